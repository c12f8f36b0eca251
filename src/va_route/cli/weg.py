# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The commands that look along a route: ahead, beside, and back; importing this adds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from va_route.cli.opdrachten import (
    GOED,
    _dossier,
    _formaat,
    _kop,
    _met_omgeving,
    _opdracht,
    _peildatum,
    _route,
    _verloop,
    va_route,
)
from va_route.cli.profiel import met_profiel_optie
from va_route.cli.scherm import druk, druk_json, meld

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.app.pad import Pad as Padantwoord
    from va_route.app.retro import Retro
    from va_route.app.vergelijk import Vergelijking
    from va_route.errors import Melding

__all__ = ["va_route"]


def _toon(antwoord: Padantwoord | Vergelijking | Retro, formaat: str) -> None:
    """Print an answer; beside JSON the warnings go to the other stream."""
    if formaat == "json":
        druk_json(antwoord.als_json())
        _waarschuw(antwoord.meldingen)
    else:
        druk(antwoord.als_tekst())


def _waarschuw(meldingen: Iterable[Melding]) -> None:
    """Say beside the JSON what the reader must know about the journal."""
    from va_route.app.meldingen import meldingen_tekst

    meld(meldingen_tekst(meldingen))


@_opdracht("pad")
@_dossier
@click.option(
    "--naar",
    metavar="STAND",
    required=True,
    help="Naar welke stand, zoals ingediend. Verplicht.",
)
@_verloop
@_route
@_peildatum
@_formaat
@_kop
@met_profiel_optie
@_met_omgeving
def pad(omgeving: Omgeving, /, dossier: Path, formaat: str, **vraag: Any) -> int:  # noqa: ANN401
    """Toon het kortste pad naar een stand.

    U ziet welke punten nog openstaan, in de volgorde waarin ze van elkaar afhangen, en wie ze
    oppakt. Wat een ander doet, zoals de rechter, staat erbij als stap van die ander.
    """
    from va_route.app.pad import Padvraag, zoek_pad

    gevonden = zoek_pad(dossier, omgeving, Padvraag(**vraag))
    _toon(gevonden, formaat)
    return GOED


@_opdracht("vergelijk")
@_dossier
@_peildatum
@_formaat
@_kop
@met_profiel_optie
@_met_omgeving
def vergelijk(
    omgeving: Omgeving,
    /,
    dossier: Path,
    peildatum: date | None,
    formaat: str,
    kop: str | None,
) -> int:
    """Zet de routes naast elkaar voor dit dossier.

    U ziet wat elke route nog vraagt om een verzoek in te dienen, welke termijnen beginnen, en wat
    er na een spoedverzoek nog te doen blijft.
    """
    from va_route.app.vergelijk import vergelijk_routes

    naast_elkaar = vergelijk_routes(dossier, omgeving, peildatum, kop)
    _toon(naast_elkaar, formaat)
    return GOED


@_opdracht("retro")
@_dossier
@_peildatum
@_formaat
@_kop
@met_profiel_optie
@_met_omgeving
def retro(
    omgeving: Omgeving,
    /,
    dossier: Path,
    peildatum: date | None,
    formaat: str,
    kop: str | None,
) -> int:
    """Kijk terug op een zaak, om ervan te leren.

    U ziet van elke stap wat het dossier op die dag liet zien en wat toen ook kon. Er wordt niets
    tegengehouden en er is geen cijfer.
    """
    from va_route.app.retro import kijk_terug

    terug = kijk_terug(dossier, omgeving, peildatum, kop)
    _toon(terug, formaat)
    return GOED
