# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN, NEEM_OVER, VOEG_VERKLARING_TOE
from va_route.recht import stappen
from va_route.schemas.journaal import Regelsoort
from va_route.schemas.partijen import Partij


def test_a_case_can_be_taken_over_by_who_holds_it() -> None:
    """It asks the fact and its source, and it sets a stand."""
    assert NEEM_OVER.regel is stappen.overname_vastgelegd
    assert NEEM_OVER.soort is Regelsoort.OVERGENOMEN
    assert NEEM_OVER.soort.verandert
    assert {Partij.REGIEVOERDER, Partij.GI, Partij.AANBIEDER} <= set(NEEM_OVER.wie)


def test_a_statement_is_added_by_the_youth_or_a_parent() -> None:
    """It changes no stand, and nobody else writes it for them."""
    assert VOEG_VERKLARING_TOE.regel is stappen.verklaring_vastgelegd
    assert VOEG_VERKLARING_TOE.wie == (Partij.JEUGDIGE, Partij.OUDER)
    assert not VOEG_VERKLARING_TOE.soort.verandert


@pytest.mark.parametrize("naam", ROUTES)
def test_neither_is_an_arrow(naam: str) -> None:
    """They can be written in every stand, so no table has them."""
    assert not set(HANDELINGEN) & set(ROUTES[naam].gebeurtenissen)
