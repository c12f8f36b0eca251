# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.verloop import nieuw_verloop, plek, plekken, route_van
from va_route.app.zet import zet
from va_route.errors import GebruikError
from va_route.flows import ROUTES
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

NU = datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


@pytest.fixture(scope="module")
def gestart(yara: Dossier) -> tuple[Journaalregel, ...]:
    """Lines of a regular route that was started."""
    return zet(yara, (), "start", door=Partij.GI, op=NU, nu=NU, route="regulier")


@pytest.fixture(scope="module")
def twee(yara: Dossier, gestart: tuple[Journaalregel, ...]) -> tuple[Journaalregel, ...]:
    """Lines of a case that is on both routes."""
    nieuw = zet(
        yara, gestart, "voorkom_plaatsing", door=Partij.REGIEVOERDER, op=NU, nu=NU, route="spoed"
    )
    return (*gestart, *nieuw)


def namen(*waar: object) -> list[tuple[str, str]]:
    """Name each place as verloop and stand."""
    return [(p.verloop, p.stand) for p in plekken(*waar)]  # type: ignore[arg-type]


def test_without_a_journal_each_route_is_at_its_begin() -> None:
    """Nobody has chosen a route yet."""
    assert namen(()) == [
        ("regulier-1", "gesignaleerd"),
        ("spoed-1", "gemeld"),
        ("voorwaardelijk-1", "voorbereid"),
    ]
    assert namen((), None, "spoed") == [("spoed-1", "gemeld")]
    assert namen((), "spoed-1") == [("spoed-1", "gemeld")]


def test_with_a_journal_its_courses_count(
    gestart: tuple[Journaalregel, ...], twee: tuple[Journaalregel, ...]
) -> None:
    """A route that was not started is there only when it is asked for."""
    assert namen(gestart) == [("regulier-1", "gestart")]
    assert namen(gestart, None, "spoed") == [("spoed-1", "gemeld")]
    assert namen(twee) == [("regulier-1", "gestart"), ("spoed-1", "plaatsing_voorkomen")]


@pytest.mark.parametrize(
    ("verloop", "route", "code"),
    [
        ("spoed-7", None, "APP-05"),
        ("onzin", None, "APP-05"),
        ("regulier-1", "spoed", "APP-07"),
        (None, "muhp", "APP-04"),
    ],
)
def test_a_place_that_is_not_there_is_told(
    gestart: tuple[Journaalregel, ...], verloop: str | None, route: str | None, code: str
) -> None:
    """With what can be chosen."""
    with pytest.raises(GebruikError) as gevangen:
        plekken(gestart, verloop, route)
    assert gevangen.value.code == code


def test_a_step_needs_one_place(twee: tuple[Journaalregel, ...]) -> None:
    """Where there is a choice, the writer makes it."""
    for regels, code in (((), "APP-02"), (twee, "APP-03")):
        with pytest.raises(GebruikError) as gevangen:
            plek(regels)
        assert gevangen.value.code == code
    assert plek(twee, route="spoed").stand == "plaatsing_voorkomen"
    assert plek(twee, "regulier-1").stand == "gestart"


@pytest.mark.parametrize(
    "naam", ["regulier-0", "regulier", "regulier-x", "elders-1", "spoed-²", "spoed-1000"]
)
def test_a_verloop_has_a_name_of_a_fixed_form(naam: str) -> None:
    """Route, hyphen, number."""
    with pytest.raises(GebruikError) as gevangen:
        nieuw_verloop(naam)
    assert gevangen.value.code == "APP-06"
    assert nieuw_verloop("regulier-12").verloop == "regulier-12"


def test_a_follow_up_of_an_emergency_counts_as_emergency_route(yara: Dossier) -> None:
    """There alone an Afwijking can meet an agreement."""
    hier = plek((), route="regulier")
    dag = date(2026, 6, 1)
    assert not hier.zaak(yara, dag).op_spoedroute
    vervolg = type(hier)(hier.verloop, route_van("regulier"), "ingediend", "spoed-1")
    assert vervolg.zaak(yara, dag).op_spoedroute
    assert set(ROUTES) == {"regulier", "spoed", "voorwaardelijk"}


@pytest.mark.parametrize("naam", ["regulier", "voorwaardelijk"])
def test_a_renewal_is_no_emergency(yara: Dossier, naam: str) -> None:
    """It follows an order of its own kind, so no Afwijking comes along with it."""
    hier = plek((), route=naam)
    vervolg = type(hier)(f"{naam}-2", hier.route, hier.stand, f"{naam}-1")
    assert not vervolg.zaak(yara, date(2026, 6, 1)).op_spoedroute


def test_a_place_is_named_in_the_words_of_the_region(noor: Dossier) -> None:
    """Its stand, and what is possible from there."""
    beraden = replace(nieuw_verloop("spoed-1"), stand="beraden")
    elders = noor.model_copy(update={"regio": "flevoland"})
    assert beraden.titel(noor) == "spoedberaad gehouden"
    assert beraden.titel(elders) == "Versnellingstafel gehouden"
    for dossier, wie in (
        (noor, "Het Servicepunt of het Expertteam"),
        (elders, "Het Versnellingsteam"),
    ):
        assert beraden.kan_wel(dossier)[-1].startswith(f"Loopt u vast? {wie} denkt met u mee.")
