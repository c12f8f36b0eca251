# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The quality of the analysis in a file: what a program sees in it, and what people said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from va_route.app.laad import laad
from va_route.errors import GebruikError
from va_route.recht.kwaliteit import Kwaliteitsbeeld, kwaliteit
from va_route.render.kwaliteit import CriteriumJson, VraagJson, als_json, als_tekst
from va_route.schemas.dossier import Dossier
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from va_route.app.laad import Document


class KwaliteitJson(TypedDict):
    """The answer about one file. There is no total in it, on purpose."""

    schema: str
    bestand: str
    peildatum: str
    criteria: list[CriteriumJson]
    vragen: list[VraagJson]


@dataclass(frozen=True, slots=True)
class Bekeken:
    """An analysis with everything that was seen of it on a day."""

    bestand: str
    peildatum: date
    va: VerklarendeAnalyse
    beeld: Kwaliteitsbeeld

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        namen = {persoon.sleutel: persoon.naam for persoon in self.va.betrokkenen}
        return als_tekst(self.bestand, self.beeld, self.va, namen)

    def als_json(self) -> KwaliteitJson:
        """Write the answer as the command prints it."""
        criteria, vragen = als_json(self.beeld, self.va)
        return {
            "schema": "kwaliteit/1",
            "bestand": self.bestand,
            "peildatum": str(self.peildatum),
            "criteria": criteria,
            "vragen": vragen,
        }


def bekijk_kwaliteit(bestand: Path, peildatum: date) -> Bekeken:
    """Look at the analysis in a file, alone or in a dossier.

    Raises GebruikError when there is no such file or no analysis in it, DocumentError when it has
    an error.
    """
    document = laad(bestand).document
    va, dossier = _analyse(document)
    if va is None:
        raise GebruikError(
            "APP-40",
            "In dit bestand staat nog geen hele verklarende analyse. Noem een bestand met een "
            "analyse (va/1), of een dossier waar die in staat.",
        )
    return Bekeken(str(bestand), peildatum, va, kwaliteit(va, peildatum, dossier))


def _analyse(document: Document) -> tuple[VerklarendeAnalyse | None, Dossier | None]:
    if isinstance(document, Dossier):
        return document.va, document
    return (document if isinstance(document, VerklarendeAnalyse) else None), None
