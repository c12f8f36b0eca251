# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What can stand in a field, from the classes and the document alone."""

from __future__ import annotations

from datetime import date

import pytest

from va_route.schemas.dossier import Dossier
from va_route.schemas.profiel import Profiel
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import Veld, alle_paden, volg
from va_route.schemas.voorbeeld import NOG_INVULLEN, Kijk, als_sleutel, bedoelde_dag, dichtbij

LEEG = Kijk({})


def _veld(pad: str) -> Veld:
    return volg(VerklarendeAnalyse, pad)[-1]


@pytest.mark.parametrize(
    ("pad", "was", "waarde"),
    [
        ("veiligheid.cijfers.cijfer", "6,5", "6"),
        ("veiligheid.cijfers.cijfer", "12", "10"),
        ("veiligheid.cijfers.cijfer", "-1", "0"),
        ("veiligheid.cijfers.cijfer", "zes", "0"),
        ("doelen.prioriteit", "0", "1"),
        ("doelen.prioriteit", None, "1"),
        ("betrokkenen.gezag", "no", "nee"),
        ("betrokkenen.gezag", "off", "nee"),
        ("betrokkenen.gezag", "on", "ja"),
        ("betrokkenen.gezag", "yes", "ja"),
        ("betrokkenen.rol", "oudr", "ouder"),
        ("betrokkenen.rol", "tante", "jeugdige"),
        ("jeugdige.geboortedatum", None, "2010-05-12"),
        ("hulpvraag.woorden.datum", "12-05-2026", "2026-05-12"),
        ("hulpvraag.woorden.datum", "2026-02-30", "2026-02-28"),
        ("hulpvraag.woorden.datum", "2026-04-31", "2026-04-30"),
        ("hulpvraag.woorden.datum", "2026-13-00", "2026-12-01"),
        ("hulpvraag.woorden.datum", "0000-01-01", "2026-05-12"),
        ("hulpvraag.woorden.datum", "0226-01-01", "2026-01-01"),
        ("hulpvraag.woorden.datum", "gisteren", "2026-05-12"),
        ("kop.kenmerk", "", "VA-2026-014"),
        ("hulpvraag.woorden.tekst", "", NOG_INVULLEN),
        ("betrokkenen.registratie.nummer", "-1", "0000"),
        ("terzijde.regel", "x", "VA-P03"),
        ("bronnen.id", "1", "br1"),
    ],
)
def test_a_value_is_right_for_its_field_and_near_to_what_stood_there(
    pad: str, was: str | None, waarde: str
) -> None:
    """Bounds, choices, days that exist, and the example in the description of the field."""
    assert LEEG.waarde(_veld(pad), was) == waarde


def test_a_moment_keeps_the_day_and_the_time_that_were_written() -> None:
    """In whatever way; without a time it gets one."""
    op = volg(Dossier, "signalen.op")[-1]
    assert LEEG.waarde(op, "11 mei 2026 om 14.10 uur") == "2026-05-11 14:10"
    assert LEEG.waarde(op, "2026-05-11 25:10") == "2026-05-11 09:30"
    assert LEEG.waarde(op, "2026-05-11") == "2026-05-11 09:30"


def test_a_region_is_written_as_a_name_in_a_file() -> None:
    """With what was written, as far as that can be a name."""
    regio = volg(Profiel, "regio")[-1]
    assert LEEG.waarde(regio, "Regio Voorbeeld") == "regio_voorbeeld"
    assert LEEG.waarde(regio, "!") == "groningen_drenthe"


ZAAK = Kijk(
    {
        "kop": {"opgesteld_op": "2026-03-01", "gewijzigd_op": "2026-03-02"},
        "betrokkenen": {"sem": {"rol": "jeugdige"}, "moeder": None},
        "bronnen": [{"id": "br1"}, {"id": "br4"}],
        "bevindingen": [{"id": "bv1", "bron": "br2"}],
    }
)


def test_a_document_gives_its_people_its_ids_and_its_day() -> None:
    """The id that is named and missing comes first, else the one after the last."""
    assert ZAAK.personen == ("sem", "moeder")
    assert ZAAK.waarde(_veld("bronnen.id")) == "br2"
    assert ZAAK.waarde(_veld("bevindingen.id")) == "bv2"
    assert ZAAK.waarde(_veld("bevindingen.bron"), "4") == "br4"
    assert ZAAK.waarde(_veld("bevindingen.bron"), "9") == "br1"
    assert ZAAK.waarde(_veld("hulpvraag.woorden.van"), "Moeder") == "moeder"
    assert ZAAK.waarde(_veld("hulpvraag.woorden.van"), "oma") == "sem"
    assert ZAAK.dag(_veld("bronnen.datum"), {}) == date(2026, 3, 2)
    assert ZAAK.dag(_veld("bronnen.datum"), {"a": "2026-01-01"}) == date(2026, 1, 1)
    assert ZAAK.dag(_veld("kop.evaluatie_op"), {"a": "2026-03-02"}) == date(2026, 3, 30)


@pytest.mark.parametrize("model", [VerklarendeAnalyse, Dossier, Profiel])
def test_whatever_a_class_asks_can_be_given(
    model: type[VerklarendeAnalyse | Dossier | Profiel],
) -> None:
    """Every section that is made for a field is one the class takes."""
    for *_, veld in alle_paden(model):
        punt = LEEG.punt(veld)
        if veld.sectie is not None and veld.kaart is None:
            veld.sectie.model_validate(punt)


@pytest.mark.parametrize(
    ("tekst", "sleutel"),
    [("Oom Bert", "oom_bert"), ("Zoë", "zo"), ("a b c d", "a"), ("", ""), ("12", "")],
)
def test_a_key_is_made_of_a_name(tekst: str, sleutel: str) -> None:
    """Of a sentence only how it begins."""
    assert als_sleutel(tekst) == sleutel


def test_what_is_no_word_is_near_to_nothing() -> None:
    """Nor a day."""
    assert dichtbij(None, ["a"]) == ""
    assert dichtbij(True, ("ja", "nee")) == "ja"  # noqa: FBT003 - as JSON has it
    assert bedoelde_dag("ooit") is None
