# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The terminal: eighty columns, every place in the file, nothing that steers the screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.render.beelden import SCHEMAS, vol, voorbeeld
from va_route.errors import Ernst, Melding
from va_route.render.text import beeld_als_tekst, meldingen_als_tekst, toets_als_tekst
from va_route.schemas.loop import teksten

if TYPE_CHECKING:
    from tests.conftest import Vergelijk

GOLDEN = Path(__file__).parent / "golden"


def _plaats(pad: str) -> tuple[int, int] | None:
    return (12, 3) if pad == "titel" else None


def test_a_step_is_explained_as_a_tree(golden: Vergelijk) -> None:
    """Stand, step, every reason with its place, what can be done, and the sources."""
    tekst = toets_als_tekst(voorbeeld("yara").verlopen, _plaats, "yara.yaml")
    golden(GOLDEN / "toets.txt", tekst)


def test_the_points_of_a_file_are_a_list(golden: Vergelijk) -> None:
    """Line, weight, code, sentence and what can be done, from top to bottom."""
    meldingen = (
        Melding("DOC-07", Ernst.FOUT, "Deze dag bestaat niet.", "Schrijf een dag.", "kop", 4, 3),
        Melding("VA-P01", Ernst.TEKORT, "Wat zegt Sem zelf?", "Vraag het hem.", "hulpvraag"),
        Melding("VA-Q01", Ernst.WAARSCHUWING, "Is dit een oordeel?"),
    )
    golden(GOLDEN / "meldingen.txt", meldingen_als_tekst("sem.yaml", meldingen))


def test_a_file_without_points_says_so() -> None:
    """Silence could also mean that nothing was read."""
    assert meldingen_als_tekst("sem.yaml", ()) == "sem.yaml: in orde, er staat niets open.\n"


@pytest.mark.parametrize("soort", SCHEMAS)
def test_every_text_of_a_document_is_there_in_eighty_columns(soort: str) -> None:
    """The plain text loses nothing and runs off no screen."""
    tekst = beeld_als_tekst(vol(soort))
    plat = " ".join(tekst.split())
    assert max(len(regel) for regel in tekst.splitlines()) <= 80
    assert [pad for pad, woorden in teksten(vol(soort).document) if woorden not in plat] == []


def test_a_text_cannot_steer_the_screen() -> None:
    """Control and direction signs are shown, long words are cut."""
    melding = Melding("VA-P01", Ernst.TEKORT, f"\x1b[31mrood \u202eom {'x' * 300}")
    tekst = meldingen_als_tekst("sem.yaml", (melding,))
    assert "⟨U+001B⟩[31mrood ⟨U+202E⟩om" in tekst
    assert max(len(regel) for regel in tekst.splitlines()) <= 80
