# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from va_route.app.profiel import profiel_document, verpakte_profielen
from va_route.flows import ROUTES
from va_route.recht.afspraak import Afspraak, Regioplicht
from va_route.recht.profiel import AFSPRAKEN, regionaal
from va_route.recht.profiel_vorm import AFWIJKEN, HOUDT_NIETS_TEGEN, MET_UREN, controleer_profiel
from va_route.recht.regel import Plicht
from va_route.recht.stappen import regulier_verzoek
from va_route.schemas.profiel import AfspraakCode, AfspraakSoort, Profiel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.regel import Regel

KOP: dict[str, Any] = {
    "schema": "regioprofiel/1",
    "regio": "elders",
    "naam": "Elders",
    "versie": "1",
    "geldend_van": "2026-01-01",
    "bronnen": [{"id": "br1", "titel": "Werkwijze Elders", "wat": "Een proef."}],
}


def profiel(*afspraken: dict[str, Any], **anders: object) -> Profiel:
    """Make a profile with these agreements."""
    vast = {"bron": "br1", "plek": "punt 1", "soort": "eis"}
    return Profiel.model_validate(KOP | {"afspraken": [vast | a for a in afspraken]} | anders)


def codes(gegeven: Profiel) -> list[str]:
    """Give the code of every message."""
    return [melding.code for melding in controleer_profiel(gegeven)]


def alle_regels() -> Iterator[Regel]:
    """Give every rule that a step of some route asks."""
    te_doen = [stap.regel for route in ROUTES.values() for stap in route.tabel().values()]
    gezien: set[Regel] = set()
    while te_doen:
        regel = te_doen.pop()
        if regel not in gezien:
            gezien.add(regel)
            te_doen.extend(regel.delen)
            yield regel


def test_every_agreement_of_the_rules_can_be_named_and_the_other_way_round() -> None:
    """A profile can name each, and no code leads nowhere."""
    regels = {r.code for r in alle_regels() if isinstance(r, Afspraak | Regioplicht)}
    assert regels == set(AFSPRAKEN)


def test_what_never_counts_is_never_an_eis() -> None:
    """The duties of a region, and the two warnings; the list is kept up by the rules."""
    plichten = {r.code for r in alle_regels() if isinstance(r, Regioplicht)}
    eisen = {r.code for r in alle_regels() if isinstance(r, Afspraak)}
    assert {code.value for code in HOUDT_NIETS_TEGEN} == (plichten - eisen) | {
        "tafel_binnen_termijn",
        "toegang_team_klopt",
    }


def test_a_duty_of_a_region_is_never_asked_everywhere() -> None:
    """Whatever cites a working method follows the profile of the region."""
    vergeten = {
        r.code
        for r in alle_regels()
        if type(r) is Plicht and regionaal(r.bron) and type(r.delen[0]).__name__ != "Regionaal"
    }
    assert vergeten == set()


def test_an_agreement_with_a_way_out_is_one_that_a_region_can_open() -> None:
    """Exactly the rules that have an exception take reasons."""
    uitgang = {r.code for r in alle_regels() if isinstance(r, Afspraak) and len(r.delen) > 1}
    assert uitgang == {code.value for code in AFWIJKEN}
    assert {AfspraakCode.TAFEL_BINNEN_TERMIJN} == MET_UREN
    assert regulier_verzoek.delen


@pytest.mark.parametrize("regio", verpakte_profielen())
def test_a_packaged_profile_is_in_order(regio: str) -> None:
    """Nothing to repair, and no number that can be a BSN."""
    document = profiel_document(regio)
    assert document is not None
    assert controleer_profiel(document) == ()


@pytest.mark.parametrize(
    ("afspraken", "verwacht"),
    [
        ([{"code": "va_aanwezig"}], []),
        ([{"code": "va_aanwezig"}, {"code": "jeugdige_gehoord"}], []),
        ([{"code": "va_aanwezig"}, {"code": "va_aanwezig"}], ["PROFIEL-01"]),
        ([{"code": "va_aanwezig", "afwijken_bij": ["va_in_concept"]}], []),
        ([{"code": "va_aanwezig", "afwijken_bij": ["direct_gevaar"]}], ["PROFIEL-03"]),
        ([{"code": "spoedberaad_gehouden", "afwijken_bij": ["direct_gevaar"]}], []),
        ([{"code": "spoedberaad_gehouden", "afwijken_bij": ["va_in_concept"]}], ["PROFIEL-03"]),
        ([{"code": "jeugdige_gehoord", "afwijken_bij": ["niet_bereikbaar"]}], ["PROFIEL-03"]),
        (
            [{"code": "jeugdige_gehoord", "afwijken_bij": ["direct_gevaar", "niet_bereikbaar"]}],
            ["PROFIEL-03", "PROFIEL-03"],
        ),
        ([{"code": "ambulant_overwogen", "uren": "48"}], ["PROFIEL-05"]),
        ([{"code": "tafel_binnen_termijn", "soort": "waarschuwing", "uren": "48"}], []),
        ([{"code": "tafel_binnen_termijn", "soort": "waarschuwing"}], ["PROFIEL-04"]),
        ([{"code": "tafel_binnen_termijn", "uren": "48"}], ["PROFIEL-02"]),
        ([{"code": "ambulant_overwogen", "bron": "br2"}], ["VA-S03"]),
    ],
)
def test_what_is_wrong_in_an_agreement(
    afspraken: list[dict[str, Any]], verwacht: list[str]
) -> None:
    """Each with its own code; what is right beside it says nothing."""
    assert codes(profiel(*afspraken)) == verwacht


@pytest.mark.parametrize("code", sorted(HOUDT_NIETS_TEGEN))
@pytest.mark.parametrize("soort", AfspraakSoort)
def test_a_way_out_never_gets_a_guard(code: AfspraakCode, soort: AfspraakSoort) -> None:
    """As an *eis* it is refused; as a reminder or a warning it is fine."""
    uren = {"uren": "48"} if code in MET_UREN else {}
    gevonden = codes(profiel({"code": code.value, "soort": soort.value} | uren))
    assert gevonden == (["PROFIEL-02"] if soort is AfspraakSoort.EIS else [])


@pytest.mark.parametrize(
    ("tot", "verwacht"),
    [("2025-12-31", ["VA-S04"]), ("2026-01-01", []), ("2026-01-02", [])],
    ids=["the day before", "the same day", "the day after"],
)
def test_the_last_day_is_not_before_the_first(tot: str, verwacht: list[str]) -> None:
    """Both days count, so one day is a term."""
    assert codes(profiel(geldend_tot=tot)) == verwacht


def test_a_source_that_stands_twice_is_told() -> None:
    """Or nobody knows which one is meant."""
    assert codes(profiel(bronnen=KOP["bronnen"] * 2)) == ["VA-S02"]
