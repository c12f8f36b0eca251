# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The people of the analysis: who is the youth, who has gezag, whose words are there, who leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import Rol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.recht.va_maten import Maten
    from va_route.recht.va_regel import Analyse
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse


def jeugdigen(va: Analyse) -> tuple[Persoon, ...]:
    """Everyone in the role of the youth; one, when the analysis is in order."""
    return tuple(p for p in va.betrokkenen if p.rol is Rol.JEUGDIGE)


def gezaghebbenden(va: Analyse) -> tuple[Persoon, ...]:
    """Everyone with gezag over the youth."""
    return tuple(p for p in va.betrokkenen if p.gezag and p.rol is not Rol.JEUGDIGE)


def persoon_van(va: VerklarendeAnalyse, sleutel: str) -> Persoon | None:
    """Whom a key names; nobody, when the key is not there."""
    return next((p for p in va.betrokkenen if p.sleutel == sleutel), None)


def naam_van(va: VerklarendeAnalyse, sleutel: str) -> str:
    """How the document calls a person; the key itself when the person is not there."""
    return next((p.naam for p in va.betrokkenen if p.sleutel == sleutel), sleutel)


def opsomming(namen: Iterable[str]) -> str:
    """Join names as a sentence does: ``Sem, moeder en vader``."""
    *voor, laatste = namen
    return f"{', '.join(voor)} en {laatste}" if voor else laatste


def geteld(aantal: int) -> str:
    """Tell how many attempts there are."""
    return "Er staat nu één poging." if aantal == 1 else "Er staat nog geen poging."


@va_regel(
    "VA-S08",
    Ernst.TEKORT,
    remedie="Geef bij 'betrokkenen' één persoon de rol 'jeugdige'.",
    sectie=Sectie.WOORDEN,
    voorbeeld="""sem:
  naam: Sem
  rol: jeugdige""",
)
def een_jeugdige(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij de betrokkenen staat precies één jeugdige"""
    aantal = len(jeugdigen(va))
    if aantal == 0:
        yield Open("betrokkenen", "Wie is de jeugdige? Dat staat nog niet bij de betrokkenen.")
    if aantal > 1:
        yield Open(
            "betrokkenen",
            f"Over wie gaat deze analyse? Bij de betrokkenen staan nu {aantal} jeugdigen.",
            "Laat één persoon de rol 'jeugdige' houden. Een broer of zus heeft de rol 'familie'. "
            "Maak voor een ander kind een eigen analyse.",
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
    voorbeeld="""moeder:
  naam: moeder van Sem
  rol: ouder
  gezag: ja""",
)
def gezag_bekend(va: VerklarendeAnalyse) -> Iterator[Open]:
    """het is bekend wie het gezag heeft"""
    if not gezaghebbenden(va):
        yield Open("betrokkenen", "Wie heeft het gezag? Dat staat nog bij niemand.")


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
    return _woorden(va, jeugdigen(va), maten)


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
    return _woorden(va, gezaghebbenden(va), maten)


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
            anders=True,
        )
    if va.kop.plaatsvervanger == va.kop.regievoerder:
        yield Open(
            "kop.plaatsvervanger",
            f"Wie neemt de regie over als {naam_van(va, va.kop.regievoerder)} er niet is?",
            anders=True,
        )


def _woorden(va: VerklarendeAnalyse, wie: Iterable[Persoon], maten: Maten) -> Iterator[Open]:
    """Ask for everyone's own words; who was tried often enough is left in peace."""
    gezegd = {w.van for w in va.hulpvraag.woorden}
    stil = [p for p in wie if p.sleutel not in gezegd]
    if not stil:
        return
    # Of two entries about one person, the one with most attempts counts.
    pogingen = ((n.wie, (len(n.pogingen), nr)) for nr, n in enumerate(va.hulpvraag.niet_gehoord))
    geprobeerd = dict(sorted(pogingen, key=lambda paar: paar[1]))
    onbekend = [p.naam for p in stil if p.sleutel not in geprobeerd]
    if onbekend:
        vraag = f"Wat zijn de eigen woorden van {opsomming(onbekend)}? Die staan er nog niet."
        yield Open("hulpvraag.woorden", vraag)
    for persoon in stil:
        aantal, nr = geprobeerd.get(persoon.sleutel, (maten.pogingen, 0))
        if aantal < maten.pogingen:
            yield Open(
                f"hulpvraag.niet_gehoord[{nr}].pogingen",
                f"Wat hebt u geprobeerd om {persoon.naam} te spreken? {geteld(aantal)}",
                "Probeer het nog eens, op een andere manier of op een ander moment. Schrijf elke "
                "poging op met datum, en wie het wanneer opnieuw probeert.",
            )
