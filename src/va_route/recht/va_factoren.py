# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What plays a part: four kinds of factors, shown by findings, and not only in the youth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import EXPERTTEAM_GRONINGEN
from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import FactorSoort, Niveau

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_verklaring import Factor

_VRAAG = {
    FactorSoort.PREDISPONEREND: "Wat maakte al langer kwetsbaar?",
    FactorSoort.LUXEREND: "Wat bracht het op gang?",
    FactorSoort.IN_STAND_HOUDEND: "Wat houdt het gaande?",
    FactorSoort.BESCHERMEND: "Wie of wat helpt?",
}
_TEKST = {
    FactorSoort.PREDISPONEREND: "Sem vindt drukke lessen al sinds groep 6 lastig.",
    FactorSoort.LUXEREND: "Het filmpje in de groepsapp.",
    FactorSoort.IN_STAND_HOUDEND: "Er is geen veilige weg terug naar school.",
    FactorSoort.BESCHERMEND: "Oom Bert is er elke week en Sem luistert naar hem.",
}
_ZO = """factoren:
  - id: fa2
    soort: {soort}
    niveau: omgeving
    tekst: {tekst}
    onderbouwing: [bv1]"""


def gaande(va: VerklarendeAnalyse) -> tuple[tuple[int, Factor], ...]:
    """Everything that keeps the problems going, each with its place in ``factoren``."""
    soort = FactorSoort.IN_STAND_HOUDEND
    return tuple([(nr, f) for nr, f in enumerate(va.factoren) if f.soort is soort])


@va_regel(
    "VA-C01",
    Ernst.TEKORT,
    remedie="Zet bij 'factoren' minstens één factor van deze soort, en noem de bevindingen waaruit "
    "die blijkt.",
    sectie=Sectie.VERKLARING,
    terzijde=True,
    voorbeeld=_ZO.format(soort="luxerend", tekst=_TEKST[FactorSoort.LUXEREND]),
)
def vier_soorten(va: VerklarendeAnalyse) -> Iterator[Open]:
    """van elke soort factor staat er minstens één"""
    er_is = {f.soort for f in va.factoren}
    stil = [soort for soort in FactorSoort if soort not in er_is]
    if stil:
        vragen = " ".join(_VRAAG[soort] for soort in stil)
        woord = "deze soort" if len(stil) == 1 else "deze soorten"
        namen = ", ".join(soort.value for soort in stil)
        vraag = f"{vragen} Er is nog geen factor van {woord}: {namen}."
        yield Open("factoren", vraag, voorbeeld=_ZO.format(soort=stil[0], tekst=_TEKST[stil[0]]))


@va_regel(
    "VA-C02",
    Ernst.TEKORT,
    remedie="Zet bij 'onderbouwing' de nummers van de bevindingen waaruit dit blijkt. Staat het "
    "nog nergens? Schrijf dan eerst de bevinding op.",
    sectie=Sectie.VERKLARING,
    voorbeeld="onderbouwing: [bv2, bv3]",
)
def factor_blijkt(va: VerklarendeAnalyse) -> Iterator[Open]:
    """elke factor blijkt uit een bevinding"""
    for nr, factor in enumerate(va.factoren):
        if not factor.onderbouwing:
            yield Open(f"factoren[{nr}].onderbouwing", f"Waar blijkt {factor.id} uit?")


@va_regel(
    "VA-C03",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    remedie="Beschrijf bij 'factoren' een factor van de soort 'in_stand_houdend' op een ander "
    "niveau dan 'jeugdige', zoals gezin, omgeving of hulpverlening.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""factoren:
  - id: fa3
    soort: in_stand_houdend
    niveau: omgeving
    tekst: Er is geen veilige weg terug naar school.
    onderbouwing: [bv2]""",
)
def niet_alleen_de_jeugdige(va: VerklarendeAnalyse) -> Iterator[Open]:
    """minstens één ding dat de problemen gaande houdt, ligt buiten de jeugdige"""
    niveaus = [factor.niveau for _, factor in gaande(va)]
    if all(niveau is Niveau.JEUGDIGE for niveau in niveaus):
        nu = "Wat dit gaande houdt, ligt nu alleen bij de jeugdige. " if niveaus else ""
        yield Open("factoren", f"{nu}Wat houdt dit gaande in het gezin, de omgeving of de hulp?")


@va_regel(
    "VA-C04",
    Ernst.WAARSCHUWING,
    bron=EXPERTTEAM_GRONINGEN(),
    remedie="Kijk met elkaar wat de hulp zelf bijdraagt, zoals wisselingen of wachttijd, of juist "
    "iemand die blijft. Zet dat bij 'factoren' met niveau 'hulpverlening'.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""factoren:
  - id: fa6
    soort: in_stand_houdend
    niveau: hulpverlening
    tekst: Door de wisselingen vertrouwt Sem nieuwe hulp niet meer.
    onderbouwing: [bv8]""",
)
def ook_de_hulp(va: VerklarendeAnalyse) -> Iterator[Open]:
    """er is gekeken wat de hulpverlening zelf bijdraagt"""
    if all(f.niveau is not Niveau.HULPVERLENING for f in va.factoren):
        yield Open("factoren", "Wat draagt de hulp zelf bij, ten goede of niet?")


@va_regel(
    "VA-C05",
    Ernst.WAARSCHUWING,
    remedie="Vraag de jeugdige en het gezin wie of wat helpt, en zet dat bij 'factoren' met soort "
    "'beschermend'.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""factoren:
  - id: fa7
    soort: beschermend
    niveau: netwerk
    tekst: Oom Bert is er elke week en Sem luistert naar hem.
    onderbouwing: [bv7]""",
)
def krachten_om_de_jeugdige(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """er staan krachten, ook van mensen en plekken om de jeugdige heen"""
    krachten = [f.niveau for f in va.factoren if f.soort is FactorSoort.BESCHERMEND]
    if all(niveau is Niveau.JEUGDIGE for niveau in krachten):
        yield Open("factoren", "Welke mensen of plekken om de jeugdige heen helpen?")
    elif len(krachten) < maten.beschermend:
        yield Open("factoren", "Wie of wat helpt er nog meer? Er staat nu één kracht.")
