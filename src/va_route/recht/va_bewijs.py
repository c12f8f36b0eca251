# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whether an explanation was tested: what speaks for it and against it, and how it was judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_voorbeeld import bij, volgend
from va_route.schemas.keuzes import BevindingSoort, HypotheseOordeel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_bevindingen import Bevinding
    from va_route.schemas.va_verklaring import Hypothese

_PROEF = """proef:
  wat: Twee weken een vast team in de avond.
  wie: karin
  uiterlijk: 2026-04-14"""
_NA_TE_GAAN = frozenset({BevindingSoort.FEIT, BevindingSoort.WAARNEMING, BevindingSoort.ONDERZOEK})


@va_regel(
    "VA-H02",
    Ernst.TEKORT,
    remedie="Noem bij 'voor' een bevinding die dit steunt, en schrijf op waarom.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""voor:
  - bevinding: bv1
    waarom: Het wegblijven begint vier dagen na het filmpje.""",
)
def bewijs_voor(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elke verklaring staat wat ervoor spreekt"""
    for nr, hypothese in enumerate(va.hypothesen):
        if not hypothese.voor:
            yield Open(f"hypothesen[{nr}].voor", f"Wat spreekt voor verklaring {hypothese.id}?")


@va_regel(
    "VA-H03",
    Ernst.TEKORT,
    remedie="Noem bij 'tegen' een bevinding die hier niet bij past. Niets gevonden? Schrijf bij "
    "'tegen_gezocht' op hoe u hebt gezocht.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""tegen:
  - bevinding: bv2
    waarom: Er was al verzuim voor het filmpje.""",
)
def bewijs_tegen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elke verklaring staat wat ertegen spreekt, of hoe daarnaar is gezocht"""
    for nr, hypothese in enumerate(va.hypothesen):
        if not hypothese.tegen and hypothese.tegen_gezocht is None:
            yield Open(f"hypothesen[{nr}].tegen", f"Wat spreekt tegen verklaring {hypothese.id}?")


@va_regel(
    "VA-H06",
    Ernst.TEKORT,
    remedie="Schrijf bij 'waarom' waarop het oordeel rust. Is de verklaring nog te toetsen? "
    "Schrijf dan bij 'proef' op wat u nagaat, wie dat doet en wanneer het klaar is.",
    sectie=Sectie.VERKLARING,
    terzijde=True,
    voorbeeld=_PROEF,
)
def oordeel_gemotiveerd(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elk oordeel staat waarom, en niet alles is nog te toetsen"""
    open_ = HypotheseOordeel.NOG_TE_TOETSEN
    for nr, hypothese in enumerate(va.hypothesen):
        if hypothese.oordeel is open_:
            if hypothese.proef is None:
                vraag = f"Wie toetst verklaring {hypothese.id}, hoe, en wanneer is dat klaar?"
                yield Open(f"hypothesen[{nr}].proef", vraag)
        elif not hypothese.waarom:
            oordeel = hypothese.oordeel.titel
            vraag = f"Waarom is het oordeel over {hypothese.id} '{oordeel}'?"
            zo = "waarom: Het past bij wat school en moeder vertellen."
            yield Open(f"hypothesen[{nr}].waarom", vraag, voorbeeld=zo)
    if va.hypothesen and all(h.oordeel is open_ for h in va.hypothesen):
        yield Open(
            "hypothesen",
            "Over welke verklaring kunt u nu al iets zeggen? Ze zijn nu allemaal nog te toetsen.",
            voorbeeld=bij(
                "hypothesen",
                va.hypothesen[0].id,
                "oordeel: deels",
                "waarom: Het past bij wat school en moeder vertellen.",
            ),
        )


@va_regel(
    "VA-H07",
    Ernst.TEKORT,
    remedie="Noem bij 'voor' een feit, waarneming of onderzoek met bron en datum. Is dat er niet? "
    "Zet het oordeel dan op 'nog_te_toetsen', met een proef.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""voor:
  - bevinding: bv2
    waarom: Het verzuimoverzicht laat zien wanneer het begon.""",
)
def rust_op_feiten(va: VerklarendeAnalyse) -> Iterator[Open]:
    """een aannemelijke verklaring rust op minstens één feit met bron en datum"""
    vast = [b.id for b in va.bevindingen if b.soort in _NA_TE_GAAN and b.bron and b.datum]
    for nr, hypothese in enumerate(va.hypothesen):
        aannemelijk = hypothese.oordeel is HypotheseOordeel.AANNEMELIJK
        # Without anything that speaks for it, VA-H02 asks.
        if aannemelijk and hypothese.voor and not any(b.bevinding in vast for b in hypothese.voor):
            yield Open(
                f"hypothesen[{nr}].voor",
                f"Welk feit met bron en datum steunt {hypothese.id}? Nu zijn het alleen meningen, "
                "of feiten zonder bron of datum.",
                voorbeeld=_steun(vast, hypothese) or f"oordeel: nog_te_toetsen\n{_PROEF}",
            )


@va_regel(
    "VA-H08",
    Ernst.WAARSCHUWING,
    remedie="Leg bij 'waarom' uit welk deel voor spreekt en welk deel tegen, of laat één van de "
    "twee weg.",
    sectie=Sectie.VERKLARING,
    voorbeeld="waarom: Het verzuim begon eerder, al was het toen kort.",
)
def niet_voor_en_tegen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """geen bevinding staat bij dezelfde verklaring voor en tegen"""
    for nr, hypothese in enumerate(va.hypothesen):
        voor = {b.bevinding for b in hypothese.voor}
        for plek, bewijs in enumerate(hypothese.tegen):
            if bewijs.bevinding in voor:
                yield Open(
                    f"hypothesen[{nr}].tegen[{plek}]",
                    f"Spreekt {bewijs.bevinding} voor of tegen {hypothese.id}? "
                    "Nu staat het bij allebei.",
                    anders=True,
                )


@va_regel(
    "VA-H09",
    Ernst.WAARSCHUWING,
    remedie="Zoek nog een bevinding uit een andere bron, en zet die bij 'voor'. Is die er niet? "
    "Kijk dan of het oordeel niet te stellig is.",
    sectie=Sectie.VERKLARING,
    voorbeeld="""voor:
  - bevinding: bv9
    waarom: Het omgedraaide ritme is er sinds hij thuis is.""",
)
def meer_dan_een_bron(va: VerklarendeAnalyse) -> Iterator[Open]:
    """een verklaring die telt, steunt op meer dan één bron"""
    bron = {b.id: _herkomst(b) for b in va.bevindingen}
    for nr, hypothese in enumerate(va.hypothesen):
        if hypothese.oordeel is HypotheseOordeel.VERWORPEN:
            continue
        bronnen = {bron.get(b.bevinding, b.bevinding) for b in hypothese.voor}
        if len(bronnen) == 1:
            anders = [b.id for b in va.bevindingen if _herkomst(b) not in bronnen]
            yield Open(
                f"hypothesen[{nr}].voor",
                f"Wie of wat steunt {hypothese.id} nog meer? Nu is er één bron.",
                voorbeeld=_steun(anders, hypothese) or _nieuw(va, hypothese),
            )


def _nieuw(va: VerklarendeAnalyse, hypothese: Hypothese) -> str:
    """Write one more finding, and name it."""
    nummer = volgend("bv", (b.id for b in va.bevindingen))
    zo = ("soort: mening", "niveau: gezin", "tekst: Het ritme draaide om.", "van: moeder")
    erbij = bij("bevindingen", nummer, *zo)
    steun = ("voor:", f"  - bevinding: {nummer}", "    waarom: Het laat zien wanneer het begon.")
    return f"{erbij}\n{bij('hypothesen', hypothese.id, *steun)}"


def _steun(bevindingen: Iterable[str], hypothese: Hypothese) -> str:
    """Name one of these that does not speak against it; nothing when there is none."""
    tegen = {bewijs.bevinding for bewijs in hypothese.tegen}
    for nummer in bevindingen:
        if nummer not in tegen:
            waarom = "waarom: Het laat zien wanneer het begon."
            return f"voor:\n  - bevinding: {nummer}\n    {waarom}"
    return ""


def _herkomst(bevinding: Bevinding) -> str:
    """Name where a finding comes from: its source, else the person, else only itself."""
    return bevinding.bron or bevinding.van or bevinding.id
