# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from va_route.app.vergelijk import vergelijk_routes
from va_route.app.vergelijk_json import vergelijk_json
from va_route.flows import ROUTES
from va_route.recht.gevolgen import VERLIES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from va_route.app.omgeving import Omgeving


def test_the_json_tells_what_the_text_tells(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """Schema vergelijk/1: routes, points per route, terms, repairs and what the youth misses."""
    vergelijking = vergelijk_routes(voorbeeld("yara"), omgeving, date(2026, 5, 12))
    antwoord = vergelijk_json(vergelijking)
    assert vergelijking.als_json() == antwoord
    assert antwoord["schema"] == "vergelijk/1"
    assert [punt["code"] for punt in antwoord["punten"]] == [t.code for t in vergelijking.rijen]
    assert {len(punt["routes"]) for punt in antwoord["punten"]} == {len(ROUTES)}
    assert [g["code"] for g in antwoord["verlies_bij_spoed"]] == [g.code for g in VERLIES]
    for kant, route in zip(vergelijking.kanten, antwoord["routes"], strict=True):
        assert kant.weg is not None
        assert route["aantal_punten"] == len(kant.weg.punten)
        assert [t["code"] for t in route["termijnen_na_beslissing"]] == [
            t.code for t in kant.begint
        ]
    assert json.loads(json.dumps(antwoord)) == antwoord


def test_an_afwijking_is_in_it(omgeving: Omgeving, voorbeeld: Callable[[str], Path]) -> None:
    """With the day of its repair."""
    nacht = vergelijk_routes(voorbeeld("nacht"), omgeving, date(2026, 9, 13))
    assert vergelijk_json(nacht)["afwijkingen"] == [
        {"afspraak": "spoedberaad_gehouden", "herstel_uiterlijk": "2026-09-14"}
    ]
