# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from va_route.flows import ROUTES, Route
from va_route.testing.mutatie import lees_mutatie

if TYPE_CHECKING:
    from collections.abc import Callable

WORTEL = Path(__file__).resolve().parents[2]
DOCS = WORTEL / "docs" / "routes"
elke_route = pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    """Load the script as the names it defines, without starting it."""
    return runpy.run_path(str(WORTEL / "scripts" / "maak_docs.py"))


@elke_route
def test_the_page_in_docs_is_the_one_the_rules_give(
    script: dict[str, Any], route: Route, golden: Callable[[Path, str], None]
) -> None:
    """After a change in a rule or a scenario, ``make docs`` or ``make golden`` writes it anew."""
    golden(DOCS / f"{route.naam}.md", script["pagina"](route))


@elke_route
def test_every_link_to_a_file_leads_to_one(route: Route) -> None:
    """The drawing, the examples and the other pages."""
    tekst = (DOCS / f"{route.naam}.md").read_text(encoding="utf-8")
    paden = {p for p in re.findall(r"\]\(([^)#]+)\)", tekst) if not p.startswith("https://")}
    assert len(paden) > 3
    assert not [pad for pad in paden if not (DOCS / pad).is_file()]


def test_what_mutants_showed_is_absent_while_no_run_was_kept(tmp_path: Path) -> None:
    """Then the pages just leave it out."""
    assert lees_mutatie(tmp_path / "mutatie.json") == {}
