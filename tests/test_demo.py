# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The demo for a trainer: ten lines that do what the page says they do."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WORTEL = Path(__file__).resolve().parents[1]
PAGINA = (WORTEL / "docs" / "demo.md").read_text(encoding="utf-8")
REGELS = re.findall(r"^\$ (.+)$", PAGINA, re.MULTILINE)
TABEL = re.findall(r"^\| (\d+) \| (\d) \| (?:`([^`]+)`)? ?\| .+ \|$", PAGINA, re.MULTILINE)


def doe(regel: str, map_: Path) -> tuple[int, str]:
    """Run one line; give its exit code and all it wrote."""
    woorden = shlex.split(regel)
    if woorden[0] == "cp":
        shutil.copy(map_ / woorden[1], map_ / woorden[2])
        return 0, ""
    assert woorden[0] == "va-route"
    klaar = subprocess.run(
        [sys.executable, "-m", "va_route", *woorden[1:]],
        cwd=map_,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return klaar.returncode, klaar.stdout


@pytest.fixture(scope="module")
def gedaan(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[int, str]]]:
    """Run the whole demo once, in a copy of the examples."""
    map_ = tmp_path_factory.mktemp("demo")
    shutil.copytree(WORTEL / "examples", map_ / "examples")
    return map_, [doe(regel, map_) for regel in REGELS]


def test_the_demo_is_ten_lines_and_each_is_explained() -> None:
    """A trainer can remember ten; the table has a row for each."""
    assert len(REGELS) == 10
    assert [int(nr) for nr, _, _ in TABEL] == list(range(1, 11))


@pytest.mark.parametrize(("nr", "code", "zin"), TABEL, ids=[rij[0] for rij in TABEL])
def test_a_line_shows_what_the_table_says(
    gedaan: tuple[Path, list[tuple[int, str]]], nr: str, code: str, zin: str
) -> None:
    """The exit code and the words on the screen."""
    echte_code, uitvoer = gedaan[1][int(nr) - 1]
    assert echte_code == int(code), uitvoer
    assert zin in " ".join(uitvoer.split())


def test_the_same_facts_answer_both_routes(gedaan: tuple[Path, list[tuple[int, str]]]) -> None:
    """Lines 2 and 3 differ in the route alone, and the refusal says first what to do in danger."""
    assert REGELS[1].replace("regulier", "spoed") == REGELS[2]
    geweigerd = gedaan[1][2][1]
    assert geweigerd.index("! Is er nu gevaar? Bel 112.") < geweigerd.index("dien_in:")


def test_a_rehearsal_leaves_nothing_and_a_refusal_a_line(
    gedaan: tuple[Path, list[tuple[int, str]]],
) -> None:
    """Four lines in the journal: three steps and one refusal; the rehearsal is not among them."""
    regels = (gedaan[0] / "les.journaal.jsonl").read_text(encoding="utf-8").splitlines()
    soorten = [re.search(r'"soort":"(\w+)"', regel) for regel in regels]
    assert [soort[1] for soort in soorten if soort] == ["gezet", "gezet", "geweigerd", "gezet"]


def test_the_demo_ends_with_a_pdf(gedaan: tuple[Path, list[tuple[int, str]]]) -> None:
    """And the example that it copied is as it was."""
    assert (gedaan[0] / "les.pdf").read_bytes().startswith(b"%PDF-")
    echt = WORTEL / "examples" / "goed" / "yara.yaml"
    assert (gedaan[0] / "examples" / "goed" / "yara.yaml").read_bytes() == echt.read_bytes()
