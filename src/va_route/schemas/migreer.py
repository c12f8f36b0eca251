# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""From an older version of a document to the newest: pure steps from one tree to the next.

A version that was released stays readable for ever: it is in the table of what is read, or there
is a step here that leads to one that is. A new version is one function here, one line in
``STAPPEN`` and the released examples that go through it. Today every released version is read as it
is.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from va_route.errors import DefinitionError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Boom: TypeAlias = dict[str, Any]
"""A document as it stands in the file: maps, lists and strings."""

_BINNEN = ("va", "va_kern")
"""Fields of a dossier that hold a document with a version of its own."""


@dataclass(frozen=True, slots=True)
class Stap:
    """One step: to which version, what it does in Dutch, and how.

    ``zet_om`` gets a copy that it may change, and returns the new tree; the field ``schema`` is
    set after it.
    """

    naar: str
    wat: str
    zet_om: Callable[[Boom], Boom]


STAPPEN: Mapping[str, Stap] = MappingProxyType({})
"""Version that is no longer read → the step that leads on from it."""


@dataclass(frozen=True, slots=True)
class Gemigreerd:
    """The newest tree, and the steps that led to it: from which version, and what was done."""

    boom: Boom
    stappen: tuple[tuple[str, Stap], ...]


def migreer(boom: Boom, stappen: Mapping[str, Stap] = STAPPEN) -> Gemigreerd:
    """Bring a document, and what a dossier holds inside it, to the newest version.

    Without a step for its version the tree comes back as it was. The tree itself is not changed.
    """
    nieuw = deepcopy(boom)
    gedaan: list[tuple[str, Stap]] = []
    for naam in _BINNEN:
        binnen = nieuw.get(naam)
        if isinstance(binnen, dict):
            nieuw[naam] = _keten(binnen, stappen, gedaan)
    return Gemigreerd(_keten(nieuw, stappen, gedaan), tuple(gedaan))


def _keten(boom: Boom, stappen: Mapping[str, Stap], gedaan: list[tuple[str, Stap]]) -> Boom:
    geweest = set()
    while isinstance(van := boom.get("schema"), str) and van in stappen:
        if van in geweest:
            raise DefinitionError(f"MIGREER {van}")
        geweest.add(van)
        stap = stappen[van]
        boom = {**stap.zet_om(boom), "schema": stap.naar}
        gedaan.append((van, stap))
    return boom
