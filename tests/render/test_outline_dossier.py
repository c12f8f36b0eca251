# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The first page of a dossier: what a judge looks for, and what ended before it."""

from __future__ import annotations

from dataclasses import replace

from tests.render.beelden import vol, voorbeeld
from va_route.render.knopen import Inhoudsopgave, Sectie
from va_route.render.outline import outline
from va_route.render.text import beeld_als_tekst
from va_route.schemas.dossier import Dossier


def test_the_dossier_begins_with_what_a_judge_looks_for() -> None:
    """Who, where it stands, what is asked, what is open, what differs, what everyone thinks."""
    blad = outline(voorbeeld("yara"))
    assert [k.titel for k in blad.voorop if isinstance(k, Sectie)] == [
        "Waar het nu staat",
        "Wat wordt gevraagd",
        "Wat nog open staat",
        "Waar van is afgeweken",
        "Wat Yara en de ouders ervan vinden",
        "Zes vragen aan Yara",
    ]
    assert isinstance(blad.inhoud[0], Inhoudsopgave)


def test_what_ended_by_law_stands_above_the_stand() -> None:
    """A reader sees first that an order is over, then where the case stands."""
    tekst = beeld_als_tekst(voorbeeld("yara"))
    assert tekst.index("De machtiging is voorbij.") < tekst.index("voorbereid")


def test_an_unanswered_question_says_that_it_was_not_asked() -> None:
    """Six questions stand on the first page once a request is on file; none is guessed."""
    document = voorbeeld("yara").document
    assert isinstance(document, Dossier)
    leeg = replace(voorbeeld("yara"), document=document.model_copy(update={"zes_vragen": None}))
    assert beeld_als_tekst(leeg).count("Niet gevraagd") == 6
    zonder = document.model_copy(update={"zes_vragen": None, "verzoeken": ()})
    assert "Niet gevraagd" not in beeld_als_tekst(replace(leeg, document=zonder, verlopen=()))


def test_every_deviation_says_that_the_law_does_not_ask_it() -> None:
    """A regional agreement is never printed as if it were the law."""
    tekst = " ".join(beeld_als_tekst(vol("dossier/1")).split())
    assert "(regionale werkwijze, geen wettelijke eis)" in tekst


def test_an_admission_without_a_valid_order_is_said_out_loud() -> None:
    """What happened is on file and on the first page, in plain words."""
    assert "zonder geldige machtiging" in beeld_als_tekst(voorbeeld("yara"))


def test_an_analysis_may_name_someone_of_the_dossier_around_it() -> None:
    """A key that only the dossier explains is printed as a name, not as a key."""
    tekst = beeld_als_tekst(voorbeeld("nacht"))
    assert "Hele analyse door:\n    Lars" in tekst
