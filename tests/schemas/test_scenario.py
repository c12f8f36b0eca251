# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from va_route.schemas.partijen import Partij
from va_route.schemas.scenario import Als, Antwoord, Dan, Scenarioblad, Wijziging


def blad(**meer: object) -> dict[str, object]:
    """Give the smallest sheet, as the reader hands it over."""
    return {
        "schema": "scenarios/1",
        "onderwerp": "De instemming",
        "regels": [
            {
                "regel": "stemt_in",
                "gegeven": "yara",
                "als": {"route": "regulier", "stap": "dien_in", "op": "2026-05-29"},
                "scenarios": [
                    {"titel": "Ja", "dan": {"antwoord": "ja", "stap_open": "ja"}},
                ],
            }
        ],
        **meer,
    }


def test_a_sheet_is_read() -> None:
    """What is left out is empty, and no alarm is expected."""
    gelezen = Scenarioblad.model_validate(blad())
    (regel,) = gelezen.regels
    (geval,) = regel.scenarios
    assert regel.als == Als(route="regulier", stap="dien_in", op=date(2026, 5, 29))
    assert geval.dan == Dan(antwoord=Antwoord.JA, stap_open=True)
    assert (gelezen.situaties, geval.met, geval.en, geval.op) == ((), (), (), None)
    assert not geval.dan.alarm


def test_places_and_values_are_written_as_a_map() -> None:
    """They are kept in the order of the file, whatever kind of value it is."""
    anders = Wijziging.model_validate(
        {"zin": "er is meer", "zet": {"kenmerk": "X", "signalen": [], "va.kop": {"versie": "2"}}}
    )
    assert [(w.plek, w.waarde) for w in anders.zet] == [
        ("kenmerk", "X"),
        ("signalen", []),
        ("va.kop", {"versie": "2"}),
    ]


@pytest.mark.parametrize(
    "zet", [{"a..b": "x"}, {"": "x"}, {"a[x]": "x"}, {"kenmerk": None}, ["kenmerk"], "kenmerk"]
)
def test_what_is_no_place_with_a_value_is_refused(zet: object) -> None:
    """Nothing behind the colon is no value: what goes is said at 'weg'."""
    with pytest.raises(ValidationError):
        Wijziging.model_validate({"zin": "iets", "zet": zet})


@pytest.mark.parametrize(
    "meer",
    [
        {"schema": "scenarios/2"},
        {"regels": []},
        {"situaties": [{"zin": "zonder naam"}]},
        {"extra": "x"},
    ],
)
def test_another_form_is_refused(meer: dict[str, object]) -> None:
    """As every document: a field nobody asked for, a list that is empty, another version."""
    with pytest.raises(ValidationError):
        Scenarioblad.model_validate(blad(**meer))


def test_who_takes_the_step_is_a_party() -> None:
    """When it matters who files."""
    als = Als.model_validate(
        {"route": "spoed", "stap": "dien_in", "op": "2026-06-06", "door": "gi"}
    )
    assert als.door is Partij.GI


@pytest.mark.parametrize(("tekens", "goed"), [(200, True), (201, False)])
def test_a_place_has_two_hundred_characters_at_most(tekens: int, *, goed: bool) -> None:
    """Both sides of the bound."""
    invoer = {"zin": "er is meer", "zet": {"a" * tekens: "x"}}
    if goed:
        assert Wijziging.model_validate(invoer).zet[0].plek == "a" * tekens
        return
    with pytest.raises(ValidationError):
        Wijziging.model_validate(invoer)
