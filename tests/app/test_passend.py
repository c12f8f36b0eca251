# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""An example names who is in the document, what it has, and days around today."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from va_route.app.passend import Passend
from va_route.app.voorlopig import Invuller
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import velden
from va_route.store.yaml import loop

OP = date(2026, 7, 1)
ALLE = {veld.naam: veld for veld in velden(VerklarendeAnalyse)}
DOCUMENT = """
kop: {regievoerder: yvonne}
betrokkenen:
  jayden: {rol: jeugdige}
  oma: {rol: ouder}
  yvonne: {rol: professional}
  mark: {rol: professional}
bevindingen: [{id: bv4}, {id: bv7}]
problemen: [{id: pr1}]
"""


def pas(voorbeeld: str) -> Any:  # noqa: ANN401 - whatever was written
    """Fit one example to the document above."""
    geheel = loop(DOCUMENT).waarde
    invuller = Invuller.bij(datetime(2026, 7, 1, 12, tzinfo=UTC), geheel)
    return Passend(geheel, invuller, OP).velden(ALLE, loop(voorbeeld).waarde)


@pytest.mark.parametrize(
    ("in_voorbeeld", "hier"),
    [
        ("[sem]", ["jayden"]),
        ("[moeder, sem]", ["oma", "jayden"]),
        # who is in the document is who is meant
        ("[mark]", ["mark"]),
        # Karin leads; others are professionals beside who leads
        ("[karin]", ["yvonne"]),
        ("[dewi]", ["mark"]),
        ("[karin, ilse]", ["yvonne", "mark"]),
        # one person is not named twice
        ("[moeder, vader]", ["oma"]),
        # nobody is from the network: then someone else who is no youth
        ("[sem, bert]", ["jayden", "oma"]),
    ],
)
def test_people_are_those_of_the_document(in_voorbeeld: str, hier: list[str]) -> None:
    """Left who is in the example, right who is to this youth what that one was to Sem."""
    zo = f"veiligheid: {{direct: {{door: {in_voorbeeld}}}}}"
    assert pas(zo) == {"veiligheid": {"direct": {"door": hier}}}


@pytest.mark.parametrize(
    ("in_voorbeeld", "hier"),
    [("[bv4]", ["bv4"]), ("[bv1]", ["bv4"]), ("[bv1, bv2]", ["bv4", "bv7"])],
)
def test_numbers_that_are_named_exist(in_voorbeeld: str, hier: list[str]) -> None:
    """What is not there becomes the first that is, and each only once."""
    zo = f"veiligheid: {{direct: {{onderbouwing: {in_voorbeeld}}}}}"
    assert pas(zo)["veiligheid"]["direct"]["onderbouwing"] == hier


def test_a_number_of_its_own_is_the_next_and_is_named_so() -> None:
    """The example says bv1; here that would be a second one."""
    zo = """bevindingen: [{id: bv1, soort: feit, niveau: gezin, tekst: Zo.}]
factoren: [{id: fa9, soort: luxerend, niveau: gezin, tekst: Zo., onderbouwing: [bv1]}]"""
    gepast = pas(zo)
    assert gepast["bevindingen"][0]["id"] == "bv8"
    assert gepast["factoren"][0]["id"] == "fa1"
    assert gepast["factoren"][0]["onderbouwing"] == ["bv8"]


def test_an_entry_that_is_not_whole_keeps_its_number() -> None:
    """It is about the entry that has it."""
    assert pas("bevindingen: [{id: bv7, van: sem}]") == {
        "bevindingen": [{"id": "bv7", "van": "jayden"}]
    }


@pytest.mark.parametrize(
    ("zo", "dagen"),
    [
        ("datum: 2026-03-20", ["2026-07-01"]),
        ("uiterlijk: 2026-03-20", ["2026-07-15"]),
        # the days between two of one kind stay
        ("datum: 2026-03-20, uiterlijk: 2026-04-20", ["2026-07-01", "2026-07-15"]),
    ],
)
def test_days_lie_around_today(zo: str, dagen: list[str]) -> None:
    """What happened was today at the latest; what is planned lies two weeks ahead."""
    voorbeeld = f"leemten: [{{vraag: Wie?, wie: karin, {zo}}}]"
    if "datum" in zo:
        voorbeeld = f"tegenspraak: {{door: dewi, vraag: Wie?, {zo}}}"
    if "datum" in zo and "uiterlijk" in zo:
        voorbeeld = "hulpvraag: {woorden: [{van: sem, tekst: Hoi, datum: 2026-03-20}]}"
        voorbeeld += "\nleemten: [{vraag: Wie?, wie: karin, uiterlijk: 2026-04-20}]"
    assert [woord for woord in str(pas(voorbeeld)).split("'") if woord[:2] == "20"] == dagen


def test_what_can_name_nothing_stays_away() -> None:
    """There is no option here to weigh; without the weighing the rest of the risk stays."""
    zo = "veiligheid: {risicos: [{id: ri1, weging: [{organisatie: GI, voorstel: al1}]}]}"
    assert pas(zo) == {"veiligheid": {"risicos": [{"id": "ri1"}]}}


def test_half_an_example_is_no_example() -> None:
    """It would answer half of what is asked."""
    assert pas("verklaring: {samenhang: Zo.}") == {"verklaring": {"samenhang": "Zo."}}
    assert pas("verklaring: {samenhang: Zo.}\nleemten: []") is None
