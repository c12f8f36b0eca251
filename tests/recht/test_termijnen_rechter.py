# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Three weeks for the judge, three months for appeal."""

from __future__ import annotations

from datetime import date

import pytest

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, verleend, zaak
from va_route.recht.termijn import Loop
from va_route.recht.termijnen_rechter import beslissing, beslissing_in_gesloten, hoger_beroep


def vervolg(op: str, ingediend: str = "2026-06-19", **delen: object) -> list[str]:
    """Give the last day of the judge for a follow-up that was filed while the youth was inside."""
    verzoeken = [
        {"id": "vz1", "soort": "spoedmachtiging"},
        {
            "id": "vz2",
            "soort": "machtiging",
            "vervolg_op": "vz1",
            "ingediend": {"op": ingediend, "hoe_bekend": "Gebeld."},
        },
    ]
    vast: Invoer = {
        "verzoeken": verzoeken,
        "opnames": [{"id": "op1", "verzoek": "vz1", "op": "2026-06-16 08:00"}],
    }
    over = zaak(MACHTIGING, date.fromisoformat(op), **(vast | delen))
    return [str(t.laatste) for t in beslissing_in_gesloten(over)]


@pytest.mark.parametrize(
    ("op", "gevonden"),
    [("2026-06-18", []), ("2026-06-19", ["2026-07-10"]), ("2026-07-11", ["2026-07-10"])],
)
def test_the_judge_has_three_weeks_from_the_filing(op: str, gevonden: list[str]) -> None:
    """The day before, the day, and after the three weeks."""
    assert vervolg(op) == gevonden


def test_no_weekend_makes_those_weeks_longer() -> None:
    """Filed on a Saturday: the last day is a Saturday."""
    assert vervolg("2026-06-20", "2026-06-20") == ["2026-07-11"]


def test_who_is_not_inside_waits_for_no_such_term() -> None:
    """And a decision ends it."""
    besluit = {
        "id": "bs1",
        "verzoek": "vz2",
        "door": "kinderrechter",
        "uitkomst": "afgewezen",
        "gegeven_op": "2026-06-25",
        "mondeling": "nee",
    }
    assert vervolg("2026-06-25", opnames=[]) == []
    assert vervolg("2026-06-24", beschikkingen=[besluit]) == ["2026-07-10"]
    assert vervolg("2026-06-25", beschikkingen=[besluit]) == []


@pytest.mark.parametrize(
    ("gegeven", "laatste", "verlengd"),
    [
        ("2026-06-15", "2026-09-15", None),
        ("2026-06-13", "2026-09-13", "2026-09-14"),
        ("2026-03-25", "2026-06-25", None),
        ("2026-01-03", "2026-04-03", "2026-04-07"),
        ("2025-11-30", "2026-02-28", "2026-03-02"),
        ("2023-11-30", "2024-02-29", None),
        ("2026-01-31", "2026-04-30", None),
        ("2026-09-25", "2026-12-25", "2026-12-28"),
        ("2025-01-26", "2025-04-26", "2025-04-28"),
    ],
)
def test_appeal_is_open_for_three_months(gegeven: str, laatste: str, verlengd: str | None) -> None:
    """Exactly three months is inside the Algemene termijnenwet; months are clipped."""
    over = verleend(SPOED, "2026-12-31", {"gegeven_op": gegeven})
    [beroep] = hoger_beroep(over)
    assert str(beroep.laatste) == laatste
    assert (str(beroep.verlengd) if beroep.verlengd else None) == verlengd


@pytest.mark.parametrize("uitkomst", ["verleend", "afgewezen"])
def test_the_day_before_the_last_day_and_the_day_after(uitkomst: str) -> None:
    """Of a decision of 15 June, whatever it was; a granted order goes on meanwhile."""
    [beroep] = hoger_beroep(verleend(besluit={"uitkomst": uitkomst}))
    loop = [beroep.loop(date(2026, 9, dag)) for dag in (14, 15, 16)]
    assert loop == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]
    assert ("Hoger beroep houdt de machtiging niet tegen" in beroep.uitleg) is (
        uitkomst == "verleend"
    )
    assert beroep.bron.citaat == "Wetboek van Burgerlijke Rechtsvordering art. 806 lid 1"


def test_against_the_hof_there_is_no_such_appeal() -> None:
    """And before the decision there is none either."""
    assert hoger_beroep(verleend(besluit={"door": "hof"})) == []
    assert hoger_beroep(verleend(op="2026-06-14")) == []


def test_who_asked_can_appeal_too() -> None:
    """Beside the youth, the parents and the lawyer."""
    verzoeken = [{"id": "vz1", "soort": "spoedmachtiging", "verzoeker": "gi"}]
    [beroep] = hoger_beroep(verleend(verzoeken=verzoeken))
    assert [str(partij) for partij in beroep.wie] == ["jeugdige", "ouder", "raadsman", "gi"]


def test_who_came_in_that_day_is_inside() -> None:
    """Without a day of admission, or without a request that was filed, there is no such term."""
    opname = {"id": "op1", "verzoek": "vz1", "op": "2026-06-20 08:00"}
    assert vervolg("2026-06-19", opnames=[opname]) == []
    assert vervolg("2026-06-20", opnames=[opname]) == ["2026-07-10"]
    assert vervolg("2026-06-20", opnames=[{"id": "op1", "verzoek": "vz1"}]) == []
    assert beslissing_in_gesloten(zaak(MACHTIGING)) == []
    in_concept = [{"id": "vz1", "soort": "machtiging"}]
    assert beslissing_in_gesloten(zaak(MACHTIGING, verzoeken=in_concept)) == []


def test_the_three_weeks_have_their_article() -> None:
    """And say where to ask."""
    termijn = beslissing(date(2026, 6, 19), "vervolgverzoek")
    assert termijn.bron.citaat == "Jeugdwet art. 6.1.8 lid 6"
    assert "uiterlijk op 10 juli 2026" in termijn.uitleg
