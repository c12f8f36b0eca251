# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date, datetime, timedelta
from shutil import copyfile
from typing import TYPE_CHECKING

import pytest

from tests.app.conftest import AMSTERDAM, NU
from va_route.app.omgeving import Omgeving
from va_route.app.retro import kijk_terug
from va_route.app.toets import toets_stap
from va_route.app.zetten import Daad, bepaal
from va_route.pakket import map_van
from va_route.schemas.partijen import Partij
from va_route.store.journal import JournaalInGeheugen
from va_route.store.keten import Journaal
from va_route.toets import redenen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from va_route.app.retro import Retro
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

GOED = map_van("examples") / "goed"
NACHT = datetime(2026, 6, 6, 4, 30, tzinfo=AMSTERDAM)


@pytest.fixture
def terug(omgeving: Omgeving, voorbeeld: Callable[[str], Path]) -> Callable[..., Retro]:
    """Look back on an example, with its journal or without."""

    def kijk(naam: str, tot: date | None = None, *, journaal: bool = True) -> Retro:
        pad = voorbeeld(naam)
        if journaal:
            copyfile(GOED / f"{naam}.journaal.jsonl", pad.with_name(f"{naam}.journaal.jsonl"))
        return kijk_terug(pad, omgeving, tot)

    return kijk


def met_regels(pad: Path, regels: Sequence[Journaalregel], tot: date | None = None) -> Retro:
    """Look back with these lines as the journal."""
    poort = JournaalInGeheugen(Journaal(tuple(regels)))
    return kijk_terug(pad, Omgeving(nu=lambda: NU, journaal=lambda _: poort), tot)


def test_every_step_of_the_journal_is_there_refused_ones_too(
    terug: Callable[..., Retro],
) -> None:
    """In the order in which they happened."""
    retro = terug("yara")
    assert retro.met_journaal
    assert [(m.gezet.stap.gebeurtenis, m.gezet.geweigerd) for m in retro.momenten] == [
        ("start", False),
        ("besluit_tot_verzoek", False),
        ("dien_in", True),
        ("dien_in", False),
    ]


def test_a_step_is_asked_on_its_own_day(terug: Callable[..., Retro], yara: Dossier) -> None:
    """What ``toets`` says for that day, and not what the dossier shows now."""
    geweigerd = terug("yara").momenten[2]
    toen = toets_stap(yara, "regulier", "dien_in", peildatum=date(2026, 5, 22))
    assert geweigerd.open == redenen(toen)
    assert "stemt_in" in {reden.toets.code for reden in geweigerd.open}
    assert terug("yara").momenten[3].open == ()


def test_what_was_possible_from_that_stand_is_named(terug: Callable[..., Retro]) -> None:
    """Steps that ask nothing and ways out, where things were open or led towards a placement."""
    start, besluit, geweigerd, ingediend = terug("yara").momenten
    assert (start.kon_wel, besluit.kon_wel) == ((), ())
    for moment in (geweigerd, ingediend):
        assert [s.gebeurtenis for s in moment.kon_wel] == ["kom_terug", "voorkom_plaatsing"]


def test_a_tekort_of_then_that_is_on_file_now_was_written_down_later(noor: Dossier) -> None:
    """The journal knew it was open; the dossier, added to since, shows it for that day."""
    stil = noor.model_copy(update={"overleggen": ()})
    op = Daad("meld_ingediend", Partij.GI, NACHT, NACHT + timedelta(days=3))
    regels = bepaal(stil, (), op, None, "spoed").regels
    (moment,) = met_regels(GOED / "noor.yaml", regels).momenten
    assert "beraad_na_signaal" in moment.later_vastgelegd
    assert moment.open == ()
    assert moment.gezet.vastgelegd_later == date(2026, 6, 9)


@pytest.mark.parametrize(("uren", "later"), [(1, None), (20, date(2026, 6, 7))])
def test_recorded_on_a_later_day_is_said(noor: Dossier, uren: int, later: date | None) -> None:
    """The same day is no news."""
    daad = Daad("dien_in", Partij.GI, NACHT, NACHT + timedelta(hours=uren))
    regels = bepaal(noor, (), daad, None, "spoed").regels
    (moment,) = met_regels(GOED / "noor.yaml", regels).momenten
    assert moment.gezet.vastgelegd_later == later


def test_a_record_of_an_own_act_is_asked_as_that_act(noor: Dossier) -> None:
    """``meld_ingediend`` asks what ``dien_in`` asks."""
    daad = Daad("meld_ingediend", Partij.COLLEGE, NACHT, NACHT)
    regels = bepaal(noor, (), daad, None, "spoed").regels
    (moment,) = met_regels(GOED / "noor.yaml", regels).momenten
    assert [reden.toets.code for reden in moment.open] == ["bevoegde_verzoeker"]


def test_without_a_journal_the_dossier_tells_its_filings_and_admissions(
    terug: Callable[..., Retro],
) -> None:
    """And says that it did."""
    retro = terug("noor", journaal=False)
    assert not retro.met_journaal
    assert [m.gezet.stap.gebeurtenis for m in retro.momenten] == ["dien_in", "neem_op"]
    assert [m.open for m in retro.momenten] == [(), ()]


def test_a_follow_up_is_a_step_of_the_emergency(terug: Callable[..., Retro]) -> None:
    """Without a journal too."""
    stappen = [m.gezet.stap.gebeurtenis for m in terug("noor-vervolg", journaal=False).momenten]
    assert "dien_vervolg_in" in stappen


def test_since_when_is_the_first_day_that_shows_it(
    terug: Callable[..., Retro], yara: Dossier
) -> None:
    """The day itself does, the day before does not; the same for all of it."""
    (route,) = terug("yara").routes
    codes = [deel.regel.code for deel in route.delen]
    assert codes[:3] == ["va_aanwezig", "ambulant_overwogen", "jeugdige_gehoord"]
    assert route.alles is not None
    for dag, open_ in ((route.alles, False), (route.alles - timedelta(days=1), True)):
        toets = toets_stap(yara, "regulier", "dien_in", peildatum=dag)
        assert bool(redenen(toets)) is open_
    assert route.waarborgen == max(d.dag for d in route.delen[:3] if d.dag)


def test_what_never_was_there_says_so(terug: Callable[..., Retro]) -> None:
    """Looking back from before the analysis was fixed."""
    (route,) = terug("yara", date(2026, 5, 25)).routes
    assert route.delen[0].dag is None
    assert (route.waarborgen, route.alles) == (None, None)


def test_an_afwijking_is_not_told_as_a_beraad(terug: Callable[..., Retro]) -> None:
    """The agreement was met by the exception that day."""
    (nacht,) = terug("nacht", date(2026, 9, 15)).routes
    (noor,) = terug("noor").routes
    assert [d.met_afwijking for d in nacht.delen if d.regel.code == "spoedberaad_gehouden"] == [
        True
    ]
    assert not any(d.met_afwijking for d in noor.delen)


def test_a_day_of_which_the_rules_are_not_known_is_not_judged(tmp_path: Path) -> None:
    """It is shown as it happened; nothing is guessed."""
    tekst = (GOED / "yara.yaml").read_text(encoding="utf-8")
    pad = tmp_path / "oud.yaml"
    pad.write_text(tekst.replace("      op: 2026-05-29\n", "      op: 2023-05-29\n"), "utf-8")
    (moment,) = met_regels(pad, ()).momenten
    assert str(moment.gezet.op) == "2023-05-29"
    assert (moment.toets, moment.open, moment.aandacht, moment.kon_wel) == (None, (), (), ())


@pytest.mark.parametrize(
    ("regio", "zin"),
    [
        ("groningen_drenthe", "er is een spoedberaad gehouden"),
        ("flevoland", "Versnellingstafel"),
        ("twente", None),
        ("elders", "er is een spoedberaad gehouden"),
    ],
    ids=["agreed on", "another table", "no such agreement", "nothing on file"],
)
def test_only_what_the_region_agreed_on_is_looked_for(
    tmp_path: Path, regio: str, zin: str | None
) -> None:
    """In its words; where nothing is on file each agreement is shown. The law is everywhere."""
    tekst = (GOED / "noor.yaml").read_text(encoding="utf-8")
    pad = tmp_path / "noor.yaml"
    pad.write_text(tekst.replace("regio: groningen_drenthe", f"regio: {regio}"), "utf-8")
    (route,) = met_regels(pad, ()).routes
    zinnen = {deel.regel.code: deel.zin for deel in route.delen}
    if zin is None:
        assert "spoedberaad_gehouden" not in zinnen
    else:
        assert zin in zinnen["spoedberaad_gehouden"]
    assert "wet_spoedverzoek" in zinnen


def test_nothing_is_written(terug: Callable[..., Retro], tmp_path: Path) -> None:
    """A look back leaves dossier and journal as they were."""
    terug("yara")
    voor = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    terug("yara")
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == voor
