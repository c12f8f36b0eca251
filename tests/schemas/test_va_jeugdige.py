# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

import pytest
from pydantic import ValidationError

from va_route.schemas.loop import teksten, verwijzingen
from va_route.schemas.va_jeugdige import Netwerklid, VanDeJeugdige


def test_the_page_of_the_youth_may_hold_one_text() -> None:
    """Nobody has to answer all four."""
    blad = VanDeJeugdige.model_validate({"wat_helpt_mij": {"tekst": "Even naar de schuur."}})
    assert list(teksten(blad)) == [("wat_helpt_mij.tekst", "Even naar de schuur.")]
    assert blad.terugvalplan is None


def test_each_text_of_the_youth_can_be_kept_from_someone() -> None:
    """Per text, not for the page as a whole."""
    stuk = {"tekst": "Niet achter mij aan lopen.", "verborgen_voor": ["vader"]}
    blad = VanDeJeugdige.model_validate({"wat_maakt_het_erger": stuk})
    assert list(verwijzingen(blad)) == [
        ("wat_maakt_het_erger.verborgen_voor[0]", "persoon", "vader")
    ]


def test_someone_around_the_youth_is_a_person_of_the_document() -> None:
    """What that person means is asked; what that person can do may come later."""
    lid = Netwerklid.model_validate({"wie": "oma", "betekenis": "Bij haar kan ik altijd eten."})
    assert list(verwijzingen(lid)) == [("wie", "persoon", "oma")]
    assert lid.kan_doen is None
    with pytest.raises(ValidationError):
        Netwerklid.model_validate({"wie": "oma"})
