# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The answer of ``controleer`` for editors and code-scanning tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from va_route.app.omgeving import VERSIE
from va_route.render.sarif import sarif

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.app.controleer import Nagekeken


def als_sarif(nagekeken: Iterable[Nagekeken]) -> dict[str, Any]:
    """Write what was found as one SARIF log, each file named from the present folder."""
    return sarif(((_vanaf_hier(n.bestand), n.meldingen) for n in nagekeken), VERSIE)


def _vanaf_hier(bestand: str) -> str:
    try:
        return Path(bestand).resolve().relative_to(Path.cwd()).as_posix()
    except (OSError, ValueError):
        # Elsewhere, or no path at all: then only its name is told.
        return bestand
