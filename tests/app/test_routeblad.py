# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from functools import cache

import pytest

from va_route.app.profiel import profiel_van
from va_route.app.routeblad import routeblad
from va_route.app.routeblad_boom import vragen
from va_route.app.routeblad_regels import Streek
from va_route.app.routeblad_termijnen import termijnen_van
from va_route.bronnen import BEKEND_TOT, WETTEN
from va_route.flows import ROUTES, Route
from va_route.flows.diagram import Vorm, diagram
from va_route.flows.handelingen import HANDELINGEN
from va_route.testing.mutatie import Mutanten

elke_route = pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
VERBODEN = re.compile(r"\b(?:mag niet|kan niet|niet toegestaan|verboden)\b", re.IGNORECASE)


@cache
def _blad(naam: str) -> str:
    return routeblad(ROUTES[naam])


def _hier(route: Route) -> Streek:
    return Streek(route, profiel_van("groningen_drenthe"), BEKEND_TOT)


def _deel(blad: str, kop: str) -> str:
    """Give what stands under one anchor, until the next of its kind."""
    return blad.split(f'<a id="{kop}"></a>')[1].split("<a id=", maxsplit=1)[0]


@elke_route
def test_every_link_leads_to_an_anchor_and_every_anchor_is_there_once(route: Route) -> None:
    """A reader who clicks never ends nowhere, and never at the wrong rule."""
    blad = _blad(route.naam)
    ankers = re.findall(r'<a id="([^"]+)"></a>', blad)
    assert len(ankers) == len(set(ankers))
    assert set(re.findall(r"\]\(#([^)]+)\)", blad)) <= set(ankers)


@elke_route
def test_every_leaf_of_every_step_is_on_the_page_once(route: Route) -> None:
    """With its sentence, where it is written, and who can close it."""
    blad, hier = _blad(route.naam), _hier(route)
    bladeren = [v.toets for v in hier.vragen() if not v.toets.delen]
    assert len(bladeren) > 50
    for toets in bladeren:
        kaart = _deel(blad, f"regel-{toets.code}")
        assert toets.zin[1:] in " ".join(kaart.split())
        assert toets.bron is not None
        assert toets.bron.citaat in kaart
        assert toets.bron.url in kaart
        assert "- **Wie:** " in kaart
        assert "- **Wat u kunt doen:** " in kaart
        assert "- **Soort:** " in kaart


@elke_route
def test_every_step_is_on_the_page_with_every_rule_it_asks(route: Route) -> None:
    """The table of a step has one row per norm, linked to the norm."""
    hier = _hier(route)
    for naam, regel in hier.gevraagd():
        deel = _deel(_blad(route.naam), f"stap-{naam}")
        codes = set(re.findall(r"\(#regel-([^)]+)\)", deel))
        gevraagd = {v.toets.code for v in vragen(regel, hier.zaak)}
        assert gevraagd <= codes
        assert gevraagd or "Deze stap staat altijd open." in deel
        for kaart in (k for ks in hier.kaarten().values() for k in ks if naam in k.stappen):
            assert kaart.code in codes


@elke_route
def test_the_standen_say_as_much_as_the_picture(route: Route) -> None:
    """Per stand each step, who takes it, and where it leads."""
    blad = _blad(route.naam)
    assert diagram(route, Vorm.MERMAID) in blad
    for stap in route.tabel().values():
        deel = _deel(blad, f"stand-{stap.van}")
        [regel] = [r for r in deel.splitlines() if f"(#stap-{stap.gebeurtenis})" in r]
        assert stap.titel in regel
        naar = f"(#stand-{stap.naar})" if stap.naar != stap.van else "De stand blijft gelijk."
        assert naar in regel


@elke_route
def test_the_contents_name_every_stand_and_step(route: Route) -> None:
    """A long page has a way in."""
    inhoud = _blad(route.naam).split("## Inhoud")[1].split("<a id=")[0]
    for stand in route.standen:
        assert f"(#stand-{stand})" in inhoud
    for stap in (*route.gebeurtenissen, *HANDELINGEN):
        assert f"(#stap-{stap})" in inhoud


@elke_route
def test_the_head_says_whose_rules_these_are_and_until_when(route: Route) -> None:
    """Whose agreements, which days, which other region, and that it is no advice."""
    kop = _blad(route.naam).split("## Inhoud")[0]
    for woorden in (route.titel, "Groningen/Drenthe", "Flevoland", "geen juridisch advies"):
        assert woorden in kop
    assert "van 1 januari 2024 tot en met 31 december 2026" in kop


@elke_route
def test_the_page_never_slams_a_door(route: Route) -> None:
    """It says what is asked and what can be done."""
    assert not VERBODEN.findall(_blad(route.naam))


@elke_route
def test_the_terms_and_what_was_read_stand_on_the_page(route: Route) -> None:
    """Each term with its article, and each act with how it was read."""
    blad = _blad(route.naam)
    for termijn in termijnen_van(route.naam, profiel_van("groningen_drenthe")):
        assert f"| `{termijn.code}` | {termijn.zin} |" in blad
    assert all(wet.lezing in blad for wet in WETTEN)


def test_what_flevoland_does_otherwise_stands_apart_and_beside_the_rule() -> None:
    """Asked nowhere, asked otherwise, or asked only there."""
    spoed = _blad("spoed")
    deel = _deel(spoed, "in-een-andere-regio")
    niet, rest = deel.split("**Dit is daar anders")
    anders, alleen = rest.split("**Dit wordt alleen daar")
    assert "#regel-hsj_kennis_erbij" in niet
    assert "#regel-spoedberaad_gehouden" in anders
    assert "`tafel_binnen_termijn`, plicht die herinnert" in alleen
    assert "- **In Flevoland:** wordt niet gevraagd." in _deel(spoed, "regel-hsj_kennis_erbij")
    assert "Versnellingstafel" in _deel(spoed, "regel-spoedberaad_gehouden")
    assert "In Flevoland:" not in _deel(spoed, "regel-stemt_in")


def test_an_admission_without_an_order_is_shown_as_recorded_with_alarm() -> None:
    """What must hold then is on the page too."""
    deel = _deel(_blad("regulier"), "stap-meld_opgenomen")
    assert "met alarm op het dossier" in deel.split("#regel-machtiging_regulier_geldig")[0]


def test_what_mutants_showed_stands_beside_the_rule_when_there_is_any() -> None:
    """How many small mistakes the tests noticed."""
    mutanten = Mutanten(gedood=12, overleefd=1)
    met = routeblad(ROUTES["regulier"], {"stemt_in": mutanten})
    assert mutanten.zin in _deel(met, "regel-stemt_in")
    assert "kleine fouten" not in _blad("regulier")
