# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How a value is written in YAML: any text comes back as it was, and reads well where it can.

A value is a text, a list or a map of those, or ``None`` for a key with nothing behind it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, TypeAlias

Waarde: TypeAlias = Any
"""Text, ``None``, or a list or map of values."""

VOORLOPIG = re.compile(r"\s*# (?:nog (?:invullen|kiezen)|(?P<voorstel>voorstel))\b[^\r\n]*\s*")
"""The remark between a name and a value that says that nobody chose this value yet.

A ``voorstel`` can stay as it is; the other values only fill their place.
"""
KORT = 70
"""Longest text on the line of its name, in characters."""
BREED = 100
"""Longest line of a block of text, in characters."""

_VREEMD = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_KAAL = re.compile(
    r"[^\W\d_][\w'’(),.;!?/+-]*(?: [\w'’(),.;!?/+–-]+)*"
    r"|0|[1-9]\d*|\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?"
)
_SLEUTEL = re.compile(r"[a-z0-9_]+")
_EEN_REGEL = re.compile(r"\S+(?: \S+)*")
_ANDERS_GELEZEN = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


@dataclass(frozen=True, slots=True)
class Voorlopig:
    """A value that nobody chose, written on a line below its name, with a remark above it.

    ``uitleg`` says what is to be written, in one line; it begins with ``nog`` or ``voorstel``.
    """

    waarde: Waarde
    uitleg: str


def zonder_merk(waarde: Waarde) -> Waarde:
    """Return the value as it will be read: without remarks."""
    if isinstance(waarde, Voorlopig):
        return waarde.waarde
    if isinstance(waarde, dict):
        return {naam: zonder_merk(deel) for naam, deel in waarde.items()}
    return [zonder_merk(deel) for deel in waarde] if isinstance(waarde, list) else waarde


@dataclass(frozen=True, slots=True)
class Stijl:
    """How to write: the line end of the file, and only between quotes when ``citeer``."""

    regeleinde: str = "\n"
    citeer: bool = False

    def achter(self, waarde: Waarde, inspring: int) -> str:
        """Write what follows a colon or a dash in column ``inspring``, the space included."""
        if waarde is None:
            return ""
        if isinstance(waarde, Voorlopig):
            voor = f"{self.regeleinde}{' ' * (inspring + 2)}"
            onder = self.achter(waarde.waarde, inspring)
            regel = onder if onder.startswith(self.regeleinde) else f"{voor}{onder[1:]}"
            return f"{voor}# {waarde.uitleg}{regel}"
        if isinstance(waarde, str):
            return f" {self._tekst(waarde, inspring + 2)}"
        if not waarde or _op_een_regel(waarde):
            return f" {tussen_haken(waarde)}"
        return f"{self.regeleinde}{self.blok(waarde, inspring + 2)}"

    def blok(self, waarde: Waarde, kolom: int) -> str:
        """Write a list or map over several lines, without a line end after the last."""
        wit = " " * kolom
        if isinstance(waarde, dict):
            regels = (
                f"{wit}{_sleutel(naam)}:{self.achter(deel, kolom)}" for naam, deel in waarde.items()
            )
        else:
            regels = (f"{wit}-{self._punt(deel, kolom)}" for deel in waarde)
        return self.regeleinde.join(regels)

    def _punt(self, waarde: Waarde, kolom: int) -> str:
        if isinstance(waarde, dict) and waarde:
            return f" {self.blok(waarde, kolom + 2).lstrip(' ')}"
        return self.achter(waarde, kolom)

    def _tekst(self, tekst: str, kolom: int) -> str:
        if self.citeer or _VREEMD.search(tekst.replace("\n", "")):
            return tussen_aanhalingstekens(tekst)
        if len(tekst) <= KORT and is_kaal(tekst):
            return tekst
        if len(tekst) > KORT and _EEN_REGEL.fullmatch(tekst):
            return self._regels(">-", _gevouwen(tekst, BREED - kolom), kolom)
        regels = tekst.split("\n")
        if len(regels) > 1 and regels[0] and regels[-1] and all(r == r.strip() for r in regels):
            return self._regels("|-", regels, kolom)
        return tussen_aanhalingstekens(tekst)

    def _regels(self, teken: str, regels: list[str], kolom: int) -> str:
        wit = " " * kolom
        return self.regeleinde.join(
            (teken, *(f"{wit}{regel}" if regel else "" for regel in regels))
        )


def is_kaal(tekst: str) -> bool:
    """Tell whether a text can stand there without quotes."""
    return bool(_KAAL.fullmatch(tekst)) and tekst.lower() not in _ANDERS_GELEZEN


def tussen_aanhalingstekens(tekst: str) -> str:
    r"""Write any text on one line.

    >>> print(tussen_aanhalingstekens('Hij zei: "ga weg" #1'))
    "Hij zei: \"ga weg\" #1"
    """
    return _VREEMD.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(tekst, ensure_ascii=False))


def tussen_haken(waarde: Waarde) -> str:
    """Write a value on one line, as it stands inside ``[]`` or ``{}``."""
    waarde = zonder_merk(waarde)
    if waarde is None:
        return "~"
    if isinstance(waarde, dict):
        delen = (f"{_sleutel(naam)}: {tussen_haken(deel)}" for naam, deel in waarde.items())
        return f"{{{', '.join(delen)}}}"
    if isinstance(waarde, list):
        return f"[{', '.join(map(tussen_haken, waarde))}]"
    kaal = " " not in waarde and "," not in waarde and is_kaal(waarde)
    return waarde if kaal else tussen_aanhalingstekens(waarde)


def _op_een_regel(waarde: Waarde) -> bool:
    """Tell whether this is a short list of keys and ids."""
    return isinstance(waarde, list) and all(
        isinstance(deel, str) and _SLEUTEL.fullmatch(deel) for deel in waarde
    )


def _sleutel(naam: str) -> str:
    return naam if _SLEUTEL.fullmatch(naam) else tussen_aanhalingstekens(naam)


def _gevouwen(tekst: str, breedte: int) -> list[str]:
    """Break only at a single space; reading puts exactly that space back."""
    regels = [""]
    for woord in tekst.split(" "):
        if regels[-1] and len(regels[-1]) + 1 + len(woord) > max(breedte, 40):
            regels.append("")
        regels[-1] += f" {woord}" if regels[-1] else woord
    return regels
