# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A stay on a conditional order: how long, the reasons on paper, and what the judge decides."""

from __future__ import annotations

from datetime import date

import pytest

from tests.recht.bouw import Invoer, verleend
from va_route.recht.termijn import Loop, Termijn
from va_route.recht.termijnen_voorwaardelijk import opname_op_besluit, rond_opname
from va_route.schemas.verzoek import VerzoekSoort

VOORWAARDELIJK = VerzoekSoort.VOORWAARDELIJK


def na_besluit(
    op: str = "2026-08-01",
    besluit: Invoer | None = None,
    laatste: str | None = "2026-12-14",
    toetsingen: tuple[Invoer, ...] = (),
) -> dict[str, Termijn]:
    """Give the terms after a decision to admit of Monday 20 July 2026."""
    vast: Invoer = {"op": "2026-07-20 10:00", "door": "karin"}
    voorwaarden = {
        "verzoek": "vz1",
        "besluiten": [vast | (besluit or {})],
        "toetsingen": list(toetsingen),
    }
    over = verleend(
        VOORWAARDELIJK, op, {"geldig_tot_en_met": laatste}, voorwaardelijk=[voorwaarden]
    )
    beschikking, _ = over.lees("beschikking")
    return {t.code: t for t in (*opname_op_besluit(beschikking, over), *rond_opname(over))}


@pytest.mark.parametrize(
    ("op", "laatste", "einde"),
    [
        ("2026-07-20 10:00", "2026-12-14", "2026-12-14"),
        ("2026-07-20 10:00", "2027-06-14", "2027-01-19"),
        ("2026-07-20 10:00", None, "2027-01-19"),
        ("2026-06-30 23:30", "2027-06-14", "2026-12-29"),
        ("2025-08-31 10:00", None, "2026-02-27"),
    ],
)
def test_the_stay_ends_with_the_order_or_after_six_months(
    op: str, laatste: str | None, einde: str
) -> None:
    """Whichever comes first; months are clipped (Jeugdwet 6.1.6 lid 5)."""
    opname = na_besluit("2026-12-31", {"op": op}, laatste)["voorwaardelijk_opname"]
    assert str(opname.laatste) == einde


def test_the_day_before_the_last_day_and_the_day_after() -> None:
    """A stay that is over has no end to come."""
    opname = na_besluit()["voorwaardelijk_opname"]
    loop = [opname.loop(date(2026, 12, dag)) for dag in (13, 14, 15)]
    assert loop == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]
    buiten = {"beeindigd_op": "2026-08-01"}
    assert "voorwaardelijk_opname" in na_besluit("2026-07-31", buiten)
    assert "voorwaardelijk_opname" not in na_besluit("2026-08-01", buiten)


@pytest.mark.parametrize(
    ("op", "laatste", "verlengd"),
    [
        ("2026-07-20 10:00", "2026-07-24", None),
        ("2026-07-22 10:00", "2026-07-26", "2026-07-27"),
        ("2026-04-02 10:00", "2026-04-06", "2026-04-08"),
        ("2026-12-23 10:00", "2026-12-27", "2026-12-28"),
    ],
)
def test_the_reasons_are_on_paper_in_four_days(op: str, laatste: str, verlengd: str | None) -> None:
    """Over Easter the act gives two working days (Jeugdwet 6.1.6 lid 6)."""
    redenen = na_besluit("2026-12-31", {"op": op})["kennisgeving_opname"]
    assert str(redenen.laatste) == laatste
    assert (str(redenen.verlengd) if redenen.verlengd else None) == verlengd


def test_reasons_that_were_given_are_done() -> None:
    """On the day itself; the day before a decision there is nothing."""
    gegeven = na_besluit(besluit={"redenen_meegedeeld_op": "2026-07-23"})["kennisgeving_opname"]
    loop = [gegeven.loop(date(2026, 7, dag)) for dag in (22, 23, 30)]
    assert loop == [Loop.LOOPT, Loop.GEDAAN, Loop.GEDAAN]
    open_ = na_besluit()["kennisgeving_opname"]
    loop = [open_.loop(date(2026, 7, dag)) for dag in (23, 24, 25)]
    assert loop == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]
    assert na_besluit("2026-07-19") == {}


@pytest.mark.parametrize(
    ("op", "er"), [("2026-07-24", False), ("2026-07-25", True), ("2026-07-26", True)]
)
def test_the_judge_answers_in_three_weeks_while_the_youth_is_inside(op: str, *, er: bool) -> None:
    """Asked on Saturday 25 July: Saturday 15 August, no weekend adds a day."""
    vraag: Invoer = {"over": "opname", "gevraagd_op": "2026-07-25"}
    gevonden = na_besluit(op, toetsingen=(vraag,))
    assert ("vervallenverklaring" in gevonden) is er
    if er:
        assert str(gevonden["vervallenverklaring"].laatste) == "2026-08-15"
        assert gevonden["vervallenverklaring"].verlengd is None


def test_outside_that_term_does_not_run_and_a_decision_ends_it() -> None:
    """Jeugdwet 6.1.7 lid 2 is for who is inside."""
    vraag: Invoer = {"over": "opname", "gevraagd_op": "2026-07-25"}
    buiten = {"beeindigd_op": "2026-07-28"}
    assert "vervallenverklaring" not in na_besluit("2026-08-01", buiten, toetsingen=(vraag,))
    beslist = vraag | {"beslist_op": "2026-08-10", "uitkomst": "in_stand"}
    toets = na_besluit(toetsingen=(beslist,))["vervallenverklaring"]
    loop = [toets.loop(date(2026, 8, dag)) for dag in (9, 10, 20)]
    assert loop == [Loop.LOOPT, Loop.GEDAAN, Loop.GEDAAN]


def test_each_has_its_article_and_its_sum() -> None:
    """On the day of the decision itself."""
    vraag: Invoer = {"over": "opname", "gevraagd_op": "2026-07-20"}
    alle = na_besluit("2026-07-20", toetsingen=(vraag,))
    assert {t.code: t.bron.citaat for t in alle.values()} == {
        "voorwaardelijk_opname": "Jeugdwet art. 6.1.6 lid 5",
        "kennisgeving_opname": "Jeugdwet art. 6.1.6 lid 6",
        "vervallenverklaring": "Jeugdwet art. 6.1.7 lid 2",
    }


@pytest.mark.parametrize(
    ("laatste", "som"),
    [
        (
            "2027-01-18",
            "De machtiging loopt tot en met 18 januari 2027; de opname duurt niet langer.",
        ),
        ("2027-01-19", "20 juli 2026 plus 6 maanden is 20 januari 2027, in de vroegste lezing."),
        (None, "20 juli 2026 plus 6 maanden is 20 januari 2027, in de vroegste lezing."),
    ],
)
def test_it_says_which_of_the_two_came_first(laatste: str | None, som: str) -> None:
    """The order, or six months."""
    assert na_besluit(laatste=laatste)["voorwaardelijk_opname"].uitleg == som
