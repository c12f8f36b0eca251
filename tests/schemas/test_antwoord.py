# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What to write where a document does not fit: one answer per kind of error."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from va_route.schemas.antwoord import Antwoord, Hoe, Vraag, antwoord, begin, bij, getal_bij, zoek
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.profiel import Profiel
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.voorbeeld import Kijk

BO = {"naam": "Bo", "rol": "jeugdige"}
OMA = {"wie": "sem", "betekenis": "a"}
HERKEND = {"persoon": "sem", "antwoord": "nee"}


def _geef(code: str, loc: tuple[str | int, ...], was: Any, document: Any = None) -> Any:  # noqa: ANN401
    return antwoord(Vraag(code, loc, was, VerklarendeAnalyse), Kijk(document or {}))


@pytest.mark.parametrize(
    ("code", "loc", "was", "waarde"),
    [
        ("VORM-01", ("kop", "versie"), None, "1"),
        ("VORM-03", ("kop", "kenmerk"), "een twee drie vier", "een … (hooguit 1500 tekens)"),
        ("VORM-09", ("kop", "kenmerk"), {"a": "b"}, "a: b"),
        ("VORM-09", ("kop", "kenmerk"), ["a", None, "b"], "a, b"),
        ("VORM-09", ("kop", "kenmerk"), 12, "12"),
        ("VORM-09", ("kop", "kenmerk"), False, "nee"),
        ("VORM-09", ("kop", "kenmerk"), None, "VA-2026-014"),
        ("VORM-09", ("bronnen", 0, "id"), ["br1"], "br1"),
        ("VORM-10", ("kop", "aanleiding"), "crisis", ["crisis"]),
        ("VORM-10", ("kop", "aanleiding"), {"a": "b"}, ["dreigende_uithuisplaatsing"]),
        ("VORM-10", ("netwerk",), OMA, [OMA]),
        ("VORM-10", ("netwerk",), "oom", [{"wie": "moeder", "betekenis": "oom"}]),
        ("VORM-26", ("betrokkenen",), [BO], {"bo": BO}),
        ("VORM-26", ("betrokkenen",), [BO, BO], {"bo": BO, "bo_2": BO}),
        ("VORM-26", ("betrokkenen",), [{"sleutel": "x", **BO}], {"x": BO}),
        ("VORM-26", ("betrokkenen",), [{"bo": BO}], {"bo": BO}),
        ("VORM-26", ("betrokkenen",), "Bo", {"bo": BO}),
        ("VORM-11", ("betrokkenen", "bo"), "Bo", BO),
        ("VORM-11", ("betrokkenen", "bo"), ["Bo"], BO),
        ("VORM-11", ("betrokkenen", "bo"), [BO], BO),
        ("VORM-12", ("betrokkenen", "bo"), "naam:Bo", BO),
        ("VORM-26", ("hypothesen", 0, "herkend"), ["sem"], {"sem": "ja"}),
        ("VORM-26", ("hypothesen", 0, "herkend"), [HERKEND], {"sem": "nee"}),
        ("VORM-17", ("hypothesen", 0, "herkend", "sem"), "no", "nee"),
        ("VORM-20", ("kop", "kenmerk"), "a\ud800", "a"),
        ("VORM-21", ("kop", "aanleiding"), [], ["dreigende_uithuisplaatsing"]),
    ],
)  # fmt: skip
def test_the_answer_is_made_of_the_class_and_of_what_stands_there(
    code: str, loc: tuple[str | int, ...], was: object, waarde: object
) -> None:
    """Nothing that was written is left out, as far as it may be shown."""
    gegeven = _geef(code, loc, was)
    assert gegeven == Antwoord(loc, waarde)


def test_a_day_follows_the_days_before_it_in_its_section() -> None:
    """Not those after it."""
    kop = {"opgesteld_op": "2026-03-01", "gewijzigd_op": None, "evaluatie_op": "2026-09-01"}
    loc = ("kop", "gewijzigd_op")
    assert _geef("VORM-01", loc, None, {"kop": kop}) == Antwoord(loc, "2026-03-01")


def test_a_name_is_changed_into_the_nearest_that_is_free() -> None:
    """Else the field is set apart."""
    loc = ("kop", "kenmrk")
    assert _geef("VA-S01", loc, "x") == Antwoord(loc, "kenmerk", Hoe.NOEM)
    er_is = {"kop": {"kenmerk": "a", "kenmrk": "x"}}
    assert _geef("VA-S01", loc, "x", er_is) == Antwoord(loc, None, Hoe.WEG)
    assert _geef("VA-S01", ("zwanenzang",), "x") == Antwoord(("zwanenzang",), None, Hoe.WEG)
    sleutel = ("betrokkenen", "Oom Bert", "[key]")
    assert _geef("VORM-06", sleutel, None) == Antwoord(sleutel[:-1], "oom_bert", Hoe.NOEM)


def test_a_key_that_stands_twice_goes_once() -> None:
    """The one inside."""
    mensen = {"vader": BO, "bo": {"sleutel": "bo", **BO}}
    weg = ("betrokkenen", "bo", "sleutel")
    assert _geef("VORM-23", ("betrokkenen",), mensen) == Antwoord(weg, None, Hoe.WEG)
    assert _geef("VORM-23", ("betrokkenen",), {"bo": BO}) is None
    assert _geef("VORM-23", ("kop",), {}) is None


def test_a_place_that_the_class_does_not_know_gets_no_answer() -> None:
    """And nothing is written there."""
    assert _geef("VORM-99", ("nergens",), "x") is None
    assert zoek(VerklarendeAnalyse, ("kop", "nergens")) is None
    assert bij({"a": [1]}, ("a", 1)) is None
    assert bij({"a": [1]}, ("a", 0)) == 1
    assert bij("a", ("a",)) is None


def test_a_number_stays_within_the_bounds_of_its_field() -> None:
    """So that whoever writes it, is done."""
    cijfer = ("veiligheid", "cijfers", 0, "cijfer")
    assert getal_bij(VerklarendeAnalyse, cijfer, "12") == "10"
    assert getal_bij(VerklarendeAnalyse, cijfer, "6,5") == "6"
    assert getal_bij(VerklarendeAnalyse, ("nergens",), "12") == "1"


@pytest.mark.parametrize("model", [VerklarendeAnalyse, Dossier, VaKern, Profiel])
def test_a_document_can_be_begun(model: type[Dossier]) -> None:
    """With all that its class asks."""
    [schema] = get_args(model.model_fields["schema_"].annotation)
    model.model_validate({"schema": schema, **begin(model, Kijk({}))})
