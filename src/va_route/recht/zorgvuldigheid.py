# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What regions ask of a regular request beside the four guards: nothing sudden, all weighed.

No law. Most of it reads what the analysis asks already, and none of it counts what was tried
before: an option needs a reason, never a failure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import FLEVOLAND, GRONINGEN_DRENTHE, PRAKTIJK
from va_route.recht.afspraak import afspraak
from va_route.recht.regel import alle, feit
from va_route.recht.va_doelen import doel_te_volgen, doel_werkt_ergens_aan
from va_route.recht.va_hulp import advies_dient_doel
from va_route.recht.va_perspectief import niet_overvallen, onderwijs_duidelijk, wonen_duidelijk
from va_route.recht.va_vaststelling import evaluatie_niet_voorbij
from va_route.schemas.keuzes import HulpSoort, Rol
from va_route.schemas.partijen import Partij
from va_route.schemas.personen import in_rol
from va_route.schemas.va_kop import Speelt
from va_route.toets import en

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.selectie import Afgewogen
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va_deling import Terzijde
    from va_route.schemas.va_kop import Deelvraag
    from va_route.schemas.va_plan import Doel, Overgang
    from va_route.schemas.va_terugblik import Evaluatie
    from va_route.schemas.verzoek import (
        Instemmingsverklaring,
        NietGehoordOverVerzoek,
        StandpuntOverPlaatsing,
    )
    from va_route.toets import Waarheid

_VOORWAARDEN = GRONINGEN_DRENTHE(
    "sticker 'voorlopige machtiging als norm', gelezen als voorwaardelijk"
)
_AANKOMEN = GRONINGEN_DRENTHE("geen plaatsing zonder het te zien aankomen")
_EENS = GRONINGEN_DRENTHE("overeenstemming tussen jongere, ouders en andere gezaghebbenden")
_KANS = GRONINGEN_DRENTHE("geen plaatsing zonder een kans om zich aan te passen")
_PERSPECTIEF = GRONINGEN_DRENTHE("perspectief op wonen en onderwijs")
_VRAAG = FLEVOLAND("woonvraag en behandelvraag uit elkaar")
_THUIS = FLEVOLAND("geen kind het huis uit, tenzij")
_GEZIN = FLEVOLAND("kleinschalig en gezinsgericht")
_BEHANDELAAR = PRAKTIJK("een onafhankelijk onderzoek")
_IN_EEN_GEZIN = frozenset({HulpSoort.PLEEGZORG, HulpSoort.GEZINSHUIS, HulpSoort.DEELTIJD_VERBLIJF})


@feit(
    _VOORWAARDEN,
    leest=("alternatieven", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Bespreek of een voorwaardelijke machtiging genoeg is. Zet die bij 'alternatieven' als "
    "'gesloten_voorwaardelijk', met de uitkomst en de reden.",
)
def voorwaardelijk_afgewogen(afgewogen: tuple[Afgewogen, ...], peildatum: date) -> Waarheid:
    """een voorwaardelijke machtiging is afgewogen, met reden"""
    return _met_reden(afgewogen, frozenset({HulpSoort.GESLOTEN_VOORWAARDELIJK}), peildatum)


@feit(
    _GEZIN,
    leest=("alternatieven", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Bekijk samen of een plek in een gezin past: pleegzorg, een gezinshuis of een deel van "
    "de week. Zet die bij 'alternatieven', met de reden. Is 'te complex' het antwoord? Schrijf dan "
    "op wat deze jeugdige nodig heeft dat daar niet is.",
)
def gezinsplek_afgewogen(afgewogen: tuple[Afgewogen, ...], peildatum: date) -> Waarheid:
    """een plek in een gezin is afgewogen, met reden"""
    return _met_reden(afgewogen, _IN_EEN_GEZIN, peildatum)


@feit(
    _BEHANDELAAR,
    leest=("verzoek.instemmingsverklaringen",),
    wie=(Partij.GEDRAGSWETENSCHAPPER, Partij.REGIEVOERDER),
    remedie="Vul bij de verklaring in of deze persoon de jeugdige ook behandelt. Is dat zo? Vraag "
    "een ander, of schrijf bij 'waarom_behandelaar' waarom de behandelaar dit beoordeelt.",
)
def geen_behandelaar(verklaringen: tuple[Instemmingsverklaring, ...] | None) -> Waarheid:
    """de gedragswetenschapper is geen behandelaar, of er staat waarom dat toch zo is"""
    if not verklaringen:
        return None
    return en(
        None
        if v.behandelt_jeugdige is None
        else not v.behandelt_jeugdige or bool(v.waarom_behandelaar)
        for v in verklaringen
    )


@feit(
    _AANKOMEN,
    leest=("va.overgang", "va.terzijde", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Vertel de jeugdige wat er kan gebeuren, waarom, wanneer, en wat het nog kan "
    "voorkomen. Schrijf dat bij 'overgang'. Brengt vertellen nu direct gevaar? Leg dan VA-V06 "
    "terzijde, met de reden.",
)
def waarschuwing_concreet(
    overgang: Overgang | None, terzijde: tuple[Terzijde, ...] | None, peildatum: date
) -> Waarheid:
    """de jeugdige hoorde wat er kan gebeuren, wanneer, en wat het nog kan voorkomen"""
    bewust = any(
        t.regel == niet_overvallen.code and t.datum <= peildatum <= t.opnieuw_op
        for t in terzijde or ()
    )
    if bewust or overgang is None:
        return bewust or None
    verteld = overgang.verteld_op is not None and overgang.verteld_op <= peildatum
    delen = (overgang.waarom, overgang.wanneer, overgang.wat_kan_het_voorkomen)
    return (verteld and all(delen)) or None


@feit(
    _EENS,
    leest=("verzoek.standpunten", "verzoek.niet_gehoord", "personen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Vraag de jeugdige of die het eens is met plaatsing en leg dat vast bij 'standpunten'. "
    "Oneens zijn houdt niets tegen. Niets zeggen is een recht: schrijf dat bij 'niet_gehoord'.",
)
def standpunt_jeugdige(
    standpunten: tuple[StandpuntOverPlaatsing, ...] | None,
    niet: NietGehoordOverVerzoek | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """het is bekend of de jeugdige het eens is met plaatsing, of waarom dat niet bekend is"""
    zelf = in_rol(personen, Rol.JEUGDIGE)
    gezegd = any(s.van in zelf and s.datum <= peildatum for s in standpunten or ())
    return gezegd or niet is not None or None


@feit(
    _KANS,
    leest=("va.doelen", "va.evaluaties", "personen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Spreek iets af dat de jeugdige zelf kan halen: een doel met een dag, en iemand die "
    "daarbij helpt. Kijk samen hoe het ging en schrijf dat bij 'evaluaties'. Wat eruit kwam maakt "
    "voor deze vraag niet uit.",
)
def kans_met_hulp(
    doelen: tuple[Doel, ...] | None,
    evaluaties: tuple[Evaluatie, ...] | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """de jeugdige kreeg een eigen doel met hulp en een dag, en er is gekeken hoe dat ging"""
    zelf = in_rol(personen, Rol.JEUGDIGE)
    bekeken = {s.doel for e in evaluaties or () if e.datum <= peildatum for s in e.per_doel}
    return (
        any(
            d.id in bekeken
            and d.termijn is not None
            and not zelf.isdisjoint(d.van)
            and any(a.wie not in zelf for a in d.acties)
            for d in doelen or ()
        )
        or None
    )


@feit(
    _VRAAG,
    leest=("va.hulpvraag.woonvraag", "va.hulpvraag.behandelvraag"),
    wie=Partij.REGIEVOERDER,
    remedie="Beantwoord bij 'hulpvraag' twee vragen apart: gaat het om een veilige plek om te "
    "wonen, en gaat het om behandeling? Weet u het nog niet? Schrijf op waarom.",
)
def woon_en_behandelvraag(woon: Deelvraag | None, behandel: Deelvraag | None) -> Waarheid:
    """het is bekend of het om wonen gaat, en of het om behandeling gaat"""
    vragen = (woon, behandel)
    return (
        all(v is not None and (v.speelt is not Speelt.ONBEKEND or v.waarom) for v in vragen) or None
    )


@feit(
    _THUIS,
    leest=("verzoek.waarom_niet_thuis",),
    wie=Partij.REGIEVOERDER,
    remedie="Schrijf bij het verzoek in een zin waarom het nu thuis niet gaat. Staat er geen goede "
    "zin, kijk dan samen wat er thuis nodig is.",
)
def reden_niet_thuis(tekst: str | None) -> Waarheid:
    """er staat in een zin waarom het nu thuis niet gaat"""
    return True if tekst else None


voorwaardelijk_overwogen = afspraak(
    "voorwaardelijk_overwogen", _VOORWAARDEN, voorwaardelijk_afgewogen
)
gezinsgericht_overwogen = afspraak("gezinsgericht_overwogen", _GEZIN, gezinsplek_afgewogen)
gedragswetenschapper_niet_behandelend = afspraak(
    "gedragswetenschapper_niet_behandelend", _BEHANDELAAR, geen_behandelaar
)
va_actueel = afspraak(
    "va_actueel", GRONINGEN_DRENTHE("meer evaluatiemomenten"), evaluatie_niet_voorbij
)
jeugdige_vooraf_gewaarschuwd = afspraak(
    "jeugdige_vooraf_gewaarschuwd", _AANKOMEN, waarschuwing_concreet
)
overeenstemming_vastgelegd = afspraak("overeenstemming_vastgelegd", _EENS, standpunt_jeugdige)
kans_gegeven = afspraak("kans_gegeven", _KANS, kans_met_hulp)
plan_voor_plaatsing = afspraak(
    "plan_voor_plaatsing",
    GRONINGEN_DRENTHE("geen plaatsing zonder plan op een analyse"),
    alle(
        "plan_op_analyse",
        GRONINGEN_DRENTHE("geen plaatsing zonder plan op een analyse"),
        doel_werkt_ergens_aan,
        doel_te_volgen,
        advies_dient_doel,
        zin="er is een plan dat op de analyse steunt: doelen, wie wat doet, en passende hulp",
    ),
)
woonvraag_behandelvraag = afspraak("woonvraag_behandelvraag", _VRAAG, woon_en_behandelvraag)
waarom_niet_thuis = afspraak("waarom_niet_thuis", _THUIS, reden_niet_thuis)
perspectief_wonen = afspraak("perspectief_wonen", _PERSPECTIEF, wonen_duidelijk)
perspectief_onderwijs = afspraak("perspectief_onderwijs", _PERSPECTIEF, onderwijs_duidelijk)

bij_verzoek = (
    waarom_niet_thuis,
    woonvraag_behandelvraag,
    plan_voor_plaatsing,
    kans_gegeven,
    jeugdige_vooraf_gewaarschuwd,
    overeenstemming_vastgelegd,
    gezinsgericht_overwogen,
    voorwaardelijk_overwogen,
    va_actueel,
    gedragswetenschapper_niet_behandelend,
)
"""Asked when a regular request is filed."""
bij_opname = (jeugdige_vooraf_gewaarschuwd, perspectief_wonen, perspectief_onderwijs)
"""Asked when a youth is admitted on a regular order."""


def _met_reden(
    afgewogen: tuple[Afgewogen, ...], soorten: frozenset[HulpSoort], peildatum: date
) -> Waarheid:
    return any(a.met_reden(peildatum) for a in afgewogen if a.soort in soorten) or None
