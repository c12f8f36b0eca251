# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A sentence that YAML takes for something else, between quotes; and ``&`` with its ``*``."""

from __future__ import annotations

import pytest

from va_route.errors import Regels
from va_route.store.herstel import herstel
from va_route.store.yaml import loop


@pytest.mark.parametrize(
    ("tekst", "regels"),
    [
        ("a: *x y\n", (1, 2, 'a: "*x y"')),
        ("a: *x\n", (1, 2, 'a: "*x"')),
        ("a: &x y\n", (1, 2, 'a: "&x y"')),
        ("a: !x y\n", (1, 2, 'a: "!x y"')),
        ("- !x\n  a: b\n", (1, 3, "- a: b")),
        ("a: !x\n  b: c\n", (1, 2, "a:")),
        ("a: b: c\n", (1, 2, 'a: "b: c"')),
        ("- b: c: d\n", (1, 2, '- b: "c: d"')),
        ("a: een twee\n  en drie vier: c\n", (1, 3, 'a: "een … c"')),
        ("a: {b: een twee, c: d}\n", (1, 2, 'a: {b: "een twee", c: d}')),
        ("a: {b: een, twee, c: d}\n", (1, 2, 'a: {b: "een, twee", c: d}')),
        ("a: [een twee, d]\n", (1, 2, 'a: ["een twee", d]')),
        ('a: [een "twee" foto\'s, d]\n', None),
        ("a: 'x\nb: 1\n", (1, 2, 'a: "x"')),
        ("a: 's avonds\nb: 1\n", (1, 2, 'a: "\'s avonds"')),
        ('a: "\nb: 1\n', (1, 2, 'a: "…"')),
        ('a: "zei "ja" hij"\n', (1, 2, "a: 'zei \"ja\" hij'")),
        ("a: 'foto's'\n", (1, 2, 'a: "foto\'s"')),
        ('a: "b" c\n', (1, 2, "a: '\"b\" c'")),
        ('a: "\\q"\n', (1, 2, "a: '\\q'")),
        ('a: "\\q\'s"\n', (1, 2, "a: >-\n  \\q's")),
        ("a: @x\n", (1, 2, 'a: "@x"')),
        ("a: [b,,c]\n", (1, 2, "a: [b,c]")),
        ("a: ]\n", (1, 2, 'a: "]"')),
    ],
)
def test_a_sentence_gets_quotes(tekst: str, regels: tuple[int, int, str] | None) -> None:
    """The whole of it, and no more."""
    gedaan = herstel(loop(tekst).punten[0], tekst)
    assert gedaan == ((Regels(*regels),) if regels else ())


STERREN = "a:\n  - &x\n    b: 1\n    c: een twee drie vier\n  - *x\n  - *x\n"


def test_a_mark_goes_away_with_the_stars_that_point_at_it() -> None:
    """What the star stood for is written in full; lines are counted after what was done before."""
    anker, ster, _ = loop(STERREN).punten
    vol = "  - b: 1\n    c: een … vier"
    assert herstel(anker, STERREN) == (
        Regels(2, 4, "  - b: 1"),
        Regels(4, 5, vol),
        Regels(6, 7, vol),
    )
    assert herstel(ster, STERREN) == (Regels(5, 6, vol),)


def test_a_text_with_a_mark_is_copied_as_well() -> None:
    """One line is enough."""
    tekst = "a: &x b\nc: *x\n"
    anker, ster = loop(tekst).punten
    assert herstel(anker, tekst) == (Regels(1, 2, "a: b"), Regels(2, 3, "c: b"))
    assert herstel(ster, tekst) == (Regels(2, 3, "c: b"),)


def test_a_section_behind_a_name_is_not_copied() -> None:
    """It would have to go to lines of its own; quotes are no answer either."""
    tekst = "a: &x\n  b: 1\nc: *x\n"
    assert herstel(loop(tekst).punten[1], tekst) == ()
