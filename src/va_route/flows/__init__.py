# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The routes: standen and arrows, no conditions. ``ROUTES`` has them by name."""

from va_route.flows.regulier import REGULIER
from va_route.flows.route import Opening, Route, Stap, bundel
from va_route.flows.spoed import SPOED
from va_route.flows.voorwaardelijk import VOORWAARDELIJK

__all__ = ["ROUTES", "Opening", "Route", "Stap"]

ROUTES = bundel(REGULIER, SPOED, VOORWAARDELIJK)
