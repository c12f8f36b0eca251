# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A regional agreement: a rule, unless an Afwijking is on file. An override is a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from va_route.recht.regel import Plicht, Regel, om, plicht, tellend
from va_route.schemas.basis import dag
from va_route.schemas.besluit import Afwijking, Afwijkingsreden
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, Toets, Vindplaats, met_soort, of, redenen

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.bronnen.werkwijze import Plaats
    from va_route.recht.profiel import Regioprofiel
    from va_route.recht.zaak import Zaak

    _Hier = tuple[tuple[Regel, ...], Soort, tuple[str, Plaats] | None]

# Asked of every agreement, and Python 3.11 takes its time to find a member: named once.
_AFSPRAAK = Soort.AFSPRAAK

TEKENT = frozenset(
    {Partij.REGIEVOERDER, Partij.CRISISDIENST, Partij.LOKAAL_TEAM}
    | {Partij.COLLEGE, Partij.GI, Partij.RAAD, Partij.OVJ}
)
"""Who acts before the judge decides, and so signs a deviation (design: routes, the four guards)."""


@dataclass(frozen=True, slots=True, eq=False)
class Regionaal(Regel):
    """A norm that is asked as far as the region named the agreement ``van``, and as what it says.

    An *eis* counts. A *herinnering* and a *waarschuwing* become a duty: shown, never counted.
    """

    van: str = field(kw_only=True)

    def gevraagd(self, zaak: Zaak) -> bool:
        """Whether the region of the case has this agreement on its route."""
        hier = zaak.profiel.vraagt(self.van, spoed=zaak.op_spoedroute)
        return hier and self.delen[0].gevraagd(zaak)

    def _toets(self, zaak: Zaak) -> Toets:
        toets = self._als_eis(zaak)
        if not zaak.profiel.eist(self.van):
            toets = _herinnering(toets)
        return zaak.profiel.zoals_hier(toets, self.van)

    def _als_eis(self, zaak: Zaak) -> Toets:
        return self.delen[0].toets(zaak)


class Afspraak(Regionaal):
    """``tenzij(regel, afgeweken)``, where the exception exists only as far as the region allows."""

    def hier(self, zaak: Zaak) -> tuple[Regel, ...]:
        """Give the parts that are asked: the agreement and, where allowed, what replaces it."""
        mag_afwijken = zaak.op_spoedroute and bool(zaak.profiel.afwijken(self.code))
        return self.delen if mag_afwijken else self.delen[:1]

    def _toets(self, zaak: Zaak) -> Toets:
        hier, soort, kort = self._zoals_hier(zaak)
        delen = tuple([deel.toets(zaak) for deel in hier])
        uitkomst = delen[0].uitkomst if len(delen) == 1 else of([d.uitkomst for d in delen])
        eis = soort is _AFSPRAAK
        if kort is None:
            toets = self._knoop(uitkomst, delen)
            return zaak.profiel.zoals_hier(toets if eis else _herinnering(toets), self.van)
        zin, bron = kort
        wie, remedie, pad = self.wie, self.remedie, ""
        if not eis and uitkomst is not True:
            wie, remedie, pad = _wat_eerst(delen)
        return Toets._make((self.code, soort, uitkomst, zin, bron, wie, remedie, pad, delen, ""))

    def _zoals_hier(self, zaak: Zaak) -> _Hier:
        """Give the parts, as what it counts, and its words and source where those are as written.

        Worked out once per region and route: a step asks a dozen agreements.
        """
        profiel, sleutel = zaak.profiel, (self, zaak.op_spoedroute)
        eerder: _Hier | None = profiel.onthouden.get(sleutel)
        if eerder is None:
            soort = _AFSPRAAK if profiel.eist(self.van) else Soort.PLICHT
            kort = profiel.zoals_geschreven(self.van, self.bron, self.zin)
            eerder = profiel.onthouden[sleutel] = (self.hier(zaak), soort, kort)
        return eerder


class Regioplicht(Plicht):
    """A duty that only a region has: it reminds there, and is not asked elsewhere."""

    def gevraagd(self, zaak: Zaak) -> bool:
        """Whether the region of the case has this agreement on its route."""
        hier = zaak.profiel.vraagt(self.code, spoed=zaak.op_spoedroute)
        return hier and self.delen[0].gevraagd(zaak)

    def _toets(self, zaak: Zaak) -> Toets:
        return zaak.profiel.zoals_hier(super()._toets(zaak), self.code)


class InWoordenVanHier(Regel):
    """The same fact, asked in every region, in the words and with the source of the region."""

    def _toets(self, zaak: Zaak) -> Toets:
        return zaak.profiel.in_het_algemeen(self.delen[0].toets(zaak))


@dataclass(frozen=True, slots=True, eq=False)
class AlsDeRegioHeeft(Regel):
    """The same norm, left out where the region has nothing of the kind."""

    heeft: Callable[[Regioprofiel], object] = field(kw_only=True)

    def gevraagd(self, zaak: Zaak) -> bool:
        """Whether the region of the case has it."""
        return bool(self.heeft(zaak.profiel)) and self.delen[0].gevraagd(zaak)

    def _toets(self, zaak: Zaak) -> Toets:
        return self.delen[0].toets(zaak)


@dataclass(frozen=True, slots=True, eq=False)
class Afgeweken(Regel):
    """Whether an Afwijking for the agreement ``van`` is on file: who, role, reason, why, repair."""

    van: str = ""

    def _toets(self, zaak: Zaak) -> Toets:
        _, pad = zaak.lees("afwijkingen")
        gevonden = any(True for _ in afwijkingen(zaak, self.van))
        return self._blad(True if gevonden else None, pad)


def afwijkingen(zaak: Zaak, van: str) -> tuple[Afwijking, ...]:
    """Return every Afwijking for the agreement ``van`` that counts on the peildatum."""
    mag = zaak.profiel.afwijken(van)
    return tuple(
        a
        for a in zaak.dossier.afwijkingen
        if a.afspraak == van
        and a.reden in mag
        and a.rol in TEKENT
        and dag(a.op) <= zaak.peildatum
        and a.herstel_uiterlijk >= dag(a.op)
        and (a.reden is not Afwijkingsreden.NIET_BEREIKBAAR or a.pogingen)
        and zaak.over_dit_verzoek(a.verzoek)
    )


def afspraak(
    code: str, bron: Vindplaats, regel: Regel, *uitzondering: Regel, zin: str = ""
) -> Regel:
    """Write down an agreement and, where the region has one, what stands in its place."""
    delen = tellend(code, regel, *uitzondering)
    return Afspraak(code, Soort.AFSPRAAK, bron, zin or regel.zin, delen=delen, van=code)


def zoals_afgesproken(van: str, regel: Regel) -> Regel:
    """Ask ``regel`` as part of the agreement ``van``, without a node of its own."""
    return Regionaal(*om(regel, regel.soort, regel.bron), van=van)


def in_woorden_van_hier(regel: Regel) -> Regel:
    """Ask ``regel`` everywhere, and say it as the region does."""
    return InWoordenVanHier(*om(regel, regel.soort, regel.bron))


def als_de_regio_heeft(heeft: Callable[[Regioprofiel], object], regel: Regel) -> Regel:
    """Ask ``regel`` only where the region has what ``heeft`` looks for."""
    return AlsDeRegioHeeft(*om(regel, regel.soort, regel.bron), heeft=heeft)


def regioplicht(regel: Regel) -> Regel:
    """Turn ``regel`` into a reminder of the region; also used as a decorator."""
    return plicht(regel, als=Regioplicht)


def afgeweken_van(van: str, bron: Vindplaats, *, wie: tuple[str, ...], remedie: str) -> Regel:
    """Ask for an Afwijking; its reasons are those of the region."""
    zin = "van deze afspraak is afgeweken, met reden, naam, rol en herstel"
    return Afgeweken(
        f"afgeweken_van_{van}", Soort.FEIT, bron, zin, wie, remedie, ("afwijkingen",), van=van
    )


def _herinnering(toets: Toets) -> Toets:
    """Turn an answer into a reminder that says who can do something, and what comes first."""
    if toets.uitkomst is True or not toets.delen:
        return met_soort(toets, Soort.PLICHT)
    wie, remedie, pad = _wat_eerst(toets.delen)
    return met_soort(toets, Soort.PLICHT)._replace(wie=wie, remedie=remedie, pad=pad)


def _wat_eerst(delen: tuple[Toets, ...]) -> tuple[tuple[str, ...], str, str]:
    """Give who can close what is open, what to do first, and where that stands."""
    if len(delen) == 1 and not delen[0].delen:
        return delen[0].wie, delen[0].remedie, delen[0].pad
    samen = Toets("", Soort.ALLE, None, delen=delen)
    open_ = [reden.toets for reden in redenen(samen)]
    eerste = open_[0]
    rest = len(open_) - 1
    ook = {0: "", 1: " Er is nog een punt."}.get(rest, f" Er zijn nog {rest} punten.")
    wie = tuple(dict.fromkeys(wie for blad in open_ for wie in blad.wie))
    return wie, f"{eerste.remedie}{ook}", eerste.pad
