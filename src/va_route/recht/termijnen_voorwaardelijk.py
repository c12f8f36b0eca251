# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms of a conditional order: the stay after a decision to admit, its reasons, its review."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.kalender import plus_maanden
from va_route.recht.termijn import Aard, Termijn, nl
from va_route.recht.termijnen_rechter import DAGEN_BESLISSEN
from va_route.recht.voorwaardelijk_opname import (
    DAGEN_REDENEN,
    MAANDEN_OPGENOMEN,
    verblijf_uiterlijk,
)
from va_route.recht.werkdagen import verleng
from va_route.schemas.basis import dag
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking
    from va_route.schemas.voorwaarden import BesluitOpname, Toetsing


def opname_op_besluit(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    """Give the longest stay after each decision to admit that still counts."""
    return [_verblijf(b, beschikking) for b in _besluiten(zaak) if _loopt(b, zaak.peildatum)]


def rond_opname(zaak: Zaak) -> list[Termijn]:
    """Give the reasons on paper, and the judge's answer to who asks to undo it while inside."""
    voorwaarden, _ = zaak.lees("voorwaarden")
    besluiten = _besluiten(zaak)
    binnen = any(_loopt(b, zaak.peildatum) for b in besluiten)
    return [
        *(_redenen(b) for b in besluiten),
        *(
            _toetsing(t)
            for t in (voorwaarden.toetsingen if voorwaarden is not None else ())
            if t.gevraagd_op <= zaak.peildatum and (binnen or t.beslist_op is not None)
        ),
    ]


def weer_buiten(zaak: Zaak) -> bool:
    """Say whether every stay on a conditional order is over."""
    besluiten = _besluiten(zaak)
    return bool(besluiten) and not any(_loopt(b, zaak.peildatum) for b in besluiten)


def _besluiten(zaak: Zaak) -> list[BesluitOpname]:
    voorwaarden, _ = zaak.lees("voorwaarden")
    alle = voorwaarden.besluiten if voorwaarden is not None else ()
    return [b for b in alle if dag(b.op) <= zaak.peildatum]


def _loopt(besluit: BesluitOpname, op: date) -> bool:
    return besluit.beeindigd_op is None or besluit.beeindigd_op > op


def _verblijf(besluit: BesluitOpname, beschikking: Beschikking) -> Termijn:
    start = dag(besluit.op)
    hoogstens = plus_maanden(start, MAANDEN_OPGENOMEN)
    laatste, einde = beschikking.geldig_tot_en_met, verblijf_uiterlijk(besluit, beschikking)
    uitleg = (
        f"{nl(start)} plus {MAANDEN_OPGENOMEN} maanden is {nl(hoogstens)}, in de vroegste lezing."
    )
    if laatste is not None and einde < hoogstens:
        uitleg = f"De machtiging loopt tot en met {nl(laatste)}; de opname duurt niet langer."
    return Termijn(
        "voorwaardelijk_opname",
        "de opname op de voorwaardelijke machtiging",
        start,
        einde,
        JEUGDWET("6.1.6", lid=5),
        uitleg,
        wie=(Partij.AANBIEDER,),
        wat_kan="Regel op tijd de volgende plek. Is er meer nodig? Vraag een jurist.",
    )


def _redenen(besluit: BesluitOpname) -> Termijn:
    start = dag(besluit.op)
    einde = start + timedelta(days=DAGEN_REDENEN)
    return verleng(
        Termijn(
            "kennisgeving_opname",
            "de redenen van de opname op papier",
            start,
            einde,
            JEUGDWET("6.1.6", lid=6),
            f"{nl(start)} plus {DAGEN_REDENEN} dagen is {nl(einde)}.",
            aard=Aard.DOEN,
            wie=(Partij.AANBIEDER,),
            wat_kan="Geef de jeugdige de redenen op papier en leg de dag vast. Verzoeker, advocaat "
            "en griffier krijgen een afschrift.",
            gedaan_op=besluit.redenen_meegedeeld_op,
        )
    )


def _toetsing(toetsing: Toetsing) -> Termijn:
    """Give the three weeks of the judge; no weekend makes a stay inside longer."""
    einde = toetsing.gevraagd_op + timedelta(days=DAGEN_BESLISSEN)
    return Termijn(
        "vervallenverklaring",
        "de beslissing over het ongedaan maken van de opname of de wijziging",
        toetsing.gevraagd_op,
        einde,
        JEUGDWET("6.1.7", lid=2),
        f"De jeugdige is opgenomen. De rechter beslist dan binnen drie weken: {nl(einde)} is de "
        "laatste dag.",
        aard=Aard.DOEN,
        wie=(Partij.KINDERRECHTER,),
        wat_kan="Bel de griffie als er dan nog geen beslissing is.",
        gedaan_op=toetsing.beslist_op,
    )
