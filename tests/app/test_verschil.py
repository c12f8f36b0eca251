# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from va_route.app.verschil import vergelijk
from va_route.errors import DocumentError, GebruikError

Voorbeeld = Callable[[str], Path]


def test_two_versions_are_compared(voorbeeld: Voorbeeld) -> None:
    """By the names of the files, with the names of the people."""
    oud = voorbeeld("sem")
    nieuw = oud.with_name("later.yaml")
    tekst = oud.read_text(encoding="utf-8")
    nieuw.write_text(tekst.replace("\n  versie: 2", "\n  versie: 3"), encoding="utf-8")
    gevonden = vergelijk(oud, nieuw)
    assert [w.pad for w in gevonden.wijzigingen] == ["kop.versie"]
    assert gevonden.namen["sem"] == "Sem"
    assert gevonden.als_json()["wijzigingen"][0]["nieuw"] == "3"
    assert "Versie, van 2 naar 3" in gevonden.als_tekst()


def _later(oud: Path, *wat: tuple[str, str]) -> Path:
    """Write a second version of a file, in which these texts were changed."""
    tekst = oud.read_text(encoding="utf-8")
    for was, is_ in wat:
        assert was in tekst
        tekst = tekst.replace(was, is_)
    nieuw = oud.with_name("later.yaml")
    nieuw.write_text(tekst, encoding="utf-8")
    return nieuw


VERSIE = ("\n  versie: 2", "\n  versie: 3")
STATUS = ("status: vastgesteld", "status: besproken")
GEBOREN = ("geboortedatum: 2011-", "geboortedatum: 2012-")


@pytest.mark.parametrize(
    ("wat", "codes"),
    [
        ((),                ["APP-57"]),
        ((VERSIE,),         []),
        ((STATUS,),         []),
        ((VERSIE, GEBOREN), ["APP-56"]),
    ],
)  # fmt: skip
def test_what_only_shows_side_by_side_stands_first(
    voorbeeld: Voorbeeld, wat: tuple[tuple[str, str], ...], codes: list[str]
) -> None:
    """Something changed in what is called fixed, or it is about another youth."""
    oud = voorbeeld("sem")
    gevonden = vergelijk(oud, _later(oud, ("kenmerk: VA-", "kenmerk: VB-"), *wat))
    assert [m.code for m in gevonden.let_op] == codes
    assert [m["code"] for m in gevonden.als_json()["let_op"]] == codes
    voor_de_rest = gevonden.als_tekst().partition("Alles per onderdeel")[0]
    assert [code for code in ("APP-56", "APP-57") if f"({code})" in voor_de_rest] == codes


def test_a_file_is_equal_to_itself(voorbeeld: Voorbeeld) -> None:
    """Also a dossier, with the people of the analysis in it."""
    pad = voorbeeld("yara")
    gevonden = vergelijk(pad, pad)
    assert gevonden.wijzigingen == ()
    assert gevonden.let_op == ()
    assert {"yara", "hanna"} <= gevonden.namen.keys()


def test_two_kinds_are_not_compared(voorbeeld: Voorbeeld) -> None:
    """An analysis beside a dossier: it says which kind is needed."""
    with pytest.raises(GebruikError) as fout:
        vergelijk(voorbeeld("sem"), voorbeeld("yara"))
    assert fout.value.code == "APP-01"


def test_a_file_with_an_error_is_repaired_first(voorbeeld: Voorbeeld, tmp_path: Path) -> None:
    """Every message with its place, as anywhere else."""
    fout = tmp_path / "fout.yaml"
    fout.write_text("schema: va/1\n", encoding="utf-8")
    with pytest.raises(DocumentError):
        vergelijk(voorbeeld("sem"), fout)
