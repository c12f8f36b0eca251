# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a region agreed on: the table in clock hours, and the repair on the next working day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import GD, Invoer, zaak
from va_route.app.profiel import profiel_van
from va_route.recht.profiel import Geldend
from va_route.recht.termijn import Aard
from va_route.recht.termijnen_beraad import herstel_te_laat, spoedberaad_binnen
from va_route.schemas.profiel import AfspraakSoort

if TYPE_CHECKING:
    from va_route.recht.profiel import Regioprofiel

AFWIJKING: Invoer = {
    "afspraak": "spoedberaad_gehouden",
    "reden": "direct_gevaar",
    "motivering": "Er was geen tijd.",
    "door": "karin",
    "rol": "crisisdienst",
}


def regio(uren: int | None) -> Regioprofiel:
    """Make a region that sits down within so many hours."""
    hier = GD.afspraken["spoedberaad_gehouden"]
    afspraak = Geldend(AfspraakSoort.WAARSCHUWING, hier.bron, uren=uren)
    return replace(GD, afspraken={**GD.afspraken, "tafel_binnen_termijn": afspraak})


def tafel(
    signaal: str, op: str, uren: int | None = 48, overleggen: tuple[Invoer, ...] = ()
) -> list[tuple[str, str]]:
    """Give the last day of the region's hours after a signal, and how it stands on ``op``."""
    signalen = [{"op": signaal, "van": "de politie", "tekst": "Er is iets gebeurd."}]
    over = zaak(op=date.fromisoformat(op), signalen=signalen, overleggen=list(overleggen))
    lijst = spoedberaad_binnen(replace(over, profiel=regio(uren)))
    return [(str(t.laatste), t.loop(over.peildatum).value) for t in lijst]


@pytest.mark.parametrize(
    ("op", "loop"), [("2026-06-16", "loopt"), ("2026-06-17", "loopt"), ("2026-06-18", "voorbij")]
)
def test_the_table_comes_within_the_hours_of_the_region(op: str, loop: str) -> None:
    """Two days after the signal, weekend or not: a target, and no term of the law."""
    assert tafel("2026-06-15 12:00", op) == [("2026-06-17", loop)]


@pytest.mark.parametrize(
    ("signaal", "laatste"),
    [
        ("2026-10-23 23:30", "2026-10-25"),
        ("2026-10-24 00:30", "2026-10-25"),
        ("2026-03-27 23:30", "2026-03-30"),
    ],
)
def test_clock_hours_go_on_when_the_clock_jumps(signaal: str, laatste: str) -> None:
    """48 hours over 25 October end an hour earlier on the clock, over 29 March an hour later."""
    assert tafel(signaal, "2026-12-31")[0][0] == laatste


def test_without_a_number_or_a_signal_there_is_none() -> None:
    """The north agreed on no number of hours."""
    assert tafel("2026-06-15 12:00", "2026-06-16", None) == []
    assert spoedberaad_binnen(zaak()) == []
    assert spoedberaad_binnen(replace(zaak(), profiel=regio(48))) == []


@pytest.mark.parametrize(
    ("beraad", "loop"),
    [
        ("2026-06-15 11:59", "loopt"),
        ("2026-06-15 12:00", "gedaan"),
        ("2026-06-16 20:00", "gedaan"),
        ("2026-06-17 09:00", "loopt"),
    ],
)
def test_a_table_after_the_signal_is_done(beraad: str, loop: str) -> None:
    """One before it does not count, one that is still to come neither."""
    overleg = {
        "id": "ov1",
        "soort": "spoedberaad",
        "op": beraad,
        "wijze": "telefoon",
        "deelnemers": [],
    }
    [(_, gevonden)] = tafel("2026-06-15 12:00", "2026-06-16", overleggen=(overleg,))
    assert gevonden == loop


@pytest.mark.parametrize(
    ("op", "herstel", "werkdag"),
    [
        ("2026-06-12 23:00", "2026-06-15", None),
        ("2026-06-12 23:00", "2026-06-16", "2026-06-15"),
        ("2026-06-13 04:00", "2026-06-15", None),
        ("2026-06-13 04:00", "2026-06-17", "2026-06-15"),
        ("2026-06-10 09:00", "2026-06-11", None),
        ("2026-06-10 09:00", "2026-06-12", "2026-06-11"),
        ("2026-04-02 22:00", "2026-04-07", None),
        ("2026-04-02 22:00", "2026-04-08", "2026-04-07"),
    ],
)
def test_a_repair_after_the_next_working_day_is_said(
    op: str, herstel: str, werkdag: str | None
) -> None:
    """A reminder, never a refusal; over a weekend and over Easter."""
    afwijking = AFWIJKING | {"op": op, "herstel_uiterlijk": herstel}
    gevonden = herstel_te_laat(zaak(afwijkingen=[afwijking]))
    assert [str(t.einde) for t in gevonden] == ([werkdag] if werkdag else [])
    assert [t.aard for t in gevonden] == [Aard.VRAAG] * len(gevonden)


def test_where_holidays_are_not_known_there_is_no_reminder() -> None:
    """Nobody is held to a day that was guessed."""
    afwijking = AFWIJKING | {"op": "2029-01-10 04:00", "herstel_uiterlijk": "2029-01-20"}
    assert herstel_te_laat(zaak(op=date(2029, 2, 1), afwijkingen=[afwijking])) == []


def test_another_agreement_has_no_such_day() -> None:
    """The reminder is for the spoedberaad alone."""
    anders = AFWIJKING | {
        "afspraak": "va_aanwezig",
        "reden": "va_in_concept",
        "op": "2026-06-10 09:00",
        "herstel_uiterlijk": "2026-06-20",
    }
    assert herstel_te_laat(zaak(afwijkingen=[anders])) == []


def test_the_region_that_agreed_on_hours_has_them() -> None:
    """Flevoland, as its own source says."""
    signalen = [{"op": "2026-06-15 12:00", "van": "de politie", "tekst": "Er is iets gebeurd."}]
    [termijn] = spoedberaad_binnen(
        replace(zaak(signalen=signalen), profiel=profiel_van("flevoland"))
    )
    assert str(termijn.laatste) == "2026-06-17"
    assert "om 12:00" in termijn.uitleg
    assert termijn.bron.citaat.startswith("Werkwijze Flevoland")
