# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whether every side is heard on every point: views, differences, recognition, and hope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import EXPERTTEAM_GRONINGEN, GRONINGEN_DRENTHE
from va_route.errors import Ernst
from va_route.recht.va_mensen import gezaghebbenden, jeugdigen, namen
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_voorbeeld import bij, per_persoon
from va_route.schemas.keuzes import Herkend, HypotheseOordeel, Overeenstemming, PerspectiefSoort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.va_maten import Maten
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse

GESTEUND = frozenset({HypotheseOordeel.AANNEMELIJK, HypotheseOordeel.DEELS})
"""Explanations that the work rests on."""


@va_regel(
    "VA-P03",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("zonder overeenstemming geen gedeelde analyse"),
    remedie="Zet bij 'inzichten' per onderwerp hoe de jeugdige het ziet, en hoe minstens één ander "
    "het ziet: een ouder, het netwerk of een professional. Het niet eens zijn mag.",
    sectie=Sectie.WOORDEN,
    terzijde=True,
    voorbeeld="""inzichten:
  - id: in1
    onderwerp: Waarom Sem niet naar school gaat
    overeenstemming: deels
    standpunten:
      - van: sem
        tekst: "Het komt door het filmpje."
      - van: moeder
        tekst: "Hij was het jaar ervoor ook al vaak thuis.\"""",
)
def ieder_aan_het_woord(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elk onderwerp staat hoe de jeugdige het ziet, en hoe een ander het ziet"""
    if not va.inzichten:
        yield Open("inzichten", "Hoe zien de jeugdige en anderen het? Er staat nog geen onderwerp.")
    kant = {p.sleutel: p.perspectief for p in va.betrokkenen}
    for nr, inzicht in enumerate(va.inzichten):
        kanten = {kant.get(s.van) for s in inzicht.standpunten} - {None}
        if PerspectiefSoort.JEUGDIGE not in kanten:
            vraag = f"Hoe ziet de jeugdige '{inzicht.onderwerp}'?"
            wie, zin = jeugdigen(va)[:1], '"Het komt door het filmpje."'
        elif len(kanten) == 1:
            vraag = f"Wie ziet '{inzicht.onderwerp}' van een andere kant, en hoe?"
            wie, zin = _ander_dan_jeugdige(va), '"Hij was het jaar ervoor ook al vaak thuis."'
        else:
            continue
        zo = per_persoon("standpunten", "van", wie, f"tekst: {zin}") if wie else ""
        yield Open(f"inzichten[{nr}].standpunten", vraag, voorbeeld=zo)


def _ander_dan_jeugdige(va: VerklarendeAnalyse) -> tuple[Persoon, ...]:
    """Give one other person, someone from the family or the network first."""
    anderen = [p for p in va.betrokkenen if p.perspectief is not PerspectiefSoort.JEUGDIGE]
    anderen.sort(key=lambda p: p.perspectief is PerspectiefSoort.PROFESSIONAL)
    return tuple(anderen[:1])


@va_regel(
    "VA-P04",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("verschillen zijn zichtbaar"),
    remedie="Schrijf bij 'waar_verschil' waarin men het anders ziet, en bij 'hoe_verder' wat u "
    "daarmee doet en wanneer. Het verschil hoeft niet weg.",
    sectie=Sectie.WOORDEN,
    voorbeeld="""waar_verschil: Of het door het filmpje kwam of eerder begon.
hoe_verder: Met de mentor het verzuim van vorig jaar bekijken.""",
)
def verschil_beschreven(va: VerklarendeAnalyse) -> Iterator[Open]:
    """waar men het niet eens is, staat waarin en hoe het verder gaat"""
    for nr, inzicht in enumerate(va.inzichten):
        if inzicht.overeenstemming is Overeenstemming.EENS:
            continue
        if not inzicht.waar_verschil:
            vraag = f"Waarin ziet men '{inzicht.onderwerp}' anders?"
            yield Open(f"inzichten[{nr}].waar_verschil", vraag)
        if not inzicht.hoe_verder:
            vraag = f"Wat doet u met het verschil over '{inzicht.onderwerp}'?"
            yield Open(f"inzichten[{nr}].hoe_verder", vraag)


@va_regel(
    "VA-P05",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    remedie="Bespreek deze verklaring, en zet bij 'herkend' achter de sleutel van elke persoon: "
    "ja, deels, nee of niet_besproken. Met 'niet_besproken' blijft dit punt open.",
    sectie=Sectie.WOORDEN,
    terzijde=True,
    voorbeeld="""herkend:
  sem: ja
  moeder: deels""",
)
def verklaring_herkend(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij elke aannemelijke verklaring staat of jeugdige en ouders met gezag zich erin herkennen"""
    wie = (*jeugdigen(va), *gezaghebbenden(va))
    for nr, hypothese in enumerate(va.hypothesen):
        if hypothese.oordeel not in GESTEUND:
            continue
        gevraagd = {
            h.persoon for h in hypothese.herkend if h.antwoord is not Herkend.NIET_BESPROKEN
        }
        stil = [p for p in wie if p.sleutel not in gevraagd]
        if stil:
            yield Open(
                f"hypothesen[{nr}].herkend",
                f"Herkennen zij zich in verklaring {hypothese.id}: {namen(stil)}?",
                voorbeeld="\n".join(["herkend:", *(f"  {p.sleutel}: deels" for p in stil)]),
            )


@va_regel(
    "VA-P06",
    Ernst.WAARSCHUWING,
    remedie="Vraag ook de jeugdige, de ouders en het netwerk hoe zij het zien, en zet dat bij "
    "'inzichten' erbij.",
    sectie=Sectie.WOORDEN,
    voorbeeld="""inzichten:
  - id: in2
    onderwerp: Wat Sem rustig maakt
    overeenstemming: eens
    standpunten:
      - van: bert
        tekst: "Bij mij in de schuur is hij rustig.\"""",
)
def niet_vooral_professionals(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """de standpunten komen niet vooral van professionals"""
    kant = {p.sleutel: p.perspectief for p in va.betrokkenen}
    kanten = [kant.get(s.van) for inzicht in va.inzichten for s in inzicht.standpunten]
    van_werk = kanten.count(PerspectiefSoort.PROFESSIONAL)
    if van_werk * 100 > maten.professioneel * len(kanten):
        eigen = [p for p in va.betrokkenen if p.perspectief is not PerspectiefSoort.PROFESSIONAL]
        zin = 'tekst: "Bij mij in de schuur is hij rustig."'
        zo = per_persoon("standpunten", "van", eigen[-1:], zin).splitlines()
        yield Open(
            "inzichten",
            f"Wie ziet het nog anders? Nu komen {van_werk} van de {len(kanten)} standpunten van "
            "professionals.",
            voorbeeld=bij("inzichten", va.inzichten[-1].id, *zo) if eigen else "",
        )


@va_regel(
    "VA-V05",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("perspectief op wonen en onderwijs"),
    remedie="Vraag de jeugdige wat die later wil, en schrijf dat letterlijk op bij "
    "'perspectief.stip'. Lukt praten niet? Leg dat dan vast bij 'hulpvraag.niet_gehoord'.",
    sectie=Sectie.WOORDEN,
    terzijde=True,
    voorbeeld="""stip:
  van: sem
  datum: 2026-03-10
  tekst: "Ik wil monteur worden en gewoon thuis wonen.\"""",
)
def stip_van_jeugdige(va: VerklarendeAnalyse) -> Iterator[Open]:
    """de stip op de horizon is van de jeugdige zelf"""
    eigen = {p.sleutel for p in jeugdigen(va)}
    # Without a youth, VA-S08 asks.
    if not eigen or eigen & {n.wie for n in va.hulpvraag.niet_gehoord}:
        return
    stip = va.perspectief.stip if va.perspectief else None
    if stip is None:
        yield Open("perspectief.stip", "Wat wil de jeugdige zelf voor later?")
    elif stip.van not in eigen:
        yield Open(
            "perspectief.stip.van",
            "Wat wil de jeugdige zelf voor later? Wat hier staat, is van iemand anders.",
            anders=True,
        )
