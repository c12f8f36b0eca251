# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who takes which step, as one picture per route: a lawyer can lay the roles beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from va_route.flows import ROUTES
from va_route.flows.route import IEDEREEN
from va_route.recht.instemming import instemming_regulier, instemming_spoed, onderzoek_onmogelijk
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.recht.regel import Regel

P = Partij
KOLOMMEN = (
    P.VERWIJZER, P.LOKAAL_TEAM, P.REGIEVOERDER, P.CRISISDIENST, P.COLLEGE, P.GI, P.RAAD, P.OVJ,
    P.KINDERRECHTER, P.HOF, P.AANBIEDER, P.WET,
)  # fmt: skip
NOOIT = frozenset(Partij) - set(KOLOMMEN)
"""Who takes no step of a route: who is heard, assists, advises or consents."""

# Columns: verwijzer, lokaal team, regievoerder, crisisdienst, college, GI, Raad, officier,
#          kinderrechter, hof, aanbieder, wet.
REGULIER = {
    #                        vw lt rv cr co gi ra ov kr ho aa we
    "start":                "×  ×  .  .  .  ×  .  .  .  .  ×  .",
    "besluit_tot_verzoek":  ".  .  ×  .  .  .  .  .  .  .  .  .",
    "kom_terug":            ".  .  ×  .  .  .  .  .  .  .  .  .",
    "dien_in":              ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "meld_ingediend":       ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "trek_in":              ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "meld_afgewezen":       ".  .  .  .  .  .  .  .  ×  .  .  .",
    "meld_verleend":        ".  .  .  .  .  .  .  .  ×  ×  .  .",
    "ga_verder":            ".  .  ×  .  .  .  .  .  .  .  .  .",
    "zie_af_van_opname":    ".  .  .  .  ×  ×  ×  ×  ×  ×  .  .",
    "neem_op":              ".  .  .  .  .  .  .  .  .  .  ×  .",
    "meld_opgenomen":       ".  .  .  .  .  .  .  .  .  .  ×  .",
    "schors":               ".  .  .  .  .  .  .  .  .  .  ×  .",
    "hervat":               ".  .  .  .  .  .  .  .  .  .  ×  .",
    "meld_vervallen":       ".  .  .  .  .  ×  .  .  .  ×  .  ×",
    "stroom_uit":           ".  .  .  .  .  ×  .  .  .  .  ×  .",
    "voorkom_plaatsing":    ".  .  ×  .  .  .  .  .  .  .  .  .",
    "start_verlenging":     ".  .  ×  .  ×  ×  ×  ×  .  .  ×  .",
}  # fmt: skip
SPOED = {
    #                         vw lt rv cr co gi ra ov kr ho aa we
    "sluit_beraad_af":        ".  .  ×  ×  .  ×  .  .  .  .  .  .",
    "kies_snelle_hulp":       ".  .  ×  .  .  .  .  .  .  .  .  .",
    "kies_andere_weg":        ".  .  ×  ×  ×  ×  ×  ×  .  .  .  .",
    "voorkom_plaatsing":      ".  .  ×  .  .  .  .  .  .  .  .  .",
    "dien_in":                ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "meld_ingediend":         ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "trek_in":                ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "meld_afgewezen":         ".  .  .  .  .  .  .  .  ×  .  .  .",
    "ga_verder":              ".  .  ×  .  .  .  .  .  .  .  .  .",
    "meld_verleend":          ".  .  .  .  .  .  .  .  ×  .  .  .",
    "zie_af_van_opname":      ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "neem_op":                ".  .  .  .  .  .  .  .  .  .  ×  .",
    "meld_opgenomen":         ".  .  .  .  .  .  .  .  .  .  ×  .",
    "dien_vervolg_in":        ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "meld_kracht_verloren":   ".  .  .  .  .  .  .  .  .  .  .  ×",
    "meld_vervolg_verleend":  ".  .  .  .  .  .  .  .  ×  .  .  .",
    "meld_vervolg_afgewezen": ".  .  .  .  .  .  .  .  ×  .  .  .",
    "meld_vervallen":         ".  .  .  .  .  ×  .  .  .  ×  .  ×",
    "stroom_uit":             ".  .  .  .  .  ×  .  .  .  .  ×  .",
}  # fmt: skip
VOORWAARDELIJK = {
    #                         vw lt rv cr co gi ra ov kr ho aa we
    "dien_in":                ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "meld_ingediend":         ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "voorkom_plaatsing":      ".  .  ×  .  .  .  .  .  .  .  .  .",
    "trek_in":                ".  .  .  .  ×  ×  ×  ×  .  .  .  .",
    "meld_afgewezen":         ".  .  .  .  .  .  .  .  ×  .  .  .",
    "ga_verder":              ".  .  ×  .  .  .  .  .  .  .  .  .",
    "meld_verleend":          ".  .  .  .  .  .  .  .  ×  ×  .  .",
    "wijzig_plan":            ".  .  .  .  .  .  .  .  .  .  ×  .",
    "besluit_opname":         ".  .  .  .  .  .  .  .  .  .  ×  .",
    "meld_opgenomen":         ".  .  .  .  .  .  .  .  .  .  ×  .",
    "start_verlenging":       ".  .  ×  .  ×  ×  ×  ×  .  .  ×  .",
    "meld_vervallen":         ".  .  .  .  .  .  .  .  .  ×  .  ×",
    "rond_af":                ".  .  ×  .  .  .  .  .  .  .  .  .",
    "beeindig_opname":        ".  .  .  .  .  .  .  .  .  .  ×  .",
    "meld_opname_vernietigd": ".  .  .  .  .  .  .  .  ×  .  .  .",
    "stroom_uit":             ".  .  .  .  .  .  .  .  .  .  ×  .",
}  # fmt: skip
BEELD = {"regulier": REGULIER, "spoed": SPOED, "voorwaardelijk": VOORWAARDELIJK}
RIJEN = [(route, stap, rij) for route, rijen in BEELD.items() for stap, rij in rijen.items()]
OPNIEUW = {"heropen", "nieuw_signaal"}


@pytest.mark.parametrize(("route", "stap", "rij"), RIJEN)
def test_a_step_has_the_parties_of_its_row(route: str, stap: str, rij: str) -> None:
    """Step left, parties right; a way out that withdraws a request first is told apart below."""
    wie = ROUTES[route].zoek(stap).wie
    assert "  ".join("×" if partij in wie else "." for partij in KOLOMMEN) == rij
    assert not NOOIT & set(wie)


def test_every_step_has_a_row() -> None:
    """A step that is new gets its parties on purpose; beginning again is for anyone."""
    for naam, route in ROUTES.items():
        assert set(route.gebeurtenissen) == set(BEELD[naam]) | (OPNIEUW & set(route.gebeurtenissen))
        for stap in OPNIEUW & set(route.gebeurtenissen):
            assert route.zoek(stap).wie == IEDEREEN


@pytest.mark.parametrize("route", list(ROUTES))
def test_who_filed_withdraws_before_another_way(route: str) -> None:
    """From a request that was filed, the way out is the verzoeker's."""
    uit = ROUTES[route].stap("ingediend", "voorkom_plaatsing").wie
    assert uit == ROUTES[route].zoek("trek_in").wie == (P.COLLEGE, P.GI, P.RAAD, P.OVJ)


@pytest.mark.parametrize("regel", [instemming_regulier, instemming_spoed])
def test_consent_comes_from_a_gedragswetenschapper_and_nobody_else(regel: Regel) -> None:
    """No verwijzer closes a point of it; the verzoeker states that examination was impossible."""
    for blad in regel.bladeren():
        if blad is onderzoek_onmogelijk:
            assert set(blad.wie) == {"college", "gi", "raad", "ovj"}
        else:
            assert set(blad.wie) == {"gedragswetenschapper"}
