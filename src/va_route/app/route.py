# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A route as a picture, or as a text that says as much."""

from __future__ import annotations

from enum import StrEnum

from va_route.app.verloop import route_van
from va_route.flows.diagram import Vorm, diagram, tekening


class Formaat(StrEnum):
    """In which form a route is shown."""

    TEKST = "tekst"
    MERMAID = "mermaid"
    SVG = "svg"


def toon_route(naam: str, formaat: str = Formaat.TEKST) -> str:
    """Show a whole route in one Formaat. Raises GebruikError when there is none of that name."""
    route = route_van(naam)
    if formaat == Formaat.SVG:
        return tekening(route).read_text(encoding="utf-8")
    return diagram(route, Vorm(formaat))
