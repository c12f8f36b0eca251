# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The rules about facts and explanations: each change opens exactly its own point."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from va_route.recht.va_aanwezig import controleer_va

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from va_route.schemas.va import VerklarendeAnalyse

PEILDATUM = date(2026, 3, 25)
GEZOCHT = {"hoe": "Met Sem nagelopen.", "uitkomst": "Niets.", "datum": "2026-03-20"}
NIET_GEHOORD = {"wie": "sem", "reden": "wil_niet"}


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # feit, waarneming, onderzoek: source and date; mededeling: who and date; mening: who
        ({"bevindingen.0.bron": None}, [("VA-F01", "bevindingen[0].bron")]),
        ({"bevindingen.0.datum": None}, [("VA-F01", "bevindingen[0].datum")]),
        ({"bevindingen.5.bron": None, "bevindingen.5.datum": None}, [("VA-F01", "bevindingen[5]")]),
        ({"bevindingen.6.bron": None}, [("VA-F01", "bevindingen[6].bron")]),
        ({"bevindingen.3.bron": None}, []),
        ({"bevindingen.3.datum": None}, [("VA-F01", "bevindingen[3].datum")]),
        ({"bevindingen.3.van": None}, [("VA-F02", "bevindingen[3].van")]),
        ({"bevindingen.2.van": None}, [("VA-F02", "bevindingen[2].van")]),
        ({"bevindingen.2.datum": None}, []),
        # who is named under a risk could react
        ({"bevindingen.3.reactie": None}, [("VA-F08", "bevindingen[3].reactie")]),
        ({"bevindingen.3.over": ["sem", "vader"]}, [("VA-F08", "bevindingen[3].reactie")]),
        ({"bevindingen.3.over": ["sem", "moeder"]}, []),
        ({"bevindingen.3.reactie": None, "hulpvraag.niet_gehoord": [NIET_GEHOORD]}, []),
        ({"bevindingen.3.reactie": None,
          "bevindingen.3.betwist": [{"door": "sem", "waarom": "Het was een duw."}]}, []),
        ({"bevindingen.3.reactie": None, "bevindingen.3.verborgen_voor": ["sem"]}, []),
        ({"bevindingen.6.over": ["sem"]}, []),
        # what keeps it going
        ({"factoren.2.niveau": "jeugdige", "factoren.3.niveau": "jeugdige"}, []),
        ({"factoren.2.niveau": "jeugdige", "factoren.3.niveau": "jeugdige"}
         | {"factoren.5.niveau": "jeugdige"}, [("VA-C03", "factoren")]),
        ({"factoren": []}, [("VA-C03", "factoren")]),
        # explanations
        ({"hypothesen": []}, [("VA-H01", "hypothesen")]),
        ({"hypothesen.0.voor": None}, [("VA-H02", "hypothesen[0].voor")]),
        ({"hypothesen.1.tegen": None}, [("VA-H03", "hypothesen[1].tegen")]),
        ({"hypothesen.1.tegen": None, "hypothesen.1.tegen_gezocht": GEZOCHT}, []),
        ({"hypothesen.0.alternatief": None}, [("VA-H04", "hypothesen[0].alternatief")]),
        ({"hypothesen.0.alternatief": "hy1"}, [("VA-H04", "hypothesen[0].alternatief")]),
        ({"hypothesen.1.verklaart": ["pr2"]}, []),
        ({"hypothesen.0.verklaart": ["pr2"]},
         [("VA-H04", "hypothesen[0].alternatief"), ("VA-H04", "hypothesen[1].alternatief")]),
        ({"verklaring.omkering": None}, [("VA-H11", "verklaring.omkering")]),
        ({"verklaring": None},
         [("VA-H11", "verklaring.samenhang"), ("VA-H11", "verklaring.omkering"),
          ("VA-H11", "verklaring.gewone_taal")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    sem_met: Callable[[Mapping[str, Any]], VerklarendeAnalyse],
    codes: Callable[[Iterable[Any]], list[tuple[str, str]]],
    wijziging: Mapping[str, Any],
    open_punten: list[tuple[str, str]],
) -> None:
    """Left what is changed in a complete analysis, right what is open then, and nothing else."""
    assert codes(controleer_va(sem_met(wijziging), PEILDATUM)) == open_punten


def test_one_explanation_is_not_enough(
    sem_met: Callable[[Mapping[str, Any]], VerklarendeAnalyse],
    codes: Callable[[Iterable[Any]], list[tuple[str, str]]],
) -> None:
    """One explanation leaves both the second one and its alternative open; two is the boundary."""
    va = sem_met({"hypothesen.1": None})
    assert codes(controleer_va(va, PEILDATUM)) == [
        ("VA-H01", "hypothesen"),
        ("VA-H04", "hypothesen[0].alternatief"),
    ]
