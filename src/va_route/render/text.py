# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The tree as plain text of 80 columns, for a terminal. Every sign also stands beside a word."""

from __future__ import annotations

from textwrap import TextWrapper
from typing import TYPE_CHECKING

from va_route.render.knopen import (
    Alinea,
    Citaat,
    Inhoudsopgave,
    Knoop,
    Kolommen,
    Lijst,
    Reeks,
    Sectie,
    Tabel,
)
from va_route.render.outline import outline
from va_route.render.taal import aaneen, voor, zichtbaar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.render.beeld import Beeld
    from va_route.render.knopen import Blad

BREED = 80
_SMALST = 30
_STREEP = {1: "=", 2: "-"}


def beeld_als_tekst(beeld: Beeld) -> str:
    """Print a whole document."""
    return blad_als_tekst(outline(beeld))


def blad_als_tekst(blad: Blad) -> str:
    """Print a page that was laid out; its foot is for paper."""
    kop = (Alinea(" · ".join(blad.merken)),) if blad.merken else ()
    return knopen_als_tekst((Sectie(blad.titel, (*kop, *blad.voorop, *blad.inhoud)),))


def knopen_als_tekst(knopen: Iterable[Knoop]) -> str:
    """Print loose nodes, with one empty line where there is rest."""
    regels: list[str] = []
    for knoop in knopen:
        for regel in _regels(knoop, 1, ""):
            # One empty line is rest, two are a hole.
            if regel or (regels and regels[-1]):
                regels.append(regel)
    return "\n".join(regels).strip("\n") + "\n"


def _regels(knoop: Knoop, niveau: int, in_: str) -> Iterator[str]:  # noqa: PLR0911 - a case per kind
    match knoop:
        case Alinea():
            return _alinea(knoop, in_)
        case Citaat():
            return _vouw(f"“{knoop.tekst}” ({knoop.van})", f"{in_}  ")
        case Lijst():
            return _lijst(knoop, niveau, in_)
        case Tabel():
            return _tabel(knoop, niveau, in_)
        case Kolommen():
            return _kolommen(knoop, niveau, in_)
        case Reeks():
            return (regel for k in aaneen(knoop.cellen) for regel in _regels(k, niveau, in_))
        case Sectie():
            return _sectie(knoop, niveau)
        case Inhoudsopgave():
            return iter(())


def _vouw(tekst: str, in_: str, eerst: str | None = None) -> Iterator[str]:
    """Fold to the width; a long word is cut, so that nothing runs off the screen."""
    vouw = TextWrapper(
        width=max(BREED, len(in_) + _SMALST),
        initial_indent=in_ if eerst is None else eerst,
        subsequent_indent=in_,
        break_on_hyphens=False,
    )
    for nr, regel in enumerate(zichtbaar(tekst).split("\n")):
        if nr:
            vouw.initial_indent = in_
        yield from vouw.wrap(regel)


def _alinea(a: Alinea, in_: str) -> Iterator[str]:
    label = f"{voor(a.label)} " if a.label else ""
    return _vouw(f"{label}{a.tekst}", in_)


def _lijst(lijst: Lijst, niveau: int, in_: str) -> Iterator[str]:
    for punt in lijst.punten:
        label = f"{voor(punt.label)} " if punt.label else ""
        yield from _vouw(f"{label}{punt.tekst}", f"{in_}  ", f"{in_}{punt.merk or '-'} ")
        for onder in punt.onder:
            yield from _regels(onder, niveau, f"{in_}  ")


def _tabel(tabel: Tabel, niveau: int, in_: str) -> Iterator[str]:
    if tabel.titel:
        yield from _vouw(f"{tabel.titel}:", in_)
    for rij in tabel.rijen:
        yield from _vouw(voor(rij.kop), in_)
        for kop, cel in zip(tabel.koppen[1:] or ("",) * len(rij.cellen), rij.cellen, strict=True):
            if kop:
                yield from _vouw(voor(kop), f"{in_}  ")
            for knoop in cel:
                yield from _regels(knoop, niveau, f"{in_}    ")
    yield ""


def _kolommen(kolommen: Kolommen, niveau: int, in_: str) -> Iterator[str]:
    for kop, cel in zip(kolommen.koppen, kolommen.cellen, strict=True):
        yield from _vouw(voor(kop), in_)
        for knoop in cel:
            yield from _regels(knoop, niveau, f"{in_}  ")
    yield ""


def _sectie(sectie: Sectie, niveau: int) -> Iterator[str]:
    yield ""
    titel = list(_vouw(sectie.titel, ""))
    yield from titel
    if niveau in _STREEP:
        yield _STREEP[niveau] * max(len(regel) for regel in titel)
    for knoop in sectie.inhoud:
        yield from _regels(knoop, niveau + 1, "")
    yield ""
