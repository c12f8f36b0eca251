# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The terms of an order: when it ends, and what has ended by law on the peildatum.

The end date of the ruling is asked and wins. Our own sum shows the earliest reading and says so
when the ruling is later. These are terms of deprivation of liberty, so no weekend extends them
(Algemene termijnenwet art. 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET, RECHTSVORDERING
from va_route.recht.kalender import plus_jaren
from va_route.recht.opname import (
    DAGEN_HOREN,
    DAGEN_NA_INTREKKING,
    MAANDEN_ONGEBRUIKT,
    horen_uiterlijk,
    ingetrokken,
    niet_op_tijd_gehoord,
    ongebruikt_vervallen,
)
from va_route.recht.selectie import dag
from va_route.recht.verzoekers import (
    MAANDEN_NA_ACHTTIEN,
    MEERDERJARIG,
    SPOED_WEKEN,
    achttien_en_half,
    maatregel_van_kracht,
)
from va_route.schemas.besluit import Beslissing
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking
    from va_route.toets import Vindplaats


@dataclass(frozen=True, slots=True)
class Termijn:
    """One term. ``einde`` is the first day on which the order no longer holds.

    ``uitleg`` shows the sum in words. ``beslist`` is false for our own sum beside a ruling that
    gives its own last day.
    """

    code: str
    titel: str
    start: date
    einde: date
    bron: Vindplaats
    uitleg: str
    beslist: bool = True


def termijnen(zaak: Zaak) -> tuple[Termijn, ...]:
    """Return every term of the order this case is about, soonest first; none without an order."""
    beschikking, _ = zaak.lees("beschikking")
    if beschikking is None or beschikking.uitkomst is not Beslissing.VERLEEND:
        return ()
    lijst = [*_einddatum(beschikking), *_achttien_en_half(beschikking, zaak)]
    if zaak.soort is VerzoekSoort.SPOEDMACHTIGING:
        lijst += [_spoed_max(beschikking), *_spoed_horen(beschikking, zaak)]
        lijst += _vervolg_beslist(zaak)
    else:
        lijst += [*_niet_uitgevoerd(beschikking, zaak), *_ingetrokken(beschikking, zaak)]
    return tuple(sorted(lijst, key=lambda t: (t.einde, t.code)))


def beeindigd(zaak: Zaak) -> tuple[str, ...]:
    """Return a sentence for each term that has passed: what ended by law on the peildatum."""
    return tuple(
        f"Volgens het dossier geëindigd op {nl(t.einde)}: {t.titel} ({t.bron.citaat}). "
        "Leg vast wat er is gebeurd."
        for t in termijnen(zaak)
        if t.beslist and t.einde <= zaak.peildatum
    )


def nl(datum: date) -> str:
    """Return a date as people write it: ``6 juni 2026``."""
    return f"{datum.day} {_MAANDEN[datum.month - 1]} {datum.year}"


_MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
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


def _spoed_max(beschikking: Beschikking) -> Termijn:
    start = beschikking.gegeven_op
    einde = start + timedelta(weeks=SPOED_WEKEN)
    laatste = beschikking.geldig_tot_en_met
    uitleg = f"{nl(start)} plus {SPOED_WEKEN} weken is {nl(einde)}, in de vroegste lezing."
    if laatste is not None and laatste >= einde:
        uitleg += (
            f" De beschikking noemt een latere dag ({nl(laatste)}). Vraag het na bij de griffie."
        )
    return Termijn(
        "spoed_max",
        "de spoedmachtiging, uiterlijk na vier weken",
        start,
        einde,
        JEUGDWET("6.1.12", lid=2),
        uitleg,
        beslist=laatste is None,
    )


def _spoed_horen(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    wie = niet_op_tijd_gehoord(beschikking, zaak)
    if not wie:
        return []
    einde = horen_uiterlijk(beschikking)
    return [
        Termijn(
            "spoed_horen",
            "de kracht van de spoedmachtiging, want het dossier laat niet zien dat gehoord is: "
            + ", ".join(wie),
            beschikking.gegeven_op,
            einde,
            RECHTSVORDERING("800", lid=3),
            f"{nl(beschikking.gegeven_op)} plus {DAGEN_HOREN} dagen is {nl(einde)}.",
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
        )
    ]


def _ingetrokken(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    if maatregel_van_kracht.voldaan(zaak):
        return []
    instemmingen, _ = zaak.lees("titel.instemmingen")
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
        for op in ingetrokken(instemmingen or (), beschikking.gegeven_op)
        if op <= zaak.peildatum
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
