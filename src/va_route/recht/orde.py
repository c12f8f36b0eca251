# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""In which order open points depend on each other: who is it about, what is known, what is asked.

Facts come before judgements, and judgements before signatures: nobody signs an analysis with open
points, and nobody consents to a request that is not there yet. This is no norm: any order is fine.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Mapping

    from va_route.toets import Toets

_HOOFDSTUKKEN: Mapping[str, int] = {
    naam: nr
    for nr, namen in enumerate(
        (
            ("betrokkenen", "jeugdige", "signalen"),
            ("va", "va_kern"),
            ("consulten", "overleggen"),
            ("titel",),
            ("verzoeken",),
        )
    )
    for naam in namen
}
_DAARNA = len(_HOOFDSTUKKEN)
_INSTEMMING = ("onderzocht", "gekwalificeerd", "kort_tevoren_onderzocht", "stemt_in")
"""Consent in the order in which it comes about: examined, by whom, judged, signed."""
_HANDTEKENINGEN = frozenset({"va_vastgesteld"})
_FEIT, _OORDEEL, _HANDTEKENING = range(3)


def rang(toets: Toets) -> tuple[int, int]:
    """Place an open leaf: the smaller, the earlier. Equal ones keep the order of the norm."""
    if toets.code in _INSTEMMING:
        return _DAARNA, _INSTEMMING.index(toets.code)
    eerste = re.split(r"[.\[]", toets.pad, maxsplit=1)[0]
    if toets.code in _HANDTEKENINGEN:
        return _HOOFDSTUKKEN["va"], _HANDTEKENING
    return _HOOFDSTUKKEN.get(eerste, _DAARNA), _OORDEEL if toets.soort is Soort.OORDEEL else _FEIT
