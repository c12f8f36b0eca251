# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Help from light to heavy, with the reasons, and one advice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_hulp

PuntenIn = Callable[..., list[tuple[str, str]]]

GESLOTEN = {"alternatieven.1.soort": "gesloten", "alternatieven.0.soort": "ambulant"}


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # help at home or by day, used or weighed
        ({"alternatieven.1.soort": "netwerk"}, [("VA-A01", "alternatieven")]),
        ({"alternatieven.1.soort": "deeltijd_verblijf"}, [("VA-A01", "alternatieven")]),
        ({"alternatieven.1.soort": "ambulant"}, []),
        ({"alternatieven.1.soort": "dagbehandeling"}, []),
        ({"alternatieven.2.uitkomst": "advies", "alternatieven.1.uitkomst": "afgewezen"},
         [("VA-A05", "alternatieven[2].draagt_bij_aan")]),
        ({"alternatieven.2.uitkomst": "advies", "alternatieven.1.uitkomst": "te_onderzoeken"},
         [("VA-A01", "alternatieven"), ("VA-A02", "alternatieven[1].uitkomst"),
          ("VA-A05", "alternatieven[2].draagt_bij_aan")]),
        # one advice
        ({"alternatieven.1.uitkomst": "ingezet"}, [("VA-A03", "alternatieven")]),
        ({"alternatieven.2.uitkomst": "advies"},
         [("VA-A03", "alternatieven"), ("VA-A05", "alternatieven[2].draagt_bij_aan")]),
        ({"alternatieven": []},
         [("VA-A01", "alternatieven"), ("VA-A03", "alternatieven"), ("VA-A06", "alternatieven")]),
        # lighter than the advice
        ({"alternatieven.0.reden": None}, [("VA-A02", "alternatieven[0].reden")]),
        ({"alternatieven.2.reden": None}, []),
        # what is not there is reported somewhere
        ({"alternatieven.2.uitkomst": "niet_beschikbaar"},
         [("VA-A04", "alternatieven[2].aangekaart_bij")]),
        ({"alternatieven.2.uitkomst": "niet_beschikbaar"}
         | {"alternatieven.2.aangekaart_bij": "Servicepunt"}, []),
        # the advice serves a goal
        ({"alternatieven.1.draagt_bij_aan": None},
         [("VA-A05", "alternatieven[1].draagt_bij_aan")]),
        # the own network, and the conditional order
        ({"alternatieven.0.soort": "ambulant"}, [("VA-A06", "alternatieven")]),
        (GESLOTEN, [("VA-A06", "alternatieven"), ("VA-A07", "alternatieven")]),
        (GESLOTEN | {"alternatieven.2.soort": "gesloten_voorwaardelijk"},
         [("VA-A06", "alternatieven")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_hulp, wijziging) == open_punten
