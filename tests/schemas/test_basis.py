# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from va_route.schemas.basis import (
    MAX_TEKENS,
    Datum,
    Deel,
    Getal,
    JaNee,
    Sleutel,
    Tekst,
    Tijdstip,
    dag,
    veld,
)


def lees(soort: Any, waarde: object) -> Any:  # noqa: ANN401 - of any type
    """Give the value as the type reads it, or the kind of the first error."""
    try:
        return TypeAdapter(soort).validate_python(waarde)
    except ValidationError as fout:
        return fout.errors()[0]["type"]


@pytest.mark.parametrize(
    ("waarde", "uitkomst"),
    [
        ("2026-02-28", date(2026, 2, 28)),
        ("2026-02-29", "datum_bestaat_niet"),
        ("2024-02-29", date(2024, 2, 29)),
        (date(2026, 2, 28), date(2026, 2, 28)),
        (datetime(2026, 2, 28, tzinfo=UTC), "datum_vorm"),
        ("12-05-2026", "datum_vorm"),
        ("2026-5-12", "datum_vorm"),
        ("20260512", "datum_vorm"),
        ("٢٠٢٦-٠٥-١٢", "datum_vorm"),
        ("0", "datum_vorm"),
        ("", "datum_vorm"),
        (20260512, "datum_vorm"),
    ],
)
def test_a_date_is_read_only_as_year_month_day(waarde: object, uitkomst: object) -> None:
    """A day that does not exist, or another way of writing, is never guessed at."""
    assert lees(Datum, waarde) == uitkomst


@pytest.mark.parametrize(
    ("waarde", "utc"),
    [
        ("2026-06-06 03:20", "2026-06-06T01:20"),
        ("2026-06-06T03:20", "2026-06-06T01:20"),
        ("2026-12-06 03:20", "2026-12-06T02:20"),
        ("2026-06-06T03:20:00+02:00", "2026-06-06T01:20"),
        ("2026-06-06T01:20Z", "2026-06-06T01:20"),
    ],
)
def test_a_moment_without_a_zone_is_read_off_a_dutch_clock(waarde: str, utc: str) -> None:
    """Summer and winter time follow the calendar; a zone that is given counts."""
    assert lees(Tijdstip, waarde).astimezone(UTC) == datetime.fromisoformat(f"{utc}+00:00")


@pytest.mark.parametrize(
    ("waarde", "uitkomst"),
    [
        ("2026-06-06", "tijdstip_vorm"),
        ("03.20 uur", "tijdstip_vorm"),
        ("2026-06-06 3:20", "tijdstip_vorm"),
        ("2026-06-06 24:20", "tijdstip_bestaat_niet"),
        ("2026-02-30 03:20", "tijdstip_bestaat_niet"),
        (0, "tijdstip_vorm"),
    ],
)
def test_a_moment_has_a_day_and_a_time(waarde: object, uitkomst: str) -> None:
    """A day alone, a time alone, or a time that does not exist is refused."""
    assert lees(Tijdstip, waarde) == uitkomst


@pytest.mark.parametrize(
    ("waarde", "uitkomst"),
    [
        ("ja", True),
        ("nee", False),
        (True, True),
        (False, False),
        ("no", "ja_nee"),
        ("Ja", "ja_nee"),
        ("true", "ja_nee"),
        ("on", "ja_nee"),
        ("1", "ja_nee"),
        (1, "ja_nee"),
        ("", "ja_nee"),
    ],
)
def test_yes_and_no_are_two_words(waarde: object, uitkomst: object) -> None:
    """Only ``ja`` and ``nee`` count; ``no`` is not silently read as an answer."""
    assert lees(JaNee, waarde) is uitkomst or lees(JaNee, waarde) == uitkomst


@pytest.mark.parametrize(
    ("waarde", "uitkomst"),
    [
        ("0", 0),
        ("7", 7),
        (7, 7),
        ("999999999", 999_999_999),
        ("1000000000", "getal"),
        ("07", "getal"),
        ("-1", "getal"),
        ("1.0", "getal"),
        ("1_000", "getal"),
        ("٧", "getal"),
        (True, "getal"),
        (1.0, "getal"),
        (" 7", "getal"),
    ],
)
def test_a_number_is_whole_and_has_no_leading_zero(waarde: object, uitkomst: object) -> None:
    """A number with a leading zero is something else than a number."""
    assert lees(Getal, waarde) == uitkomst


@pytest.mark.parametrize(
    ("waarde", "mag"),
    [
        ("x" * MAX_TEKENS, True),
        ("x" * (MAX_TEKENS + 1), False),
        ("", False),
        (" \n", False),
        (5, False),
        (None, False),
    ],
)
def test_a_text_has_something_in_it_and_an_end(waarde: object, *, mag: bool) -> None:
    """Blank is not filled in; the longest text is 1,500 characters."""
    assert (lees(Tekst, waarde) == waarde) is mag


@given(st.text(min_size=1, max_size=MAX_TEKENS).filter(lambda tekst: tekst.strip()))
def test_a_text_is_kept_to_the_letter(tekst: str) -> None:
    """Whatever someone wrote is what stands there, spaces and signs included."""
    gelezen = lees(Tekst, tekst)
    assert gelezen in {tekst, "string_pattern_mismatch"}


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_goes_out_and_comes_back(dag: date) -> None:
    """A day is written in the one form in which it is read."""
    assert lees(Datum, dag.isoformat()) == dag


@given(st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2100, 1, 1)))  # noqa: DTZ001
def test_every_moment_goes_out_and_comes_back(moment: datetime) -> None:
    """A moment that was written as JSON is read as the same moment."""
    heel = moment.replace(second=0, microsecond=0, tzinfo=UTC)
    soort: TypeAdapter[datetime] = TypeAdapter(Tijdstip)
    terug = soort.validate_json(soort.dump_json(heel))
    assert terug - heel == timedelta(0)


@pytest.mark.parametrize(
    ("waarde", "mag"),
    [
        ("moeder", True),
        ("oma_2", True),
        ("m" * 40, True),
        ("m" * 41, False),
        ("Moeder", False),
        ("2e_oma", False),
        ("van der", False),
        ("moeder\n", False),
    ],
)
def test_a_key_is_one_short_word(waarde: str, *, mag: bool) -> None:
    """Lower case, digits and an underscore; it starts with a letter."""
    assert (lees(Sleutel, waarde) == waarde) is mag


class Blad(Deel):
    """A part to test the base with."""

    naam: Tekst = veld("Naam", "Een naam.")
    af: JaNee | None = veld("Af", "Of het af is.", default=None)


def test_an_unknown_field_is_refused() -> None:
    """A field nobody asked for is a mistake, not something to drop."""
    with pytest.raises(ValidationError, match="extra_forbidden"):
        Blad.model_validate({"naam": "x", "leeftjd": "12"})


def test_a_key_without_a_value_is_not_filled_in() -> None:
    """An optional field left empty is simply absent; a required one is missing."""
    assert Blad.model_validate({"naam": "x", "af": None}).af is None
    with pytest.raises(ValidationError, match="missing"):
        Blad.model_validate({"naam": None})


def test_a_part_is_frozen() -> None:
    """What was read stays as it was read."""
    blad = Blad(naam="x")
    with pytest.raises(ValidationError, match="frozen"):
        blad.naam = "y"  # type: ignore[misc]


def test_yes_and_no_are_written_as_words() -> None:
    """JSON for people says ``ja``; inside the house it is a truth value."""
    blad = Blad.model_validate({"naam": "x", "af": "nee"})
    assert blad.model_dump_json() == '{"naam":"x","af":"nee"}'
    assert blad.af is False


@pytest.mark.parametrize(
    ("moment", "dag_hier"),
    [
        # The clock goes forward on 29 March 2026: 02:00 becomes 03:00.
        ("2026-03-28T22:59+00:00", "2026-03-28"),
        ("2026-03-28T23:00+00:00", "2026-03-29"),
        ("2026-03-29T21:59+00:00", "2026-03-29"),
        ("2026-03-29T22:00+00:00", "2026-03-30"),
        # The clock goes back on 25 October 2026: 03:00 becomes 02:00.
        ("2026-10-24T21:59+00:00", "2026-10-24"),
        ("2026-10-24T22:00+00:00", "2026-10-25"),
        ("2026-10-25T22:59+00:00", "2026-10-25"),
        ("2026-10-25T23:00+00:00", "2026-10-26"),
        ("2026-06-15T23:30+05:00", "2026-06-15"),
        ("2026-06-15T01:30+05:00", "2026-06-14"),
    ],
)
def test_a_moment_lies_on_a_day_in_the_netherlands(moment: str, dag_hier: str) -> None:
    """Also in the two nights in which the clock changes, and for who wrote it elsewhere."""
    assert str(dag(datetime.fromisoformat(moment))) == dag_hier


@pytest.mark.parametrize(
    ("dag", "goed"),
    [("1899-12-31", False), ("1900-01-01", True), ("2199-12-31", True), ("2200-01-01", False)],
)
def test_a_day_lies_in_a_lifetime_or_so(dag: str, *, goed: bool) -> None:
    """Outside it a digit is wrong, and sums would run off the calendar."""
    for soort, tekst in ((Datum, dag), (Tijdstip, f"{dag} 12:00")):
        if goed:
            assert TypeAdapter(soort).validate_python(tekst).year == int(dag[:4])
            continue
        with pytest.raises(ValidationError) as gevangen:
            TypeAdapter(soort).validate_python(tekst)
        assert gevangen.value.errors()[0]["type"] == "datum_bereik"
