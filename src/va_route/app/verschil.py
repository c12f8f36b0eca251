# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What changed between two versions of one document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from va_route.app.laad import als_soort, laad
from va_route.errors import Ernst, Melding
from va_route.render.verschil import WijzigingJson, als_json, als_tekst
from va_route.schemas.dossier import Dossier
from va_route.schemas.keuzes import Status
from va_route.schemas.verschil import verschil

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from va_route.app.laad import Document
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.verschil import Wijziging


class VerschilJson(TypedDict):
    """The answer about two files."""

    oud: str
    nieuw: str
    let_op: list[LetOpJson]
    wijzigingen: list[WijzigingJson]


class LetOpJson(TypedDict):
    """A remark about the two versions as a whole."""

    code: str
    bericht: str
    remedie: str


@dataclass(frozen=True, slots=True)
class Vergeleken:
    """Two versions and everything that changed; ``namen`` gives the name behind each key.

    ``let_op`` is what to know before reading on: about the two documents as a whole.
    """

    oud: str
    nieuw: str
    wijzigingen: tuple[Wijziging, ...]
    namen: Mapping[str, str]
    let_op: tuple[Melding, ...] = ()

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        return als_tekst(self.oud, self.nieuw, self.wijzigingen, self.namen, self.let_op)

    def als_json(self) -> VerschilJson:
        """Write the answer as the command prints it."""
        return {
            "oud": self.oud,
            "nieuw": self.nieuw,
            "let_op": [
                {"code": m.code, "bericht": m.bericht, "remedie": m.remedie} for m in self.let_op
            ],
            "wijzigingen": als_json(self.wijzigingen),
        }


def vergelijk(oud: Path, nieuw: Path) -> Vergeleken:
    """Compare two files that hold the same kind of document, the older one first.

    Raises GebruikError when there is no such file or the second holds another kind, DocumentError
    when one of them has an error.
    """
    eerst = laad(oud).document
    dan = als_soort(laad(nieuw).document, type(eerst))
    wijzigingen = verschil(eerst, dan)
    let_op = tuple(_let_op(eerst, dan)) if wijzigingen else ()
    bij_naam = {**namen(eerst), **namen(dan)}
    return Vergeleken(str(oud), str(nieuw), wijzigingen, bij_naam, let_op)


def _let_op(eerst: Document, dan: Document) -> Iterator[Melding]:
    """Give what only shows with both versions side by side."""
    geboren = {_geboren(eerst), _geboren(dan)}
    if None not in geboren and len(geboren) > 1:
        yield Melding(
            "APP-56",
            Ernst.WAARSCHUWING,
            "De geboortedatum is een andere. Gaat het over dezelfde jeugdige?",
            "Kijk of u de goede bestanden vergelijkt.",
        )
    oud, nieuw = _analyse(eerst), _analyse(dan)
    if oud is None or nieuw is None or oud == nieuw:
        return
    vast = oud.kop.status is nieuw.kop.status is Status.VASTGESTELD
    if vast and oud.kop.versie == nieuw.kop.versie:
        yield Melding(
            "APP-57",
            Ernst.WAARSCHUWING,
            f"Beide heten vastgesteld, versie {oud.kop.versie}, en toch is er iets veranderd.",
            "Zet bij de nieuwe de status op 'besproken', geef die een hoger versienummer en "
            "bespreek wat er anders is.",
        )


def _geboren(document: Document) -> date | None:
    """Give the day of birth, the one thing of a youth that stays; a kern does not have it."""
    analyse = _analyse(document)
    if analyse is not None:
        return analyse.jeugdige.geboortedatum
    if document.schema_ == "dossier/1" and document.jeugdige is not None:
        return document.jeugdige.geboortedatum
    return None


def _analyse(document: Document) -> VerklarendeAnalyse | None:
    if document.schema_ == "dossier/1":
        return document.va
    return document if document.schema_ == "va/1" else None


def namen(document: Document) -> dict[str, str]:
    """Give the name of every person by its key, in the order of the document."""
    personen = document.personen if isinstance(document, Dossier) else document.betrokkenen
    return {persoon.sleutel: persoon.naam for persoon in personen}
