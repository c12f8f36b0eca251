# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from va_route.errors import JournalDamaged
from va_route.flows import ROUTES
from va_route.flows.verlopen import Beweging, Verloop, bewegingen, verlopen, volgend_id
from va_route.schemas.basis import AMSTERDAM
from va_route.schemas.journaal import Journaalregel

MaakRegel = Callable[..., Journaalregel]

SPOED = ROUTES["spoed"]
TOEN = datetime(2026, 11, 2, 9, 0, tzinfo=AMSTERDAM)


def _v(naam: str, stand: str, vervolg_op: str | None = None) -> Verloop:
    return Verloop(naam, naam.rpartition("-")[0], stand, vervolg_op, TOEN)


class TestVouwen:
    """From lines to where each course stands."""

    def test_without_lines_there_is_nothing(self) -> None:
        """A case that never took a step has no course yet."""
        assert verlopen([]) == ()

    def test_each_step_moves_its_own_course(self, regel_na_regel: MaakRegel) -> None:
        """The stand is the last one, since the time it happened."""
        regels = [
            regel_na_regel("regulier-1", "start", "gesignaleerd", "gestart"),
            regel_na_regel("spoed-1", "sluit_beraad_af", "gemeld", "beraden"),
            regel_na_regel("regulier-1", "besluit_tot_verzoek", "gestart", "voorbereid"),
        ]
        assert verlopen(regels) == (
            Verloop("regulier-1", "regulier", "voorbereid", None, TOEN + timedelta(hours=3)),
            Verloop("spoed-1", "spoed", "beraden", None, TOEN + timedelta(hours=2)),
        )

    @pytest.mark.parametrize("soort", ["geweigerd", "verklaring"])
    def test_a_line_that_is_no_step_changes_nothing(
        self, regel_na_regel: MaakRegel, soort: str
    ) -> None:
        """Not a stand, not a time, and it begins no course."""
        start = regel_na_regel("regulier-1", "start", "gesignaleerd", "gestart")
        los = regel_na_regel("regulier-1", "dien_in", "gestart", "gestart", soort=soort)
        elders = regel_na_regel("spoed-1", "dien_in", "gemeld", "gemeld", soort=soort)
        assert verlopen([start, los, elders]) == verlopen([start])

    def test_a_step_that_stays_keeps_its_time(self, regel_na_regel: MaakRegel) -> None:
        """``sinds`` is when the course came into its stand."""
        regels = [
            regel_na_regel("spoed-1", "sluit_beraad_af", "gemeld", "beraden"),
            regel_na_regel("spoed-1", "kies_snelle_hulp", "beraden", "beraden"),
            regel_na_regel("regulier-1", "kies_snelle_hulp", None, "gestart"),
        ]
        spoed, regulier = verlopen(regels)
        assert (spoed.stand, spoed.sinds) == ("beraden", TOEN + timedelta(hours=1))
        assert (regulier.stand, regulier.vervolg_op) == ("gestart", None)

    def test_a_case_can_be_taken_over_in_any_stand(self, regel_na_regel: MaakRegel) -> None:
        """As a new course, and also in the middle of one."""
        nieuw = regel_na_regel("spoed-1", "neem_over", None, "opgenomen", soort="overgenomen")
        weer = regel_na_regel("spoed-1", "neem_over", "opgenomen", "vervallen", soort="overgenomen")
        assert [v.stand for v in verlopen([nieuw])] == ["opgenomen"]
        assert [v.stand for v in verlopen([nieuw, weer])] == ["vervallen"]

    def test_taking_over_in_the_same_stand_renews_its_time(self, regel_na_regel: MaakRegel) -> None:
        """Who takes over says since when it is so."""
        regels = [
            regel_na_regel("spoed-1", "neem_over", None, "opgenomen", soort="overgenomen"),
            regel_na_regel("spoed-1", "neem_over", "opgenomen", "opgenomen", soort="overgenomen"),
        ]
        assert verlopen(regels)[0].sinds == TOEN + timedelta(hours=2)

    def test_a_follow_up_remembers_what_it_follows(self, regel_na_regel: MaakRegel) -> None:
        """Also after its own later steps."""
        regels = [
            regel_na_regel(
                "regulier-1", "dien_vervolg_in", None, "ingediend", vervolg_op="spoed-1"
            ),
            regel_na_regel("regulier-1", "meld_verleend", "ingediend", "verleend"),
        ]
        assert verlopen(regels)[0].vervolg_op == "spoed-1"

    def test_an_old_line_of_an_unknown_step_keeps_folding(self, regel_na_regel: MaakRegel) -> None:
        """A route may change; what was recorded then stays what it was."""
        regel = regel_na_regel("vroeger-1", "oude_stap", "oude_stand", "andere_stand")
        assert [(v.route, v.stand) for v in verlopen([regel])] == [("vroeger", "andere_stand")]

    def test_a_line_that_does_not_fit_is_named(self, regel_na_regel: MaakRegel) -> None:
        """A missing or moved line shows in the stand before the next one."""
        regels = [
            regel_na_regel("regulier-1", "start", "gesignaleerd", "gestart"),
            regel_na_regel("regulier-1", "dien_in", "voorbereid", "ingediend"),
        ]
        with pytest.raises(JournalDamaged, match="JOURNAAL_VOLGORDE") as fout:
            verlopen(regels)
        assert fout.value.regel == 2

    def test_the_same_lines_give_the_same_answer(self, regel_na_regel: MaakRegel) -> None:
        """A fold remembers nothing."""
        regels = (regel_na_regel("regulier-1", "start", "gesignaleerd", "gestart"),)
        assert verlopen(regels) == verlopen(regels)


@pytest.mark.parametrize(
    ("bestaand", "volgende"),
    [
        ((), "spoed-1"),
        (("regulier-1", "regulier-2"), "spoed-1"),
        (("spoed-1",), "spoed-2"),
        (("spoed-9", "spoed-2"), "spoed-10"),
    ],
)
def test_a_new_course_gets_the_next_number_of_its_route(
    bestaand: tuple[str, ...], volgende: str
) -> None:
    """No number is used twice, and no clock or chance is needed."""
    assert volgend_id("spoed", bestaand) == volgende


class TestBewegingen:
    """What one step writes."""

    def test_most_steps_are_one_line(self) -> None:
        """Their own course, from here to there."""
        stap = SPOED.stap("gemeld", "dien_in")
        assert bewegingen(stap, "spoed-1", ()) == (
            Beweging("spoed-1", "spoed", "gemeld", "ingediend"),
        )

    def test_opening_another_course_is_a_second_line(self) -> None:
        """It begins there, with a number of its own."""
        stap = SPOED.stap("beraden", "kies_snelle_hulp")
        assert bewegingen(stap, "spoed-1", (_v("spoed-1", "beraden"), _v("regulier-1", "x"))) == (
            Beweging("spoed-1", "spoed", "beraden", "beraden"),
            Beweging("regulier-2", "regulier", None, "gestart"),
        )

    def test_a_new_signal_is_a_new_course_of_the_same_route(self) -> None:
        """Also when the journal does not know the first one yet."""
        stap = SPOED.stap("uitgestroomd", "nieuw_signaal")
        assert bewegingen(stap, "spoed-1", ()) == (
            Beweging("spoed-1", "spoed", "uitgestroomd", "uitgestroomd"),
            Beweging("spoed-2", "spoed", None, "gemeld"),
        )

    def test_a_follow_up_says_what_it_follows(self) -> None:
        """The spoedmachtiging runs on beside it."""
        stap = SPOED.stap("opgenomen", "dien_vervolg_in")
        assert bewegingen(stap, "spoed-1", (_v("spoed-1", "opgenomen"),)) == (
            Beweging("spoed-1", "spoed", "opgenomen", "opgenomen"),
            Beweging("regulier-1", "regulier", None, "ingediend", "spoed-1"),
        )

    def test_a_second_follow_up_is_a_course_of_its_own(self) -> None:
        """The first may have been withdrawn; filing again never moves it."""
        stap = SPOED.stap("verleend", "dien_vervolg_in")
        alle = (_v("spoed-1", "verleend"), _v("regulier-1", "gestart", "spoed-1"))
        _, tweede = bewegingen(stap, "spoed-1", alle)
        assert tweede == Beweging("regulier-2", "regulier", None, "ingediend", "spoed-1")

    def test_the_ruling_is_about_the_last_follow_up_on_its_own_route(self) -> None:
        """Not about an earlier one, and not about another emergency that followed."""
        stap = SPOED.stap("verleend", "meld_vervolg_verleend")
        alle = (
            _v("spoed-1", "verleend"),
            _v("regulier-1", "gestart", "spoed-1"),
            _v("regulier-2", "ingediend", "spoed-1"),
            _v("spoed-2", "ingediend", "spoed-1"),
        )
        _, tweede = bewegingen(stap, "spoed-1", alle)
        assert tweede == Beweging("regulier-2", "regulier", "ingediend", "verleend")

    @pytest.mark.parametrize(
        ("van", "volger", "tweede"),
        [
            ("verleend", "ingediend", ("ingediend", "verleend")),
            ("verleend", "afgewezen", ("afgewezen", "verleend")),
            ("verleend", "verleend", None),
            ("verleend", "opgenomen", None),
            ("opgenomen", "ingediend", ("ingediend", "opgenomen")),
            ("opgenomen", "verleend", ("verleend", "opgenomen")),
            ("opgenomen", "opgenomen", None),
            ("opgenomen", "uitgestroomd", None),
        ],
    )
    def test_a_granted_follow_up_moves_and_never_goes_back(
        self, van: str, volger: str, tweede: tuple[str, str] | None
    ) -> None:
        """Someone may have recorded it there first: then it stays where it is."""
        stap = SPOED.stap(van, "meld_vervolg_verleend")
        alle = (
            _v("spoed-1", van),
            _v("regulier-1", "gestart"),
            _v("regulier-2", volger, "spoed-1"),
        )
        eigen, *rest = bewegingen(stap, "spoed-1", alle)
        assert eigen == Beweging("spoed-1", "spoed", van, "opgevolgd")
        assert rest == ([Beweging("regulier-2", "regulier", *tweede)] if tweede else [])

    def test_a_granted_follow_up_that_was_filed_elsewhere_begins_there(self) -> None:
        """What happened must be recordable."""
        stap = SPOED.stap("opgenomen", "meld_vervolg_verleend")
        _, tweede = bewegingen(stap, "spoed-1", (_v("spoed-1", "opgenomen"),))
        assert tweede == Beweging("regulier-1", "regulier", None, "opgenomen", "spoed-1")

    @pytest.mark.parametrize(
        ("volger", "naar"), [("ingediend", "afgewezen"), ("afgewezen", None), ("verleend", None)]
    )
    def test_a_refused_follow_up_is_refused_in_both(self, volger: str, naar: str | None) -> None:
        """One decision, two courses; what the hof granted since is left alone."""
        stap = SPOED.stap("verleend", "meld_vervolg_afgewezen")
        alle = (_v("spoed-1", "verleend"), _v("regulier-1", volger, "spoed-1"))
        eigen, *rest = bewegingen(stap, "spoed-1", alle)
        assert eigen.naar == "vervallen"
        assert [b.naar for b in rest] == ([naar] if naar else [])


@pytest.mark.parametrize("van", ["gesignaleerd", "voorbereid"])
def test_a_line_from_any_other_stand_does_not_fit(regel_na_regel: MaakRegel, van: str) -> None:
    """Whichever of the two names comes first in the alphabet."""
    regels = [
        regel_na_regel("regulier-1", "start", "gesignaleerd", "gestart"),
        regel_na_regel("regulier-1", "dien_in", van, "ingediend"),
    ]
    with pytest.raises(JournalDamaged, match="JOURNAAL_VOLGORDE"):
        verlopen(regels)


def test_a_refused_follow_up_that_was_filed_elsewhere_is_still_a_follow_up() -> None:
    """It begins where it ended, and says what it follows."""
    stap = SPOED.stap("verleend", "meld_vervolg_afgewezen")
    _, tweede = bewegingen(stap, "spoed-1", (_v("spoed-1", "verleend"),))
    assert tweede == Beweging("regulier-1", "regulier", None, "afgewezen", "spoed-1")
