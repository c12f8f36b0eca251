# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Counting in working days, and the later last day that the Algemene termijnenwet gives.

That act holds for a term to do something, up to and including three months; never for deprivation
of liberty, for hours, for more than twelve weeks or for years (art. 4), nor for a term that is
counted back from a day (art. 1 lid 2). Which terms those are is written at each term.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.errors import Ernst, Melding
from va_route.recht.feestdagen import BEKEND_TOT_EN_MET, BEKEND_VANAF, werkdag
from va_route.recht.termijn import nl

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.termijn import Termijn

_DAG = timedelta(days=1)
_DAGEN_ART_2, _WERKDAGEN_ART_2 = 3, 2
"""A term of at least three days holds at least two working days (art. 2)."""


def volgende_werkdag(na: date) -> date | None:
    """Return the first working day after ``na``; ``None`` where the holidays are not known."""
    return plus_werkdagen(na, 1)


def plus_werkdagen(start: date, aantal: int) -> date | None:
    """Return the day on which so many working days after ``start`` are full."""
    dag = start
    while aantal:
        dag += _DAG
        telt = werkdag(dag)
        if telt is None:
            return None
        aantal -= telt
    return dag


def atw_laatste(start: date, laatste: date) -> date | None:
    """Return the last day after art. 1 and 2; ``start`` itself is not in the term.

    ``None`` where the holidays are not known.
    """
    nodig = _WERKDAGEN_ART_2 if laatste - start >= _DAGEN_ART_2 * _DAG else 1
    dag = laatste
    while (telt := werkdag(dag)) is not None:
        if telt and _genoeg(start, dag, nodig):
            return dag
        dag += _DAG
    return None


def verleng(termijn: Termijn) -> Termijn:
    """Add the later last day, and say both: the earlier one is always safe."""
    eerste = termijn.laatste
    if eerste is None:
        return termijn
    later = atw_laatste(termijn.start, eerste)
    if later is None:
        return replace(termijn, melding=feestdagen_onbekend(eerste))
    if later == eerste:
        return termijn
    zin = (
        f"Volgens de Algemene termijnenwet loopt de termijn door tot en met {nl(later)}, want hij "
        f"eindigt pas op een werkdag. {nl(eerste)} is altijd op tijd."
    )
    return replace(termijn, verlengd=later, uitleg=f"{termijn.uitleg} {zin}")


def feestdagen_onbekend(eerste: date) -> Melding:
    """Say that ``eerste`` was not moved, and that it is the safe day."""
    return Melding(
        "TERMIJN-01",
        Ernst.WAARSCHUWING,
        f"Welke dagen feestdagen zijn, weet va-route van {nl(BEKEND_VANAF)} tot en met "
        f"{nl(BEKEND_TOT_EN_MET)}. Of {nl(eerste)} een werkdag is, is hier dus niet bekend.",
        f"Houd {nl(eerste)} aan: dat is de vroegste dag.",
    )


def _genoeg(start: date, tot: date, nodig: int) -> bool:
    dag = tot
    while dag > start and nodig:
        nodig -= werkdag(dag) is True
        dag -= _DAG
    return not nodig
