# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from va_route.app.laad import Geladen, laad
from va_route.app.redenen import open_tekst, plichten_tekst
from va_route.toets import Soort, Toets, Waarheid

Voorbeeld = Callable[[str], Path]


@pytest.fixture
def geladen(voorbeeld: Voorbeeld) -> Geladen:
    """Read a document, for its places."""
    return laad(voorbeeld("yara"))


def blad(code: str, soort: Soort = Soort.FEIT, *, uitkomst: Waarheid = None) -> Toets:
    """Make a leaf that says its own code; silent unless it is told otherwise."""
    return Toets(code, soort, uitkomst, f"de zin van {code}", wie=("gi",), remedie="Doe iets.")


def tekst(toets: Toets, geladen: Geladen) -> str:
    """Write what is open."""
    return "\n".join(open_tekst(toets, geladen, ""))


def test_only_what_is_open_is_shown(geladen: Geladen) -> None:
    """A leaf that is met, and a duty, hold nothing back."""
    boom = Toets(
        "alles",
        Soort.ALLE,
        None,
        delen=(
            blad("a", uitkomst=True),
            blad("b"),
            blad("c", uitkomst=False),
            blad("d", Soort.PLICHT),
        ),
    )
    regels = tekst(boom, geladen).splitlines()
    assert [r for r in regels if r.startswith(("?", "✘"))] == [
        "? Het dossier laat nog niet zien: de zin van b. (b)",
        "✘ Volgens het dossier is dit nu niet zo: de zin van c. (c)",
    ]


@pytest.mark.parametrize(
    ("soort", "kop"),
    [
        (Soort.EEN_VAN, "Eén hiervan is genoeg (keuze):"),
        (Soort.TENZIJ, "Dit, tenzij de uitzondering geldt (keuze):"),
    ],
)
def test_what_is_a_choice_is_shown_as_one(geladen: Geladen, soort: Soort, kop: str) -> None:
    """And the parts of one way to meet it stay together."""
    samen = Toets("samen", Soort.ALLE, None, delen=(blad("a"), blad("b")))
    boom = Toets("keuze", soort, None, delen=(samen, blad("c")))
    regels = tekst(boom, geladen).splitlines()
    assert regels[0] == kop
    assert regels[1] == "  – samen, dit alles samen:"
    assert regels[2].startswith("    ? ")
    assert [r for r in regels if r.startswith("  ? ")] == [
        "  ? Het dossier laat nog niet zien: de zin van c. (c)"
    ]


def test_an_agreement_with_one_way_is_no_choice(geladen: Geladen) -> None:
    """Where the region allows no Afwijking there is nothing to choose."""
    boom = Toets("afspraak", Soort.AFSPRAAK, None, delen=(blad("a"),))
    assert "genoeg" not in tekst(boom, geladen)


def test_an_open_duty_reminds(geladen: Geladen) -> None:
    """Each duty once, with who does it."""
    plicht = blad("bellen", Soort.PLICHT)
    delen = (plicht, plicht, blad("a", uitkomst=True))
    boom = Toets("alles", Soort.ALLE, uitkomst=True, delen=delen)
    assert list(plichten_tekst(boom, "")) == [
        "! Niet vergeten: de zin van bellen (de GI). Doe iets."
    ]
    assert tekst(boom, geladen) == ""
