# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Counting words, sentences and syllables, and what the formula makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.recht.leesbaarheid import leesmaat, lettergrepen, woorden, zinnen


@pytest.mark.parametrize(
    ("woord", "aantal"),
    [
        ("jij", 1), ("school", 1), ("nieuw", 1), ("moeder", 2), ("mooie", 2), ("filmpje", 2),
        ("koksopleiding", 4), ("vertrouwenspersoon", 5), ("geïnd", 2), ("één", 2), ("brrr", 1),
    ],
)  # fmt: skip
def test_a_syllable_is_a_group_of_vowels(woord: str, aantal: int) -> None:
    """Two signs that make one sound count as one; dots start a new one; at least one."""
    assert lettergrepen(woord) == aantal


def test_a_text_is_cut_into_sentences_and_words() -> None:
    """A number is no word, and a row of dots is no sentence."""
    assert zinnen('Hoi Yara! Ga je mee? "Ja." ... Goed') == [
        "Hoi Yara", "Ga je mee", '"Ja', "Goed",
    ]  # fmt: skip
    assert woorden("Op 12 mei belt oom Bert 's avonds naar mama's werk-mobiel.") == [
        "Op", "mei", "belt", "oom", "Bert", "s", "avonds", "naar", "mama's", "werk-mobiel",
    ]  # fmt: skip


def test_short_words_read_easier_than_long_ones() -> None:
    """A letter to a youth far above an expert sentence."""
    brief = leesmaat("Je bent vaak weg geweest. Soms wist niemand waar je was. Wij zijn bang.")
    vak = leesmaat(
        "De problematiek wordt geconceptualiseerd vanuit een transactioneel referentiekader "
        "waarbij hechtingsgerelateerde kwetsbaarheden en omgevingsfactoren wederzijds interacteren."
    )
    assert brief is not None
    assert vak is not None
    assert brief.flesch_douma > 90
    assert vak.flesch_douma < 30
    assert (brief.zinnen, brief.langste_zin, brief.woorden) == (3, 6, 14)


def test_the_formula_is_the_published_one() -> None:
    """Two words of one syllable in one sentence: 206.835 - 0.93 x 2 - 77."""
    maat = leesmaat("Kom mee.")
    assert maat is not None
    assert maat.flesch_douma == 128


@given(st.text())
def test_any_text_can_be_counted(tekst: str) -> None:
    """Nothing in a text stops the counting; without words there is no figure."""
    maat = leesmaat(tekst)
    assert (maat is None) is (not woorden(tekst)) or maat is None
    if maat is not None:
        assert maat.lettergrepen >= maat.woorden >= maat.zinnen >= 1
