# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.recht.bouw import GD, MACHTIGING, PEIL, SPOED, Invoer, teken, uur, zaak
from va_route.app.profiel import profiel_van
from va_route.recht import stappen
from va_route.recht.profiel import Regioprofiel, zonder_werkwijze
from va_route.recht.tempo import (
    tafel_binnen_termijn,
    toegang_team_klopt,
    verstreken,
)
from va_route.toets import plichten

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak

FLEVOLAND = profiel_van("flevoland")


def tafel(**anders: str) -> Invoer:
    """Write a Versnellingstafel on the peildatum at noon, but for what is named."""
    return {
        "id": "ov1",
        "soort": "versnellingstafel",
        "op": uur(0),
        "wijze": "aan_tafel",
        "deelnemers": [],
    } | anders


def bij(profiel: Regioprofiel, **delen: Any) -> Zaak:  # noqa: ANN401 - parts of a dossier
    """Ask in this region."""
    return replace(zaak(SPOED, **delen), profiel=profiel)


@pytest.mark.parametrize(
    ("gebeld", "uitkomst"),
    [
        (uur(-2, "12:01"), "✔"),
        (uur(-2, "12:00"), "✔"),
        (uur(-2, "11:59"), "✘"),
        (uur(-3, "12:00"), "✘"),
        (uur(-1, "12:00"), "✔"),
    ],
    ids=["a minute less", "48 hours", "a minute more", "the day before", "the day after"],
)
def test_the_hours_run_from_the_call_to_the_table(gebeld: str, uitkomst: str) -> None:
    """48 clock hours, the last minute included."""
    over = bij(FLEVOLAND, overleggen=[tafel(gebeld_op=gebeld)])
    assert teken(tafel_binnen_termijn, over) == uitkomst


@pytest.mark.parametrize(
    ("gebeld", "gehouden", "uren"),
    [
        ("2026-03-28 12:00", "2026-03-30 12:00", 47),
        ("2026-03-28 12:00", "2026-03-30 13:00", 48),
        ("2026-10-24 12:00", "2026-10-26 11:00", 48),
        ("2026-10-24 12:00", "2026-10-26 12:00", 49),
    ],
    ids=["clock forward", "clock forward, 48", "clock back, 48", "clock back"],
)
def test_a_night_in_which_the_clock_turns_counts_its_hours(
    gebeld: str, gehouden: str, uren: int
) -> None:
    """Hours that passed, not hours on the dial."""
    op = date.fromisoformat(gehouden[:10])
    over = zaak(SPOED, op, overleggen=[tafel(op=gehouden, gebeld_op=gebeld)])
    assert verstreken(over.dossier.overleggen[0]) == timedelta(hours=uren)
    uitkomst = teken(tafel_binnen_termijn, replace(over, profiel=FLEVOLAND))
    assert uitkomst == ("✔" if uren <= 48 else "✘")


@pytest.mark.parametrize(
    ("anders", "uitkomst"),
    [
        ({}, "✔"),
        ({"nodig_bevonden_op": uur(-3)}, "✘"),
        ({"nodig_bevonden_op": uur(-1)}, "✔"),
        ({"gebeld_op": uur(-1), "nodig_bevonden_op": uur(-3)}, "✔"),
        ({"gebeld_op": uur(-3), "nodig_bevonden_op": uur(-1)}, "✘"),
        ({"gebeld_op": uur(-3), "soort": "zorgoverleg"}, "✔"),
        ({"gebeld_op": uur(-3), "op": uur(1)}, "✔"),
    ],
    ids=[
        "nothing known",
        "only the need",
        "only the need, in time",
        "the call counts before the need",
        "the call counts, too late",
        "another overleg",
        "a table that is still to come",
    ],
)
def test_what_is_measured(anders: dict[str, str], uitkomst: str) -> None:
    """The call, or else the need; only of the table of the region, and only what was held."""
    assert teken(tafel_binnen_termijn, bij(FLEVOLAND, overleggen=[tafel(**anders)])) == uitkomst


@pytest.mark.parametrize(
    "profiel",
    [GD, profiel_van("twente"), profiel_van("utrecht_overvecht"), zonder_werkwijze("elders")],
    ids=lambda profiel: profiel.regio,
)
def test_the_hours_of_one_region_warn_nowhere_else(profiel: Regioprofiel) -> None:
    """A table after three days is no shortcoming where nobody promised two."""
    for soort in ("versnellingstafel", "spoedberaad"):
        over = bij(profiel, overleggen=[tafel(soort=soort, gebeld_op=uur(-3))])
        boom = stappen.spoedverzoek.toets(over)
        assert "tafel_binnen_termijn" not in {p.code for p in plichten(boom)}
        assert "48" not in str(boom)


def test_a_late_table_warns_and_holds_nothing_up() -> None:
    """The warning says what can be done, with the source of the region."""
    over = bij(FLEVOLAND, overleggen=[tafel(gebeld_op=uur(-3))])
    zonder = bij(FLEVOLAND, overleggen=[tafel(gebeld_op=uur(-1))])
    laat, op_tijd = (stappen.spoedverzoek.toets(z) for z in (over, zonder))
    [melding] = [p for p in plichten(laat) if p.code == "tafel_binnen_termijn"]
    assert melding.uitkomst is False
    assert melding.remedie
    assert melding.bron is not None
    assert melding.bron.citaat == "Werkwijze Flevoland, Versnellingstafel binnen 48 uur"
    assert laat.uitkomst is op_tijd.uitkomst


@pytest.mark.parametrize(
    ("profiel", "team", "via", "uitkomst"),
    [
        (FLEVOLAND, "Team AnderS", "versnellingsteam", "✔"),
        (FLEVOLAND, " team anders ", "versnellingsteam", "✔"),
        (FLEVOLAND, "Team AnderS", "ret", "✘"),
        (FLEVOLAND, "Team AnderS", None, "?"),
        (FLEVOLAND, "Een ander team", "rechtstreeks", "✔"),
        (profiel_van("twente"), "Team AnderS", "ret", "✔"),
        (profiel_van("twente"), "Team AnderS", "versnellingsteam", "✘"),
    ],
)
def test_who_opens_a_team_is_what_the_region_says(
    profiel: Regioprofiel, team: str, via: str | None, uitkomst: str
) -> None:
    """The same name in two regions, by two different hands."""
    inzet = {"team": team} | ({"via": via} if via else {})
    over = bij(profiel, inzetten=[inzet])
    assert teken(toegang_team_klopt, over) == uitkomst
    assert stappen.spoedverzoek.toets(over).uitkomst is None


def test_one_team_by_another_way_is_enough_to_warn() -> None:
    """What is certainly different is told, also when another team is silent about it."""
    inzetten = [{"team": "Team AnderS"}, {"team": "Team AnderS", "via": "ret"}]
    assert teken(toegang_team_klopt, bij(FLEVOLAND, inzetten=inzetten)) == "✘"


def test_the_warnings_stand_where_people_decide() -> None:
    """Before the decision to file, and at the emergency request itself."""
    for naam, soort in (("besluit_tot_verzoek", MACHTIGING), ("spoedverzoek", SPOED)):
        over = replace(zaak(soort, PEIL), profiel=FLEVOLAND)
        codes = {deel.code for deel in getattr(stappen, naam).toets(over).delen}
        assert {"tafel_binnen_termijn", "toegang_team_klopt"} <= codes
