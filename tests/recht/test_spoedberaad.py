# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from tests.recht.bouw import SPOED, Invoer, dag, teken, uur, zaak
from tests.recht.test_waarborgen import afwijking
from va_route.recht.spoedberaad import (
    beraad_adviseert_vervolg,
    beraad_na_signaal,
    spoedberaad_gehouden,
    spoedberaad_vastgelegd,
    spoedberaad_voor_vervolg,
)

DEELNEMERS = [
    {"wie": "karin", "organisatie": "lokaal team", "hoedanigheid": "regievoerder"},
    {"organisatie": "GI", "hoedanigheid": "professional"},
    {"organisatie": "Aanbieder", "hoedanigheid": "hsj_deskundige"},
]


def beraad(**anders: object) -> Invoer:
    """Write a spoedberaad that is in order, but for what is named; ``None`` takes away."""
    vast: Invoer = {
        "id": "ov1",
        "soort": "spoedberaad",
        "op": uur(0, "04:00"),
        "wijze": "telefoon",
        "deelnemers": DEELNEMERS,
        "jeugdige_uitgenodigd": "ja",
        "uitkomst": "spoedverzoek",
    }
    return {sleutel: w for sleutel, w in (vast | anders).items() if w is not None}


def met_beraad(signaal: str | None = uur(0, "02:00"), **anders: object) -> str:
    """Return whether the spoedberaad was held, with this one on file."""
    signalen = [] if signaal is None else [{"op": signaal, "van": "politie", "tekst": "Weg."}]
    over = zaak(SPOED, signalen=signalen, overleggen=[beraad(**anders)])
    return teken(spoedberaad_vastgelegd, over)


class TestSpoedberaadGehouden:
    """Met by a beraad after the latest signal, with two organisations, HSJ, the youth invited."""

    @pytest.mark.parametrize("wijze", ["aan_tafel", "telefoon", "video"])
    def test_met_by_a_beraad_by_phone_too(self, wijze: str) -> None:
        """However people met."""
        assert met_beraad(wijze=wijze) == "✔"

    @pytest.mark.parametrize(
        ("op", "uitkomst"),
        [(uur(0, "01:59"), "✘"), (uur(0, "02:00"), "✔"), (uur(0, "02:01"), "✔"), (uur(1), "?")],
        ids=["a minute before", "at the signal", "a minute after", "after the peildatum"],
    )
    def test_not_met_by_a_beraad_before_the_signal(self, op: str, uitkomst: str) -> None:
        """Old talk does not answer a new signal."""
        assert met_beraad(op=op) == uitkomst

    def test_the_agreement_is_met_by_the_beraad_itself(self) -> None:
        """Without any deviation; and a beraad that chose another way closes that way out too."""
        signalen = [{"op": uur(0, "02:00"), "van": "politie", "tekst": "Weg."}]
        uitkomsten = [
            teken(
                spoedberaad_gehouden,
                zaak(SPOED, signalen=signalen, overleggen=[beraad(uitkomst=uitkomst)]),
            )
            for uitkomst in ("spoedverzoek", "ambulant")
        ]
        assert uitkomsten == ["✔", "✘"]

    def test_the_latest_signal_counts(self) -> None:
        """A new signal after the beraad asks for a new beraad."""
        signalen = [
            {"op": uur(0, klok), "van": "politie", "tekst": "Weg."} for klok in ("02:00", "05:00")
        ]
        over = zaak(SPOED, signalen=signalen, overleggen=[beraad()])
        assert teken(beraad_na_signaal, over) == "✘"

    def test_not_met_without_a_signal(self) -> None:
        """When nobody knows when it began, nobody knows what came after."""
        assert met_beraad(signaal=None) == "?"

    @pytest.mark.parametrize(
        ("hoedanigheid", "uitkomst"),
        [
            ("hsj_deskundige", "✔"),
            ("servicepunt", "✔"),
            ("expertteam", "✔"),
            ("professional", "?"),
            ("regievoerder", "?"),
        ],
    )
    def test_not_met_without_hsj_knowledge(self, hoedanigheid: str, uitkomst: str) -> None:
        """An HSJ expert, or Servicepunt or Expertteam as long as the profile says so."""
        wie = [*DEELNEMERS[:2], {"organisatie": "X", "hoedanigheid": hoedanigheid}]
        assert met_beraad(deelnemers=wie) == uitkomst

    @pytest.mark.parametrize(
        ("organisaties", "uitkomst"),
        [
            ([], "?"),
            (["GI"], "?"),
            (["GI", "gi "], "?"),
            (["GI", "lokaal team"], "✔"),
            (["GI", None], "?"),
        ],
    )
    def test_not_met_by_one_organisation(self, organisaties: list[str], uitkomst: str) -> None:
        """Two different ones; the same name twice is one, and a person without one is none."""
        wie = [
            {"hoedanigheid": "hsj_deskundige"} | ({"organisatie": o} if o else {})
            for o in organisaties
        ] or [{"hoedanigheid": "hsj_deskundige"}]
        assert met_beraad(deelnemers=wie) == uitkomst

    @pytest.mark.parametrize(("uitgenodigd", "uitkomst"), [("ja", "✔"), ("nee", "✘"), (None, "?")])
    def test_not_met_when_the_youth_was_not_invited(self, uitgenodigd: str, uitkomst: str) -> None:
        """Invited, not invited, nobody wrote it down."""
        assert met_beraad(jeugdige_uitgenodigd=uitgenodigd) == uitkomst

    def test_who_was_there_was_invited(self) -> None:
        """Presence says it all."""
        wie = [*DEELNEMERS, {"wie": "yara", "hoedanigheid": "jeugdige"}]
        assert met_beraad(deelnemers=wie, jeugdige_uitgenodigd=None) == "✔"

    @pytest.mark.parametrize(
        ("uitkomst", "teken_"),
        [
            ("spoedverzoek", "✔"),
            ("ambulant", "✘"),
            ("andere_weg", "✘"),
            ("regulier_verzoek", "✘"),
            ("geen_uitkomst", "✘"),
            (None, "?"),
        ],
    )
    def test_not_met_by_another_outcome(self, uitkomst: str | None, teken_: str) -> None:
        """A table that advised ambulant help is no ground for a request."""
        assert met_beraad(uitkomst=uitkomst) == teken_

    @pytest.mark.parametrize(
        ("anders", "uitkomst"),
        [
            ({}, "✔"),
            ({"reden": "niet_bereikbaar"}, "?"),
            ({"reden": "niet_bereikbaar", "pogingen": ["03:00 gebeld"]}, "✔"),
            ({"reden": "va_in_concept"}, "?"),
        ],
    )
    def test_a_deviation_stands_in_its_place(self, anders: Invoer, uitkomst: str) -> None:
        """Direct danger, or nobody reached with the attempts; nothing else."""
        over = zaak(SPOED, afwijkingen=[afwijking(**anders)])
        assert teken(spoedberaad_gehouden, over) == uitkomst

    def test_the_follow_up_asks_for_the_repair(self) -> None:
        """There the beraad itself is asked, not the deviation."""
        over = zaak(SPOED, afwijkingen=[afwijking()])
        assert teken(spoedberaad_vastgelegd, over) == "?"

    @pytest.mark.parametrize(
        ("uitkomst", "klok", "signaal", "teken_"),
        [
            ("ambulant", "01:59", "02:00", "✔"),
            ("ambulant", "02:00", "02:00", "✘"),
            ("ambulant", "02:01", "02:00", "✘"),
            ("andere_weg", "04:00", "02:00", "✘"),
            ("regulier_verzoek", "04:00", "02:00", "✘"),
            ("geen_uitkomst", "04:00", "02:00", "✔"),
            ("spoedverzoek", "04:00", "02:00", "✔"),
            (None, "04:00", "02:00", "✔"),
            ("ambulant", "04:00", None, "?"),
        ],
        ids=[
            "ambulant help, a minute before the signal",
            "ambulant help, at the signal",
            "ambulant help, a minute after",
            "another way",
            "a regular request",
            "no outcome",
            "an emergency request",
            "nobody wrote the outcome",
            "nobody knows when the signal came",
        ],
    )
    def test_a_deviation_never_overrules_a_table_that_chose_another_way(
        self, uitkomst: str | None, klok: str, signaal: str | None, teken_: str
    ) -> None:
        """It stands in the place of a beraad that could not be, not of what a beraad advised."""
        # Without an invitation the beraad itself is not in order, so that the deviation decides.
        tafel = beraad(uitkomst=uitkomst, op=uur(0, klok), jeugdige_uitgenodigd=None)
        signalen = [{"op": uur(0, signaal), "van": "politie", "tekst": "Weg."}] if signaal else []
        over = zaak(SPOED, signalen=signalen, overleggen=[tafel], afwijkingen=[afwijking()])
        assert teken(spoedberaad_gehouden, over) == teken_

    def test_a_later_table_takes_nothing_back(self) -> None:
        """Two tables after the signal, of which one chose another way."""
        tafels = [
            beraad(uitkomst="ambulant", jeugdige_uitgenodigd=None),
            beraad(id="ov2", op=uur(0, "05:00"), uitkomst=None),
        ]
        signalen = [{"op": uur(0, "02:00"), "van": "politie", "tekst": "Weg."}]
        over = zaak(SPOED, signalen=signalen, overleggen=tafels, afwijkingen=[afwijking()])
        assert teken(spoedberaad_gehouden, over) == "?"


def beschikking(verschil: int) -> Invoer:
    """Write an emergency order that was granted this many days after the peildatum."""
    return {
        "id": "bs1",
        "verzoek": "vz1",
        "door": "kinderrechter",
        "uitkomst": "verleend",
        "gegeven_op": dag(verschil),
        "mondeling": "ja",
    }


class TestSpoedberaadVoorVervolg:
    """At the follow-up: the table about this emergency, held by now, whenever that was."""

    def met(self, *signalen: str, **anders: object) -> str:
        """Return whether it was held, with an order of yesterday and these signals."""
        over = zaak(
            SPOED,
            verzoeken=[{"id": "vz1", "soort": "spoedmachtiging"}],
            beschikkingen=[beschikking(-1)],
            signalen=[{"op": op, "van": "politie", "tekst": "Weg."} for op in signalen],
            overleggen=[beraad(**anders)],
        )
        return teken(spoedberaad_voor_vervolg, over)

    @pytest.mark.parametrize(
        ("uitkomst", "teken_"),
        [
            ("spoedverzoek", "✔"),
            ("regulier_verzoek", "✔"),
            ("ambulant", "✘"),
            ("andere_weg", "✘"),
            ("geen_uitkomst", "✘"),
            (None, "?"),
        ],
    )
    def test_it_advised_a_request(self, uitkomst: str | None, teken_: str) -> None:
        """Of either kind; another outcome asks how the stay can end."""
        assert self.met(uur(-2), uitkomst=uitkomst) == teken_

    @pytest.mark.parametrize(
        ("signalen", "teken_"),
        [
            ([uur(-1, "23:59")], "✔"),
            ([uur(-2), uur(0, "09:00")], "✔"),
            ([uur(0, "01:00")], "?"),
            ([], "?"),
        ],
        ids=["on the day of the grant", "a later one too", "only a later one", "none"],
    )
    def test_the_signal_is_that_of_before_the_grant(self, signalen: list[str], teken_: str) -> None:
        """A new signal while the youth is inside does not undo the table of then."""
        assert self.met(*signalen) == teken_

    @pytest.mark.parametrize(("op", "teken_"), [(uur(-2, "11:59"), "✘"), (uur(-2, "12:00"), "✔")])
    def test_it_was_after_that_signal(self, op: str, teken_: str) -> None:
        """A minute before, and at the signal."""
        assert self.met(uur(-2), op=op) == teken_

    def test_the_remedy_fits_who_is_inside(self) -> None:
        """It offers a way out, and no fast help at home."""
        assert "hoe de opname kan eindigen" in beraad_adviseert_vervolg.remedie
