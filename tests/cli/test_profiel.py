# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A region adds its own profile file, without touching code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Uitkomst

    VaRoute = Callable[..., Uitkomst]

PROFIEL = """schema: regioprofiel/1
regio: regio_voorbeeld
naam: Regio Voorbeeld
versie: '1'
geldend_van: 2026-01-01
bronnen:
  - id: br1
    titel: Werkwijze Regio Voorbeeld
    wat: Een verzonnen afspraak.
tafels:
  - versnellingstafel
functies:
  - functie: spoedberaad
    naam: Kringtafel
    lidwoord: de
    beschikbaar: ja
    bron: br1
    plek: bladzijde 1
afspraken:
  - code: spoedberaad_gehouden
    soort: eis
    bron: br1
    plek: bladzijde 2
"""
STAP = ("--route", "spoed", "--stap", "dien_in", "--peildatum", "2026-06-06")


@pytest.fixture
def noor_elders(va_route: VaRoute) -> VaRoute:
    """Put Noor in the region of the profile, and the profile beside her dossier."""
    tekst = Path("noor.yaml").read_text(encoding="utf-8")
    elders = tekst.replace("regio: groningen_drenthe", "regio: regio_voorbeeld")
    Path("noor.yaml").write_text(elders, encoding="utf-8")
    Path("eigen.yaml").write_text(PROFIEL, encoding="utf-8")
    return va_route


def test_a_profile_file_is_checked(noor_elders: VaRoute) -> None:
    """By the same command, with the same kind of answer."""
    assert noor_elders("controleer", "eigen.yaml") == (0, "eigen.yaml: in orde.\n", "")
    Path("fout.yaml").write_text(PROFIEL.replace("    bron: br1\n", ""), encoding="utf-8")
    fout = noor_elders("controleer", "fout.yaml")
    assert fout.code == 1
    assert "'bron' is nog niet ingevuld. (VORM-01)" in fout.uit


def test_the_own_agreement_holds_the_step_up_in_its_own_words(noor_elders: VaRoute) -> None:
    """Her spoedberaad is no Kringtafel; without the profile the step is open, with a warning."""
    met = noor_elders("toets", "noor.yaml", *STAP, "--profiel", "eigen.yaml")
    assert met.code == 3
    gezegd = " ".join(met.uit.split())
    assert "er is een Kringtafel gehouden na het laatste signaal" in gezegd
    assert "Werkwijze Regio Voorbeeld, bladzijde 2" in gezegd
    assert "PROFIEL-10" not in met.uit
    zonder = noor_elders("toets", "noor.yaml", *STAP)
    assert zonder.code == 0
    assert "PROFIEL-10" in zonder.uit


def test_a_file_in_the_environment_answers_too(
    noor_elders: VaRoute, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A team sets it once; the option goes before it."""
    monkeypatch.setenv("VA_ROUTE_PROFIEL", "eigen.yaml")
    assert noor_elders("toets", "noor.yaml", *STAP).code == 3
    slap = PROFIEL.replace("soort: eis", "soort: herinnering")
    Path("slap.yaml").write_text(slap, encoding="utf-8")
    assert noor_elders("toets", "noor.yaml", *STAP, "--profiel", "slap.yaml").code == 0


@pytest.mark.parametrize(
    "woorden",
    [
        ("toets", "noor.yaml"),
        ("zet", "noor.yaml", "sluit_beraad_af", "--door", "gi", "--route", "spoed"),
        ("pdf", "noor.yaml"),
        ("tekst", "noor.yaml"),
        ("controleer", "noor.yaml"),
    ],
    ids=lambda woorden: woorden[0],
)
def test_a_profile_with_errors_stops_the_command(
    woorden: tuple[str, ...], noor_elders: VaRoute
) -> None:
    """It gives its errors, and nothing is answered or written with another profile."""
    Path("fout.yaml").write_text(PROFIEL.replace("code: spoed", "code: vlug"), encoding="utf-8")
    antwoord = noor_elders(*woorden, "--profiel", "fout.yaml")
    assert (antwoord.code, antwoord.uit) == (1, "")
    assert "VORM-02" in antwoord.fout
    assert "fout.yaml" in antwoord.fout
    assert sorted(pad.name for pad in Path().iterdir()) == [
        "eigen.yaml",
        "fout.yaml",
        "noor.yaml",
        "sem.yaml",
        "yara.yaml",
    ]


def test_the_text_names_the_region(noor_elders: VaRoute) -> None:
    """As the profile writes it."""
    met = noor_elders("tekst", "noor.yaml", "--profiel", "eigen.yaml")
    assert "Regio Voorbeeld" in met.uit
    assert met.code == 0


def test_the_json_schema_of_a_profile_is_there_for_an_editor(va_route: VaRoute) -> None:
    """Every agreement is offered while typing."""
    schema = json.loads(va_route("schema", "regioprofiel").uit)
    assert "va_aanwezig" in schema["$defs"]["profiel.AfspraakCode"]["enum"]
    assert "bron" in schema["$defs"]["profiel.RegioAfspraak"]["required"]


def test_the_example_in_the_manual_is_in_order(va_route: VaRoute) -> None:
    """What a region copies from the page, works."""
    pagina = (Path(__file__).parents[2] / "docs" / "profielen.md").read_text(encoding="utf-8")
    voorbeeld = pagina.partition("```yaml\n")[2].partition("```")[0]
    Path("regio.yaml").write_text(voorbeeld, encoding="utf-8")
    assert va_route("controleer", "regio.yaml") == (0, "regio.yaml: in orde.\n", "")


def test_a_command_without_a_profile_leaves_none_behind(noor_elders: VaRoute) -> None:
    """The next command in the same process answers with its own."""
    assert noor_elders("toets", "noor.yaml", *STAP, "--profiel", "eigen.yaml").code == 3
    assert noor_elders("toets", "noor.yaml", *STAP).code == 0
