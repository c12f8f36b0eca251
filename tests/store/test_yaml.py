# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The walk over the parser's events: what is kept to the letter, and what is refused, where."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yaml import CBaseLoader, load

from va_route.store.plaatsen import Plaatsen
from va_route.store.yaml import MAX_DIEPTE, MAX_WAARDEN, loop


def _punten(tekst: str) -> list[tuple[str, int, int]]:
    plaatsen = [(punt.code, punt.plaats) for punt in loop(tekst).punten]
    return [(code, plaats.regel, plaats.kolom) for code, plaats in plaatsen if plaats]


@pytest.mark.parametrize(
    "geschreven",
    [
        "no",
        "on",
        "true",
        "012345678",
        "0x1F",
        "12:30",
        "1_000",
        "1.10",
        "2012-02-30",
        "1e3",
        ".inf",
    ],
)
def test_a_value_stays_the_string_that_was_written(geschreven: str) -> None:
    """YAML 1.1 makes another value of each of these; here it is text, to the letter."""
    gelopen = loop(f"a: {geschreven}\n")
    assert gelopen.punten == ()
    assert gelopen.waarde == {"a": geschreven}


@pytest.mark.parametrize(
    ("geschreven", "gelezen"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("Null", "Null"),
        ("'null'", "null"),
        ("''", ""),
        ('"~"', "~"),
    ],
)
def test_only_nothing_is_none(geschreven: str, gelezen: str | None) -> None:
    """An empty value, ``~`` and ``null`` are not filled in; between quotes they are text."""
    assert loop(f"a: {geschreven}\n").waarde == {"a": gelezen}


def test_folded_and_literal_text_is_as_yaml_defines_it() -> None:
    """Prose blocks need no quotes: ``#``, colons and commas stay."""
    tekst = "a: >-\n  punt #1: ja,\n  en nee\nb: |\n  één\n  twee # drie\n"
    assert loop(tekst).waarde == {"a": "punt #1: ja, en nee", "b": "één\ntwee # drie\n"}
    assert loop(tekst).punten == ()


@given(st.text(st.characters(exclude_categories=["Cs"], max_codepoint=0xFFFF)))
def test_any_quoted_text_comes_back_unchanged(tekst: str) -> None:
    """Whatever stands safely between quotes is read to the letter."""
    gelopen = loop(f"a: {json.dumps(tekst)}\nb:\n- [{json.dumps(tekst)}]\n")
    assert gelopen.punten == ()
    assert gelopen.waarde == {"a": tekst, "b": [[tekst]]}


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_raw_text_between_quotes_is_kept_or_refused(tekst: str) -> None:
    """Text written as it is comes back unchanged, or is refused; it is never changed."""
    gelopen = loop("a: '" + tekst.replace("'", "''") + "'\n")
    assert gelopen.punten or gelopen.waarde == {"a": tekst}


_STUKKEN = st.sampled_from(
    ["a", "b: ", "c:", "- ", "  ", "\n", "[", "]", "{", "}", ",", "'", '"', "x y", "~", ">-\n", "#"]
)


@given(st.lists(_STUKKEN, max_size=25).map("".join))
def test_what_is_accepted_is_what_the_parser_itself_makes_of_it(tekst: str) -> None:
    """Our walk builds the same tree as libyaml's own loader of strings."""

    def zonder_niets(waarde: object) -> object:
        if isinstance(waarde, dict):
            return {naam: zonder_niets(kind) for naam, kind in waarde.items()}
        if isinstance(waarde, list):
            return [zonder_niets(kind) for kind in waarde]
        return None if waarde in {"", "~"} else waarde

    gelopen = loop(tekst)
    if gelopen.heel and not gelopen.punten:
        assert zonder_niets(gelopen.waarde) == zonder_niets(load(tekst, CBaseLoader))  # noqa: S506 - it makes strings only


@pytest.mark.parametrize(
    ("tekst", "punten"),
    [
        ("a: &x b\n", [("LEES-12", 1, 4)]),
        ("a: *x\n", [("LEES-13", 1, 4)]),
        ("a: !Let op\n", [("LEES-11", 1, 4)]),
        ("a: !!python/object:os.system x\n", [("LEES-11", 1, 4)]),
        ("&x a: b\n", [("LEES-12", 1, 1)]),
        ("!x a: b\n", [("LEES-11", 1, 1)]),
        ("a: &x\n  b: c\n", [("LEES-12", 1, 4)]),
        ("a: !x [b]\n", [("LEES-11", 1, 4)]),
        ("a: &x [*x, *x]\nb: *x\n", [("LEES-12", 1, 4), ("LEES-13", 1, 8), ("LEES-13", 1, 12),
                                     ("LEES-13", 2, 4)]),
        ("? [a, {b: c}]\n: d\ne: f\n", [("LEES-14", 1, 3)]),
        ("? {a: b}\n: [c]\n", [("LEES-14", 1, 3)]),
        ('"": b\n', [("LEES-14", 1, 1)]),
        ("a: 1\nb: 2\na: 3\n", [("LEES-10", 3, 1)]),
        ("a: 1\n---\nb: 2\n", [("LEES-09", 2, 1)]),
        ("# alleen een opmerking\n", [("LEES-01", 2, 1)]),
        ("---\n", [("LEES-01", 2, 1)]),
    ],
)  # fmt: skip
def test_what_yaml_would_resolve_is_refused(tekst: str, punten: list[tuple[str, int, int]]) -> None:
    """Anchors, aliases, tags, double and complex names, second documents: each at its place."""
    assert _punten(tekst) == punten


def test_the_first_of_two_values_is_kept_to_read_on() -> None:
    """A double name is refused, and the sentence says where the first one stands."""
    gelopen = loop("a: 1\nb: 2\na: 3\n")
    assert gelopen.waarde == {"a": "1", "b": "2"}
    assert gelopen.punten[0].melding("x").bericht == (
        "'a' staat er twee keer; de eerste keer op regel 1."
    )


@pytest.mark.parametrize("teken", ["\x85", "\u2028", "\u2029"])
def test_an_invisible_line_break_is_refused(teken: str) -> None:
    """YAML would fold the sentence there."""
    assert _punten(f"a: b\nb: 'twee{teken}woorden'\n") == [("LEES-05", 2, 9)]


@pytest.mark.parametrize("teken", ["\x00", "\x07", "\x7f", "\ufffe"])
def test_a_character_that_is_no_text_is_refused(teken: str) -> None:
    """With its line, its column and its number."""
    (punt,) = loop(f"a: é\r\nb: {teken}\r\n").punten
    assert (punt.code, punt.plaats and punt.plaats.regel) == ("LEES-04", 2)
    assert f"U+{ord(teken):04X}" in punt.melding("x").bericht


@pytest.mark.parametrize(
    ("stuk", "kolom"), [("[", 41), ("- ", 81), ("{a: ", 161), ("{", 42), ("? ", 83)]
)
def test_depth_stops_the_reading(stuk: str, kolom: int) -> None:
    """Two hundred thousand layers end in one sentence, at the first layer that is too much."""
    punt = loop(stuk * 200_000).punten[-1]
    assert punt.plaats is not None
    assert (punt.code, punt.plaats.kolom) == ("LEES-07", kolom)


def test_a_skipped_name_counts_as_well() -> None:
    """Nothing is stepped over without end."""
    assert _punten("? [" + "a, " * MAX_WAARDEN + "]\n: b\n")[-1][0] == "LEES-08"


@pytest.mark.parametrize(("diepte", "goed"), [(MAX_DIEPTE, True), (MAX_DIEPTE + 1, False)])
def test_the_deepest_document_has_forty_layers(diepte: int, goed: bool) -> None:
    """Forty layers are read, one more is not."""
    assert loop("[" * diepte + "]" * diepte).heel is goed


@pytest.mark.parametrize(("aantal", "goed"), [(MAX_WAARDEN, True), (MAX_WAARDEN + 1, False)])
def test_the_largest_document_is_capped(aantal: int, goed: bool) -> None:
    """The cap counts every value of a list."""
    gelopen = loop("- a\n" * aantal)
    assert gelopen.heel is goed
    assert [punt.code for punt in gelopen.punten] == ([] if goed else ["LEES-08"])


@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
def test_newlines_of_every_system_are_fine(einde: str) -> None:
    """The value and its place are the same."""
    gelopen = loop(f"a: 'é'{einde}b:{einde}  - c{einde}")
    plaats = Plaatsen(lambda: gelopen.boom).zoek("b[0]")
    assert gelopen.waarde == {"a": "é", "b": ["c"]}
    assert plaats is not None
    assert (plaats.regel, plaats.kolom) == (3, 5)
