# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Silence and answers: writing more never turns what a rule knows for certain into its opposite."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from va_route.recht.va_regels import VA_REGELS
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PEILDATUM = date(2026, 3, 25)
Invoer = dict[str, Any]


def _plekken(deel: Any, voor: tuple[str | int, ...] = ()) -> Iterable[tuple[str | int, ...]]:  # noqa: ANN401 - any YAML
    paren = deel.items() if isinstance(deel, dict) else enumerate(deel)
    for naam, inhoud in paren:
        if isinstance(deel, dict):
            yield (*voor, naam)
        if isinstance(inhoud, dict | list):
            yield from _plekken(inhoud, (*voor, naam))


def _zonder(invoer: Invoer, weg: Iterable[tuple[str | int, ...]]) -> Invoer:
    uit: Any = deepcopy(invoer)
    for *voor, laatste in sorted(weg, key=len, reverse=True):
        plek = uit
        for stap in voor:
            plek = plek[stap]
        del plek[laatste]
    return uit  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def stille_plekken(module_sem: Invoer) -> list[tuple[str | int, ...]]:
    """List every place of the complete analysis that may be left empty."""
    gevonden = []
    for plek in _plekken(module_sem):
        try:
            VerklarendeAnalyse.model_validate(_zonder(module_sem, [plek]))
        except ValidationError:
            continue
        gevonden.append(plek)
    return gevonden


def _met_antwoorden(sem: Invoer) -> Invoer:
    """Put in what only a change can mend: answers, not silence."""
    invoer = deepcopy(sem)
    invoer["alternatieven"][2]["uitkomst"] = "advies"
    invoer["hypothesen"][0] |= {"verklaart": ["pr2"], "alternatief": "hy1"}
    invoer["kop"]["regievoerder"] = invoer["kop"]["plaatsvervanger"] = "bert"
    invoer["deling"][0]["eigen_woorden"] = "Mijn nummer is " + "1" * 8 + "0."
    return invoer


def _omgedraaid(minder: Invoer, meer: Invoer) -> list[str]:
    """List the rules whose certain answer became its opposite."""
    voor, na = VerklarendeAnalyse.model_validate(minder), VerklarendeAnalyse.model_validate(meer)
    om = []
    for regel in VA_REGELS:
        eerst, later = ({p.anders for p in regel.punten(va, PEILDATUM)} for va in (voor, na))
        if (not eerst and True in later) or (True in eerst and not later):
            om.append(regel.code)
    return om


@pytest.mark.parametrize("vul", [deepcopy, _met_antwoorden], ids=["goed", "met antwoorden"])
def test_filling_one_silent_part_never_turns_a_certain_answer_round(
    module_sem: Invoer,
    stille_plekken: list[tuple[str | int, ...]],
    vul: Callable[[Invoer], Invoer],
) -> None:
    """Each part in turn: what was shown never becomes its opposite by writing more."""
    invoer = vul(module_sem)
    assert len(stille_plekken) > 100
    assert [p for p in stille_plekken if _omgedraaid(_zonder(invoer, [p]), invoer)] == []


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_nor_does_filling_it_while_more_is_silent(
    module_sem: Invoer, stille_plekken: list[tuple[str | int, ...]], data: st.DataObject
) -> None:
    """The same with any other parts left empty."""
    invoer = _met_antwoorden(module_sem) if data.draw(st.booleans()) else module_sem
    weg = data.draw(st.sets(st.sampled_from(stille_plekken), min_size=1, max_size=12))
    terug = data.draw(st.sampled_from(sorted(weg, key=str)))
    assert _omgedraaid(_zonder(invoer, weg), _zonder(invoer, weg - {terug})) == []
