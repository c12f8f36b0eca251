# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is known and how it hangs together: facts with sources, factors, tested explanations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import EXPERTTEAM_GRONINGEN, RICHTLIJN, VA_MODEL
from va_route.errors import Ernst
from va_route.recht.va_mensen import naam_van, opsomming
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import BevindingSoort, FactorSoort, Niveau
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_bevindingen import Bevinding
    from va_route.schemas.va_verklaring import Hypothese

MINSTENS = 2
"""Explanations to weigh against each other, at least (our model)."""

_SCHRIJVER = (Partij.REGIEVOERDER,)
_VAN_IEMAND = frozenset({BevindingSoort.MENING, BevindingSoort.MEDEDELING})


@va_regel(
    "VA-F01",
    Ernst.TEKORT,
    bron=RICHTLIJN("informatie, oordeel en besluit apart"),
    wie=_SCHRIJVER,
    remedie="Schrijf op waar het staat of wie het zag, en van welke dag het is.",
    sectie=Sectie.FEITEN,
)
def bron_en_datum(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elk feit en elke waarneming staat een bron en een datum"""
    for nr, bevinding in enumerate(va.bevindingen):
        if bevinding.soort is BevindingSoort.MENING:
            continue
        # What someone told has that person as its source; VA-F02 asks who that is.
        bron = bevinding.bron is None and bevinding.soort is not BevindingSoort.MEDEDELING
        pad, naam = f"bevindingen[{nr}]", bevinding.id
        if bron and bevinding.datum is None:
            yield Open(pad, f"Wat is de bron van {naam}, en van welke dag is het?")
        elif bron:
            yield Open(f"{pad}.bron", f"Wat is de bron van {naam}?")
        elif bevinding.datum is None:
            yield Open(f"{pad}.datum", f"Van welke dag is {naam}?")


@va_regel(
    "VA-F02",
    Ernst.TEKORT,
    bron=RICHTLIJN("informatie, oordeel en besluit apart"),
    wie=_SCHRIJVER,
    remedie="Zet bij 'van' de sleutel van de persoon die dit vindt of vertelde.",
    sectie=Sectie.FEITEN,
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
    "VA-F08",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-F08"),
    wie=_SCHRIJVER,
    remedie="Schrijf bij 'reactie' op wat deze persoon zegt. Lukt dat niet? Leg dan bij "
    "'hulpvraag.niet_gehoord' vast waarom, en wat u hebt geprobeerd.",
    sectie=Sectie.FEITEN,
)
def reactie_gevraagd(va: VerklarendeAnalyse) -> Iterator[Open]:
    """wie genoemd wordt in wat bij een risico meeweegt, heeft kunnen reageren"""
    risicos = va.veiligheid.risicos if va.veiligheid else ()
    onder_risico = {bevinding for risico in risicos for bevinding in risico.onderbouwing}
    niet_gehoord = {n.wie for n in va.hulpvraag.niet_gehoord}
    for nr, bevinding in enumerate(va.bevindingen):
        if bevinding.id not in onder_risico:
            continue
        stil = [w for w in bevinding.over if w not in _aan_het_woord(bevinding) | niet_gehoord]
        if stil:
            wie = opsomming(naam_van(va, w) for w in dict.fromkeys(stil))
            yield Open(
                f"bevindingen[{nr}].reactie",
                f"Wat is de reactie van {wie} op {bevinding.id}? Dat weegt mee bij een risico.",
            )


def _aan_het_woord(bevinding: Bevinding) -> set[str | None]:
    """Who spoke about this finding already, or cannot be asked because it is kept from them."""
    return {
        bevinding.van,
        *(r.van for r in bevinding.reactie),
        *(b.door for b in bevinding.betwist),
        *bevinding.verborgen_voor,
    }


@va_regel(
    "VA-C03",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    wie=_SCHRIJVER,
    remedie="Beschrijf bij 'factoren' een factor van de soort 'in_stand_houdend' op een ander "
    "niveau dan 'jeugdige', zoals gezin, omgeving of hulpverlening.",
    sectie=Sectie.VERKLARING,
)
def niet_alleen_de_jeugdige(va: VerklarendeAnalyse) -> Iterator[Open]:
    """minstens één ding dat de problemen gaande houdt, ligt buiten de jeugdige"""
    gaande = [f.niveau for f in va.factoren if f.soort is FactorSoort.IN_STAND_HOUDEND]
    if all(niveau is Niveau.JEUGDIGE for niveau in gaande):
        nu = "Wat dit gaande houdt, ligt nu alleen bij de jeugdige. " if gaande else ""
        yield Open("factoren", f"{nu}Wat houdt dit gaande in het gezin, de omgeving of de hulp?")


@va_regel(
    "VA-H01",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    wie=_SCHRIJVER,
    remedie="Schrijf bij 'hypothesen' minstens twee mogelijke verklaringen op: als dit zo is, dan "
    "gebeurt dat. Een verklaring die later niet klopt, telt ook.",
    sectie=Sectie.VERKLARING,
)
def twee_verklaringen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """er staan minstens twee mogelijke verklaringen"""
    if not va.hypothesen:
        yield Open("hypothesen", "Hoe kan dit komen? Er staat nog geen mogelijke verklaring.")
    elif len(va.hypothesen) < MINSTENS:
        yield Open("hypothesen", "Hoe kan dit nog meer komen? Er staat nu één verklaring.")


@va_regel(
    "VA-H02",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-H02"),
    wie=_SCHRIJVER,
    remedie="Noem bij 'voor' een bevinding die dit steunt, en schrijf op waarom.",
    sectie=Sectie.VERKLARING,
)
def bewijs_voor(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elke verklaring staat wat ervoor spreekt"""
    for nr, hypothese in enumerate(va.hypothesen):
        if not hypothese.voor:
            yield Open(f"hypothesen[{nr}].voor", f"Wat spreekt voor verklaring {hypothese.id}?")


@va_regel(
    "VA-H03",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-H03"),
    wie=_SCHRIJVER,
    remedie="Noem bij 'tegen' een bevinding die hier niet bij past. Niets gevonden? Schrijf bij "
    "'tegen_gezocht' op hoe u hebt gezocht.",
    sectie=Sectie.VERKLARING,
)
def bewijs_tegen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elke verklaring staat wat ertegen spreekt, of hoe daarnaar is gezocht"""
    for nr, hypothese in enumerate(va.hypothesen):
        if not hypothese.tegen and hypothese.tegen_gezocht is None:
            yield Open(f"hypothesen[{nr}].tegen", f"Wat spreekt tegen verklaring {hypothese.id}?")


@va_regel(
    "VA-H04",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-H04"),
    wie=_SCHRIJVER,
    remedie="Noem bij 'alternatief' het nummer van een andere verklaring, en bij 'verklaart' van "
    "allebei minstens één zelfde probleem.",
    sectie=Sectie.VERKLARING,
)
def andere_verklaring(va: VerklarendeAnalyse) -> Iterator[Open]:
    """naast elke verklaring staat een andere verklaring voor hetzelfde probleem"""
    per_nummer = {h.id: h for h in va.hypothesen}
    for nr, hypothese in enumerate(va.hypothesen):
        ander = per_nummer.get(hypothese.alternatief or "")
        if ander is None or not _zelfde_probleem(hypothese, ander):
            yield Open(
                f"hypothesen[{nr}].alternatief",
                f"Welke andere verklaring dan {hypothese.id} is er voor hetzelfde probleem?",
            )


def _zelfde_probleem(een: Hypothese, ander: Hypothese) -> bool:
    return een.id != ander.id and not set(een.verklaart).isdisjoint(ander.verklaart)


@va_regel(
    "VA-H11",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    wie=_SCHRIJVER,
    remedie="Vul bij 'verklaring' alle drie in: samenhang, omkering en gewone_taal.",
    sectie=Sectie.VERKLARING,
)
def verklaring_in_het_kort(va: VerklarendeAnalyse) -> Iterator[Open]:
    """er staat hoe alles samenhangt, wat het kan keren, en hetzelfde in gewone taal"""
    for naam, vraag in _IN_HET_KORT.items():
        if va.verklaring is None or not getattr(va.verklaring, naam):
            yield Open(f"verklaring.{naam}", vraag)


_IN_HET_KORT = {
    "samenhang": "Hoe hangt alles samen, en houdt het elkaar gaande?",
    "omkering": "Wat kan de situatie samen ten goede keren?",
    "gewone_taal": "Hoe vertelt u deze verklaring aan de jeugdige zelf?",
}
