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


def test_the_commands_are_in_the_list(va_route: Roep) -> None:
    """Beside those about a case."""
    uit = va_route("--hulp").uit
    for opdracht in ("verschil", "migreer", "schema", "controleer", "kwaliteit"):
        assert f"  {opdracht} " in uit


def test_verschil_says_what_changed(va_route: Roep, tmp_path: Path) -> None:
    """In words, with the section."""
    tekst = (tmp_path / "sem.yaml").read_text(encoding="utf-8")
    (tmp_path / "later.yaml").write_text(tekst.replace("  versie: 2", "  versie: 3"), "utf-8")
    code, uit, _ = va_route("verschil", "sem.yaml", "later.yaml")
    assert code == 0
    assert "Kop\n  - anders: Versie, van 2 naar 3\n" in uit


def test_verschil_gives_json(va_route: Roep) -> None:
    """The same answer for a case system; no change is an empty list."""
    code, uit, _ = va_route("verschil", "yara.yaml", "yara.yaml", "--formaat", "json")
    assert (code, json.loads(uit)["wijzigingen"]) == (0, [])


def test_verschil_of_two_kinds_is_wrong_use(va_route: Roep) -> None:
    """It says what each file is."""
    assert va_route("verschil", "sem.yaml", "yara.yaml").code == 2


def test_migreer_says_that_the_newest_version_needs_nothing(va_route: Roep, tmp_path: Path) -> None:
    """And writes nothing, also when asked where."""
    code, uit, _ = va_route("migreer", "sem.yaml", "-o", "nieuw.yaml")
    assert code == 0
    assert "va/1, de nieuwste versie" in " ".join(uit.split())
    assert not (tmp_path / "nieuw.yaml").exists()


@pytest.mark.parametrize("soort", ["va", "va_kern", "dossier", "va/1"])
def test_schema_prints_json_schema(va_route: Roep, soort: str) -> None:
    """As one JSON document, to put in a file."""
    code, uit, _ = va_route("schema", soort)
    assert code == 0
    assert json.loads(uit)["$schema"].endswith("2020-12/schema")


def test_schema_of_something_else_is_wrong_use(va_route: Roep) -> None:
    """It says which there are."""
    code, _, fout = va_route("schema", "kern")
    assert code == 2
    assert "va, va_kern, dossier" in fout


def test_schema_puts_every_schema_in_a_folder(va_route: Roep, tmp_path: Path) -> None:
    """And says which."""
    (tmp_path / "map").mkdir()
    code, uit, _ = va_route("schema", "-o", "map")
    assert (code, uit.split()[:4]) == (0, ["In", "map", "staat", "nu:"])
    assert json.loads((tmp_path / "map" / "va-1.schema.json").read_text("utf-8"))["title"]


def test_controleer_gives_sarif(va_route: Roep, tmp_path: Path) -> None:
    """One log for all files, with the exit code of any other format."""
    (tmp_path / "fout.yaml").write_text("schema: va/1\n", "utf-8")
    code, uit, _ = va_route("controleer", "sem.yaml", "fout.yaml", "--formaat", "sarif")
    (run,) = json.loads(uit)["runs"]
    assert code == 1
    bij = {
        (r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], r["ruleId"])
        for r in run["results"]
        if r["level"] == "error"
    }
    assert bij == {("fout.yaml", "VORM-01")}


def test_kwaliteit_tells_what_shows_and_what_people_think(va_route: Roep) -> None:
    """In words and for a case system, on the day that is asked, and without a total."""
    dag = ("--peildatum", "2026-03-25")
    code, uit, _ = va_route("kwaliteit", "sem.yaml", *dag)
    assert code == 0
    assert "Wat mensen ervan vinden" in uit
    code, uit, _ = va_route("kwaliteit", "sem.yaml", *dag, "--formaat", "json")
    antwoord = json.loads(uit)
    assert (code, antwoord["peildatum"]) == (0, "2026-03-25")
    assert (len(antwoord["criteria"]), len(antwoord["vragen"])) == (22, 12)


def test_controleer_shows_five_points_or_all(va_route: Roep, tmp_path: Path) -> None:
    """JSON always holds all."""
    tekst = (tmp_path / "sem.yaml").read_text(encoding="utf-8")
    begin = tekst.index("\nhypothesen:")
    concept = tekst[:begin].replace("status: vastgesteld", "status: concept") + "\n"
    (tmp_path / "half.yaml").write_text(concept, encoding="utf-8")
    dag = ("--peildatum", "2026-03-25")
    kort, lang = (
        va_route("controleer", "half.yaml", *dag, *meer).uit for meer in ((), ("--alles",))
    )
    json_ = json.loads(va_route("controleer", "half.yaml", *dag, "--formaat", "json").uit)
    assert kort.count("(VA-") == 5
    assert lang.count("(VA-") == len(json_[0]["meldingen"]) > 10
