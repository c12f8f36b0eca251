# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who fixes it, which rights were told, who consents, and until when it counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_vaststelling

PuntenIn = Callable[..., list[tuple[str, str]]]

TWAALF = {"jeugdige.geboortedatum": "2014-03-09"}
ELF = {"jeugdige.geboortedatum": "2014-03-10"}
ZESTIEN = {"jeugdige.geboortedatum": "2010-03-09"}
VIJFTIEN = {"jeugdige.geboortedatum": "2010-03-10"}
OPEN = [("VA-G09", "toestemming")]


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        ({"vaststelling": None},
         [("VA-G06", "vaststelling"), ("VA-G07", "vaststelling.gedragswetenschapper")]),
        ({"vaststelling.door": "tom"}, [("VA-G06", "vaststelling.door")]),
        ({"vaststelling.gedragswetenschapper": None},
         [("VA-G07", "vaststelling.gedragswetenschapper")]),
        ({"vaststelling.gedragswetenschapper": "tom"},
         [("VA-G07", "vaststelling.gedragswetenschapper")]),
        ({"kop.vertrouwenspersoon_gewezen_op": None},
         [("VA-G08", "kop.vertrouwenspersoon_gewezen_op")]),
        # consent by age on the day the making began
        ({"toestemming.0": None}, OPEN),
        ({"toestemming.2": None}, OPEN),
        (TWAALF | {"toestemming.0": None}, OPEN),
        (ELF | {"toestemming.0": None}, []),
        (ELF | {"toestemming.1": None}, OPEN),
        (VIJFTIEN | {"toestemming.2": None}, OPEN),
        (ZESTIEN | {"toestemming.2": None, "toestemming.1": None}, []),
        (ZESTIEN | {"toestemming.0": None}, OPEN),
        ({"toestemming": [], "kop.kader": "ots"}, []),
        # the evaluation: 92 days after 24 March is 24 June
        ({"kop.evaluatie_op": "2026-06-24"}, []),
        ({"kop.evaluatie_op": "2026-06-25"}, [("VA-T01", "kop.evaluatie_op")]),
        ({"kop.evaluatie_op": "2026-03-25"}, []),
        ({"kop.evaluatie_op": "2026-03-24"}, [("VA-T02", "kop.evaluatie_op")]),
        ({"kop.evaluatie_op": "2026-03-24", "kop.status": "vervallen"}, []),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_vaststelling, wijziging) == open_punten
