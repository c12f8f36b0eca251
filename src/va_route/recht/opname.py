# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What an admission asks: an order that holds that day, a registered place, and no surprise."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET
from va_route.recht.afspraak import afspraak
from va_route.recht.horen import op_tijd_gehoord
from va_route.recht.kalender import plus_jaren, plus_maanden
from va_route.recht.regel import alle, een_van, feit, tenzij
from va_route.recht.titel import MEERDERJARIG, maatregel_liep
from va_route.recht.verzoekers import achttien_en_half, voortzetting_na_achttien
from va_route.schemas.basis import dag
from va_route.schemas.besluit import Beslissing
from va_route.schemas.partijen import Partij
from va_route.toets import en, niet

if TYPE_CHECKING:
    from datetime import date, datetime

    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking
    from va_route.schemas.verblijf import Opname, Verval
    from va_route.toets import Waarheid

MAANDEN_ONGEBRUIKT = 3
"""Months after which an order that was not executed lapses (Jeugdwet 6.1.12 lid 3)."""
JJI_VANAF = 12
"""Youngest age at which the judge can point to a JJI (Jeugdwet 6.2.2 lid 2)."""
DAGEN_NA_INTREKKING = 14
"""The order lapses on this day after consent was withdrawn (Jeugdwet 6.1.2 lid 7)."""

_OPNAME = GRONINGEN_DRENTHE("geen opname zonder voorbereiding en perspectief")


@feit(
    JEUGDWET("6.1.12"),
    leest=("beschikking.uitkomst",),
    wie=Partij.KINDERRECHTER,
    remedie="Leg de beschikking vast. Is het verzoek afgewezen? Bekijk samen welke hulp wel past.",
)
def machtiging_verleend(uitkomst: Beslissing | None) -> Waarheid:
    """de rechter heeft de machtiging verleend"""
    return None if uitkomst is None else uitkomst is Beslissing.VERLEEND


@feit(
    JEUGDWET("6.1.12", lid=2),
    leest=("beschikking.geldig_tot_en_met", "beschikking.geldig_vanaf", "peildatum"),
    wie=Partij.KINDERRECHTER,
    remedie="Neem de eerste en de laatste dag over uit de beschikking. Is die voorbij, dan is een "
    "nieuw verzoek nodig.",
)
def machtiging_loopt(tot: date | None, vanaf: date | None, peildatum: date) -> Waarheid:
    """de machtiging is ingegaan en niet voorbij op deze dag"""
    if tot is None or vanaf is None:
        return None
    return vanaf <= peildatum <= tot


@feit(
    JEUGDWET("6.1.12"),
    leest=("verval",),
    wie=(Partij.GI, Partij.AANBIEDER),
    remedie="De machtiging is vervallen. Vraag een jurist en bekijk samen welke hulp nu past.",
)
def niet_vervallen(verval: Verval | None) -> Waarheid:
    """de machtiging is niet vervallen, voor zover vastgelegd"""
    return verval is None


@feit(
    JEUGDWET("6.1.12", lid=3),
    leest=("beschikking", "opname.op", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Een machtiging die drie maanden niet is uitgevoerd, vervalt. Vraag een jurist.",
)
def binnen_drie_maanden(
    beschikking: Beschikking | None, opgenomen: datetime | None, peildatum: date
) -> Waarheid:
    """sinds de machtiging zijn geen drie maanden voorbij zonder opname"""
    if beschikking is None:
        return None
    # A planned admission executes nothing yet.
    uitgevoerd = opgenomen is not None and dag(opgenomen) <= peildatum
    tot_nu = dag(opgenomen) if opgenomen is not None and uitgevoerd else peildatum
    return tot_nu < ongebruikt_vervallen(beschikking)


@feit(
    JEUGDWET("6.1.2", lid=7),
    leest=("titel.instemmingen", "zaak"),
    wie=(Partij.GI, Partij.AANBIEDER),
    remedie="Rust de machtiging op instemming? Veertien dagen na het intrekken vervalt die dan. "
    "Vraag een jurist en bekijk samen welke hulp nu past.",
)
def instemming_niet_ingetrokken(_instemmingen: object, zaak: Zaak) -> Waarheid:
    """de machtiging is niet vervallen door ingetrokken instemming, voor zover vastgelegd"""
    return en(
        niet(vervalt)
        for op, vervalt in ingetrokken(zaak)
        if op + timedelta(days=DAGEN_NA_INTREKKING) <= zaak.peildatum
    )


@feit(
    JEUGDWET("6.1.2", lid=4),
    leest=("jeugdige.geboortedatum", "beschikking.gegeven_op"),
    wie=Partij.KINDERRECHTER,
    remedie="Is de machtiging gegeven na de 18e verjaardag? Leg dan de punten vast waarop de hulp "
    "doorgaat, of vraag een jurist welke hulp wel past.",
)
def gegeven_voor_achttien(geboren: date | None, gegeven: date | None) -> Waarheid:
    """de machtiging is gegeven voor de 18e verjaardag"""
    if geboren is None or gegeven is None:
        return None
    return gegeven < plus_jaren(geboren, MEERDERJARIG)


@feit(
    JEUGDWET("6.1.12", lid=2),
    leest=("beschikkingen_op_vervolg",),
    wie=Partij.KINDERRECHTER,
    remedie="De spoedmachtiging duurt tot de rechter op het vervolgverzoek beslist. Kijk of er nu "
    "een gewone machtiging is. Zo niet, bekijk dan samen welke hulp wel past.",
)
def geen_beslissing_op_vervolg(beschikkingen: tuple[Beschikking, ...]) -> Waarheid:
    """de rechter besliste nog niet op het vervolgverzoek, voor zover vastgelegd"""
    return not beschikkingen


@feit(
    JEUGDWET("6.1.2", lid=4, onder="d"),
    leest=("jeugdige.geboortedatum", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Vul de geboortedatum in. Gesloten jeugdhulp eindigt uiterlijk zes maanden na de 18e "
    "verjaardag. Regel op tijd de volgende plek.",
)
def nog_binnen_achttien_en_half(geboren: date | None, peildatum: date) -> Waarheid:
    """er zijn nog geen zes maanden voorbij sinds de 18e verjaardag"""
    if geboren is None:
        return None
    return peildatum < achttien_en_half(geboren)


@feit(
    JEUGDWET("6.2.2"),
    leest=("opname.accommodatie_geregistreerd",),
    wie=Partij.AANBIEDER,
    remedie="Vraag de aanbieder of deze plek geregistreerd is als gesloten accommodatie. va-route "
    "kijkt dit niet na in het register. Gaat het om een justitiële jeugdinrichting (JJI)? Vraag "
    "een jurist naar de uitzondering van lid 2.",
)
def accommodatie_geregistreerd(geregistreerd: Waarheid) -> Waarheid:
    """de plek is geregistreerd als gesloten accommodatie"""
    return geregistreerd


@feit(
    JEUGDWET("6.2.2", lid=2),
    leest=("opname.jji_volgens_beschikking", "jeugdige.geboortedatum", "beschikking.gegeven_op"),
    wie=Partij.KINDERRECHTER,
    remedie="Staat in de beschikking dat de machtiging in een justitiële jeugdinrichting (JJI) "
    "wordt uitgevoerd? Leg dat bij de opname vast. Zo'n besluit is er alleen voor wie 12 of ouder "
    "is, daar na een veroordeling al zit en instemt. Tot 16 jaar stemt ook in wie gezag heeft.",
)
def rechter_koos_jji(gekozen: Waarheid, geboren: date | None, gegeven: date | None) -> Waarheid:
    """in de beschikking staat dat het in deze JJI gebeurt, en de jeugdige was toen minstens 12"""
    if not gekozen or geboren is None or gegeven is None:
        return False if gekozen is False else None
    return gegeven >= plus_jaren(geboren, JJI_VANAF)


@feit(
    _OPNAME,
    leest=("opname",),
    wie=Partij.REGIEVOERDER,
    remedie="Spreek af wat er meegaat en wie er meegaat, en leg dat vast voor het vervoer.",
)
def opname_voorbereid(opname: Opname | None) -> Waarheid:
    """het is bekend wat de jeugdige meeneemt en wie er meegaat"""
    return (opname is not None and bool(opname.spullen and opname.wie_gaat_mee)) or None


@feit(
    _OPNAME,
    leest=("opname", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Vertel de jeugdige hoe lang het duurt, waarheen en wie dit regelt. Leg vast wanneer.",
)
def duur_en_vervolg_verteld(opname: Opname | None, peildatum: date) -> Waarheid:
    """de jeugdige hoorde hoe lang het duurt, wat daarna komt en wie dat regelt"""
    if opname is None or opname.verteld_op is None or opname.verteld_op > peildatum:
        return None
    return True if opname.verteld_wat else None


@feit(
    _OPNAME,
    leest=("opname.gezin_na_plaatsing",),
    wie=Partij.REGIEVOERDER,
    remedie="Spreek af hoe het contact gaat, wat er met de kamer thuis gebeurt en welke hulp het "
    "gezin krijgt.",
)
def gezin_na_plaatsing(tekst: str | None) -> Waarheid:
    """het is afgesproken wat er na de opname met het gezin gebeurt"""
    return True if tekst else None


# Lid 2 speaks of a machtiging; of an emergency or a conditional order it says nothing.
registratie_tenzij_jji = tenzij(
    "registratie_tenzij_jji",
    JEUGDWET("6.2.2"),
    accommodatie_geregistreerd,
    rechter_koos_jji,
    zin="de plek is geregistreerd als gesloten accommodatie, tenzij de rechter een JJI koos",
)
leeftijd_bij_machtiging = een_van(
    "leeftijd_bij_machtiging",
    JEUGDWET("6.1.2", lid=4),
    gegeven_voor_achttien,
    voortzetting_na_achttien,
    zin="de machtiging is gegeven voor de 18e verjaardag, of de hulp gaat daarna door",
)
_KERN = (
    machtiging_verleend,
    machtiging_loopt,
    niet_vervallen,
    leeftijd_bij_machtiging,
    nog_binnen_achttien_en_half,
)
machtiging_regulier_geldig = alle(
    "machtiging_regulier_geldig",
    JEUGDWET("6.1.12"),
    *_KERN,
    binnen_drie_maanden,
    instemming_niet_ingetrokken,
    zin="er is een machtiging die op deze dag geldt",
)
machtiging_spoed_geldig = alle(
    "machtiging_spoed_geldig",
    JEUGDWET("6.1.12"),
    *_KERN,
    geen_beslissing_op_vervolg,
    op_tijd_gehoord,
    zin="er is een spoedmachtiging die op deze dag geldt",
)
aangekondigd = (
    afspraak("opname_voorbereid_afgesproken", _OPNAME, opname_voorbereid),
    afspraak("duur_en_vervolg_afgesproken", _OPNAME, duur_en_vervolg_verteld),
    afspraak("gezin_na_plaatsing_afgesproken", _OPNAME, gezin_na_plaatsing),
)


def ongebruikt_vervallen(beschikking: Beschikking) -> date:
    """Return the first day on which an order that was never executed has lapsed."""
    return plus_maanden(beschikking.gegeven_op, MAANDEN_ONGEBRUIKT)


def ingetrokken(zaak: Zaak) -> list[tuple[date, Waarheid]]:
    """Return each day on which consent was withdrawn, and whether the order lapses by it.

    Only of who has gezag, unless renewed before the order was given. A measure in force on the day
    of lapsing carries the order, and who is 18 by then has no representative.
    """
    verleend, _ = zaak.lees("beschikking.gegeven_op")
    gegeven, _ = zaak.lees("titel.instemmingen")
    maatregelen, _ = zaak.lees("titel.maatregelen")
    geboren, _ = zaak.lees("jeugdige.geboortedatum")
    gezag = {p.sleutel for p in zaak.dossier.personen if p.gezag}
    dagen = [
        i.ingetrokken_op
        for i in gegeven or ()
        if i.ingetrokken_op is not None
        and i.van in gezag
        and not any(
            later.van == i.van
            and verleend is not None
            and i.ingetrokken_op <= later.datum <= verleend
            for later in gegeven
        )
    ]
    gevonden = []
    for op in dagen:
        einde = op + timedelta(days=DAGEN_NA_INTREKKING)
        volwassen = geboren is not None and einde >= plus_jaren(geboren, MEERDERJARIG)
        vervalt = False if volwassen else niet(maatregel_liep(maatregelen, einde, geboren))
        gevonden.append((op, vervalt))
    return gevonden
