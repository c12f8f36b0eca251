# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whether dossier and journal tell the same: a ruling in one belongs in the other as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.errors import Ernst, Melding
from va_route.flows import ROUTES
from va_route.schemas.besluit import Beslissing
from va_route.schemas.journaal import Regelsoort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    """Give a warning for each ruling that stands in the dossier or the journal alone."""
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
    return (*zonder_stap, *zonder_stuk)


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
