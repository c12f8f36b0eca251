# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

import pytest
from annotated_types import Ge, Le
from pydantic import StringConstraints

from va_route.schemas.jsonwaarde import PATRONEN, SLEUTEL, getal_vorm, grens, vorm_van
from va_route.schemas.verwijzing import Nummer, Verwijzing, vorm


@pytest.mark.parametrize(
    ("soort", "merken", "naam"),
    [
        (date, [], "Datum"),
        (datetime, [], "Tijdstip"),
        (str, [StringConstraints(pattern=r"\S")], "Tekst"),
        (str, [StringConstraints(pattern=SLEUTEL)], "Sleutel"),
        (str, [vorm("hy"), Nummer("hypothese")], "Nummer.hy"),
        (str, [vorm("hy"), Verwijzing("hypothese")], "Verwijzing.hy"),
        (str, [StringConstraints(pattern="^x$")], "^x$"),
    ],
)
def test_a_form_has_its_name(soort: type, merken: list[Any], naam: str) -> None:
    """A moment is a day as well in Python, and still another form."""
    assert vorm_van(soort, merken)[0] == naam


def test_a_number_of_its_own_has_an_example_and_a_reference_has_none() -> None:
    """The first may be written by an editor, the second is for the writer to choose."""
    assert vorm_van(str, [vorm("hy"), Nummer("hypothese")])[1]["examples"] == ["hy1"]
    assert "examples" not in vorm_van(str, [vorm("hy"), Verwijzing("hypothese")])[1]


@pytest.mark.parametrize("patroon", PATRONEN)
def test_only_what_consists_of_digits_may_be_a_number(patroon: str) -> None:
    """A registration number without quotes is a number to an editor."""
    _, schema = vorm_van(str, [StringConstraints(pattern=patroon)])
    assert (schema["type"] == ["string", "integer"]) is bool(re.fullmatch(patroon, "12345678"))


def test_a_short_range_is_a_list_and_a_long_one_has_bounds() -> None:
    """Up to 25 numbers are shown one by one."""
    assert getal_vorm(0, 24, leeg=False)["enum"] == list(range(25))
    assert getal_vorm(0, 25, leeg=False)["maximum"] == 25
    assert getal_vorm(1, None, leeg=False)["minimum"] == 1
    assert getal_vorm(None, None, leeg=False)["minimum"] == 0


def test_a_number_that_may_be_left_out_may_be_empty() -> None:
    """As a value of the list, or as a type."""
    assert getal_vorm(1, 2, leeg=True)["enum"] == [1, 2, None]
    assert getal_vorm(1, None, leeg=True)["type"] == ["integer", "null"]


def test_a_bound_is_found_among_the_marks() -> None:
    """Without a bound there is none."""
    assert (grens([Ge(3)], Ge), grens([Ge(3)], Le), grens([], Ge)) == (3, None, None)
