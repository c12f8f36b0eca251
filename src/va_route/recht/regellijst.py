# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every rule that is asked on one day in one region, as a list for who lays the statute beside it.

The rules are walked as they are asked, so that the list has the sentence, the source and the kind
that an answer has: an emergency cites its own article, and an agreement is what the region made it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.bronnen.werkwijze import Plaats
from va_route.bronnen.wet import Artikel
from va_route.recht.afspraak import Afspraak, Regionaal, Regioplicht
from va_route.recht.regel import Plicht, Volgens
from va_route.toets import Soort, Toets, citeer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from va_route.recht.profiel import Regioprofiel
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.toets import Vindplaats


@dataclass(frozen=True, slots=True)
class Regelkaart:
    """One rule as it is asked. Days are inclusive, and ``None`` where the source has no dates.

    For the law they are the days within which its text was read. ``stappen`` are the steps that ask
    it (``regulier.dien_in``), and ``controleer`` for a rule of the analysis itself.
    """

    code: str
    soort: Soort
    zin: str
    bron: Vindplaats
    wie: tuple[str, ...]
    geldend_van: date | None
    geldend_tot: date | None
    stappen: tuple[str, ...]


def regelkaarten(
    vragen: Iterable[tuple[str, Regel, Zaak]], profiel: Regioprofiel
) -> tuple[Regelkaart, ...]:
    """List every leaf and every joint with a sentence, in the order in which they are asked.

    ``vragen`` are the steps: name, rule, and a case of which only the day, the region and the kind
    of request count. One code has two cards where two steps cite another article or make of it
    another kind of norm.
    """
    gevonden: dict[tuple[str, Soort, str], tuple[Toets, Vindplaats, dict[str, None]]] = {}
    for stap, regel, zaak in vragen:
        if not regel.gevraagd(zaak):
            continue
        for toets, bron in _knopen(ongevraagd(regel, zaak)):
            sleutel = (toets.code, toets.soort, bron.citaat)
            gevonden.setdefault(sleutel, (toets, bron, {}))[2][stap] = None
    return tuple(
        Regelkaart(
            toets.code,
            toets.soort,
            toets.zin,
            bron,
            toets.wie,
            *geldigheid(bron, profiel),
            tuple(stappen),
        )
        for toets, bron, stappen in gevonden.values()
    )


def ongevraagd(regel: Regel, zaak: Zaak) -> Toets:
    """Make the tree of an answer without asking anything: all of it, whatever a dossier shows."""
    hier = regel.hier(zaak) if isinstance(regel, Afspraak) else regel.delen
    delen = tuple(ongevraagd(deel, zaak) for deel in hier if deel.gevraagd(zaak))
    if len(delen) == 1 and delen[0].code == regel.code:
        # A rule around another one: the same norm, as a duty, elsewhere, or where a region has it.
        toets = delen[0]
    else:
        woorden = (regel.zin, regel.bron, regel.wie, regel.remedie)
        toets = Toets(regel.code, regel.soort, None, *woorden, delen=delen)
    if isinstance(regel, Volgens):
        toets = citeer(toets, regel.delen[0].bron, regel.bron)
    if isinstance(regel, Plicht):
        toets = toets._replace(soort=Soort.PLICHT)
    return _in_de_regio(regel, toets, zaak.profiel)


def _in_de_regio(regel: Regel, toets: Toets, profiel: Regioprofiel) -> Toets:
    if isinstance(regel, Regioplicht):
        return profiel.zoals_hier(toets, regel.code)
    if not isinstance(regel, Regionaal):
        return toets
    if not profiel.eist(regel.van):
        toets = toets._replace(soort=Soort.PLICHT)
    return profiel.zoals_hier(toets, regel.van)


def verschil(
    oud: Iterable[Regelkaart], nieuw: Iterable[Regelkaart]
) -> tuple[tuple[Regelkaart, ...], tuple[Regelkaart, ...], tuple[str, ...]]:
    """Give the cards of codes that came, those of codes that went, and the codes that changed."""
    eerst, later = _per_code(oud), _per_code(nieuw)
    erbij = tuple(k for code, kaarten in later.items() if code not in eerst for k in kaarten)
    weg = tuple(k for code, kaarten in eerst.items() if code not in later for k in kaarten)
    anders = tuple(
        code for code, kaarten in later.items() if code in eerst and eerst[code] != kaarten
    )
    return erbij, weg, anders


def _per_code(kaarten: Iterable[Regelkaart]) -> Mapping[str, list[Regelkaart]]:
    per_code: dict[str, list[Regelkaart]] = {}
    for kaart in kaarten:
        per_code.setdefault(kaart.code, []).append(kaart)
    return per_code


def _knopen(toets: Toets, *, onder_plicht: bool = False) -> Iterator[tuple[Toets, Vindplaats]]:
    """Give every node with a sentence, and its source; what stands under a duty is a duty too."""
    if onder_plicht:
        toets = toets._replace(soort=Soort.PLICHT)
    if toets.zin and toets.bron is not None:
        yield toets, toets.bron
    for deel in toets.delen:
        yield from _knopen(deel, onder_plicht=toets.soort is Soort.PLICHT)


def geldigheid(bron: Vindplaats, profiel: Regioprofiel) -> tuple[date | None, date | None]:
    """Give the first and last day for which what stands there is known to hold."""
    if isinstance(bron, Artikel):
        return bron.geldend_van or bron.wet.bekend_van, bron.geldend_tot or bron.wet.bekend_tot
    eigen = {afspraak.bron.werkwijze for afspraak in profiel.afspraken.values()}
    if isinstance(bron, Plaats) and bron.werkwijze in eigen:
        return profiel.geldend_van, profiel.geldend_tot
    return None, None
