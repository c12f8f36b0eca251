# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where a norm is written: the law (:mod:`wet`) and all that is no law (:mod:`werkwijze`)."""

from va_route.bronnen.werkwijze import (
    EXPERTTEAM_GRONINGEN,
    GRONINGEN_DRENTHE,
    RICHTLIJN,
    VA_MODEL,
    Werkwijze,
)
from va_route.bronnen.wet import (
    BURGERLIJK_WETBOEK_1,
    JEUGDWET,
    RECHTSVORDERING,
    REGELING,
    WETTEN,
    Wet,
)

__all__ = [
    "BURGERLIJK_WETBOEK_1",
    "EXPERTTEAM_GRONINGEN",
    "GRONINGEN_DRENTHE",
    "JEUGDWET",
    "RECHTSVORDERING",
    "REGELING",
    "RICHTLIJN",
    "VA_MODEL",
    "WETTEN",
    "Werkwijze",
    "Wet",
]
