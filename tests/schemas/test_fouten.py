# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every way in which a value can miss its type, as the sentence that a person reads."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Literal

import pytest
from pydantic import Field, StringConstraints, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from va_route.schemas.basis import (
    MAX_TEKENS,
    Datum,
    Deel,
    Getal,
    JaNee,
    Sleutel,
    Tekst,
    Tijdstip,
)
from va_route.schemas.fouten import ZINNEN, Vormfout, vertaal
from va_route.schemas.kaart import AlsMap
from va_route.schemas.verwijzing import BevindingNummer


class _Kleur(StrEnum):
    ROOD = "rood"
    GROEN = "groen"


class _Hond(Deel):
    soort: Literal["hond"]
    blaft: JaNee = True


class _Kat(Deel):
    soort: Literal["kat"]


class _Persoon(Deel):
    sleutel: Sleutel
    naam: Tekst
    organisatie: Tekst | None = None


class _Alles(Deel):
    schema_: Annotated[Literal["proef/1"], Field(alias="schema")] = "proef/1"
    tekst: Tekst = "x"
    datum: Datum | None = None
    tijdstip: Tijdstip | None = None
    ja: JaNee = True
    getal: Annotated[Getal, Field(ge=1, le=9)] = 1
    laag: Annotated[Getal, Field(gt=1)] = 2
    hoog: Annotated[Getal, Field(lt=9)] = 2
    kleur: _Kleur = _Kleur.ROOD
    sleutel: Sleutel = "sem"
    nummer: BevindingNummer = "bv1"
    postcode: Annotated[str, StringConstraints(pattern=r"^\d{4}$", min_length=4)] = "1234"
    lijst: Annotated[tuple[Tekst, ...], Field(min_length=1, max_length=2)] = ("a",)
    persoon: _Persoon | None = None
    mensen: Annotated[tuple[_Persoon, ...], AlsMap(_Persoon, "sleutel")] = ()
    personen: tuple[_Persoon, ...] = ()
    dier: Annotated[_Hond | _Kat, Field(discriminator="soort")] | None = None


def _fouten(velden: dict[str, object], model: type[Deel] = _Alles) -> list[Vormfout]:
    with pytest.raises(ValidationError) as gevangen:
        model.model_validate(velden)
    return list(vertaal(gevangen.value, model))


@pytest.mark.parametrize(
    ("veld", "waarde", "code", "bericht", "remedie"),
    [
        ("datum", "12-05-2026", "VORM-13",
         "'12-05-2026' is niet geschreven als jaar-maand-dag.", "Schrijf 2026-05-12."),
        ("datum", "morgen", "VORM-13",
         "'morgen' is niet geschreven als jaar-maand-dag.",
         "Schrijf jaar-maand-dag, zoals 2026-05-12."),
        ("datum", "2026-02-30", "VORM-14", "30 februari bestaat niet in 2026.",
         "Kijk de datum na en schrijf jaar-maand-dag, zoals 2026-05-12."),
        ("tijdstip", "12:30", "VORM-15",
         "'12:30' is niet geschreven als jaar-maand-dag uur:minuut.",
         "Schrijf dag en tijd, zoals 2026-06-06 04:10."),
        ("tijdstip", "2026-06-06 25:10", "VORM-16", "De tijd 25:10 bestaat niet.",
         "Kijk dag en tijd na en schrijf ze zoals 2026-06-06 04:10."),
        ("ja", "no", "VORM-17", "'no' lezen we niet als ja of nee.", "Schrijf ja of nee."),
        ("ja", "true", "VORM-17", "'true' lezen we niet als ja of nee.", "Schrijf ja of nee."),
        ("getal", "012", "VORM-18", "'012' is geen heel getal.",
         "Schrijf een heel getal in cijfers, zoals 9."),
        ("getal", "0008", "VORM-18", "'0008' is geen heel getal.",
         "Schrijf een heel getal in cijfers, zoals 8."),
        ("getal", 1.5, "VORM-18", "'1.5' is geen heel getal.",
         "Schrijf een heel getal in cijfers, zoals 1."),
        ("getal", True, "VORM-18", "'true' is geen heel getal.",
         "Schrijf een heel getal in cijfers, zoals 1."),
        ("getal", "0", "VORM-19", "'0' past hier niet.", "Schrijf een getal van 1 of hoger."),
        ("getal", "10", "VORM-19", "'10' past hier niet.", "Schrijf een getal van 9 of lager."),
        ("laag", "1", "VORM-19", "'1' past hier niet.", "Schrijf een getal van meer dan 1."),
        ("hoog", "9", "VORM-19", "'9' past hier niet.", "Schrijf een getal van minder dan 9."),
        ("kleur", "roood", "VORM-02", "'roood' is hier geen keuze. Bedoelt u 'rood'?",
         "Kies uit: rood, groen."),
        ("kleur", "paars", "VORM-02", "'paars' is hier geen keuze.", "Kies uit: rood, groen."),
        ("kleur", ["rood"], "VORM-02", "Wat hier staat, is hier geen keuze.",
         "Kies uit: rood, groen."),
        ("schema", "proef", "VORM-02", "'proef' is hier geen keuze. Bedoelt u 'proef/1'?",
         "Kies uit: proef/1."),
        ("tekst", "x" * (MAX_TEKENS + 1), "VORM-03",
         f"De tekst is {MAX_TEKENS + 1} tekens lang; er passen er {MAX_TEKENS}.",
         "Kort de tekst in, of verdeel hem over meer velden."),
        ("tekst", "", "VORM-04", "Deze tekst is leeg.", "Vul tekst in, of haal het veld weg."),
        ("tekst", "  ", "VORM-04", "Deze tekst is leeg.", "Vul tekst in, of haal het veld weg."),
        ("tekst", "a\ud800", "VORM-20",
         "In deze tekst staat een half teken, dat op zichzelf geen letter is.",
         "Haal het weg of typ de tekst opnieuw. Vaak is het een afgebroken emoji."),
        ("tekst", 12, "VORM-09", "Hier hoort tekst; er staat een getal.",
         "Zet het getal tussen aanhalingstekens."),
        ("tekst", True, "VORM-09", "Hier hoort tekst; er staat true of false.",
         "Zet het woord tussen aanhalingstekens."),
        ("tekst", ["a"], "VORM-09", "Hier hoort tekst; er staat een lijst.",
         "Schrijf één tekst, zonder '- ' ervoor."),
        ("tekst", {"a": "b"}, "VORM-09", "Hier hoort tekst; er staat een groep velden.",
         "Schrijf één tekst. Een dubbele punt erin? Zet er dan aanhalingstekens om."),
        ("lijst", ["a", None], "VORM-09", "Hier hoort tekst; er staat nog niets.",
         "Vul iets in, of haal de lege regel weg."),
        ("postcode", "123", "VORM-05", "De tekst is te kort; 4 tekens is het minste.",
         "Vul de tekst aan."),
        ("postcode", "12 34", "VORM-08", "Wat hier staat, past niet bij wat dit veld vraagt.",
         "Kijk in de uitleg van dit veld."),
        ("sleutel", "Sem", "VORM-06", "'Sem' is geen sleutel van een persoon.",
         "Gebruik kleine letters, cijfers en _, zoals 'moeder' of 'oom_bert'."),
        ("nummer", "bv01", "VORM-07", "'bv01' is hier geen nummer.",
         "Schrijf 'bv' met een getal, zoals bv1."),
        ("lijst", "a", "VORM-10", "Hier hoort een lijst; er staat tekst.",
         "Schrijf [a, b], of regels met '- '."),
        ("lijst", [], "VORM-21", "Deze lijst is te kort; 1 is het minste.", "Vul de lijst aan."),
        # Pydantic leaves a wrong entry out, and then calls the list too short as well.
        ("lijst", [""], "VORM-04", "Deze tekst is leeg.",
         "Vul tekst in, of haal het veld weg."),
        ("lijst", ["a", "b", "c"], "VORM-22", "Deze lijst is te lang; er passen er 2.",
         "Haal weg wat niet nodig is."),
        ("persoon", "moeder", "VORM-11", "Hier horen velden; er staat tekst.",
         "Schrijf op de volgende regels 'veld: waarde', twee spaties verder."),
        ("mensen", ["moeder"], "VORM-26",
         "Hier hoort een eigen sleutel per persoon; er staat een lijst.",
         "Schrijf op een eigen regel een sleutel met een dubbele punt, zoals 'moeder:'."),
        ("persoon", "naam:moeder", "VORM-12", "Achter de dubbele punt ontbreekt een spatie.",
         "Schrijf 'veld: waarde', met een spatie na de dubbele punt."),
        ("mensen", {"sem": {"sleutel": "sem", "naam": "Sem"}}, "VORM-23",
         "De sleutel staat al vóór de dubbele punt.",
         "Haal het veld weg waarin de sleutel nog een keer staat."),
        ("persoon", {"sleutel": "sem"}, "VORM-01", "'naam' is nog niet ingevuld.",
         "Vul 'naam' in."),
        ("dier", {}, "VORM-01", "'soort' is nog niet ingevuld.", "Vul 'soort' in."),
        ("dier", {"soort": "hont"}, "VORM-02", "'hont' is hier geen keuze. Bedoelt u 'hond'?",
         "Kies uit: hond, kat."),
    ],
)  # fmt: skip
def test_each_miss_has_its_sentence(
    veld: str, waarde: object, code: str, bericht: str, remedie: str
) -> None:
    """What stands there, and what to write instead."""
    (fout,) = _fouten({veld: waarde})
    assert fout[1:] == (code, bericht, remedie)


@pytest.mark.parametrize(
    ("velden", "bericht"),
    [
        ({"dtum": "x"}, "Onbekend veld 'dtum'. Bedoelt u 'datum'?"),
        ({"Datum": "x"}, "Onbekend veld 'Datum'. Bedoelt u 'datum'?"),
        ({"shema": "x"}, "Onbekend veld 'shema'. Bedoelt u 'schema'?"),
        ({"zwanenzang": "x"}, "Onbekend veld 'zwanenzang'."),
        ({"zij vertelde over thuis": "x"}, "Onbekend veld '…'."),
        (
            {"persoon": {"sleutel": "a", "naam": "A", "organistie": "x"}},
            "Onbekend veld 'organistie'. Bedoelt u 'organisatie'?",
        ),
        (
            {"personen": [{"sleutel": "a", "naam": "A", "organistie": "x"}]},
            "Onbekend veld 'organistie'. Bedoelt u 'organisatie'?",
        ),
        (
            {"mensen": {"datum": {"naam": "A", "nam": "x"}}},
            "Onbekend veld 'nam'. Bedoelt u 'naam'?",
        ),
        (
            {"dier": {"soort": "hond", "blaf": "x"}},
            "Onbekend veld 'blaf'. Bedoelt u 'blaft'?",
        ),
    ],
)
def test_an_unknown_field_is_answered_with_the_names_of_its_own_section(
    velden: dict[str, object], bericht: str
) -> None:
    """Also inside lists, maps and unions."""
    (fout,) = _fouten(velden)
    assert (fout.code, fout.bericht) == ("VA-S01", bericht)


def test_all_errors_are_told_with_their_place() -> None:
    """In one answer, each with the steps that lead to it."""
    fouten = _fouten({"ja": "no", "personen": [{"sleutel": "a"}, {"sleutel": "b", "naam": ""}]})
    assert [(fout.loc, fout.code) for fout in fouten] == [
        (("ja",), "VORM-17"),
        (("personen", 0, "naam"), "VORM-01"),
        (("personen", 1, "naam"), "VORM-04"),
    ]


class _Streng(Deel):
    naam: Tekst

    @model_validator(mode="after")
    def _eigen_regel(self) -> _Streng:
        if self.naam == "eigen":
            raise PydanticCustomError(
                "VA-S02", "Het nummer {id} komt twee keer voor.", {"id": "bv1"}
            )
        if self.naam == "remedie":
            raise PydanticCustomError("VA-S03", "Die bestaat niet.", {"remedie": "Kijk {het} na."})
        raise ValueError


@pytest.mark.parametrize(
    ("naam", "code", "bericht", "remedie"),
    [
        ("eigen", "VA-S02", "Het nummer bv1 komt twee keer voor.",
         "Kijk in de uitleg van dit veld."),
        ("remedie", "VA-S03", "Die bestaat niet.", "Kijk {het} na."),
        ("anders", "VORM-99", "Wat hier staat, past niet bij dit veld.",
         "Kijk in de uitleg van dit veld."),
    ],
)  # fmt: skip
def test_a_rule_of_a_schema_keeps_its_own_words(
    naam: str, code: str, bericht: str, remedie: str
) -> None:
    """A code of our own keeps its sentence; anything else gets the general one, never English."""
    (fout,) = _fouten({"naam": naam}, _Streng)
    assert fout == ((), code, bericht, remedie)


@pytest.mark.parametrize("veld", ["datum", "tijdstip", "ja", "getal", "kleur", "sleutel", "nummer"])
def test_no_sentence_repeats_what_a_person_told(veld: str) -> None:
    """One short word may be shown; a sentence never."""
    (fout,) = _fouten({veld: "zij vertelde over thuis"})
    assert "vertelde" not in fout.bericht + fout.remedie


@pytest.mark.parametrize("zin", [" ".join(zinnen) for zinnen in ZINNEN.values()])
def test_no_sentence_forbids_or_blames(zin: str) -> None:
    """A sentence says what stands there and what can be done, and ends as a sentence."""
    for woord in ("mag niet", "kan niet", "niet toegestaan", "verboden", "fout", "ongeldig"):
        assert woord not in zin.lower()
    assert re.search(r"[.}]$", zin)


class _Huis(Deel):
    persoon: _Persoon


class _Straat(Deel):
    huis: _Huis | None = None
    nummer: Annotated[str, StringConstraints(pattern=r"[1-9][0-9]*")] = "1"


@pytest.mark.parametrize(
    ("velden", "model", "code", "bericht"),
    [
        (
            {"huis": {"persoon": {"sleutel": "a", "naam": "A", "organistie": "x"}}},
            _Straat,
            "VA-S01",
            "Onbekend veld 'organistie'. Bedoelt u 'organisatie'?",
        ),
        (
            {"kleur": "roood:x"},
            _Alles,
            "VORM-02",
            "'roood:x' is hier geen keuze. Bedoelt u 'rood'?",
        ),
        ({"nummer": "x"}, _Straat, "VORM-08", "'x' past niet bij wat dit veld vraagt."),
        (
            {"datum": ""},
            _Alles,
            "VORM-13",
            "Wat hier staat, is niet geschreven als jaar-maand-dag.",
        ),
    ],
    ids=["a section in a section", "a choice with a colon", "a pattern of its own", "an empty day"],
)
def test_a_hint_is_about_the_place_and_what_was_asked_there(
    velden: dict[str, object], model: type[Deel], code: str, bericht: str
) -> None:
    """The names of the innermost section; and where a word is asked, not the form of a section."""
    (fout,) = _fouten(velden, model)
    assert (fout.code, fout.bericht) == (code, bericht)
