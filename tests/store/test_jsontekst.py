# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""JSON: names that stand twice are seen, and places are made when asked."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.store.jsontekst import MAX_DIEPTE, MAX_WAARDEN, GeenJson, boom_van, lees_json
from va_route.store.plaatsen import Boom, Plaats, Plaatsen

_BOMEN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda kind: st.lists(kind) | st.dictionaries(st.text(), kind),
    max_leaves=20,
)


def _vorm(boom: Boom) -> object:
    kinderen = boom[2]
    if isinstance(kinderen, dict):
        return {naam: _vorm(kind) for naam, kind in kinderen.items()}
    return [_vorm(kind) for kind in kinderen] if isinstance(kinderen, list) else None


def _alleen_vorm(waarde: object) -> object:
    if isinstance(waarde, dict):
        return {naam: _alleen_vorm(kind) for naam, kind in waarde.items()}
    if isinstance(waarde, list):
        return [_alleen_vorm(kind) for kind in waarde]
    return {} if waarde is None else None


@given(_BOMEN, st.sampled_from([None, 2]), st.booleans())
def test_the_tree_of_places_has_the_shape_of_the_document(
    waarde: object, inspringen: int | None, ascii_: bool
) -> None:
    """Whatever the spacing and the escapes."""
    boom, punten = boom_van(json.dumps(waarde, indent=inspringen, ensure_ascii=ascii_))
    assert boom is not None
    assert not punten
    assert _vorm(boom) == _alleen_vorm(waarde)


@pytest.mark.parametrize(
    ("tekst", "dubbel"),
    [('{"a": 1, "b": 2}', False), ('{"a": 1, "a": 1}', True), ('[{"a": {"b": 1, "b": 2}}]', True)],
)
def test_a_name_that_stands_twice_is_seen(tekst: str, dubbel: bool) -> None:
    """The standard library would keep the last one in silence."""
    assert lees_json(tekst)[1] is dubbel


def test_a_double_name_has_a_place_and_names_the_first() -> None:
    """The second is the one to look at."""
    _, (punt,) = boom_van('{"x": {"a": 1,\n  "a": 2}}')
    assert (punt.code, punt.plaats, punt.loc) == ("LEES-10", Plaats(2, 3), ("x",))
    assert "regel 1" in punt.melding("x").bericht


def test_what_is_no_json_says_where_it_stops() -> None:
    """With the line and column of the standard library."""
    with pytest.raises(GeenJson) as gevangen:
        lees_json('{"a": 1,\n "b" 2}')
    assert gevangen.value.punt.plaats == Plaats(2, 6)


@pytest.mark.parametrize(("aantal", "goed"), [(MAX_WAARDEN, True), (MAX_WAARDEN + 1, False)])
def test_the_largest_document_is_capped(aantal: int, goed: bool) -> None:
    """Every value with a name counts."""
    tekst = json.dumps([{"a": 1}] * aantal)
    if goed:
        assert len(lees_json(tekst)[0]) == aantal
    else:
        with pytest.raises(GeenJson, match="LEES-08"):
            lees_json(tekst)


@pytest.mark.parametrize(("diepte", "goed"), [(MAX_DIEPTE, True), (MAX_DIEPTE + 1, False)])
def test_places_are_made_for_forty_layers(diepte: int, goed: bool) -> None:
    """No document of ours is deeper."""
    boom, punten = boom_van("[" * diepte + "1" + "]" * diepte)
    assert (boom is not None) is goed
    assert [punt.code for punt in punten] == ([] if goed else ["LEES-07"])


def test_an_empty_value_stands_at_its_name() -> None:
    """As in YAML."""
    plaatsen = Plaatsen(lambda: boom_van('{"a": null, "b": "x"}')[0])
    assert plaatsen.zoek("a") == Plaats(1, 2)
    assert plaatsen.zoek("b") == Plaats(1, 18)
