# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date

import pytest

from va_route.bronnen import (
    BEKEND_TOT,
    BEKEND_VAN,
    BURGERLIJK_WETBOEK_1,
    JEUGDWET,
    RECHTSVORDERING,
    REGELING,
    WETTEN,
    bekend,
)
from va_route.bronnen.wet import Artikel, Wet, Wijziging


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


@pytest.mark.parametrize(
    ("dag", "wel"),
    [
        (date(2023, 12, 31), False),
        (date(2024, 1, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)
def test_the_law_is_known_from_the_day_we_read_until_the_change_we_did_not(
    dag: date, *, wel: bool
) -> None:
    """The grounds changed with 2024; a change of article 7.3.11 is announced for 2027."""
    assert bekend(dag) is wel
    assert (BEKEND_VAN <= dag <= BEKEND_TOT) is wel


@pytest.mark.parametrize("wet", WETTEN, ids=lambda wet: wet.naam)
def test_each_act_says_what_its_days_rest_on(wet: Wet) -> None:
    """A reader sees what was read and what was not."""
    assert wet.lezing.startswith("Gelezen: ")
    assert wet.bekend_van < wet.bekend_tot


@pytest.mark.parametrize("nummer", ["6.1.2", "6.1.3", "6.1.4"])
@pytest.mark.parametrize(("onder", "van"), [("a", None), ("b", 2024), ("c", 2024)])
def test_the_grounds_b_and_c_are_as_they_are_since_2024(
    nummer: str, onder: str, van: int | None
) -> None:
    """*Geschikt* and *geen minder ingrijpende mogelijkheden* came on 1 January 2024."""
    artikel = JEUGDWET(nummer, lid=2, onder=onder)
    assert artikel.geldend_van == (date(van, 1, 1) if van else None)
    assert artikel.geldend_tot is None


def test_an_act_can_say_that_a_place_ended() -> None:
    """Only that place has the dates."""
    wet = Wet("Proefwet", "BWBR0000000", date(2026, 1, 1), wijzigingen=(
        Wijziging("1", 2, van=date(2025, 1, 1), tot=date(2025, 6, 30)),
    ))  # fmt: skip
    assert wet("1", 2) == Artikel(wet, "1", 2, "", date(2025, 1, 1), date(2025, 6, 30))
    assert wet("1", 3) == Artikel(wet, "1", 3)
