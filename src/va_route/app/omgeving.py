# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the use cases are given from outside: the clock, and where journals are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from va_route import __version__ as VERSIE  # noqa: N812 - a constant of the house

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from va_route.store.journal import JournaalPoort

__all__ = ["VERSIE", "Omgeving"]


class Omgeving(NamedTuple):
    """``nu`` gives a moment with its zone; ``journaal`` the journal of the dossier in a file."""

    nu: Callable[[], datetime]
    journaal: Callable[[Path], JournaalPoort]

    def vandaag(self) -> date:
        """Give the present day in the Netherlands."""
        from va_route.schemas.basis import AMSTERDAM

        return self.nu().astimezone(AMSTERDAM).date()
