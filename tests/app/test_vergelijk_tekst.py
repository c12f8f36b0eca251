# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from va_route.app.vergelijk import vergelijk_routes
from va_route.app.vergelijk_tekst import vergelijk_tekst

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.app.omgeving import Omgeving

GOLDEN = Path(__file__).with_name("golden")
DAGEN = {"yara": date(2026, 5, 12), "noor": date(2026, 6, 10), "nacht": date(2026, 9, 13)}
VERBODEN = re.compile(r"mag niet|kan niet|niet toegestaan|verboden", re.IGNORECASE)
SCHULD = re.compile(r"schuld|fout|te laat|had moeten|nagelaten", re.IGNORECASE)


@pytest.mark.parametrize("naam", list(DAGEN))
def test_the_text_is_read_as_language(
    naam: str,
    omgeving: Omgeving,
    voorbeeld: Callable[[str], Path],
    golden: Callable[[Path, str], None],
) -> None:
    """In 80 columns, with danger first, without a word of blame or a ban."""
    uit = vergelijk_tekst(vergelijk_routes(voorbeeld(naam), omgeving, DAGEN[naam]))
    golden(GOLDEN / f"vergelijk_{naam}.txt", f"{uit}\n")
    assert max(map(len, uit.splitlines())) <= 80
    assert uit.splitlines()[1].startswith("! Is er nu gevaar? Bel 112.")
    # What a request states is quoted from the law: why a regular order cannot be awaited.
    zonder = uit.replace("niet kan worden afgewacht", "")
    assert not VERBODEN.search(zonder)
    assert not SCHULD.search(zonder)


def test_each_row_has_a_cell_for_each_route(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """The marks stand under the names of the routes."""
    vergelijking = vergelijk_routes(voorbeeld("yara"), omgeving, DAGEN["yara"])
    regels = vergelijk_tekst(vergelijking).splitlines()
    streep = "-" * 80
    tabel = regels[regels.index(streep) + 1 : len(regels) - regels[::-1].index(streep) - 1]
    met_cellen = [re.findall(r"[✔?–]", regel[40:]) for regel in tabel if regel[0] != " "]
    assert len(met_cellen) == len(vergelijking.rijen)
    assert {len(cellen) for cellen in met_cellen} == {len(vergelijking.kanten)}
