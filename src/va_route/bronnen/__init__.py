# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where a norm is written: the law (:mod:`wet`) and all that is no law (:mod:`werkwijze`)."""

from va_route.bronnen.werkwijze import (
    EXPERTTEAM_GRONINGEN,
    FLEVOLAND,
    GRONINGEN_DRENTHE,
    PRAKTIJK,
    RICHTLIJN,
    TWENTE,
    VA_MODEL,
    Werkwijze,
)
from va_route.bronnen.wet import (
    ALGEMENE_TERMIJNENWET,
    BEKEND_TOT,
    BEKEND_VAN,
    BESLUIT_JEUGDWET,
    BURGERLIJK_WETBOEK_1,
    JEUGDWET,
    RECHTSVORDERING,
    REGELING,
    WETTEN,
    Wet,
    bekend,
)

__all__ = [
    "ALGEMENE_TERMIJNENWET",
    "BEKEND_TOT",
    "BEKEND_VAN",
    "BESLUIT_JEUGDWET",
    "BURGERLIJK_WETBOEK_1",
    "EXPERTTEAM_GRONINGEN",
    "FLEVOLAND",
    "GRONINGEN_DRENTHE",
    "JEUGDWET",
    "PRAKTIJK",
    "RECHTSVORDERING",
    "REGELING",
    "RICHTLIJN",
    "TWENTE",
    "VA_MODEL",
    "WETTEN",
    "Werkwijze",
    "Wet",
    "bekend",
]
