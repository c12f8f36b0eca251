# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.basis import MAX_TEKENS
from va_route.schemas.dossier import Dossier, JeugdigeKort
from va_route.schemas.velden import Veld, alle_paden, velden

Invoer = dict[str, Any]
DOSSIER: Invoer = {"schema": "dossier/1", "kenmerk": "D-2026-001", "regio": "groningen_drenthe"}
BO: Invoer = {"roepnaam": "Bo", "geboortedatum": "2010-05-12"}

# What someone agrees to and what someone will do is meant to be read by all.
VOOR_IEDER = {"Toestemming", "Doel"}


def mens(naam: str) -> Invoer:
    """Give a person as it stands behind its key."""
    return {"naam": naam, "rol": "familie"}


@pytest.mark.parametrize("weg", ["schema", "kenmerk", "regio"])
def test_a_dossier_says_what_it_is_and_which_region(weg: str) -> None:
    """That is enough to begin with; each of the three is needed."""
    begin = Dossier.model_validate(DOSSIER)
    assert (begin.fictief, begin.va, begin.va_kern, begin.verzoeken) == (False, None, None, ())
    with pytest.raises(ValidationError, match=weg):
        Dossier.model_validate({naam: waarde for naam, waarde in DOSSIER.items() if naam != weg})


@pytest.mark.parametrize("schema", ["dossier/0", "dossier/2", "dossier", "va/1"])
def test_another_version_is_not_read_as_this_one(schema: str) -> None:
    """A document of another version is migrated first, never guessed at."""
    with pytest.raises(ValidationError):
        Dossier.model_validate(DOSSIER | {"schema": schema})


def test_a_region_is_a_name_that_a_profile_can_have() -> None:
    """Any region may stand here; whether a working method is on file, is asked elsewhere."""
    assert Dossier.model_validate(DOSSIER | {"regio": "friesland"}).regio == "friesland"
    for fout in ("Friesland", "noord-holland", ""):
        with pytest.raises(ValidationError):
            Dossier.model_validate(DOSSIER | {"regio": fout})


def test_a_field_nobody_asked_for_is_refused() -> None:
    """So that a misspelled section is not silently lost."""
    with pytest.raises(ValidationError, match="overlegen"):
        Dossier.model_validate(DOSSIER | {"overlegen": []})


@pytest.mark.parametrize("weg", ["roepnaam", "geboortedatum"])
def test_a_youth_in_short_is_a_name_and_a_day_of_birth(weg: str) -> None:
    """The name to call someone by, and the day from which the law counts."""
    assert str(JeugdigeKort.model_validate(BO).geboortedatum) == "2010-05-12"
    with pytest.raises(ValidationError, match=weg):
        JeugdigeKort.model_validate({naam: waarde for naam, waarde in BO.items() if naam != weg})


def test_of_a_youth_in_short_no_surname_is_asked() -> None:
    """What nobody needs has no field to put it in."""
    with pytest.raises(ValidationError, match="achternaam"):
        JeugdigeKort.model_validate(BO | {"achternaam": "Bos"})


@pytest.mark.parametrize(("lengte", "mag"), [(MAX_TEKENS, True), (MAX_TEKENS + 1, False)])
def test_a_text_ends_at_fifteen_hundred_characters(lengte: int, *, mag: bool) -> None:
    """The last character that fits, and the first that does not."""
    kenmerk = "a" * lengte
    if mag:
        assert Dossier.model_validate(DOSSIER | {"kenmerk": kenmerk}).kenmerk == kenmerk
    else:
        with pytest.raises(ValidationError):
            Dossier.model_validate(DOSSIER | {"kenmerk": kenmerk})


def test_people_come_of_the_dossier_then_the_analysis_then_the_kern(
    sem: Invoer, noor: Invoer
) -> None:
    """In the order in which a reader meets them."""
    sem["betrokkenen"] = {"sem": mens("Sem"), "oma": mens("oma")}
    noor["betrokkenen"] = {"noor": mens("Noor"), "buur": mens("de buurvrouw")}
    dossier = Dossier.model_validate(
        DOSSIER | {"va_kern": noor, "va": sem, "betrokkenen": {"rechter": mens("de rechter")}}
    )
    sleutels = [persoon.sleutel for persoon in dossier.personen]
    assert sleutels == ["rechter", "sem", "oma", "noor", "buur"]


def test_who_stands_in_every_part_is_there_once(sem: Invoer, noor: Invoer) -> None:
    """Nobody is counted twice because two documents name the same person."""
    dossier = Dossier.model_validate(DOSSIER | {"va": sem, "va_kern": noor})
    sleutels = [persoon.sleutel for persoon in dossier.personen]
    assert set(sleutels) == {*sem["betrokkenen"], *noor["betrokkenen"]}
    assert len(sleutels) == len(set(sleutels))
    assert set(sem["betrokkenen"]) & set(noor["betrokkenen"])


def test_who_stands_in_two_places_is_read_where_it_is_met_first(sem: Invoer) -> None:
    """One key is one person: the dossier goes before the analysis."""
    eerste = next(iter(sem["betrokkenen"]))
    dossier = Dossier.model_validate(
        DOSSIER | {"betrokkenen": {eerste: mens("uit het dossier")}, "va": sem}
    )
    gevonden = [persoon for persoon in dossier.personen if persoon.sleutel == eerste]
    assert [persoon.naam for persoon in gevonden] == ["uit het dossier"]


def test_a_dossier_without_people_has_nobody() -> None:
    """No person is made up to fill the list."""
    assert Dossier.model_validate(DOSSIER).personen == ()


def test_whatever_is_of_a_person_can_be_hidden() -> None:
    """A section with ``van`` and a text, anywhere in a dossier, has ``verborgen_voor``."""
    secties = {keten[-1].sectie for keten in alle_paden(Dossier)} - {None}
    zonder = set()
    gezien = set()
    for sectie in secties:
        assert sectie is not None
        namen = {veld.naam: veld for veld in velden(sectie)}
        if van_iemand(namen):
            gezien.add(sectie.__name__)
            if "verborgen_voor" not in namen:
                zonder.add(sectie.__name__)
    assert zonder == VOOR_IEDER
    assert {"Woorden", "Reactie", "Standpunt", "WoordenOverVerzoek"} <= gezien


def van_iemand(namen: dict[str, Veld]) -> bool:
    """Tell whether a section holds free text of one person."""
    return "van" in namen and namen["van"].persoon and any(v.prozaveld for v in namen.values())
