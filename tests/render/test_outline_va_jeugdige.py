# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The youth's own page."""

from __future__ import annotations

from tests.render.beelden import vol, voorbeeld
from va_route.render.outline_va_jeugdige import over_jeugdige
from va_route.render.taal import Namen
from va_route.schemas.va import VerklarendeAnalyse


def test_the_own_page_comes_right_after_who_the_youth_is() -> None:
    """What the youth wants others to know is not hidden at the back."""
    va = vol("va/1").document
    assert isinstance(va, VerklarendeAnalyse)
    naam = va.jeugdige.roepnaam
    assert [s.titel for s in over_jeugdige(va, Namen.van(va.betrokkenen))] == [
        f"Over {naam}",
        f"Wat {naam} zelf wil zeggen",
        f"Wie er om {naam} heen staan",
    ]


def test_without_an_own_page_there_is_no_empty_one() -> None:
    """It is an offer to the youth, never a gap."""
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    kaal = va.model_copy(update={"van_de_jeugdige": None, "netwerk": ()})
    assert len(over_jeugdige(kaal, Namen.van(va.betrokkenen))) == 1
