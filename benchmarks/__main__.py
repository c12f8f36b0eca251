# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""``python -m benchmarks``: every row, or with ``--rij lezen`` only that one."""

from __future__ import annotations

import argparse
import gc
import platform
import sys
import traceback
from importlib import import_module

from benchmarks.meet import KOP

# Light before heavy: what a row imported stays for the rows after it.
RIJEN = ("koud", "geheugen", "lezen", "toets", "journaal", "pdf")


def main() -> int:
    """Print the table; 1 when a row failed."""
    lezer = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    lezer.add_argument("--rij", choices=RIJEN, help="only this row")
    gekozen = lezer.parse_args().rij
    print(f"Python {platform.python_version()}, {platform.system()}, {platform.machine()}\n\n{KOP}")
    # No early exit: a row that fails must not hide the others.
    return max([_druk(naam) for naam in ([gekozen] if gekozen else RIJEN)])


def _druk(naam: str) -> int:
    gc.freeze()
    try:
        for rij in import_module(f"benchmarks.{naam}").rijen():
            print(rij, flush=True)
    except Exception as fout:  # noqa: BLE001 - one row stands apart from the next
        print(f"| {naam} | **failed**: {type(fout).__name__} | | | | |", flush=True)
        traceback.print_exception(fout, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
