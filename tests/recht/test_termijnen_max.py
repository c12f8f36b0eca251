# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The longest an order can run, while the ruling names no day, and when it names a later one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, verleend
from va_route.recht.termijn import Aard, Loop, Termijn
from va_route.recht.termijnen_max import eigen_som, later_dan_maximum
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.recht.zaak import Zaak

VOORWAARDELIJK = VerzoekSoort.VOORWAARDELIJK


def gevonden(over: Zaak, som: Callable[..., list[Termijn]]) -> list[tuple[str, str]]:
    """Give code and end of what is found about the order."""
    beschikking, _ = over.lees("beschikking")
    return [(t.code, str(t.einde)) for t in som(beschikking, over)]


@pytest.mark.parametrize(
    ("soort", "gegeven", "code", "einde"),
    [
        (SPOED, "2026-06-15", "spoed_max", "2026-07-13"),
        (SPOED, "2025-10-25", "spoed_max", "2025-11-22"),
        (MACHTIGING, "2026-06-15", "machtiging_max", "2027-06-15"),
        (MACHTIGING, "2024-02-29", "machtiging_max", "2025-02-28"),
        (VOORWAARDELIJK, "2026-06-15", "voorwaardelijk_max", "2026-12-15"),
        (VOORWAARDELIJK, "2025-08-31", "voorwaardelijk_max", "2026-02-28"),
    ],
)
def test_our_own_sum_runs_while_no_last_day_is_named(
    soort: VerzoekSoort, gegeven: str, code: str, einde: str
) -> None:
    """Four weeks, a year, six months; a weekend changes nothing."""
    besluit = {"gegeven_op": gegeven, "geldig_vanaf": None, "geldig_tot_en_met": None}
    over = verleend(soort, "2026-12-31", besluit)
    assert gevonden(over, eigen_som) == [(code, einde)]
    assert gevonden(over, later_dan_maximum) == []


@pytest.mark.parametrize("vanaf", ["2026-06-14", "2026-06-15", "2026-06-20", None])
@pytest.mark.parametrize(
    ("soort", "einde"),
    [(MACHTIGING, "2027-06-15"), (VOORWAARDELIJK, "2026-12-15"), (SPOED, "2026-07-13")],
)
def test_every_order_counts_from_the_day_it_was_given(
    soort: VerzoekSoort, vanaf: str | None, einde: str
) -> None:
    """Given on 15 June; a first day before or after it changes nothing."""
    besluit: Invoer = {"geldig_vanaf": vanaf, "geldig_tot_en_met": None}
    assert gevonden(verleend(soort, besluit=besluit), eigen_som)[0][1] == einde


@pytest.mark.parametrize(
    ("soort", "laatste", "later"),
    [
        (SPOED, "2026-07-12", False),
        (SPOED, "2026-07-13", True),
        (MACHTIGING, "2027-06-14", False),
        (MACHTIGING, "2027-06-15", True),
        (VOORWAARDELIJK, "2026-12-14", False),
        (VOORWAARDELIJK, "2026-12-15", True),
    ],
)
def test_a_later_ruling_is_a_question(soort: VerzoekSoort, laatste: str, *, later: bool) -> None:
    """It ends nothing: the ruling wins."""
    over = verleend(soort, besluit={"geldig_tot_en_met": laatste})
    beschikking, _ = over.lees("beschikking")
    lijst = later_dan_maximum(beschikking, over)
    assert [t.aard for t in lijst] == [Aard.VRAAG] * later
    assert eigen_som(beschikking, over) == []


def test_a_renewal_of_a_conditional_order_can_take_a_year() -> None:
    """Jeugdwet 6.1.12 lid 2."""
    verzoeken = [
        {"id": "vz2", "soort": "voorwaardelijke_machtiging", "verloop": "voorwaardelijk-1"},
        {"id": "vz1", "soort": "voorwaardelijke_machtiging", "vervolg_op": "vz2"},
    ]
    nieuw = verleend(VOORWAARDELIJK, besluit={"geldig_tot_en_met": None})
    eerste = nieuw.dossier.beschikkingen[0].model_dump(mode="json")
    oud = eerste | {"id": "bs2", "verzoek": "vz2", "gegeven_op": "2025-12-15"}
    over = verleend(VOORWAARDELIJK, verzoeken=verzoeken, beschikkingen=[oud, eerste])
    assert gevonden(over, eigen_som) == [("voorwaardelijk_max", "2027-06-15")]


def test_the_day_before_the_last_day_and_the_day_after() -> None:
    """A year from 15 June 2026: 14 June 2027 is the last day."""
    over = verleend(MACHTIGING, besluit={"geldig_tot_en_met": None})
    beschikking, _ = over.lees("beschikking")
    [som] = eigen_som(beschikking, over)
    loop = [som.loop(date(2027, 6, dag)) for dag in (13, 14, 15)]
    assert loop == [Loop.LOOPT, Loop.LOOPT, Loop.VOORBIJ]


@pytest.mark.parametrize(
    ("soort", "som"),
    [
        (SPOED, "15 juni 2026 plus 4 weken is 13 juli 2026, in de vroegste lezing."),
        (MACHTIGING, "15 juni 2026 plus een jaar is 15 juni 2027, in de vroegste lezing."),
        (VOORWAARDELIJK, "15 juni 2026 plus 6 maanden is 15 december 2026, in de vroegste lezing."),
    ],
)
def test_the_sum_stands_there_in_words(soort: VerzoekSoort, som: str) -> None:
    """With its article."""
    over = verleend(soort, besluit={"geldig_tot_en_met": None})
    beschikking, _ = over.lees("beschikking")
    [eigen] = eigen_som(beschikking, over)
    assert (eigen.uitleg, eigen.bron.citaat) == (som, "Jeugdwet art. 6.1.12 lid 2")
