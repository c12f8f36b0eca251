# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from va_route.app.invoer import lees_dag, lees_moment, lees_partij
from va_route.errors import GebruikError
from va_route.schemas.partijen import Partij


def test_a_day_is_read_as_a_document_writes_it() -> None:
    """Jaar-maand-dag, and nothing else."""
    assert lees_dag("2026-06-01") == date(2026, 6, 1)


@pytest.mark.parametrize(
    ("tekst", "hulp"),
    [
        ("12-05-2026", "Schrijf 2026-05-12."),
        ("12 mei 2026", "Schrijf 2026-05-12."),
        ("2026-02-30", "Schrijf jaar-maand-dag"),
        ("morgen", "Schrijf jaar-maand-dag"),
        ("", "Schrijf jaar-maand-dag"),
    ],
)
def test_a_day_that_is_written_otherwise_gets_the_right_form(tekst: str, hulp: str) -> None:
    """Where it is clear which day is meant, that day is offered."""
    with pytest.raises(GebruikError) as gevangen:
        lees_dag(tekst)
    assert hulp in gevangen.value.bericht


@pytest.mark.parametrize(
    ("tekst", "utc"),
    [
        ("2026-06-06 04:10", datetime(2026, 6, 6, 2, 10, tzinfo=UTC)),
        ("2026-12-06T04:10", datetime(2026, 12, 6, 3, 10, tzinfo=UTC)),
        ("2026-06-06 04:10+00:00", datetime(2026, 6, 6, 4, 10, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read_off_a_dutch_clock(tekst: str, utc: datetime) -> None:
    """Unless it gives its own zone."""
    assert lees_moment(tekst) == utc


@pytest.mark.parametrize("tekst", ["2026-06-06", "04:10", "2026-06-06 25:00", "nu"])
def test_a_moment_without_day_or_time_says_how_to_write_it(tekst: str) -> None:
    """The quotes are named, because a terminal splits at the space."""
    with pytest.raises(GebruikError) as gevangen:
        lees_moment(tekst)
    assert '"2026-06-06 04:10"' in gevangen.value.bericht


def test_a_party_is_read_by_its_name() -> None:
    """As the journal writes it."""
    assert lees_partij("gi") is Partij.GI


@pytest.mark.parametrize(
    ("tekst", "hulp"),
    [
        ("GI", "gi"),
        ("regievoeder", "Bedoelt u 'regievoerder'?"),
        ("verzoeker", "college, gi, raad"),
    ],
)
def test_who_is_no_party_hears_which_there_are(tekst: str, hulp: str) -> None:
    """'Verzoeker' is a role that a party has, so it is not recorded."""
    with pytest.raises(GebruikError) as gevangen:
        lees_partij(tekst)
    assert hulp in gevangen.value.bericht
