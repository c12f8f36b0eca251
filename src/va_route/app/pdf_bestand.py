# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where a PDF is put: whole or not at all, and never over something that is no PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.errors import GebruikError, RenderError

if TYPE_CHECKING:
    from pathlib import Path


def controleer_doel(doel: Path, bron: Path | None = None) -> None:
    """Refuse what would only go wrong after the work, or would cost the writer the source."""
    try:
        _controleer_plek(doel, bron)
    except OSError:
        raise _schrijffout(doel) from None


def _controleer_plek(doel: Path, bron: Path | None) -> None:
    if doel.is_dir():
        naam = bron.stem if bron is not None else "kaart"
        raise GebruikError(
            "PDF-01",
            f"{doel} is een map. Noem een bestand in die map, zoals {doel / naam}.pdf.",
        )
    if not doel.parent.is_dir():
        raise GebruikError("PDF-02", f"De map {doel.parent} is er niet. Maak die eerst aan.")
    if not doel.exists():
        return
    if bron is not None and bron.exists() and doel.samefile(bron):
        raise GebruikError(
            "PDF-03", f"{doel} is het document zelf. Kies bij -o een andere naam voor de PDF."
        )
    # Only a PDF makes room for a PDF: a journal or another dossier cannot be made again.
    if not doel.is_file() or not _is_pdf_of_leeg(doel):
        raise GebruikError(
            "PDF-05",
            f"{doel} bestaat al en is geen PDF. Het is gebleven zoals het was. Kies bij -o een "
            "andere naam.",
        )


def _is_pdf_of_leeg(pad: Path) -> bool:
    with pad.open("rb") as bestand:
        return bestand.read(4) in {b"%PDF", b""}


def _schrijffout(doel: Path) -> RenderError:
    return RenderError(
        "PDF-04",
        f"Het schrijven van {doel} lukte niet. Kijk of de map u toelaat, of er ruimte is en of "
        "het bestand niet in een ander programma open staat.",
    )


def schrijf(doel: Path, inhoud: bytes) -> None:
    """Put the whole file in place at once: a reader sees the old one or the new one."""
    from va_route.store.bewaar import leg_neer

    try:
        leg_neer(doel, inhoud)
    except GebruikError as fout:
        if fout.code == "BEWAAR-02":
            raise _schrijffout(doel) from None
        raise
