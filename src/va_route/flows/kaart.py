# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A route as one page: each stand, what its steps ask in a region, who takes them, how long it is.

All of it is read from the machine and the rules, so that a leaflet never differs from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from va_route.bronnen import JEUGDWET, RECHTSVORDERING
from va_route.flows.woorden import UITGANGEN, opsomming
from va_route.recht.afspraak import Regionaal
from va_route.recht.horen import DAGEN_HOREN
from va_route.recht.opname import MAANDEN_ONGEBRUIKT
from va_route.recht.termijnen_rechter import DAGEN_BESLISSEN, MAANDEN_HOGER_BEROEP
from va_route.recht.termijnen_verblijf import WEKEN_PLAN
from va_route.recht.verzoekers import SPOED_WEKEN, VOORWAARDELIJK_MAANDEN
from va_route.recht.voorwaardelijk_opname import DAGEN_REDENEN, MAANDEN_OPGENOMEN
from va_route.toets import Soort, Vindplaats

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.flows.route import Route, Stap
    from va_route.recht.profiel import Regioprofiel
    from va_route.recht.regel import Regel


_EINDES = frozenset({"uitgestroomd"})
_UITWEGEN = frozenset(UITGANGEN) - _EINDES


@dataclass(frozen=True, slots=True)
class Kaartstap:
    """One step on the card: what it is, who takes it, and what counts for it. ``meldt`` records."""

    titel: str
    wie: str
    eisen: tuple[Regel, ...]
    meldt: bool


@dataclass(frozen=True, slots=True)
class Halte:
    """One stand. ``uitweg``: from here it can still end without a placement; ``einde``: a stay."""

    stand: str
    titel: str
    stappen: tuple[Kaartstap, ...]
    uitweg: bool
    einde: bool


class Kaarttermijn(NamedTuple):
    """How long something takes at most, in plain words, and where that is written."""

    zin: str
    bron: Vindplaats


def haltes(route: Route, profiel: Regioprofiel) -> tuple[Halte, ...]:
    """Give every stand in the order of the route; a step stands at the first stand it leaves."""
    gezien: set[str] = set()
    uit = []
    for stand, titel in route.standen.items():
        hier = route.stappen_vanuit(stand)
        nieuw = [s for s in hier if s.gebeurtenis not in gezien]
        gezien.update(s.gebeurtenis for s in nieuw)
        naar = {s.naar for s in hier if s.naar != stand}
        uitweg, einde = bool(naar & _UITWEGEN), bool(naar & _EINDES)
        stappen = tuple(_stap(s, profiel) for s in nieuw)
        uit.append(Halte(stand, profiel.in_woorden(titel), stappen, uitweg, einde))
    return tuple(uit)


def _stap(stap: Stap, profiel: Regioprofiel) -> Kaartstap:
    meldt = stap.gebeurtenis.startswith("meld_")
    titel = profiel.in_woorden(stap.titel)
    return Kaartstap(titel, opsomming(stap.wie), tuple(_eisen(stap.regel, profiel)), meldt)


def _eisen(regel: Regel, profiel: Regioprofiel) -> Iterator[Regel]:
    """Give the parts that can hold this step up here: of an agreement only what the region asks."""
    for deel in regel.delen if regel.soort is Soort.ALLE and not regel.zin else (regel,):
        geldt = not isinstance(deel, Regionaal) or profiel.eist(deel.van)
        if geldt and deel.soort is not Soort.PLICHT:
            yield deel


_BEROEP = Kaarttermijn(
    f"Tegen een uitspraak kan hoger beroep, binnen {MAANDEN_HOGER_BEROEP} maanden.",
    JEUGDWET("6.1.12", lid=7),
)
_PLAN = Kaarttermijn(
    f"Na de opname hoort er binnen {WEKEN_PLAN} weken een plan te zijn.", JEUGDWET("6.2.9", lid=2)
)
TERMIJNEN: Mapping[str, tuple[Kaarttermijn, ...]] = MappingProxyType(
    {
        "regulier": (
            Kaarttermijn(
                "Een machtiging duurt hoogstens een jaar. Korter mag ook.",
                JEUGDWET("6.1.12", lid=2),
            ),
            Kaarttermijn(
                f"Is er na {MAANDEN_ONGEBRUIKT} maanden geen opname? Dan vervalt de machtiging.",
                JEUGDWET("6.1.12", lid=3),
            ),
            _PLAN,
            _BEROEP,
        ),
        "spoed": (
            Kaarttermijn(
                f"Een spoedmachtiging duurt hoogstens {SPOED_WEKEN} weken, of korter: tot de "
                "rechter over een gewone machtiging beslist.",
                JEUGDWET("6.1.12", lid=2),
            ),
            Kaarttermijn(
                "Wie vooraf niets kon zeggen, hoort die kans binnen "
                f"{DAGEN_HOREN // 7} weken te krijgen.",
                RECHTSVORDERING("800", lid=3),
            ),
            Kaarttermijn(
                "Is er al een opname? Dan hoort de rechter binnen "
                f"{DAGEN_BESLISSEN // 7} weken op een vervolgverzoek te beslissen.",
                JEUGDWET("6.1.8", lid=6),
            ),
            _PLAN,
            _BEROEP,
        ),
        "voorwaardelijk": (
            Kaarttermijn(
                f"De eerste keer duurt dit hoogstens {VOORWAARDELIJK_MAANDEN} maanden. Een "
                "verlenging duurt hoogstens een jaar.",
                JEUGDWET("6.1.12", lid=2),
            ),
            Kaarttermijn(
                f"Een opname duurt hoogstens {MAANDEN_OPGENOMEN} maanden, en nooit langer dan de "
                "machtiging.",
                JEUGDWET("6.1.6", lid=5),
            ),
            Kaarttermijn(
                f"Binnen {DAGEN_REDENEN} dagen hoort op papier te staan waarom de opname er kwam.",
                JEUGDWET("6.1.6", lid=6),
            ),
            _BEROEP,
        ),
    }
)
"""The terms someone on this route meets first; ``va-route termijnen`` counts them all."""
