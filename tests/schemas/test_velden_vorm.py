# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.laad import SCHEMAS
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import alle_paden, in_kaart, onder, velden, volg


@pytest.mark.parametrize(
    ("pad", "vorm"),
    [
        ("schema", "een van: va/1"),
        ("fictief", "een van: ja, nee"),
        ("kop.kenmerk", "tekst"),
        ("kop.versie", "een heel getal"),
        ("kop.regievoerder", "de sleutel van een persoon, zoals moeder"),
        ("jeugdige.geboortedatum", "een dag, zoals 2026-05-12"),
        ("betrokkenen", "per persoon, met de sleutel ervoor: velden"),
        ("betrokkenen.moeder.gezag", "een van: ja, nee"),
        ("bronnen[0].id", "eigen nummer: br1"),
        ("bevindingen[2].bron", "nummer: br1"),
        ("hypothesen.factoren", "een lijst: nummer: fa1"),
        ("doelen.prioriteit", "een heel getal van 1 tot en met 9"),
        ("verklaring", "velden"),
    ],
)
def test_a_field_says_what_is_written_there(pad: str, vorm: str) -> None:
    """In one line, with an example where that helps."""
    assert volg(VerklarendeAnalyse, pad)[-1].vorm == vorm


@pytest.mark.parametrize(
    "pad",
    ["", "weg", "kop.weg", "kop.kenmerk.weg", "betrokkenen.moeder.vader.naam", "hypothesen.x"],
)
def test_a_path_that_leads_nowhere_gives_nothing(pad: str) -> None:
    """Also a key of a person where there are no people."""
    assert volg(VerklarendeAnalyse, pad) == ()


def test_a_moment_is_a_day_with_a_time() -> None:
    """As in a night."""
    assert volg(VaKern, "opgesteld_op")[0].vorm == "dag en tijd, zoals 2026-06-06 04:10"


def test_the_key_of_a_map_is_no_field_of_an_entry() -> None:
    """It stands before the colon; of ``sem: ja`` nothing lies below."""
    betrokkenen, herkend = (
        volg(VerklarendeAnalyse, pad)[-1] for pad in ("betrokkenen", "hypothesen.herkend")
    )
    assert "sleutel" not in {veld.naam for veld in in_kaart(betrokkenen)}
    assert onder(betrokkenen) == in_kaart(betrokkenen)
    assert onder(herkend) == ()
    assert in_kaart(velden(Dossier)[0]) == ()


@pytest.mark.parametrize("naam", SCHEMAS)
def test_every_path_can_be_followed(naam: str) -> None:
    """What is listed is found again."""
    paden = list(alle_paden(SCHEMAS[naam]))
    assert len(paden) > 100
    for keten in paden:
        assert volg(SCHEMAS[naam], ".".join(v.naam for v in keten)) == keten


def test_every_field_but_the_key_is_a_field_of_an_entry() -> None:
    """Wherever its name stands in the alphabet."""
    betrokkenen = volg(VerklarendeAnalyse, "betrokkenen")[-1]
    namen = [veld.naam for veld in in_kaart(betrokkenen)]
    assert "naam" in namen
    assert "woont_bij_jeugdige" in namen


def test_a_path_does_not_begin_with_the_key_of_a_person() -> None:
    """Only within a map a name may be one that nobody knows."""
    assert volg(VerklarendeAnalyse, "moeder.kop") == ()


@pytest.mark.parametrize(
    ("pad", "proza"),
    [("kop.kenmerk", True), ("kop.regievoerder", False), ("jeugdige.geboortedatum", False)],
)
def test_free_text_is_told_from_what_has_a_form(pad: str, *, proza: bool) -> None:
    """A key and a day are no prose."""
    assert volg(VerklarendeAnalyse, pad)[-1].prozaveld is proza
