# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from va_route.app.profiel import profiel_van
from va_route.app.routeblad_regels import Streek, artikelen, dagen, link, regels, verschillen
from va_route.app.scenario_tekst import scenarios_per_regel
from va_route.bronnen import BEKEND_TOT, GRONINGEN_DRENTHE, JEUGDWET
from va_route.bronnen.wet import Artikel
from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN

ROUTE = ROUTES["spoed"]
HIER, ELDERS = (
    Streek(ROUTE, profiel_van(naam), BEKEND_TOT) for naam in ("groningen_drenthe", "flevoland")
)


@cache
def _tekst() -> str:
    return "\n".join(regels(HIER, ELDERS, {}))


def _kaart(code: str) -> str:
    return _tekst().split(f'<a id="regel-{code}"></a>')[1].split("<a id=")[0]


def test_each_rule_is_written_once() -> None:
    """However many steps ask it."""
    for code in HIER.kaarten():
        assert _tekst().count(f'<a id="regel-{code}"></a>') == 1


def test_a_rule_that_two_articles_ask_has_both_and_the_steps_of_each() -> None:
    """In an emergency there is an exception; in what follows up on it there is none."""
    kaart = _kaart("stemt_in")
    spoed, vervolg = kaart.split("- **Soort:** ")[1:]
    assert spoed.startswith("wet met uitzondering, bij [dien_in](#stap-dien_in)")
    assert "Jeugdwet art. 6.1.3 lid 3" in spoed
    assert vervolg.startswith("wet, bij [dien_vervolg_in](#stap-dien_vervolg_in)")
    assert "Jeugdwet art. 6.1.2 lid 5" in vervolg


def test_the_days_of_a_rule_are_those_of_its_source() -> None:
    """The law for the days that were read; a working method from its own first day."""
    assert "Bekend van 1 januari 2024 tot en met 31 december 2026." in _kaart("stemt_in")
    assert "Bekend vanaf 1 januari 2024." in _kaart("hsj_kennis_erbij")


def test_the_scenarios_of_this_route_stand_beside_the_rule() -> None:
    """Given, when and then; those of another route only when there are none here."""
    for code in HIER.kaarten():
        alle = scenarios_per_regel().get(code, ())
        eigen = [s for s in alle if s.als.route == ROUTE.naam or s.als.stap in HANDELINGEN]
        kaart = _kaart(code)
        assert ("<details>" in kaart) is bool(alle)
        for scenario in eigen or alle:
            assert scenario.titel.replace("|", "\\|") in kaart
        if alle:
            assert "- Gegeven: het dossier" in kaart
            assert "- Als: de stap is:" in kaart


def test_every_leaf_of_a_step_has_a_scenario_on_the_page() -> None:
    """A rule without one fails."""
    zonder = {
        v.toets.code
        for v in HIER.vragen()
        if not v.toets.delen and v.toets.code not in scenarios_per_regel()
    }
    assert not zonder


def test_another_region_beside_this_one() -> None:
    """Empty when it is not asked there; a joint that only joins says nothing of its own."""
    anders = verschillen(HIER, ELDERS)
    assert anders["hsj_kennis_erbij"] == ""
    assert anders["tafel_binnen_termijn"].startswith("plicht die herinnert")
    assert "stemt_in" not in anders
    assert verschillen(HIER, HIER) == {}


@pytest.mark.parametrize(
    ("van", "tot", "zin"),
    [
        (date(2024, 1, 1), date(2026, 12, 31), "van 1 januari 2024 tot en met 31 december 2026"),
        (date(2024, 1, 1), None, "vanaf 1 januari 2024"),
        (None, date(2026, 12, 31), "tot en met 31 december 2026"),
        (None, None, ""),
    ],
)
def test_days_in_words(van: date | None, tot: date | None, zin: str) -> None:
    """Both are inclusive."""
    assert dagen(van, tot) == zin


def test_the_way_back_has_every_rule_of_the_law_in_the_order_of_the_act() -> None:
    """6.1.2 before 6.1.12, and each rule at each article that asks it."""
    rijen = [r for r in artikelen(HIER) if r.startswith("| [")]
    waar = {rij.split("]")[0].removeprefix("| ["): nr for nr, rij in enumerate(rijen)}
    assert waar["Jeugdwet art. 6.1.2 lid 5"] < waar["Jeugdwet art. 6.1.3 lid 3"]
    assert waar["Jeugdwet art. 6.1.3 lid 3"] < waar["Jeugdwet art. 6.1.12 lid 2"]
    assert waar["Jeugdwet art. 6.1.12 lid 2"] < waar["Regeling Jeugdwet art. 2"]
    for code, kaarten in HIER.kaarten().items():
        for kaart in kaarten:
            if kaart.bron.citaat in waar:
                assert f"[`{code}`](#regel-{code})" in rijen[waar[kaart.bron.citaat]]
            else:
                assert not isinstance(kaart.bron, Artikel)


def test_a_source_is_a_link_where_it_has_a_page() -> None:
    """And its name where it has none."""
    wet = JEUGDWET("6.1.2", lid=2)
    assert link(wet) == f"[Jeugdwet art. 6.1.2 lid 2]({wet.url})"
    assert link(GRONINGEN_DRENTHE("regie")) == "Werkwijze Groningen/Drenthe, regie"
    assert link(None) == ""
