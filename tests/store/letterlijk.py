# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Someone who does to the letter what a message shows, and nothing else.

The lines of the example take the place that it names. Where ``…`` stands, what is in the file
stays, between the same two words.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from va_route.app.controleer import controleer_bestanden
from va_route.errors import Ernst, Melding

if TYPE_CHECKING:
    from pathlib import Path

_GAT = re.compile(r"([^\s\"'\[\]{},]*) ?… ?([^\s\"'\[\]{},]*)")
_TE_LANG = re.compile(r"\w+ … \(hooguit \d+ tekens\)")
KEREN = 15
PAST = 1400
"""A text of this length fits anywhere."""


def fouten(bron: bytes, map_: Path, naam: str = "zaak.yaml") -> list[Melding]:
    """Read as the command does, and give what has to be repaired."""
    pad = map_ / naam
    pad.write_bytes(bron)
    (gevonden,) = controleer_bestanden([pad], date(2026, 11, 22), date(2026, 5, 29))
    return [m for m in gevonden.meldingen if m.ernst is Ernst.FOUT]


def doe(tekst: str, melding: Melding) -> str:
    """Change the lines that a message names into those it shows."""
    regels = tekst.split("\n")
    for deel in melding.in_bestand:
        oud = "\n".join(regels[deel.van - 1 : deel.tot - 1])
        kopie = melding.code in {"LEES-12", "LEES-13"} or deel.van == deel.tot
        nieuw = [
            _vul(regel, tekst if kopie else oud, lang=melding.code == "VORM-03")
            for regel in deel.tekst.split("\n")
        ]
        regels[deel.van - 1 : deel.tot - 1] = nieuw
    return "\n".join(regels)


def _vul(regel: str, oud: str, *, lang: bool) -> str:
    if lang:
        # Only a person can say it in fewer words; here it is cut.
        return _TE_LANG.sub(
            lambda _: " ".join(oud.split())[:PAST].partition("tekst: >- ")[2], regel
        )

    def stond_er(gat: re.Match[str]) -> str:
        begin, slot = (re.escape(woord) for woord in gat.groups())
        for bron in (*oud.split("\n"), " ".join(oud.split())):
            gevonden = re.search(rf"{begin}.*{slot}", bron.strip())
            if gevonden is not None and (begin or slot):
                return gevonden[0]
        raise AssertionError(regel)

    return _GAT.sub(stond_er, regel)


def stappen(tekst: str, map_: Path, *, van_onder: bool = False) -> int:
    """Repair one message after the other; give how many it took.

    Every time the point is gone and no other came in its place.
    """
    for keer in range(KEREN):
        open_ = fouten(tekst.encode(), map_)
        if not open_:
            return keer
        melding = open_[-1 if van_onder else 0]
        assert melding.in_bestand, (melding.code, melding.voorbeeld)
        tekst = doe(tekst, melding)
        over = fouten(tekst.encode(), map_)
        nieuw = Counter(m.code for m in over) - Counter(m.code for m in open_)
        assert not nieuw, (melding.code, melding.voorbeeld, nieuw, tekst)
        assert len(over) < len(open_), (melding.code, melding.voorbeeld, tekst)
    raise AssertionError(tekst)
