# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Goals that work on what keeps it going, of the youth too, and no placement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_doelen

PuntenIn = Callable[..., list[tuple[str, str]]]

DOEL: dict[str, Any] = {
    "id": "do4", "tekst": "Elke week samen eten.", "van": ["sem"], "prioriteit": "4",
    "fase": "herstelgericht", "grijpt_aan_op": ["fa4"], "waaraan_zien_we_het": "Het gebeurt.",
    "termijn": "2026-06-01",
    "acties": [{"wie": "karin", "wat": "Bellen", "uiterlijk": "2026-04-01"}],
}  # fmt: skip
VIJF = DOEL | {"id": "do5", "prioriteit": "5"}
ZES = DOEL | {"id": "do6", "prioriteit": "6"}


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        ({"doelen": []},
         [("VA-D01", "doelen")]
         + [("VA-D02", f"factoren[{nr}]") for nr in range(2, 6)]),
        ({"doelen.2.grijpt_aan_op": ["fa6", "fa7"]}, []),
        ({"doelen.2.grijpt_aan_op": ["fa7"]},
         [("VA-D01", "doelen[2].grijpt_aan_op"), ("VA-D02", "factoren[5]")]),
        ({"doelen.1.grijpt_aan_op": ["fa3"]}, [("VA-D02", "factoren[4]")]),
        ({"doelen.1.grijpt_aan_op": ["fa3"], "factoren.4.beinvloedbaar": "deels"},
         [("VA-D02", "factoren[4]")]),
        ({"doelen.1.grijpt_aan_op": ["fa3"], "factoren.4.beinvloedbaar": "nee"}, []),
        ({"doelen.1.grijpt_aan_op": ["fa3"], "factoren.4.bewust_niet": "Eerst rust."}, []),
        # how to follow it
        ({"doelen.0.waaraan_zien_we_het": None}, [("VA-D03", "doelen[0]")]),
        ({"doelen.1.termijn": None, "doelen.1.acties": []}, [("VA-D03", "doelen[1]")]),
        # whose
        ({"doelen.0.van": ["moeder"], "doelen.1.van": ["vader"]}, []),
        ({"doelen.0.van": ["moeder"], "doelen.1.van": ["vader"], "doelen.2.van": ["karin"]},
         [("VA-D04", "doelen")]),
        # a placement is a means; to prevent one can be a goal
        ({"doelen.0.tekst": "Plaatsing in JeugdzorgPlus"}, [("VA-D05", "doelen[0].tekst")]),
        ({"doelen.0.tekst": "Er komt geen nieuwe opname."}, []),
        ({"doelen.0.tekst": "Een vaste plaats aan tafel."}, []),
        # strengths, order, number
        ({"doelen.0.bouwt_op": None}, []),
        ({"doelen.0.bouwt_op": None, "doelen.1.bouwt_op": None}, [("VA-D06", "doelen")]),
        ({"doelen.1.prioriteit": "1"}, [("VA-D07", "doelen[1].prioriteit")]),
        ({"doelen.+": DOEL, "alternatieven.0.reden": "Goed.", "leemten": []}, []),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_doelen, wijziging) == open_punten


def test_five_goals_are_enough(punten_in: PuntenIn) -> None:
    """Five is the boundary; the sixth is one too many."""
    drie = [DOEL | {"id": f"do{nr}", "prioriteit": str(nr)} for nr in (1, 2, 3)]
    rest = {"factoren.2.beinvloedbaar": "nee", "factoren.4.beinvloedbaar": "nee"}
    rest |= {"factoren.5.beinvloedbaar": "nee"}
    kracht = [drie[0] | {"bouwt_op": ["fa7"]}, *drie[1:]]
    assert punten_in(va_doelen, rest | {"doelen": [*kracht, DOEL, VIJF]}) == []
    assert punten_in(va_doelen, rest | {"doelen": [*kracht, DOEL, VIJF, ZES]}) == [
        ("VA-D08", "doelen")
    ]
