# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from tests.app.conftest import AMSTERDAM
from va_route.app.pad import pad_naar
from va_route.app.vergelijk import Teken, vergelijk_routes
from va_route.app.zet import TeZetten, leg_vast
from va_route.errors import GebruikError
from va_route.flows import ROUTES
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.app.vergelijk import Vergelijking
    from va_route.schemas.dossier import Dossier

MEI = date(2026, 5, 12)


@pytest.fixture
def kijk(omgeving: Omgeving, voorbeeld: Callable[[str], Path]) -> Callable[..., Vergelijking]:
    """Compare the routes for an example without its journal, after these steps."""

    def vergelijk(naam: str, dag: date, *stappen: TeZetten) -> Vergelijking:
        pad = voorbeeld(naam)
        for stap in stappen:
            leg_vast(pad, omgeving, stap)
        return vergelijk_routes(pad, omgeving, dag)

    return vergelijk


def test_every_route_is_there(kijk: Callable[..., Vergelijking]) -> None:
    """Side by side, in the order of the routes."""
    assert [k.plek.route.naam for k in kijk("yara", MEI).kanten] == list(ROUTES)


def test_each_side_asks_what_its_way_asks(kijk: Callable[..., Vergelijking], yara: Dossier) -> None:
    """The points of ``va-route pad`` to filing."""
    for kant in kijk("yara", MEI).kanten:
        weg = pad_naar(yara, "ingediend", peildatum=MEI, route=kant.plek.route.naam)
        assert kant.weg is not None
        assert weg is not None
        assert [p.code for p in kant.weg.punten] == [p.code for p in weg.punten]


def test_a_row_says_per_route_whether_it_is_asked_and_shown(
    kijk: Callable[..., Vergelijking],
) -> None:
    """Open, shown, or not asked there."""
    vergelijking = kijk("yara", MEI)
    rij = {
        code: tuple(kant.teken(code) for kant in vergelijking.kanten[:2])
        for code in ("beraad_na_signaal", "va_vastgesteld", "bevoegde_verzoeker")
    }
    assert rij == {
        "beraad_na_signaal": (Teken.NIET_GEVRAAGD, Teken.OPEN),
        "va_vastgesteld": (Teken.OPEN, Teken.NIET_GEVRAAGD),
        "bevoegde_verzoeker": (Teken.GETOOND, Teken.OPEN),
    }


def test_the_terms_are_those_of_a_ruling_on_that_day(kijk: Callable[..., Vergelijking]) -> None:
    """By the rules of terms themselves: their sums, from that day."""
    regulier, spoed, *_ = kijk("yara", MEI).kanten
    assert all(termijn.start == MEI for kant in (regulier, spoed) for termijn in kant.begint)
    assert {"niet_uitgevoerd", "hoger_beroep"} <= {t.code for t in regulier.begint}
    einden = {t.code: t.laatste for t in spoed.begint}
    assert einden["spoed_max"] == date(2026, 6, 8)
    assert einden["spoed_horen"] == date(2026, 5, 25)
    assert "spoed_max" not in {t.code for t in regulier.begint}


def test_a_ruling_that_is_there_shows_what_runs(kijk: Callable[..., Vergelijking]) -> None:
    """No imagined ruling beside a real one."""
    spoed = kijk("noor", date(2026, 6, 10)).kanten[1]
    assert spoed.begint == ()
    assert any("3 juli 2026" in zin for zin in spoed.loopt)


def test_a_request_that_was_filed_asks_nothing_more(kijk: Callable[..., Vergelijking]) -> None:
    """Its side says so; the other sides still answer."""
    op = datetime(2026, 6, 6, 5, 20, tzinfo=AMSTERDAM)
    dag = date(2026, 6, 6)
    gedaan = kijk("noor", dag, TeZetten("dien_in", Partij.GI, op, route="spoed"))
    regulier, spoed, *_ = gedaan.kanten
    assert (spoed.weg, spoed.plek.stand) == (None, "ingediend")
    assert regulier.weg is not None
    json_ = gedaan.als_json()["routes"][1]
    assert (json_["ingediend"], json_["aantal_punten"]) == (True, None)


def test_after_withdrawing_filing_lies_ahead_again(kijk: Callable[..., Vergelijking]) -> None:
    """The side opens again."""
    op = datetime(2026, 6, 6, 5, 20, tzinfo=AMSTERDAM)
    stappen = [TeZetten(stap, Partij.GI, op, route="spoed") for stap in ("dien_in", "trek_in")]
    assert kijk("noor", date(2026, 6, 6), *stappen).kanten[1].weg is not None


def test_an_afwijking_shows_when_it_is_repaired(kijk: Callable[..., Vergelijking]) -> None:
    """Only one that counts on that day."""
    (afwijking,) = kijk("nacht", date(2026, 9, 13)).afwijkingen
    assert str(afwijking.herstel_uiterlijk) == "2026-09-14"
    assert kijk("nacht", date(2026, 9, 12)).afwijkingen == ()


def test_an_emergency_leaves_the_work_for_later(kijk: Callable[..., Vergelijking]) -> None:
    """The follow-up asks at least the analysis, which the night did not."""
    nacht = kijk("nacht", date(2026, 9, 13))
    assert nacht.punten_vervolg > 0
    assert {"herstel_analyse", "herstel_horen"} <= {gevolg.code for gevolg in nacht.herstel}


def test_a_day_of_which_the_law_was_not_read_is_refused(
    kijk: Callable[..., Vergelijking],
) -> None:
    """Never guessed."""
    with pytest.raises(GebruikError, match="APP-50"):
        kijk("yara", date(2027, 1, 1))
