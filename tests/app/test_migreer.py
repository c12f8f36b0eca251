# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from va_route.app.migreer import migreer_bestand
from va_route.errors import DocumentError, GebruikError
from va_route.schemas.migreer import Boom, Stap

Voorbeeld = Callable[[str], Path]


def hernoem(boom: Boom) -> Boom:
    """Give ``toekomst`` the name it has now."""
    return {{"toekomst": "perspectief"}.get(veld, veld): w for veld, w in boom.items()}


ALLEEN_VERSIE = {"va/0": Stap("va/1", "er verandert niets dan de versie", dict)}
HERNOEMD = {"va/0": Stap("va/1", "'toekomst' heet nu 'perspectief'", hernoem)}
KETEN = {"va/-1": Stap("va/0", "een eerste stap", dict), **HERNOEMD}


def ouder(pad: Path, schema: str = "va/0", veld: str = "perspectief") -> Path:
    """Make an example look like one of an invented older version."""
    tekst = pad.read_bytes().decode("utf-8")
    assert "schema: va/1" in tekst
    tekst = tekst.replace("schema: va/1", f"schema: {schema}").replace("perspectief:", f"{veld}:")
    pad.write_bytes(tekst.encode())
    return pad


@pytest.mark.parametrize("naam", ["sem", "yara"])
def test_the_newest_version_needs_nothing(voorbeeld: Voorbeeld, naam: str, tmp_path: Path) -> None:
    """It says so, and writes nothing, whatever was asked."""
    klaar = migreer_bestand(voorbeeld(naam), tmp_path / "uit.yaml")
    assert klaar.stappen == ()
    assert "Er hoeft niets te veranderen." in " ".join(klaar.als_tekst().split())
    assert not (tmp_path / "uit.yaml").exists()


def test_a_step_that_changes_one_word_keeps_every_other_byte(
    voorbeeld: Voorbeeld, tmp_path: Path
) -> None:
    """Comments and layout too: the new file is the file of today."""
    nu = voorbeeld("sem").read_bytes()
    uit = tmp_path / "nieuw.yaml"
    klaar = migreer_bestand(ouder(voorbeeld("sem")), uit, ALLEEN_VERSIE)
    assert klaar.heel
    assert uit.read_bytes() == nu
    assert "Geschreven:" in klaar.als_tekst()


def test_an_analysis_inside_a_dossier_is_brought_along(
    voorbeeld: Voorbeeld, tmp_path: Path
) -> None:
    """The dossier has the newest version, the analysis in it has not."""
    nu = voorbeeld("yara").read_bytes()
    migreer_bestand(ouder(voorbeeld("yara")), tmp_path / "nieuw.yaml", ALLEEN_VERSIE)
    assert (tmp_path / "nieuw.yaml").read_bytes() == nu


def test_steps_follow_each_other_and_a_new_name_writes_the_file_anew(
    voorbeeld: Voorbeeld, tmp_path: Path
) -> None:
    """Each step is told, and so is what does not come along."""
    bron = ouder(voorbeeld("sem"), "va/-1", "toekomst")
    klaar = migreer_bestand(bron, tmp_path / "nieuw.yaml", KETEN)
    assert [van for van, _ in klaar.stappen] == ["va/-1", "va/0"]
    assert (klaar.schema, klaar.heel) == ("va/1", False)
    tekst = " ".join(klaar.als_tekst().split())
    assert "2 stap(pen) naar va/1" in tekst
    assert "va/0 → va/1: 'toekomst' heet nu 'perspectief'" in tekst
    assert "Opmerkingen en witregels gaan niet mee." in tekst
    assert migreer_bestand(tmp_path / "nieuw.yaml").stappen == ()


def test_without_a_place_to_put_it_nothing_is_written(voorbeeld: Voorbeeld) -> None:
    """The answer says what would be done."""
    bron = ouder(voorbeeld("sem"))
    voor = sorted(bron.parent.iterdir()), bron.read_bytes()
    klaar = migreer_bestand(bron, stappen=ALLEEN_VERSIE)
    assert "Er is niets geschreven." in klaar.als_tekst()
    assert (sorted(bron.parent.iterdir()), bron.read_bytes()) == voor


def test_a_file_that_is_there_is_not_overwritten(voorbeeld: Voorbeeld) -> None:
    """The document itself least of all."""
    bron = ouder(voorbeeld("sem"))
    with pytest.raises(GebruikError) as fout:
        migreer_bestand(bron, bron, ALLEEN_VERSIE)
    assert fout.value.code == "APP-31"


def test_a_folder_that_is_not_there_is_said(voorbeeld: Voorbeeld, tmp_path: Path) -> None:
    """With what to look at."""
    with pytest.raises(GebruikError) as fout:
        migreer_bestand(ouder(voorbeeld("sem")), tmp_path / "weg" / "a.yaml", ALLEEN_VERSIE)
    assert fout.value.code == "APP-32"


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("schema: va/9\n", "LEES-32"),
        ("- een\n", "LEES-30"),
        ("kop:\n\tx: a\n", "LEES-"),
        ("schema: va/1\n", "VORM-01"),
    ],
)
def test_what_is_no_document_is_told_as_anywhere_else(
    tmp_path: Path, tekst: str, code: str
) -> None:
    """An unknown version, no fields, a tab, fields that are missing."""
    pad = tmp_path / "zaak.yaml"
    pad.write_text(tekst, encoding="utf-8")
    with pytest.raises(DocumentError) as fout:
        migreer_bestand(pad)
    assert fout.value.meldingen[0].code.startswith(code)
