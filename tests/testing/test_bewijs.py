# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The diagrams against the rules themselves: a proof is worth what this comparison is worth."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest

from va_route.app.profiel import profiel_van, verpakte_profielen
from va_route.errors import DefinitionError
from va_route.flows import ROUTES
from va_route.recht import stappen
from va_route.recht.regel import Regel, Samen, alle, een_van, indien, plicht, tenzij
from va_route.testing.beslisboom import WAARDEN
from va_route.testing.bewijs import Bewijs, Vraag
from va_route.testing.zinnen_alle import bewijzen
from va_route.toets import Soort, Toets, Waarheid, en, of, redenen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from va_route.recht.zaak import Zaak

REGIOS = (*verpakte_profielen(), "nergens_vastgelegd")
KLEIN = 6
"""Up to this many leaves every combination is really tried: 3^6 is 729."""
_BRON = stappen.geen_voorwaarde.bron


def rijen(vragen: tuple[Vraag, ...]) -> Iterator[dict[Vraag, Waarheid]]:
    """Give all rows of a small rule; of a large one all with one answer that differs."""
    if len(vragen) <= KLEIN:
        for rij in product(WAARDEN, repeat=len(vragen)):
            yield dict(zip(vragen, rij, strict=True))
        return
    for rest in WAARDEN:
        basis: dict[Vraag, Waarheid] = dict.fromkeys(vragen, rest)
        yield basis
        for vraag, w in product(vragen, WAARDEN):
            yield basis | {vraag: w}


def rijen_met_twee(vragen: tuple[Vraag, ...]) -> Iterator[dict[Vraag, Waarheid]]:
    """Give all rows in which at most two answers differ from all the others."""
    for rest in WAARDEN:
        basis: dict[Vraag, Waarheid] = dict.fromkeys(vragen, rest)
        for (a, v), (b, w) in combinations(product(vragen, WAARDEN), 2):
            if a != b and v is not rest and w is not rest:
                yield basis | {a: v, b: w}


@pytest.mark.parametrize("regio", REGIOS)
def test_a_diagram_answers_as_the_rule_does(regio: str) -> None:
    """Every combination of a small rule; and with reasons exactly when the step is not open."""
    for bewijs in bewijzen(ROUTES, profiel_van(regio)):
        for naam in bewijs.route.gebeurtenissen:
            regel, f = bewijs.route.zoek(naam).regel, bewijs.stap(naam)
            for antwoorden in rijen(bewijs.vragen(regel)):
                toets = bewijs.toets(regel, antwoorden)
                assert toets.uitkomst is bewijs.boom.waarde(f, antwoorden), (bewijs.over, naam)
                assert bool(redenen(toets)) == (toets.uitkomst is not True), (bewijs.over, naam)


@pytest.mark.parametrize(
    ("route", "naam"), [("regulier", "besluit_tot_verzoek"), ("spoed", "dien_in")]
)
def test_a_diagram_of_a_large_rule_answers_as_the_rule_does(route: str, naam: str) -> None:
    """Every combination in which two answers differ: an analysis, an Afwijking, an exception."""
    bewijs = Bewijs(ROUTES[route], profiel_van("groningen_drenthe"))
    regel, f = ROUTES[route].zoek(naam).regel, bewijs.stap(naam)
    for antwoorden in rijen_met_twee(bewijs.vragen(regel)):
        assert bewijs.toets(regel, antwoorden).uitkomst is bewijs.boom.waarde(f, antwoorden)


@pytest.mark.parametrize("samen", [en, of])
def test_many_parts_may_be_joined_two_by_two(
    samen: Callable[[Iterable[Waarheid]], Waarheid],
) -> None:
    """Taken one after another, *en* and *of* say what they say of all at once: all rows to seven.

    Both keep one of three values as they go along a list, so what holds of every list of seven
    holds of a longer one.
    """
    for aantal in range(2, 8):
        for rij in product(WAARDEN, repeat=aantal):
            tot_nu = samen(rij[:2])
            for waarde in rij[2:]:
                tot_nu = samen((tot_nu, waarde))
            assert tot_nu is samen(rij)


def test_a_leaf_that_stands_twice_is_one_question() -> None:
    """*Een van* a rule and *niet* that rule: the second is not free to answer otherwise."""
    bewijs = Bewijs(ROUTES["regulier"], profiel_van("groningen_drenthe"))
    blad = stappen.overname_vastgelegd
    regel = indien("x", _BRON, blad, alle("y", _BRON, blad, een_van("z", _BRON, blad)))
    f = bewijs.functie(regel).boom
    assert bewijs.vragen(regel) == (Vraag(blad),)
    assert bewijs.boom.uitkomsten(f) == {True, None}


def test_a_duty_is_in_no_diagram() -> None:
    """It stands in the tree and counts for nothing."""
    bewijs = Bewijs(ROUTES["regulier"], profiel_van("groningen_drenthe"))
    blad, ander = stappen.overname_vastgelegd, stappen.verklaring_vastgelegd
    regel = alle("x", _BRON, plicht(blad), ander)
    assert bewijs.vragen(regel) == (Vraag(blad), Vraag(ander))
    assert bewijs.boom.steun(bewijs.functie(regel).boom) == (Vraag(ander),)


def test_the_guards_of_a_follow_up_are_asked_about_the_other_request() -> None:
    """So that what the emergency request shows does not count for the regular one."""
    bewijs = Bewijs(ROUTES["spoed"], profiel_van("groningen_drenthe"))
    plekken = {v.plek for v in bewijs.vragen(ROUTES["spoed"].zoek("dien_vervolg_in").regel)}
    assert plekken == {(), (ROUTES["regulier"].soort,)}


@pytest.mark.parametrize("soort", [Soort.INDIEN, Soort.TENZIJ])
def test_what_has_an_order_is_not_joined_two_by_two(soort: Soort) -> None:
    """*Indien* and *tenzij* have two parts; a third would make the sum meaningless."""
    maak = {Soort.INDIEN: indien, Soort.TENZIJ: tenzij}[soort]
    a, b = stappen.overname_vastgelegd, stappen.verklaring_vastgelegd
    goed = maak("x", _BRON, a, b)
    bewijs = Bewijs(ROUTES["regulier"], profiel_van("groningen_drenthe"))
    assert bewijs.functie(goed).soort is soort
    fout: Regel = replace(goed, delen=(a, b, stappen.indiening_vastgelegd))
    with pytest.raises(DefinitionError, match="BEWIJS x"):
        bewijs.functie(fout)


def test_a_joint_that_holds_up_without_a_reason_is_noticed() -> None:
    """A joint that says no while all of its parts are met."""

    class Dwars(Samen):
        def _toets(self, zaak: Zaak) -> Toets:
            return Toets(
                self.code, self.soort, None, delen=tuple(d.toets(zaak) for d in self.delen)
            )

    bewijs = Bewijs(ROUTES["regulier"], profiel_van("groningen_drenthe"))
    a, b = stappen.overname_vastgelegd, stappen.verklaring_vastgelegd
    bewijs.functie(Dwars("dwars", Soort.ALLE, _BRON, delen=(a, b)))
    assert set(bewijs.scheef) == {"dwars"}
