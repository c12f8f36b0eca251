# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A route as a picture and as a text that says as much. All forms come from the table.

The drawing itself is laid out once by Graphviz (``make docs``) and shipped; the ids of its nodes
are the standen, so that a viewer only has to mark the current one.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from va_route.flows.handelingen import HANDELINGEN
from va_route.flows.woorden import opsomming
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from va_route.flows.route import Route, Stap
    from va_route.recht.regel import Regel


_KIER = "\N{NO-BREAK SPACE}" * 2
"""Between an arrow and its words; an ordinary space would be dropped by who draws it."""


class Vorm(StrEnum):
    """In which form a route can be written."""

    TEKST = "tekst"
    MERMAID = "mermaid"
    DOT = "dot"


def diagram(route: Route, vorm: Vorm) -> str:
    """Write the whole route in one form, ending in a newline."""
    return "\n".join(_VORMEN[vorm](route)) + "\n"


def tekening(route: Route) -> Path:
    """Give the file of the drawing that was made of this route."""
    return Path(__file__).parent / "diagrammen" / f"{route.naam}.svg"


def pijlen(route: Route) -> Mapping[tuple[str, str], tuple[Stap, ...]]:
    """Give the steps between each pair of standen: one arrow can stand for several."""
    samen: dict[tuple[str, str], list[Stap]] = {}
    for stap in route.tabel().values():
        samen.setdefault((stap.van, stap.naar), []).append(stap)
    return MappingProxyType({paar: tuple(stappen) for paar, stappen in samen.items()})


def _mermaid(route: Route) -> Iterator[str]:
    yield "stateDiagram-v2"
    yield "    direction TB"
    for stand, titel in route.standen.items():
        yield f'    state "{titel}" as {stand}'
    yield f"    [*] --> {route.eerste}"
    for (van, naar), stappen in pijlen(route).items():
        yield f"    {van} --> {naar}: {', '.join(_bijschrift(stap) for stap in stappen)}"


def _dot(route: Route) -> Iterator[str]:
    titel = f"Route naar {route.titel}"
    yield f'digraph "{titel}" {{'
    yield '  graph [rankdir=TB, ranksep=0.6, nodesep=0.4, fontname="sans-serif"]'
    yield '  node [shape=box, style=rounded, fontname="sans-serif", fontsize=13]'
    yield '  edge [fontname="sans-serif", fontsize=10]'
    for stand, naam in route.standen.items():
        begin = ", penwidth=2.5" if stand == route.eerste else ""
        yield f'  {stand} [id="{stand}", label="{naam}"{begin}]'
    for (van, naar), stappen in pijlen(route).items():
        bij = "".join(f"{_KIER}{_bijschrift(stap)}\\l" for stap in stappen)
        stijl = ", style=dashed" if all(_legt_vast(stap) for stap in stappen) else ""
        yield f'  {van} -> {naar} [id="{van}--{naar}", label="{bij}"{stijl}]'
    yield "}"


def _legt_vast(stap: Stap) -> bool:
    """Whether it only records what happened. Such an arrow is dashed: no colour says anything."""
    return stap.gebeurtenis.startswith("meld_")


def _bijschrift(stap: Stap) -> str:
    if stap.opent is None:
        return stap.gebeurtenis
    return f"{stap.gebeurtenis} (ook {stap.opent.route}, {stap.opent.stand})"


def _tekst(route: Route) -> Iterator[str]:
    yield f"De route naar {route.titel} begint in '{route.eerste}'."
    for stand, titel in route.standen.items():
        yield ""
        yield f"{stand} – {titel}"
        for stap in route.stappen_vanuit(stand):
            yield f"- {stap.gebeurtenis}: {stap.titel}. {waarheen(stap)}"
    yield ""
    yield "Wat elke stap vraagt, en wie de stap zet:"
    for gebeurtenis in route.gebeurtenissen:
        stap = route.zoek(gebeurtenis)
        yield f"- {gebeurtenis}"
        yield from _wie_en_wat(wie_zet(route, gebeurtenis), stap.regel)
        if stap.meldt:
            yield f"  Wat nog open staat van {stap.meldt}, wordt dan als tekort bewaard."
    yield ""
    yield "Dit kan in elke stand:"
    for handeling in HANDELINGEN.values():
        yield f"- {handeling.gebeurtenis}: {handeling.titel}."
        yield from _wie_en_wat(opsomming(handeling.wie), handeling.regel)


def waarheen(stap: Stap) -> str:
    """Say where a step leads, and what it opens beside that."""
    zin = "De stand blijft gelijk." if stap.naar == stap.van else f"Naar: {stap.naar}."
    opent = stap.opent
    if opent is None:
        return zin
    als = " als vervolg" if opent.vervolg else ""
    return f"{zin} Daarnaast komt er{als} een verloop in: {opent.route}, {opent.stand}."


def wie_zet(route: Route, gebeurtenis: str) -> str:
    """Say who takes a step; when that goes by the stand, from which stand."""
    standen: dict[str, list[str]] = {}
    for stap in route.tabel().values():
        if stap.gebeurtenis == gebeurtenis:
            standen.setdefault(opsomming(stap.wie), []).append(stap.van)
    if len(standen) == 1:
        return next(iter(standen))
    return "; ".join(f"vanuit {', '.join(van)}: {wie}" for wie, van in standen.items())


def _wie_en_wat(wie: str, regel: Regel) -> Iterator[str]:
    """Say who acts, what counts, and what is only remembered."""
    yield f"  Wie: {wie}."
    delen = regel.delen if regel.soort is Soort.ALLE else (regel,)
    telt = [_vraag(deel) for deel in delen if deel.soort is not Soort.PLICHT]
    herinnert = [_vraag(deel) for deel in delen if deel.soort is Soort.PLICHT]
    if not telt:
        yield "  Vraagt niets: dit staat altijd open."
    for kop, vragen in (("Vraagt:", telt), ("Herinnert aan:", herinnert)):
        if vragen:
            yield f"  {kop}"
            yield from (f"  - {vraag}" for vraag in vragen)


def _vraag(regel: Regel) -> str:
    return f"{regel.zin or regel.code} ({regel.bron.citaat})"


_VORMEN: Mapping[Vorm, Callable[[Route], Iterator[str]]] = MappingProxyType(
    {Vorm.TEKST: _tekst, Vorm.MERMAID: _mermaid, Vorm.DOT: _dot}
)
