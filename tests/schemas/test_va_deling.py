# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.basis import Deel
from va_route.schemas.keuzes import DelingReactie
from va_route.schemas.loop import teksten, verwijzingen
from va_route.schemas.va_deling import (
    Deling,
    Leemte,
    Tegenspraak,
    Terzijde,
    Toestemming,
    Vaststelling,
)

Invoer = dict[str, Any]
LEEMTE: Invoer = {"vraag": "Slaapt hij bij oma?", "wie": "karin", "uiterlijk": "2026-04-14"}
TOESTEMMING: Invoer = {"van": "moeder", "datum": "2026-03-09", "waarvoor": "Maken en delen."}
DELING: Invoer = {
    "met": "sem",
    "datum": "2026-03-20",
    "wijze": "Gesprek in de schuur.",
    "reactie": "eens",
}
TEGENSPRAAK: Invoer = {
    "door": "iris",
    "datum": "2026-03-18",
    "vraag": "En als het de drukte is?",
    "wat_is_veranderd": "Een tweede verklaring staat erbij.",
}
VASTSTELLING: Invoer = {"door": "karin", "datum": "2026-03-24"}
TERZIJDE: Invoer = {
    "regel": "VA-P03",
    "pad": "inzichten[0]",
    "reden": "Vader is op reis.",
    "door": "karin",
    "datum": "2026-03-24",
    "opnieuw_op": "2026-04-14",
}
HEEL: list[tuple[type[Deel], Invoer]] = [
    (Leemte, LEEMTE),
    (Toestemming, TOESTEMMING),
    (Deling, DELING),
    (Tegenspraak, TEGENSPRAAK),
    (Vaststelling, VASTSTELLING),
    (Terzijde, TERZIJDE),
]


@pytest.mark.parametrize(
    ("klasse", "invoer", "weg"), [(k, invoer, weg) for k, invoer in HEEL for weg in invoer]
)
def test_what_is_shared_or_left_open_has_a_name_and_a_day(
    klasse: type[Deel], invoer: Invoer, weg: str
) -> None:
    """Each of these fields is needed to know who does what, and when."""
    assert klasse.model_validate(invoer).model_fields_set == set(invoer)
    with pytest.raises(ValidationError, match=weg):
        klasse.model_validate({naam: waarde for naam, waarde in invoer.items() if naam != weg})


@pytest.mark.parametrize(
    ("klasse", "veld"),
    [
        (Leemte, "wie"),
        (Toestemming, "van"),
        (Deling, "met"),
        (Tegenspraak, "door"),
        (Vaststelling, "door"),
        (Terzijde, "door"),
    ],
)
def test_who_it_is_stands_there_by_key(klasse: type[Deel], veld: str) -> None:
    """A person is named by the key of ``betrokkenen``, never by a name in the text."""
    invoer = dict(HEEL)[klasse]
    deel = klasse.model_validate(invoer)
    assert list(verwijzingen(deel)) == [(veld, "persoon", invoer[veld])]
    with pytest.raises(ValidationError):
        klasse.model_validate(invoer | {veld: "Karin de Wit"})


def test_what_someone_thought_can_be_hidden_and_is_kept_to_the_letter() -> None:
    """Own words are not trimmed; who does not get to read them is a person of the document."""
    deling = Deling.model_validate(
        DELING | {"eigen_woorden": " Tja. ", "verborgen_voor": ["vader"]}
    )
    assert ("eigen_woorden", " Tja. ") in list(teksten(deling))
    assert ("verborgen_voor[0]", "persoon", "vader") in list(verwijzingen(deling))


def test_no_reaction_is_told_apart_from_not_wanted_and_not_reached() -> None:
    """Three kinds of silence, each with its own word."""
    stil = {"geen_reactie", "wil_niet", "niet_bereikt"}
    assert {reactie.value for reactie in DelingReactie} == stil | {"eens", "deels", "oneens"}


@pytest.mark.parametrize(
    ("regel", "mag"),
    [("VA-P03", True), ("VA-P3", False), ("VA-P030", False), ("va-p03", False), ("P03", False)],
)
def test_a_point_is_set_aside_by_its_code(regel: str, *, mag: bool) -> None:
    """The code as the message gives it, and nothing that only looks like it."""
    if mag:
        assert Terzijde.model_validate(TERZIJDE | {"regel": regel}).regel == regel
    else:
        with pytest.raises(ValidationError):
            Terzijde.model_validate(TERZIJDE | {"regel": regel})


@pytest.mark.parametrize(
    ("pad", "mag"),
    [
        ("inzichten[0]", True),
        ("va.kop.status", True),
        ("a" * 200, True),
        ("a" * 201, False),
        ("[0]", False),
        ("Inzichten", False),
        ("inzichten [0]", False),
    ],
)
def test_a_point_is_set_aside_at_one_place(pad: str, *, mag: bool) -> None:
    """A place is written as a message writes it."""
    if mag:
        assert Terzijde.model_validate(TERZIJDE | {"pad": pad}).pad == pad
    else:
        with pytest.raises(ValidationError):
            Terzijde.model_validate(TERZIJDE | {"pad": pad})
