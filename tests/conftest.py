# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What every test can use."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No test looks at a clock: a slow machine is not a broken one.
settings.register_profile("huis", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("huis")

Vergelijk = Callable[[Path, str], None]


@pytest.fixture
def golden() -> Vergelijk:
    """Compare a text with the file that holds it; ``VA_ROUTE_GOLDEN=1`` writes the file instead."""

    def vergelijk(pad: Path, tekst: str) -> None:
        if os.environ.get("VA_ROUTE_GOLDEN") == "1":
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_text(tekst, encoding="utf-8", newline="\n")
        assert pad.is_file(), f"{pad.name} is not there yet: look at it after 'make golden'"
        assert tekst == pad.read_bytes().decode("utf-8")

    return vergelijk
