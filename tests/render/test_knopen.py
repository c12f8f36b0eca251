# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every kind of node has a walker for paper and one for the terminal."""

from __future__ import annotations

from typing import get_args, get_type_hints

import pytest

from va_route.render import knopen
from va_route.render.html import maak_html
from va_route.render.knopen import (
    Alinea,
    Blad,
    Citaat,
    Inhoudsopgave,
    Knoop,
    Kolommen,
    Lijst,
    Punt,
    Reeks,
    Rij,
    Sectie,
    Tabel,
)
from va_route.render.text import knopen_als_tekst

WOORD = Alinea("woord")
VOORBEELDEN: tuple[Knoop, ...] = (
    WOORD,
    Citaat("woord", "Sem"),
    Lijst((Punt("woord"),)),
    Tabel("woord", (Rij("kop", ((WOORD,),)),), ("een", "twee")),
    Kolommen(("een", "twee"), ((WOORD,), (WOORD,))),
    Reeks(((WOORD,), (WOORD,))),
    Sectie("woord", (WOORD,)),
)


@pytest.mark.parametrize("knoop", VOORBEELDEN, ids=lambda knoop: type(knoop).__name__)
def test_each_node_is_printed_on_paper_and_in_the_terminal(knoop: Knoop) -> None:
    """A new kind of node is not forgotten by one of the two."""
    assert "woord" in maak_html(Blad("titel", (), "voet", (), (knoop,)))
    assert "woord" in knopen_als_tekst((knoop,))


def test_the_examples_above_are_all_there_are() -> None:
    """The contents exist on paper only: a terminal has no pages."""
    soorten = set(get_args(get_type_hints(knopen.Sectie)["inhoud"])[0].__args__)
    assert soorten == {*map(type, VOORBEELDEN), Inhoudsopgave}
    assert knopen_als_tekst((Inhoudsopgave(),)) == "\n"
