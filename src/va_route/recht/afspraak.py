# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A regional agreement: a rule, unless an Afwijking is on file. An override is a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.recht.regel import Regel, over_dit_verzoek, tellend
from va_route.schemas.basis import dag
from va_route.schemas.besluit import Afwijking, Afwijkingsreden
from va_route.toets import Soort, Toets, Vindplaats, of

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak


@dataclass(frozen=True, slots=True, eq=False)
class Afspraak(Regel):
    """``tenzij(regel, afgeweken)``, where the exception exists only as far as the region allows."""

    def _toets(self, zaak: Zaak) -> Toets:
        mag_afwijken = zaak.op_spoedroute and self.code in zaak.profiel.afwijkingen
        delen = tuple(d.toets(zaak) for d in (self.delen if mag_afwijken else self.delen[:1]))
        return self._knoop(of(d.uitkomst for d in delen), delen)


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
    mag = zaak.profiel.afwijkingen.get(van, frozenset())
    return tuple(
        a
        for a in zaak.dossier.afwijkingen
        if a.afspraak == van
        and a.reden in mag
        and dag(a.op) <= zaak.peildatum
        and a.herstel_uiterlijk >= dag(a.op)
        and (a.reden is not Afwijkingsreden.NIET_BEREIKBAAR or a.pogingen)
        and over_dit_verzoek(a.verzoek, zaak)
    )


def afspraak(
    code: str, bron: Vindplaats, regel: Regel, *uitzondering: Regel, zin: str = ""
) -> Regel:
    """Write down an agreement and, where the region has one, what stands in its place."""
    delen = tellend(code, regel, *uitzondering)
    return Afspraak(code, Soort.AFSPRAAK, bron, zin or regel.zin, delen=delen)


def afgeweken_van(van: str, bron: Vindplaats, *, wie: tuple[str, ...], remedie: str) -> Regel:
    """Ask for an Afwijking; its reasons are those of the region."""
    zin = "van deze afspraak is afgeweken, met reden, naam, rol en herstel"
    return Afgeweken(
        f"afgeweken_van_{van}", Soort.FEIT, bron, zin, wie, remedie, ("afwijkingen",), van=van
    )
