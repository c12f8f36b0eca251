# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A date as people write it."""

from __future__ import annotations

from datetime import date

import pytest

from va_route.recht.termijn import nl


@pytest.mark.parametrize(
    ("dag", "tekst"), [("2026-01-01", "1 januari 2026"), ("2026-12-31", "31 december 2026")]
)
def test_a_date_as_people_write_it(dag: str, tekst: str) -> None:
    """First and last month."""
    assert nl(date.fromisoformat(dag)) == tekst
