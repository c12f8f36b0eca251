# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Roep = Callable[..., Any]


def test_without_words_the_command_explains_itself(va_route: Roep) -> None:
    """As it does when it is asked to."""
    kaal = va_route()
    assert kaal.code == 0
    assert kaal == va_route("--help") == va_route("--hulp")
    assert "controleer" in kaal.uit


def test_the_version_can_be_asked(va_route: Roep) -> None:
    """For a report, and for the journal."""
    assert va_route("--versie") == (0, "va-route 0.1.0\n", "")


def test_controleer_answers_for_each_file(va_route: Roep) -> None:
    """A missing file ends with two, after the others were checked."""
    assert va_route("controleer", "sem.yaml", "yara.yaml").uit.count("in orde.") == 2
    code, uit, _ = va_route("controleer", "weg.yaml", "sem.yaml")
    assert code == 2
    assert "sem.yaml: in orde." in uit


def test_controleer_gives_json(va_route: Roep, tmp_path: Path) -> None:
    """A list with one answer per file."""
    (tmp_path / "fout.yaml").write_text("schema: va/1\n", "utf-8")
    code, uit, _ = va_route(
        "controleer", "sem.yaml", "fout.yaml", "--formaat", "json", "--peildatum", "2026-03-25"
    )
    goed, fout = json.loads(uit)
    assert code == 1
    assert goed == {"bestand": "sem.yaml", "geldig": True, "meldingen": []}
    assert fout["geldig"] is False
    assert {m["code"] for m in fout["meldingen"]} == {"VORM-01"}


def test_toets_gives_json(va_route: Roep) -> None:
    """Schema toets/1, on the day that is asked."""
    code, uit, _ = va_route("toets", "yara.yaml", "--formaat", "json", "--peildatum", "2026-06-01")
    antwoord = json.loads(uit)
    assert (code, antwoord["schema"], antwoord["peildatum"]) == (0, "toets/1", "2026-06-01")


@pytest.mark.parametrize(
    ("wat_als", "code"), [((), 0), (("--wat-als", "va.kop.status=concept"), 3)], ids=["is", "als"]
)
def test_a_step_that_is_asked_says_by_its_exit_code_whether_it_is_open(
    va_route: Roep, wat_als: tuple[str, ...], code: int
) -> None:
    """Zero when nothing is missing, three when something is."""
    vraag = [
        "toets",
        "yara.yaml",
        "--route",
        "regulier",
        "--stap",
        "dien_in",
        "--peildatum",
        "2026-06-01",
    ]
    assert va_route(*vraag, *wat_als).code == code


def test_a_question_about_all_steps_is_answered_whatever_is_open(va_route: Roep) -> None:
    """Only one step has an exit code of its own."""
    assert va_route("toets", "yara.yaml", "--route", "spoed").code == 0


def test_zet_takes_a_step_or_refuses_it(va_route: Roep, tmp_path: Path) -> None:
    """Both are recorded; a rehearsal is not."""
    start = ["zet", "yara.yaml", "start", "--door", "gi", "--route", "regulier", "--op"]
    assert va_route(*start, "2026-05-11 09:00", "--oefen").code == 0
    assert not (tmp_path / "yara.journaal.jsonl").exists()
    assert va_route(*start, "2026-05-11 09:00", "--vastgelegd-door", "lokaal_team").code == 0
    geweigerd = ["zet", "yara.yaml", "sluit_beraad_af", "--door", "gi", "--verloop", "spoed-1"]
    code, uit, fout = va_route(*geweigerd)
    assert (code, fout) == (3, "")
    assert "Wat kan wel" in uit
    regels = [json.loads(r) for r in (tmp_path / "yara.journaal.jsonl").read_text().splitlines()]
    assert [(r["soort"], r["vastgelegd_door"]) for r in regels] == [
        ("gezet", "lokaal_team"),
        ("geweigerd", "gi"),
    ]
    assert regels[0]["op"].startswith("2026-05-11T09:00")


def test_pdf_says_where_it_is(va_route: Roep, tmp_path: Path) -> None:
    """And makes it."""
    code, uit, _ = va_route("pdf", "sem.yaml", "-o", "uit.pdf", "--peildatum", "2026-06-01")
    assert (code, uit.splitlines()[0].startswith("Gemaakt: uit.pdf")) == (0, True)
    assert (tmp_path / "uit.pdf").read_bytes().startswith(b"%PDF-")


def test_a_copy_is_made_for_one_person(va_route: Roep, tmp_path: Path) -> None:
    """By the key of that person; an unknown key names the nearest one and makes nothing."""
    code, uit, _ = va_route("tekst", "sem.yaml", "--voor", "moeder")
    assert (code, "Exemplaar voor moeder van Sem." in uit) == (0, True)
    code, uit, _ = va_route("pdf", "sem.yaml", "--voor", "moeder")
    assert (code, uit.splitlines()[0].startswith("Gemaakt: sem-voor-moeder.pdf")) == (0, True)
    code, uit, fout = va_route("pdf", "sem.yaml", "--voor", "moedre")
    assert (code, uit) == (2, "")
    assert "Bedoelt u 'moeder'?" in fout
    assert not (tmp_path / "sem-voor-moedre.pdf").exists()


@pytest.mark.parametrize(
    ("formaat", "begin"),
    [("tekst", "De route naar"), ("mermaid", "stateDiagram-v2"), ("svg", "<")],
)
def test_route_shows_a_route_in_three_forms(va_route: Roep, formaat: str, begin: str) -> None:
    """A picture, a picture in words, and words."""
    code, uit, _ = va_route("route", "spoed", "--formaat", formaat)
    assert code == 0
    assert uit.startswith(begin)
