# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.store.herschrijf import Herschreven, herschrijf
from va_route.store.lezen import ontleed

YAML = """# Van ons.
schema: va/0   # de versie
kop:
  status: "concept"
  lijst: [a,   b]
  leeg:

punten:
  - id: a1   # de eerste
    tekst: een
lang: >-
  een
  twee
"""
JSON = '{"schema": "va/0", "kop": {"status": "concept"}}'


def met(tekst: str, **nieuw: Any) -> Herschreven:  # noqa: ANN401 - parts of a tree
    """Read a text, set some fields at the top, and write it."""
    oud = waarde(tekst)
    return herschrijf(tekst, oud, {**deepcopy(oud), **nieuw})


def waarde(tekst: str) -> Any:  # noqa: ANN401 - a tree
    """Read a text back."""
    ruw = ontleed(tekst.encode(), "zaak")
    assert not ruw.punten
    return ruw.waarde


@pytest.mark.parametrize("tekst", [YAML, JSON])
def test_without_a_change_the_text_is_the_same(tekst: str) -> None:
    """Every byte."""
    assert met(tekst) == Herschreven(tekst, heel=True)


@pytest.mark.parametrize("regeleinde", ["\n", "\r\n"])
def test_only_the_changed_word_changes(regeleinde: str) -> None:
    """Remarks, spaces, empty lines and line ends stay where they were."""
    tekst = YAML.replace("\n", regeleinde)
    nieuw = met(tekst, schema="va/1")
    assert nieuw == Herschreven(tekst.replace("va/0", "va/1"), heel=True)


def test_several_parts_change_at_once() -> None:
    """A word, a list between brackets, a field that was empty, a new entry and a new field."""
    punten = [{"id": "a1", "tekst": "twee"}, {"id": "a2", "tekst": "drie"}]
    kop = {"status": "besproken", "lijst": ["a", "b", "c"], "leeg": "vol", "erbij": "x"}
    nieuw = met(YAML, schema="va/10", kop=kop, punten=punten)
    assert nieuw.heel
    assert waarde(nieuw.tekst) == {**waarde(YAML), "schema": "va/10", "kop": kop, "punten": punten}
    for blijft in ("# Van ons.\n", "   # de versie\n", "   # de eerste\n", "lang: >-\n  een\n"):
        assert blijft in nieuw.tekst


def test_a_field_comes_in_the_order_of_the_new_tree() -> None:
    """A field between two others stands between them."""
    oud = "a: x\nc: z # blijft\n"
    nieuw = herschrijf(oud, waarde(oud), {"a": "x", "b": "nieuw", "c": "z"})
    assert nieuw == Herschreven("a: x\nb: nieuw\nc: z # blijft\n", heel=True)


def test_a_field_that_gets_another_name_rewrites_its_own_section() -> None:
    """The other sections stay as they were."""
    kop = {"stand": "concept", "lijst": ["a", "b"], "leeg": None}
    nieuw = met(YAML, kop=kop)
    assert nieuw.heel
    assert waarde(nieuw.tekst)["kop"] == kop
    assert nieuw.tekst.startswith("# Van ons.\nschema: va/0   # de versie\nkop:\n")


@pytest.mark.parametrize("weg", ["schema", "punten", "lang"])
def test_a_section_that_goes_writes_the_file_anew(weg: str) -> None:
    """It reads back as the new tree, and says that it is not the old file any more."""
    oud = waarde(YAML)
    nieuw = {naam: inhoud for naam, inhoud in oud.items() if naam != weg}
    geschreven = herschrijf(YAML, oud, nieuw)
    assert not geschreven.heel
    assert waarde(geschreven.tekst) == nieuw


def test_json_stays_json() -> None:
    """With its own quotes, also around words."""
    nieuw = met(JSON, schema="va/1")
    assert nieuw.tekst.startswith('{\n  "schema": "va/1",')
    assert not nieuw.heel


_TEKST = st.text(st.characters(codec="utf-8"), min_size=1)
_NAAM = st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True).filter(lambda n: n != "null")
_BOOM = st.recursive(
    st.none() | _TEKST,
    lambda kind: st.lists(kind, max_size=3) | st.dictionaries(_NAAM, kind, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(_NAAM, _BOOM, min_size=1, max_size=4))
def test_whatever_is_written_reads_back(nieuw: dict[str, Any]) -> None:
    """Any tree, with any text in it, in the place of any other."""
    assert waarde(herschrijf(YAML, waarde(YAML), nieuw).tekst) == nieuw


@given(_TEKST)
def test_any_word_can_take_the_place_of_another(tekst: str) -> None:
    """In its place, with quotes where they are needed."""
    nieuw = met(YAML, schema=tekst)
    assert waarde(nieuw.tekst) == {**waarde(YAML), "schema": tekst}
    assert nieuw.heel
