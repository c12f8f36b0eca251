# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What someone probably meant by a day that is written otherwise, or that does not exist."""

from __future__ import annotations

import re
from datetime import date

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

_DAG_EERST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", re.ASCII)
_JAAR_EERST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d.*)?", re.ASCII)
_MET_NAAM = re.compile(r"(\d{1,2}) ([a-z]{3,9})\.? (\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2}))?", re.ASCII)
_LANGST = 40


def datum_hulp(waarde: object) -> str:
    """Return the day as ``jaar-maand-dag`` when it is clear which one is meant, else nothing.

    >>> datum_hulp("12-05-2026")
    '2026-05-12'
    >>> datum_hulp("12 mei 2026")
    '2026-05-12'
    """
    if not isinstance(waarde, str) or len(waarde) > _LANGST:
        return ""
    tekst = waarde.strip().lower()
    if deel := _DAG_EERST.fullmatch(tekst):
        jaar, maand, dag = int(deel[3]), int(deel[2]), int(deel[1])
    elif deel := _JAAR_EERST.fullmatch(tekst):
        jaar, maand, dag = int(deel[1]), int(deel[2]), int(deel[3])
    elif (deel := _MET_NAAM.fullmatch(tekst)) and _maand(deel[2]):
        jaar, maand, dag = int(deel[3]), _maand(deel[2]), int(deel[1])
    else:
        return ""
    try:
        return date(jaar, maand, dag).isoformat()
    except ValueError:
        return ""


def tijdstip_hulp(waarde: str) -> str:
    """Say which part of a well-written day or moment does not exist.

    >>> tijdstip_hulp("2026-02-30")
    '30 februari bestaat niet in 2026.'
    >>> tijdstip_hulp("2026-06-06 25:10")
    'De tijd 25:10 bestaat niet.'
    """
    deel = _ISO.match(waarde)
    if deel is None:
        return "Deze dag of tijd bestaat niet."
    jaar, maand, dag = int(deel[1]), int(deel[2]), int(deel[3])
    if not 1 <= maand <= len(MAANDEN):
        return f"Maand {maand} bestaat niet."
    try:
        date(jaar, maand, dag)
    except ValueError:
        return f"{dag} {MAANDEN[maand - 1]} bestaat niet in {deel[1]}."
    return f"De tijd {deel[4]} bestaat niet." if deel[4] else "Deze dag of tijd bestaat niet."


def _maand(naam: str) -> int:
    """Return the number of a month by its name or its first three letters (``mrt`` too), or 0."""
    if naam == "mrt":
        return 3
    nummers = [nummer for nummer, maand in enumerate(MAANDEN, start=1) if maand.startswith(naam)]
    return nummers[0] if len(nummers) == 1 else 0
