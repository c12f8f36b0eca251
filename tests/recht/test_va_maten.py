# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The numbers and words: each with its reason, and to be changed by whoever works with them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from va_route.recht import va_maten
from va_route.recht.va_aanwezig import controleer_va
from va_route.recht.va_maten import MATEN, Maten
from va_route.schemas.va import VerklarendeAnalyse

MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]


def test_each_number_and_list_has_its_reason() -> None:
    """A sentence stands under each of them."""
    boom = ast.parse(Path(va_maten.__file__).read_text(encoding="utf-8"))
    [klasse] = [deel for deel in boom.body if isinstance(deel, ast.ClassDef)]
    delen = klasse.body[1:]
    velden, redenen = delen[::2], delen[1::2]
    assert all(isinstance(veld, ast.AnnAssign) for veld in velden)
    assert all(isinstance(reden, ast.Expr) for reden in redenen)
    assert len(velden) == len(redenen) == len(fields(Maten))


@pytest.mark.parametrize(
    ("maat", "code"),
    [
        ({"pogingen": 3}, "VA-P01"),
        ({"verklaringen": 3}, "VA-H01"),
        ({"organisaties": 3}, "VA-R04"),
        ({"dragers": 4}, "VA-R10"),
        ({"bronnen": 6}, "VA-F06"),
        ({"beschermend": 3}, "VA-C05"),
        ({"doelen": 2}, "VA-D08"),
        ({"professioneel": 10}, "VA-P06"),
        ({"evaluatie_dagen": 30}, "VA-T01"),
        ({"toekomst_vanaf": 14}, "VA-V07"),
        ({"onzeker": ("terugkeerplan",)}, "VA-F03"),
        ({"oordelend": ("overprikkeld",)}, "VA-F04"),
        ({"plaatsing": ("technieklokaal",)}, "VA-D05"),
        ({"leeg": ("huisbezoek",)}, "VA-S06"),
        ({"diagnosen": ("filmpje",), "vulling": ("het", "in", "de", "groepsapp")}, "VA-C06"),
    ],
)
def test_another_number_or_word_gives_another_answer(
    sem_met: MaakVa, maat: dict[str, Any], code: str
) -> None:
    """The complete analysis, with the words of the youth replaced by two attempts."""
    poging = [{"datum": "2026-03-11", "hoe": "Gebeld."}] * 2
    niet = [{"wie": "sem", "reden": "wil_niet", "pogingen": poging}]
    va = sem_met({"hulpvraag.woorden.0": None, "hulpvraag.niet_gehoord": niet})
    assert controleer_va(va, date(2026, 3, 25)) == ()
    gevonden = controleer_va(va, date(2026, 3, 25), maten=replace(MATEN, **maat))
    assert code in {m.code for m in gevonden}


def test_two_lists_can_be_changed_while_two_documents_are_checked(sem_met: MaakVa) -> None:
    """What one asks with, does not leak into the next."""
    va = sem_met({})
    streng = replace(MATEN, oordelend=("overprikkeld",))
    eerst = controleer_va(va, date(2026, 3, 25), maten=streng)
    assert eerst
    assert controleer_va(va, date(2026, 3, 25)) == ()
    assert controleer_va(va, date(2026, 3, 25), maten=streng) == eerst
