# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The smallest set of open points that would meet several rules at once.

Where one of several is enough, the smallest is taken. What the norm itself gives as an exception is
never taken: whether it holds is not a choice. Both stay visible in :func:`andere_wegen`. A point
that two rules share is counted once.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from va_route.toets import Toets

Sleutel: TypeAlias = "tuple[str, str]"
"""What makes two open leaves the same point: code and place."""
Bundel: TypeAlias = "frozenset[Sleutel]"

GRENS = 512
"""How many ways are kept at one time; with more of them the answer is small, maybe not smallest."""
_EERST_DE_NORM = frozenset({Soort.TENZIJ, Soort.AFSPRAAK})


@dataclass(frozen=True, slots=True)
class Kleinste:
    """The points, in the order in which the rules ask them; ``bewezen`` when nothing is smaller."""

    punten: tuple[Toets, ...]
    bewezen: bool


@dataclass(frozen=True, slots=True)
class AndereWeg:
    """Another way to meet ``knoop``: ``deel`` of it. An ``uitzondering`` is no choice."""

    knoop: Toets
    deel: Toets
    uitzondering: bool


def sleutel(toets: Toets) -> Sleutel:
    """Name the point that an open leaf is."""
    return toets.code, toets.pad


def kleinste(toetsen: Iterable[Toets]) -> Kleinste:
    """Return the smallest set of open points that meets all of these.

    Of two as small, the one with less to change in what the dossier says already; then the one
    that the norm names first.
    """
    toetsen = tuple(toetsen)
    open_ = {sleutel(blad): blad for toets in toetsen for blad in _open_bladen(toets)}
    zoeker = _Zoeker()
    bundels = zoeker.alle([zoeker.wegen(toets) for toets in toetsen])
    anders = {s for s, blad in open_.items() if blad.uitkomst is False}
    beste = min(bundels, key=lambda bundel: (len(bundel), len(bundel & anders)))
    return Kleinste(
        tuple(blad for s, blad in open_.items() if s in beste), bewezen=not zoeker.ingekort
    )


def andere_wegen(toets: Toets, gekozen: Bundel) -> Iterator[AndereWeg]:
    """Give what could stand in the place of the chosen points, in the order of the norm."""
    if toets.uitkomst is True or not toets.telt or not toets.delen:
        return
    delen = toets.delen[-1:] if toets.soort is Soort.INDIEN else toets.delen
    een_van = toets.soort is Soort.EEN_VAN or toets.soort in _EERST_DE_NORM
    if not een_van or len(delen) == 1:
        for deel in delen:
            yield from andere_wegen(deel, gekozen)
        return
    genomen = _genomen(toets, gekozen)
    for deel in delen:
        if deel is genomen:
            yield from andere_wegen(deel, gekozen)
        else:
            yield AndereWeg(toets, deel, uitzondering=toets.soort in _EERST_DE_NORM)


class _Zoeker:
    """One search; it remembers whether ways had to be dropped."""

    def __init__(self) -> None:
        self.ingekort = False

    def wegen(self, toets: Toets) -> list[Bundel]:
        """Give every way to meet one node that is not more than another way."""
        if toets.uitkomst is True or not toets.telt:
            return [frozenset()]
        if not toets.delen:
            return [frozenset({sleutel(toets)})]
        if toets.soort is Soort.INDIEN:
            # Nobody closes a point by making the condition untrue.
            return self.wegen(toets.delen[-1])
        if toets.soort in _EERST_DE_NORM:
            return self.wegen(toets.delen[0])
        if toets.soort is Soort.EEN_VAN:
            return self._snoei([weg for deel in toets.delen for weg in self.wegen(deel)])
        return self.alle([self.wegen(deel) for deel in toets.delen])

    def alle(self, delen: Sequence[list[Bundel]]) -> list[Bundel]:
        """Give every way to meet all of these together."""
        samen: list[Bundel] = [frozenset()]
        for wegen in delen:
            samen = self._snoei([een | ander for een, ander in product(samen, wegen)])
        return samen

    def _snoei(self, wegen: list[Bundel]) -> list[Bundel]:
        """Leave out what holds another way whole; past the bound, the largest too."""
        if len(wegen) == 1:
            return wegen
        uniek = sorted(dict.fromkeys(wegen), key=len)
        over: list[Bundel] = []
        for weg in uniek:
            if not any(kleiner <= weg for kleiner in over):
                over.append(weg)
        if len(over) > GRENS:
            self.ingekort = True
        return over[:GRENS]


def _open_bladen(toets: Toets) -> Iterator[Toets]:
    if toets.uitkomst is True or not toets.telt:
        return
    if not toets.delen:
        yield toets
    for deel in toets.delen:
        yield from _open_bladen(deel)


def _genomen(toets: Toets, gekozen: Bundel) -> Toets:
    """Return the part of a choice whose points are all among the chosen ones."""
    if toets.soort in _EERST_DE_NORM:
        return toets.delen[0]
    return next(
        deel for deel in toets.delen if any(weg <= gekozen for weg in _Zoeker().wegen(deel))
    )
