# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from va_route.app.maak_pdf import maak_pdf, schrijf_pdf
from va_route.errors import DocumentError, GebruikError

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
    uit.write_bytes(b"oud")
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


def test_a_disk_that_refuses_is_told(
    voorbeeld: Voorbeeld, omgeving: Omgeving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old file stays, and no half one beside it."""
    uit = tmp_path / "uit.pdf"
    uit.write_bytes(b"oud")

    def weiger(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("os.fsync", weiger)
    with pytest.raises(GebruikError, match="PDF-04"):
        schrijf_pdf(voorbeeld("sem"), omgeving, uit, JUNI)
    assert uit.read_bytes() == b"oud"
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
