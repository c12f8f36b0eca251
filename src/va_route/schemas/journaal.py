# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One line of the journal: a step that was taken or refused, or what stands beside the steps.

Codes, parties, times and hashes only. No field can hold a sentence or a name, so that a journal can
be destroyed with its dossier and shown without it. A place in the dossier is not there either: the
keys of people are chosen by who writes them, and can be names.

A line of ``journaal/2`` has a bon. Those of ``journaal/1`` have none and stay as they were sealed.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import AfterValidator, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from va_route.schemas.basis import Datum, Deel, Getal, JaNee, Tijdstip, dag, veld
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import datetime

    from va_route.toets import Toets, Waarheid

EERSTE_VORIGE = "0" * 64
"""What stands in ``vorige`` of the first line."""

Naam = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
"""Name of a route, a stand or a gebeurtenis, as the code writes it."""
RegelCode = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,59}$")]
"""Code of a rule."""
VerloopNummer = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]{0,29}-[1-9][0-9]{0,3}$")]
"""Id of a verloop: the name of its route and a number, such as ``regulier-1``."""
Vingerafdruk = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in hexadecimal."""
Versie = Annotated[str, StringConstraints(pattern=r"^([0-9][0-9a-z.+-]{0,39}|[0-9a-f]{64})$")]
"""Version of the set of rules that answered: a number, a date or a SHA-256."""


def _hele_seconde(tijd: datetime) -> datetime:
    return tijd.replace(microsecond=0)


def _vanaf_een(nummer: int) -> int:
    if nummer < 1:
        raise PydanticCustomError("getal", "een heel getal vanaf 1")
    return nummer


Seconde = Annotated[Tijdstip, AfterValidator(_hele_seconde)]
"""A Tijdstip in whole seconds, so that a line reads back as it was written."""
Volgnummer = Annotated[Getal, AfterValidator(_vanaf_een)]
"""Counts lines, from 1."""


class Regelsoort(StrEnum):
    """What a line records."""

    GEZET = "gezet"
    GEWEIGERD = "geweigerd"
    OVERGENOMEN = "overgenomen"
    VERKLARING = "verklaring"

    @property
    def verandert(self) -> bool:
        """Whether this line changes a stand."""
        return self in {Regelsoort.GEZET, Regelsoort.OVERGENOMEN}


class Antwoord(StrEnum):
    """The three truth values as a line writes them."""

    JA = "ja"
    NEE = "nee"
    STIL = "stil"

    @classmethod
    def van(cls, waarheid: Waarheid) -> Antwoord:
        """Write a truth value: silence is ``stil``."""
        if waarheid is None:
            return cls.STIL
        return cls.JA if waarheid else cls.NEE


class Bladuitkomst(Deel):
    """What one leaf of the rule answered on that day."""

    code: RegelCode = veld("Code", "De code van de regel.")
    antwoord: Antwoord = veld("Antwoord", "Ja, nee, of stil als het dossier er niets over zegt.")


class Bon(Deel):
    """The receipt of a line, beside its ``dossier`` and ``uitkomsten``: what answered, for when.

    With it anyone can do the sum again, and see what changed since: our version, the rules, the
    agreements of the region, or the dossier.
    """

    motor: Versie = veld("Motor", "De versie van va-route die antwoordde.")
    regels: Vingerafdruk = veld("Regels", "De vingerafdruk van alle regels van de routes.")
    profiel: Vingerafdruk = veld("Profiel", "De vingerafdruk van de werkwijze van de regio.")
    zaak: Vingerafdruk = veld("Zaak", "De vingerafdruk van het kenmerk van het dossier.")
    peildatum: Datum = veld("Peildatum", "De dag waarop de regels zijn gevraagd.")
    bekend: JaNee = veld("Bekend", "Of de wet van die dag gelezen is.")


class Journaalregel(Deel):
    """One line. ``op`` is when it happened, ``vastgelegd_op`` when it was written down."""

    schema_: Literal["journaal/1", "journaal/2"] = veld(
        "Schema", "Dit is journaal/2, of journaal/1 als de regel ouder is.", alias="schema"
    )
    nr: Volgnummer = veld("Nummer", "Het volgnummer van de regel, vanaf 1.")
    soort: Regelsoort = veld("Soort", "Gezet, geweigerd, overgenomen of een eigen verklaring.")
    gebeurtenis: Naam = veld("Gebeurtenis", "De naam van de stap.")
    verloop: VerloopNummer = veld("Verloop", "Bij welk verloop deze regel hoort.")
    route: Naam = veld("Route", "De route van dat verloop.")
    van: Naam | None = veld(
        "Van", "De stand vooraf; leeg als het verloop met deze regel begint.", default=None
    )
    naar: Naam = veld("Naar", "De stand erna.")
    op: Seconde = veld("Gebeurd op", "Wanneer het gebeurde.")
    vastgelegd_op: Seconde = veld("Vastgelegd op", "Wanneer het is vastgelegd.")
    door: Partij = veld("Door", "Wie de stap zette.")
    vastgelegd_door: Partij = veld("Vastgelegd door", "Wie de stap vastlegde.")
    uitkomsten: tuple[Bladuitkomst, ...] = veld(
        "Uitkomsten", "Wat elke regel toen antwoordde.", default=()
    )
    tekort: tuple[RegelCode, ...] = veld(
        "Tekort", "Wat nog open stond van de stap die deze regel vastlegt.", default=()
    )
    alarm: JaNee = veld("Alarm", "Of er een opname was zonder geldige machtiging.", default=False)
    dossier: Vingerafdruk = veld("Dossier", "De vingerafdruk van het dossier op dat moment.")
    regels: Versie = veld("Regels", "De versie van de regels die antwoordden.")
    bon: Bon | None = veld("Bon", "Waarmee dit antwoord is na te rekenen.", default=None)
    vervolg_op: VerloopNummer | None = veld(
        "Vervolg op", "Het verloop waarop dit een vervolg is.", default=None
    )
    vorige: Vingerafdruk = veld("Vorige", "De vingerafdruk van de regel hiervoor.")
    hash: Vingerafdruk = veld("Hash", "De vingerafdruk van deze regel.")

    @model_validator(mode="after")
    def _past_bij_elkaar(self) -> Self:
        """Hold a line to what its kind can do: only a step or a take-over changes a stand."""
        if not self.soort.verandert and self.van != self.naar:
            raise PydanticCustomError("journaal_stand", "deze regel laat de stand gelijk")
        if self.bon is not None and self.bon.peildatum != dag(self.op):
            raise PydanticCustomError("journaal_bon", "de bon is van de dag van de stap")
        if not self.verloop.startswith(f"{self.route}-"):
            raise PydanticCustomError("journaal_verloop", "het verloop begint met de route")
        if (self.bon is None) is not (self.schema_ == "journaal/1"):
            raise PydanticCustomError("journaal_bon", "een regel van journaal/2 heeft een bon")
        return self


def uitkomsten(toets: Toets) -> tuple[Bladuitkomst, ...]:
    """Write down what each leaf answered: each code with each answer once, in the norm's order."""
    bladen = dict.fromkeys((blad.code, Antwoord.van(blad.uitkomst)) for blad in toets.bladeren())
    return tuple(Bladuitkomst(code=code, antwoord=antwoord) for code, antwoord in bladen)
