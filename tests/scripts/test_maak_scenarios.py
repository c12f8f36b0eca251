# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from va_route.app.scenario_tekst import alle_scenarios, scenarios_per_regel
from va_route.testing.mutatie import Mutanten

if TYPE_CHECKING:
    from collections.abc import Callable

WORTEL = Path(__file__).resolve().parents[2]
DOEL = WORTEL / "docs" / "scenarios.md"


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    """Load the script as the names it defines, without starting it."""
    return runpy.run_path(str(WORTEL / "scripts" / "maak_scenarios.py"))


def test_the_page_is_what_the_sheets_say(
    script: dict[str, Any], golden: Callable[[Path, str], None]
) -> None:
    """After a change in a sheet or a rule, ``make docs`` or ``make golden`` writes it anew."""
    golden(DOEL, script["pagina"]())


def test_every_scenario_is_on_the_page() -> None:
    """Beside its rule, once."""
    pagina = DOEL.read_text(encoding="utf-8")
    for code in scenarios_per_regel():
        assert pagina.count(f"### `{code}`\n") == 1
    assert pagina.count("\n| --- |") <= pagina.count("- Gegeven: ")
    assert all(f"| {s.titel} |" in pagina for s in alle_scenarios())


def test_what_the_scenarios_of_a_rule_share_is_said_once(script: dict[str, Any]) -> None:
    """The situation above the table, the rest in the row."""
    tekst = "\n".join(script["voorbeelden"]("machtiging_loopt"))
    assert "- En: de opname op De Linde is voorbereid" in tekst
    assert tekst.count("de opname op De Linde is voorbereid") == tekst.count("- Gegeven: ")


def test_what_mutants_showed_is_printed_when_there_is_any(script: dict[str, Any]) -> None:
    """How many mistakes are noticed, and by which scenario."""
    naam = scenarios_per_regel()["stemt_in"][0].naam
    mutanten = Mutanten(gedood=12, overleefd=1, scenarios={naam: 7})
    met = "\n".join(script["voorbeelden"]("stemt_in", mutanten))
    assert mutanten.zin in met
    assert "| voorbeeld | en | op | dan | merkt |" in met
    assert " | 7 |" in met
    assert "merkt" not in "\n".join(script["voorbeelden"]("stemt_in"))
