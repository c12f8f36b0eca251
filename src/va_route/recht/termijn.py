# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One term, and a date as people write it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from va_route.toets import Vindplaats


@dataclass(frozen=True, slots=True)
class Termijn:
    """One term. ``einde`` is the first day on which the order no longer holds.

    ``uitleg`` shows the sum in words. What is not ``beslist`` ends nothing by itself: a target, a
    question, or our own sum beside a ruling; then ``uitleg`` is all that is said. It is ``voorop``
    when it comes above the stand.
    """

    code: str
    titel: str
    start: date
    einde: date
    bron: Vindplaats
    uitleg: str
    beslist: bool = True
    voorop: bool = False


def nl(datum: date) -> str:
    """Return a date as people write it: ``6 juni 2026``."""
    return f"{datum.day} {_MAANDEN[datum.month - 1]} {datum.year}"


_MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
