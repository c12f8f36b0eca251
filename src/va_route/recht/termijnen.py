# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The terms of an order: when it ends, and what has ended by law on the peildatum.

The end date of the ruling is asked and wins. Our own sum shows the earliest reading and says so
when the ruling is later. These are terms of deprivation of liberty, so no weekend extends them
(Algemene termijnenwet art. 4).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET, RECHTSVORDERING
from va_route.recht import aandacht
from va_route.recht.horen import DAGEN_HOREN, horen_uiterlijk, niet_op_tijd_gehoord
from va_route.recht.kalender import plus_jaren
from va_route.recht.opname import (
    DAGEN_NA_INTREKKING,
    MAANDEN_ONGEBRUIKT,
    ingetrokken,
    ongebruikt_vervallen,
)
from va_route.recht.termijn import Termijn, nl
from va_route.recht.titel import MEERDERJARIG
from va_route.recht.verzoekers import MAANDEN_NA_ACHTTIEN, SPOED_WEKEN, achttien_en_half
from va_route.schemas.basis import dag
from va_route.schemas.besluit import Beslissing
from va_route.schemas.verblijf import Vervaloorzaak
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking


def termijnen(zaak: Zaak) -> tuple[Termijn, ...]:
    """Return every term of the order this case is about, soonest first; none without an order."""
    beschikking, _ = zaak.lees("beschikking")
    if beschikking is None or beschikking.uitkomst is not Beslissing.VERLEEND:
        return ()
    lijst = [
        *_einddatum(beschikking),
        *_achttien_en_half(beschikking, zaak),
        *aandacht.later_dan_maximum(beschikking, zaak),
        *aandacht.titel_eindigt_eerder(beschikking, zaak),
    ]
    if zaak.soort is VerzoekSoort.SPOEDMACHTIGING:
        lijst += [*_spoed_max(beschikking), *_spoed_horen(beschikking, zaak)]
        lijst += [*_vervolg_beslist(zaak), *aandacht.vervolg(beschikking, zaak)]
        lijst += aandacht.beraad_niet_hersteld(zaak)
    else:
        lijst += [*_niet_uitgevoerd(beschikking, zaak), *_ingetrokken(zaak)]
    return tuple(sorted(lijst, key=lambda t: (t.einde, t.code)))


def beeindigd(zaak: Zaak) -> tuple[str, ...]:
    """Return what comes above the stand: what ended by law, and what the dossier leaves open."""
    return tuple(
        f"Volgens het dossier geëindigd op {nl(t.einde)}: {t.titel} ({t.bron.citaat}). "
        "Leg vast wat er is gebeurd."
        if t.beslist
        else f"{t.uitleg} ({t.bron.citaat})"
        for t in termijnen(zaak)
        if t.voorop or (t.beslist and t.einde <= zaak.peildatum)
    )


def lopend(zaak: Zaak) -> tuple[str, ...]:
    """Return a sentence for each term that still runs, and for each thing to look at."""
    return tuple(
        f"Tot en met {nl(t.einde - timedelta(days=1))}: {t.titel} ({t.bron.citaat}). {t.uitleg}"
        if t.beslist
        else f"Let op: {t.uitleg} ({t.bron.citaat})"
        for t in termijnen(zaak)
        if not t.voorop and (t.einde > zaak.peildatum or not t.beslist)
    )


def _einddatum(beschikking: Beschikking) -> list[Termijn]:
    laatste = beschikking.geldig_tot_en_met
    if laatste is None:
        return []
    uitleg = f"De beschikking noemt {nl(laatste)} als laatste dag. Die datum gaat voor."
    return [
        Termijn(
            "einddatum",
            "de machtiging",
            beschikking.geldig_vanaf or beschikking.gegeven_op,
            laatste + timedelta(days=1),
            JEUGDWET("6.1.12", lid=2),
            uitleg,
        )
    ]


def _spoed_max(beschikking: Beschikking) -> list[Termijn]:
    """Give our own sum while the ruling names no last day; that day would win."""
    if beschikking.geldig_tot_en_met is not None:
        return []
    start = beschikking.gegeven_op
    einde = start + timedelta(weeks=SPOED_WEKEN)
    return [
        Termijn(
            "spoed_max",
            "de spoedmachtiging, uiterlijk na vier weken",
            start,
            einde,
            JEUGDWET("6.1.12", lid=2),
            f"{nl(start)} plus {SPOED_WEKEN} weken is {nl(einde)}, in de vroegste lezing.",
        )
    ]


def _spoed_horen(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    """Give the two weeks to hear people. After them silence is no end: then it is a question."""
    zonder = niet_op_tijd_gehoord(beschikking, zaak)
    if not zonder:
        return []
    wie, einde = ", ".join(zonder), horen_uiterlijk(beschikking)
    verval, _ = zaak.lees("verval")
    verloren = verval is not None and verval.oorzaak is Vervaloorzaak.NIET_OP_TIJD_GEHOORD
    over = zaak.peildatum >= einde
    titel = f"de tijd om gehoord te worden voor wie die kans nog niet kreeg: {wie}"
    uitleg = f"{nl(beschikking.gegeven_op)} plus {DAGEN_HOREN} dagen is {nl(einde)}."
    if verloren:
        titel = "de kracht van de spoedmachtiging, want iemand kreeg niet de kans om gehoord te "
        titel += f"worden: {wie}"
    elif over:
        uitleg = (
            "Het dossier laat niet zien dat iedereen op tijd de kans kreeg om gehoord te worden. "
            f"Het gaat om: {wie}. "
            f"Was die kans er niet, dan verloor de spoedmachtiging haar kracht op {nl(einde)}, in "
            "de vroegste lezing. Leg vast hoe het ging, of vraag een jurist."
        )
    stil = over and not verloren
    bron = RECHTSVORDERING("800", lid=3)
    start = beschikking.gegeven_op
    return [
        Termijn("spoed_horen", titel, start, einde, bron, uitleg, beslist=not stil, voorop=stil)
    ]


def _niet_uitgevoerd(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    opgenomen, _ = zaak.lees("opname.op")
    start = beschikking.gegeven_op
    einde = ongebruikt_vervallen(beschikking)
    if opgenomen is not None and dag(opgenomen) <= zaak.peildatum and dag(opgenomen) < einde:
        return []
    return [
        Termijn(
            "niet_uitgevoerd",
            "de machtiging, want die is drie maanden niet uitgevoerd",
            start,
            einde,
            JEUGDWET("6.1.12", lid=3),
            f"{nl(start)} plus {MAANDEN_ONGEBRUIKT} maanden is {nl(einde)}, in de vroegste lezing.",
        )
    ]


def _ingetrokken(zaak: Zaak) -> list[Termijn]:
    return [
        Termijn(
            "instemming_ingetrokken",
            "de machtiging, want een instemming is ingetrokken",
            op,
            op + timedelta(days=DAGEN_NA_INTREKKING),
            JEUGDWET("6.1.2", lid=7),
            f"{nl(op)} plus {DAGEN_NA_INTREKKING} dagen is "
            f"{nl(op + timedelta(days=DAGEN_NA_INTREKKING))}.",
        )
        for op, vervalt in ingetrokken(zaak)
        if op <= zaak.peildatum and vervalt is True
    ]


def _achttien_en_half(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    geboren, _ = zaak.lees("jeugdige.geboortedatum")
    laatste = beschikking.geldig_tot_en_met
    if geboren is None or laatste is None or laatste < achttien_en_half(geboren):
        return []
    jarig, einde = plus_jaren(geboren, MEERDERJARIG), achttien_en_half(geboren)
    return [
        Termijn(
            "achttien_en_half",
            "de gesloten jeugdhulp, want zes maanden na de 18e verjaardag zijn voorbij",
            jarig,
            einde,
            JEUGDWET("6.1.2", lid=4, onder="d"),
            f"{nl(jarig)} plus {MAANDEN_NA_ACHTTIEN} maanden is {nl(einde)}, in de vroegste "
            "lezing.",
        )
    ]


def _vervolg_beslist(zaak: Zaak) -> list[Termijn]:
    beslist, _ = zaak.lees("beschikkingen_op_vervolg")
    return [
        Termijn(
            "vervolg_beslist",
            "de spoedmachtiging, want de rechter besliste op het vervolgverzoek",
            b.gegeven_op,
            b.gegeven_op,
            JEUGDWET("6.1.12", lid=2),
            f"De beslissing is van {nl(b.gegeven_op)}. Een spoedmachtiging duurt tot dan.",
        )
        for b in beslist[:1]
    ]
