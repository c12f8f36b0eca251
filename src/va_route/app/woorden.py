# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The few words that every answer needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def bedoelt(woord: str, bekend: Iterable[str]) -> str:
    """Return the question that offers the nearest known word, or nothing.

    >>> bedoelt("dien_inn", ["dien_in", "trek_in"])
    " Bedoelt u 'dien_in'?"
    """
    from difflib import get_close_matches

    dichtbij = get_close_matches(woord, list(bekend), n=1)
    return f" Bedoelt u '{dichtbij[0]}'?" if dichtbij else ""
