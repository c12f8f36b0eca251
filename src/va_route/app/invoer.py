# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a person types, read as the house knows it; each refusal says how to write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.schemas.basis import Datum, Tijdstip
from va_route.schemas.dagen import datum_hulp
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date, datetime


def lees_dag(tekst: str) -> date:
    """Read a day, written as jaar-maand-dag."""
    try:
        dag: date = TypeAdapter(Datum).validate_python(tekst)
    except ValidationError:
        hulp = datum_hulp(tekst) or "jaar-maand-dag, zoals 2026-05-12"
        raise GebruikError(
            "INVOER-01", f"'{tekst}' lezen we niet als dag. Schrijf {hulp}."
        ) from None
    return dag


def lees_moment(tekst: str) -> datetime:
    """Read a moment on a Dutch clock, unless it gives a zone."""
    try:
        moment: datetime = TypeAdapter(Tijdstip).validate_python(tekst)
    except ValidationError:
        raise GebruikError(
            "INVOER-02",
            f"'{tekst}' lezen we niet als tijdstip. Schrijf dag en tijd tussen aanhalingstekens, "
            'zoals "2026-06-06 04:10".',
        ) from None
    return moment


def lees_partij(tekst: str) -> Partij:
    """Read a party by its name."""
    if tekst in set(Partij):
        return Partij(tekst)
    extra = " De verzoeker is een partij: college, gi, raad of ovj." if tekst == "verzoeker" else ""
    raise GebruikError(
        "INVOER-03",
        f"'{tekst}' is geen partij op deze route.{bedoelt(tekst, Partij)}{extra} "
        f"Kies uit: {', '.join(Partij)}.",
    )
