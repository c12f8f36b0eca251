# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.ervaring import (
    Ervaring,
    ErvaringAntwoord,
    Familiegroepsplan,
    Plichten,
    ZesVragen,
)
from va_route.schemas.loop import teksten, verwijzingen

ERVARING: dict[str, Any] = {"antwoord": "een_beetje", "datum": "2026-06-02"}


def test_there_are_six_questions_and_none_has_to_be_answered() -> None:
    """Each is put as a question to the youth; the page may stay empty."""
    assert len(ZesVragen.model_fields) == 6
    for naam, info in ZesVragen.model_fields.items():
        assert str(info.description).endswith("?"), naam
        assert getattr(ZesVragen.model_validate({}), naam) is None


@pytest.mark.parametrize(
    ("antwoord", "mag"),
    [
        ("ja", True),
        ("een_beetje", True),
        ("nee", True),
        ("wil_niet_zeggen", True),
        ("3", False),
        ("weigert", False),
    ],
)
def test_not_wanting_to_say_is_an_answer_and_a_score_is_not(antwoord: str, *, mag: bool) -> None:
    """Four answers in words; no number, and no blame for silence."""
    if mag:
        ervaring = Ervaring.model_validate(ERVARING | {"antwoord": antwoord})
        assert ervaring.antwoord is ErvaringAntwoord(antwoord)
    else:
        with pytest.raises(ValidationError):
            Ervaring.model_validate(ERVARING | {"antwoord": antwoord})


@pytest.mark.parametrize("weg", ["antwoord", "datum"])
def test_an_answer_has_a_day(weg: str) -> None:
    """How it was can be seen otherwise later; own words may be left out."""
    assert Ervaring.model_validate(ERVARING).woorden is None
    with pytest.raises(ValidationError, match=weg):
        Ervaring.model_validate({naam: waarde for naam, waarde in ERVARING.items() if naam != weg})


def test_own_words_can_be_hidden_from_someone() -> None:
    """The youth says who does not get to read an answer, by the key of that person."""
    vragen = ZesVragen.model_validate(
        {"was_erbij": ERVARING | {"woorden": "Alleen aan het eind.", "verborgen_voor": ["vader"]}}
    )
    assert list(teksten(vragen)) == [("was_erbij.woorden", "Alleen aan het eind.")]
    assert list(verwijzingen(vragen)) == [("was_erbij.verborgen_voor[0]", "persoon", "vader")]


def test_no_duty_has_to_be_filled_in() -> None:
    """A duty reminds and never holds a document back."""
    assert set(Plichten.model_validate({}).model_dump().values()) == {None}
    assert Familiegroepsplan.model_validate({}).aangeboden_op is None


def test_who_checked_the_facts_is_a_person_of_the_document() -> None:
    """By key, so that a rule can ask whether this person is there."""
    plichten = Plichten.model_validate(
        {"feiten_nagelopen_op": "2026-05-20", "feiten_nagelopen_door": "karin"}
    )
    assert list(verwijzingen(plichten)) == [("feiten_nagelopen_door", "persoon", "karin")]
