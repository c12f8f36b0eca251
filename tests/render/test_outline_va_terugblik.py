# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Looking back, without marks or numbers."""

from __future__ import annotations

from tests.render.beelden import vol, voorbeeld
from va_route.render.outline_va_terugblik import terugblik
from va_route.render.taal import Namen
from va_route.schemas.va import VerklarendeAnalyse


def test_an_evaluation_and_a_judgement_each_have_their_section() -> None:
    """They are printed with name and date."""
    va = vol("va/1").document
    assert isinstance(va, VerklarendeAnalyse)
    titels = [s.titel for s in terugblik(va, Namen.van(va.betrokkenen, va))]
    assert titels == ["Samen opnieuw gekeken", "Wat mensen van de analyse vinden"]


def test_before_the_first_evaluation_there_is_nothing_to_read() -> None:
    """An analysis that is new has no empty section about later."""
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    nieuw = va.model_copy(update={"evaluaties": (), "kwaliteit": ()})
    assert terugblik(nieuw, Namen.van(va.betrokkenen)) == ()
