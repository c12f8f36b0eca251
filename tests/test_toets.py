# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.toets import Reden, Soort, Toets, Waarheid, en, niet, of, plichten, redenen

TEKEN: dict[Waarheid, str] = {True: "✔", False: "✘", None: "?"}
WAARHEID: dict[str, Waarheid] = {teken: waarheid for waarheid, teken in TEKEN.items()}
waarheden = st.sampled_from([True, False, None])
rijen = st.lists(waarheden, max_size=6)


def blad(teken: str, code: str = "blad", soort: Soort = Soort.FEIT, pad: str = "") -> Toets:
    """Make a leaf with this answer."""
    return Toets(code, soort, WAARHEID[teken], "dit is zo", pad=pad)


@pytest.mark.parametrize(
    ("links", "rechts", "beide", "een"),
    [
        ("✔", "✔", "✔", "✔"),
        ("✔", "?", "?", "✔"),
        ("✔", "✘", "✘", "✔"),
        ("?", "✔", "?", "✔"),
        ("?", "?", "?", "?"),
        ("?", "✘", "✘", "?"),
        ("✘", "✔", "✘", "✔"),
        ("✘", "?", "✘", "?"),
        ("✘", "✘", "✘", "✘"),
    ],
)
def test_and_and_or_over_three_by_three(links: str, rechts: str, beide: str, een: str) -> None:
    """One ✘ decides *en*, one ✔ decides *of*; silence decides neither."""
    paar = (WAARHEID[links], WAARHEID[rechts])
    assert TEKEN[en(paar)] == beide
    assert TEKEN[of(paar)] == een


@pytest.mark.parametrize(("waarde", "andersom"), [("✔", "✘"), ("✘", "✔"), ("?", "?")])
def test_not_leaves_silence_silent(waarde: str, andersom: str) -> None:
    """The opposite of nothing is nothing."""
    assert TEKEN[niet(WAARHEID[waarde])] == andersom


def test_nothing_asked_is_met_and_nothing_offered_is_not() -> None:
    """An empty *en* is ✔, an empty *of* is ✘."""
    assert en(()) is True
    assert of(()) is False


@given(rijen, rijen)
def test_kleene_laws(a: list[Waarheid], b: list[Waarheid]) -> None:
    """De Morgan, order and grouping do not matter, and *not not* says the same."""
    assert niet(en(a)) is of(map(niet, a))
    assert niet(of(a)) is en(map(niet, a))
    assert en(a + b) is en(b + a) is en((en(a), en(b)))
    assert of(a + b) is of(b + a) is of((of(a), of(b)))
    assert [niet(niet(w)) for w in a] == a


@given(waarheden, waarheden, waarheden)
def test_each_distributes_over_the_other(a: Waarheid, b: Waarheid, c: Waarheid) -> None:
    """*a en (b of c)* says the same as *(a en b) of (a en c)*, and the other way round."""
    assert en((a, of((b, c)))) is of((en((a, b)), en((a, c))))
    assert of((a, en((b, c)))) is en((of((a, b)), of((a, c))))
    assert en((a, of((a, b)))) is a
    assert of((a, en((a, b)))) is a


@given(rijen, st.data())
def test_an_answer_to_silence_never_turns_a_certain_outcome(
    rij: list[Waarheid], data: st.DataObject
) -> None:
    """Filling in what was silent decides what was open and leaves the rest."""
    gevuld = [data.draw(st.booleans()) if w is None else w for w in rij]
    for voeg in (en, of):
        if voeg(rij) is not None:
            assert voeg(gevuld) is voeg(rij)


def test_a_met_node_has_no_reasons() -> None:
    """What is met inside an unmet whole is not repeated either."""
    heel = Toets("alle", Soort.ALLE, None, delen=(blad("✔", "a"), blad("?", "b")))
    assert redenen(blad("✔")) == ()
    assert [r.toets.code for r in redenen(heel)] == ["b"]


@pytest.mark.parametrize("soort", [Soort.EEN_VAN, Soort.TENZIJ, Soort.AFSPRAAK])
def test_a_reason_says_that_one_is_enough(soort: Soort) -> None:
    """Below a joint of alternatives each leaf names the joint, also through an *alle*."""
    binnen = Toets("binnen", Soort.ALLE, None, delen=(blad("?", "b"), blad("✘", "c")))
    keuze = Toets("keuze", soort, None, delen=(blad("✘", "a"), binnen))
    assert [(r.toets.code, r.een_van) for r in redenen(keuze)] == [
        ("a", "keuze"),
        ("b", "keuze"),
        ("c", "keuze"),
    ]


@pytest.mark.parametrize("soort", [Soort.ALLE, Soort.INDIEN])
def test_other_joints_ask_every_leaf(soort: Soort) -> None:
    """Below *alle* and *indien* no leaf is one of several."""
    knoop = Toets("knoop", soort, None, delen=(blad("?", "a"), blad("?", "b")))
    assert [r.een_van for r in redenen(knoop)] == [None, None]


def test_an_agreement_without_exception_offers_no_choice() -> None:
    """Where nothing can stand in its place the reason is asked by itself."""
    knoop = Toets("afspraak", Soort.AFSPRAAK, None, delen=(blad("?", "a"),))
    assert redenen(knoop) == (Reden(knoop.delen[0]),)


def test_each_leaf_is_a_reason_once() -> None:
    """The same code at the same place is said once; at another place it is another point."""
    delen = (blad("?", "a", pad="x"), blad("?", "a", pad="x"), blad("?", "a", pad="y"))
    assert [r.toets.pad for r in redenen(Toets("alle", Soort.ALLE, None, delen=delen))] == [
        "x",
        "y",
    ]


@pytest.mark.parametrize("eerst", [True, False])
def test_asked_by_itself_outweighs_one_of_several(*, eerst: bool) -> None:
    """A leaf that is a choice here and a condition there is a condition."""
    keuze = Toets("keuze", Soort.EEN_VAN, None, delen=(blad("?", "a"), blad("?", "b")))
    delen = (keuze, blad("?", "a")) if eerst else (blad("?", "a"), keuze)
    gevonden = {r.toets.code: r.een_van for r in redenen(Toets("k", Soort.ALLE, None, delen=delen))}
    assert gevonden == {"a": None, "b": "keuze"}


def test_a_duty_reminds_and_is_no_reason() -> None:
    """An open duty is listed among the duties, never among the reasons."""
    plicht = blad("?", "p", Soort.PLICHT)
    boom = Toets("alle", Soort.ALLE, None, delen=(plicht, blad("✔", "q", Soort.PLICHT), blad("?")))
    assert plicht.telt is False
    assert plichten(boom) == (plicht,)
    assert [r.toets.code for r in redenen(boom)] == ["blad"]


def test_leaves_come_in_the_order_of_the_norm() -> None:
    """Also through joints; a node without parts is its own leaf."""
    binnen = Toets("binnen", Soort.ALLE, None, delen=(blad("?", "b"), blad("?", "c")))
    boom = Toets("k", Soort.ALLE, None, delen=(blad("?", "a"), binnen, blad("?", "d")))
    assert [t.code for t in boom.bladeren()] == ["a", "b", "c", "d"]
    assert [t.code for t in blad("?").bladeren()] == ["blad"]


@pytest.mark.parametrize(
    ("teken", "bericht"),
    [
        ("✔", "Het dossier laat zien: dit is zo."),
        ("✘", "Volgens het dossier is dit nu niet zo: dit is zo."),
        ("?", "Het dossier laat nog niet zien: dit is zo."),
    ],
)
def test_the_message_tells_what_the_dossier_shows(teken: str, bericht: str) -> None:
    """A statement about the dossier, never a verdict about a person."""
    assert blad(teken).bericht == bericht


def test_an_open_question_is_asked_as_such() -> None:
    """A rule with a question of its own asks it while it is open, and not when it is met."""
    vraag = Toets("v", Soort.FEIT, None, "dit is zo", vraag="Wie weet dit?")
    klaar = vraag._replace(uitkomst=True)
    assert vraag.bericht == "Wie weet dit?"
    assert klaar.bericht == "Het dossier laat zien: dit is zo."
