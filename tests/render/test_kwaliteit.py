# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How the quality of an analysis is written: for a terminal and for a program."""

from __future__ import annotations

import re
from datetime import date

import pytest

from va_route.app.laad import laad
from va_route.pakket import map_van
from va_route.recht.kwaliteit import kwaliteit
from va_route.render.kwaliteit import BREED, als_json, als_tekst
from va_route.schemas.va import VerklarendeAnalyse


@pytest.fixture(scope="module")
def sem() -> VerklarendeAnalyse:
    """Sem's analysis, of which someone judged one question."""
    document = laad(map_van("examples") / "goed" / "sem.yaml").document
    assert isinstance(document, VerklarendeAnalyse)
    oordeel = {"criterium": "M2", "oordeel": "voldoende", "door": "karin", "datum": "2026-03-24"}
    inhoud = document.model_dump(mode="json", by_alias=True, exclude_none=True)
    return VerklarendeAnalyse.model_validate(inhoud | {"kwaliteit": [oordeel]})


def test_the_text_fits_a_terminal_and_holds_every_question(sem: VerklarendeAnalyse) -> None:
    """Every criterium and every question stands there, also the ones nobody answered."""
    tekst = als_tekst("sem.yaml", kwaliteit(sem, date(2026, 3, 25)), sem, {"karin": "Karin"})
    assert max(map(len, tekst.splitlines())) <= BREED
    assert re.findall(r"^. (Q\d\d)", tekst, re.MULTILINE) == [f"Q{nr:02}" for nr in range(1, 23)]
    assert re.findall(r"^(M\d+) ", tekst, re.MULTILINE) == [f"M{nr}" for nr in range(1, 13)]
    assert "voldoende (Karin, 24 maart 2026, schreef zelf mee)" in tekst
    assert tekst.count("nog niemand heeft dit beoordeeld") == 11


def test_the_json_holds_no_number_at_all(sem: VerklarendeAnalyse) -> None:
    """A program that reads it has nothing to add up or to rank by."""

    def waarden(deel: object) -> list[object]:
        if isinstance(deel, dict):
            return [w for waarde in deel.values() for w in waarden(waarde)]
        if isinstance(deel, list | tuple):
            return [w for waarde in deel for w in waarden(waarde)]
        return [deel]

    criteria, vragen = als_json(kwaliteit(sem, date(2026, 3, 25)), sem)
    assert {type(w) for w in waarden((criteria, vragen))} == {str, bool}
    assert vragen[1]["antwoorden"][0]["schreef_mee"] is True
    assert {c["antwoord"] for c in criteria} <= {"wel", "niet", "mens_nodig"}
