# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What will be different: goals that work on what keeps the problems going."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import RICHTLIJN
from va_route.errors import Ernst
from va_route.recht.va_factoren import gaande
from va_route.recht.va_mensen import jeugdigen, opsomming
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_taal import zoek_woorden
from va_route.recht.va_voorbeeld import bij, volgend
from va_route.schemas.keuzes import Beinvloedbaar, FactorSoort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_plan import Doel

_TE_VERANDEREN = frozenset({Beinvloedbaar.JA, Beinvloedbaar.DEELS})


@va_regel(
    "VA-D01",
    Ernst.TEKORT,
    remedie="Zet bij 'grijpt_aan_op' van elk doel minstens één factor van de soort "
    "'in_stand_houdend'.",
    sectie=Sectie.PLAN,
    voorbeeld="""doelen:
  - id: do1
    tekst: Drie ochtenden per week in het technieklokaal.
    van: [sem]
    prioriteit: 1
    fase: risicogestuurd
    grijpt_aan_op: [fa3]""",
)
def doel_werkt_ergens_aan(va: VerklarendeAnalyse) -> Iterator[Open]:
    """er is een doel, en elk doel werkt aan iets wat de problemen gaande houdt"""
    if not va.doelen:
        yield Open("doelen", "Wat gaat er anders worden? Er staat nog geen doel.")
    houdt = {factor.id for _, factor in gaande(va)}
    for nr, doel in enumerate(va.doelen):
        if houdt.isdisjoint(doel.grijpt_aan_op):
            vraag = f"Wat houdt de problemen gaande en verandert door {doel.id}?"
            zo = ", ".join(factor.id for _, factor in gaande(va)[:1])
            yield Open(
                f"doelen[{nr}].grijpt_aan_op",
                vraag,
                voorbeeld=f"grijpt_aan_op: [{zo}]" if zo else _nieuwe_factor(va, doel),
            )


def _nieuwe_factor(va: VerklarendeAnalyse, doel: Doel) -> str:
    """Write down what keeps it going, and name it at this goal."""
    nummer = volgend("fa", (factor.id for factor in va.factoren))
    factor = (
        "soort: in_stand_houdend",
        "niveau: omgeving",
        "tekst: Er is geen veilige weg terug naar school.",
    )
    erbij = bij("factoren", nummer, *factor)
    return "\n".join([erbij, bij("doelen", doel.id, f"grijpt_aan_op: [{nummer}]")])


@va_regel(
    "VA-D02",
    Ernst.TEKORT,
    remedie="Maak een doel dat hieraan werkt, of schrijf bij 'bewust_niet' van deze factor waarom "
    "dat nu niet gebeurt.",
    sectie=Sectie.PLAN,
    terzijde=True,
    voorbeeld="bewust_niet: Eerst rust in huis; vanaf mei kijken we naar het gamen.",
)
def factor_heeft_doel(va: VerklarendeAnalyse) -> Iterator[Open]:
    """aan alles wat te veranderen is en de problemen gaande houdt, wordt gewerkt, of bewust niet"""
    in_werk = {nummer for doel in va.doelen for nummer in doel.grijpt_aan_op}
    for nr, factor in gaande(va):
        te_doen = factor.beinvloedbaar in _TE_VERANDEREN and not factor.bewust_niet
        if te_doen and factor.id not in in_werk:
            yield Open(f"factoren[{nr}]", f"Welk doel werkt aan {factor.id}? Of waarom nu niet?")


@va_regel(
    "VA-D03",
    Ernst.TEKORT,
    remedie="Vul bij dit doel aan wat er nog mist: waaraan ieder ziet dat het is gelukt, wanneer u "
    "dat bekijkt, en wie wat doet.",
    sectie=Sectie.PLAN,
    voorbeeld="""waaraan_zien_we_het: Vier weken achter elkaar minstens twee ochtenden.
termijn: 2026-06-01
acties:
  - wie: mentor
    wat: Terugkeerplan maken met Sem
    uiterlijk: 2026-04-01""",
)
def doel_te_volgen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elk doel staat waaraan u het ziet, wanneer, en wie wat doet"""
    for nr, doel in enumerate(va.doelen):
        mist = [
            vraag
            for vraag, er_is in (
                ("waaraan ieder het ziet", doel.waaraan_zien_we_het),
                ("wanneer u dat bekijkt", doel.termijn),
                ("wie wat doet", doel.acties),
            )
            if not er_is
        ]
        if mist:
            yield Open(
                f"doelen[{nr}]", f"Wanneer is {doel.id} gelukt? Nog niet bekend: {opsomming(mist)}."
            )


@va_regel(
    "VA-D04",
    Ernst.TEKORT,
    remedie="Vraag de jeugdige wat die zelf anders wil, en zet de jeugdige bij 'van' van dat doel.",
    sectie=Sectie.PLAN,
    terzijde=True,
    voorbeeld="""doelen:
  - id: do1
    van: [sem]""",
)
def doel_van_jeugdige(va: VerklarendeAnalyse) -> Iterator[Open]:
    """minstens één doel is ook van de jeugdige"""
    eigen = {p.sleutel for p in jeugdigen(va)}
    # Without goals, VA-D01 asks.
    if va.doelen and all(eigen.isdisjoint(doel.van) for doel in va.doelen):
        zo = "".join(bij("doelen", va.doelen[0].id, f"van: [{wie}]") for wie in sorted(eigen)[:1])
        yield Open("doelen", "Welk doel is van de jeugdige zelf? Dat is er nog niet.", voorbeeld=zo)


@va_regel(
    "VA-D05",
    Ernst.TEKORT,
    bron=RICHTLIJN("een plaatsing is geen doel op zich"),
    remedie="Schrijf op wat er in het leven van de jeugdige anders wordt. De hulp die daarbij "
    "past, hoort bij 'alternatieven'.",
    sectie=Sectie.PLAN,
    terzijde=True,
    voorbeeld="tekst: Jayden weet elke avond waar hij slaapt.",
)
def plaatsing_is_middel(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """geen doel is een plaatsing"""
    plaatsing, voorkomen = zoek_woorden(maten.plaatsing), zoek_woorden(maten.voorkomen)
    for nr, doel in enumerate(va.doelen):
        woord = plaatsing.search(doel.tekst)
        if woord and not voorkomen.search(doel.tekst):
            yield Open(
                f"doelen[{nr}].tekst",
                f"Wat wordt er anders door {doel.id}? '{woord.group()}' is een middel en nog geen "
                "doel.",
                anders=True,
            )


@va_regel(
    "VA-D06",
    Ernst.WAARSCHUWING,
    remedie="Kijk bij elk doel welke kracht kan helpen, en zet het nummer bij 'bouwt_op'.",
    sectie=Sectie.PLAN,
    voorbeeld="""doelen:
  - id: do1
    bouwt_op: [fa7]""",
)
def bouwt_op_kracht(va: VerklarendeAnalyse) -> Iterator[Open]:
    """minstens één doel bouwt op wat al goed gaat"""
    if va.doelen and not any(doel.bouwt_op for doel in va.doelen):
        kracht = [f.id for f in va.factoren if f.soort is FactorSoort.BESCHERMEND]
        kracht = kracht or [f.id for f in va.factoren]
        zo = bij("doelen", va.doelen[0].id, f"bouwt_op: [{kracht[0]}]") if kracht else ""
        yield Open("doelen", "Welk doel bouwt op wat al goed gaat?", voorbeeld=zo)


@va_regel(
    "VA-D07",
    Ernst.WAARSCHUWING,
    remedie="Geef elk doel een eigen getal bij 'prioriteit': 1 komt het eerst.",
    sectie=Sectie.PLAN,
    voorbeeld="prioriteit: 2",
)
def volgorde_van_doelen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """het is duidelijk welk doel eerst komt"""
    gezien: dict[int, str] = {}
    for nr, doel in enumerate(va.doelen):
        eerder = gezien.setdefault(doel.prioriteit, doel.id)
        if eerder != doel.id:
            yield Open(
                f"doelen[{nr}].prioriteit",
                f"Wat komt eerst, {eerder} of {doel.id}? Ze hebben dezelfde prioriteit.",
                voorbeeld=f"prioriteit: {max(d.prioriteit for d in va.doelen) + 1}",
                anders=True,
            )


@va_regel(
    "VA-D08",
    Ernst.WAARSCHUWING,
    remedie="Kies samen wat nu eerst komt, en bewaar de rest voor de evaluatie.",
    sectie=Sectie.PLAN,
    voorbeeld="""factoren:
  - id: fa5
    bewust_niet: Dit bekijken we bij de evaluatie.""",
)
def niet_te_veel_doelen(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """er zijn niet meer doelen tegelijk dan een gezin aankan"""
    if len(va.doelen) > maten.doelen:
        yield Open(
            "doelen",
            f"Welke doelen kunnen wachten? Het zijn er nu {len(va.doelen)}, en dat is veel voor "
            "een gezin.",
            voorbeeld="".join(
                bij("factoren", fa, "bewust_niet: Dit bekijken we bij de evaluatie.")
                for fa in va.doelen[-1].grijpt_aan_op[:1]
            ),
            anders=True,
        )
