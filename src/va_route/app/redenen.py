# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is still open of a step, as lines of text: the open part of its tree and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.app.meldingen import alinea
from va_route.flows.woorden import opsomming
from va_route.toets import Soort, Toets, plichten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.app.laad import Geladen

_KEUZE = frozenset({Soort.EEN_VAN, Soort.TENZIJ, Soort.AFSPRAAK})
_TENZIJ = "Dit, tenzij de uitzondering geldt"
_STAP = "  "


def open_tekst(toets: Toets, geladen: Geladen, voor: str) -> Iterator[str]:
    """Show every open reason: source, who, where, how. What is a choice is shown as one."""
    if toets.uitkomst is True or not toets.telt:
        return
    if not toets.delen:
        yield from _blad(toets, geladen, voor)
        return
    if toets.soort in _KEUZE and len(toets.delen) > 1:
        keuze = _TENZIJ if toets.soort is Soort.TENZIJ else "Eén hiervan is genoeg"
        yield alinea(f"{keuze} ({toets.zin or toets.code}):", voor)
        for deel in toets.delen:
            yield from _mogelijkheid(deel, geladen, voor + _STAP)
        return
    for deel in toets.delen:
        yield from open_tekst(deel, geladen, voor)


def plichten_tekst(toets: Toets, voor: str) -> Iterator[str]:
    """Show every open duty: it reminds, and holds nothing back."""
    for plicht in {plicht.code: plicht for plicht in plichten(toets)}.values():
        wie = opsomming(plicht.wie)
        yield alinea(f"! Niet vergeten: {plicht.zin} ({wie}). {plicht.remedie}", voor, voor + _STAP)


def _mogelijkheid(deel: Toets, geladen: Geladen, voor: str) -> Iterator[str]:
    """One way to meet a choice. What belongs together stays together."""
    regels = list(open_tekst(deel, geladen, voor + _STAP if deel.delen else voor))
    if deel.delen and regels:
        yield alinea(f"– {deel.zin or deel.code}, dit alles samen:", voor)
    yield from regels


def _blad(toets: Toets, geladen: Geladen, voor: str) -> Iterator[str]:
    merk = "?" if toets.uitkomst is None else "✘"
    bron = f", {toets.bron.citaat}" if toets.bron else ""
    yield alinea(f"{merk} {toets.bericht} ({toets.code}{bron})", voor, voor + _STAP)
    plek = geladen.plaats(toets.pad)
    waar = f" ({geladen.bestand}:{plek[0]}:{plek[1]})" if plek else ""
    wie = opsomming(toets.wie) if toets.wie else ""
    hier = f"{toets.pad}{waar}" if toets.pad else ""
    samen = " · ".join(deel for deel in (wie, hier) if deel)
    if samen:
        yield alinea(samen, voor + _STAP)
    if toets.remedie:
        yield alinea(f"→ {toets.remedie}", voor + _STAP, voor + _STAP * 2)
