# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from va_route.app.maak_pdf import maak_pdf, schrijf_pdf, toon_tekst
from va_route.errors import DocumentError, GebruikError, RenderError
from va_route.pakket import map_van

if TYPE_CHECKING:
    from va_route.app.omgeving import Omgeving
    from va_route.schemas.dossier import Dossier

Voorbeeld = Callable[[str], Path]
JUNI = date(2026, 6, 1)


def test_the_same_input_gives_the_same_bytes(yara: Dossier) -> None:
    """No clock is read while printing."""
    eerst = maak_pdf(yara, peildatum=JUNI)
    assert eerst.startswith(b"%PDF-")
    assert maak_pdf(yara, peildatum=JUNI) == eerst


def test_the_pdf_is_put_where_it_is_asked(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path
) -> None:
    """A file that is there is replaced as a whole, and nothing else is left behind."""
    uit = tmp_path / "uit.pdf"
    uit.write_bytes(b"%PDF oud")
    gemaakt = schrijf_pdf(voorbeeld("sem"), omgeving, uit, JUNI)
    assert gemaakt.pad == uit
    assert len(uit.read_bytes()) == gemaakt.bytes_
    assert sorted(b.name for b in tmp_path.iterdir()) == ["sem.yaml", "uit.pdf"]


def test_without_a_place_the_pdf_comes_in_this_folder(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under the name of the document."""
    hier = tmp_path / "hier"
    hier.mkdir()
    monkeypatch.chdir(hier)
    assert schrijf_pdf(voorbeeld("sem"), omgeving, None, JUNI).pad == Path("sem.pdf")
    assert [b.name for b in hier.iterdir()] == ["sem.pdf"]


@pytest.mark.parametrize(
    ("uit", "code"), [(".", "PDF-01"), ("nergens/a.pdf", "PDF-02"), ("sem.yaml", "PDF-03")]
)
def test_a_place_that_cannot_be_is_told_before_the_work(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path, uit: str, code: str
) -> None:
    """And the document itself is never written over."""
    bron = voorbeeld("sem")
    ervoor = bron.read_bytes()
    with pytest.raises(GebruikError, match=code):
        schrijf_pdf(bron, omgeving, tmp_path / uit, JUNI)
    assert bron.read_bytes() == ervoor


@pytest.mark.parametrize("naam", ["yara.journaal.jsonl", "ander.yaml", "notitie.txt"])
def test_only_a_pdf_makes_room_for_a_pdf(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path, naam: str
) -> None:
    """A journal, another dossier, a note: what cannot be made again stays as it was."""
    ander = tmp_path / naam
    ander.write_text("hier stond iets", encoding="utf-8")
    with pytest.raises(GebruikError, match="PDF-05"):
        schrijf_pdf(voorbeeld("sem"), omgeving, ander, JUNI)
    assert ander.read_text(encoding="utf-8") == "hier stond iets"


def test_a_pipe_is_no_place_for_a_pdf(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path
) -> None:
    """A device or a pipe would be replaced by a file."""
    pijp = tmp_path / "pijp"
    os.mkfifo(pijp)
    with pytest.raises(GebruikError, match="PDF-05"):
        schrijf_pdf(voorbeeld("sem"), omgeving, pijp, JUNI)
    assert stat.S_ISFIFO(pijp.stat().st_mode)


def test_a_missing_source_is_told_also_when_the_pdf_exists(
    omgeving: Omgeving, tmp_path: Path
) -> None:
    """A typing error in the name is no defect of ours."""
    (tmp_path / "uit.pdf").write_bytes(b"%PDF oud")
    with pytest.raises(GebruikError, match="BESTAND-01"):
        schrijf_pdf(tmp_path / "nix.yaml", omgeving, tmp_path / "uit.pdf", JUNI)


def test_an_unfinished_journal_is_told_on_paper(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path
) -> None:
    """Who reads the PDF knows that the last step was not recorded."""
    bron = voorbeeld("noor")
    heel = (map_van("examples") / "goed" / "noor.journaal.jsonl").read_bytes()
    (tmp_path / "noor.journaal.jsonl").write_bytes(heel[:-50])
    beeld = schrijf_pdf(bron, omgeving, tmp_path / "uit.pdf", date(2026, 6, 20)).beeld
    assert "JRN-30" in {m.code for m in beeld.meldingen}


def test_a_disk_that_refuses_is_told(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old file stays, and no half one beside it."""
    uit = tmp_path / "uit.pdf"
    uit.write_bytes(b"%PDF oud")

    def weiger(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("os.fsync", weiger)
    with pytest.raises(RenderError, match="PDF-04"):
        schrijf_pdf(voorbeeld("sem"), omgeving, uit, JUNI)
    assert uit.read_bytes() == b"%PDF oud"
    assert sorted(b.name for b in tmp_path.iterdir()) == ["sem.yaml", "uit.pdf"]


def test_a_document_that_is_wrong_gives_no_pdf(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path
) -> None:
    """Its messages come first."""
    bron = voorbeeld("sem")
    bron.write_text("schema: va/1\n", encoding="utf-8")
    with pytest.raises(DocumentError):
        schrijf_pdf(bron, omgeving, tmp_path / "uit.pdf", JUNI)
    assert not (tmp_path / "uit.pdf").exists()


def test_a_copy_for_one_person_has_a_name_of_its_own(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is never taken for the whole, and never takes its place."""
    hier = tmp_path / "hier"
    hier.mkdir()
    monkeypatch.chdir(hier)
    gemaakt = schrijf_pdf(voorbeeld("noor-vervolg"), omgeving, None, JUNI, "vader")
    assert gemaakt.pad == Path("noor-vervolg-voor-vader.pdf")
    assert (gemaakt.beeld.voor, gemaakt.beeld.weggelaten) == ("vader van Noor", True)
    assert "Lees het na voordat u het geeft" in " ".join(gemaakt.als_tekst().split())


def test_the_bytes_of_a_copy_differ_only_when_there_is_a_reader(yara: Dossier) -> None:
    """And a key that is not there gives no PDF at all."""
    assert maak_pdf(yara, peildatum=JUNI, voor="moeder") != maak_pdf(yara, peildatum=JUNI)
    with pytest.raises(GebruikError, match="APP-08"):
        maak_pdf(yara, peildatum=JUNI, voor="moedr")


def test_the_text_of_a_copy_leaves_out_the_same(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """One function prunes, before any output."""
    bron = voorbeeld("noor-vervolg")
    heel = toon_tekst(bron, omgeving, JUNI)
    kopie = toon_tekst(bron, omgeving, JUNI, "vader")
    assert "INTERN" in heel
    assert "INTERN" not in kopie
    assert "Exemplaar voor vader van Noor. Een deel is weggelaten." in kopie
