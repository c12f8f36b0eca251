# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.basis import MAX_TEKENS, Deel
from va_route.schemas.loop import nummers, verwijzingen
from va_route.schemas.va_bevindingen import Betwisting, Bevinding, Bron, EerdereHulp, Reactie

Invoer = dict[str, Any]
BRON: Invoer = {
    "id": "br1",
    "soort": "gesprek",
    "omschrijving": "Telefoongesprek met de mentor.",
    "datum": "2026-03-10",
    "grondslag": "toestemming",
}
BEVINDING: Invoer = {
    "id": "bv1",
    "soort": "waarneming",
    "niveau": "gezin",
    "tekst": "Sem loopt weg bij harde stemmen.",
}
HULP: Invoer = {
    "wat": "Opvoedondersteuning thuis",
    "aanbieder": "Het wijkteam",
    "vanaf": "2025-02-01",
    "resultaat": "deels",
}
REACTIE: Invoer = {"van": "vader", "tekst": "Zo heb ik het niet gezien."}
BETWISTING: Invoer = {"door": "vader", "waarom": "Het was een duw."}
HEEL: list[tuple[type[Deel], Invoer]] = [
    (Bron, BRON),
    (Bevinding, BEVINDING),
    (EerdereHulp, HULP),
    (Reactie, REACTIE),
    (Betwisting, BETWISTING),
]


@pytest.mark.parametrize(
    ("klasse", "invoer", "weg"), [(k, invoer, weg) for k, invoer in HEEL for weg in invoer]
)
def test_what_is_known_has_its_facts(klasse: type[Deel], invoer: Invoer, weg: str) -> None:
    """These fields make it readable for someone else; without one of them it is refused."""
    assert klasse.model_validate(invoer).model_fields_set == set(invoer)
    with pytest.raises(ValidationError, match=weg):
        klasse.model_validate({naam: waarde for naam, waarde in invoer.items() if naam != weg})


@pytest.mark.parametrize("klasse", [Reactie, Betwisting, Bevinding, EerdereHulp])
def test_what_someone_said_can_be_hidden_from_someone(klasse: type[Deel]) -> None:
    """Every text of a person has ``verborgen_voor``, with the keys of people."""
    invoer = dict(HEEL)[klasse]
    assert klasse.model_validate(invoer).model_dump()["verborgen_voor"] == ()
    deel = klasse.model_validate(invoer | {"verborgen_voor": ["opa"]})
    assert ("verborgen_voor[0]", "persoon", "opa") in list(verwijzingen(deel))


def test_a_finding_names_its_source_and_its_people() -> None:
    """Who said it, whom it is about, who reacts and who contradicts: all by key or number."""
    bevinding = Bevinding.model_validate(
        BEVINDING
        | {"bron": "br1", "van": "moeder", "over": ["sem", "vader"]}
        | {"reactie": [REACTIE], "betwist": [BETWISTING]}
    )
    assert list(verwijzingen(bevinding)) == [
        ("bron", "bron", "br1"),
        ("van", "persoon", "moeder"),
        ("over[0]", "persoon", "sem"),
        ("over[1]", "persoon", "vader"),
        ("reactie[0].van", "persoon", "vader"),
        ("betwist[0].door", "persoon", "vader"),
    ]
    assert [soort for _, soort, _ in nummers(bevinding)] == ["bevinding"]


@pytest.mark.parametrize("nummer", ["br1", "bv0", "bv01", "bv", "BV1", "bv10000"])
def test_a_finding_has_a_number_of_its_own_kind(nummer: str) -> None:
    """Two letters and a number without a leading zero."""
    assert Bevinding.model_validate(BEVINDING | {"id": "bv9999"}).id == "bv9999"
    with pytest.raises(ValidationError):
        Bevinding.model_validate(BEVINDING | {"id": nummer})


@pytest.mark.parametrize(
    ("lengte", "mag"), [(0, False), (1, True), (MAX_TEKENS, True), (MAX_TEKENS + 1, False)]
)
def test_a_finding_is_one_point(lengte: int, *, mag: bool) -> None:
    """Something must be said, in at most fifteen hundred characters."""
    if mag:
        assert Bevinding.model_validate(BEVINDING | {"tekst": "a" * lengte}).tekst == "a" * lengte
    else:
        with pytest.raises(ValidationError):
            Bevinding.model_validate(BEVINDING | {"tekst": "a" * lengte})


def test_help_that_still_runs_has_no_last_day() -> None:
    """Three people may each say what it brought; none of them has to."""
    hulp = EerdereHulp.model_validate(HULP)
    stemmen = (hulp.volgens_jeugdige, hulp.volgens_ouders, hulp.volgens_professional)
    assert (hulp.tot, *stemmen) == (None, None, None, None)
    with pytest.raises(ValidationError):
        EerdereHulp.model_validate(HULP | {"resultaat": "mislukt"})
