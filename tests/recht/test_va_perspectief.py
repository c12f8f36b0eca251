# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where to live and learn, and what is known before a stay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from va_route.recht import va_perspectief
from va_route.schemas.va import VerklarendeAnalyse

MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]

PuntenIn = Callable[..., list[tuple[str, str]]]

ONBEKEND = {"doel": "Een plek die past", "zekerheid": "onbekend"}
NAAM = {"wie_regelt": "karin"}
DATUM = {"uiterlijk": "2026-04-14"}
VERBLIJF = {"alternatieven.1.soort": "deeltijd_verblijf"}
DUUR = {"perspectief.hoe_lang": "Drie maanden.", "perspectief.terug_of_verder": ["Rust."]}
OVERGANG = {
    "verteld_op": "2026-03-20", "verteld_door": "karin", "waarom": "Om rust te krijgen.",
    "wat_kan_het_voorkomen": "Twee weken zonder ruzie.", "wanneer": "Na de zomer.",
    "waarheen": "Een klein huis dichtbij.", "vervoer": "Met moeder.", "spullen": "Alles.",
    "kamer_thuis": "Blijft leeg.", "contact": "Elke dag bellen.",
}  # fmt: skip
ZEVENTIEN = {"jeugdige.geboortedatum": "2009-03-24"}
DAG_LATER = {"jeugdige.geboortedatum": "2009-03-25"}
NA_18 = {"wonen": "Thuis.", "school_werk": "Mbo.", "inkomen": "Baan.", "steun": "Bert.",
         "welzijn": "Goed."}  # fmt: skip


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # a place, or unknown with a name and a date
        ({"perspectief.wonen": None}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen.plek": None}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen": ONBEKEND}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen": ONBEKEND | NAAM}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen": ONBEKEND | DATUM}, [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.wonen": ONBEKEND | NAAM | DATUM}, []),
        ({"perspectief.wonen": ONBEKEND | NAAM | DATUM | {"zekerheid": "waarschijnlijk"}},
         [("VA-V01", "perspectief.wonen")]),
        ({"perspectief.onderwijs": ONBEKEND}, [("VA-V02", "perspectief.onderwijs")]),
        ({"perspectief.onderwijs": ONBEKEND | NAAM | DATUM}, []),
        ({"perspectief": None},
         [("VA-V01", "perspectief.wonen"), ("VA-V02", "perspectief.onderwijs")]),
        # a stay ends, and the youth knows of it
        (VERBLIJF,
         [("VA-V03", "perspectief.hoe_lang"), ("VA-V03", "perspectief.terug_of_verder"),
          ("VA-V06", "overgang")]),
        (VERBLIJF | DUUR, [("VA-V06", "overgang")]),
        (VERBLIJF | DUUR | {"overgang": OVERGANG}, []),
        (VERBLIJF | DUUR | {"overgang": OVERGANG | {"vervoer": None}}, [("VA-V06", "overgang")]),
        ({"alternatieven.1.soort": "dagbehandeling"}, []),
        # a stay is no home
        ({"perspectief.wonen.soort": "verblijf"}, [("VA-V04", "perspectief.wonen.soort")]),
        ({"perspectief.wonen.soort": None}, []),
        # seventeen on the day of fixing or the day after; before fixing, the day itself counts
        (ZEVENTIEN, [("VA-V07", "perspectief.toekomst_18")]),
        (DAG_LATER, []),
        (DAG_LATER | {"kop.status": "besproken"}, [("VA-V07", "perspectief.toekomst_18")]),
        ({"jeugdige.geboortedatum": "2009-03-26", "kop.status": "besproken"}, []),
        (ZEVENTIEN | {"perspectief.toekomst_18": NA_18}, []),
        (ZEVENTIEN | {"perspectief.toekomst_18": NA_18 | {"steun": None}},
         [("VA-V07", "perspectief.toekomst_18")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_perspectief, wijziging) == open_punten


def test_what_is_missing_is_named(sem_met: MaakVa) -> None:
    """A writer reads which of the ten things of a stay is left."""
    va = sem_met(VERBLIJF | DUUR | {"overgang": OVERGANG | {"vervoer": None}})
    [punt] = va_perspectief.niet_overvallen.punten(va, date(2026, 3, 25))
    assert punt.vraag == "Wat weet de jeugdige nog meer over het verblijf? Nog leeg: vervoer."
