# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.hulpvorm import Hulpvorm
from va_route.schemas.keuzes import HulpSoort
from va_route.schemas.loop import verwijzingen
from va_route.schemas.va_plan import Alternatief, Doel, Hulpkeuze, Overgang

HULP = {"id": "al1", "tekst": "Logeren op de boerderij", "uitkomst": "te_onderzoeken"}
DOEL = {"id": "do1", "tekst": "Drie ochtenden naar school", "fase": "herstelgericht"}


def test_an_option_has_a_weight_and_may_have_a_name() -> None:
    """How much it intrudes is always said; what the region calls it only when it has a name."""
    zonder = Alternatief.model_validate(HULP | {"soort": "deeltijd_verblijf"})
    met = Alternatief.model_validate(HULP | {"soort": "deeltijd_verblijf", "vorm": "anders"})
    assert (zonder.vorm, met.vorm) == (None, Hulpvorm.ANDERS)
    assert met.soort is HulpSoort.DEELTIJD_VERBLIJF
    with pytest.raises(ValidationError):
        Alternatief.model_validate(HULP | {"vorm": "anders"})


def test_first_choice_and_what_came_are_options_of_the_document() -> None:
    """Both by their number, so that the difference can be counted."""
    keuze = Hulpkeuze.model_validate(
        {"eerste_keus": "al2", "gekregen": "al1", "reden_verschil": "Er was een wachtlijst."}
    )
    assert [naar for _, _, naar in verwijzingen(keuze)] == ["al2", "al1"]
    assert Hulpkeuze.model_validate({}).eerste_keus is None


def test_a_promise_has_a_name_and_a_last_day() -> None:
    """What can still prevent a stay is promised by someone of the document."""
    overgang = Overgang.model_validate({"toegezegd_door": "joost", "toegezegd_tot": "2026-06-10"})
    assert list(verwijzingen(overgang)) == [("toegezegd_door", "persoon", "joost")]
    assert str(overgang.toegezegd_tot) == "2026-06-10"


@pytest.mark.parametrize(
    ("prioriteit", "mag"), [("0", False), ("1", True), ("9", True), ("10", False)]
)
def test_a_goal_is_ranked_from_one_to_nine(prioriteit: str, *, mag: bool) -> None:
    """What comes first is 1."""
    doel: dict[str, Any] = DOEL | {"prioriteit": prioriteit}
    if mag:
        assert Doel.model_validate(doel).prioriteit == int(prioriteit)
    else:
        with pytest.raises(ValidationError):
            Doel.model_validate(doel)
