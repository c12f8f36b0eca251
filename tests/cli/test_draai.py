# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from va_route.errors import DefinitionError, RenderError

if TYPE_CHECKING:
    from pathlib import Path

Roep = Callable[..., Any]
ENGELS = ("usage", "error", "option", "argument", "missing", "invalid", "traceback", "try '")


@pytest.mark.parametrize(
    ("opdracht", "hulp"),
    [
        ("tost yara.yaml", "Bedoelt u 'toets'?"),
        ("toets", "noem ook DOSSIER"),
        ("zet yara.yaml", "noem ook GEBEURTENIS"),
        ("zet yara.yaml start", "geef ook --door PARTIJ"),
        ("controleer", "noem ook PAD…"),
        ("toets yara.yaml --peil 2026-06-01", "Bedoelt u '--peildatum'?"),
        ("toets yara.yaml -x", "De optie -x is er niet."),
        ("toets yara.yaml --peildatum", "Achter --peildatum hoort nog iets te staan."),
        ("toets yara.yaml --peildatum 12-05-2026", "Schrijf 2026-05-12."),
        ("toets yara.yaml noor.yaml", "Dit is te veel: noor.yaml."),
        ("toets yara.yaml --formaat jsn", "Bedoelt u 'json'?"),
        ("toets yara.yaml --route spoet", "Bedoelt u 'spoed'?"),
        ("toets yara.yaml --verloop spoed-2", "Bedoelt u 'spoed-1'?"),
        ("toets yara.yaml --stap dien_inn", "Bedoelt u 'dien_in'?"),
        ("toets yara.yaml --wat-als va.kop.status", "PAD=WAARDE"),
        ("toets yara.yaml --kop abc", "12 tot 64 tekens"),
        ("toets sem.yaml", "Hier is een dossier (dossier/1) nodig."),
        ("toets weg.yaml", "We vinden dit bestand niet: weg.yaml."),
        ("toets .", "Dit is een map en geen bestand"),
        ("zet yara.yaml start --door gi --oefen=ja", "--oefen staat op zichzelf"),
        ("zet yara.yaml start --door verzoeker", "college, gi, raad"),
        ("zet yara.yaml start --door raad --route regulier", "Kies uit: verwijzer"),
        ("zet yara.yaml start --door gi", "met --route: regulier, spoed of voorwaardelijk."),
        ("zet yara.yaml strat --door gi --route regulier", "Bedoelt u 'start'?"),
        ("zet yara.yaml dien_in --door gi --route regulier", "'dien_in' hoort bij: voorbereid."),
        ("zet yara.yaml start --door gi --op morgen", "als tijdstip"),
        ("route reguler", "Bedoelt u 'regulier'?"),
        ("route spoed --formaat png", "Kies uit: tekst, mermaid, svg."),
        ("pdf sem.yaml -o nergens/uit.pdf", "De map nergens is er niet."),
    ],
)
def test_wrong_use_is_told_in_dutch(va_route: Roep, opdracht: str, hulp: str) -> None:
    """One exit code, no answer, and a sentence that says what to do instead."""
    code, uit, fout = va_route(*opdracht.split())
    assert (code, uit) == (2, "")
    assert hulp in fout
    assert [woord for woord in ENGELS if woord in fout.lower()] == []


def test_wrong_use_leaves_no_trace(va_route: Roep, tmp_path: Path) -> None:
    """A mistake is nobody's history."""
    va_route("zet", "yara.yaml", "strat", "--door", "gi", "--route", "regulier")
    assert list(tmp_path.glob("*journaal*")) == []


def test_a_document_with_errors_ends_with_one(va_route: Roep, tmp_path: Path) -> None:
    """Every message, with its place, apart from the answers."""
    (tmp_path / "fout.yaml").write_text("schema: dossier/1\nkenmerk: x\nregio: Assen\n", "utf-8")
    for opdracht in ("toets fout.yaml", "pdf fout.yaml", "zet fout.yaml start --door gi"):
        code, uit, fout = va_route(*opdracht.split())
        assert (code, uit) == (1, "")
        assert "3:8 regio" in fout


def test_a_damaged_journal_ends_with_four(va_route: Roep, tmp_path: Path) -> None:
    """The line that was changed is named."""
    assert va_route(*["zet", "yara.yaml", "start", "--door", "gi", "--route", "regulier"]).code == 0
    journaal = tmp_path / "yara.journaal.jsonl"
    journaal.write_text(journaal.read_text("utf-8").replace('"gi"', '"raad"'), "utf-8")
    code, _, fout = va_route("toets", "yara.yaml")
    assert code == 4
    assert "Regel 1 van het journaal is na het vastleggen veranderd." in fout


def test_lines_that_were_removed_are_found_against_a_head(va_route: Roep, tmp_path: Path) -> None:
    """A chain does not show that its end is gone; a head that was kept does."""
    for stap, door in (("start", "gi"), ("besluit_tot_verzoek", "regievoerder")):
        va_route("zet", "yara.yaml", stap, "--door", door, "--route", "regulier")
    journaal = tmp_path / "yara.journaal.jsonl"
    eerste, tweede = journaal.read_text("utf-8").splitlines(keepends=True)
    kop = tweede.split('"hash":"')[1][:12]
    assert va_route("toets", "yara.yaml", "--kop", kop).code == 0
    journaal.write_text(eerste, "utf-8")
    assert va_route("toets", "yara.yaml").code == 0
    code, _, fout = va_route("toets", "yara.yaml", "--kop", kop)
    assert code == 4
    assert "ontbreken regels" in fout


def test_a_pdf_that_cannot_be_made_ends_with_five(
    va_route: Roep, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what to install."""

    def breek(_beeld: object) -> bytes:
        raise RenderError("PDF-99", "Voor een PDF is Pango nodig.")

    monkeypatch.setattr("va_route.render.pdf.maak_pdf", breek)
    code, _, fout = va_route("pdf", "sem.yaml")
    assert (code, fout) == (5, "Voor een PDF is Pango nodig. (PDF-99)")


@pytest.mark.parametrize(
    ("defect", "woord"),
    [(KeyError("Yara is zoek"), "KeyError"), (DefinitionError("ROUTE_X"), "ROUTE_X")],
)
def test_a_defect_of_ours_asks_to_be_reported(
    va_route: Roep, monkeypatch: pytest.MonkeyPatch, defect: Exception, woord: str
) -> None:
    """Kind of error and line of our code; nothing of the case, and no traceback."""

    def breek(*_: object) -> None:
        raise defect

    monkeypatch.setattr("va_route.app.toets.laad_dossier", breek)
    code, uit, fout = va_route("toets", "yara.yaml")
    assert (code, uit) == (70, "")
    assert f"{woord} in app/toets.py:" in fout
    assert "Wilt u dit melden" in fout
    assert "Yara" not in fout
    monkeypatch.setenv("VA_ROUTE_DEBUG", "1")
    with pytest.raises(type(defect)):
        va_route("toets", "yara.yaml")


def test_who_stops_the_command_is_obeyed(va_route: Roep, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends in one word."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("va_route.app.toets.laad_dossier", stop)
    assert va_route("toets", "yara.yaml") == (130, "", "Gestopt.")


def als_proces(*woorden: str, **omgeving: str) -> subprocess.CompletedProcess[bytes]:
    """Start the command as a terminal does."""
    return subprocess.run(
        [sys.executable, "-m", "va_route", *woorden],
        capture_output=True,
        check=False,
        env={**os.environ, **omgeving},
    )


@pytest.mark.usefixtures("va_route")
def test_the_command_runs_as_a_module() -> None:
    """``python -m va_route`` is the same command."""
    klaar = als_proces("controleer", "sem.yaml", "--peildatum", "2026-03-25", PYTHONUTF8="1")
    assert (klaar.returncode, klaar.stdout.decode(), klaar.stderr) == (
        0,
        f"sem.yaml: in orde.{os.linesep}",
        b"",
    )


@pytest.mark.usefixtures("va_route")
@pytest.mark.parametrize("codering", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_encoding_can_be_written_to(codering: str) -> None:
    """What a terminal lacks is written in plain letters; nothing crashes."""
    klaar = als_proces(
        *["toets", "yara.yaml", "--route", "spoed", "--stap", "dien_in"], PYTHONIOENCODING=codering
    )
    assert (klaar.returncode, klaar.stderr) == (3, b"")
    assert "Wat kan wel" in klaar.stdout.decode(codering)


@pytest.mark.usefixtures("va_route")
def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    """``va-route … | head -1`` stays quiet."""
    opdracht = [sys.executable, "-m", "va_route", "toets", "yara.yaml"]
    with subprocess.Popen(opdracht, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as proces:
        assert proces.stdout is not None
        assert proces.stderr is not None
        proces.stdout.close()
        assert proces.stderr.read() == b""
        assert proces.wait() == 0


@pytest.mark.parametrize(
    "woorden",
    [
        ("pdf", "--", "sem.yaml", "a\x1b[2J\u202eb"),
        ("tekst", "sem.yaml", "--a\x1b[2J\u202eb"),
        ("a\x1b[2J\u202eb",),
        ("regels", "--route", "a\x1b[2J\u202eb"),
        ("toets", "sem.yaml", "--peildatum", "a\x1b[2J\u202eb"),
        ("regels", "--profiel", "a\x1b[2J\u202eb"),
    ],
)
def test_what_was_typed_wrong_comes_back_as_signs_that_can_be_seen(
    va_route: Roep, woorden: tuple[str, ...]
) -> None:
    """A name that someone else chose, such as that of a file, never acts upon the terminal."""
    _, uit, fout = va_route(*woorden)
    assert fout
    assert not {"\x1b", "\u202e"} & set(uit + fout)
