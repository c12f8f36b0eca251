# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import product
from typing import Any, get_args

import pytest
from annotated_types import Ge, Le
from jsonschema import Draft202012Validator
from pydantic import StringConstraints, TypeAdapter, ValidationError

from va_route.schemas.basis import Datum, RegioNaam, Tijdstip
from va_route.schemas.fouten import ZINNEN
from va_route.schemas.jsonwaarde import (
    Schema,
    doe,
    getal_vorm,
    grens,
    keuze_vorm,
    of_leeg,
    vorm_van,
)
from va_route.schemas.keuzes import Status
from va_route.schemas.patronen import PATRONEN, SLEUTEL
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
    """A registration number without quotes is a number to an editor, and so is version 1.5."""
    _, schema = vorm_van(str, [StringConstraints(pattern=patroon)])
    assert ("number" in schema["type"]) is bool(re.fullmatch(patroon, "1.5"))
    assert ("integer" in schema["type"]) is bool(
        re.fullmatch(patroon, "12345678") and not re.fullmatch(patroon, "1.5")
    )


@pytest.mark.parametrize(("tekens", "past"), [(40, True), (41, False)])
def test_a_name_of_a_region_has_its_longest_length_in_its_pattern(
    tekens: int, *, past: bool
) -> None:
    """An editor has its own English sentence for ``maxLength``."""
    _, schema = vorm_van(str, list(get_args(RegioNaam)[1:]))
    assert bool(re.search(schema["pattern"], "a" * tekens)) is past


def test_each_day_that_the_reader_takes_fits_and_no_other() -> None:
    """Every day that can be written in ten signs, of every kind of year there is."""
    adapter = TypeAdapter(Datum)
    patroon = re.compile(vorm_van(date, [])[1]["pattern"])
    jaren = (1899, 1900, 1904, 1999, 2000, 2024, 2026, 2096, 2100, 2196, 2199, 2200)
    for jaar, maand, dag in product(jaren, range(14), range(33)):
        tekst = f"{jaar}-{maand:02}-{dag:02}"
        try:
            adapter.validate_python(tekst)
        except ValidationError:
            assert not patroon.fullmatch(tekst)
        else:
            assert patroon.fullmatch(tekst)


@pytest.mark.parametrize(
    ("tekst", "past"),
    [
        ("2026-06-06 04:10", True),
        ("2026-06-06T04:10:59Z", True),
        ("2026-06-06 23:59+02:00", True),
        ("2026-02-30 04:10", False),
        ("2026-06-06 24:10", False),
        ("2026-06-06 04:60", False),
        ("2026-06-06 04:10+24:00", False),
        ("2026-06-06", False),
        ("2200-01-01 04:10", False),
    ],
)
def test_a_moment_fits_when_the_reader_takes_it(tekst: str, *, past: bool) -> None:
    """With a day that exists, in the years a document is about."""
    assert bool(re.search(vorm_van(datetime, [])[1]["pattern"], tekst)) is past
    try:
        TypeAdapter(Tijdstip).validate_python(tekst)
    except ValidationError:
        assert not past
    else:
        assert past


def test_a_short_range_is_a_list_and_a_long_one_has_bounds() -> None:
    """Up to 25 numbers are shown one by one."""
    assert getal_vorm(0, 24)["enum"] == list(range(25))
    assert "enum" not in getal_vorm(0, 25)


@pytest.mark.parametrize(
    ("laagst", "hoogst", "past", "niet"),
    [(0, 25, (0, 25), (-1, 26)), (1, None, (1, 999_999_999), (0,)), (None, None, (0,), (-1,))],
)
def test_a_number_outside_its_bounds_does_not_fit(
    laagst: int | None, hoogst: int | None, past: tuple[int, ...], niet: tuple[int, ...]
) -> None:
    """And an editor says so in our words, not in those it has for ``minimum``."""
    schema = getal_vorm(laagst, hoogst)
    keuring = Draft202012Validator(schema)
    assert all(keuring.is_valid(getal) for getal in past)
    assert not any(keuring.is_valid(getal) for getal in niet)
    assert not {"minimum", "maximum"} & schema.keys()
    assert (
        schema["then"]["errorMessage"] == f"Schrijf een getal van {laagst or 0} of hoger. (VORM-19)"
    )


@pytest.mark.parametrize("schema", [getal_vorm(1, 2), getal_vorm(1, None), keuze_vorm(Status)])
def test_what_may_be_left_out_may_be_empty(schema: Schema) -> None:
    """Each value that is offered keeps its explanation, and so does nothing at all."""
    assert not Draft202012Validator(schema).is_valid(None)
    leeg = of_leeg(schema)
    assert Draft202012Validator(leeg).is_valid(None)
    assert "errorMessage" in leeg
    assert len(leeg.get("enum", ())) == len(schema.get("enum", ())) + ("enum" in schema)
    assert len(leeg.get("enumDescriptions", ())) in {0, len(leeg.get("enum", ()))}


def test_what_can_be_done_is_what_the_reader_says() -> None:
    """With its code, so that it can be looked up."""
    assert doe("VORM-17") == f"{ZINNEN['VORM-17'][1]} (VORM-17)"


def test_a_bound_is_found_among_the_marks() -> None:
    """Without a bound there is none."""
    assert (grens([Ge(3)], Ge), grens([Ge(3)], Le), grens([], Ge)) == (3, None, None)


def test_a_short_range_that_does_not_begin_at_nought_is_a_list_too() -> None:
    """How many numbers there are counts, not how high they are."""
    assert getal_vorm(10, 34)["enum"] == list(range(10, 35))
    assert "enum" not in getal_vorm(10, 35)
    assert "enum" not in getal_vorm(1, 30)
