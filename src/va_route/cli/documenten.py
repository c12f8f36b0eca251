# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The commands about the form of a document and its versions; importing this adds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from va_route.cli.opdrachten import GOED, _formaat, _opdracht, _pad, va_route
from va_route.cli.scherm import druk, druk_json

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["va_route"]


@_opdracht("verschil")
@click.argument("oud", metavar="OUD", callback=_pad)
@click.argument("nieuw", metavar="NIEUW", callback=_pad)
@_formaat
def verschil(oud: Path, nieuw: Path, formaat: str) -> int:
    """Toon wat er tussen twee versies van een document veranderde.

    Eerst wie het anders ziet, dan wat de tegenspraak veranderde, dan alles per onderdeel. Dit is
    voor wie het document schrijft: ook wat voor iemand verborgen is, staat erin.
    """
    from va_route.app.verschil import vergelijk

    vergeleken = vergelijk(oud, nieuw)
    if formaat == "json":
        druk_json(vergeleken.als_json())
    else:
        druk(vergeleken.als_tekst())
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
@click.argument("soort", metavar="SOORT")
def schema(soort: str) -> int:
    """Toon hoe een bestand eruitziet, als JSON Schema voor editors.

    SOORT is va, va_kern of dossier.
    """
    from va_route.app.jsonschema import schema_tekst

    druk(schema_tekst(soort))
    return GOED
