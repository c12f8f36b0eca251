# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What holds of the facts themselves: an empty dossier, the order of asking, who disagrees."""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from typing import TYPE_CHECKING

from va_route.bronnen import BEKEND_TOT, BEKEND_VAN
from va_route.bronnen.wet import in_werking
from va_route.flows.woorden import zonder_voorwaarde
from va_route.recht.termijn import nl
from va_route.recht.zaak import Zaak
from va_route.schemas.dossier import Dossier
from va_route.schemas.verzoek import StandpuntKeuze
from va_route.testing.bewijs import DAG
from va_route.testing.uitspraak import Tegenvoorbeeld, Uitspraak

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from va_route.flows import Route
    from va_route.recht.profiel import Regioprofiel
    from va_route.recht.regel import Regel
    from va_route.toets import Toets

_NIET_GEBEURD = (
    "Deze vraag gaat over iets wat niet is gebeurd, en zegt dat er zelf bij: voor zover "
    "vastgelegd. Zonder zo'n antwoord stond een zaak stil op papier dat nooit komt. Door dit "
    "antwoord alleen gaat geen stap open."
)
_GEEN = "voor zover vastgelegd"


def over_feiten(
    routes: Mapping[str, Route], profiel: Regioprofiel, dossiers: Sequence[Dossier]
) -> tuple[Uitspraak, ...]:
    """Prove or refute every sentence about facts, on these dossiers and on an empty one."""
    return (
        _zelfde_regels(routes),
        _leeg(routes, profiel),
        _niets_is_ja(routes, profiel),
        _volgorde(routes, profiel, dossiers),
        _oneens(routes, profiel, dossiers),
    )


def leeg_dossier(profiel: Regioprofiel) -> Dossier:
    """Write down what every dossier has, and nothing else."""
    return Dossier.model_validate(
        {"schema": "dossier/1", "kenmerk": "D-1", "fictief": "ja", "regio": str(profiel.regio)}
    )


def _zelfde_regels(routes: Mapping[str, Route]) -> Uitspraak:
    """Look at every known day for a rule that is in force then and not on :data:`DAG`."""
    bronnen = {knoop.bron: knoop for _, _, regel in _regels(routes) for knoop in _knopen(regel)}
    aantal = (BEKEND_TOT - BEKEND_VAN).days + 1
    dagen = [BEKEND_VAN + timedelta(days=nr) for nr in range(aantal)]
    return Uitspraak(
        "zelfde_regels",
        "op elke dag waarop wij de wet kennen, gelden dezelfde regels: wat hier bewezen is, is op "
        "al die dagen zo",
        "",
        f"{aantal} dagen, van {nl(BEKEND_VAN)} tot en met {nl(BEKEND_TOT)}",
        tuple(
            Tegenvoorbeeld(f"`{knoop.code}`")
            for bron, knoop in bronnen.items()
            if any(in_werking(bron, dag) != in_werking(bron, DAG) for dag in dagen)
        ),
    )


def _leeg(routes: Mapping[str, Route], profiel: Regioprofiel) -> Uitspraak:
    leeg, regels = leeg_dossier(profiel), list(_regels(routes))
    return Uitspraak(
        "leeg_dossier",
        "een leeg dossier opent alleen stappen zonder voorwaarde",
        "",
        f"{len(regels)} stappen van {len(routes)} routes",
        tuple(
            Tegenvoorbeeld(f"`{naam}` op de route {route.naam}")
            for route, naam, regel in regels
            if not zonder_voorwaarde(regel) and regel.voldaan(_zaak(leeg, route, profiel))
        ),
    )


def _niets_is_ja(routes: Mapping[str, Route], profiel: Regioprofiel) -> Uitspraak:
    """Which leaves an empty dossier satisfies: those about what did not happen."""
    leeg = leeg_dossier(profiel)
    bladen = {
        blad.code: blad
        for route, _, regel in _regels(routes)
        for blad in _bladen(regel.toets(_zaak(leeg, route, profiel)))
    }
    return Uitspraak(
        "niets_is_ja",
        "een leeg dossier beantwoordt geen enkele vraag met ja",
        "",
        f"{len(bladen)} vragen",
        tuple(
            Tegenvoorbeeld(f"{blad.zin} (`{code}`)", _NIET_GEBEURD if _GEEN in blad.zin else "")
            for code, blad in bladen.items()
            if blad.uitkomst is True
        ),
    )


def _volgorde(
    routes: Mapping[str, Route], profiel: Regioprofiel, dossiers: Sequence[Dossier]
) -> Uitspraak:
    """Ask all rules of a route of one case forwards, backwards, twice, and each on a fresh one."""
    tegen, aantal = [], 0
    for dossier, route in product(dossiers, routes.values()):
        regels = {naam: regel for _, naam, regel in _regels({route.naam: route})}
        los = {naam: r.toets(_zaak(dossier, route, profiel)) for naam, r in regels.items()}
        vooruit, achteruit = _zaak(dossier, route, profiel), _zaak(dossier, route, profiel)
        for volgorde, zaak in (
            (regels, vooruit),
            (list(reversed(regels)), achteruit),
            (regels, achteruit),
        ):
            anders = [naam for naam in volgorde if regels[naam].toets(zaak) != los[naam]]
            tegen += [Tegenvoorbeeld(f"`{naam}` op de route {route.naam}") for naam in anders]
            aantal += len(regels)
    return Uitspraak(
        "volgorde",
        "gelijke feiten, gelijk antwoord: de volgorde van vragen maakt niet uit",
        "",
        f"{aantal} antwoorden op {len(dossiers)} dossiers, vooruit, achteruit en nog eens",
        tuple(dict.fromkeys(tegen)),
    )


def _oneens(
    routes: Mapping[str, Route], profiel: Regioprofiel, dossiers: Sequence[Dossier]
) -> Uitspraak:
    """Give every person in every dossier every opinion: the answers stay what they were."""
    tegen, aantal = [], 0
    for dossier, route in product(dossiers, routes.values()):
        eerst = _antwoorden(dossier, route, profiel)
        for keuze in StandpuntKeuze:
            anders = _met_standpunt(dossier, keuze)
            if anders is None:
                continue
            aantal += 1
            nu = _antwoorden(anders, route, profiel)
            tegen += [
                Tegenvoorbeeld(f"`{naam}` op de route {route.naam}, bij '{keuze.value}'")
                for naam in eerst
                if nu[naam] != eerst[naam]
            ]
    return Uitspraak(
        "oneens",
        "eens, deels, oneens of onbekend: wat iemand van de plaatsing vindt, opent of sluit geen "
        "stap (of er een titel is, is een andere vraag)",
        "",
        f"{aantal} keer elke stap, met ieders standpunt op elk van de {len(StandpuntKeuze)} keuzes",
        tuple(dict.fromkeys(tegen)),
    )


def _regels(routes: Mapping[str, Route]) -> Iterator[tuple[Route, str, Regel]]:
    for route in routes.values():
        for naam in route.gebeurtenissen:
            yield route, naam, route.zoek(naam).regel


def _knopen(regel: Regel) -> Iterator[Regel]:
    yield regel
    for deel in regel.delen:
        yield from _knopen(deel)


def _zaak(dossier: Dossier, route: Route, profiel: Regioprofiel) -> Zaak:
    return Zaak(dossier, DAG, profiel, route.soort)


def _antwoorden(
    dossier: Dossier, route: Route, profiel: Regioprofiel
) -> dict[str, tuple[tuple[str, object], ...]]:
    zaak = _zaak(dossier, route, profiel)
    return {
        naam: tuple((blad.code, blad.uitkomst) for blad in regel.toets(zaak).bladeren())
        for _, naam, regel in _regels({route.naam: route})
    }


def _met_standpunt(dossier: Dossier, keuze: StandpuntKeuze) -> Dossier | None:
    """Put everyone's opinion on the request at ``keuze``; ``None`` when nobody gave one."""
    if not any(verzoek.standpunten for verzoek in dossier.verzoeken):
        return None
    verzoeken = tuple(
        v.model_copy(
            update={
                "standpunten": tuple(
                    s.model_copy(update={"standpunt": keuze}) for s in v.standpunten
                )
            }
        )
        for v in dossier.verzoeken
    )
    return dossier.model_copy(update={"verzoeken": verzoeken})


def _bladen(toets: Toets) -> Iterable[Toets]:
    return (blad for blad in toets.bladeren() if blad.telt and blad.zin)
