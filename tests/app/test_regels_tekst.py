# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from va_route.app.regels import Keuze, Regels, Regelverschil, regels_op
from va_route.bronnen import JEUGDWET
from va_route.recht.profiel import zonder_werkwijze
from va_route.toets import Soort

HIER = Path(__file__).resolve().parent
DAG = date(2026, 6, 15)
Vergelijk = Callable[[Path, str], None]


@pytest.mark.parametrize("route", ["spoed"])
def test_the_rules_of_a_route_as_a_jurist_reads_them(route: str, golden: Vergelijk) -> None:
    """The whole text, reviewed line by line."""
    tekst = regels_op(DAG, Keuze(route=route)).als_tekst()
    golden(HIER / "golden" / f"regels-{route}.txt", f"{tekst}\n")


@pytest.mark.parametrize("regio", ["groningen_drenthe", "flevoland", "twente", "utrecht_overvecht"])
def test_the_text_fits_a_terminal(regio: str) -> None:
    """Eighty columns, in every region."""
    tekst = regels_op(DAG, Keuze(regio=regio)).als_tekst()
    assert max(map(len, tekst.splitlines())) <= 80


def rijen(*kaarten: int) -> Regels:
    """Take a few rules of the list."""
    alles = regels_op(DAG)
    return replace(alles, kaarten=tuple(alles.kaarten[nr] for nr in kaarten))


def test_no_change_is_said_in_one_sentence() -> None:
    """With how many there are."""
    hier = rijen(0, 1)
    assert Regelverschil(hier, replace(hier, peildatum=date(2026, 7, 1))).als_tekst() == (
        "Regels van 15 juni 2026 en van 1 juli 2026\n"
        "==========================================\n"
        "De regels zijn hetzelfde: 2 op elk van de dagen."
    )


def test_what_changed_is_shown_before_and_after() -> None:
    """What came and went in full, what is otherwise on two lines."""
    oud = rijen(0, 1)
    een, _ = oud.kaarten
    anders = replace(een, zin="dit is anders", soort=Soort.EEN_VAN, wie=(), geldend_tot=None)
    elders = replace(oud.profiel, naam="Elders", geldend_tot=DAG)
    nieuw = replace(oud, profiel=elders, kaarten=(anders, replace(een, code="nieuw")))
    tekst = Regelverschil(oud, nieuw).als_tekst()
    plat = " ".join(tekst.split())
    assert "Werkwijze: eerst Groningen/Drenthe, versie" in plat
    assert "daarna Elders, versie" in plat
    assert "tot en met 15 juni 2026." in plat
    assert "Erbij gekomen: 1 nieuw (" in plat
    assert f"Niet meer gevraagd: 1 {oud.kaarten[1].code} (" in plat
    assert f"Anders: 1 {een.code} - was: {een.soort.value}; {een.zin};" in plat
    assert "- wordt: één hiervan is genoeg; dit is anders;" in plat
    assert "niemand genoemd" in plat
    assert max(map(len, tekst.splitlines())) <= 80


@pytest.mark.parametrize(
    ("van", "tot", "zin"),
    [
        (None, None, ""),
        (date(2026, 1, 1), None, "Geldt vanaf 1 januari 2026."),
        (None, date(2026, 3, 1), "Geldt tot en met 1 maart 2026."),
        (date(2026, 1, 1), date(2026, 3, 1), "Geldt van 1 januari 2026 tot en met 1 maart 2026."),
    ],
)
def test_the_days_of_a_rule_are_told_where_it_has_any(
    van: date | None, tot: date | None, zin: str
) -> None:
    """Those of an act as a whole stand at the top once."""
    hier = regels_op(DAG)
    kaart = next(k for k in hier.kaarten if k.bron == JEUGDWET("6.1.8"))
    bron = JEUGDWET("6.1.8")._replace(geldend_van=van, geldend_tot=tot)
    tekst = replace(hier, kaarten=(replace(kaart, bron=bron),)).als_tekst()
    assert zin in " ".join(tekst.split())
    assert ("Geldt" in tekst) is bool(zin)


def test_a_region_without_a_working_method_says_so() -> None:
    """For the whole region, or for that day."""
    leeg = replace(rijen(0), profiel=zonder_werkwijze("nergens"))
    assert "Nergens, waarvan voor deze dag niets is vastgelegd." in " ".join(
        leeg.als_tekst().split()
    )


def test_of_a_code_with_two_sources_only_the_one_that_changed_is_shown() -> None:
    """An emergency that cites its own article, and a regular request that stayed as it was."""
    alles = regels_op(DAG)
    een, twee, *_ = (kaart for kaart in alles.kaarten if kaart.code == "stemt_in")
    oud = replace(alles, kaarten=(een, twee))
    anders = Regelverschil(oud, replace(oud, kaarten=(een, replace(twee, zin="anders"))))
    plat = " ".join(anders.als_tekst().split())
    assert (plat.count("- was:"), plat.count("- wordt:")) == (1, 1)
    assert een.bron.citaat not in plat
