# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.store.herschrijf import Herschreven, blok, herschrijf
from va_route.store.lezen import ontleed

YAML = """# Van ons.
schema: va/0   # de versie
kop:
  status: "concept"
  lijst: [a,   b]
  leeg:

lang: >-
  een
  twee
"""
JSON = '{"schema": "va/0", "kop": {"status": "concept"}}'


def met(tekst: str, **nieuw: Any) -> Herschreven:  # noqa: ANN401 - parts of a tree
    """Read a text, set some fields at the top, and write it."""
    ruw = ontleed(tekst.encode(), "zaak")
    assert not ruw.punten
    return herschrijf(tekst, ruw.waarde, {**deepcopy(ruw.waarde), **nieuw}, ruw.plaatsen)


def waarde(tekst: str) -> Any:  # noqa: ANN401 - a tree
    """Read a text back."""
    ruw = ontleed(tekst.encode(), "zaak")
    assert not ruw.punten
    return ruw.waarde


def test_without_a_change_the_text_is_the_same() -> None:
    """Every byte."""
    assert met(YAML) == Herschreven(YAML, heel=True)


@pytest.mark.parametrize("regeleinde", ["\n", "\r\n"])
def test_only_the_changed_word_changes(regeleinde: str) -> None:
    """Comments, spaces, empty lines and line ends stay where they were."""
    tekst = YAML.replace("\n", regeleinde)
    nieuw = met(tekst, schema="va/1")
    assert nieuw == Herschreven(tekst.replace("va/0", "va/1"), heel=True)


def test_several_words_change_at_once() -> None:
    """Longer or shorter, before or behind each other; quotes stay quotes."""
    kop = {"status": "in bespreking", "lijst": ["a", "langer"], "leeg": None}
    nieuw = met(YAML, schema="va/10", kop=kop)
    assert nieuw.heel
    assert waarde(nieuw.tekst)["kop"] == kop
    assert '  status: "in bespreking"\n  lijst: [a,   langer]\n' in nieuw.tekst


def test_json_stays_json() -> None:
    """A word between quotes is replaced by a word between quotes."""
    assert met(JSON, schema="va/1") == Herschreven(JSON.replace("va/0", "va/1"), heel=True)
    heel = met(JSON, erbij="x")
    assert not heel.heel
    assert heel.tekst.startswith('{\n  "schema": "va/0",')


@pytest.mark.parametrize(
    "nieuw",
    [
        {"erbij": "x"},
        {"lang": "een andere zin"},  # it stands there on two lines
        {"kop": {"status": "concept"}},
        {"kop": {"status": ["concept"], "lijst": ["a", "b"], "leeg": None}},
        {"kop": {"status": "concept", "lijst": ["a", "b"], "leeg": "vol"}},
    ],
)
def test_any_other_change_writes_the_file_anew(nieuw: dict[str, Any]) -> None:
    """It reads back as the new tree, and says that it is not the old file any more."""
    geschreven = met(YAML, **nieuw)
    assert not geschreven.heel
    assert waarde(geschreven.tekst) == {**waarde(YAML), **nieuw}


def test_a_tree_is_written_in_block_style() -> None:
    """As a person writes it: a field per line, two spaces deeper, a dash per entry."""
    boom = {"a": "x", "b": {"c": ["1", {"d": "twee woorden", "e": None}]}, "f": [], "g": {}}
    assert blok(boom) == (
        'a: x\nb:\n  c:\n    - "1"\n    - d: "twee woorden"\n      e:\nf: []\ng: {}\n'
    )


_TEKST = st.text(st.characters(codec="utf-8"), min_size=1)
_NAAM = st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True).filter(lambda n: n != "null")
_BOOM = st.recursive(
    st.none() | _TEKST,
    lambda kind: st.lists(kind, max_size=3) | st.dictionaries(_NAAM, kind, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(_NAAM, _BOOM, min_size=1, max_size=4))
def test_whatever_is_written_reads_back(boom: dict[str, Any]) -> None:
    """Any text: quotes, colons, signs that cannot be seen, words that YAML knows."""
    assert waarde(blok(boom)) == boom


@given(_TEKST)
def test_any_word_can_take_the_place_of_another(tekst: str) -> None:
    """In its place, with quotes where they are needed."""
    nieuw = met(YAML, schema=tekst)
    assert nieuw.heel
    assert waarde(nieuw.tekst) == {**waarde(YAML), "schema": tekst}
