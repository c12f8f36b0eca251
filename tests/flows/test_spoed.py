# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from tests.flows.ontwerp import rijen, vergelijk
from va_route.flows import ROUTES, Opening
from va_route.flows.route import VERZOEKERS
from va_route.recht.opname import machtiging_spoed_geldig
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort

SPOED = ROUTES["spoed"]

# The design, row by row. Its one stand "vervallen" is two here: before and after admission. What it
# calls "regulier: gestart" and the like is a second verloop; this one stays, or is opgevolgd.
TABEL = """
gemeld | sluit_beraad_af | beraden | beraad_vastgelegd
gemeld | kies_snelle_hulp | gemeld | snelle_hulp
beraden | kies_snelle_hulp | beraden | snelle_hulp
gemeld, beraden | kies_andere_weg | anders_geholpen | andere_weg_vastgelegd
gemeld, beraden, ingediend | voorkom_plaatsing | plaatsing_voorkomen | plaatsing_voorkomen
afgewezen, vervallen | voorkom_plaatsing | plaatsing_voorkomen | plaatsing_voorkomen
plaatsing_voorkomen | nieuw_signaal | plaatsing_voorkomen | geen_voorwaarde
anders_geholpen | nieuw_signaal | anders_geholpen | geen_voorwaarde
uitgestroomd | nieuw_signaal | uitgestroomd | geen_voorwaarde
opgevolgd | nieuw_signaal | opgevolgd | geen_voorwaarde
gemeld, beraden | dien_in | ingediend | spoedverzoek
gemeld, beraden | meld_ingediend | ingediend | indiening_vastgelegd
ingediend | trek_in | beraden | geen_voorwaarde
ingediend | meld_afgewezen | afgewezen | afwijzing_spoed_vastgelegd
afgewezen | ga_verder | afgewezen | geen_voorwaarde
ingediend | meld_verleend | verleend | verlening_vastgelegd
verleend | zie_af_van_opname | plaatsing_voorkomen | afzien_vastgelegd
verleend | neem_op | opgenomen | opname_spoed
verleend, vervallen, vervallen_na_opname | meld_opgenomen | opgenomen | opname_vastgelegd
verleend | dien_vervolg_in | verleend | vervolgverzoek
opgenomen | dien_vervolg_in | opgenomen | vervolgverzoek
verleend | meld_kracht_verloren | vervallen | krachtverlies_vastgelegd
opgenomen | meld_kracht_verloren | vervallen_na_opname | krachtverlies_vastgelegd
verleend, opgenomen | meld_vervolg_verleend | opgevolgd | vervolg_verleend_vastgelegd
verleend | meld_vervolg_afgewezen | vervallen | vervolg_afgewezen_vastgelegd
opgenomen | meld_vervolg_afgewezen | vervallen_na_opname | vervolg_afgewezen_vastgelegd
verleend | meld_vervallen | vervallen | verval_spoed_vastgelegd
opgenomen | meld_vervallen | vervallen_na_opname | verval_spoed_vastgelegd
opgenomen, vervallen_na_opname | stroom_uit | uitgestroomd | uitstroom_spoed
"""

WIE = """
sluit_beraad_af | regievoerder, gi, crisisdienst
kies_snelle_hulp, voorkom_plaatsing, ga_verder | regievoerder
kies_andere_weg | regievoerder, crisisdienst, college, gi, raad, ovj
dien_in, meld_ingediend, trek_in, zie_af_van_opname, dien_vervolg_in | college, gi, raad, ovj
meld_afgewezen, meld_verleend, meld_vervolg_verleend, meld_vervolg_afgewezen | kinderrechter
neem_op, meld_opgenomen | aanbieder
meld_kracht_verloren | wet
meld_vervallen | wet, gi, hof
stroom_uit | aanbieder, gi
"""


def test_the_table_is_that_of_the_design() -> None:
    """Every row and no other: from, event, to, and the rule it asks."""
    vergelijk(SPOED, TABEL)


@pytest.mark.parametrize(("gebeurtenissen", "partijen"), rijen(WIE))
def test_each_step_names_who_takes_it(gebeurtenissen: str, partijen: str) -> None:
    """The party that acts, which need not be the one that records."""
    for gebeurtenis in gebeurtenissen.split(", "):
        assert [str(partij) for partij in SPOED.zoek(gebeurtenis).wie] == partijen.split(", ")


def test_recorded_acts_name_the_own_act() -> None:
    """So that nobody gains by choosing the other word."""
    meldt = {stap.gebeurtenis: stap.meldt for stap in SPOED.tabel().values() if stap.meldt}
    assert meldt == {"meld_ingediend": "dien_in", "meld_opgenomen": "neem_op"}


@pytest.mark.parametrize(
    ("van", "gebeurtenis", "opent"),
    [
        ("gemeld", "kies_snelle_hulp", Opening("regulier", "gestart")),
        ("beraden", "kies_snelle_hulp", Opening("regulier", "gestart")),
        ("afgewezen", "ga_verder", Opening("regulier", "gestart")),
        ("anders_geholpen", "nieuw_signaal", Opening("spoed", "gemeld")),
        ("verleend", "dien_vervolg_in", Opening("regulier", "ingediend", vervolg=True)),
        ("opgenomen", "dien_vervolg_in", Opening("regulier", "ingediend", vervolg=True)),
    ],
)
def test_opening_another_verloop_closes_nothing_here(
    van: str, gebeurtenis: str, opent: Opening
) -> None:
    """The stand stays the same and a second course begins."""
    stap = SPOED.stap(van, gebeurtenis)
    assert (stap.naar, stap.opent) == (van, opent)


@pytest.mark.parametrize("van", ["verleend", "opgenomen"])
def test_a_granted_follow_up_takes_over_where_the_youth_is(van: str) -> None:
    """Who was not admitted stands at verleend, who was admitted at opgenomen."""
    stap = SPOED.stap(van, "meld_vervolg_verleend")
    assert stap.naar == "opgevolgd"
    assert stap.opent is not None
    assert (stap.opent.route, stap.opent.stand, stap.opent.vervolg) == ("regulier", van, True)


def test_no_other_step_touches_another_verloop() -> None:
    """Six events do; all the rest are one line."""
    assert {stap.gebeurtenis for stap in SPOED.tabel().values() if stap.opent} == {
        "kies_snelle_hulp",
        "ga_verder",
        "nieuw_signaal",
        "dien_vervolg_in",
        "meld_vervolg_verleend",
        "meld_vervolg_afgewezen",
    }


def test_only_an_admission_can_shout() -> None:
    """Without a valid order it is recorded, never refused, and it cannot be overlooked."""
    alarm = {s.gebeurtenis: s.alarm for s in SPOED.tabel().values() if s.alarm}
    assert alarm == {"meld_opgenomen": machtiging_spoed_geldig}


def test_preventing_placement_after_filing_withdraws_the_request() -> None:
    """The words say so; from every other stand they do not."""
    ingediend = SPOED.stap("ingediend", "voorkom_plaatsing")
    assert ingediend.titel.startswith("trek het spoedverzoek in")
    assert "trek" not in SPOED.stap("gemeld", "voorkom_plaatsing").titel


def test_the_route_begins_with_a_signal() -> None:
    """Without a journal a case stands here."""
    assert (SPOED.eerste, SPOED.soort) == ("gemeld", VerzoekSoort.SPOEDMACHTIGING)


@pytest.mark.parametrize("naam", ROUTES)
def test_only_who_filed_withdraws(naam: str) -> None:
    """From 'ingediend' going on with help withdraws the request: then the verzoeker acts."""
    for (stand, gebeurtenis), stap in ROUTES[naam].tabel().items():
        if gebeurtenis == "voorkom_plaatsing":
            wie = VERZOEKERS if stand == "ingediend" else (Partij.REGIEVOERDER,)
            assert stap.wie == wie
            assert ("trek" in stap.titel) is (stand == "ingediend")
