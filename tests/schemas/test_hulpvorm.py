# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

import pytest

from va_route.schemas.hulpvorm import Hulpvorm

KENMERKEN = ("thuis", "gezinsgericht", "verblijf", "gesloten")


@pytest.mark.parametrize("vorm", Hulpvorm)
def test_every_form_can_be_written_and_printed(vorm: Hulpvorm) -> None:
    """In the file one ASCII word; on paper Dutch words without underscores."""
    assert vorm.value.isascii()
    assert vorm.name == vorm.value.upper()
    assert vorm.titel
    assert "_" not in vorm.titel


@pytest.mark.parametrize(
    ("vorm", "teken"),
    [
        (Hulpvorm.LOKAAL_TEAM, "✔✘✘✘"),
        (Hulpvorm.INTENSIEF_THUIS, "✔✔✘✘"),
        (Hulpvorm.DEELTIJD_VERBLIJF, "✔✘✔✘"),
        (Hulpvorm.DEELTIJD_GEZINSHUIS, "✔✔✔✘"),
        (Hulpvorm.PLEEGZORG, "✘✔✔✘"),
        (Hulpvorm.BEHANDELD_WONEN, "✘✘✔✘"),
        (Hulpvorm.JEUGDZORGPLUS, "✘✘✔✔"),
        (Hulpvorm.ANDERS, "✘✘✘✘"),
    ],
)
def test_a_form_says_what_is_true_of_it(vorm: Hulpvorm, teken: str) -> None:
    """At home, in a family, sleeping elsewhere, locked in."""
    assert "".join("✔" if getattr(vorm, k) else "✘" for k in KENMERKEN) == teken


@pytest.mark.parametrize("vorm", [v for v in Hulpvorm if v is not Hulpvorm.ANDERS])
def test_a_listed_form_is_at_home_or_a_stay(vorm: Hulpvorm) -> None:
    """Part-time is both; nothing is neither."""
    deeltijd = vorm in {Hulpvorm.DEELTIJD_VERBLIJF, Hulpvorm.DEELTIJD_GEZINSHUIS}
    assert (vorm.thuis and vorm.verblijf) is deeltijd
    assert vorm.thuis or vorm.verblijf


def test_only_a_stay_can_be_closed() -> None:
    """Whoever is locked in sleeps there."""
    assert all(vorm.verblijf for vorm in Hulpvorm if vorm.gesloten)
