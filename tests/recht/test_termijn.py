# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A date as people write it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import SPOED, Invoer, zaak
from va_route.recht.termijn import nl

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.verzoek import VerzoekSoort


GEHOORD = [
    {"wie": wie, "op": "2026-06-16", "wijze": "gehoord"} for wie in ("yara", "moeder", "vader")
]


def met(
    soort: VerzoekSoort = SPOED,
    op: str = "2026-06-15",
    besluit: Invoer | None = None,
    **delen: object,
) -> Zaak:
    """Ask about an order of 15 June 2026; ``None`` in ``besluit`` takes away."""
    vast: Invoer = {
        "id": "bs1",
        "verzoek": "vz1",
        "door": "kinderrechter",
        "uitkomst": "verleend",
        "gegeven_op": "2026-06-15",
        "mondeling": "ja",
        "geldig_vanaf": "2026-06-15",
        "geldig_tot_en_met": "2026-07-12",
        "verhoren": GEHOORD,
    }
    beschikking = {s: w for s, w in (vast | (besluit or {})).items() if w is not None}
    alles: Invoer = {
        "verzoeken": [{"id": "vz1", "soort": soort.value}],
        "beschikkingen": [beschikking],
    }
    return zaak(soort, date.fromisoformat(op), **(alles | delen))


@pytest.mark.parametrize(
    ("dag", "tekst"), [("2026-01-01", "1 januari 2026"), ("2026-12-31", "31 december 2026")]
)
def test_a_date_as_people_write_it(dag: str, tekst: str) -> None:
    """First and last month."""
    assert nl(date.fromisoformat(dag)) == tekst
