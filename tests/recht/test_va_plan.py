# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The rules about safety, perspective and help: each change opens exactly its own point."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from va_route.recht.va_aanwezig import controleer_va

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from va_route.schemas.va import VerklarendeAnalyse

PEILDATUM = date(2026, 3, 25)
ONBEKEND = {"doel": "Een plek die past", "zekerheid": "onbekend"}
NAAM = {"wie_regelt": "karin"}
DATUM = {"uiterlijk": "2026-04-14"}


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # is it safe now
        ({"veiligheid": None}, [("VA-R01", "veiligheid.direct")]),
        ({"veiligheid.direct": None}, [("VA-R01", "veiligheid.direct")]),
        ({"veiligheid.direct.oordeel": "onduidelijk"}, []),
        ({"veiligheid.direct.door": None}, [("VA-R01", "veiligheid.direct.door")]),
        ({"veiligheid.direct.onderbouwing": []}, [("VA-R01", "veiligheid.direct.onderbouwing")]),
        # a place, or unknown with a name and a date
        ({"perspectief.wonen": None}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen.plek": None}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen": ONBEKEND}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen": ONBEKEND | NAAM}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen": ONBEKEND | DATUM}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen": ONBEKEND | NAAM | DATUM}, []),
        ({"perspectief.wonen": ONBEKEND | NAAM | DATUM | {"zekerheid": "waarschijnlijk"}},
         [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.onderwijs": ONBEKEND}, [("VA-V02", "perspectief.onderwijs")]),
        ({"perspectief.onderwijs": ONBEKEND | NAAM | DATUM}, []),
        ({"perspectief": None},
         [("VA-V01", "perspectief.wonen"), ("VA-V02", "perspectief.onderwijs")]),
        # help at home or by day, used or weighed
        ({"alternatieven.1.soort": "netwerk"}, [("VA-A01", "alternatieven")]),
        ({"alternatieven.1.soort": "deeltijd_verblijf"}, [("VA-A01", "alternatieven")]),
        ({"alternatieven.1.soort": "ambulant"}, []),
        ({"alternatieven.1.soort": "dagbehandeling"}, []),
        ({"alternatieven.2.uitkomst": "advies", "alternatieven.1.uitkomst": "afgewezen"}, []),
        ({"alternatieven.2.uitkomst": "advies", "alternatieven.1.uitkomst": "te_onderzoeken"},
         [("VA-A01", "alternatieven")]),
        # one advice
        ({"alternatieven.1.uitkomst": "ingezet"}, [("VA-A03", "alternatieven")]),
        ({"alternatieven.2.uitkomst": "advies"}, [("VA-A03", "alternatieven")]),
        ({"alternatieven": []}, [("VA-A01", "alternatieven"), ("VA-A03", "alternatieven")]),
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
