# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What every route to a judge has in common when there is no emergency: its words and parties."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from va_route.flows.route import IEDEREEN, VERZOEKERS, Gebeurtenis
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Mapping

GEWOON_VERZOEK: Mapping[str, Gebeurtenis] = MappingProxyType(
    {
        "dien_in": Gebeurtenis("dien het verzoek in bij de kinderrechter", VERZOEKERS),
        "meld_ingediend": Gebeurtenis(
            "leg vast dat het verzoek is ingediend", VERZOEKERS, meldt="dien_in"
        ),
        "trek_in": Gebeurtenis("trek het verzoek in", VERZOEKERS),
        "meld_afgewezen": Gebeurtenis("leg vast dat de rechter nee zei", (Partij.KINDERRECHTER,)),
        "voorkom_plaatsing": Gebeurtenis(
            "ga verder met hulp zonder plaatsing",
            (Partij.REGIEVOERDER,),
            titels={"ingediend": "trek het verzoek in en ga verder met hulp zonder plaatsing"},
            wie_vanuit={"ingediend": VERZOEKERS},
        ),
        "heropen": Gebeurtenis("begin opnieuw met deze route", IEDEREEN),
    }
)
"""The regular request and the one with conditions are filed, withdrawn and refused alike."""
