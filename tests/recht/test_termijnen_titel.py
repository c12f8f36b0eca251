# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The end of a measure, the first contact of the GI, and two years away from home."""

from __future__ import annotations

from datetime import date

import pytest

from tests.recht.bouw import MACHTIGING, Invoer, verleend, zaak
from va_route.recht.termijn import Loop, Termijn
from va_route.recht.termijnen_titel import maatregelen, raad_advies


def maatregel(op: str = "2026-06-15", **velden: object) -> list[Termijn]:
    """Give the terms of one measure."""
    vast: Invoer = {"soort": "vots", "stand": "van_kracht", "vanaf": "2026-06-01"}
    titel = {"maatregelen": [vast | velden]}
    return maatregelen(zaak(op=date.fromisoformat(op), titel=titel))


@pytest.mark.parametrize(
    ("velden", "code", "laatste"),
    [
        ({}, "vots_max", "2026-08-31"),
        ({"vanaf": "2025-11-30"}, "vots_max", "2026-02-27"),
        ({"vanaf": "2023-11-29"}, "vots_max", "2024-02-28"),
        ({"soort": "ots"}, "ots_max", "2027-05-31"),
        ({"soort": "ots", "vanaf": "2024-02-29"}, "ots_max", "2025-02-27"),
        ({"soort": "ots", "tot_en_met": "2026-12-01"}, "ots_max", "2026-12-01"),
    ],
)
def test_a_measure_ends_in_the_earliest_reading(velden: Invoer, code: str, laatste: str) -> None:
    """Three months or a year from its first day; a date in the ruling wins."""
    [einde] = maatregel("2026-12-31", **velden)
    assert (einde.code, str(einde.laatste)) == (code, laatste)


@pytest.mark.parametrize(
    ("tot", "later"), [("2026-08-31", False), ("2026-09-01", True), ("2026-09-02", True)]
)
def test_a_ruling_that_is_later_is_a_question_to_the_registry(tot: str, *, later: bool) -> None:
    """The date of the ruling wins all the same."""
    [einde] = maatregel(tot_en_met=tot)
    assert str(einde.laatste) == tot
    assert ("vraag het na bij de griffie" in einde.uitleg) is later


def test_the_day_before_the_last_day_and_the_day_after() -> None:
    """Of a provisional measure of 1 June."""
    [einde] = maatregel()
    dagen = (date(2026, 8, 30), date(2026, 8, 31), date(2026, 9, 1))
    assert [einde.loop(d) for d in dagen] == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]


@pytest.mark.parametrize(
    "velden",
    [{"stand": "verzocht"}, {"soort": "voogdij_gi"}, {"vanaf": "2026-06-16"}],
    ids=["asked", "no longest duration", "still to come"],
)
def test_other_measures_have_no_such_term(velden: Invoer) -> None:
    """Nothing is made up for them."""
    assert maatregel(**velden) == []
    assert maatregelen(zaak()) == []


@pytest.mark.parametrize(
    ("bericht", "laatste"),
    [
        ("2026-06-15", "2026-06-22"),
        ("2026-06-12", "2026-06-19"),
        ("2026-06-13", "2026-06-19"),
        ("2026-04-30", "2026-05-08"),
        ("2026-12-23", "2026-12-31"),
    ],
)
def test_the_gi_comes_in_touch_within_five_working_days(bericht: str, laatste: str) -> None:
    """Weekends and holidays do not count (Besluit Jeugdwet 4.2.2)."""
    contact = maatregel("2026-12-31", gi_bericht_op=bericht, vanaf="2026-04-01")[1]
    assert (contact.code, str(contact.laatste)) == ("gi_eerste_contact", laatste)
    assert contact.bron.citaat == "Besluit Jeugdwet art. 4.2.2"


def test_first_contact_before_on_and_after_the_last_day() -> None:
    """It stops when there was contact, and starts with the news."""
    contact = maatregel(gi_bericht_op="2026-06-15")[1]
    loop = [contact.loop(date(2026, 6, dag)) for dag in (21, 22, 23)]
    assert loop == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]
    gesproken = maatregel(gi_bericht_op="2026-06-15", eerste_contact_op="2026-06-18")[1]
    assert gesproken.loop(date(2026, 6, 18)) is Loop.GEDAAN
    assert len(maatregel("2026-06-14", gi_bericht_op="2026-06-15")) == 1


def test_where_holidays_are_not_known_the_earliest_day_is_given() -> None:
    """With the message that says so."""
    contact = maatregel("2029-01-31", vanaf="2029-01-01", gi_bericht_op="2029-01-08")[1]
    assert str(contact.laatste) == "2029-01-13"
    assert contact.melding is not None
    assert contact.melding.code == "TERMIJN-01"


@pytest.mark.parametrize(
    ("sinds", "laatste", "melden"),
    [
        ("2024-12-01", "2026-11-30", None),
        ("2024-12-01", "2026-12-01", "2026-10-01"),
        ("2024-12-01", "2027-04-30", "2027-02-28"),
        (None, "2027-04-30", None),
        ("2024-12-01", None, None),
    ],
)
def test_the_raad_is_told_two_months_before_two_years_are_passed(
    sinds: str | None, laatste: str | None, melden: str | None
) -> None:
    """Counted back from the end of the order: no weekend moves it, months are clipped."""
    over = verleend(
        MACHTIGING,
        besluit={"geldig_tot_en_met": laatste},
        titel={"ots_en_uit_huis_sinds": sinds},
    )
    gevonden = raad_advies(over.dossier.beschikkingen[0], over)
    assert [str(t.laatste) for t in gevonden] == ([melden] if melden else [])
    assert all(t.verlengd is None for t in gevonden)


def test_a_measure_of_today_counts_and_shows_its_sum() -> None:
    """With its article, and that a date in a ruling would win."""
    [einde] = maatregel(vanaf="2026-06-15")
    assert einde.uitleg == (
        "Er is geen laatste dag vastgelegd. 15 juni 2026 plus 3 maanden is 15 september 2026, in "
        "de vroegste lezing."
    )
    assert einde.bron.citaat == "Burgerlijk Wetboek Boek 1 art. 257"


def test_the_advice_has_its_article() -> None:
    """BW 1:265j lid 3."""
    over = verleend(
        MACHTIGING,
        besluit={"geldig_tot_en_met": "2027-04-30"},
        titel={"ots_en_uit_huis_sinds": "2024-12-01"},
    )
    [advies] = raad_advies(over.dossier.beschikkingen[0], over)
    assert advies.bron.citaat == "Burgerlijk Wetboek Boek 1 art. 265j lid 3"
