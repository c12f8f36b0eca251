# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from va_route.app.controleer import controleer_bestanden
from va_route.app.jsonschema import bestandsnaam
from va_route.app.laad import SCHEMAS
from va_route.app.nieuw import SOORTEN, nieuw, sjabloon
from va_route.errors import Ernst, GebruikError
from va_route.schemas.velden import alle_paden
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from va_route.app.omgeving import Omgeving

ELKE_SOORT = pytest.mark.parametrize("soort", SOORTEN)
_DICHT = re.compile(r"^#+(?=#|  )", re.MULTILINE)


@ELKE_SOORT
def test_an_empty_document_is_in_order(soort: str, tmp_path: Path, omgeving: Omgeving) -> None:
    """Nothing is wrong in it, and what nobody answered yet is open."""
    pad = tmp_path / "n.yaml"
    pad.write_text(sjabloon(soort, omgeving.nu()), "utf-8")
    (nagekeken,) = controleer_bestanden([pad], omgeving.vandaag())
    assert nagekeken.geldig
    assert Ernst.FOUT not in {m.ernst for m in nagekeken.meldingen}
    assert "APP-40" in {m.code for m in nagekeken.meldingen}


@ELKE_SOORT
def test_every_field_is_named_in_the_order_of_the_paper(soort: str, omgeving: Omgeving) -> None:
    """Made from the classes, so a new field is there by itself."""
    tekst = sjabloon(soort, omgeving.nu())
    model = SCHEMAS[loop(tekst).waarde["schema"]]
    plekken = [tekst.index(f"\n{k[0].naam}:") for k in alle_paden(model) if len(k) == 1]
    assert plekken == sorted(plekken)
    in_eigen = [k for k in alle_paden(model) if k[0].naam not in {"va", "va_kern"}]
    namen = {k[-1].naam for k in in_eigen if len(k) <= 3}
    assert {naam for naam in namen if not re.search(rf"\b{naam}\b", tekst)} == set()


@ELKE_SOORT
def test_without_its_hash_signs_it_has_the_right_form(soort: str, omgeving: Omgeving) -> None:
    """What is behind a ``#`` is ready for use."""
    tekst = sjabloon(soort, omgeving.nu())
    while (open_ := _DICHT.sub("", tekst).replace(": []\n  -", ":\n  -")) != tekst:
        tekst = open_
    tekst = re.sub(r": \[\]\n((?: *#.*\n)* +-)", r":\n\1", tekst)
    gelezen = loop(tekst)
    assert gelezen.punten == ()
    model = SCHEMAS[gelezen.waarde["schema"]]
    model.model_validate(gelezen.waarde)


@ELKE_SOORT
def test_the_first_line_names_the_json_schema(soort: str, omgeving: Omgeving) -> None:
    """So that an editor explains each field while one types."""
    regels = sjabloon(soort, omgeving.nu()).splitlines()
    naam = loop("\n".join(regels)).waarde["schema"]
    assert regels[0] == f"# yaml-language-server: $schema={bestandsnaam(naam)}"
    assert any("BW 1:265b" in regel for regel in regels)


def test_the_beginning_of_an_analysis_comes_from_a_kern(
    tmp_path: Path, omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """People, words and findings go along; what a kern does not know is still to be filled in."""
    uit = tmp_path / "va.yaml"
    assert str(uit) in nieuw("va", omgeving, uit, voorbeeld("noor"))
    (nagekeken,) = controleer_bestanden([uit], omgeving.vandaag())
    assert nagekeken.geldig, nagekeken.als_tekst()
    va = loop(uit.read_text("utf-8")).waarde
    assert va["betrokkenen"]["noor"]["rol"] == "jeugdige"
    assert {b["id"] for b in va["bevindingen"]} >= {"bv1", "bv2"}
    assert va["jeugdige"]["school_nu"] == "nog invullen"
    assert date.fromisoformat(va["kop"]["evaluatie_op"]) > omgeving.vandaag()


@ELKE_SOORT
def test_the_name_of_the_youth_is_asked_once(soort: str, omgeving: Omgeving) -> None:
    """With the people; a dossier without an analysis has nowhere else to say it."""
    document = loop(sjabloon(soort, omgeving.nu())).waarde
    assert (document["jeugdige"]["roepnaam"] is None) is (soort != "dossier")


def test_only_an_analysis_comes_from_a_kern(omgeving: Omgeving, tmp_path: Path) -> None:
    """Of the others it says which command to use."""
    with pytest.raises(GebruikError) as fout:
        nieuw("dossier", omgeving, None, tmp_path / "kern.yaml")
    assert fout.value.code == "NIEUW-01"
