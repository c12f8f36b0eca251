# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where a path stands, and what a path looks like."""

from __future__ import annotations

import pytest

from va_route.store.plaatsen import Deeltje, Plaats, Plaatsen, als_pad, veldnaam
from va_route.store.yaml import loop

_TEKST = """\
kop:
  kenmerk: VA-1
  leeg:
betrokkenen:
  noor: {naam: "Noor",
         rol: jeugdige}
  vader:
hypothesen:
  - id: hy1
    voor: [bv1, bv2]
  -
  - id: hy2
"""


@pytest.fixture
def plaatsen() -> Plaatsen:
    """Return the places of one small document."""
    return Plaatsen(lambda: loop(_TEKST).boom)


@pytest.mark.parametrize(
    ("pad", "regel", "kolom"),
    [
        ("kop", 1, 1),
        ("kop.kenmerk", 2, 12),
        ("kop.leeg", 3, 3),
        ("kop.weg", 1, 1),
        ("betrokkenen.noor.rol", 6, 15),
        ("betrokkenen[0].rol", 6, 15),
        ("betrokkenen[1]", 7, 3),
        ("betrokkenen.vader.naam", 7, 3),
        ("betrokkenen[2].naam", 4, 1),
        ("hypothesen[0].voor[1]", 10, 17),
        ("hypothesen[0].tegen", 9, 5),
        ("hypothesen[1]", 11, 4),
        ("hypothesen[2].id", 12, 9),
        ("hypothesen[3].id", 8, 1),
        ("verzoek.instemmingsverklaring", 1, 1),
        ("", 1, 1),
        ("[].", 1, 1),
    ],
)
def test_a_path_has_a_place_and_a_silent_one_its_nearest_parent(
    plaatsen: Plaatsen, pad: str, regel: int, kolom: int
) -> None:
    """An empty value stands at its name, a section too; an entry of a map has a number as well."""
    assert plaatsen.zoek(pad) == Plaats(regel, kolom)


@pytest.mark.parametrize(
    ("loc", "pad"),
    [
        (("betrokkenen", 0, "rol"), "betrokkenen.noor.rol"),
        (("betrokkenen", "noor", "[key]"), "betrokkenen.noor"),
        (("betrokkenen", "vader", "naam"), "betrokkenen.vader.naam"),
        (("kop", "een_soort", "kenmerk"), "kop.kenmerk"),
        (("kop", "kenmerk", "str"), "kop.kenmerk"),
        (("hypothesen", 0, "tegen"), "hypothesen[0].tegen"),
        ((), ""),
    ],
)
def test_the_path_of_an_error_is_what_a_person_sees(
    plaatsen: Plaatsen, loc: tuple[Deeltje, ...], pad: str
) -> None:
    """Keys instead of numbers, and nothing that only the validator knows."""
    assert plaatsen.volg(loc)[0] == pad


def test_a_name_and_its_value_have_places_of_their_own(plaatsen: Plaatsen) -> None:
    """A wrong name is repaired at the name."""
    assert plaatsen.volg(("kop", "kenmerk")) == ("kop.kenmerk", Plaats(2, 12))
    assert plaatsen.volg(("kop", "kenmerk"), naam=True) == ("kop.kenmerk", Plaats(2, 3))


def test_a_document_without_places_still_has_paths() -> None:
    """Reading stopped before there was a tree."""
    plaatsen = Plaatsen(lambda: None)
    assert plaatsen.zoek("kop") is None
    assert plaatsen.volg(("kop", 0)) == ("kop[0]", None)


def test_half_a_sentence_is_not_printed_as_a_name() -> None:
    """A comma can make a name of it."""
    assert veldnaam("oom-bert_2") == "oom-bert_2"
    assert veldnaam("dan belt hij") == "…"
    assert als_pad(["kop", "dan belt hij", 2, "x"]) == "kop.…[2].x"
