# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Safety: numbers side by side, one table for each proposal that is weighed."""

from __future__ import annotations

from tests.render.beelden import voorbeeld
from va_route.render.knopen import Sectie, Tabel
from va_route.render.outline_va_veiligheid import veiligheid, weging
from va_route.render.taal import Namen
from va_route.schemas.va import VerklarendeAnalyse


def _sem() -> VerklarendeAnalyse:
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    return va


def test_safety_numbers_stand_side_by_side() -> None:
    """Each person has a row; no average hides the one who does not feel safe."""
    va = _sem()
    tabel = next(
        k
        for k in veiligheid(va, Namen.van(va.betrokkenen, va))[0].inhoud
        if isinstance(k, Tabel) and k.pad == "veiligheid.cijfers"
    )
    assert [rij.kop for rij in tabel.rijen] == ["Sem", "moeder van Sem"]


def test_each_proposal_has_its_own_weighing() -> None:
    """Organisations that weigh the same thing stand together; another thing stands apart."""
    va = _sem()
    assert va.veiligheid
    een, twee = va.veiligheid.risicos[0].weging[:2]
    ander = twee.model_copy(update={"voorstel": "al3"})
    namen = Namen.van(va.betrokkenen, va)
    assert len(weging((een, twee), namen, "weging")) == 1
    assert len(weging((een, ander), namen, "weging")) == 2


def test_without_the_section_the_page_says_so() -> None:
    """Safety is never silently left out."""
    va = _sem().model_copy(update={"veiligheid": None})
    (sectie,) = veiligheid(va, Namen.van(()))
    assert isinstance(sectie, Sectie)
    assert "Niet ingevuld" in str(sectie)
