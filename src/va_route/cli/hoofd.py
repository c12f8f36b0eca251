# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""All commands together, in the order in which a case meets them."""

from __future__ import annotations

from va_route.cli import (
    documenten,
    invullen,
    opdrachten,
    regels,
    routekaart,
    scenario,
    termijnen,
    weg,
)

__all__ = ["DELEN", "VOLGORDE", "va_route"]

DELEN = (opdrachten, documenten, invullen, weg, termijnen, regels, routekaart, scenario)
"""Each module adds its own commands when it is imported."""
VOLGORDE = (
    "nieuw",
    "invullen",
    "veld",
    "controleer",
    "kwaliteit",
    "verschil",
    "toets",
    "pad",
    "vergelijk",
    "zet",
    "termijnen",
    "pdf",
    "tekst",
    "route",
    "routekaart",
    "regels",
    "herbereken",
    "retro",
    "scenario",
    "migreer",
    "schema",
)


def _plek(paar: tuple[str, object]) -> int:
    return VOLGORDE.index(paar[0])


va_route = opdrachten.va_route
va_route.commands = dict(sorted(va_route.commands.items(), key=_plek))
