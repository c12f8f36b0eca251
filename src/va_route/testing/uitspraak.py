# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A sentence about the whole model, and what became of it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.flows import Route, Stap


@dataclass(frozen=True, slots=True)
class Tegenvoorbeeld:
    """One way in which a sentence is not so. Without ``waarom`` nobody accepted it yet."""

    pad: str
    waarom: str = ""


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """One sentence in Dutch, what it was tried on, and every way in which it is not so.

    ``over`` names a route, or is empty for all of them at once.
    """

    code: str
    zin: str
    over: str
    gekeken: str
    tegen: tuple[Tegenvoorbeeld, ...] = ()

    @property
    def bewezen(self) -> bool:
        """Whether nothing was found against it in all there is."""
        return not self.tegen

    @property
    def open(self) -> tuple[Tegenvoorbeeld, ...]:
        """Give what was found against it and has no reason beside it: the model is wrong there."""
        return tuple(t for t in self.tegen if not t.waarom)


def eigen_daad(stap: Stap) -> bool:
    """Whether someone does this; ``meld_…`` only records what others did, or what happened."""
    return not stap.gebeurtenis.startswith("meld_")


def naar(stap: Stap, stand: str) -> bool:
    """Whether this step brings a case into ``stand``: on its own course or on the one it opens."""
    zelf = stap.naar == stand and stap.van != stand
    return zelf or (stap.opent is not None and stap.opent.stand == stand)


def in_woorden(route: Route, stand: str) -> str:
    """Name a stand for a reader."""
    return f"'{route.standen[stand]}' ({route.naam})"


def wegen(routes: Mapping[str, Route]) -> dict[tuple[str, str], str]:
    """Give the shortest way in words to every stand of every route, from the begin of any."""
    gevonden = {(r.naam, r.eerste): in_woorden(r, r.eerste) for r in routes.values()}
    rand = deque(gevonden)
    while rand:
        hier = rand.popleft()
        for stap in routes[hier[0]].stappen_vanuit(hier[1]):
            for doel in _doelen(hier[0], stap):
                if doel not in gevonden:
                    gevonden[doel] = (
                        f"{gevonden[hier]} → {stap.gebeurtenis} → "
                        f"{in_woorden(routes[doel[0]], doel[1])}"
                    )
                    rand.append(doel)
    return gevonden


def bereikbaar(route: Route, vanaf: str, *, niet_door: frozenset[str]) -> set[str]:
    """Give every stand of this route that can follow on ``vanaf``, itself included."""
    gezien, rand = {vanaf}, [vanaf]
    while rand:
        for stap in route.stappen_vanuit(rand.pop()):
            if stap.naar not in gezien | niet_door:
                gezien.add(stap.naar)
                rand.append(stap.naar)
    return gezien


def _doelen(route: str, stap: Stap) -> Iterator[tuple[str, str]]:
    yield route, stap.naar
    if stap.opent is not None:
        yield stap.opent.route, stap.opent.stand
