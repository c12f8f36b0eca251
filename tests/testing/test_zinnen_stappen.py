# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from va_route.app.profiel import profiel_van
from va_route.flows import ROUTES
from va_route.recht.regel import Samen
from va_route.testing.beslisboom import WAARDEN
from va_route.testing.bewijs import Bewijs
from va_route.testing.zinnen_stappen import over_de_antwoorden
from va_route.toets import Toets, niet

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.recht.zaak import Zaak
    from va_route.testing.uitspraak import Uitspraak

GD = profiel_van("groningen_drenthe")
CODES = ("redenen", "stilte", "plicht", "zwijgen")


@cache
def van(route: str) -> dict[str, Uitspraak]:
    """Work out one route, once for all tests."""
    return per_code(Bewijs(ROUTES[route], GD))


def per_code(bewijs: Bewijs) -> dict[str, Uitspraak]:
    """Give what was said of one route, by code."""
    return {u.code: u for u in over_de_antwoorden(bewijs)}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("code", CODES)
def test_every_step_keeps_its_word(route: str, code: str) -> None:
    """Reasons exactly when closed, silence opens nothing, a duty never counts."""
    assert van(route)[f"{code}_{route}"].bewezen


@pytest.mark.parametrize("route", ROUTES)
def test_showing_more_closes_nothing_but_where_it_chooses(route: str) -> None:
    """Who turns out to be under 18 meets the rule for who is under 18."""
    uitspraak = van(route)[f"meer_{route}"]
    assert not uitspraak.open
    assert all("jonger dan 18" in t.pad for t in uitspraak.tegen)


class _Scheef(Bewijs):
    """A proof in which one rule answers otherwise than a rule may."""

    def __init__(
        self, anders: Callable[[Bewijs, int], int], waar: str = "besluit_tot_verzoek"
    ) -> None:
        super().__init__(ROUTES["regulier"], GD)
        self._anders, self._waar = anders, waar

    def stap(self, gebeurtenis: str) -> int:
        f = super().stap(gebeurtenis)
        return self._anders(self, f) if gebeurtenis == self._waar else f


def _omgekeerd(bewijs: Bewijs, f: int) -> int:
    return bewijs.boom.bewerk(tuple(niet(w) for w in WAARDEN), f)


def _stil_is_ja(bewijs: Bewijs, f: int) -> int:
    return bewijs.boom.bewerk((True, False, True), f)


@pytest.mark.parametrize(
    ("code", "anders"),
    [("meer", _omgekeerd), ("stilte", _stil_is_ja), ("zwijgen", _stil_is_ja)],
)
def test_a_rule_that_does_not_is_found_out(code: str, anders: Callable[[Bewijs, int], int]) -> None:
    """One step that answers the other way round, or takes silence for a yes."""
    assert per_code(_Scheef(anders))[f"{code}_regulier"].open


def test_a_duty_that_counts_is_found_out() -> None:
    """A step that would stay closed while a duty of it is open."""

    def telt(bewijs: Bewijs, f: int) -> int:
        start = bewijs.route.zoek("start").regel
        return bewijs.boom.kies(bewijs.vragen(start)[0], (f, 1, 1))

    assert per_code(_Scheef(telt, "start"))["plicht_regulier"].open


def test_a_joint_without_a_reason_is_found_out() -> None:
    """It holds a step up, and there is nothing to say why."""

    class Dwars(Samen):
        def _toets(self, zaak: Zaak) -> Toets:
            return Toets(
                self.code, self.soort, None, delen=tuple(d.toets(zaak) for d in self.delen)
            )

    bewijs = Bewijs(ROUTES["regulier"], GD)
    regel = ROUTES["regulier"].zoek("besluit_tot_verzoek").regel
    bewijs.functie(Dwars("dwars", regel.soort, regel.bron, delen=regel.delen))
    assert per_code(bewijs)["redenen_regulier"].open
