# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write ``docs/velden.md``: every field of every document, as the classes describe it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from types import NoneType
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args, get_origin

from va_route.app.laad import SCHEMAS
from va_route.schemas.basis import Deel
from va_route.schemas.kaart import AlsMap
from va_route.schemas.keuzes import Keuze
from va_route.schemas.verwijzing import Nummer, Verwijzing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

WORTEL = Path(__file__).resolve().parent.parent
DOEL = WORTEL / "docs" / "velden.md"
DOCUMENTEN = {
    "va/1": "Een verklarende analyse",
    "va_kern/1": "Een kern: de korte analyse van een nacht",
    "dossier/1": "Een dossier",
}
SOORTEN: tuple[tuple[type, str], ...] = (
    (datetime, "dag en tijd"),
    (date, "dag"),
    (bool, "ja of nee"),
    (int, "getal"),
    (str, "tekst"),
)

KOP = """<!--
SPDX-FileCopyrightText: 2026 De makers van va-route

SPDX-License-Identifier: EUPL-1.2
-->

# Alle velden

Gemaakt door `make docs` uit de code. Een veld met een **✱** vult u altijd in; wat de analyse of een
stap daarnaast vraagt, ziet u met `controleer` en `toets`. Een dag is `2026-05-12`, dag en tijd is
`2026-06-06 04:10`. Een tekst is hoogstens 1500 tekens. Hoe u YAML schrijft, staat in de
[handleiding](handleiding.md).
"""


def main() -> None:
    """Write the page, and say which."""
    DOEL.write_text(pagina(), encoding="utf-8", newline="\n")
    print(DOEL.relative_to(WORTEL))


def pagina() -> str:
    """Give the whole page: each section once, where it first stands."""
    plek: dict[type[Deel], str] = {model: naam for naam, model in SCHEMAS.items()}
    delen = [KOP]
    for naam, model in SCHEMAS.items():
        nieuw = list(onderdelen(model, "", plek))
        delen += [f"## {DOCUMENTEN[naam]} (`schema: {naam}`)\n", tabel(model, "", plek)]
        for pad, onderdeel in nieuw:
            delen += [f"### `{pad}`\n", tabel(onderdeel, f"{pad}.", plek)]
    return "\n".join(delen)


def onderdelen(
    model: type[Deel], voor: str, plek: dict[type[Deel], str]
) -> Iterator[tuple[str, type[Deel]]]:
    """Give every section inside ``model`` that has no place in ``plek`` yet, and note its place."""
    for naam, veld in model.model_fields.items():
        for binnen in secties(veld.annotation):
            if binnen not in plek:
                pad = plek[binnen] = f"{voor}{veld.alias or naam}"
                yield pad, binnen
                yield from onderdelen(binnen, f"{pad}.", plek)


def tabel(model: type[Deel], voor: str, plek: dict[type[Deel], str]) -> str:
    """Write the fields of one section; a key that stands before the colon is no field of it."""
    sleutels = {kaart.sleutel for kaart in _kaarten(model)}
    rijen = [
        f"| `{veld.alias or naam}`{' ✱' if veld.is_required() else ''} "
        f"| {_cel(veld.description or '')} | {_cel(vorm_van(veld, f'{voor}{naam}', plek))} |"
        for naam, veld in model.model_fields.items()
        if naam not in sleutels
    ]
    return "\n".join(["| veld | uitleg | wat u schrijft |", "| --- | --- | --- |", *rijen]) + "\n"


def vorm_van(veld: FieldInfo, pad: str, plek: dict[type[Deel], str]) -> str:
    """Say what is written in a field."""
    kaart = next((merk for merk in veld.metadata if isinstance(merk, AlsMap)), None)
    if kaart is None:
        return vorm(veld.annotation, veld.metadata, pad, plek)
    if kaart.waarde:
        waarde = kaart.item.model_fields[kaart.waarde]
        return f"per persoon, met de sleutel ervoor: {vorm_van(waarde, pad, plek)}"
    return f"per persoon, met de sleutel ervoor: {vorm(kaart.item, [], pad, plek)}"


def vorm(soort: Any, merken: list[Any], pad: str, plek: dict[type[Deel], str]) -> str:  # noqa: ANN401
    """Say in words what a type asks for."""
    for merk in merken:
        if isinstance(merk, Nummer):
            return "eigen nummer"
        if isinstance(merk, Verwijzing):
            return "sleutel van een persoon" if merk.soort == "persoon" else f"nummer: {merk.soort}"
    if get_origin(soort) is not None:
        return _samengesteld(soort, pad, plek)
    if issubclass(soort, Keuze):
        return "een van: " + ", ".join(f"`{keuze.value}`" for keuze in soort)
    if issubclass(soort, Deel):
        return "velden, zie hieronder" if plek[soort] == pad else f"velden, zie `{plek[soort]}`"
    return next(naam for bekend, naam in SOORTEN if issubclass(soort, bekend))


def _samengesteld(soort: Any, pad: str, plek: dict[type[Deel], str]) -> str:  # noqa: ANN401
    delen = [deel for deel in get_args(soort) if deel not in {NoneType, Ellipsis}]
    if get_origin(soort) is Annotated:
        return vorm(delen[0], delen[1:], pad, plek)
    if get_origin(soort) is Literal:
        return f"`{delen[0]}`"
    if get_origin(soort) is tuple:
        return f"lijst: {vorm(delen[0], [], pad, plek)}"
    return " of ".join(dict.fromkeys(vorm(deel, [], pad, plek) for deel in delen))


def secties(soort: Any) -> Iterator[type[Deel]]:  # noqa: ANN401 - any annotation
    """Give every section inside an annotation."""
    if isinstance(soort, type) and issubclass(soort, Deel):
        yield soort
    for binnen in get_args(soort):
        yield from secties(binnen)


def _kaarten(model: type[Deel]) -> Iterator[AlsMap]:
    """Give the map that holds ``model`` by a key: there that field stands before the colon."""
    for ander in _alle(Deel):
        for veld in ander.model_fields.values():
            yield from (m for m in veld.metadata if isinstance(m, AlsMap) and m.item is model)


def _alle(model: type[Deel]) -> Iterator[type[Deel]]:
    for onder in model.__subclasses__():
        yield onder
        yield from _alle(onder)


def _cel(tekst: str) -> str:
    return " ".join(tekst.split()).replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    main()
