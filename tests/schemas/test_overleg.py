# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

import pytest
from pydantic import ValidationError

from va_route.schemas.loop import teksten, verwijzingen
from va_route.schemas.overleg import Overleg, OverlegSoort

OVERLEG = {
    "id": "ov1",
    "soort": "spoedberaad",
    "op": "2026-09-14 09:30",
    "wijze": "video",
    "deelnemers": [{"wie": "samir", "organisatie": "crisisdienst", "hoedanigheid": "professional"}],
}


def test_a_table_says_who_was_there_and_who_was_not() -> None:
    """Whoever was asked and did not come is told in words, as it need not be a known person."""
    overleg = Overleg.model_validate(
        OVERLEG | {"uitgenodigd_niet_gekomen": ["De huisarts, die dienst had."]}
    )
    assert overleg.soort is OverlegSoort.SPOEDBERAAD
    assert ("uitgenodigd_niet_gekomen[0]", "De huisarts, die dienst had.") in teksten(overleg)
    assert list(verwijzingen(overleg)) == [("deelnemers[0].wie", "persoon", "samir")]


@pytest.mark.parametrize("weg", ["op", "wijze", "deelnemers", "soort"])
def test_a_table_without_its_facts_is_no_table(weg: str) -> None:
    """When, how, who and which one; the rest can come later."""
    with pytest.raises(ValidationError):
        Overleg.model_validate({naam: waarde for naam, waarde in OVERLEG.items() if naam != weg})
    assert Overleg.model_validate(OVERLEG).uitkomst is None
