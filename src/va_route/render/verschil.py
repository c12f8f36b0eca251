# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What changed between two versions, in words: whose view moved, what contradiction did, the rest.

For who writes the document: nothing is left out, also not what is hidden from someone.
"""

from __future__ import annotations

import re
from itertools import groupby
from textwrap import TextWrapper
from typing import TYPE_CHECKING, TypedDict

from va_route.render.taal import zichtbaar
from va_route.schemas.verschil import Soort, Wijziging

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from va_route.errors import Melding

BREED = 80
_KORT = 60
"""Longest value that stands behind its label, in characters; a longer one gets its own lines."""
TEGENSPRAAK = "De tegenspraak, en wat intussen aan de verklaringen veranderde"
"""No file says that the one came of the other."""
_TUSSEN = " › "
_MARGE = "  "
_TELWOORD: Mapping[Soort, str] = {
    Soort.ERBIJ: "erbij",
    Soort.WEG: "weg",
    Soort.ANDERS: "anders",
    Soort.VERPLAATST: "verplaatst",
}
_VERKLARING = re.compile(r"^(?:va\.)?hypothesen\[\d+\](?:\.oordeel)?$")
_TEGENSPRAAK = re.compile(r"^(?:va\.)?tegenspraak(?:\.|$)")


class WijzigingJson(TypedDict):
    """One change as a case system reads it."""

    soort: str
    pad: str
    waar: list[str]
    oud: str
    nieuw: str
    persoon: str
    eerder: str
    later: str


def als_json(wijzigingen: Iterable[Wijziging]) -> list[WijzigingJson]:
    """Write every change, in the order of the paper."""
    return [
        {
            "soort": w.soort.value,
            "pad": w.pad,
            "waar": list(w.waar),
            "oud": w.oud,
            "nieuw": w.nieuw,
            "persoon": w.persoon,
            "eerder": w.eerder,
            "later": w.later,
        }
        for w in wijzigingen
    ]


def als_tekst(
    oud: str,
    nieuw: str,
    wijzigingen: Sequence[Wijziging],
    namen: Mapping[str, str],
    let_op: Iterable[Melding] = (),
) -> str:
    """Write for a terminal of 80 columns; ``namen`` gives the name that belongs to each key.

    ``oud`` and ``nieuw`` are how the two versions are called; ``let_op`` is about both as a whole.
    """
    regels = [*_vouw(f"Van {oud} naar {nieuw}: {telling(wijzigingen)}", "")]
    for m in let_op:
        regels += _vouw(f"{m.bericht} {m.remedie} ({m.code})", _MARGE, "! ")
    for titel, inhoud in (
        ("Wie het anders ziet", _stemmen(wijzigingen, namen)),
        (TEGENSPRAAK, _tegenspraak(wijzigingen, namen)),
        ("Alles per onderdeel", _onderdelen(wijzigingen, namen)),
    ):
        lijnen = list(inhoud)
        if lijnen:
            regels += ["", titel, "-" * len(titel), *lijnen]
    return "\n".join(regels) + "\n"


def telling(wijzigingen: Sequence[Wijziging]) -> str:
    """Say how much changed, per kind.

    >>> telling(())
    'er is niets veranderd.'
    """
    if not wijzigingen:
        return "er is niets veranderd."
    per_soort = ((sum(w.soort is s for w in wijzigingen), woord) for s, woord in _TELWOORD.items())
    delen = ", ".join(f"{aantal} {woord}" for aantal, woord in per_soort if aantal)
    aantal = len(wijzigingen)
    return f"{aantal} {'wijziging' if aantal == 1 else 'wijzigingen'} ({delen})."


def _stemmen(wijzigingen: Iterable[Wijziging], namen: Mapping[str, str]) -> Iterator[str]:
    """Give per person, in the order of the people, what that person says otherwise."""
    stemmen = [w for w in wijzigingen if w.persoon and w.soort is not Soort.VERPLAATST]
    volgorde = {sleutel: nr for nr, sleutel in enumerate(namen)}
    stemmen.sort(key=lambda w: (volgorde.get(w.persoon, len(volgorde)), w.persoon))
    for persoon, eigen in groupby(stemmen, key=lambda w: w.persoon):
        yield from _vouw(f"{namen.get(persoon, persoon)}:", "")
        for w in eigen:
            waar = _TUSSEN.join(deel for deel in w.waar if deel != persoon)
            yield from _vouw(
                f"{_naam_op(waar, namen)}: {_wending(w)}", f"{_MARGE}  ", f"{_MARGE}- "
            )


def _wending(w: Wijziging) -> str:
    if w.eerder != w.later:
        return f"van {w.eerder} naar {w.later}"
    if w.soort is Soort.ANDERS and len(w.oud) + len(w.nieuw) <= _KORT:
        return f"van {w.oud} naar {w.nieuw}"
    return {Soort.ERBIJ: "nieuw", Soort.WEG: "staat er niet meer"}.get(
        w.soort, "zegt het nu anders"
    )


def _tegenspraak(wijzigingen: Sequence[Wijziging], namen: Mapping[str, str]) -> Iterator[str]:
    """Give what someone from outside said, and what became of the explanations meanwhile."""
    eigen = [w for w in wijzigingen if _TEGENSPRAAK.match(w.pad)]
    if not eigen:
        return
    for w in (*eigen, *(w for w in wijzigingen if _VERKLARING.match(w.pad))):
        yield from _regel(w, w.waar, namen)


def _onderdelen(wijzigingen: Iterable[Wijziging], namen: Mapping[str, str]) -> Iterator[str]:
    eerste = True
    for sectie, eigen in groupby(wijzigingen, key=_sectie):
        if not eerste:
            yield ""
        eerste = False
        yield from _vouw(_TUSSEN.join(sectie), "")
        for w in eigen:
            yield from _regel(w, w.waar[len(sectie) :], namen)


def _sectie(w: Wijziging) -> tuple[str, ...]:
    """Give the section of the paper; in a dossier that of the analysis or the kern inside it."""
    diep = 2 if w.pad.startswith(("va.", "va_kern.")) else 1
    return w.waar[:diep]


def _regel(w: Wijziging, waar: Sequence[str], namen: Mapping[str, str]) -> Iterator[str]:
    label = _naam_op(_TUSSEN.join(waar), namen)
    kop = f"{_TELWOORD[w.soort]}: {label}" if label else _TELWOORD[w.soort]
    match w.soort:
        case Soort.VERPLAATST:
            yield from _punt(f"{kop}, van {w.oud} naar {w.nieuw}")
        case Soort.ERBIJ | Soort.WEG:
            yield from _punt(f"{kop}: {w.oud or w.nieuw}")
        case Soort.ANDERS if len(w.oud) + len(w.nieuw) <= _KORT:
            yield from _punt(f"{kop}, van {w.oud} naar {w.nieuw}")
        case Soort.ANDERS:
            yield from _punt(kop)
            yield from _vouw(w.oud, f"{_MARGE}       ", f"{_MARGE}  was: ")
            yield from _vouw(w.nieuw, f"{_MARGE}       ", f"{_MARGE}  nu:  ")


def _punt(tekst: str) -> Iterator[str]:
    return _vouw(tekst, f"{_MARGE}  ", f"{_MARGE}- ")


def _naam_op(waar: str, namen: Mapping[str, str]) -> str:
    """Write the name of a person where a key stands."""
    return _TUSSEN.join(namen.get(deel, deel) for deel in waar.split(_TUSSEN))


def _vouw(tekst: str, in_: str, eerst: str | None = None) -> Iterator[str]:
    vouw = TextWrapper(
        width=BREED,
        initial_indent=in_ if eerst is None else eerst,
        subsequent_indent=in_,
        break_on_hyphens=False,
    )
    return iter(vouw.wrap(" ".join(zichtbaar(tekst).split())))
