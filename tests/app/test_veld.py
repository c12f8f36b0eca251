# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.veld import veld_tekst
from va_route.errors import GebruikError


@pytest.mark.parametrize(
    ("pad", "stukken"),
    [
        ("kop.kader", ["Kader", "een van: vrijwillig", "Dit vult u altijd in."]),
        ("hypothesen", ["een lijst", "Velden: id, tekst", "Dit mag leeg blijven."]),
        ("betrokkenen.moeder.gezag", ["Gezag", "ja, nee"]),
        ("opgesteld_door", ["Opgesteld door"]),
        ("overleggen[0].uitkomst", ["Waarom vragen we dit?", "spoedberaad"]),
        ("va.kop.kenmerk", ["Kenmerk", "PDF"]),
    ],
)
def test_a_field_is_explained(pad: str, stukken: list[str]) -> None:
    """What it is, how it is written, and why it is asked; in the first document that has it."""
    tekst = " ".join(veld_tekst(pad).split())
    assert [stuk for stuk in stukken if stuk not in tekst] == []


def test_the_name_of_the_schema_has_no_reason_to_be_asked() -> None:
    """It is what makes the file readable."""
    assert "Waarom" not in veld_tekst("schema")


def test_an_unknown_field_is_refused_with_the_nearest() -> None:
    """And with where to find all of them."""
    with pytest.raises(GebruikError) as fout:
        veld_tekst("kop.kadr")
    assert fout.value.code == "VELD-01"
    assert "'kop.kader'" in fout.value.bericht
