# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.testing.beslisboom import WAARDEN, Beslisboom, Tabel
from va_route.toets import Waarheid, en, niet, of

EN: Tabel = tuple(en(rij) for rij in product(WAARDEN, WAARDEN))
OF: Tabel = tuple(of(rij) for rij in product(WAARDEN, WAARDEN))
NIET: Tabel = tuple(niet(w) for w in WAARDEN)
VRAGEN = "abcd"
WAARHEID = st.sampled_from(WAARDEN)


def alle_antwoorden() -> list[dict[str, Waarheid]]:
    """Give every combination of answers."""
    return [dict(zip(VRAGEN, rij, strict=True)) for rij in product(WAARDEN, repeat=len(VRAGEN))]


@st.composite
def functies(draw: st.DrawFn) -> tuple[Beslisboom[str], int, dict[tuple[Waarheid, ...], Waarheid]]:
    """Make a random function twice: as a diagram, and as the table of all its rows."""
    boom: Beslisboom[str] = Beslisboom()
    f, tabel = boom.vraag("a"), {rij: rij[0] for rij in product(WAARDEN, repeat=len(VRAGEN))}
    for _ in range(draw(st.integers(0, 6))):
        nr = draw(st.integers(0, len(VRAGEN) - 1))
        stap: Tabel = tuple(draw(st.lists(WAARHEID, min_size=9, max_size=9)))
        f = boom.voeg(stap, f, boom.vraag(VRAGEN[nr]))
        tabel = {
            rij: stap[3 * WAARDEN.index(uit) + WAARDEN.index(rij[nr])] for rij, uit in tabel.items()
        }
    return boom, f, tabel


@given(functies())
def test_a_diagram_says_what_its_table_says(
    functie: tuple[Beslisboom[str], int, dict[tuple[Waarheid, ...], Waarheid]],
) -> None:
    """Of every combination of answers, whatever was joined with whatever."""
    boom, f, tabel = functie
    for rij, uitkomst in tabel.items():
        assert boom.waarde(f, dict(zip(VRAGEN, rij, strict=True))) is uitkomst
    assert boom.uitkomsten(f) == frozenset(tabel.values())


@given(functies(), WAARHEID)
def test_an_example_is_found_exactly_when_there_is_one(
    functie: tuple[Beslisboom[str], int, dict[tuple[Waarheid, ...], Waarheid]], gezocht: Waarheid
) -> None:
    """And it is one; who is not named in it does not matter."""
    boom, f, tabel = functie
    voorbeeld = boom.voorbeeld(f, {gezocht})
    assert (voorbeeld is not None) == (gezocht in tabel.values())
    if voorbeeld is None:
        return
    for antwoorden in alle_antwoorden():
        assert boom.waarde(f, antwoorden | voorbeeld) is gezocht


@given(functies(), st.sampled_from(VRAGEN), WAARHEID)
def test_a_question_that_is_filled_in_is_asked_no_more(
    functie: tuple[Beslisboom[str], int, dict[tuple[Waarheid, ...], Waarheid]],
    naam: str,
    waarheid: Waarheid,
) -> None:
    """What is left says the same as the whole did with that answer."""
    boom, f, _ = functie
    boom.vraag(naam)
    rest = boom.vul_in(f, naam, waarheid)
    assert naam not in boom.steun(rest)
    for antwoorden in alle_antwoorden():
        assert boom.waarde(rest, antwoorden) is boom.waarde(f, antwoorden | {naam: waarheid})


@given(functies())
def test_the_support_holds_what_matters_and_nothing_else(
    functie: tuple[Beslisboom[str], int, dict[tuple[Waarheid, ...], Waarheid]],
) -> None:
    """A question is in it exactly when some change of its answer changes the outcome."""
    boom, f, tabel = functie
    for nr, naam in enumerate(VRAGEN):
        telt = any(
            tabel[rij] is not tabel[(*rij[:nr], w, *rij[nr + 1 :])]
            for rij in tabel
            for w in WAARDEN
        )
        assert (naam in boom.steun(f)) == telt


def test_equal_functions_are_one_number() -> None:
    """However they were made: not (a and b) is (not a) or (not b)."""
    boom: Beslisboom[str] = Beslisboom()
    a, b = boom.vraag("a"), boom.vraag("b")
    links = boom.bewerk(NIET, boom.voeg(EN, a, b))
    rechts = boom.voeg(OF, boom.bewerk(NIET, b), boom.bewerk(NIET, a))
    assert links == rechts
    assert links != a


@pytest.mark.parametrize("waarheid", WAARDEN)
def test_a_choice_goes_on_where_its_question_says(waarheid: Waarheid) -> None:
    """The first branch when shown, the second when shown not to be so, the third in silence."""
    boom: Beslisboom[str] = Beslisboom()
    a, b = boom.vraag("a"), boom.vraag("b")
    keuze = boom.kies("b", (a, boom.vast(waarheid=True), b))
    antwoorden: dict[str, Waarheid] = {"a": False, "b": waarheid}
    assert boom.waarde(keuze, antwoorden) is {True: False, False: True, None: None}[waarheid]


def test_fifty_questions_that_are_all_asked_stay_small() -> None:
    """Two nodes per question, remade as each one is added: not three to the fiftieth power."""
    boom: Beslisboom[int] = Beslisboom()
    f = boom.vast(waarheid=True)
    for nr in range(50):
        f = boom.voeg(EN, f, boom.vraag(nr))
    assert boom.uitkomsten(f) == frozenset(WAARDEN)
    assert len(boom.steun(f)) == 50
    assert len(boom) < 3000
