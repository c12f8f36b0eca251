# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What holds for the whole house, whatever floor one is on."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

WORTEL = Path(__file__).resolve().parents[1]
BRON = WORTEL / "src" / "va_route"
MODULES = sorted(BRON.rglob("*.py"))
LOCKS = sorted((WORTEL / "requirements").glob("*.txt"))
GEMAAKT = {".git", ".uv", ".venv", "build", "dist", "__pycache__", ".hypothesis"}
ZWAAR = ("jinja2", "weasyprint", "click", "filelock", "icalendar")
# By name, or by path from the package; beside it the reason.
ZONDER_EIGEN_TEST = {
    "__init__.py": "imports and names only",
    "__main__.py": "one call; tests/test_wheel.py starts it",
}


def pad(module: Path) -> str:
    """Name a file as one would in the checkout."""
    return module.relative_to(WORTEL).as_posix()


def teksten() -> list[tuple[Path, str]]:
    """Read every text file of the checkout that a person wrote."""
    gevonden = []
    for bestand in sorted(WORTEL.rglob("*")):
        delen = bestand.relative_to(WORTEL).parts
        if GEMAAKT & set(delen) or any(deel.endswith("_cache") for deel in delen):
            continue
        if bestand.is_file() and bestand.suffix not in {".ttf", ".pdf"}:
            gevonden.append((bestand, bestand.read_bytes().decode("utf-8", errors="replace")))
    return gevonden


@pytest.mark.parametrize("module", MODULES, ids=pad)
def test_a_module_fits_in_300_lines(module: Path) -> None:
    """A module that grows past 300 lines holds more than one thing."""
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("module", MODULES, ids=pad)
def test_a_module_says_what_it_is_for(module: Path) -> None:
    """Each module, private ones too, opens with a docstring."""
    assert ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))


@pytest.mark.parametrize("module", MODULES, ids=pad)
def test_a_module_has_its_own_test(module: Path) -> None:
    """The tests mirror the source, file by file."""
    deel = module.relative_to(BRON)
    spiegel = WORTEL / "tests" / deel.parent / f"test_{deel.name.lstrip('_')}"
    assert spiegel.is_file() or {deel.name, deel.as_posix()} & ZONDER_EIGEN_TEST.keys()


def test_every_ignored_rule_has_its_reason() -> None:
    """A rule of ruff is switched off only with the reason on the same line."""
    tekst = (WORTEL / "pyproject.toml").read_text(encoding="utf-8")
    uit = re.findall(r'^ +"([A-Z]+\d+)",?(.*)$', tekst, flags=re.MULTILINE)
    ruff = tomllib.loads(tekst)["tool"]["ruff"]["lint"]
    per_map = [code for codes in ruff["per-file-ignores"].values() for code in codes]
    assert sorted(code for code, _ in uit) == sorted(ruff["ignore"] + per_map)
    assert [code for code, reden in uit if not re.search(r"# \w+ \w+", reden)] == []


def test_importing_the_library_loads_nothing_heavy() -> None:
    """What only a PDF, a terminal or a lock needs waits until it is asked for."""
    code = f"import sys, va_route; print([m for m in {ZWAAR!r} if m in sys.modules])"
    klaar = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert klaar.stdout.strip() == "[]"


@pytest.mark.parametrize("lock", LOCKS, ids=pad)
def test_a_lock_pins_with_hashes_and_names_no_address(lock: Path) -> None:
    """Each package has one version and its hashes; where it comes from is up to the machine."""
    tekst = lock.read_text(encoding="utf-8")
    pakketten = re.split(r"\n(?=[a-z])", tekst)
    assert pakketten
    for pakket in pakketten:
        assert re.match(r"[a-z0-9-]+==\S+", pakket)
        assert "--hash=sha256:" in pakket
    assert not re.search(r"://|index-url|find-links", tekst)


def test_the_lock_holds_every_dependency() -> None:
    """What pyproject.toml asks is in the run lock, and the run lock is in the dev lock."""
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run, dev = (
        set(
            re.findall(
                r"^([a-z0-9-]+==\S+)", (WORTEL / "requirements" / naam).read_text(), re.MULTILINE
            )
        )
        for naam in ("run.txt", "dev.txt")
    )
    gevraagd = {re.split(r"[^a-z0-9-]", eis)[0] for eis in project["dependencies"]}
    assert gevraagd <= {regel.split("==")[0] for regel in run}
    assert run <= dev


def test_no_file_names_a_place_on_one_machine() -> None:
    """A path of the machine it was written on tells a reader nothing, or too much."""
    plek = re.compile(r"(?<![\w.\-/])/(?:home|root|tmp|wor[k]|Users)/\w")
    assert [pad(b) for b, tekst in teksten() if plek.search(tekst)] == []


def test_every_file_says_who_made_it_and_under_which_licence() -> None:
    """The checkout follows the REUSE specification."""
    klaar = subprocess.run(
        [sys.executable, "-m", "reuse", "lint", "--lines"],
        cwd=WORTEL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (klaar.returncode, klaar.stdout) == (0, "")


@pytest.mark.parametrize("verdieping", ["schemas", "recht", "flows"])
def test_what_a_floor_hands_on_stays_as_it_is(verdieping: str) -> None:
    """A record is frozen and holds only its own fields: nobody up the house changes one."""
    for bestand in (BRON / verdieping).glob("*.py"):
        naam = f"va_route.{verdieping}.{bestand.stem}".removesuffix(".__init__")
        for klasse in vars(importlib.import_module(naam)).values():
            eigen = isinstance(klasse, type) and klasse.__module__ == naam
            if eigen and "__dataclass_params__" in vars(klasse):
                assert klasse.__dataclass_params__.frozen, klasse
                assert "__slots__" in vars(klasse), klasse
