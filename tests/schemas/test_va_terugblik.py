# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

import pytest
from pydantic import ValidationError

from va_route.schemas.loop import verwijzingen
from va_route.schemas.va_terugblik import (
    DoelStand,
    Evaluatie,
    Kwaliteit,
    KwaliteitOordeel,
    Kwaliteitsvraag,
)

OORDEEL = {"criterium": "M2", "oordeel": "niet_beoordeeld", "door": "karin", "datum": "2026-03-24"}


def test_the_twelve_questions_stand_in_order_and_print_as_questions() -> None:
    """M1 to M12; on paper each is the question that was put to a person."""
    assert [vraag.value for vraag in Kwaliteitsvraag] == [f"M{nr}" for nr in range(1, 13)]
    assert all("?" in vraag.titel for vraag in Kwaliteitsvraag)


def test_not_judged_is_an_answer_with_a_name_and_a_date() -> None:
    """Silence about quality is visible, and never a number."""
    oordeel = Kwaliteit.model_validate(OORDEEL)
    assert oordeel.oordeel is KwaliteitOordeel.NIET_BEOORDEELD
    for weg in ("door", "datum"):
        with pytest.raises(ValidationError):
            Kwaliteit.model_validate({k: v for k, v in OORDEEL.items() if k != weg})


@pytest.mark.parametrize("getal", ["7", "M0", "M13", "m2"])
def test_a_number_or_another_question_is_refused(getal: str) -> None:
    """There is no score, and no thirteenth question."""
    with pytest.raises(ValidationError):
        Kwaliteit.model_validate(OORDEEL | {"criterium": getal})


def test_an_evaluation_names_the_goals_it_looked_at() -> None:
    """Each goal by its number, with how far it is and what shows it."""
    evaluatie = Evaluatie.model_validate(
        {
            "datum": "2026-06-01",
            "aanwezig": ["sem", "karin"],
            "per_doel": [{"doel": "do1", "stand": "gehaald", "waaraan_gezien": "Elke ochtend."}],
        }
    )
    assert evaluatie.per_doel[0].stand is DoelStand.GEHAALD
    assert ("per_doel[0].doel", "doel", "do1") in list(verwijzingen(evaluatie))
    assert evaluatie.nieuwe_evaluatie_op is None
