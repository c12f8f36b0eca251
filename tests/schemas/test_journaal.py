# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from va_route.schemas.basis import AMSTERDAM
from va_route.schemas.journaal import (
    EERSTE_VORIGE,
    Antwoord,
    Bladuitkomst,
    Journaalregel,
    Regelsoort,
    uitkomsten,
)
from va_route.toets import Soort, Toets, Waarheid

REGEL: dict[str, Any] = {
    "schema": "journaal/1",
    "nr": 1,
    "soort": "gezet",
    "gebeurtenis": "start",
    "verloop": "regulier-1",
    "route": "regulier",
    "van": "gesignaleerd",
    "naar": "gestart",
    "op": "2026-11-02 09:15",
    "vastgelegd_op": "2026-11-02 10:00",
    "door": "verwijzer",
    "vastgelegd_door": "regievoerder",
    "uitkomsten": [{"code": "regievoerder_benoemd", "antwoord": "stil"}],
    "tekort": ["va_aanwezig"],
    "alarm": "ja",
    "dossier": "a" * 64,
    "regels": "2026.1",
    "vervolg_op": "spoed-1",
    "vorige": EERSTE_VORIGE,
    "hash": "b" * 64,
}
BON: dict[str, Any] = {
    "motor": "0.2.0",
    "regels": "a" * 64,
    "profiel": "b" * 64,
    "zaak": "c" * 64,
    "peildatum": "2026-11-02",
    "bekend": "ja",
}
TEKSTVELDEN = [
    "schema",
    "soort",
    "gebeurtenis",
    "verloop",
    "route",
    "van",
    "naar",
    "door",
    "vastgelegd_door",
    "dossier",
    "regels",
    "vervolg_op",
    "vorige",
    "hash",
]


def _met(**anders: object) -> Journaalregel:
    return Journaalregel.model_validate(REGEL | anders)


def test_a_line_reads_back_as_it_was_written() -> None:
    """Through JSON and back nothing changes, not even a second."""
    regel = _met(op=datetime(2026, 11, 2, 9, 15, 30, 250_000, tzinfo=AMSTERDAM))
    tekst = regel.model_dump_json()
    terug = Journaalregel.model_validate_json(tekst)
    assert terug == regel
    assert terug.model_dump_json() == tekst
    assert '"op":"2026-11-02T09:15:30+01:00"' in tekst
    assert '"schema":"journaal/1"' in tekst


@pytest.mark.parametrize("veld", TEKSTVELDEN)
@pytest.mark.parametrize(
    "tekst", ["Sanne belde boos op", "sanne de vries", "Sanne", "regel\nregel", "é", "", "x" * 65]
)
def test_no_field_can_hold_a_sentence_or_a_name(veld: str, tekst: str) -> None:
    """Codes, parties, times and hashes have a shape; words of people do not fit it."""
    with pytest.raises(ValidationError):
        _met(**{veld: tekst})


@given(tekst=st.text(min_size=1).filter(lambda t: " " in t or not t.isascii()))
def test_no_list_can_hold_a_sentence_either(tekst: str) -> None:
    """Not in the codes of leaves, and not in the tekort."""
    with pytest.raises(ValidationError):
        _met(tekort=[tekst])
    with pytest.raises(ValidationError):
        _met(uitkomsten=[{"code": tekst, "antwoord": "ja"}])


def test_every_text_field_is_in_the_test_above() -> None:
    """A new field cannot slip past it."""
    geen_tekst = {"nr", "op", "vastgelegd_op", "uitkomsten", "tekort", "alarm", "bon"}
    namen = {veld.alias or naam for naam, veld in Journaalregel.model_fields.items()}
    assert namen == set(TEKSTVELDEN) | geen_tekst


@pytest.mark.parametrize("nr", ["0", -1, "01", 0])
def test_lines_are_counted_from_one(nr: object) -> None:
    """There is no line nought."""
    with pytest.raises(ValidationError):
        _met(nr=nr)


@pytest.mark.parametrize("soort", [Regelsoort.GEWEIGERD, Regelsoort.VERKLARING])
def test_a_line_that_is_no_step_keeps_its_stand(soort: Regelsoort) -> None:
    """A refused step that moves would be a step past its guards."""
    assert _met(soort=soort, naar="gesignaleerd").van == "gesignaleerd"
    with pytest.raises(ValidationError, match="deze regel laat de stand gelijk"):
        _met(soort=soort, naar="gestart")


def test_a_verloop_is_named_after_its_route() -> None:
    """So that a line cannot lie on two routes."""
    with pytest.raises(ValidationError, match="het verloop begint met de route"):
        _met(verloop="spoed-1")


@pytest.mark.parametrize("schema", ["journaal/2", "dossier/1", None])
def test_a_line_says_what_it_is(schema: str | None) -> None:
    """Without its schema it is not a line of ours."""
    with pytest.raises(ValidationError):
        _met(schema=schema)


def test_a_field_nobody_asked_for_is_refused() -> None:
    """There is no place for a remark."""
    with pytest.raises(ValidationError):
        _met(opmerking="x")


@pytest.mark.parametrize(
    ("waarheid", "antwoord"), [(True, Antwoord.JA), (False, Antwoord.NEE), (None, Antwoord.STIL)]
)
def test_three_truth_values_are_three_words(waarheid: Waarheid, antwoord: Antwoord) -> None:
    """Silence is written as silence."""
    assert Antwoord.van(waarheid) is antwoord


def test_each_leaf_is_written_once() -> None:
    """In the order of the norm; the same code with another answer is another leaf."""

    def blad(code: str, waarheid: Waarheid) -> Toets:
        return Toets(code, Soort.FEIT, waarheid, zin="een zin die niet in het journaal komt")

    samen = Toets(
        "of",
        Soort.EEN_VAN,
        uitkomst=True,
        delen=(blad("a", waarheid=True), blad("b", waarheid=None)),
    )
    boom = Toets(
        "alle", Soort.ALLE, None, delen=(samen, blad("a", waarheid=True), blad("a", waarheid=None))
    )
    assert uitkomsten(boom) == (
        Bladuitkomst(code="a", antwoord=Antwoord.JA),
        Bladuitkomst(code="b", antwoord=Antwoord.STIL),
        Bladuitkomst(code="a", antwoord=Antwoord.STIL),
    )


@given(minuten=st.integers(-14 * 60, 14 * 60), seconden=st.integers(0, 10**9))
def test_any_time_and_zone_reads_back(minuten: int, seconden: int) -> None:
    """A line written elsewhere keeps its own clock."""
    zone = timezone(timedelta(minutes=minuten))
    op = datetime(2020, 1, 1, tzinfo=zone) + timedelta(seconds=seconden)
    regel = _met(op=op)
    assert Journaalregel.model_validate_json(regel.model_dump_json()).op == op


@pytest.mark.parametrize("veld", sorted(BON))
@pytest.mark.parametrize("tekst", ["Sanne belde boos op", "Sanne", "", "é"])
def test_no_field_of_a_bon_can_hold_a_sentence_or_a_name(veld: str, tekst: str) -> None:
    """Versions, hashes, a day and a yes or no."""
    with pytest.raises(ValidationError):
        _met(schema="journaal/2", bon=BON | {veld: tekst})


@pytest.mark.parametrize(
    ("schema", "bon", "goed"),
    [
        ("journaal/1", None, True),
        ("journaal/1", BON, False),
        ("journaal/2", BON, True),
        ("journaal/2", None, False),
    ],
)
def test_a_line_has_a_bon_from_the_second_version_on(
    schema: str, bon: dict[str, Any] | None, *, goed: bool
) -> None:
    """An old line never gets one afterwards, and a new one never goes without."""
    if goed:
        assert _met(schema=schema, bon=bon).schema_ == schema
        return
    with pytest.raises(ValidationError, match="een regel van journaal/2 heeft een bon"):
        _met(schema=schema, bon=bon)


@pytest.mark.parametrize("peildatum", ["2026-11-01", "2026-11-03"])
def test_a_bon_is_of_the_day_of_the_step(peildatum: str) -> None:
    """Not of the day before, and not of the day after."""
    with pytest.raises(ValidationError, match="de bon is van de dag van de stap"):
        _met(schema="journaal/2", bon=BON | {"peildatum": peildatum})


@pytest.mark.parametrize("naar", ["aangehouden", "gestart", "zitting"])
def test_a_refused_line_moves_to_no_other_stand(naar: str) -> None:
    """Whichever of the two names comes first in the alphabet."""
    with pytest.raises(ValidationError, match="deze regel laat de stand gelijk"):
        _met(soort=Regelsoort.GEWEIGERD, naar=naar)
