# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The quick walk reads what the walk with places reads, or leaves it to that walk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.pakket import map_van
from va_route.store.lezen import ontleed
from va_route.store.vlug import MAX_LENGTE, Anders, vlug
from va_route.store.yaml import MAX_DIEPTE, MAX_WAARDEN, loop

if TYPE_CHECKING:
    from pathlib import Path

PADEN = sorted(map_van("examples").glob("*/*.yaml"))
STUKJES = st.sampled_from(
    [
        *("a: ", "b: ", "a:", "- ", "  ", "    ", "\n", "\n  ", "\n- ", " #", "#w", " # w", "#"),
        *("twee woorden", "ja", "null", "~", "2026-05-01", "'", '"', "|\n", ">-\n", "!", "!x "),
        *(
            "&x ",
            "*x",
            "[",
            "]",
            "{",
            "}",
            ", ",
            ":",
            "?",
            "? ",
            "---\n",
            "...",
            "\t",
            "\r",
            "%",
            "é",
            "\ufeff",
        ),
        *("\x85", "\u2028", "\x00", "@", "`", "x!y", "x&y", "5*6", "<<: "),
    ]
)


def _zelfde_als_loop(tekst: str) -> bool:
    """Whether the quick walk read this text; then both walks agree and had nothing to say."""
    gelopen = loop(tekst)
    try:
        waarde = vlug(tekst)
    except Anders:
        return False
    assert gelopen.heel
    assert gelopen.punten == ()
    assert waarde == gelopen.waarde
    return True


@pytest.mark.parametrize("pad", PADEN, ids=lambda pad: pad.stem)
def test_every_example_reads_the_same_in_both_walks(pad: Path) -> None:
    """Every example gives one and the same value, or goes to the walk with places."""
    _zelfde_als_loop(pad.read_text(encoding="utf-8", errors="replace"))


def test_every_good_example_is_read_by_the_quick_walk() -> None:
    """Not one good example needs the slow walk: that is what the quick one is for."""
    for pad in PADEN:
        if pad.parent.name == "goed":
            assert _zelfde_als_loop(pad.read_text(encoding="utf-8")), pad.name


@given(st.lists(STUKJES, max_size=14).map("".join))
def test_what_the_quick_walk_reads_the_other_reads_the_same(tekst: str) -> None:
    """Whatever someone writes: never another value, and never a value where there is a point."""
    _zelfde_als_loop(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "a: &x 1",
        "a: *x",
        "a: !!str 1",
        "a: 1\na: 2",
        "{a: 1}",
        "a: [b, {c: d}]",
        "a: punt #1 is weg",
        "a: [twee woorden, drie]",
        "a: #weg",
        "a: #weg\n  en verder",
        "a: een twee\n  #drie\n",
        "--- 1\n--- 2",
        "a: 'open",
        "? [a]\n: b",
        ": leeg",
        "los",
        "a: \x85",
        "a: \x07",
        "a: " + "[" * (MAX_DIEPTE + 1),
        "- " * (MAX_DIEPTE + 1) + "a",
        "a: " + "b" * MAX_LENGTE,
        "\n\ufeff!x\na: b",
        "c:\n\ufeff!x \n",
        "\n\ufeff&x a: b",
    ],
)
def test_what_is_not_plain_goes_to_the_walk_with_places(tekst: str) -> None:
    """Whatever may need a message is not answered here."""
    with pytest.raises(Anders):
        vlug(tekst)


def test_a_text_that_fits_never_has_too_many_values() -> None:
    """A value takes two characters at least, so that the length alone keeps the number down."""
    assert MAX_LENGTE // 2 <= MAX_WAARDEN


def test_a_place_is_there_as_soon_as_someone_asks() -> None:
    """The places of a text that was read quickly are those of the other walk."""
    ruw = ontleed(b"een: ja\ntwee:\n- drie\n- vier vijf\n", "x.yaml")
    plaats = ruw.plaatsen.zoek("twee[1]")
    assert plaats is not None
    assert (plaats.regel, plaats.kolom) == (4, 3)
