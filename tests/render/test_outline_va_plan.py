# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Goals in their order, options from light to heavy."""

from __future__ import annotations

from tests.render.beelden import voorbeeld
from va_route.render.knopen import Sectie, Tabel
from va_route.render.outline_va_plan import alternatieven, plan
from va_route.render.taal import Namen
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.va_plan import Hulpkeuze


def _sem() -> VerklarendeAnalyse:
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    return va


def test_options_go_from_light_to_heavy() -> None:
    """Whatever the order in the file."""
    va = _sem()
    namen = Namen.van(va.betrokkenen, va)
    tabel = alternatieven(va.alternatieven[::-1], "alternatieven", namen)
    assert isinstance(tabel, Tabel)
    assert [rij.kop[:3] for rij in tabel.rijen] == ["al1", "al2", "al3"]


def test_goals_go_by_priority_and_keep_their_own_place() -> None:
    """The first goal is read first, and points to where it stands in the file."""
    va = _sem()
    omgekeerd = va.model_copy(update={"doelen": va.doelen[::-1]})
    doelen = next(s for s in plan(omgekeerd, Namen.van(va.betrokkenen, va)) if s.titel == "Doelen")
    eerste = doelen.inhoud[0]
    assert isinstance(eerste, Sectie)
    assert eerste.titel == va.doelen[0].tekst
    assert eerste.pad == f"doelen[{len(va.doelen) - 1}]"


def test_without_a_stay_nobody_is_asked_how_long_it_takes() -> None:
    """Duration and return belong to a stay; without one, no line is called empty."""
    va = _sem()
    assert "Hoe lang" not in str(plan(va, Namen.van(va.betrokkenen, va)))


def test_a_first_choice_that_it_became_is_printed_once() -> None:
    """The same sentence twice makes a reader look for the difference."""
    va = _sem()
    namen = Namen.van(va.betrokkenen, va)
    for gekregen, rijen in (
        ("al1", ["Eerste keus, en wat het werd"]),
        ("al2", ["Eerste keus", "Wat het werd", "Waarom dat verschilt"]),
        (None, ["Eerste keus", "Wat het werd", "Waarom dat verschilt"]),
    ):
        keuze = Hulpkeuze(eerste_keus="al1", gekregen=gekregen)
        tekst = plan(va.model_copy(update={"keuze": keuze}), namen)
        tabel = next(k for s in tekst for k in s.inhoud if getattr(k, "pad", "") == "keuze")
        assert isinstance(tabel, Tabel)
        assert [rij.kop for rij in tabel.rijen] == rijen
