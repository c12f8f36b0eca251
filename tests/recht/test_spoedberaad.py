# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from tests.recht.bouw import SPOED, Invoer, teken, uur, zaak
from tests.recht.test_waarborgen import afwijking
from va_route.recht.spoedberaad import (
    beraad_na_signaal,
    spoedberaad_gehouden,
    spoedberaad_vastgelegd,
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
        """Without any deviation; and while none is on file a beraad that fails leaves it open."""
        signalen = [{"op": uur(0, "02:00"), "van": "politie", "tekst": "Weg."}]
        uitkomsten = [
            teken(
                spoedberaad_gehouden,
                zaak(SPOED, signalen=signalen, overleggen=[beraad(uitkomst=uitkomst)]),
            )
            for uitkomst in ("spoedverzoek", "ambulant")
        ]
        assert uitkomsten == ["✔", "?"]

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

    def test_a_deviation_covers_a_beraad_that_was_not_in_order(self) -> None:
        """A no of the beraad and a signed deviation: one is enough."""
        over = zaak(SPOED, afwijkingen=[afwijking()], overleggen=[beraad(uitkomst="ambulant")])
        assert teken(spoedberaad_gehouden, over) == "✔"
