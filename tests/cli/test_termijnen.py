# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from va_route.pakket import map_van

if TYPE_CHECKING:
    from pathlib import Path

Roep = Callable[..., Any]


def test_termijnen_shows_what_runs(va_route: Roep) -> None:
    """Within 80 columns, with source and who acts."""
    code, uit, _ = va_route("termijnen", "noor.yaml")
    assert code == 0
    assert uit.startswith("Termijnen op 1 juli 2026\n")
    assert "Jeugdwet art. 6.1.12 lid 2" in " ".join(uit.split())
    assert max(len(regel) for regel in uit.splitlines()) <= 80


def test_termijnen_gives_json(va_route: Roep) -> None:
    """On another day, of one course."""
    woorden = ("--peildatum", "2026-06-20", "--verloop", "spoed-1", "--formaat", "json")
    code, uit, _ = va_route("termijnen", "noor.yaml", *woorden)
    antwoord = json.loads(uit)
    assert (code, antwoord["schema"], antwoord["peildatum"]) == (0, "termijnen/1", "2026-06-20")
    assert antwoord["groepen"][0]["verloop"] == "spoed-1"


def test_termijnen_makes_a_calendar(va_route: Roep, tmp_path: Path) -> None:
    """Beside the answer; over another file it is wrong use."""
    assert va_route("termijnen", "noor.yaml", "--ics", "noor.ics").code == 0
    assert (tmp_path / "noor.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    code, _, fout = va_route("termijnen", "noor.yaml", "--ics", "yara.yaml")
    assert code == 2
    assert "is geen agendabestand" in fout


def test_a_journal_of_another_case_is_told_beside_the_terms(va_route: Roep, tmp_path: Path) -> None:
    """In the text, and apart from the JSON."""
    anders = (map_van("examples") / "goed" / "yara.journaal.jsonl").read_bytes()
    (tmp_path / "noor.journaal.jsonl").write_bytes(anders)
    assert "APP-22" in va_route("termijnen", "noor.yaml").uit
    _, uit, fout = va_route("termijnen", "noor.yaml", "--formaat", "json")
    assert ("APP-22" in fout, json.loads(uit)["schema"]) == (True, "termijnen/1")
