# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A cold start: the whole process of one check, beside importing what it stands on."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

from benchmarks.meet import Rij, meet, piek
from benchmarks.voorbeeld import PEILDATUM, SEM

_ANDER = """
import pydantic, yaml
class Persoon(pydantic.BaseModel):
    naam: str
Persoon(naam="Sem")
"""
_PAREN = 15


def rijen() -> list[Rij]:
    """Measure the installed command, as a person starts it."""
    opdracht = Path(sys.executable).with_name("va-route")
    ons = [str(opdracht), "controleer", str(SEM), "--peildatum", PEILDATUM.isoformat()]
    ander = [sys.executable, "-c", _ANDER]
    paar = meet(partial(_start, ons), partial(_start, ander), paren=_PAREN)
    meer = f"peak memory {piek(ons)} beside {piek(ander)}"
    return [
        Rij("cold `va-route controleer sem.yaml`", "pydantic + yaml, one class", paar, 1.5, 1, meer)
    ]


def _start(opdracht: list[str]) -> None:
    # Whoever forbids bytecode would time the compiler, and only on our side.
    omgeving = {naam: w for naam, w in os.environ.items() if naam != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(opdracht, check=True, stdout=subprocess.DEVNULL, env=omgeving)
