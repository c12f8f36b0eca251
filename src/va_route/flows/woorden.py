# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a refusal ends with: danger first, then what can be done from here, then who helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.flows.route import Route, Stap
    from va_route.recht.regel import Regel

NU_GEVAAR = (
    "Is er nu gevaar? Bel 112. Is er snel hulp nodig, maar is er geen direct gevaar? Bel de "
    "crisisdienst jeugd in uw regio, of Veilig Thuis: 0800-2000 (gratis, dag en nacht)."
)
NU_GEVAAR_JEUGDIGE = NU_GEVAAR.replace("in uw regio", "in jouw regio")
"""The same, said to a youth."""
WIE_HELPT = (
    "Loopt u vast? Het Servicepunt of het Expertteam denkt met u mee. "
    "De vertrouwenspersoon helpt de jeugdige en de ouders."
)
UITGANGEN = ("plaatsing_voorkomen", "anders_geholpen", "afgerond", "uitgestroomd")
"""Standen in which a case ends without an order, or after it."""


def wat_kan_wel(route: Route, stand: str) -> tuple[str, ...]:
    """Give the Dutch sentences that say what is possible from ``stand``, whatever is still open."""
    stappen = route.stappen_vanuit(stand)
    uitgangen = [stap for stap in stappen if stap.naar in UITGANGEN and stap.naar != stand]
    vrij = [stap for stap in stappen if stap not in uitgangen and zonder_voorwaarde(stap.regel)]
    zinnen = [
        NU_GEVAAR if route.soort is VerzoekSoort.SPOEDMACHTIGING else "",
        *(f"Dit kan nu: {_stap(stap)}." for stap in uitgangen),
        *(f"Dit kan ook: {_stap(stap)}." for stap in vrij),
        WIE_HELPT,
    ]
    return tuple(zin for zin in zinnen if zin)


def zonder_voorwaarde(regel: Regel) -> bool:
    """Whether this rule is always met: it has no part that counts."""
    return regel.soort is Soort.ALLE and all(
        deel.soort is Soort.PLICHT or zonder_voorwaarde(deel) for deel in regel.delen
    )


def opsomming(partijen: Iterable[str]) -> str:
    """Name these parties in a sentence; all of them at once is ``iedereen``."""
    allen = tuple(Partij(partij) for partij in partijen)
    if set(allen) == set(Partij):
        return "iedereen"
    namen = [partij.naam for partij in allen]
    return " of ".join([", ".join(namen[:-1]), namen[-1]]) if len(namen) > 1 else namen[0]


def _stap(stap: Stap) -> str:
    return f"{stap.titel} ({stap.gebeurtenis}, door {opsomming(stap.wie)})"
