# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The fixture that compares a text with the file that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(autouse=True)
def _vergelijkt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare, also while ``make golden`` runs."""
    monkeypatch.delenv("VA_ROUTE_GOLDEN", raising=False)


def test_the_same_text_passes(golden: Callable[[Path, str], None], tmp_path: Path) -> None:
    """Equal to the last character, accents too."""
    (tmp_path / "a.txt").write_bytes("één\n".encode())
    golden(tmp_path / "a.txt", "één\n")


@pytest.mark.parametrize("tekst", ["één", "één\r\n", "een\n"])
def test_another_text_fails(
    golden: Callable[[Path, str], None], tmp_path: Path, tekst: str
) -> None:
    """A lost newline, a Windows newline or a lost accent is a difference."""
    (tmp_path / "a.txt").write_bytes("één\n".encode())
    with pytest.raises(AssertionError):
        golden(tmp_path / "a.txt", tekst)


def test_a_file_that_is_not_there_fails_and_says_what_to_do(
    golden: Callable[[Path, str], None], tmp_path: Path
) -> None:
    """A new golden file is never made in silence."""
    with pytest.raises(AssertionError, match="make golden"):
        golden(tmp_path / "a.txt", "tekst")


def test_on_request_the_file_is_written(
    golden: Callable[[Path, str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``make golden`` writes the same bytes on every system."""
    monkeypatch.setenv("VA_ROUTE_GOLDEN", "1")
    golden(tmp_path / "map" / "a.txt", "één\n")
    assert (tmp_path / "map" / "a.txt").read_bytes() == "één\n".encode()
