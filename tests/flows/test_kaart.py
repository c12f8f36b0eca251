# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A card says what the machine says: every stand, every condition that counts, every party."""

from __future__ import annotations

import pytest

from va_route.app.profiel import profiel_van, verpakte_profielen
from va_route.flows import ROUTES
from va_route.flows.kaart import TERMIJNEN, haltes
from va_route.flows.woorden import opsomming
from va_route.recht.profiel import zonder_werkwijze
from va_route.toets import Soort

NOORD = profiel_van("groningen_drenthe")


@pytest.mark.parametrize("naam", ROUTES)
def test_every_stand_and_every_step_is_on_the_card_once(naam: str) -> None:
    """In the order of the route; a step stands where it can be taken first."""
    route = ROUTES[naam]
    kaart = haltes(route, NOORD)
    assert [halte.stand for halte in kaart] == list(route.standen)
    wie = [stap.wie for halte in kaart for stap in halte.stappen]
    assert len(wie) == len(route.gebeurtenissen)
    assert {opsomming(stap.wie) for stap in route.tabel().values()} >= set(wie)


@pytest.mark.parametrize("naam", ROUTES)
def test_no_duty_is_shown_as_a_condition(naam: str) -> None:
    """What only reminds holds nothing up, so it is not on the card as if it did."""
    for halte in haltes(ROUTES[naam], NOORD):
        for stap in halte.stappen:
            assert not [eis.code for eis in stap.eisen if eis.soort is Soort.PLICHT]


def test_an_agreement_is_on_the_card_only_where_the_region_asks_it() -> None:
    """The analysis holds a request up in the north; without a working method nothing regional."""
    for profiel, er_is in ((NOORD, True), (zonder_werkwijze("elders"), False)):
        codes = {
            eis.code
            for halte in haltes(ROUTES["regulier"], profiel)
            for stap in halte.stappen
            for eis in stap.eisen
        }
        assert ("va_aanwezig" in codes) is er_is
        assert "wet_regulier_verzoek" in codes


@pytest.mark.parametrize("naam", ROUTES)
def test_a_way_out_is_shown_where_there_is_one(naam: str) -> None:
    """Before admission a way to help without a placement, after it a way out of the stay."""
    route = ROUTES[naam]
    kaart = {halte.stand: halte for halte in haltes(route, NOORD)}
    assert kaart[route.eerste].uitweg
    assert kaart["opgenomen"].einde
    assert not kaart["opgenomen"].uitweg


def test_every_route_has_its_terms_with_a_source() -> None:
    """Each sentence ends, and rests on an article."""
    assert TERMIJNEN.keys() == ROUTES.keys()
    for termijnen in TERMIJNEN.values():
        assert len(termijnen) >= 3
        assert all(t.zin.endswith(".") and " art. " in t.bron.citaat for t in termijnen)


def test_every_region_has_a_card_of_every_route() -> None:
    """No profile that comes with va-route leaves a stand or a step out."""
    for regio in verpakte_profielen():
        for route in ROUTES.values():
            assert len(haltes(route, profiel_van(regio))) == len(route.standen)


def test_the_terms_on_the_card_are_those_of_the_law() -> None:
    """Written out here, so that a slip in a sum shows."""
    zinnen = " ".join(t.zin for termijnen in TERMIJNEN.values() for t in termijnen)
    for stuk in ("4 weken", "binnen 2 weken", "binnen 3 weken", "binnen 6 weken", "3 maanden",
                 "hoogstens 6 maanden", "4 dagen", "hoogstens een jaar"):  # fmt: skip
        assert stuk in zinnen, stuk


@pytest.mark.parametrize(
    ("naam", "artikelen"),
    [
        ("regulier", ("6.1.12 lid 2", "6.1.12 lid 3", "6.2.9 lid 2", "6.1.12 lid 7")),
        ("spoed", ("6.1.12 lid 2", "800 lid 3", "6.1.8 lid 6", "6.2.9 lid 2", "6.1.12 lid 7")),
        ("voorwaardelijk", ("6.1.12 lid 2", "6.1.6 lid 5", "6.1.6 lid 6", "6.1.12 lid 7")),
    ],
)
def test_each_term_on_the_card_names_its_own_section(naam: str, artikelen: tuple[str, ...]) -> None:
    """Article and lid in figures: a slip would send a reader to another norm."""
    assert tuple(t.bron.citaat.partition(" art. ")[2] for t in TERMIJNEN[naam]) == artikelen


@pytest.mark.parametrize("naam", ROUTES)
def test_only_a_stay_ends_with_leaving(naam: str) -> None:
    """Nobody leaves where nobody was admitted."""
    route = ROUTES[naam]
    einden = {halte.stand for halte in haltes(route, NOORD) if halte.einde}
    weg = {s.van for s in route.tabel().values() if s.naar == "uitgestroomd" != s.van}
    assert einden == weg
    assert route.eerste not in einden
