# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from va_route.app.voorlopig import NOG_INVULLEN, Invuller, nummers_in
from va_route.recht.va_aanwezig import VA_REGELS
from va_route.schemas.dossier import Dossier
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import volg
from va_route.store.schrijf import Voorlopig, zonder_merk

NU = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)


def _waarde(pad: str, **meer: object) -> object:
    return Invuller(NU, **meer).waarde(volg(VerklarendeAnalyse, pad)[-1])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pad", "waarde"),
    [
        ("schema", "va/1"),
        ("kop.status", "concept"),
        ("kop.versie", "1"),
        ("kop.opgesteld_op", "2026-07-01"),
        ("kop.kenmerk", "K-2026-07-01-013000"),
        ("jeugdige.school_nu", NOG_INVULLEN),
        ("bronnen", []),
        ("betrokkenen", {}),
        ("bronnen.id", "br1"),
    ],
)
def test_what_the_tool_knows_gets_no_remark(pad: str, waarde: object) -> None:
    """The clock in the Netherlands, a first number, an empty list; a text says it by itself."""
    assert _waarde(pad) == waarde


@pytest.mark.parametrize(
    ("pad", "waarde"),
    [
        ("kop.kader", "vrijwillig"),
        ("kop.aanleiding", ["dreigende_uithuisplaatsing"]),
        ("jeugdige.geboortedatum", "2026-07-01"),
        ("doelen.prioriteit", "1"),
        ("hypothesen.voor.bevinding", "bv1"),
        ("kop.regievoerder", "regievoerder"),
        ("terzijde.regel", "VA-P00"),
        ("betrokkenen.registratie.nummer", "0000"),
    ],
)
def test_what_a_person_chooses_stands_under_a_remark(pad: str, waarde: object) -> None:
    """Valid in shape, so that the rest of the document can be checked."""
    gegeven = _waarde(pad)
    assert isinstance(gegeven, Voorlopig)
    assert gegeven.waarde == waarde
    assert gegeven.uitleg.startswith("nog ")


def test_a_proposal_stands_under_a_remark_of_its_own() -> None:
    """The last day that is no warning, counted from the day in the Netherlands."""
    gegeven = _waarde("kop.evaluatie_op")
    assert isinstance(gegeven, Voorlopig)
    assert gegeven.waarde == "2026-10-01"
    assert gegeven.uitleg.startswith("voorstel: ")


def test_people_and_numbers_that_are_there_count() -> None:
    """A reference names someone who is there, and an id is the next."""
    document = {"betrokkenen": {"sem": {}}, "bronnen": [{"id": "br7"}, {"id": "br2"}, {"id": "x"}]}
    invuller = Invuller.bij(NU, document)
    bron = invuller.punt(volg(VerklarendeAnalyse, "bronnen")[-1])
    assert zonder_merk(bron)["id"] == "br8"
    assert zonder_merk(invuller.waarde(volg(VerklarendeAnalyse, "netwerk.wie")[-1])) == "sem"
    assert nummers_in(document) == {"br": 7}


def test_a_required_answer_of_yes_or_no_is_still_to_be_chosen() -> None:
    """Neither is taken for granted."""
    gegeven = Invuller(NU).waarde(volg(Dossier, "consulten.anoniem")[-1])
    assert gegeven == Voorlopig("ja", "nog kiezen: ja, nee")


def test_a_rule_counts_the_words_as_not_filled_in() -> None:
    """Else an empty analysis could be fixed."""
    assert "VA-S06" in {regel.code for regel in VA_REGELS}
    from va_route.app.controleer import controleer
    from va_route.app.nieuw import sjabloon
    from va_route.store.yaml import loop

    va = VerklarendeAnalyse.model_validate(loop(sjabloon("va", NU)).waarde)
    leeg = {m.pad for m in controleer(va, NU.date()) if m.code == "VA-S06"}
    assert {"jeugdige.school_nu", "hulpvraag.vraag_verwijzer"} <= leeg
