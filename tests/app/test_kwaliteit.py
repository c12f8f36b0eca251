# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from va_route.app.kwaliteit import bekijk_kwaliteit
from va_route.errors import GebruikError

Voorbeeld = Callable[[str], Path]


def test_the_answer_has_a_fixed_form_without_a_total(voorbeeld: Voorbeeld) -> None:
    """The keys of the answer, in this order, and none for a sum."""
    antwoord = bekijk_kwaliteit(voorbeeld("sem"), date(2026, 3, 25)).als_json()
    assert list(antwoord) == ["schema", "bestand", "peildatum", "criteria", "vragen"]
    assert (antwoord["schema"], antwoord["peildatum"]) == ("kwaliteit/1", "2026-03-25")
    assert list(antwoord["criteria"][0]) == [
        "code", "zin", "bron", "antwoord", "regels", "controle", "sporen", "gezien", "vraag",
    ]  # fmt: skip


def test_the_analysis_in_a_dossier_tells_about_its_request(voorbeeld: Voorbeeld) -> None:
    """Only there can be seen when it was used."""
    tekst = bekijk_kwaliteit(voorbeeld("yara"), date(2026, 6, 1)).als_tekst()
    assert "dagen na de vaststelling" in " ".join(tekst.split())


def test_without_a_whole_analysis_there_is_nothing_to_look_at(voorbeeld: Voorbeeld) -> None:
    """A dossier with a kern alone says what to name instead."""
    with pytest.raises(GebruikError) as fout:
        bekijk_kwaliteit(voorbeeld("nacht"), date(2026, 9, 15))
    assert fout.value.code == "APP-40"
    assert "dossier" in fout.value.bericht
