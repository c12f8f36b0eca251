# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The one door to python-statemachine.

A :class:`Machine` says which standen there are and which arrows; :func:`pijlen` reads it back as
plain rows and refuses whatever it cannot explain; :func:`neem` takes one step. Nothing above this
file holds a running machine: its ``current_state_value`` can be set past every guard.
"""

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING, NamedTuple

from statemachine import State, StateChart
from statemachine.exceptions import TransitionNotAllowed
from statemachine.model import Model

from va_route.errors import DefinitionError
from va_route.recht.regel import Regel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statemachine.transition import Transition

    from va_route.recht.zaak import Zaak

__all__ = ["Machine", "Pijl", "State", "eerste_stand", "neem", "pijlen", "titels"]

# What the library itself writes on every class; all else in a body is ours to explain.
_VAN_DE_MOTOR = frozenset(
    {"name", "id", "states", "states_map", "prepare", "initial_state", "final_states"}
)


class Machine(StateChart[Model]):
    """Standen and arrows of one route, and nothing else.

    The defaults of ``StateChart`` let a blocked or misspelt event pass in silence and take a
    crashing guard for "no"; here both are heard, and a stand that does not change is not left.
    """

    allow_event_without_transition = False
    catch_errors_as_events = False
    enable_self_transition_entries = False
    atomic_configuration_update = True


class Pijl(NamedTuple):
    """One arrow: from which stand, on which event, to which stand, and the rule it asks."""

    van: str
    gebeurtenis: str
    naar: str
    regel: Regel


def eerste_stand(machine: type[Machine]) -> str:
    """Id of the stand in which a route begins."""
    return next(str(stand.id) for stand in machine.states if stand.initial)


def titels(machine: type[Machine]) -> dict[str, str]:
    """Every stand with its Dutch title, in the order of the class."""
    return {stand.id: stand.name for stand in machine.states}


def pijlen(machine: type[Machine]) -> tuple[Pijl, ...]:
    """Read every arrow back. Raises :class:`DefinitionError` on all that is not a plain arrow."""
    for stand in machine.states:
        _controleer_stand(machine, stand)
    gevonden: dict[tuple[str, str], Pijl] = {}
    for stand in machine.states:
        for overgang in stand.transitions:
            for pijl in _lees(machine, overgang):
                sleutel = (pijl.van, pijl.gebeurtenis)
                if sleutel in gevonden:
                    raise DefinitionError(f"ROUTE_DUBBEL {machine.__name__} {' '.join(sleutel)}")
                gevonden[sleutel] = pijl
    _controleer_lichaam(machine, {pijl.gebeurtenis for pijl in gevonden.values()})
    return tuple(gevonden.values())


def neem(machine: type[Machine], stand: str, gebeurtenis: str, zaak: Zaak) -> str | None:
    """Take one step from ``stand``; the stand after it, or ``None`` when a guard holds it back.

    A machine per step is right only because standen are flat. The case is an argument of the event
    and never the model: the engine writes in its model.
    """
    loper = machine(start_value=stand)
    try:
        loper.send(gebeurtenis, zaak=zaak)
    except TransitionNotAllowed:
        return None
    return str(loper.current_state_value)


def _controleer_stand(machine: type[Machine], stand: State) -> None:
    vreemd = (
        stand.final
        or stand.parallel
        or bool(stand.states)
        or stand.value != stand.id
        or any(not spec.is_convention for spec in (*stand.enter, *stand.exit, *stand.invoke))
    )
    if vreemd:
        raise DefinitionError(f"ROUTE_STAND {machine.__name__} {stand.id}")


def _controleer_lichaam(machine: type[Machine], gebeurtenissen: set[str]) -> None:
    """Refuse methods, listeners and flags: the engine calls ``on_…`` and ``after_…`` by name."""
    bekend = _VAN_DE_MOTOR | set(titels(machine)) | gebeurtenissen
    over = {naam for naam in vars(machine) if not naam.startswith("_")} - bekend
    if over or machine.__bases__ != (Machine,):
        raise DefinitionError(f"ROUTE_VREEMD {machine.__name__} {' '.join(sorted(over))}")


def _lees(machine: type[Machine], overgang: Transition) -> Iterator[Pijl]:
    van, doel = overgang.source.id, overgang.target
    plek = f"{machine.__name__} {van} {overgang.event}"
    # The engine meets a stand of another class only when the step is taken.
    if doel is None or len(overgang.targets) != 1 or machine.states_map.get(doel.id) is not doel:
        raise DefinitionError(f"ROUTE_DOEL {plek}")
    bijwerk = (*overgang.validators, *overgang.before, *overgang.on, *overgang.after)
    if overgang.internal or any(not spec.is_convention for spec in bijwerk):
        raise DefinitionError(f"ROUTE_BIJWERK {plek}")
    if overgang.is_eventless:
        raise DefinitionError(f"ROUTE_ZONDER_GEBEURTENIS {plek}")
    regel = _regel(overgang, plek)
    for gebeurtenis in overgang.events:
        # A dot or a star would match more events than the one that is written.
        if not gebeurtenis.isidentifier() or gebeurtenis.delay or gebeurtenis.internal:
            raise DefinitionError(f"ROUTE_GEBEURTENIS {plek}")
        yield Pijl(van, str(gebeurtenis), doel.id, regel)


def _regel(overgang: Transition, plek: str) -> Regel:
    """Give the rule back that the arrow asks: its guard is ``regel.voldaan`` and nothing else."""
    wachten = tuple(overgang.cond)
    functie = wachten[0].func if len(wachten) == 1 and wachten[0].expected_value else None
    if not isinstance(functie, MethodType) or functie.__func__ is not Regel.voldaan:
        raise DefinitionError(f"ROUTE_WACHT {plek}")
    regel = functie.__self__
    if not isinstance(regel, Regel):
        raise DefinitionError(f"ROUTE_WACHT {plek}")
    return regel
