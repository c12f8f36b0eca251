# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The command that plays scenarios; importing this adds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from va_route.cli.opdrachten import FOUTEN, GOED, _opdracht, _pad, va_route
from va_route.cli.profiel import met_profiel_optie
from va_route.cli.scherm import druk

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["va_route"]


@_opdracht("scenario")
@click.argument("bladen", nargs=-1, required=True, metavar="BLAD…", callback=_pad)
@met_profiel_optie
def scenario(bladen: tuple[Path, ...]) -> int:
    """Speel scenario's na en toon welke anders uitkomen dan er staat.

    BLAD is een bestand met scenario's (scenarios/1), of een map met zulke bestanden. In een
    scenario staat: gegeven dit dossier, met deze verschillen; als deze stap; dan dit antwoord.
    """
    from va_route.app.scenario_tekst import speel_bladen

    gespeeld = speel_bladen(bladen)
    druk(gespeeld.als_tekst())
    return FOUTEN if gespeeld.anders else GOED
