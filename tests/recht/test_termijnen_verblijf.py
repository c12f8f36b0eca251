# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the provider does after an admission, and by when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import SPOED, Invoer, verleend
from va_route.recht.termijnen_verblijf import verblijf

if TYPE_CHECKING:
    from va_route.recht.termijn import Termijn


def na(
    op: str, opname: str | None = "2026-06-15 08:00", plichten: Invoer | None = None, **na: object
) -> dict[str, Termijn]:
    """Give the terms after an admission, asked on ``op``."""
    opnames = [{"id": "op1", "verzoek": "vz1", "op": opname, "na_opname": na}]
    over = verleend(SPOED, op, opnames=opnames, plichten=plichten or {})
    return {t.code: t for t in verblijf(over)}


def stand(termijn: Termijn, *dagen: str) -> str:
    """Say on each day how it stands: l, v or g."""
    return "".join(termijn.loop(date.fromisoformat(dag)).value[0] for dag in dagen)


@pytest.mark.parametrize(
    ("op", "aantal"), [("2026-06-14", 0), ("2026-06-15", 2), ("2026-06-16", 2)]
)
def test_a_planned_admission_starts_nothing_yet(op: str, aantal: int) -> None:
    """The day before, the day, the day after."""
    assert len(na(op)) == aantal
    assert na(op, None) == {}


def test_the_report_has_no_number() -> None:
    """The law says as soon as possible: an open norm, until it is done."""
    mededeling = na("2026-06-20")["mededeling_opname"]
    assert (mededeling.einde, mededeling.bron.citaat) == (None, "Jeugdwet art. 6.1.13 lid 2")
    assert stand(mededeling, "2026-06-15", "2027-06-15") == "ll"
    gemeld = na("2026-06-20", plichten={"opname_meegedeeld_op": "2026-06-17"})
    assert stand(gemeld["mededeling_opname"], "2026-06-16", "2026-06-17") == "lg"


@pytest.mark.parametrize(
    ("opname", "laatste", "verlengd"),
    [
        ("2026-06-15 08:00", "2026-07-27", None),
        ("2026-06-13 08:00", "2026-07-25", "2026-07-27"),
        ("2026-02-20 08:00", "2026-04-03", "2026-04-07"),
        ("2026-11-13 08:00", "2026-12-25", "2026-12-28"),
        ("2024-01-18 08:00", "2024-02-29", None),
        ("2025-10-25 23:30", "2025-12-06", "2025-12-08"),
        ("2025-10-26 02:30", "2025-12-07", "2025-12-08"),
        ("2026-03-29 03:30", "2026-05-10", "2026-05-11"),
        ("2026-06-14T22:30Z", "2026-07-27", None),
    ],
)
def test_the_plan_is_there_in_six_weeks(opname: str, laatste: str, verlengd: str | None) -> None:
    """By the day in the Netherlands: over a weekend, Easter, Christmas, 29 February, the clock."""
    plan = na("2026-12-31", opname)["hvp_opname"]
    assert str(plan.laatste) == laatste
    assert (str(plan.verlengd) if plan.verlengd else None) == verlengd
    assert plan.bron.citaat == "Jeugdwet art. 6.2.9 lid 2"


def test_the_day_before_the_day_and_the_day_after_the_plan() -> None:
    """Six weeks from Monday 15 June end on Monday 27 July."""
    plan = na("2026-06-15")["hvp_opname"]
    assert stand(plan, "2026-07-26", "2026-07-27", "2026-07-28") == "llv"
    klaar = na("2026-08-01", plichten={"hulpverleningsplan_vastgesteld_op": "2026-07-20"})
    assert stand(klaar["hvp_opname"], "2026-07-19", "2026-07-20", "2026-08-01") == "lgg"


def test_a_plan_of_an_earlier_stay_is_not_this_one() -> None:
    """Its day lies before the admission."""
    oud = na("2026-08-01", plichten={"hulpverleningsplan_vastgesteld_op": "2026-06-14"})
    assert oud["hvp_opname"].gedaan_op is None
    assert "hvp_evaluatie_1" not in oud


@pytest.mark.parametrize(
    ("gestart", "vastgesteld", "laatste", "woord"),
    [
        ("2026-07-01", "2026-06-22", "2026-07-29", "Het plan begon op 1 juli 2026"),
        (None, "2026-06-22", "2026-07-20", "Het plan is vastgesteld op 22 juni 2026"),
    ],
)
def test_the_first_evaluation_is_four_weeks_after_the_start(
    gestart: str | None, vastgesteld: str, laatste: str, woord: str
) -> None:
    """While the start is not written down, the day of the plan is the earliest reading."""
    plichten = {"hulpverleningsplan_vastgesteld_op": vastgesteld}
    eerste = na("2026-07-02", plichten=plichten, plan_gestart_op=gestart)["hvp_evaluatie_1"]
    assert str(eerste.laatste) == laatste
    assert woord in eerste.uitleg
    assert eerste.gedaan_op is None


@pytest.mark.parametrize(
    ("geweest", "laatste"),
    [
        (["2026-07-27"], "2026-09-27"),
        (["2026-07-27", "2026-08-31"], "2026-10-31"),
        (["2026-12-31"], "2027-02-28"),
        (["2027-12-31"], "2028-02-29"),
    ],
)
def test_after_an_evaluation_the_next_is_two_months_away(geweest: list[str], laatste: str) -> None:
    """Clipped to the end of a shorter month, and to 29 February in a leap year."""
    alle = na("2028-01-01", plan_gestart_op="2026-07-01", plan_geevalueerd_op=geweest)
    assert str(alle["hvp_evaluatie_1"].gedaan_op) == geweest[0]
    assert str(alle["hvp_evaluatie_n"].laatste) == laatste


def test_an_evaluation_that_is_still_to_come_is_not_done() -> None:
    """On the day itself it is."""
    delen: Invoer = {"plan_gestart_op": "2026-07-01", "plan_geevalueerd_op": ["2026-07-27"]}
    assert "hvp_evaluatie_n" not in na("2026-07-26", **delen)
    assert "hvp_evaluatie_n" in na("2026-07-27", **delen)
    assert "hvp_evaluatie_1" not in na("2026-06-30", **delen)


def test_an_evaluation_before_the_plan_began_is_not_one_of_it() -> None:
    """It looked back on another plan."""
    delen: Invoer = {"plan_gestart_op": "2026-07-01", "plan_geevalueerd_op": ["2026-06-30"]}
    alle = na("2026-07-10", **delen)
    assert alle["hvp_evaluatie_1"].gedaan_op is None
    assert "hvp_evaluatie_n" not in alle


def test_a_plan_of_the_day_of_admission_is_of_this_stay() -> None:
    """And its first evaluation runs from that day."""
    alle = na("2026-06-15", plichten={"hulpverleningsplan_vastgesteld_op": "2026-06-15"})
    assert str(alle["hvp_opname"].gedaan_op) == "2026-06-15"
    assert str(alle["hvp_evaluatie_1"].laatste) == "2026-07-13"
    assert alle["hvp_evaluatie_1"].bron.citaat == "Jeugdwet art. 6.2.9 lid 8"


def test_an_evaluation_on_the_first_day_counts_and_only_the_last_starts_the_next() -> None:
    """Three evaluations, one term to come."""
    geweest = ["2026-07-01", "2026-08-03", "2026-09-01"]
    delen = {"plan_gestart_op": "2026-07-01", "plan_geevalueerd_op": geweest}
    opnames = [{"id": "op1", "verzoek": "vz1", "op": "2026-06-15 08:00", "na_opname": delen}]
    lijst = verblijf(verleend(SPOED, "2026-09-10", opnames=opnames))
    keren = [(t.code, str(t.laatste), t.gedaan_op) for t in lijst if "evaluatie" in t.code]
    assert keren == [
        ("hvp_evaluatie_1", "2026-07-29", date(2026, 7, 1)),
        ("hvp_evaluatie_n", "2026-11-01", None),
    ]
