# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A term on a day, and a date as people write it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from va_route.bronnen import JEUGDWET
from va_route.recht.termijn import Aard, Loop, Termijn, nl


@pytest.mark.parametrize(
    ("dag", "tekst"), [("2026-01-01", "1 januari 2026"), ("2026-12-31", "31 december 2026")]
)
def test_a_date_as_people_write_it(dag: str, tekst: str) -> None:
    """First and last month."""
    assert nl(date.fromisoformat(dag)) == tekst


def termijn(aard: Aard, einde: str | None = "2026-07-13") -> Termijn:
    """Make a term of this kind."""
    dag = date.fromisoformat(einde) if einde else None
    bron = JEUGDWET("6.1.12", lid=2)
    return Termijn("proef", "een proef", date(2026, 6, 15), dag, bron, "", aard=aard)


@pytest.mark.parametrize(
    ("aard", "einde", "laatste"),
    [
        (Aard.EINDIGT, "2026-07-13", "2026-07-12"),
        (Aard.DOEN, "2026-07-13", "2026-07-13"),
        (Aard.STREEF, "2026-07-13", "2026-07-13"),
        (Aard.VRAAG, "2026-07-13", "2026-07-13"),
        (Aard.DOEN, None, None),
    ],
)
def test_the_last_day_inside(aard: Aard, einde: str | None, laatste: str | None) -> None:
    """What ends by law no longer holds on its end; what is to be done is in time on it."""
    verwacht = date.fromisoformat(laatste) if laatste else None
    assert termijn(aard, einde).laatste == verwacht
    assert termijn(aard, einde).beslist is (aard is Aard.EINDIGT)


@pytest.mark.parametrize(
    ("aard", "dagen"), [(Aard.EINDIGT, (11, 12, 13)), (Aard.DOEN, (12, 13, 14))]
)
def test_the_day_before_the_day_and_the_day_after(aard: Aard, dagen: tuple[int, ...]) -> None:
    """The last day is inside."""
    loop = [termijn(aard).loop(date(2026, 7, dag)) for dag in dagen]
    assert loop == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]


def test_the_later_day_of_the_act_is_inside() -> None:
    """After the earliest day it still runs, up to and including the later one."""
    eigen = replace(termijn(Aard.DOEN), verlengd=date(2026, 7, 15))
    loop = [eigen.loop(date(2026, 7, dag)) for dag in (14, 15, 16)]
    assert loop == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]
    nog = [eigen.nog(date(2026, 7, dag)) for dag in (13, 14, 15, 16)]
    assert nog == [date(2026, 7, 13), date(2026, 7, 15), date(2026, 7, 15), None]


def test_what_is_done_is_done_from_that_day() -> None:
    """Before that day it still ran; a term without a number is never over by itself."""
    gedaan = replace(termijn(Aard.DOEN), gedaan_op=date(2026, 7, 1))
    loop = [gedaan.loop(date(2026, 6, 30)), gedaan.loop(date(2026, 7, 1))]
    assert loop == [Loop.LOOPT, Loop.GEDAAN]
    assert termijn(Aard.DOEN, None).loop(date(2036, 1, 1)) is Loop.LOOPT
    assert termijn(Aard.DOEN, None).volgorde == (date(2026, 6, 15), "proef")
