# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The way to a stand that asks the least: which steps, and which open points of each.

First comes what needs others least (a ruling cannot be planned), then the fewest open points, then
the fewest steps. A step that only records an own act is never taken: no gain by another word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.flows.punten import andere_wegen, kleinste, sleutel
from va_route.recht.orde import rang
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.flows.punten import AndereWeg, Kleinste
    from va_route.flows.route import Route, Stap
    from va_route.recht.zaak import Zaak
    from va_route.toets import Toets

_ANDEREN = frozenset({Partij.KINDERRECHTER, Partij.HOF, Partij.WET})
_TREK_IN = "trek_in"
"""Nobody files to withdraw: this is a way from where a case stands, and never a detour."""


@dataclass(frozen=True, slots=True)
class Etappe:
    """One step on the way, and what it asks that no step before it asked, in order.

    ``punten`` are ours to close; ``van_anderen`` are facts to record once someone else, mostly the
    judge, has acted. ``andere`` is what could stand in the place of a chosen point.
    """

    stap: Stap
    punten: tuple[Toets, ...]
    van_anderen: tuple[Toets, ...]
    andere: tuple[AndereWeg, ...]

    @property
    def van_ander(self) -> bool:
        """Whether someone else takes this step, or it happens by itself."""
        return van_ander(self.stap)


@dataclass(frozen=True, slots=True)
class Weg:
    """The whole way; without steps when the stand is reached already."""

    etappes: tuple[Etappe, ...] = ()
    bewezen: bool = True

    @property
    def punten(self) -> tuple[Toets, ...]:
        """Every open point that is ours, in the order in which they depend on each other."""
        return tuple(punt for etappe in self.etappes for punt in etappe.punten)


def van_ander(stap: Stap) -> bool:
    """Tell whether this step records what another did, or what happened by itself."""
    return stap.gebeurtenis.startswith("meld_")


def _feit_van_ander(punt: Toets) -> bool:
    """Tell whether a point is closed by a ruling or by the law: nobody here can do that work."""
    return punt.pad.startswith("beschikkingen") or set(punt.wie) <= _ANDEREN


def zoek_weg(route: Route, van: str, naar: str, zaak: Zaak) -> Weg | None:
    """Return the way from ``van`` to ``naar`` that asks the least; None without one."""
    wegen = list(_wegen(route, van, naar, (van,)))
    if not wegen:
        return None
    minst = min(sum(map(van_ander, weg)) for weg in wegen)
    bekend: dict[frozenset[str], Kleinste] = {}
    keuzes = []
    for weg in wegen:
        if sum(map(van_ander, weg)) > minst:
            continue
        eigen = [stap for stap in weg if not van_ander(stap)]
        codes = frozenset(stap.gebeurtenis for stap in eigen)
        if codes not in bekend:
            bekend[codes] = kleinste(stap.regel.toets(zaak) for stap in eigen)
        keuzes.append((len(bekend[codes].punten), len(weg), weg, bekend[codes]))
    _, _, beste, gevonden = min(keuzes, key=lambda keuze: keuze[:2])
    return Weg(tuple(_etappes(beste, gevonden, zaak)), gevonden.bewezen)


def _wegen(
    route: Route, hier: str, naar: str, langs: tuple[str, ...]
) -> Iterator[tuple[Stap, ...]]:
    """Give every way that comes in no stand twice."""
    if hier == naar:
        yield ()
        return
    for stap in route.stappen_vanuit(hier):
        terug = stap.gebeurtenis == _TREK_IN and len(langs) > 1
        if stap.naar in langs or stap.meldt is not None or terug:
            continue
        for rest in _wegen(route, stap.naar, naar, (*langs, stap.naar)):
            yield (stap, *rest)


def _etappes(weg: tuple[Stap, ...], gevonden: Kleinste, zaak: Zaak) -> Iterator[Etappe]:
    """Give each step the points that it is the first to ask."""
    gekozen = frozenset(map(sleutel, gevonden.punten))
    gehad: set[tuple[str, str]] = set()
    genoemd: set[str] = set()
    for stap in weg:
        toets = stap.regel.toets(zaak)
        eigen = frozenset(map(sleutel, kleinste([toets]).punten)) if van_ander(stap) else gekozen
        nieuw = sorted((b for b in _bladen(toets) if sleutel(b) in eigen - gehad), key=rang)
        gehad |= set(map(sleutel, nieuw))
        punten = tuple(b for b in nieuw if not (van_ander(stap) or _feit_van_ander(b)))
        andere = tuple(a for a in andere_wegen(toets, eigen) if a.deel.code not in genoemd)
        genoemd |= {a.deel.code for a in andere}
        yield Etappe(stap, punten, tuple(b for b in nieuw if b not in punten), andere)


def _bladen(toets: Toets) -> tuple[Toets, ...]:
    """Give the open leaves that count, each once."""
    if toets.uitkomst is True or not toets.telt:
        return ()
    if not toets.delen:
        return (toets,)
    return tuple({sleutel(b): b for deel in toets.delen for b in _bladen(deel)}.values())
