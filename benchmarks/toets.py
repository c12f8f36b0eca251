# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Asking: the whole tree of a step with every open reason, on a case nobody asked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.meet import Rij, meet, per_seconde
from benchmarks.voorbeeld import PEILDATUM, yara

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier

_PER = 40
"""The goal is in engine steps per this many leaves."""


def rijen() -> list[Rij]:
    """Measure ``dien_in`` of the regular request."""
    from benchmarks.kaal import kale_stap
    from va_route.app.verloop import plek
    from va_route.flows import ROUTES
    from va_route.toets import redenen

    dossier = yara()
    hier = plek((), route="regulier")
    regel = ROUTES["regulier"].zoek("dien_in").regel

    def vraag() -> int:
        # A new case each time: nothing is remembered from the question before.
        return len(redenen(regel.toets(hier.zaak(dossier, PEILDATUM))))

    bladen = len({id(blad) for blad in regel.bladeren()})
    paar = meet(vraag, kale_stap())
    meer = f"{bladen} leaves, {vraag()} open, {per_seconde(paar.ons)}; ratio per {_PER} leaves"
    return [
        Rij("full Toets of `dien_in` (yara)", "a bare step", paar, 2, _PER / bladen, meer),
        _alle_stappen(dossier),
    ]


def _alle_stappen(dossier: Dossier) -> Rij:
    """Measure each step of the regular and the emergency route, on one new case per route."""
    from benchmarks.kaal import kale_stappen
    from va_route.app.verloop import plek
    from va_route.flows import ROUTES
    from va_route.toets import redenen

    routes = [
        (plek((), route=naam), [ROUTES[naam].zoek(g).regel for g in ROUTES[naam].gebeurtenissen])
        for naam in ("regulier", "spoed")
    ]

    def vraag() -> int:
        zaken = ((hier.zaak(dossier, PEILDATUM), regels) for hier, regels in routes)
        return sum(len(redenen(r.toets(zaak))) for zaak, regels in zaken for r in regels)

    alle = [regel for _, regels in routes for regel in regels]
    bladen = sum(len({id(blad) for blad in regel.bladeren()}) for regel in alle)
    paar = meet(vraag, kale_stappen(len(alle)))
    schaal = len(alle) * _PER / bladen
    wat = "full Toets of every step, two routes (yara)"
    meer = f"{len(alle)} steps, {bladen} leaves, {per_seconde(paar.ons)}; ratio per {_PER} leaves"
    return Rij(wat, f"{len(alle)} bare steps", paar, 2, schaal, meer)
