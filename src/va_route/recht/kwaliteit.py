# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The quality of an analysis, question by question: what a program can see, what a person said.

There is no total and no order between analyses: counting answers up would say something about the
form, and reads as if it says something about the help.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from va_route.recht.kwaliteit_vragen import CRITERIA, Dossierblik
from va_route.recht.va_maten import MATEN, Maten
from va_route.recht.va_regel import Open, Stof
from va_route.recht.va_regels import VA_REGELS
from va_route.schemas.keuzes import Keuze
from va_route.schemas.va_terugblik import Kwaliteit, Kwaliteitsvraag

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from va_route.recht.kwaliteit_vragen import Criterium
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.va import VerklarendeAnalyse


class Antwoord(Keuze):
    """What a program can say about one criterion."""

    WEL = "wel", "staat erin"
    NIET = "niet", "nog niet"
    MENS_NODIG = "mens_nodig", "mens nodig"


class Spoor(NamedTuple):
    """Where it shows: the place, the question there, and the code of the rule that asks it."""

    pad: str
    vraag: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Bevonden:
    """One criterion with its answer. ``controle`` says what was looked at, exactly.

    ``gezien`` tells what was counted, without a norm.
    """

    criterium: Criterium
    antwoord: Antwoord
    controle: str
    sporen: tuple[Spoor, ...]
    gezien: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beoordeeld:
    """One question for people, with everyone's answer; nobody's answer is an answer to see."""

    vraag: Kwaliteitsvraag
    antwoorden: tuple[Kwaliteit, ...]


class Kwaliteitsbeeld(NamedTuple):
    """All criteria and all questions, each in its own order."""

    criteria: tuple[Bevonden, ...]
    vragen: tuple[Beoordeeld, ...]


def kwaliteit(
    va: VerklarendeAnalyse,
    peildatum: date,
    dossier: Dossier | None = None,
    maten: Maten = MATEN,
) -> Kwaliteitsbeeld:
    """Look at every criterion on ``peildatum``.

    ``dossier`` is the one that holds the analysis: only there can be seen when it was used. Points
    that were set aside count as open here: a reason to wait does not make them known.
    """
    stof = Stof(va, peildatum, maten)
    blik = Dossierblik(dossier, peildatum)
    punten = {regel.code: regel.punten_in(stof) for regel in VA_REGELS}
    return Kwaliteitsbeeld(
        tuple(_bevind(criterium, stof, blik, punten) for criterium in CRITERIA),
        tuple(
            Beoordeeld(vraag, tuple(k for k in va.kwaliteit if k.criterium is vraag))
            for vraag in Kwaliteitsvraag
        ),
    )


def door_schrijver(va: VerklarendeAnalyse, oordeel: Kwaliteit) -> bool:
    """Whether someone judged an analysis of which that person has the lead, or that they fixed."""
    schrijvers = {va.kop.regievoerder, va.vaststelling.door if va.vaststelling else None}
    return oordeel.door in schrijvers


def _bevind(
    criterium: Criterium, stof: Stof, blik: Dossierblik, punten: dict[str, tuple[Open, ...]]
) -> Bevonden:
    sporen = tuple(_sporen(criterium, stof, punten))
    gezien = tuple(criterium.telling(stof, blik)) if criterium.telling else ()
    if sporen:
        antwoord = Antwoord.NIET
    elif criterium.mens_nodig is not None and criterium.mens_nodig(stof):
        antwoord = Antwoord.MENS_NODIG
    else:
        antwoord = Antwoord.WEL
    return Bevonden(criterium, antwoord, criterium.controle(stof.maten), sporen, gezien)


def _sporen(
    criterium: Criterium, stof: Stof, punten: dict[str, tuple[Open, ...]]
) -> Iterator[Spoor]:
    for code in criterium.regels:
        for punt in punten[code]:
            yield Spoor(punt.pad, punt.vraag, code)
    for punt in criterium.ook(stof) if criterium.ook else ():
        yield Spoor(punt.pad, punt.vraag)
