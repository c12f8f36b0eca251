# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What if it gets stuck: knowledge that falls short, a perspective nobody knows, no place to live.

Each is shown with who can do what. None of them holds a step up: who is stuck needs help, not a
gate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.recht.afspraak import regioplicht
from va_route.recht.regel import feit
from va_route.schemas.keuzes import Zekerheid
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date

    from va_route.schemas.overleg import Consult
    from va_route.schemas.va_plan import Perspectief, Plek
    from va_route.toets import Waarheid

_WAT_ALS = GRONINGEN_DRENTHE("stickers 'wat als'")


@regioplicht
@feit(
    _WAT_ALS,
    leest=("consulten", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Bracht het advies u niet verder? Leg de vraag voor aan het Expertteam. Helpt ook dat "
    "niet, vraag dan in uw regio wie hierover beslist. De hulp die er is, gaat intussen door.",
)
def hsj_ontoereikend_opgepakt(consulten: tuple[Consult, ...], peildatum: date) -> Waarheid:
    """bracht een advies u niet verder, dan is een ander gevraagd, voor zover vastgelegd"""
    gesteld = [c for c in consulten if c.gesteld_op <= peildatum]
    vast = [
        c
        for c in gesteld
        if c.verder_geholpen is False and (c.beantwoord_op or c.gesteld_op) <= peildatum
    ]
    return all(_opgepakt(c, gesteld) for c in vast) or None


@regioplicht
@feit(
    _WAT_ALS,
    leest=("va.perspectief", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Is het nog onbekend waar de jeugdige gaat wonen of leren? Spreek af wie dat uitzoekt, "
    "en op welke dag. Kijk elke week samen hoe het staat. Is de dag voorbij, kies dan een nieuwe.",
)
def perspectief_onbekend_gevolgd(perspectief: Perspectief | None, peildatum: date) -> Waarheid:
    """wat nog onbekend is heeft een naam en een dag die nog komt, voor zover vastgelegd"""
    plekken = (perspectief.wonen, perspectief.onderwijs) if perspectief else ()
    onbekend = [p for p in plekken if p is not None and p.zekerheid is Zekerheid.ONBEKEND]
    return all(_gezocht(plek, peildatum) for plek in onbekend) or None


@regioplicht
@feit(
    _WAT_ALS,
    leest=("uitkomst.woonplek", "va.perspectief.wonen", "peildatum"),
    wie=(Partij.AANBIEDER, Partij.GI, Partij.REGIEVOERDER),
    remedie="Is er nog geen plek om te wonen? Leg bij 'perspectief.wonen' vast wie zoekt en tot "
    "wanneer. Vraag het Expertteam om mee te denken, en vraag de jeugdige bij wie die terechtkan.",
)
def woonplek_of_zoeker_bekend(
    woonplek: str | None, perspectief: Plek | None, peildatum: date
) -> Waarheid:
    """er is een plek om te wonen, of iemand zoekt die tot een dag die nog komt"""
    return bool(woonplek) or (perspectief is not None and _gezocht(perspectief, peildatum)) or None


def _opgepakt(vast: Consult, gesteld: list[Consult]) -> bool:
    """Say whether someone else was asked on the day of this advice or later."""
    sinds = vast.beantwoord_op or vast.gesteld_op
    return any(c.gesteld_op >= sinds and c.instantie is not vast.instantie for c in gesteld)


def _gezocht(plek: Plek, peildatum: date) -> bool:
    """Say whether someone has this in hand, by a day that has not passed."""
    return (
        plek.wie_regelt is not None and plek.uiterlijk is not None and plek.uiterlijk >= peildatum
    )
