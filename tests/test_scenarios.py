# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every scenario of the sheets in ``scenarios/`` is played, and every rule has some."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from va_route.app.scenario import speel
from va_route.app.scenario_regels import regels_met_scenario
from va_route.app.scenario_tekst import alle_scenarios, scenario_tekst, scenarios_per_regel
from va_route.schemas.scenario import Antwoord

if TYPE_CHECKING:
    from va_route.app.scenario import Scenario

SCENARIOS = alle_scenarios()
OPEN = {Antwoord.NEE, Antwoord.STIL}
HARD = re.compile(r"\b(?:mag niet|kan niet|is niet toegestaan)\b", re.IGNORECASE)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.naam)
def test_a_scenario_comes_out_as_it_says(scenario: Scenario) -> None:
    """Given, when, then: what the dossier says about the rule, and whether the step opens."""
    uitslag = speel(scenario)
    assert uitslag.klopt(scenario.dan), f"{uitslag}\n" + "\n".join(scenario_tekst(scenario))


@pytest.mark.parametrize("code", regels_met_scenario())
def test_a_rule_is_shown_by_scenarios(code: str) -> None:
    """Each rule has one in which the dossier shows it, and one in which it does not."""
    antwoorden = {scenario.dan.antwoord for scenario in scenarios_per_regel().get(code, ())}
    assert Antwoord.JA in antwoorden, f"no scenario in which the dossier shows {code}"
    assert antwoorden & OPEN, f"no scenario in which {code} is open"


def test_no_two_scenarios_have_the_same_name() -> None:
    """The count of mutants is kept by name."""
    assert [naam for naam, tel in Counter(s.naam for s in SCENARIOS).items() if tel > 1] == []


def test_a_scenario_reads_as_sentences() -> None:
    """A title opens with a capital and has no full stop; a change is short, without a stop."""
    for scenario in SCENARIOS:
        assert scenario.titel[0].isupper(), scenario.titel
        assert not scenario.titel.endswith("."), scenario.titel
        zinnen = [" ".join(anders.zin.split()) for anders in scenario.anders]
        assert [zin for zin in zinnen if zin.endswith(".") or len(zin.split()) > 30] == []
        assert not HARD.search("\n".join((scenario.titel, *zinnen))), scenario.titel


def test_what_is_said_to_be_different_is_different() -> None:
    """A sentence without data would be a promise that nothing keeps."""
    leeg = [s.naam for s in SCENARIOS for a in s.anders if not (a.zet or a.weg)]
    assert leeg == []
