# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from va_route.testing.mutatie import Mutanten, lees_mutatie

if TYPE_CHECKING:
    from pathlib import Path

REGEL = {"gedood": 11, "overleefd": 1, "scenarios": {"stemt_in: Nee": 7}}


def bewaar(pad: Path, **meer: Any) -> Path:  # noqa: ANN401 - what JSON holds
    """Write what ``make mutatie`` writes."""
    pad.write_text(json.dumps({"schema": "mutatie/1", "regels": {"stemt_in": REGEL}} | meer))
    return pad


def test_what_was_found_is_read(tmp_path: Path) -> None:
    """Per rule, and per scenario of that rule."""
    gevonden = lees_mutatie(bewaar(tmp_path / "mutatie.json"))
    assert gevonden == {
        "stemt_in": Mutanten(gedood=11, overleefd=1, scenarios={"stemt_in: Nee": 7})
    }
    assert gevonden["stemt_in"].zin == (
        "Met opzet gemaakte kleine fouten die deze voorbeelden merken: 11 van 12."
    )


def test_without_a_run_there_is_nothing(tmp_path: Path) -> None:
    """The pages then say nothing about mutants."""
    assert lees_mutatie(tmp_path / "mutatie.json") == {}


@pytest.mark.parametrize(
    "meer", [{"schema": "mutatie/2"}, {"regels": {"stemt_in": {"gedood": -1}}}, {"extra": 1}]
)
def test_another_shape_is_refused(tmp_path: Path, meer: dict[str, Any]) -> None:
    """A page with wrong figures is worse than none."""
    with pytest.raises(ValidationError):
        lees_mutatie(bewaar(tmp_path / "mutatie.json", **meer))
