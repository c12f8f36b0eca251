# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from datetime import date
from shutil import copyfile
from typing import TYPE_CHECKING

from va_route.app.retro import kijk_terug
from va_route.app.retro_json import retro_json
from va_route.pakket import map_van

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from va_route.app.omgeving import Omgeving

GOED = map_van("examples") / "goed"


def test_the_json_tells_what_the_text_tells(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """Schema retro/1; codes, days and places, and no number that weighs anyone."""
    pad = voorbeeld("yara")
    copyfile(GOED / "yara.journaal.jsonl", pad.with_name("yara.journaal.jsonl"))
    retro = kijk_terug(pad, omgeving)
    antwoord = retro_json(retro)
    assert retro.als_json() == antwoord
    assert (antwoord["schema"], antwoord["met_journaal"]) == ("retro/1", True)
    assert [stap["geweigerd"] for stap in antwoord["stappen"]] == [False, False, True, False]
    assert [feit["titel"] for feit in antwoord["feiten"]] == [f.titel for f in retro.feiten]
    assert antwoord["routes"][0]["alles_sinds"] == "2026-05-27"
    assert antwoord["routes"][0]["waarborgen_sinds"] == "2026-05-26"
    assert all(punt["regel"] for stap in antwoord["stappen"] for punt in stap["open"])
    assert json.loads(json.dumps(antwoord)) == antwoord


def test_a_part_that_never_was_there_has_no_day(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """None, and never a day that was made up."""
    pad = voorbeeld("nacht")
    copyfile(GOED / "nacht.journaal.jsonl", pad.with_name("nacht.journaal.jsonl"))
    verzonnen = pad.read_text(encoding="utf-8").replace(
        "afspraak: spoedberaad_gehouden", "afspraak: x"
    )
    pad.write_text(verzonnen, encoding="utf-8")
    (route,) = retro_json(kijk_terug(pad, omgeving, date(2026, 9, 15)))["routes"]
    delen = {deel["code"]: deel for deel in route["delen"]}
    assert delen["spoedberaad_gehouden"]["sinds"] is None
    assert route["alles_sinds"] is None
