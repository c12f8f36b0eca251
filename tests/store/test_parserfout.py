# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What libyaml says when it stops, told in Dutch at the line where it can be repaired."""

from __future__ import annotations

import pytest
from yaml import MarkedYAMLError
from yaml.error import Mark

from va_route.store.parserfout import vertaal
from va_route.store.yaml import loop
from va_route.store.zinnen import PROBLEMEN, ZINNEN


@pytest.mark.parametrize(
    ("tekst", "code", "regel", "kolom"),
    [
        ("a:\n\tb: 1\n", "LEES-19", 2, 1),
        ("a: b\n\t\nc: d\n", "LEES-19", 2, 1),
        ("a: |\n\tx\n", "LEES-19", 2, 1),
        ('a: b\nb: "x\nc: d\n', "LEES-20", 2, 4),
        ("a: 'x\n---\ny'\n", "LEES-20", 1, 4),
        ("a: hij zei: ik ga\n", "LEES-21", 1, 11),
        ("kenmerk:VA-1\nb: 1\n", "LEES-22", 1, 9),
        ("a: b\nkenmerk:VA-1\nc: 2\n", "LEES-22", 2, 9),
        ("{a:,b: c}", "LEES-22", 1, 3),
        ("a: 1\nlosse regel\nc: 1\n", "LEES-23", 2, 1),
        ("a: 1\n  b: 2\n", "LEES-24", 2, 4),
        ("a:\n  b: 2\n c: 3\n", "LEES-24", 3, 2),
        ("a: 1\n- b\n", "LEES-24", 2, 1),
        ("- a\nb: 1\n", "LEES-24", 2, 1),
        ("a: [x, y\nb: 1\n", "LEES-25", 2, 2),
        ("a: {x: 1\nb: 1\n", "LEES-25", 2, 2),
        ("a: b\nc: [", "LEES-25", 2, 4),
        ("a: b\nc: [x,\n", "LEES-25", 2, 4),
        ("[", "LEES-25", 1, 1),
        ("a: @x\n", "LEES-26", 1, 4),
        ("a: `x\n", "LEES-26", 1, 4),
        ("a: ]\n", "LEES-26", 1, 4),
        ('a: "\\q"\n', "LEES-27", 1, 5),
        ('a: "\\ud800"\n', "LEES-27", 1, 7),
        ("a: %x\n", "LEES-28", 1, 4),
        ("%x\n", "LEES-28", 1, 3),
        ("%YAML 1.3\n---\na: 1\n", "LEES-28", 1, 1),
        ("a: > tekst\n  b\n", "LEES-29", 1, 6),
        ("a: 1\n...\nb: 2\n", "LEES-34", 3, 1),
        ("a: ? x\n", "LEES-35", 1, 4),
        ("a: - b\n", "LEES-36", 1, 4),
        ('a: "zei "ja" hij"\n', "LEES-37", 1, 10),
        ("a: 'foto's'\n", "LEES-37", 1, 10),
        ("a: * ster\n", "LEES-13", 1, 5),
        ("a: !x!y z\n", "LEES-11", 1, 4),
    ],
)
def test_every_slip_has_its_own_sentence(tekst: str, code: str, regel: int, kolom: int) -> None:
    """A common slip of the pen gets a code, a line and a column of its own."""
    punt = loop(tekst).punten[-1]
    assert punt.plaats is not None
    assert (punt.code, punt.plaats.regel, punt.plaats.kolom) == (code, regel, kolom)


def test_what_was_found_before_the_stop_is_told_as_well() -> None:
    """A slip that stops the parser does not hide the points above it."""
    assert [punt.code for punt in loop("a: &x b\nc: 'd\n").punten] == ["LEES-12", "LEES-20"]


def test_an_unclosed_bracket_names_the_line_where_it_opened() -> None:
    """The parser notices it lines later."""
    melding = loop("a: 1\nb: [x,\n  y\nc: 1\n").punten[-1].melding("x")
    assert "regel 2" in melding.bericht


@pytest.mark.parametrize("merk", [None, Mark("x", 0, 4, 2, None, 0)])
def test_words_that_are_not_in_the_table_still_become_a_sentence(merk: Mark | None) -> None:
    """A newer libyaml may say something new; then the general sentence, with what is known."""
    punt = vertaal(MarkedYAMLError(problem="found a dragon", problem_mark=merk), "a: b\n", None)
    assert punt.code == "LEES-06"
    assert (punt.plaats and punt.plaats.regel) == (merk and 5)


def test_the_table_names_only_sentences_that_exist() -> None:
    """Each of libyaml's words leads to a sentence."""
    assert set(PROBLEMEN.values()) <= set(ZINNEN)
