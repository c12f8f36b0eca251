# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The tree as PDF/UA-1: the only door to WeasyPrint. Nothing is fetched but our own letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from va_route.errors import RenderError
from va_route.pakket import map_van
from va_route.render.html import maak_html
from va_route.render.outline import outline

if TYPE_CHECKING:
    from va_route.render.beeld import Beeld

VARIANT = "pdf/ua-1"
_LETTERS = tuple(f"VARouteSans-{naam}.ttf" for naam in ("Regular", "Bold", "Italic", "BoldItalic"))
_ANDER_ADRES = (
    "Het document is niet gemaakt: een sjabloon vroeg om iets van buiten, en dat haalt va-route "
    "nooit op. Installeer va-route opnieuw, of meld dit aan de makers."
)
_INSTALLEER = (
    "Voor een PDF is Pango nodig, en dat is hier niet gevonden. Installeer het zo: "
    "Debian of Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; "
    "Fedora: dnf install pango; macOS: brew install pango; "
    "Windows: installeer MSYS2 en daarin mingw-w64-x86_64-pango. Daarna werkt dit commando."
)


def maak_pdf(beeld: Beeld) -> bytes:
    """Print a document. The same Beeld gives the same bytes.

    Raises :class:`RenderError` when the libraries are missing or a template fails.
    """
    return html_naar_pdf(maak_html(outline(beeld)))


def html_naar_pdf(html: str) -> bytes:
    """Lay out one HTML page of ours as PDF."""
    weasyprint, lettersoort = _weasyprint()
    haal = _haal(weasyprint)
    stijl = map_van("templates") / "blad.css"
    css = weasyprint.CSS(
        string=stijl.read_text("utf-8"),
        base_url=stijl.as_uri(),
        url_fetcher=haal,
        font_config=lettersoort,
    )
    # No base_url: a relative address in a text has nowhere to go.
    document = weasyprint.HTML(string=html, url_fetcher=haal)
    pdf: bytes = document.write_pdf(stylesheets=[css], font_config=lettersoort, pdf_variant=VARIANT)
    if haal.geweigerd:
        raise RenderError("REN-03", _ANDER_ADRES)
    return pdf


def _weasyprint() -> tuple[Any, Any]:
    """Give the library and an empty set of fonts, or say what to install."""
    try:
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration
    except (ImportError, OSError) as fout:
        raise RenderError("REN-01", _INSTALLEER) from fout
    return weasyprint, FontConfiguration()


def _haal(weasyprint: Any) -> Any:  # noqa: ANN401 - WeasyPrint ships no types
    """Give the fetcher that knows four addresses, our own letters, and refuses every other."""
    letters = map_van("templates") / "fonts"
    eigen = {p.as_uri(): p.read_bytes() for p in (letters / naam for naam in _LETTERS)}

    class Haal(weasyprint.URLFetcher):  # type: ignore[misc]
        # WeasyPrint swallows what a fetcher raises in some places, so it is remembered as well.
        geweigerd = 0

        def fetch(self, url: str, headers: object = None) -> object:
            if headers or url not in eigen:
                self.geweigerd += 1
                raise ValueError
            return weasyprint.urls.URLFetcherResponse(url, eigen[url])

    return Haal()
