# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A kern goes whole into the beginning of a VA, and nothing is made up."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from va_route.app.naar_va import Aanzet, naar_va
from va_route.errors import DocumentError
from va_route.recht.vorm import controleer_vorm
from va_route.schemas.kern import VaKern
from va_route.schemas.loop import teksten

if TYPE_CHECKING:
    from va_route.schemas.va import VerklarendeAnalyse

Invoer = dict[str, Any]
OP = date(2026, 6, 8)
KOP = {
    "kop.evaluatie_op": "2026-07-06",
    "kop.plaatsvervanger": "hakim",
    "jeugdige.geboortedatum": "2011-02-03",
    "jeugdige.school_nu": "Derde klas, sinds april niet geweest",
    "jeugdige.communicatie": "Het liefst met tante erbij",
    "jeugdige.belangrijk_voor_mij": "Mijn tante",
    "hulpvraag.vraag_verwijzer": "Hoe kan Noor veilig bij haar tante zijn?",
}
VERDER = {
    "factoren[0].niveau": "netwerk",
    "factoren[1].niveau": "jeugdige",
    "factoren[2].niveau": "omgeving",
    "factoren[3].niveau": "hulpverlening",
    "veiligheid.fase": "directe_veiligheid",
    "veiligheid.risicos[0].niveau": "acuut",
    "leemten[0].wie": "lotte",
    "leemten[0].uiterlijk": "2026-06-12",
}
ANTWOORDEN = KOP | VERDER


@pytest.fixture
def noor() -> Invoer:
    """Give a complete kern, every value a string."""
    pad = Path(__file__).parent.parent / "schemas" / "noor.yaml"
    inhoud: Invoer = yaml.load(pad.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    return inhoud


def aanzet(invoer: Invoer) -> Aanzet:
    """Begin a VA with this kern."""
    return naar_va(VaKern.model_validate(invoer), OP)


def vol(invoer: Invoer) -> Invoer:
    """Fill in the few texts that a complete kern may leave out."""
    invoer["woorden"][0]["verborgen_voor"] = ["vader"]
    poging = {"datum": "2026-06-06", "hoe": "Gebeld, geen gehoor."}
    stil = {"wie": "tante", "reden": "onvindbaar", "toelichting": "Zij reed.", "pogingen": [poging]}
    extra = {
        "conclusie": "We doen dit samen.",
        "niet_verteld_omdat": "Vader hoort het om negen uur.",
    }
    return invoer | {"niet_gehoord": [stil]} | extra


def alle_teksten(document: VaKern | VerklarendeAnalyse) -> list[str]:
    """Give every text, without its place."""
    return [tekst for _, tekst in teksten(document)]


@pytest.mark.parametrize("verborgen", [[], ["vader"]])
def test_every_text_of_the_kern_is_in_the_va(noor: Invoer, verborgen: list[str]) -> None:
    """To the letter; a text without a place of its own gets the title of its field before it."""
    invoer = vol(noor)
    invoer["verteld"]["verborgen_voor"] = verborgen
    kern = VaKern.model_validate(invoer)
    va = naar_va(kern, OP).met(ANTWOORDEN).va()
    in_va = alle_teksten(va)
    assert len(alle_teksten(kern)) > 50
    kwijt = [
        t for t in alle_teksten(kern) if not any(t == v or v.endswith(f": {t}") for v in in_va)
    ]
    assert kwijt == []


def test_what_is_missing_is_named_and_nothing_else(noor: Invoer) -> None:
    """With exactly these answers there is a VA, in concept, in which every reference fits."""
    assert set(aanzet(noor).ontbreekt) == set(ANTWOORDEN)
    va = aanzet(noor).met(ANTWOORDEN).va()
    assert (va.kop.status.value, va.kop.versie, va.kop.gewijzigd_op) == ("concept", 1, OP)
    assert controleer_vorm(va, OP) == ()


def test_a_va_holds_no_text_that_nobody_wrote(noor: Invoer) -> None:
    """Every text comes from the kern or from the answers."""
    kern = VaKern.model_validate(noor)
    bekend = {*alle_teksten(kern), *ANTWOORDEN.values()}
    va = aanzet(noor).met(ANTWOORDEN).va()
    vreemd = [t for t in alle_teksten(va) if t not in bekend and t.partition(": ")[2] not in bekend]
    assert vreemd == []
    assert (va.perspectief, va.doelen, va.vaststelling, va.deling) == (None, (), None, ())


def test_the_two_explanations_stand_beside_each_other(noor: Invoer) -> None:
    """Both are still to be tested, each the alternative of the other."""
    va = aanzet(noor).met(ANTWOORDEN).va()
    assert [(h.id, h.alternatief, h.oordeel.value) for h in va.hypothesen] == [
        ("hy1", "hy2", "nog_te_toetsen"),
        ("hy2", "hy1", "nog_te_toetsen"),
    ]


def test_options_keep_their_number_their_day_and_their_weighing(noor: Invoer) -> None:
    """What was called at night is dated, and the weighing names the same option."""
    va = aanzet(noor).met(ANTWOORDEN).va()
    assert [(a.id, str(a.datum)) for a in va.alternatieven][:2] == [
        ("al1", "2026-06-06"),
        ("al2", "2026-06-06"),
    ]
    assert va.veiligheid is not None
    assert {weging.voorstel for weging in va.veiligheid.risicos[0].weging} == {"al4"}


def test_what_was_hidden_stays_hidden(noor: Invoer) -> None:
    """What someone may not read of a kern, that person may not read of the analysis."""
    for deel in (noor["verteld"], noor["komende_72_uur"], noor["opties"][0]):
        deel["verborgen_voor"] = ["vader"]
    va = aanzet(noor).met(ANTWOORDEN).va()
    assert va.overgang is not None
    assert va.overgang.verborgen_voor == ("vader",)
    nieuw = [b for b in va.bevindingen if b.id not in {"bv1", "bv2"}]
    assert {b.verborgen_voor for b in nieuw} == {("vader",)}
    assert [a.verborgen_voor for a in va.alternatieven[:2]] == [("vader",), ()]


def test_a_kern_of_three_lines_is_a_beginning_too() -> None:
    """Nothing is needed but who and when; the rest is named as missing."""
    kort = {
        "schema": "va_kern/1",
        "fictief": "ja",
        "kenmerk": "VK-1",
        "opgesteld_op": "2026-06-06 04:10",
        "opgesteld_door": "hakim",
        "jeugdige": {"roepnaam": "Bo", "leeftijd": "15", "woont_nu": "Thuis"},
        "betrokkenen": {"hakim": {"naam": "Hakim", "rol": "professional"}},
    }
    gemist = set(KOP) | {"kop.kader", "kop.regievoerder"}
    assert set(aanzet(kort).ontbreekt) == gemist
    va = aanzet(kort).met(KOP | {"kop.kader": "ots", "kop.regievoerder": "hakim"}).va()
    assert va.fictief
    assert (va.bevindingen, va.factoren, va.veiligheid, va.overgang) == ((), (), None, None)


def test_without_the_answers_there_is_no_va(noor: Invoer) -> None:
    """Every missing place is told at once, as in a file."""
    with pytest.raises(DocumentError) as gevangen:
        aanzet(noor).va()
    assert {melding.pad for melding in gevangen.value.meldingen} == set(ANTWOORDEN)
    assert {melding.code for melding in gevangen.value.meldingen} == {"VORM-01"}


@pytest.mark.parametrize("plek", ["kop.kenmerk", "betrokkenen.vader.naam", "bestaat.niet"])
def test_an_answer_never_writes_over_what_is_there(noor: Invoer, plek: str) -> None:
    """Only an empty place is filled, and the beginning itself stays as it was."""
    begin = aanzet(noor)
    with pytest.raises(KeyError):
        begin.met({plek: "anders"})
    begin.met(ANTWOORDEN)
    assert set(begin.ontbreekt) == set(ANTWOORDEN)


def test_a_text_at_its_longest_goes_along_without_a_title(noor: Invoer) -> None:
    """The title is dropped before a single letter of the text is."""
    noor["komende_72_uur"]["slaapplek"] = "x" * 1500
    va = aanzet(noor).met(ANTWOORDEN).va()
    assert "x" * 1500 in alle_teksten(va)
