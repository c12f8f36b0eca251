# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from tests.flows.ontwerp import rijen, vergelijk
from va_route.flows import ROUTES, Opening
from va_route.flows.woorden import wat_kan_wel
from va_route.recht import stappen_voorwaardelijk
from va_route.recht.voorwaardelijk_opname import besluit_tot_opname_geldig
from va_route.schemas.verzoek import VerzoekSoort

VOORWAARDELIJK = ROUTES["voorwaardelijk"]

# The design, row by row. Its one stand "verleend" is two here, and so is "vervallen": before and
# after a stay. Going on without placement and beginning again lie in every stand that needs them.
TABEL = """
voorbereid | dien_in | ingediend | voorwaardelijk_verzoek
voorbereid | meld_ingediend | ingediend | indiening_vastgelegd
ingediend | trek_in | voorbereid | geen_voorwaarde
ingediend | meld_afgewezen | afgewezen | afwijzing_voorwaardelijk_vastgelegd
afgewezen | ga_verder | afgewezen | geen_voorwaarde
ingediend, afgewezen | meld_verleend | verleend | verlening_vastgelegd
verleend | wijzig_plan | verleend | planwijziging
verleend_na_opname | wijzig_plan | verleend_na_opname | planwijziging
verleend, verleend_na_opname | besluit_opname | opgenomen | besluit_opname
verleend, verleend_na_opname | meld_opgenomen | opgenomen | opname_vastgelegd
vervallen, vervallen_na_opname | meld_opgenomen | opgenomen | opname_vastgelegd
opgenomen | beeindig_opname | verleend_na_opname | opname_beeindigd
opgenomen | meld_opname_vernietigd | verleend_na_opname | opname_vernietigd_vastgelegd
verleend | start_verlenging | verleend | geen_voorwaarde
verleend_na_opname | start_verlenging | verleend_na_opname | geen_voorwaarde
opgenomen | start_verlenging | opgenomen | geen_voorwaarde
verleend | meld_vervallen | vervallen | verval_voorwaardelijk_vastgelegd
opgenomen | meld_vervallen | vervallen_na_opname | verval_voorwaardelijk_vastgelegd
verleend_na_opname | meld_vervallen | vervallen_na_opname | verval_voorwaardelijk_vastgelegd
verleend, verleend_na_opname | rond_af | afgerond | afronding
opgenomen, verleend_na_opname, vervallen_na_opname | stroom_uit | uitgestroomd | uitstroom
voorbereid, ingediend, afgewezen | voorkom_plaatsing | plaatsing_voorkomen | plaatsing_voorkomen
verleend, vervallen | voorkom_plaatsing | plaatsing_voorkomen | plaatsing_voorkomen
plaatsing_voorkomen, afgerond, uitgestroomd | heropen | voorbereid | geen_voorwaarde
vervallen, vervallen_na_opname | heropen | voorbereid | geen_voorwaarde
"""

WIE = """
dien_in, meld_ingediend, trek_in | college, gi, raad, ovj
meld_afgewezen, meld_opname_vernietigd | kinderrechter
meld_verleend | kinderrechter, hof
ga_verder, voorkom_plaatsing, rond_af | regievoerder
wijzig_plan, besluit_opname, meld_opgenomen, beeindig_opname, stroom_uit | aanbieder
start_verlenging | regievoerder, aanbieder, college, gi, raad, ovj
meld_vervallen | wet, hof
"""


def test_the_table_is_that_of_the_design() -> None:
    """Every row and no other: from, event, to, and the rule it asks."""
    vergelijk(VOORWAARDELIJK, TABEL, stappen_voorwaardelijk)


@pytest.mark.parametrize(("gebeurtenissen", "partijen"), rijen(WIE))
def test_each_step_names_who_takes_it(gebeurtenissen: str, partijen: str) -> None:
    """The party that acts, which need not be the one that records."""
    for gebeurtenis in gebeurtenissen.split(", "):
        wie = VOORWAARDELIJK.zoek(gebeurtenis).wie
        assert [str(partij) for partij in wie] == partijen.split(", ")


def test_recorded_acts_name_the_own_act() -> None:
    """Here an admission is a decision: its open guards are the tekort of the recorded one."""
    meldt = {s.gebeurtenis: s.meldt for s in VOORWAARDELIJK.tabel().values() if s.meldt}
    assert meldt == {"meld_ingediend": "dien_in", "meld_opgenomen": "besluit_opname"}


def test_only_an_admission_can_shout() -> None:
    """Without an order that runs and a decision as the law asks it, it cannot be overlooked."""
    alarm = {s.gebeurtenis: s.alarm for s in VOORWAARDELIJK.tabel().values() if s.alarm}
    assert alarm == {"meld_opgenomen": besluit_tot_opname_geldig}


def test_two_steps_open_another_verloop() -> None:
    """A renewal follows this course; going on after a refusal begins the regular route."""
    opent = {s.gebeurtenis: s.opent for s in VOORWAARDELIJK.tabel().values() if s.opent}
    assert opent == {
        "ga_verder": Opening("regulier", "gestart"),
        "start_verlenging": Opening("voorwaardelijk", "voorbereid", vervolg=True),
    }


def test_a_relapse_is_no_event() -> None:
    """While the order runs outside, the one own act that leads inside is a decision."""
    for stand in ("verleend", "verleend_na_opname"):
        naar_binnen = {
            s.gebeurtenis for s in VOORWAARDELIJK.stappen_vanuit(stand) if s.naar == "opgenomen"
        }
        assert naar_binnen == {"besluit_opname", "meld_opgenomen"}


@pytest.mark.parametrize(
    ("stand", "gebeurtenis"),
    [
        ("verleend", "rond_af"),
        ("verleend", "voorkom_plaatsing"),
        ("verleend_na_opname", "stroom_uit"),
        ("opgenomen", "stroom_uit"),
        ("afgewezen", "ga_verder"),
    ],
)
def test_what_can_be_done_names_the_way_out(stand: str, gebeurtenis: str) -> None:
    """Also after a granted order, and after a refusal."""
    assert f"({gebeurtenis}, " in " ".join(wat_kan_wel(VOORWAARDELIJK, stand))


def test_the_route_begins_with_a_request_in_preparation() -> None:
    """What comes before it is on the regular route, or on paper."""
    eerste = (VOORWAARDELIJK.eerste, VOORWAARDELIJK.soort)
    assert eerste == ("voorbereid", VerzoekSoort.VOORWAARDELIJK)
