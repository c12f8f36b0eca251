# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from typing import Annotated, Any, get_args, get_origin

import pytest
from pydantic import StringConstraints, TypeAdapter, ValidationError

from va_route.schemas import verwijzing
from va_route.schemas.verwijzing import BevindingNummer, Merk, NaarBevinding, Nummer, Verwijzing

SOORTEN = [soort for soort in vars(verwijzing).values() if get_origin(soort) is Annotated]


def vormen(merk: type[Merk]) -> dict[str, str]:
    """Give the form of the ids per kind of thing, for everything with this mark."""
    gevonden = {}
    for soort in SOORTEN:
        vorm, *merken = get_args(soort)[1:]
        if isinstance(vorm, StringConstraints) and merken and type(merken[0]) is merk:
            gevonden[merken[0].soort] = str(vorm.pattern)
    return gevonden


@pytest.mark.parametrize("soort", [BevindingNummer, NaarBevinding])
@pytest.mark.parametrize(
    ("waarde", "mag"),
    [
        ("bv1", True),
        ("bv9999", True),
        ("bv0", False),
        ("bv01", False),
        ("bv10000", False),
        ("br1", False),
        ("BV1", False),
        ("bv", False),
        ("bv1\n", False),
    ],
)
def test_an_id_is_two_letters_and_a_number(
    soort: Any,  # noqa: ANN401 - a type
    waarde: str,
    *,
    mag: bool,
) -> None:
    """An id is short enough to read aloud, and has one way of writing."""
    lezer: TypeAdapter[str] = TypeAdapter(soort)
    if mag:
        assert lezer.validate_python(waarde) == waarde
    else:
        with pytest.raises(ValidationError):
            lezer.validate_python(waarde)


def test_an_id_and_its_reference_have_one_form() -> None:
    """Whatever can be named can be referred to, in the same letters."""
    nummers = vormen(Nummer)
    for soort, vorm in vormen(Verwijzing).items():
        if soort != "persoon":
            assert nummers[soort] == vorm


def test_no_two_kinds_share_their_letters() -> None:
    """An id alone says what kind of thing it names."""
    vorm_per_soort = vormen(Nummer)
    assert len(set(vorm_per_soort.values())) == len(vorm_per_soort)
