# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

import pytest
from pydantic import ValidationError

from va_route.schemas.loop import teksten, verwijzingen
from va_route.schemas.verblijf import Opname, Uitkomst, Verval

UITKOMST = {"op": "2026-06-15", "wat": "Noor woont bij tante.", "door": "gi"}
WOORDEN = {"tekst": "Niemand belde terug.", "datum": "2026-06-15", "verborgen_voor": ["vader"]}


def test_the_youth_says_apart_why_it_became_an_emergency() -> None:
    """Beside the view of others, dated, and hidden from whom the youth says."""
    uitkomst = Uitkomst.model_validate(
        UITKOMST | {"waarom_spoed": "Het werd laat.", "waarom_spoed_volgens_jeugdige": WOORDEN}
    )
    assert ("waarom_spoed_volgens_jeugdige.tekst", "Niemand belde terug.") in teksten(uitkomst)
    plek = "waarom_spoed_volgens_jeugdige.verborgen_voor[0]"
    assert (plek, "persoon", "vader") in verwijzingen(uitkomst)


@pytest.mark.parametrize("weg", ["tekst", "datum"])
def test_own_words_have_a_day(weg: str) -> None:
    """Words without a day could be from any time."""
    woorden = {naam: waarde for naam, waarde in WOORDEN.items() if naam != weg}
    with pytest.raises(ValidationError):
        Uitkomst.model_validate(UITKOMST | {"waarom_spoed_volgens_jeugdige": woorden})


def test_an_admission_can_be_written_down_before_it_happens() -> None:
    """Only the request it belongs to has to be known."""
    assert Opname.model_validate({"id": "op1", "verzoek": "vz1"}).op is None


def test_an_order_ends_for_one_of_the_known_reasons() -> None:
    """Another reason is no reason."""
    with pytest.raises(ValidationError):
        Verval.model_validate({"verzoek": "vz1", "op": "2026-06-15", "oorzaak": "moe"})
