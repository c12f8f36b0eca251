# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.recht.bouw import (
    BETROKKENEN,
    MACHTIGING,
    PEIL,
    SPOED,
    TEKEN,
    WAARHEID,
    dag,
    met_verzoek,
    teken,
    vast,
    zaak,
)
from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET
from va_route.errors import DefinitionError
from va_route.recht.afspraak import afspraak
from va_route.recht.regel import (
    Feit,
    Regel,
    alle,
    bij,
    een_van,
    feit,
    indien,
    oordeel,
    plicht,
    tenzij,
    volgens,
)
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, Waarheid, plichten, redenen

BRON = GRONINGEN_DRENTHE("een proef")
LID_2, LID_3 = JEUGDWET("6.1.2", lid=5), JEUGDWET("6.1.3", lid=3)
Voeg: TypeAlias = Callable[..., Regel]


def knoop(voeg: Voeg, *delen: Regel) -> Regel:
    """Join rules."""
    return voeg("knoop", BRON, *delen)


@oordeel(LID_2, van=Partij.GEDRAGSWETENSCHAPPER, remedie="Vraag het na.")
def kort_tevoren() -> None:
    """het onderzoek was kort tevoren"""  # noqa: D400, D403, D415 - the sentence of a rule


@feit(
    LID_3, leest=("verzoek.verzoeker", "peildatum"), wie=(Partij.GI, Partij.RAAD), remedie="Vul in."
)
def ingevuld(verzoeker: Partij | None, _peildatum: object) -> Waarheid:
    """de verzoeker
    is bekend
    """  # noqa: D205, D400, D403, D415 - the sentence of a rule
    return True if verzoeker is not None else None


class TestVoegen:
    """Three by three: the first rule left, the second above, the joint inside."""

    @pytest.mark.parametrize(
        ("voeg", "rijen"),
        [
            #            ✔✘?    ✔✘?    ✔✘?
            (alle,    ("✔✘?", "✘✘✘", "?✘?")),
            (een_van, ("✔✔✔", "✔✘?", "✔??")),
            (tenzij,  ("✔✔✔", "✔✘?", "✔??")),
            (indien,  ("✔✘?", "✔✔✔", "✔??")),
        ],
        ids=["alle", "een_van", "tenzij", "indien"],
    )  # fmt: skip
    def test_each_joint_over_three_by_three(self, voeg: Voeg, rijen: tuple[str, ...]) -> None:
        """The whole truth table of each joint."""
        over = zaak()
        gevonden = tuple(
            "".join(teken(knoop(voeg, vast(WAARHEID[a]), vast(WAARHEID[b])), over) for b in "✔✘?")
            for a in "✔✘?"
        )
        assert gevonden == rijen

    def test_nothing_asked_is_met(self) -> None:
        """A step that asks nothing is open."""
        assert alle("niets", BRON).voldaan(zaak())

    @pytest.mark.parametrize("voeg", [een_van, tenzij, indien, afspraak])
    def test_a_duty_cannot_be_one_of_several(self, voeg: Voeg) -> None:
        """A duty never counts, so a joint that would need its answer is a mistake of ours."""
        with pytest.raises(DefinitionError, match="DELEN knoop"):
            knoop(voeg, plicht(vast(waarheid=True)), vast(waarheid=True))

    def test_a_choice_out_of_nothing_is_a_mistake_of_ours(self) -> None:
        """*Een van* nothing could never be met."""
        with pytest.raises(DefinitionError, match="DELEN knoop"):
            knoop(een_van)

    @pytest.mark.parametrize("voeg", [alle, een_van, tenzij, indien, afspraak])
    def test_a_joint_can_say_in_dutch_what_it_is(self, voeg: Voeg) -> None:
        """So that a reader never meets a bare code; wrappers carry the sentence on."""
        heel = voeg("knoop", BRON, vast(None, "a"), vast(None, "b"), zin="dit samen")
        assert heel.toets(zaak()).zin == heel.zin == "dit samen"
        assert bij(MACHTIGING, heel).zin == volgens(LID_3, heel).zin == "dit samen"

    def test_the_joint_names_its_kind_and_its_parts(self) -> None:
        """So that an explanation can say "één hiervan is genoeg"."""
        toets = knoop(tenzij, vast(None, "a"), vast(None, "b")).toets(zaak())
        assert toets.soort is Soort.TENZIJ
        assert [deel.code for deel in toets.delen] == ["a", "b"]


class TestFeit:
    """A question that the dossier answers."""

    def test_the_function_is_the_rule(self) -> None:
        """Its name is the code, its docstring the sentence, its place what it reads first."""
        toets = ingevuld.toets(met_verzoek(verzoeker="gi"))
        assert (toets.code, toets.zin) == ("ingevuld", "de verzoeker is bekend")
        assert (toets.bron, toets.wie) == (LID_3, ("gi", "raad"))
        assert (toets.remedie, toets.pad) == ("Vul in.", "verzoeken[0].verzoeker")
        assert toets.soort is Soort.FEIT

    @pytest.mark.parametrize(("verzoeker", "uitkomst"), [("gi", "✔"), (None, "?")])
    def test_silence_does_not_satisfy(self, verzoeker: str | None, uitkomst: str) -> None:
        """What is not there is not shown."""
        over = met_verzoek(verzoeker=verzoeker)
        assert teken(ingevuld, over) == uitkomst
        assert ingevuld.voldaan(over) is (uitkomst == "✔")

    def test_a_rule_without_a_sentence_is_a_mistake_of_ours(self) -> None:
        """Found at import time, not by a reader."""
        with pytest.raises(DefinitionError, match="ZIN stil"):

            @feit(BRON, leest=("peildatum",), wie=Partij.GI, remedie="")
            def stil(_: object) -> Waarheid:
                return None

    def test_a_rule_that_reads_nothing_is_a_mistake_of_ours(self) -> None:
        """A fact without a place could not say where to repair."""
        with pytest.raises(DefinitionError, match="LEEST blind"):

            @feit(BRON, leest=(), wie=Partij.GI, remedie="")
            def blind() -> Waarheid:
                """dit is zo"""  # noqa: D400, D403, D415 - the sentence of a rule
                return None

    def test_a_rule_that_cannot_answer_is_a_mistake_of_ours(self) -> None:
        """The base class has no answer of its own."""
        with pytest.raises(TypeError, match="abstract"):
            Regel("leeg", Soort.FEIT, BRON)  # type: ignore[abstract] # what this test is about


def oordeelt(verschil: int = 0, antwoord: str = "ja", **meer: str) -> dict[str, str]:
    """Write a judgement on the day this many days after the peildatum."""
    return {
        "norm": "kort_tevoren",
        "antwoord": antwoord,
        "door": "hanna",
        "rol": "gedragswetenschapper",
        "datum": dag(verschil),
        "motivering": "Ik sprak haar gisteren.",
    } | meer


class TestOordeel:
    """An open norm has no number and no computed answer."""

    @pytest.mark.parametrize(
        ("oordelen", "uitkomst"),
        [
            ([], "?"),
            ([oordeelt(-1)], "✔"),
            ([oordeelt(0)], "✔"),
            ([oordeelt(1)], "?"),
            ([oordeelt(antwoord="nee")], "✘"),
            ([oordeelt(rol="gi")], "?"),
            ([oordeelt(norm="iets_anders")], "?"),
            ([oordeelt(verzoek="vz1")], "✔"),
            ([oordeelt(verzoek="vz2")], "?"),
            ([oordeelt(-2, "nee"), oordeelt(-1, "ja")], "✔"),
            ([oordeelt(-1, "ja"), oordeelt(-2, "nee")], "✔"),
            ([oordeelt(-2, "ja"), oordeelt(-1, "nee")], "✘"),
            ([oordeelt(-1, "ja"), oordeelt(-1, "nee")], "?"),
            ([oordeelt(-1, "ja"), oordeelt(-1, "ja")], "✔"),
            ([oordeelt(-1, "ja"), oordeelt(1, "nee")], "✔"),
            ([oordeelt(-1, "ja"), oordeelt(0, "nee", rol="raad")], "✔"),
        ],
        ids=[
            "none",
            "the day before",
            "the day itself",
            "the day after",
            "answered no",
            "another role",
            "another norm",
            "about this request",
            "about another request",
            "the later one wins",
            "in whatever order they stand",
            "a later no wins too",
            "two that conflict on one day",
            "two that agree on one day",
            "what comes after the peildatum changes nothing",
            "what another role says changes nothing",
        ],
    )
    def test_only_a_dated_judgement_of_the_right_role_counts(
        self, oordelen: list[dict[str, str]], uitkomst: str
    ) -> None:
        """Who, role, date; the latest wins, and two that conflict on one day say nothing."""
        assert teken(kort_tevoren, met_verzoek(dossier_delen={"oordelen": oordelen})) == uitkomst

    def test_a_judgement_about_a_request_needs_that_request(self) -> None:
        """Without a request on file it is about something else."""
        assert teken(kort_tevoren, zaak(oordelen=[oordeelt(verzoek="vz1")])) == "?"

    @pytest.mark.parametrize(
        ("nummer", "aantal", "uitkomst"),
        [(None, 1, "✔"), (None, 2, "?"), ("vz1", 2, "✔"), ("vz2", 2, "?")],
    )
    def test_with_more_requests_a_judgement_names_its_own(
        self, nummer: str | None, aantal: int, uitkomst: str
    ) -> None:
        """Of whatever kind: without a number nobody knows which one it is about."""
        verzoeken = [
            {"id": "vz1", "soort": "spoedmachtiging"},
            {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"},
        ][:aantal]
        papier = oordeelt() | ({"verzoek": nummer} if nummer else {})
        over = zaak(SPOED, oordelen=[papier], verzoeken=verzoeken)
        assert teken(kort_tevoren, over) == uitkomst

    def test_it_points_to_where_judgements_stand(self) -> None:
        """Its place, its kind, and who may give it."""
        toets = kort_tevoren.toets(zaak())
        assert (toets.pad, toets.soort) == ("oordelen", Soort.OORDEEL)
        assert toets.wie == ("gedragswetenschapper",)


class TestPlicht:
    """A duty reminds and never blocks."""

    @pytest.mark.parametrize("anders", ["✔", "✘", "?"])
    @pytest.mark.parametrize("plichtig", ["✔", "✘", "?"])
    def test_a_duty_never_counts(self, anders: str, plichtig: str) -> None:
        """Whatever the answer of the duty, the whole says what the rest says."""
        heel = knoop(alle, vast(WAARHEID[anders], "a"), plicht(vast(WAARHEID[plichtig], "p")))
        toets = heel.toets(zaak())
        assert TEKEN[toets.uitkomst] == anders
        assert [r.toets.code for r in redenen(toets)] == (["a"] if anders != "✔" else [])
        assert [p.code for p in plichten(toets)] == (["p"] if plichtig != "✔" else [])

    def test_it_keeps_all_but_its_kind(self) -> None:
        """Source, sentence, who and remedy are those of the norm."""
        los, herinnering = ingevuld.toets(met_verzoek()), plicht(ingevuld).toets(met_verzoek())
        assert herinnering.soort is Soort.PLICHT
        assert (herinnering.code, herinnering.bron, herinnering.remedie, herinnering.pad) == (
            los.code,
            los.bron,
            los.remedie,
            los.pad,
        )


class TestBij:
    """The same norm, asked about the request that follows this one."""

    def test_it_asks_about_the_other_request(self) -> None:
        """The emergency request has a verzoeker, its follow-up has none yet."""
        verzoeken = [
            {"id": "vz1", "soort": "spoedmachtiging", "verzoeker": "gi"},
            {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"},
        ]
        over = zaak(SPOED, verzoeken=verzoeken)
        assert teken(ingevuld, over) == "✔"
        toets = bij(MACHTIGING, ingevuld).toets(over)
        assert (TEKEN[toets.uitkomst], toets.pad) == ("?", "verzoeken[1].verzoeker")

    def test_it_counts_as_the_emergency_route(self) -> None:
        """Law 6: the follow-up of an emergency counts as emergency route."""
        assert zaak(SPOED).bij(MACHTIGING).op_spoedroute
        assert not zaak(MACHTIGING).op_spoedroute


class TestVolgens:
    """The same norm in the article of the emergency."""

    def test_only_the_citation_differs(self) -> None:
        """Also of the parts that rest on the same article; not of those that rest on another."""
        anders = vast(None, "anders")
        heel = alle("heel", LID_2, kort_tevoren, anders)
        toets = volgens(LID_3, heel).toets(zaak())
        assert [(t.code, t.bron) for t in (toets, *toets.delen)] == [
            ("heel", LID_3),
            ("kort_tevoren", LID_3),
            ("anders", anders.bron),
        ]
        assert toets.uitkomst is heel.toets(zaak()).uitkomst
        assert list(volgens(LID_3, heel).bladeren()) == [kort_tevoren, anders]


Boom: TypeAlias = Any
waarheden = st.sampled_from([True, False, None])


def bomen() -> st.SearchStrategy[Boom]:
    """Draw trees: a leaf is a number (which leaf), a joint its kind and parts."""
    bladeren = st.integers(0, 4)
    return st.recursive(
        bladeren,
        lambda deel: st.one_of(
            st.tuples(st.just("alle"), st.lists(deel, max_size=3)),
            st.tuples(st.just("plicht"), st.lists(deel, min_size=1, max_size=2)),
            st.tuples(st.just("een_van"), st.lists(deel, min_size=1, max_size=3)),
            st.tuples(st.just("tenzij"), st.lists(deel, min_size=2, max_size=2)),
            st.tuples(st.just("afspraak"), st.lists(deel, min_size=1, max_size=2)),
        ),
        max_leaves=12,
    )


def bouw(boom: Boom, antwoorden: list[Waarheid]) -> Regel:
    """Make rules of a drawn tree; a ✔✘? is given for each of five leaves."""
    if isinstance(boom, int):
        return vast(antwoorden[boom], f"blad{boom}")
    soort, delen = boom
    regels = [bouw(deel, antwoorden) for deel in delen]
    if soort == "plicht":
        return alle("met_plicht", BRON, regels[0], *map(plicht, regels[1:]))
    voegen: dict[str, Voeg] = {
        "alle": alle,
        "een_van": een_van,
        "tenzij": tenzij,
        "afspraak": afspraak,
    }
    if soort == "alle":
        return alle(soort, BRON, *regels)
    # A region can make a reminder of an agreement, so only *alle* may hold one.
    om = [alle("om", BRON, r) if r.soort is Soort.AFSPRAAK else r for r in regels]
    code = "va_aanwezig" if soort == "afspraak" else soort
    return voegen[soort](code, BRON, *om)


class TestEigenschappen:
    """What holds for every tree."""

    @given(bomen(), st.lists(waarheden, min_size=5, max_size=5))
    def test_met_means_no_reasons(self, boom: Boom, antwoorden: list[Waarheid]) -> None:
        """``voldaan`` ⇔ the outcome is ✔ ⇔ there is no open reason."""
        regel, over = bouw(boom, antwoorden), zaak()
        toets = regel.toets(over)
        assert regel.voldaan(over) is (toets.uitkomst is True)
        assert (redenen(toets) == ()) is (toets.uitkomst is True)
        assert all(reden.toets.uitkomst is not True for reden in redenen(toets))

    @given(bomen(), st.lists(waarheden, min_size=5, max_size=5), st.data())
    def test_filling_in_never_turns_a_certain_answer(
        self, boom: Boom, antwoorden: list[Waarheid], data: st.DataObject
    ) -> None:
        """What was certain while a leaf was silent stays so when the leaf gets an answer."""
        gevuld: list[Waarheid] = [data.draw(st.booleans()) if w is None else w for w in antwoorden]
        eerst, later = (bouw(boom, w).toets(zaak()).uitkomst for w in (antwoorden, gevuld))
        assert eerst is None or eerst is later

    @given(st.lists(waarheden, min_size=2, max_size=2), st.data())
    def test_a_condition_never_turns_either(
        self, antwoorden: list[Waarheid], data: st.DataObject
    ) -> None:
        """*Indien* goes against its condition, and still a filled silence turns nothing round."""
        gevuld = [data.draw(st.booleans()) if w is None else w for w in antwoorden]
        eerst, later = (
            knoop(indien, *(vast(w, f"b{nr}") for nr, w in enumerate(rij))).toets(zaak())
            for rij in (antwoorden, gevuld)
        )
        assert eerst.uitkomst is None or eerst.uitkomst is later.uitkomst
        assert (redenen(eerst) == ()) is (eerst.uitkomst is True)

    @given(bomen(), st.lists(waarheden, min_size=5, max_size=5))
    def test_asking_twice_gives_the_same(self, boom: Boom, antwoorden: list[Waarheid]) -> None:
        """And changes nothing in what was asked about."""
        regel, over = bouw(boom, antwoorden), zaak()
        voor = over.dossier.model_dump_json()
        assert regel.toets(over) is regel.toets(over)
        assert regel.toets(zaak()) == regel.toets(over)
        assert over.dossier.model_dump_json() == voor

    def test_a_shared_rule_is_walked_once(self) -> None:
        """Several steps ask the same norm; the body is run once per case."""
        keren: list[int] = []

        def tel(_: object) -> Waarheid:
            keren.append(1)
            return True

        deel = Feit("tel", Soort.FEIT, BRON, leest=("peildatum",), vraag=tel)
        over = zaak(op=PEIL, betrokkenen=BETROKKENEN)
        assert alle("k", BRON, deel, een_van("l", BRON, deel)).voldaan(over)
        assert keren == [1]


VAN, TOT = date(2026, 6, 10), date(2026, 6, 20)
TIJDELIJK = LID_2._replace(geldend_van=VAN, geldend_tot=TOT)
VOOR, EERSTE, LAATSTE, NA = date(2026, 6, 9), VAN, TOT, date(2026, 6, 21)


def tijdelijk(waarheid: Waarheid) -> Regel:
    """Give a rule that is in force from 10 up to and including 20 June."""
    return replace(vast(waarheid, "tijdelijk"), bron=TIJDELIJK)


class TestInWerking:
    """A norm is asked from its first day until and including its last; outside them it is not."""

    @pytest.mark.parametrize(
        ("voeg", "delen", "rij"),
        [
            #                               9 10 20 21 June
            (alle,    ("✔", "✘ tijdelijk"), "✔✘✘✔"),
            (alle,    ("✘", "✔ tijdelijk"), "✘✘✘✘"),
            (alle,    ("✘ tijdelijk",),     "✔✘✘✔"),
            (een_van, ("✘", "✔ tijdelijk"), "✘✔✔✘"),
            (een_van, ("✘ tijdelijk",),     "✔✘✘✔"),
            (tenzij,  ("✘", "✔ tijdelijk"), "✘✔✔✘"),
            (tenzij,  ("✘ tijdelijk", "✘"), "✔✘✘✔"),
            (indien,  ("✔ tijdelijk", "✘"), "✔✘✘✔"),
            (indien,  ("✔", "✘ tijdelijk"), "✔✘✘✔"),
        ],
    )  # fmt: skip
    def test_a_joint_leaves_out_what_is_not_in_force(
        self, voeg: Voeg, delen: tuple[str, ...], rij: str
    ) -> None:
        """The day before, the first day, the last day, the day after."""
        regels = [
            tijdelijk(WAARHEID[deel[0]]) if "tijdelijk" in deel else vast(WAARHEID[deel], "vast")
            for deel in delen
        ]
        samen = knoop(voeg, *regels)
        gevonden = [teken(samen, zaak(op=op)) for op in (VOOR, EERSTE, LAATSTE, NA)]
        assert "".join(gevonden) == rij

    def test_what_is_not_in_force_is_not_in_the_tree(self) -> None:
        """A reader never meets a norm that does not hold that day."""
        samen = alle("samen", BRON, vast(True, "vast"), tijdelijk(None))  # noqa: FBT003 - the answer
        codes = [[blad.code for blad in samen.toets(zaak(op=op)).bladeren()] for op in (VOOR, VAN)]
        assert codes == [["vast"], ["vast", "tijdelijk"]]

    @pytest.mark.parametrize(
        "om",
        [
            lambda regel: alle("binnen", BRON, regel),
            lambda regel: volgens(LID_3, regel),
            lambda regel: bij(MACHTIGING, regel),
            plicht,
        ],
        ids=["alle", "volgens", "bij", "plicht"],
    )
    def test_a_rule_around_it_falls_away_with_it(self, om: Callable[[Regel], Regel]) -> None:
        """An emergency that cites its own article asks no norm that is not there."""
        samen = alle("samen", BRON, om(tijdelijk(None)))
        assert [bool(samen.toets(zaak(op=op)).delen) for op in (VOOR, VAN, TOT, NA)] == [
            False,
            True,
            True,
            False,
        ]

    def test_an_article_that_takes_it_over_has_days_of_its_own(self) -> None:
        """The place where it is cited is not in force yet: there it is not asked."""
        samen = alle("samen", BRON, volgens(TIJDELIJK, vast(None, "vast")))
        assert [teken(samen, zaak(op=op)) for op in (VOOR, VAN)] == ["✔", "?"]

    def test_a_joint_with_days_of_its_own_is_left_out_as_a_whole(self) -> None:
        """Whatever is in it."""
        binnen = alle("binnen", TIJDELIJK, vast(None, "vast"))
        samen = alle("samen", BRON, binnen)
        assert [teken(samen, zaak(op=op)) for op in (VOOR, VAN)] == ["✔", "?"]


def test_two_rules_that_say_the_same_are_two_rules() -> None:
    """A code names exactly one object, and the memory of a case goes by that object."""
    onder = vast(None, "een")
    assert plicht(onder) != plicht(onder)
    assert alle("x", BRON, onder) != alle("x", BRON, onder)
