# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What changed between two versions of one document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from va_route.app.laad import als_soort, laad
from va_route.render.verschil import WijzigingJson, als_json, als_tekst
from va_route.schemas.dossier import Dossier
from va_route.schemas.verschil import verschil

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from va_route.app.laad import Document
    from va_route.schemas.verschil import Wijziging


class VerschilJson(TypedDict):
    """The answer about two files."""

    oud: str
    nieuw: str
    wijzigingen: list[WijzigingJson]


@dataclass(frozen=True, slots=True)
class Vergeleken:
    """Two versions and everything that changed; ``namen`` gives the name behind each key."""

    oud: str
    nieuw: str
    wijzigingen: tuple[Wijziging, ...]
    namen: Mapping[str, str]

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        return als_tekst(self.oud, self.nieuw, self.wijzigingen, self.namen)

    def als_json(self) -> VerschilJson:
        """Write the answer as the command prints it."""
        return {
            "oud": self.oud,
            "nieuw": self.nieuw,
            "wijzigingen": als_json(self.wijzigingen),
        }


def vergelijk(oud: Path, nieuw: Path) -> Vergeleken:
    """Compare two files that hold the same kind of document, the older one first.

    Raises GebruikError when there is no such file or the second holds another kind, DocumentError
    when one of them has an error.
    """
    eerst = laad(oud).document
    dan = als_soort(laad(nieuw).document, type(eerst))
    return Vergeleken(str(oud), str(nieuw), verschil(eerst, dan), {**namen(eerst), **namen(dan)})


def namen(document: Document) -> dict[str, str]:
    """Give the name of every person by its key, in the order of the document."""
    personen = document.personen if isinstance(document, Dossier) else document.betrokkenen
    return {persoon.sleutel: persoon.naam for persoon in personen}
