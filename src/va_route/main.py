# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The composition root: the command gets its clock and its store here, and nowhere else."""

from __future__ import annotations

import gc
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from va_route.app.omgeving import Omgeving
from va_route.cli.draai import draai

if TYPE_CHECKING:
    from pathlib import Path

    from va_route.store.journal import JournaalPoort


def main() -> None:
    """Run ``va-route`` on the clock of this machine and the files beside the dossier."""
    # A command is short: looking for garbage while the sections load costs more than it frees.
    gc.set_threshold(50_000)
    code = draai(Omgeving(nu=_nu, journaal=_journaal))
    gc.freeze()
    sys.exit(code)


def _nu() -> datetime:
    return datetime.now().astimezone()


def _journaal(dossier: Path) -> JournaalPoort:
    from va_route.store.journal import JournaalBestand, journaal_pad

    return JournaalBestand(journaal_pad(dossier))
