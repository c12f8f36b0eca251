# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

import pytest

from va_route.schemas.partijen import Partij, door


@pytest.mark.parametrize(
    ("partij", "naam"),
    [
        (Partij.JEUGDIGE, "de jeugdige"),
        (Partij.OUDER, "de ouder"),
        (Partij.VERWIJZER, "de verwijzer"),
        (Partij.LOKAAL_TEAM, "het lokaal team"),
        (Partij.REGIEVOERDER, "de regievoerder"),
        (Partij.CRISISDIENST, "de crisisdienst"),
        (Partij.COLLEGE, "het college"),
        (Partij.GI, "de GI"),
        (Partij.RAAD, "de Raad voor de Kinderbescherming"),
        (Partij.OVJ, "de officier van justitie"),
        (Partij.GEDRAGSWETENSCHAPPER, "de gedragswetenschapper"),
        (Partij.SERVICEPUNT, "het Servicepunt"),
        (Partij.EXPERTTEAM, "het Expertteam"),
        (Partij.KINDERRECHTER, "de kinderrechter"),
        (Partij.HOF, "het gerechtshof"),
        (Partij.AANBIEDER, "de jeugdhulpaanbieder"),
        (Partij.VERTROUWENSPERSOON, "de vertrouwenspersoon"),
        (Partij.RAADSMAN, "de raadsman"),
        (Partij.WET, "vanzelf, door de wet"),
    ],
)
def test_a_sentence_calls_a_party_by_its_name(partij: Partij, naam: str) -> None:
    """With the article that belongs to it, as a reader would say it."""
    assert partij.naam == naam


def test_no_party_is_called_as_it_is_written_in_the_file() -> None:
    """A new party of two words, or an abbreviation, cannot be forgotten."""
    for partij in set(Partij) - {Partij.WET}:
        assert partij.naam.startswith(("de ", "het "))
        assert "_" not in partij.naam


@pytest.mark.parametrize(
    ("partij", "zin"), [(Partij.GI, "door de GI"), (Partij.WET, "vanzelf, door de wet")]
)
def test_a_sentence_says_by_whom(partij: Partij, zin: str) -> None:
    """What the law does by itself is not done by a party."""
    assert door(partij.naam) == zin


def test_a_party_is_an_office_and_not_a_person() -> None:
    """The journal holds these words, so a name or a key of a person is none of them."""
    with pytest.raises(ValueError, match="samir"):
        Partij("samir")
    assert Partij("gi") is Partij.GI
