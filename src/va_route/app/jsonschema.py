# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The JSON Schema of a kind of document, as text."""

from __future__ import annotations

import json

from va_route.app.laad import ALLE_SCHEMAS as SCHEMAS
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError

__all__ = ["SCHEMAS", "bestandsnaam", "schema_tekst"]


def schema_tekst(naam: str) -> str:
    """Write the JSON Schema of ``va``, ``va_kern``, ``dossier`` or ``regioprofiel``.

    With a version (``va/1``) that one, without it the newest. Raises GebruikError when there is
    no such kind.
    """
    from va_route.schemas.jsonschema import jsonschema

    schema = jsonschema(SCHEMAS[_volledig(naam)])
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def bestandsnaam(naam: str) -> str:
    """Name the file that holds this schema.

    >>> bestandsnaam("va/1")
    'va-1.schema.json'
    """
    return f"{naam.replace('/', '-')}.schema.json"


def _volledig(naam: str) -> str:
    # The table is in the order of the versions, so the last of a name is the newest.
    for schema in reversed(list(SCHEMAS)):
        if naam in {schema, schema.partition("/")[0]}:
            return schema
    soorten = list(dict.fromkeys(schema.partition("/")[0] for schema in SCHEMAS))
    raise GebruikError(
        "APP-30",
        f"'{naam}' is geen soort document.{bedoelt(naam, soorten)} Kies uit: {', '.join(soorten)}.",
    )
