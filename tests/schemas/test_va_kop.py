# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.va_kop import Deelvraag, Hulpvraag, Kop, Speelt

VRAAG = {"vraag_verwijzer": "Hoe kan Sem veilig thuis wonen?", "problemen": []}


def test_living_and_treatment_are_two_questions() -> None:
    """One may be there without the other, and both may still be open."""
    hulpvraag = Hulpvraag.model_validate(
        VRAAG | {"behandelvraag": {"speelt": "ja", "waarom": "Hij slaapt slecht."}}
    )
    assert hulpvraag.woonvraag is None
    assert hulpvraag.behandelvraag is not None
    assert hulpvraag.behandelvraag.speelt is Speelt.JA


@pytest.mark.parametrize(
    ("speelt", "mag"), [("ja", True), ("nee", True), ("onbekend", True), ("deels", False)]
)
def test_unknown_is_an_answer_and_in_between_is_not(speelt: str, *, mag: bool) -> None:
    """Whoever hesitates writes unknown, with the reason behind it."""
    if mag:
        assert Deelvraag.model_validate({"speelt": speelt}).speelt.value == speelt
    else:
        with pytest.raises(ValidationError):
            Deelvraag.model_validate({"speelt": speelt})


@pytest.mark.parametrize(("versie", "mag"), [("0", False), ("1", True), ("12", True)])
def test_versions_count_from_one(sem: dict[str, Any], versie: str, *, mag: bool) -> None:
    """There is no version zero."""
    kop = sem["kop"] | {"versie": versie}
    if mag:
        assert Kop.model_validate(kop).versie == int(versie)
    else:
        with pytest.raises(ValidationError):
            Kop.model_validate(kop)
