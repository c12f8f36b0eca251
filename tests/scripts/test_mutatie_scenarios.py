# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

from va_route.app.scenario_tekst import scenarios_per_regel
from va_route.testing.mutatie import lees_mutatie

MUTATIE = Path(__file__).resolve().parents[2] / "docs" / "mutatie.json"


def test_what_was_kept_is_about_scenarios_that_are_there() -> None:
    """After a change of a title the figures are made anew; without a run there are none."""
    per_regel = scenarios_per_regel()
    for code, mutanten in lees_mutatie(MUTATIE).items():
        assert mutanten.scenarios.keys() <= {scenario.naam for scenario in per_regel[code]}
