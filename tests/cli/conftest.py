# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The command as a person types it, on a clock that stands still, in a folder of its own."""

from __future__ import annotations

from datetime import datetime
from shutil import copyfile
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from va_route.app.omgeving import Omgeving
from va_route.cli.draai import draai
from va_route.pakket import map_van
from va_route.store.journal import JournaalBestand, journaal_pad

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NU = datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


class Uitkomst(NamedTuple):
    """What a command gave: exit code, answer, and what went wrong."""

    code: int
    uit: str
    fout: str


@pytest.fixture
def va_route(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Uitkomst]:
    """Run ``va-route`` beside yara.yaml, noor.yaml and sem.yaml, without their journals."""
    for naam in ("yara", "noor", "sem"):
        copyfile(map_van("examples") / "goed" / f"{naam}.yaml", tmp_path / f"{naam}.yaml")
    monkeypatch.chdir(tmp_path)
    omgeving = Omgeving(nu=lambda: NU, journaal=lambda pad: JournaalBestand(journaal_pad(pad)))

    def roep(*woorden: str) -> Uitkomst:
        code = draai(omgeving, woorden)
        uit, fout = capsys.readouterr()
        return Uitkomst(code, uit, " ".join(fout.split()))

    return roep
