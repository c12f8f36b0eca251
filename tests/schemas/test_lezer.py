# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The document as one person may read it."""

from __future__ import annotations

from typing import Any

import pytest

from va_route.schemas.dossier import Dossier
from va_route.schemas.lezer import WEGGELATEN, voor_lezer
from va_route.schemas.va import VerklarendeAnalyse

Invoer = dict[str, Any]
BUURVROUW = {"naam": "buurvrouw", "rol": "netwerk"}


def _va(invoer: Invoer) -> VerklarendeAnalyse:
    return VerklarendeAnalyse.model_validate(invoer)


@pytest.fixture
def verteld(sem: Invoer) -> Invoer:
    """Give an analysis in which the neighbour told something that the father may not read."""
    sem["betrokkenen"]["buurvrouw"] = dict(BUURVROUW)
    bron = sem["bronnen"][0] | {"id": "br40", "wie": "buurvrouw", "omschrijving": "Aan de deur."}
    sem["bronnen"].append(bron)
    bevinding = sem["bevindingen"][0] | {
        "id": "bv40", "bron": "br40", "tekst": "Er was geschreeuw.", "verborgen_voor": ["vader"]
    }  # fmt: skip
    sem["bevindingen"].insert(0, bevinding)
    sem["factoren"][0]["onderbouwing"].insert(0, "bv40")
    sem["hypothesen"][0]["voor"].insert(0, {"bevinding": "bv40", "waarom": "Het was laat."})
    return sem


def test_a_document_in_which_nothing_is_hidden_stays_itself(sem: Invoer) -> None:
    """The same object: nothing was left out, and a copy can say so."""
    va = _va(sem)
    assert voor_lezer(va, "vader") is va


def test_what_is_hidden_for_someone_else_stays(verteld: Invoer) -> None:
    """Each person has a copy of their own."""
    va = _va(verteld)
    assert voor_lezer(va, "moeder") is va


def test_with_a_finding_goes_all_that_would_give_it_away(verteld: Invoer) -> None:
    """Its mentions, why it is evidence, its source, and the person only it names."""
    kopie = voor_lezer(_va(verteld), "vader")
    assert "bv40" not in [b.id for b in kopie.bevindingen]
    assert kopie.factoren[0].onderbouwing == ("bv6",)
    assert [b.bevinding for b in kopie.hypothesen[0].voor] == ["bv1", "bv9"]
    assert "br40" not in [b.id for b in kopie.bronnen]
    assert "buurvrouw" not in [p.sleutel for p in kopie.betrokkenen]
    tekst = kopie.model_dump_json()
    for woord in ("bv40", "br40", "buurvrouw", "geschreeuw", "Aan de deur", "Het was laat"):
        assert woord not in tekst


def test_a_source_that_an_open_finding_names_stays(verteld: Invoer) -> None:
    """And with it the person who was asked."""
    verteld["bevindingen"][1]["bron"] = "br40"
    kopie = voor_lezer(_va(verteld), "vader")
    assert "br40" in [b.id for b in kopie.bronnen]
    assert "buurvrouw" in [p.sleutel for p in kopie.betrokkenen]


def test_a_source_that_nothing_names_stays(sem: Invoer) -> None:
    """It gives nothing away: it was of no use before either."""
    sem["bronnen"].append(sem["bronnen"][0] | {"id": "br41"})
    sem["hulpvraag"]["woorden"][0]["verborgen_voor"] = ["vader"]
    assert "br41" in [b.id for b in voor_lezer(_va(sem), "vader").bronnen]


def test_the_reader_the_youth_and_who_has_gezag_are_never_left_out(sem: Invoer) -> None:
    """That they exist is known; the paper would be about nobody."""
    alles = {"verborgen_voor": ["vader"]}
    for lijst in (sem["bevindingen"], sem["deling"], sem["eerdere_hulp"]):
        for stuk in lijst:
            stuk.update(alles)
    wie = {p.sleutel for p in voor_lezer(_va(sem), "vader").betrokkenen}
    assert {"sem", "moeder", "vader"} <= wie


def test_numbers_stay_as_they_were(verteld: Invoer) -> None:
    """Two readers of two copies mean the same finding by the same number."""
    oud = [b["id"] for b in verteld["bevindingen"] if b["id"] != "bv40"]
    assert [b.id for b in voor_lezer(_va(verteld), "vader").bevindingen] == oud


def test_a_text_that_stands_alone_is_not_filled_in(vol: Invoer) -> None:
    """As if nobody had written it yet."""
    vol["perspectief"]["stip"]["verborgen_voor"] = ["vader"]
    perspectief = voor_lezer(_va(vol), "vader").perspectief
    assert perspectief
    assert perspectief.stip is None


@pytest.mark.parametrize(
    ("pad", "geheim"),
    [
        (("perspectief", "wonen"), "plek"),
        (("overgang",), "waarheen"),
        (("alternatieven", 1), "tekst"),
        (("inzichten", 0), "onderwerp"),
    ],
)
def test_a_secret_place_is_kept_wherever_it_stands(
    vol: Invoer, pad: tuple[str | int, ...], geheim: str
) -> None:
    """Where someone lives or goes can be told apart from the rest of the analysis."""
    deel: Any = vol
    for stap in pad:
        deel = deel[stap]
    deel |= {"verborgen_voor": ["vader"], geheim: "Het huis aan de singel"}
    assert "singel" in _va(vol).model_dump_json()
    assert "singel" not in voor_lezer(_va(vol), "vader").model_dump_json()
    assert "singel" in voor_lezer(_va(vol), "moeder").model_dump_json()


def test_the_sum_of_what_people_differ_in_goes_with_a_view(sem: Invoer) -> None:
    """It says in other words what one of them said."""
    inzicht = sem["inzichten"][0]
    assert {"waar_verschil", "hoe_verder"} <= inzicht.keys()
    inzicht["standpunten"][1]["verborgen_voor"] = ["vader"]
    over = voor_lezer(_va(sem), "vader").inzichten[0]
    assert (over.waar_verschil, over.hoe_verder) == (None, None)
    assert len(over.standpunten) == len(inzicht["standpunten"]) - 1
    heel = voor_lezer(_va(sem), "moeder").inzichten[0]
    assert heel.waar_verschil == inzicht["waar_verschil"]


def test_about_the_youth_only_name_and_age_stay(sem: Invoer) -> None:
    """A secret address is the first thing that is hidden."""
    sem["jeugdige"]["verborgen_voor"] = ["vader", "mentor"]
    wie = voor_lezer(_va(sem), "vader").jeugdige
    assert (wie.roepnaam, wie.geboortedatum.year) == ("Sem", 2011)
    teksten = {wie.woont_nu, wie.school_nu, wie.communicatie, wie.belangrijk_voor_mij}
    assert teksten == {WEGGELATEN}
    assert wie.verborgen_voor == ("mentor",)


TERZIJDE = {"regel": "VA-C02", "reden": "Wordt nagevraagd.", "door": "karin",
            "datum": "2026-03-20", "opnieuw_op": "2026-04-20"}  # fmt: skip


@pytest.mark.parametrize(
    ("pad", "nu"),
    [
        ("bevindingen[0].datum", []),
        ("bevindingen[0]", []),
        ("bevindingen[1].datum", ["bevindingen[0].datum"]),
        ("va.bevindingen[2]", ["va.bevindingen[1]"]),
        ("bevindingen", ["bevindingen"]),
        ("hypothesen[0].voor[0]", []),
        ("hypothesen[0].voor[1]", ["hypothesen[0].voor[0]"]),
        ("hypothesen[1].voor[1]", ["hypothesen[1].voor[1]"]),
        ("factoren[0].onderbouwing", ["factoren[0].onderbouwing"]),
        ("betrokkenen.buurvrouw.rol", []),
        ("betrokkenen.karin.rol", ["betrokkenen.karin.rol"]),
    ],
)
def test_what_was_set_aside_keeps_its_place_or_goes_with_it(
    verteld: Invoer, pad: str, nu: list[str]
) -> None:
    """A place in a list is counted again: the old number would point at the wrong one, or tell."""
    verteld["terzijde"] = [TERZIJDE | {"pad": pad}]
    assert [t.pad for t in voor_lezer(_va(verteld), "vader").terzijde] == nu


def test_the_numbers_of_analysis_and_kern_are_not_mixed(verteld: Invoer, noor: Invoer) -> None:
    """Each has a ``bv1`` of its own; hiding one leaves the other."""
    noor["nu"]["feiten"][0]["verborgen_voor"] = ["vader"]
    nummer = noor["nu"]["feiten"][0]["id"]
    del verteld["bevindingen"][0]["verborgen_voor"]
    dossier = Dossier.model_validate(
        {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe",
         "va": verteld, "va_kern": noor}
    )  # fmt: skip
    kopie = voor_lezer(dossier, "vader")
    assert kopie.va is dossier.va
    assert kopie.va_kern
    assert nummer not in [b.id for b in kopie.va_kern.nu.feiten]  # type: ignore[union-attr]


def test_the_copy_is_a_document_as_any_other(verteld: Invoer) -> None:
    """It can be written, read back and checked."""
    kopie = voor_lezer(_va(verteld), "vader")
    assert VerklarendeAnalyse.model_validate_json(kopie.model_dump_json()) == kopie


@pytest.mark.parametrize(
    ("lezer", "gezag"), [("vader", "ja"), ("buurvrouw", "ja"), ("buurvrouw", "nee")]
)
def test_they_stay_also_when_only_a_hidden_text_names_them(
    verteld: Invoer, lezer: str, gezag: str
) -> None:
    """Who has gezag, who reads, and who is both; a neighbour without gezag goes with the text."""
    verteld["betrokkenen"]["buurvrouw"]["gezag"] = gezag
    verteld["bevindingen"][0]["verborgen_voor"] = [lezer]
    kopie = voor_lezer(_va(verteld), lezer)
    assert "bv40" not in [b.id for b in kopie.bevindingen]
    assert "buurvrouw" in [p.sleutel for p in kopie.betrokkenen]


@pytest.mark.parametrize(("lezer", "rest"), [("vader", ("mentor",)), ("mentor", ("vader",))])
def test_only_the_reader_is_taken_off_the_list(
    sem: Invoer, lezer: str, rest: tuple[str, ...]
) -> None:
    """For whom else it is hidden stays written, whatever the order of the keys."""
    sem["jeugdige"]["verborgen_voor"] = ["vader", "mentor"]
    assert voor_lezer(_va(sem), lezer).jeugdige.verborgen_voor == rest


def test_a_dossier_with_one_analysis_hides_as_much(verteld: Invoer) -> None:
    """What the analysis hides alone, it hides in a dossier; for someone else it is itself."""
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    dossier = Dossier.model_validate(kop | {"va": verteld})
    kopie = voor_lezer(dossier, "vader").va
    assert kopie
    assert "bv40" not in [b.id for b in kopie.bevindingen]
    assert voor_lezer(dossier, "moeder") is dossier


def test_what_was_set_aside_about_a_whole_part_keeps_its_place(verteld: Invoer) -> None:
    """Written from the analysis or from the dossier, also when its name is short."""
    verteld["terzijde"] = [TERZIJDE | {"pad": pad} for pad in ("kop", "va.kop")]
    assert [t.pad for t in voor_lezer(_va(verteld), "vader").terzijde] == ["kop", "va.kop"]
