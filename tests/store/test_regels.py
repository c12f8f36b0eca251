# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Lines of a file, taken apart and shown short."""

from __future__ import annotations

import pytest

from va_route.errors import Regels
from va_route.store.regels import (
    Geval,
    aaneen,
    deel,
    einde,
    geciteerd,
    in_regels,
    verkort,
    vorige,
    zet,
)


@pytest.mark.parametrize(
    ("regel", "delen", "kolom", "opent"),
    [
        ("a: b", ("", "", "a: ", "b"), 0, False),
        ("  - a: b ", ("  ", "- ", "a: ", "b"), 4, False),
        ("  - - a:", ("  ", "- - ", "a:", ""), 6, True),
        ("een zin: hier", ("", "", "", "een zin: hier"), 0, False),
        ("  los", ("  ", "", "", "los"), 2, False),
        ("", ("", "", "", ""), 0, False),
    ],
)
def test_a_line_is_taken_apart(
    regel: str, delen: tuple[str, ...], kolom: int, *, opent: bool
) -> None:
    """White space, dashes, a name of one word, and the rest."""
    gevonden = deel(regel)
    assert (gevonden, gevonden.kolom, gevonden.opent) == (delen, kolom, opent)


@pytest.mark.parametrize(
    ("regel", "kort"),
    [
        ("  a: b", "  a: b"),
        ("  - a: een twee drie vier", "  - a: een … vier"),
        ("a: {b: een twee drie vier, c: d}", "a: {b: een … vier, c: d}"),
        ('a: "een twee drie vier"', 'a: "een … vier"'),
        ("een twee drie vier", "een … vier"),
        ("a: [b, ", "a: [b, "),
    ],
)
def test_every_sentence_in_a_line_is_shown_short(regel: str, kort: str) -> None:
    """What stands around it stays."""
    assert verkort(regel) == kort


@pytest.mark.parametrize(
    ("tekst", "regels"),
    [
        ("a: b", ('"a: b"',)),
        ('a "b"', ("'a \"b\"'",)),
        ("a\\b", ("'a\\b'",)),
        ('foto\'s "b"', (">-", '    foto\'s "b"')),
    ],
)
def test_a_text_gets_quotes_that_do_not_stand_in_it(tekst: str, regels: tuple[str, ...]) -> None:
    """When both do, a block needs none."""
    assert geciteerd(tekst, 2) == regels


def test_the_lines_of_one_value_are_found() -> None:
    """Blank lines after it are not its own, those in between are."""
    regels = ["a:", "  b: c", "", "  d: e", "", "f: g"]
    assert einde(regels, 0, 0) == 4
    assert einde(regels, 3, 2) == 4
    assert vorige(regels, 5) == 3
    assert vorige(["", "# a", "b"], 2) is None
    assert aaneen(["  a ", "", " b"]) == "a b"
    assert in_regels("a\r\nb\rc\n") == ["a", "b", "c", ""]


def test_a_case_knows_its_line_and_what_its_field_takes() -> None:
    """As far as the kind of document is known."""
    geval = Geval(["a: b", "c: d"], 1, 0, {}, {"c": "lijst"})
    assert (geval.regel, geval.soort(deel("c: d")), geval.soort(deel("a: b"))) == (
        "c: d", "lijst", "",
    )  # fmt: skip
    assert zet(1, 2, "x", "y") == Regels(2, 3, "x\ny")
