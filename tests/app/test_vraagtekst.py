# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from va_route.app.vraagtekst import plek_tekst, vraag_tekst, waarom_tekst
from va_route.app.vragen import Plek, Veldvraag
from va_route.errors import Ernst, Melding
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import volg

if TYPE_CHECKING:
    from va_route.store.schrijf import Waarde


def _vraag(pad: str, *, nu: Waarde = None, toevoegen: bool = False) -> Veldvraag:
    veld = volg(VerklarendeAnalyse, pad)[-1]
    return Veldvraag(tuple(pad.split(".")), veld, nu, toevoegen=toevoegen, personen=("sem",))


def test_a_question_shows_place_form_and_what_is_there() -> None:
    """With an example in the explanation."""
    assert vraag_tekst(_vraag("kop.kenmerk", nu="VA-1")) == (
        "Kenmerk (kop.kenmerk)\n"
        "  Uw eigen kenmerk, zonder BSN. Bijvoorbeeld: VA-2026-014.\n"
        "  Schrijf: tekst.\n"
        "  Nu staat er: VA-1"
    )


def test_choices_are_numbered_with_their_words() -> None:
    """People by their key; of a list more than one may be given."""
    tekst = vraag_tekst(_vraag("kop.kader"))
    assert "   1 vrijwillig\n" in tekst
    assert "   2 ots_verzocht: ondertoezichtstelling gevraagd\n" in tekst
    assert "   1 sem" in vraag_tekst(_vraag("kop.regievoerder"))
    lijst = vraag_tekst(_vraag("kop.aanleiding", nu=["crisis"]))
    assert "Meer dan één mag" in lijst
    assert "Nu staat er: crisis" in lijst


def test_a_rule_asks_in_its_own_words() -> None:
    """The question first, then what can be done."""
    vraag = Veldvraag(
        ("doelen",), volg(VerklarendeAnalyse, "doelen")[-1],
        melding=Melding("VA-D01", Ernst.TEKORT, "Wat wordt anders?", "Schrijf een doel."),
        toevoegen=True,
    )  # fmt: skip
    regels = vraag_tekst(vraag).splitlines()
    assert regels[1:3] == ["  Wat wordt anders?", "  → Schrijf een doel."]
    assert regels[-1] == "  Wilt u dit toevoegen? Typ ja, of druk op Enter."


def test_each_way_of_adding_says_what_to_type() -> None:
    """A key, a pair, a text, or yes."""
    for pad, nu, woord in (
        ("betrokkenen", None, "sleutel"),
        ("hypothesen.herkend", None, "moeder: ja"),
        ("perspectief.terug_of_verder", None, "één punt"),
        ("bronnen", [{}], "nog een"),
    ):
        assert woord in vraag_tekst(_vraag(pad, nu=nu, toevoegen=True))


def test_a_proposal_says_that_it_may_stay() -> None:
    """Enter is an answer here."""
    vraag = replace(_vraag("kop.evaluatie_op", nu="2026-10-01"), voorstel=True)
    assert vraag_tekst(vraag).splitlines()[-2:] == [
        "  Schrijf: een dag, zoals 2026-05-12.",
        "  Nu staat er: 2026-10-01, als voorstel. Met Enter blijft dat zo.",
    ]


@pytest.mark.parametrize(
    ("pad", "einde"),
    [
        ("tegenspraak.datum", "Of: vandaag, of gisteren."),
        ("jeugdige.geboortedatum", "zoals 2026-05-12."),
    ],
)
def test_what_was_done_may_be_given_in_a_word(pad: str, einde: str) -> None:
    """The clock knows the day; nobody was born while this is filled in."""
    assert vraag_tekst(_vraag(pad)).endswith(einde)


@pytest.mark.parametrize(
    ("open_", "zin"), [(0, "Niets meer open."), (1, "Nog 1 vraag."), (12, "Nog 12 vragen.")]
)
def test_where_one_is_fits_on_a_line(open_: int, zin: str) -> None:
    """The part by number and name, and how much is still open."""
    assert plek_tekst(Plek(4, 27, "Hulpvraag", open_)) == f"Deel 4 van 27: Hulpvraag. {zin}"


def test_why_is_told_with_what_comes_next() -> None:
    """Of what nothing asks for, that it may stay empty."""
    tekst = waarom_tekst(_vraag("tegenspraak"), VerklarendeAnalyse)
    assert tekst.startswith("Waarom vragen we dit?\n  - ")
    assert "Hierna komt: Door, Datum" in tekst
    assert "Dit mag ook leeg blijven." in waarom_tekst(_vraag("schema"), VerklarendeAnalyse)
