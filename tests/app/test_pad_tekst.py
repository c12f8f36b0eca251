# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from va_route.app.pad import Padvraag, zoek_pad
from va_route.app.pad_tekst import aantal, pad_tekst

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.app.omgeving import Omgeving

GOLDEN = Path(__file__).with_name("golden")
VRAGEN = {
    "yara": Padvraag("ingediend", route="regulier", peildatum=date(2026, 5, 12)),
    "noor": Padvraag("opgenomen", route="spoed", peildatum=date(2026, 6, 5)),
    "nacht": Padvraag("ingediend", route="regulier", peildatum=date(2026, 9, 13)),
}
VERBODEN = re.compile(r"mag niet|kan niet|niet toegestaan|verboden", re.IGNORECASE)


@pytest.fixture
def tekst(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, Padvraag], str]:
    """Give the answer about an example without its journal, as it is shown beside the file."""

    def van(naam: str, vraag: Padvraag) -> str:
        monkeypatch.chdir(voorbeeld(naam).parent)
        return pad_tekst(zoek_pad(Path(f"{naam}.yaml"), omgeving, vraag))

    return van


@pytest.mark.parametrize("naam", list(VRAGEN))
def test_the_text_is_read_as_language(
    naam: str, tekst: Callable[[str, Padvraag], str], golden: Callable[[Path, str], None]
) -> None:
    """Numbered points with who, where and what can be done; at most 80 wide, and never a "no"."""
    uit = tekst(naam, VRAGEN[naam])
    golden(GOLDEN / f"pad_{naam}.txt", f"{uit}\n")
    assert max(map(len, uit.splitlines())) <= 80
    assert not VERBODEN.search(uit)


def test_points_are_numbered_through(tekst: Callable[[str, Padvraag], str]) -> None:
    """Over the steps, from 1, without a gap."""
    uit = tekst("yara", VRAGEN["yara"])
    nummers = [int(nr) for nr in re.findall(r"^ {2,3}(\d+)\. ", uit, flags=re.MULTILINE)]
    assert nummers == list(range(1, len(nummers) + 1))
    assert f"nog {len(nummers)} open punten, in 3 stappen" in uit


def test_an_emergency_begins_with_danger(tekst: Callable[[str, Padvraag], str]) -> None:
    """Before all points; and a way that is open says so without it."""
    uit = tekst("noor", VRAGEN["noor"])
    assert uit.splitlines()[1].startswith("! Is er nu gevaar? Bel 112.")


def test_what_another_does_is_said_to_be_his(tekst: Callable[[str, Padvraag], str]) -> None:
    """The ruling, and what ends by itself."""
    vraag = Padvraag("vervallen", route="regulier", peildatum=date(2026, 5, 29))
    uit = tekst("yara", vraag)
    assert "Dit doet de kinderrechter of het gerechtshof." in uit
    assert "Dit gebeurt vanzelf, door de wet, of dit doet de GI of het gerechtshof." in uit


@pytest.mark.parametrize(
    ("naar", "zin"),
    [
        ("gesignaleerd", "De zaak is hier al."),
        ("gestart", "Alles wat u zelf kunt doen, is er. Het is nog 1 stap."),
    ],
)
def test_nothing_left_to_do_is_said(
    naar: str, zin: str, tekst: Callable[[str, Padvraag], str]
) -> None:
    """With what can be done."""
    uit = tekst("yara", Padvraag(naar, route="regulier", peildatum=date(2026, 5, 29)))
    assert zin in uit
    assert "ga verder met hulp zonder plaatsing" in uit


def test_a_way_out_is_never_out_of_sight(tekst: Callable[[str, Padvraag], str]) -> None:
    """On every way towards a placement; on the way out itself it need not be said twice."""
    assert "\nWat ook kan\n" in tekst("yara", VRAGEN["yara"])
    uit = Padvraag("plaatsing_voorkomen", route="regulier", peildatum=date(2026, 5, 29))
    assert "\nWat ook kan\n" not in tekst("yara", uit)


@pytest.mark.parametrize(
    ("punten", "stappen", "zin"),
    [
        (0, 1, "geen open punten, in 1 stap"),
        (1, 1, "1 open punt, in 1 stap"),
        (2, 3, "2 open punten, in 3 stappen"),
    ],
)
def test_numbers_are_said_as_people_count(punten: int, stappen: int, zin: str) -> None:
    """One and more."""
    assert aantal(punten, stappen) == zin


def test_the_way_is_named_in_the_words_of_the_region(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """In the text and in the JSON; the name of a step is the same everywhere."""
    pad = voorbeeld("noor")
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst.replace("regio: groningen_drenthe", "regio: flevoland"), "utf-8")
    vraag = Padvraag("beraden", route="spoed", peildatum=date(2026, 6, 5))
    gevonden = zoek_pad(pad, omgeving, vraag)
    uit = " ".join(pad_tekst(gevonden).split())
    assert "van 'spoed gemeld' naar 'Versnellingstafel gehouden'" in uit
    assert "leg vast wat de Versnellingstafel besprak (sluit_beraad_af)" in uit
    [stap] = gevonden.als_json()["paden"][0]["stappen"]
    assert stap["titel"] == "leg vast wat de Versnellingstafel besprak"
