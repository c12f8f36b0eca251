# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""An old case looked at again: what each step asked on its own day, and what could still be done.

Nothing is held back, nobody is blamed and nothing is counted up. Each step is asked with the
peildatum of then, so a fact of later does not count for it; what was written down later is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from va_route.app.laad import laad_dossier
from va_route.app.retro_feiten import GezetteStap, dag_van, feiten, stappen_in_dossier
from va_route.app.samenhang import over_journaal
from va_route.app.verloop import Plek, tot_en_met
from va_route.bronnen import BEKEND_VAN, bekend
from va_route.flows import ROUTES
from va_route.flows.woorden import UITGANGEN, zonder_voorwaarde
from va_route.schemas.basis import Deel, dag
from va_route.schemas.journaal import Regelsoort
from va_route.toets import Soort, plichten, redenen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from va_route.app.laad import Geladen
    from va_route.app.omgeving import Omgeving
    from va_route.app.retro_feiten import Feit
    from va_route.app.retro_json import RetroJson
    from va_route.errors import Melding
    from va_route.flows import Stap
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel
    from va_route.toets import Reden, Toets

_INDIENEN = "dien_in"
_WAARBORGEN = frozenset(
    {"va_aanwezig", "ambulant_overwogen", "jeugdige_gehoord", "spoedberaad_gehouden"}
)
"""The four guards of the mission; each route asks those that its design gives it."""
_NAAR_PLAATSING = frozenset({"ingediend", "opgenomen"})


@dataclass(frozen=True, slots=True)
class Moment:
    """One step that was taken, recorded or refused, with what it asked on that day.

    ``toets`` is ``None`` when the rules of that day are not known. ``kon_wel`` are the steps that
    were possible from the same stand, whatever was open.
    """

    gezet: GezetteStap
    toets: Toets | None = None
    later_vastgelegd: tuple[str, ...] = ()
    kon_wel: tuple[Stap, ...] = ()

    @property
    def open(self) -> tuple[Reden, ...]:
        """Everything that counts and that the dossier does not show on that day."""
        return redenen(self.toets) if self.toets is not None else ()

    @property
    def aandacht(self) -> tuple[Toets, ...]:
        """Every open reminder of that day."""
        plicht = plichten(self.toets) if self.toets is not None else ()
        return tuple({p.code: p for p in plicht}.values())


@dataclass(frozen=True, slots=True)
class Sinds:
    """One part of what filing asks, in the words of the region, and since when it is shown.

    ``met_afwijking`` says that on that day an Afwijking stood in the place of the agreement.
    """

    regel: Regel
    zin: str
    dag: date | None
    met_afwijking: bool


@dataclass(frozen=True, slots=True)
class Terugroute:
    """One verloop, looked at over time."""

    plek: Plek
    delen: tuple[Sinds, ...]
    waarborgen: date | None
    alles: date | None


@dataclass(frozen=True, slots=True)
class Retro:
    """The whole look back, up to and including a day."""

    dossier: Dossier
    tot: date
    met_journaal: bool
    feiten: tuple[Feit, ...]
    momenten: tuple[Moment, ...]
    routes: tuple[Terugroute, ...]
    geladen: Geladen
    meldingen: tuple[Melding, ...] = ()

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        from va_route.app.retro_tekst import retro_tekst

        return retro_tekst(self)

    def als_json(self) -> RetroJson:
        """Write schema ``retro/1``."""
        from va_route.app.retro_json import retro_json

        return retro_json(self)


def kijk_terug(
    pad: Path, omgeving: Omgeving, tot: date | None = None, kop: str | None = None
) -> Retro:
    """Look back over the dossier in a file and its journal, if it has one."""
    zaak = laad_dossier(pad, omgeving, kop)
    laatste = tot or omgeving.vandaag()
    dossier, regels = zaak.dossier, tot_en_met(zaak.journaal.regels, laatste)
    gezet = tuple(_uit_journaal(regels) if regels else stappen_in_dossier(dossier, laatste))
    return Retro(
        dossier=dossier,
        tot=laatste,
        met_journaal=bool(regels),
        feiten=feiten(dossier, laatste),
        momenten=tuple(_moment(stap, dossier) for stap in gezet),
        routes=tuple(_terugroutes(gezet, dossier, laatste)),
        geladen=zaak.geladen,
        meldingen=over_journaal(zaak),
    )


def _uit_journaal(regels: Sequence[Journaalregel]) -> Iterator[GezetteStap]:
    """Give every step of the journal, refused ones too, as far as it is still in the table."""
    vervolg: dict[str, str | None] = {}
    for regel in regels:
        vervolg.setdefault(regel.verloop, regel.vervolg_op)
        route = ROUTES.get(regel.route)
        stap = route.tabel().get((regel.van or "", regel.gebeurtenis)) if route else None
        if route is None or stap is None or regel.soort is Regelsoort.VERKLARING:
            continue
        plek = Plek(regel.verloop, route, stap.van, vervolg[regel.verloop])
        later = dag(regel.vastgelegd_op) if dag(regel.vastgelegd_op) > dag(regel.op) else None
        yield GezetteStap(
            regel.op,
            plek,
            stap,
            regel.door,
            geweigerd=regel.soort is Regelsoort.GEWEIGERD,
            vastgelegd_later=later,
            tekort=regel.tekort,
        )


def _moment(gezet: GezetteStap, dossier: Dossier) -> Moment:
    """Ask one step on its own day; the own act that it records, where it records one."""
    toen = dag_van(gezet.op)
    if not bekend(toen):
        return Moment(gezet)
    plek, stap = gezet.plek, gezet.stap
    eigen = plek.route.zoek(stap.meldt) if stap.meldt else stap
    toets = eigen.regel.toets(plek.zaak(dossier, toen, gezet.door))
    open_ = {reden.toets.code for reden in redenen(toets)}
    anders = bool(open_) or gezet.geweigerd or stap.naar in _NAAR_PLAATSING
    return Moment(
        gezet,
        toets,
        later_vastgelegd=tuple(code for code in gezet.tekort if code not in open_),
        kon_wel=tuple(_mogelijk(plek)) if anders else (),
    )


def _mogelijk(plek: Plek) -> Iterator[Stap]:
    """Give the steps from this stand that ask nothing, and every way out of the route."""
    for stap in plek.route.stappen_vanuit(plek.stand):
        if stap.naar in UITGANGEN or zonder_voorwaarde(stap.regel):
            yield stap


def _terugroutes(gezet: Iterable[GezetteStap], dossier: Dossier, tot: date) -> Iterator[Terugroute]:
    """Look per verloop since when each part of filing was there."""
    dagen = sorted(d for d in {*_dagen(dossier), tot} if BEKEND_VAN <= d <= tot and bekend(d))
    for plek in {stap.plek.verloop: stap.plek for stap in gezet}.values():
        if _INDIENEN not in plek.route.gebeurtenissen or not dagen:
            continue
        regel = plek.route.zoek(_INDIENEN).regel
        zaken = [(d, plek.zaak(dossier, d)) for d in dagen]
        waarborgen = [d for d in regel.delen if d.code in _WAARBORGEN and _gevraagd(d, zaken)]
        delen = [*waarborgen, *(deel for deel in regel.delen if deel.soort is Soort.ALLE)]
        yield Terugroute(
            plek,
            tuple(_sinds(deel, zaken) for deel in delen),
            _eerste(waarborgen, zaken) if waarborgen else None,
            _eerste([regel], zaken),
        )


def _gevraagd(regel: Regel, zaken: Sequence[tuple[date, Zaak]]) -> bool:
    """Whether the region has this agreement, by its working method of the last day."""
    _, laatste = zaken[-1]
    return laatste.profiel.vraagt(regel.code, spoed=laatste.op_spoedroute)


def _sinds(regel: Regel, zaken: Sequence[tuple[date, Zaak]]) -> Sinds:
    eerste = _eerste([regel], zaken)
    toets = next((regel.toets(zaak) for d, zaak in zaken if d == eerste), None)
    afgeweken = (
        toets is not None
        and regel.soort is Soort.AFSPRAAK
        and bool(toets.delen)
        and toets.delen[0].uitkomst is not True
    )
    return Sinds(regel, regel.toets(zaken[-1][1]).zin, eerste, afgeweken)


def _eerste(regels: Sequence[Regel], zaken: Iterable[tuple[date, Zaak]]) -> date | None:
    """Give the first day on which the dossier shows all of these."""
    return next((d for d, zaak in zaken if all(r.voldaan(zaak) for r in regels)), None)


def _dagen(deel: object) -> Iterator[date]:
    """Give every day in a document: only on such a day can an answer change."""
    if isinstance(deel, datetime):
        yield dag(deel)
    elif isinstance(deel, date):
        yield deel
    elif isinstance(deel, tuple):
        for item in deel:
            yield from _dagen(item)
    elif isinstance(deel, Deel):
        for waarde in vars(deel).values():
            yield from _dagen(waarde)
