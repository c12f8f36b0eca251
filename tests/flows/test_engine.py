# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.metadata import version
from typing import Any, cast

import pytest
from statemachine import Event, StateChart, StateMachine
from statemachine.exceptions import TransitionNotAllowed
from statemachine.transition import Transition
from statemachine.transition_list import TransitionList

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import DefinitionError
from va_route.flows.engine import Machine, State, eerste_stand, neem, pijlen, titels
from va_route.recht.regel import Regel, alle
from va_route.recht.zaak import Zaak
from va_route.toets import Waarheid

MaakZaak = Callable[[Mapping[Regel, Waarheid]], Zaak]

HEEN = alle("heen", GRONINGEN_DRENTHE())
TERUG = alle("terug", GRONINGEN_DRENTHE())


class Deur(Machine):
    """Two standen, two guards of the same class, and a step that stays."""

    dicht = State("de deur is dicht", initial=True)
    los = State("de deur staat open")

    open_deur = los.from_(dicht, cond=HEEN.voldaan)
    sluit_deur = dicht.from_(los, cond=TERUG.voldaan)
    klop = dicht.to(dicht, cond=HEEN.voldaan)


def _ontploft(*_: object) -> bool:
    raise LookupError("guard")


class TestStap:
    """Taking one step."""

    @pytest.mark.parametrize(
        ("heen", "naar"), [(True, "los"), (False, None), (None, None)], ids=["✔", "✘", "?"]
    )
    def test_only_what_is_shown_opens_a_step(
        self, zaak_met: MaakZaak, heen: Waarheid, naar: str | None
    ) -> None:
        """A guard that says no and a guard that is silent both hold the step back."""
        assert neem(Deur, "dicht", "open_deur", zaak_met({HEEN: heen})) == naar

    def test_guards_of_one_class_are_kept_apart(self, zaak_met: MaakZaak) -> None:
        """The engine caches signatures by class: each arrow still asks its own rule."""
        zaak = zaak_met({HEEN: True, TERUG: False})
        assert neem(Deur, "dicht", "open_deur", zaak) == "los"
        assert neem(Deur, "los", "sluit_deur", zaak) is None

    def test_a_step_may_stay_where_it_is(self, zaak_met: MaakZaak) -> None:
        """A self-transition is taken and leaves the stand as it was."""
        assert neem(Deur, "dicht", "klop", zaak_met({HEEN: True})) == "dicht"
        assert neem(Deur, "dicht", "klop", zaak_met({HEEN: False})) is None

    def test_a_crashing_guard_is_heard(
        self, zaak_met: MaakZaak, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A guard that raises is our defect; it is never taken for "no"."""
        monkeypatch.setattr(type(HEEN), "_toets", _ontploft)
        with pytest.raises(LookupError):
            neem(Deur, "dicht", "open_deur", zaak_met({}))

    def test_the_case_is_an_argument_and_never_the_model(self, zaak_met: MaakZaak) -> None:
        """The engine writes in its model; the frozen case is asked and stays as it was."""
        zaak = zaak_met({HEEN: True})
        voor = dict(zaak.antwoorden)
        neem(Deur, "dicht", "open_deur", zaak)
        assert zaak.antwoorden == voor
        assert not hasattr(zaak, "state")


class TestBibliotheek:
    """What python-statemachine does; each is a reason for a choice here."""

    def test_the_version_is_one_that_was_measured(self) -> None:
        """``spec.func.__self__`` gives the rule back since 3.2.2; 4 makes no such promise."""
        nummer = tuple(int(deel) for deel in version("python-statemachine").split(".")[:3])
        assert (3, 2, 2) <= nummer < (4,)

    def test_by_default_a_misspelt_event_passes_in_silence(self) -> None:
        """The library's own default hides a typo; a Machine hears it."""

        class Stil(StateChart[Any]):
            a = State(initial=True)
            b = State()
            ga = a.to(b) | b.to(a)

        Stil().send("gaa")
        with pytest.raises(TransitionNotAllowed):
            Deur().send("open_duer")

    def test_the_flags_are_set_and_stay_so(self) -> None:
        """The four flags of the house, on the class every route is made of."""
        assert Machine.allow_event_without_transition is False
        assert Machine.catch_errors_as_events is False
        assert Machine.enable_self_transition_entries is False
        assert Machine.atomic_configuration_update is True

    def test_a_refusal_of_the_engine_names_no_guard(self, zaak_met: MaakZaak) -> None:
        """So the engine's error never reaches a user: the tree of the rule does."""
        with pytest.raises(TransitionNotAllowed) as fout:
            Deur().send("open_deur", zaak=zaak_met({HEEN: False}))
        assert "heen" not in str(fout.value)

    def test_enabled_events_lists_a_guard_that_crashes(
        self, zaak_met: MaakZaak, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """So ``enabled_events`` is never used as a permission."""
        monkeypatch.setattr(type(HEEN), "_toets", _ontploft)
        namen = [str(naam) for naam in Deur().enabled_events(zaak=zaak_met({}))]
        assert namen == ["open_deur", "klop"]

    def test_a_callable_object_is_no_guard(self) -> None:
        """Only a function or a bound method can be one: hence ``regel.voldaan``."""

        class Roepbaar:
            def __call__(self) -> bool:
                return True

        with pytest.raises(AttributeError):
            State("a").to(State("b"), cond=Roepbaar())

    def test_a_running_machine_can_be_set_past_every_guard(self) -> None:
        """So nothing above the engine holds one."""
        loper = Deur()
        loper.current_state_value = "los"
        assert loper.current_state_value == "los"


class TestLezen:
    """Reading a machine back as rows."""

    def test_every_arrow_gives_its_rule_back(self) -> None:
        """The rule in the row is the very object that guards the arrow."""
        assert [(p.van, p.gebeurtenis, p.naar) for p in pijlen(Deur)] == [
            ("dicht", "open_deur", "los"),
            ("dicht", "klop", "dicht"),
            ("los", "sluit_deur", "dicht"),
        ]
        assert [pijl.regel for pijl in pijlen(Deur)] == [HEEN, HEEN, TERUG]

    def test_standen_come_with_their_titles(self) -> None:
        """In the order of the class, the first one first."""
        assert titels(Deur) == {"dicht": "de deur is dicht", "los": "de deur staat open"}
        assert eerste_stand(Deur) == "dicht"

    @pytest.mark.parametrize(
        ("maak", "code"),
        [
            pytest.param(lambda: _machine(b=State("b", final=True)), "STAND", id="final"),
            pytest.param(lambda: _machine(b=State("b", value=2)), "STAND", id="other value"),
            pytest.param(lambda: _machine(b=State("b", enter=_niets)), "STAND", id="enter"),
            pytest.param(lambda: _machine(b=State("b", exit=_niets)), "STAND", id="exit"),
            pytest.param(lambda: _machine(b=State("b", invoke=_niets)), "STAND", id="invoke"),
            pytest.param(lambda: _machine(b=_parallel()), "STAND", id="parallel"),
            pytest.param(lambda: _machine(b=_samengesteld()), "STAND", id="compound"),
            pytest.param(lambda: _machine(_naar_elders), "DOEL", id="stand of another class"),
            pytest.param(lambda: _machine(_naar_beide), "DOEL", id="two targets"),
            pytest.param(lambda: _machine(_twee_keer), "DUBBEL", id="two arrows, one event"),
            pytest.param(lambda: _machine(_pijl(cond=None)), "WACHT", id="no guard"),
            pytest.param(lambda: _machine(_pijl(cond=_altijd)), "WACHT", id="a function"),
            pytest.param(lambda: _machine(_pijl(cond="ja"), ja=True), "WACHT", id="a name"),
            pytest.param(lambda: _machine(_pijl(cond=HEEN.toets)), "WACHT", id="other method"),
            pytest.param(
                lambda: _machine(_pijl(cond=[HEEN.voldaan, TERUG.voldaan])), "WACHT", id="two rules"
            ),
            pytest.param(
                lambda: _machine(_pijl(cond=None, unless=HEEN.voldaan)), "WACHT", id="unless"
            ),
            pytest.param(lambda: _machine(_pijl(validators=_niets)), "BIJWERK", id="validator"),
            pytest.param(lambda: _machine(_pijl(before=_niets)), "BIJWERK", id="before"),
            pytest.param(lambda: _machine(_pijl(on=_niets)), "BIJWERK", id="on"),
            pytest.param(lambda: _machine(_pijl(after=_niets)), "BIJWERK", id="after"),
            pytest.param(lambda: _machine(_blijft_binnen), "BIJWERK", id="internal"),
            pytest.param(lambda: _machine(_vanzelf), "ZONDER_GEBEURTENIS", id="eventless"),
            pytest.param(lambda: _machine(_pijl(event="a.b")), "GEBEURTENIS", id="dotted event"),
            pytest.param(lambda: _machine(_pijl(event="*")), "GEBEURTENIS", id="any event"),
            pytest.param(lambda: _machine(_later), "GEBEURTENIS", id="delayed event"),
            pytest.param(lambda: _machine(on_ga=lambda _: None), "VREEMD", id="method by name"),
            pytest.param(lambda: _machine(catch_errors_as_events=True), "VREEMD", id="flag"),
            pytest.param(lambda: _machine(listeners=[object]), "VREEMD", id="listener"),
            pytest.param(lambda: _machine(basis=StateMachine), "VREEMD", id="other base"),
            pytest.param(lambda: _machine(basis=_machine()), "VREEMD", id="inherited"),
        ],
    )
    def test_what_cannot_be_explained_is_refused(
        self, maak: Callable[[], type[Machine]], code: str
    ) -> None:
        """The engine takes each of these machines, and none of them is a route."""
        machine = maak()
        with pytest.raises(DefinitionError) as fout:
            pijlen(machine)
        assert fout.value.code.split()[0] == f"ROUTE_{code}"

    def test_the_same_machine_without_a_defect_is_read(self) -> None:
        """So each case above fails for its own reason."""
        assert len(pijlen(_machine())) == 2


Pijlen = Callable[[State, State], Any]


def _niets() -> None:
    """Do nothing."""


def _altijd() -> bool:
    return True


def _pijl(**opties: object) -> Pijlen:
    return lambda a, b: a.to(b, **({"cond": HEEN.voldaan} | opties))


def _twee_keer(a: State, b: State) -> object:
    return a.to(b, cond=HEEN.voldaan) | a.to(b, cond=TERUG.voldaan)


def _naar_elders(a: State, b: State) -> object:
    return a.to(b, cond=HEEN.voldaan) | b.to(State("elders"), cond=HEEN.voldaan)


def _naar_beide(a: State, b: State) -> object:
    return TransitionList([*a.to(b, cond=HEEN.voldaan), _bij(a, Transition(a, [a, b]))])


def _blijft_binnen(a: State, b: State) -> object:
    return a.to(b, cond=HEEN.voldaan) | b.to(b, internal=True, cond=HEEN.voldaan)


def _later(a: State, b: State) -> object:
    return Event(a.to(b, cond=HEEN.voldaan), id="ga", delay=5)


def _vanzelf(a: State, b: State) -> object:
    b.to(a, cond=TERUG.voldaan)
    return a.to(b, cond=HEEN.voldaan)


def _bij(a: State, overgang: Transition) -> Transition:
    a.transitions.add_transitions(overgang)
    return overgang


def _parallel() -> State:
    return State("b", parallel=True)


def _samengesteld() -> State:
    return State("b", states=[State("binnen", initial=True)._set_id("binnen")])  # noqa: SLF001


def _machine(
    ga: Pijlen | None = None,
    *,
    basis: type = Machine,
    b: State | None = None,
    **lichaam: object,
) -> type[Machine]:
    """Make a machine of two standen, there and back, with one thing changed."""
    a, b = State("a", initial=True), b or State("b")
    stappen: dict[str, object] = {"ga": (ga or _pijl())(a, b)}
    if not b.final:
        stappen["terug"] = b.to(a, cond=HEEN.voldaan)
    machine = type(basis)("M", (basis,), {"a": a, "b": b, **stappen, **lichaam})
    return cast("type[Machine]", machine)
