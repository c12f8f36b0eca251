# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write what is generated from the routes: their drawings and their pages in ``docs/routes``.

Graphviz lays the drawings out; this only makes the result independent of its version: no doctype,
no comments, a title, and the licence.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

from va_route.app.routeblad import routeblad
from va_route.flows import ROUTES, Route
from va_route.flows.diagram import Vorm, diagram, tekening
from va_route.testing.mutatie import lees_mutatie

WORTEL = Path(__file__).resolve().parent.parent
MUTATIE = WORTEL / "docs" / "mutatie.json"
SVG = "http://www.w3.org/2000/svg"
LICENTIE = """<!--
SPDX-FileCopyrightText: 2026 De makers van va-route

SPDX-License-Identifier: EUPL-1.2
-->
"""


def main() -> None:
    """Write every file, and say which."""
    for route in ROUTES.values():
        schrijf(tekening(route), LICENTIE + teken(route))
        schrijf(WORTEL / "docs" / "routes" / f"{route.naam}.md", pagina(route))


def teken(route: Route) -> str:
    """Lay the route out and give the drawing as SVG."""
    klaar = subprocess.run(
        ["dot", "-Tsvg"],  # noqa: S607 - 'make docs' has just looked whether dot is there
        input=diagram(route, Vorm.DOT),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    ET.register_namespace("", SVG)
    wortel = ET.fromstring(klaar.stdout)  # noqa: S314 - our own text, through dot
    titel = ET.Element(f"{{{SVG}}}title")
    titel.text = f"De route naar {route.titel}: standen en stappen"
    wortel.insert(0, titel)
    wortel.set("role", "img")
    return ET.tostring(wortel, encoding="unicode") + "\n"


def pagina(route: Route) -> str:
    """Give the page of one route, with what a run with mutants found when that was kept."""
    return f"{LICENTIE}\n{routeblad(route, lees_mutatie(MUTATIE))}"


def schrijf(pad: Path, tekst: str) -> None:
    """Write one file with its folder."""
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, encoding="utf-8", newline="\n")
    print(pad.relative_to(WORTEL))


if __name__ == "__main__":
    main()
