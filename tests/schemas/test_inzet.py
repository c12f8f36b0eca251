# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from va_route.recht.volgorde import dagen_van
from va_route.schemas.inzet import AmbulanteInzet, Toegang


def test_only_the_name_of_the_team_is_asked() -> None:
    """The days come as help comes."""
    inzet = AmbulanteInzet.model_validate({"team": "Team AnderS"})
    assert inzet.via is None
    assert inzet.gestart_op is None
    with pytest.raises(ValidationError):
        AmbulanteInzet.model_validate({"via": "ret"})


def test_the_ways_to_a_team_have_the_names_people_use() -> None:
    """Printed as they are written there."""
    assert Toegang.RET.titel == "RET"
    assert Toegang.VERSNELLINGSTAFEL.titel == "Versnellingstafel"


@pytest.mark.parametrize(
    ("gevraagd", "gestart", "afgeschaald", "fouten"),
    [
        (2, 2, 2, []),
        (2, 1, 3, ["gestart_op"]),
        (2, 3, 2, ["afgeschaald_op"]),
        (1, 2, 3, []),
    ],
)
def test_help_does_not_start_before_it_was_asked(
    gevraagd: int, gestart: int, afgeschaald: int, fouten: list[str]
) -> None:
    """On the same day is fine; a day before is a slip of the pen."""
    inzet = AmbulanteInzet(
        team="Team AnderS",
        gevraagd_op=date(2026, 6, gevraagd),
        gestart_op=date(2026, 6, gestart),
        afgeschaald_op=date(2026, 6, afgeschaald),
    )
    assert [m.pad for m in dagen_van(inzet, date.max, analyse=False)] == fouten
