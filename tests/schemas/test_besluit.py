# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.basis import Deel
from va_route.schemas.besluit import (
    Afwijking,
    Afwijkingsreden,
    Beschikking,
    InstemmingVertegenwoordiger,
    Maatregel,
    MaatregelSoort,
    Oordeel,
    Titel,
    Verhoor,
    Verhoorwijze,
)
from va_route.schemas.loop import nummers, teksten, verwijzingen
from va_route.schemas.partijen import Partij

Invoer = dict[str, Any]
MAATREGEL: Invoer = {"soort": "ots", "stand": "van_kracht", "vanaf": "2026-01-10"}
JA: Invoer = {"van": "moeder", "datum": "2026-05-20"}
OORDEEL: Invoer = {
    "norm": "kort_tevoren_onderzocht",
    "antwoord": "ja",
    "door": "iris",
    "rol": "gedragswetenschapper",
    "datum": "2026-05-20",
    "motivering": "Gisteren nog gesproken.",
}
AFWIJKING: Invoer = {
    "afspraak": "spoedberaad_gehouden",
    "reden": "niet_bereikbaar",
    "motivering": "Niemand nam op.",
    "door": "samir",
    "rol": "crisisdienst",
    "op": "2026-05-30 04:00",
    "herstel_uiterlijk": "2026-06-01",
}
VERHOOR: Invoer = {"wie": "bo", "op": "2026-06-02", "wijze": "gehoord"}
BESCHIKKING: Invoer = {
    "id": "bs1",
    "verzoek": "vz1",
    "door": "kinderrechter",
    "uitkomst": "verleend",
    "gegeven_op": "2026-06-02",
    "mondeling": "nee",
}
HEEL: list[tuple[type[Deel], Invoer]] = [
    (Maatregel, MAATREGEL),
    (InstemmingVertegenwoordiger, JA),
    (Oordeel, OORDEEL),
    (Afwijking, AFWIJKING),
    (Verhoor, VERHOOR),
    (Beschikking, BESCHIKKING),
]


@pytest.mark.parametrize(
    ("klasse", "invoer", "weg"), [(k, invoer, weg) for k, invoer in HEEL for weg in invoer]
)
def test_a_decision_has_all_its_facts(klasse: type[Deel], invoer: Invoer, weg: str) -> None:
    """Who, what, when and why: with them it is read, without one of them it is refused."""
    assert klasse.model_validate(invoer).model_fields_set == set(invoer)
    with pytest.raises(ValidationError, match=weg):
        klasse.model_validate({naam: waarde for naam, waarde in invoer.items() if naam != weg})


@pytest.mark.parametrize(
    ("soort", "kinderbescherming", "door_gi", "titel"),
    [
        (MaatregelSoort.OTS, True, True, True),
        (MaatregelSoort.VOTS, True, True, True),
        (MaatregelSoort.VOOGDIJ_GI, True, True, True),
        (MaatregelSoort.VOOGDIJ_PERSOON, True, False, False),
        (MaatregelSoort.JEUGDRECLASSERING, False, True, False),
    ],
)
def test_a_title_is_child_protection_by_a_gi(
    soort: MaatregelSoort, *, kinderbescherming: bool, door_gi: bool, titel: bool
) -> None:
    """Jeugdreclassering belongs to criminal law, and a guardian is a person without a GI."""
    assert (soort.kinderbescherming, soort.door_gi) == (kinderbescherming, door_gi)
    assert soort.titel_voor_opname is titel


@pytest.mark.parametrize(
    ("reden", "mag"),
    [
        ("direct_gevaar", True),
        ("niet_bereikbaar", True),
        ("va_in_concept", True),
        ("geen_tijd", False),
        ("geen_plek", False),
        ("geen_va", False),
    ],
)
def test_no_time_no_place_and_no_analysis_are_no_reason(reden: str, *, mag: bool) -> None:
    """A deviation has one of three reasons, and what could have been arranged is not among them."""
    if mag:
        assert Afwijking.model_validate(AFWIJKING | {"reden": reden}).reden == reden
    else:
        with pytest.raises(ValidationError):
            Afwijking.model_validate(AFWIJKING | {"reden": reden})
    assert len(Afwijkingsreden) == 3


def test_a_deviation_may_name_its_attempts_and_its_request() -> None:
    """The attempts are told in words; the request is named by its number."""
    afwijking = Afwijking.model_validate(
        AFWIJKING | {"pogingen": ["03.15 uur, gebeld."], "verzoek": "vz1"}
    )
    assert list(verwijzingen(afwijking)) == [
        ("door", "persoon", "samir"),
        ("verzoek", "verzoek", "vz1"),
    ]
    assert ("pogingen[0]", "03.15 uur, gebeld.") in list(teksten(afwijking))


@pytest.mark.parametrize(("antwoord", "mag"), [("ja", True), ("nee", True), ("onbekend", False)])
def test_a_judgement_is_yes_or_no(antwoord: str, *, mag: bool) -> None:
    """Whoever does not know yet gives no judgement yet."""
    if mag:
        oordeel = Oordeel.model_validate(OORDEEL | {"antwoord": antwoord})
        assert oordeel.antwoord is (antwoord == "ja")
        assert oordeel.rol is Partij.GEDRAGSWETENSCHAPPER
    else:
        with pytest.raises(ValidationError):
            Oordeel.model_validate(OORDEEL | {"antwoord": antwoord})


def test_a_title_may_rest_on_a_measure_or_on_consent() -> None:
    """Neither has to be there to write the dossier down; a rule asks for one."""
    assert Titel.model_validate({}) == Titel(maatregelen=(), instemmingen=())
    titel = Titel.model_validate({"instemmingen": [JA | {"ingetrokken_op": "2026-05-25"}]})
    assert list(verwijzingen(titel)) == [("instemmingen[0].van", "persoon", "moeder")]
    assert str(titel.instemmingen[0].ingetrokken_op) == "2026-05-25"


def test_a_decision_has_a_number_and_names_its_request_and_who_was_heard() -> None:
    """By the numbers, so that a rule can follow from request to decision to hearing."""
    beschikking = Beschikking.model_validate(BESCHIKKING | {"verhoren": [VERHOOR]})
    assert [(soort, nummer) for _, soort, nummer in nummers(beschikking)] == [
        ("beschikking", "bs1")
    ]
    assert list(verwijzingen(beschikking)) == [
        ("verzoek", "verzoek", "vz1"),
        ("verhoren[0].wie", "persoon", "bo"),
    ]
    assert beschikking.mondeling is False
    assert beschikking.geldig_vanaf is None


def test_a_hearing_can_have_been_offered_or_not_wanted() -> None:
    """Not wanting to be heard by the judge is an answer, not an absence."""
    assert [wijze.value for wijze in Verhoorwijze] == ["gehoord", "gelegenheid_gehad", "wil_niet"]
    with pytest.raises(ValidationError):
        Verhoor.model_validate(VERHOOR | {"wijze": "weigert"})
