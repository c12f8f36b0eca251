# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where documents and journals are kept: the only floor that touches files."""

from va_route.store.lezen import Gelezen, lees, lees_bestand
from va_route.store.plaatsen import Plaats, Plaatsen

__all__ = ["Gelezen", "Plaats", "Plaatsen", "lees", "lees_bestand"]
