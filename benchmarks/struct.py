# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The same model for msgspec: what typing alone has to cost. Generated, so that it stays the same.

Ids, texts, numbers, choices and unknown fields are refused as ours are; a day is read by msgspec's
own parser and ``ja`` stays a word.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_origin

import msgspec
from pydantic import StringConstraints

from va_route.schemas.velden import velden

if TYPE_CHECKING:
    from va_route.schemas.basis import Deel
    from va_route.schemas.velden import Veld


@cache
def struct_van(klasse: type[Deel], zonder: str = "") -> type[msgspec.Struct]:
    """Make the Struct of a section; ``zonder`` is the key that stands before the colon."""
    eigen = [veld for veld in velden(klasse) if veld.naam != zonder]
    verplicht = [(veld.naam, _soort(veld)) for veld in eigen if veld.verplicht]
    rest = [(veld.naam, _soort(veld) | None, None) for veld in eigen if not veld.verplicht]
    return msgspec.defstruct(
        klasse.__name__, [*verplicht, *rest], frozen=True, forbid_unknown_fields=True
    )


def _soort(veld: Veld) -> Any:  # noqa: ANN401 - a type
    kaart = veld.kaart
    if kaart is not None:
        if kaart.waarde:
            (waarde,) = (v for v in velden(kaart.item) if v.naam == kaart.waarde)
            return dict.__class_getitem__((str, _een(waarde)))
        return dict.__class_getitem__((str, struct_van(kaart.item, kaart.sleutel)))
    return tuple.__class_getitem__((_een(veld), ...)) if veld.lijst else _een(veld)


def _een(veld: Veld) -> Any:  # noqa: ANN401 - a type
    soort = veld.soort
    if get_origin(soort) is Literal or soort in {date, datetime}:
        return soort
    if soort is bool:
        return Literal["ja", "nee"]
    if veld.sectie is not None:
        return struct_van(veld.sectie)
    if soort is int:
        laagst, hoogst = veld.grenzen
        return Annotated[int, msgspec.Meta(ge=laagst, le=hoogst)]
    return _tekst(veld) if soort is str else soort


def _tekst(veld: Veld) -> Any:  # noqa: ANN401 - a type
    vorm = next((m for m in veld.merken if isinstance(m, StringConstraints)), None)
    if vorm is None:
        return str
    patroon = str(vorm.pattern) if vorm.pattern else None
    maat = msgspec.Meta(min_length=vorm.min_length, max_length=vorm.max_length, pattern=patroon)
    return Annotated[str, maat]
