# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Counting in months and years as the law does: the same day, or the last of a shorter month."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MAANDEN_PER_JAAR = 12
_ELKE_MAAND = 28
"""The last day that every month has."""


def plus_maanden(dag: date, maanden: int) -> date:
    """Return the day ``maanden`` later; 31 January and one month is the last day of February."""
    jaren, maand = divmod(dag.month - 1 + maanden, MAANDEN_PER_JAAR)
    jaar = dag.year + jaren
    if dag.day <= _ELKE_MAAND:
        return date(jaar, maand + 1, dag.day)
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


def plus_jaren(dag: date, jaren: int) -> date:
    """Return the day ``jaren`` later; for someone born on 29 February that is 28 February.

    The earliest reading of a birthday outside leap years; docs/besluiten asks a jurist.
    """
    return plus_maanden(dag, jaren * MAANDEN_PER_JAAR)


def leeftijd(geboren: date, peildatum: date) -> int:
    """Return the age in whole years on ``peildatum``, birthday included."""
    jaren = peildatum.year - geboren.year
    return jaren - (peildatum < plus_jaren(geboren, jaren))
