# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How much of what someone wrote an example may show: enough to know the place, never a story.

A text of at most :data:`WOORDEN` words and :data:`TEKENS` characters is shown as it is. Of more,
the first and the last word stand around ``…``, so that one sees where a quote begins and ends. A
number of eight digits or more is never shown: it can be of a person or a telephone. Nor is a sign
that cannot be seen.
"""

from __future__ import annotations

import re

WEG = "…"
"""Stands for what stays as it is in the file."""
WOORDEN = 3
TEKENS = 30
_WOORD = 20

_CIJFERS = re.compile(r"(?:\d[ .-]?){8}")
_DAG = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?:[ T]\d\d:?(?:\d\d)?)?(?!\d)")


def kort(tekst: str) -> str:
    """Show a text when it is short, else only how it begins and ends.

    >>> kort("Bij moeder"), kort("Bo zei: ik kom morgen weer.")
    ('Bij moeder', 'Bo … weer.')
    """
    woorden = tekst.split()
    if len(woorden) <= WOORDEN and len(tekst) <= TEKENS:
        return tekst if _vrij(tekst) else WEG
    begin, slot = (woord if len(woord) <= _WOORD and _vrij(woord) else "" for woord in (
        woorden[0], woorden[-1] if len(woorden) > 1 else ""
    ))  # fmt: skip
    return " ".join(filter(None, (begin, WEG, slot)))


def _vrij(tekst: str) -> bool:
    return tekst.isprintable() and not _CIJFERS.search(_DAG.sub("", tekst))
