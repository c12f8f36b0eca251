# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One page about a route, for each reader, also in grey and for a reading aid."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest

from va_route.app.profiel import profiel_van
from va_route.flows import ROUTES
from va_route.render.html import maak_html
from va_route.render.pdf import html_naar_pdf
from va_route.render.routekaart import Doelgroep, routekaart
from va_route.render.text import blad_als_tekst
from va_route.toets import Soort

NOORD = profiel_van("groningen_drenthe")
ALLE = [(naam, voor) for naam in ROUTES for voor in Doelgroep]


@pytest.mark.parametrize(("naam", "voor"), ALLE)
def test_a_card_is_one_tagged_page(naam: str, voor: Doelgroep) -> None:
    """A second page is the one that gets lost."""
    blad = routekaart(ROUTES[naam], voor, NOORD, "0")
    with pikepdf.open(io.BytesIO(html_naar_pdf(maak_html(blad)))) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.Root.Lang == "nl"
        assert "/StructTreeRoot" in pdf.Root


@pytest.mark.parametrize(("naam", "voor"), ALLE)
def test_a_card_ends_with_how_long_who_helps_and_where_to_call(naam: str, voor: Doelgroep) -> None:
    """The same for everyone: 112, the terms, and someone to go to."""
    tekst = " ".join(blad_als_tekst(routekaart(ROUTES[naam], voor, NOORD, "0")).split())
    for stuk in ("Hoe lang?", "Wie helpt?", "Bel 112", "vertrouwenspersoon"):
        assert stuk in tekst


def test_the_card_of_a_professional_names_each_condition_with_law_or_agreement() -> None:
    """Taken from the rules themselves, so that it never differs from them."""
    tekst = " ".join(
        blad_als_tekst(routekaart(ROUTES["regulier"], Doelgroep.PROFESSIONAL, NOORD, "0")).split()
    )
    regel = ROUTES["regulier"].zoek("dien_in").regel
    for deel in regel.delen:
        eist = deel.soort is not Soort.AFSPRAAK or NOORD.eist(deel.code)
        if deel.soort is not Soort.PLICHT and eist:
            soort = "werkwijze" if deel.soort is Soort.AFSPRAAK else "wet"
            assert f"{deel.zin} ({soort})" in tekst


def test_a_card_says_of_which_region_it_is_and_that_it_is_no_advice() -> None:
    """And nothing of a person: the line about sensitive data is not on it."""
    html = maak_html(routekaart(ROUTES["spoed"], Doelgroep.JEUGDIGE, NOORD, "0.1"))
    assert "werkwijze Groningen/Drenthe" in html
    assert "Geen juridisch advies" in html
    assert 'class="kaart"' in html
    assert "Dit is niet jouw schuld. Samen kunnen we er wel iets aan doen." in html


@pytest.mark.parametrize("voor", Doelgroep)
def test_a_card_of_elsewhere_has_none_of_the_names_of_the_north(voor: Doelgroep) -> None:
    """Flevoland has no spoedberaad and no Servicepunt: its own table and team stand there."""
    flevoland = profiel_van("flevoland")
    tekst = blad_als_tekst(routekaart(ROUTES["spoed"], voor, flevoland, "0"))
    assert "Versnellingstafel gehouden" in tekst
    assert not any(woord in tekst.lower() for woord in ("spoedberaad", "servicepunt", "hsj"))


@pytest.mark.parametrize("naam", ROUTES)
def test_the_whole_card_of_a_youth_says_jij(naam: str) -> None:
    """Also below the table, where the numbers to call stand."""
    tekst = blad_als_tekst(routekaart(ROUTES[naam], Doelgroep.JEUGDIGE, NOORD, "0"))
    assert not re.search(r"\b[Uu]w?\b", tekst)
