# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What someone meant by a day that is written otherwise."""

from __future__ import annotations

import pytest

from va_route.schemas.dagen import datum_hulp, tijdstip_hulp


@pytest.mark.parametrize(
    ("geschreven", "bedoeld"),
    [
        ("12-05-2026", "2026-05-12"),
        ("12/5/2026", "2026-05-12"),
        ("1.2.2026", "2026-02-01"),
        (" 12 05 2026 ", "2026-05-12"),
        ("2026-5-2", "2026-05-02"),
        ("2026/05/12", "2026-05-12"),
        ("2026-05-12 04:10", "2026-05-12"),
        ("12 mei 2026", "2026-05-12"),
        ("1 Mrt 2026", "2026-03-01"),
        ("1 jan. 2026", "2026-01-01"),
        ("30 februari 2026", ""),
        ("13-13-2026", ""),
        ("12 jul 2026", "2026-07-12"),
        ("12 foo 2026", ""),
        ("volgende week", ""),
        ("12-05-26", ""),
        (20260512, ""),
        (None, ""),
        ("1" * 41, ""),
    ],
)
def test_a_day_is_only_offered_when_it_is_clear(geschreven: object, bedoeld: str) -> None:
    """Day first, as people write here; never a guess at a year of two digits."""
    assert datum_hulp(geschreven) == bedoeld


@pytest.mark.parametrize(
    ("geschreven", "uitleg"),
    [
        ("2026-02-30", "30 februari bestaat niet in 2026."),
        ("2027-02-29", "29 februari bestaat niet in 2027."),
        ("2026-04-00", "0 april bestaat niet in 2026."),
        ("2026-13-01", "Maand 13 bestaat niet."),
        ("2026-00-01", "Maand 0 bestaat niet."),
        ("0000-01-01", "1 januari bestaat niet in 0000."),
        ("2026-02-30 04:10", "30 februari bestaat niet in 2026."),
        ("2026-06-06T24:10", "De tijd 24:10 bestaat niet."),
        ("2026-06-06", "Deze dag of tijd bestaat niet."),
        ("anders", "Deze dag of tijd bestaat niet."),
    ],
)
def test_it_says_which_part_does_not_exist(geschreven: str, uitleg: str) -> None:
    """The day, the month or the time."""
    assert tijdstip_hulp(geschreven) == uitleg


@pytest.mark.parametrize(("nullen", "bedoeld"), [(29, "2026-05-12"), (30, "")])
def test_a_day_is_not_looked_for_in_a_long_text(nullen: int, bedoeld: str) -> None:
    """Forty characters is a slip of the pen; more is a text."""
    assert datum_hulp("2026-05-12 " + "0" * nullen) == bedoeld


@pytest.mark.parametrize(
    ("naam", "maand"),
    [
        ("januari", 1), ("feb", 2), ("maart", 3), ("mrt", 3), ("apr", 4), ("mei", 5), ("juni", 6),
        ("jul", 7), ("aug", 8), ("september", 9), ("okt", 10), ("nov", 11), ("december", 12),
    ],
)  # fmt: skip
def test_every_month_is_known_by_its_name(naam: str, maand: int) -> None:
    """Whole, or as people shorten it; the last month has its last day as well."""
    assert datum_hulp(f"3 {naam} 2026") == f"2026-{maand:02}-03"


def test_a_day_past_the_end_of_the_year_is_named() -> None:
    """December is a month: it is the day that does not exist."""
    assert tijdstip_hulp("2026-12-32") == "32 december bestaat niet in 2026."
