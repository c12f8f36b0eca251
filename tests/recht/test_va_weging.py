# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One proposal, weighed by more than one organisation, each in its own words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_weging

PuntenIn = Callable[..., list[tuple[str, str]]]

WEGING = "veiligheid.risicos.0.weging"
PAD = "veiligheid.risicos[0]"
NEE = {"oordeel": "nee", "motivering": "Dat is nu nog te vroeg."}


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        ({WEGING: []}, [("VA-R04", f"{PAD}.weging")]),
        ({f"{WEGING}.1": None}, [("VA-R04", f"{PAD}.weging"), ("VA-R05", f"{PAD}.weging")]),
        ({f"{WEGING}.1.voorstel": "al3"}, [("VA-R05", f"{PAD}.weging")]),
        ({f"{WEGING}.1.organisatie": "Lokaal  team", f"{WEGING}.1.door": "karin"},
         [("VA-R04", f"{PAD}.weging"), ("VA-R05", f"{PAD}.weging")]),
        # doubt
        ({"veiligheid.risicos.0.conclusie": None}, [("VA-R06", f"{PAD}.conclusie")]),
        ({"veiligheid.risicos.0.conclusie": None, f"{WEGING}.1.doelmatigheid.oordeel": "ja"}, []),
        ({"veiligheid.risicos.0.conclusie": None, f"{WEGING}.1.doelmatigheid.oordeel": "ja"}
         | {f"{WEGING}.0.proportionaliteit": NEE}, [("VA-R06", f"{PAD}.conclusie")]),
        # the same words
        ({f"{WEGING}.0.subsidiariteit": NEE, f"{WEGING}.1.subsidiariteit": NEE},
         [("VA-R08", f"{PAD}.weging[1].subsidiariteit.motivering")]),
        # lighter, and not looked at yet
        ({"alternatieven.0.uitkomst": "te_onderzoeken"},
         [("VA-R09", f"{PAD}.weging[0].subsidiariteit.oordeel"),
          ("VA-R09", f"{PAD}.weging[1].subsidiariteit.oordeel")]),
        ({"alternatieven.2.uitkomst": "te_onderzoeken"}, []),
        ({"alternatieven.0.uitkomst": "te_onderzoeken", f"{WEGING}.0.subsidiariteit": NEE}
         | {f"{WEGING}.1.subsidiariteit.oordeel": "twijfel"}, []),
        # who weighs on whose behalf
        ({f"{WEGING}.0.door": "tom"}, []),
        ({f"{WEGING}.0.door": "ilse"}, [("VA-R11", f"{PAD}.weging[0].door")]),
        ({f"{WEGING}.0.door": "bert"}, [("VA-R11", f"{PAD}.weging[0].door")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_weging, wijziging) == open_punten
