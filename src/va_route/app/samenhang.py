# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whether dossier and journal tell the same: a ruling in one belongs in the other as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.app.geldigheid import ander_dossier
from va_route.app.wie import ingediend_door
from va_route.errors import Ernst, Melding
from va_route.flows import ROUTES
from va_route.schemas.besluit import Beslissing
from va_route.schemas.journaal import Regelsoort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from va_route.app.laad import GeladenDossier
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

# Event → what was decided, and on which route when that is another one than that of its line.
_BESLIST = {
    "meld_verleend": (Beslissing.VERLEEND, ""),
    "meld_afgewezen": (Beslissing.AFGEWEZEN, ""),
    "meld_vervolg_verleend": (Beslissing.VERLEEND, "regulier"),
    "meld_vervolg_afgewezen": (Beslissing.AFGEWEZEN, "regulier"),
}


def samenhang(dossier: Dossier, regels: Sequence[Journaalregel]) -> tuple[Melding, ...]:
    """Give a warning for another case, and for each ruling that stands in one of both alone."""
    gemeld = dict.fromkeys(_gemeld(regels))
    overgenomen = {r.route for r in regels if r.soort is Regelsoort.OVERGENOMEN}
    in_dossier = list(_in_dossier(dossier))
    zonder_stap = [
        _melding("APP-20", f"({b.titel}) staat in het dossier en nog niet in het journaal.", pad)
        for route, b, pad in in_dossier
        if (route, b) not in gemeld and route not in overgenomen
    ]
    bekend = {(route, b) for route, b, _ in in_dossier}
    zonder_stuk = [
        _melding(
            "APP-21",
            f"({b.titel}) staat in het journaal (route {route}) en nog niet in het dossier.",
            "beschikkingen",
        )
        for route, b in gemeld
        if (route, b) not in bekend
    ]
    anders = (*anders_kenmerk(dossier, regels), *_andere_verzoeker(dossier, regels))
    return (*anders, *zonder_stap, *zonder_stuk)


def _andere_verzoeker(dossier: Dossier, regels: Sequence[Journaalregel]) -> Iterator[Melding]:
    """Give a warning where journal and dossier name another party that filed."""
    for verloop, naam in {regel.verloop: regel.route for regel in regels}.items():
        door = ingediend_door(regels, verloop)
        soort = ROUTES[naam].soort if naam in ROUTES else None
        eigen = [
            (nr, verzoek.verzoeker)
            for nr, verzoek in enumerate(dossier.verzoeken)
            if verzoek.soort is soort and verzoek.verloop in {None, verloop}
        ]
        if door is None or len(eigen) != 1 or eigen[0][1] in {None, door}:
            continue
        yield Melding(
            "APP-23",
            Ernst.WAARSCHUWING,
            f"Volgens het journaal diende {door.naam} het verzoek in ({verloop}). Het dossier "
            "noemt een andere verzoeker.",
            "Kijk wie het verzoek indiende, en pas het dossier zo nodig aan.",
            f"verzoeken[{eigen[0][0]}].verzoeker",
        )


def over_journaal(zaak: GeladenDossier) -> tuple[Melding, ...]:
    """Give what a reader must know of a journal before any answer that builds on it."""
    anders = anders_kenmerk(zaak.dossier, zaak.journaal.regels)
    return (*zaak.journaal.meldingen, *zaak.geladen.op_plaats(anders))


def anders_kenmerk(dossier: Dossier, regels: Sequence[Journaalregel]) -> tuple[Melding, ...]:
    """Give a warning when the journal is of another case."""
    if not ander_dossier(dossier, regels):
        return ()
    return (
        Melding(
            "APP-22",
            Ernst.WAARSCHUWING,
            "Het journaal hoort bij een dossier met een ander kenmerk.",
            "Kijk of dossier en journaal bij elkaar horen. Is het kenmerk veranderd? Zet dan het "
            "oude terug.",
            "kenmerk",
        ),
    )


def _gemeld(regels: Sequence[Journaalregel]) -> Iterator[tuple[str, Beslissing]]:
    for regel in regels:
        if regel.soort.verandert and regel.gebeurtenis in _BESLIST:
            beslissing, route = _BESLIST[regel.gebeurtenis]
            yield route or regel.route, beslissing


def _in_dossier(dossier: Dossier) -> Iterator[tuple[str, Beslissing, str]]:
    soorten = {verzoek.id: verzoek.soort for verzoek in dossier.verzoeken}
    namen = {route.soort: naam for naam, route in ROUTES.items()}
    for nr, beschikking in enumerate(dossier.beschikkingen):
        soort = soorten.get(beschikking.verzoek)
        if soort is not None:
            yield namen[soort], beschikking.uitkomst, f"beschikkingen[{nr}]"


def _melding(code: str, bericht: str, pad: str) -> Melding:
    remedie = "Vul aan wat ontbreekt: de beschikking in het dossier, of de stap met 'va-route zet'."
    return Melding(code, Ernst.WAARSCHUWING, f"Een beschikking {bericht}", remedie, pad)
