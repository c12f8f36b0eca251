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
from va_route.recht.termijn import Aard, Loop, Termijn, nl
from va_route.recht.termijnen_beraad import herstel_te_laat
from va_route.recht.termijnen_max import eigen_som, later_dan_maximum
from va_route.recht.termijnen_voorwaardelijk import opname_op_besluit
from va_route.recht.titel import MEERDERJARIG
from va_route.recht.verzoekers import MAANDEN_NA_ACHTTIEN, achttien_en_half
from va_route.schemas.basis import dag
from va_route.schemas.besluit import Beslissing
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import Vervaloorzaak
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking

_BINNEN = (Partij.AANBIEDER, Partij.GI)
"""Who acts when an order ends while the youth is inside, or is to go inside."""


def termijnen(zaak: Zaak) -> tuple[Termijn, ...]:
    """Return every term of the order this case is about, soonest first; none without an order."""
    beschikking, _ = zaak.lees("beschikking")
    if beschikking is None or beschikking.uitkomst is not Beslissing.VERLEEND:
        return ()
    lijst = [
        *_einddatum(beschikking),
        *eigen_som(beschikking, zaak),
        *later_dan_maximum(beschikking, zaak),
        *_achttien_plus(beschikking, zaak),
        *aandacht.titel_eindigt_eerder(beschikking, zaak),
    ]
    if zaak.soort is VerzoekSoort.SPOEDMACHTIGING:
        lijst += [*_spoed_horen(beschikking, zaak), *_vervolg_beslist(zaak)]
        lijst += [*_gi_niet_langer_nodig(zaak), *aandacht.vervolg(beschikking, zaak)]
        lijst += [*aandacht.beraad_niet_hersteld(zaak), *herstel_te_laat(zaak)]
        lijst += aandacht.va_niet_hersteld(zaak)
    elif zaak.soort is VerzoekSoort.MACHTIGING:
        lijst += [*_niet_uitgevoerd(beschikking, zaak), *_ingetrokken(zaak)]
        lijst += [*_gi_niet_langer_nodig(zaak), *aandacht.va_niet_hersteld(zaak)]
    else:
        lijst += opname_op_besluit(beschikking, zaak)
    return tuple(sorted(lijst, key=lambda t: t.volgorde))


def beeindigd(zaak: Zaak) -> tuple[str, ...]:
    """Return what comes above the stand: what ended by law, and what the dossier leaves open."""
    return tuple(
        f"Volgens het dossier geëindigd op {nl(t.einde)}: {t.titel} ({t.bron.citaat}). "
        "Leg vast wat er is gebeurd."
        if t.beslist and t.einde is not None
        else f"{t.uitleg} ({t.bron.citaat})"
        for t in termijnen(zaak)
        if t.voorop or (t.beslist and t.loop(zaak.peildatum) is Loop.VOORBIJ)
    )


def lopend(zaak: Zaak) -> tuple[str, ...]:
    """Return a sentence for each term that still runs, and for each thing to look at."""
    return tuple(
        f"Tot en met {nl(t.laatste)}: {t.titel} ({t.bron.citaat}). {t.uitleg}"
        if t.beslist and t.laatste is not None
        else f"Let op: {t.uitleg} ({t.bron.citaat})"
        for t in termijnen(zaak)
        if not t.voorop and (not t.beslist or t.loop(zaak.peildatum) is Loop.LOOPT)
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
            wie=_BINNEN,
            wat_kan="Regel op tijd de volgende plek. Is er meer nodig? Dan is er een nieuw verzoek "
            "nodig.",
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
        Termijn(
            "spoed_horen",
            titel,
            start,
            einde,
            bron,
            uitleg,
            aard=Aard.VRAAG if stil else Aard.EINDIGT,
            voorop=stil,
            wie=(Partij.KINDERRECHTER,),
            wat_kan="Vraag de griffie wanneer ieder gehoord wordt, en leg per persoon de dag vast.",
        )
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
            wie=_BINNEN,
            wat_kan="Is opname nog nodig? Vraag een jurist, of kijk welke hulp nu past.",
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
            wie=_BINNEN,
            wat_kan="Vraag een jurist, en bespreek met jeugdige en ouders welke hulp wel past.",
        )
        for op, vervalt in ingetrokken(zaak)
        if op <= zaak.peildatum and vervalt is True
    ]


def _achttien_plus(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    geboren, _ = zaak.lees("jeugdige.geboortedatum")
    laatste = beschikking.geldig_tot_en_met
    if geboren is None or laatste is None or laatste < achttien_en_half(geboren):
        return []
    jarig, einde = plus_jaren(geboren, MEERDERJARIG), achttien_en_half(geboren)
    return [
        Termijn(
            "achttien_plus",
            "de gesloten jeugdhulp, want zes maanden na de 18e verjaardag zijn voorbij",
            jarig,
            einde,
            JEUGDWET("6.1.2", lid=4, onder="d"),
            f"{nl(jarig)} plus {MAANDEN_NA_ACHTTIEN} maanden is {nl(einde)}, in de vroegste "
            "lezing.",
            wie=_BINNEN,
            wat_kan="Regel op tijd de volgende plek en de hulp daarna.",
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
            wie=_BINNEN,
            wat_kan="Is er een gewone machtiging? Ga daarmee door. Zo niet, kijk welke hulp past.",
        )
        for b in beslist[:1]
    ]


def _gi_niet_langer_nodig(zaak: Zaak) -> list[Termijn]:
    verval, _ = zaak.lees("verval")
    if verval is None or verval.oorzaak is not Vervaloorzaak.GI_NIET_LANGER_NODIG:
        return []
    return [
        Termijn(
            "gi_niet_langer_nodig",
            "de machtiging, want de GI stelde vast dat verblijf niet meer nodig is",
            verval.op,
            verval.op,
            JEUGDWET("6.1.12", lid=4),
            f"De GI stelde dat vast op {nl(verval.op)}. De machtiging vervalt dan meteen.",
            wie=_BINNEN,
            wat_kan="Spreek af waar de jeugdige woont en welke hulp doorgaat.",
        )
    ]
