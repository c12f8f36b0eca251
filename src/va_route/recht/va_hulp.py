# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which help was weighed, from light to heavy, and which one is advised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_voorbeeld import bij
from va_route.schemas.keuzes import AlternatiefUitkomst, HulpSoort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_plan import Alternatief

_AMBULANT = frozenset(
    {HulpSoort.AMBULANT, HulpSoort.AMBULANT_SPECIALISTISCH, HulpSoort.DAGBEHANDELING}
)


def het_advies(va: VerklarendeAnalyse) -> Alternatief | None:
    """Return the one option that is advised; nothing while there is none, or more than one."""
    adviezen = [a for a in va.alternatieven if a.uitkomst is AlternatiefUitkomst.ADVIES]
    return adviezen[0] if len(adviezen) == 1 else None


@va_regel(
    "VA-A01",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("ambulante hulp ingezet of ten minste overwogen"),
    remedie="Noem bij 'alternatieven' welke hulp thuis of overdag is ingezet of overwogen, en wat "
    "de uitkomst is. Lichtere hulp hoeft niet eerst mislukt te zijn.",
    sectie=Sectie.PLAN,
    terzijde=True,
    voorbeeld="""alternatieven:
  - id: al2
    tekst: Gezinsbehandeling thuis door een vast duo
    soort: ambulant_specialistisch
    uitkomst: ingezet
    reden: Helpt bij de ruzies, nog niet bij school.""",
)
def ambulante_hulp(va: VerklarendeAnalyse) -> Iterator[Open]:
    """minstens één vorm van ambulante hulp is ingezet of overwogen"""
    ambulant = [a for a in va.alternatieven if a.soort in _AMBULANT]
    if all(a.uitkomst is AlternatiefUitkomst.TE_ONDERZOEKEN for a in ambulant):
        yield Open("alternatieven", "Welke ambulante hulp is ingezet of overwogen?")


@va_regel(
    "VA-A02",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("ambulante hulp ingezet of ten minste overwogen"),
    remedie="Schrijf bij 'reden' waarom deze lichtere hulp niet genoeg is. Is zij nog niet "
    "onderzocht? Doe dat dan eerst, en schrijf op wat eruit kwam.",
    sectie=Sectie.PLAN,
    voorbeeld="""uitkomst: afgewezen
reden: De tante kan alleen in het weekend.""",
)
def lichter_niet_genoeg(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij alles wat lichter is dan het advies, staat waarom dat niet genoeg is"""
    advies = het_advies(va)
    if advies is None:
        return
    for nr, optie in enumerate(va.alternatieven):
        if optie.soort.zwaarte >= advies.soort.zwaarte:
            continue
        if optie.uitkomst is AlternatiefUitkomst.TE_ONDERZOEKEN:
            yield Open(
                f"alternatieven[{nr}].uitkomst",
                f"Wat komt er uit {optie.id}? Dat is lichter dan het advies en nog te onderzoeken.",
                anders=True,
            )
        elif not optie.reden:
            yield Open(
                f"alternatieven[{nr}].reden",
                f"Waarom is {optie.id} niet genoeg? Dat is lichter dan het advies.",
            )


@va_regel(
    "VA-A03",
    Ernst.TEKORT,
    remedie="Geef bij 'alternatieven' één mogelijkheid de uitkomst 'advies'. Horen twee vormen van "
    "hulp bij elkaar? Beschrijf ze dan samen als één advies.",
    sectie=Sectie.PLAN,
    voorbeeld="""alternatieven:
  - id: al2
    tekst: Gezinsbehandeling thuis door een vast duo
    soort: ambulant_specialistisch
    uitkomst: advies""",
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
            voorbeeld=bij(
                "alternatieven",
                adviezen[-1],
                "uitkomst: afgewezen",
                "reden: De tante kan alleen in het weekend.",
            ),
            anders=True,
        )


@va_regel(
    "VA-A04",
    Ernst.TEKORT,
    remedie="Meld bij de regio dat deze hulp er niet is, en schrijf bij 'aangekaart_bij' waar. Het "
    "Servicepunt en het Expertteam kunnen meedenken.",
    sectie=Sectie.PLAN,
    terzijde=True,
    voorbeeld="aangekaart_bij: Servicepunt, 12 mei",
)
def gat_gemeld(va: VerklarendeAnalyse) -> Iterator[Open]:
    """wat er niet is of een wachtlijst heeft, is ergens aangekaart"""
    for nr, optie in enumerate(va.alternatieven):
        weg = optie.uitkomst is AlternatiefUitkomst.NIET_BESCHIKBAAR
        if weg and not optie.aangekaart_bij:
            yield Open(
                f"alternatieven[{nr}].aangekaart_bij",
                f"Bij wie is gemeld dat {optie.id} er niet is? Een wachtlijst zegt niet dat de "
                "hulp niet past.",
            )


@va_regel(
    "VA-A05",
    Ernst.TEKORT,
    remedie="Zet bij 'draagt_bij_aan' van het advies de nummers van de doelen.",
    sectie=Sectie.PLAN,
    voorbeeld="draagt_bij_aan: [do1, do2]",
)
def advies_dient_doel(va: VerklarendeAnalyse) -> Iterator[Open]:
    """het advies draagt bij aan minstens één doel"""
    for nr, optie in enumerate(va.alternatieven):
        if not optie.draagt_bij_aan and optie.uitkomst is AlternatiefUitkomst.ADVIES:
            yield Open(
                f"alternatieven[{nr}].draagt_bij_aan",
                f"Aan welk doel draagt het advies ({optie.id}) bij?",
            )


@va_regel(
    "VA-A06",
    Ernst.WAARSCHUWING,
    remedie="Vraag de jeugdige en het gezin wie er kan helpen, en zet dat bij 'alternatieven'. Is "
    "er niemand? Schrijf dat dan op als reden.",
    sectie=Sectie.PLAN,
    voorbeeld="""alternatieven:
  - id: al1
    tekst: Oom Bert als steunfiguur, met een plek om tot rust te komen
    soort: netwerk
    uitkomst: ingezet
    reden: Helpt, maar is alleen niet genoeg voor school.""",
)
def netwerk_gevraagd(va: VerklarendeAnalyse) -> Iterator[Open]:
    """hulp uit het eigen netwerk is onderzocht"""
    if all(a.soort is not HulpSoort.NETWERK for a in va.alternatieven):
        yield Open("alternatieven", "Is hulp uit het eigen netwerk onderzocht?")


@va_regel(
    "VA-A07",
    Ernst.WAARSCHUWING,
    remedie="Bespreek of de jeugdige zich aan voorwaarden wil houden, en zet de voorwaardelijke "
    "machtiging met die uitkomst bij 'alternatieven'.",
    sectie=Sectie.PLAN,
    voorbeeld="""alternatieven:
  - id: al4
    tekst: Thuis wonen met voorwaarden
    soort: gesloten_voorwaardelijk
    uitkomst: afgewezen
    reden: Yara wil de controles niet.""",
)
def voorwaardelijk_overwogen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij een gesloten advies is een voorwaardelijke machtiging overwogen"""
    advies = het_advies(va)
    soorten = {a.soort for a in va.alternatieven}
    gesloten = advies is not None and advies.soort is HulpSoort.GESLOTEN
    if gesloten and HulpSoort.GESLOTEN_VOORWAARDELIJK not in soorten:
        yield Open("alternatieven", "Is een voorwaardelijke machtiging overwogen?")
