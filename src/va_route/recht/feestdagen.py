# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which days are no working days for a term of the law (Algemene termijnenwet art. 3).

A table and no sum into the future: every three years a royal decree adds days. What no decree was
found for is not guessed.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from va_route.toets import Waarheid

BEKEND_VANAF, BEKEND_TOT_EN_MET = date(2023, 1, 1), date(2028, 12, 31)
"""The days for which the decrees of art. 3 lid 3 are known, inclusive."""

# Every movable day of art. 3 hangs on Easter Sunday.
_PASEN = (
    date(2023, 4, 9),
    date(2024, 3, 31),
    date(2025, 4, 20),
    date(2026, 4, 5),
    date(2027, 3, 28),
    date(2028, 4, 16),
)
_NA_PASEN = {
    "Goede Vrijdag": -2,
    "Tweede Paasdag": 1,
    "Hemelvaartsdag": 39,
    "Tweede Pinksterdag": 50,
}
# Lid 3; the two decrees name exactly these days in their titles: "Besluit gelijkstelling van 28
# april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025" and "… van 2 januari 2026,
# 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag".
_GELIJKGESTELD = frozenset(
    {
        date(2023, 4, 28),
        date(2023, 5, 19),
        date(2024, 5, 10),
        date(2024, 12, 27),
        date(2025, 5, 30),
        date(2026, 1, 2),
        date(2026, 5, 15),
        date(2027, 5, 7),
        date(2028, 4, 28),
        date(2028, 5, 26),
    }
)
_ZATERDAG, _ZONDAG = 5, 6


def werkdag(dag: date) -> Waarheid:
    """Say whether the law counts a day as a working day; ``None`` where that is not known."""
    if not BEKEND_VANAF <= dag <= BEKEND_TOT_EN_MET:
        return None
    return dag.weekday() < _ZATERDAG and dag not in feestdagen()


@cache
def feestdagen() -> frozenset[date]:
    """Every day of art. 3 in the years that are known; 5 May is one every year."""
    vast = {
        date(jaar, maand, dag)
        for jaar in range(BEKEND_VANAF.year, BEKEND_TOT_EN_MET.year + 1)
        for maand, dag in ((1, 1), (5, 5), (12, 25), (12, 26))
    }
    beweeglijk = {pasen + timedelta(days=n) for pasen in _PASEN for n in _NA_PASEN.values()}
    return frozenset(vast | beweeglijk | _GELIJKGESTELD | {_koningsdag(p.year) for p in _PASEN})


def _koningsdag(jaar: int) -> date:
    """Return the day on which the birthday is celebrated: never a Sunday."""
    dag = date(jaar, 4, 27)
    return dag - timedelta(days=1) if dag.weekday() == _ZONDAG else dag
