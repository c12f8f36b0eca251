# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms as an iCalendar file (RFC 5545): the only door to icalendar.

Whole days, private, marked as free time, and with two reminders. Who this is about is not in it:
only what the caller calls the case, and what the term is called.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from va_route.errors import RenderError
from va_route.recht.termijn import nl
from va_route.render.taal import zichtbaar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

PRODID = "-//va-route//termijnen//NL"
_HERINNER = (timedelta(days=-7, hours=9), timedelta(days=-1, hours=9))
"""From midnight on the day itself: at nine in the morning, a week and a day before."""


@dataclass(frozen=True, slots=True)
class Agendapunt:
    """One day in the calendar: of which course, which term, and what is said there."""

    verloop: str
    code: str
    start: date
    dag: date
    titel: str
    uitleg: str
    verlengd: date | None = None

    def uid(self, kenmerk: str) -> str:
        """Name this day, the same each time: a calendar then replaces it and adds no second."""
        wat = f"{kenmerk}\n{self.verloop}\n{self.code}\n{self.start}"
        return f"{sha256(wat.encode()).hexdigest()[:32]}@va-route"


def maak_ics(kenmerk: str, punten: Iterable[Agendapunt], nu: datetime, naam: str = "") -> bytes:
    """Write the calendar; the same input gives the same bytes.

    ``nu`` is a moment with its zone; ``naam`` is what the days call the case, when that is not its
    ``kenmerk``. Raises RenderError when the library is missing.
    """
    ical = _icalendar()
    kalender = ical.Calendar()
    kalender.add("prodid", PRODID)
    kalender.add("version", "2.0")
    kalender.add("method", "PUBLISH")
    for punt in punten:
        kalender.add_component(_gebeurtenis(ical, kenmerk, punt, nu, naam))
    inhoud: bytes = kalender.to_ical()
    return inhoud


def _gebeurtenis(ical: Any, kenmerk: str, punt: Agendapunt, nu: datetime, naam: str) -> Any:  # noqa: ANN401 - a component of the library
    dag = ical.Event()
    # A sign that nobody sees is no text in iCalendar, and some programs end a line at it.
    titel = zichtbaar(f"{naam or kenmerk}: {punt.titel}")
    dag.add("uid", punt.uid(kenmerk))
    dag.add("dtstamp", nu.astimezone(UTC))
    dag.add("dtstart", punt.dag)
    dag.add("summary", titel)
    later = f" Met de Algemene termijnenwet: {nl(punt.verlengd)}." if punt.verlengd else ""
    dag.add("description", f"{punt.uitleg}{later} Kijk in het dossier voor wat nu geldt.")
    dag.add("class", "PRIVATE")
    dag.add("transp", "TRANSPARENT")
    for vooraf in _HERINNER:
        wekker = ical.Alarm()
        wekker.add("action", "DISPLAY")
        wekker.add("description", titel)
        wekker.add("trigger", vooraf)
        dag.add_component(wekker)
    return dag


def _icalendar() -> Any:  # noqa: ANN401 - loaded when it is asked for
    try:
        import icalendar
    except ImportError:
        raise RenderError(
            "ICS-04",
            "Voor een agendabestand is icalendar nodig, en dat is hier niet gevonden. Installeer "
            "va-route opnieuw, of installeer icalendar erbij.",
        ) from None
    return icalendar
