# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A document with its places, and a dossier with its journal: read, or every reason why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar, cast

from va_route.errors import DocumentError, Ernst, GebruikError, Melding
from va_route.recht.vorm import controleer_vorm
from va_route.store import lees_bestand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.schemas.basis import Deel
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.kern import VaKern
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.store import Gelezen, Plaatsen
    from va_route.store.keten import Journaal

Document: TypeAlias = "VerklarendeAnalyse | VaKern | Dossier"
D = TypeVar("D", bound="VerklarendeAnalyse | VaKern | Dossier")


def _va() -> type[Deel]:
    from va_route.schemas.va import VerklarendeAnalyse

    return VerklarendeAnalyse


def _kern() -> type[Deel]:
    from va_route.schemas.kern import VaKern

    return VaKern


def _dossier() -> type[Deel]:
    from va_route.schemas.dossier import Dossier

    return Dossier


class _Schemas(Mapping[str, "type[Deel]"]):
    """The class of each kind of document, imported when a file of that kind is met."""

    def __init__(self, soorten: Mapping[str, Callable[[], type[Deel]]]) -> None:
        self._soorten = soorten

    def __getitem__(self, naam: str) -> type[Deel]:
        return self._soorten[naam]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._soorten)

    def __len__(self) -> int:
        return len(self._soorten)


def _profiel() -> type[Deel]:
    from va_route.schemas.profiel import Profiel

    return Profiel


_VAN_EEN_ZAAK = {"va/1": _va, "va_kern/1": _kern, "dossier/1": _dossier}
SCHEMAS: Mapping[str, type[Deel]] = _Schemas(_VAN_EEN_ZAAK)
"""The documents about one youth."""
PROFIELSCHEMA: Mapping[str, type[Deel]] = _Schemas({"regioprofiel/1": _profiel})
ALLE_SCHEMAS: Mapping[str, type[Deel]] = _Schemas({**_VAN_EEN_ZAAK, "regioprofiel/1": _profiel})
"""Those, and the working method of a region."""
SCHEMABESTAND = ".schema.json"
"""How the name of a file ends that is no document but tells an editor what one looks like."""
_SOORT: Mapping[str, str] = {
    "va/1": "een verklarende analyse (va/1)",
    "va_kern/1": "een kern (va_kern/1)",
    "dossier/1": "een dossier (dossier/1)",
}


class Geladen(NamedTuple):
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


class GeladenDossier(NamedTuple):
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
    from va_route.schemas.dossier import Dossier

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
    nodig = next(naam for naam, klasse in SCHEMAS.items() if klasse is soort)
    hulp = (
        "Zet de analyse in een dossier, bij het veld 'va' of 'va_kern'."
        if nodig == "dossier/1"
        else "Kies een ander bestand."
    )
    raise GebruikError(
        "APP-01", f"Dit is {_SOORT[document.schema_]}. Hier is {_SOORT[nodig]} nodig. {hulp}"
    )
