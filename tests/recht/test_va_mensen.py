# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who is who, whose words are there, who leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from va_route.recht import va_mensen
from va_route.recht.va_mensen import naam, naam_van, opsomming
from va_route.schemas.va import VerklarendeAnalyse

MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]

PuntenIn = Callable[..., list[tuple[str, str]]]

EEN = [{"datum": "2026-03-11", "hoe": "Gebeld."}]
TWEE = [*EEN, {"datum": "2026-03-12", "hoe": "Langsgegaan."}]
WIL_NIET: dict[str, Any] = {"wie": "sem", "reden": "wil_niet", "pogingen": TWEE}
EENS: dict[str, Any] = {"datum": "2026-03-24", "wijze": "gesprek", "reactie": "eens"}


@pytest.mark.parametrize(
    ("wijziging", "open_punten"),
    [
        # who is who
        ({"betrokkenen.zusje.rol": "jeugdige", "deling.+": EENS | {"met": "zusje"}}
         | {"hulpvraag.woorden.+": {"van": "zusje", "tekst": "Hoi.", "datum": "2026-03-10"}},
         [("VA-S08", "betrokkenen")]),
        ({"betrokkenen.sem.rol": "familie"}, [("VA-S08", "betrokkenen")]),
        ({"betrokkenen.vader.gezag": "nee"}, []),
        ({"betrokkenen.vader.gezag": "nee", "betrokkenen.moeder.gezag": "nee"},
         [("VA-S09", "betrokkenen")]),
        ({"betrokkenen.sem.gezag": "ja", "betrokkenen.vader.gezag": "nee"}
         | {"betrokkenen.moeder.gezag": "nee"},
         [("VA-S09", "betrokkenen")]),
        # the words of the youth: said, or tried twice
        ({"hulpvraag.woorden.0": None}, [("VA-P01", "hulpvraag.woorden")]),
        ({"hulpvraag.woorden.0.van": "bert"}, [("VA-P01", "hulpvraag.woorden")]),
        ({"hulpvraag.woorden.0": None, "hulpvraag.niet_gehoord": [WIL_NIET]}, []),
        ({"hulpvraag.woorden.0": None, "hulpvraag.niet_gehoord": [WIL_NIET | {"pogingen": EEN}]},
         [("VA-P01", "hulpvraag.niet_gehoord[0].pogingen")]),
        ({"hulpvraag.woorden.0": None,
          "hulpvraag.niet_gehoord": [WIL_NIET | {"pogingen": EEN}, WIL_NIET]}, []),
        # the words of everyone with gezag
        ({"hulpvraag.woorden.1": None}, [("VA-P02", "hulpvraag.woorden")]),
        ({"hulpvraag.woorden.2": None, "hulpvraag.woorden.1": None},
         [("VA-P02", "hulpvraag.woorden")]),
        ({"hulpvraag.woorden.2": None, "hulpvraag.niet_gehoord": [WIL_NIET | {"wie": "vader"}]},
         []),
        ({"betrokkenen.bert.gezag": "ja", "deling.+": EENS | {"met": "bert"}},
         [("VA-P02", "hulpvraag.woorden")]),
        # who leads
        ({"kop.regievoerder": "moeder"}, [("VA-S10", "kop.regievoerder")]),
        ({"kop.plaatsvervanger": "karin"}, [("VA-S10", "kop.plaatsvervanger")]),
    ],
)  # fmt: skip
def test_a_change_opens_exactly_its_own_point(
    punten_in: PuntenIn, wijziging: Mapping[str, Any], open_punten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a complete analysis, right what these rules ask then."""
    assert punten_in(va_mensen, wijziging) == open_punten


def test_a_question_names_who_it_is_about(
    sem_met: MaakVa,
) -> None:
    """One question names everyone whose words are not there yet, as the document calls them."""
    va = sem_met({"hulpvraag.woorden.2": None, "hulpvraag.woorden.1": None})
    [punt] = va_mensen.woorden_gezag.punten(va, date(2026, 3, 25))
    assert punt.vraag == (
        "Wat zijn de eigen woorden van moeder van Sem en vader van Sem? Die staan er nog niet."
    )


@pytest.mark.parametrize(
    ("namen", "zin"),
    [
        (["Sem"], "Sem"),
        (["Sem", "moeder"], "Sem en moeder"),
        (["Sem", "moeder", "vader"], "Sem, moeder en vader"),
    ],
)
def test_names_are_joined_as_in_a_sentence(namen: list[str], zin: str) -> None:
    """A comma between names, and before the last one 'en'."""
    assert opsomming(namen) == zin


@pytest.mark.parametrize(
    ("sleutel", "ingevuld", "genoemd"),
    [
        ("sem", "Sem", "Sem"),
        ("sem", "nog invullen", "de jeugdige"),
        ("sem", "Onbekend ", "de jeugdige"),
        ("moeder", "nog invullen", "deze ouder"),
        ("karin", "nog invullen", "deze professional"),
        ("bert", "nog invullen", "bert"),
    ],
)
def test_who_has_no_name_yet_is_called_by_role_or_key(
    sem_met: MaakVa, sleutel: str, ingevuld: str, genoemd: str
) -> None:
    """A question about 'nog invullen' is about nobody."""
    va = sem_met({f"betrokkenen.{sleutel}.naam": ingevuld})
    assert naam_van(va, sleutel) == genoemd
    assert naam(next(p for p in va.betrokkenen if p.sleutel == sleutel)) == genoemd


def test_of_who_is_not_there_the_key_is_told(sem_met: MaakVa) -> None:
    """A reference to nobody is another message; this one can still be read."""
    assert naam_van(sem_met({}), "oma") == "oma"
