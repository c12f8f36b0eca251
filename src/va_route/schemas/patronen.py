# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The forms a short text can have, by their pattern: what each is called and what to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from va_route.schemas.basis import RegioNaam, Sleutel, Versie
from va_route.schemas.personen import Registratienummer
from va_route.schemas.va_deling import Pad, Regelcode

if TYPE_CHECKING:
    from collections.abc import Mapping

SLEUTEL: str = get_args(Sleutel)[1].pattern
PATRONEN: Mapping[str, tuple[str, str]] = {
    SLEUTEL: (
        "Sleutel",
        "Gebruik kleine letters, cijfers en _, zoals 'moeder' of 'oom_bert'.",
    ),
    get_args(RegioNaam)[1].pattern: (
        "Regionaam",
        "Gebruik kleine letters, cijfers en _, zoals 'groningen_drenthe'.",
    ),
    get_args(Versie)[1].pattern: (
        "Versie",
        "Gebruik kleine letters, cijfers, punten en streepjes, zoals 2026-11.",
    ),
    get_args(Registratienummer)[1].pattern: (
        "Registratienummer",
        "Schrijf het registratienummer in 4 tot 12 cijfers.",
    ),
    get_args(Regelcode)[1].pattern: (
        "Regelcode",
        "Schrijf de code zoals de melding die noemt, zoals VA-P03.",
    ),
    get_args(Pad)[1].pattern: (
        "Pad",
        "Schrijf de plaats zoals de melding die noemt, zoals inzichten[0].",
    ),
}
"""Pattern → the name of this form, and what to write."""
