# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.flows import punten
from va_route.flows.punten import andere_wegen, kleinste, sleutel
from va_route.toets import Soort, Toets, Waarheid, en, niet, of

if TYPE_CHECKING:
    from collections.abc import Iterator

S = Soort


def blad(code: str, uitkomst: Waarheid = None, soort: Soort = S.FEIT) -> Toets:
    """Make a leaf."""
    return Toets(code, soort, uitkomst, pad=code)


def knoop(soort: Soort, *delen: Toets) -> Toets:
    """Join leaves as the rules do."""
    return Toets("knoop", soort, _uitkomst(soort, delen), delen=delen)


def _uitkomst(soort: Soort, delen: tuple[Toets, ...]) -> Waarheid:
    telt = [deel.uitkomst for deel in delen if deel.telt]
    if soort is S.ALLE:
        return en(telt)
    if soort is S.INDIEN:
        return of((niet(telt[0]), telt[1]))
    return of(telt)


def met(toets: Toets, waar: frozenset[tuple[str, str]]) -> Toets:
    """Give the same tree once these points are met: the fake answers of a case."""
    if not toets.delen:
        return toets._replace(uitkomst=True) if sleutel(toets) in waar else toets
    delen = tuple(met(deel, waar) for deel in toets.delen)
    return toets._replace(uitkomst=_uitkomst(toets.soort, delen), delen=delen)


A, B, C, D = (blad(code) for code in "abcd")
JA = blad("ja", uitkomst=True)


@pytest.mark.parametrize(
    ("toets", "codes"),
    [
        (knoop(S.ALLE, A, JA, B), "ab"),
        (knoop(S.EEN_VAN, knoop(S.ALLE, A, B), C), "c"),
        (knoop(S.EEN_VAN, A, B), "a"),
        (knoop(S.EEN_VAN, A, JA), ""),
        (knoop(S.EEN_VAN, blad("nee", uitkomst=False), B), "b"),
        (knoop(S.TENZIJ, knoop(S.ALLE, A, B), C), "ab"),
        (knoop(S.AFSPRAAK, knoop(S.ALLE, A, B), C), "ab"),
        (knoop(S.TENZIJ, A, JA), ""),
        (knoop(S.INDIEN, A, B), "b"),
        (knoop(S.INDIEN, JA, B), "b"),
        (knoop(S.INDIEN, blad("nee", uitkomst=False), B), ""),
        (knoop(S.ALLE, A, blad("plicht", soort=S.PLICHT)), "a"),
        (knoop(S.ALLE, knoop(S.EEN_VAN, A, B), knoop(S.EEN_VAN, B, C)), "b"),
        (knoop(S.ALLE, knoop(S.EEN_VAN, A, knoop(S.ALLE, B, C)), B, C), "bc"),
    ],
    ids=[
        "all that is open", "the smallest of two", "of two alike the first", "met already",
        "rather silence than what must change", "the norm, not its exception",
        "the agreement, not the Afwijking", "the exception holds already",
        "a condition that is silent", "a condition that holds", "a condition that does not hold",
        "a reminder is no point", "one point for two choices", "what is needed anyway is free",
    ],
)  # fmt: skip
def test_the_smallest_set(toets: Toets, codes: str) -> None:
    """Tree left, points right."""
    gevonden = kleinste([toets])
    assert "".join(punt.code for punt in gevonden.punten) == codes
    assert gevonden.bewezen


def test_a_point_that_two_steps_ask_is_one_point() -> None:
    """Counted over the whole way, so the choice of one step goes by what another needs."""
    eerste, tweede = knoop(S.EEN_VAN, A, B), knoop(S.ALLE, B, C)
    assert [p.code for p in kleinste([eerste, tweede]).punten] == ["b", "c"]


def test_the_same_code_at_another_place_is_another_point() -> None:
    """Two entries of a list are two things to do."""
    toets = knoop(S.ALLE, A, A._replace(pad="elders"))
    assert len(kleinste([toets]).punten) == 2


def test_past_the_bound_it_says_that_a_smaller_set_may_exist(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Never silently not the smallest; and what it gives still meets the rule."""
    keuzes = [knoop(S.EEN_VAN, blad(f"a{nr}"), blad(f"b{nr}")) for nr in range(4)]
    toets = knoop(S.ALLE, *keuzes)
    assert kleinste([toets]).bewezen
    monkeypatch.setattr(punten, "GRENS", 3)
    gevonden = kleinste([toets])
    assert not gevonden.bewezen
    assert met(toets, frozenset(map(sleutel, gevonden.punten))).uitkomst is True


@pytest.mark.parametrize(
    ("toets", "andere"),
    [
        (knoop(S.EEN_VAN, A, B), [("b", False)]),
        (knoop(S.AFSPRAAK, A, B), [("b", True)]),
        (knoop(S.TENZIJ, knoop(S.EEN_VAN, A, B), C), [("b", False), ("c", True)]),
        (knoop(S.INDIEN, A, knoop(S.EEN_VAN, B, C)), [("c", False)]),
        (knoop(S.AFSPRAAK, A), []),
        (knoop(S.EEN_VAN, A, JA), []),
    ],
)
def test_what_else_would_do_is_kept_in_sight(toets: Toets, andere: list[tuple[str, bool]]) -> None:
    """A choice that was not made, and an exception, which is none."""
    gekozen = frozenset(map(sleutel, kleinste([toets]).punten))
    assert [(a.deel.code, a.uitzondering) for a in andere_wegen(toets, gekozen)] == andere


CODES, VOORWAARDEN = "abcdef", "xy"
_WAARDEN: tuple[Waarheid, ...] = (True, False, None, None)


def boom(uitkomsten: dict[str, Waarheid]) -> st.SearchStrategy[Toets]:
    """Draw a small tree in which a leaf may be asked in several places, with one answer.

    What is only a condition is asked nowhere else: a point that is met can then close no other.
    """

    def vast(codes: str) -> st.SearchStrategy[Toets]:
        return st.sampled_from(codes).map(lambda code: blad(code, uitkomst=uitkomsten[code]))

    def samen(kind: st.SearchStrategy[Toets]) -> st.SearchStrategy[Toets]:
        lijst = st.lists(kind, min_size=1, max_size=3)
        return st.one_of(
            lijst.map(lambda delen: knoop(S.ALLE, *delen)),
            lijst.map(lambda delen: knoop(S.EEN_VAN, *delen)),
            st.tuples(kind, kind).map(lambda twee: knoop(S.TENZIJ, *twee)),
            st.tuples(kind, kind).map(lambda twee: knoop(S.AFSPRAAK, *twee)),
            st.tuples(vast(VOORWAARDEN), kind).map(lambda twee: knoop(S.INDIEN, *twee)),
        )

    return st.recursive(vast(CODES), samen, max_leaves=8)


BOMEN = st.fixed_dictionaries(
    {code: st.sampled_from(_WAARDEN) for code in CODES + VOORWAARDEN}
).flatmap(lambda uitkomsten: st.lists(boom(uitkomsten), min_size=1, max_size=2))


def zonder_uitzondering(toets: Toets) -> Toets:
    """Take away what is no choice: exceptions, and conditions that could be made untrue."""
    if toets.uitkomst is True or not toets.delen:
        return toets
    delen = tuple(zonder_uitzondering(deel) for deel in toets.delen)
    if toets.soort in {S.TENZIJ, S.AFSPRAAK}:
        return delen[0]
    return delen[1] if toets.soort is S.INDIEN else toets._replace(delen=delen)


def deelverzamelingen(toetsen: list[Toets]) -> Iterator[frozenset[tuple[str, str]]]:
    """Give every set of open leaves, the smallest first."""
    open_ = sorted({sleutel(b) for t in toetsen for b in t.bladeren() if b.uitkomst is not True})
    for grootte in range(len(open_) + 1):
        for som in combinations(open_, grootte):
            yield frozenset(som)


@given(BOMEN)
def test_nothing_smaller_works(toetsen: list[Toets]) -> None:
    """Brute force: its points meet every rule, and no set with fewer points does."""
    gevonden = frozenset(map(sleutel, kleinste(toetsen).punten))
    kaal = [zonder_uitzondering(toets) for toets in toetsen]
    assert all(met(toets, gevonden).uitkomst is True for toets in toetsen)
    eerste = next(
        som for som in deelverzamelingen(kaal) if all(met(t, som).uitkomst is True for t in kaal)
    )
    assert len(gevonden) == len(eerste)


def test_a_way_that_holds_another_whole_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked anyway makes each choice free, so one way is left: it fits in any bound."""
    monkeypatch.setattr(punten, "GRENS", 1)
    keuzes = [knoop(S.EEN_VAN, knoop(S.ALLE, A, anders), A) for anders in (B, C, D)]
    gevonden = kleinste([knoop(S.ALLE, *keuzes)])
    assert [punt.code for punt in gevonden.punten] == ["a"]
    assert gevonden.bewezen


def test_making_a_condition_untrue_is_no_other_way() -> None:
    """A condition that could be met in two ways offers neither; what it asks offers both."""
    toets = knoop(S.INDIEN, knoop(S.EEN_VAN, A, B), knoop(S.EEN_VAN, C, D))
    gekozen = frozenset(map(sleutel, kleinste([toets]).punten))
    assert [a.deel.code for a in andere_wegen(toets, gekozen)] == ["d"]


def test_what_is_needed_together_is_no_choice() -> None:
    """Of two points that are both asked neither replaces the other; a choice among them does."""
    toets = knoop(S.ALLE, A, knoop(S.EEN_VAN, B, C), D)
    gekozen = frozenset(map(sleutel, kleinste([toets]).punten))
    assert [a.deel.code for a in andere_wegen(toets, gekozen)] == ["c"]
