# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The nine digits of a BSN, found by their own sum. A number like that never belongs in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.loop import Vrij, los, teksten

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pydantic import BaseModel

_HULP_BSN = "Haal het nummer weg. De persoon is hier al bekend bij de sleutel in 'betrokkenen'."
_LENGTE = 9
_REEKS = re.compile(r"\+?\d+(?:[ .\u00a0\u202f]\d+)*")
_DEEL = re.compile(r"(\D?)(\d+)")
_TUSSEN = " .\u00a0\u202f".encode()
_ALS_CIJFER = bytes(
    ord("9") if byte > 127 or chr(byte).isdecimal() else ord("-")  # noqa: PLR2004 - not ASCII
    for byte in range(256)
)


def elfproef(cijfers: str) -> bool:
    """Whether nine digits pass the sum that every BSN passes: weights 9 to 2, the last one -1."""
    som = sum(int(c) * (_LENGTE - nr) for nr, c in enumerate(cijfers[:-1])) - int(cijfers[-1])
    return som % 11 == 0 and bool(cijfers.strip("0"))


def kan_bsn_zijn(tekst: str) -> bool:
    """Whether a text holds nine digits in a row that pass, also in groups (``1234.56.782``).

    Groups count together only when the same sign stands between them, and a hyphen keeps them
    apart, so that a date or a case number is not read as one. After ``+`` comes a telephone number.
    """
    return misschien_negen(tekst) and any(
        elfproef(cijfers)
        for reeks in _REEKS.finditer(tekst)
        if not reeks.group().startswith("+")
        for cijfers in _negens(_DEEL.findall(reeks.group()))
    )


def misschien_negen(tekst: str) -> bool:
    """Whether nine digits may stand together: quick, and never misses them.

    What keeps digits together is left out byte by byte, and any letter that is not of the alphabet
    counts as a digit.
    """
    bytes_ = tekst.encode(errors="replace")
    return b"999999999" in bytes_.translate(_ALS_CIJFER, _TUSSEN)


def _negens(delen: list[tuple[str, str]]) -> list[str]:
    """Every run of whole groups, joined by one and the same sign, that makes nine digits."""
    gevonden = []
    for begin, (_, cijfers) in enumerate(delen):
        samen, teken = cijfers, ""
        for volgend_teken, volgend in delen[begin + 1 :]:
            if len(samen) >= _LENGTE or teken not in {"", volgend_teken}:
                break
            samen, teken = samen + volgend, volgend_teken
        if len(samen) == _LENGTE:
            gevonden.append(samen)
    return gevonden


@va_regel(
    "VA-S05",
    Ernst.TEKORT,
    remedie=_HULP_BSN,
    sectie=Sectie.FEITEN,
    voorbeeld="tekst: Gesprek met de moeder van Sem",
)
def zonder_bsn(teksten: Sequence[str], plek: Callable[[int], str], alles: str) -> Iterator[Open]:
    """in de tekst staat geen nummer dat een BSN kan zijn"""
    # No sign that keeps nine digits together ends a line: what is not in all texts is in none.
    if misschien_negen(alles):
        for nr, tekst in enumerate(teksten):
            if kan_bsn_zijn(tekst):
                yield _als_bsn(plek(nr))


def nummers_als_bsn(document: BaseModel) -> Iterator[Open]:
    """Yield each text, of any document, that holds a number that can be a BSN."""
    if misschien_negen("\n".join([tekst for _, tekst in los(document, Vrij)])):
        for pad, tekst in teksten(document):
            if kan_bsn_zijn(tekst):
                yield _als_bsn(pad)


def _als_bsn(pad: str) -> Open:
    vraag = "Is het nummer in deze tekst een BSN? Dat hoort niet in dit document."
    return Open(pad, vraag, _HULP_BSN)
