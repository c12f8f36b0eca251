# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from va_route.app.laad import laad
from va_route.app.profiel import profiel_van
from va_route.bronnen import JEUGDWET
from va_route.flows import ROUTES
from va_route.pakket import map_van
from va_route.recht.regel import Feit, Regel
from va_route.schemas.dossier import Dossier
from va_route.schemas.verzoek import StandpuntKeuze, StandpuntOverPlaatsing
from va_route.testing.zinnen_feiten import leeg_dossier, over_feiten
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from va_route.flows import Route
    from va_route.testing.uitspraak import Uitspraak
    from va_route.toets import Waarheid

GD = profiel_van("groningen_drenthe")
CODES = ("zelfde_regels", "leeg_dossier", "volgorde", "oneens")


def noor() -> Dossier:
    """Read a dossier in which people disagree."""
    document = laad(map_van("examples") / "goed" / "noor.yaml").document
    assert isinstance(document, Dossier)
    return document


def per_code(routes: Mapping[str, Route]) -> dict[str, Uitspraak]:
    """Give what was said of the facts, by code."""
    return {u.code: u for u in over_feiten(routes, GD, [noor()])}


def met(regel: Regel) -> Mapping[str, Route]:
    """Make something that looks like one route with one step that asks this rule."""
    soort = ROUTES["spoed"].soort
    route = SimpleNamespace(
        naam="spoed",
        soort=soort,
        gebeurtenissen=("x",),
        zoek=lambda _: SimpleNamespace(regel=regel),
    )
    return {"spoed": cast("Any", route)}


@pytest.mark.parametrize("code", CODES)
def test_the_facts_decide_and_nothing_else(code: str) -> None:
    """Not the day within what we know, not silence, not the order, not who agrees."""
    assert per_code(ROUTES)[code].bewezen


def test_only_what_did_not_happen_is_shown_by_nothing() -> None:
    """And such a rule says so itself."""
    uitspraak = per_code(ROUTES)["niets_is_ja"]
    assert uitspraak.tegen
    assert not uitspraak.open


def vraagt(vraag: Callable[[Any], Waarheid], leest: str = "verzoeken") -> Feit:
    """Make a rule that asks this of what stands there."""
    bron = JEUGDWET("6.1.2")
    return Feit("x", Soort.FEIT, bron, "het is zo", ("gi",), "x", (leest,), vraag=vraag)


def eens(standpunten: tuple[StandpuntOverPlaatsing, ...] | None) -> Waarheid:
    """Count heads, as no rule may."""
    return all(s.standpunt is StandpuntKeuze.EENS for s in standpunten or ())


ALTIJD = vraagt(lambda _: True)
OUD = replace(ALTIJD, bron=JEUGDWET("6.1.2")._replace(geldend_tot=date(2025, 5, 5)))
IEDEREEN_EENS = vraagt(eens, "verzoek.standpunten")
_KEER = count()
WISPELTURIG = vraagt(lambda _: next(_KEER) % 2 == 0)


@pytest.mark.parametrize(
    ("code", "regel"),
    [
        ("leeg_dossier", ALTIJD),
        ("niets_is_ja", ALTIJD),
        ("oneens", IEDEREEN_EENS),
        ("volgorde", WISPELTURIG),
        ("zelfde_regels", OUD),
    ],
)
def test_a_rule_for_which_that_is_not_so_is_found_out(code: str, regel: Regel) -> None:
    """One that nothing satisfies, that counts heads, that changes its mind, that came later."""
    assert per_code(met(regel))[code].open


def test_an_empty_dossier_holds_what_every_dossier_holds() -> None:
    """And no fact of a case."""
    leeg = leeg_dossier(GD)
    assert leeg.regio == "groningen_drenthe"
    assert leeg.verzoeken == ()
