# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.herbereken import herbereken, herbereken_bestand
from va_route.app.herberekening import Blad, Oorzaak, Slotsom
from va_route.app.verloop import Plek
from va_route.app.zet import zet
from va_route.flows.verlopen import verlopen
from va_route.schemas.journaal import Antwoord, Journaalregel, Regelsoort
from va_route.schemas.partijen import Partij
from va_route.store.journal import JournaalBestand, journaal_pad

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.schemas.dossier import Dossier

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
Regels = tuple[Journaalregel, ...]
NACHT = (
    ("sluit_beraad_af", Partij.CRISISDIENST, "2026-06-06 04:10"),
    ("dien_in", Partij.GI, "2026-06-06 05:20"),
    ("meld_verleend", Partij.KINDERRECHTER, "2026-06-06 06:05"),
    ("meld_opgenomen", Partij.AANBIEDER, "2026-06-06 07:15"),
)


def zetten(dossier: Dossier, stappen: tuple[tuple[str, Partij, str], ...], route: str) -> Regels:
    """Take these steps, each recorded five minutes later."""
    regels: Regels = ()
    for stap, door, tekst in stappen:
        op = datetime.fromisoformat(tekst).replace(tzinfo=AMSTERDAM)
        nu = op + timedelta(minutes=5)
        regels += zet(dossier, regels, stap, door=door, op=op, nu=nu, route=route)
    return regels


@pytest.fixture(scope="module")
def nacht(noor: Dossier) -> Regels:
    """Record the night of Noor in a journal of now."""
    return zetten(noor, NACHT, "spoed")


def oud(regel: Journaalregel, **anders: object) -> Journaalregel:
    """Change a line, as if it was written by another version."""
    return regel.model_copy(update=anders)


def bon(regel: Journaalregel, **anders: object) -> Journaalregel:
    """Change the bon of a line."""
    assert regel.bon is not None
    return oud(regel, bon=regel.bon.model_copy(update=anders))


def test_the_same_dossier_and_the_same_rules_give_the_same_answers(
    noor: Dossier, nacht: Regels
) -> None:
    """Each line on its own peildatum, whatever day it is now."""
    for herberekend in herbereken(noor, nacht):
        assert (herberekend.slotsom, herberekend.oorzaken) == (Slotsom.GELIJK, ())
        assert herberekend.peildatum == date(2026, 6, 6)
        assert herberekend.open_nu


def test_a_refused_step_that_is_still_refused_is_the_same(yara: Dossier) -> None:
    """No order, then and now."""
    weigering = zetten(yara, (("start", Partij.GI, "2026-05-11 10:00"),
                              ("besluit_tot_verzoek", Partij.REGIEVOERDER, "2026-05-12 10:00")),
                       "regulier")  # fmt: skip
    assert weigering[-1].soort is Regelsoort.GEWEIGERD
    gevonden = herbereken(yara, weigering)[-1]
    assert (gevonden.slotsom, gevonden.open_nu, gevonden.kan_niet_meer) == (
        Slotsom.GELIJK,
        False,
        False,
    )


def test_what_is_gone_from_the_dossier_answers_otherwise(noor: Dossier, nacht: Regels) -> None:
    """The leaf, its answer of then and of now, that the step would not open, and why."""
    zonder = noor.model_copy(update={"beschikkingen": ()})
    gevonden = herbereken(zonder, nacht)
    assert [h.slotsom for h in gevonden] == [
        Slotsom.GELIJK,
        Slotsom.GELIJK,
        Slotsom.ANDERS,
        Slotsom.ANDERS,
    ]
    assert {h.oorzaken for h in gevonden} == {(Oorzaak.DOSSIER,)}
    verleend, opgenomen = gevonden[2:]
    assert Blad("verlening_vastgelegd", (Antwoord.JA,), (Antwoord.STIL,)) in verleend.bladen
    assert verleend.kan_niet_meer
    assert opgenomen.alarm_anders
    assert opgenomen.tekort_erbij
    assert not opgenomen.tekort_weg


@pytest.mark.parametrize(
    ("anders", "oorzaak"),
    [
        ({"motor": "0.0.9"}, Oorzaak.MOTOR),
        ({"regels": "a" * 64}, Oorzaak.REGELS),
        ({"profiel": "a" * 64}, Oorzaak.PROFIEL),
    ],
)
def test_what_changed_since_is_told_also_when_the_answer_did_not(
    noor: Dossier, nacht: Regels, anders: dict[str, object], oorzaak: Oorzaak
) -> None:
    """Another version need not give another answer."""
    (gevonden,) = herbereken(noor, (bon(nacht[0], **anders),))
    assert (gevonden.slotsom, gevonden.oorzaken) == (Slotsom.GELIJK, (oorzaak,))


def test_a_leaf_that_was_not_asked_then_has_no_answer_of_then(noor: Dossier, nacht: Regels) -> None:
    """And one that is asked no more has none of now."""
    (eerste, *rest) = nacht[1].uitkomsten
    toen = (*rest, eerste.model_copy(update={"code": "oude_regel"}))
    (gevonden,) = herbereken(noor, (oud(nacht[1], uitkomsten=toen),))
    assert gevonden.bladen == (
        Blad("oude_regel", (eerste.antwoord,), ()),
        Blad(eerste.code, (), (eerste.antwoord,)),
    )


def test_a_line_of_before_the_bon_is_asked_on_the_day_it_happened(
    noor: Dossier, nacht: Regels
) -> None:
    """Only its dossier can be laid beside that of now."""
    regel = oud(nacht[1], schema_="journaal/1", bon=None)
    (gevonden,) = herbereken(noor, (regel,))
    assert (gevonden.slotsom, gevonden.oorzaken) == (Slotsom.GELIJK, (Oorzaak.GEEN_BON,))
    assert gevonden.peildatum == date(2026, 6, 6)


def test_of_a_day_whose_rules_are_not_known_there_is_no_sum(noor: Dossier, nacht: Regels) -> None:
    """It is never guessed."""
    (gevonden,) = herbereken(noor, (bon(nacht[0], peildatum=date(2027, 1, 1), bekend=False),))
    assert (gevonden.slotsom, gevonden.oorzaken, gevonden.open_nu) == (
        Slotsom.NIET,
        (Oorzaak.DAG_ONBEKEND,),
        None,
    )


@pytest.mark.parametrize(
    "anders",
    [
        {"gebeurtenis": "bel_de_rechter"},
        {"van": "ooit", "naar": "ooit"},
        {"route": "oudeweg", "verloop": "oudeweg-1"},
    ],
    ids=["stap", "stand", "route"],
)
def test_a_step_that_is_no_longer_there_is_told(
    noor: Dossier, nacht: Regels, anders: dict[str, object]
) -> None:
    """An old journal can be older than a route."""
    (gevonden,) = herbereken(noor, (oud(nacht[0], **anders),))
    assert (gevonden.slotsom, gevonden.oorzaken) == (Slotsom.NIET, (Oorzaak.STAP_ONBEKEND,))


def test_the_second_line_of_a_step_has_no_sum_of_its_own(noor: Dossier, nacht: Regels) -> None:
    """A step that opens another verloop was asked once, in the line before."""
    erbij = oud(
        nacht[1], verloop="regulier-1", route="regulier", van=None, uitkomsten=(), tekort=()
    )
    assert [h.oorzaken for h in herbereken(noor, (nacht[1], erbij))] == [(), (Oorzaak.BIJ_VORIGE,)]


def test_a_follow_up_of_an_emergency_is_asked_as_one(
    noor: Dossier, nacht: Regels, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also in lines after the one that says so."""
    gezien: list[bool] = []
    echt = Plek.zaak

    def zaak(plek: Plek, *vraag: object) -> object:
        gevraagd = echt(plek, *vraag)  # type: ignore[arg-type]
        gezien.append(gevraagd.vanuit_spoed)
        return gevraagd

    monkeypatch.setattr(Plek, "zaak", zaak)
    vervolg = [
        oud(nacht[0], gebeurtenis="start", verloop="regulier-1", route="regulier", van=None,
            naar="gestart", vervolg_op="spoed-1"),
        oud(nacht[0], gebeurtenis="besluit_tot_verzoek", verloop="regulier-1", route="regulier",
            van="gestart", naar="voorbereid"),
    ]  # fmt: skip
    herbereken(noor, (nacht[0], *vervolg))
    assert gezien == [False, True, True]


def test_the_journal_beside_a_file_is_asked(
    voorbeeld: Callable[[str], Path], omgeving: Omgeving, noor: Dossier, nacht: Regels
) -> None:
    """Nothing is written, and what is wrong with the journal is told."""
    pad = voorbeeld("noor")
    boek = JournaalBestand(journaal_pad(pad))
    for regel in nacht:
        boek.voeg_toe([regel], boek.lees().kop)
    voor = journaal_pad(pad).read_bytes()
    alles = herbereken_bestand(pad, omgeving)
    assert alles.gelijk
    assert journaal_pad(pad).read_bytes() == voor
    assert len(alles.bonnen) == len(nacht)
    assert verlopen(nacht)[0].stand == "opgenomen"
    pad.write_text(pad.read_text("utf-8").replace(noor.kenmerk, "D-9"), "utf-8")
    assert [m.code for m in herbereken_bestand(pad, omgeving).meldingen] == ["APP-22"]


@pytest.mark.parametrize("aantal", [1, 4, 200])
def test_what_is_asked_again_on_the_same_day_is_answered_once(
    noor: Dossier, nacht: Regels, aantal: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step that was tried a thousand times is one question, and has a thousand answers."""
    geteld = 0
    echt = Plek.zaak

    def zaak(plek: Plek, *vraag: object) -> object:
        nonlocal geteld
        geteld += 1
        return echt(plek, *vraag)  # type: ignore[arg-type]

    monkeypatch.setattr(Plek, "zaak", zaak)
    antwoorden = herbereken(noor, [nacht[nr % len(nacht)] for nr in range(aantal)])
    assert geteld == min(aantal, len(nacht))
    assert [a.slotsom for a in antwoorden] == [Slotsom.GELIJK] * aantal
