# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The documents that are measured: those of ``examples/goed``, on a fixed day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from va_route.pakket import map_van

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier

SEM = map_van("examples") / "goed" / "sem.yaml"
YARA = map_van("examples") / "goed" / "yara.yaml"
PEILDATUM = date(2026, 6, 1)


def yara() -> Dossier:
    """Read the dossier of the regular request."""
    from va_route.app.laad import laad
    from va_route.schemas.dossier import Dossier

    document = laad(YARA).document
    if not isinstance(document, Dossier):
        raise TypeError(YARA.name)
    return document
