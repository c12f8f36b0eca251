# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Why libyaml stopped, in Dutch, and at the line where a person can repair it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from va_route.store.plaatsen import Plaats, plaats_van, veldnaam
from va_route.store.zinnen import PROBLEMEN, Punt

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

    # A mark and an event of the C extension; the event is None before the first value.
    _Mark = Any
    _Ev = Any

_ZONDER_SPATIE = re.compile(r"[ \t]*(?:- +)*[\w-]+:[^\s/]")
_LEGE_HAKEN = re.compile(r"[ -]*(?P<veld>[\w-]+):[ ]+(?P<haken>\[\]|\{\})[ ]*(?:#.*)?$")
_NAAM = re.compile(r"[ \t]*(?:- +)*[\w-]+[ \t]*$")
_TEKENS = {"\t": "LEES-19", "%": "LEES-28"}


def vertaal(fout: MarkedYAMLError, tekst: str, laatste: _Ev) -> Punt:
    """Translate ``fout``; ``laatste`` is the last text that was read, for it often began there."""
    code = PROBLEMEN.get(str(fout.problem), "LEES-06")
    merk: _Mark = fout.problem_mark or fout.context_mark
    begin: _Mark = fout.context_mark or merk
    if merk is None:
        return Punt("LEES-06", None)
    if code in {"LEES-20", "LEES-23"}:
        merk = begin
    if code in {"LEES-21", "LEES-23"}:
        return _dubbele_punt(code, merk, tekst, laatste)
    toont: dict[str, object] = {}
    if code == "LEES-25":
        toont["regel"] = begin.line + 1
    elif code == "LEES-26" and not tekst[merk.index :].strip():
        # Nothing follows any more: the last bracket was left open.
        haak = max(tekst.rfind("["), tekst.rfind("{"), 0)
        voor = tekst[:haak].split("\n")
        plaats = Plaats(len(voor), len(voor[-1]) + 1)
        return Punt("LEES-25", plaats, toont={"regel": plaats.regel})
    elif code == "LEES-26":
        code = _TEKENS.get(tekst[merk.index : merk.index + 1], code)
    elif code == "LEES-24" and _na_aanhalingsteken(merk, laatste):
        code = "LEES-37"
        toont["regel"] = laatste.start_mark.line + 1
    elif code == "LEES-24":
        return _lege_haken(merk, tekst) or Punt(code, plaats_van(merk))
    return Punt(code, plaats_van(merk), toont=toont)


def _lege_haken(merk: _Mark, tekst: str) -> Punt | None:
    """Return the brackets that say that nothing follows, when that is what the parser met."""
    regels = tekst.splitlines()[: merk.line]
    while regels and (not regels[-1].strip() or regels[-1].lstrip().startswith("#")):
        regels.pop()
    haken = _LEGE_HAKEN.match(regels[-1]) if regels else None
    if haken is None:
        return None
    plaats = Plaats(len(regels), haken.start("haken") + 1)
    return Punt("LEES-38", plaats, toont={"veld": veldnaam(haken["veld"]), "haken": haken["haken"]})


def zonder_gevolg(punten: list[Punt], laatste: Punt) -> tuple[Punt, ...]:
    """Add where the parser stopped, unless that line was spoken of: it stopped because of that."""
    regels = [punt.plaats and punt.plaats.regel for punt in (*punten, laatste)]
    gevolg = bool(punten) and regels[-2] == regels[-1]
    return tuple(punten) if gevolg else (*punten, laatste)


def _na_aanhalingsteken(merk: _Mark, laatste: _Ev) -> bool:
    if laatste is None or laatste.style not in {"'", '"'}:
        return False
    return bool(laatste.end_mark.line == merk.line)


def _dubbele_punt(code: str, merk: _Mark, tekst: str, laatste: _Ev) -> Punt:
    """Tell a missing space from a wrong indent, and both from a colon inside a sentence."""
    eerste = min(laatste.start_mark.line if laatste is not None else merk.line, merk.line)
    for nummer, regel in enumerate(tekst.splitlines()[eerste : merk.line + 1], start=eerste):
        zonder = _ZONDER_SPATIE.match(regel)
        if zonder:
            return Punt("LEES-22", Plaats(nummer + 1, zonder.end()))
    if code == "LEES-21" and eerste < merk.line:
        voor = tekst[: merk.index].rpartition("\n")[2]
        if not _NAAM.match(voor):
            # Not one word before the colon: then it is the rest of a sentence.
            return Punt("LEES-21", Plaats(eerste + 1, laatste.start_mark.column + 1))
        return _lege_haken(merk, tekst) or Punt("LEES-24", plaats_van(merk))
    return Punt(code, plaats_van(merk))
