# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.testing.mis import MIS
from va_route.app.profiel import profiel_van
from va_route.flows import ROUTES
from va_route.testing.bewijs import Bewijs
from va_route.testing.zinnen_waarborgen import over_de_waarborgen

if TYPE_CHECKING:
    from va_route.testing.uitspraak import Uitspraak

GD = profiel_van("groningen_drenthe")


@cache
def van(route: str) -> dict[str, Uitspraak]:
    """Work out one route, once for all tests."""
    return per_code(Bewijs(ROUTES[route], GD))


def per_code(bewijs: Bewijs) -> dict[str, Uitspraak]:
    """Give what was said of one route, by code."""
    return {u.code: u for u in over_de_waarborgen(bewijs)}


@pytest.mark.parametrize(
    ("route", "code"),
    [
        ("regulier", "opname_neem_op_regulier"),
        ("regulier", "opname_hervat_regulier"),
        ("regulier", "va_aanwezig_dien_in_regulier"),
        ("regulier", "jeugdige_gehoord_dien_in_regulier"),
        ("regulier", "ambulant_overwogen_dien_in_regulier"),
        ("regulier", "geen_afwijking_dien_in_regulier"),
        ("spoed", "opname_neem_op_spoed"),
        ("spoed", "jeugdige_gehoord_dien_in_spoed"),
        ("spoed", "ambulant_overwogen_dien_in_spoed"),
        ("spoed", "spoedberaad_gehouden_dien_in_of_afwijking_spoed"),
        ("spoed", "va_aanwezig_dien_vervolg_in_of_afwijking_spoed"),
        ("voorwaardelijk", "opname_besluit_opname_voorwaardelijk"),
        ("voorwaardelijk", "va_aanwezig_dien_in_voorwaardelijk"),
        ("voorwaardelijk", "geen_afwijking_dien_in_voorwaardelijk"),
    ],
)
def test_the_mission_holds_in_groningen_and_drenthe(route: str, code: str) -> None:
    """No request without who should have spoken, no admission without an order."""
    assert van(route)[code].bewezen


@pytest.mark.parametrize(
    ("route", "code"),
    [
        ("spoed", "va_aanwezig_dien_in_spoed"),
        ("spoed", "spoedberaad_gehouden_dien_in_spoed"),
        ("spoed", "va_aanwezig_dien_vervolg_in_spoed"),
    ],
)
def test_what_an_emergency_may_do_without_has_its_reason(route: str, code: str) -> None:
    """An analysis comes later, and an Afwijking is a document."""
    uitspraak = van(route)[code]
    assert not uitspraak.bewezen
    assert not uitspraak.open


def test_a_follow_up_of_an_emergency_may_lean_on_an_afwijking() -> None:
    """The same step of the same route, and yet not the same sentence."""
    vervolg = per_code(Bewijs(ROUTES["regulier"], GD, vervolg=True))
    uitspraak = vervolg["geen_afwijking_dien_in_regulier_vervolg_op_spoed"]
    assert not uitspraak.bewezen
    assert not uitspraak.open


@pytest.mark.parametrize("regio", ["nergens_vastgelegd", "flevoland"])
def test_a_region_without_the_agreement_says_so(regio: str) -> None:
    """Then the guard reminds, and the sentence is not so there, for a reason."""
    bewijs = Bewijs(ROUTES["regulier"], profiel_van(regio))
    uitspraken = per_code(bewijs)
    gehoord = uitspraken["jeugdige_gehoord_dien_in_regulier"]
    assert not gehoord.bewezen
    assert not gehoord.open
    assert uitspraken["opname_neem_op_regulier"].bewezen


@pytest.mark.parametrize(
    "code",
    [
        "opname_neem_op_mis",
        "va_aanwezig_dien_in_mis",
        "jeugdige_gehoord_dien_in_mis",
        "ambulant_overwogen_dien_in_mis",
    ],
)
def test_a_route_that_asks_too_little_is_found_out(code: str) -> None:
    """Where a region has the guard and a route forgot it, nobody accepted that."""
    uitspraak = per_code(Bewijs(MIS, GD))[code]
    assert uitspraak.open
