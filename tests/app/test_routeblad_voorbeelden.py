# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from va_route.app.routeblad_voorbeelden import cel, voorbeelden
from va_route.app.scenario_tekst import scenarios_per_regel
from va_route.testing.mutatie import Mutanten


def test_a_cell_is_one_line_that_holds_the_table() -> None:
    """No bar, no break and no tag of its own."""
    assert cel("een |\n twee <b>") == "een \\| twee &lt;b>"


def test_what_scenarios_share_is_said_once() -> None:
    """The situation above the table, the rest in the row, and the dossier as a link."""
    tekst = "\n".join(voorbeelden(scenarios_per_regel()["machtiging_loopt"], None, "../../"))
    assert tekst.count("de opname op De Linde is voorbereid") == tekst.count("- Gegeven: ")
    assert "](../../examples/goed/" in tekst
    assert "merkt" not in tekst


def test_what_a_scenario_notices_by_itself_has_a_column() -> None:
    """Only after a run with mutants."""
    scenarios = scenarios_per_regel()["stemt_in"]
    mutanten = Mutanten(gedood=12, overleefd=1, scenarios={scenarios[0].naam: 7})
    tekst = "\n".join(voorbeelden(scenarios, mutanten, ""))
    assert "| voorbeeld | en | op | dan | merkt |" in tekst
    assert " | 7 |" in tekst
