# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The list of criteria: complete, each with a source, and only with rules that exist."""

from __future__ import annotations

import re

import pytest

from va_route.recht.kwaliteit_vragen import CRITERIA, Criterium
from va_route.recht.va_regels import VA_REGELS
from va_route.schemas.va_terugblik import Kwaliteitsvraag

CODES = {regel.code for regel in VA_REGELS}


def test_there_are_twenty_two_in_order() -> None:
    """Codes are stable and never shared."""
    assert [c.code for c in CRITERIA] == [f"Q{nr:02}" for nr in range(1, 23)]


@pytest.mark.parametrize("criterium", CRITERIA, ids=lambda c: c.code)
def test_each_criterium_can_be_answered(criterium: Criterium) -> None:
    """Its rules exist, its question for people exists, and something decides the answer."""
    assert set(criterium.regels) <= CODES
    assert criterium.vraag in {"", *(vraag.value for vraag in Kwaliteitsvraag)}
    assert criterium.regels or criterium.ook or criterium.mens_nodig
    assert criterium.zin.endswith(".")
    assert not re.search(r"wet\b|\bart\.", criterium.bron.citaat)
