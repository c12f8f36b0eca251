# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The dossier PDF, beside WeasyPrint on the very same HTML, style sheet and variant."""

from __future__ import annotations

import sys
from io import BytesIO
from typing import TYPE_CHECKING

from benchmarks.meet import Rij, meet, piek
from benchmarks.voorbeeld import PEILDATUM, YARA, yara

if TYPE_CHECKING:
    from collections.abc import Callable

_ALLEEN = "from benchmarks.pdf import {0}; {0}()()"
_PAREN = 7


def rijen() -> list[Rij]:
    """Measure in one process, with libraries loaded and templates compiled on both sides."""
    import pikepdf

    ons, ander = ons_pdf(), weasyprint_pdf()
    if ons() != ander():
        raise ValueError("the two PDFs differ, so they cannot be compared")
    with pikepdf.open(BytesIO(ons())) as pdf:
        bladzijden = len(pdf.pages)
    paar = meet(ons, ander, paren=_PAREN)
    piek_ons, piek_ander = (
        piek([sys.executable, "-c", _ALLEEN.format(kant)]) for kant in ("ons_pdf", "weasyprint_pdf")
    )
    meer = (
        f"{bladzijden} pages, {bladzijden / paar.ons.midden:.0f} pages/s, "
        f"{len(ons()):,} bytes, the same on both sides; "
        f"peak memory {piek_ons} beside {piek_ander}"
    )
    naast = "`HTML(…).write_pdf(…)`"
    return [Rij("PDF of yara", naast, paar, 1.1, 1, meer)]


def ons_pdf() -> Callable[[], bytes]:
    """Give the whole way from a read dossier to PDF, the questions to every rule included."""
    from va_route.app.maak_pdf import maak_pdf

    dossier = yara()
    return lambda: maak_pdf(dossier, peildatum=PEILDATUM, bestand=YARA.name)


def weasyprint_pdf() -> Callable[[], bytes]:
    """Give WeasyPrint alone: the page is there already, and it fetches the letters itself."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    from va_route.app.beeld import beeld_van
    from va_route.pakket import map_van
    from va_route.render.html import maak_html
    from va_route.render.outline import outline
    from va_route.render.pdf import VARIANT

    html = maak_html(outline(beeld_van(yara(), (), PEILDATUM, YARA.name)))
    stijl = map_van("templates") / "blad.css"

    def maak() -> bytes:
        letters = FontConfiguration()
        css = weasyprint.CSS(filename=stijl, font_config=letters)
        pdf: bytes = weasyprint.HTML(string=html).write_pdf(
            stylesheets=[css], font_config=letters, pdf_variant=VARIANT
        )
        return pdf

    return maak
