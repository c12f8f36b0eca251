# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A step and its reasons: the tree of a Toets as sections and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import WETTEN
from va_route.render.in_woorden import met_plekken
from va_route.render.knopen import Alinea, Cel, Knoop, Lijst, Punt, Sectie
from va_route.render.taal import dag, en, hoofdletter, partij
from va_route.schemas.partijen import Partij, door
from va_route.toets import Soort, Toets

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.render.beeld import StapBeeld, VerloopBeeld

UITLEG = (
    "✔ het dossier laat dit zien · ✘ volgens het dossier is dit nu niet zo · "
    "? het dossier zegt hier nog niets over · ! een plicht, houdt de stap niet tegen"
)
_MERK = {True: "✔", False: "✘", None: "?"}
_SAMEN = {
    Soort.EEN_VAN: "Eén hiervan is genoeg",
    Soort.TENZIJ: "Dit, tenzij de uitzondering geldt",
    Soort.INDIEN: "Alleen als het eerste zo is, telt het tweede",
}


def gelezen_wetten() -> Alinea:
    """Say which version of each act the rules rest on; later versions were not seen."""
    versies = en(f"{wet.naam} (versie van {dag(wet.versie)})" for wet in WETTEN)
    return Alinea(f"{versies}. Een latere versie is niet gezien.", "Gelezen wetten", "klein")


def verloop_sectie(verloop: VerloopBeeld, waar: Callable[[str], str] = str) -> Sectie:
    """One course: what ended by law, the stand, what was taken on which grounds, what is open.

    ``waar`` puts a place in words.
    """
    gezet = tuple(stap_sectie(stap, waar) for stap in verloop.gezet)
    stappen = tuple(stap_sectie(stap, waar) for stap in verloop.stappen)
    wel = tuple(Punt(zin) for zin in verloop.wat_kan_wel)
    return Sectie(
        f"Route {verloop.route} ({verloop.verloop})",
        (
            *(Alinea(zin, stijl="kern") for zin in verloop.beeindigd),
            Alinea(verloop.stand, "Stand"),
            *(Alinea(zin) for zin in verloop.termijnen),
            *gezet,
            *stappen,
            *((Sectie("Wat kan wel", (Lijst(wel),)),) if wel else ()),
        ),
    )


def stap_sectie(stap: StapBeeld, waar: Callable[[str], str] = str) -> Sectie:
    """One step: whether it was taken or is open, who takes it, and the whole tree."""
    toets = met_plekken(stap.toets, waar)
    boom = _punten(toets, nodig=not stap.open and stap.gezet is None)
    inhoud: Cel = (Lijst(boom),) if boom else (Alinea("Deze stap vraagt niets vooraf."),)
    return Sectie(f"{hoofdletter(stap.titel)} → {stap.naar}", (Alinea(_staat(stap)), *inhoud))


def _staat(stap: StapBeeld) -> str:
    wie = en(stap.wie) if len(stap.wie) < len(Partij) else "iedereen"
    if stap.gezet is not None:
        anders = " Het dossier is daarna gewijzigd; dit staat er nu over die dag in."
        return f"Deze stap is gezet op {stap.gezet}, {door(wie)}.{anders if stap.gewijzigd else ''}"
    stand = "staat open" if stap.open else "staat nog niet open"
    beurt = "" if stap.aan_de_beurt else " Deze stap is nog niet aan de beurt."
    return f"Deze stap {stand}.{beurt} Wie: {wie}."


def _punten(toets: Toets, *, nodig: bool) -> tuple[Punt, ...]:
    """Take the parts of a plain *alle* one by one: the joint itself says nothing.

    ``nodig`` is false below a joint that is met: nobody has to act.
    """
    if toets.soort is Soort.ALLE:
        return tuple(p for deel in toets.delen for p in _punten(deel, nodig=nodig))
    return (_punt(toets, nodig=nodig),)


def _punt(toets: Toets, *, nodig: bool) -> Punt:
    if not toets.delen:
        return _blad(toets, nodig=nodig)
    nodig = nodig and toets.uitkomst is not True
    delen = tuple(p for deel in toets.delen for p in _groep(deel, nodig=nodig))
    onder = (*_bron(toets), Lijst(delen))
    plicht = not toets.telt and toets.uitkomst is not True
    merk = "!" if plicht else _MERK[toets.uitkomst]
    return Punt(f"{_kop(toets)} ({toets.code}):", onder=onder, merk=merk)


def _groep(toets: Toets, *, nodig: bool) -> tuple[Punt, ...]:
    """Inside a choice an *alle* stays together, or one of its parts would look like enough."""
    delen = _punten(toets, nodig=nodig)
    if toets.soort is not Soort.ALLE or len(delen) == 1:
        return delen
    return (Punt("Dit alles samen:", onder=(Lijst(delen),), merk=_MERK[toets.uitkomst]),)


def _blad(toets: Toets, *, nodig: bool) -> Punt:
    open_ = toets.uitkomst is not True
    plicht = open_ and not toets.telt
    onder: list[Knoop] = [*_bron(toets)]
    if open_ and (nodig or plicht):
        if toets.wie:
            onder.append(Alinea(_wie(toets), "Wie", "klein"))
        if toets.remedie:
            onder.append(Alinea(toets.remedie, "Wat kan", "klein"))
        if toets.pad:
            onder.append(Alinea(toets.pad, "Waar", "klein"))
    merk = "!" if plicht else _MERK[toets.uitkomst]
    return Punt(f"{toets.bericht} ({toets.code})", onder=tuple(onder), merk=merk)


def _wie(toets: Toets) -> str:
    return en(map(partij, toets.wie)) if len(toets.wie) < len(Partij) else "iedereen"


def _kop(toets: Toets) -> str:
    if toets.soort is Soort.AFSPRAAK:
        keuze = ". Eén hiervan is genoeg" if len(toets.delen) > 1 else ""
        wat = f" – {toets.zin}" if toets.zin else ""
        return f"Afspraak in de regio, geen wettelijke eis{wat}{keuze}"
    if toets.soort is Soort.PLICHT:
        return f"Herinnering, houdt niets tegen – {toets.zin}"
    return _SAMEN.get(toets.soort, "Dit alles samen")


def _bron(toets: Toets) -> Cel:
    if toets.bron is None:
        return ()
    return (Alinea(toets.bron.citaat, "Bron", "klein", link=toets.bron.url),)
