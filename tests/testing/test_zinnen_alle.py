# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.profiel import profiel_van, verpakte_profielen
from va_route.flows import ROUTES
from va_route.testing import zinnen_tijd
from va_route.testing.zinnen_alle import alle_uitspraken, bewijzen, over_de_stappen

GD = profiel_van("groningen_drenthe")


def test_every_sentence_is_proved_or_refuted_with_a_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A counter-example without a reason is a mistake in the model: mend it, or say why not."""
    # The other days are asked where the sentences about time have their own test.
    monkeypatch.setattr(zinnen_tijd, "DAGEN", range(27, 30))
    uitspraken = alle_uitspraken(ROUTES, GD, [])
    assert [(u.code, u.open) for u in uitspraken if u.open] == []
    assert len({u.code for u in uitspraken}) == len(uitspraken)


@pytest.mark.parametrize("regio", [*verpakte_profielen(), "nergens_vastgelegd"])
def test_every_region_that_comes_along_is_proved(regio: str) -> None:
    """Each in its own words: what a region did not agree on is refuted there, with that reason."""
    assert [u for u in over_de_stappen(ROUTES, profiel_van(regio)) if u.open] == []


def test_a_route_that_follows_on_an_emergency_is_proved_twice() -> None:
    """Once by itself and once as a follow-up, since an Afwijking may count there."""
    assert [b.over for b in bewijzen(ROUTES, GD)] == [
        *ROUTES,
        "regulier, als vervolg op spoed",
    ]
