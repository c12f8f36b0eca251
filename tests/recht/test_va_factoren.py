# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Four kinds of factors, shown by findings, also around the youth."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from va_route.recht import va_factoren

PuntenIn = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # what keeps it going
        ({"factoren.2.niveau": "jeugdige", "factoren.3.niveau": "jeugdige"}, []),
        ({"factoren.2.niveau": "jeugdige", "factoren.3.niveau": "jeugdige"}
         | {"factoren.5.niveau": "jeugdige"}, [("VA-C03", "factoren"), ("VA-C04", "factoren")]),
        ({"factoren": []},
         [("VA-C01", "factoren"), ("VA-C03", "factoren"), ("VA-C04", "factoren"),
          ("VA-C05", "factoren")]),
        # each kind
        ({"factoren.0.soort": "luxerend"}, [("VA-C01", "factoren")]),
        ({"factoren.1.soort": "predisponerend"}, [("VA-C01", "factoren")]),
        # shown by a finding
        ({"factoren.6.onderbouwing": None}, [("VA-C02", "factoren[6].onderbouwing")]),
        # the help itself; strengths around the youth
        ({"factoren.5.niveau": "gezin"}, [("VA-C04", "factoren")]),
        ({"factoren.6.niveau": "jeugdige"}, [("VA-C05", "factoren")]),
        ({"factoren.7": None}, [("VA-C05", "factoren")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_factoren, wijziging) == open_punten


def test_the_question_says_so_when_all_that_was_found_lies_with_the_youth(
    sem_met: Callable[..., Any],
) -> None:
    """And does not when nothing was found yet: that would be no answer to anyone."""
    alleen = {f"factoren.{nr}.niveau": "jeugdige" for nr in (2, 3, 5)}
    for wijziging, begint in ((alleen, True), ({"factoren": []}, False)):
        [punt] = va_factoren.niet_alleen_de_jeugdige.punten(sem_met(wijziging), date(2026, 4, 2))
        assert punt.vraag.startswith("Wat dit gaande houdt, ligt nu alleen") is begint
