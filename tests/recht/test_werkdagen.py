# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Working days, and the later last day of the Algemene termijnenwet."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.bronnen import JEUGDWET
from va_route.recht.feestdagen import BEKEND_TOT_EN_MET, BEKEND_VANAF, werkdag
from va_route.recht.termijn import Aard, Termijn
from va_route.recht.werkdagen import atw_laatste, plus_werkdagen, verleng, volgende_werkdag

DAGEN = st.dates(BEKEND_VANAF, BEKEND_TOT_EN_MET - timedelta(days=150))


def op(dag: str) -> date:
    """Read a day."""
    return date.fromisoformat(dag)


@pytest.mark.parametrize(
    ("na", "werkdag_"),
    [
        ("2026-06-11", "2026-06-12"),
        ("2026-06-12", "2026-06-15"),
        ("2026-06-13", "2026-06-15"),
        ("2026-06-14", "2026-06-15"),
        ("2026-04-02", "2026-04-07"),
        ("2026-12-24", "2026-12-28"),
        ("2025-04-25", "2025-04-28"),
        ("2026-05-13", "2026-05-18"),
        ("2028-12-29", None),
    ],
)
def test_the_next_working_day(na: str, werkdag_: str | None) -> None:
    """Over a weekend, Easter, Christmas, King's day, Ascension and its Friday; and unknown."""
    assert volgende_werkdag(op(na)) == (op(werkdag_) if werkdag_ else None)


@pytest.mark.parametrize(
    ("start", "vijfde"),
    [
        ("2026-06-15", "2026-06-22"),
        ("2026-06-13", "2026-06-19"),
        ("2026-04-30", "2026-05-08"),
        ("2028-12-20", "2028-12-29"),
        ("2028-12-22", None),
    ],
)
def test_five_working_days(start: str, vijfde: str | None) -> None:
    """The first day does not count; 5 May and both days of Christmas do not either."""
    assert plus_werkdagen(op(start), 5) == (op(vijfde) if vijfde else None)


@pytest.mark.parametrize(
    ("start", "laatste", "later"),
    [
        ("2026-05-01", "2026-06-12", "2026-06-12"),
        ("2026-05-01", "2026-06-13", "2026-06-15"),
        ("2026-05-01", "2026-06-14", "2026-06-15"),
        ("2026-05-01", "2026-06-15", "2026-06-15"),
        ("2026-02-20", "2026-04-03", "2026-04-07"),
        ("2026-11-13", "2026-12-25", "2026-12-28"),
        ("2025-03-01", "2025-04-26", "2025-04-28"),
        ("2025-11-23", "2026-01-01", "2026-01-05"),
        ("2028-12-01", "2028-12-30", None),
        ("2028-12-01", "2029-01-03", None),
    ],
    ids=str,
)
def test_a_term_ends_on_a_working_day(start: str, laatste: str, later: str | None) -> None:
    """Art. 1: Friday to Monday; Easter, Christmas, King's day, New Year; and unknown."""
    assert atw_laatste(op(start), op(laatste)) == (op(later) if later else None)


@pytest.mark.parametrize(
    ("start", "laatste", "later"),
    [
        ("2026-06-15", "2026-06-19", "2026-06-19"),
        ("2026-06-11", "2026-06-15", "2026-06-15"),
        ("2026-04-02", "2026-04-06", "2026-04-08"),
        ("2026-04-02", "2026-04-05", "2026-04-08"),
        ("2026-04-02", "2026-04-04", "2026-04-07"),
    ],
    ids=["a plain week", "a weekend", "Easter", "three days", "two days"],
)
def test_a_short_term_holds_two_working_days(start: str, laatste: str, later: str) -> None:
    """Art. 2, from three days on: over Easter one working day is not enough."""
    assert atw_laatste(op(start), op(laatste)) == op(later)


@given(DAGEN, st.integers(1, 92))
def test_the_later_day_is_never_earlier_and_always_a_working_day(start: date, dagen: int) -> None:
    """Whatever the term."""
    laatste = start + timedelta(days=dagen)
    later = atw_laatste(start, laatste)
    assert later is not None
    assert laatste <= later <= laatste + timedelta(days=10)
    assert werkdag(later) is True


@given(DAGEN, st.integers(14, 92))
def test_a_longer_term_ends_on_the_first_working_day(start: date, dagen: int) -> None:
    """No working day lies between the two."""
    laatste = start + timedelta(days=dagen)
    later = atw_laatste(start, laatste)
    assert later is not None
    tussen = (laatste + timedelta(days=n) for n in range((later - laatste).days))
    assert not any(werkdag(dag) for dag in tussen)


def termijn(laatste: str | None, aard: Aard = Aard.DOEN) -> Termijn:
    """Make a term with this day as its end."""
    return Termijn(
        "proef",
        "een proef",
        op("2026-05-01"),
        op(laatste) if laatste else None,
        JEUGDWET("6.2.9", lid=2),
        "De som.",
        aard=aard,
    )


def test_a_term_that_moves_shows_both_days() -> None:
    """The earlier one stays the end, and is always in time."""
    verlengd = verleng(termijn("2026-06-13"))
    assert (verlengd.laatste, verlengd.verlengd) == (op("2026-06-13"), op("2026-06-15"))
    assert "tot en met 15 juni 2026" in verlengd.uitleg
    assert "13 juni 2026 is altijd op tijd" in verlengd.uitleg


@pytest.mark.parametrize("laatste", ["2026-06-12", None])
def test_a_term_that_does_not_move_stays_as_it_is(laatste: str | None) -> None:
    """On a working day, or without a number."""
    eigen = termijn(laatste)
    assert verleng(eigen) is eigen


def test_what_ends_by_law_moves_by_its_last_day() -> None:
    """Its end is the day after: 15 June as the first day after Sunday 14 June."""
    verlengd = verleng(termijn("2026-06-15", Aard.EINDIGT))
    assert (verlengd.laatste, verlengd.verlengd) == (op("2026-06-14"), op("2026-06-15"))


def test_where_holidays_are_not_known_nothing_is_guessed() -> None:
    """The unmoved day stays, and a message says what is not known."""
    onbekend = verleng(termijn("2029-02-13"))
    assert (onbekend.laatste, onbekend.verlengd) == (op("2029-02-13"), None)
    assert onbekend.melding is not None
    assert onbekend.melding.code == "TERMIJN-01"
    assert "31 december 2028" in onbekend.melding.bericht
    assert "Houd 13 februari 2029 aan" in onbekend.melding.remedie
