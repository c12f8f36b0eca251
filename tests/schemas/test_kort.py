# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How much of what someone wrote an example shows."""

from __future__ import annotations

import pytest

from va_route.schemas.kort import kort


@pytest.mark.parametrize(
    ("tekst", "getoond"),
    [
        ("Bo", "Bo"),
        ("een twee drie", "een twee drie"),
        ("een twee drie vier", "een … vier"),
        ("a" * 30, "a" * 30),
        ("a" * 31, "…"),
        (f"een {'a' * 27} b", "een … b"),
        (f"een {'a' * 20} drie vier {'b' * 20}", f"een … {'b' * 20}"),
        (f"een twee drie {'b' * 21}", "een …"),
        ("1234567", "1234567"),
        ("12345678", "…"),
        ("123 456 78", "…"),
        ("12345678 is het nummer", "… nummer"),
        ("2026-05-12", "2026-05-12"),
        ("2026-05-12 14:10", "2026-05-12 14:10"),
        ("VA-2026-014", "VA-2026-014"),
    ],
)
def test_only_a_short_text_is_shown_whole(tekst: str, getoond: str) -> None:
    """Three words and thirty characters; no number that can be of a person; a day always."""
    assert kort(tekst) == getoond
