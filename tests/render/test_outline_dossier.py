# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The first page of a dossier: what a judge looks for, and what ended before it."""

from __future__ import annotations

from dataclasses import replace

from tests.render.beelden import vol, voorbeeld
from va_route.render.knopen import Inhoudsopgave, Sectie
from va_route.render.outline import outline
from va_route.render.taal import dag
from va_route.render.text import beeld_als_tekst
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern


def test_the_dossier_begins_with_what_a_judge_looks_for() -> None:
    """Who, where it stands, what is asked, what is open, what differs, what everyone thinks."""
    blad = outline(voorbeeld("yara"))
    assert [k.titel for k in blad.voorop if isinstance(k, Sectie)] == [
        "Waar het nu staat",
        "Wat wordt gevraagd",
        "Wat nog open staat",
        "Waar van is afgeweken",
        "Wat Yara en de ouders ervan vinden",
        "Zes vragen aan Yara",
    ]
    assert isinstance(blad.inhoud[0], Inhoudsopgave)


def test_what_ended_by_law_stands_above_the_stand() -> None:
    """A reader sees first that an order is over, then where the case stands."""
    tekst = beeld_als_tekst(voorbeeld("yara"))
    assert tekst.index("De machtiging is voorbij.") < tekst.index("voorbereid")


def test_an_unanswered_question_says_that_it_was_not_asked() -> None:
    """Six questions stand on the first page once a request is on file; none is guessed."""
    document = voorbeeld("yara").document
    assert isinstance(document, Dossier)
    leeg = replace(voorbeeld("yara"), document=document.model_copy(update={"zes_vragen": None}))
    assert beeld_als_tekst(leeg).count("Niet gevraagd") == 6
    zonder = document.model_copy(update={"zes_vragen": None, "verzoeken": ()})
    assert "Niet gevraagd" not in beeld_als_tekst(replace(leeg, document=zonder, verlopen=()))


def test_every_deviation_says_that_the_law_does_not_ask_it() -> None:
    """A regional agreement is never printed as if it were the law."""
    tekst = " ".join(beeld_als_tekst(vol("dossier/1")).split())
    assert "(regionale werkwijze, geen wettelijke eis)" in tekst


def test_a_deviation_says_in_dutch_what_it_departs_from() -> None:
    """No code of ours is between the words; and a repair is still to be done."""
    tekst = " ".join(beeld_als_tekst(voorbeeld("nacht")).split())
    assert "Afgeweken van ‘er is een spoedberaad gehouden’, reden: niet bereikbaar" in tekst
    assert "te herstellen uiterlijk 14 september 2026" in tekst
    assert "Afspraak: spoedberaad_gehouden" not in tekst


def test_an_admission_without_a_valid_order_is_said_out_loud() -> None:
    """What happened is on file and on the first page, in plain words."""
    assert "zonder geldige machtiging" in beeld_als_tekst(voorbeeld("yara"))


def test_an_analysis_may_name_someone_of_the_dossier_around_it() -> None:
    """A key that only the dossier explains is printed as a name, not as a key."""
    tekst = beeld_als_tekst(voorbeeld("nacht"))
    assert "Hele analyse door:\n    Lars" in tekst


def _eerste_pagina(document: Dossier) -> str:
    tekst = beeld_als_tekst(replace(voorbeeld("nacht"), document=document))
    begin = tekst.index("en de ouders ervan vinden")
    return " ".join(tekst[begin : tekst.index("Zes vragen aan")].split())


def test_in_a_night_the_first_page_says_who_said_it_when_and_how_it_was_heard() -> None:
    """Also of whom the words are missing, why, and what was tried."""
    document = voorbeeld("nacht").document
    assert isinstance(document, Dossier)
    kern = document.va_kern
    assert kern
    verzoek = document.verzoeken[0].model_copy(update={"standpunten": (), "niet_gehoord": None})
    woorden = kern.woorden[0].model_copy(update={"wijze": "telefoon"})
    stil = vol_kern().niet_gehoord[0].model_copy(update={"wie": woorden.van})
    kern = kern.model_copy(update={"woorden": (woorden,), "niet_gehoord": (stil,)})
    tekst = _eerste_pagina(document.model_copy(update={"va_kern": kern, "verzoeken": (verzoek,)}))
    assert f"{dag(woorden.datum)} · telefoon" in tekst
    assert f"ontbreekt: {stil.reden.titel}." in tekst
    assert f"Geprobeerd: {dag(stil.pogingen[0].datum)}" in tekst


def test_a_voice_that_is_missing_from_a_request_is_missed_on_the_first_page() -> None:
    """Beside what others think of the placement, with what was tried."""
    document = voorbeeld("yara").document
    assert isinstance(document, Dossier)
    heel = vol("dossier/1").document
    assert isinstance(heel, Dossier)
    stil = heel.verzoeken[0].niet_gehoord
    assert stil
    verzoek = document.verzoeken[0].model_copy(update={"niet_gehoord": stil})
    tekst = _eerste_pagina(document.model_copy(update={"verzoeken": (verzoek,)}))
    assert f"De stem van Yara ontbreekt: {stil.reden.titel}." in tekst
    assert f"{dag(stil.pogingen[0].datum)}: {stil.pogingen[0].hoe}" in tekst


def vol_kern() -> VaKern:
    """Give a kern in which every field is filled."""
    kern = vol("va_kern/1").document
    assert isinstance(kern, VaKern)
    return kern
