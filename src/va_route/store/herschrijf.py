# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write a changed tree back into its file: only what changed, or else the whole file anew.

A changed, new or rewritten part is put in its place, and every other byte stays as it was. Where
that cannot be done the file is written anew; then remarks and layout are lost.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from va_route.errors import GebruikError
from va_route.store.invoegen import voeg_in
from va_route.store.schrijf import Stijl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.store.plaatsen import Deeltje

    Loc = tuple[Deeltje, ...]


@dataclass(frozen=True, slots=True)
class Herschreven:
    """The new text; ``heel`` says whether every byte outside what changed is as it was."""

    tekst: str
    heel: bool


def herschrijf(tekst: str, oud: Any, nieuw: Any) -> Herschreven:  # noqa: ANN401 - two trees
    """Turn the text of the tree ``oud`` into a text of the tree ``nieuw``."""
    if oud == nieuw:
        return Herschreven(tekst, heel=True)
    if tekst.lstrip().startswith("{"):
        return Herschreven(json.dumps(nieuw, ensure_ascii=False, indent=2) + "\n", heel=False)
    try:
        for loc, waarde in _wissels(oud, nieuw, ()):
            tekst = voeg_in(tekst, loc, waarde, lambda plek: list(_bij(nieuw, tuple(plek))))
    except GebruikError:
        return Herschreven(Stijl().blok(nieuw, 0) + "\n", heel=False)
    return Herschreven(tekst, heel=True)


def _wissels(oud: Any, nieuw: Any, loc: Loc) -> Iterator[tuple[Loc, Any]]:  # noqa: ANN401
    """Give the smallest parts that changed, each with where it stands and what it becomes."""
    if oud == nieuw:
        return
    if isinstance(oud, dict) and isinstance(nieuw, dict) and _groeit(list(oud), list(nieuw)):
        for naam, waarde in nieuw.items():
            yield from _wissels(oud.get(naam), waarde, (*loc, naam))
    elif isinstance(oud, list) and isinstance(nieuw, list) and 0 < len(oud) <= len(nieuw):
        for nummer, waarde in enumerate(nieuw):
            was = oud[nummer] if nummer < len(oud) else None
            yield from _wissels(was, waarde, (*loc, nummer))
    else:
        yield loc, nieuw


def _groeit(oud: list[str], nieuw: list[str]) -> bool:
    """Whether all names are still there, in their order."""
    return bool(oud) and [naam for naam in nieuw if naam in set(oud)] == oud


def _bij(boom: Any, loc: Loc) -> Any:  # noqa: ANN401
    for deel in loc:
        boom = boom[deel]
    return boom
