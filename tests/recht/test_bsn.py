# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A number that can be a BSN, however it is written, and the numbers that look like one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.recht.bsn import elfproef, kan_bsn_zijn, misschien_negen
from va_route.recht.va_aanwezig import controleer_va

if TYPE_CHECKING:
    from va_route.schemas.va import VerklarendeAnalyse

Maak = Callable[[str], str]


def test_only_the_right_ninth_digit_passes(bsn: Maak) -> None:
    """Of the ten numbers with the same first eight digits exactly one passes."""
    goed = bsn("12345678")
    assert [n for n in (f"12345678{c}" for c in range(10)) if elfproef(n)] == [goed]


def test_nine_zeros_are_no_bsn() -> None:
    """Zeros pass the sum, but belong to no one."""
    assert not elfproef("0" * 9)


@pytest.mark.parametrize(
    ("vorm", "gevonden"),
    [
        ("{0}", True),
        ("Het nummer is {0}.", True),
        ("nummer{0}x", True),
        ("{1}.{2}.{3}", True),
        ("{1} {2} {3}", True),
        ("{1}\u00a0{2}\u00a0{3}", True),
        ("bel 112 {0}", True),
        ("zaak 2026-{0}", True),
        ("1{0}", False),
        ("{0}1", False),
        ("{1}.{2} {3}", False),
        ("{1}-{2}-{3}", False),
        ("+31 6 {0}", False),
        ("+{0}", False),
        ("{1} en {2}{3}", False),
    ],
)
def test_a_bsn_is_found_however_it_is_written(bsn: Maak, vorm: str, *, gevonden: bool) -> None:
    """With spaces or dots it is found; within a longer number, a date or after + it is not."""
    nummer = bsn("12345678")
    tekst = vorm.format(nummer, nummer[:4], nummer[4:6], nummer[6:])
    assert kan_bsn_zijn(tekst) is gevonden


@pytest.mark.parametrize(
    ("tekst", "misschien"),
    [
        ("9 cijfers, 12.345.678", False),
        ("2026-05-28 en 2026-05-29", False),
        ("123456789", True),
        ("1 2.3\u00a04\u202f5 6 7 8 9", True),
        ("\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669", True),
    ],
)
def test_most_texts_are_put_aside_at_a_glance(tekst: str, *, misschien: bool) -> None:
    """Days and short numbers are no reason to look again; digits of any script are."""
    assert misschien_negen(tekst) is misschien


@given(
    st.text(max_size=5),
    st.lists(st.sampled_from(("", " ", ".", "\u00a0", "\u202f")), min_size=8, max_size=8),
    st.lists(st.characters(categories=["Nd"]), min_size=9, max_size=9),
    st.text(max_size=5),
)
def test_the_glance_never_misses_nine_digits(
    voor: str, tussen: list[str], cijfers: list[str], na: str
) -> None:
    """Whatever stands around or between them, and in any script."""
    assert misschien_negen(voor + "".join(map(str.__add__, cijfers, [*tussen, ""])) + na)


def test_a_bsn_in_any_text_of_the_analysis_is_asked_about(
    sem_met: Callable[[Mapping[str, Any]], VerklarendeAnalyse], bsn: Maak
) -> None:
    """The message has the place and never the number itself."""
    nummer = bsn("12345678")
    va = sem_met({"deling.0.eigen_woorden": f"Mijn nummer is {nummer}."})
    [melding] = controleer_va(va, date(2026, 3, 25))
    assert (melding.code, melding.pad) == ("VA-S05", "deling[0].eigen_woorden")
    assert nummer not in repr(melding)


def test_a_registration_number_is_no_bsn(
    sem_met: Callable[[Mapping[str, Any]], VerklarendeAnalyse], bsn: Maak
) -> None:
    """The number of a professional in a register may have nine digits that pass."""
    va = sem_met({"betrokkenen.karin.registratie.nummer": bsn("12345678")})
    assert controleer_va(va, date(2026, 3, 25)) == ()
