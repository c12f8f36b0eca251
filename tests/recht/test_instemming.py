# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, dag, met_verzoek, teken
from va_route.app.lees import lees
from va_route.pakket import map_van
from va_route.recht.instemming import (
    geen_weigering,
    gekwalificeerd,
    instemming_door_ander_dan_va,
    instemming_regulier,
    instemming_spoed,
    onderzocht,
    onderzoek_onmogelijk,
    stemt_in,
)
from va_route.toets import Soort

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak


def verklaring(
    uitkomst: str = "stemt_in",
    **anders: Any,  # noqa: ANN401 - fields as the reader gives them
) -> Invoer:
    """Write a statement that is in order, but for what is named; ``None`` takes away."""
    vast = {
        "door": "hanna",
        "registratie": "nip",
        "registratienummer": "20260000021",
        "onderzocht_op": dag(-2),
        "wijze": "in_persoon",
        "uitkomst": uitkomst,
        "getekend_op": dag(-1),
    }
    return {s: w for s, w in (vast | anders).items() if w is not None}


def onmogelijk(wijzen: tuple[str, ...] = ("in_persoon", "video"), **anders: object) -> Invoer:
    """Write that examination was impossible, with these attempts."""
    return {
        "verklaard_door": "gi",
        "datum": dag(-1),
        "redenen": "Zij is niet gevonden.",
        "pogingen": [
            {"datum": dag(-1), "wijze": wijze, "waarom_niet": "Niet gevonden."} for wijze in wijzen
        ],
    } | anders


OORDEEL = {
    "oordelen": [
        {
            "norm": "kort_tevoren_onderzocht",
            "antwoord": "ja",
            "door": "hanna",
            "rol": "gedragswetenschapper",
            "datum": dag(-1),
            "motivering": "Ik sprak haar eergisteren.",
        }
    ]
}
IN, NIET = verklaring(), verklaring("stemt_niet_in")
GEEN: Invoer = {}
HEEL, HALF = {"onderzoek_onmogelijk": onmogelijk()}, {"onderzoek_onmogelijk": onmogelijk(())}


class TestGeenWeigering:
    """The nine rows: what statements say, beside what is on file about impossibility."""

    @pytest.mark.parametrize(
        ("verklaringen", "rij"),
        [
            #              nothing, without attempts, with attempts
            ([],         "?✔✔"),
            ([IN],       "✔✔✔"),
            ([NIET],     "✘✘✘"),
        ],
        ids=["no statement", "consents", "refuses"],
    )  # fmt: skip
    def test_the_nine_rows(self, verklaringen: list[Invoer], rij: str) -> None:
        """A refusal after examination is never overruled by "impossible"."""
        gevonden = "".join(
            teken(geen_weigering, met_verzoek(instemmingsverklaringen=verklaringen, **erbij))
            for erbij in (GEEN, HALF, HEEL)
        )
        assert gevonden == rij

    @pytest.mark.parametrize("verklaringen", [[IN, NIET], [NIET, IN]])
    def test_one_refusal_decides(self, verklaringen: list[Invoer]) -> None:
        """Any statement that refuses, whatever another says."""
        over = met_verzoek(instemmingsverklaringen=verklaringen)
        assert teken(geen_weigering, over) == "✘"

    @pytest.mark.parametrize(
        ("onderzocht_op", "getekend_op", "uitkomst"),
        [
            (-1, None, "✘"),
            (0, None, "✘"),
            (1, None, "?"),
            (None, 0, "✘"),
            (None, 1, "?"),
            (0, 1, "✘"),
            (None, None, "?"),
        ],
    )
    def test_a_refusal_needs_no_signature(
        self, onderzocht_op: int | None, getekend_op: int | None, uitkomst: str
    ) -> None:
        """It counts from the examination or the signature; only consent needs the signature."""
        dagen = {"onderzocht_op": onderzocht_op, "getekend_op": getekend_op}
        velden = {veld: None if op is None else dag(op) for veld, op in dagen.items()}
        over = met_verzoek(instemmingsverklaringen=[verklaring("stemt_niet_in", **velden)])
        assert teken(geen_weigering, over) == uitkomst
        assert teken(stemt_in, over) == uitkomst

    @pytest.mark.parametrize(("verschil", "uitkomst"), [(-1, "✔"), (0, "✔"), (1, "?")])
    def test_impossibility_is_dated(self, verschil: int, uitkomst: str) -> None:
        """The day before, the day, the day after the peildatum."""
        over = met_verzoek(onderzoek_onmogelijk=onmogelijk(datum=dag(verschil)))
        assert teken(geen_weigering, over) == uitkomst


@pytest.mark.parametrize(
    ("verklaringen", "uitkomst"),
    [
        ([], "?"),
        ([IN], "✔"),
        ([NIET], "✘"),
        ([verklaring(getekend_op=None)], "?"),
        ([verklaring(getekend_op=dag(0))], "✔"),
        ([verklaring(getekend_op=dag(1))], "?"),
    ],
    ids=["none", "consents", "refuses", "unsigned", "signed that day", "signed the day after"],
)
def test_consent_is_a_signed_statement(verklaringen: list[Invoer], uitkomst: str) -> None:
    """Signed on or before the peildatum."""
    assert teken(stemt_in, met_verzoek(instemmingsverklaringen=verklaringen)) == uitkomst


@pytest.mark.parametrize(
    ("anders", "uitkomst"),
    [
        ({}, "✔"),
        ({"onderzocht_op": dag(-1)}, "✔"),
        ({"onderzocht_op": dag(0)}, "?"),
        ({"onderzocht_op": None}, "?"),
        ({"wijze": None}, "?"),
        ({"wijze": "video"}, "✔"),
    ],
    ids=["before", "on the day of signing", "after signing", "no day", "no way", "by video"],
)
def test_the_examination_comes_before_the_signature(anders: Invoer, uitkomst: str) -> None:
    """With a day and a way; another way than in person is an examination too."""
    over = met_verzoek(instemmingsverklaringen=[verklaring(**anders)])
    assert teken(onderzocht, over) == uitkomst


@pytest.mark.parametrize(
    ("nummer", "uitkomst"),
    [
        ("123", "?"),
        ("1234", "✔"),
        ("202600000210", "✔"),
        ("2026000002100", "?"),
        ("A1234567", "?"),
        ("１２３４５６", "?"),
    ],
)
def test_only_the_form_of_a_number_is_checked(nummer: str, uitkomst: str) -> None:
    """Four to twelve digits; the register is not looked up, and the remedy says so."""
    over = met_verzoek(instemmingsverklaringen=[verklaring(registratienummer=nummer)])
    assert teken(gekwalificeerd, over) == uitkomst
    assert gekwalificeerd.zin.endswith("noemt een register en een nummer")
    assert "niet in het register nagekeken" in gekwalificeerd.remedie
    for beroep in ("jeugdpsycholoog", "orthopedagoog", "gz-psycholoog", "psychotherapeut"):
        assert beroep in gekwalificeerd.remedie


@pytest.mark.parametrize(
    ("door", "uitkomst"),
    [("hanna", "✔"), ("karin", "✔"), ("moeder", "✘"), ("yara", "✘"), ("onbekend", "✔")],
    ids=["registered", "a professional", "a parent", "the youth", "not on file"],
)
def test_a_number_makes_nobody_a_gedragswetenschapper(door: str, uitkomst: str) -> None:
    """Only a professional can be one; who is not on file is told by the reader of the document."""
    over = met_verzoek(instemmingsverklaringen=[verklaring(door=door)])
    assert teken(gekwalificeerd, over) == uitkomst


YARA = lees(map_van("examples") / "goed" / "yara.yaml")


def met_instemming(door: str | None, **va: object) -> Zaak:
    """Ask about Yara's request, with this person's consent and this analysis."""
    verzoek = YARA.verzoeken[0]
    verklaringen = tuple(
        v.model_copy(update={"door": door}) for v in verzoek.instemmingsverklaringen if door
    )
    nieuw: Invoer = {
        "verzoeken": (verzoek.model_copy(update={"instemmingsverklaringen": verklaringen}),),
        "va": YARA.va.model_copy(update=va) if YARA.va else None,
    }
    zaak = met_verzoek(MACHTIGING, date(2026, 5, 29))
    return replace(zaak, dossier=YARA.model_copy(update=nieuw), antwoorden={}, gelezen={})


class TestInstemmingDoorAnder:
    """Who consents did not make the analysis: a reminder of our own model, no law."""

    @pytest.mark.parametrize(
        ("door", "uitkomst"),
        [("hanna", "✔"), ("femke", "✘"), ("mirjam", "✘"), (None, "?")],
        ids=["another", "who looked along", "who fixed it", "no consent yet"],
    )
    def test_it_looks_at_who_made_the_analysis(self, door: str | None, uitkomst: str) -> None:
        """The gedragswetenschapper of the analysis, who fixed it, and the regievoerder."""
        assert teken(instemming_door_ander_dan_va, met_instemming(door)) == uitkomst

    def test_without_a_fixed_analysis_nobody_knows(self) -> None:
        """Silence."""
        assert (
            teken(instemming_door_ander_dan_va, met_instemming("hanna", vaststelling=None)) == "?"
        )

    def test_it_reminds_and_never_counts(self) -> None:
        """Its source is our own model, and its remedy says that the law does not ask it."""
        toets = instemming_door_ander_dan_va.toets(met_instemming("femke"))
        assert (toets.telt, toets.soort) == (False, Soort.PLICHT)
        assert toets.bron is not None
        assert toets.bron.citaat.startswith("Model verklarende analyse")
        assert "de wet vraagt het niet" in toets.remedie


def test_all_is_asked_of_one_statement() -> None:
    """One who examined and another who is registered are not one who is both.

    Asked is of who examined, also when another signed later.
    """
    een = verklaring(registratienummer="geen", getekend_op=dag(-1))
    ander = verklaring(onderzocht_op=None, getekend_op=dag(0))
    over = met_verzoek(instemmingsverklaringen=[een, ander])
    assert teken(onderzocht, over) + teken(gekwalificeerd, over) == "✔?"
    andersom = met_verzoek(instemmingsverklaringen=[een, ander | {"getekend_op": dag(-3)}])
    assert teken(onderzocht, andersom) + teken(gekwalificeerd, andersom) == "✔?"


@pytest.mark.parametrize(
    ("wijzen", "uitkomst"),
    [
        ((), "?"),
        (("in_persoon",), "?"),
        (("video",), "?"),
        (("video", "telefoon"), "?"),
        (("in_persoon", "in_persoon"), "?"),
        (("in_persoon", "video"), "✔"),
        (("telefoon", "in_persoon"), "✔"),
        (("in_persoon", "anders"), "✔"),
    ],
)
def test_impossible_means_tried_in_person_and_otherwise(
    wijzen: tuple[str, ...], uitkomst: str
) -> None:
    """At least one attempt each: in person, and in another way."""
    over = met_verzoek(verzoeker="gi", onderzoek_onmogelijk=onmogelijk(wijzen))
    assert teken(onderzoek_onmogelijk, over) == uitkomst


@pytest.mark.parametrize(("verschil", "uitkomst"), [(-1, "✔"), (0, "✔"), (1, "?")])
def test_impossible_is_stated_by_the_peildatum(verschil: int, uitkomst: str) -> None:
    """The day before, the day, the day after; the same for its attempts."""
    verklaard = met_verzoek(verzoeker="gi", onderzoek_onmogelijk=onmogelijk(datum=dag(verschil)))
    later = onmogelijk() | {
        "pogingen": [
            {"datum": dag(verschil), "wijze": wijze, "waarom_niet": "Niet gevonden."}
            for wijze in ("in_persoon", "video")
        ]
    }
    geprobeerd = met_verzoek(verzoeker="gi", onderzoek_onmogelijk=later)
    assert teken(onderzoek_onmogelijk, verklaard) == uitkomst
    assert teken(onderzoek_onmogelijk, geprobeerd) == uitkomst


@pytest.mark.parametrize(("verzoeker", "uitkomst"), [("gi", "✔"), ("raad", "?"), (None, "?")])
def test_impossible_is_stated_by_the_verzoeker(verzoeker: str | None, uitkomst: str) -> None:
    """Who files states it, nobody else."""
    over = met_verzoek(verzoeker=verzoeker, onderzoek_onmogelijk=onmogelijk())
    assert teken(onderzoek_onmogelijk, over) == uitkomst


@pytest.mark.parametrize(
    ("velden", "regulier", "spoed"),
    [
        ({}, "?", "?"),
        ({"instemmingsverklaringen": [IN]}, "✔", "✔"),
        ({"instemmingsverklaringen": [NIET]}, "✘", "✘"),
        ({"verzoeker": "gi", **HEEL}, "?", "✔"),
        ({"verzoeker": "gi", **HALF}, "?", "?"),
        ({"verzoeker": "gi", **HEEL, "instemmingsverklaringen": [NIET]}, "✘", "✘"),
        ({"verzoeker": "gi", **HEEL, "instemmingsverklaringen": [IN]}, "✔", "✔"),
    ],
    ids=[
        "nothing",
        "consent after examination",
        "a refusal",
        "impossible, with attempts",
        "impossible, without attempts",
        "a refusal and impossible",
        "consent and impossible",
    ],
)
def test_the_one_exception_is_for_an_emergency(velden: Invoer, regulier: str, spoed: str) -> None:
    """A regular request always needs consent after examination; an emergency unless impossible."""
    gevonden = (
        teken(instemming_regulier, met_verzoek(MACHTIGING, dossier_delen=OORDEEL, **velden)),
        teken(instemming_spoed, met_verzoek(SPOED, dossier_delen=OORDEEL, **velden)),
    )
    assert gevonden == (regulier, spoed)


@pytest.mark.parametrize(
    ("verklaringen", "regulier", "spoed"),
    [([IN, NIET], "✔", "✘"), ([NIET, IN], "✔", "✘"), ([NIET, NIET], "✘", "✘")],
)
def test_one_consent_is_enough_for_a_regular_request(
    verklaringen: list[Invoer], regulier: str, spoed: str
) -> None:
    """Jeugdwet 6.1.2 lid 5 asks the consent of one; in an emergency one refusal decides."""
    velden: Invoer = {"instemmingsverklaringen": verklaringen}
    gevonden = (
        teken(instemming_regulier, met_verzoek(MACHTIGING, dossier_delen=OORDEEL, **velden)),
        teken(instemming_spoed, met_verzoek(SPOED, dossier_delen=OORDEEL, **velden)),
    )
    assert gevonden == (regulier, spoed)


def test_shortly_before_is_a_human_judgement() -> None:
    """Without it consent stays open, however recent the examination was."""
    over = met_verzoek(MACHTIGING, instemmingsverklaringen=[IN])
    assert teken(instemming_regulier, over) == "?"


def test_each_route_cites_its_own_article() -> None:
    """6.1.2 lid 5 for a regular request, 6.1.3 lid 3 for an emergency, and the Regeling in both."""
    regeling = "Regeling Jeugdwet art. 2"
    for regel, artikel in ((instemming_regulier, "6.1.2 lid 5"), (instemming_spoed, "6.1.3 lid 3")):
        bladeren = regel.toets(met_verzoek()).bladeren()
        bronnen = {blad.bron.citaat for blad in bladeren if blad.bron is not None}
        assert bronnen == {f"Jeugdwet art. {artikel}", regeling}
