# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.route import Formaat, toon_route
from va_route.errors import GebruikError
from va_route.flows import ROUTES


@pytest.mark.parametrize("naam", ROUTES)
@pytest.mark.parametrize("formaat", Formaat)
def test_each_form_shows_every_stand(naam: str, formaat: Formaat) -> None:
    """A picture and a text say the same."""
    tekst = toon_route(naam, formaat)
    assert [stand for stand in ROUTES[naam].standen if stand not in tekst] == []


def test_an_unknown_route_is_told() -> None:
    """With the routes that there are."""
    with pytest.raises(GebruikError, match="APP-04"):
        toon_route("reguleir")
