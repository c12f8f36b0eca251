# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The days that the Algemene termijnenwet names."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.easter import easter

from va_route.recht.feestdagen import BEKEND_TOT_EN_MET, BEKEND_VANAF, feestdagen, werkdag

JAREN = range(BEKEND_VANAF.year, BEKEND_TOT_EN_MET.year + 1)


@pytest.mark.parametrize("jaar", JAREN)
def test_the_movable_days_hang_on_easter(jaar: int) -> None:
    """Another library counts the same: Goede Vrijdag, Easter Monday, Ascension, Whit Monday."""
    pasen = easter(jaar)
    assert {pasen + timedelta(days=n) for n in (-2, 1, 39, 50)} <= feestdagen()


@pytest.mark.parametrize("jaar", JAREN)
def test_the_fixed_days_are_there_every_year(jaar: int) -> None:
    """5 May too: the act knows no fifth year."""
    vast = {date(jaar, 1, 1), date(jaar, 5, 5), date(jaar, 12, 25), date(jaar, 12, 26)}
    assert vast <= feestdagen()


@pytest.mark.parametrize("jaar", JAREN)
def test_the_birthday_of_the_king_is_never_celebrated_on_a_sunday(jaar: int) -> None:
    """27 April; the day before in 2025, when that was a Sunday."""
    zondag = date(jaar, 4, 27).weekday() == 6
    assert zondag == (jaar == 2025)
    assert date(jaar, 4, 26 if zondag else 27) in feestdagen()
    assert zondag or date(jaar, 4, 26) not in feestdagen()


@pytest.mark.parametrize(
    "dag",
    [
        *("2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"),
        *("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"),
    ],
)
def test_a_royal_decree_adds_days(dag: str) -> None:
    """Each is a Friday that lies behind a holiday."""
    gelijkgesteld = date.fromisoformat(dag)
    assert gelijkgesteld.weekday() == 4
    assert gelijkgesteld - timedelta(days=1) in feestdagen()
    assert werkdag(gelijkgesteld) is False


@pytest.mark.parametrize(
    ("dag", "antwoord"),
    [
        ("2026-06-12", True),
        ("2026-06-13", False),
        ("2026-06-14", False),
        ("2026-06-15", True),
        ("2026-04-03", False),
        ("2026-04-04", False),
        ("2026-12-24", True),
        ("2026-12-25", False),
        ("2026-12-31", True),
        ("2022-12-31", None),
        ("2023-01-01", False),
        ("2028-12-31", False),
        ("2029-01-01", None),
        ("2029-01-02", None),
    ],
)
def test_a_working_day_is_told_only_where_it_is_known(dag: str, *, antwoord: bool | None) -> None:
    """Friday, weekend, Monday; Goede Vrijdag; Christmas; and both ends of what is known."""
    assert werkdag(date.fromisoformat(dag)) is antwoord


def test_no_day_is_counted_that_the_act_does_not_name() -> None:
    """Eight days of art. 3 lid 1, one of lid 2, and those of the decrees."""
    assert len(feestdagen()) == len(JAREN) * 9 + 10
