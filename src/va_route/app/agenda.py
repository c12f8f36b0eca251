# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where the iCalendar file comes: never over anything but an iCalendar file."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from va_route.errors import GebruikError
from va_route.store.bewaar import leg_neer

if TYPE_CHECKING:
    from pathlib import Path

_BEGIN = b"BEGIN:VCALENDAR"


def schrijf_ics(doel: Path, inhoud: bytes) -> None:
    """Put the calendar at ``doel`` in one step. Raises GebruikError when it would cost a file."""
    # What cannot be looked at, such as a name that is too long, is told when it is written.
    with suppress(OSError):
        _controleer_plek(doel)
    leg_neer(doel, inhoud)


def _controleer_plek(doel: Path) -> None:
    if doel.is_dir():
        raise GebruikError(
            "ICS-01", f"{doel} is een map. Noem een bestand in die map, dat op .ics eindigt."
        )
    if not doel.parent.is_dir():
        raise GebruikError("ICS-02", f"De map {doel.parent} is er niet. Maak die eerst aan.")
    if doel.exists() and not _is_agenda_of_leeg(doel):
        raise GebruikError(
            "ICS-03",
            f"{doel} bestaat al en is geen agendabestand. Het is gebleven zoals het was. Kies bij "
            "--ics een andere naam.",
        )


def _is_agenda_of_leeg(pad: Path) -> bool:
    if not pad.is_file():
        return False
    try:
        with pad.open("rb") as bestand:
            return bestand.read(len(_BEGIN)) in {_BEGIN, b""}
    except OSError:
        return False
