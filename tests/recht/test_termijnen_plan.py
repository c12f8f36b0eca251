# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The plan in place of a familiegroepsplan, and how long a dossier is kept."""

from __future__ import annotations

from datetime import date

import pytest

from tests.recht.bouw import dag, zaak
from va_route.recht.termijn import Loop
from va_route.recht.termijnen_plan import bewaren, plan_zonder_familiegroepsplan


@pytest.mark.parametrize(
    ("bleek", "laatste", "verlengd"),
    [
        ("2026-06-01", "2026-07-13", None),
        ("2026-05-30", "2026-07-11", "2026-07-13"),
        ("2026-05-31", "2026-07-12", "2026-07-13"),
        ("2024-01-18", "2024-02-29", None),
        ("2026-02-23", "2026-04-06", "2026-04-07"),
    ],
)
def test_six_weeks_for_a_plan(bleek: str, laatste: str, verlengd: str | None) -> None:
    """From the day it was clear that no familiegroepsplan comes (Jeugdwet 4.1.3 lid 5)."""
    plichten = {"familiegroepsplan": {"geen_plan_op": bleek}}
    [plan] = plan_zonder_familiegroepsplan(zaak(plichten=plichten))
    assert (plan.code, str(plan.laatste)) == ("plan_4_1_3", laatste)
    assert (str(plan.verlengd) if plan.verlengd else None) == verlengd


def test_without_that_day_nothing_starts() -> None:
    """Nor before it, nor without duties on file."""
    later = {"familiegroepsplan": {"geen_plan_op": dag(1)}}
    nu = {"familiegroepsplan": {"geen_plan_op": dag(0)}}
    gevonden = [
        len(plan_zonder_familiegroepsplan(zaak(plichten=plichten)))
        for plichten in (None, {}, {"familiegroepsplan": {"aangeboden_op": dag(-9)}}, later, nu)
    ]
    assert gevonden == [0, 0, 0, 0, 1]


def test_the_day_before_the_last_day_and_the_day_after_it() -> None:
    """And a plan that is there is done."""
    feiten = {"geen_plan_op": "2026-06-01"}
    [open_] = plan_zonder_familiegroepsplan(zaak(plichten={"familiegroepsplan": feiten}))
    loop = [open_.loop(date(2026, 7, d)) for d in (12, 13, 14)]
    assert loop == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]
    feiten |= {"ander_plan_op": "2026-06-10"}
    [klaar] = plan_zonder_familiegroepsplan(zaak(plichten={"familiegroepsplan": feiten}))
    assert klaar.loop(date(2026, 6, 10)) is Loop.GEDAAN


@pytest.mark.parametrize(
    ("laatste", "tot"), [("2026-06-15", "2046-06-15"), ("2024-02-29", "2044-02-29")]
)
def test_a_dossier_is_kept_for_twenty_years_and_then_people_decide(laatste: str, tot: str) -> None:
    """At least; nothing is destroyed by itself."""
    termijn = bewaren(date.fromisoformat(laatste))
    assert str(termijn.laatste) == tot
    assert "Een mens beslist" in termijn.wat_kan
    assert not termijn.beslist


def test_each_has_its_article() -> None:
    """As a jurist cites it."""
    plichten = {"familiegroepsplan": {"geen_plan_op": "2026-06-01"}}
    [plan] = plan_zonder_familiegroepsplan(zaak(plichten=plichten))
    bronnen = [plan.bron.citaat, bewaren(date(2026, 6, 15)).bron.citaat]
    assert bronnen == ["Jeugdwet art. 4.1.3 lid 5", "Jeugdwet art. 7.3.8 lid 3"]
