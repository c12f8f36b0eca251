# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The frozen input of every output: the document and every answer about it, made by ``app``.

Nothing here is worked out while printing, so a page and a terminal cannot give different answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import date, datetime

    from va_route.errors import Melding
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.kern import VaKern
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.toets import Toets

Document: TypeAlias = "VerklarendeAnalyse | VaKern | Dossier"


@dataclass(frozen=True, slots=True)
class StapBeeld:
    """One step that can be asked for: its titles, who takes it, and the tree of reasons.

    ``wie`` holds Dutch names of parties ("de GI"); ``open`` says whether the step may be taken now;
    ``aan_de_beurt`` whether it starts in the present stand. For a step that was taken, ``gezet`` is
    the day in Dutch words, and ``gewijzigd`` says that the dossier changed since.
    """

    gebeurtenis: str
    titel: str
    naar: str
    wie: tuple[str, ...]
    toets: Toets
    open: bool
    aan_de_beurt: bool = True
    gezet: str | None = None
    gewijzigd: bool = False


@dataclass(frozen=True, slots=True)
class VerloopBeeld:
    """One course of the case. ``beeindigd`` and ``termijnen`` are whole Dutch sentences."""

    verloop: str
    route: str
    stand: str
    stand_id: str
    beeindigd: tuple[str, ...] = ()
    termijnen: tuple[str, ...] = ()
    stappen: tuple[StapBeeld, ...] = ()
    wat_kan_wel: tuple[str, ...] = ()
    gezet: tuple[StapBeeld, ...] = ()


@dataclass(frozen=True, slots=True)
class Gezet:
    """One step that was taken: when it happened, when it was recorded, by which party, what lacked.

    Titles are Dutch words. ``alarm`` marks an admission without a valid order.
    """

    op: datetime
    vastgelegd_op: datetime
    verloop: str
    gebeurtenis: str
    van: str
    naar: str
    door: str
    tekort: tuple[str, ...] = ()
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Beeld:
    """Everything that is printed about one document on one day.

    ``meldingen`` are the open points. ``kop`` is the hash of the last journal line: printed, so
    that a journal that lost its last lines can be found out. ``voor`` names the one reader of a
    copy, and ``weggelaten`` says that this copy does not hold everything.
    """

    document: Document
    peildatum: date
    bestand: str = ""
    meldingen: tuple[Melding, ...] = ()
    verlopen: tuple[VerloopBeeld, ...] = ()
    tijdlijn: tuple[Gezet, ...] = ()
    kop: str = ""
    regels_versie: str = ""
    regio: str = ""
    voor: str = ""
    weggelaten: bool = False
