# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re

import pytest

from va_route.schemas.patronen import PATRONEN, SLEUTEL

VOORBEELD = re.compile(r"zoals '?([^\s']+?)'?(?: of '([^']+)')?\.$")


@pytest.mark.parametrize("patroon", PATRONEN)
def test_the_example_in_a_sentence_fits(patroon: str) -> None:
    """Who does what it says is done; only of a number of someone else there is no example."""
    naam, zin = PATRONEN[patroon]
    gevonden = VOORBEELD.search(zin)
    assert (gevonden is None) is (naam == "Registratienummer")
    if gevonden is not None:
        assert all(re.fullmatch(patroon, woord) for woord in gevonden.groups() if woord)


def test_each_form_has_its_own_name() -> None:
    """The key of a person is one of them."""
    namen = [naam for naam, _ in PATRONEN.values()]
    assert len(set(namen)) == len(namen)
    assert PATRONEN[SLEUTEL][0] == "Sleutel"
