# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One page about a route, made from the rules themselves, as a PDF or as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.app.omgeving import VERSIE
from va_route.app.pdf_bestand import controleer_doel, schrijf
from va_route.app.profiel import profiel_van
from va_route.app.verloop import route_van
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.render.routekaart import Doelgroep, routekaart

if TYPE_CHECKING:
    from pathlib import Path

    from va_route.render.knopen import Blad

__all__ = ["REGIO", "maak_routekaart", "routekaart_tekst", "schrijf_routekaart"]

REGIO = "groningen_drenthe"
"""The region of a card when none is named."""


def maak_routekaart(route: str, voor: str = Doelgroep.PROFESSIONAL, regio: str = REGIO) -> bytes:
    """Print the card of ``route`` as PDF/UA-1: one page, the same input gives the same bytes.

    ``voor`` is ``jeugdige``, ``ouders`` or ``professional``; ``regio`` is whose agreements count.
    Raises GebruikError for a route, a reader or a region that is not there.
    """
    from va_route.render.html import maak_html
    from va_route.render.pdf import html_naar_pdf

    return html_naar_pdf(maak_html(_blad(route, voor, regio)))


def routekaart_tekst(route: str, voor: str, regio: str = REGIO) -> str:
    """Give the same card as plain text of 80 columns."""
    from va_route.render.text import blad_als_tekst

    return blad_als_tekst(_blad(route, voor, regio)).rstrip("\n")


def schrijf_routekaart(route: str, voor: str, regio: str, uit: Path) -> str:
    """Make the PDF and put it at ``uit``; say where it is."""
    controleer_doel(uit)
    schrijf(uit, maak_routekaart(route, voor, regio))
    return f"{uit} is gemaakt: de kaart van de route {route}, voor {voor}."


def _blad(route: str, voor: str, regio: str) -> Blad:
    gekozen = route_van(route)
    profiel = profiel_van(regio)
    if not profiel.vastgelegd:
        raise GebruikError(
            "KAART-01",
            f"Voor de regio '{regio}' is geen werkwijze vastgelegd. Kies een regio die er wel een "
            "heeft, of geef met --profiel een eigen profiel.",
        )
    if voor not in tuple(Doelgroep):
        raise GebruikError(
            "KAART-02",
            f"Voor wie is de kaart? '{voor}' kennen we niet.{bedoelt(voor, tuple(Doelgroep))} Kies "
            f"uit: {', '.join(Doelgroep)}.",
        )
    return routekaart(gekozen, Doelgroep(voor), profiel, VERSIE)
