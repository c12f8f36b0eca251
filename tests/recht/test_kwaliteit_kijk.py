# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Boundaries of what a program sees beyond the rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from va_route.recht import kwaliteit_kijk as kijk
from va_route.recht.va_regel import Stof
from va_route.schemas.va import VerklarendeAnalyse

MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]
VERBLIJF = {
    "alternatieven.1.uitkomst": "afgewezen",
    "alternatieven.2.uitkomst": "advies",
}
WEGING = "veiligheid.risicos.0.weging"


def _stof(va: VerklarendeAnalyse) -> Stof:
    return Stof(va, date(2026, 3, 25))


@pytest.mark.parametrize(
    ("verteld", "wanneer", "open_", "onbekend"),
    [
        ("2026-03-20", "Op 2026-03-27", 0, False),
        ("2026-03-20", "Op 2026-03-26", 1, False),
        ("2026-03-20", "Na de zomer", 0, True),
        ("2026-03-20", "Op 2026-99-99", 0, True),
        (None, "Op 2026-03-26", 0, False),
    ],
)
def test_a_youth_has_a_week_to_get_used_to_it(
    sem_met: MaakVa, verteld: str | None, wanneer: str, open_: int, onbekend: bool
) -> None:
    """Seven days is enough, six is asked about; a day in words only people can read."""
    overgang = {"verteld_op": verteld, "wanneer": wanneer}
    stof = _stof(sem_met(VERBLIJF | {"overgang": overgang}))
    assert len(list(kijk.op_tijd_verteld(stof))) == open_
    assert kijk.onbekend_wanneer(stof) is onbekend


def test_without_a_day_of_a_move_a_person_has_to_look(sem_met: MaakVa) -> None:
    """Nobody wrote when somebody goes; whether a youth was taken by surprise does not show."""
    assert kijk.onbekend_wanneer(_stof(sem_met({}))) is True


@pytest.mark.parametrize(("dag", "open_"), [("2026-03-03", 0), ("2026-03-02", 1)])
def test_weighings_lie_within_two_weeks(sem_met: MaakVa, dag: str, open_: int) -> None:
    """Fourteen days apart is together, fifteen is not."""
    stof = _stof(sem_met({f"{WEGING}.0.datum": dag}))
    assert len(list(kijk.wegingen_bij_elkaar(stof))) == open_


@pytest.mark.parametrize(("lengte", "open_"), [(40, 0), (39, 1)])
def test_a_reason_has_some_length(sem_met: MaakVa, lengte: int, open_: int) -> None:
    """Forty characters is a sentence; shorter is asked about."""
    stof = _stof(sem_met({f"{WEGING}.0.doelmatigheid.motivering": "a" * lengte}))
    assert len(list(kijk.doelmatigheid_eigen(stof))) == open_


def test_a_copied_reason_is_no_reason(sem_met: MaakVa) -> None:
    """Equal to one of the other two, in capitals or not."""
    zelfde = "Deze hulp past bij de ernst van wat er thuis gebeurt."
    delen = {f"{WEGING}.0.doelmatigheid.motivering": zelfde.upper()}
    delen |= {f"{WEGING}.0.subsidiariteit.motivering": zelfde}
    assert len(list(kijk.doelmatigheid_eigen(_stof(sem_met(delen))))) == 1


@pytest.mark.parametrize(("woorden", "open_"), [(25, 0), (26, 1)])
def test_a_sentence_can_be_too_long(sem_met: MaakVa, woorden: int, open_: int) -> None:
    """Twenty-five words is the boundary."""
    stof = _stof(sem_met({"verklaring.omkering": "woord " * woorden + "."}))
    assert len(list(kijk.lange_zinnen(stof))) == open_


@pytest.mark.parametrize(("houdt", "open_"), [(3, 0), (4, 1)])
def test_a_strength_carries_three(sem_met: MaakVa, houdt: int, open_: int) -> None:
    """One strength beside three things that keep it going is enough, beside four it is not."""
    factor = {"soort": "in_stand_houdend", "niveau": "gezin", "tekst": "Ruzie."}
    factoren: list[dict[str, Any]] = [factor | {"id": f"fa{nr}"} for nr in range(1, houdt + 1)]
    factoren.append(factor | {"id": "fa9", "soort": "beschermend"})
    assert len(list(kijk.genoeg_krachten(_stof(sem_met({"factoren": factoren}))))) == open_
    assert len(list(kijk.verschillende_niveaus(_stof(sem_met({"factoren": factoren}))))) == 1


def test_a_long_analysis_is_asked_about(sem_met: MaakVa) -> None:
    """Above 2,500 words, whatever they say."""
    lang = [{"vraag": "woord " * 240, "wie": "karin", "uiterlijk": "2026-04-14"}] * 7
    paden = [punt.pad for punt in kijk.meer_dan_nodig(_stof(sem_met({"leemten": lang})))]
    assert paden == [""]
