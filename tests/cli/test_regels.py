# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from va_route.pakket import map_van

if TYPE_CHECKING:
    from pathlib import Path

Roep = Callable[..., Any]
START = ("zet", "yara.yaml", "start", "--door", "gi", "--op", "2026-05-11 10:00")


def test_the_commands_are_in_the_list(va_route: Roep) -> None:
    """Beside those about a case."""
    uit = va_route("--hulp").uit
    assert "  herbereken " in uit
    assert "  regels " in uit


def test_herbereken_says_that_nothing_changed(va_route: Roep) -> None:
    """Exit code 0."""
    assert va_route(*START, "--route", "regulier").code == 0
    code, uit, _ = va_route("herbereken", "yara.yaml")
    assert code == 0
    assert uit == (
        "✔ regel 1: start (regulier-1), 11 mei 2026: gelijk\n\n"
        "Alle antwoorden zijn nog hetzelfde (1 regel van het journaal).\n"
    )


def test_herbereken_says_where_the_answer_is_another_now(va_route: Roep, tmp_path: Path) -> None:
    """Exit code 3, as for a step that is not open."""
    va_route(*START, "--route", "regulier")
    pad = tmp_path / "yara.yaml"
    tekst = pad.read_text("utf-8")
    assert "plaatsvervanger: anouk" in tekst
    pad.write_text(tekst.replace("plaatsvervanger: anouk", "plaatsvervanger: mirjam"), "utf-8")
    code, uit, _ = va_route("herbereken", "yara.yaml")
    assert code == 3
    assert "- sindsdien veranderd: het dossier\n" in uit
    assert "(regievoerder_benoemd): toen ja, nu" in " ".join(uit.split())


def test_herbereken_gives_json_and_tells_of_another_case_beside_it(
    va_route: Roep, tmp_path: Path
) -> None:
    """The journal of one dossier under the name of another is told, on stderr."""
    va_route(*START, "--route", "regulier")
    (tmp_path / "yara.journaal.jsonl").rename(tmp_path / "noor.journaal.jsonl")
    _, uit, fout = va_route("herbereken", "noor.yaml", "--formaat", "json")
    assert json.loads(uit)["schema"] == "herbereken/1"
    assert "APP-22" in fout


def test_regels_lists_the_rules_of_a_day(va_route: Roep) -> None:
    """Of today, when no day is given."""
    code, uit, _ = va_route("regels")
    assert code == 0
    assert uit.startswith("Regels op 1 juli 2026\n")
    vraag = ("--peildatum", "2026-01-01", "--route", "spoed", "--regio", "flevoland")
    assert va_route("regels", *vraag).uit.startswith("Regels op 1 januari 2026\n")


def test_regels_gives_json(va_route: Roep) -> None:
    """For who lays it beside another set."""
    uit = va_route("regels", "--formaat", "json").uit
    assert len(json.loads(uit)["regels"]) > 200


def test_regels_lays_two_days_beside_each_other(va_route: Roep) -> None:
    """As text and as JSON."""
    dagen = ("--verschil", "2026-01-01", "2026-06-01")
    assert "De regels zijn hetzelfde" in va_route("regels", *dagen).uit
    assert json.loads(va_route("regels", *dagen, "--formaat", "json").uit)["anders"] == []


@pytest.mark.parametrize(
    ("woorden", "code"),
    [
        (("regels", "--peildatum", "2027-01-01"), "APP-50"),
        (("regels", "--verschil", "2023-12-31", "2026-01-01"), "APP-50"),
        (("toets", "yara.yaml", "--peildatum", "2027-01-01"), "APP-50"),
        (("regels", "--regio", "fryslan"), "APP-53"),
        (("regels", "--route", "zijweg"), "APP-04"),
    ],
)
def test_what_has_no_answer_is_wrong_use(
    va_route: Roep, woorden: tuple[str, ...], code: str
) -> None:
    """Exit code 2 and a sentence with its code."""
    uitkomst = va_route(*woorden)
    assert (uitkomst.code, uitkomst.uit) == (2, "")
    assert code in uitkomst.fout


def test_a_journal_of_another_case_gets_no_step(va_route: Roep, tmp_path: Path) -> None:
    """It stays as it was."""
    va_route(*START, "--route", "regulier")
    boek = tmp_path / "noor.journaal.jsonl"
    (tmp_path / "yara.journaal.jsonl").rename(boek)
    voor = boek.read_bytes()
    uitkomst = va_route("zet", "noor.yaml", "start", "--door", "gi", "--route", "regulier")
    assert uitkomst.code == 2
    assert "APP-52" in uitkomst.fout
    assert boek.read_bytes() == voor


def test_two_dossiers_that_would_share_a_journal_are_told_apart(
    va_route: Roep, tmp_path: Path
) -> None:
    """A dossier in .yml beside one in .yaml."""
    (tmp_path / "yara.yml").write_bytes((tmp_path / "yara.yaml").read_bytes())
    for naam in ("yara.yaml", "yara.yml"):
        uitkomst = va_route("toets", naam)
        assert uitkomst.code == 4
        assert "JRN-09" in uitkomst.fout
        assert "yara.yaml en yara.yml" in uitkomst.fout


@pytest.mark.parametrize(
    "opdracht", [("regels",), ("toets", "yara.yaml"), ("herbereken", "yara.yaml")]
)
def test_a_profile_that_is_not_in_order_is_named_with_every_place(
    va_route: Roep, tmp_path: Path, opdracht: tuple[str, ...]
) -> None:
    """The file, then line, column, path and remedy of all that is wrong: two files were given."""
    fout = tmp_path / "fout.yaml"
    bron = map_van("examples") / "fout" / "profiel-zonder-bron.yaml"
    fout.write_bytes(bron.read_bytes())
    code, uit, gezegd = va_route(*opdracht, "--profiel", "fout.yaml")
    assert (code, uit) == (1, "")
    assert gezegd.startswith("In fout.yaml staan punten om eerst te herstellen: ")
    assert "✘ 12:5 functies[0].bron 'bron' is nog niet ingevuld. (VORM-01) → Vul 'bron'" in gezegd
    assert "✘ 18:5 afspraken[0].plek 'plek' is nog niet ingevuld. (VORM-01) → Vul 'plek'" in gezegd
    assert gezegd.count("✘") == 3


def test_of_two_documents_the_one_that_is_not_in_order_is_named(
    va_route: Roep, tmp_path: Path
) -> None:
    """Who compares two versions has to know which one to mend."""
    (tmp_path / "nieuw.yaml").write_text("schema: va/1\n", encoding="utf-8")
    code, _, gezegd = va_route("verschil", "sem.yaml", "nieuw.yaml")
    assert code == 1
    assert gezegd.startswith("In nieuw.yaml staan punten om eerst te herstellen: ")
