# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Functions of three-valued answers, each kept as the smallest decision diagram there is for it.

Three outgoing branches per question: shown, shown not to be so, silent. The questions are always
asked in the same order and equal parts are one part, so two functions are equal exactly when their
numbers are. What a joint of answers *is*, this file does not know: it is told in a :data:`Tabel`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Mapping

    from va_route.toets import Waarheid

WAARDEN: tuple[Waarheid, ...] = (True, False, None)
"""Every answer, in the order in which a diagram branches."""
Tabel: TypeAlias = "tuple[Waarheid, ...]"
"""Outcomes of one joint, for every row of answers: three for one part, nine for two."""
V = TypeVar("V", bound="Hashable")


class _Knoop(NamedTuple):
    vraag: int
    takken: tuple[int, ...]


class Beslisboom(Generic[V]):
    """All diagrams over one growing list of questions. A diagram is a number: ``int``."""

    def __init__(self) -> None:
        """Begin with the three answers alone: 0 is shown, 1 is not so, 2 is silence."""
        self.vragen: list[V] = []
        self._plek: dict[V, int] = {}
        self._knopen: list[_Knoop] = []
        self._nummer: dict[_Knoop, int] = {}
        self._paar: dict[tuple[Tabel, int, int], int] = {}
        self._enkel: dict[tuple[Tabel, int], int] = {}

    def __len__(self) -> int:
        """Give how many nodes there are, the three answers not counted."""
        return len(self._knopen)

    def vast(self, waarheid: Waarheid) -> int:
        """Give the diagram that always answers this."""
        return WAARDEN.index(waarheid)

    def vraag(self, naam: V) -> int:
        """Give the diagram that answers what ``naam`` answers."""
        if naam not in self._plek:
            self._plek[naam] = len(self.vragen)
            self.vragen.append(naam)
        return self._maak(self._plek[naam], tuple(range(len(WAARDEN))))

    def kies(self, naam: V, takken: tuple[int, int, int]) -> int:
        """Give the diagram that goes on with the first, second or third: by what ``naam`` says."""
        return self._kies(self.vraag(naam), takken, {})

    def bewerk(self, tabel: Tabel, f: int) -> int:
        """Apply a table of three rows to what ``f`` answers."""
        if f < len(WAARDEN):
            return self.vast(tabel[f])
        eerder = self._enkel.get((tabel, f))
        if eerder is None:
            knoop = self._knopen[f - len(WAARDEN)]
            takken = tuple([self.bewerk(tabel, tak) for tak in knoop.takken])
            eerder = self._enkel[tabel, f] = self._maak(knoop.vraag, takken)
        return eerder

    def voeg(self, tabel: Tabel, f: int, g: int) -> int:
        """Apply a table of nine rows to what ``f`` and ``g`` answer, ``f`` the slow one."""
        if f < len(WAARDEN) and g < len(WAARDEN):
            return self.vast(tabel[len(WAARDEN) * f + g])
        eerder = self._paar.get((tabel, f, g))
        if eerder is None:
            eerste = min(self._eerste(f), self._eerste(g))
            takken = tuple(
                [
                    self.voeg(tabel, links, rechts)
                    for links, rechts in zip(self._na(f, eerste), self._na(g, eerste), strict=True)
                ]
            )
            eerder = self._paar[tabel, f, g] = self._maak(eerste, takken)
        return eerder

    def waarde(self, f: int, antwoorden: Mapping[V, Waarheid]) -> Waarheid:
        """Give what ``f`` says when every question is answered; who is not named is silent."""
        while f >= len(WAARDEN):
            knoop = self._knopen[f - len(WAARDEN)]
            antwoord = antwoorden.get(self.vragen[knoop.vraag])
            f = knoop.takken[WAARDEN.index(antwoord)]
        return WAARDEN[f]

    def steun(self, f: int) -> tuple[V, ...]:
        """Give the questions whose answer can matter to ``f``, in the order of asking."""
        return tuple(self.vragen[nr] for nr in sorted({k.vraag for k in self._onder(f)}))

    def uitkomsten(self, f: int) -> frozenset[Waarheid]:
        """Give every answer that ``f`` can have."""
        takken = {f} | {tak for knoop in self._onder(f) for tak in knoop.takken}
        return frozenset(WAARDEN[tak] for tak in takken if tak < len(WAARDEN))

    def voorbeeld(self, f: int, gezocht: Collection[Waarheid]) -> dict[V, Waarheid] | None:
        """Give answers under which ``f`` says one of ``gezocht``; ``None`` when there are none.

        Only the questions on the way are named. Silence is tried first, then what is shown.
        """
        if f < len(WAARDEN):
            return {} if WAARDEN[f] in gezocht else None
        if not self.uitkomsten(f) & set(gezocht):
            return None
        knoop = self._knopen[f - len(WAARDEN)]
        for waarheid in (None, True, False):
            verder = self.voorbeeld(knoop.takken[WAARDEN.index(waarheid)], gezocht)
            if verder is not None:
                return {self.vragen[knoop.vraag]: waarheid, **verder}
        return None

    def vul_in(self, f: int, naam: V, waarheid: Waarheid) -> int:
        """Give ``f`` once ``naam`` has this answer."""
        nr = self._plek[naam]
        onthouden: dict[int, int] = {}

        def loop(g: int) -> int:
            if g < len(WAARDEN) or self._eerste(g) > nr:
                return g
            if g not in onthouden:
                knoop = self._knopen[g - len(WAARDEN)]
                if knoop.vraag == nr:
                    onthouden[g] = knoop.takken[WAARDEN.index(waarheid)]
                else:
                    onthouden[g] = self._maak(knoop.vraag, tuple([loop(t) for t in knoop.takken]))
            return onthouden[g]

        return loop(f)

    def _maak(self, vraag: int, takken: tuple[int, ...]) -> int:
        if len(set(takken)) == 1:
            return takken[0]
        knoop = _Knoop(vraag, takken)
        if knoop not in self._nummer:
            self._nummer[knoop] = len(WAARDEN) + len(self._knopen)
            self._knopen.append(knoop)
        return self._nummer[knoop]

    def _eerste(self, f: int) -> int:
        """Give the question that ``f`` asks first; beyond all of them when it asks none."""
        return len(self.vragen) if f < len(WAARDEN) else self._knopen[f - len(WAARDEN)].vraag

    def _na(self, f: int, vraag: int) -> tuple[int, ...]:
        return (
            self._knopen[f - len(WAARDEN)].takken
            if self._eerste(f) == vraag
            else (f,) * len(WAARDEN)
        )

    def _kies(
        self, keuze: int, takken: tuple[int, ...], onthouden: dict[tuple[int, ...], int]
    ) -> int:
        if keuze < len(WAARDEN):
            return takken[keuze]
        sleutel = (keuze, *takken)
        if sleutel not in onthouden:
            eerste = min(self._eerste(f) for f in sleutel)
            onder = zip(*[self._na(f, eerste) for f in sleutel], strict=True)
            onthouden[sleutel] = self._maak(
                eerste, tuple([self._kies(k, tuple(t), onthouden) for k, *t in onder])
            )
        return onthouden[sleutel]

    def _onder(self, f: int) -> set[_Knoop]:
        gevonden: set[_Knoop] = set()
        rand = [f]
        while rand:
            nr = rand.pop()
            if nr < len(WAARDEN):
                continue
            knoop = self._knopen[nr - len(WAARDEN)]
            if knoop not in gevonden:
                gevonden.add(knoop)
                rand.extend(knoop.takken)
        return gevonden
