# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.kern import VaKern
from va_route.schemas.loop import nummers, verwijzingen
from va_route.schemas.va import VerklarendeAnalyse

Invoer = dict[str, Any]


def test_a_complete_kern_is_read(noor: Invoer) -> None:
    """A night in one and a half page: what happened, what she says, who was called."""
    kern = VaKern.model_validate(noor)
    assert kern.schema_ == "va_kern/1"
    assert [optie.id for optie in kern.opties] == ["al1", "al2", "al3", "al4"]
    assert kern.nu is not None
    assert len(kern.nu.feiten) == 2
    bekend = {(soort, waarde) for _, soort, waarde in nummers(kern)}
    assert {(soort, waarde) for _, soort, waarde in verwijzingen(kern)} <= bekend


def test_a_kern_goes_out_and_comes_back(noor: Invoer) -> None:
    """A dump reads back as an equal document."""
    kern = VaKern.model_validate(noor)
    assert VaKern.model_validate_json(kern.model_dump_json()) == kern
    assert VaKern.model_validate(kern.model_dump()) == kern


def test_moments_within_one_night_can_be_put_in_order(noor: Invoer) -> None:
    """The call, the talk and the writing are told apart by the minute."""
    kern = VaKern.model_validate(noor)
    assert kern.verteld is not None
    assert kern.opties[0].gebeld is not None
    assert kern.opties[0].gebeld < kern.verteld.op < kern.opgesteld_op


def test_a_kern_can_start_almost_empty(noor: Invoer) -> None:
    """At night one writes down who, and the rest as soon as it can be done."""
    verplicht = ("schema", "kenmerk", "opgesteld_op", "opgesteld_door", "jeugdige", "betrokkenen")
    kern = VaKern.model_validate({naam: noor[naam] for naam in verplicht})
    assert kern.opties == ()
    assert kern.verteld is None
    with pytest.raises(ValidationError) as gevangen:
        VaKern.model_validate({})
    assert [fout["loc"] for fout in gevangen.value.errors()] == [(naam,) for naam in verplicht]


@pytest.mark.parametrize(("leeftijd", "mag"), [("0", True), ("23", True), ("24", False)])
def test_a_youth_is_at_most_23(noor: Invoer, leeftijd: str, *, mag: bool) -> None:
    """A year of birth typed as an age is caught."""
    noor["jeugdige"]["leeftijd"] = leeftijd
    if mag:
        assert VaKern.model_validate(noor).jeugdige.leeftijd == int(leeftijd)
    else:
        with pytest.raises(ValidationError):
            VaKern.model_validate(noor)


def test_a_kern_is_never_taken_for_an_analysis(noor: Invoer, sem: Invoer) -> None:
    """Each refuses the other, also when only the first line is changed."""
    for klasse, invoer, schema in ((VerklarendeAnalyse, noor, "va/1"), (VaKern, sem, "va_kern/1")):
        with pytest.raises(ValidationError):
            klasse.model_validate(invoer)
        with pytest.raises(ValidationError):
            klasse.model_validate(invoer | {"schema": schema})


def test_an_age_below_nought_is_no_age(noor: Invoer) -> None:
    """A program that subtracts two years the wrong way round is told so."""
    noor["jeugdige"]["leeftijd"] = -1
    with pytest.raises(ValidationError):
        VaKern.model_validate(noor)
