# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where a PDF may be put, and what stays when that does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from va_route.app.pdf_bestand import controleer_doel, schrijf
from va_route.errors import GebruikError, RenderError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("oud", "mag"), [(b"%PDF-1.7", True), (b"", True), (b"journaal", False)])
def test_only_a_pdf_or_nothing_makes_room(tmp_path: Path, oud: bytes, *, mag: bool) -> None:
    """A journal cannot be made again."""
    doel = tmp_path / "k.pdf"
    doel.write_bytes(oud)
    if mag:
        controleer_doel(doel)
        schrijf(doel, b"%PDF-nieuw")
        assert doel.read_bytes() == b"%PDF-nieuw"
        return
    with pytest.raises(GebruikError) as fout:
        controleer_doel(doel)
    assert (fout.value.code, doel.read_bytes()) == ("PDF-05", oud)


def test_a_pdf_is_never_put_over_its_own_source(tmp_path: Path) -> None:
    """Also when both are called PDF."""
    bron = tmp_path / "zaak.pdf"
    bron.write_bytes(b"%PDF")
    with pytest.raises(GebruikError) as fout:
        controleer_doel(bron, bron)
    assert fout.value.code == "PDF-03"


def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    """No half a file, no temporary one."""
    with pytest.raises(RenderError) as fout:
        schrijf(tmp_path / "weg" / "k.pdf", b"%PDF")
    assert fout.value.code == "PDF-04"
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_never_takes_the_place_of_a_journal(tmp_path: Path) -> None:
    """The sentence says what is the matter."""
    with pytest.raises(GebruikError) as fout:
        schrijf(tmp_path / "noor.journaal.jsonl", b"%PDF")
    assert fout.value.code == "BEWAAR-03"
    assert list(tmp_path.iterdir()) == []
