# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.store.stukken import stukken, voorlopige

TEKST = "a: >-\n  lang\n  verhaal\n\n# los\nb:\n  - c: 1\n    d:\n  - [x, {y: }]\ne: []\n"


@pytest.mark.parametrize(
    ("loc", "inhoud"),
    [
        (("a",), ">-\n  lang\n  verhaal"),
        (("b",), "- c: 1\n    d:\n  - [x, {y: }]"),
        (("b", 0), "c: 1\n    d:"),
        (("b", 0, "d"), ""),
        (("b", 1, 1), "{y: }"),
        (("e",), "[]"),
    ],
)
def test_each_value_has_its_extent(loc: tuple[str | int, ...], inhoud: str) -> None:
    """Blank lines and remarks after a value are not part of it."""
    stuk = stukken(TEKST)
    for deel in loc:
        gevonden = stuk.kind(deel)
        assert gevonden is not None
        stuk = gevonden
    assert TEKST[stuk.begin : stuk.einde] == inhoud
    assert stuk.leeg is (inhoud in {"", "[]"})


@pytest.mark.parametrize("loc", ["x", 0, 9])
def test_what_is_not_there_has_no_extent(loc: str | int) -> None:
    """A name in a list, a number in a map, one too far."""
    stuk = stukken(TEKST)
    assert stuk.kind("x" if loc == "x" else 0) is None
    lijst = stuk.kind("b")
    assert lijst is not None
    assert (lijst.kind(loc) is None) is (loc != 0)


def test_only_under_our_remark_a_value_is_provisional() -> None:
    """A remark of the writer between name and value says nothing of the kind."""
    tekst = (
        "a:\n  # nog kiezen: x, z\n  x\nb:\n  # van mij\n  x\nc:\n  - d:\n"
        "      # nog invullen: een dag\n      2026-01-01\n  # nog kiezen\ne: x\n"
    )
    assert voorlopige(tekst) == {("a",), ("c", 0, "d")}
    assert voorlopige(tekst.replace("\n", "\r\n")) == {("a",), ("c", 0, "d")}
