# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where every value begins and ends in a text, so that one of them can be replaced.

The reader keeps one place per value, which is enough for a message. Here each value has its whole
extent. It is walked only for a text in which the reader found nothing wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.store.schrijf import VOORLOPIG
from va_route.store.yaml import Gebeurtenis, gebeurtenissen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.store.plaatsen import Deeltje


@dataclass(frozen=True, slots=True)
class Stuk:
    """A value: its extent in characters, its column, and its entries.

    ``achter`` is where its name and colon end, ``inspring`` the column of the name or dash it
    stands behind; ``flow`` says that it is written between brackets, ``binnen`` that it stands
    between those of another.
    """

    soort: str
    begin: int
    einde: int
    kolom: int
    inspring: int
    flow: bool
    binnen: bool
    naam: int
    achter: int
    kinderen: dict[str, Stuk] | list[Stuk]

    @property
    def leeg(self) -> bool:
        """Whether nothing stands there, or an empty ``[]`` or ``{}``."""
        return not self.kinderen and (self.soort != "tekst" or self.begin == self.einde)

    def kind(self, deel: Deeltje) -> Stuk | None:
        """Return one entry, by name or number."""
        if isinstance(self.kinderen, dict):
            return self.kinderen.get(deel) if isinstance(deel, str) else None
        return self.kinderen[deel] if isinstance(deel, int) and deel < len(self.kinderen) else None


def stukken(tekst: str) -> Stuk:
    """Return the document as a tree of extents."""
    gang = gebeurtenissen(tekst)
    return _knoop(tekst, next(gang), gang, _Bij(0, 0, -2, binnen=False))


def voorlopige(tekst: str) -> frozenset[tuple[Deeltje, ...]]:
    """Return where a value stands that a person is still to choose (:class:`Voorlopig`)."""
    return frozenset(loc for loc, voorstel in merken(tekst).items() if not voorstel)


def merken(tekst: str) -> dict[tuple[Deeltje, ...], bool]:
    """Return where a value stands that nobody chose, and whether it is a proposal that can stay."""
    return dict(_merken(tekst, stukken(tekst), ()))


def _merken(
    tekst: str, stuk: Stuk, loc: tuple[Deeltje, ...]
) -> Iterator[tuple[tuple[Deeltje, ...], bool]]:
    merk = VOORLOPIG.fullmatch(tekst, stuk.achter, stuk.begin) if loc else None
    if merk is not None:
        yield loc, merk["voorstel"] is not None
    kinderen = stuk.kinderen
    namen = kinderen.items() if isinstance(kinderen, dict) else enumerate(kinderen)
    for deel, kind in namen:
        yield from _merken(tekst, kind, (*loc, deel))


@dataclass(frozen=True, slots=True)
class _Bij:
    """What a value stands behind: where its name begins and ends, its column, in brackets or not.

    The root stands two columns before the text, so that what is in it starts in the first.
    """

    naam: int
    achter: int
    inspring: int
    binnen: bool


def _knoop(tekst: str, ev: Gebeurtenis, gang: Iterator[Gebeurtenis], bij: _Bij) -> Stuk:
    kinderen: dict[str, Stuk] | list[Stuk] = []
    einde = ev.einde
    if ev.soort == "tekst":
        # A block of text runs on to the next value; the blank lines after it are not its own.
        einde = ev.begin + len(tekst[ev.begin : einde].rstrip(" \r\n"))
    else:
        velden = ev.soort == "map"
        kinderen, sluit = (_map if velden else _lijst)(tekst, ev, gang)
        laatste = list(kinderen.values() if isinstance(kinderen, dict) else kinderen)[-1:]
        einde = sluit.einde if ev.flow else max((kind.einde for kind in laatste), default=ev.begin)
    return Stuk(
        ev.soort,
        ev.begin,
        einde,
        ev.kolom,
        bij.inspring,
        ev.flow,
        bij.binnen,
        bij.naam,
        bij.achter,
        kinderen,
    )


def _map(
    tekst: str, ouder: Gebeurtenis, gang: Iterator[Gebeurtenis]
) -> tuple[dict[str, Stuk], Gebeurtenis]:
    kinderen: dict[str, Stuk] = {}
    while (sleutel := next(gang)).soort != "einde":
        achter = tekst.index(":", sleutel.einde) + 1
        bij = _Bij(sleutel.begin, achter, sleutel.kolom, ouder.flow)
        kinderen[sleutel.waarde] = _knoop(tekst, next(gang), gang, bij)
    return kinderen, sleutel


def _lijst(
    tekst: str, ouder: Gebeurtenis, gang: Iterator[Gebeurtenis]
) -> tuple[list[Stuk], Gebeurtenis]:
    kinderen: list[Stuk] = []
    while (ev := next(gang)).soort != "einde":
        achter = len(tekst[: ev.begin].rstrip(" "))
        bij = _Bij(ev.begin, achter, ouder.kolom, ouder.flow)
        kinderen.append(_knoop(tekst, ev, gang, bij))
    return kinderen, ev
