# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The JSON Schema of a kind of document, as text or as a file for an editor."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from va_route.app.laad import ALLE_SCHEMAS as SCHEMAS
from va_route.app.laad import SCHEMABESTAND
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.store.bewaar import bewaar, maak_bestand

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SCHEMAS", "bestandsnaam", "schema_tekst", "zet_neer"]


def schema_tekst(naam: str) -> str:
    """Write the JSON Schema of ``va``, ``va_kern``, ``dossier`` or ``regioprofiel``.

    With a version (``va/1``) that one, without it the newest. Raises GebruikError when there is
    no such kind.
    """
    from va_route.schemas.jsonschema import jsonschema

    schema = jsonschema(SCHEMAS[_volledig(naam)])
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def zet_neer(map_: Path, soort: str = "") -> str:
    """Put the schema of one kind in a folder, or of every kind, and say so.

    The names are those a new document asks for; what was there under such a name is replaced.
    Raises GebruikError when there is no such kind, or when the folder cannot be written.
    """
    namen = [_volledig(soort)] if soort else list(SCHEMAS)
    for naam in namen:
        pad, tekst = map_ / bestandsnaam(naam), schema_tekst(naam)
        if pad.is_file():
            bewaar(pad, tekst.encode())
        else:
            maak_bestand(pad, tekst)
    return f"In {map_} staat nu: {', '.join(map(bestandsnaam, namen))}."


def bestandsnaam(naam: str) -> str:
    """Name the file that holds this schema.

    >>> bestandsnaam("va/1")
    'va-1.schema.json'
    """
    return f"{naam.replace('/', '-')}{SCHEMABESTAND}"


def _volledig(naam: str) -> str:
    # The table is in the order of the versions, so the last of a name is the newest.
    for schema in reversed(list(SCHEMAS)):
        if naam in {schema, schema.partition("/")[0]}:
            return schema
    soorten = list(dict.fromkeys(schema.partition("/")[0] for schema in SCHEMAS))
    namen = ", ".join(soorten)
    if not naam:
        raise GebruikError("APP-33", f"Van welke soort document wilt u het schema? Kies: {namen}.")
    raise GebruikError(
        "APP-30", f"'{naam}' is geen soort document.{bedoelt(naam, soorten)} Kies uit: {namen}."
    )
