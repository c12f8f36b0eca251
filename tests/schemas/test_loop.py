# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest

from va_route.schemas.loop import Vrij, los, nummers, plaats, teksten, verwijzingen
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.verwijzing import Nummer, Verwijzing

Invoer = dict[str, Any]


def op(invoer: Invoer, pad: str) -> object:
    """Look a place up in what was read, the way a person would."""
    hier: Any = invoer
    for stap in pad.replace("[", ".").replace("]", "").split("."):
        hier = hier[int(stap)] if isinstance(hier, list) else hier[stap]
    return hier


def test_every_reference_is_found_at_its_place(vol: Invoer) -> None:
    """Each place, looked up in the file, holds the id that was found there."""
    gevonden = list(verwijzingen(VerklarendeAnalyse.model_validate(vol)))
    for pad, _, waarde in gevonden:
        if ".herkend." in pad:
            assert pad.endswith(f".herkend.{waarde}")
        else:
            assert op(vol, pad) == waarde
    assert ("kop.regievoerder", "persoon", "karin") in gevonden
    assert ("hypothesen[0].voor[1].bevinding", "bevinding", "bv9") in gevonden
    assert ("hypothesen[0].herkend.sem", "persoon", "sem") in gevonden
    assert ("veiligheid.risicos[0].weging[0].voorstel", "alternatief", "al2") in gevonden
    assert ("bevindingen[3].verborgen_voor[0]", "persoon", "vader") in gevonden


def test_every_reference_of_the_example_exists(vol: Invoer) -> None:
    """What is named was given that id, kind by kind."""
    va = VerklarendeAnalyse.model_validate(vol)
    bekend = {(soort, waarde) for _, soort, waarde in nummers(va)}
    assert {(soort, waarde) for _, soort, waarde in verwijzingen(va)} <= bekend


def test_every_id_is_found_once(vol: Invoer) -> None:
    """The place of an id is the place of what it names; of a person, the key in the map."""
    gevonden = list(nummers(VerklarendeAnalyse.model_validate(vol)))
    assert len(gevonden) == len(set(gevonden)) == 45
    assert gevonden[0] == ("betrokkenen.sem", "persoon", "sem")
    assert ("hulpvraag.problemen[1]", "probleem", "pr2") in gevonden
    assert ("veiligheid.risicos[0]", "risico", "ri1") in gevonden
    assert {soort for _, soort, _ in gevonden} == {
        "persoon",
        "bron",
        "bevinding",
        "probleem",
        "factor",
        "inzicht",
        "hypothese",
        "risico",
        "doel",
        "alternatief",
    }


def test_every_free_text_is_found_and_nothing_else(vol: Invoer) -> None:
    """Choices, days, ids and register numbers are no text; everything someone wrote is."""
    gevonden = dict(teksten(VerklarendeAnalyse.model_validate(vol)))
    for pad, tekst in gevonden.items():
        assert op(vol, pad) == tekst
    assert gevonden["betrokkenen.karin.organisatie"] == "lokaal team"
    assert gevonden["veiligheid.risicos[0].dragers[2]"] == "vmbo-school"
    assert "betrokkenen.karin.registratie.nummer" not in gevonden
    assert "kop.status" not in gevonden
    assert "terzijde[0].pad" not in gevonden
    assert "schema" not in gevonden


def test_no_text_is_forgotten(vol: Invoer) -> None:
    """Every string of the file with a space in it is found: only a text has spaces."""
    gevonden = set(dict(teksten(VerklarendeAnalyse.model_validate(vol))).values())

    def zinnen(deel: object) -> set[str]:
        if isinstance(deel, dict):
            return set().union(*map(zinnen, deel.values()))
        if isinstance(deel, list):
            return set().union(*map(zinnen, deel))
        return {str(deel)} if " " in str(deel) else set()

    assert zinnen(vol) <= gevonden


def test_a_walk_without_places_finds_the_same_in_the_same_order(vol: Invoer) -> None:
    """What stands at a place is looked up by its number, so the two may not drift apart."""
    va = VerklarendeAnalyse.model_validate(vol)
    assert los(va, Vrij) == [("tekst", tekst) for _, tekst in teksten(va)]
    assert los(va, Nummer) == [(soort, waarde) for _, soort, waarde in nummers(va)]
    assert los(va, Verwijzing) == [(soort, waarde) for _, soort, waarde in verwijzingen(va)]


def test_the_walk_follows_the_paper(vol: Invoer) -> None:
    """Places come in the order in which people read, so messages do too."""
    secties = list(VerklarendeAnalyse.model_fields)
    va = VerklarendeAnalyse.model_validate(vol)
    gezien = [secties.index(pad.split(".")[0].split("[")[0]) for pad, _ in teksten(va)]
    assert gezien == sorted(gezien)


@pytest.mark.parametrize(
    ("loc", "pad"),
    [
        ((), ""),
        (("kop", "status"), "kop.status"),
        (("hypothesen", 0, "voor", 1, "bevinding"), "hypothesen[0].voor[1].bevinding"),
        (("betrokkenen", "Moeder", "[key]"), "betrokkenen.Moeder"),
    ],
)
def test_the_place_of_an_error_is_the_place_in_the_file(
    loc: tuple[int | str, ...], pad: str
) -> None:
    """One way of writing a place, for errors and for rules."""
    assert plaats(loc) == pad
