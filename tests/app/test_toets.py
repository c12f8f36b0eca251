# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from va_route.app.toets import AntwoordJson, Vraag, toets, toets_stap
from va_route.app.zet import TeZetten, leg_vast
from va_route.errors import GebruikError, OnbekendeGebeurtenis
from va_route.pakket import map_van
from va_route.schemas.partijen import Partij
from va_route.toets import redenen

if TYPE_CHECKING:
    from va_route.app.omgeving import Omgeving
    from va_route.schemas.dossier import Dossier

Voorbeeld = Callable[[str], Path]
JUNI = date(2026, 6, 1)
GOED = map_van("examples") / "goed"


@pytest.fixture
def vraag(voorbeeld: Voorbeeld, omgeving: Omgeving) -> Callable[..., AntwoordJson]:
    """Ask about Yara on 1 June, and give the JSON."""
    pad = voorbeeld("yara")

    def stel(**vraag: object) -> AntwoordJson:
        return toets(pad, omgeving, Vraag(**{"peildatum": JUNI, **vraag})).als_json()  # type: ignore[arg-type]

    return stel


def test_the_json_has_a_fixed_form(vraag: Callable[..., AntwoordJson]) -> None:
    """Schema toets/1: these keys, in this order, all the way down."""
    antwoord = vraag(route="spoed", stap="dien_in")
    assert list(antwoord) == ["schema", "peildatum", "verlopen"]
    assert (antwoord["schema"], antwoord["peildatum"]) == ("toets/1", "2026-06-01")
    (verloop,) = antwoord["verlopen"]
    assert list(verloop) == ["verloop", "route", "stand", "beeindigd", "stappen"]
    (stap,) = verloop["stappen"]
    namen = ["gebeurtenis", "aan_de_beurt", "open", "toets", "redenen", "wat_kan_wel"]
    assert list(stap) == namen
    assert list(stap["toets"]) == ["code", "soort", "uitkomst", "delen"]
    reden = stap["redenen"][0]
    assert list(reden) == [
        *("code", "soort", "bericht", "bron", "wie", "pad", "regel", "kolom", "een_van")
    ]
    assert reden["bron"] is not None
    assert list(reden["bron"]) == ["citaat", "url"]


def test_without_a_journal_every_route_is_at_its_begin(
    vraag: Callable[..., AntwoordJson],
) -> None:
    """Nobody has chosen yet."""
    standen = [(v["verloop"], v["stand"]) for v in vraag()["verlopen"]]
    assert standen == [
        ("regulier-1", "gesignaleerd"),
        ("spoed-1", "gemeld"),
        ("voorwaardelijk-1", "voorbereid"),
    ]


def test_every_step_from_the_stand_is_its_turn(vraag: Callable[..., AntwoordJson]) -> None:
    """A step that lies further on is asked by name, and says that its turn is later."""
    hier = vraag(route="regulier")["verlopen"][0]["stappen"]
    assert [s["gebeurtenis"] for s in hier] == ["start", "meld_ingediend", "voorkom_plaatsing"]
    assert all(s["aan_de_beurt"] for s in hier)
    (straks,) = vraag(route="regulier", stap="dien_in")["verlopen"][0]["stappen"]
    assert (straks["aan_de_beurt"], straks["open"]) == (False, True)


def test_a_step_is_open_when_and_only_when_no_reason_is_left(
    vraag: Callable[..., AntwoordJson],
) -> None:
    """And then there is nothing that must be done first."""
    for verloop in vraag()["verlopen"]:
        for stap in verloop["stappen"]:
            assert stap["open"] is (not stap["redenen"])
            assert stap["open"] is (stap["toets"]["uitkomst"] is True)
            assert bool(stap["wat_kan_wel"]) is not stap["open"]


def test_what_if_shows_what_would_be_missing(vraag: Callable[..., AntwoordJson]) -> None:
    """The same facts with one value changed: one reason, at the place of that value."""
    anders = vraag(route="regulier", stap="dien_in", wat_als=["va.kop.status=concept"])
    (reden,) = anders["verlopen"][0]["stappen"][0]["redenen"]
    assert (reden["code"], reden["pad"]) == ("va_vastgesteld", "va.kop.status")
    assert reden["regel"] is not None
    assert "Stel de analyse vast" in reden["bericht"]
    gewoon = vraag(route="regulier", stap="dien_in")
    assert gewoon["verlopen"][0]["stappen"][0]["redenen"] == []


def test_a_step_need_only_lie_on_one_of_the_routes(vraag: Callable[..., AntwoordJson]) -> None:
    """The other route is left out of the answer."""
    assert [v["route"] for v in vraag(stap="sluit_beraad_af")["verlopen"]] == ["spoed"]
    assert [v["route"] for v in vraag(stap="start")["verlopen"]] == ["regulier"]


def test_what_can_be_recorded_anywhere_can_be_asked(vraag: Callable[..., AntwoordJson]) -> None:
    """A take-over and an own statement are no steps of a route, but have a rule."""
    for naam in ("neem_over", "voeg_verklaring_toe"):
        (stap,) = vraag(route="spoed", stap=naam)["verlopen"][0]["stappen"]
        assert (stap["gebeurtenis"], stap["aan_de_beurt"], stap["open"]) == (naam, True, False)


def test_an_unknown_step_is_met_with_a_question(vraag: Callable[..., AntwoordJson]) -> None:
    """And with every step there is."""
    with pytest.raises(OnbekendeGebeurtenis) as gevangen:
        vraag(stap="dien_inn")
    assert "Bedoelt u 'dien_in'?" in gevangen.value.bericht
    assert {"start", "sluit_beraad_af"} <= set(gevangen.value.wel)


def test_the_stand_comes_from_the_journal(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """After a step, the next question starts where the step led."""
    pad = voorbeeld("yara")
    leg_vast(pad, omgeving, TeZetten("start", Partij.GI, route="regulier"))
    antwoord = toets(pad, omgeving, Vraag()).als_json()
    assert [(v["verloop"], v["stand"]) for v in antwoord["verlopen"]] == [("regulier-1", "gestart")]
    assert antwoord["peildatum"] == "2026-07-01"


def test_what_has_ended_by_law_is_told(omgeving: Omgeving) -> None:
    """Four weeks after the night the order is over, and the answer says so."""
    pad = GOED / "noor-vervolg.yaml"
    voor, na = (
        toets(pad, omgeving, Vraag(route="spoed", peildatum=dag)).als_json()["verlopen"][0]
        for dag in (date(2026, 7, 3), date(2026, 7, 4))
    )
    assert voor["beeindigd"] == []
    assert "4 juli 2026" in na["beeindigd"][0]


def test_after_the_stay_no_term_runs(omgeving: Omgeving) -> None:
    """Noor left on 15 June: the day before, her order can end; a month later nothing is asked."""
    pad = GOED / "noor.yaml"
    toen, later = (
        toets(pad, omgeving, Vraag(route="spoed", peildatum=dag)).verlopen[0]
        for dag in (date(2026, 6, 14), date(2026, 7, 14))
    )
    assert (toen.stand_id, later.stand_id) == ("opgenomen", "uitgestroomd")
    assert any("3 juli 2026" in zin for zin in toen.termijnen)
    assert (later.termijnen, later.beeindigd) == ((), ())


@pytest.mark.parametrize(
    ("dag", "stand"),
    [
        (date(2026, 6, 5), "gemeld"),
        (date(2026, 6, 14), "opgenomen"),
        (date(2026, 6, 15), "uitgestroomd"),
    ],
)
def test_the_stand_is_that_of_the_peildatum(omgeving: Omgeving, dag: date, stand: str) -> None:
    """Steps after the peildatum have not happened yet."""
    antwoord = toets(GOED / "noor.yaml", omgeving, Vraag(route="spoed", peildatum=dag))
    assert antwoord.verlopen[0].stand_id == stand


def test_a_program_asks_one_step(yara: Dossier) -> None:
    """The tree itself, with its three truth values."""
    assert toets_stap(yara, "regulier", "dien_in", peildatum=JUNI).uitkomst is True
    te_vroeg = toets_stap(yara, "regulier", "dien_in", peildatum=date(2026, 5, 20))
    assert te_vroeg.uitkomst is not True
    assert "va_vastgesteld" in {r.toets.code for r in redenen(te_vroeg)}
    with pytest.raises(GebruikError):
        toets_stap(yara, "nergens", "dien_in", peildatum=JUNI)


@pytest.mark.parametrize("dag", [date(2023, 12, 31), date(2027, 1, 1)])
def test_a_day_whose_rules_are_not_known_is_refused(
    voorbeeld: Callable[[str], Path], omgeving: Omgeving, yara: Dossier, dag: date
) -> None:
    """By file and by document, for the whole case and for one step."""
    vragen = (
        lambda: toets(voorbeeld("yara"), omgeving, Vraag(peildatum=dag)),
        lambda: toets_stap(yara, "regulier", "dien_in", peildatum=dag),
        lambda: toets_stap(yara, "regulier", "meld_verleend", peildatum=dag),
    )
    for vraag_na in vragen:
        with pytest.raises(GebruikError, match="APP-50"):
            vraag_na()
