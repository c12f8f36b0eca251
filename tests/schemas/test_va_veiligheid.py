# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Any

import pytest
from pydantic import ValidationError

from va_route.schemas.basis import Deel
from va_route.schemas.keuzes import DirectOordeel, Fase
from va_route.schemas.loop import nummers, verwijzingen
from va_route.schemas.va_veiligheid import (
    DirecteVeiligheid,
    Instrument,
    Overweging,
    Risico,
    Veiligheid,
    Veiligheidsafspraak,
    Veiligheidscijfer,
    Weging,
)

Invoer = dict[str, Any]
DIRECT: Invoer = {"oordeel": "veilig_met_afspraken", "datum": "2026-03-17"}
CIJFER: Invoer = {"van": "sem", "cijfer": "6", "datum": "2026-03-17", "waarom": "Soms is het druk."}
AFSPRAAK: Invoer = {"wat": "Om acht uur belt oma.", "controle_door": "karin", "tot": "2026-05-01"}
INSTRUMENT: Invoer = {"naam": "LIRIK", "datum": "2026-03-17", "conclusie": "Er zijn zorgen."}
JA: Invoer = {"oordeel": "ja", "motivering": "De ruzies worden erger."}
WEGING: Invoer = {
    "organisatie": "Het wijkteam",
    "door": "karin",
    "datum": "2026-03-18",
    "voorstel": "al1",
    "proportionaliteit": JA,
    "subsidiariteit": JA,
    "doelmatigheid": {"oordeel": "twijfel", "motivering": "Dat weten we nog niet."},
}
RISICO: Invoer = {
    "id": "ri1",
    "tekst": "Dat Sem zijn moeder verwondt.",
    "niveau": "structureel",
    "als_we_niets_doen": "Dan gebeurt het weer.",
}
HEEL: list[tuple[type[Deel], Invoer]] = [
    (DirecteVeiligheid, DIRECT),
    (Veiligheidscijfer, CIJFER),
    (Veiligheidsafspraak, AFSPRAAK),
    (Instrument, INSTRUMENT),
    (Overweging, JA),
    (Weging, WEGING),
    (Risico, RISICO),
    (Veiligheid, {"fase": "herstelgericht"}),
]


@pytest.mark.parametrize(
    ("klasse", "invoer", "weg"), [(k, invoer, weg) for k, invoer in HEEL for weg in invoer]
)
def test_safety_is_told_with_its_facts(klasse: type[Deel], invoer: Invoer, weg: str) -> None:
    """An opinion has its reason, an agreement its check, a risk what happens without help."""
    assert klasse.model_validate(invoer).model_fields_set == set(invoer)
    with pytest.raises(ValidationError, match=weg):
        klasse.model_validate({naam: waarde for naam, waarde in invoer.items() if naam != weg})


@pytest.mark.parametrize(
    ("cijfer", "mag"),
    [("-1", False), ("0", True), ("10", True), ("11", False), ("6,5", False), ("07", False)],
)
def test_how_safe_it_feels_runs_from_nought_to_ten(cijfer: str, *, mag: bool) -> None:
    """A whole number; the ends belong to it."""
    if mag:
        assert Veiligheidscijfer.model_validate(CIJFER | {"cijfer": cijfer}).cijfer == int(cijfer)
    else:
        with pytest.raises(ValidationError):
            Veiligheidscijfer.model_validate(CIJFER | {"cijfer": cijfer})


def test_a_reason_for_a_number_can_be_hidden_from_someone() -> None:
    """Whoever says why it is unsafe may name someone who reads along."""
    cijfer = Veiligheidscijfer.model_validate(CIJFER | {"verborgen_voor": ["vader"]})
    assert list(verwijzingen(cijfer)) == [
        ("van", "persoon", "sem"),
        ("verborgen_voor[0]", "persoon", "vader"),
    ]


def test_a_risk_names_what_it_rests_on() -> None:
    """Whom it threatens, which findings show it, which factors help, which option is weighed."""
    risico = Risico.model_validate(
        RISICO
        | {"voor_wie": ["moeder"], "onderbouwing": ["bv3"], "beschermend": ["fa4"]}
        | {"weging": [WEGING]}
    )
    assert list(verwijzingen(risico)) == [
        ("voor_wie[0]", "persoon", "moeder"),
        ("onderbouwing[0]", "bevinding", "bv3"),
        ("beschermend[0]", "factor", "fa4"),
        ("weging[0].door", "persoon", "karin"),
        ("weging[0].voorstel", "alternatief", "al1"),
    ]
    assert [(soort, nummer) for _, soort, nummer in nummers(risico)] == [("risico", "ri1")]


@pytest.mark.parametrize("niveau", ["hoog", "7", "rood"])
def test_how_close_a_risk_is_has_a_word_and_no_score(niveau: str) -> None:
    """Acute, structural or possible; a height or a colour says nothing to do."""
    with pytest.raises(ValidationError):
        Risico.model_validate(RISICO | {"niveau": niveau})


def test_stepping_in_can_do_harm_too_and_may_still_be_unknown() -> None:
    """The harm of doing nothing is always told; that of stepping in is asked by a rule."""
    assert Risico.model_validate(RISICO).als_we_ingrijpen is None


def test_doubt_is_an_opinion_in_a_weighing() -> None:
    """An organisation that is not sure says so, and why."""
    weging = Weging.model_validate(WEGING)
    assert weging.doelmatigheid.oordeel.value == "twijfel"
    with pytest.raises(ValidationError):
        Weging.model_validate(WEGING | {"doelmatigheid": {"oordeel": "geen"}})


def test_the_work_on_safety_has_three_phases_in_this_order() -> None:
    """First safe now, then the risks, then repair."""
    assert list(Fase) == ["directe_veiligheid", "risicogestuurd", "herstelgericht"]


def test_safety_that_is_unclear_is_not_called_safe() -> None:
    """Not knowing has its own word."""
    assert DirectOordeel("onduidelijk") not in {
        DirectOordeel.VEILIG_GENOEG,
        DirectOordeel.VEILIG_MET_AFSPRAKEN,
    }
    with pytest.raises(ValidationError):
        DirecteVeiligheid.model_validate(DIRECT | {"oordeel": "veilig"})
