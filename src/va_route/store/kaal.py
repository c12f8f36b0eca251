# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Text without quotes: what YAML would drop from it, or join to it, without a word.

A comment is taken for one when it follows a single word, a date or a number (``status: concept
# concept | besproken``) and has a space after its ``#``. After a sentence, or stuck to a word
(``punt #1``), it is text that would be lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    # An event and a mark of the C extension.
    _Ev = Any
    _Mark = Any

_WIT = re.compile(r"[ \t\n]")
_KAAL = re.compile(r"[\d :.+TZ-]+")
_HEKJE = re.compile(r"#(?P<geplakt>[^\s#])?")
_VERVOLG = re.compile(r"[ \t]*(?:\r\n?|\n)(?P<spaties>[ \t]+)#")
_STREEPJE = re.compile(r"[\r\n][ \t]*-[ \t]")


def hekjes_in(tekst: str) -> dict[int, bool]:
    """Return where something ends before `` #``, and whether a word is stuck to that ``#``."""
    uit = {}
    for gevonden in _HEKJE.finditer(tekst):
        einde = gevonden.start()
        while einde and tekst[einde - 1] in " \t":
            einde -= 1
        if einde < gevonden.start():
            uit[einde] = gevonden["geplakt"] is not None
    return uit


def gevaar(
    tekst: str, hekjes: Mapping[int, bool], ev: _Ev, naam: _Mark | None, *, flow: bool
) -> str:
    """Return the code of what goes wrong with this text without quotes, or nothing."""
    begin, einde = ev.start_mark, ev.end_mark
    vrij = _WIT.search(ev.value) and not _KAAL.fullmatch(ev.value)
    if einde.index in hekjes and (vrij or hekjes[einde.index]):
        return "LEES-17"
    if not vrij:
        return ""
    if flow:
        return "LEES-15"
    if begin.line != einde.line and _STREEPJE.search(tekst, begin.index, einde.index):
        return "LEES-18"
    return "LEES-17" if naam is not None and hekjes and _regel_weg(tekst, ev, naam) else ""


def _regel_weg(tekst: str, ev: _Ev, naam: _Mark) -> bool:
    """Whether the first or last line of a text starts with ``#`` and was dropped for it."""
    if ev.start_mark.line > naam.line:
        voor = _HEKJE.search(tekst, naam.index, ev.start_mark.index)
        if voor and voor["geplakt"]:
            return True
    na = _VERVOLG.match(tekst, ev.end_mark.index)
    return na is not None and len(na["spaties"]) > naam.column


def afgeknipt(tekst: str, sleutel: _Ev, ev: _Ev) -> bool:
    """Whether a name in ``{}`` has no colon: then it is the rest of a sentence."""
    tussen = tekst[sleutel.end_mark.index : ev.start_mark.index]
    return not tussen.lstrip().startswith(":")
