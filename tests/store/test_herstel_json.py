# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The one sign that is missing or too many in JSON."""

from __future__ import annotations

import pytest

from va_route.errors import Regels
from va_route.store.herstel_json import MAX_TEKENS, json_regel


@pytest.mark.parametrize(
    ("tekst", "regel", "gedaan"),
    [
        ('{"a": 1\n"b": 2}', 2, (1, 2, '{"a": 1,')),
        ('{"a": 1,\n}', 2, (1, 2, '{"a": 1')),
        ('{"a" 1}', 1, (1, 2, '{"a": 1}')),
        ('{"a": "b\n}', 1, (1, 2, '{"a": "b"')),
        ('{"a": "b,\n"c": 1}', 1, (1, 2, '{"a": "b",')),
        ('{"a": 1}}', 1, (1, 2, '{"a": 1}')),
        ('{"a": [1', 1, (1, 2, '{"a": [1]}')),
    ],
)
def test_the_line_is_shown_with_which_reading_goes_on(
    tekst: str, regel: int, gedaan: tuple[int, int, str]
) -> None:
    """A comma, a colon, a quote or a bracket."""
    assert json_regel(tekst, regel) == (Regels(*gedaan),)


@pytest.mark.parametrize(
    "tekst", ["a: b", '{"a": 1}', "[" * 5000, '{"a": 1' + "0" * 5000, '{"a" 1' + " " * MAX_TEKENS]
)
def test_where_no_sign_helps_nothing_is_shown(tekst: str) -> None:
    """Nor of a text that is in order, or too long to try."""
    assert json_regel(tekst, 1) == ()
