# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every side on every point, differences, recognition, and what the youth hopes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_stemmen

PuntenIn = Callable[..., list[tuple[str, str]]]

NIET_GEHOORD = [{"wie": "sem", "reden": "wil_niet"}]
MENTOR = {"van": "mentor", "tekst": "Zo zie ik het."}
SEM = {"van": "sem", "tekst": "Zo zie ik het."}
BERT = {"van": "bert", "tekst": "Zo zie ik het."}
STAND = "inzichten.0.standpunten"


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # two sides, one of them the youth
        ({"inzichten": []}, [("VA-P03", "inzichten")]),
        ({STAND: [SEM, BERT]}, []),
        ({STAND: [SEM, SEM]}, [("VA-P03", "inzichten[0].standpunten")]),
        ({STAND: [BERT, MENTOR]}, [("VA-P03", "inzichten[0].standpunten")]),
        ({STAND: None}, [("VA-P03", "inzichten[0].standpunten")]),
        # a difference is described; who agrees has nothing to add
        ({"inzichten.0.waar_verschil": None}, [("VA-P04", "inzichten[0].waar_verschil")]),
        ({"inzichten.1.hoe_verder": None}, [("VA-P04", "inzichten[1].hoe_verder")]),
        ({"inzichten.1.hoe_verder": None, "inzichten.1.overeenstemming": "eens"}, []),
        # who agrees on the first may still differ on the next
        ({"inzichten.1.hoe_verder": None, "inzichten.0.overeenstemming": "eens"},
         [("VA-P04", "inzichten[1].hoe_verder")]),
        # recognition, by the youth and everyone with gezag
        ({"hypothesen.0.herkend.sem": None}, [("VA-P05", "hypothesen[0].herkend")]),
        ({"hypothesen.0.herkend.sem": "niet_besproken"}, [("VA-P05", "hypothesen[0].herkend")]),
        ({"hypothesen.0.herkend.sem": "nee"}, []),
        ({"hypothesen.1.herkend": None}, [("VA-P05", "hypothesen[1].herkend")]),
        ({"hypothesen.1.herkend": None, "hypothesen.1.oordeel": "verworpen"}, []),
        # six in ten is the boundary
        ({STAND: [SEM, MENTOR, MENTOR], "inzichten.1": None}, [("VA-P06", "inzichten")]),
        ({STAND: [SEM, BERT, MENTOR, MENTOR, MENTOR], "inzichten.1": None}, []),
        # whose hope
        ({"perspectief.stip": None}, [("VA-V05", "perspectief.stip")]),
        ({"perspectief.stip.van": "moeder"}, [("VA-V05", "perspectief.stip.van")]),
        ({"perspectief.stip": None, "hulpvraag.niet_gehoord": NIET_GEHOORD}, []),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_stemmen, wijziging) == open_punten
