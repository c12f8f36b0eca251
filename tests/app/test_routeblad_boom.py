# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.profiel import profiel_van
from va_route.app.routeblad_boom import Vraag, soort_woord, vragen
from va_route.app.routeblad_regels import Streek
from va_route.bronnen import BEKEND_TOT, GRONINGEN_DRENTHE, JEUGDWET, VA_MODEL
from va_route.flows import ROUTES
from va_route.toets import Soort, Vindplaats

WET, REGIO, MODEL = JEUGDWET("6.1.2"), GRONINGEN_DRENTHE("regie"), VA_MODEL("regel VA-S08")


def _rijen(route: str, stap: str) -> dict[str, Vraag]:
    hier = Streek(ROUTES[route], profiel_van("groningen_drenthe"), BEKEND_TOT)
    return {v.toets.code: v for v in vragen(ROUTES[route].zoek(stap).regel, hier.zaak)}


@pytest.mark.parametrize(
    ("soort", "bron", "uitzondering", "woord"),
    [
        (Soort.FEIT, WET, False, "wet"),
        (Soort.FEIT, WET, True, "wet met uitzondering"),
        (Soort.OORDEEL, WET, True, "oordeel van een mens"),
        (Soort.PLICHT, WET, False, "plicht die herinnert"),
        (Soort.PLICHT, REGIO, False, "plicht die herinnert"),
        (Soort.AFSPRAAK, REGIO, False, "afspraak van de regio"),
        (Soort.FEIT, MODEL, False, "deel van een afspraak van de regio"),
    ],
)
def test_each_kind_has_its_words(
    soort: Soort,
    bron: Vindplaats,
    uitzondering: bool,
    woord: str,
) -> None:
    """What the law asks never reads as what a region agreed on, and the other way round."""
    assert soort_woord(soort, bron, uitzondering=uitzondering) == woord


def test_the_exception_of_the_law_is_shown_as_one() -> None:
    """What stands under it, and how the two are joined."""
    rijen = _rijen("spoed", "dien_in")
    samen = rijen["instemming_tenzij_onmogelijk"]
    regel, behalve = rijen["instemming_na_onderzoek"], rijen["onderzoek_onmogelijk"]
    assert samen.achter == "dit, tenzij de uitzondering geldt"
    assert (regel.voor, behalve.voor) == ("dit", "tenzij")
    assert (regel.nummer, behalve.nummer) == (f"{samen.nummer}.1", f"{samen.nummer}.2")
    assert {samen.soort, regel.soort, behalve.soort} == {"wet met uitzondering"}
    assert rijen["bevoegde_verzoeker"].soort == "wet"


def test_the_joints_are_visible() -> None:
    """One of several, all of them, and only in a case."""
    rijen = _rijen("regulier", "dien_in")
    assert rijen["titel_aanwezig"].achter == "één hiervan is genoeg"
    assert rijen["gronden_regulier"].achter == "dit alles"
    assert rijen["jonger_dan_achttien"].voor in {"alleen als", ""}
    assert rijen["titel_aanwezig"].voor == "dan ook"


def test_a_departure_is_shown_only_where_it_is_possible() -> None:
    """On the regular route the agreement stands alone; in an emergency with what replaces it."""
    assert "afgeweken_van_va_aanwezig" not in _rijen("regulier", "dien_in")
    spoed = _rijen("spoed", "dien_in")
    assert spoed["spoed_zonder_beraad"].voor == "of, met een vastgelegde afwijking"


def test_what_stands_under_a_duty_reminds_too() -> None:
    """A part of what only reminds never reads as a condition."""
    rijen = _rijen("regulier", "dien_in")
    assert rijen["kans_met_hulp"].diepte == rijen["kans_gegeven"].diepte + 1
    assert rijen["kans_met_hulp"].soort == "plicht die herinnert"


def test_a_wrapper_that_says_the_same_is_known() -> None:
    """So that the page says it once."""
    rijen = _rijen("regulier", "dien_in")
    assert rijen["ambulant_overwogen"].omhult
    assert not rijen["va_aanwezig"].omhult
    assert not rijen["stemt_in"].omhult


def test_a_step_that_asks_nothing_has_no_rows() -> None:
    """It is always open."""
    assert _rijen("regulier", "heropen") == {}
