# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Two routes share the words of a request; the emergency has its own."""

from __future__ import annotations

import pytest

from va_route.flows import ROUTES
from va_route.flows.gewoon_verzoek import GEWOON_VERZOEK


@pytest.mark.parametrize("gebeurtenis", GEWOON_VERZOEK)
def test_both_routes_say_it_with_the_same_words(gebeurtenis: str) -> None:
    """And the same parties take the step."""
    regulier, voorwaardelijk = (
        ROUTES[naam].zoek(gebeurtenis) for naam in ("regulier", "voorwaardelijk")
    )
    assert regulier.titel == voorwaardelijk.titel
    assert regulier.wie == voorwaardelijk.wie == GEWOON_VERZOEK[gebeurtenis].wie


def test_an_emergency_is_called_by_its_own_name() -> None:
    """A reader sees at once which request it is about."""
    for gebeurtenis in ("dien_in", "meld_ingediend", "trek_in"):
        assert "spoedverzoek" in ROUTES["spoed"].zoek(gebeurtenis).titel
