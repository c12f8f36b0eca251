# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The tree as HTML: the only door to Jinja2.

Everything that is printed passes ``zichtbaar`` and the autoescape, so a text from a dossier can
never be markup, a template or a hidden sign.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from va_route.errors import RenderError
from va_route.pakket import map_van
from va_route.render.knopen import Inhoudsopgave, Knoop, Sectie
from va_route.render.taal import breekbaar, voor, zichtbaar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment, Template

    from va_route.render.knopen import Blad

_BLAD, _KNOPEN = "blad.html.j2", "knopen.html.j2"
_DIEPST = 6


def maak_html(blad: Blad) -> str:
    """Print the tree as one HTML page, without any address outside it."""
    from jinja2 import TemplateError

    sjablonen = omgeving()
    try:
        drukker = _Drukker(sjablonen.get_template(_KNOPEN), blad)
        return sjablonen.get_template(_BLAD).render(blad=blad, druk=drukker.druk)
    except TemplateError as fout:
        raise _fout(f"{_BLAD} {type(fout).__name__}") from fout


def _fout(waar: str) -> RenderError:
    return RenderError(
        f"REN-02 {waar}",
        f"Het document is niet gemaakt: sjabloon en onderdeel {waar} gaven een fout. "
        "Installeer va-route opnieuw, of meld dit aan de makers.",
    )


@cache
def omgeving() -> Environment:
    """Give the one set-up of Jinja2: escape everything, and fail on a name that is not there."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    sjablonen = Environment(
        loader=FileSystemLoader(map_van("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_veilig,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    sjablonen.filters["voor"] = voor
    return sjablonen


def _veilig(waarde: Any) -> Any:  # noqa: ANN401 - Jinja2 hands over whatever a template prints
    return waarde if hasattr(waarde, "__html__") else breekbaar(zichtbaar(str(waarde)))


class _Drukker:
    """Prints one document node by node, and remembers where each section stands."""

    def __init__(self, sjabloon: Template, blad: Blad) -> None:
        self._macros = sjabloon.module
        alle = _secties((*blad.voorop, *blad.inhoud))
        self._secties = {id(s): f"s{nr}" for nr, s in enumerate(alle, 1)}
        self._regels = tuple(_regels(blad.inhoud, self._secties))

    def druk(self, knoop: Knoop, niveau: int = 2) -> Any:  # noqa: ANN401 - Markup of Jinja2
        """Print one node; ``niveau`` is the level of a heading here."""
        soort = type(knoop).__name__.lower()
        meer: tuple[object, ...] = (niveau,)
        if isinstance(knoop, Sectie):
            meer = (min(niveau, _DIEPST), self._secties[id(knoop)])
        elif isinstance(knoop, Inhoudsopgave):
            meer = (self._regels,)
        try:
            return getattr(self._macros, soort)(knoop, self.druk, *meer)
        except RenderError:
            raise
        except Exception as fout:
            # Whatever went wrong, its text may hold words of the dossier; its place does not.
            raise _fout(f"{_KNOPEN} {soort} {getattr(knoop, 'pad', '')}".strip()) from fout


def _secties(knopen: tuple[Knoop, ...]) -> Iterator[Sectie]:
    for knoop in knopen:
        if isinstance(knoop, Sectie):
            yield knoop
            yield from _secties(knoop.inhoud)


def _regels(
    knopen: tuple[Knoop, ...], plek: dict[int, str], diep: int = 1
) -> Iterator[tuple[int, str, str]]:
    """Give the lines of the contents: depth, place and title."""
    for knoop in knopen:
        if isinstance(knoop, Sectie):
            yield diep, plek[id(knoop)], knoop.titel
            if knoop.blad or knoop.wegwijs:
                yield from _regels(knoop.inhoud, plek, diep + 1)
