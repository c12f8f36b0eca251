# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.flows import ROUTES
from va_route.testing.uitspraak import (
    Tegenvoorbeeld,
    Uitspraak,
    bereikbaar,
    eigen_daad,
    in_woorden,
    naar,
    wegen,
)


def test_a_sentence_is_proved_while_nothing_speaks_against_it() -> None:
    """One counter-example refutes it; only one without a reason stays open."""
    bekend, nieuw = Tegenvoorbeeld("a", "dat hoort zo"), Tegenvoorbeeld("b")
    assert Uitspraak("x", "zin", "", "alles").bewezen
    weerlegd = Uitspraak("x", "zin", "", "alles", (bekend, nieuw))
    assert not weerlegd.bewezen
    assert weerlegd.open == (nieuw,)


@pytest.mark.parametrize(
    ("route", "stand", "gebeurtenis", "doel", "verwacht"),
    [
        ("regulier", "voorbereid", "dien_in", "ingediend", True),
        ("regulier", "voorbereid", "dien_in", "opgenomen", False),
        ("spoed", "opgenomen", "dien_vervolg_in", "ingediend", True),
        ("spoed", "opgenomen", "dien_vervolg_in", "opgenomen", False),
        ("spoed", "opgenomen", "meld_vervolg_verleend", "opgenomen", True),
    ],
)
def test_a_step_leads_where_it_or_what_it_opens_ends(
    route: str, stand: str, gebeurtenis: str, doel: str, *, verwacht: bool
) -> None:
    """To stay in a stand is not to come into it."""
    assert naar(ROUTES[route].stap(stand, gebeurtenis), doel) is verwacht


def test_who_records_does_not_act() -> None:
    """The name says which of the two it is."""
    assert eigen_daad(ROUTES["regulier"].zoek("dien_in"))
    assert not eigen_daad(ROUTES["regulier"].zoek("meld_ingediend"))


def test_a_way_is_told_in_the_words_of_the_route() -> None:
    """From the begin, over every step, across an opening too."""
    gevonden = wegen(ROUTES)
    assert gevonden["regulier", "gestart"] == (
        "'zorgen gesignaleerd' (regulier) → start → 'route gestart' (regulier)"
    )
    assert set(gevonden) == {(r.naam, s) for r in ROUTES.values() for s in r.standen}
    assert in_woorden(ROUTES["spoed"], "gemeld") == "'spoed gemeld' (spoed)"


def test_what_can_follow_stops_at_a_closed_door() -> None:
    """The door itself is not reached either."""
    route = ROUTES["regulier"]
    overal = bereikbaar(route, route.eerste, niet_door=frozenset())
    assert overal == set(route.standen)
    voor = bereikbaar(route, route.eerste, niet_door=frozenset({"verleend"}))
    assert "ingediend" in voor
    assert not voor & {"verleend", "opgenomen"}
