# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Asking: the whole tree of a step with every open reason, on a case nobody asked before."""

from __future__ import annotations

from benchmarks.meet import Rij, meet, per_seconde
from benchmarks.voorbeeld import PEILDATUM, yara

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
    return [Rij("full Toets of `dien_in` (yara)", "a bare step", paar, 2, _PER / bladen, meer)]
