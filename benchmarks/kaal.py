# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The bare engine: two standen, one trivial guard, the same settings as ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statemachine import State, StateChart
from statemachine.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable


def _ja() -> bool:
    return True


class _Kaal(StateChart[Model]):
    allow_event_without_transition = False
    catch_errors_as_events = False
    enable_self_transition_entries = False
    atomic_configuration_update = True

    heen = State("heen", initial=True)
    terug = State("terug")
    ga = heen.to(terug, cond=_ja) | terug.to(heen, cond=_ja)


def kale_stap() -> Callable[[], object]:
    """Give one step of a machine that already runs: the least a step can cost."""
    machine = _Kaal()
    return lambda: machine.send("ga")


def kale_stappen(aantal: int) -> Callable[[], object]:
    """Give ``aantal`` steps in a row of such a machine."""
    stap = kale_stap()

    def alle() -> None:
        for _ in range(aantal):
            stap()

    return alle


def transitions_stappen(aantal: int) -> Callable[[], object]:
    """Give ``aantal`` steps in a row of the same two standen in ``transitions``."""
    from transitions import Machine

    machine = Machine(states=["heen", "terug"], initial="heen", auto_transitions=False)
    machine.add_transition("ga", "heen", "terug", conditions=_ja)
    machine.add_transition("ga", "terug", "heen", conditions=_ja)

    def alle() -> None:
        for _ in range(aantal):
            machine.trigger("ga")

    return alle
