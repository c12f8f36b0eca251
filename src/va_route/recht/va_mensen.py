# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The people of the analysis: who is the youth, who has gezag, whose words are there, who leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import Ernst
from va_route.recht.va_maten import MATEN
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_voorbeeld import (
    bij_persoon,
    gezag_erbij,
    jeugdige_erbij,
    per_persoon,
)
from va_route.schemas.keuzes import Rol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.recht.va_maten import Maten
    from va_route.recht.va_regel import Analyse
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse

# Asked of everyone by several rules, and Python 3.11 takes its time to find a member: named once.
_JEUGDIGE = Rol.JEUGDIGE


_ZONDER_NAAM = {
    Rol.JEUGDIGE: "de jeugdige",
    Rol.OUDER: "deze ouder",
    Rol.VERZORGER: "deze verzorger",
    Rol.VOOGD: "de voogd",
    Rol.PROFESSIONAL: "deze professional",
}
POGINGEN = """pogingen:
  - datum: 2026-03-20
    hoe: Gebeld in de avond
  - datum: 2026-03-23
    hoe: Langsgegaan, briefje achtergelaten"""


def jeugdigen(va: Analyse) -> tuple[Persoon, ...]:
    """Everyone in the role of the youth; one, when the analysis is in order."""
    return tuple([p for p in va.betrokkenen if p.rol is _JEUGDIGE])


def gezaghebbenden(va: Analyse) -> tuple[Persoon, ...]:
    """Everyone with gezag over the youth."""
    return tuple([p for p in va.betrokkenen if p.gezag and p.rol is not _JEUGDIGE])


def persoon_van(va: VerklarendeAnalyse, sleutel: str) -> Persoon | None:
    """Whom a key names; nobody, when the key is not there."""
    return next((p for p in va.betrokkenen if p.sleutel == sleutel), None)


def naam(persoon: Persoon) -> str:
    """How the document calls a person; by the role as long as no name was filled in."""
    if persoon.naam.strip().lower() not in MATEN.leeg:
        return persoon.naam
    return _ZONDER_NAAM.get(persoon.rol, persoon.sleutel)


def naam_van(va: VerklarendeAnalyse, sleutel: str) -> str:
    """How the document calls a person; the key itself when the person is not there."""
    return next((naam(p) for p in va.betrokkenen if p.sleutel == sleutel), sleutel)


def namen(personen: Iterable[Persoon]) -> str:
    """Join how the document calls these people."""
    return opsomming([naam(persoon) for persoon in personen])


def opsomming(woorden: Iterable[str]) -> str:
    """Join names as a sentence does: ``Sem, moeder en vader``."""
    *voor, laatste = woorden
    return f"{', '.join(voor)} en {laatste}" if voor else laatste


def geteld(aantal: int) -> str:
    """Tell how many attempts there are."""
    return "Er staat nu één poging." if aantal == 1 else "Er staat nog geen poging."


@va_regel(
    "VA-S08",
    Ernst.TEKORT,
    remedie="Geef bij 'betrokkenen' één persoon de rol 'jeugdige'.",
    sectie=Sectie.WOORDEN,
    voorbeeld="""betrokkenen:
  jeugdige:
    naam: Sem
    rol: jeugdige""",
)
def een_jeugdige(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij de betrokkenen staat precies één jeugdige"""
    wie = jeugdigen(va)
    if not wie:
        vraag = "Wie is de jeugdige? Dat staat nog niet bij de betrokkenen."
        yield Open("betrokkenen", vraag, voorbeeld=jeugdige_erbij(va))
    if len(wie) > 1:
        yield Open(
            "betrokkenen",
            f"Over wie gaat deze analyse? Bij de betrokkenen staan nu {len(wie)} jeugdigen.",
            "Laat één persoon de rol 'jeugdige' houden. Een broer of zus heeft de rol 'familie'. "
            "Maak voor een ander kind een eigen analyse.",
            bij_persoon(wie[1].sleutel, "rol: familie"),
            anders=True,
        )


@va_regel(
    "VA-S09",
    Ernst.TEKORT,
    remedie="Zet bij elke persoon met gezag 'gezag: ja'. Weet u het niet? Zoek het op in het "
    "gezagsregister, of vraag het aan de ouders. Heeft een instelling de voogdij? Zet het dan bij "
    "de voogd.",
    sectie=Sectie.WOORDEN,
    terzijde=True,
    voorbeeld="""betrokkenen:
  moeder:
    naam: moeder van Sem
    rol: ouder
    gezag: ja""",
)
def gezag_bekend(va: VerklarendeAnalyse) -> Iterator[Open]:
    """het is bekend wie het gezag heeft"""
    if not gezaghebbenden(va):
        vraag = "Wie heeft het gezag? Dat staat nog bij niemand."
        yield Open("betrokkenen", vraag, voorbeeld=gezag_erbij(va))


@va_regel(
    "VA-P01",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("de jeugdige is erbij"),
    remedie="Schrijf bij 'hulpvraag.woorden' letterlijk op wat de jeugdige zegt, met datum. Lukt "
    "dat niet, of wil de jeugdige niet? Schrijf dan bij 'hulpvraag.niet_gehoord' waarom, met "
    "minstens twee pogingen. Niets zeggen is een recht.",
    sectie=Sectie.WOORDEN,
    voorbeeld="""woorden:
  - van: sem
    datum: 2026-03-10
    tekst: "Ik wil gewoon naar het technieklokaal.\"""",
)
def woorden_jeugdige(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """de woorden van de jeugdige staan er, of waarom nog niet en wat is geprobeerd"""
    return _woorden(va, jeugdigen(va), maten, '"Ik wil gewoon naar het technieklokaal."')


@va_regel(
    "VA-P02",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("jeugdige en ouders doen mee"),
    remedie="Schrijf bij 'hulpvraag.woorden' letterlijk op wat ieder met gezag zegt, met datum. "
    "Lukt dat niet? Schrijf dan bij 'hulpvraag.niet_gehoord' waarom, met minstens twee pogingen.",
    sectie=Sectie.WOORDEN,
    voorbeeld="""woorden:
  - van: moeder
    datum: 2026-03-10
    tekst: "Ik wil weten hoe ik nee kan zeggen zonder ruzie.\"""",
)
def woorden_gezag(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """de woorden van ieder met gezag staan er, of waarom nog niet en wat is geprobeerd"""
    zin = '"Ik wil weten hoe ik nee kan zeggen zonder ruzie."'
    return _woorden(va, gezaghebbenden(va), maten, zin)


@va_regel(
    "VA-S10",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("duidelijk wie de regie heeft"),
    remedie="Kies als regievoerder een betrokkene met de rol 'professional', en als "
    "plaatsvervanger iemand anders.",
    sectie=Sectie.PLAN,
    terzijde=True,
    voorbeeld="""regievoerder: karin
plaatsvervanger: tom""",
)
def regie_en_vervanging(va: VerklarendeAnalyse) -> Iterator[Open]:
    """een professional heeft de regie, en iemand anders kan die overnemen"""
    rollen = {p.sleutel: p.rol for p in va.betrokkenen}
    if rollen.get(va.kop.regievoerder, Rol.PROFESSIONAL) is not Rol.PROFESSIONAL:
        yield Open(
            "kop.regievoerder",
            f"Welke professional heeft de regie? Nu staat hier "
            f"{naam_van(va, va.kop.regievoerder)}.",
            voorbeeld=anders_door("kop", "regievoerder", va, va.kop.regievoerder),
            anders=True,
        )
    if va.kop.plaatsvervanger == va.kop.regievoerder:
        yield Open(
            "kop.plaatsvervanger",
            f"Wie neemt de regie over als {naam_van(va, va.kop.regievoerder)} er niet is?",
            voorbeeld=anders_door("kop", "plaatsvervanger", va, va.kop.regievoerder),
            anders=True,
        )


def anders_door(deel: str, veld: str, va: VerklarendeAnalyse, dan: str) -> str:
    """Write down another professional than this one, who is there or else is new."""
    mensen = (p.sleutel for p in va.betrokkenen if p.rol is Rol.PROFESSIONAL)
    ander = next((wie for wie in mensen if wie != dan), "")
    erbij = "" if ander else f"{bij_persoon('tom', 'naam: Tom', 'rol: professional')}\n"
    return f"{erbij}{deel}:\n  {veld}: {ander or 'tom'}"


def _woorden(
    va: VerklarendeAnalyse, wie: Iterable[Persoon], maten: Maten, zin: str
) -> Iterator[Open]:
    """Ask for everyone's own words, such as ``zin``; who was tried enough is left in peace."""
    gezegd = {w.van for w in va.hulpvraag.woorden}
    stil = [p for p in wie if p.sleutel not in gezegd]
    if not stil:
        return
    # Of two entries about one person, the one with most attempts counts.
    pogingen = ((n.wie, (len(n.pogingen), nr)) for nr, n in enumerate(va.hulpvraag.niet_gehoord))
    geprobeerd = dict(sorted(pogingen, key=lambda paar: paar[1]))
    onbekend = [p for p in stil if p.sleutel not in geprobeerd]
    if onbekend:
        vraag = f"Wat zijn de eigen woorden van {namen(onbekend)}? Die staan er nog niet."
        zo = per_persoon("woorden", "van", onbekend, "datum: 2026-03-10", f"tekst: {zin}")
        yield Open("hulpvraag.woorden", vraag, voorbeeld=zo)
    for persoon in stil:
        aantal, nr = geprobeerd.get(persoon.sleutel, (maten.pogingen, 0))
        if aantal < maten.pogingen:
            yield Open(
                f"hulpvraag.niet_gehoord[{nr}].pogingen",
                f"Wat hebt u geprobeerd om {naam(persoon)} te spreken? {geteld(aantal)}",
                "Probeer het nog eens, op een andere manier of op een ander moment. Schrijf elke "
                "poging op met datum, en wie het wanneer opnieuw probeert.",
                POGINGEN,
            )
