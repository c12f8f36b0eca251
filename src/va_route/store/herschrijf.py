# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write a changed tree back into its file: only the changed words, or else the whole file anew.

When only words changed, each is replaced in its place, and every other byte stays as it was. When
fields came, went or were renamed, the file is written anew; then comments and layout are lost.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.store.plaatsen import Plaatsen

_KAAL = re.compile(r"(?!(?:null|true|false)$)[A-Za-z][\w/.-]*", re.IGNORECASE)
_ONZICHTBAAR = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_EINDE = re.compile(r"[ \t]*(?:$|[\r\n,\]}]|\s#)")


@dataclass(frozen=True, slots=True)
class Herschreven:
    """The new text; ``heel`` says whether every byte but the changed words is as it was."""

    tekst: str
    heel: bool


def herschrijf(tekst: str, oud: Any, nieuw: Any, plaatsen: Plaatsen) -> Herschreven:  # noqa: ANN401
    """Turn the text of ``oud`` into a text of ``nieuw``; ``plaatsen`` are those of ``oud``."""
    gelapt = _lap(tekst, oud, nieuw, plaatsen)
    if gelapt is not None:
        return Herschreven(gelapt, heel=True)
    if tekst.lstrip().startswith("{"):
        return Herschreven(json.dumps(nieuw, ensure_ascii=False, indent=2) + "\n", heel=False)
    return Herschreven(blok(nieuw), heel=False)


def _lap(tekst: str, oud: Any, nieuw: Any, plaatsen: Plaatsen) -> str | None:  # noqa: ANN401
    """Replace the changed words from the last to the first; ``None`` when that cannot be done."""
    wissels = list(_wissels(oud, nieuw, ""))
    if None in wissels:
        return None
    begin = [0, *(m.end() for m in re.finditer(r"\r\n?|\n", tekst))]
    stukken = []
    for pad, was, is_ in filter(None, wissels):
        plek = plaatsen.zoek(pad)
        if plek is None:
            return None
        waar = begin[plek.regel - 1] + plek.kolom - 1
        lengte = _lengte(tekst, waar, was)
        if not lengte:
            return None
        # What stood between quotes does so again: JSON knows no other words.
        stukken.append((waar, lengte, _woord(is_) if lengte == len(was) else _citaat(is_)))
    for waar, lengte, is_ in sorted(stukken, reverse=True):
        tekst = tekst[:waar] + is_ + tekst[waar + lengte :]
    return tekst


def _wissels(oud: Any, nieuw: Any, pad: str) -> Iterator[tuple[str, str, str] | None]:  # noqa: ANN401
    """Give each word that became another; ``None`` for a change of another kind."""
    if oud == nieuw:
        return
    if isinstance(oud, dict) and isinstance(nieuw, dict) and list(oud) == list(nieuw):
        for naam, waarde in oud.items():
            yield from _wissels(waarde, nieuw[naam], f"{pad}.{naam}" if pad else naam)
    elif isinstance(oud, list) and isinstance(nieuw, list) and len(oud) == len(nieuw):
        for nummer, (was, is_) in enumerate(zip(oud, nieuw, strict=True)):
            yield from _wissels(was, is_, f"{pad}[{nummer}]")
    else:
        yield (pad, oud, nieuw) if isinstance(oud, str) and isinstance(nieuw, str) else None


def _lengte(tekst: str, waar: int, was: str) -> int:
    """Return how long the word is in the file, or 0 when it is written in another way."""
    for staat in (was, f'"{was}"', f"'{was}'"):
        if tekst.startswith(staat, waar) and _EINDE.match(tekst, waar + len(staat)):
            return len(staat)
    return 0


def _woord(waarde: str) -> str:
    """Write a word; what could mean something else without quotes gets them."""
    return waarde if _KAAL.fullmatch(waarde) else _citaat(waarde)


def _citaat(waarde: str) -> str:
    """Write a text between quotes, as JSON and YAML both read it."""
    tekst = json.dumps(waarde, ensure_ascii=False)
    return _ONZICHTBAAR.sub(lambda teken: f"\\u{ord(teken[0]):04x}", tekst)


def blok(waarde: Any, diep: int = 0) -> str:  # noqa: ANN401 - a tree of maps, lists and strings
    """Write a tree as YAML in block style, every text between quotes unless it is one word."""
    if isinstance(waarde, dict) and waarde:
        return "".join(_regel(f"{naam}:", inhoud, diep) for naam, inhoud in waarde.items())
    if isinstance(waarde, list) and waarde:
        return "".join(_regel("-", inhoud, diep) for inhoud in waarde)
    return f"{_los(waarde)}\n"


def _regel(begin: str, inhoud: Any, diep: int) -> str:  # noqa: ANN401
    in_ = "  " * diep
    if not isinstance(inhoud, (dict, list)) or not inhoud:
        return f"{in_}{begin} {_los(inhoud)}".rstrip() + "\n"
    onder = blok(inhoud, diep + 1)
    # The first field of an entry stands behind its dash.
    return f"{in_}- {onder.lstrip(' ')}" if begin == "-" else f"{in_}{begin}\n{onder}"


def _los(waarde: Any) -> str:  # noqa: ANN401
    if waarde is None:
        return ""
    return _woord(waarde) if isinstance(waarde, str) else json.dumps(waarde)
