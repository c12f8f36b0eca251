# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a run with mutants found, per rule, as the pages print it beside the scenarios.

``make mutatie`` writes ``docs/mutatie.json``::

    {
      "schema": "mutatie/1",
      "regels": {
        "stemt_in": {
          "gedood": 12,
          "overleefd": 0,
          "scenarios": {"stemt_in: De gedragswetenschapper stemt niet in": 7}
        }
      }
    }

A mutant is a small change in the code of the rule. It is killed when a test fails on it, and it
survives when none does. ``scenarios`` tells per scenario, by its name, how many mutants that one
kills by itself; one mutant can be killed by several.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, TypeAdapter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["Mutanten", "lees_mutatie"]


class _Streng(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Mutanten(_Streng):
    """The mutants of one rule, and how many of them each scenario kills."""

    gedood: NonNegativeInt
    overleefd: NonNegativeInt
    scenarios: dict[str, NonNegativeInt] = {}

    @property
    def zin(self) -> str:
        """Say in Dutch what the scenarios and the tests noticed."""
        van = f"{self.gedood} van {self.gedood + self.overleefd}"
        return f"Met opzet gemaakte kleine fouten die deze voorbeelden merken: {van}."


class _Mutatie(_Streng):
    schema_: Literal["mutatie/1"] = Field(alias="schema")
    regels: dict[str, Mutanten]


def lees_mutatie(pad: Path) -> Mapping[str, Mutanten]:
    """Give what was found per rule; nothing while no run has been kept."""
    if not pad.is_file():
        return MappingProxyType({})
    gelezen = TypeAdapter(_Mutatie).validate_json(pad.read_bytes())
    return MappingProxyType(gelezen.regels)
