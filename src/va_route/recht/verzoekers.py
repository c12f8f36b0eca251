# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who may file, for a youth of which age and for how long (Jeugdwet 6.1.1-6.1.8).

At filing one states and attaches; whether the conditions for granting are met is the judge's.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.kalender import plus_jaren, plus_maanden
from va_route.recht.regel import alle, een_van, feit, indien
from va_route.recht.titel import MEERDERJARIG, loopt, titel_aanwezig
from va_route.schemas.besluit import Beslissing, MaatregelStand
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort
from va_route.toets import en, niet, of

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking, Maatregel
    from va_route.schemas.verzoek import VoortzettingNaAchttien
    from va_route.toets import Waarheid

INDIENERS = (Partij.COLLEGE, Partij.GI, Partij.RAAD, Partij.OVJ)
"""The parties that can file, depending on the measure (Jeugdwet 6.1.8)."""
MAANDEN_NA_ACHTTIEN = 6
"""Months after the 18th birthday in which gesloten jeugdhulp ends (Jeugdwet 6.1.2 lid 4)."""
SPOED_WEKEN = 4
"""Longest emergency order in weeks (Jeugdwet 6.1.12 lid 2)."""
VOORWAARDELIJK_MAANDEN = 6
"""Longest first conditional order in months; a renewal can be a year (Jeugdwet 6.1.12 lid 2)."""


@feit(
    JEUGDWET("6.1.8"),
    leest=(
        "verzoek.verzoeker",
        "zetter",
        "titel.maatregelen",
        "jeugdige.geboortedatum",
        "peildatum",
    ),
    wie=INDIENERS,
    remedie="Is er een kinderbeschermingsmaatregel of is die gevraagd? Dan dient de Raad, de "
    "officier van justitie of de GI die de maatregel uitvoert het verzoek in. Is die er niet, dan "
    "het college. De GI die jeugdreclassering uitvoert kan het ook. Legde de rechter voogdij van "
    "een persoon op? Ook dat is zo'n maatregel. Leg bij 'titel' vast welke maatregelen er zijn en "
    "tot wanneer. Is een maatregel al langer gevraagd? Leg vast wat daarvan is geworden.",
)
def bevoegde_verzoeker(
    verzoeker: Partij | None,
    zetter: Partij | None,
    maatregelen: tuple[Maatregel, ...] | None,
    geboren: date | None,
    peildatum: date,
) -> Waarheid:
    """het verzoek komt van de partij die het volgens de wet indient"""
    if verzoeker is None:
        return None
    # Who files is asked beside what the request says; the same party is asked once.
    partijen = dict.fromkeys(p for p in (verzoeker, zetter) if p is not None)
    return en(bevoegd(partij, maatregelen, geboren, peildatum) for partij in partijen)


@feit(
    JEUGDWET("6.1.12", lid=2),
    leest=("verzoek.vervolg_op",),
    wie=INDIENERS,
    remedie="Maak bij 'verzoeken' een verzoek om een machtiging. Zet daar bij 'vervolg_op' het "
    "nummer van het spoedverzoek.",
)
def vervolg_op_spoedverzoek(nummer: str | None) -> Waarheid:
    """er is een verzoek om een machtiging dat volgt op dit spoedverzoek"""
    return True if nummer is not None else None


@feit(
    JEUGDWET("6.1.1"),
    leest=("jeugdige.geboortedatum", "peildatum"),
    wie=INDIENERS,
    remedie="Vul de geboortedatum in, of kijk die na. Is de jeugdige 18 of ouder? Vraag een jurist "
    "welke hulp wel past.",
)
def jonger_dan_achttien(geboren: date | None, peildatum: date) -> Waarheid:
    """de jeugdige is jonger dan 18 op de dag van indienen"""
    return None if geboren is None else peildatum < plus_jaren(geboren, MEERDERJARIG)


@feit(
    JEUGDWET("6.1.2", lid=4),
    leest=("verzoek.na_achttien", "jeugdige.geboortedatum", "zaak"),
    wie=INDIENERS,
    remedie="Leg vast: de machtiging die liep op de 18e verjaardag, wanneer de hulp begon, wanneer "
    "het hulpverleningsplan is vastgesteld en naar welke andere hulp het plan toewerkt.",
)
def voortzetting_na_achttien(
    voort: VoortzettingNaAchttien | None, geboren: date | None, zaak: Zaak
) -> Waarheid:
    """de jeugdige is 18, toen liep er een machtiging, en hulp en plan zijn van voor die dag"""
    if voort is None or geboren is None:
        return None
    jarig = plus_jaren(geboren, MEERDERJARIG)
    if zaak.peildatum < jarig:
        return False
    liep = any(_liep_op(jarig, b, zaak) for b in zaak.dossier.beschikkingen)
    data = (voort.hulp_begonnen_op, voort.plan_vastgesteld_op)
    if any(d is not None and d >= jarig for d in data):
        return False
    return (liep and None not in data and voort.werkt_toe_naar is not None) or None


@feit(
    JEUGDWET("6.1.2", lid=4, onder="d"),
    leest=("verzoek.gevraagd_tot_en_met", "jeugdige.geboortedatum", "zaak"),
    wie=INDIENERS,
    remedie="Vul de laatste dag in. Gesloten jeugdhulp eindigt uiterlijk zes maanden na de 18e "
    "verjaardag; vraag zo nodig een kortere duur.",
)
def duur_tot_achttien_en_half(tot: date | None, geboren: date | None, zaak: Zaak) -> Waarheid:
    """de gevraagde duur eindigt binnen zes maanden na de 18e verjaardag"""
    if geboren is None:
        return None
    if tot is not None:
        return tot < achttien_en_half(geboren)
    # Without a last day: even the longest order of this kind ends in time, or nobody knows.
    vanaf, _ = zaak.lees("verzoek.gevraagd_vanaf")
    start = max(zaak.peildatum, vanaf or zaak.peildatum)
    return langste(start, zaak.soort) <= achttien_en_half(geboren) or None


@feit(
    JEUGDWET("6.1.12", lid=2),
    leest=("verzoek.gevraagd_tot_en_met", "verzoek.gevraagd_vanaf", "zaak"),
    wie=INDIENERS,
    remedie="Vul de eerste en de laatste dag in. Een machtiging duurt hoogstens een jaar, een "
    "spoedmachtiging hoogstens vier weken.",
)
def duur_binnen_maximum(tot: date | None, vanaf: date | None, zaak: Zaak) -> Waarheid:
    """de gevraagde duur past binnen wat de wet hoogstens toelaat"""
    if tot is None or vanaf is None:
        return None
    return vanaf <= tot < langste(vanaf, zaak.soort)


# Lid 3 asks a title of minors only; who is 18 continues on the order that ran that day.
titel_regulier = indien(
    "titel_onder_achttien",
    JEUGDWET("6.1.2", lid=3),
    jonger_dan_achttien,
    titel_aanwezig,
    zin="voor wie jonger is dan 18 is er een titel",
)
leeftijd_regulier = alle(
    "leeftijd_regulier",
    JEUGDWET("6.1.1"),
    een_van(
        "jonger_dan_achttien_of_voortzetting",
        JEUGDWET("6.1.2", lid=4),
        jonger_dan_achttien,
        voortzetting_na_achttien,
        zin="de jeugdige is jonger dan 18, of zet de hulp voort van voor die verjaardag",
    ),
    duur_tot_achttien_en_half,
    zin="de leeftijd past bij een machtiging",
)
leeftijd_spoed = alle(
    "leeftijd_spoed",
    JEUGDWET("6.1.1"),
    jonger_dan_achttien,
    duur_tot_achttien_en_half,
    zin="de leeftijd past bij een spoedmachtiging",
)


def bevoegd(
    partij: Partij, maatregelen: tuple[Maatregel, ...] | None, geboren: date | None, op: date
) -> Waarheid:
    """Say whether this party files on this day, by the measures that hold or are asked for."""
    # Without a title on file nobody knows whether a measure holds, and so who files.
    if maatregelen is None:
        return None
    lopend = [(m, loopt(m, op, geboren)) for m in maatregelen]
    if partij is Partij.GI:
        # Which GI executes the measure must be on file; silence stays silence.
        return of(
            en((loopt, True if m.uitvoerende_gi else None))
            for m, loopt in lopend
            if m.stand is MaatregelStand.VAN_KRACHT and m.soort.door_gi
        )
    kinderbescherming = of(loopt for m, loopt in lopend if m.soort.kinderbescherming)
    if partij in {Partij.RAAD, Partij.OVJ}:
        return kinderbescherming
    return niet(kinderbescherming) if partij is Partij.COLLEGE else False


def achttien_en_half(geboren: date) -> date:
    """Return the first day on which gesloten jeugdhulp has ended, in the earliest reading."""
    return plus_maanden(plus_jaren(geboren, MEERDERJARIG), MAANDEN_NA_ACHTTIEN)


def langste(start: date, soort: VerzoekSoort, *, verlenging: bool = False) -> date:
    """Return the first day after the longest order of this kind that begins on ``start``.

    ``verlenging`` counts for a conditional order alone: its first one is shorter.
    """
    if soort is VerzoekSoort.SPOEDMACHTIGING:
        return start + timedelta(weeks=SPOED_WEKEN)
    if soort is VerzoekSoort.VOORWAARDELIJK and not verlenging:
        return plus_maanden(start, VOORWAARDELIJK_MAANDEN)
    return plus_jaren(start, 1)


def _liep_op(op: date, beschikking: Beschikking, zaak: Zaak) -> bool:
    """Say whether this ruling granted a regular order that ran on this day and had not lapsed."""
    soorten = {v.id: v.soort for v in zaak.dossier.verzoeken}
    vervallen = {v.verzoek for v in zaak.dossier.vervallen if v.op <= op}
    vanaf, tot = beschikking.geldig_vanaf, beschikking.geldig_tot_en_met
    return (
        beschikking.uitkomst is Beslissing.VERLEEND
        and soorten.get(beschikking.verzoek) is VerzoekSoort.MACHTIGING
        and beschikking.verzoek not in vervallen
        and vanaf is not None
        and tot is not None
        and vanaf <= op <= tot
    )
