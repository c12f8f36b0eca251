# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What speaks for and against, and how that was judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_bewijs

PuntenIn = Callable[..., list[tuple[str, str]]]

GEZOCHT = {"hoe": "Met Sem nagelopen.", "uitkomst": "Niets.", "datum": "2026-03-20"}
PROEF = {"wat": "Twee weken een vast duo.", "wie": "ilse", "uiterlijk": "2026-04-14"}
TOETS = "nog_te_toetsen"


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        ({"hypothesen.0.voor": None}, [("VA-H02", "hypothesen[0].voor")]),
        ({"hypothesen.1.tegen": None}, [("VA-H03", "hypothesen[1].tegen")]),
        ({"hypothesen.1.tegen": None, "hypothesen.1.tegen_gezocht": GEZOCHT}, []),
        # judged and why, or tried out by whom
        ({"hypothesen.0.waarom": None}, [("VA-H06", "hypothesen[0].waarom")]),
        ({"hypothesen.1.oordeel": TOETS}, [("VA-H06", "hypothesen[1].proef")]),
        ({"hypothesen.1.oordeel": TOETS, "hypothesen.1.proef": PROEF}, []),
        ({"hypothesen.0.oordeel": TOETS, "hypothesen.0.proef": PROEF}
         | {"hypothesen.1.oordeel": TOETS, "hypothesen.1.proef": PROEF},
         [("VA-H06", "hypothesen")]),
        # something that can be checked
        ({"hypothesen.0.voor.0.bevinding": "bv3", "hypothesen.0.voor.1.bevinding": "bv5"},
         [("VA-H07", "hypothesen[0].voor")]),
        ({"hypothesen.0.voor.0.bevinding": "bv3"}, []),
        ({"bevindingen.0.datum": None, "bevindingen.8.bron": None},
         [("VA-H07", "hypothesen[0].voor")]),
        ({"bevindingen.0.datum": None}, []),
        # for and against at once
        ({"hypothesen.0.tegen.0.bevinding": "bv9"}, [("VA-H08", "hypothesen[0].tegen[0]")]),
        # one source
        ({"hypothesen.0.voor.1": None}, [("VA-H09", "hypothesen[0].voor")]),
        ({"hypothesen.0.voor.1.bevinding": "bv1"}, [("VA-H09", "hypothesen[0].voor")]),
        ({"hypothesen.1.voor.1": None, "hypothesen.1.oordeel": "verworpen"}, []),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_bewijs, wijziging) == open_punten
