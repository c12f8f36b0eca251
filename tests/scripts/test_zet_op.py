# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "zet_op.py"


@pytest.fixture
def zet_op() -> dict[str, Any]:
    """Load the script as the names it defines, without starting it."""
    return runpy.run_path(str(SCRIPT))


def vervang(monkeypatch: pytest.MonkeyPatch, deel: dict[str, Any], naam: str, door: object) -> None:
    """Replace a name where the functions of the script look it up."""
    monkeypatch.setitem(deel["main"].__globals__, naam, door)


def test_a_library_that_is_not_there_does_not_load(zet_op: dict[str, Any]) -> None:
    """Only what loads counts as present."""
    assert not zet_op["laadt"](("deze-bibliotheek-bestaat-echt-nergens",))


def test_without_apt_one_sentence_names_every_system(
    zet_op: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who cannot install by apt reads what to install, on which system, in one line."""
    vervang(monkeypatch, zet_op, "mist", lambda: ["libpango-1.0-0"])
    vervang(monkeypatch, zet_op, "met_apt", lambda _: False)
    with pytest.raises(SystemExit) as einde:
        zet_op["systeem"]()
    zin = str(einde.value)
    assert "\n" not in zin
    for woord in ("libpango-1.0-0", "Debian", "Fedora", "macOS", "Windows"):
        assert woord in zin


def test_nothing_is_installed_where_nothing_is_missing(
    zet_op: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that has everything is left alone."""
    gevraagd: list[list[str]] = []
    vervang(monkeypatch, zet_op, "mist", list)
    vervang(monkeypatch, zet_op, "met_apt", gevraagd.append)
    zet_op["systeem"]()
    assert gevraagd == []


def test_an_older_python_is_told_what_is_needed(
    zet_op: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything else: which Python this is, which one is needed, how to name another."""
    vervang(monkeypatch, zet_op, "MINSTENS", (99, 0))
    with pytest.raises(SystemExit, match=r"nodig is 3\.11 of nieuwer.*PYTHON="):
        zet_op["main"](["uv"])


def test_an_unknown_part_is_answered_with_the_known_ones(zet_op: dict[str, Any]) -> None:
    """Wrong use names the right words."""
    with pytest.raises(SystemExit, match="uv, omgeving, dot"):
        zet_op["main"](["iets"])
