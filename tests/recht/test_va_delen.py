# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Sharing: with whom, what they said, what changed since, who looked critically."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_delen

PuntenIn = Callable[..., list[tuple[str, str]]]

EEN = [{"datum": "2026-03-11", "hoe": "Gebeld."}]
TWEE = [*EEN, {"datum": "2026-03-12", "hoe": "Langsgegaan."}]


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # sharing
        ({"deling.0": None}, [("VA-G01", "deling")]),
        ({"deling.2": None, "deling.1": None}, [("VA-G01", "deling")]),
        ({"deling.0.reactie": "oneens"}, []),
        ({"deling.0.reactie": "wil_niet"}, [("VA-G02", "deling[0].pogingen")]),
        ({"deling.0.reactie": "niet_bereikt", "deling.0.pogingen": EEN},
         [("VA-G02", "deling[0].pogingen")]),
        ({"deling.0.reactie": "niet_bereikt", "deling.0.pogingen": TWEE}, []),
        # who does not agree says so in own words
        ({"deling.0.eigen_woorden": None}, [("VA-G03", "deling[0].eigen_woorden")]),
        ({"deling.1.eigen_woorden": None}, []),
        ({"deling.0.reactie": "geen_reactie", "deling.0.eigen_woorden": None}, []),
        # changed after the last talk, or on that day
        ({"kop.gewijzigd_op": "2026-03-24"}, []),
        ({"kop.gewijzigd_op": "2026-03-25"}, [("VA-G04", "kop.gewijzigd_op")]),
        ({"kop.gewijzigd_op": "2026-03-25", "deling.0.datum": "2026-03-25"}, []),
        ({"kop.gewijzigd_op": "2026-03-25", "deling": []}, [("VA-G01", "deling")]),
        # someone else looked
        ({"tegenspraak": None}, [("VA-G05", "tegenspraak")]),
        ({"tegenspraak.door": "karin"}, [("VA-G05", "tegenspraak.door")]),
        ({"tegenspraak.door": "tom"}, []),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_delen, wijziging) == open_punten
