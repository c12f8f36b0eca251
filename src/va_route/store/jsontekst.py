# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""JSON, as case systems write it: read by the standard library, places made when they are asked."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from va_route.store.plaatsen import Plaats, plaats_van, veldnaam
from va_route.store.zinnen import Punt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.store.plaatsen import Boom, Deeltje

MAX_DIEPTE = 40
MAX_WAARDEN = 50_000
"""The same as in YAML; here only values with a name are counted."""

_TEKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s{}\[\],:"]+')


class GeenJson(ValueError):
    """The text is not JSON. ``punt`` says where reading stopped."""

    def __init__(self, punt: Punt) -> None:
        """Remember where."""
        super().__init__(punt.code)
        self.punt = punt


class _TeDiep(Exception):
    """Deeper than any document of ours."""


@dataclass(frozen=True, slots=True)
class _Merk:
    line: int
    column: int


def lees_json(tekst: str) -> tuple[Any, bool]:
    """Return the value and whether any name stands twice in one section. Raises ``GeenJson``."""
    dubbel = False
    over = MAX_WAARDEN

    def paren(lijst: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal dubbel, over
        over -= len(lijst)
        if over < 0:
            raise GeenJson(Punt("LEES-08", None, toont={"max": MAX_WAARDEN}))
        velden = dict(lijst)
        dubbel = dubbel or len(velden) != len(lijst)
        return velden

    try:
        return json.loads(tekst, object_pairs_hook=paren), dubbel
    except GeenJson:
        raise
    except json.JSONDecodeError as fout:
        raise GeenJson(Punt("LEES-33", Plaats(fout.lineno, fout.colno))) from None
    except RecursionError:
        raise GeenJson(Punt("LEES-07", None, toont={"max": MAX_DIEPTE})) from None
    except ValueError:
        # Python refuses to read a number of thousands of digits.
        raise GeenJson(Punt("LEES-33", None)) from None


def boom_van(tekst: str) -> tuple[Boom | None, tuple[Punt, ...]]:
    """Return the places in JSON that was read before, and a point for each name that is double.

    Without places (``None``) when it is deeper than ``MAX_DIEPTE``.
    """
    gang = _Gang(tekst)
    try:
        return gang.knoop(next(gang.tekens), None, ()), tuple(gang.punten)
    except _TeDiep:
        return None, (Punt("LEES-07", None, toont={"max": MAX_DIEPTE}),)


class _Gang:
    """One walk over the tokens; commas and colons are left out, as the text is known to be JSON."""

    def __init__(self, tekst: str) -> None:
        self.punten: list[Punt] = []
        self.tekens: Iterator[re.Match[str]] = _TEKEN.finditer(tekst)
        self._regels = list(chain((0,), (m.end() for m in re.finditer("\n", tekst))))

    def knoop(self, teken: re.Match[str], naam: _Merk | None, loc: tuple[Deeltje, ...]) -> Boom:
        begin = self._merk(teken)
        if len(loc) > MAX_DIEPTE:
            raise _TeDiep
        if teken[0] == "{":
            return (naam or begin, naam or begin, self._velden(loc))
        if teken[0] == "[":
            return (naam or begin, naam or begin, self._lijst(loc))
        if teken[0] == "null":
            return (naam or begin, naam or begin, {})
        return (naam or begin, begin, None)

    def _velden(self, loc: tuple[Deeltje, ...]) -> dict[str, Boom]:
        plekken: dict[str, Boom] = {}
        while (teken := next(self.tekens))[0] != "}":
            veld = json.loads(teken[0])
            merk = self._merk(teken)
            if veld in plekken:
                eerder = plekken[veld][0].line + 1
                toont = {"veld": veldnaam(veld), "regel": eerder}
                self.punten.append(Punt("LEES-10", plaats_van(merk), loc, toont))
            # The standard library keeps the last of two, so the place is the last as well.
            plekken[veld] = self.knoop(next(self.tekens), merk, (*loc, veld))
        return plekken

    def _lijst(self, loc: tuple[Deeltje, ...]) -> list[Boom]:
        plekken: list[Boom] = []
        while (teken := next(self.tekens))[0] != "]":
            plekken.append(self.knoop(teken, None, (*loc, len(plekken))))
        return plekken

    def _merk(self, teken: re.Match[str]) -> _Merk:
        regel = bisect_right(self._regels, teken.start()) - 1
        return _Merk(regel, teken.start() - self._regels[regel])
