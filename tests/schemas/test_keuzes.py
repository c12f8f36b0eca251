# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

import pytest

from va_route.schemas import keuzes
from va_route.schemas.keuzes import HulpSoort, Kader, Keuze

KEUZES = [
    soort
    for soort in vars(keuzes).values()
    if isinstance(soort, type) and issubclass(soort, Keuze) and soort is not Keuze
]


@pytest.mark.parametrize("soort", KEUZES)
def test_every_choice_can_be_written_and_printed(soort: type[Keuze]) -> None:
    """In the file one ASCII word; on paper Dutch words without underscores."""
    for keuze in soort:
        assert keuze.value.isascii()
        assert keuze.name == keuze.value.upper()
        assert keuze.titel
        assert "_" not in keuze.titel


def test_a_choice_is_its_own_text() -> None:
    """A choice compares and prints as the word in the file."""
    assert Kader("ots") is Kader.OTS
    assert f"{Kader.OTS}" == "ots"
    assert Kader.OTS.titel == "ondertoezichtstelling"


def test_help_is_ordered_from_light_to_heavy() -> None:
    """The order is how much it intrudes; it does not say that lighter help must fail first."""
    assert [soort.zwaarte for soort in HulpSoort] == list(range(11))
    assert HulpSoort.NETWERK.zwaarte == 0
    assert HulpSoort.GESLOTEN_VOORWAARDELIJK.zwaarte < HulpSoort.GESLOTEN.zwaarte


@pytest.mark.parametrize(
    ("soort", "verblijf"),
    [
        (HulpSoort.NETWERK, False),
        (HulpSoort.DAGBEHANDELING, False),
        (HulpSoort.DEELTIJD_VERBLIJF, True),
        (HulpSoort.GESLOTEN, True),
    ],
)
def test_a_stay_begins_at_sleeping_elsewhere(soort: HulpSoort, *, verblijf: bool) -> None:
    """The boundary lies between dagbehandeling and deeltijdverblijf."""
    assert soort.is_verblijf is verblijf
