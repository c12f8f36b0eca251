# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import (
    DefinitionError,
    GebruikError,
    OnbekendeGebeurtenis,
    OvergangGeblokkeerd,
)
from va_route.flows import ROUTES
from va_route.flows.engine import Machine, State
from va_route.flows.route import Gebeurtenis, Opening, Route, bundel
from va_route.recht.regel import Feit, Regel, alle, een_van, indien, plicht, tenzij
from va_route.recht.zaak import Zaak
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort
from va_route.toets import Soort, Toets, Waarheid, redenen

MaakZaak = Callable[[Mapping[Regel, Waarheid]], Zaak]

HEEN = alle("heen", GRONINGEN_DRENTHE())
TERUG = alle("terug", GRONINGEN_DRENTHE())
GI = (Partij.GI,)
WOORDEN = {"ga": Gebeurtenis("ga", GI), "kom": Gebeurtenis("kom", GI)}


def _machine(terug: Regel = TERUG) -> type[Machine]:
    class Hier(Machine):
        thuis = State("thuis", initial=True)
        weg = State("weg")
        ga = weg.from_(thuis, cond=HEEN.voldaan)
        kom = thuis.from_(weg, cond=terug.voldaan)

    return Hier


def _route(woorden: Mapping[str, Gebeurtenis], machine: type[Machine] | None = None) -> Route:
    return Route("hier", "hier", VerzoekSoort.MACHTIGING, machine or _machine(), woorden)


class TestDefinitie:
    """What a route refuses at import."""

    @pytest.mark.parametrize(
        ("woorden", "code"),
        [
            pytest.param({"ga": WOORDEN["ga"]}, "WOORDEN", id="event without words"),
            pytest.param({**WOORDEN, "x": WOORDEN["ga"]}, "WOORDEN", id="words without event"),
            pytest.param({**WOORDEN, "kom": Gebeurtenis("", GI)}, "WOORDEN", id="no title"),
            pytest.param({**WOORDEN, "kom": Gebeurtenis("kom", ())}, "WOORDEN", id="nobody"),
            pytest.param(
                {**WOORDEN, "kom": Gebeurtenis("kom", GI, meldt="x")}, "MELDT", id="meldt nothing"
            ),
            pytest.param(
                {**WOORDEN, "kom": Gebeurtenis("kom", GI, titels={"thuis": "kom"})},
                "VANUIT",
                id="title for a stand it does not leave from",
            ),
            pytest.param(
                {**WOORDEN, "kom": Gebeurtenis("kom", GI, opent={"x": Opening("hier", "weg")})},
                "VANUIT",
                id="opening from a stand that is not there",
            ),
        ],
    )
    def test_words_and_arrows_must_fit(self, woorden: Mapping[str, Gebeurtenis], code: str) -> None:
        """Every event has words, every word an event."""
        with pytest.raises(DefinitionError) as fout:
            _route(woorden)
        assert fout.value.code.split()[0] == f"ROUTE_{code}"

    def test_one_event_asks_one_rule(self) -> None:
        """From whatever stand it leaves; else ``--stap`` could not answer."""

        class Twee(Machine):
            thuis = State("thuis", initial=True)
            weg = State("weg")
            ga = weg.from_(thuis, cond=HEEN.voldaan) | thuis.from_(weg, cond=TERUG.voldaan)

        with pytest.raises(DefinitionError, match="ROUTE_REGEL hier ga"):
            _route({"ga": WOORDEN["ga"]}, Twee)

    @pytest.mark.parametrize(
        "opening",
        [Opening("elders", "weg"), Opening("hier", "x"), Opening("hier", "weg", vanuit=("x",))],
    )
    def test_an_opening_leads_to_a_stand_that_exists(self, opening: Opening) -> None:
        """Also when that stand lies on another route."""
        route = _route({**WOORDEN, "ga": Gebeurtenis("ga", GI, opent=opening)})
        with pytest.raises(DefinitionError, match="ROUTE_OPENING hier thuis ga"):
            bundel(route)

    def test_the_table_cannot_be_changed(self) -> None:
        """It is made once; nobody adds an arrow to it later."""
        with pytest.raises(TypeError):
            cast("Any", ROUTES["regulier"].tabel())["gestart", "dien_in"] = None


class TestVragen:
    """Finding a step, and hearing which there are."""

    def test_a_typing_error_gets_a_suggestion(self) -> None:
        """The message says what was meant and what can be chosen from here."""
        with pytest.raises(OnbekendeGebeurtenis) as fout:
            ROUTES["spoed"].stap("gemeld", "dien_inn")
        assert fout.value.code == "STAP_ONBEKEND"
        assert "Bedoelt u 'dien_in'?" in fout.value.bericht
        assert fout.value.wel == (
            "sluit_beraad_af",
            "kies_snelle_hulp",
            "kies_andere_weg",
            "voorkom_plaatsing",
            "dien_in",
            "meld_ingediend",
        )

    def test_a_step_from_another_stand_says_where_it_belongs(self) -> None:
        """It is known, and it is not its turn."""
        with pytest.raises(OnbekendeGebeurtenis) as fout:
            ROUTES["regulier"].stap("gestart", "neem_op")
        assert fout.value.code == "STAP_ELDERS"
        assert fout.value.bericht.startswith("'neem_op' hoort bij: verleend.")
        assert "besluit_tot_verzoek" in fout.value.wel

    def test_an_unknown_stand_is_named(self) -> None:
        """A journal may come from elsewhere; its stand is checked before it is used."""
        with pytest.raises(GebruikError, match="STAND_ONBEKEND") as fout:
            ROUTES["regulier"].stappen_vanuit("gestrat")
        assert "Bedoelt u 'gestart'?" in fout.value.bericht

    def test_a_step_is_found_wherever_it_lies(self) -> None:
        """``--stap`` asks it also when it is not its turn."""
        assert ROUTES["regulier"].zoek("dien_in").van == "voorbereid"
        with pytest.raises(OnbekendeGebeurtenis) as fout:
            ROUTES["regulier"].zoek("sluit_beraad_af")
        assert fout.value.wel == ROUTES["regulier"].gebeurtenissen

    @pytest.mark.parametrize("woord", ["mag niet", "kan niet", "is niet toegestaan"])
    def test_no_message_forbids(self, woord: str) -> None:
        """The library says what there is, never what is not allowed."""
        for gebeurtenis in ("dien_inn", "neem_op"):
            with pytest.raises(OnbekendeGebeurtenis) as fout:
                ROUTES["regulier"].stap("gestart", gebeurtenis)
            assert woord not in fout.value.bericht


class TestNemen:
    """Taking a step, or hearing every reason."""

    def test_a_refusal_carries_the_whole_tree(self, zaak_met: MaakZaak) -> None:
        """Not the first reason but the answer itself."""
        route = _route(WOORDEN)
        zaak = zaak_met({HEEN: None})
        with pytest.raises(OvergangGeblokkeerd) as fout:
            route.neem("thuis", "ga", zaak)
        assert fout.value.toets is HEEN.toets(zaak)
        assert fout.value.gebeurtenis == "ga"

    def test_the_tree_is_walked_once_per_step(self) -> None:
        """The guard and the explanation share one answer."""
        gevraagd: list[str] = []

        def vraag(_: object) -> Waarheid:
            gevraagd.append("ja")
            return None

        blad = Feit("blad", Soort.FEIT, GRONINGEN_DRENTHE(), leest=("x",), vraag=vraag)
        regel = alle("regel", GRONINGEN_DRENTHE(), blad, een_van("of", GRONINGEN_DRENTHE(), blad))

        class Eens(Machine):
            thuis = State("thuis", initial=True)
            weg = State("weg")
            ga = weg.from_(thuis, cond=regel.voldaan)
            kom = thuis.from_(weg, cond=TERUG.voldaan)

        with pytest.raises(OvergangGeblokkeerd):
            _route(WOORDEN, Eens).neem("thuis", "ga", cast("Zaak", _Antwoord({})))
        assert gevraagd == ["ja"]

    def test_recording_keeps_the_open_guards_of_the_own_act(self, zaak_met: MaakZaak) -> None:
        """``meld_x`` asks the fact and leaves what is open of ``x`` as tekort."""
        route = _route({**WOORDEN, "kom": Gebeurtenis("kom", GI, meldt="ga")})
        kom, ga = route.zoek("kom"), route.zoek("ga")
        assert [r.toets.code for r in route.tekort(kom, zaak_met({HEEN: None}))] == ["heen"]
        assert route.tekort(kom, zaak_met({HEEN: True})) == ()
        assert route.tekort(ga, zaak_met({})) == ()

    @pytest.mark.parametrize(
        ("heen", "alarm"), [(True, False), (False, True), (None, True)], ids=["✔", "✘", "?"]
    )
    def test_what_must_hold_shouts_when_it_is_not_shown(
        self, zaak_met: MaakZaak, heen: Waarheid, *, alarm: bool
    ) -> None:
        """Silence shouts too; a step with nothing to shout about never does."""
        route = _route({**WOORDEN, "kom": Gebeurtenis("kom", GI, alarm=HEEN)})
        assert route.alarm(route.zoek("kom"), zaak_met({HEEN: heen})) is alarm
        assert route.alarm(route.zoek("ga"), zaak_met({HEEN: heen})) is False


class _Antwoord:
    """A case in which a leaf reads its own answer."""

    def __init__(self, antwoorden: Mapping[str, Waarheid]) -> None:
        self.gegeven = antwoorden
        self.antwoorden: dict[Regel, Toets] = {}
        self.gelezen: dict[str, tuple[Waarheid, str]] = {}
        self.peildatum = date(2026, 11, 20)

    def lees(self, pad: str) -> tuple[Waarheid, str]:
        return self.gegeven.get(pad), pad


def _bladeren() -> list[Regel]:
    return [
        Feit(f"b{n}", Soort.FEIT, GRONINGEN_DRENTHE(), leest=(f"b{n}",), vraag=lambda w: w)
        for n in range(5)
    ]


def _knopen(kinderen: st.SearchStrategy[Regel]) -> st.SearchStrategy[Regel]:
    bron = GRONINGEN_DRENTHE()
    met_plicht = st.one_of(kinderen, kinderen.map(plicht))
    return st.one_of(
        st.lists(met_plicht, max_size=4).map(lambda d: alle("alle", bron, *d)),
        st.lists(kinderen, min_size=1, max_size=3).map(lambda d: een_van("of", bron, *d)),
        st.tuples(kinderen, kinderen).map(lambda d: indien("indien", bron, *d)),
        st.tuples(kinderen, kinderen).map(lambda d: tenzij("tenzij", bron, *d)),
    )


REGELS = st.recursive(st.sampled_from(_bladeren()), _knopen, max_leaves=12)
ANTWOORDEN = st.fixed_dictionaries(
    {f"b{n}": st.sampled_from([True, False, None]) for n in range(5)}
)


@given(regel=REGELS, antwoorden=ANTWOORDEN)
def test_a_step_succeeds_exactly_when_no_reason_is_open(
    regel: Regel, antwoorden: dict[str, Waarheid]
) -> None:
    """Guard and explanation are one object: for any rule and any answers they agree."""

    class Zo(Machine):
        thuis = State("thuis", initial=True)
        weg = State("weg")
        ga = weg.from_(thuis, cond=regel.voldaan)
        kom = thuis.from_(weg, cond=TERUG.voldaan)

    route = _route(WOORDEN, Zo)
    zaak = cast("Zaak", _Antwoord(antwoorden))
    if redenen(regel.toets(zaak)):
        with pytest.raises(OvergangGeblokkeerd):
            route.neem("thuis", "ga", zaak)
    else:
        assert route.neem("thuis", "ga", zaak) == "weg"
