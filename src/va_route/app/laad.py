# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A document with its places, and a dossier with its journal: read, or every reason why not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from va_route.errors import DocumentError, Ernst, GebruikError, Melding
from va_route.recht.vorm import controleer_vorm
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.store import lees_bestand

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.schemas.basis import Deel
    from va_route.store import Gelezen, Plaatsen
    from va_route.store.keten import Journaal

Document: TypeAlias = VerklarendeAnalyse | VaKern | Dossier
D = TypeVar("D", bound=VerklarendeAnalyse | VaKern | Dossier)

SCHEMAS: Mapping[str, type[Deel]] = MappingProxyType(
    {"va/1": VerklarendeAnalyse, "va_kern/1": VaKern, "dossier/1": Dossier}
)
_SOORT: Mapping[type[Deel], str] = {
    VerklarendeAnalyse: "een verklarende analyse (va/1)",
    VaKern: "een kern (va_kern/1)",
    Dossier: "een dossier (dossier/1)",
}


@dataclass(frozen=True, slots=True)
class Geladen:
    """A checked document and where everything in it stands."""

    document: Document
    plaatsen: Plaatsen
    bestand: str

    def op_plaats(self, meldingen: Iterable[Melding]) -> tuple[Melding, ...]:
        """Give each message its line and column."""
        return tuple(self._met_plaats(melding) for melding in meldingen)

    def plaats(self, pad: str) -> tuple[int, int] | None:
        """Line and column of a path, or of its nearest parent; ``None`` for no path."""
        gevonden = self.plaatsen.zoek(pad) if pad else None
        return (gevonden.regel, gevonden.kolom) if gevonden else None

    def _met_plaats(self, melding: Melding) -> Melding:
        plek = self.plaats(melding.pad)
        melding = replace(melding, bestand=self.bestand)
        return melding.op(*plek) if plek else melding


@dataclass(frozen=True, slots=True)
class GeladenDossier:
    """A dossier with its places and its journal."""

    dossier: Dossier
    geladen: Geladen
    journaal: Journaal
    pad: Path


def laad(pad: Path) -> Geladen:
    """Read one document of any kind; open points are no hindrance.

    Raises GebruikError when there is no such file, and DocumentError with every message when it
    holds an error.
    """
    geladen = als_geladen(lees_bestand(pad, SCHEMAS))
    fouten = fouten_in(geladen.document)
    if fouten:
        raise DocumentError(geladen.op_plaats(fouten))
    return geladen


def fouten_in(document: Document) -> tuple[Melding, ...]:
    """Give what is certainly wrong on any day, whatever the clock says."""
    return tuple(m for m in controleer_vorm(document) if m.ernst is Ernst.FOUT)


def als_geladen(gelezen: Gelezen[Deel]) -> Geladen:
    """Keep what was read. The three schemas are the only models the reader was given."""
    return Geladen(cast("Document", gelezen.document), gelezen.plaatsen, gelezen.bestand)


def laad_dossier(pad: Path, omgeving: Omgeving, kop: str | None = None) -> GeladenDossier:
    """Read a dossier and the journal beside it; ``kop`` is a head that must still be in it."""
    geladen = laad(pad)
    dossier = als_soort(geladen.document, Dossier)
    journaal = omgeving.journaal(pad).lees()
    if kop is not None:
        from va_route.store.keten import controleer_kop

        controleer_kop(journaal, kop)
    return GeladenDossier(dossier, geladen, journaal, pad)


def als_soort(document: Document, soort: type[D]) -> D:
    """Return the document as the kind that is needed, or say which kind it is."""
    if isinstance(document, soort):
        return document
    hulp = (
        "Zet de analyse in een dossier, bij het veld 'va' of 'va_kern'."
        if issubclass(soort, Dossier)
        else "Kies een ander bestand."
    )
    raise GebruikError(
        "APP-01", f"Dit is {_SOORT[type(document)]}. Hier is {_SOORT[soort]} nodig. {hulp}"
    )
