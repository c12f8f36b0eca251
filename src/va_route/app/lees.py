# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Read one document for a program: the document itself, or everything that is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import overload

from va_route.app.laad import D, als_soort, laad
from va_route.schemas.dossier import Dossier


@overload
def lees(pad: str | Path) -> Dossier: ...


@overload
def lees(pad: str | Path, soort: type[D]) -> D: ...


def lees(pad: str | Path, soort: type[D | Dossier] = Dossier) -> D | Dossier:
    """Read a YAML or JSON file as the kind of document that is asked for, and check its form.

    ``soort`` is :class:`Dossier`, :class:`VerklarendeAnalyse` or :class:`VaKern`. Open points are
    no hindrance: ask :func:`controleer` for those.

    Raises DocumentError, with every message and its line and column, when something is certainly
    wrong; GebruikError when there is no such file or it holds another kind of document.
    """
    return als_soort(laad(Path(pad)).document, soort)
