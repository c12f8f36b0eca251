# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Roep = Callable[..., Any]
BLAD = """schema: scenarios/1
onderwerp: Proef
regels:
  - regel: stemt_in
    gegeven: yara.yaml
    als: {route: regulier, stap: dien_in, op: 2026-05-29}
    scenarios:
      - titel: Zoals het is
        dan: {antwoord: ja, stap_open: ja}
"""


@pytest.mark.parametrize(("oud", "nieuw", "code"), [("", "", 0), (": ja,", ": nee,", 1)])
def test_scenario_plays_a_sheet(
    va_route: Roep, tmp_path: Path, oud: str, nieuw: str, code: int
) -> None:
    """It ends with 1 when one comes out otherwise, so that a build server can ask it."""
    (tmp_path / "blad.yaml").write_text(BLAD.replace(oud, nieuw), encoding="utf-8")
    gegeven, uit, _ = va_route("scenario", "blad.yaml")
    assert gegeven == code
    assert "Nagespeeld: 1 scenario" in uit


def test_a_sheet_with_a_mistake_says_where(va_route: Roep, tmp_path: Path) -> None:
    """As every document."""
    (tmp_path / "blad.yaml").write_text(BLAD.replace("stemt_in", "stemd_in"), encoding="utf-8")
    code, uit, fout = va_route("scenario", "blad.yaml")
    assert code == 1
    assert "SCENARIO-01" in uit + fout


def test_a_sheet_that_is_not_there_is_wrong_use(va_route: Roep) -> None:
    """And so is no sheet at all."""
    assert va_route("scenario", "weg.yaml").code == 2
    assert va_route("scenario").code == 2
