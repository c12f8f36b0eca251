# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is hidden is never all that a conclusion rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_verborgen
from va_route.schemas.va import VerklarendeAnalyse

PuntenIn = Callable[..., list[tuple[str, str]]]
MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]

VADER, MOEDER = ["vader"], ["moeder"]


@pytest.mark.parametrize(
    ("wijziging", "plekken"),
    [
        # one finding of two is enough, as long as it is open
        ({"bevindingen.0.verborgen_voor": VADER}, []),
        ({"bevindingen.0.verborgen_voor": VADER, "bevindingen.8.verborgen_voor": MOEDER}, []),
        ({"bevindingen.0.verborgen_voor": VADER, "bevindingen.8.verborgen_voor": VADER},
         ["hypothesen[0].voor"]),
        # a factor on one finding
        ({"bevindingen.5.verborgen_voor": VADER}, ["factoren[0].onderbouwing"]),
        ({"bevindingen.5.verborgen_voor": VADER, "factoren.0.onderbouwing.+": "bv1"}, []),
        ({"bevindingen.5.verborgen_voor": ["vader", "moeder"]},
         ["factoren[0].onderbouwing", "factoren[0].onderbouwing"]),
        # what speaks against an explanation
        ({"bevindingen.1.verborgen_voor": VADER}, ["hypothesen[0].tegen"]),
        ({"bevindingen.1.verborgen_voor": VADER, "hypothesen.0.tegen": []}, []),
        # a risk, and safety now
        ({"bevindingen.3.verborgen_voor": VADER, "bevindingen.8.verborgen_voor": VADER},
         ["factoren[4].onderbouwing", "veiligheid.risicos[0].onderbouwing"]),
        ({"veiligheid.direct.onderbouwing": ["bv4"], "bevindingen.3.verborgen_voor": VADER},
         ["veiligheid.direct.onderbouwing"]),
        # nothing that supports is another question
        ({"factoren.0.onderbouwing": [], "bevindingen.5.verborgen_voor": VADER}, []),
        ({"veiligheid.direct": None, "bevindingen.0.verborgen_voor": VADER}, []),
        ({"veiligheid": None, "bevindingen.0.verborgen_voor": VADER}, []),
    ],
)  # fmt: skip
def test_for_every_reader_a_conclusion_also_rests_on_something_open(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], plekken: list[str]
) -> None:
    """Left what is hidden in a complete analysis, right where that is all there is."""
    assert punten_in(va_verborgen, wijziging) == [("VA-B01", plek) for plek in plekken]


def test_the_question_names_the_reader_and_the_conclusion(sem_met: MaakVa) -> None:
    """And not what is hidden: the question may be read by more people than the text."""
    va = sem_met({"bevindingen.5.verborgen_voor": VADER})
    (punt,) = va_verborgen.ook_open_steun.punten(va, va.kop.gewijzigd_op)
    assert punt.vraag == (
        "Waarop rust fa1 voor vader van Sem? Nu alleen op iets wat deze persoon niet te lezen "
        "krijgt."
    )


def test_it_is_never_set_aside() -> None:
    """An open finding can always be written; waiting does not make the hidden one readable."""
    assert not va_verborgen.ook_open_steun.terzijde
