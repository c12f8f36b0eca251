# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The acts and regulations a rule can rest on, each in the version that was read.

Two different things are kept apart. ``geldend_van`` and ``geldend_tot`` say when a text is in force
within the time we know: outside them the norm is not asked. ``bekend_van`` and ``bekend_tot`` say
for which days the text was read: outside them nobody here knows what the norm is, so a question
about such a day is refused (:func:`bekend`).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from va_route.toets import Vindplaats


class Artikel(NamedTuple):
    """One place in an act: article, and where needed a *lid* and an *onderdeel*."""

    wet: Wet
    nummer: str
    lid: int | None = None
    onder: str = ""
    geldend_van: date | None = None
    geldend_tot: date | None = None

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


class Wijziging(NamedTuple):
    """A place whose present text is younger than the time we know, or ended within it."""

    nummer: str
    lid: int | None = None
    onder: str = ""
    van: date | None = None
    tot: date | None = None


_BEKEND_VAN, _BEKEND_TOT = date(2024, 1, 1), date(2026, 12, 31)


class Wet(NamedTuple):
    """An act in one version: its short name, its BWB id and the day whose text was read.

    From ``bekend_van`` until and including ``bekend_tot`` its text is taken to be the one we read;
    ``lezing`` says in Dutch what that rests on.
    """

    naam: str
    bwb: str
    versie: date
    lezing: str = ""
    bekend_van: date = _BEKEND_VAN
    bekend_tot: date = _BEKEND_TOT
    wijzigingen: tuple[Wijziging, ...] = ()

    def __call__(self, nummer: str, lid: int | None = None, onder: str = "") -> Artikel:
        """Cite an article."""
        for w in self.wijzigingen:
            if (w.nummer, w.lid, w.onder) == (nummer, lid, onder):
                return Artikel(self, nummer, lid, onder, w.van, w.tot)
        return Artikel(self, nummer, lid, onder)


_SINDS_2024 = date(2024, 1, 1)
JEUGDWET = Wet(
    "Jeugdwet",
    "BWBR0034925",
    date(2026, 1, 1),
    "Gelezen: de tekst van 1 januari 2026, en die van 1 januari 2024 en 1 juli 2023 om te zien wat "
    "er veranderde. Vóór 2024 waren de gronden anders. Per 1 januari 2027 is een wijziging van "
    "art. 7.3.11 aangekondigd; die tekst is niet gelezen.",
    # "Geschikt" (b) and "geen minder ingrijpende mogelijkheden" (c) came with 2024.
    wijzigingen=tuple(
        Wijziging(nummer, 2, onder, van=_SINDS_2024)
        for nummer in ("6.1.2", "6.1.3", "6.1.4")
        for onder in ("b", "c")
    ),
)
# The list of registers was read in an older version; docs/besluiten says what to check.
REGELING = Wet(
    "Regeling Jeugdwet",
    "BWBR0036007",
    date(2020, 7, 8),
    "Gelezen: de tekst van 8 juli 2020. Of de lijst van registers daarna veranderde, is niet "
    "nagekeken.",
)
BURGERLIJK_WETBOEK_1 = Wet(
    "Burgerlijk Wetboek Boek 1",
    "BWBR0002656",
    date(2023, 7, 1),
    "Gelezen: art. 254 tot en met 262 in de tekst van 1 juli 2023, art. 264 tot en met 269 in die "
    "van 5 juli 2025. Of de eerste daarna veranderden, is niet nagekeken.",
)
RECHTSVORDERING = Wet(
    "Wetboek van Burgerlijke Rechtsvordering",
    "BWBR0001827",
    date(2026, 1, 1),
    "Gelezen: de tekst van 1 januari 2026. Of die in 2024 en 2025 hetzelfde was, is niet "
    "nagekeken.",
)
# On the first of these two one step rests; on the second only terms do.
BESLUIT_JEUGDWET = Wet(
    "Besluit Jeugdwet",
    "BWBR0035779",
    date(2026, 1, 1),
    "Gelezen: delen van de tekst van 1 januari 2026.",
)
ALGEMENE_TERMIJNENWET = Wet(
    "Algemene termijnenwet",
    "BWBR0002448",
    date(2010, 10, 10),
    "Gelezen: de tekst van 10 oktober 2010, die als geldend te boek staat.",
)
WETTEN = (JEUGDWET, BESLUIT_JEUGDWET, REGELING, BURGERLIJK_WETBOEK_1, RECHTSVORDERING)
"""Every act that was read, for who must say in which version."""

BEKEND_VAN = max(wet.bekend_van for wet in WETTEN)
"""First day on which we know all that the rules rest on."""
BEKEND_TOT = min(wet.bekend_tot for wet in WETTEN)
"""Last day on which we know it."""


def bekend(dag: date) -> bool:
    """Whether the law of this day was read."""
    return BEKEND_VAN <= dag <= BEKEND_TOT


def in_werking(bron: Vindplaats, dag: date) -> bool:
    """Whether what stands there is asked on ``dag``; a source without dates always is."""
    van, tot = getattr(bron, "geldend_van", None), getattr(bron, "geldend_tot", None)
    return (van is None or van <= dag) and (tot is None or dag <= tot)
