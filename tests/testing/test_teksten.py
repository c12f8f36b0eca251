# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The texts that break programs, and the ordinary ones."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from pydantic import TypeAdapter

from va_route.schemas.basis import MAX_TEKENS, Tekst
from va_route.testing import LASTIGE_TEKSTEN, gewone_teksten, naughty_teksten

LEZER: TypeAdapter[str] = TypeAdapter(Tekst)


@given(naughty_teksten() | gewone_teksten())
def test_every_text_may_stand_in_a_document(tekst: str) -> None:
    """A strategy that makes refused texts would test the refusal only."""
    assert LEZER.validate_python(tekst) == tekst


@pytest.mark.parametrize(
    ("soort", "vorm"),
    [
        ("control signs", r"[\x00-\x08\x1b]"),
        ("right to left", r"[\u05d0-\u06ff]"),
        ("a change of direction", "[\u202e\u2066]"),
        ("emoji", "[\U0001f300-\U0001faff]"),
        ("signs on signs", "[\u0300-\u036f]"),
        ("no width", "[\u200b\u2060]"),
        ("newlines of every kind", r"\n.*\r\n.*\r.*\u2028"),
        ("HTML", "<script>"),
        ("Jinja", r"\{\{.*\{%"),
        ("CSS", r"display: none"),
        ("YAML", r"&|!!|^- "),
        ("the longest text", rf"\A[\s\S]{{{MAX_TEKENS}}}\Z"),
    ],
)
def test_each_kind_of_trouble_is_there(soort: str, vorm: str) -> None:
    """What the strategy promises is in its list, so that each run can meet it."""
    assert any(re.search(vorm, tekst) for tekst in LASTIGE_TEKSTEN), soort
