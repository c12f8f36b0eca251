# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.samenhang import samenhang
from va_route.app.zet import zet
from va_route.errors import Ernst
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

NACHT = datetime(2026, 6, 6, 4, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
NU = NACHT + timedelta(days=20)


@pytest.fixture(scope="module")
def verleend(noor: Dossier) -> tuple[Journaalregel, ...]:
    """Lines up to the granted order."""
    regels: tuple[Journaalregel, ...] = ()
    for stap, door, uren in (
        ("dien_in", Partij.GI, 0),
        ("meld_verleend", Partij.KINDERRECHTER, 20),
    ):
        op = NACHT + timedelta(hours=uren)
        regels += zet(noor, regels, stap, door=door, op=op, nu=NU, route="spoed")
    assert regels[-1].naar == "verleend"
    return regels


def test_a_ruling_in_both_is_in_order(noor: Dossier, verleend: tuple[Journaalregel, ...]) -> None:
    """Nothing to say."""
    assert samenhang(noor, verleend) == ()


def test_a_ruling_without_its_step_is_a_warning(
    noor: Dossier, verleend: tuple[Journaalregel, ...]
) -> None:
    """At the place of the ruling."""
    (melding,) = samenhang(noor, verleend[:1])
    gevonden = (melding.code, melding.ernst, melding.pad)
    assert gevonden == ("APP-20", Ernst.WAARSCHUWING, "beschikkingen[0]")


def test_a_step_without_its_ruling_is_a_warning(
    noor: Dossier, verleend: tuple[Journaalregel, ...]
) -> None:
    """At the list where the ruling belongs."""
    (melding,) = samenhang(noor.model_copy(update={"beschikkingen": ()}), verleend)
    assert (melding.code, melding.pad) == ("APP-21", "beschikkingen")
