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
