# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from va_route.app.motor import wortels
from va_route.app.regels import Keuze, Regelverschil, regels_op, regels_verschil
from va_route.errors import GebruikError
from va_route.flows import ROUTES
from va_route.recht.va_kern import KERN_REGELS
from va_route.recht.va_regels import VA_REGELS
from va_route.toets import Soort

if TYPE_CHECKING:
    from pathlib import Path

DAG = date(2026, 6, 15)


def test_every_rule_of_every_step_is_in_the_list() -> None:
    """Each leaf that Groningen and Drenthe ask, and every rule of the analysis."""
    codes = {kaart.code for kaart in regels_op(DAG).kaarten}
    wet = {blad.code for regel in wortels() for blad in regel.bladeren() if "wet" in blad.bron.url}
    assert wet <= codes
    assert {regel.code for regel in (*VA_REGELS, *KERN_REGELS)} <= codes


def test_every_card_is_whole() -> None:
    """A sentence, a source, a kind, and at least one step; no card is there twice."""
    kaarten = regels_op(DAG).kaarten
    stappen = {
        "controleer",
        "neem_over",
        "voeg_verklaring_toe",
        *(f"{r.naam}.{g}" for r in ROUTES.values() for g in r.gebeurtenissen),
    }
    for kaart in kaarten:
        assert kaart.zin
        assert kaart.bron.citaat
        assert kaart.stappen
        assert set(kaart.stappen) <= stappen
    sleutels = [(k.code, k.soort, k.bron.citaat) for k in kaarten]
    assert len(sleutels) == len(set(sleutels))


def test_one_route_lists_its_own_rules() -> None:
    """Without those of the analysis as such."""
    kaarten = regels_op(DAG, Keuze(route="spoed")).kaarten
    assert {stap.partition(".")[0] for k in kaarten for stap in k.stappen} == {"spoed"}
    with pytest.raises(GebruikError, match="APP-04"):
        regels_op(DAG, Keuze(route="spoedd"))


def test_an_agreement_of_one_region_is_no_demand_elsewhere() -> None:
    """The law is the same everywhere."""

    def soorten(regio: str, code: str) -> set[Soort]:
        return {k.soort for k in regels_op(DAG, Keuze(regio=regio)).kaarten if k.code == code}

    assert soorten("groningen_drenthe", "spoedberaad_gehouden") == {Soort.AFSPRAAK}
    assert Soort.AFSPRAAK not in soorten("twente", "spoedberaad_gehouden")
    for regio in ("groningen_drenthe", "flevoland", "twente"):
        assert soorten(regio, "stemt_in") == {Soort.FEIT}


def test_a_region_without_a_profile_is_told_which_there_are() -> None:
    """With the nearest name."""
    with pytest.raises(GebruikError) as fout:
        regels_op(DAG, Keuze(regio="flevolan"))
    assert fout.value.code == "APP-53"
    assert "Bedoelt u 'flevoland'?" in fout.value.bericht


def test_a_profile_file_counts_without_touching_the_code(tmp_path: Path) -> None:
    """Its name is shown, and its agreements."""
    from va_route.pakket import map_van

    bron = (map_van("profielen") / "flevoland.yaml").read_text("utf-8")
    pad = tmp_path / "eigen.yaml"
    pad.write_text(bron, "utf-8")
    eigen = regels_op(DAG, Keuze(profiel=pad))
    assert eigen == regels_op(DAG, Keuze(regio="flevoland"))


@pytest.mark.parametrize("dag", [date(2023, 12, 31), date(2027, 1, 1)])
def test_a_day_we_do_not_know_is_refused(dag: date) -> None:
    """Alone, and on either side of a comparison."""
    for vraag in (lambda: regels_op(dag), lambda: regels_verschil(DAG, dag)):
        with pytest.raises(GebruikError, match="APP-50"):
            vraag()


def test_json_is_exactly_the_form_that_was_agreed() -> None:
    """One key, and eight in each rule."""
    velden = json.loads(json.dumps(regels_op(DAG).als_json()))
    assert velden.keys() == {"regels"}
    for regel in velden["regels"]:
        assert list(regel) == [
            "code", "soort", "zin", "bron", "wie", "geldend_van", "geldend_tot", "stappen",
        ]  # fmt: skip
    (grond,) = [
        r
        for r in velden["regels"]
        if r["code"] == "grond_c_onderbouwd" and "6.1.2" in r["bron"]["citaat"]
    ]
    assert grond == {
        "code": "grond_c_onderbouwd",
        "soort": "alle",
        "zin": "het verzoek onderbouwt grond c en noemt een lichtere mogelijkheid",
        "bron": {
            "citaat": "Jeugdwet art. 6.1.2 lid 2 onder c",
            "url": "https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=6.1.2&lid=2"
            "&g=2026-01-01",
        },
        "wie": [],
        "geldend_van": "2024-01-01",
        "geldend_tot": "2026-12-31",
        "stappen": grond["stappen"],
    }
    assert "regulier.dien_in" in grond["stappen"]


def test_two_days_with_the_same_rules_show_no_change() -> None:
    """The law did not change within what we know."""
    velden = regels_verschil(date(2026, 1, 1), date(2026, 12, 31)).als_json()
    assert (velden["van"], velden["tot"]) == ("2026-01-01", "2026-12-31")
    assert [velden["erbij"], velden["weg"], velden["anders"]] == [[], [], []]


def test_what_changed_between_two_days_is_shown_with_both_sides() -> None:
    """What came, what went, and what is written otherwise."""
    oud = regels_op(DAG)
    een, twee, *rest = oud.kaarten
    nieuw = replace(oud, kaarten=(replace(een, zin="anders"), replace(twee, code="nieuw"), *rest))
    velden = Regelverschil(oud, nieuw).als_json()
    assert [r["code"] for r in velden["erbij"]] == ["nieuw"]
    assert [r["code"] for r in velden["weg"]] == [twee.code]
    (anders,) = velden["anders"]
    assert (anders["code"], anders["was"][0]["zin"], anders["wordt"][0]["zin"]) == (
        een.code,
        een.zin,
        "anders",
    )
