# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Text without quotes is read whole or refused: never shortened, never joined."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.store.yaml import loop


def _punten(tekst: str) -> list[tuple[str, int, int]]:
    plaatsen = [(punt.code, punt.plaats) for punt in loop(tekst).punten]
    return [(code, plaats.regel, plaats.kolom) for code, plaats in plaatsen if plaats]


@given(st.text(st.sampled_from("ab #:,-'\"[]{}&*!|>%@?\n\t~é"), max_size=40))
def test_plain_text_is_kept_or_refused(tekst: str) -> None:
    """One line of free text without quotes is read whole, or refused, or another structure.

    It is never shortened: the only thing that may fall away is space around it and a comment
    after a single word.
    """
    regel = "b" + tekst.replace("\n", "")
    gelopen = loop(f"a: {regel}\n")
    waarde = gelopen.waarde["a"] if gelopen.heel else None
    if not gelopen.punten:
        assert waarde == regel.strip() or (
            waarde == regel.split()[0] and regel.split()[1].startswith("#")
        )


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("status: concept   # concept | besproken\n", ""),
        ("status: concept # een woord\n", ""),
        ("op: 2026-06-06 04:10   # jaar-maand-dag uur:minuut\n", ""),
        ("naam:   # hoe de jeugdige heet\n", ""),
        ("naam:   ## hoe de jeugdige heet\n", ""),
        ("naam: 'twee woorden'  # hoe\n", ""),
        ("naam: C#\n", ""),
        ("tekst:  # hoe het ging\n  twee woorden\n", ""),
        ("kop:   #de kop\n  a: b\n", ""),
        ("a: >-\n  twee woorden\n  # hoort erbij\n", ""),
        ("a: twee woorden\n# een eigen regel\nb: c\n", ""),
        ("tekst: punt #1 is weg\n", "LEES-17"),
        ("tekst: twee woorden # en meer\n", "LEES-17"),
        ("tekst: twee\twoorden # en meer\n", "LEES-17"),
        ("tekst: twee\n\n  alinea's # en meer\n", "LEES-17"),
        ("tekst: #1 is weg\n", "LEES-17"),
        ("- #1 is weg\n", "LEES-17"),
        ("- twee woorden # drie\n", "LEES-17"),
        ("tekst: Hij zei\n  dat punt #1 weg is\n", "LEES-17"),
        ("tekst: Hij zei\n  #1 is weg\n", "LEES-17"),
        ("tekst: #1 is weg\n  en meer\n", "LEES-17"),
    ],
)
def test_a_comment_after_free_text_is_refused(tekst: str, code: str) -> None:
    """After a word or a date, and with a space, it is a comment; in a sentence it is text."""
    assert [punt.code for punt in loop(tekst).punten] == ([code] if code else [])


@pytest.mark.parametrize(
    ("tekst", "punten"),
    [
        ("a: [gesprek, dossier]\n", []),
        ("a: {b: gesprek, c: 2026-06-06 04:10, d: , e: ''}\n", []),
        ("a: {b: hij slaapt slecht}\n", [("LEES-15", 1, 8)]),
        ("a: [hij slaapt slecht, dan belt hij]\n", [("LEES-15", 1, 5), ("LEES-15", 1, 24)]),
        ("a: {b: hij slaapt slecht, dan belt hij}\n", [("LEES-16", 1, 8)]),
        ("a: {b: slecht, belt, ook}\n", [("LEES-16", 1, 8)]),
        ('a: {b: "slecht", belt}\n', [("LEES-16", 1, 8)]),
        ("a: {b: &x goed, slecht}\n", [("LEES-12", 1, 8), ("LEES-16", 1, 8)]),
        ("a: {slecht, b: c}\n", [("LEES-16", 1, 5)]),
        ("a: {b: goed, 'slecht', c: d e, f}\n", [("LEES-16", 1, 8), ("LEES-16", 1, 27)]),
    ],
)
def test_a_comma_never_cuts_a_sentence_between_brackets(
    tekst: str, punten: list[tuple[str, int, int]]
) -> None:
    """One message per sentence, however many commas it has."""
    assert _punten(tekst) == punten


def test_the_message_about_a_comma_names_the_field() -> None:
    """It says which field, and what to write."""
    (punt,) = loop("a: {tekst: hij slaapt slecht, dan belt hij}\n").punten
    melding = punt.melding("x")
    assert melding.bericht == (
        "Zet de zin bij 'tekst' tussen aanhalingstekens: er staat een komma in."
    )
    assert melding.pad == "a.tekst"


def test_a_dash_that_is_glued_to_the_text_above_is_refused() -> None:
    """YAML makes one text of ``- a`` with `` - b`` below it."""
    assert _punten("- een punt\n - nog een\n") == [("LEES-18", 1, 3)]
    assert _punten("- een punt\n- nog een\n") == []


def test_text_that_starts_below_its_name_is_told_at_the_name() -> None:
    """That is where the part stands that would be lost."""
    assert _punten("a: b\ntekst: #1 is weg\n  en meer\n") == [("LEES-17", 2, 1)]
