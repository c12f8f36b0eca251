# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Run one command and end it: every way in which it can end has its own exit code."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from va_route.cli.hoofd import va_route
from va_route.cli.scherm import NietTeTonen, maak_klaar, meld
from va_route.cli.taal import zin
from va_route.errors import (
    DefinitionError,
    DocumentError,
    GebruikError,
    JournalError,
    RenderError,
    VaRouteError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from va_route.app.omgeving import Omgeving

FOUTEN, GEBRUIK, JOURNAAL, DRUKWERK, DEFECT, GESTOPT = 1, 2, 4, 5, 70, 130
"""Exit codes: the document, the use, the journal, the PDF, a defect of ours, Ctrl-C."""

_PAKKET = Path(__file__).resolve().parents[1]
_CODES: tuple[tuple[type[VaRouteError], int], ...] = (
    (GebruikError, GEBRUIK),
    (JournalError, JOURNAAL),
    (RenderError, DRUKWERK),
)


def draai(omgeving: Omgeving, woorden: Sequence[str] | None = None) -> int:
    """Run the command line ``woorden`` (left out: that of this process); return its exit code."""
    maak_klaar()
    try:
        code = va_route.main(
            args=woorden, prog_name="va-route", standalone_mode=False, obj=omgeving
        )
    except NietTeTonen:
        meld(
            "Het antwoord is er, maar het was hier niet te tonen. Een stap die u gaf, kan al zijn "
            "vastgelegd: kijk met 'va-route toets' hoe de zaak ervoor staat."
        )
        return GEBRUIK
    except (click.Abort, KeyboardInterrupt):
        meld("Gestopt.")
        return GESTOPT
    except click.ClickException as fout:
        return _verkeerd_gebruik(fout)
    except Exception as fout:  # noqa: BLE001 - a defect of ours ends in a sentence too
        return _afloop(fout)
    return int(code or 0)


def _afloop(fout: Exception) -> int:
    if isinstance(fout, DocumentError):
        from va_route.app.meldingen import te_herstellen

        meld(te_herstellen(fout.meldingen))
        return FOUTEN
    for soort, code in _CODES:
        if isinstance(fout, soort):
            from va_route.app.meldingen import alinea

            meld(alinea(f"{fout.bericht} ({fout.code})"))
            return code
    return _defect(fout)


def _verkeerd_gebruik(fout: click.ClickException) -> int:
    from va_route.app.meldingen import alinea

    meld(alinea(zin(fout)))
    ctx = getattr(fout, "ctx", None)
    opdracht = ctx.command_path if ctx is not None else "va-route"
    meld(f"Uitleg: {opdracht} --help")
    return GEBRUIK


def _defect(fout: Exception) -> int:
    """Ask to report it: kind of error and place in our code, nothing of the dossier."""
    if os.environ.get("VA_ROUTE_DEBUG") == "1":
        raise fout
    import traceback

    regels = [
        f"{Path(r.filename).resolve().relative_to(_PAKKET).as_posix()}:{r.lineno}"
        for r in traceback.extract_tb(fout.__traceback__)
        if Path(r.filename).resolve().is_relative_to(_PAKKET)
    ]
    wat = fout.code if isinstance(fout, DefinitionError) else type(fout).__name__
    meld(
        "Hier ging iets mis in va-route zelf; aan uw dossier ligt het niet.\n"
        "Wilt u dit melden aan de makers? Deze regel is genoeg, er staat niets uit uw dossier in:\n"
        f"  {wat} in {regels[-1] if regels else 'va-route'}"
    )
    return DEFECT
