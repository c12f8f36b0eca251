# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write a file whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import mkstemp

from va_route.errors import GebruikError


def maak_bestand(pad: Path, tekst: str) -> None:
    """Write a new file. Raises GebruikError when there is one already, or it cannot be written."""
    try:
        with pad.open("x", encoding="utf-8", newline="\n") as bestand:
            bestand.write(tekst)
    except FileExistsError:
        raise GebruikError(
            "BEWAAR-01",
            f"{pad} is er al en blijft zoals het is. Kies een andere naam.",
        ) from None
    except (OSError, ValueError):
        raise _niet_te_schrijven(pad) from None


def bewaar(pad: Path, inhoud: bytes) -> None:
    """Replace a file in one step; who reads it finds the old text or the new, never half.

    Its mode stays, and a link keeps pointing to it. Raises GebruikError when that is not possible;
    then the file is as it was.
    """
    doel, mode = _echt(pad)
    if mode is None:
        # A device or a pipe would itself be replaced.
        raise _niet_te_schrijven(pad)
    _leg_neer(doel, inhoud, pad, mode)


def leg_neer(pad: Path, inhoud: bytes) -> None:
    """Put a whole file in place in one step, new or over the old one; new files are private.

    Raises GebruikError when that is not possible; then what was there is as it was.
    """
    from va_route.store.journal import JOURNAAL

    doel, mode = _echt(pad)
    if doel.name.endswith(JOURNAAL):
        # The case beside it would have a journal that is none, and take no step any more.
        raise GebruikError(
            "BEWAAR-03", f"{pad} is de plaats van een journaal. Kies een andere naam."
        )
    _leg_neer(doel, inhoud, pad, mode)


def _echt(pad: Path) -> tuple[Path, int | None]:
    """Follow the links to the file itself; give its mode too, when there is one."""
    try:
        doel = pad.resolve()
        return doel, doel.stat().st_mode if doel.is_file() else None
    except (OSError, RuntimeError):
        # A name that is too long; links that point to each other.
        raise _niet_te_schrijven(pad) from None


def _leg_neer(doel: Path, inhoud: bytes, pad: Path, mode: int | None) -> None:
    try:
        greep, tijdelijk = mkstemp(prefix=f".{doel.name}.", dir=doel.parent)
    except OSError:
        raise _niet_te_schrijven(pad) from None
    try:
        with os.fdopen(greep, "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        if mode is not None:
            Path(tijdelijk).chmod(mode)
        Path(tijdelijk).replace(doel)
    except OSError:
        raise _niet_te_schrijven(pad) from None
    finally:
        Path(tijdelijk).unlink(missing_ok=True)


def _niet_te_schrijven(pad: Path) -> GebruikError:
    return GebruikError(
        "BEWAAR-02",
        f"{pad} is niet te bewaren. Kijk of de map er is, en of u er mag schrijven.",
    )
