# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Lines that go back to their place."""

from __future__ import annotations

import pytest

from va_route.store.herstel_bouw import haakje, recht, streepjes, tab


@pytest.mark.parametrize(
    ("regels", "nr", "gedaan"),
    [
        (["a:", "  b: 1", "   c: 2"], 2, (3, ("  c: 2",))),
        (["a:", "  b: 1", " c: 2"], 2, (3, ("  c: 2",))),
        (["a:", "   b: 1", " c: 2"], 2, (3, ("c: 2",))),
        (["a:", "  - b: 1", "   c: 2"], 2, (3, ("    c: 2",))),
        (["a:", "  - b: 1", "   - b: 2", "     c: 3"], 2, (4, ("  - b: 2", "    c: 3"))),
        (["a:", "  b:", "  c: 1", "     d:", "      e: 1"], 3, (5, ("  d:", "   e: 1"))),
        (["a: 1", "- b"], 1, (2, ("# - b",))),
        (["a:", "- b", " - c: een twee drie vier"], 2, (3, ("- c: een … vier",))),
    ],
)
def test_a_line_moves_to_where_a_line_like_it_stands(
    regels: list[str], nr: int, gedaan: tuple[int, tuple[str, ...]]
) -> None:
    """The nearest column; with what stands below it. Without such a column it is set apart."""
    assert recht(regels, nr) == gedaan


@pytest.mark.parametrize(
    ("regels", "nr", "gedaan"),
    [
        (["a:", "\tb: 1"], 1, (2, ("  b: 1",))),
        (["a:", "\tb: 1", "\tc: 2", "d: 3"], 1, (3, ("  b: 1", "  c: 2"))),
        (["a:", "  - b: 1", "\t- b: 2"], 2, (3, ("  - b: 2",))),
        (["a:", "  - b: 1", "\tc: 2"], 2, (3, ("    c: 2",))),
        (["a: |", "\tx"], 1, (2, ("  x",))),
        (["\ta: 1"], 0, (1, ("a: 1",))),
        (["a: b\tc"], 0, (1, ("a: b c",))),
        (["a: b", "\t", "c: d"], 1, (3, ("c: d",))),
    ],
)
def test_a_tab_becomes_spaces(
    regels: list[str], nr: int, gedaan: tuple[int, tuple[str, ...]]
) -> None:
    """As many as the lines around it have."""
    assert tab(regels, nr) == gedaan


@pytest.mark.parametrize(
    ("regels", "gedaan"),
    [
        (["a: b", "  - c", "  verder"], (3, ("a:", "  - b", "  - c verder"))),
        (["- b", "  - c"], (2, ("- b", "- c"))),
        (["a:", "  b", "  - c", "d: e"], (3, ("a:", "  - b", "  - c"))),
    ],
)
def test_dashes_stand_below_each_other(
    regels: list[str], gedaan: tuple[int, tuple[str, ...]]
) -> None:
    """Each text its own."""
    assert streepjes(regels, 0) == gedaan


@pytest.mark.parametrize(
    ("regels", "nr", "kol", "gedaan"),
    [
        (["a: [x, y", "b: 1"], 1, 1, (0, 1, "a: [x, y]")),
        (["a: [x,", "  y", "b: 1"], 2, 1, (0, 2, "a: [x, y]")),
        (["a: {x: [1, 2", "b: 1"], 1, 1, (0, 1, "a: {x: [1, 2]}")),
        (["a: {x: 1 y: 2}"], 0, 10, (0, 1, "a: {x: 1, y: 2}")),
        (['a: ["x" "y"]'], 0, 8, (0, 1, 'a: ["x", "y"]')),
    ],
)
def test_a_bracket_is_closed_or_its_comma_written(
    regels: list[str], nr: int, kol: int, gedaan: tuple[int, int, str]
) -> None:
    """Where its value ends."""
    assert haakje(regels, 0, nr, kol) == gedaan
