# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from va_route.pakket import map_van

if TYPE_CHECKING:
    from pathlib import Path

Roep = Callable[..., Any]


def test_the_commands_are_in_the_list(va_route: Roep) -> None:
    """Each with one line."""
    uit = va_route("--hulp").uit
    for opdracht in ("pad", "vergelijk", "retro"):
        assert f"  {opdracht} " in uit


def test_pad_says_what_still_needs_doing(va_route: Roep) -> None:
    """Points and steps; an answer, so the exit code is 0 also when much is open."""
    gevonden = va_route(
        "pad",
        "yara.yaml",
        "--naar",
        "ingediend",
        "--route",
        "regulier",
        "--peildatum",
        "2026-05-12",
    )
    assert gevonden.code == 0
    assert "Stap 3. dien het verzoek in bij de kinderrechter (dien_in)" in gevonden.uit
    assert "yara.yaml:" in gevonden.uit


@pytest.mark.parametrize(
    ("woorden", "fout"),
    [
        (("pad", "yara.yaml"), "--naar"),
        (("pad", "yara.yaml", "--naar", "inged"), "Bedoelt u 'ingediend'?"),
        (("pad", "geen.yaml", "--naar", "ingediend"), "geen.yaml"),
        (("pad", "yara.yaml", "--naar", "ingediend", "--route", "spoedig"), "APP-04"),
        (("vergelijk", "sem.yaml"), "APP-01"),
        (("retro", "sem.yaml"), "APP-01"),
        (("vergelijk", "yara.yaml", "--peildatum", "2027-01-01"), "APP-50"),
    ],
)
def test_wrong_use_is_told(va_route: Roep, woorden: tuple[str, ...], fout: str) -> None:
    """Exit code 2, and how it is done."""
    gevonden = va_route(*woorden)
    assert gevonden.code == 2
    assert fout in gevonden.fout


@pytest.mark.parametrize(
    ("woorden", "schema"),
    [
        (("pad", "yara.yaml", "--naar", "ingediend"), "pad/1"),
        (("vergelijk", "yara.yaml"), "vergelijk/1"),
        (("retro", "noor.yaml"), "retro/1"),
    ],
)
def test_each_writes_json(va_route: Roep, woorden: tuple[str, ...], schema: str) -> None:
    """With its schema by name."""
    gevonden = va_route(*woorden, "--formaat", "json")
    assert gevonden.code == 0
    assert json.loads(gevonden.uit)["schema"] == schema


def test_vergelijk_lays_the_routes_side_by_side(va_route: Roep) -> None:
    """And says what an emergency takes."""
    gevonden = va_route("vergelijk", "yara.yaml", "--peildatum", "2026-05-12")
    assert gevonden.code == 0
    assert "Spoed is geen kortere weg" in gevonden.uit


def test_retro_looks_back(va_route: Roep) -> None:
    """Up to and including the day."""
    gevonden = va_route("retro", "noor.yaml", "--peildatum", "2026-06-07")
    assert gevonden.code == 0
    assert gevonden.uit.startswith("Terugblik op D-2026-061, tot en met 7 juni 2026")
    assert "15 juni" not in gevonden.uit


@pytest.mark.parametrize(
    ("door", "code", "waar"),
    [
        ("gi", 0, "uit"),
        ("college", 3, "uit"),
        ("raad", 2, "fout"),
        ("verwijzer", 2, "fout"),
    ],
)
def test_who_files_is_checked(va_route: Roep, door: str, code: int, waar: str) -> None:
    """Under an ots: the verzoeker files, 6.1.8 refuses the college, the rest is wrong use."""
    gevonden = va_route(
        "zet", "noor.yaml", "dien_in", "--door", door, "--route", "spoed",
        "--op", "2026-06-06 05:20", "--oefen",
    )  # fmt: skip
    verwacht = {"gi": "ingediend", "college": "6.1.8", "raad": "APP-14", "verwijzer": "APP-10"}
    assert gevonden.code == code
    assert verwacht[door] in " ".join(getattr(gevonden, waar).split())


@pytest.mark.parametrize(
    "woorden",
    [("pad", "--naar", "opgenomen", "--route", "spoed"), ("vergelijk",), ("retro",)],
)
def test_a_journal_of_another_case_is_told_beside_every_answer(
    va_route: Roep, tmp_path: Path, woorden: tuple[str, ...]
) -> None:
    """In the text, and apart from the JSON."""
    anders = (map_van("examples") / "goed" / "yara.journaal.jsonl").read_bytes()
    (tmp_path / "noor.journaal.jsonl").write_bytes(anders)
    opdracht, *meer = woorden
    _, uit, fout = va_route(opdracht, "noor.yaml", *meer)
    assert ("APP-22" in uit, fout) == (True, "")
    _, uit, fout = va_route(opdracht, "noor.yaml", *meer, "--formaat", "json")
    assert ("APP-22" in fout, json.loads(uit)["schema"][-2:]) == (True, "/1")
