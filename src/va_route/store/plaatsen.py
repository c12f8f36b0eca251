# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where each value stands: a tree of places beside the tree of values.

The two trees are kept apart, so that a model never sees a place and a place never holds a word of
the document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Deeltje: TypeAlias = str | int
"""One step of a path: the name of a field, or the number of an entry."""


class Merk(Protocol):
    """A mark in the source, counted from 0."""

    @property
    def line(self) -> int:
        """Line, from 0."""

    @property
    def column(self) -> int:
        """Column in characters, from 0."""


Boom: TypeAlias = "tuple[Merk, Merk, dict[str, Boom] | list[Boom] | None]"
"""Where a value is named, where it starts, and its entries.

A plain tuple, as there are hundreds in a document. A section starts at its name; an empty value has
no place of its own (the parser puts it at the next token), so it stands at its name and has no
entries (``{}``); text has ``None``.
"""

_DEEL = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_NET = re.compile(r"[\w-]{1,40}")


@dataclass(frozen=True, slots=True)
class Plaats:
    """A place in the file, counted from 1 as editors do."""

    regel: int
    kolom: int


def veldnaam(naam: str) -> str:
    """Return the name as it may be printed: half a sentence that became a key is not repeated."""
    return naam if _NET.fullmatch(naam) else "…"


def als_pad(delen: Iterable[Deeltje]) -> str:
    """Write a path as a person reads it: ``hypothesen[0].tegen``."""
    stukken = (f"[{deel}]" if isinstance(deel, int) else f".{veldnaam(deel)}" for deel in delen)
    return "".join(stukken).removeprefix(".")


def deeltjes(pad: str) -> tuple[Deeltje, ...]:
    """Read a path back: the inverse of :func:`als_pad`.

    >>> deeltjes("hypothesen[0].tegen")
    ('hypothesen', 0, 'tegen')
    """
    return tuple(naam or int(nummer) for nummer, naam in _DEEL.findall(pad))


def plaats_van(merk: Merk) -> Plaats:
    """Count from 1."""
    return Plaats(merk.line + 1, merk.column + 1)


def _kind(boom: Boom, deel: Deeltje) -> tuple[Deeltje, Boom] | None:
    """Return one step down, with its real name: an entry of a map has a number as well."""
    kinderen = boom[2]
    if isinstance(kinderen, dict):
        if isinstance(deel, int):
            deel = next(islice(kinderen, deel, None), "")
        return (deel, kinderen[deel]) if deel in kinderen else None
    if kinderen is None or isinstance(deel, str) or not 0 <= deel < len(kinderen):
        return None
    return deel, kinderen[deel]


class Plaatsen:
    """The places of one document. Made on demand where that costs more than reading itself."""

    def __init__(self, maak: Callable[[], Boom | None]) -> None:
        """Remember how the tree is made; ``None`` means the document has no places."""
        self._maak = maak
        self._boom: Boom | None = None

    def zoek(self, pad: str) -> Plaats | None:
        """Return where ``pad`` stands, or else its nearest parent that does exist."""
        boom = self._wortel()
        if boom is None:
            return None
        for deel in deeltjes(pad):
            stap = _kind(boom, deel)
            if stap is None:
                break
            boom = stap[1]
        return plaats_van(boom[1])

    def volg(self, loc: Iterable[Deeltje], *, naam: bool = False) -> tuple[str, Plaats | None]:
        """Return path and place of an error; ``naam`` asks where the name stands, not the value.

        Steps that are not in the document are the validator's own (the tag of a union, ``[key]``),
        except the last one inside a section: that is a field that is silent.
        """
        boom = self._wortel()
        delen = list(loc)
        if boom is None:
            return als_pad(delen), None
        pad: list[Deeltje] = []
        for nummer, deel in enumerate(delen, start=1):
            stap = _kind(boom, deel)
            if stap is not None:
                pad.append(stap[0])
                boom = stap[1]
            elif nummer == len(delen) and isinstance(boom[2], dict) and deel != "[key]":
                pad.append(deel)
        return als_pad(pad), plaats_van(boom[0] if naam else boom[1])

    def _wortel(self) -> Boom | None:
        if self._boom is None:
            self._boom = self._maak()
        return self._boom
