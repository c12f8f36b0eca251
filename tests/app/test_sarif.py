# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from va_route.app.controleer import controleer_bestanden
from va_route.app.nieuw import sjabloon
from va_route.app.omgeving import VERSIE
from va_route.app.sarif import als_sarif
from va_route.pakket import map_van

Voorbeeld = Callable[[str], Path]
VANDAAG = date(2026, 5, 29)
_SCHEMA = Path(__file__).parents[1] / "render" / "sarif-2.1.0.schema.json"
STANDAARD = Draft202012Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))


def plekken(log: dict[str, Any]) -> list[str]:
    """Give the file of every result."""
    return [
        resultaat["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for resultaat in log["runs"][0]["results"]
    ]


def test_every_message_of_every_file_is_in_the_log() -> None:
    """One run, with the version of this library."""
    paden = sorted((map_van("examples") / "fout").glob("*.yaml"))
    gevonden = list(controleer_bestanden(paden, VANDAAG))
    log = als_sarif(gevonden)
    assert len(plekken(log)) == sum(len(n.meldingen) for n in gevonden) > len(paden)
    assert log["runs"][0]["tool"]["driver"]["version"] == VERSIE


@pytest.mark.parametrize("soort", ["va", "kern", "dossier", "goed", "fout"])
def test_every_log_is_what_the_standard_asks(soort: str, tmp_path: Path) -> None:
    """Of every new document, and of every example, right and wrong."""
    paden = sorted((map_van("examples") / soort).glob("*.yaml"))
    if not paden:
        paden = [tmp_path / "nieuw.yaml"]
        paden[0].write_text(sjabloon(soort, datetime(2026, 5, 29, 9, tzinfo=UTC)), encoding="utf-8")
    for nagekeken in controleer_bestanden(paden, VANDAAG):
        STANDAARD.validate(als_sarif([nagekeken]))


def test_no_sentence_of_a_document_is_in_the_log() -> None:
    """Not in a message, and not in an example of how to repair it."""
    zinnen = 0
    for pad in sorted((map_van("examples") / "fout").glob("*.yaml")):
        (run,) = als_sarif(controleer_bestanden([pad], VANDAAG))["runs"]
        log = json.dumps(run["results"], ensure_ascii=False)
        for zin in re.findall(r'tekst: "?([^" \n]+(?: [^" \n]+){2,})', pad.read_text("utf-8")):
            zinnen += 1
            assert zin not in log
    assert zinnen


def test_a_file_is_named_from_the_present_folder(
    voorbeeld: Voorbeeld, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Asked by its whole path or by a part of it; of a file elsewhere only the name."""
    pad = voorbeeld("sem").rename(tmp_path / "mijn zaak.yaml")
    pad.write_text("schema: va/1\n", encoding="utf-8")
    for map_ in (tmp_path, map_van("examples")):
        monkeypatch.chdir(map_)
        log = als_sarif(controleer_bestanden([pad], VANDAAG))
        assert set(plekken(log)) == {"mijn%20zaak.yaml"}
    monkeypatch.chdir(tmp_path.parent)
    log = als_sarif(controleer_bestanden([Path(tmp_path.name) / pad.name], VANDAAG))
    assert set(plekken(log)) == {f"{tmp_path.name}/mijn%20zaak.yaml"}


def test_a_file_that_is_not_there_is_a_result_without_a_region(tmp_path: Path) -> None:
    """It has a message like any other."""
    log = als_sarif(controleer_bestanden([tmp_path / "weg.yaml"], VANDAAG))
    (resultaat,) = log["runs"][0]["results"]
    assert resultaat["ruleId"] == "BESTAND-01"
    assert "region" not in resultaat["locations"][0]["physicalLocation"]
