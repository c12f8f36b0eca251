# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the documentation shows is what happens: every block is run, in a copy of the examples."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from va_route.app.controleer import controleer_bestanden
from va_route.bronnen import ALGEMENE_TERMIJNENWET, BEKEND_TOT, BEKEND_VAN, WETTEN
from va_route.cli import draai, opdrachten
from va_route.errors import Ernst
from va_route.flows.woorden import NU_GEVAAR

WORTEL = Path(__file__).resolve().parents[1]
PAGINAS = ("README.md", "README.nl.md", "docs/handleiding.md")
VERDER = ("docs/demo.md", "docs/huis.md", "docs/profielen.md", "docs/woordenlijst.md")
VOORDEUR = (*PAGINAS, *VERDER, "CONTRIBUTING.md", "CHANGELOG.md")
VANDAAG = date(2026, 6, 1)
MET_DAG = {"controleer", "toets", "pdf", "pad", "vergelijk", "termijnen", "retro"}
ONBEKEND = re.compile(r"^(```+)(\S*)[ ]?([^\n]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
BEGIN = """schema: dossier/1
kenmerk: D-2026-001
fictief: ja
regio: groningen_drenthe
"""
WIE = """jeugdige:
  roepnaam: Bo
  geboortedatum: 2010-05-12
"""


@dataclass(frozen=True)
class Blok:
    """One fenced block: where it stands, its language, what is written behind it, its text."""

    pagina: str
    regel: int
    taal: str
    meer: str
    tekst: str

    @property
    def exit(self) -> int:
        """The exit code of the last command; ``exit=3`` is written behind the language."""
        return int(self.meer.removeprefix("exit=") or 0)


def blokken(pagina: str) -> list[Blok]:
    """Give every fenced block of a page."""
    tekst = (WORTEL / pagina).read_text(encoding="utf-8")
    return [
        Blok(pagina, tekst.count("\n", 0, m.start()) + 1, m[2], m[3], m[4])
        for m in ONBEKEND.finditer(tekst)
    ]


ALLE = [blok for pagina in PAGINAS for blok in blokken(pagina)]


def van_taal(*talen: str) -> pytest.MarkDecorator:
    """Ask a test of every block in these languages."""
    keuze = [blok for blok in ALLE if blok.taal in talen]
    return pytest.mark.parametrize("blok", keuze, ids=lambda b: f"{b.pagina}:{b.regel}")


def opdrachten_in(blok: Blok) -> list[tuple[str, str]]:
    """Give each command line with the output that is shown under it."""
    delen = re.split(r"^\$ ", blok.tekst, flags=re.MULTILINE)[1:]
    return [(deel.partition("\n")[0], deel.partition("\n")[2].strip("\n")) for deel in delen]


def doe(regel: str, map_: Path) -> subprocess.CompletedProcess[str]:
    """Run one command line in a folder, with this Python and without a shell."""
    woorden = shlex.split(regel)
    if woorden[0] == "cp":
        shutil.copy(map_ / woorden[1], map_ / woorden[2])
        return subprocess.CompletedProcess(woorden, 0, "", "")
    assert woorden[0] == "va-route", f"no test knows how to run: {regel}"
    return subprocess.run(
        [sys.executable, "-m", "va_route", *woorden[1:]],
        cwd=map_,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def make(doel: str) -> list[str]:
    """Give the command lines that a target of the Makefile would run."""
    klaar = subprocess.run(
        ["make", "--dry-run", "--always-make", "--no-print-directory", doel],  # noqa: S607 - any make will do
        cwd=WORTEL,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return klaar.stdout.splitlines()


def past(getoond: str, echt: str) -> bool:
    """Compare an output with what is shown; ``…`` stands for any text."""
    patroon = ".*".join(re.escape(deel) for deel in getoond.split("…"))
    return re.fullmatch(patroon, echt.strip("\n"), re.DOTALL) is not None


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    """Return a folder with a copy of the examples, so that nothing is left in the tree."""
    shutil.copytree(WORTEL / "examples", tmp_path / "examples")
    (tmp_path / "build").mkdir()
    return tmp_path


@van_taal("console", "sh")
def test_a_command_does_what_the_page_shows(blok: Blok, kopie: Path) -> None:
    """Each command runs, in order, with the exit code and the output that stand there."""
    regels = opdrachten_in(blok)
    assert regels, "a block of commands has a line that starts with '$ '"
    for nr, (regel, getoond) in enumerate(regels, start=1):
        if regel.startswith("make "):
            assert make(regel.removeprefix("make "))
            continue
        klaar = doe(regel, kopie)
        assert klaar.returncode == (blok.exit if nr == len(regels) else 0), klaar.stdout
        assert not getoond or past(getoond, klaar.stdout), klaar.stdout


@van_taal("console", "sh")
def test_a_command_has_a_fixed_day(blok: Blok) -> None:
    """Whoever copies a command next year sees the same answer."""
    for regel, _ in opdrachten_in(blok):
        naam = shlex.split(regel)[1]
        if regel.startswith("va-route") and naam in MET_DAG:
            assert "--peildatum 20" in regel
        if regel.startswith("va-route zet"):
            assert '--op "20' in regel


def test_make_dossier_checks_the_example_and_makes_its_pdf(kopie: Path) -> None:
    """The commands behind ``make dossier`` run as they stand in the Makefile."""
    regels = [regel for regel in make("dossier") if "/va-route " in regel]
    assert len(regels) == 2
    for regel in regels:
        klaar = doe(re.sub(r"^\S*/va-route ", "va-route ", regel), kopie)
        assert klaar.returncode == 0, klaar.stdout
    assert (kopie / "build" / "yara.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("pagina", PAGINAS)
def test_the_python_of_a_page_gives_what_it_shows(
    pagina: str, kopie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The blocks of one page are one session."""
    monkeypatch.chdir(kopie)
    sessie: dict[str, object] = {}
    for blok in (b for b in blokken(pagina) if b.taal == "python"):
        proef = doctest.DocTestParser().get_doctest(blok.tekst, sessie, pagina, pagina, blok.regel)
        assert proef.examples
        verslag: list[str] = []
        loper = doctest.DocTestRunner(verbose=False, optionflags=doctest.ELLIPSIS)
        loper.run(proef, out=verslag.append, clear_globs=False)
        assert loper.failures == 0, "".join(verslag)
        sessie = proef.globs


@van_taal("yaml")
def test_the_yaml_of_a_page_is_right_or_wrong_as_it_says(blok: Blok, tmp_path: Path) -> None:
    """A fragment is read inside a small dossier; ``fout=LEES-17`` says what is wrong with it."""
    bestand = tmp_path / "stuk.yaml"
    voor = "" if blok.tekst.startswith("schema:") else BEGIN
    wie = "" if voor == "" or "jeugdige:" in blok.tekst else WIE
    bestand.write_text(voor + wie + blok.tekst, encoding="utf-8")
    gevonden = [
        melding.code
        for nagekeken in controleer_bestanden([bestand], VANDAAG)
        for melding in nagekeken.meldingen
        if melding.ernst is Ernst.FOUT
    ]
    verwacht = [blok.meer.removeprefix("fout=")] if blok.meer else []
    assert sorted(set(gevonden)) == verwacht


def test_every_block_says_its_language() -> None:
    """A block that no test knows is run by nobody."""
    assert {blok.taal for blok in ALLE} <= {"console", "sh", "python", "yaml", "text", "json"}


@pytest.mark.parametrize("pagina", VOORDEUR)
def test_a_link_leads_somewhere(pagina: str) -> None:
    """Every relative link is a file in the checkout."""
    tekst = (WORTEL / pagina).read_text(encoding="utf-8")
    for doel in re.findall(r"\]\((?!https?:)([^)#]+)", tekst):
        assert ((WORTEL / pagina).parent / doel).exists(), doel


@pytest.mark.parametrize("pagina", PAGINAS)
def test_every_exit_code_is_explained(pagina: str) -> None:
    """The table names each code that the command can end with, and no other."""
    tekst = (WORTEL / pagina).read_text(encoding="utf-8")
    gezegd = {int(code) for code in re.findall(r"^\| (\d+) \|", tekst, re.MULTILINE)}
    assert gezegd == {
        opdrachten.GOED,
        opdrachten.FOUTEN,
        opdrachten.GEBRUIK,
        opdrachten.DICHT,
        draai.JOURNAAL,
        draai.DRUKWERK,
        draai.DEFECT,
    }


def test_the_readme_names_the_versions_of_the_law_that_were_read() -> None:
    """Each act with the day whose text was read, as ``bronnen`` has it."""
    tekst = (WORTEL / "README.md").read_text(encoding="utf-8")
    for wet in (*WETTEN, ALGEMENE_TERMIJNENWET):
        assert re.search(
            rf"^\| {re.escape(wet.naam)}[^|\n]*\| {wet.versie.isoformat()}", tekst, re.MULTILINE
        )
    assert f"{BEKEND_VAN} up to and including {BEKEND_TOT}" in tekst


def test_the_dutch_readme_has_the_numbers_that_a_refusal_gives() -> None:
    """Whoever is in danger finds the same numbers everywhere."""
    nummers = re.findall(r"\b(?:112|0800-\d+)\b", NU_GEVAAR)
    assert len(nummers) == 2
    tekst = (WORTEL / "README.nl.md").read_text(encoding="utf-8")
    assert all(nummer in tekst for nummer in nummers)
