# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Sources that are not law: the region's way of working, the guideline, our own VA model.

Their citation never reads as if the law asks it.
"""

from __future__ import annotations

from typing import NamedTuple


class Plaats(NamedTuple):
    """One place in such a source: a slide, a chapter, a rule number."""

    werkwijze: Werkwijze
    plek: str = ""

    @property
    def citaat(self) -> str:
        """Name of the source and the place in it."""
        return f"{self.werkwijze.naam}, {self.plek}" if self.plek else self.werkwijze.naam

    @property
    def url(self) -> str:
        """Link to the source; empty when it has no public page."""
        return self.werkwijze.url


class Werkwijze(NamedTuple):
    """An agreement, guideline or model: its name and, where there is one, its page."""

    naam: str
    url: str = ""

    def __call__(self, plek: str = "") -> Plaats:
        """Cite a place in it."""
        return Plaats(self, plek)


GRONINGEN_DRENTHE = Werkwijze("Werkwijze Groningen/Drenthe")
FLEVOLAND = Werkwijze("Werkwijze Flevoland")
TWENTE = Werkwijze("Werkwijze Twente")
PRAKTIJK = Werkwijze(
    "Werkwijze in de praktijk, Expertiseteam Complexe Zorg",
    "https://www.expertiseteamcomplexezorg.nl/jongeren-en-ouders/jeugdzorgplus/",
)
EXPERTTEAM_GRONINGEN = Werkwijze(
    "Regionaal Expertteam Jeugd Groningen, verklarende analyse",
    "https://regionaalexpertteamgroningen.nl/verklarende-analyse/",
)
RICHTLIJN = Werkwijze(
    "Richtlijn Uithuisplaatsing en terugplaatsing",
    "https://richtlijnenjeugdhulp.nl/uithuisplaatsing-en-terugplaatsing/",
)
VA_MODEL = Werkwijze("Model verklarende analyse van va-route")
