# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from va_route.schemas.besluit import Afwijkingsreden
from va_route.schemas.overleg import OverlegSoort
from va_route.schemas.profiel import (
    MEESTE_UREN,
    Deskundigheid,
    Functienaam,
    Profiel,
    RegioAfspraak,
    Trede,
    UitBron,
)

if TYPE_CHECKING:
    from va_route.schemas.basis import Deel

KOP: dict[str, Any] = {
    "schema": "regioprofiel/1",
    "regio": "elders",
    "naam": "Elders",
    "versie": "2026-01",
    "geldend_van": "2026-01-01",
    "bronnen": [{"id": "br1", "titel": "Werkwijze Elders", "wat": "Een proef."}],
}
BRON = {"bron": "br1", "plek": "punt 1"}
AFSPRAAK = BRON | {"code": "tafel_binnen_termijn", "soort": "waarschuwing", "uren": "48"}


def fouten(model: type[Deel], waarde: dict[str, Any]) -> list[str]:
    """Give the places of what is wrong; empty when it is read."""
    try:
        model.model_validate(waarde)
    except ValidationError as fout:
        return [str(deel["loc"][-1]) for deel in fout.errors()]
    return []


def test_a_profile_can_be_small() -> None:
    """A name, a day and one source; without more it asks nothing."""
    profiel = Profiel.model_validate(KOP)
    assert profiel.model_dump(include={"afspraken", "functies", "ladder"}) == {
        "afspraken": (),
        "functies": (),
        "ladder": (),
    }
    assert profiel.tafels == (OverlegSoort.SPOEDBERAAD,)
    assert profiel.geldend_tot is None


@pytest.mark.parametrize("weg", sorted(KOP))
def test_what_a_profile_cannot_do_without(weg: str) -> None:
    """The kind of file, whose it is, since when, and where it stands."""
    over = {naam: waarde for naam, waarde in KOP.items() if naam != weg}
    assert fouten(Profiel, over) == [weg]


@pytest.mark.parametrize("model", [Functienaam, RegioAfspraak, Trede, Deskundigheid])
def test_nothing_is_on_file_without_a_source_and_a_place(model: type[UitBron]) -> None:
    """Not a name, not an agreement, not a step, not whose knowledge counts."""
    assert issubclass(model, UitBron)
    assert {"bron", "plek"} <= set(fouten(model, {}))


@pytest.mark.parametrize(
    ("regio", "goed"),
    [
        ("groningen_drenthe", True),
        ("regio_2", True),
        ("a" * 40, True),
        ("a" * 41, False),
        ("Assen", False),
        ("noord-holland", False),
        ("_assen", False),
        ("2e_regio", False),
        ("", False),
    ],
)
def test_the_name_of_a_region_fits_in_a_file_name(regio: str, *, goed: bool) -> None:
    """Lower case words, joined by an underscore."""
    assert (fouten(Profiel, KOP | {"regio": regio}) == []) is goed


@pytest.mark.parametrize(
    ("uren", "goed"),
    [("0", False), ("1", True), (str(MEESTE_UREN), True), (str(MEESTE_UREN + 1), False)],
)
def test_hours_are_at_least_one_and_at_most_a_year(uren: str, *, goed: bool) -> None:
    """A term of nothing, or of years, is a slip of the pen."""
    assert (fouten(RegioAfspraak, AFSPRAAK | {"uren": uren}) == []) is goed


@pytest.mark.parametrize("reden", ["tijdgebrek", "geen_va", "geen_plek", "anders"])
def test_lack_of_time_of_a_va_or_of_a_place_is_never_a_reason(reden: str) -> None:
    """No region can write it down."""
    assert fouten(RegioAfspraak, AFSPRAAK | {"afwijken_bij": [reden]}) == ["0"]
    goed = [reden.value for reden in Afwijkingsreden]
    assert fouten(RegioAfspraak, AFSPRAAK | {"afwijken_bij": goed}) == []


@pytest.mark.parametrize(
    ("veld", "waarde"),
    [("code", "onbekend"), ("soort", "verplicht"), ("traject", "nacht"), ("bron", "bladzijde 1")],
)
def test_a_word_that_no_rule_knows_is_refused(veld: str, waarde: str) -> None:
    """Or an agreement would be lost in silence."""
    assert fouten(RegioAfspraak, AFSPRAAK | {veld: waarde}) == [veld]


def test_a_leap_year_of_hours_fits() -> None:
    """The bound in figures: 8784 hours are 366 days."""
    assert fouten(RegioAfspraak, AFSPRAAK | {"uren": "8784"}) == []
    assert fouten(RegioAfspraak, AFSPRAAK | {"uren": "8785"}) == ["uren"]


@pytest.mark.parametrize(("tekens", "goed"), [(40, True), (41, False)])
def test_the_name_of_a_region_has_forty_characters_at_most(tekens: int, *, goed: bool) -> None:
    """Both sides of the bound."""
    assert (fouten(Profiel, KOP | {"regio": "a" * tekens}) == []) is goed
