# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Lines of a file as an example shows them: repaired, and without someone's story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from va_route.errors import Regels
from va_route.schemas.kort import kort

if TYPE_CHECKING:
    from collections.abc import Mapping

_BREUK = re.compile(r"\r\n|\r|\n")
_DELEN = re.compile(r"(?P<wit> *)(?P<streep>(?:- +)*)(?P<veld>[\w-]+:(?: +|$))?(?P<rest>.*)")
_ZIN = re.compile(r"[^\s\[\]{},:#\"'][^\[\]{},:#\"]*")


class Regel(NamedTuple):
    """A line: white space, dashes, name with colon, and what stands behind it."""

    wit: str
    streep: str
    veld: str
    rest: str

    @property
    def voor(self) -> str:
        """What stands before the value."""
        return self.wit + self.streep + self.veld

    @property
    def kolom(self) -> int:
        """Where the name stands, or the value without a name."""
        return len(self.wit) + len(self.streep)

    @property
    def opent(self) -> bool:
        """Whether what belongs to it stands on the next lines."""
        return bool(self.veld) and not self.rest


def in_regels(tekst: str) -> list[str]:
    """Cut as an editor does."""
    return _BREUK.split(tekst)


def deel(regel: str) -> Regel:
    """Take a line apart."""
    gevonden = _DELEN.match(regel)
    wit, streep, veld, rest = gevonden.groups() if gevonden else ("", "", "", regel)
    return Regel(wit, streep, veld or "", rest.rstrip())


def verkort(regel: str) -> str:
    """Shorten every sentence in a line that is shown for what stands around it."""
    delen = deel(regel)
    slot = regel[len(regel.rstrip()) :]
    return (
        delen.voor + _ZIN.sub(lambda m: _met_wit(m[0]), delen.rest) + (slot if delen.rest else "")
    )


def _met_wit(zin: str) -> str:
    kaal = zin.rstrip()
    return kort(kaal) + zin[len(kaal) :]


def geciteerd(tekst: str, kolom: int) -> tuple[str, ...]:
    """Write a text so that YAML takes it as it stands: what follows the colon, and lines below it.

    >>> geciteerd("Bo zei: hoi", 2)
    ('"Bo zei: hoi"',)
    """
    toon = kort(tekst)
    if '"' not in tekst and "\\" not in tekst:
        return (f'"{toon}"',)
    if "'" not in tekst:
        return (f"'{toon}'",)
    return (">-", f"{' ' * (kolom + 2)}{toon}")


def einde(regels: list[str], nr: int, kolom: int) -> int:
    """Count to the first line after ``nr`` that does not belong to a value at ``kolom``."""
    tot = nr + 1
    while tot < len(regels) and (not regels[tot].strip() or inspring(regels[tot]) > kolom):
        tot += 1
    while not regels[tot - 1].strip() and tot > nr + 1:
        tot -= 1
    return tot


def inspring(regel: str) -> int:
    """Count the spaces before the text."""
    return len(regel) - len(regel.lstrip(" "))


def vorige(regels: list[str], nr: int) -> int | None:
    """Return the line above that holds something."""
    return next(
        (boven for boven in range(nr - 1, -1, -1) if regels[boven].strip(" \t#") and
         not regels[boven].lstrip().startswith("#")),
        None,
    )  # fmt: skip


def aaneen(regels: list[str]) -> str:
    """Join the lines of one text as YAML does."""
    return " ".join(filter(None, (regel.strip() for regel in regels)))


class Geval(NamedTuple):
    """One point with the lines of its file; ``nr`` and ``kol`` count from 0."""

    regels: list[str]
    nr: int
    kol: int
    toont: Mapping[str, object]
    namen: Mapping[str, str]

    @property
    def regel(self) -> str:
        """The line that is named."""
        return self.regels[self.nr]

    def soort(self, delen: Regel) -> str:
        """Return what the field of a line takes; nothing when that is not known."""
        return self.namen.get(delen.veld.partition(":")[0], "")


def zet(van: int, tot: int, *regels: str) -> Regels:
    """Write lines instead of those from ``van`` up to ``tot``, counted from 0."""
    return Regels(van + 1, tot + 1, "\n".join(regels))
