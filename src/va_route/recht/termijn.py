# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One term: its kind, its last day, how it stands on a day; and a date as people write it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from va_route.errors import Melding
    from va_route.schemas.partijen import Partij
    from va_route.toets import Vindplaats


class Aard(StrEnum):
    """What happens on the last day of a term."""

    EINDIGT = "eindigt"
    """It ends by law, whatever anyone does."""
    DOEN = "doen"
    """Someone must have done something; nothing ends by itself."""
    STREEF = "streef"
    """A target, and no term of the law."""
    VRAAG = "vraag"
    """Something to look at: a warning, or what the dossier leaves open."""


class Loop(StrEnum):
    """How a term stands on one day."""

    LOOPT = "loopt"
    VOORBIJ = "voorbij"
    GEDAAN = "gedaan"


@dataclass(frozen=True, slots=True)
class Termijn:
    """One term, and its sum in words in ``uitleg``.

    ``einde`` is the first day on which what :attr:`Aard.EINDIGT` no longer holds; for every other
    kind it is the last day itself, and ``None`` where the law names no number. ``verlengd`` is the
    last day after the Algemene termijnenwet, where that is a later one; ``melding`` says why it is
    not known. Who acts is ``wie``, what can be done ``wat_kan``; ``gedaan_op`` is the day on which
    it was done. It is ``voorop`` when it comes above the stand.
    """

    code: str
    titel: str
    start: date
    einde: date | None
    bron: Vindplaats
    uitleg: str
    aard: Aard = Aard.EINDIGT
    voorop: bool = False
    wie: tuple[Partij, ...] = ()
    wat_kan: str = ""
    verlengd: date | None = None
    gedaan_op: date | None = None
    melding: Melding | None = None

    @property
    def beslist(self) -> bool:
        """Whether it ends something by itself."""
        return self.aard is Aard.EINDIGT

    @property
    def laatste(self) -> date | None:
        """The last day inside, in the earliest reading."""
        if self.einde is None or self.aard is not Aard.EINDIGT:
            return self.einde
        return self.einde - timedelta(days=1)

    def loop(self, peildatum: date) -> Loop:
        """Say how it stands; after the earliest day, and before the later one, it still runs."""
        if self.gedaan_op is not None and self.gedaan_op <= peildatum:
            return Loop.GEDAAN
        uiterst = self.verlengd or self.laatste
        return Loop.VOORBIJ if uiterst is not None and uiterst < peildatum else Loop.LOOPT

    def nog(self, peildatum: date) -> date | None:
        """Return the earliest last day that is not behind us, if there is one."""
        dagen = (self.laatste, self.verlengd)
        return next((dag for dag in dagen if dag is not None and dag >= peildatum), None)

    @property
    def volgorde(self) -> tuple[date, str]:
        """What lists are sorted by: the soonest first; without a number from its start."""
        return self.einde or self.start, self.code


def nl(datum: date) -> str:
    """Return a date as people write it: ``6 juni 2026``."""
    return f"{datum.day} {_MAANDEN[datum.month - 1]} {datum.year}"


_MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
