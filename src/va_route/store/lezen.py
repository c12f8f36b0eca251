# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""From bytes to a checked document with places, or to everything that is to be repaired in it."""

from __future__ import annotations

import codecs
import stat
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import ValidationError

from va_route.errors import DocumentError, Ernst, GebruikError, Melding
from va_route.store.jsontekst import GeenJson, boom_van, lees_json
from va_route.store.plaatsen import Boom, Plaats, Plaatsen
from va_route.store.vlug import Anders, vlug
from va_route.store.yaml import loop
from va_route.store.zinnen import BESTANDSZINNEN, Punt

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from va_route.schemas.basis import Deel
    from va_route.store.voorbeeld import Toner

T = TypeVar("T", bound="Deel")

MAX_BYTES = 5_000_000
"""About fifty times the fullest dossier."""
_MEGABYTE = 1_000_000
_BEGIN = Plaats(1, 1)


@dataclass(frozen=True, slots=True)
class Gelezen(Generic[T]):
    """A checked document and where everything in it stands."""

    document: T
    plaatsen: Plaatsen
    bestand: str


@dataclass(frozen=True, slots=True)
class Ruw:
    """What was read before any model looked at it. ``heel`` is false when reading stopped."""

    waarde: Any
    plaatsen: Plaatsen
    punten: tuple[Punt, ...]
    heel: bool = True


def lees_bestand(pad: Path, schemas: Mapping[str, type[Deel]]) -> Gelezen[Deel]:
    """Read a file. Raises ``GebruikError`` when it cannot be opened, else as :func:`lees`."""
    return lees(lees_bytes(pad), str(pad), schemas)


def lees_bytes(pad: Path) -> bytes:
    """Read what stands in a file. Raises ``GebruikError`` when it cannot be opened."""
    try:
        # A pipe or a device would be waited for, or never end.
        if not _gewoon_of_map(pad):
            raise _bestandsfout("BESTAND-06", pad)
        with pad.open("rb") as bestand:
            bron = bestand.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        # ValueError: a name with a NUL in it.
        raise _bestandsfout("BESTAND-01", pad) from None
    except IsADirectoryError:
        raise _bestandsfout("BESTAND-02", pad) from None
    except PermissionError:
        # Windows says this of a directory as well.
        raise _bestandsfout("BESTAND-02" if _is_map(pad) else "BESTAND-03", pad) from None
    except OSError:
        raise _bestandsfout("BESTAND-05", pad) from None
    if len(bron) > MAX_BYTES:
        raise _bestandsfout("BESTAND-04", pad)
    return bron


def _gewoon_of_map(pad: Path) -> bool:
    soort = pad.stat().st_mode
    return stat.S_ISREG(soort) or stat.S_ISDIR(soort)


def _is_map(pad: Path) -> bool:
    try:
        return pad.is_dir()
    except OSError:
        return False


def _bestandsfout(code: str, pad: Path) -> GebruikError:
    return GebruikError(code, BESTANDSZINNEN[code].format(pad=pad, max=MAX_BYTES // _MEGABYTE))


def lees(bron: bytes, bestand: str, schemas: Mapping[str, type[Deel]]) -> Gelezen[Deel]:
    """Read YAML or JSON. Raises ``DocumentError`` with every message, each with its place.

    ``schemas`` gives the model for each value of the field ``schema``.
    """
    ruw = ontleed(bron, bestand)
    model = _kies(ruw, schemas) if ruw.heel else None
    punten = (*ruw.punten, model) if isinstance(model, Punt) else ruw.punten
    if model is None or isinstance(model, Punt):
        raise DocumentError(_leesfouten(punten, _toner(bron, ruw), bestand, schemas))
    try:
        document = model.model_validate(ruw.waarde)
    except ValidationError as fout:
        toner = _toner(bron, ruw)
        vorm = _vormfouten(fout, model, ruw, bestand, toner)
        raise DocumentError([*_leesfouten(punten, toner, bestand, schemas), *vorm]) from None
    if punten:
        raise DocumentError(_leesfouten(punten, _toner(bron, ruw), bestand, schemas))
    return Gelezen(document, ruw.plaatsen, bestand)


def ontleed(bron: bytes, bestand: str) -> Ruw:
    """Read YAML or JSON without asking what kind of document it is. Never raises."""
    if len(bron) > MAX_BYTES:
        return _gestopt(Punt("LEES-02", _BEGIN, toont={"max": MAX_BYTES // _MEGABYTE}))
    try:
        tekst = decodeer(bron)
    except UnicodeDecodeError as fout:
        voor = bron[: fout.start]
        kolom = fout.start - voor.rfind(b"\n")
        return _gestopt(Punt("LEES-03", Plaats(voor.count(b"\n") + 1, kolom)))
    if not tekst.strip():
        return _gestopt(Punt("LEES-01", _BEGIN))
    is_json = bestand.lower().endswith(".json")
    if is_json or tekst.lstrip().startswith("{"):
        try:
            return _uit_json(tekst)
        except GeenJson as fout:
            # Braces are YAML as well; a file that calls itself JSON gets the words of JSON.
            if is_json:
                return _gestopt(fout.punt)
    return _uit_yaml(tekst)


def decodeer(bron: bytes) -> str:
    """UTF-8, or UTF-16 when the file says so; the mark that says so is no part of the text."""
    zestien = bron.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return bron.decode("utf-16" if zestien else "utf-8").lstrip("\ufeff")


def _gestopt(punt: Punt) -> Ruw:
    return Ruw(None, Plaatsen(lambda: None), (punt,), heel=False)


def _uit_yaml(tekst: str) -> Ruw:
    try:
        return Ruw(vlug(tekst), Plaatsen(lambda: loop(tekst).boom), ())
    except Anders:
        gelopen = loop(tekst)
    plaatsen = Plaatsen(lambda: gelopen.boom)
    return Ruw(gelopen.waarde, plaatsen, gelopen.punten, heel=gelopen.heel)


def _uit_json(tekst: str) -> Ruw:
    waarde, dubbel = lees_json(tekst)
    plaatsen = Plaatsen(partial(_json_boom, tekst))
    return Ruw(waarde, plaatsen, boom_van(tekst)[1] if dubbel else ())


def _json_boom(tekst: str) -> Boom | None:
    return boom_van(tekst)[0]


def _kies(ruw: Ruw, schemas: Mapping[str, type[Deel]]) -> type[Deel] | Punt:
    """Return the model that the field ``schema`` asks for, or what is wrong with that field."""
    if not isinstance(ruw.waarde, dict):
        return Punt("LEES-30", ruw.plaatsen.zoek(""))
    naam = ruw.waarde.get("schema")
    lijst = ", ".join(f"'schema: {schema}'" for schema in schemas)
    if naam is None:
        return Punt("LEES-31", ruw.plaatsen.zoek("schema"), ("schema",), {"lijst": lijst})
    if isinstance(naam, str) and naam in schemas:
        return schemas[naam]
    from difflib import get_close_matches

    lijkt = get_close_matches(str(naam)[:40], schemas, n=1)
    bedoelt = f" Bedoelt u '{lijkt[0]}'?" if lijkt else ""
    toont = {"lijst": lijst, "bedoelt": bedoelt}
    return Punt("LEES-32", ruw.plaatsen.zoek("schema"), ("schema",), toont)


def _toner(bron: bytes, ruw: Ruw) -> Toner:
    """Make what shows how it can be written; imported where something has to be repaired."""
    from va_route.store.voorbeeld import Toner

    heel = ruw.heel and not ruw.punten
    try:
        return Toner(decodeer(bron[:MAX_BYTES]), ruw.waarde, heel=heel)
    except UnicodeDecodeError:
        return Toner(bron[:MAX_BYTES].decode("cp1252", "replace"), None, heel=False)


def _leesfouten(
    punten: tuple[Punt, ...], toner: Toner, bestand: str, schemas: Mapping[str, type[Deel]]
) -> list[Melding]:
    return [toner.bij_punt(punt, punt.melding(bestand), schemas) for punt in punten]


def _vormfouten(
    fout: ValidationError, model: type[Deel], ruw: Ruw, bestand: str, toner: Toner
) -> list[Melding]:
    """Every message of the model, except about values that the reader already spoke of."""
    from va_route.schemas.fouten import vertaal

    # Of a name that stands twice, the value that is kept is as good as any other.
    al_gemeld = {punt.loc for punt in ruw.punten if punt.loc and punt.code != "LEES-10"}
    uit: dict[tuple[object, ...], Melding] = {}
    for loc, code, bericht, remedie in vertaal(fout, model):
        if any(loc[:lengte] in al_gemeld for lengte in range(1, len(loc) + 1)):
            continue
        pad, plaats = ruw.plaatsen.volg(loc, naam=code == "VA-S01" or loc[-1:] == ("[key]",))
        regel, kolom = (plaats.regel, plaats.kolom) if plaats else (None, None)
        if (code, bericht, regel, kolom) not in uit:
            melding = Melding(code, Ernst.FOUT, bericht, remedie, pad, regel, kolom, bestand)
            uit[code, bericht, regel, kolom] = toner.bij_vorm(melding, loc, model)
    return list(uit.values())
