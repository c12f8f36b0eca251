# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which rules the steps ask, and which of them must have a scenario."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.recht.regel import Regel

_EIGEN_LOGICA = frozenset({Soort.EEN_VAN, Soort.INDIEN, Soort.TENZIJ, Soort.AFSPRAAK})
"""Joints that say something of their own; of *alle* the parts say it all."""


@cache
def alle_regels() -> Mapping[str, Regel]:
    """Give every rule that a step, an act or an alarm asks, by its code, as it is met first."""
    gevonden: dict[str, Regel] = {}
    for wortel in _wortels():
        for regel in _knopen(wortel):
            gevonden.setdefault(regel.code, regel)
    return MappingProxyType(gevonden)


@cache
def regels_met_scenario() -> Mapping[str, Regel]:
    """Give the rules that must have one: every leaf, and every joint with logic of its own.

    What has no condition at all is *alle* of nothing, and needs none.
    """
    return MappingProxyType(
        {
            code: regel
            for code, regel in alle_regels().items()
            if regel.soort in _EIGEN_LOGICA
            or (regel.soort is not Soort.ALLE and not _eigen_delen(regel))
        }
    )


def _wortels() -> Iterator[Regel]:
    for route in ROUTES.values():
        for stap in route.tabel().values():
            yield stap.regel
            if stap.alarm is not None:
                yield stap.alarm
    for handeling in HANDELINGEN.values():
        yield handeling.regel


def _knopen(regel: Regel) -> Iterator[Regel]:
    yield regel
    for deel in regel.delen:
        yield from _knopen(deel)


def _eigen_delen(regel: Regel) -> bool:
    """Whether it joins other rules; a duty or a citation only wraps the rule of its own name."""
    return any(deel.code != regel.code or _eigen_delen(deel) for deel in regel.delen)
