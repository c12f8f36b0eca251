# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every rule of the analysis, in the order in which open points are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.recht import (
    bsn,
    va_bewijs,
    va_delen,
    va_doelen,
    va_factoren,
    va_feiten,
    va_hulp,
    va_mensen,
    va_perspectief,
    va_stemmen,
    va_taal,
    va_vaststelling,
    va_veiligheid,
    va_verborgen,
    va_verklaring,
    va_versie,
    va_weging,
)
from va_route.recht.va_regel import Sectie, VaRegel

if TYPE_CHECKING:
    from types import ModuleType

_MODULES = (
    va_veiligheid,
    va_weging,
    va_mensen,
    va_stemmen,
    bsn,
    va_feiten,
    va_taal,
    va_factoren,
    va_verklaring,
    va_bewijs,
    va_doelen,
    va_perspectief,
    va_hulp,
    va_delen,
    va_verborgen,
    va_vaststelling,
    va_versie,
)


def _regels(module: ModuleType) -> tuple[VaRegel, ...]:
    """Every rule that a module defines, in the order in which it is written there."""
    return tuple(waarde for waarde in vars(module).values() if isinstance(waarde, VaRegel))


VA_REGELS: tuple[VaRegel, ...] = tuple(
    sorted(
        (regel for module in _MODULES for regel in _regels(module)),
        key=lambda regel: list(Sectie).index(regel.sectie),
    )
)
"""Every rule, what matters most first: safety, words, facts, explanation, plan, sharing."""
