# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a region agreed on: which agreements may be departed from, and for which reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.schemas.besluit import Afwijkingsreden
from va_route.schemas.dossier import Regio
from va_route.schemas.overleg import Hoedanigheid

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Regioprofiel:
    """The agreements of one region.

    ``afwijkingen`` names per agreement the reasons that may stand in an Afwijking, on the emergency
    route alone; an agreement that is not named has none. ``hsj`` lists who brings HSJ knowledge
    to a spoedberaad: while the region still builds this up, Servicepunt and Expertteam count.
    """

    regio: Regio
    naam: str
    versie: str
    afwijkingen: Mapping[str, frozenset[Afwijkingsreden]]
    hsj: frozenset[Hoedanigheid]


# Lack of time, of a VA or of a place is never a reason (design: routes, the four guards).
GRONINGEN_DRENTHE = Regioprofiel(
    regio=Regio.GRONINGEN_DRENTHE,
    naam="Groningen/Drenthe",
    versie="2026-11",
    afwijkingen={
        "spoedberaad_gehouden": frozenset(
            {Afwijkingsreden.DIRECT_GEVAAR, Afwijkingsreden.NIET_BEREIKBAAR}
        ),
        "va_aanwezig": frozenset({Afwijkingsreden.VA_IN_CONCEPT}),
    },
    hsj=frozenset({Hoedanigheid.HSJ_DESKUNDIGE, Hoedanigheid.SERVICEPUNT, Hoedanigheid.EXPERTTEAM}),
)

PROFIELEN: Mapping[Regio, Regioprofiel] = {Regio.GRONINGEN_DRENTHE: GRONINGEN_DRENTHE}
