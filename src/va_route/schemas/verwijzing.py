# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Ids and references: their form, and the mark by which one walk finds all of them.

Whether a reference exists is asked by a rule; here each field only says what it names.
"""

from dataclasses import dataclass
from typing import Annotated

from pydantic import StringConstraints

from va_route.schemas.basis import Sleutel


@dataclass(frozen=True, slots=True, eq=False)
class Merk:
    """Says what kind of thing the id in a field belongs to: ``persoon``, ``bron``."""

    soort: str


class Nummer(Merk):
    """Marks a field that gives something its id."""


class Verwijzing(Merk):
    """Marks a field that names something else in the document by its id."""


def vorm(letters: str) -> StringConstraints:
    """Form of an id: two fixed letters and a number, readable in a message (``bv12``)."""
    return StringConstraints(pattern=rf"^{letters}[1-9][0-9]{{0,3}}$")


PersoonSleutel = Annotated[str, Nummer("persoon")]
"""Form checked where it is written: as the key of the map ``betrokkenen``."""
BronNummer = Annotated[str, vorm("br"), Nummer("bron")]
BevindingNummer = Annotated[str, vorm("bv"), Nummer("bevinding")]
ProbleemNummer = Annotated[str, vorm("pr"), Nummer("probleem")]
FactorNummer = Annotated[str, vorm("fa"), Nummer("factor")]
InzichtNummer = Annotated[str, vorm("in"), Nummer("inzicht")]
HypotheseNummer = Annotated[str, vorm("hy"), Nummer("hypothese")]
RisicoNummer = Annotated[str, vorm("ri"), Nummer("risico")]
DoelNummer = Annotated[str, vorm("do"), Nummer("doel")]
AlternatiefNummer = Annotated[str, vorm("al"), Nummer("alternatief")]
VerzoekNummer = Annotated[str, vorm("vz"), Nummer("verzoek")]
OverlegNummer = Annotated[str, vorm("ov"), Nummer("overleg")]
ConsultNummer = Annotated[str, vorm("co"), Nummer("consult")]
BeschikkingNummer = Annotated[str, vorm("bs"), Nummer("beschikking")]
OpnameNummer = Annotated[str, vorm("op"), Nummer("opname")]

NaarPersoon = Annotated[Sleutel, Verwijzing("persoon")]
NaarBron = Annotated[str, vorm("br"), Verwijzing("bron")]
NaarBevinding = Annotated[str, vorm("bv"), Verwijzing("bevinding")]
NaarProbleem = Annotated[str, vorm("pr"), Verwijzing("probleem")]
NaarFactor = Annotated[str, vorm("fa"), Verwijzing("factor")]
NaarHypothese = Annotated[str, vorm("hy"), Verwijzing("hypothese")]
NaarDoel = Annotated[str, vorm("do"), Verwijzing("doel")]
NaarAlternatief = Annotated[str, vorm("al"), Verwijzing("alternatief")]
NaarVerzoek = Annotated[str, vorm("vz"), Verwijzing("verzoek")]
