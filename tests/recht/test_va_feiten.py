# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is known, from whom, and who could react to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_feiten

PuntenIn = Callable[..., list[tuple[str, str]]]

NIET_GEHOORD = {"wie": "sem", "reden": "wil_niet"}
BETWIST = [{"door": "sem", "waarom": "Het was een duw."}]


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # feit, waarneming, onderzoek: source and date; mededeling: who and date; mening: who
        ({"bevindingen.0.bron": None}, [("VA-F01", "bevindingen[0].bron")]),
        ({"bevindingen.0.datum": None}, [("VA-F01", "bevindingen[0].datum")]),
        ({"bevindingen.5.bron": None, "bevindingen.5.datum": None}, [("VA-F01", "bevindingen[5]")]),
        ({"bevindingen.6.bron": None}, [("VA-F01", "bevindingen[6].bron")]),
        ({"bevindingen.3.bron": None}, []),
        ({"bevindingen.3.datum": None}, [("VA-F01", "bevindingen[3].datum")]),
        ({"bevindingen.3.van": None}, [("VA-F02", "bevindingen[3].van")]),
        ({"bevindingen.2.van": None}, [("VA-F02", "bevindingen[2].van")]),
        ({"bevindingen.2.datum": None}, []),
        # who is named under a risk could react
        ({"bevindingen.3.reactie": None}, [("VA-F08", "bevindingen[3].reactie")]),
        ({"bevindingen.3.over": ["sem", "vader"]}, [("VA-F08", "bevindingen[3].reactie")]),
        ({"bevindingen.3.over": ["sem", "moeder"]}, []),
        ({"bevindingen.3.reactie": None, "hulpvraag.niet_gehoord": [NIET_GEHOORD]}, []),
        ({"bevindingen.3.reactie": None,
          "bevindingen.3.betwist": BETWIST}, [("VA-F05", "bevindingen[3].hoe_verder")]),
        ({"bevindingen.3.reactie": None, "bevindingen.3.verborgen_voor": ["sem"]}, []),
        ({"bevindingen.6.over": ["sem"]}, []),
        # what is disputed goes on somehow
        ({"bevindingen.4.hoe_verder": None}, [("VA-F05", "bevindingen[4].hoe_verder")]),
        ({"bevindingen.0.betwist": BETWIST}, [("VA-F05", "bevindingen[0].hoe_verder")]),
        ({"bevindingen.0.betwist": BETWIST, "bevindingen.0.hoe_verder": "We vragen het na."}, []),
        # four sources, and one of them at home
        ({"bronnen.4": None}, []),
        ({"bronnen.4": None, "bronnen.3": None}, [("VA-F06", "bronnen")]),
        ({"bronnen.0.wie": None, "bronnen.1.wie": None, "bronnen.4.wie": None},
         [("VA-F06", "bronnen")]),
        ({"bronnen.0.wie": None, "bronnen.1.wie": None}, []),
        # earlier help
        ({"eerdere_hulp": []}, [("VA-F07", "eerdere_hulp")]),
        ({"eerdere_hulp.0.volgens_ouders": None}, []),
        ({"eerdere_hulp.0.volgens_ouders": None, "eerdere_hulp.0.volgens_jeugdige": None},
         [("VA-F07", "eerdere_hulp[0]")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_feiten, wijziging) == open_punten
