# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The whole document as plain text: eighty columns, nothing lost, nothing that steers a screen."""

from __future__ import annotations

import pytest

from tests.render.beelden import SCHEMAS, vol
from va_route.render.knopen import Alinea
from va_route.render.text import beeld_als_tekst, knopen_als_tekst
from va_route.schemas.loop import teksten


@pytest.mark.parametrize("soort", SCHEMAS)
def test_every_text_of_a_document_is_there_in_eighty_columns(soort: str) -> None:
    """The plain text loses nothing and runs off no screen."""
    tekst = beeld_als_tekst(vol(soort))
    plat = " ".join(tekst.split())
    assert max(len(regel) for regel in tekst.splitlines()) <= 80
    assert [pad for pad, woorden in teksten(vol(soort).document) if woorden not in plat] == []


def test_a_text_cannot_steer_the_screen() -> None:
    """Control and direction signs are shown, long words are cut."""
    tekst = knopen_als_tekst((Alinea(f"\x1b[31mrood \u202eom {'x' * 300}"),))
    assert "⟨U+001B⟩[31mrood ⟨U+202E⟩om" in tekst
    assert max(len(regel) for regel in tekst.splitlines()) <= 80
