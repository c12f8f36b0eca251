# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.beeld import beeld_van, tijdlijn, verloop_beeld, zinnen_van
from va_route.app.verloop import nieuw_verloop, plek
from va_route.app.zet import zet
from va_route.pakket import map_van
from va_route.schemas.partijen import Partij
from va_route.store.journal import JournaalBestand, journaal_pad

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

NACHT = datetime(2026, 6, 6, 4, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
JUNI = date(2026, 6, 8)
GOED = map_van("examples") / "goed"


@pytest.fixture(scope="module")
def regels(noor: Dossier) -> tuple[Journaalregel, ...]:
    """Lines of a night: refused once, then filed and granted."""
    stil = noor.model_copy(update={"overleggen": ()})
    lijst = zet(stil, (), "dien_in", door=Partij.GI, op=NACHT, nu=NACHT, route="spoed")
    for stap, door, uren in (
        ("meld_ingediend", Partij.GI, 1),
        ("meld_verleend", Partij.KINDERRECHTER, 20),
    ):
        op = NACHT + timedelta(hours=uren)
        dossier = stil if stap == "meld_ingediend" else noor
        lijst += zet(dossier, lijst, stap, door=door, op=op, nu=op, route="spoed")
    return lijst


def test_the_timeline_holds_what_was_taken(regels: tuple[Journaalregel, ...]) -> None:
    """In words, with what still lacked; a refused step stays in the journal."""
    ingediend, verleend = tijdlijn(regels)
    assert ingediend.gebeurtenis == "leg vast dat het spoedverzoek is ingediend"
    assert (ingediend.van, ingediend.naar) == ("spoed gemeld", "spoedverzoek ingediend")
    assert ingediend.door == "de GI"
    assert "er is een spoedberaad gehouden na het laatste signaal" in ingediend.tekort
    assert verleend.tekort == ()


def test_what_was_taken_keeps_its_reasons(yara: Dossier) -> None:
    """The filing rests on the rules of its own day; a later change of the dossier is told."""
    zaak = GOED / "yara.yaml"
    lijnen = JournaalBestand(journaal_pad(zaak)).lees().regels
    (gang,) = beeld_van(yara, lijnen, date(2026, 6, 1)).verlopen
    assert [stap.gebeurtenis for stap in gang.gezet] == ["besluit_tot_verzoek", "dien_in"]
    laatste = gang.gezet[-1]
    assert (laatste.gezet, laatste.wie, laatste.gewijzigd) == (
        "29 mei 2026",
        ("het college",),
        False,
    )
    assert laatste.toets.uitkomst is True
    anders = yara.model_copy(update={"kenmerk": "D-2026-053"})
    (gang,) = beeld_van(anders, lijnen, date(2026, 6, 1)).verlopen
    assert gang.gezet[-1].gewijzigd is True
    (gang,) = beeld_van(yara, lijnen, date(2026, 5, 28)).verlopen
    assert [stap.gebeurtenis for stap in gang.gezet] == ["besluit_tot_verzoek"]


def test_a_code_that_no_rule_has_any_more_stands_for_itself() -> None:
    """An old line keeps printing."""
    gevonden = zinnen_van(("beraad_na_signaal", "afgeschaft"))
    assert gevonden == ("er is een spoedberaad gehouden na het laatste signaal", "afgeschaft")


def test_the_sentences_of_all_rules_are_collected_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal of thousands of lines asks for them thousands of times."""
    eerst = zinnen_van(("beraad_na_signaal",))
    monkeypatch.setattr("va_route.app.beeld.ROUTES", {})
    assert zinnen_van(("beraad_na_signaal",)) == eerst != ("beraad_na_signaal",)


def test_a_course_says_how_long_the_order_runs(
    noor: Dossier, regels: tuple[Journaalregel, ...]
) -> None:
    """Until it has ended; then it says that instead."""
    hier = plek(regels)
    voor, na = (verloop_beeld(hier, noor, dag) for dag in (JUNI, date(2026, 7, 5)))
    assert any("Tot en met 3 juli 2026" in zin for zin in voor.termijnen)
    assert voor.beeindigd == ()
    assert any("4 juli 2026" in zin for zin in na.beeindigd)
    assert not any("de machtiging (" in zin for zin in na.termijnen)


def test_a_step_names_what_it_opens(noor: Dossier) -> None:
    """A verloop that begins beside this one is part of where the step leads."""
    beeld = verloop_beeld(plek((), route="spoed"), noor, JUNI)
    snel = next(s for s in beeld.stappen if s.gebeurtenis == "kies_snelle_hulp")
    assert snel.naar == "spoed gemeld, en ernaast regulier: route gestart"


def test_a_dossier_is_shown_with_its_route(
    noor: Dossier, yara: Dossier, regels: tuple[Journaalregel, ...]
) -> None:
    """That of the journal, or before it starts that of the request."""
    beeld = beeld_van(noor, regels, JUNI, "noor.yaml")
    assert [v.stand_id for v in beeld.verlopen] == ["verleend"]
    assert beeld.kop == regels[-1].hash
    assert [v.verloop for v in beeld_van(yara, (), JUNI).verlopen] == ["regulier-1"]
    zonder = yara.model_copy(update={"verzoeken": ()})
    assert beeld_van(zonder, (), JUNI).verlopen == ()


def test_an_analysis_alone_has_no_route(yara: Dossier) -> None:
    """It never mentions one."""
    assert yara.va is not None
    beeld = beeld_van(yara.va, (), JUNI)
    assert (beeld.verlopen, beeld.tijdlijn, beeld.kop) == ((), (), "")


@pytest.mark.parametrize(("op", "bekend"), [(date(2026, 12, 31), True), (date(2027, 1, 1), False)])
def test_on_a_day_whose_rules_are_not_known_there_is_no_answer(
    noor: Dossier, regels: tuple[Journaalregel, ...], op: date, *, bekend: bool
) -> None:
    """Where the case stands and what was done is still there, with a sentence about why."""
    beeld = beeld_van(noor, regels, op)
    (gang,) = beeld.verlopen
    assert bool(gang.stappen or gang.termijnen or gang.beeindigd) is bekend
    assert ("APP-51" in {m.code for m in beeld.meldingen}) is not bekend
    assert (gang.stand_id, len(gang.gezet)) == ("verleend", 2)
    assert gang.wat_kan_wel
    assert len(beeld.tijdlijn) == 2


def test_a_step_of_a_day_whose_rules_are_not_known_has_no_reasons(
    noor: Dossier, regels: tuple[Journaalregel, ...]
) -> None:
    """It stays in the timeline."""
    te_laat = datetime(2027, 1, 2, 9, 0, tzinfo=NACHT.tzinfo)
    laat = [regel.model_copy(update={"op": te_laat}) for regel in regels]
    beeld = beeld_van(noor, laat, date(2027, 1, 3))
    assert [gang.gezet for gang in beeld.verlopen] == [()]
    assert len(beeld.tijdlijn) == 2


def test_titles_are_in_the_words_of_the_region(noor: Dossier) -> None:
    """In Flevoland a Versnellingstafel was held, wherever a step or a stand is named."""
    lijnen = JournaalBestand(journaal_pad(GOED / "noor.yaml")).lees().regels[:1]
    elders = noor.model_copy(update={"regio": "flevoland"})
    for dossier, tafel in ((noor, "spoedberaad"), (elders, "Versnellingstafel")):
        for dag in (date(2026, 6, 6), date(2030, 1, 1)):
            beeld = beeld_van(dossier, lijnen, dag)
            assert [gezet.naar for gezet in beeld.tijdlijn] == [f"{tafel} gehouden"]
            assert [gang.stand for gang in beeld.verlopen] == [f"{tafel} gehouden"]
            assert tafel in beeld.tijdlijn[0].gebeurtenis
        begin = verloop_beeld(nieuw_verloop("spoed-1"), dossier, date(2026, 6, 6))
        [stap] = [stap for stap in begin.stappen if stap.gebeurtenis == "sluit_beraad_af"]
        assert tafel in stap.titel
        assert stap.naar == f"{tafel} gehouden"
