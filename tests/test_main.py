# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import gc
import subprocess
import sys
from shutil import copyfile
from typing import TYPE_CHECKING

import pytest

from va_route import main as wortel
from va_route.pakket import map_van

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SEM = map_van("examples") / "goed" / "sem.yaml"


@pytest.fixture(autouse=True)
def drempel() -> Iterator[None]:
    """Put back how often Python looks for garbage."""
    eerder = gc.get_threshold()
    yield
    gc.set_threshold(*eerder)


def roep(monkeypatch: pytest.MonkeyPatch, *woorden: str) -> int:
    """Run the command of this process; give its exit code."""
    monkeypatch.setattr(sys, "argv", ["va-route", *woorden])
    with pytest.raises(SystemExit) as einde:
        wortel.main()
    return int(einde.value.code or 0)


def test_the_command_gets_the_clock_and_the_files_of_this_machine(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A step lands beside the dossier, with a time that has a zone."""
    yara = copyfile(map_van("examples") / "goed" / "yara.yaml", tmp_path / "yara.yaml")
    stap = ["zet", str(yara), "start", "--door", "gi", "--route", "regulier"]
    assert roep(monkeypatch, *stap) == 0
    journaal = (tmp_path / "yara.journaal.jsonl").read_text("utf-8")
    assert '"vastgelegd_op":"20' in journaal
    assert "✔ start" in capsys.readouterr().out


def test_the_exit_code_is_that_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a script can ask."""
    assert roep(monkeypatch, "controleer", str(SEM)) == 0
    assert roep(monkeypatch, "controleer", "weg.yaml") == 2


def test_checking_an_analysis_loads_no_route_no_printer_and_no_other_document() -> None:
    """What only another command needs is not paid for here, nor what only a dossier holds."""
    code = (
        "import sys; from va_route.main import main; sys.argv = ['va-route', 'controleer', "
        f"{str(SEM)!r}]\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "zwaar = ('statemachine', 'jinja2', 'weasyprint', 'filelock', 'va_route.flows', "
        "'va_route.store.journal', 'va_route.render.outline', 'va_route.schemas.dossier', "
        "'va_route.schemas.kern', 'va_route.schemas.overleg', 'va_route.schemas.verzoek', "
        "'va_route.recht.va_kern', 'va_route.recht.zaak')\n"
        "print([m for m in zwaar if m in sys.modules])"
    )
    klaar = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert klaar.stdout.splitlines()[-1] == "[]"
