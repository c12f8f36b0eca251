# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One walk over any document: its ids, its references and its free texts, each with its place.

A place is written as a reader finds it in the file: ``hypothesen[0].voor[1].bevinding``, and in a
map by its key: ``betrokkenen.moeder.rol``. What to visit is worked out once per class, so a walk
looks only at the fields that can hold what is asked. A place costs more to write than a value to
find, so there is a walk without places too, for the many times that all is well.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from va_route.schemas.basis import Sleutel, Tekst
from va_route.schemas.kaart import AlsMap
from va_route.schemas.verwijzing import Merk, Nummer, Verwijzing

Vindplek: TypeAlias = tuple[str, str, str]
"""Place, kind of thing, and the id that stands there."""


class Vrij(Merk):
    """Marks free text."""


_TEKST = get_args(Tekst)[1]
_SLEUTEL = get_args(Sleutel)[1]


def verwijzingen(document: BaseModel) -> Iterator[Vindplek]:
    """Give every reference, in the order of the paper: place, kind, and the id it names."""
    return iter(_wandel(document, Verwijzing))


def nummers(document: BaseModel) -> Iterator[Vindplek]:
    """Give every id: place of what it names, kind, id. A person's place is its key in the map."""
    return (
        (pad.removesuffix(".id"), soort, waarde) for pad, soort, waarde in _wandel(document, Nummer)
    )


def teksten(document: BaseModel) -> Iterator[tuple[str, str]]:
    """Give every free text with its place. A choice, date, id or register number is no text."""
    return ((pad, waarde) for pad, _, waarde in _wandel(document, Vrij))


def los(document: BaseModel, merk: type) -> list[tuple[str, str]]:
    """Give kind and value of everything with this mark, in the order of the walk with places."""
    gevonden: list[tuple[str, str]] = []
    _raap(document, merk, gevonden)
    return gevonden


def plaats(loc: tuple[int | str, ...]) -> str:
    """Write the place of a Pydantic error as a place in the file."""
    pad = ""
    for deel in loc:
        if isinstance(deel, int):
            pad += f"[{deel}]"
        elif deel != "[key]":
            pad += f".{deel}" if pad else deel
    return pad


@dataclass(frozen=True, slots=True)
class _Stap:
    """One field to visit: under which name, and what is in it."""

    veld: str
    naam: str
    lijst: bool
    soort: str = ""
    deel: bool = False
    kaart: AlsMap | None = None


def _wandel(document: BaseModel, merk: type) -> list[Vindplek]:
    gevonden: list[Vindplek] = []
    _verzamel(document, "", merk, gevonden)
    return gevonden


def _verzamel(deel: BaseModel, voor: str, merk: type, gevonden: list[Vindplek]) -> None:
    for stap in _plan(type(deel), merk):
        inhoud = getattr(deel, stap.veld)
        if inhoud is None or inhoud == ():
            continue
        pad = voor + stap.naam
        if stap.kaart is not None:
            _verzamel_kaart(inhoud, pad, stap.kaart, merk, gevonden)
        elif stap.deel:
            for nr, item in enumerate(inhoud) if stap.lijst else ((None, inhoud),):
                plek = f"{pad}." if nr is None else f"{pad}[{nr}]."
                _verzamel(item, plek, merk, gevonden)
        elif stap.lijst:
            gevonden.extend((f"{pad}[{nr}]", stap.soort, item) for nr, item in enumerate(inhoud))
        else:
            gevonden.append((pad, stap.soort, inhoud))


def _raap(deel: BaseModel, merk: type, gevonden: list[tuple[str, str]]) -> None:
    waarden = deel.__dict__
    for veld, is_deel, lijst, soort in _kort_plan(type(deel), merk):
        inhoud = waarden[veld]
        if not inhoud:
            continue
        if is_deel:
            for item in inhoud if lijst else (inhoud,):
                _raap(item, merk, gevonden)
        elif lijst:
            gevonden.extend([(soort, item) for item in inhoud])
        else:
            gevonden.append((soort, inhoud))


def _verzamel_kaart(
    items: tuple[BaseModel, ...],
    pad: str,
    kaart: AlsMap,
    merk: type,
    gevonden: list[Vindplek],
) -> None:
    """In a map the key has no place of its own: it is the place."""
    for item in items:
        sleutel = getattr(item, kaart.sleutel)
        eigen: list[Vindplek] = []
        _verzamel(item, "", merk, eigen)
        for plek, soort, waarde in eigen:
            kort = plek in {kaart.sleutel, kaart.waarde}
            gevonden.append((f"{pad}.{sleutel}{'' if kort else '.' + plek}", soort, waarde))


@cache
def _plan(klasse: type[BaseModel], merk: type) -> tuple[_Stap, ...]:
    """Work out which fields of a class can hold the mark, directly or further down."""
    stappen = (_stap(naam, info, merk) for naam, info in klasse.model_fields.items())
    return tuple(stap for stap in stappen if stap is not None)


@cache
def _kort_plan(klasse: type[BaseModel], merk: type) -> tuple[tuple[str, bool, bool, str], ...]:
    """Give of each field to visit its name, whether it is a section, whether a list, its kind."""
    return tuple((stap.veld, stap.deel, stap.lijst, stap.soort) for stap in _plan(klasse, merk))


def _stap(veld: str, info: FieldInfo, merk: type) -> _Stap | None:
    kern, merken, lijst = ontleed(info.annotation, list(info.metadata))
    naam = info.alias or veld
    if isinstance(kern, type) and issubclass(kern, BaseModel):
        kaart = next((m for m in merken if isinstance(m, AlsMap)), None)
        return _Stap(veld, naam, lijst, deel=True, kaart=kaart) if _plan(kern, merk) else None
    eigen = next((m for m in map(_duid, merken) if m and type(m) is merk), None)
    return _Stap(veld, naam, lijst, eigen.soort) if eigen else None


def _duid(merk: object) -> Merk | None:
    """Read the two plain types as what they are: free text, and the key of a person."""
    if merk == _TEKST:
        return Vrij("tekst")
    if merk == _SLEUTEL:
        return Verwijzing("persoon")
    return merk if isinstance(merk, Merk) else None


def ontleed(soort: Any, merken: list[Any]) -> tuple[Any, list[Any], bool]:  # noqa: ANN401
    """Peel ``Annotated``, ``| None`` and ``tuple`` off a type: what is left, its marks, a list."""
    lijst = False
    while True:
        herkomst, delen = get_origin(soort), get_args(soort)
        if herkomst is Annotated:
            merken += delen[1:]
            soort = delen[0]
        elif herkomst in {Union, UnionType}:
            soort = next(deel for deel in delen if deel is not NoneType)
        elif herkomst is tuple:
            lijst = True
            soort = delen[0]
        else:
            return soort, merken, lijst
