# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from va_route.app.scenario import lees_scenarios
from va_route.app.scenario_tekst import (
    alle_scenarios,
    als_zin,
    kort,
    scenario_tekst,
    scenarios_per_regel,
    speel_bladen,
)
from va_route.errors import GebruikError
from va_route.pakket import map_van

if TYPE_CHECKING:
    from pathlib import Path

BLAD = """schema: scenarios/1
onderwerp: Proef
regels:
  - regel: stemt_in
    gegeven: yara
    als: {route: regulier, stap: dien_in, op: 2026-05-29, door: college}
    scenarios:
      - titel: Zoals het is
        dan: {antwoord: ANTWOORD, stap_open: ja}
      - titel: Een weigering
        en:
          - zin: >-
              de gedragswetenschapper
              stemt niet in
            zet:
              verzoeken[0].instemmingsverklaringen[0].uitkomst: stemt_niet_in
        dan: {antwoord: nee, stap_open: nee}
  - regel: verklaring_vastgelegd
    gegeven: noor
    als: {route: spoed, stap: voeg_verklaring_toe, op: 2026-06-09}
    scenarios:
      - titel: Een dag te vroeg
        dan: {antwoord: stil, stap_open: nee}
"""
STAP = "dien het verzoek in bij de kinderrechter (route naar de gewone machtiging)"


@pytest.fixture
def blad(tmp_path: Path) -> Path:
    """Write a sheet in which everything comes out as it says."""
    pad = tmp_path / "blad.yaml"
    pad.write_text(BLAD.replace("ANTWOORD", "ja"), encoding="utf-8")
    return pad


def test_a_scenario_reads_as_given_when_then(blad: Path) -> None:
    """In Dutch, one line for each; a change on more lines becomes one."""
    een, twee, drie = lees_scenarios(blad)
    norm = "een gedragswetenschapper stemt in met dit verzoek, met een getekende verklaring"
    assert scenario_tekst(een) == (
        "Gegeven: het dossier 'yara', zoals het is.",
        f"Als: de stap is: {STAP}, gezet door het college, op 29 mei 2026.",
        f"Dan: Het dossier laat dit zien: {norm}. De stap staat open.",
    )
    assert scenario_tekst(twee)[:2] == (
        "Gegeven: het dossier 'yara', met deze verschillen.",
        "En: de gedragswetenschapper stemt niet in.",
    )
    assert scenario_tekst(twee)[-1] == (
        f"Dan: Volgens het dossier is dit nu niet zo: {norm}. De stap staat nog niet open."
    )
    assert als_zin(drie) == "de stap is: voeg een eigen verklaring toe"


@pytest.mark.parametrize(
    ("code", "titel", "begin", "rest"),
    [
        (
            "feiten_volledig_en_waar",
            "De feiten worden pas een dag later nagelopen",
            "Het dossier laat dit nog niet zien.",
            "Dit herinnert, en houdt deze stap niet tegen. De stap staat open.",
        ),
        (
            "afgeweken_van_va_aanwezig",
            "Op de gewone route bestaat deze afwijking niet",
            "Hier wordt niet naar gevraagd.",
            "De stap staat nog niet open.",
        ),
        (
            "machtiging_spoed_geldig",
            "Een opname zonder machtiging wordt vastgelegd, met alarm",
            "Het dossier laat dit nog niet zien.",
            "De stap staat open. De opname wordt vastgelegd, met alarm op de eerste bladzijde.",
        ),
    ],
)
def test_in_short_it_says_what_comes_out(code: str, titel: str, begin: str, rest: str) -> None:
    """For beside the rule, on the page."""
    scenario = next(s for s in scenarios_per_regel()[code] if s.titel == titel)
    assert kort(scenario) == f"{begin} {rest}"


def test_the_scenarios_of_a_rule_stay_in_the_order_of_the_sheets() -> None:
    """Those of this project, each once."""
    per_regel = scenarios_per_regel()
    assert sum(map(len, per_regel.values())) == len(alle_scenarios())
    assert next(iter(per_regel)) == alle_scenarios()[0].regel


def test_sheets_are_played(blad: Path) -> None:
    """A folder stands for the sheets in it; what comes out as it says is only counted."""
    gespeeld = speel_bladen([blad.parent])
    assert gespeeld.anders == ()
    assert gespeeld.als_tekst() == "Nagespeeld: 3 scenario's; alles komt uit zoals het er staat."


def test_what_comes_out_otherwise_is_shown(blad: Path) -> None:
    """With what it says, and what came."""
    blad.write_text(BLAD.replace("ANTWOORD", "stil"), encoding="utf-8")
    gespeeld = speel_bladen([blad])
    assert [scenario.titel for scenario, _ in gespeeld.anders] == ["Zoals het is"]
    regels = gespeeld.als_tekst().splitlines()
    assert regels[0] == "stemt_in: Zoals het is"
    assert regels[3].startswith("Dan: Het dossier laat dit nog niet zien: ")
    assert regels[4].startswith("Maar: Het dossier laat dit zien: ")
    assert regels[-1] == "Nagespeeld: 3 scenario's; 1 daarvan anders dan er staat."


def test_one_scenario_is_counted_as_one(blad: Path) -> None:
    """Not as *1 scenario's*."""
    tekst = BLAD.replace("ANTWOORD", "ja")
    alleen = tekst[: tekst.index("      - titel: Een weigering")]
    blad.write_text(alleen, encoding="utf-8")
    assert speel_bladen([blad]).als_tekst().startswith("Nagespeeld: 1 scenario; ")


def test_the_sheets_of_this_project_are_beside_the_examples() -> None:
    """In plain files."""
    assert len(list(map_van("scenarios").glob("*.yaml"))) > 5


def test_a_folder_without_sheets_is_told(tmp_path: Path) -> None:
    """Nothing was played, so nothing came out well."""
    with pytest.raises(GebruikError, match="SCENARIO-07"):
        speel_bladen([tmp_path])


def test_no_title_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    """What cannot be seen is shown."""
    blad = tmp_path / "a.yaml"
    anders = BLAD.replace("ANTWOORD", "nee").replace("Zoals het is", '"Zoals \\e[2J het is"')
    blad.write_text(anders, encoding="utf-8")
    tekst = speel_bladen([blad]).als_tekst()
    assert ("\x1b" in tekst, "⟨U+001B⟩[2J" in tekst) == (False, True)
