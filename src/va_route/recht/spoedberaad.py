# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The spoedberaad: after the latest signal, with two organisations, HSJ knowledge and the youth.

An agreement of the region, with a deviation for direct danger or for whoever nobody could reach.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.recht.afspraak import (
    afgeweken_van,
    afspraak,
    als_de_regio_heeft,
    zoals_afgesproken,
)
from va_route.recht.regel import Regel, alle, feit
from va_route.schemas.basis import dag
from va_route.schemas.overleg import Hoedanigheid, OverlegUitkomst
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.overleg import Deelnemer, Overleg, Signaal
    from va_route.toets import Waarheid

ORGANISATIES = 2
"""Organisations at a spoedberaad, at least (design: routes, the four guards)."""

_BERAAD = GRONINGEN_DRENTHE("spoedberaad met HSJ-kennis")
_STEM = GRONINGEN_DRENTHE("de jeugdige is erbij")
_VERZOEK = frozenset({OverlegUitkomst.SPOEDVERZOEK, OverlegUitkomst.REGULIER_VERZOEK})


@feit(
    _BERAAD,
    leest=("signaal",),
    wie=Partij.CRISISDIENST,
    remedie="Leg bij 'signalen' vast wanneer het signaal kwam, en van wie.",
)
def signaal_vastgelegd(signaal: Signaal | None) -> Waarheid:
    """het is bekend wanneer het laatste signaal kwam"""
    return True if signaal is not None else None


@feit(
    _BERAAD,
    leest=("spoedberaad", "signaal"),
    wie=Partij.CRISISDIENST,
    remedie="Bel een spoedberaad bij elkaar, per telefoon mag, en leg dag en tijd vast.",
)
def beraad_na_signaal(beraad: Overleg | None, signaal: Signaal | None) -> Waarheid:
    """er is een spoedberaad gehouden na het laatste signaal"""
    if beraad is None or signaal is None:
        return None
    return beraad.op >= signaal.op


@feit(
    _BERAAD,
    leest=("spoedberaad.deelnemers",),
    wie=Partij.CRISISDIENST,
    remedie="Bel een tweede organisatie erbij en schrijf op namens wie iedereen meedoet.",
)
def twee_organisaties_erbij(deelnemers: tuple[Deelnemer, ...] | None) -> Waarheid:
    """minstens twee organisaties deden mee aan het spoedberaad"""
    namen = {d.organisatie.casefold().strip() for d in deelnemers or () if d.organisatie}
    return len(namen) >= ORGANISATIES or None


@feit(
    _BERAAD,
    leest=("spoedberaad", "zaak"),
    wie=Partij.SERVICEPUNT,
    remedie="Vraag via het Servicepunt een HSJ-deskundige. Is die er nog niet, dan telt iemand "
    "van het Servicepunt of het Expertteam.",
)
def hsj_kennis_erbij(beraad: Overleg | None, zaak: Zaak) -> Waarheid:
    """kennis van hoogspecialistische jeugdhulp (HSJ) was bij het spoedberaad"""
    if beraad is None:
        return None
    return any(d.hoedanigheid in zaak.profiel.deskundigheid for d in beraad.deelnemers) or None


@feit(
    _STEM,
    leest=("spoedberaad",),
    wie=Partij.CRISISDIENST,
    remedie="Nodig de jeugdige uit, per telefoon mag, en leg dat vast. Is de jeugdige zoek, leg "
    "dan vast hoe u de uitnodiging hebt gedaan.",
)
def jeugdige_uitgenodigd(beraad: Overleg | None) -> Waarheid:
    """de jeugdige is uitgenodigd voor het spoedberaad"""
    if beraad is None:
        return None
    erbij = any(d.hoedanigheid is Hoedanigheid.JEUGDIGE for d in beraad.deelnemers)
    return True if erbij else beraad.jeugdige_uitgenodigd


@feit(
    _BERAAD,
    leest=("spoedberaad.uitkomst",),
    wie=Partij.CRISISDIENST,
    remedie="Leg de uitkomst van het spoedberaad vast. Is die 'ambulant'? Kies dan de snelle hulp.",
)
def beraad_adviseert_verzoek(uitkomst: OverlegUitkomst | None) -> Waarheid:
    """de uitkomst van het spoedberaad is een spoedverzoek"""
    return None if uitkomst is None else uitkomst is OverlegUitkomst.SPOEDVERZOEK


@feit(
    _BERAAD,
    leest=("spoedberaad", "zaak"),
    wie=Partij.CRISISDIENST,
    remedie="Leg het signaal vast dat tot de spoedmachtiging leidde, en het spoedberaad daarna. Is "
    "dat beraad er nog niet? Houd het alsnog, per telefoon mag.",
)
def beraad_na_signaal_van_toen(beraad: Overleg | None, zaak: Zaak) -> Waarheid:
    """er is een spoedberaad gehouden na het signaal dat tot de spoedmachtiging leidde"""
    gegeven, _ = zaak.lees("beschikking.gegeven_op")
    grens = gegeven or zaak.peildatum
    signalen = [s.op for s in zaak.dossier.signalen if dag(s.op) <= grens]
    if beraad is None or not signalen:
        return None
    return beraad.op >= max(signalen)


@feit(
    _BERAAD,
    leest=("spoedberaad.uitkomst",),
    wie=Partij.CRISISDIENST,
    remedie="Leg de uitkomst van het spoedberaad vast. Was die anders? Bespreek dan hoe de opname "
    "kan eindigen. De GI kan vaststellen dat verblijf niet meer nodig is.",
)
def beraad_adviseert_vervolg(uitkomst: OverlegUitkomst | None) -> Waarheid:
    """de uitkomst van het spoedberaad is een spoedverzoek of een gewoon verzoek"""
    return None if uitkomst is None else uitkomst in _VERZOEK


@feit(
    _BERAAD,
    leest=("overleggen", "signaal", "zaak"),
    wie=Partij.CRISISDIENST,
    remedie="Een spoedberaad kwam op iets anders uit dan een spoedverzoek. Kies die hulp, of bel "
    "opnieuw als het nu anders is. Een afwijking staat dan niet in de plaats van het beraad.",
)
def geen_beraad_wees_anders(
    overleggen: tuple[Overleg, ...], signaal: Signaal | None, zaak: Zaak
) -> Waarheid:
    """geen spoedberaad na het laatste signaal wees een andere weg, voor zover vastgelegd"""
    anders = [
        o.op
        for o in overleggen
        if o.soort in zaak.profiel.tafels
        and o.uitkomst not in {None, OverlegUitkomst.SPOEDVERZOEK, OverlegUitkomst.GEEN_UITKOMST}
        and dag(o.op) <= zaak.peildatum
    ]
    if not anders:
        return True
    # Without a signal on file nobody knows whether that was before it or after.
    return None if signaal is None else max(anders) < signaal.op


_TAFEL = (
    twee_organisaties_erbij,
    als_de_regio_heeft(lambda profiel: profiel.deskundigheid, hsj_kennis_erbij),
    jeugdige_uitgenodigd,
)
spoedberaad_vastgelegd: Regel = alle(
    "spoedberaad_vastgelegd",
    _BERAAD,
    signaal_vastgelegd,
    beraad_na_signaal,
    *_TAFEL,
    beraad_adviseert_verzoek,
    zin="na het laatste signaal was er een spoedberaad dat een spoedverzoek adviseert",
)
# At the follow-up the youth is often inside: asked is the table of then, held by now.
spoedberaad_voor_vervolg: Regel = zoals_afgesproken(
    "spoedberaad_gehouden",
    alle(
        "spoedberaad_voor_vervolg",
        _BERAAD,
        beraad_na_signaal_van_toen,
        *_TAFEL,
        beraad_adviseert_vervolg,
        zin="het spoedberaad over deze spoed is gehouden, ook als dat later was",
    ),
)
spoedberaad_gehouden = afspraak(
    "spoedberaad_gehouden",
    _BERAAD,
    spoedberaad_vastgelegd,
    alle(
        "spoed_zonder_beraad",
        _BERAAD,
        afgeweken_van(
            "spoedberaad_gehouden",
            _BERAAD,
            wie=(Partij.CRISISDIENST, Partij.GI),
            remedie="Kon het beraad niet wachten door direct gevaar, of was niemand bereikbaar? "
            "Schrijf dan een afwijking: reden, wat er was, wie tekent en wanneer het beraad "
            "alsnog is (uiterlijk de volgende werkdag). Bij niet bereikbaar ook de pogingen.",
        ),
        geen_beraad_wees_anders,
        zin="van het spoedberaad is afgeweken, en geen beraad wees een andere weg",
    ),
    zin="er is een spoedberaad gehouden",
)
