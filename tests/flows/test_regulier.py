# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from tests.flows.ontwerp import rijen, vergelijk
from va_route.flows import ROUTES, Opening
from va_route.recht.opname import machtiging_regulier_geldig
from va_route.schemas.verzoek import VerzoekSoort

REGULIER = ROUTES["regulier"]

# The design, row by row. Its one stand "vervallen" is two here: before and after admission.
TABEL = """
gesignaleerd | start | gestart | start_regulier
gestart | besluit_tot_verzoek | voorbereid | besluit_tot_verzoek
voorbereid | kom_terug | gestart | geen_voorwaarde
voorbereid | dien_in | ingediend | regulier_verzoek
gesignaleerd, gestart, voorbereid | meld_ingediend | ingediend | indiening_vastgelegd
ingediend | trek_in | gestart | geen_voorwaarde
ingediend | meld_afgewezen | afgewezen | afwijzing_vastgelegd
ingediend, afgewezen | meld_verleend | verleend | verlening_vastgelegd
afgewezen | ga_verder | gestart | geen_voorwaarde
verleend | zie_af_van_opname | plaatsing_voorkomen | afzien_vastgelegd
verleend | neem_op | opgenomen | opname_regulier
verleend, vervallen, vervallen_na_opname | meld_opgenomen | opgenomen | opname_vastgelegd
opgenomen | schors | geschorst | schorsing_met_instemming
geschorst | hervat | opgenomen | machtiging_geldig
verleend | start_verlenging | verleend | start_regulier
opgenomen | start_verlenging | opgenomen | start_regulier
geschorst | start_verlenging | geschorst | start_regulier
verleend | meld_vervallen | vervallen | verval_vastgelegd
opgenomen, geschorst | meld_vervallen | vervallen_na_opname | verval_vastgelegd
opgenomen, geschorst, vervallen_na_opname | stroom_uit | uitgestroomd | uitstroom
gesignaleerd, gestart, voorbereid | voorkom_plaatsing | plaatsing_voorkomen | plaatsing_voorkomen
ingediend, afgewezen, vervallen | voorkom_plaatsing | plaatsing_voorkomen | plaatsing_voorkomen
plaatsing_voorkomen, uitgestroomd | heropen | gestart | geen_voorwaarde
vervallen, vervallen_na_opname | heropen | gestart | geen_voorwaarde
"""

WIE = """
start | verwijzer, lokaal_team, gi, aanbieder
besluit_tot_verzoek, kom_terug, ga_verder, voorkom_plaatsing | regievoerder
dien_in, meld_ingediend, trek_in | college, gi, raad, ovj
meld_afgewezen | kinderrechter
meld_verleend | kinderrechter, hof
zie_af_van_opname | college, gi, raad, ovj, kinderrechter, hof
neem_op, meld_opgenomen, schors, hervat | aanbieder
start_verlenging | regievoerder, aanbieder, college, gi, raad, ovj
meld_vervallen | wet, gi, hof
stroom_uit | aanbieder, gi
"""


def test_the_table_is_that_of_the_design() -> None:
    """Every row and no other: from, event, to, and the rule it asks."""
    vergelijk(REGULIER, TABEL)


@pytest.mark.parametrize(("gebeurtenissen", "partijen"), rijen(WIE))
def test_each_step_names_who_takes_it(gebeurtenissen: str, partijen: str) -> None:
    """The party that acts, which need not be the one that records."""
    for gebeurtenis in gebeurtenissen.split(", "):
        assert [str(partij) for partij in REGULIER.zoek(gebeurtenis).wie] == partijen.split(", ")


def test_recorded_acts_name_the_own_act() -> None:
    """So that nobody gains by choosing the other word."""
    meldt = {stap.gebeurtenis: stap.meldt for stap in REGULIER.tabel().values() if stap.meldt}
    assert meldt == {"meld_ingediend": "dien_in", "meld_opgenomen": "neem_op"}


def test_only_a_renewal_opens_another_verloop() -> None:
    """The same route again, from its start, as a follow-up; this course stays where it is."""
    openen = {stap.gebeurtenis: stap.opent for stap in REGULIER.tabel().values() if stap.opent}
    assert openen == {"start_verlenging": Opening("regulier", "gestart", vervolg=True)}
    for stand in ("verleend", "opgenomen", "geschorst"):
        assert REGULIER.stap(stand, "start_verlenging").naar == stand


def test_only_an_admission_can_shout() -> None:
    """Without a valid order it is recorded, never refused, and it cannot be overlooked."""
    alarm = {s.gebeurtenis: s.alarm for s in REGULIER.tabel().values() if s.alarm}
    assert alarm == {"meld_opgenomen": machtiging_regulier_geldig}


def test_preventing_placement_after_filing_withdraws_the_request() -> None:
    """The words say so; from every other stand they do not."""
    ingediend = REGULIER.stap("ingediend", "voorkom_plaatsing")
    assert ingediend.titel.startswith("trek het verzoek in")
    assert "trek" not in REGULIER.stap("gestart", "voorkom_plaatsing").titel


def test_the_route_begins_where_worries_are_signalled() -> None:
    """Without a journal a case stands here."""
    assert (REGULIER.eerste, REGULIER.soort) == ("gesignaleerd", VerzoekSoort.MACHTIGING)
