# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Signals, questions to others and tables, as a reader sees them."""

from __future__ import annotations

from va_route.render.outline_overleg import overleg_secties
from va_route.render.taal import Namen
from va_route.schemas.dossier import Dossier
from va_route.schemas.overleg import Consult, Overleg

KARIN = {"karin": {"naam": "Karin", "rol": "professional"}}


def _dossier(**anders: object) -> Dossier:
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    return Dossier.model_validate(kop | {"betrokkenen": KARIN}).model_copy(update=anders)


def _tekst(**anders: object) -> str:
    dossier = _dossier(**anders)
    return str(overleg_secties(dossier, Namen.van(dossier.personen)))


def _consult(**anders: object) -> Consult:
    vast = {"id": "co1", "instantie": "servicepunt", "soort": "casus", "vraag": "Wat past?"}
    return Consult.model_validate(vast | {"gesteld_op": "2026-06-01"} | anders)


def _tafel(*afspraken: dict[str, str]) -> Overleg:
    vast = {"id": "ov1", "soort": "zorgoverleg", "op": "2026-06-01 12:00", "wijze": "aan_tafel"}
    return Overleg.model_validate(vast | {"deelnemers": [], "afspraken": list(afspraken)})


def test_nothing_is_printed_of_what_never_was() -> None:
    """No signal, no question and no table is no chapter."""
    assert overleg_secties(_dossier(), Namen.van(())) == ()


def test_a_question_by_name_says_on_which_ground() -> None:
    """Beside whether there was a name; without a ground there is no such line."""
    gedeeld = _tekst(consulten=(_consult(grondslag="conflict_van_plichten"),))
    assert "zonder naam: nee" in gedeeld
    assert "gedeeld op grond van: conflict van plichten" in gedeeld
    assert "gedeeld op grond van" not in _tekst(consulten=(_consult(anoniem="ja"),))


def test_what_a_table_agreed_says_who_and_whether_it_was_done() -> None:
    """Who, until when, and then: done on a day, or dropped with its reason."""
    kop = {"wat": "Bellen met school", "wie": "karin", "uiterlijk": "2026-06-04"}
    zin = "Bellen met school · Karin, uiterlijk 4 juni 2026"
    assert zin in _tekst(overleggen=(_tafel(kop),))
    assert f"{zin} · gedaan op 3 juni 2026" in _tekst(
        overleggen=(_tafel(kop | {"uitgevoerd_op": "2026-06-03"}),)
    )
    assert f"{zin} · hoeft niet meer: School deed het al." in _tekst(
        overleggen=(_tafel(kop | {"vervallen_omdat": "School deed het al."}),)
    )


def _deelnemer(**wie: str) -> str:
    vast = {"id": "ov1", "soort": "spoedberaad", "op": "2026-06-01T10:00", "wijze": "video"}
    kop = {"deelnemers": [wie], "jeugdige_uitgenodigd": "ja"}
    overleg = Overleg.model_validate(vast | kop)
    tekst = _tekst(overleggen=(overleg,))
    return tekst.partition("Punt(tekst='")[2].partition("'")[0]


def test_who_was_there_is_named_once_and_with_the_right_letters() -> None:
    """An organisation that is its own capacity is not said twice; HSJ is a name."""
    hsj = _deelnemer(wie="karin", organisatie="Hoofdzaak", hoedanigheid="hsj_deskundige")
    assert hsj == "Karin · Hoofdzaak · HSJ-deskundige"
    zelf = _deelnemer(wie="karin", organisatie="Servicepunt", hoedanigheid="servicepunt")
    assert zelf == "Karin · Servicepunt"
    assert _deelnemer(wie="karin", hoedanigheid="expertteam") == "Karin · Expertteam"
