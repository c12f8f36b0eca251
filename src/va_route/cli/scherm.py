# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What goes to the terminal, on any encoding, and what ends a command."""

from __future__ import annotations

import codecs
import json
import os
import re
import sys
import unicodedata
from contextlib import suppress

_GEWOON = {
    "✔": "[ja]", "✘": "[nee]", "→": "->", "–": "-", "—": "-", "·": "-", "…": "...",
    "‘": "'", "’": "'", "“": '"', "”": '"',
}  # fmt: skip

_ONZICHTBAAR = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What a terminal acts upon, or what turns the words around it; json leaves these as they are."""


class NietTeTonen(Exception):
    """What should be shown could not be written: a full disk, a closed stream."""


def maak_klaar() -> None:
    """Let both streams write what their encoding lacks in plain letters."""
    codecs.register_error("va_route", _in_gewone_letters)
    for stroom in (sys.stdout, sys.stderr):
        herstel = getattr(stroom, "reconfigure", None)
        if herstel is not None:
            herstel(errors="va_route")


def druk(tekst: str) -> None:
    """Write an answer."""
    try:
        sys.stdout.write(tekst if tekst.endswith("\n") else f"{tekst}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Who reads has enough; the exit code is still that of the answer.
        _naar_niets()
    except (OSError, AttributeError, ValueError):
        # A stream that is full, was closed, or never was there.
        _naar_niets()
        raise NietTeTonen from None


def _naar_niets() -> None:
    """Drop what is still in the buffer: it would be tried again when Python ends."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def druk_json(waarde: object) -> None:
    """Write an answer as JSON that stays JSON where only ASCII can be written."""
    # There may be no stream at all.
    utf8 = "utf" in (getattr(sys.stdout, "encoding", None) or "").lower()
    druk(_ONZICHTBAAR.sub(_als_json, json.dumps(waarde, ensure_ascii=not utf8, indent=2)))


def _als_json(teken: re.Match[str]) -> str:
    return f"\\u{ord(teken[0]):04x}"


def meld(tekst: str) -> None:
    """Write what went wrong, apart from the answers."""
    if not tekst:
        return
    with suppress(OSError, AttributeError, ValueError):
        sys.stderr.write(f"{tekst}\n")
        sys.stderr.flush()


def _in_gewone_letters(fout: UnicodeError) -> tuple[str, int]:
    if not isinstance(fout, UnicodeEncodeError):
        raise fout
    teken = fout.object[fout.start]
    kaal = unicodedata.normalize("NFKD", teken).encode("ascii", "ignore").decode()
    return _GEWOON.get(teken) or kaal or "?", fout.start + 1
