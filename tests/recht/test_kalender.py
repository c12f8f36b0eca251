# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.recht.kalender import leeftijd, plus_jaren, plus_maanden


def d(tekst: str) -> date:
    """Read a day."""
    return date.fromisoformat(tekst)


@pytest.mark.parametrize(
    ("dag", "maanden", "later"),
    [
        ("2026-01-30", 1, "2026-02-28"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-02-01", 1, "2026-03-01"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-01-28", 1, "2026-02-28"),
        ("2026-01-29", 1, "2026-02-28"),
        ("2028-01-29", 1, "2028-02-29"),
        ("2026-01-31", 3, "2026-04-30"),
        ("2026-01-31", 2, "2026-03-31"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-06-15", 6, "2026-12-15"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-06-15", 12, "2027-06-15"),
        ("2026-06-15", 0, "2026-06-15"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(dag: str, maanden: int, later: str) -> None:
    """31 January and a month is the last day of February, 29 in a leap year."""
    assert plus_maanden(d(dag), maanden) == d(later)


@pytest.mark.parametrize(
    ("dag", "jaren", "later"),
    [
        ("2026-02-28", 2, "2028-02-28"),
        ("2028-02-29", 1, "2029-02-28"),
        ("2028-02-29", 4, "2032-02-29"),
        ("2008-02-29", 18, "2026-02-28"),
        ("2008-02-28", 18, "2026-02-28"),
        ("2008-03-01", 18, "2026-03-01"),
    ],
)
def test_a_year_later_is_the_same_day_or_28_february(dag: str, jaren: int, later: str) -> None:
    """Who is born on 29 February turns 18 on 28 February: the earliest reading."""
    assert plus_jaren(d(dag), jaren) == d(later)


@pytest.mark.parametrize(
    ("geboren", "peildatum", "jaren"),
    [
        ("2010-06-15", "2026-06-14", 15),
        ("2010-06-15", "2026-06-15", 16),
        ("2010-06-15", "2026-06-16", 16),
        ("2008-02-29", "2026-02-27", 17),
        ("2008-02-29", "2026-02-28", 18),
        ("2008-02-29", "2028-02-28", 19),
        ("2008-02-29", "2028-02-29", 20),
        ("2026-06-15", "2026-06-15", 0),
    ],
)
def test_age_changes_on_the_birthday(geboren: str, peildatum: str, jaren: int) -> None:
    """The day before, the day, the day after."""
    assert leeftijd(d(geboren), d(peildatum)) == jaren


dagen = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@given(dagen, st.integers(0, 240))
def test_months_never_skip_a_month(dag: date, maanden: int) -> None:
    """The answer lies in the month that is meant, on the same day or on its last."""
    later = plus_maanden(dag, maanden)
    assert later.year * 12 + later.month == dag.year * 12 + dag.month + maanden
    assert later.day == dag.day or (later.day < dag.day and plus_dag(later).day == 1)


@given(dagen, dagen)
def test_age_goes_up_on_the_day_that_the_law_counts(geboren: date, peildatum: date) -> None:
    """Age 18 and "18 years later" are the same day, always."""
    if peildatum >= geboren:
        assert (leeftijd(geboren, peildatum) >= 18) is (peildatum >= plus_jaren(geboren, 18))


def plus_dag(dag: date) -> date:
    """Return the next day."""
    return date.fromordinal(dag.toordinal() + 1)
