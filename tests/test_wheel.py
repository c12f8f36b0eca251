# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The wheel works on a machine that has no checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

WORTEL = Path(__file__).resolve().parents[1]
BIN = "Scripts" if os.name == "nt" else "bin"


def draai(*opdracht: str | Path, cwd: Path) -> str:
    """Run a command away from the checkout and give what it printed."""
    klaar = subprocess.run(
        [str(deel) for deel in opdracht],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    return klaar.stdout.strip()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel by way of the sdist, without a network."""
    werk = tmp_path_factory.mktemp("wheel")
    draai(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", werk, cwd=WORTEL)
    sdist = next(werk.glob("*.tar.gz"))
    draai(sys.executable, "-m", "tarfile", "-e", sdist, werk, cwd=werk)
    bron = next(pad for pad in werk.iterdir() if pad.is_dir())
    draai(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", werk, cwd=bron)
    return next(werk.glob("*.whl"))


@pytest.fixture(scope="module")
def omgeving(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel and its locked dependencies in a clean environment."""
    venv = tmp_path_factory.mktemp("schoon") / "venv"
    uv = shutil.which("uv", path=str(WORTEL / ".uv" / BIN)) or "uv"
    draai(uv, "venv", "--python", sys.executable, venv, cwd=wheel.parent)
    pip = (uv, "pip", "install", "--python", venv, "--no-deps")
    draai(*pip, "--require-hashes", "-r", WORTEL / "requirements" / "run.txt", cwd=wheel.parent)
    draai(*pip, wheel, cwd=wheel.parent)
    return venv


@pytest.mark.parametrize("map_", ["templates", "examples", "jsonschemas"])
def test_the_wheel_carries_the_folders_beside_the_code(wheel: Path, map_: str) -> None:
    """Every file of the top-level folders is inside, under the package."""
    verwacht = {
        f"va_route/{pad.relative_to(WORTEL).as_posix()}"
        for pad in (WORTEL / map_).rglob("*")
        if pad.is_file()
    }
    assert verwacht
    assert verwacht <= set(ZipFile(wheel).namelist())


def test_the_wheel_carries_every_region_profile(wheel: Path) -> None:
    """An installed command answers for the same regions."""
    profielen = {
        f"va_route/profielen/{p.name}"
        for p in (WORTEL / "src" / "va_route" / "profielen").glob("*.yaml")
    }
    assert len(profielen) >= 4
    assert profielen <= set(ZipFile(wheel).namelist())


def test_the_wheel_carries_types_and_licences(wheel: Path) -> None:
    """A type checker finds the types; a reader finds both licences."""
    namen = ZipFile(wheel).namelist()
    assert "va_route/py.typed" in namen
    assert {Path(naam).name for naam in namen} >= {"LICENSE", "EUPL-1.2.txt", "OFL-1.1.txt"}


def test_an_installed_wheel_makes_a_pdf(omgeving: Path, tmp_path: Path) -> None:
    """From another folder, with nothing but the wheel, the example becomes a PDF."""
    vraag = "from va_route.pakket import map_van; print(map_van('examples'))"
    python = omgeving / BIN / "python"
    voorbeelden = Path(draai(python, "-c", vraag, cwd=tmp_path))
    assert voorbeelden.is_relative_to(omgeving.resolve())
    yara = voorbeelden / "goed" / "yara.yaml"
    draai(python, "-m", "va_route", "controleer", yara, cwd=tmp_path)
    va_route = omgeving / BIN / "va-route"
    draai(va_route, "pdf", yara, "-o", "uit.pdf", "--peildatum", "2026-06-01", cwd=tmp_path)
    assert (tmp_path / "uit.pdf").read_bytes().startswith(b"%PDF-")
