# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The people of the analysis: who is the youth, who has gezag, whose words are there, who leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import EXPERTTEAM_GRONINGEN, GRONINGEN_DRENTHE, VA_MODEL
from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import DelingReactie, Rol
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.recht.va_regel import Analyse
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse

POGINGEN = 2
"""Attempts to speak with someone before 'niet gehoord' is enough (our model)."""

_SCHRIJVER = (Partij.REGIEVOERDER,)


def jeugdigen(va: Analyse) -> tuple[Persoon, ...]:
    """Everyone in the role of the youth; one, when the analysis is in order."""
    return tuple(p for p in va.betrokkenen if p.rol is Rol.JEUGDIGE)


def gezaghebbenden(va: Analyse) -> tuple[Persoon, ...]:
    """Everyone with gezag over the youth."""
    return tuple(p for p in va.betrokkenen if p.gezag and p.rol is not Rol.JEUGDIGE)


def naam_van(va: VerklarendeAnalyse, sleutel: str) -> str:
    """How the document calls a person; the key itself when the person is not there."""
    return next((p.naam for p in va.betrokkenen if p.sleutel == sleutel), sleutel)


def opsomming(namen: Iterable[str]) -> str:
    """Join names as a sentence does: ``Sem, moeder en vader``."""
    *voor, laatste = namen
    return f"{', '.join(voor)} en {laatste}" if voor else laatste


@va_regel(
    "VA-S08",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-S08"),
    wie=_SCHRIJVER,
    remedie="Geef bij 'betrokkenen' één persoon de rol 'jeugdige'.",
    sectie=Sectie.WOORDEN,
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
    bron=VA_MODEL("regel VA-S09"),
    wie=_SCHRIJVER,
    remedie="Zet bij elke persoon met gezag 'gezag: ja'. Weet u het niet? Zoek het op in het "
    "gezagsregister, of vraag het aan de ouders. Heeft een instelling de voogdij? Zet het dan bij "
    "de voogd.",
    sectie=Sectie.WOORDEN,
    terzijde=True,
)
def gezag_bekend(va: VerklarendeAnalyse) -> Iterator[Open]:
    """het is bekend wie het gezag heeft"""
    if not gezaghebbenden(va):
        yield Open("betrokkenen", "Wie heeft het gezag? Dat staat nog bij niemand.")


@va_regel(
    "VA-P01",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("de jeugdige is erbij"),
    wie=_SCHRIJVER,
    remedie="Schrijf bij 'hulpvraag.woorden' letterlijk op wat de jeugdige zegt, met datum. Lukt "
    "dat niet, of wil de jeugdige niet? Schrijf dan bij 'hulpvraag.niet_gehoord' waarom, met "
    "minstens twee pogingen. Niets zeggen is een recht.",
    sectie=Sectie.WOORDEN,
)
def woorden_jeugdige(va: VerklarendeAnalyse) -> Iterator[Open]:
    """de woorden van de jeugdige staan er, of waarom nog niet en wat is geprobeerd"""
    return _woorden(va, jeugdigen(va))


@va_regel(
    "VA-P02",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("jeugdige en ouders doen mee"),
    wie=_SCHRIJVER,
    remedie="Schrijf bij 'hulpvraag.woorden' letterlijk op wat ieder met gezag zegt, met datum. "
    "Lukt dat niet? Schrijf dan bij 'hulpvraag.niet_gehoord' waarom, met minstens twee pogingen.",
    sectie=Sectie.WOORDEN,
)
def woorden_gezag(va: VerklarendeAnalyse) -> Iterator[Open]:
    """de woorden van ieder met gezag staan er, of waarom nog niet en wat is geprobeerd"""
    return _woorden(va, gezaghebbenden(va))


@va_regel(
    "VA-S10",
    Ernst.TEKORT,
    bron=GRONINGEN_DRENTHE("duidelijk wie de regie heeft"),
    wie=_SCHRIJVER,
    remedie="Kies als regievoerder een betrokkene met de rol 'professional', en als "
    "plaatsvervanger iemand anders.",
    sectie=Sectie.PLAN,
    terzijde=True,
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


@va_regel(
    "VA-G01",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    wie=_SCHRIJVER,
    remedie="Bespreek de analyse en schrijf bij 'deling' op wanneer en hoe, en wat deze persoon "
    "ervan vindt. Het niet eens zijn mag.",
    sectie=Sectie.DELEN,
)
def gedeeld(va: VerklarendeAnalyse) -> Iterator[Open]:
    """de analyse is gedeeld met de jeugdige en met ieder met gezag"""
    met = {d.met for d in va.deling}
    wie = [p.naam for p in (*jeugdigen(va), *gezaghebbenden(va)) if p.sleutel not in met]
    if wie:
        vraag = f"Wat is de reactie van {opsomming(wie)} op de analyse? Die staat er nog niet."
        yield Open("deling", vraag)


@va_regel(
    "VA-G02",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-G02"),
    wie=_SCHRIJVER,
    remedie="Probeer het nog eens, op een andere manier of op een ander moment. Schrijf elke "
    "poging op met datum.",
    sectie=Sectie.DELEN,
    terzijde=True,
)
def pogingen_tot_delen(va: VerklarendeAnalyse) -> Iterator[Open]:
    """bij wie de analyse niet wilde of kon bespreken, staan minstens twee pogingen"""
    for nr, deling in enumerate(va.deling):
        stil = deling.reactie in {DelingReactie.WIL_NIET, DelingReactie.NIET_BEREIKT}
        if stil and len(deling.pogingen) < POGINGEN:
            yield Open(
                f"deling[{nr}].pogingen",
                f"Wat hebt u geprobeerd om {naam_van(va, deling.met)} te spreken? "
                f"{_geteld(len(deling.pogingen))}",
            )


def _woorden(va: VerklarendeAnalyse, wie: Iterable[Persoon]) -> Iterator[Open]:
    """Ask for everyone's own words; who was tried at least twice is left in peace."""
    gezegd = {w.van for w in va.hulpvraag.woorden}
    # Of two entries about one person, the one with most attempts counts.
    pogingen = ((n.wie, (len(n.pogingen), nr)) for nr, n in enumerate(va.hulpvraag.niet_gehoord))
    geprobeerd = dict(sorted(pogingen, key=lambda paar: paar[1]))
    stil = [p for p in wie if p.sleutel not in gezegd]
    onbekend = [p.naam for p in stil if p.sleutel not in geprobeerd]
    if onbekend:
        vraag = f"Wat zijn de eigen woorden van {opsomming(onbekend)}? Die staan er nog niet."
        yield Open("hulpvraag.woorden", vraag)
    for persoon in stil:
        aantal, nr = geprobeerd.get(persoon.sleutel, (POGINGEN, 0))
        if aantal < POGINGEN:
            yield Open(
                f"hulpvraag.niet_gehoord[{nr}].pogingen",
                f"Wat hebt u geprobeerd om {persoon.naam} te spreken? {_geteld(aantal)}",
                "Probeer het nog eens, op een andere manier of op een ander moment. Schrijf elke "
                "poging op met datum, en wie het wanneer opnieuw probeert.",
            )


def _geteld(aantal: int) -> str:
    return "Er staat nu één poging." if aantal == 1 else "Er staat nog geen poging."
