# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import ast
import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WORTEL = Path(__file__).resolve().parents[2]
DOEL = WORTEL / "docs" / "meldingen.md"
PAGINA = DOEL.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    """Load the script as the names it defines, without starting it."""
    return runpy.run_path(str(WORTEL / "scripts" / "maak_meldingen.py"))


def test_the_page_is_what_the_code_says(
    script: dict[str, Any], golden: Callable[[Path, str], None]
) -> None:
    """After a change in words, ``make docs`` or ``make golden`` writes the page anew."""
    golden(DOEL, script["pagina"]())


def codes_in(boom: ast.AST, patroon: re.Pattern[str]) -> Iterator[str]:
    """Give every code that is handed over, chosen, kept or used as a key; not one in a sentence."""
    for knoop in ast.walk(boom):
        match knoop:
            case ast.Call(args=plekken, keywords=woorden):
                plekken = [*plekken, *(woord.value for woord in woorden)]
            case ast.Dict(keys=sleutels):
                plekken = [sleutel for sleutel in sleutels if sleutel is not None]
            case ast.IfExp(body=dan, orelse=anders):
                plekken = [dan, anders]
            case ast.Assign(value=ast.Tuple(elts=plekken)):
                pass
            case _:
                continue
        for plek in plekken:
            eerste = plek.values[0] if isinstance(plek, ast.JoinedStr) and plek.values else plek
            if isinstance(eerste, ast.Constant) and patroon.fullmatch(str(eerste.value).rstrip()):
                yield str(eerste.value).rstrip()


def test_every_code_in_the_source_is_on_the_page(script: dict[str, Any]) -> None:
    """No code that a user can meet is missing, however it is written down."""
    codes = {
        code
        for pad in (WORTEL / "src").rglob("*.py")
        for code in codes_in(ast.parse(pad.read_text(encoding="utf-8")), script["CODE"])
    }
    assert len(codes) > 100
    assert {code for code in codes if f"| `{code}` |" not in PAGINA} == set()


def test_every_row_says_something() -> None:
    """A code without its sentence helps nobody."""
    rijen = re.findall(r"^\| `[^`]+` \| (.*?) \|", PAGINA, re.MULTILINE)
    assert len(rijen) > 150
    assert all(len(rij) > 3 for rij in rijen)
