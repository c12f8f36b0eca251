# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The currency of the house: three-valued truth and the tree of reasons.

Nothing here knows what a dossier is. A rule makes a :class:`Toets`; routes, the journal, the
PDF and the terminal only read it, so an answer and its explanation cannot drift apart.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Waarheid: TypeAlias = bool | None
"""``True``: the dossier shows it. ``False``: it shows the opposite. ``None``: it is silent."""


def en(waarden: Iterable[Waarheid]) -> Waarheid:
    """Strong Kleene *and*: one ``False`` decides, silence never satisfies. Empty is ``True``."""
    uitkomst: Waarheid = True
    for waarde in waarden:
        if waarde is False:
            return False
        if waarde is None:
            uitkomst = None
    return uitkomst


def of(waarden: Iterable[Waarheid]) -> Waarheid:
    """Strong Kleene *or*: one ``True`` decides. Empty is ``False``."""
    uitkomst: Waarheid = False
    for waarde in waarden:
        if waarde is True:
            return True
        if waarde is None:
            uitkomst = None
    return uitkomst


def niet(waarde: Waarheid) -> Waarheid:
    """Strong Kleene *not*: silence stays silence."""
    return None if waarde is None else not waarde


class Soort(StrEnum):
    """What kind of norm, or what kind of joint between norms, a node is."""

    FEIT = "feit"
    OORDEEL = "oordeel"
    AFSPRAAK = "afspraak"
    PLICHT = "plicht"
    ALLE = "alle"
    EEN_VAN = "een_van"
    INDIEN = "indien"
    TENZIJ = "tenzij"


# Asked of every node, and Python 3.11 takes its time to find a member: named once.
_PLICHT = Soort.PLICHT


class Vindplaats(Protocol):
    """Where a norm is written. Made in ``bronnen``; here only its two printed properties count."""

    @property
    def citaat(self) -> str:
        """Citation as a jurist writes it, such as ``Jeugdwet art. 6.1.3 lid 3``."""

    @property
    def url(self) -> str:
        """Link to that place; empty when the source has no public page."""


class Toets(NamedTuple):
    """The answer of one rule on one case, with the answers of its parts.

    ``zin`` states the norm; ``remedie`` says what can be done while it is open; ``wie`` names the
    parties that can do it; ``pad`` is the place in the document where the answer is (or belongs).
    ``vraag`` is the open point as a question to the writer, for rules that have one of their own.
    """

    code: str
    soort: Soort
    uitkomst: Waarheid
    zin: str = ""
    bron: Vindplaats | None = None
    wie: tuple[str, ...] = ()
    remedie: str = ""
    pad: str = ""
    delen: tuple[Toets, ...] = ()
    vraag: str = ""

    @property
    def telt(self) -> bool:
        """Whether this node counts for its parent: a *plicht* reminds and never blocks."""
        return self.soort is not _PLICHT

    @property
    def bericht(self) -> str:
        """The answer as a Dutch sentence: what the dossier does (not yet) show, never a verdict."""
        if self.uitkomst is True:
            return f"Het dossier laat zien: {self.zin}."
        if self.vraag:
            return self.vraag
        if self.uitkomst is None:
            return f"Het dossier laat nog niet zien: {self.zin}."
        return f"Volgens het dossier is dit nu niet zo: {self.zin}."

    def bladeren(self) -> Iterator[Toets]:
        """Every leaf, in the order of the norm."""
        if not self.delen:
            yield self
        for deel in self.delen:
            if deel.delen:
                yield from deel.bladeren()
            else:
                yield deel


class Reden(NamedTuple):
    """One open leaf and, where one of several suffices, the code of the node that joins them."""

    toets: Toets
    een_van: str | None = None


def redenen(toets: Toets) -> tuple[Reden, ...]:
    """Every open reason of an unmet node, all at once, each leaf once; empty when it is met.

    A leaf that is one of several in one place and asked by itself in another is asked by itself.
    """
    gevonden: dict[tuple[str, str], Reden] = {}
    _verzamel(toets, None, gevonden)
    return tuple(gevonden.values())


def plichten(toets: Toets) -> tuple[Toets, ...]:
    """Every open duty in the tree: shown with who and when, never counted."""
    if toets.soort is Soort.PLICHT:
        return () if toets.uitkomst is True else (toets,)
    return tuple(plicht for deel in toets.delen for plicht in plichten(deel))


_EEN_IS_GENOEG = frozenset({Soort.EEN_VAN, Soort.TENZIJ, Soort.AFSPRAAK})


def _verzamel(toets: Toets, een_van: str | None, gevonden: dict[tuple[str, str], Reden]) -> None:
    if toets.uitkomst is True or toets.soort is _PLICHT:
        return
    delen = toets.delen
    if delen:
        if len(delen) > 1 and toets.soort in _EEN_IS_GENOEG:
            een_van = toets.code
        for deel in delen:
            _verzamel(deel, een_van, gevonden)
        return
    sleutel = (toets.code, toets.pad)
    if een_van is None or sleutel not in gevonden:
        gevonden[sleutel] = Reden(toets, een_van)


def met_soort(toets: Toets, soort: Soort) -> Toets:
    """Give the same answer as another kind of norm. Asked often, so without ``_replace``."""
    return Toets._make((toets[0], soort, *toets[2:]))


def citeer(toets: Toets, oud: Vindplaats, nieuw: Vindplaats) -> Toets:
    """Cite ``nieuw`` wherever this answer cites ``oud``."""
    delen = tuple([citeer(deel, oud, nieuw) for deel in toets.delen])
    bron = nieuw if toets.bron == oud else toets.bron
    return Toets._make((*toets[:4], bron, *toets[5:8], delen, toets.vraag))
