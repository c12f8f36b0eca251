# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The quality of an analysis for a reader: per criterium what shows, and what people said of it.

Nothing is added up here, and nothing may be: see :mod:`va_route.recht.kwaliteit`.
"""

from __future__ import annotations

from textwrap import TextWrapper
from typing import TYPE_CHECKING, TypedDict

from va_route.recht.kwaliteit import Antwoord, door_schrijver
from va_route.render.taal import dag, zichtbaar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.recht.kwaliteit import Beoordeeld, Bevonden, Kwaliteitsbeeld
    from va_route.schemas.va import VerklarendeAnalyse

BREED = 80
_MERK = {Antwoord.WEL: "✔", Antwoord.NIET: "?", Antwoord.MENS_NODIG: "○"}
_UITLEG = (
    "✔ staat erin, ? nog niet, ○ mens nodig. Een programma ziet alleen of iets er staat. Of het "
    "klopt en helpt, zegt een mens. Er is geen cijfer en geen eindoordeel."
)


class SpoorJson(TypedDict):
    """Where something is still open."""

    pad: str
    vraag: str
    regel: str


class CriteriumJson(TypedDict):
    """One criterion as a case system reads it; ``vraag`` is the question for people beside it."""

    code: str
    zin: str
    bron: str
    antwoord: str
    regels: list[str]
    controle: str
    sporen: list[SpoorJson]
    gezien: list[str]
    vraag: str


class OordeelJson(TypedDict):
    """What one person answered."""

    oordeel: str
    door: str
    datum: str
    toelichting: str
    schreef_mee: bool


class VraagJson(TypedDict):
    """One question for people; an empty list means that nobody answered it yet."""

    code: str
    zin: str
    antwoorden: list[OordeelJson]


def als_json(
    beeld: Kwaliteitsbeeld, va: VerklarendeAnalyse
) -> tuple[list[CriteriumJson], list[VraagJson]]:
    """Write every criterion and every question, each in its own order."""
    criteria: list[CriteriumJson] = [
        {
            "code": b.criterium.code,
            "zin": b.criterium.zin,
            "bron": b.criterium.bron.citaat,
            "antwoord": b.antwoord.value,
            "regels": list(b.criterium.regels),
            "controle": b.controle,
            "sporen": [{"pad": s.pad, "vraag": s.vraag, "regel": s.code} for s in b.sporen],
            "gezien": list(b.gezien),
            "vraag": b.criterium.vraag,
        }
        for b in beeld.criteria
    ]
    vragen: list[VraagJson] = [
        {
            "code": b.vraag.value,
            "zin": b.vraag.titel,
            "antwoorden": [
                {
                    "oordeel": k.oordeel.value,
                    "door": k.door,
                    "datum": str(k.datum),
                    "toelichting": k.toelichting or "",
                    "schreef_mee": door_schrijver(va, k),
                }
                for k in b.antwoorden
            ],
        }
        for b in beeld.vragen
    ]
    return criteria, vragen


def als_tekst(
    naam: str, beeld: Kwaliteitsbeeld, va: VerklarendeAnalyse, namen: Mapping[str, str]
) -> str:
    """Write for a terminal of 80 columns; ``namen`` gives the name that belongs to each key."""
    regels = [*_vouw(f"{naam}: wat er te zien is van de kwaliteit", "")]
    regels += ["", *_vouw(_UITLEG, "")]
    regels += ["", "Wat een programma ziet", "----------------------"]
    for bevonden in beeld.criteria:
        regels += _criterium(bevonden)
    regels += ["", "Wat mensen ervan vinden", "-----------------------"]
    for beoordeeld in beeld.vragen:
        regels += _vraag(beoordeeld, va, namen)
    return "\n".join(regels) + "\n"


def _criterium(b: Bevonden) -> Iterator[str]:
    mens = f" Zie ook {b.criterium.vraag}." if b.criterium.vraag else ""
    kop = f"{_MERK[b.antwoord]} {b.criterium.code} "
    yield from _vouw(f"{b.criterium.zin} {b.antwoord.titel.capitalize()}.{mens}", "  ", kop)
    for spoor in b.sporen:
        code = f" ({spoor.code})" if spoor.code else ""
        waar = f"{spoor.pad}: " if spoor.pad else ""
        yield from _vouw(f"{waar}{spoor.vraag}{code}", "    ", "  - ")
    for zin in b.gezien:
        yield from _vouw(zin, "    ", "  - ")
    if b.controle:
        yield from _vouw(f"Gekeken naar: {b.controle}", "    ", "    ")
    yield from _vouw(f"Bron: {b.criterium.bron.citaat}", "    ", "    ")


def _vraag(b: Beoordeeld, va: VerklarendeAnalyse, namen: Mapping[str, str]) -> Iterator[str]:
    yield from _vouw(b.vraag.titel, "    ", f"{b.vraag.value} ")
    if not b.antwoorden:
        yield "  - nog niemand heeft dit beoordeeld"
    for k in b.antwoorden:
        mee = ", schreef zelf mee" if door_schrijver(va, k) else ""
        uitleg = f": {k.toelichting}" if k.toelichting else ""
        wie = f"{namen.get(k.door, k.door)}, {dag(k.datum)}{mee}"
        yield from _vouw(f"{k.oordeel.titel} ({wie}){uitleg}", "    ", "  - ")


def _vouw(tekst: str, in_: str, eerst: str = "") -> list[str]:
    vouw = TextWrapper(
        width=BREED, initial_indent=eerst, subsequent_indent=in_, break_on_hyphens=False
    )
    return vouw.wrap(zichtbaar(tekst))
