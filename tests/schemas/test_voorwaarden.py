# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.loop import nummers, teksten, verwijzingen
from va_route.schemas.voorwaarden import (
    Bereid,
    BesluitOpname,
    Hulpverleningsplan,
    Opnamegrond,
    Voorwaarden,
    Vrijheidsmaatregel,
)

Invoer = dict[str, Any]
BESLUIT: Invoer = {"op": "2026-08-08 14:30", "door": "ruben"}
BEREID: Invoer = {
    "van": "yara",
    "antwoord": "weet_niet",
    "tekst": "Misschien.",
    "datum": "2026-06-18",
    "wijze": "gesprek",
}


def test_almost_everything_may_still_be_empty() -> None:
    """Only the request it goes with is asked; a plan in the making is a plan."""
    leeg = Voorwaarden.model_validate({"verzoek": "vz1"})
    assert (leeg.plan, leeg.bereidheid, leeg.besluiten, leeg.toetsingen) == (None, None, (), ())
    plan = Hulpverleningsplan.model_validate({})
    assert (plan.voorwaarden, plan.maatregelen, plan.zonder_maatregelen) == ((), (), None)


def test_the_measures_are_the_five_of_the_law() -> None:
    """Jeugdwet 6.1.4 lid 6 under a to e: a closed list, with words for who reads it."""
    assert [str(maatregel) for maatregel in Vrijheidsmaatregel] == [
        "onderzoek_lichaam",
        "onderzoek_kleding",
        "onderzoek_urine",
        "bewegingsvrijheid",
        "elektronisch_toezicht",
    ]
    with pytest.raises(ValidationError):
        Hulpverleningsplan.model_validate({"maatregelen": ["insluiten"]})


def test_what_is_outside_the_list_can_still_be_written_down() -> None:
    """So that a plan from elsewhere is read as it is, and a rule says what to do."""
    plan = Hulpverleningsplan.model_validate({"andere_maatregelen": ["Telefoon innemen"]})
    assert plan.andere_maatregelen == ("Telefoon innemen",)


def test_doubt_is_an_answer() -> None:
    """Nobody is pressed to yes or no."""
    voorwaarden = Voorwaarden.model_validate({"verzoek": "vz1", "bereidheid": BEREID})
    assert voorwaarden.bereidheid is not None
    assert voorwaarden.bereidheid.antwoord is Bereid.WEET_NIET
    assert [str(antwoord) for antwoord in Bereid] == ["bereid", "niet_bereid", "weet_niet"]


@pytest.mark.parametrize("weg", ["op", "door"])
def test_a_decision_says_when_and_who(weg: str) -> None:
    """To the minute: what was looked at before it is held against it."""
    besluit = BesluitOpname.model_validate(BESLUIT | {"grond": "keuze"})
    assert (besluit.op.hour, besluit.grond) == (14, Opnamegrond.KEUZE)
    with pytest.raises(ValidationError):
        BesluitOpname.model_validate({k: v for k, v in BESLUIT.items() if k != weg})


def test_people_and_requests_are_named_by_their_key() -> None:
    """Each is looked up, also far inside; a decision has no number of its own."""
    alles = Voorwaarden.model_validate(
        {
            "verzoek": "vz1",
            "plan": {"beslisser": "ruben", "voorwaarden": [{"wat": "Een appje."}]},
            "bereidheid": BEREID | {"verborgen_voor": ["vader"]},
            "besluiten": [BESLUIT],
        }
    )
    assert {(soort, naar) for _, soort, naar in verwijzingen(alles)} == {
        ("verzoek", "vz1"),
        ("persoon", "ruben"),
        ("persoon", "yara"),
        ("persoon", "vader"),
    }
    assert list(nummers(alles)) == []
    assert "Misschien." in {tekst for _, tekst in teksten(alles)}
