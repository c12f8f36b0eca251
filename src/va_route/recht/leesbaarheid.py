# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How hard a Dutch text is to read, by counting: words, sentences, syllables.

Formulas count length and not meaning, and choppy text scores best. So the figure is shown to a
writer, and nothing depends on it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WOORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ZIN = re.compile(r"[.!?…]+(?:[\"”’')]+)?(?:\s+|$)")
# Longest first. A sign with dots on it starts a syllable of its own: geïnd, zeeën.
_KLANK = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyàáâèéêìíîòóôùúûäëïöü]"
)
_BASIS, _PER_WOORD, _PER_LETTERGREEP = 206.835, 0.93, 77.0
"""Constants of Flesch for Dutch."""


@dataclass(frozen=True, slots=True)
class Leesmaat:
    """What was counted. ``flesch_douma`` runs from about 0 (hard) to 100 (easy)."""

    woorden: int
    zinnen: int
    lettergrepen: int
    langste_zin: int

    @property
    def flesch_douma(self) -> int:
        """Reading ease in whole points."""
        per_zin = self.woorden / self.zinnen
        per_woord = self.lettergrepen / self.woorden
        return round(_BASIS - _PER_WOORD * per_zin - _PER_LETTERGREEP * per_woord)


def lettergrepen(woord: str) -> int:
    """Count the groups of vowels in a word; at least one."""
    return len(_KLANK.findall(woord.lower())) or 1


def zinnen(tekst: str) -> list[str]:
    """Cut a text into sentences; what has no word in it is none."""
    return [deel for deel in _ZIN.split(tekst) if deel and _WOORD.search(deel)]


def woorden(tekst: str) -> list[str]:
    """Give the words of a text; a number is no word."""
    return _WOORD.findall(tekst)


def leesmaat(tekst: str) -> Leesmaat | None:
    """Count a text; ``None`` when there is no word in it."""
    per_zin = [woorden(zin) for zin in zinnen(tekst)]
    alle = [woord for zin in per_zin for woord in zin]
    if not alle:
        return None
    return Leesmaat(len(alle), len(per_zin), sum(map(lettergrepen, alle)), max(map(len, per_zin)))
