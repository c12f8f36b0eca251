# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.recht import orde
from va_route.recht.instemming import instemming_regulier
from va_route.recht.orde import rang
from va_route.recht.va_aanwezig import va_vastgesteld
from va_route.toets import Soort, Toets


def blad(code: str, pad: str = "", soort: Soort = Soort.FEIT) -> Toets:
    """Make an open leaf."""
    return Toets(code, soort, None, pad=pad)


KETEN = [
    blad("signaal_vastgelegd", "signalen"),
    blad("een_jeugdige", "va.betrokkenen"),
    blad("een_oordeel_over_de_analyse", "va.weging", Soort.OORDEEL),
    blad("va_vastgesteld", "va.vaststelling.datum"),
    blad("beraad_na_signaal", "overleggen[0]"),
    blad("maatregel_van_kracht", "titel.maatregelen"),
    blad("grond_noodzaak_onderbouwd", "verzoeken[0].gronden.noodzaak"),
    blad("onderzocht", "verzoeken[0].instemmingsverklaringen"),
    blad("gekwalificeerd", "verzoeken"),
    blad("kort_tevoren_onderzocht", "oordelen", Soort.OORDEEL),
    blad("stemt_in", "verzoeken"),
]


@pytest.mark.parametrize("nr", range(len(KETEN) - 1), ids=lambda nr: KETEN[nr].code)
def test_each_point_comes_before_what_depends_on_it(nr: int) -> None:
    """People, analysis, its signature, table, title, request, examination, judgement, signature."""
    assert rang(KETEN[nr]) < rang(KETEN[nr + 1])


def test_points_of_one_section_keep_the_order_of_the_norm() -> None:
    """Equal ranks: sorting leaves them as they were."""
    een, ander = blad("grond_b", "verzoeken[0].gronden"), blad("grond_a", "verzoeken[0].gronden")
    assert sorted([een, ander], key=rang) == [een, ander]


def test_what_has_no_place_comes_last() -> None:
    """A point elsewhere in the document waits for the rest."""
    assert rang(blad("opname_voorbereid", "opnames")) > rang(blad("grond_a", "verzoeken"))


def test_the_codes_it_names_are_rules() -> None:
    """A code that is renamed would lose its place in silence."""
    bekend = {regel.code for regel in instemming_regulier.bladeren()}
    assert set(orde._INSTEMMING) == bekend  # noqa: SLF001 - its own table
    assert {va_vastgesteld.code} == orde._HANDTEKENINGEN  # noqa: SLF001 - its own table
