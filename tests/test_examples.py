# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import json
import re
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from va_route.app.omgeving import Omgeving
from va_route.cli.draai import draai
from va_route.store.journal import JournaalBestand, journaal_pad

if TYPE_CHECKING:
    from types import ModuleType

WORTEL = Path(__file__).resolve().parent.parent
GOED = WORTEL / "examples" / "goed"
FOUT = WORTEL / "examples" / "fout"
NU = datetime(2026, 11, 20, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))

PEILDATUMS = {
    "sem": "2026-03-25",
    "sem-na-evaluatie": "2026-06-26",
    "milan": "2026-05-11",
    "romy": "2026-06-19",
    "jayden-tweede-versie": "2026-06-19",
    "yara": "2026-05-29",
    "noor": "2026-06-15",
    "noor-vervolg": "2026-06-12",
    "nacht": "2026-09-15",
    "yara-voorwaardelijk": "2026-08-17",
}
ALLEEN_ANALYSE = {"sem", "sem-na-evaluatie", "milan", "romy", "jayden-tweede-versie"}
MET_JOURNAAL = sorted(set(PEILDATUMS) - ALLEEN_ANALYSE)
FOUTE = sorted(pad.stem for pad in FOUT.glob("*.yaml"))
OP_SPOED = ("noor", "noor-vervolg", "nacht")
MET_VOORWAARDEN = ("yara-voorwaardelijk",)

Vergelijk = Callable[[Path, str], None]


def _omgeving() -> Omgeving:
    return Omgeving(nu=lambda: NU, journaal=lambda pad: JournaalBestand(journaal_pad(pad)))


def _va_route(*woorden: str) -> int:
    return draai(_omgeving(), woorden)


@pytest.fixture(scope="module")
def maak_voorbeelden() -> ModuleType:
    """Load the script that takes the steps of the examples; scripts/ is no package."""
    spec = importlib.util.spec_from_file_location(
        "maak_voorbeelden", WORTEL / "scripts" / "maak_voorbeelden.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_good_example_is_in_this_test() -> None:
    """A new example is also checked here, on a day of its own."""
    assert {pad.stem for pad in GOED.glob("*.yaml")} == set(PEILDATUMS)


@pytest.mark.parametrize("naam", PEILDATUMS)
def test_a_good_example_has_nothing_to_repair(
    naam: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No error, no open point and no warning on the day it is about."""
    monkeypatch.chdir(GOED)
    assert _va_route("controleer", f"{naam}.yaml", "--peildatum", PEILDATUMS[naam]) == 0
    assert capsys.readouterr().out == f"{naam}.yaml: in orde.\n"


def _zonder_hashes(pad: Path) -> list[dict[str, Any]]:
    regels = [json.loads(regel) for regel in pad.read_text("utf-8").splitlines()]
    for regel in regels:
        for veld in ("hash", "vorige"):
            del regel[veld]
        del regel["bon"]["regels"]
    return regels


@pytest.mark.parametrize("naam", MET_JOURNAAL)
def test_a_journal_is_what_taking_its_steps_gives(
    naam: str, maak_voorbeelden: ModuleType, tmp_path: Path
) -> None:
    """Every step is open in order, the refused one is refused, and each answers the same.

    The hashes of rules and lines are new with every change of a rule, so they are left out.
    """
    gemaakt = maak_voorbeelden.schrijf(naam, tmp_path)
    assert _zonder_hashes(GOED / gemaakt.name) == _zonder_hashes(gemaakt)


@pytest.mark.parametrize("naam", MET_JOURNAAL)
def test_every_journal_is_kept_up_by_the_script(naam: str, maak_voorbeelden: ModuleType) -> None:
    """The script knows each example that has a route."""
    assert naam in maak_voorbeelden.VOORBEELDEN
    assert len(maak_voorbeelden.VOORBEELDEN) == len(MET_JOURNAAL)


@pytest.mark.parametrize(
    ("naam", "stap", "peildatum", "code"),
    [
        ("yara", "dien_in", "2026-05-25", 3),  # the day before the analysis is fixed
        ("yara", "dien_in", "2026-05-26", 3),  # fixed, and the statement is not signed yet
        ("yara", "dien_in", "2026-05-27", 0),
        ("yara", "neem_op", "2026-05-29", 3),  # there is no order
        ("noor", "dien_in", "2026-06-05", 3),  # before the night
        ("noor", "dien_in", "2026-06-06", 0),
        ("noor-vervolg", "dien_vervolg_in", "2026-06-11", 3),
        ("noor-vervolg", "dien_vervolg_in", "2026-06-12", 0),
        ("nacht", "dien_in", "2026-09-13", 0),  # by an Afwijking
        ("nacht", "sluit_beraad_af", "2026-09-13", 3),
        ("nacht", "sluit_beraad_af", "2026-09-14", 0),  # held the next working day
        ("yara-voorwaardelijk", "dien_in", "2026-06-22", 3),  # not signed yet
        ("yara-voorwaardelijk", "dien_in", "2026-06-23", 0),
        ("yara-voorwaardelijk", "wijzig_plan", "2026-07-19", 3),
        ("yara-voorwaardelijk", "wijzig_plan", "2026-07-20", 0),
        ("yara-voorwaardelijk", "besluit_opname", "2026-08-07", 3),  # no decision, so no stay
        ("yara-voorwaardelijk", "besluit_opname", "2026-08-08", 0),
    ],
)
def test_a_step_opens_on_the_day_its_facts_are_there(
    naam: str, stap: str, peildatum: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """The day before it is closed, on the day itself it is open."""
    route = "spoed" if naam in OP_SPOED else "regulier"
    route = "voorwaardelijk" if naam in MET_VOORWAARDEN else route
    woorden = ("--route", route, "--stap", stap, "--peildatum", peildatum)
    assert _va_route("toets", str(GOED / f"{naam}.yaml"), *woorden) == code, capsys.readouterr()


def test_without_the_afwijking_the_night_is_not_filed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the Afwijking stands in for the spoedberaad that was held later."""
    tekst = (GOED / "nacht.yaml").read_text(encoding="utf-8")
    zonder = re.sub(r"\nafwijkingen:\n.*?(?=\nbeschikkingen:)", "\n", tekst, flags=re.DOTALL)
    assert zonder != tekst
    pad = tmp_path / "nacht.yaml"
    pad.write_text(zonder, encoding="utf-8")
    vraag = ("--route", "spoed", "--stap", "dien_in", "--peildatum", "2026-09-13")
    assert _va_route("toets", str(pad), *vraag) == 3
    assert "spoedberaad" in capsys.readouterr().out


def _verschil(capsys: pytest.CaptureFixture[str], oud: Path, nieuw: Path) -> str:
    """Give what the command says about two versions, on lines of any length."""
    assert _va_route("verschil", str(oud), str(nieuw)) == 0
    return " ".join(capsys.readouterr().out.split())


def test_the_second_version_of_jayden_shows_what_tegenspraak_did(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The two voices are new, the judgements are gone and closed help is no longer the advice."""
    gezegd = _verschil(capsys, FOUT / "jayden.yaml", GOED / "jayden-tweede-versie.yaml")
    assert "Jayden: - Hulpvraag › Eigen woorden: nieuw" in gezegd
    assert "moeder van Jayden: - Hulpvraag › Eigen woorden: nieuw" in gezegd
    assert "Perspectief › Stip op de horizon: nieuw" in gezegd
    assert "weg: bv1" in gezegd
    assert "weg: bv2" in gezegd
    assert "al1 › Uitkomst, van advies naar afgewezen" in gezegd


def test_the_evaluation_of_sem_gives_the_other_explanation_more_weight(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Version 3: the first explanation became partly likely, the second likely."""
    gezegd = _verschil(capsys, GOED / "sem.yaml", GOED / "sem-na-evaluatie.yaml")
    assert "hy1 › Oordeel, van aannemelijk naar deels aannemelijk" in gezegd
    assert "hy2 › Oordeel, van deels aannemelijk naar aannemelijk" in gezegd
    assert "Versie, van 2 naar 3" in gezegd


@pytest.mark.parametrize(
    ("naam", "wie", "staat_er"),
    [
        ("milan", "moeder", False),
        ("milan", "vader", False),
        ("milan", "milan", True),
        ("noor-vervolg", "vader", False),
        ("noor-vervolg", "noor", True),
    ],
)
def test_what_was_told_in_confidence_stays_out_of_the_copy_of_a_parent(
    naam: str, wie: str, *, staat_er: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """The youth reads it back; the parent does not."""
    woorden = {"milan": "twee verhalen", "noor-vervolg": "haar vader huilt"}
    pad = str(GOED / f"{naam}.yaml")
    assert _va_route("tekst", pad, "--voor", wie, "--peildatum", PEILDATUMS[naam]) == 0
    gezegd = " ".join(capsys.readouterr().out.lower().split())
    assert (woorden[naam] in gezegd) is staat_er


def test_there_are_enough_wrong_examples() -> None:
    """Jayden and at least fourteen others."""
    assert "jayden" in FOUTE
    assert len(FOUTE) >= 15


@pytest.mark.parametrize("naam", FOUTE)
def test_a_wrong_example_gives_exactly_the_message_beside_it(
    naam: str,
    golden: Vergelijk,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The words, the place and the exit code; ``make golden`` writes them anew."""
    monkeypatch.chdir(FOUT)
    assert _va_route("controleer", f"{naam}.yaml", "--peildatum", "2026-05-29") == 1
    gezegd = capsys.readouterr()
    assert gezegd.err == ""
    golden(FOUT / f"{naam}.txt", gezegd.out)


def test_no_message_is_left_without_its_wrong_example() -> None:
    """A .txt whose .yaml is gone tells nothing."""
    assert {pad.stem for pad in FOUT.glob("*.txt")} == set(FOUTE)


@pytest.mark.parametrize("pad", sorted((*GOED.iterdir(), *FOUT.iterdir())), ids=lambda p: p.name)
def test_no_number_in_an_example_can_be_a_bsn(pad: Path) -> None:
    """Nine digits on their own never pass the eleven-test."""
    weging = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    for cijfers in re.findall(r"(?<![0-9a-f])\d{9}(?![0-9a-f])", pad.read_text(encoding="utf-8")):
        som = sum(int(cijfer) * maal for cijfer, maal in zip(cijfers, weging, strict=True))
        assert som % 11 != 0


@pytest.mark.parametrize("pad", sorted(GOED.glob("*.yaml")), ids=lambda p: p.name)
def test_a_good_example_blames_nobody(pad: Path) -> None:
    """The words that judge a person are for the wrong examples alone."""
    tekst = pad.read_text(encoding="utf-8").lower()
    for woord in ("manipulatief", "onwillig", "ongemotiveerd", "onhandelbaar", "uitbehandeld"):
        assert woord not in tekst
    assert "niet alleen jouw schuld" not in tekst
