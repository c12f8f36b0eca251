# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Cases whose answers are chosen: what a route does with one does not depend on a dossier."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, cast

import pytest

from va_route.recht.regel import Regel
from va_route.recht.zaak import Zaak
from va_route.schemas.basis import AMSTERDAM
from va_route.schemas.journaal import EERSTE_VORIGE, Journaalregel
from va_route.schemas.verzoek import VerzoekSoort
from va_route.toets import Toets, Waarheid

BEGIN = datetime(2026, 11, 2, 9, 0, tzinfo=AMSTERDAM)
MaakZaak = Callable[[Mapping[Regel, Waarheid]], Zaak]
MaakRegel = Callable[..., Journaalregel]


@pytest.fixture(scope="session")
def zaak_met() -> MaakZaak:
    """Make a case in which each of these rules already has its answer, and no other has one."""

    def maak(antwoorden: Mapping[Regel, Waarheid]) -> Zaak:
        geen = cast("Any", None)
        zaak = Zaak(geen, date(2026, 11, 20), geen, VerzoekSoort.MACHTIGING)
        for regel, waarheid in antwoorden.items():
            zaak.antwoorden[regel] = Toets(regel.code, regel.soort, waarheid, regel.zin)
        return zaak

    return maak


@pytest.fixture
def regel_na_regel() -> MaakRegel:
    """Make journal lines, each an hour after the one before; only what matters is given."""
    gemaakt = 0

    def maak(
        verloop: str, gebeurtenis: str, van: str | None, naar: str, **meer: object
    ) -> Journaalregel:
        nonlocal gemaakt
        gemaakt += 1
        op = BEGIN + timedelta(hours=gemaakt)
        basis: dict[str, object] = {
            "schema": "journaal/1",
            "nr": gemaakt,
            "soort": "gezet",
            "gebeurtenis": gebeurtenis,
            "verloop": verloop,
            "route": verloop.rpartition("-")[0],
            "van": van,
            "naar": naar,
            "op": op,
            "vastgelegd_op": op,
            "door": "gi",
            "vastgelegd_door": "gi",
            "dossier": EERSTE_VORIGE,
            "regels": "2026.1",
            "vorige": EERSTE_VORIGE,
            "hash": EERSTE_VORIGE,
        }
        return Journaalregel.model_validate(basis | meer)

    return maak
