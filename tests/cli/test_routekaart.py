# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The command that prints a card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

Roep = Callable[..., Any]


def test_without_a_file_the_card_is_on_the_screen(va_route: Roep) -> None:
    """For who only wants to read it."""
    code, uit, _ = va_route("routekaart", "spoed", "--voor", "jeugdige")
    assert code == 0
    assert uit.startswith("Jouw kaart: de route naar de spoedmachtiging")


def test_with_a_file_it_is_a_pdf(va_route: Roep, tmp_path: Path) -> None:
    """And the command says where."""
    code, uit, _ = va_route("routekaart", "regulier", "-o", "k.pdf", "--regio", "flevoland")
    assert (code, "k.pdf is gemaakt" in uit) == (0, True)
    assert (tmp_path / "k.pdf").read_bytes().startswith(b"%PDF")


def test_a_reader_that_is_not_there_gets_the_nearest(va_route: Roep) -> None:
    """Wrong use, with what can be chosen."""
    code, _, fout = va_route("routekaart", "spoed", "--voor", "ouder")
    assert (code, "Bedoelt u 'ouders'?" in fout) == (2, True)
