# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How a row is measured and printed: interleaved pairs, medians with their lowest and highest."""

from __future__ import annotations

import gc
import subprocess
import sys
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

KOP = "| row | ours | beside | ratio | goal | also |\n|---|---|---|---|---|---|"
_MAAT = 0.02
"""Shortest time of one side of a pair, in seconds: long beside the grain of the clock."""
_DUIZEND = 1000
_PIEK = (
    "import resource, subprocess, sys; "
    "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)


@dataclass(frozen=True, slots=True)
class Spreiding:
    """Median of several measurements, with the lowest and the highest."""

    midden: float
    laagst: float
    hoogst: float

    @classmethod
    def van(cls, waarden: Sequence[float]) -> Spreiding:
        """Summarise them."""
        return cls(median(waarden), min(waarden), max(waarden))


@dataclass(frozen=True, slots=True)
class Paar:
    """Seconds per call of both sides, and their ratio pair by pair."""

    ons: Spreiding
    ander: Spreiding
    verhouding: Spreiding


@dataclass(frozen=True, slots=True)
class Rij:
    """One row. ``doel`` is the highest ratio we want; ``schaal`` turns the ratio into its unit."""

    wat: str
    naast: str
    paar: Paar
    doel: float | None = None
    schaal: float = 1.0
    meer: str = ""

    def __str__(self) -> str:
        """Write it as one line of Markdown."""
        maat = self.paar.verhouding
        midden, laagst, hoogst = (x * self.schaal for x in (maat.midden, maat.laagst, maat.hoogst))
        doel = "" if self.doel is None else f"≤ {self.doel:g}: {gehaald(midden <= self.doel)}"
        return (
            f"| {self.wat} | {_tijden(self.paar.ons)} | {self.naast}: {_tijden(self.paar.ander)} "
            f"| {midden:.2f} ({laagst:.2f}–{hoogst:.2f}) | {doel} | {self.meer} |"
        )


def meet(ons: Callable[[], object], ander: Callable[[], object], *, paren: int = 15) -> Paar:
    """Time both in turn (A B A B …), each as many calls in a row as the clock needs."""
    keren = [_keren(kant) for kant in (ons, ander)]
    a, b = [], []
    for _ in range(paren):
        a.append(_tijd(ons, keren[0]))
        b.append(_tijd(ander, keren[1]))
    verhouding = [x / y for x, y in zip(a, b, strict=True)]
    return Paar(Spreiding.van(a), Spreiding.van(b), Spreiding.van(verhouding))


def piek(opdracht: Iterable[str]) -> str:
    """Run a command and give its peak memory. A small launcher of its own keeps our memory out."""
    klaar = subprocess.run(
        [sys.executable, "-S", "-c", _PIEK, *opdracht], check=True, capture_output=True, text=True
    )
    # macOS counts bytes, Linux kilobytes.
    eenheid = 1 if sys.platform == "darwin" else 1024
    return f"{int(klaar.stdout) * eenheid / 1e6:.0f} MB"


def per_seconde(tijd: Spreiding, doel: float | None = None) -> str:
    """Give the rate, and whether it reaches ``doel``."""
    tempo = 1 / tijd.midden
    eis = "" if doel is None else f" (≥ {doel:g}: {gehaald(tempo >= doel)})"
    return f"{tempo:,.0f}/s{eis}"


def gehaald(ja: bool) -> str:  # noqa: FBT001 - the answer itself
    """Say whether a goal was reached."""
    return "yes" if ja else "**no**"


def _keren(kant: Callable[[], object]) -> int:
    """Warm up, and give how many calls make one measurement."""
    kant()
    begin = perf_counter()
    kant()
    return max(1, round(_MAAT / max(perf_counter() - begin, 1e-7)))


def _tijd(kant: Callable[[], object], keren: int) -> float:
    # What the other side left behind is not on this bill; what this side makes is.
    gc.collect()
    begin = perf_counter()
    for _ in range(keren):
        kant()
    return (perf_counter() - begin) / keren


def _tijden(tijd: Spreiding) -> str:
    groot, naam = next(
        (g, n)
        for g, n in ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"))
        if tijd.midden >= g or g == 1e-6  # noqa: PLR2004
    )
    midden, laagst, hoogst = (_drie(x / groot) for x in (tijd.midden, tijd.laagst, tijd.hoogst))
    return f"{midden} {naam} ({laagst}–{hoogst})"


def _drie(getal: float) -> str:
    """Write three digits, and a thousand as a thousand."""
    return f"{getal:.3g}" if round(getal) < _DUIZEND else f"{getal:.0f}"
