# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The command that prints a route on one page; importing this adds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from va_route.cli.opdrachten import GOED, _keuze, _opdracht, _pad, va_route
from va_route.cli.profiel import met_profiel_optie
from va_route.cli.scherm import druk

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["va_route"]


@_opdracht("routekaart")
@click.argument("route", metavar="ROUTE")
@click.option(
    "--voor",
    metavar="LEZER",
    callback=_keuze("jeugdige", "ouders", "professional"),
    default="professional",
    help="jeugdige, ouders of professional. Anders: professional.",
)
@click.option(
    "--regio",
    metavar="REGIO",
    default="groningen_drenthe",
    help="Van welke regio de afspraken zijn. Anders: groningen_drenthe.",
)
@click.option(
    "-o",
    "--uit",
    metavar="PDF",
    callback=_pad,
    help="Waar de PDF komt. Zonder -o staat de kaart als tekst op het scherm.",
)
@met_profiel_optie
def routekaart(route: str, voor: str, regio: str, uit: Path | None) -> int:
    """Maak een kaart van een route, op één bladzijde.

    Alles op de kaart komt uit de regels zelf: de standen, wat een stap vraagt, wie aan zet is en
    hoe lang iets duurt.
    """
    from va_route.app.routekaart import routekaart_tekst, schrijf_routekaart

    if uit is None:
        druk(routekaart_tekst(route, voor, regio))
    else:
        druk(schrijf_routekaart(route, voor, regio, uit))
    return GOED
