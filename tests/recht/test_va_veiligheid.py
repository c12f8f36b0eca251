# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Safe now, what is feared, and what stepping in can break."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_veiligheid

PuntenIn = Callable[..., list[tuple[str, str]]]

RISICO = "veiligheid.risicos.0"


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # is it safe now
        ({"veiligheid": None},
         [("VA-R01", "veiligheid.direct"), ("VA-R03", "veiligheid.risicos")]),
        ({"veiligheid.direct": None}, [("VA-R01", "veiligheid.direct")]),
        ({"veiligheid.direct.oordeel": "onduidelijk"}, []),
        ({"veiligheid.direct.door": None}, [("VA-R01", "veiligheid.direct.door")]),
        ({"veiligheid.direct.onderbouwing": []}, [("VA-R01", "veiligheid.direct.onderbouwing")]),
        # agreements
        ({"veiligheid.afspraken": []}, [("VA-R02", "veiligheid.afspraken")]),
        ({"veiligheid.afspraken": [], "veiligheid.direct.oordeel": "onveilig"},
         [("VA-R02", "veiligheid.afspraken")]),
        ({"veiligheid.afspraken": [], "veiligheid.direct.oordeel": "veilig_genoeg"}, []),
        # feared
        ({"veiligheid.risicos": []}, [("VA-R03", "veiligheid.risicos")]),
        ({"veiligheid.risicos": [], "kop.aanleiding": ["complexe_problematiek"]}, []),
        ({"veiligheid.risicos": [], "kop.aanleiding": ["crisis"]},
         [("VA-R03", "veiligheid.risicos")]),
        ({f"{RISICO}.als_we_ingrijpen": None},
         [("VA-R07", "veiligheid.risicos[0].als_we_ingrijpen")]),
        ({f"{RISICO}.dragers": ["lokaal team", "school"]}, []),
        ({f"{RISICO}.dragers": ["lokaal team", "Lokaal team "]},
         [("VA-R10", "veiligheid.risicos[0].dragers")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_veiligheid, wijziging) == open_punten
