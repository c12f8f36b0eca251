# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every term of a case on one day: of each course, and of what lies beside them.

The page shows fewer: only what decides about the order (:mod:`va_route.recht.termijnen`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.recht.termijnen import termijnen
from va_route.recht.termijnen_beraad import spoedberaad_binnen
from va_route.recht.termijnen_plan import plan_zonder_familiegroepsplan
from va_route.recht.termijnen_rechter import beslissing_in_gesloten, hoger_beroep
from va_route.recht.termijnen_titel import maatregelen, raad_advies
from va_route.recht.termijnen_verblijf import verblijf
from va_route.recht.termijnen_voorwaardelijk import rond_opname, weer_buiten
from va_route.schemas.besluit import Beslissing
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from va_route.recht.termijn import Termijn
    from va_route.recht.zaak import Zaak


def van_verloop(zaak: Zaak, *, machtiging: bool, binnen: bool) -> tuple[Termijn, ...]:
    """Return the terms of one course, soonest first.

    ``machtiging`` says whether its stand has an order that can end, ``binnen`` whether the youth
    can be inside.
    """
    lijst = [*hoger_beroep(zaak), *beslissing_in_gesloten(zaak)]
    if zaak.soort is VerzoekSoort.SPOEDMACHTIGING:
        lijst += spoedberaad_binnen(zaak)
    if machtiging:
        lijst += [*termijnen(zaak), *_raad(zaak), *rond_opname(zaak)]
    if binnen and not weer_buiten(zaak):
        lijst += verblijf(zaak)
    return _op_volgorde(lijst)


def van_zaak(zaak: Zaak) -> tuple[Termijn, ...]:
    """Return the terms that belong to no request: of measures, and of the plan before them."""
    return _op_volgorde([*maatregelen(zaak), *plan_zonder_familiegroepsplan(zaak)])


def _raad(zaak: Zaak) -> list[Termijn]:
    beschikking, _ = zaak.lees("beschikking")
    if beschikking is None or beschikking.uitkomst is not Beslissing.VERLEEND:
        return []
    return raad_advies(beschikking, zaak)


def _op_volgorde(lijst: list[Termijn]) -> tuple[Termijn, ...]:
    return tuple(sorted(lijst, key=lambda t: t.volgorde))
