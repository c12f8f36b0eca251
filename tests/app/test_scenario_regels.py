# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.scenario_regels import alle_regels, regels_met_scenario
from va_route.flows import ROUTES
from va_route.toets import Soort


def test_every_rule_that_a_step_asks_is_there() -> None:
    """Also below a joint, also of an alarm and of an act that is no arrow."""
    bladen = {
        blad.code
        for route in ROUTES.values()
        for stap in route.tabel().values()
        for blad in stap.regel.bladeren()
    }
    assert bladen <= alle_regels().keys()
    assert {"machtiging_spoed_geldig", "overname_vastgelegd", "verklaring_vastgelegd"} <= (
        alle_regels().keys()
    )


@pytest.mark.parametrize(
    "code",
    [
        "stemt_in",  # a fact
        "kort_tevoren_onderzocht",  # an open norm
        "raadsman_toegevoegd",  # a duty
        "va_aanwezig",  # an agreement
        "titel_aanwezig",  # one of several
        "titel_onder_achttien",  # if
        "instemming_tenzij_onmogelijk",  # unless
        "afgeweken_van_va_aanwezig",  # an Afwijking
        "grond_onttrekking_onderbouwd",  # cited by another article as well
        "VA-H01",  # a rule of the analysis that a step asks
    ],
)
def test_a_rule_with_something_of_its_own_needs_a_scenario(code: str) -> None:
    """A leaf of any kind, and a joint in which one part can stand for another."""
    assert code in regels_met_scenario()


@pytest.mark.parametrize("code", ["spoedverzoek", "gronden_regulier", "geen_voorwaarde"])
def test_what_only_adds_up_needs_none(code: str) -> None:
    """The parts of *alle* say it all; of *alle* of nothing there is nothing to say."""
    assert alle_regels()[code].soort is Soort.ALLE
    assert code not in regels_met_scenario()


def test_a_rule_of_the_analysis_that_no_step_asks_needs_none() -> None:
    """Those have tests of their own."""
    assert "VA-R02" not in alle_regels()
