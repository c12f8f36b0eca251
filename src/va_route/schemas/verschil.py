# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What changed between two versions of one document, value by value, in the order of the paper.

An entry of a list is the same entry when it has the same number, or else the same person and day,
the same person, the same reference, the same day or the same first text, in that order; never
because it stands in the same place. Nothing is hidden here: this is for who writes the document.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from va_route.schemas.basis import Deel
from va_route.schemas.keuzes import Keuze
from va_route.schemas.vergelijk import (
    EIGEN,
    Veld,
    naam_van,
    paren,
    paren_op_sleutel,
    persoon_van,
    velden,
    verplaatst,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

Lijst: TypeAlias = "tuple[Any, ...]"


class Soort(StrEnum):
    """What happened to a value."""

    ERBIJ = "erbij"
    WEG = "weg"
    ANDERS = "anders"
    VERPLAATST = "verplaatst"


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One value that is not what it was.

    ``waar`` is the way to it in words, the section first; ``oud`` and ``nieuw`` are what stood
    there and stands there, as text. ``persoon`` is the key of the one whose view this is, or empty;
    when someone answers again, ``eerder`` is what that person chose before and ``later`` now.
    """

    soort: Soort
    pad: str
    waar: tuple[str, ...]
    oud: str = ""
    nieuw: str = ""
    persoon: str = ""
    eerder: str = ""
    later: str = ""


def verschil(oud: Deel, nieuw: Deel) -> tuple[Wijziging, ...]:
    """Give everything that changed from ``oud`` to ``nieuw``, two documents of one kind."""
    return tuple(_deel(oud, nieuw, _Plek()))


@dataclass(frozen=True, slots=True)
class _Plek:
    """Where the walk is: as a path, in words, and in whose view."""

    pad: str = ""
    waar: tuple[str, ...] = ()
    persoon: str = ""

    def veld(self, veld: Veld) -> _Plek:
        pad = f"{self.pad}.{veld.naam}" if self.pad else veld.naam
        persoon = self.persoon if veld.veld in EIGEN and not veld.deel else ""
        return _Plek(pad, (*self.waar, veld.titel), persoon)

    def item(self, veld: Veld, nummer: int, item: Deel) -> _Plek:
        sleutel = str(getattr(item, veld.kaart.sleutel)) if veld.kaart else ""
        pad = f"{self.pad}.{sleutel}" if sleutel else f"{self.pad}[{nummer}]"
        naam = sleutel or naam_van(item)
        waar = (*self.waar, naam) if naam else self.waar
        return _Plek(pad, waar, persoon_van(item) or self.persoon)


def _deel(oud: Deel, nieuw: Deel, plek: _Plek) -> Iterator[Wijziging]:
    for veld in velden(type(nieuw)):
        was, is_ = getattr(oud, veld.veld), getattr(nieuw, veld.veld)
        if was != is_:
            yield from _waarde(was, is_, veld, plek.veld(veld))


def _waarde(was: Any, is_: Any, veld: Veld, plek: _Plek) -> Iterator[Wijziging]:  # noqa: ANN401
    if veld.lijst and veld.deel:
        yield from _lijst(was, is_, veld, plek)
    elif veld.lijst:
        yield from _losse(was, is_, plek)
    elif isinstance(was, Deel) and isinstance(is_, Deel) and persoon_van(was) != persoon_van(is_):
        # Words of someone else are other words, not the same ones changed.
        yield _een(was, None, plek)
        yield _een(None, is_, plek)
    elif isinstance(was, Deel) and isinstance(is_, Deel):
        eigen = replace(plek, persoon=persoon_van(is_) or plek.persoon)
        yield from _deel(was, is_, eigen)
    else:
        yield _een(was, is_, plek)


def _een(was: Any, is_: Any, plek: _Plek) -> Wijziging:  # noqa: ANN401
    """Say of one value that it came, went or changed. ``False`` is an answer, ``None`` is none."""
    soort = Soort.ERBIJ if was is None else Soort.WEG if is_ is None else Soort.ANDERS
    persoon = plek.persoon or next(filter(None, map(persoon_van, (is_, was))), "")
    return Wijziging(soort, plek.pad, plek.waar, in_tekst(was), in_tekst(is_), persoon)


def _losse(was: Lijst, is_: Lijst, plek: _Plek) -> Iterator[Wijziging]:
    """Compare loose values, such as numbers or sentences: what came and what went."""
    weg, erbij = list((Counter(was) - Counter(is_)).elements()), Counter(is_) - Counter(was)
    for waarde in weg:
        yield replace(_een(waarde, None, plek), soort=Soort.WEG)
    for waarde in erbij.elements():
        yield replace(_een(None, waarde, plek), soort=Soort.ERBIJ)
    if not weg and not erbij:
        yield Wijziging(
            Soort.VERPLAATST,
            plek.pad,
            plek.waar,
            *(", ".join(map(in_tekst, w)) for w in (was, is_)),
        )


def _lijst(was: Lijst, is_: Lijst, veld: Veld, plek: _Plek) -> Iterator[Wijziging]:
    zelfde = paren_op_sleutel(was, is_, veld.kaart) if veld.kaart else paren(was, is_)
    oud_bij = {nieuw: oud for oud, nieuw in zelfde}
    for nummer, item in enumerate(was):
        if nummer not in oud_bij.values():
            yield _een(_inhoud(item, veld), None, plek.item(veld, nummer, item))
    # A map has no order.
    schuivers = frozenset() if veld.kaart else verplaatst(zelfde)
    for nummer, item in enumerate(is_):
        hier = plek.item(veld, nummer, item)
        if nummer not in oud_bij:
            nieuw = _een(None, _inhoud(item, veld), hier)
            eerder, later = _keuzes(was, item)
            yield replace(nieuw, eerder=eerder, later=later)
            continue
        oud = was[oud_bij[nummer]]
        if nummer in schuivers:
            van, naar = str(oud_bij[nummer] + 1), str(nummer + 1)
            yield Wijziging(Soort.VERPLAATST, hier.pad, hier.waar, van, naar)
        if oud != item and veld.kaart and veld.kaart.waarde:
            yield _een(_inhoud(oud, veld), _inhoud(item, veld), hier)
        elif oud != item:
            yield from _deel(oud, item, hier)


def _inhoud(item: Deel, veld: Veld) -> Any:  # noqa: ANN401
    """Give what stands behind the key of a map, or the entry itself."""
    return getattr(item, veld.kaart.waarde) if veld.kaart and veld.kaart.waarde else item


def _keuzes(was: Lijst, item: Deel) -> tuple[str, str]:
    """Give the last choice of the same person in the same list, and the new one."""
    persoon = persoon_van(item)
    eerdere = [o for o in was if persoon and persoon_van(o) == persoon]
    keuze = next((v.veld for v in velden(type(item)) if _is_keuze(item, v)), "")
    if not eerdere or not keuze:
        return "", ""
    laatste = max(eerdere, key=lambda o: getattr(o, "datum", date.min))
    return in_tekst(getattr(laatste, keuze)), in_tekst(getattr(item, keuze))


def _is_keuze(item: Deel, veld: Veld) -> bool:
    return isinstance(getattr(item, veld.veld), Keuze)


def in_tekst(waarde: Any) -> str:  # noqa: ANN401, PLR0911 - any value, a case per kind
    """Write a value as a reader sees it; of a section every field that is filled in."""
    match waarde:
        case None:
            return ""
        case bool():
            return "ja" if waarde else "nee"
        case Keuze():
            return waarde.titel
        case datetime():
            return waarde.strftime("%Y-%m-%d %H:%M")
        case date():
            return waarde.isoformat()
        case tuple():
            delen = ((in_tekst(deel), isinstance(deel, Deel)) for deel in waarde)
            return ", ".join(f"({tekst})" if deel else tekst for tekst, deel in delen)
        case Deel():
            # Its number stands before it.
            eigen = (v for v in velden(type(waarde)) if not v.nummer)
            gevuld = ((v.titel, getattr(waarde, v.veld)) for v in eigen)
            return "; ".join(
                f"{titel}: {in_tekst(inhoud)}"
                for titel, inhoud in gevuld
                if inhoud not in (None, ())
            )
    return str(waarde)
