# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.testing.mis import MISROUTES
from va_route.app.profiel import profiel_van
from va_route.flows import ROUTES
from va_route.testing import zinnen_graaf
from va_route.testing.zinnen_graaf import over_standen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from va_route.flows import Route
    from va_route.testing.uitspraak import Uitspraak

GD = profiel_van("groningen_drenthe")


@cache
def van_ons() -> dict[str, Uitspraak]:
    """Work out our own routes, once for all tests."""
    return per_code(ROUTES)


def per_code(routes: Mapping[str, Route]) -> dict[str, Uitspraak]:
    """Give what was said of the standen, by code."""
    return {u.code: u for u in over_standen(routes, GD)}


@pytest.mark.parametrize("code", ["te_bereiken", "uitgang"])
def test_no_stand_is_a_dead_end_or_out_of_reach(code: str) -> None:
    """Of all routes together, openings included."""
    assert van_ons()[code].bewezen


@pytest.mark.parametrize("route", ROUTES)
def test_after_an_admission_everyone_can_leave(route: str) -> None:
    """From each stand, over steps that ask nothing which counts."""
    assert van_ons()[f"uitgestroomd_{route}"].bewezen


@pytest.mark.parametrize("route", ROUTES)
def test_before_an_admission_one_fact_at_most_is_asked(route: str) -> None:
    """Only a granted order asks who decided to leave it aside."""
    uitspraak = van_ons()[f"voorkomen_{route}"]
    assert not uitspraak.open
    assert all("zie_af_van_opname" in t.pad for t in uitspraak.tegen)


@pytest.mark.parametrize("stand", ["ingediend", "opgenomen"])
def test_every_other_way_in_leaves_a_trace(stand: str) -> None:
    """But for a case that comes from elsewhere, and a youth who was inside already."""
    uitspraak = van_ons()[f"spoor_{stand}"]
    assert not uitspraak.open
    assert {t.pad.rpartition(" → ")[2] for t in uitspraak.tegen} <= {
        "neem_over, in elke stand",
        "meld_vervolg_verleend",
    }


@pytest.mark.parametrize(
    ("code", "waar"),
    [
        ("uitgang", "klem"),
        ("voorkomen_mis", "voorkom"),
        ("uitgestroomd_mis", "stroom_uit"),
        ("spoor_ingediend", "dien_in"),
        ("spoor_ingediend", "meld_ingediend"),
        ("spoor_opgenomen", "meld_opgenomen"),
    ],
)
def test_a_route_in_which_that_is_not_so_is_found_out(code: str, waar: str) -> None:
    """A trap, an exit that asks too much, a filing that leaves no trace."""
    assert any(waar in t.pad for t in per_code(MISROUTES)[code].open)


def test_a_stand_that_no_way_leads_to_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine refuses one on a single route; here the openings count as well."""
    monkeypatch.setattr(zinnen_graaf, "wegen", lambda _: {("regulier", "gestart"): ""})
    monkeypatch.setattr(zinnen_graaf, "_sporen", lambda _: ())
    uitspraak = per_code(ROUTES)["te_bereiken"]
    assert len(uitspraak.open) == sum(len(r.standen) for r in ROUTES.values()) - 1
