# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Dossiers of the examples without their journal, and a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.lees import lees
from va_route.app.omgeving import Omgeving
from va_route.pakket import map_van
from va_route.store.journal import JournaalBestand, journaal_pad

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NU = datetime(2026, 7, 1, 12, 0, tzinfo=AMSTERDAM)

Voorbeeld = Callable[[str], Path]


@pytest.fixture
def omgeving() -> Omgeving:
    """Real files, and a clock that says 1 July 2026, noon."""
    return Omgeving(nu=lambda: NU, journaal=lambda pad: JournaalBestand(journaal_pad(pad)))


@pytest.fixture
def voorbeeld(tmp_path: Path) -> Voorbeeld:
    """Copy an example to a folder of its own, without its journal."""

    def kopie(naam: str) -> Path:
        return copyfile(map_van("examples") / "goed" / f"{naam}.yaml", tmp_path / f"{naam}.yaml")

    return kopie


@pytest.fixture(scope="session")
def yara() -> Dossier:
    """Yara's dossier: everything for a regular request is there."""
    return lees(map_van("examples") / "goed" / "yara.yaml")


@pytest.fixture(scope="session")
def noor() -> Dossier:
    """Noor's dossier: a night, a spoedberaad, a spoedmachtiging."""
    return lees(map_van("examples") / "goed" / "noor.yaml")
