# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The table of the design beside the table of a route."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.recht import stappen

if TYPE_CHECKING:
    from types import ModuleType

    from va_route.flows import Route


def rijen(tekst: str) -> list[list[str]]:
    """Read a table that is written with bars."""
    return [[cel.strip() for cel in rij.split("|")] for rij in tekst.strip().splitlines()]


def vergelijk(route: Route, tekst: str, *modules: ModuleType) -> None:
    """Hold every row and no other against the route: from, event, to, and the rule it asks.

    A rule is looked up in the first of ``modules`` that has it, and then among those of all routes.
    """
    ontwerp = {
        (van, gebeurtenis): (naar, regel)
        for standen, gebeurtenis, naar, regel in rijen(tekst)
        for van in standen.split(", ")
    }
    tabel = route.tabel()
    assert {sleutel: stap.naar for sleutel, stap in tabel.items()} == {
        sleutel: naar for sleutel, (naar, _) in ontwerp.items()
    }
    namen = {naam: regel for m in (stappen, *reversed(modules)) for naam, regel in vars(m).items()}
    assert all(tabel[s].regel is namen[regel] for s, (_, regel) in ontwerp.items())
