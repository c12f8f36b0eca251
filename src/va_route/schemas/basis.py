# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What every section is made of: one frozen base class and the few types a value can have.

The reader hands over strings, so the three types that are not text (Datum, JaNee, Getal) read
strictly and never guess: Pydantic's own modes take ``"0"`` for a date and ``on`` for a boolean.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MAX_TEKENS = 1500
"""Longest text in one field, in characters, inclusive (va-inhoud section 2)."""

EERSTE_JAAR, LAATSTE_JAAR = 1900, 2199
"""Years a day can lie in, inclusive: outside it a digit is wrong, and sums run off the calendar."""

_D = TypeVar("_D", date, datetime)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIJD = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?")
_GETAL = re.compile(r"0|[1-9]\d{0,8}")


def _datum(waarde: object) -> date:
    if isinstance(waarde, datetime):
        raise PydanticCustomError("datum_vorm", "een datum zonder tijd")
    if isinstance(waarde, date):
        return _in_bereik(waarde)
    # Python reads other ISO forms as well; looking for the two hyphens keeps those out.
    if not isinstance(waarde, str) or waarde[4:5] != "-" or waarde[7:8] != "-":
        raise PydanticCustomError("datum_vorm", "jaar-maand-dag")
    try:
        dag = date.fromisoformat(waarde)
    except ValueError:
        if not _ISO.fullmatch(waarde):
            raise PydanticCustomError("datum_vorm", "jaar-maand-dag") from None
        raise PydanticCustomError("datum_bestaat_niet", "deze dag bestaat niet") from None
    return _in_bereik(dag)


def _in_bereik(dag: _D) -> _D:
    if not EERSTE_JAAR <= dag.year <= LAATSTE_JAAR:
        raise PydanticCustomError("datum_bereik", "dit jaar ligt te ver weg")
    return dag


def _tijdstip(waarde: object) -> datetime:
    if isinstance(waarde, datetime):
        tijd = waarde
    else:
        deel = _TIJD.fullmatch(waarde) if isinstance(waarde, str) and waarde.isascii() else None
        if deel is None:
            raise PydanticCustomError("tijdstip_vorm", "jaar-maand-dag uur:minuut")
        try:
            tijd = datetime.fromisoformat(str(waarde))
        except ValueError:
            raise PydanticCustomError(
                "tijdstip_bestaat_niet", "dit tijdstip bestaat niet"
            ) from None
    # A clock time without a zone is read off a clock in the Netherlands.
    return _in_bereik(tijd if tijd.tzinfo else tijd.replace(tzinfo=AMSTERDAM))


def _ja_nee(waarde: object) -> bool:
    if isinstance(waarde, bool):
        return waarde
    if waarde == "ja":
        return True
    if waarde == "nee":
        return False
    raise PydanticCustomError("ja_nee", "ja of nee")


def _getal(waarde: object) -> int:
    if isinstance(waarde, int) and not isinstance(waarde, bool):
        return waarde
    if isinstance(waarde, str) and _GETAL.fullmatch(waarde) and waarde.isascii():
        return int(waarde)
    raise PydanticCustomError("getal", "een heel getal")


def dag(tijd: datetime) -> date:
    """Return the calendar day in the Netherlands of a moment."""
    return tijd.astimezone(AMSTERDAM).date()


Datum = Annotated[date, BeforeValidator(_datum, json_schema_input_type=str)]
"""A day, written ``jaar-maand-dag``."""
Tijdstip = Annotated[datetime, BeforeValidator(_tijdstip, json_schema_input_type=str)]
"""A moment, written ``jaar-maand-dag uur:minuut``, Dutch clock unless a zone is given.

A Datum with a clock time, for what must be told apart within one night.
"""
JaNee = Annotated[
    bool,
    BeforeValidator(_ja_nee, json_schema_input_type=str),
    PlainSerializer(lambda waarde: "ja" if waarde else "nee", return_type=str, when_used="json"),
]
"""Written ``ja`` or ``nee``; a plain ``no`` is not guessed at."""
Getal = Annotated[int, BeforeValidator(_getal, json_schema_input_type=int)]
"""A whole number without leading zeros."""
Tekst = Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEKENS, pattern=r"\S")]
"""Free text, kept to the letter: nothing is trimmed or rewritten."""
Sleutel = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
"""Key of a person in ``betrokkenen``: lower case letters, digits and ``_``."""

RegioNaam = Annotated[str, StringConstraints(pattern=r"^[a-z]+(_[a-z0-9]+)*$", max_length=40)]
"""Name of a region as it stands in a file: lower case words joined by ``_``."""
Versie = Annotated[str, StringConstraints(pattern=r"^[0-9a-z][0-9a-z.-]{0,19}$")]
"""A version people choose themselves, such as ``2026-11``."""


def veld(titel: str, uitleg: str, **meer: Any) -> Any:  # noqa: ANN401 - mirrors pydantic.Field
    """Return a field with its Dutch title and description; both are required by a test."""
    return Field(title=titel, description=uitleg, **meer)


class Deel(BaseModel):
    """Base of every section: frozen, and a field nobody asked for is refused."""

    # Built on first use, and a section together with its document: reading one kind of document
    # does not pay for the others.
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_default=False,
        serialize_by_alias=True,
        defer_build=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _leeg_is_niet_ingevuld(cls, waarde: object) -> object:
        """Take a key with nothing behind it as *not filled in*, not as a wrong value."""
        if isinstance(waarde, dict) and None in waarde.values():
            # An unknown key stays, so that it is refused and not lost.
            bekend = {veld.alias or naam for naam, veld in cls.model_fields.items()}
            return {k: v for k, v in waarde.items() if v is not None or k not in bekend}
        return waarde
