# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""From a code or a place to the words that a reader of the paper knows."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from va_route.flows import ROUTES
from va_route.recht.regelset import alle_regels
from va_route.render.taal import Namen
from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.velden import onder, velden
from va_route.schemas.vergelijk import naam_van

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from va_route.render.beeld import Document
    from va_route.schemas.velden import Veld
    from va_route.toets import Toets

_STAP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_TUSSEN = " › "


def norm(code: str) -> str:
    """Say what a rule or an agreement asks; a code that no step asks stands for itself."""
    return _zinnen().get(code, code)


@cache
def _zinnen() -> Mapping[str, str]:
    wortels = (stap.regel for route in ROUTES.values() for stap in route.tabel().values())
    return {regel.code: regel.zin for regel in alle_regels(wortels) if regel.zin}


def plek(document: Document, pad: str) -> str:
    """Name a place by the titles of its fields, and an entry by its number, person or place.

    ``opnames[0].na_opname`` becomes ``Opnames › op1 › Na de opname``. What the document does not
    know stands as it was written.
    """
    personen = document.personen if isinstance(document, Dossier) else document.betrokkenen
    namen = Namen.van(personen)
    waarde: object = document
    veld: Veld | None = None
    bekend = velden(type(document))
    woorden: list[str] = []
    for nummer, naam in _STAP.findall(pad):
        gevonden = next((v for v in bekend if v.naam == naam), None)
        if gevonden is None:
            waarde, woord = _een(waarde, veld, nummer or naam)
            woorden.append(namen.wie(woord))
            continue
        veld, waarde = gevonden, getattr(waarde, gevonden.naam, None)
        woorden.append(veld.titel)
        bekend = onder(veld)
    return _TUSSEN.join(woorden)


def _een(waarde: object, veld: Veld | None, wat: str) -> tuple[object, str]:
    """Give one entry of a list or a map, and what a reader recognises it by."""
    alle = waarde if isinstance(waarde, tuple) else ()
    if not wat.isdecimal():
        kaart = veld.kaart if veld is not None else None
        sleutel = kaart.sleutel if kaart is not None else ""
        return next((deel for deel in alle if getattr(deel, sleutel, None) == wat), None), wat
    item = alle[int(wat)] if int(wat) < len(alle) else None
    eigen = naam_van(item) if isinstance(item, Deel) else ""
    return item, eigen or str(int(wat) + 1)


def met_plekken(toets: Toets, waar: Callable[[str], str]) -> Toets:
    """Give the same tree with each place put in words by ``waar``."""
    delen = tuple(met_plekken(deel, waar) for deel in toets.delen)
    return toets._replace(pad=waar(toets.pad) if toets.pad else "", delen=delen)
