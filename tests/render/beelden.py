# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Documents in which every field is filled, and the examples, ready to print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from functools import cache
from itertools import count
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from va_route.errors import Ernst, Melding
from va_route.pakket import map_van
from va_route.render.beeld import Beeld, Gezet, StapBeeld, VerloopBeeld
from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.verwijzing import Nummer, Verwijzing
from va_route.store.lezen import lees_bestand
from va_route.toets import Soort, Toets, Waarheid

PEILDATUM = date(2026, 6, 2)
SCHEMAS: dict[str, type[Deel]] = {
    "va/1": VerklarendeAnalyse,
    "va_kern/1": VaKern,
    "dossier/1": Dossier,
}
_LETTERS = {
    "bron": "br", "bevinding": "bv", "probleem": "pr", "factor": "fa", "inzicht": "in",
    "hypothese": "hy", "risico": "ri", "doel": "do", "alternatief": "al", "verzoek": "vz",
    "overleg": "ov", "consult": "co", "beschikking": "bs", "opname": "op",
}  # fmt: skip


class Vuller:
    """Fills every field of a document with a value of its own."""

    def __init__(self) -> None:
        """Start counting: each value is made of the next number."""
        self._tel = count(1)

    def maak(self, klasse: type[Deel]) -> Any:  # noqa: ANN401 - any document
        """Make one section."""
        velden = {
            info.alias or naam: self._waarde(info.annotation, list(info.metadata))
            for naam, info in klasse.model_fields.items()
        }
        return klasse(**velden)

    def _waarde(self, soort: Any, merken: list[Any]) -> Any:  # noqa: ANN401, PLR0911
        herkomst, delen = get_origin(soort), get_args(soort)
        if herkomst is Annotated:
            return self._waarde(delen[0], [*merken, *delen[1:]])
        if herkomst in {Union, UnionType}:
            return self._waarde(next(d for d in delen if d is not NoneType), merken)
        if herkomst is tuple:
            return (self._waarde(delen[0], merken),)
        if herkomst is Literal:
            return delen[0]
        if issubclass(soort, Deel):
            return self.maak(soort)
        if issubclass(soort, Enum):
            return next(iter(soort))
        nr = next(self._tel)
        if soort is str:
            return _letters(nr, merken)
        gewoon: dict[type, Any] = {
            bool: True,
            int: 1,
            date: date(2025, 1, 1) + timedelta(days=nr),
            datetime: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=7 * nr),
        }
        return gewoon[soort]


def _letters(nr: int, merken: list[Any]) -> str:
    for merk in merken:
        if isinstance(merk, (Nummer, Verwijzing)):
            return "persoon" if merk.soort == "persoon" else f"{_LETTERS[merk.soort]}1"
    patroon = next((p for m in merken if (p := getattr(m, "pattern", None))), r"\S")
    vast = {r"^VA-[A-Z][0-9]{2}$": "VA-P01", r"^[0-9]{4,12}$": "20260042"}
    if patroon in vast:
        return vast[patroon]
    if patroon.startswith("^[a-z]"):
        return "persoon" if "40" in patroon or "39" in patroon else "inzichten[0]"
    return f"Tekst{nr:04d} met ë en Š."


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
    return op_route(Vuller().maak(SCHEMAS[soort]))


@cache
def voorbeeld(naam: str) -> Beeld:
    """Give an example: a dossier with open points and a course, the rest finished."""
    document = lees_bestand(map_van("examples") / "goed" / f"{naam}.yaml", SCHEMAS).document
    if isinstance(document, Dossier):
        return op_route(document)
    return Beeld(document=document, peildatum=PEILDATUM)  # type: ignore[arg-type]
