# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Annotated, Any

import pytest
from pydantic import ValidationError

from va_route.schemas.basis import Deel, Tekst, veld
from va_route.schemas.kaart import AlsMap
from va_route.schemas.keuzes import Herkend


class Ding(Deel):
    """Something with a key."""

    sleutel: str = veld("Sleutel", "De sleutel.")
    kleur: Tekst = veld("Kleur", "De kleur.")


class Antwoord(Deel):
    """A key with one answer."""

    wie: str = veld("Wie", "Wie het zei.")
    antwoord: Herkend = veld("Antwoord", "Wat die zei.")


class Doos(Deel):
    """Two maps."""

    dingen: Annotated[tuple[Ding, ...], AlsMap(Ding, sleutel="sleutel")] = veld(
        "Dingen", "Wat erin zit.", default=()
    )
    zegt: Annotated[tuple[Antwoord, ...], AlsMap(Antwoord, sleutel="wie", waarde="antwoord")] = (
        veld("Zegt", "Wat men zegt.", default=())
    )


def fout(invoer: dict[str, Any]) -> list[tuple[tuple[int | str, ...], str]]:
    """Give place and kind of each error."""
    with pytest.raises(ValidationError) as gevangen:
        Doos.model_validate(invoer)
    return [(f["loc"], f["type"]) for f in gevangen.value.errors()]


def test_a_map_becomes_a_tuple_in_its_own_order() -> None:
    """The order of the file is the order of the people in it."""
    doos = Doos.model_validate({"dingen": {"b": {"kleur": "rood"}, "a": {"kleur": "geel"}}})
    assert doos.dingen == (Ding(sleutel="b", kleur="rood"), Ding(sleutel="a", kleur="geel"))
    assert doos.model_dump() == {
        "dingen": {"b": {"kleur": "rood"}, "a": {"kleur": "geel"}},
        "zegt": {},
    }


def test_a_map_of_single_answers_stays_short() -> None:
    """``sem: ja`` needs no braces, on the way in nor on the way out."""
    doos = Doos.model_validate({"zegt": {"sem": "ja", "moeder": "deels", "vader": None}})
    assert doos.zegt == (
        Antwoord(wie="sem", antwoord=Herkend.JA),
        Antwoord(wie="moeder", antwoord=Herkend.DEELS),
    )
    assert doos.model_dump(mode="json")["zegt"] == {"sem": "ja", "moeder": "deels"}


def test_ready_items_are_taken_too() -> None:
    """Whoever builds a document in Python hands over a tuple."""
    ding = Ding(sleutel="a", kleur="rood")
    assert Doos(dingen=(ding,)).dingen == (ding,)
    assert Doos(zegt=(Antwoord(wie="sem", antwoord=Herkend.NEE),)).model_dump(mode="json") == {
        "dingen": {},
        "zegt": {"sem": "nee"},
    }


@pytest.mark.parametrize(
    ("invoer", "plek", "soort"),
    [
        ({"dingen": {"A": {"kleur": "rood"}}}, ("dingen", "A", "[key]"), "string_pattern_mismatch"),
        ({"dingen": {"a": None}}, ("dingen", "a", "kleur"), "missing"),
        ({"dingen": {"a": "rood"}}, ("dingen", "a"), "model_type"),
        ({"dingen": {"a": {"kleur": "", "x": "y"}}}, ("dingen", "a", "kleur"), "string_too_short"),
        ({"dingen": {"a": {"sleutel": "b", "kleur": "rood"}}}, ("dingen",), "sleutel_dubbel"),
        ({"dingen": [{"sleutel": "a"}]}, ("dingen",), "dict_type"),
        ({"dingen": "a"}, ("dingen",), "dict_type"),
        ({"zegt": {"sem": "misschien"}}, ("zegt", "sem"), "enum"),
    ],
)
def test_a_mistake_in_a_map_is_found_at_its_key(
    invoer: dict[str, Any], plek: tuple[str, ...], soort: str
) -> None:
    """The place of an error is the key that a reader sees, not a number."""
    assert (plek, soort) in fout(invoer)


def test_the_same_key_twice_is_refused() -> None:
    """Two people never share a key, also not in Python."""
    ding = Ding(sleutel="a", kleur="rood")
    assert fout({"dingen": (ding, ding)}) == [(("dingen",), "sleutel_dubbel")]
    assert fout({"dingen": (ding, "iets")}) == [(("dingen",), "dict_type")]
