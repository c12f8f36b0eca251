# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.laad import Geladen, GeladenDossier
from va_route.app.samenhang import over_journaal, samenhang
from va_route.app.zet import zet
from va_route.errors import Ernst
from va_route.schemas.partijen import Partij
from va_route.store.keten import Journaal
from va_route.store.plaatsen import Plaatsen

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


def test_a_journal_of_another_case_is_a_warning(
    noor: Dossier, verleend: tuple[Journaalregel, ...]
) -> None:
    """At the kenmerk; a line of before the bon cannot tell."""
    anders = noor.model_copy(update={"kenmerk": "D-9"})
    (melding,) = samenhang(anders, verleend)
    assert (melding.code, melding.ernst, melding.pad) == (
        "APP-22",
        Ernst.WAARSCHUWING,
        "kenmerk",
    )
    oud = [regel.model_copy(update={"schema_": "journaal/1", "bon": None}) for regel in verleend]
    assert samenhang(anders, oud) == ()


def test_another_party_that_filed_is_a_warning(noor: Dossier) -> None:
    """What was recorded stands, and so does the dossier: someone has to look."""
    nu = NACHT + timedelta(minutes=1)
    regels = zet(noor, (), "meld_ingediend", door=Partij.RAAD, op=nu, nu=NU, route="spoed")
    codes = {melding.code: melding for melding in samenhang(noor, regels)}
    assert codes["APP-23"].pad == "verzoeken[0].verzoeker"
    assert "de Raad voor de Kinderbescherming" in codes["APP-23"].bericht
    zelfde = zet(noor, (), "dien_in", door=Partij.GI, op=nu, nu=NU, route="spoed")
    assert "APP-23" not in {melding.code for melding in samenhang(noor, zelfde)}


def test_every_answer_from_a_journal_says_that_it_is_of_another_case(
    noor: Dossier, verleend: tuple[Journaalregel, ...]
) -> None:
    """With its place in the dossier, after what is wrong with the journal itself."""
    ander = noor.model_copy(update={"kenmerk": "D-anders"})
    geladen = Geladen(ander, Plaatsen(lambda: None), "d.yaml")
    [melding] = over_journaal(GeladenDossier(ander, geladen, Journaal(verleend), Path("d.yaml")))
    assert (melding.code, melding.pad, melding.bestand) == ("APP-22", "kenmerk", "d.yaml")
    zelfde = GeladenDossier(noor, geladen, Journaal(verleend), Path("d.yaml"))
    assert over_journaal(zelfde) == ()
