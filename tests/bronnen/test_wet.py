# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from va_route.bronnen import BURGERLIJK_WETBOEK_1, JEUGDWET, RECHTSVORDERING, REGELING

if TYPE_CHECKING:
    from va_route.bronnen.wet import Artikel, Wet


@pytest.mark.parametrize(
    ("artikel", "citaat"),
    [
        (JEUGDWET("6.1.8"), "Jeugdwet art. 6.1.8"),
        (JEUGDWET("6.1.3", lid=3), "Jeugdwet art. 6.1.3 lid 3"),
        (JEUGDWET("6.1.2", lid=2, onder="a"), "Jeugdwet art. 6.1.2 lid 2 onder a"),
        (REGELING("2"), "Regeling Jeugdwet art. 2"),
        (RECHTSVORDERING("800", lid=3), "Wetboek van Burgerlijke Rechtsvordering art. 800 lid 3"),
    ],
)
def test_an_article_is_cited_as_a_jurist_does(artikel: Artikel, citaat: str) -> None:
    """Act, article, and lid and onderdeel only where they matter."""
    assert artikel.citaat == citaat


@pytest.mark.parametrize(
    ("artikel", "url"),
    [
        (
            JEUGDWET("6.1.3", lid=3),
            "https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=6.1.3&lid=3&g=2026-01-01",
        ),
        (
            REGELING("2"),
            "https://wetten.overheid.nl/jci1.3:c:BWBR0036007&artikel=2&g=2020-07-08",
        ),
    ],
)
def test_the_link_leads_to_the_text_that_was_read(artikel: Artikel, url: str) -> None:
    """A standard reference with the day whose text was read, not the text of today."""
    assert artikel.url == url
    assert artikel.url.endswith(artikel.juriconnect)


@pytest.mark.parametrize(
    ("wet", "bwb", "versie"),
    [
        (JEUGDWET, "BWBR0034925", "2026-01-01"),
        (REGELING, "BWBR0036007", "2020-07-08"),
        (BURGERLIJK_WETBOEK_1, "BWBR0002656", "2023-07-01"),
        (RECHTSVORDERING, "BWBR0001827", "2026-01-01"),
    ],
    ids=lambda waarde: getattr(waarde, "naam", waarde),
)
def test_each_act_says_which_version_was_read(wet: Wet, bwb: str, versie: str) -> None:
    """So that a jurist sees what to read again when the law changes."""
    assert (wet.bwb, str(wet.versie)) == (bwb, versie)
