# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from va_route.recht.profiel import GRONINGEN_DRENTHE, PROFIELEN
from va_route.schemas.besluit import Afwijkingsreden
from va_route.schemas.dossier import Regio
from va_route.schemas.overleg import Hoedanigheid


def test_every_region_has_its_agreements() -> None:
    """A region that a dossier can name is a region that has a profile."""
    assert set(PROFIELEN) == set(Regio)
    assert all(profiel.regio is regio for regio, profiel in PROFIELEN.items())


def test_only_two_guards_know_a_deviation() -> None:
    """Never whether the youth was heard, never whether ambulant help was considered."""
    assert {
        a: {r.value for r in redenen} for a, redenen in GRONINGEN_DRENTHE.afwijkingen.items()
    } == {
        "spoedberaad_gehouden": {"direct_gevaar", "niet_bereikbaar"},
        "va_aanwezig": {"va_in_concept"},
    }


def test_lack_of_time_or_place_is_no_reason() -> None:
    """No code for it exists, so nobody can choose it."""
    assert {reden.value for reden in Afwijkingsreden} == {
        "direct_gevaar",
        "niet_bereikbaar",
        "va_in_concept",
    }


def test_servicepunt_and_expertteam_count_while_hsj_is_built_up() -> None:
    """Who brings HSJ knowledge to a spoedberaad in this region."""
    assert {
        Hoedanigheid.HSJ_DESKUNDIGE,
        Hoedanigheid.SERVICEPUNT,
        Hoedanigheid.EXPERTTEAM,
    } == GRONINGEN_DRENTHE.hsj
