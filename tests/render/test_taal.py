# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Small words: dates, ages, names and signs that cannot be seen."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from va_route.render.taal import Namen, breekbaar, en, leeftijd, moment, partij, voor, zichtbaar
from va_route.schemas.va_verklaring import Standpunt


@pytest.mark.parametrize(
    ("geboren", "op", "jaren"),
    [
        (date(2010, 6, 2), date(2026, 6, 1), 15),
        (date(2010, 6, 2), date(2026, 6, 2), 16),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_age_counts_whole_years_on_that_day(geboren: date, op: date, jaren: int) -> None:
    """On the day before a birthday one is still a year younger."""
    assert leeftijd(geboren, op) == jaren


def test_a_moment_is_read_on_a_dutch_clock() -> None:
    """Summer and winter, whatever zone the file used."""
    assert moment(datetime(2026, 6, 6, 1, 20, tzinfo=UTC)) == "6 juni 2026, 03.20 uur"
    assert moment(datetime(2026, 1, 6, 23, 30, tzinfo=UTC)) == "7 januari 2026, 00.30 uur"


@pytest.mark.parametrize(
    ("tekst", "gezien"),
    [
        ("gewoon", "gewoon"),
        ("één\ntwee\tdrie", "één\ntwee\tdrie"),
        ("een\r\ntwee", "een\ntwee"),
        ("a\x00b", "a⟨U+0000⟩b"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\u200db", "a⟨U+200D⟩b"),
        ("a\u2028b", "a⟨U+2028⟩b"),
        ("a\ud800b", "a⟨U+D800⟩b"),
        ("Łukasz 🙂", "Łukasz 🙂"),
    ],
)
def test_what_cannot_be_seen_is_written_out(tekst: str, gezien: str) -> None:
    """A sign without a shape gets its number; letters stay as they are."""
    assert zichtbaar(tekst) == gezien


def test_lists_of_words_read_as_a_sentence() -> None:
    """No comma before the last."""
    assert [en(()), en("a"), en("ab"), en("abc")] == ["", "a", "a en b", "a, b en c"]


def test_a_key_that_nobody_explained_stands_for_itself() -> None:
    """Nothing is lost when a reference leads nowhere."""
    assert Namen.van(()).wie("tante") == "tante"
    assert Namen.van(()).noem("bv9") == "bv9"
    assert partij("onbekend") == "onbekend"


def test_a_label_gets_one_sign() -> None:
    """A question keeps its own mark."""
    assert [voor("Wie"), voor("Is het nu veilig?")] == ["Wie:", "Is het nu veilig?"]


@pytest.mark.parametrize(("lang", "stukken"), [(80, 1), (81, 5), (1500, 75)])
def test_a_run_without_spaces_can_be_broken(lang: int, stukken: int) -> None:
    """From 81 signs on; nothing else about it changes, and a hash of 64 signs stays whole."""
    woord = "x" * lang
    delen = breekbaar(f"voor {woord} na").split("\u200b")
    assert (len(delen), "".join(delen)) == (stukken, f"voor {woord} na")


def test_words_carry_who_when_and_how() -> None:
    """A view has its day and the way it was heard, as far as someone wrote them down."""
    namen = Namen.van(())
    gezegd = Standpunt.model_validate(
        {"van": "oma", "tekst": "Rust.", "datum": "2026-05-12", "wijze": "telefoon"}
    )
    verborgen = Standpunt(van="oma", tekst="Rust.", verborgen_voor=("opa",))
    assert namen.woorden_van("oma", gezegd) == "oma · 12 mei 2026 · telefoon"
    assert namen.woorden_van("oma", verborgen) == "oma · niet te lezen voor opa"
