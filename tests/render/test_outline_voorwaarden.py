# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A conditional order on paper: the youth's words first, and every decision with its reasons."""

from __future__ import annotations

from tests.render.beelden import vol
from va_route.render.knopen import Sectie
from va_route.render.outline_voorwaarden import voorwaarden_secties
from va_route.render.taal import Namen
from va_route.schemas.dossier import Dossier
from va_route.schemas.voorwaarden import Voorwaarden


def _dossier(**voorwaarden: object) -> Dossier:
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    deel = Voorwaarden.model_validate({"verzoek": "vz1"} | voorwaarden)
    wie = {"bo": {"naam": "Bo", "rol": "jeugdige"}}
    return Dossier.model_validate(kop | {"betrokkenen": wie}).model_copy(
        update={"voorwaardelijk": (deel,)}
    )


def _titels(sectie: Sectie) -> list[str]:
    return [deel.titel for deel in sectie.inhoud if isinstance(deel, Sectie)]


def test_without_a_conditional_order_there_is_no_section() -> None:
    """What was never asked is not printed as missing."""
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    assert voorwaarden_secties(Dossier.model_validate(kop), Namen.van(())) == ()


def test_the_youth_comes_first() -> None:
    """Own words before the plan, the plan before what was decided."""
    dossier = vol("dossier/1").document
    assert isinstance(dossier, Dossier)
    namen = Namen.van(dossier.personen)
    for sectie in voorwaarden_secties(dossier, namen):
        eerste, tweede, *rest = _titels(sectie)
        assert eerste == f"Wat {namen.jeugdige} van de voorwaarden vindt"
        assert tweede == "Het hulpverleningsplan"
        assert all(titel.startswith("Besluit tot opname") for titel in rest)


def test_a_missing_plan_and_a_missing_voice_are_said() -> None:
    """They are asked, so their absence is printed."""
    dossier = _dossier()
    (sectie,) = voorwaarden_secties(dossier, Namen.van(dossier.personen))
    tekst = str(sectie)
    assert tekst.count("Niet ingevuld") >= 2
    assert "Het plan" in tekst


def test_measures_are_printed_in_words() -> None:
    """Nobody has to know a code, and what is outside the list is told apart."""
    plan = {"maatregelen": ["onderzoek_urine"], "andere_maatregelen": ["Telefoon innemen"]}
    dossier = _dossier(plan=plan)
    (sectie,) = voorwaarden_secties(dossier, Namen.van(dossier.personen))
    tekst = str(sectie)
    assert "onderzoek van urine op middelen" in tekst
    assert tekst.index("Niet in de lijst van de wet") < tekst.index("Telefoon innemen")


def test_a_change_of_the_plan_has_the_youths_own_words() -> None:
    """Who consented, when, and who may not read the words."""
    wijziging = {"op": "2026-07-20", "wat": "Later thuis.", "stemt_in": "ja"}
    wijziging |= {"instemming_op": "2026-07-18", "woorden": "Mijn idee."}
    dossier = _dossier(plan={"wijzigingen": [wijziging | {"verborgen_voor": ["bo"]}]})
    (sectie,) = voorwaarden_secties(dossier, Namen.van(dossier.personen))
    tekst = str(sectie)
    assert "Bo stemt in: ja · op 18 juli 2026" in tekst
    assert "Mijn idee." in tekst
    assert "niet te lezen voor Bo" in tekst
