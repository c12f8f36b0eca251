# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who acts on a route. A party, not a person: the journal holds these and no names."""

from va_route.schemas.keuzes import Keuze


class Partij(Keuze):
    """A party that can take, record or answer something on a route."""

    JEUGDIGE = "jeugdige"
    OUDER = "ouder"
    VERWIJZER = "verwijzer"
    LOKAAL_TEAM = "lokaal_team"
    REGIEVOERDER = "regievoerder"
    CRISISDIENST = "crisisdienst"
    COLLEGE = "college"
    GI = "gi"
    RAAD = "raad"
    OVJ = "ovj"
    GEDRAGSWETENSCHAPPER = "gedragswetenschapper"
    SERVICEPUNT = "servicepunt"
    EXPERTTEAM = "expertteam"
    KINDERRECHTER = "kinderrechter"
    HOF = "hof"
    AANBIEDER = "aanbieder"
    VERTROUWENSPERSOON = "vertrouwenspersoon"
    RAADSMAN = "raadsman"
    WET = "wet"

    @property
    def naam(self) -> str:
        """How a sentence calls this party, with its article."""
        return _NAMEN.get(self, f"de {self.value}")


def door(naam: str) -> str:
    """Say by whom, in a sentence; what the law does has its own words."""
    return naam if naam == Partij.WET.naam else f"door {naam}"


_NAMEN = {
    Partij.LOKAAL_TEAM: "het lokaal team",
    Partij.COLLEGE: "het college",
    Partij.GI: "de GI",
    Partij.RAAD: "de Raad voor de Kinderbescherming",
    Partij.OVJ: "de officier van justitie",
    Partij.SERVICEPUNT: "het Servicepunt",
    Partij.EXPERTTEAM: "het Expertteam",
    Partij.HOF: "het gerechtshof",
    Partij.AANBIEDER: "de jeugdhulpaanbieder",
    Partij.WET: "vanzelf, door de wet",
}
