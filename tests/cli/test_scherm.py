# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import pytest

from va_route.cli.scherm import NietTeTonen, druk, druk_json, maak_klaar, meld

if TYPE_CHECKING:
    from collections.abc import Callable


def op_ascii(schrijf: Callable[[], None]) -> bytes:
    """Write to a terminal that knows only ASCII; give what arrived there."""
    rauw = io.BytesIO()
    with redirect_stdout(io.TextIOWrapper(rauw, encoding="ascii")) as scherm:
        maak_klaar()
        schrijf()
        scherm.flush()
        return rauw.getvalue()


@pytest.mark.parametrize(
    ("tekst", "kaal"),
    [
        ("✔ ✘ → – …", b"[ja] [nee] -> - ..."),
        ("één coördinator", b"een coordinator"),
        ("Šarić", b"Saric"),
        ("漢", b"?"),
    ],
)
def test_what_a_terminal_lacks_is_written_in_plain_letters(tekst: str, kaal: bytes) -> None:
    """A sign that carries meaning becomes a word."""
    assert op_ascii(lambda: druk(tekst)) == kaal + b"\n"


def test_json_stays_json_on_any_terminal() -> None:
    """It reads back as it was."""
    gegeven = {"zin": "één → twee"}
    assert json.loads(op_ascii(lambda: druk_json(gegeven))) == gegeven


@pytest.mark.parametrize("teken", ["\x7f", "\x9b", "\u202e", "\u2066", "\u200f", "\u2028"])
def test_json_shows_no_sign_that_a_terminal_obeys(teken: str) -> None:
    """Written as its number, and read back as it was."""
    rauw = io.StringIO()
    with redirect_stdout(rauw):
        druk_json({"zin": f"é{teken}n"})
    assert teken not in rauw.getvalue()
    assert json.loads(rauw.getvalue()) == {"zin": f"é{teken}n"}


class _Stuk(io.StringIO):
    """A stream that refuses what is written to it."""

    def __init__(self, fout: OSError) -> None:
        super().__init__()
        self.fout = fout

    def write(self, _tekst: str) -> int:
        raise self.fout


def test_a_reader_that_stopped_is_no_error() -> None:
    """The exit code is still that of the answer."""
    with redirect_stdout(_Stuk(BrokenPipeError())):
        druk("genoeg")


def test_an_answer_that_cannot_be_shown_is_told() -> None:
    """A full disk is not a defect, and a step may have been recorded."""
    with redirect_stdout(_Stuk(OSError())), pytest.raises(NietTeTonen):
        druk("vol")


@pytest.mark.parametrize("schrijf", [druk, druk_json])
def test_where_there_is_no_stream_it_is_told(
    schrijf: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the terminal was closed before the answer came."""
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(NietTeTonen):
        schrijf("x")


def test_an_answer_ends_in_one_newline(capsys: pytest.CaptureFixture[str]) -> None:
    """Whether or not it had one."""
    druk("a")
    druk("b\n")
    meld("c")
    assert capsys.readouterr() == ("a\nb\n", "c\n")
