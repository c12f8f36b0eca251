# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the iCalendar file calls a case, and where it comes: never over any other kind of file."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from va_route.app.motor import zaak_hash
from va_route.errors import GebruikError
from va_route.recht.bsn import kan_bsn_zijn
from va_route.store.bewaar import leg_neer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from va_route.schemas.dossier import Dossier

_BEGIN = b"BEGIN:VCALENDAR"
_WOORD = re.compile(r"[^\W\d_]+")
_LANGSTE_WOORD, _LANGSTE_KENMERK, _CODE = 3, 40, 8


def naam_in_agenda(dossier: Dossier) -> str:
    """Give the kenmerk where it is plainly a number, else a code that stays the same.

    A calendar goes to phones and to colleagues, and a kenmerk is free text. The code is the begin
    of what the bon in the journal holds, so that the case can be found again.
    """
    kenmerk = dossier.kenmerk
    woorden = {woord.casefold() for woord in _WOORD.findall(kenmerk)}
    is_nummer = (
        len(kenmerk) <= _LANGSTE_KENMERK
        and any(map(str.isdigit, kenmerk))
        and all(len(woord) <= _LANGSTE_WOORD for woord in woorden)
        and woorden.isdisjoint(_over_mensen(dossier))
        and not kan_bsn_zijn(kenmerk)
        and not any(dag in re.sub(r"\D", "", kenmerk) for dag in _geboortedagen(dossier))
    )
    return kenmerk if is_nummer else f"zaak {zaak_hash(dossier)[:_CODE]}"


def _over_mensen(dossier: Dossier) -> set[str]:
    """Give every word by which a person of the case is called."""
    namen = [tekst for p in dossier.personen for tekst in (p.naam, p.sleutel)]
    jeugdige = (dossier.va, dossier.va_kern, dossier.jeugdige)
    namen += [deel.roepnaam for deel in jeugdige if deel]
    return {woord.casefold() for naam in namen for woord in _WOORD.findall(naam)}


def _geboortedagen(dossier: Dossier) -> Iterator[str]:
    """Give the day of birth as digits, in the orders in which people write it."""
    for wie in (dossier.jeugdige, dossier.va and dossier.va.jeugdige):
        if wie:
            yield from (f"{wie.geboortedatum:{vorm}}" for vorm in ("%Y%m%d", "%d%m%Y", "%d%m%y"))


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
