# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from tests.app.conftest import AMSTERDAM
from va_route.app.pad import Padvraag, pad_naar, punt_json, zoek_pad
from va_route.app.toets import toets_stap
from va_route.app.zetten import Daad, bepaal
from va_route.errors import GebruikError
from va_route.flows.weg import Weg
from va_route.schemas.partijen import Partij
from va_route.toets import redenen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.schemas.dossier import Dossier

MEI, JUNI = date(2026, 5, 12), date(2026, 6, 6)


def vraag(naar: str = "ingediend", **anders: object) -> Padvraag:
    """Ask for a way to filing on the regular route, on 12 May."""
    basis: dict[str, object] = {"route": "regulier", "peildatum": MEI}
    return Padvraag(naar, **(basis | anders))  # type: ignore[arg-type]


def test_the_points_of_a_way_are_those_of_its_steps(yara: Dossier) -> None:
    """What ``toets`` names as open for each step, and nothing else; each point once."""
    weg = pad_naar(yara, "ingediend", peildatum=MEI, route="regulier")
    assert weg is not None
    genoemd = {
        reden.toets.code
        for stap in ("start", "besluit_tot_verzoek", "dien_in")
        for reden in redenen(toets_stap(yara, "regulier", stap, peildatum=MEI))
    }
    codes = [punt.code for punt in weg.punten]
    assert set(codes) <= genoemd
    assert len(set(codes)) == len(codes)


def test_a_dossier_that_shows_everything_has_no_points(yara: Dossier) -> None:
    """Only the steps are left."""
    weg = pad_naar(yara, "ingediend", peildatum=date(2026, 5, 29), route="regulier")
    assert weg is not None
    assert weg.punten == ()
    assert len(weg.etappes) == 3


def test_a_way_begins_where_the_journal_says(noor: Dossier) -> None:
    """One verloop needs no further word."""
    nu = datetime(2026, 6, 6, 5, tzinfo=AMSTERDAM)
    regels = bepaal(noor, (), Daad("dien_in", Partij.GI, nu, nu), None, "spoed").regels
    weg = pad_naar(noor, "beraden", peildatum=JUNI, regels=regels)
    assert weg is not None
    assert [etappe.stap.gebeurtenis for etappe in weg.etappes] == ["trek_in"]
    assert pad_naar(noor, "ingediend", peildatum=JUNI, regels=regels) == Weg()


@pytest.mark.parametrize("naar", ["inged", "", "INGEDIEND"])
def test_a_stand_that_is_not_there_is_told(
    naar: str, omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """With the standen there are."""
    with pytest.raises(GebruikError) as gevangen:
        zoek_pad(voorbeeld("yara"), omgeving, vraag(naar))
    assert gevangen.value.code == "APP-55"
    assert "gesignaleerd, gestart" in gevangen.value.bericht


def test_the_library_says_it_too(yara: Dossier) -> None:
    """The same mistake, from a program."""
    with pytest.raises(GebruikError, match="STAND_ONBEKEND"):
        pad_naar(yara, "inged", peildatum=MEI, route="regulier")
    with pytest.raises(GebruikError, match="APP-02"):
        pad_naar(yara, "ingediend", peildatum=MEI)


@pytest.mark.parametrize(("dag", "goed"), [(date(2026, 12, 31), True), (date(2027, 1, 1), False)])
def test_a_day_of_which_the_law_was_not_read_is_refused(
    yara: Dossier, dag: date, *, goed: bool
) -> None:
    """Never guessed."""
    if goed:
        assert pad_naar(yara, "ingediend", peildatum=dag, route="regulier") is not None
        return
    with pytest.raises(GebruikError, match="APP-50"):
        pad_naar(yara, "ingediend", peildatum=dag, route="regulier")


def test_without_a_journal_every_route_with_that_stand_answers(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """Each from its begin; a stand of one route gives that one."""
    pad = voorbeeld("yara")
    alle = zoek_pad(pad, omgeving, vraag(route=None))
    assert {"regulier-1", "spoed-1"} <= {gang.plek.verloop for gang in alle.gangen}
    een = zoek_pad(pad, omgeving, vraag("beraden", route=None))
    assert [gang.plek.verloop for gang in een.gangen] == ["spoed-1"]


def test_the_json_has_each_point_with_its_place(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """Schema pad/1: steps in order, points with code, source, who, line and column."""
    antwoord = zoek_pad(voorbeeld("yara"), omgeving, vraag()).als_json()
    assert (antwoord["schema"], antwoord["peildatum"]) == ("pad/1", "2026-05-12")
    (gang,) = antwoord["paden"]
    assert (gang["bereikt"], gang["bereikbaar"], gang["bewezen"]) == (False, True, True)
    assert [stap["gebeurtenis"] for stap in gang["stappen"]][-1] == "dien_in"
    punten = [punt for stap in gang["stappen"] for punt in stap["punten"]]
    assert len(punten) == gang["aantal_punten"] > 0
    for punt in punten:
        assert punt["bron"]
        assert punt["wie"]
        assert (punt["regel"] or 0) >= 1
    assert json.loads(json.dumps(antwoord)) == antwoord


def test_another_way_says_how_much_it_asks(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """A choice with its number of points, and whether it is an exception."""
    antwoord = zoek_pad(voorbeeld("yara"), omgeving, vraag(route="spoed")).als_json()
    andere = {a["code"]: a for s in antwoord["paden"][0]["stappen"] for a in s["andere_wegen"]}
    assert andere["pogingen_om_te_horen"]["uitzondering"] is False
    assert andere["spoed_zonder_beraad"]["uitzondering"] is True
    assert andere["pogingen_om_te_horen"]["punten"] == 1


@pytest.mark.parametrize(
    ("naar", "bereikt", "bereikbaar"),
    [("gesignaleerd", True, True), ("gestart", False, True)],
)
def test_where_a_case_stands_already_is_reached(
    naar: str,
    omgeving: Omgeving,
    voorbeeld: Callable[[str], Path],
    *,
    bereikt: bool,
    bereikbaar: bool,
) -> None:
    """No steps, and what can be done from here."""
    (gang,) = zoek_pad(voorbeeld("yara"), omgeving, vraag(naar)).als_json()["paden"]
    assert (gang["bereikt"], gang["bereikbaar"]) == (bereikt, bereikbaar)
    assert gang["wat_kan_wel"]


def test_a_point_without_a_place_has_no_line(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """Rather none than a wrong one."""
    gevonden = zoek_pad(voorbeeld("yara"), omgeving, vraag())
    assert gevonden.gangen[0].weg is not None
    punt = gevonden.gangen[0].weg.punten[0]._replace(pad="", bron=None)
    zonder = punt_json(punt, gevonden.geladen)
    assert (zonder["regel"], zonder["kolom"], zonder["bron"]) == (None, None, None)


def test_reading_the_example_again_changes_nothing(yara: Dossier) -> None:
    """Asking never changes a document."""
    voor = yara.model_dump_json()
    pad_naar(yara, "ingediend", peildatum=MEI, route="regulier")
    assert yara.model_dump_json() == voor
