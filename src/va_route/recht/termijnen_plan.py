# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms of paper: the plan in place of a familiegroepsplan, and how long a dossier is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.kalender import plus_jaren
from va_route.recht.termijn import Aard, Termijn, nl
from va_route.recht.werkdagen import verleng
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak

WEKEN_PLAN = 6
"""Weeks for a plan, once there will be no familiegroepsplan (Jeugdwet 4.1.3 lid 5)."""
JAREN_BEWAREN = 20
"""Years a dossier is kept after its last change, at least (Jeugdwet 7.3.8 lid 3)."""


def plan_zonder_familiegroepsplan(zaak: Zaak) -> list[Termijn]:
    """Give the six weeks since it was clear that there will be no familiegroepsplan."""
    plichten = zaak.dossier.plichten
    plan = plichten.familiegroepsplan if plichten is not None else None
    if plan is None or plan.geen_plan_op is None or plan.geen_plan_op > zaak.peildatum:
        return []
    start, einde = plan.geen_plan_op, plan.geen_plan_op + timedelta(weeks=WEKEN_PLAN)
    return [
        verleng(
            Termijn(
                "plan_4_1_3",
                "het plan, nu er geen familiegroepsplan komt",
                start,
                einde,
                JEUGDWET("4.1.3", lid=5),
                f"{nl(start)} plus {WEKEN_PLAN} weken is {nl(einde)}. Bij gesloten jeugdhulp en "
                "bij een maatregel staat het plan op papier.",
                aard=Aard.DOEN,
                wie=(Partij.AANBIEDER, Partij.GI),
                wat_kan="Maak het plan met jeugdige en ouders, stel het vast en leg de dag vast.",
                gedaan_op=plan.ander_plan_op,
            )
        )
    ]


def bewaren(laatste_wijziging: date) -> Termijn:
    """Give the years a dossier is kept; after them people decide, and nothing is destroyed."""
    einde = plus_jaren(laatste_wijziging, JAREN_BEWAREN)
    return Termijn(
        "bewaartermijn",
        "het bewaren van het dossier",
        laatste_wijziging,
        einde,
        JEUGDWET("7.3.8", lid=3),
        f"De laatste regel in het journaal is van {nl(laatste_wijziging)}. Plus {JAREN_BEWAREN} "
        f"jaar is {nl(einde)}. Bewaar het dossier minstens tot en met die dag.",
        aard=Aard.VRAAG,
        wie=(Partij.AANBIEDER, Partij.GI),
        wat_kan="Bekijk daarna of bewaren nodig blijft. Een mens beslist; va-route wist niets.",
    )
