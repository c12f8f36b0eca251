# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where the youth goes on living and learning, and what is known before a stay begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import Ernst
from va_route.recht.kalender import leeftijd
from va_route.recht.va_hulp import het_advies
from va_route.recht.va_mensen import opsomming
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import PlekSoort, Status, Zekerheid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_plan import Plek

_WONEN_ONDERWIJS = GRONINGEN_DRENTHE("perspectief op wonen en onderwijs")
_OVERGANG = (
    "verteld_op",
    "verteld_door",
    "waarom",
    "wat_kan_het_voorkomen",
    "wanneer",
    "waarheen",
    "vervoer",
    "spullen",
    "kamer_thuis",
    "contact",
)
_NA_18 = ("wonen", "school_werk", "inkomen", "steun", "welzijn")


@va_regel(
    "VA-V01",
    Ernst.TEKORT,
    bron=_WONEN_ONDERWIJS,
    remedie="Vul bij 'perspectief.wonen' de plek in. Nog onbekend? Schrijf dan 'zekerheid: "
    "onbekend', wie het regelt en uiterlijk wanneer.",
    sectie=Sectie.PLAN,
    voorbeeld="""wonen:
  doel: Thuis blijven wonen
  zekerheid: onbekend
  wie_regelt: karin
  uiterlijk: 2026-04-14""",
)
def wonen_duidelijk(va: VerklarendeAnalyse) -> Iterator[Open]:
    """er staat waar de jeugdige gaat wonen, of wie dat wanneer regelt"""
    plek = va.perspectief.wonen if va.perspectief else None
    if not _duidelijk(plek):
        bekend = plek is not None and plek.zekerheid is not Zekerheid.ONBEKEND
        yield Open(
            "perspectief.wonen",
            "Waar gaat de jeugdige wonen? Of wie zoekt dat uit, en wanneer?",
            voorbeeld="wonen:\n  plek: Thuis, bij moeder" if bekend else "",
        )


@va_regel(
    "VA-V02",
    Ernst.TEKORT,
    bron=_WONEN_ONDERWIJS,
    remedie="Vul bij 'perspectief.onderwijs' de plek in. Nog onbekend? Schrijf dan 'zekerheid: "
    "onbekend', wie het regelt en uiterlijk wanneer.",
    sectie=Sectie.PLAN,
    voorbeeld="""onderwijs:
  doel: Terug naar klas 2
  plek: Technieklokaal, drie ochtenden
  zekerheid: waarschijnlijk
  wie_regelt: mentor
  uiterlijk: 2026-04-01""",
)
def onderwijs_duidelijk(va: VerklarendeAnalyse) -> Iterator[Open]:
    """er staat welk onderwijs of werk er komt, of wie dat wanneer regelt"""
    if not _duidelijk(va.perspectief.onderwijs if va.perspectief else None):
        yield Open(
            "perspectief.onderwijs",
            "Welk onderwijs of werk komt er? Of wie zoekt dat uit, en wanneer?",
        )


def _duidelijk(plek: Plek | None) -> bool:
    """Ask for a place, or for an honest *unknown* with a name and a date."""
    if plek is None:
        return False
    geregeld = plek.wie_regelt is not None and plek.uiterlijk is not None
    return plek.plek is not None or (plek.zekerheid is Zekerheid.ONBEKEND and geregeld)


@va_regel(
    "VA-V03",
    Ernst.TEKORT,
    remedie="Schrijf bij 'perspectief.hoe_lang' hoe lang het hoogstens duurt, en bij "
    "'terug_of_verder' wat er dan is om naar huis of verder te gaan.",
    sectie=Sectie.PLAN,
    voorbeeld="""hoe_lang: Hoogstens drie maanden, tot 15 september.
terug_of_verder:
  - Er is een plan voor de nachten.
  - De begeleider blijft dezelfde.""",
)
def verblijf_eindigt(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij een verblijf staat hoe lang het duurt, en wat er is om naar huis of verder te gaan"""
    advies, plan = het_advies(va), va.perspectief
    if advies is None or not advies.soort.is_verblijf:
        return
    if plan is None or not plan.hoe_lang:
        yield Open("perspectief.hoe_lang", "Hoe lang duurt het verblijf hoogstens?")
    if plan is None or not plan.terug_of_verder:
        yield Open("perspectief.terug_of_verder", "Wat is er nodig om naar huis of verder te gaan?")


@va_regel(
    "VA-V04",
    Ernst.TEKORT,
    remedie="Schrijf bij 'perspectief.wonen' waar de jeugdige daarna woont. Nog onbekend? Schrijf "
    "dan 'zekerheid: onbekend', wie het regelt en uiterlijk wanneer.",
    sectie=Sectie.PLAN,
    voorbeeld="""wonen:
  doel: Weer thuis wonen
  plek: Bij moeder
  soort: wonen
  zekerheid: waarschijnlijk""",
)
def wonen_is_geen_verblijf(va: VerklarendeAnalyse) -> Iterator[Open]:
    """het woonperspectief is een plek om te blijven"""
    plek = va.perspectief.wonen if va.perspectief else None
    if plek is not None and plek.soort is PlekSoort.VERBLIJF:
        yield Open(
            "perspectief.wonen.soort",
            "Waar gaat de jeugdige na het verblijf wonen? Een verblijf duurt maar kort.",
            anders=True,
        )


@va_regel(
    "VA-V06",
    Ernst.TEKORT,
    remedie="Vertel de jeugdige wat er gaat gebeuren en wat het nog kan voorkomen, en schrijf bij "
    "'overgang' op wat is verteld.",
    sectie=Sectie.PLAN,
    terzijde=True,
    voorbeeld="""overgang:
  verteld_op: 2026-05-12
  verteld_door: joost
  waarom: Omdat wij bang zijn dat het een keer echt misgaat.
  wat_kan_het_voorkomen: Thuis slapen en naar de afspraken komen.
  wanneer: Op 15 juni
  waarheen: Groep De Linde, een half uur rijden
  vervoer: De ouders brengen
  spullen: Kleren, dekbed en telefoon
  kamer_thuis: Blijft leeg
  contact: Ouders op woensdag en zondag""",
)
def niet_overvallen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij een verblijf staat wat de jeugdige vooraf weet"""
    advies = het_advies(va)
    if advies is None or not advies.soort.is_verblijf:
        return
    mist = [naam for naam in _OVERGANG if not getattr(va.overgang, naam, None)]
    if len(mist) == len(_OVERGANG):
        yield Open("overgang", "Wat weet de jeugdige over het verblijf? Dat staat er nog niet.")
    elif mist:
        namen = opsomming(naam.replace("_", " ") for naam in mist)
        yield Open(
            "overgang", f"Wat weet de jeugdige nog meer over het verblijf? Nog leeg: {namen}."
        )


@va_regel(
    "VA-V07",
    Ernst.TEKORT,
    remedie="Vul bij 'perspectief.toekomst_18' aan wat er na de 18e verjaardag is. Nog onbekend? "
    "Schrijf op wie het regelt, en wanneer.",
    sectie=Sectie.PLAN,
    terzijde=True,
    voorbeeld="""toekomst_18:
  wonen: Mag blijven op dezelfde plek
  school_werk: Praktijkdiploma in de kantine
  inkomen: Uitkering, aangevraagd met de mentor
  steun: Tante Ria
  welzijn: De behandeling loopt door""",
)
def klaar_voor_18(va: VerklarendeAnalyse, peildatum: date, maten: Maten) -> Iterator[Open]:
    """vanaf 17 jaar staat wat er op vijf gebieden verandert bij 18"""
    vast = va.vaststelling if va.kop.status is Status.VASTGESTELD else None
    # A birthday does not undo what was fixed; the evaluation asks again.
    op = min(peildatum, vast.datum) if vast else peildatum
    if leeftijd(va.jeugdige.geboortedatum, op) < maten.toekomst_vanaf:
        return
    plan = va.perspectief.toekomst_18 if va.perspectief else None
    mist = [naam for naam in _NA_18 if not getattr(plan, naam, None)]
    if mist:
        namen = opsomming(naam.replace("_", " of ") for naam in mist)
        yield Open("perspectief.toekomst_18", f"Hoe gaat het na 18 jaar? Nog leeg: {namen}.")
