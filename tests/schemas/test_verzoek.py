# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.basis import MAX_TEKENS, Deel
from va_route.schemas.loop import nummers, teksten, verwijzingen
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import (
    Gronden,
    Indiening,
    Instemmingsverklaring,
    NietAfTeWachten,
    NietGehoordOverVerzoek,
    OnderzoekOnmogelijk,
    Onderzoekspoging,
    PogingOverVerzoek,
    StandpuntOverPlaatsing,
    Verzoek,
    VerzoekSoort,
    VoortzettingNaAchttien,
    WoordenOverVerzoek,
)

Invoer = dict[str, Any]
DAG = "2026-05-20"
WOORDEN: Invoer = {"van": "bo", "tekst": "Ik wil naar oma.", "datum": DAG, "wijze": "gesprek"}
POGING: Invoer = {"datum": DAG, "hoe": "Gebeld, geen gehoor."}
NIET_GEHOORD: Invoer = {"reden": "wil_niet"}
NIET_WACHTEN: Invoer = {"tekst": "Bo is vannacht weg geweest.", "datum": DAG}
INSTEMMING: Invoer = {
    "door": "iris",
    "registratie": "skj",
    "registratienummer": "0012345",
    "uitkomst": "stemt_in",
}
ONDERZOEKSPOGING: Invoer = {"datum": DAG, "wijze": "video", "waarom_niet": "Bo nam niet op."}
ONMOGELIJK: Invoer = {"verklaard_door": "gi", "datum": DAG, "redenen": "Bo is onvindbaar."}
STANDPUNT: Invoer = {"van": "moeder", "standpunt": "deels", "datum": DAG}
INDIENING: Invoer = {"op": DAG, "hoe_bekend": "Kenmerk C/18/26-101"}
VERZOEK: Invoer = {"id": "vz1", "soort": "machtiging"}
HEEL: list[tuple[type[Deel], Invoer]] = [
    (WoordenOverVerzoek, WOORDEN),
    (PogingOverVerzoek, POGING),
    (NietGehoordOverVerzoek, NIET_GEHOORD),
    (NietAfTeWachten, NIET_WACHTEN),
    (Instemmingsverklaring, INSTEMMING),
    (Onderzoekspoging, ONDERZOEKSPOGING),
    (OnderzoekOnmogelijk, ONMOGELIJK),
    (StandpuntOverPlaatsing, STANDPUNT),
    (Indiening, INDIENING),
    (Verzoek, VERZOEK),
]


@pytest.mark.parametrize(
    ("klasse", "invoer", "weg"), [(k, invoer, weg) for k, invoer in HEEL for weg in invoer]
)
def test_what_is_said_for_a_request_has_its_facts(
    klasse: type[Deel], invoer: Invoer, weg: str
) -> None:
    """These fields are needed as soon as the section is there; a request needs only two."""
    assert klasse.model_validate(invoer).model_fields_set == set(invoer)
    with pytest.raises(ValidationError, match=weg):
        klasse.model_validate({naam: waarde for naam, waarde in invoer.items() if naam != weg})


def test_a_request_in_concept_is_nearly_empty() -> None:
    """A number and which order: everything else is asked by a rule, not by the form."""
    verzoek = Verzoek.model_validate(VERZOEK)
    assert verzoek.soort is VerzoekSoort.MACHTIGING
    leeg = verzoek.model_dump(exclude={"id", "soort"}).values()
    assert all(waarde in (None, ()) for waarde in leeg)
    assert [(soort, nummer) for _, soort, nummer in nummers(verzoek)] == [("verzoek", "vz1")]


@pytest.mark.parametrize(
    ("soort", "mag"),
    [("machtiging", True), ("spoedmachtiging", True), ("uithuisplaatsing", False)],
)
def test_two_orders_can_be_asked_for(soort: str, *, mag: bool) -> None:
    """Another placement out of home has no route here."""
    if mag:
        assert Verzoek.model_validate(VERZOEK | {"soort": soort}).soort == soort
    else:
        with pytest.raises(ValidationError):
            Verzoek.model_validate(VERZOEK | {"soort": soort})


@pytest.mark.parametrize(
    ("klasse", "invoer"), [(WoordenOverVerzoek, WOORDEN), (StandpuntOverPlaatsing, STANDPUNT)]
)
def test_what_a_person_says_can_be_hidden(klasse: type[Deel], invoer: Invoer) -> None:
    """Every text of a person has ``verborgen_voor``, with the keys of people."""
    deel = klasse.model_validate(invoer | {"verborgen_voor": ["vader"]})
    assert list(verwijzingen(deel)) == [
        ("van", "persoon", invoer["van"]),
        ("verborgen_voor[0]", "persoon", "vader"),
    ]


def test_words_are_kept_to_the_letter() -> None:
    """Nobody edits what the youth said."""
    woorden = WoordenOverVerzoek.model_validate(WOORDEN | {"tekst": " ik wil ff nie  "})
    assert list(teksten(woorden)) == [("tekst", " ik wil ff nie  ")]


@pytest.mark.parametrize(("lengte", "mag"), [(MAX_TEKENS, True), (MAX_TEKENS + 1, False)])
def test_words_fit_in_fifteen_hundred_characters(lengte: int, *, mag: bool) -> None:
    """The last character that fits, and the first that does not."""
    invoer = WOORDEN | {"tekst": "a" * lengte}
    if mag:
        assert len(WoordenOverVerzoek.model_validate(invoer).tekst) == lengte
    else:
        with pytest.raises(ValidationError):
            WoordenOverVerzoek.model_validate(invoer)


def test_not_heard_has_a_reason_and_who_tries_again() -> None:
    """Silence is a right: the reason is from the list, and ``weigert`` is not on it."""
    niet = NietGehoordOverVerzoek.model_validate(
        NIET_GEHOORD | {"pogingen": [POGING], "opnieuw_door": "karin", "opnieuw_op": "2026-05-22"}
    )
    assert list(verwijzingen(niet)) == [("opnieuw_door", "persoon", "karin")]
    with pytest.raises(ValidationError):
        NietGehoordOverVerzoek.model_validate({"reden": "weigert"})


def test_a_register_number_keeps_its_zeros() -> None:
    """It is text; as a number it would be another one."""
    verklaring = Instemmingsverklaring.model_validate(INSTEMMING)
    assert verklaring.registratienummer == "0012345"
    assert (verklaring.onderzocht_op, verklaring.getekend_op) == (None, None)


@pytest.mark.parametrize(
    ("uitkomst", "mag"), [("stemt_in", True), ("stemt_niet_in", True), ("deels", False)]
)
def test_a_gedragswetenschapper_agrees_or_does_not(uitkomst: str, *, mag: bool) -> None:
    """The law knows no half consent."""
    if mag:
        verklaring = Instemmingsverklaring.model_validate(INSTEMMING | {"uitkomst": uitkomst})
        assert verklaring.uitkomst == uitkomst
    else:
        with pytest.raises(ValidationError):
            Instemmingsverklaring.model_validate(INSTEMMING | {"uitkomst": uitkomst})


def test_that_an_examination_was_impossible_is_said_by_a_party() -> None:
    """With the attempts; a person's key is no party."""
    onmogelijk = OnderzoekOnmogelijk.model_validate(ONMOGELIJK | {"pogingen": [ONDERZOEKSPOGING]})
    assert onmogelijk.verklaard_door is Partij.GI
    with pytest.raises(ValidationError):
        OnderzoekOnmogelijk.model_validate(ONMOGELIJK | {"verklaard_door": "karin"})


def test_a_follow_up_names_the_request_before_it() -> None:
    """By its number, so that the two can be read together."""
    vervolg = Verzoek.model_validate(VERZOEK | {"id": "vz2", "vervolg_op": "vz1"})
    assert list(verwijzingen(vervolg)) == [("vervolg_op", "verzoek", "vz1")]


@pytest.mark.parametrize("klasse", [Gronden, VoortzettingNaAchttien])
def test_grounds_can_be_written_one_by_one(klasse: type[Deel]) -> None:
    """What is not written yet is open, and never a wrong form."""
    assert set(klasse.model_validate({}).model_dump().values()) == {None}
