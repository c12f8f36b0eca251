# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from va_route.app.omgeving import Omgeving
from va_route.store.journal import JournaalInGeheugen


@pytest.mark.parametrize(
    ("nu", "dag"),
    [
        (datetime(2026, 6, 1, 21, 59, tzinfo=UTC), date(2026, 6, 1)),
        (datetime(2026, 6, 1, 22, 0, tzinfo=UTC), date(2026, 6, 2)),
        (datetime(2026, 12, 1, 22, 59, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 12, 1, 23, 0, tzinfo=UTC), date(2026, 12, 2)),
    ],
)
def test_today_is_the_day_in_the_netherlands(nu: datetime, dag: date) -> None:
    """At midnight here it is two hours earlier in London in summer, and one in winter."""
    assert Omgeving(lambda: nu, lambda _pad: JournaalInGeheugen()).vandaag() == dag
