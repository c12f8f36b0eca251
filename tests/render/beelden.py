# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Documents in which every field is filled, and the examples, ready to print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING

from va_route.errors import Ernst, Melding
from va_route.pakket import map_van
from va_route.render.beeld import Beeld, Gezet, StapBeeld, VerloopBeeld
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.store.lezen import lees_bestand
from va_route.testing import volledig
from va_route.toets import Soort, Toets, Waarheid

if TYPE_CHECKING:
    from va_route.schemas.basis import Deel

PEILDATUM = date(2026, 6, 2)
SCHEMAS: dict[str, type[Deel]] = {
    "va/1": VerklarendeAnalyse,
    "va_kern/1": VaKern,
    "dossier/1": Dossier,
}


def _melding(nr: int, ernst: Ernst) -> Melding:
    return Melding(
        f"VA-P{nr:02d}", ernst, f"Vraag{nr} aan vader?", "Vraag het na.", f"inzichten[{nr}]", nr, 3
    )


@dataclass(frozen=True)
class Bron:
    """A source for a tree of reasons."""

    citaat: str = "Jeugdwet art. 6.1.2 lid 2"
    url: str = "https://wetten.overheid.nl/voorbeeld"


def boom() -> Toets:
    """Give a tree with every kind of joint and every answer."""

    def blad(code: str, uitkomst: Waarheid, soort: Soort = Soort.FEIT) -> Toets:
        return Toets(code, soort, uitkomst, f"zin van {code}", Bron(), ("gi",), "Doe dit.", "titel")

    keuze = Toets(
        "keuze",
        Soort.EEN_VAN,
        None,
        bron=Bron(),
        delen=(blad("eerste", None), blad("tweede", uitkomst=False)),
    )
    samen = Toets(
        "samen", Soort.ALLE, None, delen=(blad("derde", uitkomst=True), blad("vierde", None))
    )
    tenzij = Toets("tenzij_dit", Soort.TENZIJ, None, delen=(samen, blad("vijfde", None)))
    gehaald = Toets(
        "gehaald",
        Soort.AFSPRAAK,
        uitkomst=True,
        delen=(blad("zesde", uitkomst=True), blad("zevende", None)),
    )
    alleen = Toets(
        "alleen_als",
        Soort.INDIEN,
        uitkomst=False,
        delen=(blad("acht", uitkomst=True), blad("negen", uitkomst=False)),
    )
    taak = blad("taak", None, Soort.PLICHT)
    delen = (keuze, tenzij, gehaald, alleen, taak)
    return Toets("dien_in", Soort.ALLE, uitkomst=False, delen=delen)


def op_route(document: Deel) -> Beeld:
    """Give a document with open points, a course and a timeline."""
    toen = datetime(2026, 5, 29, 12, 0, tzinfo=UTC)
    stap = StapBeeld("dien_in", "dien het verzoek in", "ingediend", ("de GI",), boom(), open=False)
    verloop = VerloopBeeld(
        "regulier-1", "regulier", "voorbereid", "voorbereid", ("De machtiging is voorbij.",),
        ("Loopt tot 12 juni.",), (stap,), ("Dit kan wel.",),
    )  # fmt: skip
    gezet = Gezet(
        toen, toen, "regulier-1", "meld het verzoek", "gestart", "ingediend", "de GI",
        ("toen nog open",), alarm=True,
    )  # fmt: skip
    return Beeld(
        document=document,  # type: ignore[arg-type]
        peildatum=PEILDATUM,
        bestand="zaak.yaml",
        meldingen=tuple(
            _melding(n, Ernst.TEKORT if n < 4 else Ernst.WAARSCHUWING) for n in range(1, 8)
        ),
        verlopen=(verloop,) if isinstance(document, Dossier) else (),
        tijdlijn=(gezet,) if isinstance(document, Dossier) else (),
        kop="ab" * 32,
        regels_versie="2026.1",
    )


@cache
def vol(soort: str) -> Beeld:
    """Give a document of this schema with every field filled."""
    return op_route(volledig(SCHEMAS[soort]))


@cache
def voorbeeld(naam: str) -> Beeld:
    """Give an example: a dossier with open points and a course, the rest finished."""
    document = lees_bestand(map_van("examples") / "goed" / f"{naam}.yaml", SCHEMAS).document
    if isinstance(document, Dossier):
        return op_route(document)
    return Beeld(document=document, peildatum=PEILDATUM)  # type: ignore[arg-type]
