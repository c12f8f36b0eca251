# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The goal is to prevent placement: walking the graph, there is always a way out."""

from __future__ import annotations

import pytest

from va_route.flows import ROUTES, Route
from va_route.flows.woorden import zonder_voorwaarde

KLAAR = {"plaatsing_voorkomen", "anders_geholpen", "afgerond", "uitgestroomd", "opgevolgd"}
OPNIEUW = {"gestart", "voorbereid"}
"""Where a route begins again; what lies behind it is not what followed an admission."""


def _bereikbaar(route: Route, vanaf: str, *, niet_door: set[str]) -> set[str]:
    gezien, rand = {vanaf}, [vanaf]
    while rand:
        for stap in route.stappen_vanuit(rand.pop()):
            if stap.naar not in gezien | niet_door:
                gezien.add(stap.naar)
                rand.append(stap.naar)
    return gezien


def _voor_opname(route: Route) -> set[str]:
    return _bereikbaar(route, route.eerste, niet_door={"opgenomen"}) - KLAAR


def _na_opname(route: Route) -> set[str]:
    return _bereikbaar(route, "opgenomen", niet_door={*OPNIEUW, *KLAAR})


@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
def test_every_stand_lies_before_or_after_admission_or_is_an_end(route: Route) -> None:
    """No stand is both: so the right exit is offered in each."""
    voor, na = _voor_opname(route), _na_opname(route)
    assert not voor & na
    assert voor | na | (KLAAR & set(route.standen)) == set(route.standen)


@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
def test_before_admission_placement_can_be_prevented_from_every_stand(route: Route) -> None:
    """Also when the order was granted; and nothing else is asked than who follows up."""
    for stand in _voor_opname(route):
        [uitgang] = [s for s in route.stappen_vanuit(stand) if s.naar == "plaatsing_voorkomen"]
        assert zonder_voorwaarde(uitgang.regel) or uitgang.gebeurtenis == "zie_af_van_opname"


@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
def test_after_admission_the_youth_can_leave_from_every_stand(route: Route) -> None:
    """The exit has no guard."""
    for stand in _na_opname(route):
        [uitgang] = [s for s in route.stappen_vanuit(stand) if s.naar == "uitgestroomd"]
        assert zonder_voorwaarde(uitgang.regel)


@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
def test_placement_is_never_called_prevented_after_admission(route: Route) -> None:
    """And nobody leaves a place where they never were."""
    naar = {(s.van, s.naar) for s in route.tabel().values()}
    assert not any((stand, "plaatsing_voorkomen") in naar for stand in _na_opname(route))
    assert not any((stand, "uitgestroomd") in naar for stand in _voor_opname(route))


@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
def test_an_admission_can_be_recorded_whatever_became_of_the_order(route: Route) -> None:
    """What happened must be recordable: after a grant, and after it lapsed."""
    for stand in ("verleend", "vervallen", "vervallen_na_opname"):
        assert route.stap(stand, "meld_opgenomen").naar == "opgenomen"
