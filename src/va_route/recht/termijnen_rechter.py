# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms of the judge and of appeal: the decision on who is inside already, and three months."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET, RECHTSVORDERING
from va_route.recht.kalender import plus_maanden
from va_route.recht.termijn import Aard, Termijn, nl
from va_route.recht.werkdagen import verleng
from va_route.schemas.basis import dag
from va_route.schemas.besluit import Beslissing
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking

DAGEN_BESLISSEN = 21
"""Days in which the judge decides when the youth is inside already (Jeugdwet 6.1.8 lid 6)."""
MAANDEN_HOGER_BEROEP = 3
"""Months for appeal by who asked and by who was sent a copy (Rv 806 lid 1)."""

_PARTIJEN = (Partij.JEUGDIGE, Partij.OUDER, Partij.RAADSMAN)


def beslissing(ingediend: date, wat: str) -> Termijn:
    """Give the three weeks of the judge; no weekend makes a stay inside longer."""
    einde = ingediend + timedelta(days=DAGEN_BESLISSEN)
    return Termijn(
        "beslissing_in_gesloten",
        f"de beslissing op het {wat}",
        ingediend,
        einde,
        JEUGDWET("6.1.8", lid=6),
        f"De jeugdige is opgenomen. De rechter beslist dan binnen drie weken op het {wat}: "
        f"uiterlijk op {nl(einde)}. Is er dan niets gehoord? Bel de griffie.",
        aard=Aard.DOEN,
        wie=(Partij.KINDERRECHTER,),
        wat_kan="Bel de griffie als er dan nog geen beslissing is.",
    )


def beslissing_in_gesloten(zaak: Zaak) -> list[Termijn]:
    """Give those three weeks for a request that was filed while the youth was inside."""
    verzoek, _ = zaak.lees("verzoek")
    beslist, _ = zaak.lees("beschikkingen")
    if verzoek is None or verzoek.ingediend is None or beslist:
        return []
    op = verzoek.ingediend.op
    binnen = any(
        o.op is not None and dag(o.op) <= zaak.peildatum and o.verzoek == verzoek.vervolg_op
        for o in zaak.dossier.opnames
    )
    return [beslissing(op, "vervolgverzoek")] if binnen and op <= zaak.peildatum else []


def hoger_beroep(zaak: Zaak) -> list[Termijn]:
    """Give the three months after each decision on this request, granted or rejected."""
    beslist, _ = zaak.lees("beschikkingen")
    verzoeker, _ = zaak.lees("verzoek.verzoeker")
    wie = (*_PARTIJEN, verzoeker) if verzoeker is not None else _PARTIJEN
    return [_beroep(b, wie) for b in beslist if b.door is Partij.KINDERRECHTER]


def _beroep(beschikking: Beschikking, wie: tuple[Partij, ...]) -> Termijn:
    start = beschikking.gegeven_op
    laatste = plus_maanden(start, MAANDEN_HOGER_BEROEP)
    verleend = beschikking.uitkomst is Beslissing.VERLEEND
    lopend = " Hoger beroep houdt de machtiging niet tegen." if verleend else ""
    return verleng(
        Termijn(
            "hoger_beroep",
            "hoger beroep bij het gerechtshof",
            start,
            laatste + timedelta(days=1),
            RECHTSVORDERING("806", lid=1),
            f"{nl(start)} plus {MAANDEN_HOGER_BEROEP} maanden is {nl(laatste)}: dat is de laatste "
            "dag voor de verzoeker en voor wie een afschrift kreeg. Voor anderen telt de dag "
            f"waarop zij de beslissing hoorden.{lopend}",
            wie=wie,
            wat_kan="Bespreek met de advocaat of hoger beroep zin heeft. Wacht niet te lang.",
        )
    )
