# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from va_route.app.profiel import profiel_van
from va_route.testing import zinnen_tijd
from va_route.testing.zinnen_tijd import over_de_tijd

if TYPE_CHECKING:
    from va_route.testing.uitspraak import Uitspraak

GD = profiel_van("groningen_drenthe")


@pytest.fixture(scope="module")
def uitspraken() -> dict[str, Uitspraak]:
    """Walk over all the days once."""
    return {u.code: u for u in over_de_tijd(GD)}


def test_an_emergency_order_is_over_after_four_weeks(uitspraken: dict[str, Uitspraak]) -> None:
    """Or a later day stands in the ruling, and then the list asks about it."""
    uitspraak = uitspraken["vier_weken"]
    assert not uitspraak.open
    (enige,) = uitspraak.tegen
    assert "4 juli 2026 als laatste dag" in enige.pad


@pytest.mark.parametrize("code", ["voorbij_is_dicht", "boven_de_stand"])
def test_what_is_over_is_closed_and_said(uitspraken: dict[str, Uitspraak], code: str) -> None:
    """The terms and the rules agree on every day, and the reader sees it above the stand."""
    assert uitspraken[code].bewezen


def few_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at the days around the end alone."""
    monkeypatch.setattr(zinnen_tijd, "DAGEN", range(26, 31))
    monkeypatch.setattr(zinnen_tijd, "_LAATSTE", (None, 26, 27, 28))


@pytest.mark.parametrize(
    ("naam", "anders", "code"),
    [
        ("termijnen", lambda _: (), "vier_weken"),
        ("beeindigd", lambda _: (), "boven_de_stand"),
    ],
)
def test_a_term_that_is_forgotten_is_found_out(
    monkeypatch: pytest.MonkeyPatch, naam: str, anders: object, code: str
) -> None:
    """Without the list nothing ends; without the line above the stand nobody sees it."""
    few_days(monkeypatch)
    monkeypatch.setattr(zinnen_tijd, naam, anders)
    assert {u.code: u for u in over_de_tijd(GD)}[code].open


def test_an_order_that_opens_after_its_end_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that says it holds for ever."""

    class Altijd:
        @staticmethod
        def voldaan(_: object) -> bool:
            return True

    few_days(monkeypatch)
    monkeypatch.setattr(zinnen_tijd, "machtiging_spoed_geldig", Altijd)
    assert {u.code: u for u in over_de_tijd(GD)}["voorbij_is_dicht"].open
