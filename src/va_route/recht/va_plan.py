# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where it goes: is it safe now, where will the youth live and learn, which help was weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE, RICHTLIJN, VA_MODEL
from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import AlternatiefUitkomst, HulpSoort, Zekerheid
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_plan import Plek

_SCHRIJVER = (Partij.REGIEVOERDER,)
_AMBULANT = frozenset(
    {HulpSoort.AMBULANT, HulpSoort.AMBULANT_SPECIALISTISCH, HulpSoort.DAGBEHANDELING}
)


@va_regel(
    "VA-R01",
    Ernst.TEKORT,
    bron=RICHTLIJN("veiligheid"),
    wie=_SCHRIJVER,
    remedie="Vul 'veiligheid.direct' in: het oordeel, de dag, wie het beoordeelde en uit welke "
    "bevindingen dat blijkt. Is er nu gevaar? Bel 112, de crisisdienst of Veilig Thuis.",
    sectie=Sectie.VEILIGHEID,
)
def veiligheid_beoordeeld(va: VerklarendeAnalyse) -> Iterator[Open]:
    """beoordeeld is of het nu veilig is, door wie, en waar dat uit blijkt"""
    direct = va.veiligheid.direct if va.veiligheid else None
    if direct is None:
        yield Open("veiligheid.direct", "Is het nu veilig? Dat staat er nog niet.")
        return
    if not direct.door:
        yield Open("veiligheid.direct.door", "Wie beoordeelde of het nu veilig is?")
    if not direct.onderbouwing:
        yield Open(
            "veiligheid.direct.onderbouwing",
            f"Waaruit blijkt het oordeel '{direct.oordeel.titel}'?",
        )


@va_regel(
    "VA-V01",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("perspectief op wonen en onderwijs"),
    wie=_SCHRIJVER,
    remedie="Vul bij 'perspectief.wonen' de plek in. Nog onbekend? Schrijf dan 'zekerheid: "
    "onbekend', wie het regelt en uiterlijk wanneer.",
    sectie=Sectie.PLAN,
)
def wonen_duidelijk(va: VerklarendeAnalyse) -> Iterator[Open]:
    """er staat waar de jeugdige gaat wonen, of wie dat wanneer regelt"""
    if not _duidelijk(va.perspectief.wonen if va.perspectief else None):
        yield Open(
            "perspectief.wonen", "Waar gaat de jeugdige wonen? Of wie zoekt dat uit, en wanneer?"
        )


@va_regel(
    "VA-V02",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("perspectief op wonen en onderwijs"),
    wie=_SCHRIJVER,
    remedie="Vul bij 'perspectief.onderwijs' de plek in. Nog onbekend? Schrijf dan 'zekerheid: "
    "onbekend', wie het regelt en uiterlijk wanneer.",
    sectie=Sectie.PLAN,
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
    "VA-A01",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("ambulante hulp ingezet of ten minste overwogen"),
    wie=_SCHRIJVER,
    remedie="Noem bij 'alternatieven' welke hulp thuis of overdag is ingezet of overwogen, en wat "
    "de uitkomst is. Lichtere hulp hoeft niet eerst mislukt te zijn.",
    sectie=Sectie.PLAN,
    terzijde=True,
)
def ambulante_hulp(va: VerklarendeAnalyse) -> Iterator[Open]:
    """minstens één vorm van ambulante hulp is ingezet of overwogen"""
    ambulant = [a for a in va.alternatieven if a.soort in _AMBULANT]
    if all(a.uitkomst is AlternatiefUitkomst.TE_ONDERZOEKEN for a in ambulant):
        yield Open("alternatieven", "Welke ambulante hulp is ingezet of overwogen?")


@va_regel(
    "VA-A03",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-A03"),
    wie=_SCHRIJVER,
    remedie="Geef bij 'alternatieven' één mogelijkheid de uitkomst 'advies'. Horen twee vormen van "
    "hulp bij elkaar? Beschrijf ze dan samen als één advies.",
    sectie=Sectie.PLAN,
)
def een_advies(va: VerklarendeAnalyse) -> Iterator[Open]:
    """er is één advies"""
    adviezen = [a.id for a in va.alternatieven if a.uitkomst is AlternatiefUitkomst.ADVIES]
    if not adviezen:
        yield Open("alternatieven", "Wat is het advies? Er is nog geen mogelijkheid gekozen.")
    elif len(adviezen) > 1:
        yield Open(
            "alternatieven",
            f"Welke van deze is het advies: {', '.join(adviezen)}?",
            anders=True,
        )
