# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from va_route.store.yaml import loop

if TYPE_CHECKING:
    from pathlib import Path

Roep = Callable[..., Any]


@pytest.fixture
def typ(va_route: Roep, monkeypatch: pytest.MonkeyPatch) -> Roep:
    """Run ``va-route invullen`` with these lines typed."""

    def sessie(bestand: str, *regels: str) -> Any:  # noqa: ANN401 - the outcome of a command
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{r}\n" for r in regels)))
        return va_route("invullen", bestand)

    return sessie


def test_nieuw_prints_a_template_or_writes_a_file(va_route: Roep, tmp_path: Path) -> None:
    """An empty concept is in order, with open points; the first line names the JSON Schema."""
    code, uit, _ = va_route("nieuw")
    assert code == 0
    assert uit.startswith("# yaml-language-server: $schema=va-1.schema.json\n")
    for soort in ("va", "kern", "dossier"):
        assert va_route("nieuw", soort, "-o", f"{soort}.yaml").code == 0
        assert va_route("controleer", f"{soort}.yaml").code == 0
    assert (tmp_path / "va.yaml").read_text("utf-8") == uit


def test_nieuw_never_takes_the_place_of_a_file(va_route: Roep, tmp_path: Path) -> None:
    """What is there stays, and the answer says so."""
    voor = (tmp_path / "sem.yaml").read_bytes()
    code, _, fout = va_route("nieuw", "va", "-o", "sem.yaml")
    assert (code, "BEWAAR-01" in fout) == (2, True)
    assert (tmp_path / "sem.yaml").read_bytes() == voor


def test_nieuw_asks_for_a_kind_that_exists(va_route: Roep) -> None:
    """And offers the nearest."""
    code, _, fout = va_route("nieuw", "kerm")
    assert (code, "Bedoelt u 'kern'?" in fout) == (2, True)


def test_a_session_saves_each_answer(typ: Roep, va_route: Roep, tmp_path: Path) -> None:
    """Help, a wrong answer, a choice by number, several lines, back, a sign of ours, and stop."""
    va_route("nieuw", "va", "-o", "n.yaml")
    code, uit, _ = typ(
        "n.yaml", "?", "99", "3", "crisis, 1", "", "", "", "|", "Sem", "", "de Grote",
        ".", "<", "\\q", "q",
    )  # fmt: skip
    assert code == 0
    assert "Waarom vragen we dit?" in uit
    assert "(VORM-02)" in uit
    assert "Zo kan het" not in uit
    assert "Gestopt. Alles tot hier staat in n.yaml." in uit
    document = loop((tmp_path / "n.yaml").read_text("utf-8")).waarde
    assert document["kop"]["kader"] == "vots_verzocht"
    assert document["kop"]["aanleiding"] == ["crisis", "dreigende_uithuisplaatsing"]
    assert document["jeugdige"]["woont_nu"] == "q"


def test_the_end_of_the_input_is_a_stop(typ: Roep, va_route: Roep) -> None:
    """Ctrl-D, or a pipe that ends, also halfway several lines."""
    va_route("nieuw", "kern", "-o", "n.yaml")
    assert typ("n.yaml").uit.count("Gestopt.") == 1
    assert typ("n.yaml", "|", "half").code == 0


def test_whoever_skips_everything_changes_nothing(
    typ: Roep, va_route: Roep, tmp_path: Path
) -> None:
    """The session ends by itself and says how much is open."""
    va_route("nieuw", "va", "-o", "n.yaml")
    voor = (tmp_path / "n.yaml").read_bytes()
    code, uit, _ = typ("n.yaml", *[""] * 80)
    assert (code, "Dit waren de vragen. Er zijn nog" in uit) == (0, True)
    assert (tmp_path / "n.yaml").read_bytes() == voor


def test_before_the_first_question_one_cannot_go_back(typ: Roep, va_route: Roep) -> None:
    """It says so and asks again."""
    va_route("nieuw", "va", "-o", "n.yaml")
    uit = typ("n.yaml", "<", "q").uit
    assert "Dit was de eerste vraag." in uit
    assert uit.count("(kop.kader)") == 2


def test_a_file_with_errors_is_repaired_first(typ: Roep, tmp_path: Path) -> None:
    """With the messages of the reader."""
    (tmp_path / "fout.yaml").write_text("schema: va/1\nkop: [a\n", "utf-8")
    code, _, fout = typ("fout.yaml", "x")
    assert (code, "LEES-" in fout) == (1, True)


def test_a_session_that_is_killed_loses_nothing(va_route: Roep, tmp_path: Path) -> None:
    """After kill -9 each answer is in the file, and the next session goes on from there."""
    va_route("nieuw", "va", "-o", "n.yaml")
    opdracht = [sys.executable, "-m", "va_route", "invullen", "n.yaml"]
    with subprocess.Popen(
        opdracht, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as sessie:
        assert sessie.stdin
        assert sessie.stdout
        sessie.stdin.write("2\n")
        sessie.stdin.flush()
        while "kop.aanleiding" not in sessie.stdout.readline():
            pass
        sessie.kill()
    assert sessie.returncode == -9
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    document = loop((tmp_path / "n.yaml").read_text("utf-8")).waarde
    assert document["kop"]["kader"] == "ots_verzocht"
    verder = subprocess.run(
        opdracht, cwd=tmp_path, input="q\n", capture_output=True, check=True, encoding="utf-8"
    )
    assert "(kop.aanleiding)" in verder.stdout
    assert "(kop.kader)" not in verder.stdout


@pytest.mark.parametrize("pad", ["hypothesen.tegen", "va.hypothesen[0].tegen"])
def test_veld_says_what_to_write_and_why(va_route: Roep, pad: str) -> None:
    """With or without numbers, inside a dossier or not."""
    code, uit, _ = va_route("veld", pad)
    assert code == 0
    for stuk in ("Spreekt tegen", "Waarom vragen we dit?", "VA-H03", "Het staat in de PDF."):
        assert stuk in uit


def test_veld_offers_the_nearest_field(va_route: Roep) -> None:
    """Of a field that is not there."""
    code, _, fout = va_route("veld", "hypothesen.tegn")
    assert (code, "Bedoelt u 'hypothesen.tegen'?" in fout) == (2, True)
