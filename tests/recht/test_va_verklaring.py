# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""More than one explanation, for every problem, told in plain words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_verklaring

PuntenIn = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        ({"hypothesen": []},
         [("VA-H01", "hypothesen"), ("VA-H05", "hulpvraag.problemen[0]"),
          ("VA-H05", "hulpvraag.problemen[1]")]),
        ({"hypothesen.1": None},
         [("VA-H01", "hypothesen"), ("VA-H04", "hypothesen[0].alternatief")]),
        ({"hypothesen.0.alternatief": None}, [("VA-H04", "hypothesen[0].alternatief")]),
        ({"hypothesen.0.alternatief": "hy1"}, [("VA-H04", "hypothesen[0].alternatief")]),
        ({"hypothesen.1.verklaart": ["pr2"]}, []),
        ({"hypothesen.0.verklaart": ["pr2"]},
         [("VA-H04", "hypothesen[0].alternatief"), ("VA-H04", "hypothesen[1].alternatief")]),
        ({"hypothesen.0.verklaart": ["pr1"]}, [("VA-H05", "hulpvraag.problemen[1]")]),
        ({"hypothesen.0.factoren": ["fa3", "fa4", "fa5"]}, [("VA-H10", "factoren[5]")]),
        ({"hypothesen.0.factoren": ["fa4", "fa5", "fa6"]}, []),
        ({"verklaring.omkering": None}, [("VA-H11", "verklaring.omkering")]),
        ({"verklaring": None},
         [("VA-H11", "verklaring.samenhang"), ("VA-H11", "verklaring.omkering"),
          ("VA-H11", "verklaring.gewone_taal")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_verklaring, wijziging) == open_punten
