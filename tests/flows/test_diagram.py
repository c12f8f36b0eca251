# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from va_route.flows import ROUTES, Route
from va_route.flows.diagram import Vorm, diagram, pijlen, tekening, wie_zet
from va_route.flows.handelingen import HANDELINGEN
from va_route.flows.route import VERZOEKERS
from va_route.flows.woorden import opsomming

SVG = "{http://www.w3.org/2000/svg}"
elke_route = pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)


def _groepen(route: Route, soort: str) -> list[ET.Element]:
    wortel = ET.parse(tekening(route)).getroot()  # noqa: S314 - our own file
    return [groep for groep in wortel.iter(f"{SVG}g") if groep.get("class") == soort]


def _teksten(groep: ET.Element) -> list[str]:
    return [(tekst.text or "").strip() for tekst in groep.iter(f"{SVG}text")]


@elke_route
def test_the_nodes_of_the_drawing_are_the_standen(route: Route) -> None:
    """Ids are the standen, so that a viewer only marks one; labels are their Dutch titles."""
    knopen = {knoop.get("id"): _teksten(knoop) for knoop in _groepen(route, "node")}
    assert knopen == {stand: [titel] for stand, titel in route.standen.items()}


@elke_route
def test_the_arrows_of_the_drawing_are_the_steps(route: Route) -> None:
    """Each arrow goes from and to what the table says, and names each of its events."""
    getekend = {
        (pijl.findtext(f"{SVG}title"), tekst.split(" ")[0])
        for pijl in _groepen(route, "edge")
        for tekst in _teksten(pijl)
    }
    assert getekend == {
        (f"{stap.van}->{stap.naar}", stap.gebeurtenis) for stap in route.tabel().values()
    }


@elke_route
def test_the_drawing_stands_on_its_own(route: Route) -> None:
    """A title for who cannot see it, a generic font, nothing to fetch, nothing that differs."""
    tekst = tekening(route).read_text(encoding="utf-8")
    wortel = ET.fromstring(tekst)  # noqa: S314 - our own file
    assert wortel.get("role") == "img"
    assert route.titel in (wortel.findtext(f"{SVG}title") or "")
    assert {e.get("font-family") for e in wortel.iter(f"{SVG}text")} == {"sans-serif"}
    assert not any(woord in tekst for woord in ("<!DOCTYPE", "href", "graphviz", "@import"))


@elke_route
def test_the_drawing_reads_in_grey(route: Route) -> None:
    """No colour carries a meaning."""
    kleuren = {
        e.get(naam)
        for groep in ("node", "edge")
        for g in _groepen(route, groep)
        for e in g.iter()
        for naam in ("fill", "stroke")
    }
    assert kleuren <= {None, "none", "black"}


@elke_route
def test_the_first_stand_stands_out(route: Route) -> None:
    """By a thicker line, so that it can be found without colour."""
    dik = [
        k.get("id")
        for k in _groepen(route, "node")
        if k.find(f"{SVG}path[@stroke-width]") is not None
    ]
    assert dik == [route.eerste]


@elke_route
def test_an_arrow_that_only_records_is_dashed(route: Route) -> None:
    """What already happened looks otherwise than what someone does, and without colour."""
    gestreept = {
        (pijl.findtext(f"{SVG}title") or "").replace("->", "--")
        for pijl in _groepen(route, "edge")
        if pijl.find(f"{SVG}path[@stroke-dasharray]") is not None
    }
    assert gestreept == {
        f"{van}--{naar}"
        for (van, naar), stappen in pijlen(route).items()
        if all(stap.gebeurtenis.startswith("meld_") for stap in stappen)
    }


@elke_route
def test_mermaid_has_every_stand_and_every_step(route: Route) -> None:
    """One line per arrow, with the events it stands for."""
    regels = diagram(route, Vorm.MERMAID).splitlines()
    assert regels[0] == "stateDiagram-v2"
    for stand, titel in route.standen.items():
        assert f'    state "{titel}" as {stand}' in regels
    for (van, naar), stappen in pijlen(route).items():
        [regel] = [r for r in regels if r.startswith(f"    {van} --> {naar}: ")]
        assert all(stap.gebeurtenis in regel for stap in stappen)
    assert f"    [*] --> {route.eerste}" in regels


@elke_route
def test_the_text_says_as_much_as_the_picture(route: Route) -> None:
    """Per stand what can happen and where it leads; per step who and what it asks."""
    tekst = diagram(route, Vorm.TEKST)
    per_stand, per_stap = tekst.split("Wat elke stap vraagt")
    delen = {deel.split(" – ")[0]: deel for deel in per_stand.split("\n\n")[1:]}
    for stap in route.tabel().values():
        regel = next(r for r in delen[stap.van].splitlines() if f"- {stap.gebeurtenis}:" in r)
        naar = "De stand blijft gelijk." if stap.van == stap.naar else f"Naar: {stap.naar}."
        assert stap.titel in regel
        assert naar in regel
        assert stap.opent is None or f"{stap.opent.route}, {stap.opent.stand}" in regel
    for gebeurtenis in (*route.gebeurtenissen, *HANDELINGEN):
        assert f"\n- {gebeurtenis}" in per_stap
    assert per_stap.count("  Wie: ") == len(route.gebeurtenissen) + len(HANDELINGEN)


def test_the_text_names_the_norms_and_their_sources() -> None:
    """What counts and what only reminds are kept apart."""
    tekst = diagram(ROUTES["regulier"], Vorm.TEKST)
    dien_in = tekst.split("\n- dien_in\n")[1].split("\n- ")[0]
    telt, herinnert = dien_in.split("  Herinnert aan:")
    assert "een gedeelde verklarende analyse, volledig en vastgesteld (Werkwijze Gron" in telt
    assert "va_aanwezig" not in dien_in
    assert "Jeugdwet art. 6.1.2" in telt
    assert "vertrouwenspersoon" in herinnert
    assert "vertrouwenspersoon" not in telt


def test_who_acts_can_go_by_the_stand() -> None:
    """Only who filed a request withdraws it; before that the regievoerder goes on with help."""
    stap = diagram(ROUTES["spoed"], Vorm.TEKST).split("\n- voorkom_plaatsing\n")[1]
    wie = stap.splitlines()[0]
    assert wie.startswith("  Wie: vanuit gemeld, beraden, afgewezen, vervallen: de regievoerder; ")
    assert wie.endswith(f"vanuit ingediend: {opsomming(VERZOEKERS)}.")


@pytest.mark.parametrize("naam", ROUTES)
def test_only_the_first_stand_has_a_heavy_border(naam: str) -> None:
    """However the standen are called."""
    assert diagram(ROUTES[naam], Vorm.DOT).count("penwidth=2.5") == 1


@elke_route
def test_an_arrow_that_only_records_is_dashed_in_dot_too(route: Route) -> None:
    """The text of which the drawing is made says the same."""
    regels = diagram(route, Vorm.DOT).splitlines()
    for (van, naar), stappen in pijlen(route).items():
        [regel] = [r for r in regels if r.startswith(f"  {van} -> {naar} ")]
        legt_vast = all(stap.gebeurtenis.startswith("meld_") for stap in stappen)
        assert ("style=dashed" in regel) is legt_vast


@elke_route
def test_the_text_says_what_is_kept_when_an_act_is_only_recorded(route: Route) -> None:
    """Once for each event that records another one, and for no other."""
    regels = diagram(route, Vorm.TEKST).splitlines()
    bewaard = sorted(r.split(" van ")[1].split(",")[0] for r in regels if "Wat nog open" in r)
    meldt = [route.zoek(naam).meldt for naam in route.gebeurtenissen]
    assert bewaard == sorted(naam for naam in meldt if naam is not None)


@elke_route
def test_who_takes_a_step_is_told_per_stand_only_where_it_differs(route: Route) -> None:
    """One answer for all standen is said once, without them."""
    for naam in route.gebeurtenissen:
        wie = {opsomming(s.wie) for s in route.tabel().values() if s.gebeurtenis == naam}
        gezegd = wie_zet(route, naam)
        assert ("vanuit " in gezegd) is (len(wie) > 1)
        assert all(een in gezegd for een in wie)
