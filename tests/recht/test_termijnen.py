# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms."""

from __future__ import annotations

import pytest

from tests.recht.bouw import (
    BETROKKENEN,
    GEHOORD,
    MACHTIGING,
    SPOED,
    Invoer,
    einden,
    geeindigd,
    verleend,
)
from va_route.recht.termijnen import beeindigd, lopend, termijnen


@pytest.mark.parametrize(
    "besluit", [{"uitkomst": "afgewezen"}, {"gegeven_op": "2026-06-16"}, {"verzoek": "vz9"}]
)
def test_without_an_order_there_is_no_term(besluit: Invoer) -> None:
    """Rejected, still to come, or on another request."""
    assert termijnen(verleend(besluit=besluit)) == ()


def test_the_soonest_term_comes_first() -> None:
    """By the day on which it ends."""
    over = verleend(besluit={"verhoren": [], "geldig_tot_en_met": None})
    assert [t.code for t in termijnen(over)] == [
        "regulier_na_spoed_indienen",
        "spoed_horen",
        "spoed_max",
    ]


@pytest.mark.parametrize(
    ("op", "voorbij"), [("2026-07-11", False), ("2026-07-12", False), ("2026-07-13", True)]
)
def test_the_date_of_the_ruling_wins(op: str, *, voorbij: bool) -> None:
    """Its last day is inside; the day after has ended by law."""
    assert geeindigd(verleend(op=op), "de machtiging") is voorbij
    assert einden(verleend(op=op))["einddatum"] == "2026-07-13"


@pytest.mark.parametrize(
    ("op", "voorbij"), [("2026-07-12", False), ("2026-07-13", True), ("2026-07-14", True)]
)
def test_four_weeks_end_an_emergency_order_without_a_date(op: str, *, voorbij: bool) -> None:
    """Given on 15 June: 13 July is the first day on which it no longer holds."""
    over = verleend(op=op, besluit={"geldig_tot_en_met": None})
    assert geeindigd(over, "uiterlijk na vier weken") is voorbij


def test_no_weekend_extends_a_term_of_deprivation_of_liberty() -> None:
    """Four weeks from Saturday 6 June end on Saturday 4 July."""
    over = verleend(besluit={"gegeven_op": "2026-06-06", "geldig_tot_en_met": None, "verhoren": []})
    gevonden = einden(over)
    assert (gevonden["spoed_horen"], gevonden["spoed_max"]) == ("2026-06-20", "2026-07-04")


@pytest.mark.parametrize(
    ("op", "stil"), [("2026-06-28", False), ("2026-06-29", True), ("2026-06-30", True)]
)
def test_two_weeks_unheard_are_a_question_and_no_end(op: str, *, stil: bool) -> None:
    """Silence shows no end: the sentence says what follows if the chance was not there."""
    over = verleend(op=op, besluit={"verhoren": GEHOORD[:2]})
    assert not geeindigd(over, "geëindigd")
    assert geeindigd(over, "Het gaat om: ouder.") is stil
    assert geeindigd(over, "verloor de spoedmachtiging haar kracht op 29 juni 2026") is stil
    assert any("kans nog niet kreeg: ouder" in zin for zin in lopend(over)) is not stil
    assert "spoed_horen" not in einden(verleend(op=op))


@pytest.mark.parametrize(
    ("oorzaak", "zeker"), [("niet_op_tijd_gehoord", True), ("einddatum", False)]
)
def test_force_that_is_recorded_as_lost_has_ended(oorzaak: str, *, zeker: bool) -> None:
    """Then the dossier shows it."""
    vervallen = [{"verzoek": "vz1", "op": "2026-06-29", "oorzaak": oorzaak}]
    over = verleend(op="2026-06-30", besluit={"verhoren": GEHOORD[:2]}, vervallen=vervallen)
    assert geeindigd(over, "geëindigd op 29 juni 2026: de kracht") is zeker


def test_who_is_not_known_was_not_heard() -> None:
    """Without anyone with gezag on file the term runs."""
    wie = {naam: p for naam, p in BETROKKENEN.items() if "gezag" not in p}
    over = verleend(op="2026-07-01", betrokkenen=wie, besluit={"verhoren": GEHOORD[:1]})
    assert geeindigd(over, "Het gaat om: wie het gezag heeft.")


@pytest.mark.parametrize(
    ("op", "voorbij"), [("2026-09-14", False), ("2026-09-15", True), ("2026-09-16", True)]
)
def test_three_months_unexecuted_end_a_regular_order(op: str, *, voorbij: bool) -> None:
    """From the day it was given, in the earliest reading."""
    over = verleend(MACHTIGING, op, {"geldig_tot_en_met": "2027-06-14"})
    assert geeindigd(over, "drie maanden niet uitgevoerd") is voorbij


@pytest.mark.parametrize(
    ("opname", "loopt"),
    [("2026-09-14 23:00", False), ("2026-09-15 00:00", True), ("2026-12-01 12:00", True)],
    ids=["in time", "on the day it lapsed", "only planned"],
)
def test_an_admission_in_time_stops_that_term(opname: str, *, loopt: bool) -> None:
    """Who came in too late came in on an order that had lapsed."""
    opnames = [{"id": "op1", "verzoek": "vz1", "op": opname}]
    over = verleend(MACHTIGING, "2026-10-01", {"geldig_tot_en_met": "2027-06-14"}, opnames=opnames)
    assert ("niet_uitgevoerd" in einden(over)) is loopt


@pytest.mark.parametrize(
    ("op", "voorbij"), [("2026-07-14", False), ("2026-07-15", True), ("2026-07-16", True)]
)
def test_withdrawn_consent_ends_a_regular_order_on_the_fourteenth_day(
    op: str, *, voorbij: bool
) -> None:
    """Withdrawn on 1 July: 15 July. Never an emergency order, and not with a measure."""
    titel: Invoer = {
        "instemmingen": [{"van": "moeder", "datum": "2026-05-01", "ingetrokken_op": "2026-07-01"}]
    }
    ots = titel | {"maatregelen": [{"soort": "ots", "stand": "van_kracht", "vanaf": "2026-05-01"}]}
    over = verleend(MACHTIGING, op, {"geldig_tot_en_met": "2027-06-14"}, titel=titel)
    assert geeindigd(over, "een instemming is ingetrokken") is voorbij
    assert "instemming_ingetrokken" not in einden(verleend(MACHTIGING, op, titel=ots))
    assert "instemming_ingetrokken" not in einden(verleend(SPOED, op, titel=titel))


def test_consent_that_is_withdrawn_later_starts_no_term_yet() -> None:
    """The term starts on the day of the withdrawal."""
    instemming = {"van": "moeder", "datum": "2026-05-01", "ingetrokken_op": "2026-07-01"}
    titel = {"instemmingen": [instemming]}
    gevonden = [
        "instemming_ingetrokken" in einden(verleend(MACHTIGING, op, titel=titel))
        for op in ("2026-06-30", "2026-07-01")
    ]
    assert gevonden == [False, True]


@pytest.mark.parametrize(
    ("op", "voorbij"), [("2026-12-14", False), ("2026-12-15", True), ("2026-12-16", True)]
)
def test_six_months_after_the_eighteenth_birthday_it_ends(op: str, *, voorbij: bool) -> None:
    """Born on 15 June 2008: 15 December 2026 is the first day after."""
    jeugdige = {"roepnaam": "Yara", "geboortedatum": "2008-06-15"}
    over = verleend(MACHTIGING, op, {"geldig_tot_en_met": "2027-03-01"}, jeugdige=jeugdige)
    assert geeindigd(over, "zes maanden na de 18e verjaardag") is voorbij


@pytest.mark.parametrize(
    ("laatste", "loopt"), [("2026-12-14", False), ("2026-12-15", True), (None, False)]
)
def test_that_term_is_shown_only_when_the_order_would_outlast_it(
    laatste: str | None, *, loopt: bool
) -> None:
    """For most young people it says nothing."""
    jeugdige = {"roepnaam": "Yara", "geboortedatum": "2008-06-15"}
    over = verleend(MACHTIGING, besluit={"geldig_tot_en_met": laatste}, jeugdige=jeugdige)
    assert ("achttien_plus" in einden(over)) is loopt


@pytest.mark.parametrize(
    ("op", "voorbij"), [("2026-06-28", False), ("2026-06-29", True), ("2026-06-30", True)]
)
def test_the_decision_on_the_follow_up_ends_the_emergency_order(op: str, *, voorbij: bool) -> None:
    """Granted or rejected, on that day."""
    verzoeken = [
        {"id": "vz1", "soort": "spoedmachtiging"},
        {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"},
    ]
    eerste = verleend().dossier.beschikkingen[0].model_dump(mode="json")
    tweede = eerste | {"id": "bs2", "verzoek": "vz2", "gegeven_op": "2026-06-29"}
    over = verleend(op=op, verzoeken=verzoeken, beschikkingen=[eerste, tweede])
    assert geeindigd(over, "de rechter besliste op het vervolgverzoek") is voorbij


def test_only_the_first_decision_ends_the_emergency_order() -> None:
    """What ended once does not end again, on appeal for example."""
    verzoeken = [
        {"id": "vz1", "soort": "spoedmachtiging"},
        {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"},
    ]
    eerste = verleend().dossier.beschikkingen[0].model_dump(mode="json")
    vervolg = eerste | {"id": "bs2", "verzoek": "vz2", "gegeven_op": "2026-06-29"}
    hof = vervolg | {"id": "bs3", "gegeven_op": "2026-07-03"}
    over = verleend(op="2026-07-05", verzoeken=verzoeken, beschikkingen=[eerste, vervolg, hof])
    besliste = [t for t in termijnen(over) if t.code == "vervolg_beslist"]
    assert [str(t.einde) for t in besliste] == ["2026-06-29"]


def test_each_term_shows_its_sum_and_its_source() -> None:
    """Dates as people write them, and an article with a link."""
    over = verleend(MACHTIGING, "2026-10-01", {"geldig_tot_en_met": "2026-09-30"})
    assert [(t.code, t.uitleg, t.bron.citaat) for t in termijnen(over)] == [
        (
            "niet_uitgevoerd",
            "15 juni 2026 plus 3 maanden is 15 september 2026, in de vroegste lezing.",
            "Jeugdwet art. 6.1.12 lid 3",
        ),
        (
            "einddatum",
            "De beschikking noemt 30 september 2026 als laatste dag. Die datum gaat voor.",
            "Jeugdwet art. 6.1.12 lid 2",
        ),
    ]
    assert beeindigd(over)[1] == (
        "Volgens het dossier geëindigd op 1 oktober 2026: de machtiging "
        "(Jeugdwet art. 6.1.12 lid 2). Leg vast wat er is gebeurd."
    )


@pytest.mark.parametrize(("op", "voorbij"), [("2026-06-29", False), ("2026-06-30", True)])
def test_what_the_gi_no_longer_needs_ends_at_once(op: str, *, voorbij: bool) -> None:
    """On the day the GI said so; never a day of grace. Another cause has its own sentence."""
    verval = {"verzoek": "vz1", "op": "2026-06-30", "oorzaak": "gi_niet_langer_nodig"}
    for soort in (MACHTIGING, SPOED):
        over = verleend(soort, op, vervallen=[verval])
        assert geeindigd(over, "de GI stelde vast") is voorbij
    anders = verleend(MACHTIGING, op, vervallen=[verval | {"oorzaak": "vernietigd"}])
    assert "gi_niet_langer_nodig" not in einden(anders)


def test_every_term_says_who_acts_and_what_can_be_done() -> None:
    """Never a date alone."""
    titel = {
        "maatregelen": [
            {
                "soort": "ots",
                "stand": "van_kracht",
                "vanaf": "2026-01-01",
                "tot_en_met": "2026-07-01",
            }
        ]
    }
    for soort in (MACHTIGING, SPOED):
        for laatste in (None, "2026-07-12", "2027-09-01"):
            besluit: Invoer = {"geldig_tot_en_met": laatste, "verhoren": []}
            lijst = termijnen(verleend(soort, "2026-07-01", besluit, titel=titel))
            assert lijst
            assert all(t.wie and t.wat_kan for t in lijst)
