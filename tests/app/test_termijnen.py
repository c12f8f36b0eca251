# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from va_route.app.lees import lees
from va_route.app.termijnen import lijst_van, termijnen
from va_route.errors import GebruikError
from va_route.pakket import map_van
from va_route.recht.termijn import Loop
from va_route.store.journal import JournaalBestand, journaal_pad

if TYPE_CHECKING:
    from va_route.app.omgeving import Omgeving
    from va_route.app.termijnen import Termijnlijst

Voorbeeld = Callable[[str], Path]


@pytest.fixture
def met_journaal(voorbeeld: Voorbeeld) -> Callable[[str], Path]:
    """Copy an example with its journal."""

    def kopie(naam: str) -> Path:
        pad = voorbeeld(naam)
        bron = map_van("examples") / "goed" / f"{naam}.yaml"
        copyfile(journaal_pad(bron), journaal_pad(pad))
        return pad

    return kopie


def codes(lijst: Termijnlijst) -> list[tuple[str | None, list[str]]]:
    """Give each course with the codes of its terms."""
    return [
        (groep.plek.verloop if groep.plek else None, [t.code for t in groep.termijnen])
        for groep in lijst.groepen
    ]


def test_the_terms_of_each_course_stand_together(
    met_journaal: Callable[[str], Path], omgeving: Omgeving
) -> None:
    """An admission that serves two requests is told once."""
    lijst = termijnen(met_journaal("noor-vervolg"), omgeving)
    assert codes(lijst) == [
        (
            "spoed-1",
            [
                *("mededeling_opname", "beslissing_in_gesloten", "einddatum"),
                *("hvp_evaluatie_1", "hvp_opname", "hoger_beroep"),
            ],
        ),
        (None, ["ots_max", "bewaartermijn"]),
    ]


def test_the_next_term_is_the_first_with_a_last_day(
    met_journaal: Callable[[str], Path], omgeving: Omgeving
) -> None:
    """What is done, what has passed and what has no number is not next."""
    pad = met_journaal("noor-vervolg")
    eerste = [
        termijnen(pad, omgeving, peildatum=date(2026, 7, dag))
        .groepen[0]
        .eerstvolgende(date(2026, 7, dag))
        for dag in (3, 4, 10)
    ]
    assert [t.code if t else None for t in eerste] == [
        "beslissing_in_gesloten",
        "hvp_evaluatie_1",
        "hoger_beroep",
    ]


def test_the_json_has_a_shape_of_its_own(
    met_journaal: Callable[[str], Path], omgeving: Omgeving
) -> None:
    """Schema termijnen/1, the same keys for each term."""
    antwoord = termijnen(met_journaal("noor-vervolg"), omgeving).als_json()
    assert json.loads(json.dumps(antwoord)) == antwoord
    assert (antwoord["schema"], antwoord["peildatum"]) == ("termijnen/1", "2026-07-01")
    spoed, los = antwoord["groepen"]
    assert (spoed["route"], spoed["stand"]) == ("spoed", "opgenomen")
    assert (los["verloop"], los["route"], los["eerstvolgende"]) == (None, None, "ots_max")
    assert {tuple(t) for groep in antwoord["groepen"] for t in groep["termijnen"]} == {
        (
            *("code", "titel", "aard", "loop", "start", "laatste", "verlengd", "gedaan_op"),
            *("uitleg", "bron", "wie", "wat_kan", "melding"),
        )
    }
    beroep = spoed["termijnen"][-1]
    assert (beroep["laatste"], beroep["verlengd"]) == ("2026-09-06", "2026-09-07")
    assert (beroep["aard"], beroep["loop"]) == ("eindigt", "loopt")
    assert beroep["bron"]["url"].startswith("https://wetten.overheid.nl/")
    assert spoed["termijnen"][0]["laatste"] is None


def test_on_an_earlier_day_only_what_had_happened_counts(
    met_journaal: Callable[[str], Path], omgeving: Omgeving
) -> None:
    """Before the order there is no term of it."""
    pad = met_journaal("noor-vervolg")
    voor = termijnen(pad, omgeving, peildatum=date(2026, 6, 5))
    assert codes(voor) == [(None, ["ots_max"])]


def test_one_course_can_be_asked(met_journaal: Callable[[str], Path], omgeving: Omgeving) -> None:
    """A course that is not there is said."""
    pad = met_journaal("noor-vervolg")
    lijst = termijnen(pad, omgeving, verloop="regulier-1")
    assert codes(lijst)[0] == ("regulier-1", ["beslissing_in_gesloten"])
    with pytest.raises(GebruikError, match="APP-05"):
        termijnen(pad, omgeving, verloop="spoed-9")


def test_without_a_journal_the_dossier_says_what_there_is(
    voorbeeld: Voorbeeld, omgeving: Omgeving
) -> None:
    """And there is no last line to count twenty years from."""
    lijst = termijnen(voorbeeld("noor"), omgeving)
    alle = [code for _, deel in codes(lijst) for code in deel]
    assert "einddatum" in alle
    assert "bewaartermijn" not in alle


def test_a_day_whose_law_was_not_read_is_refused(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """Never guessed."""
    with pytest.raises(GebruikError, match="APP-50"):
        termijnen(voorbeeld("noor"), omgeving, peildatum=date(2027, 1, 1))


def test_the_calendar_holds_what_is_still_to_come(
    met_journaal: Callable[[str], Path], omgeving: Omgeving, tmp_path: Path
) -> None:
    """Whole days, without the name of anyone; made again it is the same."""
    pad, ics = met_journaal("noor-vervolg"), tmp_path / "noor.ics"
    termijnen(pad, omgeving, ics=ics)
    eerst = ics.read_bytes()
    dagen = Calendar.from_ical(eerst).walk("VEVENT")
    assert [str(dag.decoded("DTSTART")) for dag in dagen] == [
        "2026-07-03",
        "2026-07-03",
        "2026-07-09",
        "2026-09-06",
        "2026-09-01",
    ]
    assert [naam for naam in namen(pad) if naam.encode() in eerst] == []
    termijnen(pad, omgeving, ics=ics)
    assert ics.read_bytes() == eerst


def test_a_name_in_the_kenmerk_stays_out_of_the_calendar(
    met_journaal: Callable[[str], Path], omgeving: Omgeving, tmp_path: Path
) -> None:
    """The days have a code, they stay the same days, and the reader is told which code."""
    pad, ics = met_journaal("noor-vervolg"), tmp_path / "zaak.ics"
    kenmerk = lees(pad).kenmerk
    pad.write_text(pad.read_text("utf-8").replace(kenmerk, "Noor de Wit 2026", 1), "utf-8")
    tekst = " ".join(termijnen(pad, omgeving, ics=ics).als_tekst().split())
    inhoud = ics.read_bytes().decode()
    assert "Noor" not in inhoud
    assert "Wit" not in inhoud
    code = re.search(r"De zaak heet daar '(zaak [0-9a-f]{8})'", tekst)
    assert code is not None
    assert f"SUMMARY:{code[1]}: " in inhoud


def namen(pad: Path) -> list[str]:
    """Give every name in a dossier."""
    return [persoon.naam for persoon in lees(pad).personen]


def test_the_calendar_never_takes_the_place_of_the_dossier(
    voorbeeld: Voorbeeld, omgeving: Omgeving
) -> None:
    """It stays as it was."""
    pad = voorbeeld("noor")
    tekst = pad.read_bytes()
    with pytest.raises(GebruikError, match="ICS-03"):
        termijnen(pad, omgeving, ics=pad)
    assert pad.read_bytes() == tekst


def test_a_last_day_that_the_act_moved_is_still_to_come(
    met_journaal: Callable[[str], Path], omgeving: Omgeving
) -> None:
    """After the earliest day the later one stands in the calendar, under the same name."""
    lijst = termijnen(met_journaal("noor-vervolg"), omgeving, peildatum=date(2026, 9, 7))
    [beroep] = [
        t for t in lijst.groepen[0].die(lijst.peildatum, Loop.LOOPT) if t.code == "hoger_beroep"
    ]
    assert beroep.verlengd == date(2026, 9, 7)
    assert [p.dag for p in lijst.agenda() if p.code == "hoger_beroep"] == [date(2026, 9, 7)]


def test_asking_changes_nothing(met_journaal: Callable[[str], Path], omgeving: Omgeving) -> None:
    """Neither the dossier nor its journal."""
    pad = met_journaal("nacht")
    voor = (pad.read_bytes(), journaal_pad(pad).read_bytes())
    regels = JournaalBestand(journaal_pad(pad)).lees().regels
    lijst = termijnen(pad, omgeving, peildatum=date(2026, 9, 20))
    assert (pad.read_bytes(), journaal_pad(pad).read_bytes()) == voor
    assert lijst_van(lees(pad), regels, date(2026, 9, 20)) == lijst.groepen


def test_a_course_is_named_in_the_words_of_the_region(
    voorbeeld: Voorbeeld, omgeving: Omgeving
) -> None:
    """Clock hours of Flevoland, under the stand as it is called there."""
    pad = voorbeeld("noor")
    bron = journaal_pad(map_van("examples") / "goed" / "noor.yaml").read_text(encoding="utf-8")
    journaal_pad(pad).write_text(bron.splitlines(keepends=True)[0], "utf-8")
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst.replace("regio: groningen_drenthe", "regio: flevoland"), "utf-8")
    lijst = termijnen(pad, omgeving, peildatum=date(2026, 6, 6))
    assert "spoed-1: Versnellingstafel gehouden" in lijst.als_tekst()
