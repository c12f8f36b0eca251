# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Bits of YAML that name what is in the document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht.va_voorbeeld import (
    bij,
    bij_persoon,
    gezag_erbij,
    jeugdige_erbij,
    letterlijk,
    per_persoon,
    volgend,
)
from va_route.schemas.va import VerklarendeAnalyse
from va_route.store.yaml import loop

MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]


def test_lines_stand_under_their_number_or_person() -> None:
    """Each with the indentation that YAML asks."""
    assert loop(bij("doelen", "do1", "van: [sem]")).waarde == {
        "doelen": [{"id": "do1", "van": ["sem"]}]
    }
    assert loop(bij_persoon("moeder", "gezag: ja")).waarde == {
        "betrokkenen": {"moeder": {"gezag": "ja"}}
    }


def test_each_person_has_an_entry(sem_met: MaakVa) -> None:
    """With the same lines, which are an example."""
    wie = sem_met({}).betrokkenen[:2]
    assert loop(per_persoon("woorden", "van", wie, "tekst: Zo.")).waarde == {
        "woorden": [
            {"van": wie[0].sleutel, "tekst": "Zo."},
            {"van": wie[1].sleutel, "tekst": "Zo."},
        ]
    }


@pytest.mark.parametrize("tekst", ["ggz: kliniek # 2", 'zegt "nee"', "café", "- a", "{x}"])
def test_a_text_of_a_document_comes_back_as_it_was(tekst: str) -> None:
    """Whatever someone called an organisation."""
    gelezen = loop(f"organisatie: {letterlijk(tekst)}")
    assert (gelezen.waarde, gelezen.punten) == ({"organisatie": tekst}, ())


@pytest.mark.parametrize(
    ("nummers", "nieuw"), [([], "hy1"), (["hy1"], "hy2"), (["hy9", "hy10"], "hy11")]
)
def test_the_next_number_is_one_higher(nummers: list[str], nieuw: str) -> None:
    """Counted, not compared as text."""
    assert volgend("hy", nummers) == nieuw


def test_who_is_there_gets_the_role_or_gezag(sem_met: MaakVa) -> None:
    """And someone new when nobody is."""
    va = sem_met({})
    assert "naam: Sem" in jeugdige_erbij(va)
    assert gezag_erbij(va) == bij_persoon("moeder", "gezag: ja")
    zonder = sem_met({f"betrokkenen.{p.sleutel}.rol": "familie" for p in va.betrokkenen})
    assert "rol: ouder" in gezag_erbij(zonder)
    al = sem_met({"betrokkenen.jeugdige": {"naam": "Sem", "rol": "familie"}})
    assert jeugdige_erbij(al) == bij_persoon("jeugdige", "rol: jeugdige")
