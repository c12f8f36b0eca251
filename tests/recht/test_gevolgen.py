# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import zaak
from va_route.bronnen.wet import Artikel
from va_route.recht.gevolgen import HERSTEL, VERLIES, Gevolg, herstel
from va_route.recht.profiel import AFSPRAKEN, zonder_werkwijze
from va_route.recht.stappen import spoedverzoek, vervolgverzoek

if TYPE_CHECKING:
    from va_route.recht.regel import Regel

ALLE = (*HERSTEL, *VERLIES)


@pytest.mark.parametrize("gevolg", ALLE, ids=lambda gevolg: gevolg.code)
def test_each_is_a_short_sentence_with_a_source(gevolg: Gevolg) -> None:
    """At most 25 words in a sentence, and never a word that forbids."""
    assert gevolg.zin.endswith((".", "?"))
    for zin in re.split(r"(?<=[.?])\s", gevolg.zin):
        assert len(zin.split()) <= 25
    assert not re.search(r"mag niet|kan niet|verboden|moet", gevolg.zin)
    assert bool(gevolg.afspraak) is not isinstance(gevolg.bron, Artikel)


def test_codes_are_used_once() -> None:
    """And every agreement that is named is one."""
    assert len({gevolg.code for gevolg in ALLE}) == len(ALLE)
    assert {gevolg.afspraak for gevolg in HERSTEL} - {""} <= {str(code) for code in AFSPRAKEN}


def test_what_a_region_did_not_agree_on_is_shown_without_its_name() -> None:
    """No source of the north in a region of which nothing is known; the law stays the law."""
    hier = {g.code: g.bron.citaat for g in herstel(zaak().profiel)}
    elders = {g.code: g.bron.citaat for g in herstel(zonder_werkwijze("elders", "Elders"))}
    assert "Groningen" in hier["herstel_beraad"]
    assert "Groningen" not in "".join(elders.values())
    assert hier["herstel_horen"] == elders["herstel_horen"]


def codes(regel: Regel) -> set[str]:
    """Give the codes of a rule and all its parts."""
    return {regel.code}.union(*(codes(deel) for deel in regel.delen))


def test_what_is_repaired_later_is_not_asked_at_night_and_is_asked_at_the_follow_up() -> None:
    """The list tells what the rules do."""
    assert "va_aanwezig" not in codes(spoedverzoek)
    assert "va_aanwezig" in codes(vervolgverzoek)
    assert "spoedberaad_voor_vervolg" in codes(vervolgverzoek)
