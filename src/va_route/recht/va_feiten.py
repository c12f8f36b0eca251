# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is known: facts with a source, views with a name, both sides heard, earlier help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import RICHTLIJN
from va_route.errors import Ernst
from va_route.recht.va_mensen import naam_van, opsomming
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_voorbeeld import per_persoon
from va_route.schemas.keuzes import BevindingSoort, PerspectiefSoort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_bevindingen import Bevinding

_APART = RICHTLIJN("informatie, oordeel en besluit apart")
_VAN_IEMAND = frozenset({BevindingSoort.MENING, BevindingSoort.MEDEDELING})
_GEZIN = frozenset({PerspectiefSoort.JEUGDIGE, PerspectiefSoort.OUDER})
_REACTIE = 'tekst: "Dat is zo. Ik schrok er zelf ook van."'
_GESPREK = (
    "id: br4",
    "soort: gesprek",
    "datum: 2026-03-11",
    "omschrijving: Gesprek thuis",
    "grondslag: toestemming",
)


@va_regel(
    "VA-F01",
    Ernst.TEKORT,
    bron=_APART,
    remedie="Schrijf op waar het staat of wie het zag, en van welke dag het is.",
    sectie=Sectie.FEITEN,
    voorbeeld="""bron: br3
datum: 2026-03-11""",
)
def bron_en_datum(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elk feit en elke waarneming staat een bron en een datum"""
    for nr, bevinding in enumerate(va.bevindingen):
        compleet = bevinding.bron is not None and bevinding.datum is not None
        if compleet or bevinding.soort is BevindingSoort.MENING:
            continue
        # What someone told has that person as its source; VA-F02 asks who that is.
        bron = bevinding.bron is None and bevinding.soort is not BevindingSoort.MEDEDELING
        if not bron and bevinding.datum is not None:
            continue
        pad, naam = f"bevindingen[{nr}]", bevinding.id
        if bron and bevinding.datum is None:
            yield Open(pad, f"Wat is de bron van {naam}, en van welke dag is het?")
        elif bron:
            yield Open(f"{pad}.bron", f"Wat is de bron van {naam}?")
        else:
            yield Open(f"{pad}.datum", f"Van welke dag is {naam}?")


@va_regel(
    "VA-F02",
    Ernst.TEKORT,
    bron=_APART,
    remedie="Zet bij 'van' de sleutel van de persoon die dit vindt of vertelde.",
    sectie=Sectie.FEITEN,
    voorbeeld="van: vader",
)
def mening_van_iemand(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elke mening en elke mededeling staat van wie die is"""
    for nr, bevinding in enumerate(va.bevindingen):
        if bevinding.soort in _VAN_IEMAND and bevinding.van is None:
            yield Open(
                f"bevindingen[{nr}].van",
                f"Van wie is deze {bevinding.soort.value} ({bevinding.id})?",
            )


@va_regel(
    "VA-F05",
    Ernst.TEKORT,
    remedie="Schrijf bij 'hoe_verder' wat u met het verschil doet, en wanneer. Is er niets na te "
    "gaan? Schrijf dan op dat beide kanten blijven staan.",
    sectie=Sectie.FEITEN,
    voorbeeld="hoe_verder: Op 14 april bekijken we dit samen opnieuw.",
)
def betwisting_verder(va: VerklarendeAnalyse) -> Iterator[Open]:
    """waar iemand een bevinding betwist, staat hoe het verder gaat"""
    for nr, bevinding in enumerate(va.bevindingen):
        if bevinding.betwist and not bevinding.hoe_verder:
            wie = opsomming(naam_van(va, b.door) for b in bevinding.betwist)
            yield Open(
                f"bevindingen[{nr}].hoe_verder",
                f"Volgens {wie} is {bevinding.id} anders. Wat doet u daarmee?",
            )


@va_regel(
    "VA-F06",
    Ernst.WAARSCHUWING,
    remedie="Spreek wie u nog mist, en zet dat gesprek bij 'bronnen'.",
    sectie=Sectie.FEITEN,
    voorbeeld="""bronnen:
  - id: br4
    soort: gesprek
    wie: mentor
    datum: 2026-03-11
    omschrijving: Telefoongesprek met de mentor
    grondslag: toestemming""",
)
def genoeg_bronnen(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """er zijn verschillende bronnen, ook de jeugdige of een ouder"""
    kant = {p.sleutel: p.perspectief for p in va.betrokkenen}
    uit_gezin = any(kant.get(bron.wie or "") in _GEZIN for bron in va.bronnen)
    if not uit_gezin:
        vraag = "Wie sprak met de jeugdige of een ouder? Dat is nog geen bron."
        gezin = [p for p in va.betrokkenen if p.perspectief in _GEZIN][:1]
        zo = per_persoon("bronnen", "wie", gezin, *_GESPREK) if gezin else ""
        yield Open("bronnen", vraag, voorbeeld=zo)
    elif (aantal := len(va.bronnen)) < maten.bronnen:
        yield Open(
            "bronnen",
            "Wie weet er nog meer, zoals school of een andere ouder? "
            f"Er {'staat nu één bron' if aantal == 1 else f'staan nu {aantal} bronnen'}.",
        )


@va_regel(
    "VA-F07",
    Ernst.TEKORT,
    bron=RICHTLIJN("eerdere hulp evalueren"),
    remedie="Zet bij 'eerdere_hulp' elke hulp die er was, en vraag de jeugdige en de ouders wat "
    "die bracht. Was er nog geen hulp? Leg dit punt dan terzijde, met die reden.",
    sectie=Sectie.FEITEN,
    terzijde=True,
    voorbeeld="""eerdere_hulp:
  - wat: Gezinsbegeleiding thuis
    aanbieder: lokaal team
    vanaf: 2025-03-01
    resultaat: geholpen
    volgens_jeugdige: "Steeds een nieuwe. Dan vertel ik alles weer."
    volgens_ouders: "De eerste was goed, die deed wat ze zei.\"""",
)
def eerdere_hulp_bekeken(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij eerdere hulp staat wat de jeugdige of de ouders ervan vonden"""
    if not va.eerdere_hulp:
        yield Open("eerdere_hulp", "Welke hulp was er al, en wat vonden jeugdige en ouders ervan?")
    for nr, hulp in enumerate(va.eerdere_hulp):
        if not hulp.volgens_jeugdige and not hulp.volgens_ouders:
            yield Open(
                f"eerdere_hulp[{nr}]",
                f"Wat vonden de jeugdige en de ouders van '{hulp.wat}'?",
                voorbeeld='volgens_jeugdige: "Steeds een nieuwe. Dan vertel ik alles weer."',
            )


@va_regel(
    "VA-F08",
    Ernst.TEKORT,
    remedie="Schrijf bij 'reactie' op wat deze persoon zegt. Lukt dat niet? Leg dan bij "
    "'hulpvraag.niet_gehoord' vast waarom, en wat u hebt geprobeerd.",
    sectie=Sectie.FEITEN,
    voorbeeld="""reactie:
  - van: sem
    tekst: "Dat is zo. Ik schrok er zelf ook van.\"""",
)
def reactie_gevraagd(va: VerklarendeAnalyse) -> Iterator[Open]:
    """wie genoemd wordt in wat bij een risico meeweegt, heeft kunnen reageren"""
    risicos = va.veiligheid.risicos if va.veiligheid else ()
    onder_risico = {bevinding for risico in risicos for bevinding in risico.onderbouwing}
    niet_gehoord = {n.wie for n in va.hulpvraag.niet_gehoord}
    for nr, bevinding in enumerate(va.bevindingen):
        if bevinding.id not in onder_risico:
            continue
        weg = _aan_het_woord(bevinding) | niet_gehoord
        stil = [w for w in dict.fromkeys(bevinding.over) if w not in weg]
        if stil:
            wie = opsomming(naam_van(va, w) for w in stil)
            mensen = [p for p in va.betrokkenen if p.sleutel in stil]
            yield Open(
                f"bevindingen[{nr}].reactie",
                f"Wat is de reactie van {wie} op {bevinding.id}? Dat weegt mee bij een risico.",
                voorbeeld=per_persoon("reactie", "van", mensen, _REACTIE),
            )


def _aan_het_woord(bevinding: Bevinding) -> set[str | None]:
    """Who spoke about this finding already, or cannot be asked because it is kept from them."""
    return {
        bevinding.van,
        *(r.van for r in bevinding.reactie),
        *(b.door for b in bevinding.betwist),
        *bevinding.verborgen_voor,
    }
