# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The command about terms; importing this adds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from va_route.cli.opdrachten import (
    GOED,
    _dossier,
    _formaat,
    _met_omgeving,
    _opdracht,
    _pad,
    _peildatum,
    _verloop,
    va_route,
)
from va_route.cli.profiel import met_profiel_optie
from va_route.cli.scherm import druk, druk_json, meld

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from va_route.app.omgeving import Omgeving

__all__ = ["va_route"]


@_opdracht("termijnen")
@_dossier
@_peildatum
@_verloop
@_formaat
@click.option(
    "--ics",
    metavar="BESTAND",
    callback=_pad,
    help="Zet wat nog komt in dit agendabestand (.ics), zonder namen.",
)
@met_profiel_optie
@_met_omgeving
def termijnen(  # noqa: PLR0913, PLR0917 - one for each option
    omgeving: Omgeving,
    /,
    dossier: Path,
    peildatum: date | None,
    verloop: str | None,
    formaat: str,
    ics: Path | None,
) -> int:
    """Toon welke termijnen lopen, wat er eerst komt en wat voorbij is.

    Bij elke termijn staat de som, de bron, wie aan zet is en wat kan. De einddatum in de
    beschikking gaat voor; waar va-route zelf telt, staat de vroegste dag.
    """
    from va_route.app.termijnen import termijnen as geef

    lijst = geef(dossier, omgeving, peildatum=peildatum, verloop=verloop, ics=ics)
    if formaat == "json":
        druk_json(lijst.als_json())
        meld(lijst.waarschuwingen())
    else:
        druk(lijst.als_tekst())
    return GOED
