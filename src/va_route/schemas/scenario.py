# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A sheet of scenarios: per rule what is given, what someone does, and what the dossier then shows.

Written by people who know the law and need not know the code. A dossier of the examples is the
beginning; each scenario says in words what is different, and beside it where that stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, JsonValue, StringConstraints

from va_route.schemas.basis import Datum, Deel, JaNee, Sleutel, Tekst, veld
from va_route.schemas.keuzes import Keuze
from va_route.schemas.partijen import Partij

Plek = Annotated[
    str,
    StringConstraints(
        pattern=r"^[^.\[\]]+(\[[0-9]{1,4}\])*(\.[^.\[\]]+(\[[0-9]{1,4}\])*)*$", max_length=200
    ),
]
"""A place in the dossier, such as ``verzoeken[0].verzoeker``."""


class Antwoord(Keuze):
    """What the dossier says about a rule. Not asked: the rule plays no part in this step."""

    JA = "ja"
    NEE = "nee"
    STIL = "stil"
    NIET_GEVRAAGD = "niet_gevraagd"


class Waarde(Deel):
    """One value and its place. In the file they stand as ``plek: waarde``."""

    plek: Plek = veld("Plek", "Waar het staat, zoals verzoeken[0].verzoeker.")
    waarde: JsonValue = veld("Waarde", "Wat daar komt te staan.")


def _waarden(invoer: object) -> object:
    if not isinstance(invoer, Mapping):
        return invoer
    return tuple({"plek": plek, "waarde": waarde} for plek, waarde in invoer.items())


class _Anders(Deel):
    zin: Tekst = veld("Zin", "Wat er anders is, in gewone woorden, zonder hoofdletter en punt.")
    zet: Annotated[tuple[Waarde, ...], BeforeValidator(_waarden)] = veld(
        "Zet", "Plek en waarde. Een lijst heeft aan het eind plaats voor nog een.", default=()
    )
    weg: tuple[Plek, ...] = veld("Weg", "Wat er niet meer staat.", default=())


class Wijziging(_Anders):
    """What is different from the dossier as it is: a sentence, and the same as data."""


class Situatie(_Anders):
    """A change that more scenarios of the sheet begin with."""

    naam: Sleutel = veld("Naam", "Hoe de scenario's deze situatie noemen.")


class Als(Deel):
    """What someone wants to do, and when."""

    route: Tekst = veld("Route", "De naam van de route.")
    stap: Tekst = veld("Stap", "De naam van de stap.")
    op: Datum = veld("Op", "De dag waarop dit wordt gevraagd.")
    door: Partij | None = veld("Door", "Wie de stap zet, als dat uitmaakt.", default=None)


class Dan(Deel):
    """What must come out."""

    antwoord: Antwoord = veld("Antwoord", "Wat het dossier over de regel zegt.")
    stap_open: JaNee = veld("Stap open", "Of de hele stap dan openstaat.")
    alarm: JaNee = veld("Alarm", "Of de stap met alarm wordt vastgelegd.", default=False)


class Geval(Deel):
    """One scenario of a rule. What it leaves out is as it stands above it."""

    titel: Tekst = veld("Titel", "Waar dit scenario over gaat, in één zin.")
    met: tuple[Sleutel, ...] = veld("Met", "Situaties waarmee het begint.", default=())
    en: tuple[Wijziging, ...] = veld("En", "Wat er anders is dan in het dossier.", default=())
    op: Datum | None = veld("Op", "Een andere dag dan die van de regel.", default=None)
    dan: Dan = veld("Dan", "Wat eruit komt.")


class Regelblad(Deel):
    """The scenarios of one rule that begin with the same dossier and ask the same step."""

    regel: Tekst = veld("Regel", "De code van de regel.")
    gegeven: Tekst = veld("Gegeven", "Een dossier uit de voorbeelden, of een bestand hiernaast.")
    met: tuple[Sleutel, ...] = veld("Met", "Situaties waarmee elk scenario begint.", default=())
    als: Als = veld("Als", "De stap, de route en de dag.")
    scenarios: tuple[Geval, ...] = veld("Scenario's", "Een of meer scenario's.", min_length=1)


class Scenarioblad(Deel):
    """One file: a subject, the situations its scenarios share, and its rules."""

    schema_: Literal["scenarios/1"] = veld("Schema", "Altijd scenarios/1.", alias="schema")
    onderwerp: Tekst = veld("Onderwerp", "Waar deze scenario's over gaan.")
    uitleg: Tekst | None = veld("Uitleg", "Wat een lezer vooraf moet weten.", default=None)
    situaties: tuple[Situatie, ...] = veld("Situaties", "Wat vaker voorkomt.", default=())
    regels: tuple[Regelblad, ...] = veld("Regels", "Per regel de scenario's.", min_length=1)
