# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Lines that go back to their place: indentation, dashes and brackets."""

from __future__ import annotations

import re

from va_route.store.regels import deel, einde, inspring, verkort, vorige

_BLOK = 20
"""Of a longer part only the first line is moved."""
_TAB = re.compile(r" *\t\s*\S")
_OPEN = {"[": "]", "{": "}"}


def recht(regels: list[str], nr: int) -> tuple[int, tuple[str, ...]]:
    """Move a line to the nearest column where a line like it stands, or set it apart.

    What stands below a name or a dash goes along.
    """
    regel = regels[nr]
    kaal = regel.strip()
    kolommen = _kolommen(regels, nr, streep=kaal.startswith("- "))
    eigen = inspring(regel)
    kolom = min(kolommen, key=lambda plek: (abs(plek - eigen), -plek), default=eigen)
    if kolom == eigen:
        return nr + 1, (f"{regel[:eigen]}# {verkort(kaal)}",)
    tot = einde(regels, nr, eigen)
    mee = (deel(regel).streep or deel(regel).opent) and tot - nr <= _BLOK
    verder = regels[nr + 1 : tot] if mee else []
    schuif = (f"{' ' * (inspring(r) + kolom - eigen)}{r.lstrip(' ')}" for r in (regel, *verder))
    return nr + 1 + len(verder), tuple(verkort(r) for r in schuif)


def _kolommen(regels: list[str], nr: int, *, streep: bool) -> list[int]:
    """Give the columns at which a line can go on here: of names, or of dashes."""
    uit: list[int] = []
    laagst = len(regels[nr]) + 1
    boven = vorige(regels, nr)
    if boven is not None and deel(regels[boven]).opent:
        uit.append(deel(regels[boven]).kolom + 2)
    while boven is not None:
        delen = deel(regels[boven])
        if len(delen.wit) < laagst:
            laagst = len(delen.wit)
            if streep and delen.streep:
                uit.append(laagst)
            elif not streep and delen.veld:
                uit.append(delen.kolom)
        boven = vorige(regels, boven)
    return uit


def tab(regels: list[str], nr: int) -> tuple[int, tuple[str, ...]]:
    """Write spaces where tabs stand: as far in as the lines around it."""
    if not regels[nr].strip():
        return nr + 2, (verkort("".join(regels[nr + 1 : nr + 2])),)
    gedaan = list(regels)
    tot = nr
    while tot < len(regels) and (tot == nr or _TAB.match(regels[tot])):
        gedaan[tot] = _zonder_tab(gedaan, tot)
        tot += 1
    return tot, tuple(verkort(regel) for regel in gedaan[nr:tot])


def _zonder_tab(regels: list[str], nr: int) -> str:
    regel = regels[nr]
    kaal = " ".join(regel.strip().split("\t"))
    voor = regel[: len(regel) - len(regel.lstrip())]
    if "\t" not in voor:
        return f"{voor}{kaal}"
    boven = vorige(regels, nr)
    delen = deel(regels[boven] if boven is not None else "")
    dieper = delen.opent or delen.rest[:1] in {"|", ">"}
    kolom = delen.kolom + 2 if dieper else delen.kolom
    if kaal.startswith("- ") and not dieper:
        kolom = next(iter(_kolommen(regels, nr, streep=True)), kolom)
    return f"{' ' * kolom}{kaal}"


def streepjes(regels: list[str], nr: int) -> tuple[int, tuple[str, ...]]:
    """Set the dashes of a list straight below each other."""
    delen = deel(regels[nr])
    tot = einde(regels, nr, delen.kolom if delen.veld else len(delen.wit))
    punten = [delen.rest] if delen.rest else []
    for regel in regels[nr + 1 : tot]:
        kaal = regel.strip()
        if re.match(r"-[ \t]", kaal) or not punten:
            punten.append(kaal.removeprefix("-").strip())
        else:
            punten[-1] += f" {kaal}"
    if delen.veld:
        wit = f"{' ' * (delen.kolom + 2)}- "
        return tot, (delen.voor.rstrip(), *(f"{wit}{verkort(p)}" for p in punten))
    return tot, tuple(f"{delen.wit}- {verkort(p)}" for p in punten)


def haakje(regels: list[str], van: int, nr: int, kol: int) -> tuple[int, int, str]:
    """Close a bracket at the end of its value, or put the comma that is missing in it."""
    regel = regels[van]
    if nr == van and set(regel[kol:]) & set(_OPEN.values()):
        woord = re.search(r"\s+(\S+\s*)$", regel[:kol])
        plek = woord.start() if woord and regel[kol : kol + 1] == ":" else len(regel[:kol].rstrip())
        return van, van + 1, verkort(f"{regel[:plek]}, {regel[plek:].lstrip()}")
    delen = deel(regel)
    tot = max(van + 1, min(einde(regels, van, delen.kolom), nr + 1))
    heel = " ".join([regel.rstrip(), *(r.strip() for r in regels[van + 1 : tot])]).rstrip(" ,")
    open_: list[str] = []
    for teken in heel:
        if teken in _OPEN:
            open_.append(_OPEN[teken])
        elif open_ and teken == open_[-1]:
            open_.pop()
    return van, tot, verkort(heel + "".join(reversed(open_)))
