# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The one door to the YAML parser: one walk over libyaml's events.

Every value stays the string that was written; nothing is guessed, resolved or composed (libyaml's
``compose`` crashes on deep input). Whatever would change a value or hide one is refused with its
place: aliases, anchors, tags, duplicate names, and the three ways in which YAML cuts a sentence.

Only what stands for *nothing* is ``None``: an empty value, ``~``, and ``null``, which other
programs write for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from yaml import MarkedYAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from va_route.store.kaal import afgeknipt, gevaar, hekjes_in
from va_route.store.parserfout import vertaal, zonder_gevolg
from va_route.store.plaatsen import Plaats, plaats_van, veldnaam
from va_route.store.zinnen import Punt

__all__ = [
    "CParser", "Gebeurtenis", "Gelopen", "MappingEndEvent", "MappingStartEvent",
    "MarkedYAMLError", "ReaderError", "ScalarEvent", "SequenceEndEvent", "SequenceStartEvent",
    "StreamEndEvent", "gebeurtenissen", "loop",
]  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from va_route.store.plaatsen import Boom, Deeltje

    Loc = tuple[Deeltje, ...]
    # Events and marks come out of a C extension; their class is asked once per value, by identity.
    _Ev = Any
    _Mark = Any

MAX_DIEPTE = 40
MAX_WAARDEN = 50_000
"""A full dossier has fewer than 2,000 values and 12 levels."""

NIETS = frozenset({"", "~", "null"})
_VREEMD = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ONZICHTBAAR = ("\x85", "\u2028", "\u2029")


@dataclass(frozen=True, slots=True)
class Gelopen:
    """What one walk found. ``heel`` is false when reading stopped halfway."""

    waarde: Any
    boom: Boom | None
    punten: tuple[Punt, ...]
    heel: bool


class _Stop(Exception):
    """Reading on has no use; the reason is already among the points."""


def loop(tekst: str) -> Gelopen:
    """Walk ``tekst`` once. Never raises: what is wrong is in ``punten``, in the order found."""
    for teken in ONZICHTBAAR:
        if teken in tekst:
            # YAML folds a sentence here, so that the value would differ from what was written.
            punt = _teken_punt(tekst, tekst.index(teken), "LEES-05")
            return Gelopen(None, None, (punt,), heel=False)
    gang = _Gang(tekst)
    try:
        waarde, boom = gang.document()
    except _Stop:
        return Gelopen(None, None, tuple(gang.punten), heel=False)
    except ReaderError:
        vreemd = _VREEMD.search(tekst)
        punt = _teken_punt(tekst, vreemd.start(), "LEES-04") if vreemd else Punt("LEES-06", None)
        return Gelopen(None, None, (*gang.punten, punt), heel=False)
    except MarkedYAMLError as fout:
        punt = vertaal(fout, tekst, gang.laatste)
        return Gelopen(None, None, zonder_gevolg(gang.punten, punt), heel=False)
    return Gelopen(waarde, boom, tuple(gang.punten), heel=True)


class Gebeurtenis(NamedTuple):
    """One event of the parser: what it is, its text, and where it stands (counted from 0)."""

    soort: str
    waarde: str
    begin: int
    einde: int
    kolom: int
    flow: bool


_SOORTEN = {
    ScalarEvent: "tekst",
    MappingStartEvent: "map",
    SequenceStartEvent: "lijst",
    MappingEndEvent: "einde",
    SequenceEndEvent: "einde",
}


def gebeurtenissen(tekst: str) -> Iterator[Gebeurtenis]:
    """Give what stands in a text that :func:`loop` had nothing to say about."""
    parser = CParser(tekst.encode())
    ev: _Ev
    while (ev := parser.get_event()) is not None:
        soort = _SOORTEN.get(ev.__class__)
        if soort is not None:
            begin: _Mark = ev.start_mark
            einde: _Mark = ev.end_mark
            flow = bool(getattr(ev, "flow_style", False))
            waarde = getattr(ev, "value", "")
            yield Gebeurtenis(soort, waarde, begin.index, einde.index, begin.column, flow)


def _teken_punt(tekst: str, index: int, code: str) -> Punt:
    voor = tekst[:index]
    regel_begin = max(voor.rfind("\n"), voor.rfind("\r")) + 1
    regel = voor.count("\n") + voor.replace("\r\n", "").count("\r") + 1
    return Punt(
        code,
        Plaats(regel, len(voor) - regel_begin + 1),
        toont={"teken": f"U+{ord(tekst[index]):04X}"},
    )


class _Gang:
    """One walk. Recursion is as deep as the document, and that is at most ``MAX_DIEPTE``."""

    def __init__(self, tekst: str) -> None:
        self.punten: list[Punt] = []
        self._tekst = tekst
        self._volgende: Callable[[], _Ev] = CParser(tekst.encode()).get_event
        self._over = MAX_WAARDEN
        self._hekjes = hekjes_in(tekst)
        self.laatste: _Ev = None

    def document(self) -> tuple[Any, Boom | None]:
        """Read the one document that a file holds."""
        self._volgende()
        begin = self._volgende()
        if begin.__class__ is StreamEndEvent:
            self._meld("LEES-01", begin.start_mark, ())
            raise _Stop
        wortel = self._volgende()
        waarde, boom = self._knoop(wortel, None, (), flow=False)
        if waarde is None and not self.punten:
            self._meld("LEES-01", wortel.start_mark, ())
            raise _Stop
        self._volgende()
        einde = self._volgende()
        if einde.__class__ is DocumentStartEvent:
            self._meld("LEES-09", einde.start_mark, ())
            raise _Stop
        return waarde, boom

    def _knoop(self, ev: _Ev, naam: _Mark | None, loc: Loc, *, flow: bool) -> tuple[Any, Boom]:
        """Return a value and its place; ``naam`` is where its name stands, ``flow`` is ``{}``."""
        if ev.__class__ is ScalarEvent:
            return self._tekstwaarde(ev, naam, loc, flow=flow)
        plek = naam or ev.start_mark
        if ev.__class__ is AliasEvent:
            self._meld("LEES-13", ev.start_mark, loc)
            return None, (plek, plek, {})
        if ev.tag is not None or ev.anchor is not None:
            self._meld("LEES-12" if ev.tag is None else "LEES-11", ev.start_mark, loc)
        if len(loc) >= MAX_DIEPTE:
            self._meld("LEES-07", ev.start_mark, (), max=MAX_DIEPTE)
            raise _Stop
        flow = bool(ev.flow_style)
        if ev.__class__ is MappingStartEvent:
            velden, plekken = self._map(loc, flow=flow)
            return velden, (plek, plek, plekken)
        waarden, plaatsen = self._lijst(loc, flow=flow)
        return waarden, (plek, plek, plaatsen)

    def _tekstwaarde(
        self, ev: _Ev, naam: _Mark | None, loc: Loc, *, flow: bool
    ) -> tuple[str | None, Boom]:
        self.laatste = ev
        waarde = ev.value
        begin = ev.start_mark
        if ev.tag is not None or ev.anchor is not None:
            self._meld("LEES-12" if ev.tag is None else "LEES-11", begin, loc)
        elif not ev.style:
            einde = ev.end_mark.index
            if waarde in NIETS:
                if self._hekjes.get(einde):
                    self._meld("LEES-17", naam or begin, loc)
                return None, (naam or begin, naam or begin, {})
            if " " in waarde or einde in self._hekjes or "\t" in waarde or "\n" in waarde:
                code = gevaar(self._tekst, self._hekjes, ev, naam, flow=flow)
                if code:
                    lager = naam is not None and naam.line < begin.line
                    self._meld(code, naam if lager else begin, loc)
        return waarde, (naam or begin, begin, None)

    def _lijst(self, loc: Loc, *, flow: bool) -> tuple[list[Any], list[Boom]]:
        waarden: list[Any] = []
        plekken: list[Boom] = []
        while (ev := self._volgende()).__class__ is not SequenceEndEvent:
            self._tel(ev)
            waarde, plek = self._knoop(ev, None, (*loc, len(waarden)), flow=flow)
            waarden.append(waarde)
            plekken.append(plek)
        return waarden, plekken

    def _map(self, loc: Loc, *, flow: bool) -> tuple[dict[str, Any], dict[str, Boom]]:
        waarden: dict[str, Any] = {}
        plekken: dict[str, Boom] = {}
        volgende = self._volgende
        veld = vorige = ""
        while (sleutel := volgende()).__class__ is not MappingEndEvent:
            self._over -= 1
            if self._over < 0 or sleutel.__class__ is not ScalarEvent or not sleutel.value:
                self._geen_veld(sleutel, loc)
                continue
            vorige, veld = veld, sleutel.value
            merk = sleutel.start_mark
            if sleutel.tag is not None or sleutel.anchor is not None:
                self._meld("LEES-12" if sleutel.tag is None else "LEES-11", merk, loc)
            ev = volgende()
            if ev.__class__ is ScalarEvent:
                waarde, plek = self._tekstwaarde(ev, merk, (*loc, veld), flow=flow)
                if waarde is None and flow and afgeknipt(self._tekst, sleutel, ev):
                    self._meld_komma(vorige, plekken, merk, loc)
                    veld = vorige
                    continue
            else:
                waarde, plek = self._knoop(ev, merk, (*loc, veld), flow=flow)
            if veld in waarden:
                eerder = plekken[veld][0].line + 1
                self._meld("LEES-10", merk, loc, veld=veldnaam(veld), regel=eerder)
                continue
            waarden[veld] = waarde
            plekken[veld] = plek
        return waarden, plekken

    def _geen_veld(self, ev: _Ev, loc: Loc) -> None:
        """Step over an entry that has something else than a name before its colon."""
        self._over += 1
        self._tel(ev)
        self._meld("LEES-14", ev.start_mark, loc)
        self._sla_over(ev)
        self._sla_over(self._volgende())

    def _meld_komma(self, veld: str, plekken: dict[str, Boom], merk: _Mark, loc: Loc) -> None:
        """Say it once per sentence, at the sentence, however many commas it has."""
        plek = plekken[veld][1] if veld else merk
        loc = (*loc, veld) if veld else loc
        if self.punten and self.punten[-1].loc == loc:
            if self.punten[-1].code == "LEES-16":
                return
            if self.punten[-1].code == "LEES-15":
                self.punten.pop()
        self._meld("LEES-16", plek, loc, veld=veldnaam(veld) if veld else "…")

    def _sla_over(self, ev: _Ev) -> None:
        diepte = 0
        while True:
            if ev.__class__ in {MappingStartEvent, SequenceStartEvent}:
                diepte += 1
            elif ev.__class__ in {MappingEndEvent, SequenceEndEvent}:
                diepte -= 1
            if diepte == 0:
                return
            if diepte > MAX_DIEPTE:
                self._meld("LEES-07", ev.start_mark, (), max=MAX_DIEPTE)
                raise _Stop
            ev = self._volgende()
            self._tel(ev)

    def _tel(self, ev: _Ev) -> None:
        self._over -= 1
        if self._over < 0:
            self._meld("LEES-08", ev.start_mark, (), max=MAX_WAARDEN)
            raise _Stop

    def _meld(self, code: str, merk: _Mark, loc: Loc, **toont: object) -> None:
        self.punten.append(Punt(code, plaats_van(merk), loc, toont))
