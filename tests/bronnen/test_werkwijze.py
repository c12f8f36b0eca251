# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re

import pytest

from va_route.bronnen import EXPERTTEAM_GRONINGEN, GRONINGEN_DRENTHE, RICHTLIJN, VA_MODEL, Werkwijze

ALLE = [GRONINGEN_DRENTHE, EXPERTTEAM_GRONINGEN, RICHTLIJN, VA_MODEL]


def test_an_agreement_is_cited_by_its_name_and_place() -> None:
    """With the place behind a comma, and without one as the name alone."""
    assert GRONINGEN_DRENTHE("de regie").citaat == "Werkwijze Groningen/Drenthe, de regie"
    assert GRONINGEN_DRENTHE().citaat == "Werkwijze Groningen/Drenthe"


@pytest.mark.parametrize("werkwijze", ALLE, ids=lambda werkwijze: werkwijze.naam)
def test_no_agreement_reads_as_law(werkwijze: Werkwijze) -> None:
    """What people agreed on never looks as if the law asks it."""
    assert not re.search(r"wet\b|\bart\.|\blid\b", werkwijze("plek").citaat, re.IGNORECASE)


def test_the_link_is_that_of_the_source() -> None:
    """Empty when the source has no public page."""
    assert RICHTLIJN("een plek").url == RICHTLIJN.url
    assert RICHTLIJN.url.startswith("https://")
    assert GRONINGEN_DRENTHE("een plek").url == ""
