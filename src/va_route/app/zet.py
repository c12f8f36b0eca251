# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Take a step and record it, or record why it was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.app.laad import laad_dossier
from va_route.app.profiel import met_profiel
from va_route.app.zetten import Daad, Zetting, bepaal
from va_route.store.journal import JournaalInGeheugen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from va_route.app.laad import GeladenDossier
    from va_route.app.omgeving import Omgeving
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel
    from va_route.schemas.partijen import Partij


@dataclass(frozen=True, slots=True)
class Vastgelegd:
    """What was decided, on which case, and whether it was only a rehearsal."""

    zetting: Zetting
    zaak: GeladenDossier
    oefen: bool

    @property
    def gezet(self) -> bool:
        """Whether the step was taken."""
        return self.zetting.gezet

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        from va_route.app.tekst import zet_tekst

        return zet_tekst(self)


def zet(  # noqa: PLR0913 - the facts of a step are this many, and each is named by its caller
    dossier: Dossier,
    regels: Sequence[Journaalregel],
    gebeurtenis: str,
    *,
    door: Partij,
    op: datetime,
    nu: datetime,
    vastgelegd_door: Partij | None = None,
    verloop: str | None = None,
    route: str | None = None,
    profiel: str | Path | None = None,
) -> tuple[Journaalregel, ...]:
    """Take one step, or record that it was refused; return the new, sealed journal lines.

    ``regels`` are all lines so far. ``op`` is when it happened and ``nu`` when it is recorded, both
    with their zone; the rules look at the Dutch day of ``op``. A refused step gives one line with
    ``soort`` *geweigerd*; a step that opens another verloop gives two. ``verloop`` or ``route`` is
    needed when the lines leave a choice. ``profiel`` is a file with the region's own profile, in
    place of the one that comes with va-route. Nothing is stored.

    Raises OnbekendeGebeurtenis when there is no such step from here, and GebruikError for a party
    that does not take it, a time that does not fit, or a verloop that is not clear.
    """
    daad = Daad(gebeurtenis, door, op, nu, vastgelegd_door)
    with met_profiel(profiel):
        return bepaal(dossier, regels, daad, verloop, route).regels


@dataclass(frozen=True, slots=True)
class TeZetten:
    """Which step is to be taken, by whom and when (``op`` left out: now), and on which course.

    ``kop`` is a head of the journal that must still be in it; ``oefen`` writes nothing.
    """

    gebeurtenis: str
    door: Partij
    op: datetime | None = None
    vastgelegd_door: Partij | None = None
    verloop: str | None = None
    route: str | None = None
    kop: str | None = None
    oefen: bool = False


def leg_vast(pad: Path, omgeving: Omgeving, stap: TeZetten) -> Vastgelegd:
    """Take one step on the dossier in a file. A rehearsal writes nothing, no lock either."""
    zaak = laad_dossier(pad, omgeving, stap.kop)
    nu = omgeving.nu()
    daad = Daad(stap.gebeurtenis, stap.door, stap.op or nu, nu, stap.vastgelegd_door)
    zetting = bepaal(zaak.dossier, zaak.journaal.regels, daad, stap.verloop, stap.route)
    poort = JournaalInGeheugen(zaak.journaal) if stap.oefen else omgeving.journaal(pad)
    poort.voeg_toe(zetting.regels, zaak.journaal.kop)
    return Vastgelegd(zetting, zaak, stap.oefen)
