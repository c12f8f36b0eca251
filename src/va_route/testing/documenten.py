# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Strategies for documents of every shape, and one document in which every field is filled."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.testing.bouw import bouw
from va_route.testing.teksten import gewone_teksten, naughty_teksten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T")
D = TypeVar("D", bound=Deel)

PEILDATUM = date(2026, 6, 1)
"""Nothing in a generated document is said to have happened after this day."""


def analyses(tekst: SearchStrategy[str] | None = None) -> SearchStrategy[VerklarendeAnalyse]:
    """Make a VA of any shape; ``tekst`` fills its texts (left out: ordinary and naughty ones)."""
    return _documenten(VerklarendeAnalyse, tekst)


def kernen(tekst: SearchStrategy[str] | None = None) -> SearchStrategy[VaKern]:
    """Make a kern of any shape; see :func:`analyses`."""
    return _documenten(VaKern, tekst)


def dossiers(tekst: SearchStrategy[str] | None = None) -> SearchStrategy[Dossier]:
    """Make a dossier of any shape, with or without a VA and a kern; see :func:`analyses`."""
    return _documenten(Dossier, tekst)


def volledig(soort: type[D], entries: int = 1) -> D:
    """Make a document in which every field is filled, each list with this many entries.

    Always the same one. Each text is its own, so that one that gets lost is missed. With one entry
    per list a request follows on itself, which is a FOUT; with more the document is valid.
    """
    return bouw(soort, _Alles(entries), PEILDATUM)


def _documenten(klasse: type[D], tekst: SearchStrategy[str] | None) -> SearchStrategy[D]:
    teksten = gewone_teksten() | naughty_teksten() if tekst is None else tekst

    @st.composite
    def document(draw: DrawFn) -> D:
        return bouw(klasse, _Toeval(draw, teksten), PEILDATUM)

    return document()


class _Toeval:
    """Leaves every choice to Hypothesis."""

    zelf = False

    def __init__(self, draw: DrawFn, teksten: SearchStrategy[str]) -> None:
        self._draw = draw
        self._teksten = teksten

    def wel(self) -> bool:
        return self._draw(st.booleans())

    def aantal(self, minstens: int) -> int:
        return self._draw(st.integers(minstens, max(minstens, 2)))

    def kies(self, uit: Sequence[T]) -> T:
        return self._draw(st.sampled_from(uit))

    def getal(self, laagst: int, hoogst: int) -> int:
        return self._draw(st.integers(laagst, hoogst))

    def tekst(self) -> str:
        return self._draw(self._teksten)

    def dag(self, hoogst: date | None) -> date:
        tot = hoogst or PEILDATUM + timedelta(days=400)
        return self._draw(st.dates(date(2004, 1, 1), tot))


class _Alles:
    """Fills every field, with the first choice and a number of its own."""

    def __init__(self, entries: int) -> None:
        # Of something that is there once, a reference to another one can only name itself.
        self.zelf = entries == 1
        self._entries = entries
        self._tel = count(1)

    def wel(self) -> bool:
        return True

    def aantal(self, minstens: int) -> int:
        return max(minstens, self._entries)

    def kies(self, uit: Sequence[T]) -> T:
        return uit[0]

    def getal(self, laagst: int, hoogst: int) -> int:
        return min(max(laagst, 1), hoogst)

    def tekst(self) -> str:
        return f"Tekst{next(self._tel):04d} met ë en Š."

    def dag(self, hoogst: date | None) -> date:
        eerste = date(2025, 1, 1)
        dagen = ((hoogst or PEILDATUM) - eerste).days
        return eerste + timedelta(days=next(self._tel) % dagen)
