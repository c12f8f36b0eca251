# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whether it is safe now, what is feared, and what stepping in can break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import RICHTLIJN
from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import Aanleiding, DirectOordeel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_veiligheid import Risico

_DREIGING = frozenset(
    {
        Aanleiding.DREIGENDE_UITHUISPLAATSING,
        Aanleiding.DREIGENDE_VERPLAATSING,
        Aanleiding.CRISIS,
    }
)
_AFSPRAAK_NODIG = frozenset({DirectOordeel.ONVEILIG, DirectOordeel.VEILIG_MET_AFSPRAKEN})


def risicos(va: VerklarendeAnalyse) -> Iterator[tuple[str, Risico]]:
    """Every risk with its place."""
    for nr, risico in enumerate(va.veiligheid.risicos if va.veiligheid else ()):
        yield f"veiligheid.risicos[{nr}]", risico


@va_regel(
    "VA-R01",
    Ernst.TEKORT,
    bron=RICHTLIJN("veiligheid"),
    remedie="Vul 'veiligheid.direct' in: het oordeel, de dag, wie het beoordeelde en uit welke "
    "bevindingen dat blijkt. Is er nu gevaar? Bel 112, de crisisdienst of Veilig Thuis.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="""direct:
  oordeel: veilig_met_afspraken
  datum: 2026-03-17
  door: [karin, ilse]
  onderbouwing: [bv4, bv7]""",
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
    "VA-R02",
    Ernst.TEKORT,
    remedie="Spreek samen af wat ieder doet als het misgaat, en wie nagaat of dat gebeurt. Zet dat "
    "bij 'veiligheid.afspraken'. Is er nu gevaar? Bel 112, de crisisdienst of Veilig Thuis.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="""afspraken:
  - wat: Bij ruzie gaat Sem naar de schuur en belt moeder oom Bert.
    wie: [sem, moeder, bert]
    controle_door: ilse
    tot: 2026-04-30""",
)
def afspraken_gemaakt(va: VerklarendeAnalyse) -> Iterator[Open]:
    """waar het alleen met afspraken veilig is, of nog niet, staan die afspraken er"""
    direct = va.veiligheid.direct if va.veiligheid else None
    if direct is None or va.veiligheid is None or va.veiligheid.afspraken:
        return
    if direct.oordeel in _AFSPRAAK_NODIG:
        yield Open(
            "veiligheid.afspraken",
            "Welke afspraken maken het nu veilig, en wie gaat na of dat gebeurt?",
        )


@va_regel(
    "VA-R03",
    Ernst.TEKORT,
    bron=RICHTLIJN("veiligheid"),
    remedie="Schrijf bij 'veiligheid.risicos' in gewone woorden op waar men bang voor is, voor wie "
    "en waar dat uit blijkt.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="""risicos:
  - id: ri1
    tekst: Dat Sem moeder of zusje verwondt tijdens een ruzie.
    voor_wie: [moeder, zusje]
    niveau: structureel
    onderbouwing: [bv4]
    als_we_niets_doen: Zonder hulp is letsel goed denkbaar.""",
)
def risico_beschreven(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij crisis of een dreigende plaatsing staat waar men bang voor is"""
    if _DREIGING.isdisjoint(va.kop.aanleiding) or next(risicos(va), None):
        return
    yield Open("veiligheid.risicos", "Waar is men bang voor? Er staat nog geen risico.")


@va_regel(
    "VA-R07",
    Ernst.TEKORT,
    bron=RICHTLIJN("schade van wel en van niet ingrijpen"),
    remedie="Schrijf bij 'als_we_ingrijpen' wat de jeugdige door het ingrijpen zelf kan verliezen, "
    "zoals vrienden, school of vertrouwen.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="als_we_ingrijpen: Dan raakt Sem oom Bert en zijn zusje kwijt.",
)
def schade_van_ingrijpen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elk risico staat wat ingrijpen zelf kapot kan maken"""
    for pad, risico in risicos(va):
        if not risico.als_we_ingrijpen:
            vraag = f"Wat kan ingrijpen bij {risico.id} zelf kapotmaken?"
            yield Open(f"{pad}.als_we_ingrijpen", vraag)


@va_regel(
    "VA-R10",
    Ernst.WAARSCHUWING,
    remedie="Spreek af welke organisaties dit risico samen dragen, en zet hun namen bij 'dragers'.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="dragers:\n  - lokaal team\n  - ambulante aanbieder",
)
def samen_gedragen(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """meer dan één organisatie draagt het risico mee"""
    for pad, risico in risicos(va):
        if len({d.strip().lower() for d in risico.dragers}) < maten.dragers:
            yield Open(f"{pad}.dragers", f"Wie draagt {risico.id} mee?")
