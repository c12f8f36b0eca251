# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The values of a text that nothing has to be said about, without a place for each of them.

Most files are read and found good, and then nobody asks where anything stands. Whatever is not
plain is left to :func:`~va_route.store.yaml.loop`, which reads the same text again: it says what is
the matter, or where things stand once someone asks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from va_route.store.kaal import gevaar, hekjes_in
from va_route.store.yaml import (
    MAX_DIEPTE,
    NIETS,
    ONZICHTBAAR,
    CParser,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ReaderError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    # Events come out of a C extension; their class is asked by identity.
    _Ev = Any

MAX_LENGTE = 100_000
"""Characters: too few for more values than a document may have. A full dossier has half of it."""

# A pattern that begins with one sign is found ten times as fast as one that begins with a choice.
_BIJZONDER = tuple(
    re.compile(rf"{teken}(?<![^\s\ufeff\[\]{{}},:?-].)") for teken in ("&", r"\*", "!")
)
"""Where an alias, an anchor or a tag can begin, and now and then a sentence.

The parser steps over a mark of the byte order at the begin of any line.
"""
_REGEL_VAN_HEKJE = re.compile(r"#[^\s#](?<=[\r\n]#.)")
"""A line that starts with ``#`` and a word."""


class Anders(Exception):
    """There is something in the text that needs the walk with places. No error."""


def vlug(tekst: str) -> Any:  # noqa: ANN401 - whatever a document holds
    """Give the value of ``tekst``: what ``loop`` gives when it has no points. Raises Anders."""
    if (
        len(tekst) > MAX_LENGTE
        or any(bijzonder.search(tekst) for bijzonder in _BIJZONDER)
        or any(teken in tekst for teken in ONZICHTBAAR)
    ):
        raise Anders
    try:
        return _Gang(tekst).document()
    except (MarkedYAMLError, ReaderError):
        raise Anders from None


def _regel_met_hekje(tekst: str, hekjes: Iterable[int]) -> bool:
    """Whether YAML drops a line that may belong to the sentence around it."""
    ingesprongen = any(tekst[einde - 1] in "\r\n" for einde in hekjes if einde)
    return ingesprongen or _REGEL_VAN_HEKJE.search(tekst) is not None


class _Gang:
    """One walk; the first thing that is not plain ends it."""

    __slots__ = ("_hekjes", "_regel_met_hekje", "_tekst", "_volgende")

    def __init__(self, tekst: str) -> None:
        self._tekst = tekst
        self._hekjes = hekjes_in(tekst)
        self._regel_met_hekje = _regel_met_hekje(tekst, self._hekjes)
        self._volgende: Callable[[], _Ev] = CParser(tekst.encode()).get_event

    def document(self) -> Any:  # noqa: ANN401 - whatever a document holds
        volgende = self._volgende
        volgende()
        volgende()
        waarde = self._deel(volgende(), MAX_DIEPTE)
        volgende()
        if volgende().__class__ is not StreamEndEvent:
            raise Anders
        return waarde

    def _deel(self, ev: _Ev, over: int) -> dict[str, Any] | list[Any]:
        """Read a map or a list; ``over`` is how many levels there may be below it."""
        if over and ev.__class__ is SequenceStartEvent:
            return self._lijst(over, flow=bool(ev.flow_style))
        # Between braces a comma makes a name of the rest of a sentence.
        if over and ev.__class__ is MappingStartEvent and not ev.flow_style:
            return self._map(over)
        raise Anders

    def _lijst(self, over: int, *, flow: bool) -> list[Any]:
        volgende = self._volgende
        waarden: list[Any] = []
        while (ev := volgende()).__class__ is not SequenceEndEvent:
            if ev.__class__ is ScalarEvent:
                waarden.append(ev.value if ev.style else self._waarde(ev, None, flow=flow))
            else:
                waarden.append(self._deel(ev, over - 1))
        return waarden

    def _map(self, over: int) -> dict[str, Any]:
        volgende = self._volgende
        waarden: dict[str, Any] = {}
        while (sleutel := volgende()).__class__ is not MappingEndEvent:
            if sleutel.__class__ is not ScalarEvent:
                raise Anders
            veld = sleutel.value
            if not veld or veld in waarden:
                raise Anders
            ev = volgende()
            if ev.__class__ is ScalarEvent:
                waarden[veld] = ev.value if ev.style else self._waarde(ev, sleutel)
            else:
                waarden[veld] = self._deel(ev, over - 1)
        return waarden

    def _waarde(self, ev: _Ev, sleutel: _Ev | None, *, flow: bool = False) -> str | None:
        """Give a text without quotes, or nothing; Anders when YAML may have cut it."""
        waarde: str = ev.value
        einde = ev.end_mark
        bij_hekje = einde.index in self._hekjes
        if waarde in NIETS:
            if bij_hekje:
                raise Anders
            return None
        if bij_hekje or " " in waarde or "\n" in waarde or "\t" in waarde:
            regel = ev.start_mark.line
            naam = sleutel and sleutel.start_mark
            op_een_regel = regel == einde.line and (naam is None or regel == naam.line)
            if op_een_regel and not (flow or bij_hekje or self._regel_met_hekje):
                return waarde
            if gevaar(self._tekst, self._hekjes, ev, naam, flow=flow):
                raise Anders
        return waarde
