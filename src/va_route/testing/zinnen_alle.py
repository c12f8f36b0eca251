# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every sentence about the whole model, proved or refuted in one region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.schemas.verzoek import VerzoekSoort
from va_route.testing.bewijs import Bewijs
from va_route.testing.zinnen_feiten import over_feiten
from va_route.testing.zinnen_graaf import over_standen
from va_route.testing.zinnen_stappen import over_de_antwoorden
from va_route.testing.zinnen_tijd import over_de_tijd
from va_route.testing.zinnen_waarborgen import over_de_waarborgen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from va_route.flows import Route
    from va_route.recht.profiel import Regioprofiel
    from va_route.schemas.dossier import Dossier
    from va_route.testing.uitspraak import Uitspraak


def alle_uitspraken(
    routes: Mapping[str, Route], profiel: Regioprofiel, dossiers: Sequence[Dossier]
) -> tuple[Uitspraak, ...]:
    """Prove or refute every sentence; those about facts on an empty dossier and on ``dossiers``."""
    return (
        *over_de_stappen(routes, profiel),
        *over_standen(routes, profiel),
        *over_de_tijd(profiel),
        *over_feiten(routes, profiel, dossiers),
    )


def over_de_stappen(routes: Mapping[str, Route], profiel: Regioprofiel) -> tuple[Uitspraak, ...]:
    """Prove or refute every sentence about the steps: all combinations of answers."""
    uit: list[Uitspraak] = []
    for bewijs in bewijzen(routes, profiel):
        uit += [*over_de_waarborgen(bewijs), *over_de_antwoorden(bewijs)]
    return tuple(uit)


def bewijzen(routes: Mapping[str, Route], profiel: Regioprofiel) -> tuple[Bewijs, ...]:
    """Give every route, and once more those that an emergency opens as its follow-up."""
    vervolg = {
        stap.opent.route
        for route in routes.values()
        for stap in route.tabel().values()
        if stap.opent is not None and stap.opent.vervolg
        if route.soort is VerzoekSoort.SPOEDMACHTIGING
    }
    return (
        *(Bewijs(route, profiel) for route in routes.values()),
        *(Bewijs(routes[naam], profiel, vervolg=True) for naam in sorted(vervolg)),
    )
