# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How one value is written, in the words of JSON Schema: a text, a day, a number, a choice."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import StringConstraints

from va_route.schemas.basis import MAX_TEKENS, RegioNaam, Sleutel, Versie
from va_route.schemas.personen import Registratienummer
from va_route.schemas.va_deling import Pad, Regelcode
from va_route.schemas.verwijzing import Nummer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from va_route.schemas.keuzes import Keuze

Schema: TypeAlias = dict[str, Any]

_HOOGST = 999_999_999
_LIJST_TOT = 24
"""Of so few numbers an editor shows a list, with one Dutch sentence for all others."""


def vorm_van(kern: type, merken: list[Any]) -> tuple[str, Schema]:
    """Give the name and form of a text, a day or a moment, by its type and its marks."""
    if kern is datetime:
        return "Tijdstip", _TIJDSTIP
    if kern is date:
        return "Datum", _DATUM
    patroon = str(next(m.pattern for m in merken if isinstance(m, StringConstraints)))
    if patroon == r"\S":
        return "Tekst", _TEKST
    letters = re.match(r"\^([a-z]+)\[1-9\]", patroon)
    if letters:
        kort = letters[1]
        vorm = _tekstvorm(patroon, f"Schrijf '{kort}' met een getal, zoals {kort}1.")
        if any(isinstance(m, Nummer) for m in merken):
            return f"Nummer.{kort}", {**vorm, "examples": [f"{kort}1"]}
        return f"Verwijzing.{kort}", vorm
    naam, zin = PATRONEN.get(patroon, (patroon, "Kijk in de uitleg van dit veld."))
    return naam, _tekstvorm(patroon, zin)


def _tekstvorm(patroon: str, zin: str) -> Schema:
    # What consists of digits may stand there without quotes, and then it is a number.
    cijfers = re.fullmatch(patroon, "12345678") is not None
    return {
        "type": ["string", "integer"] if cijfers else "string",
        "pattern": patroon,
        "patternErrorMessage": zin,
        "errorMessage": zin,
    }


def keuze_vorm(keuze: type[Keuze]) -> Schema:
    """Describe a choice, each value with the words that are printed for it."""
    return {
        "title": in_woorden(keuze.__name__),
        "enum": [k.value for k in keuze],
        "enumDescriptions": [k.titel for k in keuze],
        "errorMessage": f"Kies uit: {', '.join(keuze)}.",
    }


def getal_vorm(laagst: int | None, hoogst: int | None, *, leeg: bool) -> Schema:
    """Describe a whole number; of a short range an editor shows the whole list."""
    van, tot = laagst or 0, _HOOGST if hoogst is None else hoogst
    if tot - van <= _LIJST_TOT:
        zin = f"Schrijf een heel getal van {van} tot en met {tot}."
        return {"enum": [*range(van, tot + 1), *([None] if leeg else [])], "errorMessage": zin}
    return {
        "type": ["integer", "null"] if leeg else "integer",
        "minimum": van,
        "maximum": tot,
        **({"examples": [van]} if van else {}),
        "errorMessage": f"Schrijf een heel getal in cijfers, zoals {max(van, 1)}.",
    }


def grens(merken: list[Any], soort: type) -> int | None:
    """Give a bound that stands among the marks of a field."""
    naam = {Ge: "ge", Le: "le", MinLen: "min_length", MaxLen: "max_length"}[soort]
    return next((getattr(m, naam) for m in merken if isinstance(m, soort)), None)


def in_woorden(naam: str) -> str:
    """Write the name of a class as words.

    >>> in_woorden("NietGehoord")
    'Niet gehoord'
    """
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r" \1", naam).capitalize()


SLEUTEL: str = get_args(Sleutel)[1].pattern
PATRONEN: Mapping[str, tuple[str, str]] = {
    SLEUTEL: (
        "Sleutel",
        "Gebruik kleine letters, cijfers en _, zoals 'moeder' of 'oom_bert'.",
    ),
    get_args(RegioNaam)[1].pattern: (
        "Regionaam",
        "Gebruik kleine letters, cijfers en _, zoals 'groningen_drenthe'.",
    ),
    get_args(Versie)[1].pattern: (
        "Versie",
        "Gebruik kleine letters, cijfers, punten en streepjes, zoals 2026-11.",
    ),
    get_args(Registratienummer)[1].pattern: (
        "Registratienummer",
        "Schrijf het registratienummer in 4 tot 12 cijfers.",
    ),
    get_args(Regelcode)[1].pattern: (
        "Regelcode",
        "Schrijf de code zoals de melding die noemt, zoals VA-P03.",
    ),
    get_args(Pad)[1].pattern: (
        "Pad",
        "Schrijf de plaats zoals de melding die noemt, zoals inzichten[0].",
    ),
}
"""Pattern → the name of this form, and what to write."""

VOORBEELDEN: Mapping[str, str] = {
    "Datum": "2026-05-12",
    "Tijdstip": "2026-06-06 04:10",
    "Sleutel": "moeder",
    "JaNee": "ja",
}

_TEKST: Schema = {
    # In YAML a text of digits only, or the word true, is read as something else by an editor.
    "type": ["string", "number", "boolean"],
    "pattern": rf"^(?=[\s\S]*\S)[\s\S]{{1,{MAX_TEKENS}}}$",
    "patternErrorMessage": f"Schrijf hier tekst, hoogstens {MAX_TEKENS} tekens.",
    "errorMessage": "Hier hoort tekst.",
}
_DATUM: Schema = {
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    "patternErrorMessage": "Schrijf de dag als jaar-maand-dag, zoals 2026-05-12.",
    "errorMessage": "Schrijf de dag als jaar-maand-dag, zoals 2026-05-12.",
}
_TIJDSTIP: Schema = {
    "type": "string",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[ T]([01][0-9]|2[0-3]):[0-5][0-9]"
    "(:[0-5][0-9])?(Z|[+-][0-9]{2}:[0-9]{2})?$",
    "patternErrorMessage": "Schrijf dag en tijd, zoals 2026-06-06 04:10.",
    "errorMessage": "Schrijf dag en tijd, zoals 2026-06-06 04:10.",
}
JA_NEE: Schema = {
    "title": "Ja of nee",
    "enum": ["ja", "nee"],
    "errorMessage": "Schrijf ja of nee.",
}
