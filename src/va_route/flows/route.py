# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A route as one table: (stand, gebeurtenis) → where it leads, what it asks, who does it.

The arrows come from a :class:`~va_route.flows.engine.Machine`, the words from one
:class:`Gebeurtenis` per event. The table is made once, when the module is imported; asking,
stepping, the diagrams and the journal all read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from va_route.errors import (
    DefinitionError,
    GebruikError,
    OnbekendeGebeurtenis,
    OvergangGeblokkeerd,
)
from va_route.flows import engine
from va_route.schemas.partijen import Partij
from va_route.toets import redenen

if TYPE_CHECKING:
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.schemas.verzoek import VerzoekSoort
    from va_route.toets import Reden

VERZOEKERS = (Partij.COLLEGE, Partij.GI, Partij.RAAD, Partij.OVJ)
"""Who can file a request (Jeugdwet 6.1.8)."""
IEDEREEN = tuple(Partij)


@dataclass(frozen=True, slots=True)
class Opening:
    """What the same step writes about another verloop: the second line of one append.

    A new verloop begins in ``stand`` of ``route``; with ``vervolg`` it follows up on this one. With
    ``vanuit`` a follow-up that exists already moves to ``stand`` when it is in one of those
    standen, and stays where it is in any other; a new one begins only when there is none.
    """

    route: str
    stand: str
    vervolg: bool = False
    vanuit: tuple[str, ...] = ()


Openingen: TypeAlias = "Opening | Mapping[str, Opening] | None"


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """The words and parties of one event.

    ``meldt`` is the own act that this event records: its open guards become ``tekort``. ``alarm``
    is what must hold, or the line shouts. ``titels``, ``wie_vanuit`` and a mapping in ``opent`` go
    by the stand the step leaves from.
    """

    titel: str
    wie: tuple[Partij, ...]
    meldt: str | None = None
    opent: Openingen = None
    alarm: Regel | None = None
    titels: Mapping[str, str] = field(default_factory=dict)
    wie_vanuit: Mapping[str, tuple[Partij, ...]] = field(default_factory=dict)

    def opening(self, stand: str) -> Opening | None:
        """Give what this event opens when it leaves from ``stand``."""
        return self.opent.get(stand) if isinstance(self.opent, Mapping) else self.opent

    @property
    def genoemde_standen(self) -> set[str]:
        """Every stand that the words of this event name as a place to leave from."""
        opent = self.opent if isinstance(self.opent, Mapping) else {}
        return {*self.titels, *self.wie_vanuit, *opent}


@dataclass(frozen=True, slots=True)
class Stap:
    """One cell of the table. ``titel`` is a Dutch imperative without a capital and a full stop."""

    gebeurtenis: str
    titel: str
    van: str
    naar: str
    regel: Regel
    wie: tuple[Partij, ...]
    meldt: str | None = None
    opent: Opening | None = None
    alarm: Regel | None = None


class Route:
    """One route. It holds no case and no stand: those are in the journal.

    >>> from va_route.flows import ROUTES
    >>> ROUTES["spoed"].stap("gemeld", "dien_in").naar
    'ingediend'
    """

    __slots__ = ("_machine", "_tabel", "eerste", "naam", "soort", "standen", "titel")

    def __init__(
        self,
        naam: str,
        titel: str,
        soort: VerzoekSoort,
        machine: type[engine.Machine],
        gebeurtenissen: Mapping[str, Gebeurtenis],
    ) -> None:
        """Make the table, or raise :class:`DefinitionError` for what it cannot explain."""
        self.naam = naam
        self.titel = titel
        self.soort = soort
        self._machine = machine
        self.standen: Mapping[str, str] = MappingProxyType(engine.titels(machine))
        self.eerste = engine.eerste_stand(machine)
        pijlen = engine.pijlen(machine)
        _controleer(naam, pijlen, gebeurtenissen)
        self._tabel = MappingProxyType(
            {
                (pijl.van, pijl.gebeurtenis): _stap(pijl, gebeurtenissen[pijl.gebeurtenis])
                for pijl in pijlen
            }
        )

    def tabel(self) -> Mapping[tuple[str, str], Stap]:
        """Give every step, by (stand, gebeurtenis)."""
        return self._tabel

    @property
    def gebeurtenissen(self) -> tuple[str, ...]:
        """Every event of this route, each once."""
        return tuple(dict.fromkeys(naam for _, naam in self._tabel))

    def stappen_vanuit(self, stand: str) -> tuple[Stap, ...]:
        """Give the steps that leave from ``stand``, open or not."""
        if stand not in self.standen:
            raise GebruikError(
                "STAND_ONBEKEND",
                f"De route {self.naam} heeft geen stand '{stand}'."
                f"{_bedoelt(stand, self.standen)} De standen zijn: {', '.join(self.standen)}.",
            )
        return tuple(stap for stap in self._tabel.values() if stap.van == stand)

    def stap(self, stand: str, gebeurtenis: str) -> Stap:
        """Give one step; :class:`OnbekendeGebeurtenis` says which there are."""
        wel = [stap.gebeurtenis for stap in self.stappen_vanuit(stand)]
        if gebeurtenis in wel:
            return self._tabel[stand, gebeurtenis]
        elders = sorted({van for van, naam in self._tabel if naam == gebeurtenis})
        if elders:
            code, zin = "STAP_ELDERS", f"'{gebeurtenis}' hoort bij: {', '.join(elders)}."
        else:
            code = "STAP_ONBEKEND"
            zin = self._geen_stap(gebeurtenis)
        raise OnbekendeGebeurtenis(
            code, f"{zin} De zaak staat in '{stand}'. Daar kunt u kiezen: {', '.join(wel)}.", wel
        )

    def zoek(self, gebeurtenis: str) -> Stap:
        """Give the step wherever it lies on the route; it asks the same from every stand."""
        for stap in self._tabel.values():
            if stap.gebeurtenis == gebeurtenis:
                return stap
        wel = self.gebeurtenissen
        zin = f"{self._geen_stap(gebeurtenis)} De stappen zijn: {', '.join(wel)}."
        raise OnbekendeGebeurtenis("STAP_ONBEKEND", zin, wel)

    def neem(self, stand: str, gebeurtenis: str, zaak: Zaak) -> str:
        """Give the stand after the step; :class:`OvergangGeblokkeerd` has every reason."""
        stap = self.stap(stand, gebeurtenis)
        naar = engine.neem(self._machine, stand, gebeurtenis, zaak)
        if naar is None:
            raise OvergangGeblokkeerd(gebeurtenis, stap.regel.toets(zaak))
        return naar

    def tekort(self, stap: Stap, zaak: Zaak) -> tuple[Reden, ...]:
        """Give the open guards of the own act that ``stap`` records; empty when it records none."""
        return redenen(self.zoek(stap.meldt).regel.toets(zaak)) if stap.meldt else ()

    def alarm(self, stap: Stap, zaak: Zaak) -> bool:
        """Tell whether the line of this step must shout: an admission without a valid order."""
        return stap.alarm is not None and not stap.alarm.voldaan(zaak)

    def _geen_stap(self, gebeurtenis: str) -> str:
        return (
            f"De route {self.naam} heeft geen stap '{gebeurtenis}'."
            f"{_bedoelt(gebeurtenis, self.gebeurtenissen)}"
        )


def bundel(*routes: Route) -> Mapping[str, Route]:
    """Give the routes by name, once every opening leads to a stand that exists."""
    samen = {route.naam: route for route in routes}
    for route in routes:
        for stap in route.tabel().values():
            doel = stap.opent
            bestaat = doel is None or (
                doel.route in samen and {doel.stand, *doel.vanuit} <= set(samen[doel.route].standen)
            )
            if not bestaat:
                raise DefinitionError(f"ROUTE_OPENING {route.naam} {stap.van} {stap.gebeurtenis}")
    return MappingProxyType(samen)


def _stap(pijl: engine.Pijl, woorden: Gebeurtenis) -> Stap:
    return Stap(
        gebeurtenis=pijl.gebeurtenis,
        titel=woorden.titels.get(pijl.van, woorden.titel),
        van=pijl.van,
        naar=pijl.naar,
        regel=pijl.regel,
        wie=woorden.wie_vanuit.get(pijl.van, woorden.wie),
        meldt=woorden.meldt,
        opent=woorden.opening(pijl.van),
        alarm=woorden.alarm,
    )


def _controleer(
    naam: str, pijlen: tuple[engine.Pijl, ...], gebeurtenissen: Mapping[str, Gebeurtenis]
) -> None:
    regels: dict[str, Regel] = {}
    vanuit: dict[str, set[str]] = {}
    for pijl in pijlen:
        if regels.setdefault(pijl.gebeurtenis, pijl.regel) is not pijl.regel:
            raise DefinitionError(f"ROUTE_REGEL {naam} {pijl.gebeurtenis}")
        vanuit.setdefault(pijl.gebeurtenis, set()).add(pijl.van)
    verschil = regels.keys() ^ gebeurtenissen.keys()
    if verschil:
        raise DefinitionError(f"ROUTE_WOORDEN {naam} {' '.join(sorted(verschil))}")
    for gebeurtenis, woorden in gebeurtenissen.items():
        if not woorden.titel or not woorden.wie:
            raise DefinitionError(f"ROUTE_WOORDEN {naam} {gebeurtenis}")
        if woorden.meldt is not None and woorden.meldt not in regels:
            raise DefinitionError(f"ROUTE_MELDT {naam} {gebeurtenis}")
        if not woorden.genoemde_standen <= vanuit[gebeurtenis]:
            raise DefinitionError(f"ROUTE_VANUIT {naam} {gebeurtenis}")


def _bedoelt(woord: str, bekend: Iterable[str]) -> str:
    dichtbij = get_close_matches(woord, list(bekend), n=1)
    return f" Bedoelt u '{dichtbij[0]}'?" if dichtbij else ""
