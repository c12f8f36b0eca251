# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What can be recorded in every stand and is no arrow of a route."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from va_route.flows.route import VERZOEKERS
from va_route.recht import stappen
from va_route.schemas.journaal import Regelsoort
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Mapping

    from va_route.recht.regel import Regel


@dataclass(frozen=True, slots=True)
class Handeling:
    """A journal line that is no step: its name, words, rule, parties and kind of line."""

    gebeurtenis: str
    titel: str
    regel: Regel
    wie: tuple[Partij, ...]
    soort: Regelsoort


NEEM_OVER = Handeling(
    "neem_over",
    "neem een zaak over die al loopt, in de stand van nu",
    stappen.overname_vastgelegd,
    (
        *VERZOEKERS,
        Partij.VERWIJZER,
        Partij.LOKAAL_TEAM,
        Partij.REGIEVOERDER,
        Partij.CRISISDIENST,
        Partij.AANBIEDER,
    ),
    Regelsoort.OVERGENOMEN,
)
VOEG_VERKLARING_TOE = Handeling(
    "voeg_verklaring_toe",
    "voeg een eigen verklaring toe",
    stappen.verklaring_vastgelegd,
    (Partij.JEUGDIGE, Partij.OUDER),
    Regelsoort.VERKLARING,
)

HANDELINGEN: Mapping[str, Handeling] = MappingProxyType(
    {handeling.gebeurtenis: handeling for handeling in (NEEM_OVER, VOEG_VERKLARING_TOE)}
)
