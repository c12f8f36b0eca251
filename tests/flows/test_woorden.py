# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.flows import ROUTES
from va_route.flows.woorden import (
    NU_GEVAAR,
    WIE_HELPT,
    opsomming,
    wat_kan_wel,
    zonder_voorwaarde,
)
from va_route.recht import stappen
from va_route.recht.regel import Regel, alle, een_van, plicht
from va_route.schemas.partijen import Partij

BRON = GRONINGEN_DRENTHE()
FEIT = stappen.indiening_vastgelegd


@pytest.mark.parametrize("stand", ROUTES["spoed"].standen)
def test_on_the_emergency_route_danger_comes_first(stand: str) -> None:
    """112, the crisisdienst and Veilig Thuis, before anything about steps."""
    eerste = wat_kan_wel(ROUTES["spoed"], stand)[0]
    assert eerste == NU_GEVAAR
    assert all(wie in eerste for wie in ("112", "crisisdienst", "Veilig Thuis", "0800-2000"))


def test_on_the_regular_route_the_exit_comes_first() -> None:
    """Then the free steps, then who helps."""
    door = "door de regievoerder"
    assert wat_kan_wel(ROUTES["regulier"], "voorbereid") == (
        f"Dit kan nu: ga verder met hulp zonder plaatsing (voorkom_plaatsing, {door}).",
        f"Dit kan ook: kom terug op dat besluit (kom_terug, {door}).",
        WIE_HELPT,
    )


def test_a_step_that_stays_is_no_exit() -> None:
    """Who has left already can begin again; that is no way out."""
    assert wat_kan_wel(ROUTES["spoed"], "uitgestroomd")[1:-1] == (
        "Dit kan ook: meld dat er opnieuw spoed is (nieuw_signaal, door iedereen).",
    )


@pytest.mark.parametrize("naam", ROUTES)
def test_every_stand_says_what_can_be_done(naam: str) -> None:
    """At least one step besides who helps, without blame and without forbidding."""
    for stand in ROUTES[naam].standen:
        zinnen = wat_kan_wel(ROUTES[naam], stand)
        assert any(zin.startswith("Dit kan") for zin in zinnen)
        assert zinnen[-1] == WIE_HELPT
        assert not any(w in zin for zin in zinnen for w in ("mag niet", "kan niet", "schuld"))


def test_a_refused_request_is_not_offered_as_something_that_can_be_done() -> None:
    """Nor its recorded twin: nobody gains by choosing the other word."""
    tekst = " ".join(wat_kan_wel(ROUTES["spoed"], "gemeld"))
    assert "kies_snelle_hulp" in tekst
    assert "kies_andere_weg" in tekst
    assert "dien_in" not in tekst
    assert "meld_ingediend" not in tekst


@pytest.mark.parametrize(
    ("regel", "vrij"),
    [
        (alle("x", BRON), True),
        (alle("x", BRON, plicht(FEIT)), True),
        (alle("x", BRON, alle("y", BRON), plicht(FEIT)), True),
        (alle("x", BRON, plicht(FEIT), FEIT), False),
        (een_van("x", BRON, FEIT), False),
        (FEIT, False),
    ],
)
def test_a_rule_is_free_when_no_part_counts(regel: Regel, *, vrij: bool) -> None:
    """Duties remind; they never close a step."""
    assert zonder_voorwaarde(regel) is vrij


@pytest.mark.parametrize(
    ("partijen", "zin"),
    [
        ((Partij.GI,), "de GI"),
        ((Partij.GI, Partij.RAAD), "de GI of de Raad voor de Kinderbescherming"),
        ((Partij.WET, Partij.GI, Partij.HOF), "vanzelf, door de wet, de GI of het gerechtshof"),
        (tuple(Partij), "iedereen"),
    ],
)
def test_parties_are_named_as_a_sentence_does(partijen: tuple[Partij, ...], zin: str) -> None:
    """With their articles, and everyone as one word."""
    assert opsomming(partijen) == zin
