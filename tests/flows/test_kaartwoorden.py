# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The words of a card: there for every stand and condition, plain, and without blame."""

from __future__ import annotations

import re

import pytest

from va_route.app.profiel import profiel_van, verpakte_profielen
from va_route.flows import ROUTES
from va_route.flows.kaart import haltes
from va_route.flows.kaartwoorden import AANHEF, GEVRAAGD, STANDEN, Woorden
from va_route.recht.leesbaarheid import leesmaat

ALLE = (AANHEF, *dict.fromkeys(STANDEN.values()), *dict.fromkeys(GEVRAAGD.values()))
LANGSTE_ZIN = 25
"""Words; a sentence of level B1 is mostly far shorter."""


def test_every_stand_of_every_route_has_words_and_no_others_have() -> None:
    """A new stand without words would print nothing to who it is about."""
    assert STANDEN.keys() == {(r.naam, stand) for r in ROUTES.values() for stand in r.standen}


def test_every_condition_that_can_hold_a_step_up_has_words() -> None:
    """In every region that comes with va-route; recording what happened asks no words."""
    gevraagd = {
        eis.code
        for regio in verpakte_profielen()
        for route in ROUTES.values()
        for halte in haltes(route, profiel_van(regio))
        for stap in halte.stappen
        if not stap.meldt
        for eis in stap.eisen
    }
    assert gevraagd <= GEVRAAGD.keys()


@pytest.mark.parametrize("woorden", ALLE, ids=lambda woorden: woorden.jeugdige[:30])
def test_the_words_are_short_and_speak_to_the_reader(woorden: Woorden) -> None:
    """A youth is called *jij*, parents *u*; nobody is blamed and nothing is forbidden."""
    for zin in woorden:
        maat = leesmaat(zin)
        assert maat is not None
        assert maat.langste_zin <= LANGSTE_ZIN
        assert zin.endswith(".")
        assert not re.search(r"mag niet|kan niet|niet toegestaan|moet|weiger|eigen schuld", zin)
    assert not re.search(r"\b[Uu]w?\b", woorden.jeugdige)
    assert not re.search(r"\b([Jj]ij|[Jj]ouw?|[Jj]e)\b", woorden.ouders)
