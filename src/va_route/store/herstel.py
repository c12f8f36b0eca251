# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How the very lines that stop the reader can be written, one way for each of its codes.

A sentence gets quotes, a line goes back to its place, and what has to go gets a ``#`` before it, so
that nothing anybody wrote is lost.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from va_route.store.herstel_bouw import haakje, recht, streepjes, tab
from va_route.store.herstel_tekst import (
    aanhalingsteken,
    anker,
    backslash,
    citeer,
    in_haken,
    na_aanhalingsteken,
    ster,
    sterren,
    teken,
)
from va_route.store.regels import Geval, deel, einde, in_regels, verkort, vorige, zet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from va_route.errors import Regels
    from va_route.store.zinnen import Punt

_GEEN: Mapping[str, str] = MappingProxyType({})
_LEEG = re.compile(r"(\[\s*\]|\{\s*\})\s*(#.*)?")


def herstel(punt: Punt, tekst: str, namen: Mapping[str, str] = _GEEN) -> tuple[Regels, ...]:
    """Give the lines that repair a point, or nothing where no lines can.

    ``namen`` are the fields that this kind of document knows: ``lijst``, ``tekst`` or neither.
    """
    doe = WIJZEN.get(punt.code)
    regels = in_regels(tekst)
    if doe is None or punt.plaats is None or punt.plaats.regel > len(regels) + 1:
        return ()
    # The parser can stop behind the last line.
    nr = min(punt.plaats.regel, len(regels)) - 1
    geval = Geval(regels, nr, punt.plaats.kolom - 1, punt.toont, namen)
    gedaan = doe(geval)
    if gedaan is None:
        return ()
    return (gedaan, *sterren(geval, gedaan)) if punt.code == "LEES-12" else (gedaan,)


def _zonder_teken(g: Geval) -> Regels:
    """Leave out the sign; where it broke a line a space comes in its place."""
    los = chr(int(str(g.toont["teken"]).replace("U+", "0x"), 0))
    schoon = g.regel.replace(los, " " if los in "\x85\u2028\u2029" else "")
    return zet(g.nr, g.nr + 1, verkort(" ".join(schoon.split(" "))))


def _in_utf8(g: Geval) -> Regels | None:
    """Show the line as it was meant, when it is text in the letters of Windows."""
    leesbaar = g.regel.isprintable() and "\ufffd" not in g.regel
    return zet(g.nr, g.nr + 1, verkort(g.regel)) if leesbaar else None


def _spatie(g: Geval) -> Regels:
    return zet(g.nr, g.nr + 1, f"{verkort(g.regel[: g.kol])} {verkort(g.regel[g.kol :])}")


def _hekje(g: Geval) -> Regels:
    """Set a line apart with all that belongs to it."""
    delen = deel(g.regel)
    tot = einde(g.regels, g.nr, delen.kolom)
    wit = len(delen.wit)
    return zet(
        g.nr, tot, *(f"{delen.wit}# {verkort(r[wit:])}".rstrip() for r in g.regels[g.nr : tot])
    )


def _zonder_dubbele_punt(g: Geval) -> Regels:
    """Give a known name its colon; else the line belongs to the text above it, or to nothing."""
    delen = deel(g.regel)
    naam, _, rest = delen.rest.partition(" ")
    if naam in g.namen:
        return zet(g.nr, g.nr + 1, f"{delen.voor}{naam}: {verkort(rest)}".rstrip())
    boven = vorige(g.regels, g.nr)
    bij = deel(g.regels[boven]) if boven is not None else None
    if (
        bij is None
        or g.soort(bij) not in {"", "tekst"}
        or not re.search(r"[^\W\d]", bij.rest)
        or bij.rest[:1] in "\"'[{"
    ):
        return zet(g.nr, g.nr + 1, f"# {verkort(g.regel)}")
    return zet(g.nr, g.nr + 1, f"{' ' * (bij.kolom + 2)}{verkort(g.regel.strip())}")


def _tweede(g: Geval) -> Regels:
    """Leave what follows to a file of its own."""
    uitleg = "# Wat hieronder stond, staat nu in een eigen bestand."
    return zet(g.nr, len(g.regels), uitleg)


def _blok(g: Geval) -> Regels:
    """Begin the text below the sign."""
    delen = deel(g.regel)
    teken, tekst = delen.rest[:1], delen.rest[1:].lstrip("0123456789+-").strip()
    wit = " " * (delen.kolom + 2)
    return zet(g.nr, g.nr + 1, f"{delen.voor}{teken}", f"{wit}{verkort(tekst)}")


def _vanaf(nr: int, tot_en_regels: tuple[int, tuple[str, ...]]) -> Regels:
    tot, regels = tot_en_regels
    return zet(nr, tot, *regels)


def _lijst(g: Geval) -> Regels | None:
    """Set the dashes below each other; a field that takes no list gets its text in quotes."""
    if g.soort(deel(g.regel)) in {"", "lijst"}:
        return _vanaf(g.nr, streepjes(g.regels, g.nr))
    return citeer(g)


def _eigen_regel(g: Geval) -> Regels | None:
    """Begin a list on a line of its own; a field that takes no list gets its text in quotes."""
    delen = deel(g.regel)
    if g.soort(delen) not in {"", "lijst"}:
        return citeer(g)
    wit = " " * (delen.kolom + 2)
    return zet(g.nr, g.nr + 1, delen.voor.rstrip(), f"{wit}{verkort(delen.rest)}")


def _na_het_einde(g: Geval) -> Regels:
    """Let reading go on behind the dots, or set apart what stands there."""
    naam = deel(g.regel).veld.partition(":")[0]
    for nr in range(g.nr, -1, -1):
        if g.regels[nr].rstrip() == "..." and (naam in g.namen or not g.namen):
            return zet(nr, nr + 1, "# ...")
    return _hekje(g)


def _lege_haken(g: Geval) -> Regels:
    """Take away the brackets that say that there is nothing below."""
    return zet(g.nr, g.nr + 1, _LEEG.sub(r"\2", g.regel[: g.kol]).rstrip() + _staart(g))


def _staart(g: Geval) -> str:
    opmerking = g.regel[g.kol :].partition("#")
    return f"  #{verkort(opmerking[2])}" if opmerking[1] else ""


def _opdracht(g: Geval) -> Regels | None:
    return _hekje(g) if g.regel.startswith("%") else citeer(g)


WIJZEN: Mapping[str, Callable[[Geval], Regels | None]] = {
    "LEES-03": _in_utf8,
    "LEES-04": _zonder_teken,
    "LEES-05": _zonder_teken,
    "LEES-06": lambda g: citeer(g) or _hekje(g),
    "LEES-09": _tweede,
    "LEES-10": _hekje,
    "LEES-11": anker,
    "LEES-12": anker,
    "LEES-13": ster,
    "LEES-14": _hekje,
    "LEES-15": in_haken,
    "LEES-16": in_haken,
    "LEES-17": citeer,
    "LEES-18": _lijst,
    "LEES-19": lambda g: _vanaf(g.nr, tab(g.regels, g.nr)),
    "LEES-20": aanhalingsteken,
    "LEES-21": citeer,
    "LEES-22": _spatie,
    "LEES-23": _zonder_dubbele_punt,
    "LEES-24": lambda g: _vanaf(g.nr, recht(g.regels, g.nr)),
    "LEES-25": lambda g: zet(*haakje(g.regels, int(str(g.toont["regel"])) - 1, g.nr, g.kol)),
    "LEES-26": lambda g: teken(g) or _hekje(g),
    "LEES-27": backslash,
    "LEES-28": _opdracht,
    "LEES-29": _blok,
    "LEES-34": _na_het_einde,
    "LEES-35": citeer,
    "LEES-36": _eigen_regel,
    "LEES-37": na_aanhalingsteken,
    "LEES-38": _lege_haken,
}
