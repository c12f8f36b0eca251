# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A step and its reasons: the tree of a Toets as sections and lists, for paper and terminal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from va_route.render.knopen import Alinea, Cel, Knoop, Lijst, Punt, Sectie
from va_route.render.taal import en, hoofdletter, partij
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, Toets

if TYPE_CHECKING:
    from va_route.render.beeld import StapBeeld, VerloopBeeld

Plaats: TypeAlias = Callable[[str], "tuple[int, int] | None"]
"""From a path in the document to its line and column in the file."""

UITLEG = (
    "✔ het dossier laat dit zien · ✘ volgens het dossier is dit nu niet zo · "
    "? het dossier zegt hier nog niets over · ! een plicht, houdt de stap niet tegen"
)
_MERK = {True: "✔", False: "✘", None: "?"}
_SAMEN = {
    Soort.EEN_VAN: "Eén hiervan is genoeg",
    Soort.TENZIJ: "Eén hiervan is genoeg",
    Soort.INDIEN: "Alleen als het eerste zo is, telt het tweede",
}


def nergens(_pad: str) -> None:
    """Places are not known: the document did not come from a file."""


def verloop_sectie(verloop: VerloopBeeld, plaats: Plaats = nergens, bestand: str = "") -> Sectie:
    """One course: what ended by law, then the stand, then every step with its reasons."""
    stappen = tuple(stap_sectie(stap, plaats, bestand) for stap in verloop.stappen)
    wel = tuple(Punt(zin) for zin in verloop.wat_kan_wel)
    return Sectie(
        f"Route {verloop.route} ({verloop.verloop})",
        (
            *(Alinea(zin, stijl="kern") for zin in verloop.beeindigd),
            Alinea(verloop.stand, "Stand"),
            *(Alinea(zin) for zin in verloop.termijnen),
            *stappen,
            *((Sectie("Wat kan wel", (Lijst(wel),)),) if wel else ()),
        ),
    )


def stap_sectie(stap: StapBeeld, plaats: Plaats = nergens, bestand: str = "") -> Sectie:
    """One step: whether it is open, who takes it, and the whole tree."""
    stand = "staat open" if stap.open else "staat nog niet open"
    beurt = "" if stap.aan_de_beurt else " Deze stap is nog niet aan de beurt."
    wie = en(stap.wie) if len(stap.wie) < len(Partij) else "iedereen"
    boom = _Boom(plaats, bestand).punten(stap.toets, nodig=not stap.open)
    inhoud: Cel = (Lijst(boom),) if boom else (Alinea("Deze stap vraagt niets vooraf."),)
    return Sectie(
        f"{hoofdletter(stap.titel)} → {stap.naar}",
        (Alinea(f"Deze stap {stand}.{beurt} Wie: {wie}."), *inhoud),
    )


@dataclass(frozen=True, slots=True)
class _Boom:
    """Writes a tree of reasons. ``nodig`` is false below a joint that is met: nobody has to act."""

    plaats: Plaats
    bestand: str

    def punten(self, toets: Toets, *, nodig: bool) -> tuple[Punt, ...]:
        """Take the parts of a plain *alle* one by one: the joint itself says nothing."""
        if toets.soort is Soort.ALLE:
            return tuple(p for deel in toets.delen for p in self.punten(deel, nodig=nodig))
        return (self._punt(toets, nodig=nodig),)

    def _punt(self, toets: Toets, *, nodig: bool) -> Punt:
        if not toets.delen:
            return self._blad(toets, nodig=nodig)
        nodig = nodig and toets.uitkomst is not True
        delen = tuple(p for deel in toets.delen for p in self._groep(deel, nodig=nodig))
        onder = (*_bron(toets), Lijst(delen))
        return Punt(f"{_kop(toets)} ({toets.code}):", onder=onder, merk=_MERK[toets.uitkomst])

    def _groep(self, toets: Toets, *, nodig: bool) -> tuple[Punt, ...]:
        """Inside a choice an *alle* stays together, or one of its parts would look like enough."""
        delen = self.punten(toets, nodig=nodig)
        if toets.soort is not Soort.ALLE or len(delen) == 1:
            return delen
        merk = _MERK[toets.uitkomst]
        return (Punt("Dit alles samen:", onder=(Lijst(delen),), merk=merk),)

    def _blad(self, toets: Toets, *, nodig: bool) -> Punt:
        open_ = toets.uitkomst is not True
        plicht = open_ and not toets.telt
        onder: list[Knoop] = [*_bron(toets)]
        if open_ and (nodig or plicht):
            if toets.wie:
                onder.append(Alinea(_wie(toets), "Wie", "klein"))
            if toets.remedie:
                onder.append(Alinea(toets.remedie, "Wat kan", "klein"))
            if toets.pad:
                onder.append(Alinea(self._plek(toets.pad), "Waar", "klein"))
        merk = "!" if plicht else _MERK[toets.uitkomst]
        return Punt(f"{toets.bericht} ({toets.code})", onder=tuple(onder), merk=merk)

    def _plek(self, pad: str) -> str:
        waar = self.plaats(pad)
        return f"{pad} ({self.bestand}:{waar[0]}:{waar[1]})" if waar else pad


def _wie(toets: Toets) -> str:
    return en(map(partij, toets.wie)) if len(toets.wie) < len(Partij) else "iedereen"


def _kop(toets: Toets) -> str:
    if toets.soort is Soort.AFSPRAAK:
        keuze = ". Eén hiervan is genoeg" if len(toets.delen) > 1 else ""
        return f"Afspraak in de regio, geen wettelijke eis{keuze}"
    return _SAMEN.get(toets.soort, "Dit alles samen")


def _bron(toets: Toets) -> Cel:
    if toets.bron is None:
        return ()
    return (Alinea(toets.bron.citaat, "Bron", "klein", link=toets.bron.url),)
