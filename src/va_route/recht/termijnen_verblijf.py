# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms of the provider after an admission: the report, the plan, and its evaluations."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.kalender import plus_maanden
from va_route.recht.termijn import Aard, Termijn, nl
from va_route.recht.werkdagen import verleng
from va_route.schemas.basis import dag
from va_route.schemas.ervaring import Plichten
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import NaOpname

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak

WEKEN_PLAN = 6
"""Weeks after admission in which the plan is fixed (Jeugdwet 6.2.9 lid 2)."""
WEKEN_EERSTE_EVALUATIE = 4
"""Weeks after the start of the plan for its first evaluation (Jeugdwet 6.2.9 lid 8)."""
MAANDEN_EVALUATIE = 2
"""Months between evaluations after that (Jeugdwet 6.2.9 lid 8)."""

_EVALUATIE = JEUGDWET("6.2.9", lid=8)
_AANBIEDER = (Partij.AANBIEDER,)
_BESPREEK = "Bespreek het plan met de jeugdige, geef het verslag mee en leg de dag vast."


def verblijf(zaak: Zaak) -> list[Termijn]:
    """Give what starts with the admission, while it is on file and not only planned."""
    opname, _ = zaak.lees("opname")
    if opname is None or opname.op is None or dag(opname.op) > zaak.peildatum:
        return []
    plichten = zaak.dossier.plichten or Plichten()
    op, vastgesteld = dag(opname.op), plichten.hulpverleningsplan_vastgesteld_op
    na = opname.na_opname or NaOpname()
    return [
        _mededeling(op, plichten.opname_meegedeeld_op),
        _plan(op, vastgesteld),
        *_evaluaties(na, _na(op, vastgesteld), zaak.peildatum),
    ]


def _mededeling(op: date, gedaan: date | None) -> Termijn:
    return Termijn(
        "mededeling_opname",
        "de melding van de opname aan gezag, college en verzoeker",
        op,
        None,
        JEUGDWET("6.1.13", lid=2),
        f"De opname was op {nl(op)}. De wet zegt 'zo spoedig mogelijk' en noemt geen aantal dagen.",
        aard=Aard.DOEN,
        wie=_AANBIEDER,
        wat_kan="Meld de opname en leg de dag vast bij 'plichten'.",
        gedaan_op=_na(op, gedaan),
    )


def _plan(op: date, gedaan: date | None) -> Termijn:
    einde = op + timedelta(weeks=WEKEN_PLAN)
    return verleng(
        Termijn(
            "hvp_opname",
            "het hulpverleningsplan na de opname",
            op,
            einde,
            JEUGDWET("6.2.9", lid=2),
            f"{nl(op)} plus {WEKEN_PLAN} weken is {nl(einde)}.",
            aard=Aard.DOEN,
            wie=_AANBIEDER,
            wat_kan="Maak het plan samen met de jeugdige, stel het vast en leg de dag vast.",
            gedaan_op=_na(op, gedaan),
        )
    )


def _evaluaties(na: NaOpname, vastgesteld: date | None, peildatum: date) -> list[Termijn]:
    """Give the first evaluation, and after one the next; before the plan starts there is none.

    While nobody wrote down when it started, the day on which it was fixed is the earliest reading.
    """
    begin = na.plan_gestart_op or vastgesteld
    if begin is None or begin > peildatum:
        return []
    gehad = sorted(op for op in na.plan_geevalueerd_op if begin <= op <= peildatum)
    einde = begin + timedelta(weeks=WEKEN_EERSTE_EVALUATIE)
    wat = "Het plan begon" if na.plan_gestart_op else "Het plan is vastgesteld"
    eerste = Termijn(
        "hvp_evaluatie_1",
        "de eerste evaluatie van het hulpverleningsplan",
        begin,
        einde,
        _EVALUATIE,
        f"{wat} op {nl(begin)}. Plus {WEKEN_EERSTE_EVALUATIE} weken is {nl(einde)}.",
        aard=Aard.DOEN,
        wie=_AANBIEDER,
        wat_kan=_BESPREEK,
        gedaan_op=gehad[0] if gehad else None,
    )
    return [verleng(eerste), *(_volgende(vorige) for vorige in gehad[-1:])]


def _volgende(vorige: date) -> Termijn:
    einde = plus_maanden(vorige, MAANDEN_EVALUATIE)
    return verleng(
        Termijn(
            "hvp_evaluatie_n",
            "de volgende evaluatie van het hulpverleningsplan",
            vorige,
            einde,
            _EVALUATIE,
            f"De laatste evaluatie was op {nl(vorige)}. Daarna is het minstens elke "
            f"{MAANDEN_EVALUATIE} maanden: uiterlijk op {nl(einde)}.",
            aard=Aard.DOEN,
            wie=_AANBIEDER,
            wat_kan=_BESPREEK,
        )
    )


def _na(start: date, gedaan: date | None) -> date | None:
    """Take only what was done after this admission: a day before it belongs to an earlier one."""
    return gedaan if gedaan is not None and gedaan >= start else None
