# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the words give away, and what they leave alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from va_route.recht import va_taal
from va_route.recht.va_maten import MATEN
from va_route.recht.va_taal import bevat, zoek_woorden

PuntenIn = Callable[..., list[tuple[str, str]]]

LANG = "Ik wil gewoon naar het technieklokaal en dat niemand meer over dat filmpje begint."


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # words of a view, in what calls itself a fact
        ({"bevindingen.0.tekst": "Sem lijkt bang."}, [("VA-F03", "bevindingen[0].tekst")]),
        ({"bevindingen.0.tekst": "Waarschijnlijke oorzaak."}, [("VA-F03", "bevindingen[0].tekst")]),
        ({"bevindingen.0.tekst": "Sem was op het zoutstrand."}, []),
        ({"bevindingen.2.tekst": "Sem lijkt bang."}, []),
        # labels, also bent; somebody's own words stand as they were said
        ({"factoren.0.tekst": "Onwillige houding."}, [("VA-F04", "factoren[0].tekst")]),
        ({"factoren.0.tekst": "Manipulatieve houding."}, [("VA-F04", "factoren[0].tekst")]),
        ({"factoren.0.tekst": "ONHANDELBARE buien."}, [("VA-F04", "factoren[0].tekst")]),
        ({"factoren.0.tekst": "Wil onwillekeurig weg."}, []),
        ({"hulpvraag.woorden.1.tekst": "Hij is onhandelbaar."}, []),
        ({"inzichten.0.standpunten.2.tekst": "Hij is onwillig."}, []),
        ({"bevindingen.4.tekst": "Hij is onwillig."}, []),
        ({"bevindingen.4.tekst": "Hij is onwillig.", "bevindingen.4.van": None},
         [("VA-F04", "bevindingen[4].tekst")]),
        # only when it is the whole text, and only in free text
        ({"jeugdige.school_nu": "n.v.t."}, [("VA-S06", "jeugdige.school_nu")]),
        ({"jeugdige.school_nu": " Zie dossier "}, [("VA-S06", "jeugdige.school_nu")]),
        ({"jeugdige.school_nu": "xxx"}, [("VA-S06", "jeugdige.school_nu")]),
        ({"jeugdige.school_nu": "..."}, [("VA-S06", "jeugdige.school_nu")]),
        ({"jeugdige.school_nu": "Onbekend; de mentor zoekt het uit."}, []),
        ({"perspectief.onderwijs.zekerheid": "onbekend"}, []),
        # a long text in two places
        ({"perspectief.stip.tekst": LANG, "jeugdige.belangrijk_voor_mij": LANG.upper()},
         [("VA-S07", "perspectief.stip.tekst")]),
        ({"perspectief.stip.tekst": "Rust in huis.", "doelen.0.tekst": "Rust in huis."}, []),
        # only a name
        ({"factoren.0.tekst": "ADHD"}, [("VA-C06", "factoren[0].tekst")]),
        ({"factoren.0.tekst": "Sem heeft een licht verstandelijke beperking."},
         [("VA-C06", "factoren[0].tekst")]),
        ({"factoren.0.tekst": "Door zijn ADHD raakt hij snel afgeleid."}, []),
        ({"factoren.0.tekst": "Een licht in huis."}, []),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_taal, wijziging) == open_punten


@pytest.mark.parametrize(
    ("lengte", "open_"), [(59, []), (60, [("VA-S07", "perspectief.stip.tekst")])]
)
def test_from_sixty_characters_a_copy_is_no_coincidence(
    punten_in: PuntenIn, lengte: int, open_: list[tuple[str, str]]
) -> None:
    """A short sentence may well be said twice."""
    tekst = "a" * (lengte - 1) + "."
    wijziging = {"perspectief.stip.tekst": tekst, "jeugdige.belangrijk_voor_mij": tekst}
    assert punten_in(va_taal, wijziging) == open_


@pytest.mark.parametrize("woord", sorted({*MATEN.onzeker, *MATEN.oordelend}))
def test_the_quick_look_never_misses_a_word(woord: str) -> None:
    """Whatever the full search finds, in any form, the quick one lets through."""
    zoek = zoek_woorden((woord,))
    vormen = (woord, f"{woord}e", f"{woord[:-1]}ve", f"{woord[:-2]}re")
    gevonden = [vorm for vorm in vormen if zoek.fullmatch(vorm)]
    assert woord in gevonden
    assert all(bevat(vorm, (woord,)) for vorm in gevonden)
