# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A document as a PDF or as plain text: what is printed, and where it is put."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from va_route.app.beeld import beeld_van
from va_route.app.exemplaar import exemplaar
from va_route.app.laad import laad
from va_route.errors import GebruikError, RenderError
from va_route.schemas.dossier import Dossier
from va_route.store.keten import Journaal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from va_route.app.laad import Document
    from va_route.app.omgeving import Omgeving
    from va_route.render.beeld import Beeld
    from va_route.schemas.journaal import Journaalregel


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """Where the PDF is, and what it was made of."""

    pad: Path
    beeld: Beeld
    bytes_: int

    def als_tekst(self) -> str:
        """Write for a person at a terminal: where it is, what is in it, what is still open."""
        from va_route.app.tekst import pdf_tekst

        return pdf_tekst(self)


def maak_pdf(
    document: Document,
    *,
    peildatum: date,
    regels: Sequence[Journaalregel] = (),
    bestand: str = "",
    voor: str | None = None,
) -> bytes:
    """Print a dossier, a VA alone or a kern as PDF/UA-1. The same input gives the same bytes.

    ``peildatum`` is the day on which the answers are given; ``regels`` are the lines of the
    journal, oldest first; ``bestand`` is the name that is printed as where this came from. ``voor``
    is the key of a person: then it is the copy for that person, without what is hidden for them.
    Raises RenderError when a library is missing or a page could not be made. Nothing is fetched.
    """
    from va_route.render.pdf import maak_pdf as druk

    return druk(_voor(beeld_van(document, regels, peildatum, bestand), regels, voor))


def schrijf_pdf(
    bron: Path,
    omgeving: Omgeving,
    uit: Path | None = None,
    peildatum: date | None = None,
    voor: str | None = None,
) -> Gemaakt:
    """Make the PDF of a file and put it at ``uit``, or under the same name in this folder.

    A copy for one person has a name of its own, so that it never takes the place of the whole.
    """
    from va_route.render.pdf import maak_pdf as druk

    doel = uit or Path(f"{bron.stem}-voor-{voor}.pdf" if voor else f"{bron.stem}.pdf")
    _controleer_doel(doel, bron)
    beeld = _beeld(bron, omgeving, peildatum, voor)
    inhoud = druk(beeld)
    _schrijf(doel, inhoud)
    return Gemaakt(doel, beeld, len(inhoud))


def toon_tekst(
    bron: Path, omgeving: Omgeving, peildatum: date | None = None, voor: str | None = None
) -> str:
    """Give the same document as plain text of 80 columns, for a terminal or a reading aid."""
    from va_route.render.text import beeld_als_tekst

    return beeld_als_tekst(_beeld(bron, omgeving, peildatum, voor)).rstrip("\n")


def _beeld(bron: Path, omgeving: Omgeving, peildatum: date | None, voor: str | None) -> Beeld:
    geladen = laad(bron)
    is_dossier = isinstance(geladen.document, Dossier)
    journaal = omgeving.journaal(bron).lees() if is_dossier else Journaal()
    dag = peildatum or omgeving.vandaag()
    beeld = _voor(
        beeld_van(geladen.document, journaal.regels, dag, bron.name), journaal.regels, voor
    )
    return replace(beeld, meldingen=(*journaal.meldingen, *beeld.meldingen))


def _voor(beeld: Beeld, regels: Sequence[Journaalregel], sleutel: str | None) -> Beeld:
    return beeld if sleutel is None else exemplaar(beeld, regels, sleutel)


def _controleer_doel(doel: Path, bron: Path) -> None:
    """Refuse what would only go wrong after the work, or would cost the writer the source."""
    try:
        _controleer_plek(doel, bron)
    except OSError:
        raise _schrijffout(doel) from None


def _controleer_plek(doel: Path, bron: Path) -> None:
    if doel.is_dir():
        raise GebruikError(
            "PDF-01",
            f"{doel} is een map. Noem een bestand in die map, zoals {doel / bron.stem}.pdf.",
        )
    if not doel.parent.is_dir():
        raise GebruikError("PDF-02", f"De map {doel.parent} is er niet. Maak die eerst aan.")
    if not doel.exists():
        return
    if bron.exists() and doel.samefile(bron):
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


def _schrijf(doel: Path, inhoud: bytes) -> None:
    """Put the whole file in place at once: a reader sees the old one or the new one."""
    tijdelijk = None
    try:
        greep, tijdelijk = tempfile.mkstemp(prefix=".va-route-", suffix=".pdf", dir=doel.parent)
        with os.fdopen(greep, "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        Path(tijdelijk).replace(doel)
    except OSError:
        raise _schrijffout(doel) from None
    finally:
        if tijdelijk is not None:
            with suppress(OSError):
                Path(tijdelijk).unlink()
