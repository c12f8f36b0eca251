# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A document as a PDF or as plain text: what is printed, and where it is put."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from va_route.app.beeld import beeld_van
from va_route.app.exemplaar import exemplaar
from va_route.app.laad import laad
from va_route.app.pdf_bestand import controleer_doel, schrijf
from va_route.app.profiel import met_profiel
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


def maak_pdf(  # noqa: PLR0913 - each is named by its caller
    document: Document,
    *,
    peildatum: date,
    regels: Sequence[Journaalregel] = (),
    bestand: str = "",
    voor: str | None = None,
    profiel: str | Path | None = None,
) -> bytes:
    """Print a dossier, a VA alone or a kern as PDF/UA-1. The same input gives the same bytes.

    ``peildatum`` is the day on which the answers are given; ``regels`` are the lines of the
    journal, oldest first; ``bestand`` is the name that is printed as where this came from. ``voor``
    is the key of a person: then it is the copy for that person, without what is hidden for them.
    ``profiel`` is a file with the region's own profile, in place of the one that comes along.
    Raises RenderError when a library is missing or a page could not be made. Nothing is fetched.
    """
    from va_route.render.pdf import maak_pdf as druk

    with met_profiel(profiel):
        beeld = beeld_van(document, regels, peildatum, bestand)
    return druk(_voor(beeld, regels, voor))


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
    controleer_doel(doel, bron)
    beeld = _beeld(bron, omgeving, peildatum, voor)
    inhoud = druk(beeld)
    schrijf(doel, inhoud)
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
