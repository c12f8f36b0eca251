# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The first page: everything is counted, the heaviest stands first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.render.beelden import vol, voorbeeld
from va_route.errors import Ernst, Melding
from va_route.render.outline_eerste_pagina import open_punten, va_tabel
from va_route.render.text import beeld_als_tekst
from va_route.schemas.va import VerklarendeAnalyse

TEKORT = Melding("VA-P01", Ernst.TEKORT, "Wat zegt Sem zelf?", pad="hulpvraag.woorden")
LET_OP = Melding("VA-Q01", Ernst.WAARSCHUWING, "Staat hier een oordeel?")


def test_the_heaviest_five_points_come_first_and_the_rest_is_pointed_to() -> None:
    """The first page counts everything and shows what matters most."""
    meldingen = (*(LET_OP,) * 3, *(TEKORT,) * 4)
    tekst = beeld_als_tekst(replace(voorbeeld("sem"), meldingen=meldingen))
    begin = tekst[tekst.index("Wat nog open staat") :][:700]
    assert "4 punten die nog open zijn · 3 aandachtspunten." in begin
    assert begin.index("VA-P01") < begin.index("VA-Q01")
    assert "Nog 2 staan onder ‘Alle open punten’" in " ".join(begin.split())
    assert tekst.count("Wat zegt Sem zelf?") == 4 + 4
    assert "VA-P01: 4 keer" in tekst


def test_the_age_is_that_of_the_day_that_was_asked_about() -> None:
    """Printed later, the same day gives the same age."""
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    for dag, jaren in ((date(2026, 11, 1), "14 jaar"), (date(2026, 11, 2), "15 jaar")):
        assert jaren in str(va_tabel(va, replace(voorbeeld("sem"), peildatum=dag)).rijen[0])


@pytest.mark.parametrize(
    ("meldingen", "stand"),
    [
        ((), "Vastgesteld, versie 2"),
        ((LET_OP,), "Vastgesteld, versie 2"),
        ((TEKORT,), "Noemt zich vastgesteld, versie 2. Er staat nog 1 punt open"),
        ((TEKORT, TEKORT), "Noemt zich vastgesteld, versie 2. Er staan nog 2 punten open"),
    ],
)
def test_an_analysis_with_open_points_is_not_called_fixed(
    meldingen: tuple[Melding, ...], stand: str
) -> None:
    """A judge who reads 'vastgesteld' on the first page takes it for that."""
    tekst = beeld_als_tekst(replace(voorbeeld("sem"), meldingen=meldingen))
    regel = " ".join(tekst[tekst.index("Stand van de analyse") :][:200].split())
    assert regel.startswith(f"Stand van de analyse: {stand}")


def test_a_point_that_was_set_aside_stands_on_the_first_page() -> None:
    """Nobody has to search for what was left open on purpose."""
    tekst = beeld_als_tekst(vol("va/1"))
    assert tekst.index("Bewust open gelaten") < tekst.index("Belangrijk voor mij")


@pytest.mark.parametrize(
    ("naam", "zin"),
    [
        ("sem", "In de analyse staan geen punten open."),
        ("yara", "In de analyse staan geen punten open. Bij 1 stap staat nog iets open: zie"),
        ("noor", "In de kern staan geen punten open. Bij 1 stap staat nog iets open: zie"),
    ],
)
def test_nothing_open_says_in_what_and_points_to_the_steps(naam: str, zin: str) -> None:
    """A step asks its own things: page 1 says where they stand."""
    tekst = " ".join(beeld_als_tekst(replace(voorbeeld(naam), meldingen=())).split())
    assert f"Wat nog open staat {'-' * 18} {zin}" in tekst
    assert ("zie ‘Waarop dit berust’." in tekst) is ("stap" in zin)


def test_only_steps_whose_turn_it_is_are_counted() -> None:
    """A step that is open, or comes later, asks nothing now."""
    beeld = voorbeeld("yara")
    (verloop,) = beeld.verlopen
    (stap,) = verloop.stappen
    for stappen, telt in (
        ((stap, stap), "Bij 2 stappen staat nog iets open"),
        ((stap, replace(stap, open=True)), "Bij 1 stap staat nog iets open"),
        ((stap, replace(stap, aan_de_beurt=False)), "Bij 1 stap staat nog iets open"),
    ):
        deze = replace(beeld, verlopen=(replace(verloop, stappen=stappen),))
        assert telt in str(open_punten(deze))
