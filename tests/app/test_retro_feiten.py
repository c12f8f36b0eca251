# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from va_route.app.lees import lees
from va_route.app.retro_feiten import dag_van, feiten, stappen_in_dossier
from va_route.pakket import map_van

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier

GOED = map_van("examples") / "goed"
LATER = date(2026, 12, 31)


@pytest.mark.parametrize("naam", ["yara", "noor", "noor-vervolg", "nacht"])
def test_facts_are_in_the_order_in_which_they_happened(naam: str) -> None:
    """By day; and no name of a person is among them."""
    dossier = lees(GOED / f"{naam}.yaml")
    gevonden = feiten(dossier, LATER)
    dagen = [dag_van(feit.op) for feit in gevonden]
    assert all(een <= ander for een, ander in pairwise(dagen))
    titels = " ".join(feit.titel for feit in gevonden)
    namen = {persoon.naam for persoon in dossier.personen}
    assert not [naam for naam in namen if naam in titels]


def test_each_kind_of_fact_is_told(noor: Dossier) -> None:
    """From the signal to how it went on."""
    titels = [feit.titel for feit in feiten(noor, LATER)]
    for titel in (
        "een signaal",
        "de kern opgeschreven",
        "overleg gehouden: spoedberaad",
        "verzoek vz1 ingediend: spoedmachtiging",
        "beslissing op vz1: verleend",
        "opgenomen (op1)",
        "een eigen verklaring toegevoegd",
        "afgesproken hoe het verdergaat",
    ):
        assert titel in titels


@pytest.mark.parametrize(("dag", "erbij"), [(date(2026, 6, 14), False), (date(2026, 6, 15), True)])
def test_what_lies_ahead_of_the_day_is_not_told(noor: Dossier, dag: date, *, erbij: bool) -> None:
    """The day itself counts."""
    titels = [feit.titel for feit in feiten(noor, dag)]
    assert ("afgesproken hoe het verdergaat" in titels) is erbij


def test_steps_stand_where_they_leave_from(noor: Dossier) -> None:
    """On the route of their request, by the party that the request names."""
    indienen, opnemen = stappen_in_dossier(noor, LATER)
    assert (indienen.plek.verloop, indienen.plek.stand, str(indienen.door)) == (
        "spoed-1",
        "gemeld",
        "gi",
    )
    assert (opnemen.stap.gebeurtenis, opnemen.plek.stand, opnemen.door) == (
        "neem_op",
        "verleend",
        None,
    )


def test_a_request_that_was_never_filed_is_no_step(noor: Dossier) -> None:
    """No day, no step."""
    stil = tuple(v.model_copy(update={"ingediend": None}) for v in noor.verzoeken)
    zonder = noor.model_copy(update={"verzoeken": stil, "opnames": ()})
    assert stappen_in_dossier(zonder, LATER) == ()
