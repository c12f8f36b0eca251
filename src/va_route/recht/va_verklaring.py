# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What may explain it: more than one explanation, for every problem, told in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import EXPERTTEAM_GRONINGEN
from va_route.errors import Ernst
from va_route.recht.va_factoren import gaande
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_voorbeeld import bij, volgend

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_verklaring import Hypothese


@va_regel(
    "VA-H01",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    remedie="Schrijf bij 'hypothesen' minstens twee mogelijke verklaringen op: als dit zo is, dan "
    "gebeurt dat. Een verklaring die later niet klopt, telt ook.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""hypothesen:
  - id: hy2
    tekst: Als de lessen te veel vragen, dan gaat Sem school uit de weg.
    verklaart: [pr1]
    alternatief: hy1
    oordeel: nog_te_toetsen""",
)
def twee_verklaringen(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """er staan minstens twee mogelijke verklaringen"""
    if not va.hypothesen:
        yield Open("hypothesen", "Hoe kan dit komen? Er staat nog geen mogelijke verklaring.")
    elif len(va.hypothesen) < maten.verklaringen:
        yield Open("hypothesen", "Hoe kan dit nog meer komen? Er staat nu één verklaring.")


@va_regel(
    "VA-H04",
    Ernst.TEKORT,
    remedie="Noem bij 'alternatief' het nummer van een andere verklaring, en bij 'verklaart' van "
    "allebei minstens één zelfde probleem.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""verklaart: [pr1]
alternatief: hy2""",
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
                voorbeeld=_naast(va, hypothese),
            )


def _naast(va: VerklarendeAnalyse, hypothese: Hypothese) -> str:
    """Name an explanation of the same problem; else write a new one."""
    for ander in va.hypothesen:
        if _zelfde_probleem(hypothese, ander):
            return f"alternatief: {ander.id}"
    nieuw = volgend("hy", (h.id for h in va.hypothesen))
    problemen = [*hypothese.verklaart, *(probleem.id for probleem in va.hulpvraag.problemen)][:1]
    if not problemen:
        return ""
    hier = (f"verklaart: [{', '.join(problemen)}]", f"alternatief: {nieuw}")
    erbij = _nieuwe_verklaring(nieuw, problemen, hypothese.id)
    return "\n".join([erbij, *bij("hypothesen", hypothese.id, *hier).splitlines()[1:]])


def _nieuwe_verklaring(nummer: str, problemen: Sequence[str], naast: str = "") -> str:
    """Write one more explanation, to be tested."""
    regels = [
        "hypothesen:",
        f"  - id: {nummer}",
        "    tekst: Als de lessen te veel vragen, dan gaat Sem school uit de weg.",
        f"    verklaart: [{', '.join(problemen)}]",
        *([f"    alternatief: {naast}"] if naast else []),
        "    oordeel: nog_te_toetsen",
    ]
    return "\n".join(regels)


def _zelfde_probleem(een: Hypothese, ander: Hypothese) -> bool:
    return een.id != ander.id and not set(een.verklaart).isdisjoint(ander.verklaart)


@va_regel(
    "VA-H05",
    Ernst.TEKORT,
    remedie="Zet het nummer van dit probleem bij 'verklaart' van een verklaring. Weet u nog geen "
    "verklaring? Schrijf er dan een op die u gaat toetsen.",
    sectie=Sectie.VERKLARING,
    terzijde=True,
    voorbeeld="""hypothesen:
  - id: hy2
    tekst: Als de lessen te veel vragen, dan gaat Sem school uit de weg.
    verklaart: [pr1]
    oordeel: nog_te_toetsen""",
)
def elk_probleem_verklaard(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elk probleem hoort minstens één verklaring"""
    verklaard = {nummer for h in va.hypothesen for nummer in h.verklaart}
    for nr, probleem in enumerate(va.hulpvraag.problemen):
        if probleem.id not in verklaard:
            yield Open(
                f"hulpvraag.problemen[{nr}]",
                f"Hoe kan {probleem.id} komen? Nog geen verklaring gaat hierover.",
                voorbeeld=bij("hypothesen", va.hypothesen[0].id, f"verklaart: [{probleem.id}]")
                if va.hypothesen
                else _nieuwe_verklaring("hy1", [probleem.id]),
            )


@va_regel(
    "VA-H10",
    Ernst.WAARSCHUWING,
    remedie="Zet het nummer van deze factor bij 'factoren' van een verklaring. Hoort hij nergens "
    "bij? Kijk dan of hij nodig is, of dat er een verklaring mist.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""hypothesen:
  - id: hy1
    factoren: [fa3]""",
)
def elke_factor_gebruikt(va: VerklarendeAnalyse) -> Iterator[Open]:
    """alles wat de problemen gaande houdt, komt in een verklaring voor"""
    if not va.hypothesen:
        return
    gebruikt = {nummer for h in va.hypothesen for nummer in h.factoren}
    for nr, factor in gaande(va):
        if factor.id not in gebruikt:
            yield Open(
                f"factoren[{nr}]",
                f"In welke verklaring hoort {factor.id}? Hij staat nog in geen enkele.",
                voorbeeld=bij("hypothesen", va.hypothesen[0].id, f"factoren: [{factor.id}]"),
            )


@va_regel(
    "VA-H11",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    remedie="Vul bij 'verklaring' alle drie in: samenhang, omkering en gewone_taal.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""verklaring:
  samenhang: Na het filmpje voelde school onveilig, dus Sem bleef thuis.
  omkering: Met een vast duo en een kleine stap zakt de spanning.
  gewone_taal: School voelde niet veilig. Toen bleef je thuis.""",
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
