# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The card as bytes, as text and as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from va_route.app.routekaart import maak_routekaart, routekaart_tekst, schrijf_routekaart
from va_route.errors import GebruikError

if TYPE_CHECKING:
    from pathlib import Path


def test_the_same_card_gives_the_same_bytes() -> None:
    """So that a leaflet in print can be compared with that of today."""
    eerste = maak_routekaart("spoed", "ouders")
    assert eerste.startswith(b"%PDF")
    assert maak_routekaart("spoed", "ouders") == eerste


def test_the_text_fits_a_terminal() -> None:
    """Eighty columns, also on a projector."""
    tekst = routekaart_tekst("voorwaardelijk", "professional")
    assert max(map(len, tekst.splitlines())) <= 80


def test_the_file_is_put_in_place_and_named(tmp_path: Path) -> None:
    """A PDF makes room for a PDF."""
    uit = tmp_path / "kaart.pdf"
    assert str(uit) in schrijf_routekaart("regulier", "jeugdige", "groningen_drenthe", uit)
    eerste = uit.read_bytes()
    schrijf_routekaart("regulier", "jeugdige", "groningen_drenthe", uit)
    assert uit.read_bytes() == eerste


@pytest.mark.parametrize(
    ("route", "voor", "regio", "code"),
    [
        ("spoeed", "ouders", "groningen_drenthe", "APP-04"),
        ("spoed", "oma", "groningen_drenthe", "KAART-02"),
        ("spoed", "ouders", "nergens", "KAART-01"),
    ],
)
def test_what_is_not_there_is_said_with_what_is(
    route: str, voor: str, regio: str, code: str
) -> None:
    """A route, a reader or a region; each message ends in what can be done."""
    with pytest.raises(GebruikError) as fout:
        routekaart_tekst(route, voor, regio)
    assert fout.value.code == code


def test_no_other_file_makes_room_for_a_card(tmp_path: Path) -> None:
    """A dossier, a folder or a folder that is not there."""
    dossier = tmp_path / "a.yaml"
    dossier.write_text("schema: dossier/1\n", "utf-8")
    for doel, code in ((dossier, "PDF-05"), (tmp_path, "PDF-01"), (tmp_path / "x" / "k", "PDF-02")):
        with pytest.raises(GebruikError) as fout:
            schrijf_routekaart("spoed", "ouders", "groningen_drenthe", doel)
        assert fout.value.code == code
    assert dossier.read_text("utf-8") == "schema: dossier/1\n"
