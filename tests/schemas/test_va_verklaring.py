# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.basis import Deel
from va_route.schemas.keuzes import FactorSoort, Herkend, HypotheseOordeel
from va_route.schemas.loop import nummers, verwijzingen
from va_route.schemas.va_verklaring import (
    Bewijs,
    Factor,
    Hypothese,
    Inzicht,
    Proef,
    Standpunt,
    TegenGezocht,
    Verklaring,
)

Invoer = dict[str, Any]
FACTOR: Invoer = {
    "id": "fa1",
    "soort": "in_stand_houdend",
    "niveau": "gezin",
    "tekst": "Een ruzie eindigt zonder dat iemand erop terugkomt.",
}
STANDPUNT: Invoer = {"van": "sem", "tekst": "Op school is het te druk."}
INZICHT: Invoer = {
    "id": "in1",
    "onderwerp": "Waarom Sem niet naar school gaat",
    "overeenstemming": "oneens",
}
BEWIJS: Invoer = {"bevinding": "bv3", "waarom": "Met een vast duo bleef het rustig."}
GEZOCHT: Invoer = {"hoe": "Rooster bekeken.", "uitkomst": "Niets.", "datum": "2026-03-20"}
PROEF: Invoer = {"wat": "Vier ochtenden meten.", "wie": "mentor", "uiterlijk": "2026-05-01"}
HYPOTHESE: Invoer = {
    "id": "hy1",
    "tekst": "Als het druk is, raakt hij vol, en daardoor ontploft het thuis.",
    "oordeel": "nog_te_toetsen",
}
HEEL: list[tuple[type[Deel], Invoer]] = [
    (Factor, FACTOR),
    (Standpunt, STANDPUNT),
    (Inzicht, INZICHT),
    (Bewijs, BEWIJS),
    (TegenGezocht, GEZOCHT),
    (Proef, PROEF),
    (Hypothese, HYPOTHESE),
]


@pytest.mark.parametrize(
    ("klasse", "invoer", "weg"), [(k, invoer, weg) for k, invoer in HEEL for weg in invoer]
)
def test_an_explanation_has_its_parts(klasse: type[Deel], invoer: Invoer, weg: str) -> None:
    """Without one of these fields nobody can check it; the rest may come later."""
    assert klasse.model_validate(invoer).model_fields_set == set(invoer)
    with pytest.raises(ValidationError, match=weg):
        klasse.model_validate({naam: waarde for naam, waarde in invoer.items() if naam != weg})


def test_an_explanation_names_everything_it_rests_on() -> None:
    """Problems, factors, findings for and against, another explanation, and who recognises it."""
    hypothese = Hypothese.model_validate(
        HYPOTHESE
        | {"verklaart": ["pr1"], "factoren": ["fa1"], "voor": [BEWIJS]}
        | {"tegen": [BEWIJS | {"bevinding": "bv4"}], "alternatief": "hy2"}
        | {"proef": PROEF, "herkend": {"sem": "ja"}}
    )
    assert [(soort, naar) for _, soort, naar in verwijzingen(hypothese)] == [
        ("probleem", "pr1"),
        ("factor", "fa1"),
        ("bevinding", "bv3"),
        ("bevinding", "bv4"),
        ("hypothese", "hy2"),
        ("persoon", "mentor"),
        ("persoon", "sem"),
    ]
    assert [(soort, nummer) for _, soort, nummer in nummers(hypothese)] == [("hypothese", "hy1")]


def test_who_recognises_it_is_written_as_a_map() -> None:
    """One line a person, and each person one answer."""
    hypothese = Hypothese.model_validate(
        HYPOTHESE | {"herkend": {"sem": "deels", "moeder": "niet_besproken"}}
    )
    assert [(h.persoon, h.antwoord) for h in hypothese.herkend] == [
        ("sem", Herkend.DEELS),
        ("moeder", Herkend.NIET_BESPROKEN),
    ]
    with pytest.raises(ValidationError):
        Hypothese.model_validate(HYPOTHESE | {"herkend": {"sem": "misschien"}})


@pytest.mark.parametrize(
    ("oordeel", "mag"),
    [
        ("aannemelijk", True),
        ("deels", True),
        ("onvoldoende_steun", True),
        ("verworpen", True),
        ("nog_te_toetsen", True),
        ("bewezen", False),
        ("waar", False),
    ],
)
def test_an_explanation_is_never_proven(oordeel: str, *, mag: bool) -> None:
    """At best it is plausible; a stronger word is not there."""
    if mag:
        hypothese = Hypothese.model_validate(HYPOTHESE | {"oordeel": oordeel})
        assert hypothese.oordeel is HypotheseOordeel(oordeel)
    else:
        with pytest.raises(ValidationError):
            Hypothese.model_validate(HYPOTHESE | {"oordeel": oordeel})


def test_a_factor_says_what_it_does_and_on_what_it_rests() -> None:
    """One of four kinds, with the findings that show it."""
    factor = Factor.model_validate(FACTOR | {"onderbouwing": ["bv1", "bv2"]})
    assert [naar for _, soort, naar in verwijzingen(factor) if soort == "bevinding"] == [
        "bv1",
        "bv2",
    ]
    assert len(FactorSoort) == 4
    assert factor.beinvloedbaar is None


@pytest.mark.parametrize("persoon", ["Sem", "sem de wit", "1sem", ""])
def test_a_view_belongs_to_someone_of_the_document(persoon: str) -> None:
    """By key; a name in capitals or with a space is no key."""
    with pytest.raises(ValidationError):
        Standpunt.model_validate(STANDPUNT | {"van": persoon})


def test_views_stand_side_by_side_and_can_be_hidden() -> None:
    """Each with whose it is; who does not get to read one is named with it."""
    inzicht = Inzicht.model_validate(
        INZICHT
        | {"standpunten": [STANDPUNT | {"verborgen_voor": ["vader"]}, STANDPUNT | {"van": "vader"}]}
    )
    assert list(verwijzingen(inzicht)) == [
        ("standpunten[0].van", "persoon", "sem"),
        ("standpunten[0].verborgen_voor[0]", "persoon", "vader"),
        ("standpunten[1].van", "persoon", "vader"),
    ]


def test_the_story_in_short_may_come_last() -> None:
    """All three tellings are empty until someone writes them."""
    assert set(Verklaring.model_validate({}).model_dump().values()) == {None}
    assert set(Verklaring.model_fields) == {"samenhang", "omkering", "gewone_taal"}
