# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where each verloop stands: a pure fold over the journal, and what one step adds to it.

The fold asks no guard and reads no table, so that old lines keep folding when a rule or a route
changes. Refused steps and own statements change nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from va_route.errors import JournalDamaged
from va_route.schemas.journaal import Journaalregel, Regelsoort

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from va_route.flows.route import Stap


@dataclass(frozen=True, slots=True)
class Verloop:
    """One course on one route. ``sinds`` is when it came into its stand (event time)."""

    id: str
    route: str
    stand: str
    vervolg_op: str | None
    sinds: datetime


@dataclass(frozen=True, slots=True)
class Beweging:
    """What one line of an append does: ``van`` is ``None`` when the verloop begins with it."""

    verloop: str
    route: str
    van: str | None
    naar: str
    vervolg_op: str | None = None


def verlopen(regels: Iterable[Journaalregel]) -> tuple[Verloop, ...]:
    """Fold the lines, in the order in which the courses began.

    A line that does not fit the stand before it raises :class:`JournalDamaged` with its number.
    """
    staat: dict[str, Verloop] = {}
    for regel in regels:
        if regel.soort.verandert:
            staat[regel.verloop] = _na(staat.get(regel.verloop), regel)
    return tuple(staat.values())


def volgend_id(route: str, bestaand: Iterable[str]) -> str:
    """Give the id of the next verloop on ``route``: its name and a number after all others."""
    nummers = [int(naam.rpartition("-")[2]) for naam in bestaand if naam.startswith(f"{route}-")]
    return f"{route}-{max(nummers, default=0) + 1}"


def bewegingen(stap: Stap, verloop: str, alle: Iterable[Verloop]) -> tuple[Beweging, ...]:
    """Give every movement of one step: of its own ``verloop``, and of the one it opens or moves.

    Two movements are two lines in one append.
    """
    bekend = {v.id: v for v in alle}
    eigen = Beweging(verloop, verloop.rpartition("-")[0], stap.van, stap.naar)
    opent = stap.opent
    if opent is None:
        return (eigen,)
    volgers = [v for v in bekend.values() if v.vervolg_op == verloop and v.route == opent.route]
    if opent.vanuit and volgers:
        laatste = volgers[-1]
        if laatste.stand not in opent.vanuit:
            return (eigen,)
        return (eigen, Beweging(laatste.id, opent.route, laatste.stand, opent.stand))
    nieuw = volgend_id(opent.route, (*bekend, verloop))
    vervolg_op = verloop if opent.vervolg else None
    return (eigen, Beweging(nieuw, opent.route, None, opent.stand, vervolg_op))


def _na(verloop: Verloop | None, regel: Journaalregel) -> Verloop:
    """Give the verloop after one line that changes a stand."""
    if verloop is None:
        return Verloop(regel.verloop, regel.route, regel.naar, regel.vervolg_op, regel.op)
    if regel.van != verloop.stand:
        raise JournalDamaged(
            "JOURNAAL_VOLGORDE",
            f"Regel {regel.nr} van het journaal past niet op de regels ervoor. "
            "Zet een eerdere kopie van het journaal terug, of vraag hulp aan de beheerder.",
            regel.nr,
        )
    if regel.naar == verloop.stand and regel.soort is Regelsoort.GEZET:
        return verloop
    return replace(verloop, stand=regel.naar, sinds=regel.op)
