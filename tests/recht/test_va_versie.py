# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Versions: an evaluation makes a new one, and a change takes *vastgesteld* away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from va_route.recht.va_aanwezig import controleer_va
from va_route.recht.va_versie import niet_gewijzigd_na_vaststelling, versie_na_evaluatie

if TYPE_CHECKING:
    from va_route.schemas.va import VerklarendeAnalyse

PEILDATUM = date(2026, 6, 1)
MaakVa = Callable[[Mapping[str, Any]], "VerklarendeAnalyse"]


def evaluaties(*dagen: str) -> list[dict[str, str]]:
    """Give evaluations on these days."""
    return [{"datum": dag} for dag in dagen]


@pytest.mark.parametrize(
    ("versie", "aantal", "teken"),
    [
        ("1", 0, "✔"), ("1", 1, "✘"),
        ("2", 1, "✔"), ("2", 2, "✘"),
        ("3", 2, "✔"), ("7", 2, "✔"),
    ],
)  # fmt: skip
def test_each_evaluation_raises_the_version(
    sem_met: MaakVa, versie: str, aantal: int, teken: str
) -> None:
    """The first version is 1; a higher number is always fine."""
    va = sem_met({"kop.versie": versie, "evaluaties": evaluaties(*["2026-03-24"] * aantal)})
    punten = versie_na_evaluatie.punten(va, PEILDATUM)
    assert [p.pad for p in punten] == ["kop.versie"] * (teken == "✘")


@pytest.mark.parametrize(
    ("aantal", "zin"), [(2, "zijn al 2 evaluaties geweest"), (1, "is al één evaluatie geweest")]
)
def test_the_question_counts(sem_met: MaakVa, aantal: int, zin: str) -> None:
    """One evaluation reads as one."""
    va = sem_met({"kop.versie": "1", "evaluaties": evaluaties(*["2026-03-24"] * aantal)})
    (punt,) = versie_na_evaluatie.punten(va, PEILDATUM)
    assert zin in punt.vraag


@pytest.mark.parametrize(
    ("status", "gewijzigd", "geevalueerd", "teken"),
    [
        ("vastgesteld", "2026-03-24", [],             "✔"),
        ("vastgesteld", "2026-03-25", [],             "✘"),
        ("besproken",   "2026-03-25", [],             "✔"),
        ("vastgesteld", "2026-03-24", ["2026-03-24"], "✔"),
        ("vastgesteld", "2026-03-24", ["2026-03-25"], "✘"),
    ],
)  # fmt: skip
def test_a_change_after_it_was_fixed_takes_the_status_back(
    sem_met: MaakVa, status: str, gewijzigd: str, geevalueerd: list[str], teken: str
) -> None:
    """Fixed on 24 March: that day is one piece of work, and an evaluation is a change as well."""
    wijziging = {"kop.status": status, "kop.gewijzigd_op": gewijzigd}
    va = sem_met(wijziging | {"evaluaties": evaluaties(*geevalueerd)})
    assert str(va.vaststelling and va.vaststelling.datum) == "2026-03-24"
    punten = niet_gewijzigd_na_vaststelling.punten(va, PEILDATUM)
    assert [p.pad for p in punten] == ["kop.status"] * (teken == "✘")


def test_without_a_day_of_fixing_another_rule_asks(sem_met: MaakVa) -> None:
    """Who fixed it and when is a question of its own."""
    va = sem_met({"vaststelling": None, "kop.gewijzigd_op": "2026-03-25"})
    assert niet_gewijzigd_na_vaststelling.punten(va, PEILDATUM) == ()


def test_both_are_asked_of_every_analysis(sem_met: MaakVa) -> None:
    """They are rules like the others, with the stable codes VA-T03 and VA-T04."""
    va = sem_met({"kop.versie": "1", "evaluaties": evaluaties("2026-03-25")})
    gevonden = {melding.code for melding in controleer_va(va, PEILDATUM)}
    assert {"VA-T03", "VA-T04"} <= gevonden
