# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a system that keeps dossiers open holds in memory, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

_EERST = 200
_MEER = 1000
_OPEN = 10_000
_METING = """
import resource, sys
from benchmarks.voorbeeld import YARA
from va_route.app.laad import SCHEMAS
from va_route.store import lees
import yaml
bron = YARA.read_bytes()
doe = {
    "plekken": lambda: lees(bron, "yara.yaml", SCHEMAS),
    "document": lambda: lees(bron, "yara.yaml", SCHEMAS).document,
    "kaal": lambda: yaml.load(bron, yaml.CSafeLoader),
}[sys.argv[1]]
def nu():
    delen = open("/proc/self/statm").read().split()
    return int(delen[1]) * resource.getpagesize()
open_ = [doe() for _ in range(int(sys.argv[2]))]
begin = nu()
open_ += [doe() for _ in range(int(sys.argv[3]))]
print((nu() - begin) / int(sys.argv[3]))
"""


@dataclass(frozen=True, slots=True)
class Geheugenrij:
    """Bytes per dossier: the document, with its places, and the plain values beside it."""

    document: float
    plekken: float
    kaal: float

    def __str__(self) -> str:
        """Write it as one line of Markdown."""
        alles, plekken, kaal = (
            f"{bytes_ * _OPEN / 1e9:.2f} GB" for bytes_ in (self.document, self.plekken, self.kaal)
        )
        return (
            f"| memory of {_OPEN:,} open dossiers (yara; {_MEER:,} measured, times "
            f"{_OPEN // _MEER}) | {alles} | `yaml.load(…, CSafeLoader)`: {kaal} "
            f"| {self.document / self.kaal:.2f} | | {self.document / 1000:.0f} kB each; "
            f"{plekken} with every place kept |"
        )


def rijen() -> list[Geheugenrij]:
    """Measure what each further dossier adds, after the first two hundred."""
    return [Geheugenrij(_per_stuk("document"), _per_stuk("plekken"), _per_stuk("kaal"))]


def _per_stuk(wat: str) -> float:
    opdracht = [sys.executable, "-c", _METING, wat, str(_EERST), str(_MEER)]
    return float(subprocess.run(opdracht, check=True, capture_output=True, text=True).stdout)
