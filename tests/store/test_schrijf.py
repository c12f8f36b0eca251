# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.store.schrijf import Stijl, Voorlopig, is_kaal, tussen_haken, zonder_merk
from va_route.store.yaml import loop

TEKSTEN = st.text(st.characters(codec="utf-8"), min_size=1, max_size=200)
WAARDEN = st.recursive(
    TEKSTEN,
    lambda binnen: st.one_of(
        st.lists(binnen, max_size=3),
        st.dictionaries(st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True), binnen, max_size=3),
    ),
    max_leaves=8,
)


@given(WAARDEN)
def test_every_value_comes_back_as_it_was(waarde: Any) -> None:  # noqa: ANN401
    """Over several lines, between quotes, and between brackets."""
    windows = Stijl("\r\n", citeer=True)
    for tekst in (
        f"a:{Stijl().achter(waarde, 0)}\n",
        f"a:{windows.achter(waarde, 0)}\r\n",
        f"a: {tussen_haken(waarde)}\n",
    ):
        gelezen = loop(tekst)
        assert (gelezen.waarde, gelezen.punten) == ({"a": waarde}, ())


@pytest.mark.parametrize(
    ("waarde", "wordt"),
    [
        ("Een zin, met komma.", " Een zin, met komma."),
        ("2026-05-12", " 2026-05-12"),
        ("2026-05-12 10:00", " 2026-05-12 10:00"),
        ("012", ' "012"'),
        ("nee", " nee"),
        ("no", ' "no"'),
        ("Hij: ja", ' "Hij: ja"'),
        ("a\nb", " |-\n  a\n  b"),
        ("a\n", ' "a\\n"'),
        ("woord " * 20 + "x", " >-\n  " + "woord " * 15 + "woord\n  " + "woord " * 4 + "x"),
        (None, ""),
        ([], " []"),
        ({}, " {}"),
        (["br1", "br2"], " [br1, br2]"),
        (["Een zin"], "\n  - Een zin"),
        ([{"a": "1", "b": []}], "\n  - a: 1\n    b: []"),
        ([None, {}], "\n  -\n  - {}"),
        (Voorlopig("ja", "nog kiezen: ja, nee"), "\n  # nog kiezen: ja, nee\n  ja"),
        (Voorlopig(["Een zin"], "nog invullen"), "\n  # nog invullen\n  - Een zin"),
    ],
)
def test_it_reads_as_a_person_would_write(waarde: Any, wordt: str) -> None:  # noqa: ANN401
    """Without quotes where that is safe, in a block where it is long."""
    assert Stijl().achter(waarde, 0) == wordt


@pytest.mark.parametrize(
    ("tekst", "kaal"),
    [("Sem", True), ("Sem: ja", False), ("# x", False), ("x #y", False), ("null", False),
     ("TRUE", False), ("- x", False), ("é", True), ("a\tb", False), ("", False), ("10", True)],
)  # fmt: skip
def test_what_another_reader_would_change_gets_quotes(tekst: str, kaal: bool) -> None:
    """Nothing that YAML reads as something else stands there bare."""
    assert is_kaal(tekst) is kaal


def test_a_remark_is_no_part_of_the_value() -> None:
    """However deep it stands."""
    assert zonder_merk({"a": [Voorlopig("x", "nog kiezen: x")]}) == {"a": ["x"]}
