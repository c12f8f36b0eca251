# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What holds of the standen: which ways lead where, on every route and from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.flows.handelingen import NEEM_OVER
from va_route.flows.woorden import UITGANGEN, zonder_voorwaarde
from va_route.testing.bewijs import Bewijs
from va_route.testing.uitspraak import (
    Tegenvoorbeeld,
    Uitspraak,
    bereikbaar,
    eigen_daad,
    in_woorden,
    naar,
    wegen,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.flows import Route, Stap
    from va_route.recht.profiel import Regioprofiel

_OPNAME = "opgenomen"
_OVERNAME = (
    "Een zaak kan van elders komen, in elke stand. Het dossier noemt dan wie de zaak overdroeg, "
    "wanneer en in welke stand, en het journaal noemt de regel 'overgenomen'. Wat daarvoor is "
    "gevraagd, weet dit journaal niet."
)
_AL_BINNEN = (
    "De rechter verleende de machtiging die op de spoedmachtiging volgt. De jeugdige was al "
    "opgenomen: die opname staat al in het journaal, met haar tekort of alarm. Het verloop gaat "
    "alleen verder onder de nieuwe machtiging."
)
_EEN_FEIT = (
    "De stap vraagt één feit en geen oordeel: wie dit besloot en wanneer. Wat is gebeurd, is "
    "altijd vast te leggen; er is dus altijd een uitgang."
)


def over_standen(routes: Mapping[str, Route], profiel: Regioprofiel) -> tuple[Uitspraak, ...]:
    """Prove or refute every sentence about the standen."""
    return (
        _te_bereiken(routes),
        _uitgang(routes),
        *(u for route in routes.values() for u in _einde(route, profiel)),
        *_sporen(routes),
    )


def _aantal(routes: Mapping[str, Route]) -> str:
    standen = sum(len(route.standen) for route in routes.values())
    stappen = sum(len(route.tabel()) for route in routes.values())
    return f"{standen} standen en {stappen} stappen van {len(routes)} routes"


def _te_bereiken(routes: Mapping[str, Route]) -> Uitspraak:
    gevonden = wegen(routes)
    return Uitspraak(
        "te_bereiken",
        "elke stand is te bereiken",
        "",
        _aantal(routes),
        tuple(
            Tegenvoorbeeld(in_woorden(route, stand))
            for route in routes.values()
            for stand in route.standen
            if (route.naam, stand) not in gevonden
        ),
    )


def _uitgang(routes: Mapping[str, Route]) -> Uitspraak:
    """Ask of each stand a step to another one, or one that opens another course."""
    return Uitspraak(
        "uitgang",
        "elke stand heeft een uitgang",
        "",
        _aantal(routes),
        tuple(
            Tegenvoorbeeld(in_woorden(route, stand))
            for route in routes.values()
            for stand in route.standen
            if not any(s.naar != stand or s.opent for s in route.stappen_vanuit(stand))
        ),
    )


def _einde(route: Route, profiel: Regioprofiel) -> Iterator[Uitspraak]:
    """Before an admission the one exit, after it the other; asking nothing that counts."""
    bewijs = Bewijs(route, profiel)
    voor = bereikbaar(route, route.eerste, niet_door=frozenset({_OPNAME, *_einden(route)}))
    binnen = bereikbaar(route, _OPNAME, niet_door=frozenset({*voor, *_einden(route)}))
    for code, wanneer, standen, einde in (
        ("voorkomen", "vóór een opname", voor, "plaatsing_voorkomen"),
        ("uitgestroomd", "na een opname", binnen, "uitgestroomd"),
    ):
        yield Uitspraak(
            f"{code}_{route.naam}",
            f"elke stand {wanneer} bereikt '{route.standen[einde]}', zonder voorwaarde",
            route.naam,
            f"{len(standen)} standen",
            tuple(
                _omweg(bewijs, stand, einde)
                for stand in route.standen
                if stand in standen and not _vrij(route, stand, einde)
            ),
        )


def _einden(route: Route) -> set[str]:
    """Give the standen in which a course ends: from there only another one begins, or it again."""
    dood = {s for s in route.standen if all(p.naar == s for p in route.stappen_vanuit(s))}
    return dood | {stand for stand in UITGANGEN if stand in route.standen}


def _vrij(route: Route, stand: str, einde: str) -> bool:
    """Whether ``einde`` can be reached over steps that ask nothing which counts."""
    gezien, rand = {stand}, [stand]
    while rand:
        for stap in route.stappen_vanuit(rand.pop()):
            if zonder_voorwaarde(stap.regel) and stap.naar not in gezien:
                gezien.add(stap.naar)
                rand.append(stap.naar)
    return einde in gezien


def _omweg(bewijs: Bewijs, stand: str, einde: str) -> Tegenvoorbeeld:
    """Name the step that does lead there and how much it asks; one fact is accepted."""
    route = bewijs.route
    stappen = [s for s in route.stappen_vanuit(stand) if s.naar == einde]
    if not stappen:
        return Tegenvoorbeeld(f"{in_woorden(route, stand)}: er leidt geen stap heen")
    vragen = bewijs.boom.steun(bewijs.stap(stappen[0].gebeurtenis))
    zinnen = "; ".join(vraag.regel.zin for vraag in vragen)
    return Tegenvoorbeeld(
        f"{in_woorden(route, stand)} → {stappen[0].gebeurtenis} vraagt: {zinnen}",
        _EEN_FEIT if len(vragen) == 1 else "",
    )


def _sporen(routes: Mapping[str, Route]) -> Iterator[Uitspraak]:
    """Every way into these two standen that is no own act leaves a trace in the journal."""
    gevonden = wegen(routes)
    for stand in ("ingediend", _OPNAME):
        stappen = [
            (route, stap)
            for route in routes.values()
            for stap in route.tabel().values()
            if naar(stap, stand) and not (eigen_daad(stap) and not zonder_voorwaarde(stap.regel))
        ]
        tegen = [
            Tegenvoorbeeld(
                f"{gevonden[route.naam, stap.van]} → {stap.gebeurtenis}", _waarom(stap, stand)
            )
            for route, stap in stappen
            if not _laat_spoor(route, stap, stand)
        ]
        tegen.append(Tegenvoorbeeld(f"{NEEM_OVER.gebeurtenis}, in elke stand", _OVERNAME))
        yield Uitspraak(
            f"spoor_{stand}",
            f"elke andere weg naar '{stand}' dan de eigen stap laat een tekort "
            f"{'of een alarm ' if stand == _OPNAME else ''}in het journaal, zolang die stap niet "
            "open stond",
            "",
            f"{len(stappen)} wegen, en {NEEM_OVER.gebeurtenis}",
            tuple(tegen),
        )


def _laat_spoor(route: Route, stap: Stap, stand: str) -> bool:
    """Whether the line tells what stood open of the own act into that stand.

    That a rule which is not met gives at least one reason is checked in every row of
    :class:`~va_route.testing.bewijs.Bewijs`; the reasons of ``meldt`` are the tekort.
    """
    if stap.meldt is None or not naar(route.zoek(stap.meldt), stand):
        return False
    return stand != _OPNAME or stap.alarm is not None


def _waarom(stap: Stap, stand: str) -> str:
    """Accept a youth who is inside already: that is no second admission."""
    al_binnen = stap.opent is not None and stap.opent.vervolg and stap.van == _OPNAME
    return _AL_BINNEN if stand == _OPNAME and al_binnen and not eigen_daad(stap) else ""
