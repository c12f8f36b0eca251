# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms as an iCalendar file."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from va_route.errors import RenderError
from va_route.render.ics import PRODID, Agendapunt, maak_ics

NU = datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
PUNT = Agendapunt(
    "spoed-1",
    "spoed_horen",
    date(2026, 6, 15),
    date(2026, 6, 28),
    "de tijd om gehoord te worden",
    "15 juni plus 14 dagen; een komma, een punt; en één streepje \\ erbij.\nEn een nieuwe regel.",
)


def dagen(inhoud: bytes) -> list[Event]:
    """Read the days back."""
    kalender = Calendar.from_ical(inhoud)
    assert (kalender["PRODID"], kalender["VERSION"]) == (PRODID, "2.0")
    return [deel for deel in kalender.walk("VEVENT") if isinstance(deel, Event)]


def test_a_term_is_a_whole_day_that_leaves_the_day_free() -> None:
    """Private, on the earliest last day, stamped by the clock that was given."""
    [dag] = dagen(maak_ics("D-1", [PUNT], NU))
    assert dag.decoded("DTSTART") == date(2026, 6, 28)
    assert dag.decoded("DTSTAMP") == datetime(2026, 7, 1, 10, 0, tzinfo=UTC)
    assert (dag["CLASS"], dag["TRANSP"]) == ("PRIVATE", "TRANSPARENT")
    assert str(dag["SUMMARY"]) == "D-1: de tijd om gehoord te worden"
    assert str(dag["DESCRIPTION"]).startswith(PUNT.uitleg)


def test_there_are_two_reminders_at_nine_in_the_morning() -> None:
    """A week before and a day before."""
    [dag] = dagen(maak_ics("D-1", [PUNT], NU))
    wekkers = [wekker.decoded("TRIGGER") for wekker in dag.walk("VALARM")]
    assert wekkers == [timedelta(days=-7, hours=9), timedelta(days=-1, hours=9)]


def test_the_later_day_is_told_too() -> None:
    """Only where there is one."""
    [met] = dagen(maak_ics("D-1", [replace(PUNT, verlengd=date(2026, 6, 29))], NU))
    [zonder] = dagen(maak_ics("D-1", [PUNT], NU))
    assert "Algemene termijnenwet: 29 juni 2026" in str(met["DESCRIPTION"])
    assert "Algemene termijnenwet" not in str(zonder["DESCRIPTION"])


def test_no_line_is_longer_than_75_bytes() -> None:
    """Folded as RFC 5545 asks, and lines end in CR LF."""
    inhoud = maak_ics("D-1", [replace(PUNT, titel="é" * 200)], NU)
    assert max(len(regel) for regel in inhoud.split(b"\r\n")) <= 75
    assert b"\n" not in inhoud.replace(b"\r\n", b"")
    assert str(dagen(inhoud)[0]["SUMMARY"]) == f"D-1: {'é' * 200}"


def test_a_text_cannot_add_a_line_of_its_own() -> None:
    """Whatever stands in the number of the dossier."""
    [dag] = dagen(maak_ics("D-1\r\nATTENDEE:mailto:a@b.nl\nEND:VEVENT", [PUNT], NU))
    assert "ATTENDEE" not in dag
    assert "ATTENDEE" in str(dag["SUMMARY"])


def test_the_same_day_has_the_same_name_each_time() -> None:
    """So that a calendar replaces it; another dossier, course, term or start has another."""
    anders = [
        replace(PUNT, verloop="spoed-2"),
        replace(PUNT, code="spoed_max"),
        replace(PUNT, start=date(2026, 6, 16)),
    ]
    namen = {punt.uid("D-1") for punt in anders} | {PUNT.uid("D-2"), PUNT.uid("D-1")}
    assert len(namen) == 5
    assert replace(PUNT, dag=date(2026, 6, 27)).uid("D-1") == PUNT.uid("D-1")
    assert "D-1" not in PUNT.uid("D-1")


def test_the_same_input_gives_the_same_bytes() -> None:
    """And no day at all is a calendar too."""
    assert maak_ics("D-1", [PUNT], NU) == maak_ics("D-1", [PUNT], NU)
    assert dagen(maak_ics("D-1", [], NU)) == []


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is installed by itself."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(RenderError, match="ICS-04") as fout:
        maak_ics("D-1", [PUNT], NU)
    assert "Installeer" in fout.value.bericht


def test_a_sign_that_nobody_sees_is_shown() -> None:
    """Some programs end a line at it, and then a text could add a property."""
    inhoud = maak_ics("D\x0b1\u2028SUMMARY:x", [PUNT], NU).decode()
    assert not {"\x0b", "\u2028"} & set(inhoud)
    [dag] = dagen(inhoud.encode())
    assert str(dag["SUMMARY"]).startswith("D⟨U+000B⟩1⟨U+2028⟩SUMMARY:x: ")
