# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every code of the reader has its own way to show how its lines can be."""

from __future__ import annotations

import pytest

from va_route.errors import Regels
from va_route.store.herstel import WIJZEN, herstel
from va_route.store.plaatsen import Plaats
from va_route.store.yaml import loop
from va_route.store.zinnen import ZINNEN, Punt

VAN_HET_DOCUMENT = {"LEES-01", "LEES-30", "LEES-31", "LEES-32", "LEES-33"}
"""What has to be written there depends on the kinds of document, or on JSON."""
GEEN_REGEL = {"LEES-02", "LEES-07", "LEES-08"}
"""A file that is too big or too deep is another file; no line of it can be shown."""


def test_every_code_has_a_way() -> None:
    """But those of which no line can be written."""
    assert set(WIJZEN) == set(ZINNEN) - VAN_HET_DOCUMENT - GEEN_REGEL


@pytest.mark.parametrize(
    ("tekst", "regels"),
    [
        ("a: b\na: c\n", (2, 3, "# a: c")),
        ("a: b\nc:\n  d: 1\nc:\n  d: een twee drie vier\n", (4, 6, "# c:\n#   d: een … vier")),
        ("a: b\n---\nc: d\n", (2, 5, "# Wat hieronder stond, staat nu in een eigen bestand.")),
        ("kenmerk:VA-1\nb: 1\n", (1, 2, "kenmerk: VA-1")),
        ("a: b\nc d\ne: f\n", (2, 3, "  c d")),
        ("a: 1\nc d\ne: f\n", (2, 3, "# c d")),
        ("a: > tekst\n  b\n", (1, 2, "a: >\n  tekst")),
        ("a: - b\n", (1, 2, "a:\n  - b")),
        ("a: 1\n...\nb: 2\n", (2, 3, "# ...")),
        ("{a: 1}\nb: 2\n", (2, 3, "# b: 2")),
        ("%YAML 1.3\n---\na: 1\n", (1, 2, "# %YAML 1.3")),
        ("a: %x\n", (1, 2, 'a: "%x"')),
        ("a: b\x07c\n", (1, 2, "a: bc")),
        ("a: b\u2028c\n", (1, 2, "a: b c")),
        ("a: []\n  - b\n", (1, 2, "a:")),
        ("{a: b\n\n# ", (1, 2, "{a: b}")),
        ("a: []  # leeg\n  - b\n", (1, 2, "a:  # leeg")),
    ],
)
def test_the_line_is_shown_as_it_can_be(tekst: str, regels: tuple[int, int, str]) -> None:
    """With the numbers of the lines that it replaces."""
    assert herstel(loop(tekst).punten[-1], tekst) == (Regels(*regels),)


@pytest.mark.parametrize(
    ("tekst", "namen", "regels"),
    [
        ("a: b\nc d e\n", {"c": "tekst"}, (2, 3, "c: d e")),
        ("a: b\nc\n", {"c": "anders"}, (2, 3, "c:")),
        ("a: b\nc d\n", {"a": "anders"}, (2, 3, "# c d")),
        ("a: b\nc d\n", {"a": "tekst"}, (2, 3, "  c d")),
        ("a: - b\n", {"a": "tekst"}, (1, 2, 'a: "- b"')),
        ("a: - b\n", {"a": "lijst"}, (1, 2, "a:\n  - b")),
        ("a: een twee\n  - drie\n", {"a": "tekst"}, (1, 3, 'a: "een … drie"')),
        ("a: een twee\n  - drie\n", {"a": "lijst"}, (1, 3, "a:\n  - een twee\n  - drie")),
        ("a: 1\n...\nb: 2\n", {"a": "tekst"}, (3, 4, "# b: 2")),
    ],
)  # fmt: skip
def test_what_a_field_takes_decides_how_it_is_written(
    tekst: str, namen: dict[str, str], regels: tuple[int, int, str]
) -> None:
    """A list where a list belongs, a sentence where a text does."""
    assert herstel(loop(tekst).punten[-1], tekst, namen) == (Regels(*regels),)


def test_without_a_place_nothing_is_shown() -> None:
    """Nor for a line that is not in the text."""
    assert herstel(Punt("LEES-06", None), "a: b\n") == ()
    assert herstel(Punt("LEES-06", Plaats(9, 1)), "a: b\n") == ()
    assert herstel(Punt("LEES-02", Plaats(1, 1)), "a: b\n") == ()
    assert herstel(Punt("LEES-06", Plaats(1, 1)), "a: b\n") == (Regels(1, 2, 'a: "b"'),)
    assert herstel(Punt("LEES-06", Plaats(1, 1)), "a:\n") == (Regels(1, 2, "# a:"),)
