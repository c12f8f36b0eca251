# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every term of a case, where the page shows only what decides about the order."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, verleend
from va_route.recht.termijnen import termijnen
from va_route.recht.termijnen_overzicht import van_verloop, van_zaak
from va_route.schemas.verzoek import VerzoekSoort

DELEN: Invoer = {
    "opnames": [{"id": "op1", "verzoek": "vz1", "op": "2026-06-16 08:00"}],
    "titel": {
        "maatregelen": [{"soort": "vots", "stand": "van_kracht", "vanaf": "2026-06-01"}],
        "ots_en_uit_huis_sinds": "2024-01-01",
    },
    "plichten": {"familiegroepsplan": {"geen_plan_op": "2026-06-01"}},
}


@pytest.mark.parametrize(
    ("machtiging", "binnen", "codes"),
    [
        (False, False, {"hoger_beroep"}),
        (False, True, {"hoger_beroep", "mededeling_opname", "hvp_opname"}),
        (
            True,
            False,
            {"hoger_beroep", "einddatum", "regulier_na_spoed_indienen", "raad_advies_2_jaar"},
        ),
    ],
)
def test_a_stand_without_an_order_has_no_end_of_one(
    codes: set[str], *, machtiging: bool, binnen: bool
) -> None:
    """Appeal stays; what the provider owes is there while the youth can be inside."""
    over = verleend(SPOED, "2026-06-20", **DELEN)
    gevonden = van_verloop(over, machtiging=machtiging, binnen=binnen)
    assert {t.code for t in gevonden} == codes


@pytest.mark.parametrize("soort", [SPOED, MACHTIGING])
def test_all_that_the_page_shows_is_in_the_list(soort: VerzoekSoort) -> None:
    """And the soonest comes first."""
    over = verleend(soort, "2026-06-20", **DELEN)
    lijst = van_verloop(over, machtiging=True, binnen=True)
    assert {t.code for t in termijnen(over)} <= {t.code for t in lijst}
    assert all(eerst.volgorde <= later.volgorde for eerst, later in pairwise(lijst))


def test_a_rejection_leaves_appeal_alone() -> None:
    """Whatever the stand says."""
    over = verleend(SPOED, "2026-06-20", {"uitkomst": "afgewezen"}, **DELEN)
    lijst = van_verloop(over, machtiging=True, binnen=False)
    assert [t.code for t in lijst] == ["hoger_beroep"]


def test_what_belongs_to_no_request_stands_apart() -> None:
    """The measure, and the plan before the request."""
    lijst = van_zaak(verleend(SPOED, "2026-06-20", **DELEN))
    assert [t.code for t in lijst] == ["plan_4_1_3", "vots_max"]


@pytest.mark.parametrize(
    ("op", "binnen"), [("2026-06-29", True), ("2026-06-30", False), ("2026-07-01", False)]
)
def test_who_is_outside_again_has_no_terms_of_a_stay(op: str, *, binnen: bool) -> None:
    """On a conditional order; while no decision to admit is on file nobody knows."""
    besluit = {"op": "2026-06-16 08:00", "door": "karin", "beeindigd_op": "2026-06-30"}
    voorwaarden = {"verzoek": "vz1", "besluiten": [besluit]}
    delen = DELEN | {"voorwaardelijk": [voorwaarden]}
    over = verleend(VerzoekSoort.VOORWAARDELIJK, op, **delen)
    lijst = van_verloop(over, machtiging=True, binnen=True)
    assert ("hvp_opname" in {t.code for t in lijst}) is binnen
    zonder = verleend(VerzoekSoort.VOORWAARDELIJK, op, **DELEN)
    assert "hvp_opname" in {t.code for t in van_verloop(zonder, machtiging=True, binnen=True)}
