# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The acts and regulations a rule can rest on, each in the version that was read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Artikel:
    """One place in an act: article, and where needed a *lid* and an *onderdeel*."""

    wet: Wet
    nummer: str
    lid: int | None = None
    onder: str = ""

    @property
    def citaat(self) -> str:
        """As a jurist cites it: ``Jeugdwet art. 6.1.3 lid 2 onder a``."""
        lid = f" lid {self.lid}" if self.lid is not None else ""
        onder = f" onder {self.onder}" if self.onder else ""
        return f"{self.wet.naam} art. {self.nummer}{lid}{onder}"

    @property
    def juriconnect(self) -> str:
        """Dutch standard reference (Juriconnect 1.3) to the text in force on the version read."""
        lid = f"&lid={self.lid}" if self.lid is not None else ""
        return f"jci1.3:c:{self.wet.bwb}&artikel={self.nummer}{lid}&g={self.wet.versie:%Y-%m-%d}"

    @property
    def url(self) -> str:
        """Link to that text on the government's own site."""
        return f"https://wetten.overheid.nl/{self.juriconnect}"


@dataclass(frozen=True, slots=True)
class Wet:
    """An act in one version: its short name, its BWB id and the day whose text was read."""

    naam: str
    bwb: str
    versie: date

    def __call__(self, nummer: str, lid: int | None = None, onder: str = "") -> Artikel:
        """Cite an article."""
        return Artikel(self, nummer, lid, onder)


JEUGDWET = Wet("Jeugdwet", "BWBR0034925", date(2026, 1, 1))
# The list of registers was read in an older version; docs/besluiten says what to check.
REGELING = Wet("Regeling Jeugdwet", "BWBR0036007", date(2020, 7, 8))
BURGERLIJK_WETBOEK_1 = Wet("Burgerlijk Wetboek Boek 1", "BWBR0002656", date(2023, 7, 1))
RECHTSVORDERING = Wet("Wetboek van Burgerlijke Rechtsvordering", "BWBR0001827", date(2026, 1, 1))
WETTEN = (JEUGDWET, REGELING, BURGERLIJK_WETBOEK_1, RECHTSVORDERING)
"""Every act that was read, for who must say in which version."""
