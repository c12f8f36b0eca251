# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The nine digits of a BSN, found by their own sum. A number like that never belongs in a text."""

from __future__ import annotations

import re

_LENGTE = 9
_REEKS = re.compile(r"(?<![\d+])\d+(?:[ .\-\u00a0\u202f]\d+)*")
_DEEL = re.compile(r"(\D?)(\d+)")


def elfproef(cijfers: str) -> bool:
    """Whether nine digits pass the sum that every BSN passes: weights 9 to 2, the last one -1."""
    som = sum(int(c) * (_LENGTE - nr) for nr, c in enumerate(cijfers[:-1])) - int(cijfers[-1])
    return som % 11 == 0 and bool(cijfers.strip("0"))


def kan_bsn_zijn(tekst: str) -> bool:
    """Whether a text holds nine digits in a row that pass, also in groups (``1234.56.782``).

    Groups count together only when the same sign stands between them, so that a date and the
    number behind it are not read as one. A number after ``+`` is a telephone number.
    """
    return any(
        elfproef(cijfers)
        for reeks in _REEKS.finditer(tekst)
        for cijfers in _negens(_DEEL.findall(reeks.group()))
    )


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
