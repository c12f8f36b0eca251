# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The commands about the form of a document and its versions; importing this adds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from va_route.cli.opdrachten import (
    GOED,
    _formaat,
    _met_omgeving,
    _opdracht,
    _pad,
    _peildatum,
    va_route,
)
from va_route.cli.scherm import druk, druk_json

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from va_route.app.omgeving import Omgeving

__all__ = ["va_route"]


@_opdracht("verschil")
@click.argument("oud", metavar="OUD", callback=_pad)
@click.argument("nieuw", metavar="NIEUW", callback=_pad)
@_formaat
def verschil(oud: Path, nieuw: Path, formaat: str) -> int:
    """Toon wat er tussen twee versies van een document veranderde.

    Eerst wie het anders ziet, dan de tegenspraak, dan alles per onderdeel. Dit is
    voor wie het document schrijft: ook wat voor iemand verborgen is, staat erin.
    """
    from va_route.app.verschil import vergelijk

    vergeleken = vergelijk(oud, nieuw)
    if formaat == "json":
        druk_json(vergeleken.als_json())
    else:
        druk(vergeleken.als_tekst())
    return GOED


@_opdracht("kwaliteit")
@click.argument("bestand", metavar="BESTAND", callback=_pad)
@_peildatum
@_formaat
@_met_omgeving
def kwaliteit(omgeving: Omgeving, /, bestand: Path, peildatum: date | None, formaat: str) -> int:
    """Toon per criterium wat er van de kwaliteit van de analyse te zien is.

    Daarbij staat wat mensen ervan vinden. Er is geen cijfer en geen eindoordeel. BESTAND is een
    verklarende analyse, of een dossier waar die in staat.
    """
    from va_route.app.kwaliteit import bekijk_kwaliteit

    bekeken = bekijk_kwaliteit(bestand, peildatum or omgeving.vandaag())
    if formaat == "json":
        druk_json(bekeken.als_json())
    else:
        druk(bekeken.als_tekst())
    return GOED


@_opdracht("migreer")
@click.argument("bestand", metavar="BESTAND", callback=_pad)
@click.option(
    "-o",
    "--uit",
    metavar="UIT",
    callback=_pad,
    help="Waar het nieuwe bestand komt. Anders wordt er niets geschreven.",
)
def migreer(bestand: Path, uit: Path | None) -> int:
    """Breng een document van een oudere versie naar de nieuwste.

    Het bestand zelf blijft zoals het is. Alleen wat moet veranderen, verandert.
    """
    from va_route.app.migreer import migreer_bestand

    druk(migreer_bestand(bestand, uit).als_tekst())
    return GOED


@_opdracht("schema")
@click.argument("soort", metavar="[SOORT]", default="")
@click.option(
    "-o",
    "--uit",
    metavar="MAP",
    callback=_pad,
    help="Zet het schema in deze map, of zonder SOORT alle schema's. Vervangt wat er stond.",
)
def schema(soort: str, uit: Path | None) -> int:
    """Toon hoe een bestand eruitziet, als JSON Schema voor editors.

    SOORT is va, va_kern, dossier of regioprofiel.
    """
    from va_route.app.jsonschema import schema_tekst, zet_neer

    druk(schema_tekst(soort) if uit is None else zet_neer(uit, soort))
    return GOED
