# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import GD
from va_route.app.profiel import profiel_document, profiel_van, verpakte_profielen
from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET
from va_route.recht.profiel import AFSPRAKEN, GEEN_WERKWIJZE, van, zonder_werkwijze
from va_route.schemas.besluit import Afwijkingsreden
from va_route.schemas.overleg import Hoedanigheid, OverlegSoort
from va_route.schemas.profiel import AfspraakSoort
from va_route.toets import Soort, Toets

if TYPE_CHECKING:
    from va_route.schemas.profiel import Profiel

VOORBEELD = Toets(
    "spoedberaad_gehouden",
    Soort.AFSPRAAK,
    None,
    "er is een spoedberaad gehouden",
    GRONINGEN_DRENTHE("spoedberaad met HSJ-kennis"),
    remedie="Houd het spoedberaad. Vraag het Servicepunt of het Expertteam om advies.",
)


def document(regio: str) -> Profiel:
    """Give a packaged profile as it was written down."""
    gevonden = profiel_document(regio)
    assert gevonden is not None
    return gevonden


def test_in_the_north_only_two_guards_know_a_deviation() -> None:
    """Never whether the youth was heard, never whether ambulant help was considered."""
    gevonden = {
        code: {r.value for r in GD.afwijken(code)} for code in AFSPRAKEN if GD.afwijken(code)
    }
    assert gevonden == {
        "spoedberaad_gehouden": {"direct_gevaar", "niet_bereikbaar"},
        "va_aanwezig": {"va_in_concept"},
    }


def test_lack_of_time_or_place_is_no_reason() -> None:
    """No code for it exists, so nobody can choose it."""
    assert {reden.value for reden in Afwijkingsreden} == {
        "direct_gevaar",
        "niet_bereikbaar",
        "va_in_concept",
    }


def test_the_north_is_strict_about_what_the_routes_ask() -> None:
    """The agreements of the route tables hold a step up; duties only remind."""
    eisen = {code for code in AFSPRAKEN if GD.eist(code)}
    assert eisen == {
        "va_aanwezig",
        "ambulant_overwogen",
        "jeugdige_gehoord",
        "spoedberaad_gehouden",
        "va_is_besproken",
        "consult_of_niet_bereikbaar",
        "risico_samen_gewogen",
        "standpunt_per_gezaghebbende",
        "opname_voorbereid_afgesproken",
        "duur_en_vervolg_afgesproken",
        "gezin_na_plaatsing_afgesproken",
        "jeugdige_gehoord_over_opname",
    }


def test_servicepunt_and_expertteam_count_while_hsj_is_built_up() -> None:
    """Who brings HSJ knowledge to a spoedberaad in this region, now and later."""
    nu = {Hoedanigheid.HSJ_DESKUNDIGE, Hoedanigheid.SERVICEPUNT, Hoedanigheid.EXPERTTEAM}
    assert nu == GD.deskundigheid
    kennis = document("groningen_drenthe").deskundigheid
    assert kennis is not None
    later = document("groningen_drenthe").model_copy(
        update={"deskundigheid": kennis.model_copy(update={"beschikbaar": True})}
    )
    assert van(later).deskundigheid == {Hoedanigheid.HSJ_DESKUNDIGE}


def test_no_hours_leak_into_another_region() -> None:
    """The 48 hours of Flevoland are in Flevoland alone, and only warn there."""
    uren = {
        (regio, code)
        for regio in verpakte_profielen()
        for code in AFSPRAKEN
        if profiel_van(regio).uren(code) is not None
    }
    assert uren == {("flevoland", "tafel_binnen_termijn")}
    flevoland = profiel_van("flevoland")
    assert flevoland.uren("tafel_binnen_termijn") == 48
    assert flevoland.afspraken["tafel_binnen_termijn"].soort is AfspraakSoort.WAARSCHUWING
    assert OverlegSoort.VERSNELLINGSTAFEL not in GD.tafels


def test_flevoland_says_it_in_its_own_words() -> None:
    """Names, articles and sources are those of the region."""
    hier = profiel_van("flevoland").zoals_hier(VOORBEELD, "spoedberaad_gehouden")
    assert hier.zin == "er is een Versnellingstafel gehouden, als dat nodig was"
    assert hier.remedie == "Houd de Versnellingstafel. Vraag het Versnellingsteam om advies."
    assert hier.bron is not None
    assert hier.bron.citaat.startswith("Werkwijze Flevoland, ")


def test_the_north_says_it_as_the_rules_do() -> None:
    """Not a word is different, and the source is the one of the rule."""
    assert GD.zoals_hier(VOORBEELD, "spoedberaad_gehouden") == VOORBEELD


def test_the_law_is_never_cited_as_a_working_method() -> None:
    """Only the source of the region gives way to that of another region."""
    wet = VOORBEELD._replace(bron=JEUGDWET("6.1.3"))
    samen = VOORBEELD._replace(delen=(wet, VOORBEELD))
    boom = profiel_van("flevoland").zoals_hier(samen, "spoedberaad_gehouden")
    assert [deel.bron.citaat for deel in boom.delen if deel.bron is not None] == [
        "Jeugdwet art. 6.1.3",
        boom.bron.citaat if boom.bron is not None else "",
    ]


@pytest.mark.parametrize(
    ("zin", "hier"),
    [
        ("het spoedberaad van vandaag", "de Versnellingstafel van vandaag"),
        ("Het spoedberaad zou er zijn", "De Versnellingstafel zou er zijn"),
        ("er was een spoedberaad dat adviseert", "er was een Versnellingstafel die adviseert"),
        ("geen spoedberaad wees de weg", "geen Versnellingstafel wees de weg"),
        ("advies van Servicepunt of Expertteam", "advies van het Versnellingsteam"),
        ("Het Servicepunt of het Expertteam denkt mee", "Het Versnellingsteam denkt mee"),
        ("de spoedmachtiging", "de spoedmachtiging"),
    ],
)
def test_articles_follow_the_name(zin: str, hier: str) -> None:
    """A name with *de* takes *die* and *de*; other words stay."""
    assert profiel_van("flevoland").in_woorden(zin) == hier


def test_a_region_without_a_working_method_says_so() -> None:
    """Everything is shown, nothing counts, and the source says that there is none."""
    elders = zonder_werkwijze("zuid_limburg")
    assert elders.naam == "Zuid limburg"
    assert all(elders.vraagt(code, spoed=True) and not elders.eist(code) for code in AFSPRAKEN)
    hier = elders.zoals_hier(VOORBEELD, "spoedberaad_gehouden")
    assert hier.zin == VOORBEELD.zin
    assert hier.bron == GEEN_WERKWIJZE()


@pytest.mark.parametrize(
    ("verschil", "geldt"),
    [(-1, False), (0, True), (30, True), (31, False)],
    ids=["the day before", "the first day", "the last day", "the day after"],
)
def test_a_profile_answers_within_its_days(verschil: int, *, geldt: bool) -> None:
    """Both days count; outside them no working method is on file."""
    eerste = date(2026, 5, 1)
    anders = {"geldend_van": eerste, "geldend_tot": date(2026, 5, 31)}
    profiel = van(document("flevoland").model_copy(update=anders))
    hier = profiel.op(eerste + timedelta(days=verschil))
    assert hier.vastgelegd is geldt
    assert hier.naam == "Flevoland"


@pytest.mark.parametrize("regio", verpakte_profielen())
def test_every_name_and_agreement_of_a_packaged_profile_has_a_source(regio: str) -> None:
    """A source that is listed, and a place in it; nothing is on file twice."""
    profiel = document(regio)
    assert profiel.regio == regio
    bronnen = {bron.id for bron in profiel.bronnen}
    delen = (*profiel.functies, *profiel.afspraken, *profiel.ladder)
    assert {deel.bron for deel in delen} == bronnen
    assert all(deel.plek for deel in delen)
