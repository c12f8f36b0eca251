# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Building a document from its model: what is there is named, what is not there is not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest

from va_route.recht.vorm import controleer_vorm
from va_route.schemas.dossier import Dossier
from va_route.schemas.loop import nummers, verwijzingen
from va_route.schemas.va import VerklarendeAnalyse
from va_route.testing.bouw import bouw

if TYPE_CHECKING:
    from collections.abc import Sequence

PEILDATUM = date(2026, 6, 1)
T = TypeVar("T")


class Keuze:
    """Makes the same choice every time; the days run backwards, so that each pair is wrong."""

    zelf = False

    def __init__(self, *, wel: bool, aantal: int) -> None:
        """Fill optional fields or not, and each list with so many entries."""
        self._wel = wel
        self._aantal = aantal
        self._dagen = 0

    def wel(self) -> bool:
        """Whether an optional field is there."""
        return self._wel

    def aantal(self, minstens: int) -> int:
        """How many entries a list has."""
        return max(minstens, self._aantal)

    def kies(self, uit: Sequence[T]) -> T:
        """Take the last one."""
        return uit[-1]

    def getal(self, laagst: int, hoogst: int) -> int:
        """Take the highest hour, the lowest of the rest."""
        return hoogst if hoogst < 60 else laagst

    def tekst(self) -> str:
        """One word."""
        return "Sem"

    def dag(self, hoogst: date | None) -> date:
        """Go back a day each time."""
        self._dagen += 1
        return (hoogst or PEILDATUM + timedelta(days=900)) - timedelta(days=self._dagen)


@pytest.mark.parametrize("aantal", [0, 1, 2])
@pytest.mark.parametrize("wel", [True, False])
@pytest.mark.parametrize("soort", [VerklarendeAnalyse, Dossier])
def test_the_smallest_and_the_fullest_document_are_valid(
    soort: type[VerklarendeAnalyse | Dossier], aantal: int, *, wel: bool
) -> None:
    """With every optional field or none, and lists of none, one and two."""
    document = bouw(soort, Keuze(wel=wel, aantal=aantal), PEILDATUM)
    assert controleer_vorm(document, PEILDATUM) == ()


def test_what_names_nothing_falls_away_with_what_cannot_do_without() -> None:
    """Without findings there is no evidence; the explanation itself stays."""
    va = bouw(VerklarendeAnalyse, Keuze(wel=True, aantal=1), PEILDATUM)
    assert va.hypothesen[0].voor[0].bevinding == va.bevindingen[0].id
    assert va.hypothesen[0].alternatief is None, "it would name itself"


def test_a_reference_from_the_dossier_may_go_to_any_part() -> None:
    """What stands in a part is named from that part or from the dossier around it."""
    dossier = bouw(Dossier, Keuze(wel=True, aantal=2), PEILDATUM)
    assert {soort for _, soort, _ in verwijzingen(dossier)} <= {s for _, s, _ in nummers(dossier)}
    va = dossier.va
    assert va is not None
    assert {p.sleutel for p in va.betrokkenen} & {p.sleutel for p in dossier.betrokkenen}
