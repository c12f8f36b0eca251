# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The commands about the rules themselves: which there are, and whether old answers still stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from va_route.cli.opdrachten import (
    DICHT,
    GOED,
    _dag,
    _dossier,
    _formaat,
    _kop,
    _met_omgeving,
    _opdracht,
    _pad,
    _peildatum,
    _route,
    va_route,
)
from va_route.cli.profiel import met_profiel_optie
from va_route.cli.scherm import druk, druk_json, meld

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from va_route.app.omgeving import Omgeving

__all__ = ["va_route"]


@_opdracht("herbereken")
@_dossier
@_formaat
@_kop
@met_profiel_optie
@_met_omgeving
def herbereken(omgeving: Omgeving, /, dossier: Path, formaat: str, kop: str | None) -> int:
    """Reken elke regel van het journaal na, met de regels van die dag.

    Per regel staat er of het antwoord nog hetzelfde is, en anders wat er veranderde: het dossier,
    va-route, de regels of de werkwijze. Er wordt niets vastgelegd.
    """
    from va_route.app.herbereken import herbereken_bestand

    herberekend = herbereken_bestand(dossier, omgeving, kop)
    if formaat == "json":
        druk_json(herberekend.als_json())
        meld(herberekend.waarschuwingen())
    else:
        druk(herberekend.als_tekst())
    return GOED if herberekend.gelijk else DICHT


@_opdracht("regels")
@_peildatum
@click.option(
    "--verschil",
    metavar="D1 D2",
    nargs=2,
    callback=lambda ctx, param, dagen: dagen and tuple(_dag(ctx, param, d) for d in dagen),
    help="Toon wat er tussen deze twee dagen veranderde.",
)
@_route
@click.option(
    "--regio",
    metavar="REGIO",
    help="Met de werkwijze van deze regio. Anders: groningen_drenthe.",
)
@click.option(
    "--profiel",
    metavar="BESTAND",
    envvar="VA_ROUTE_PROFIEL",
    callback=_pad,
    help="Met de werkwijze in dit bestand (regioprofiel/1).",
)
@_formaat
@_met_omgeving
def regels(
    omgeving: Omgeving,
    /,
    peildatum: date | None,
    verschil: tuple[date, date] | None,
    formaat: str,
    **keuze: Any,  # noqa: ANN401
) -> int:
    """Toon alle regels met hun bron, of wat er tussen twee dagen veranderde."""
    from va_route.app.regels import Keuze, regels_op, regels_verschil

    getoond = (
        regels_verschil(*verschil, Keuze(**keuze))
        if verschil
        else regels_op(peildatum or omgeving.vandaag(), Keuze(**keuze))
    )
    if formaat == "json":
        druk_json(getoond.als_json())
    else:
        druk(getoond.als_tekst())
    return GOED
