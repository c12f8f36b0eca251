# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who may file, on which title, for a youth of which age and for how long (Jeugdwet 6.1.1-6.1.8).

At filing one states and attaches; whether the conditions for granting are met is the judge's.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.kalender import plus_jaren, plus_maanden
from va_route.recht.regel import alle, een_van, feit, indien
from va_route.schemas.besluit import Beslissing, MaatregelStand
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import InstemmingVertegenwoordiger, Maatregel
    from va_route.schemas.personen import Persoon
    from va_route.schemas.verzoek import VoortzettingNaAchttien
    from va_route.toets import Waarheid

INDIENERS = (Partij.COLLEGE, Partij.GI, Partij.RAAD, Partij.OVJ)
"""The parties that can file, depending on the measure (Jeugdwet 6.1.8)."""
MEERDERJARIG = 18
"""Age in years from which chapter 6 only still holds for a running order (Jeugdwet 6.1.1)."""
MAANDEN_NA_ACHTTIEN = 6
"""Months after the 18th birthday in which gesloten jeugdhulp ends (Jeugdwet 6.1.2 lid 4)."""
SPOED_WEKEN = 4
"""Longest emergency order in weeks (Jeugdwet 6.1.12 lid 2)."""


@feit(
    JEUGDWET("6.1.8"),
    leest=("verzoek.verzoeker", "titel.maatregelen", "peildatum"),
    wie=INDIENERS,
    remedie="Is er een kinderbeschermingsmaatregel of is die gevraagd? Dan dient de Raad, de "
    "officier van justitie of de GI die de maatregel uitvoert het verzoek in. Is die er niet, dan "
    "het college. De GI die jeugdreclassering uitvoert kan het ook. Leg bij 'titel' vast welke "
    "maatregelen er zijn.",
)
def bevoegde_verzoeker(
    verzoeker: Partij | None, maatregelen: tuple[Maatregel, ...] | None, peildatum: date
) -> Waarheid:
    """het verzoek komt van de partij die het volgens de wet indient"""
    # Without a title on file nobody knows whether a measure holds, and so who files.
    if verzoeker is None or maatregelen is None:
        return None
    nu = [m for m in maatregelen if _loopt(m, peildatum)]
    if verzoeker is Partij.GI:
        uitvoerend = [m for m in nu if m.stand is MaatregelStand.VAN_KRACHT]
        # Which GI executes the measure must be on file; silence stays silence.
        namen = {m.uitvoerende_gi for m in uitvoerend}
        return False if not uitvoerend else any(namen) or None
    kinderbescherming = any(m.soort.kinderbescherming for m in nu)
    if verzoeker in {Partij.RAAD, Partij.OVJ}:
        return kinderbescherming
    return verzoeker is Partij.COLLEGE and not kinderbescherming


@feit(
    JEUGDWET("6.1.2", lid=3),
    leest=("titel.maatregelen", "peildatum"),
    wie=(Partij.GI, Partij.RAAD),
    remedie="Leg de ondertoezichtstelling of de voogdij van de GI vast, met de begindatum.",
)
def maatregel_van_kracht(maatregelen: tuple[Maatregel, ...] | None, peildatum: date) -> Waarheid:
    """er is een ondertoezichtstelling, of een GI heeft de voogdij"""
    return _een(maatregelen, MaatregelStand.VAN_KRACHT, peildatum)


@feit(
    JEUGDWET("6.1.8", lid=2),
    leest=("titel.maatregelen", "peildatum"),
    wie=Partij.RAAD,
    remedie="Vraagt de Raad tegelijk een (voorlopige) ondertoezichtstelling? Leg dat verzoek vast.",
)
def maatregel_tegelijk_verzocht(
    maatregelen: tuple[Maatregel, ...] | None, peildatum: date
) -> Waarheid:
    """een (voorlopige) ondertoezichtstelling is tegelijk gevraagd"""
    return _een(maatregelen, MaatregelStand.VERZOCHT, peildatum)


@feit(
    JEUGDWET("6.1.2", lid=3, onder="c"),
    leest=("titel.instemmingen", "personen", "peildatum"),
    wie=Partij.OUDER,
    remedie="Leg van iedere gezaghebbende vast of die instemt met gesloten jeugdhulp, met datum.",
)
def gezaghebbenden_stemmen_in(
    instemmingen: tuple[InstemmingVertegenwoordiger, ...] | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """iedere wettelijke vertegenwoordiger stemt in met gesloten jeugdhulp"""
    gezag = {p.sleutel for p in personen if p.gezag}
    if not gezag:
        return None
    # Who withdraws and consents again, consents: the last one of each person counts.
    op_tijd = sorted((i for i in instemmingen or () if i.datum <= peildatum), key=lambda i: i.datum)
    laatste = {i.van: i.ingetrokken_op for i in op_tijd}
    if any(dag is not None and dag <= peildatum for wie, dag in laatste.items() if wie in gezag):
        return False
    return gezag <= laatste.keys() or None


titel_aanwezig = een_van(
    "titel_aanwezig",
    JEUGDWET("6.1.2", lid=3),
    maatregel_van_kracht,
    maatregel_tegelijk_verzocht,
    gezaghebbenden_stemmen_in,
)


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
    liep = any(
        b.uitkomst is Beslissing.VERLEEND
        and b.geldig_vanaf is not None
        and b.geldig_tot_en_met is not None
        and b.geldig_vanaf <= jarig <= b.geldig_tot_en_met
        for b in zaak.dossier.beschikkingen
    )
    data = (voort.hulp_begonnen_op, voort.plan_vastgesteld_op)
    if any(d is not None and d >= jarig for d in data):
        return False
    return (liep and None not in data and voort.werkt_toe_naar is not None) or None


@feit(
    JEUGDWET("6.1.2", lid=4, onder="d"),
    leest=("verzoek.gevraagd_tot_en_met", "jeugdige.geboortedatum"),
    wie=INDIENERS,
    remedie="Vul de laatste dag in. Gesloten jeugdhulp eindigt uiterlijk zes maanden na de 18e "
    "verjaardag; vraag zo nodig een kortere duur.",
)
def duur_tot_achttien_en_half(tot: date | None, geboren: date | None) -> Waarheid:
    """de gevraagde duur eindigt binnen zes maanden na de 18e verjaardag"""
    if tot is None or geboren is None:
        return None
    return tot < achttien_en_half(geboren)


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
    spoed = zaak.soort is VerzoekSoort.SPOEDMACHTIGING
    einde = vanaf + timedelta(weeks=SPOED_WEKEN) if spoed else plus_jaren(vanaf, 1)
    return vanaf <= tot < einde


# Lid 3 asks a title of minors only; who is 18 continues on the order that ran that day.
titel_regulier = indien(
    "titel_onder_achttien", JEUGDWET("6.1.2", lid=3), jonger_dan_achttien, titel_aanwezig
)
leeftijd_regulier = alle(
    "leeftijd_regulier",
    JEUGDWET("6.1.1"),
    een_van(
        "jonger_dan_achttien_of_voortzetting",
        JEUGDWET("6.1.2", lid=4),
        jonger_dan_achttien,
        voortzetting_na_achttien,
    ),
    duur_tot_achttien_en_half,
)
leeftijd_spoed = alle(
    "leeftijd_spoed", JEUGDWET("6.1.1"), jonger_dan_achttien, duur_tot_achttien_en_half
)


def achttien_en_half(geboren: date) -> date:
    """Return the first day on which gesloten jeugdhulp has ended, in the earliest reading."""
    return plus_maanden(plus_jaren(geboren, MEERDERJARIG), MAANDEN_NA_ACHTTIEN)


def _loopt(maatregel: Maatregel, peildatum: date) -> bool:
    einde = maatregel.tot_en_met
    return maatregel.vanaf <= peildatum and (einde is None or peildatum <= einde)


def _een(
    maatregelen: tuple[Maatregel, ...] | None, stand: MaatregelStand, peildatum: date
) -> Waarheid:
    titels = [m for m in maatregelen or () if m.stand is stand and m.soort.kinderbescherming]
    if not titels:
        return None
    return any(_loopt(m, peildatum) for m in titels)
