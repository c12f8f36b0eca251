# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The rules of the kern: six questions at night, eleven from the next day on."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from tests.recht.conftest import wijzig
from va_route.errors import Ernst
from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN
from va_route.recht.va_kern import KERN_REGELS, NACHT, controleer_kern
from va_route.recht.va_regel import Sectie
from va_route.schemas.kern import VaKern

Invoer = dict[str, Any]
NACHT_ZELF = date(2026, 6, 6)
DAG_ERNA = date(2026, 6, 7)
ALLE = [f"VK-{nr:02d}" for nr in range(1, 12)]
POGING = {"datum": "2026-06-06", "hoe": "Gebeld, geen gehoor."}
STIL = {"wie": "noor", "reden": "wil_niet"}
FEIT = {"id": "bv1", "soort": "feit", "niveau": "gezin", "tekst": "Er was ruzie."}
GEZIEN = {"bron": "br1", "datum": "2026-06-06"}
MENING = FEIT | {"id": "bv2", "soort": "mening", "van": "vader"}
SAMEN = {oordeel: {"oordeel": "ja", "motivering": "Zo is het."} for oordeel in (
    "proportionaliteit", "subsidiariteit", "doelmatigheid")}  # fmt: skip


def codes(invoer: Invoer, op: date = DAG_ERNA) -> list[str]:
    """Give the codes of what is open, in order."""
    return [melding.code for melding in controleer_kern(VaKern.model_validate(invoer), op)]


def optie(nr: int, soort: str, uitkomst: str, reden: str | None = None) -> Invoer:
    """Write one option."""
    meer = {"reden": reden} if reden else {}
    return {"id": f"al{nr}", "soort": soort, "tekst": "Hulp", "uitkomst": uitkomst} | meer


def weging(organisatie: str, voorstel: str) -> Invoer:
    """Write how one organisation weighs one option."""
    wie = {"organisatie": organisatie, "door": "hakim", "datum": "2026-06-06"}
    return wie | {"voorstel": voorstel} | SAMEN


def test_of_a_complete_kern_nothing_is_asked(noor: Invoer) -> None:
    """Neither at night nor later."""
    assert codes(noor, NACHT_ZELF) == []
    assert codes(noor, date(2027, 1, 1)) == []


@pytest.mark.parametrize(
    ("wijziging", "open_"),
    [
        ({"woorden": []}, ["VK-01", "VK-02"]),
        ({"woorden.0.van": "tante"}, ["VK-01"]),
        ({"woorden.0.van": "tante", "niet_gehoord": [STIL]}, ["VK-01"]),
        ({"woorden.0.van": "tante", "niet_gehoord": [STIL | {"pogingen": [POGING]}]}, []),
        ({"betrokkenen.noor.rol": "familie"}, ["VK-01"]),
        ({"woorden.1.van": "tante"}, ["VK-02"]),
        ({"betrokkenen.vader.gezag": "nee"}, ["VK-02"]),
        ({"betrokkenen.vader.gezag": "nee", "jeugdige.leeftijd": "18"}, []),
        ({"nu.feiten": [FEIT | GEZIEN, MENING]}, []),
        ({"nu.feiten": [FEIT | GEZIEN]}, ["VK-03"]),
        ({"nu.feiten": [FEIT | {"bron": "br1"}, MENING]}, ["VK-03"]),
        ({"nu.feiten": [FEIT | {"datum": "2026-06-06"}, MENING]}, ["VK-03"]),
        ({"nu.feiten": [FEIT | GEZIEN | {"soort": "mededeling"}, MENING]}, ["VK-03"]),
        ({"nu": None}, ["VK-10", "VK-03"]),
        ({"krachten": []}, ["VK-04"]),
        ({"in_stand_houdend": []}, ["VK-05"]),
        ({"opties.3.uitkomst": "te_onderzoeken"}, ["VK-06"]),
        ({"opties.2.uitkomst": "advies"}, ["VK-06"]),
        ({"opties": [optie(4, "gesloten", "advies")]}, ["VK-07"]),
        ({"opties": [optie(1, "ambulant", "afgewezen"), optie(4, "gesloten", "advies")]},
         ["VK-07"]),
        ({"opties": [optie(1, "gesloten", "afgewezen", "x"), optie(4, "pleegzorg", "advies")]},
         ["VK-07"]),
        ({"opties": [optie(1, "ambulant", "afgewezen", "x"), optie(4, "gesloten", "advies")]}, []),
        ({"opties": [optie(4, "netwerk", "advies")]}, []),
        ({"weging": []}, ["VK-08"]),
        ({"weging.1": None}, ["VK-08"]),
        ({"weging.1.organisatie": "Crisisdienst jeugd "}, ["VK-08"]),
        ({"weging.1.voorstel": "al3"}, ["VK-08"]),
        ({"weging": [weging("GI", "al4"), weging("ggz", "al4"), weging("GI", "al1")]}, []),
        ({"weging": [weging("GI", "al4"), weging("ggz", "al4"), weging("Raad", "al4")]}, []),
        ({"verteld": None}, ["VK-09"]),
        ({"verteld": None, "niet_verteld_omdat": "Noor sliep."}, []),
        ({"nu.waarom_niet_wachten": None}, ["VK-10"]),
        ({"nu.waarom_niet_wachten": None, "opties.3.soort": "gesloten_voorwaardelijk"}, ["VK-10"]),
        ({"nu.waarom_niet_wachten": None, "opties.3.soort": "klinisch_ggz"}, []),
        ({"komende_72_uur": None}, ["VK-11"]),
        ({"komende_72_uur": None, "opties.3.soort": "klinisch_ggz"}, []),
        ({"komende_72_uur.va_klaar_op": "2026-06-13"}, []),
        ({"komende_72_uur.va_klaar_op": "2026-06-14"}, ["VK-11"]),
    ],
)  # fmt: skip
def test_each_change_opens_its_own_question(
    noor: Invoer, wijziging: Invoer, open_: list[str]
) -> None:
    """Left what is changed in a complete kern, right what is asked; boundary pairs side by side."""
    assert codes(wijzig(noor, wijziging)) == open_


def kort(noor: Invoer) -> Invoer:
    """Leave only what the shape asks, and a proposal that intrudes most."""
    verplicht = ("schema", "kenmerk", "opgesteld_op", "opgesteld_door", "jeugdige", "betrokkenen")
    return {naam: noor[naam] for naam in verplicht} | {"opties": [optie(1, "gesloten", "advies")]}


@pytest.mark.parametrize(
    ("op", "gevraagd"),
    [
        (date(2026, 6, 5), {"VK-01", "VK-03", "VK-07", "VK-09", "VK-10"}),
        (NACHT_ZELF, {"VK-01", "VK-03", "VK-07", "VK-09", "VK-10"}),
        (DAG_ERNA, {*ALLE} - {"VK-06"}),
    ],
)
def test_at_night_only_what_cannot_wait_is_asked(
    noor: Invoer, op: date, gevraagd: set[str]
) -> None:
    """The rest comes on the day on which the 24 hours end."""
    assert set(codes(kort(noor), op)) == gevraagd


def test_the_night_is_the_night_in_the_netherlands(noor: Invoer) -> None:
    """Written at 23.30 hours UTC is written the next day here."""
    invoer = kort(noor) | {"opgesteld_op": "2026-06-05T23:30:00+00:00"}
    assert "VK-02" not in codes(invoer, NACHT_ZELF)
    assert "VK-02" in codes(invoer, DAG_ERNA)


def test_the_rules_are_eleven_and_six_of_them_are_for_the_night() -> None:
    """Each code stands for one rule; none can be set aside, as none holds anything up."""
    assert sorted(regel.code for regel in KERN_REGELS) == ALLE
    assert {regel.code[3:] for regel in NACHT} == {"01", "03", "06", "07", "09", "10"}
    assert {regel.ernst for regel in KERN_REGELS} == {Ernst.TEKORT}
    assert not any(regel.terzijde for regel in KERN_REGELS)


def test_the_most_urgent_is_asked_first() -> None:
    """In the same order of sections as the rules of the analysis."""
    volgorde = [list(Sectie).index(regel.sectie) for regel in KERN_REGELS]
    assert volgorde == sorted(volgorde)


def test_no_step_of_a_route_reads_a_rule_of_the_kern() -> None:
    """A kern is never a reason to wait."""
    regels = [stap.regel for route in ROUTES.values() for stap in route.tabel().values()]
    regels += [handeling.regel for handeling in HANDELINGEN.values()]
    gelezen = {blad for regel in regels for blad in regel.bladeren()}
    assert not gelezen & set(KERN_REGELS)


def test_in_a_dossier_the_path_says_where(noor: Invoer) -> None:
    """The prefix of the kern stands before each path."""
    kern = VaKern.model_validate(wijzig(deepcopy(noor), {"verteld": None}))
    (melding,) = controleer_kern(kern, DAG_ERNA, "va_kern.")
    assert melding.pad == "va_kern.verteld"
    assert melding.remedie
