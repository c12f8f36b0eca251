# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.geldigheid import (
    ander_dossier,
    controleer_zaak,
    eis_bekend,
    niet_bekend,
    vraagt_regels,
)
from va_route.app.zet import zet
from va_route.errors import Ernst, GebruikError
from va_route.flows import ROUTES
from va_route.schemas.journaal import Regelsoort
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TE_LAAT = datetime(2027, 1, 1, 0, 10, tzinfo=AMSTERDAM)


def op(dossier: Dossier, stap: str, door: Partij, wanneer: datetime, route: str) -> Journaalregel:
    """Take one step as the first of a route."""
    return zet(dossier, (), stap, door=door, op=wanneer, nu=wanneer, route=route)[0]


@pytest.mark.parametrize("dag", [date(2024, 1, 1), date(2026, 12, 31)])
def test_a_day_we_read_the_law_of_is_no_hindrance(dag: date) -> None:
    """The first and the last."""
    eis_bekend(dag)


@pytest.mark.parametrize("dag", [date(2023, 12, 31), date(2027, 1, 1), date(1999, 5, 5)])
def test_a_day_outside_what_we_read_is_refused(dag: date) -> None:
    """With from when to when, and what can be done."""
    with pytest.raises(GebruikError) as fout:
        eis_bekend(dag)
    assert fout.value.code == "APP-50"
    assert "van 1 januari 2024 tot en met 31 december 2026" in fout.value.bericht
    assert "vraag een jurist" in fout.value.bericht
    assert "112" not in fout.value.bericht


def test_in_an_emergency_danger_comes_first() -> None:
    """Before a word about rules."""
    with pytest.raises(GebruikError) as fout:
        eis_bekend(date(2027, 1, 1), spoed=True)
    assert fout.value.bericht.startswith("Is er nu gevaar? Bel 112.")


def test_a_document_says_why_it_has_no_answer() -> None:
    """A warning: the document itself is in order."""
    melding = niet_bekend(date(2027, 3, 1))
    assert (melding.code, melding.ernst) == ("APP-51", Ernst.WAARSCHUWING)
    assert "De regels van 1 maart 2027 zijn hier niet bekend." in melding.bericht


@pytest.mark.parametrize(
    ("route", "stap", "wel"),
    [
        ("regulier", "besluit_tot_verzoek", True),
        ("regulier", "dien_in", True),
        ("regulier", "neem_op", True),
        ("regulier", "start", False),
        ("regulier", "meld_ingediend", False),
        ("regulier", "meld_opgenomen", False),
        ("regulier", "voorkom_plaatsing", False),
        ("regulier", "zie_af_van_opname", False),
        ("regulier", "stroom_uit", False),
        ("spoed", "dien_in", True),
        ("spoed", "dien_vervolg_in", True),
        ("spoed", "kies_andere_weg", False),
    ],
)
def test_own_acts_ask_rules_and_what_happened_and_exits_do_not(
    route: str, stap: str, *, wel: bool
) -> None:
    """An exit is open on any day, whatever we know."""
    assert vraagt_regels(ROUTES[route].zoek(stap)) is wel


def test_an_own_act_on_an_unknown_day_is_not_taken_and_not_refused(noor: Dossier) -> None:
    """There is no answer, so there is no line."""
    with pytest.raises(GebruikError, match="APP-50"):
        op(noor, "dien_in", Partij.GI, TE_LAAT, "spoed")


@pytest.mark.parametrize(
    ("stap", "door", "soort"),
    [
        ("meld_ingediend", Partij.GI, Regelsoort.GEZET),
        ("voorkom_plaatsing", Partij.REGIEVOERDER, Regelsoort.GEZET),
        ("neem_over", Partij.GI, Regelsoort.GEWEIGERD),
        ("voeg_verklaring_toe", Partij.JEUGDIGE, Regelsoort.VERKLARING),
    ],
)
def test_what_happened_is_recorded_on_any_day_and_the_bon_says_the_rules_were_not_known(
    noor: Dossier, stap: str, door: Partij, soort: Regelsoort
) -> None:
    """A fact that is not in the dossier is still asked for."""
    regel = op(noor, stap, door, TE_LAAT, "spoed")
    assert regel.soort is soort
    assert regel.bon is not None
    assert (regel.bon.bekend, regel.bon.peildatum) == (False, date(2027, 1, 1))


@pytest.mark.parametrize(("uur", "bekend"), [(23, True), (24, False)])
def test_the_day_is_that_of_the_dutch_clock(noor: Dossier, uur: int, *, bekend: bool) -> None:
    """The last minute of 2026 in Groningen is known, also where it is written in UTC."""
    zone = ZoneInfo("UTC")
    moment = datetime(2026, 12, 31, uur - 1, 30, tzinfo=zone)
    regel = op(noor, "meld_ingediend", Partij.GI, moment, "spoed")
    assert regel.bon is not None
    assert regel.bon.bekend is bekend


def test_a_journal_of_another_case_is_found_out(yara: Dossier, noor: Dossier) -> None:
    """Before a step is written in it; its own dossier may change as much as it likes."""
    regels = (op(yara, "start", Partij.GI, datetime(2026, 5, 1, 9, tzinfo=AMSTERDAM), "regulier"),)
    anders = yara.model_copy(update={"verzoeken": ()})
    assert [ander_dossier(d, regels) for d in (yara, anders, noor)] == [False, False, True]
    controleer_zaak(anders, regels)
    with pytest.raises(GebruikError, match="APP-52") as fout:
        controleer_zaak(noor, regels)
    assert "Zet het journaal bij het dossier waar het bij hoort" in fout.value.bericht
