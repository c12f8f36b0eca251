# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Quotes around a sentence that YAML takes for something else; and what ``&`` and ``*`` mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from va_route.errors import Regels
from va_route.store.regels import Geval, aaneen, deel, einde, geciteerd, verkort, zet

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAAM = re.compile(r"[&*!]\S*")
_DICHT = re.compile(r"\s*(?:,\s*[\w-]+\s*:(?:\s|$)|[}\]]\s*(?:[,}\]]|$))")
_AFKORTING = re.compile(r"[stnk] ")


def sterren(g: Geval, gedaan: Regels) -> Iterator[Regels]:
    """Write in full what points at a mark that goes away."""
    gevonden = _NAAM.match(g.regel, g.kol)
    if gevonden is None or '"' in gedaan.tekst:
        return
    erbij = len(gedaan.tekst.splitlines()) - (gedaan.tot - gedaan.van)
    for nr in range(g.nr + 1, len(g.regels)):
        wijst = re.search(rf"\*{re.escape(gevonden[0][1:])}\s*$", g.regels[nr])
        vol = ster(g._replace(nr=nr, kol=wijst.start())) if wijst else None
        if vol is not None:
            yield Regels(vol.van + erbij, vol.tot + erbij, vol.tekst)
            erbij += len(vol.tekst.splitlines()) - (vol.tot - vol.van)


def citeer(g: Geval) -> Regels | None:
    """Put the whole text between quotes; between brackets only the sentence itself."""
    delen = deel(g.regel)
    if g.kol > len(delen.voor) and re.search(r"[\[{]", g.regel[len(delen.voor) : g.kol]):
        return in_haken(g)
    tot = einde(g.regels, g.nr, delen.kolom if delen.veld else len(delen.wit))
    tekst = aaneen([delen.rest, *g.regels[g.nr + 1 : tot]])
    if not tekst:
        return None
    eerste, *verder = geciteerd(tekst, delen.kolom)
    return zet(g.nr, tot, f"{_met_spatie(delen.voor)}{eerste}", *verder)


def _met_spatie(voor: str) -> str:
    return voor if not voor.strip() or voor.endswith(" ") else f"{voor} "


def in_haken(g: Geval) -> Regels | None:
    """Put quotes around one sentence between brackets."""
    begin, rest = g.regel[: g.kol], g.regel[g.kol :]
    # At a name, its value is meant.
    naam = re.match(r"[\w-]+:\s+", rest)
    begin, rest = (begin + naam[0], rest[naam.end() :]) if naam else (begin, rest)
    sluit = _DICHT.search(rest)
    if not begin.rstrip().endswith(":"):
        sluit = re.search(r"\s*[,\]}]", rest)
    zin = rest[: sluit.start()] if sluit else rest
    eerste, *verder = geciteerd(zin, 0)
    if verder:
        return None
    return zet(g.nr, g.nr + 1, f"{verkort(begin)}{eerste}{verkort(rest[len(zin) :])}")


def anker(g: Geval) -> Regels | None:
    """Leave out a mark that says something about what is below it; a sentence keeps its sign."""
    gevonden = _NAAM.match(g.regel, g.kol)
    if gevonden is None:
        return citeer(g)
    na = g.regel[gevonden.end() :].strip()
    naam = gevonden[0][1:]
    if na and not (naam and re.search(rf"\*{re.escape(naam)}(?![\w-])", "\n".join(g.regels))):
        return citeer(g)
    voor = verkort(g.regel[: g.kol])
    if na or not voor.rstrip().endswith("-") or g.nr + 1 >= len(g.regels):
        return zet(g.nr, g.nr + 1, f"{voor}{verkort(na)}".rstrip())
    return zet(g.nr, g.nr + 2, f"{voor}{verkort(g.regels[g.nr + 1].lstrip())}")


def ster(g: Geval) -> Regels | None:
    """Write in full what the star points at; a sentence keeps its sign."""
    gevonden = _NAAM.match(g.regel, g.kol)
    anker = rf"&{re.escape(gevonden[0][1:])}(?![\w-])" if gevonden and gevonden[0][1:] else "$^"
    for nr, regel in enumerate(g.regels):
        bron = re.search(anker, regel)
        if bron is None or not gevonden or g.regel[gevonden.end() :].strip():
            continue
        delen = deel(regel)
        tot = einde(g.regels, nr, delen.kolom if delen.veld else len(delen.wit))
        voor = verkort(g.regel[: g.kol])
        eerst = regel[bron.end() :].strip()
        blok = [verkort(r.strip()) for r in (eerst, *g.regels[nr + 1 : tot]) if r.strip()]
        if eerst or not voor.rstrip().endswith("-"):
            return zet(g.nr, g.nr + 1, f"{voor}{blok[0]}") if eerst else None
        wit = " " * len(voor)
        return zet(g.nr, g.nr + 1, f"{voor}{blok[0]}", *(f"{wit}{r}" for r in blok[1:]))
    return citeer(g)


def aanhalingsteken(g: Geval) -> Regels | None:
    """Close the quote where the value ends; the sign of *'s avonds* is none."""
    delen = deel(g.regel)
    tot = einde(g.regels, g.nr, delen.kolom if delen.veld else len(delen.wit))
    ruw = aaneen([g.regel[g.kol :], *g.regels[g.nr + 1 : tot]])
    tekst = ruw if ruw[:1] == "'" and _AFKORTING.match(ruw[1:]) else ruw[1:]
    eerste, *verder = geciteerd(tekst or "…", delen.kolom)
    return zet(g.nr, tot, f"{verkort(g.regel[: g.kol])}{eerste}", *verder)


def na_aanhalingsteken(g: Geval) -> Regels | None:
    """Choose quotes around the text that do not stand in it."""
    van = int(str(g.toont["regel"])) - 1
    delen = deel(g.regels[van])
    ruw = aaneen([delen.rest, *g.regels[van + 1 : g.nr + 1]])
    tekst = ruw[1:-1] if len(ruw) > 1 and ruw[0] == ruw[-1] else ruw
    eerste, *verder = geciteerd(tekst, delen.kolom)
    return zet(van, g.nr + 1, f"{delen.voor}{eerste}", *verder)


def backslash(g: Geval) -> Regels:
    """Use quotes, or a block, in which a backslash is a plain sign."""
    delen = deel(g.regel)
    eerste, *verder = geciteerd(delen.rest.strip('"'), delen.kolom)
    return zet(g.nr, g.nr + 1, f"{delen.voor}{eerste}", *verder)


def teken(g: Geval) -> Regels | None:
    """Leave out a second comma between brackets; any other sign begins a sentence."""
    if g.regel[g.kol : g.kol + 1] == "," and re.search(r"[\[{,]\s*$", g.regel[: g.kol]):
        return zet(g.nr, g.nr + 1, verkort(f"{g.regel[: g.kol].rstrip()}{g.regel[g.kol + 1 :]}"))
    return citeer(g)
