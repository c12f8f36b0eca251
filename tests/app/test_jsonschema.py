# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from va_route.app.controleer import controleer_bestanden
from va_route.app.jsonschema import SCHEMAS, bestandsnaam, schema_tekst, zet_neer
from va_route.app.nieuw import sjabloon
from va_route.errors import GebruikError
from va_route.pakket import map_van

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("soort", SCHEMAS)
def test_a_schema_is_asked_with_or_without_its_version(soort: str) -> None:
    """Without a version the newest is given."""
    assert schema_tekst(soort) == schema_tekst(soort.partition("/")[0])
    assert json.loads(schema_tekst(soort))["properties"]["schema"]["const"] == soort


def test_an_unknown_kind_says_which_there_are() -> None:
    """The nearest one is offered."""
    with pytest.raises(GebruikError) as fout:
        schema_tekst("dosier")
    assert fout.value.code == "APP-30"
    assert "Bedoelt u 'dossier'?" in fout.value.bericht
    assert "va, va_kern, dossier" in fout.value.bericht


def test_without_a_kind_the_kinds_are_told() -> None:
    """Nothing in quotes that nobody wrote."""
    with pytest.raises(GebruikError) as fout:
        schema_tekst("")
    assert fout.value.code == "APP-33"
    assert fout.value.bericht.endswith("Kies: va, va_kern, dossier, regioprofiel.")


def test_every_schema_is_put_in_a_folder_under_the_name_a_new_document_asks_for(
    tmp_path: Path,
) -> None:
    """All at once, so that an editor needs nothing from elsewhere."""
    gezegd = zet_neer(tmp_path, "")
    assert {pad.name for pad in tmp_path.iterdir()} == {bestandsnaam(soort) for soort in SCHEMAS}
    for soort, naam in {"va": "va/1", "kern": "va_kern/1", "dossier": "dossier/1"}.items():
        kop = sjabloon(soort, datetime(2026, 5, 29, 9, tzinfo=UTC)).partition("\n")[0]
        bestand = kop.removeprefix("# yaml-language-server: $schema=")
        assert (tmp_path / bestand).read_text(encoding="utf-8") == schema_tekst(naam)
        assert bestand in gezegd


def test_an_older_schema_is_replaced_and_nothing_else(tmp_path: Path) -> None:
    """Asked for one kind, only that file is written."""
    (tmp_path / "va-1.schema.json").write_text("oud", encoding="utf-8")
    (tmp_path / "dossier-1.schema.json").write_text("blijft", encoding="utf-8")
    assert zet_neer(tmp_path, "va") == f"In {tmp_path} staat nu: va-1.schema.json."
    inhoud = {pad.name: pad.read_text(encoding="utf-8") for pad in tmp_path.iterdir()}
    assert inhoud == {
        "va-1.schema.json": schema_tekst("va"),
        "dossier-1.schema.json": "blijft",
    }


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """It is not made: a slip in its name would go unseen."""
    with pytest.raises(GebruikError) as fout:
        zet_neer(tmp_path / "weg", "va")
    assert fout.value.code == "BEWAAR-02"


def test_a_schema_beside_documents_is_no_document(tmp_path: Path) -> None:
    """Checking the folder is about what people wrote."""
    zet_neer(tmp_path)
    sem = map_van("examples") / "goed" / "sem.yaml"
    (tmp_path / "sem.yaml").write_bytes(sem.read_bytes())
    (nagekeken,) = controleer_bestanden([tmp_path], date(2026, 6, 1))
    assert nagekeken.bestand.endswith("sem.yaml")


def test_the_name_of_a_file_has_no_slash() -> None:
    """A slash would be a folder."""
    assert bestandsnaam("va_kern/1") == "va_kern-1.schema.json"
