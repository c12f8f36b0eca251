# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How one value is written, in the words of JSON Schema: a text, a day, a number, a choice."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from annotated_types import Ge, Le, MinLen
from pydantic import StringConstraints

from va_route.schemas.basis import MAX_TEKENS
from va_route.schemas.fouten import ZINNEN, code_van_patroon
from va_route.schemas.patronen import PATRONEN
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
    eis = next(m for m in merken if isinstance(m, StringConstraints))
    patroon = str(eis.pattern)
    if patroon == r"\S":
        return "Tekst", _TEKST
    letters = re.match(r"\^([a-z]+)\[1-9\]", patroon)
    if letters:
        kort = letters[1]
        vorm = _tekstvorm(patroon, ZINNEN["VORM-07"][1].format(letters=kort))
        if any(isinstance(m, Nummer) for m in merken):
            return f"Nummer.{kort}", {**vorm, "examples": [f"{kort}1"]}
        return f"Verwijzing.{kort}", vorm
    naam, zin = PATRONEN.get(patroon, (patroon, "Kijk in de uitleg van dit veld."))
    vorm = _tekstvorm(patroon, zin)
    if eis.max_length:
        vorm["pattern"] = f"^(?=.{{1,{eis.max_length}}}$){patroon.removeprefix('^')}"
    return naam, vorm


def _tekstvorm(patroon: str, zin: str) -> Schema:
    zin = f"{zin} ({code_van_patroon(patroon)})"
    return {
        "type": ["string", _als_getal(patroon)] if _als_getal(patroon) else "string",
        "pattern": patroon,
        "patternErrorMessage": zin,
        "errorMessage": zin,
    }


def _als_getal(patroon: str) -> str:
    """Say what an editor takes it for when it has no quotes and consists of digits."""
    if re.fullmatch(patroon, "1.5"):
        return "number"
    return "integer" if re.fullmatch(patroon, "12345678") else ""


def keuze_vorm(keuze: type[Keuze]) -> Schema:
    """Describe a choice, each value with the words that are printed for it."""
    return {
        "title": in_woorden(keuze.__name__),
        "type": "string",
        "enum": [k.value for k in keuze],
        "enumDescriptions": [k.titel for k in keuze],
        "errorMessage": doe("VORM-02", keuzes=", ".join(keuze)),
    }


def getal_vorm(laagst: int | None, hoogst: int | None) -> Schema:
    """Describe a whole number; of a short range an editor shows the whole list."""
    van, tot = laagst or 0, _HOOGST if hoogst is None else hoogst
    if tot - van <= _LIJST_TOT:
        zin = f"Schrijf een heel getal van {van} tot en met {tot}. (VORM-19)"
        return {"type": "integer", "enum": [*range(van, tot + 1)], "errorMessage": zin}
    return {
        "type": "integer",
        **({"examples": [van]} if van else {}),
        "errorMessage": doe("VORM-18", hulp=max(van, 1)),
        # An editor has its own English sentences for a number that is too low or too high.
        "if": {"type": "integer", "anyOf": [{"maximum": van - 1}, {"minimum": tot + 1}]},
        "then": {"const": van, "errorMessage": doe("VORM-19", grens=f"{van} of hoger")},
    }


def of_leeg(vorm: Schema) -> Schema:
    """Let nothing stand here as well."""
    soort = vorm["type"]
    leeg = {**vorm, "type": [*([soort] if isinstance(soort, str) else soort), "null"]}
    if "enum" in vorm:
        leeg["enum"] = [*vorm["enum"], None]
    if "enumDescriptions" in vorm:
        leeg["enumDescriptions"] = [*vorm["enumDescriptions"], "nog niet ingevuld"]
    return leeg


def doe(code: str, **delen: object) -> str:
    """Give what the reader says can be done, with its code.

    >>> doe("VORM-01", veld="datum")
    "Vul 'datum' in. (VORM-01)"
    """
    return f"{ZINNEN[code][1].format(**delen)} ({code})"


def grens(merken: list[Any], soort: type) -> int | None:
    """Give a bound that stands among the marks of a field."""
    naam = {Ge: "ge", Le: "le", MinLen: "min_length"}[soort]
    return next((getattr(m, naam) for m in merken if isinstance(m, soort)), None)


def in_woorden(naam: str) -> str:
    """Write the name of a class as words.

    >>> in_woorden("NietGehoord")
    'Niet gehoord'
    """
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r" \1", naam).capitalize()


VOORBEELDEN: Mapping[str, str] = {
    "Datum": "2026-05-12",
    "Tijdstip": "2026-06-06 04:10",
    "Sleutel": "moeder",
}

_EEUW = "(19|20|21)"
"""The first two digits of ``EERSTE_JAAR`` up to and including ``LAATSTE_JAAR``."""
_DAG = (
    f"({_EEUW}[0-9]{{2}}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
    f"|({_EEUW}(0[48]|[2468][048]|[13579][26])|2000)-02-29)"
)
"""A day that exists: an editor has no other way to know that February is short."""
_TIJD = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?"
_DAG_ZIN = "Schrijf de dag als jaar-maand-dag, zoals 2026-05-12. Kijk of die dag bestaat. (VORM-13)"
_TIJD_ZIN = "Schrijf dag en tijd, zoals 2026-06-06 04:10. Kijk of die dag bestaat. (VORM-15)"

_TEKST: Schema = {
    # In YAML a text of digits only, or the word true, is read as something else by an editor.
    "type": ["string", "number", "boolean"],
    "pattern": rf"^(?=[\s\S]*\S)[\s\S]{{1,{MAX_TEKENS}}}$",
    "patternErrorMessage": f"Schrijf hier tekst, hoogstens {MAX_TEKENS} tekens. (VORM-03)",
    "errorMessage": "Hier hoort tekst. (VORM-09)",
}
_DATUM: Schema = {
    "type": "string",
    "format": "date",
    "pattern": f"^{_DAG}$",
    "patternErrorMessage": _DAG_ZIN,
    "errorMessage": _DAG_ZIN,
}
_TIJDSTIP: Schema = {
    "type": "string",
    "pattern": f"^{_DAG}[ T]{_TIJD}$",
    "patternErrorMessage": _TIJD_ZIN,
    "errorMessage": _TIJD_ZIN,
}
JA_NEE: Schema = {
    "title": "Ja of nee",
    "type": "string",
    "enum": ["ja", "nee"],
    "enumDescriptions": ["ja", "nee"],
    "errorMessage": doe("VORM-17"),
}
