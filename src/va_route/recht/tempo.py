# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How quickly a region promised to sit down, and by whose hand its team is asked. Only warnings.

Hours are clock hours between two moments, so that the night in which the clock goes back has
25 of them. The number, and whether there is one at all, is data of the region.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.recht.afspraak import afspraak
from va_route.recht.regel import feit
from va_route.schemas.basis import dag
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.inzet import AmbulanteInzet
    from va_route.schemas.overleg import Overleg
    from va_route.toets import Waarheid

# The north has neither: where a region does, its own source stands in this place.
_TAFEL = GRONINGEN_DRENTHE("snel samen om tafel")
_TEAM = GRONINGEN_DRENTHE("versnelde toegang na spoedberaad")


@feit(
    _TAFEL,
    leest=("overleggen", "zaak"),
    wie=Partij.REGIEVOERDER,
    remedie="Bespreek waardoor het later werd, en of er intussen hulp was. Klopt het tijdstip "
    "niet? Kijk 'gebeld_op' na.",
)
def op_tijd_om_tafel(overleggen: tuple[Overleg, ...], zaak: Zaak) -> Waarheid:
    """elke snelle tafel was binnen de afgesproken uren na het telefoontje, voor zover vastgelegd"""
    uren = zaak.profiel.uren("tafel_binnen_termijn")
    if uren is None:
        return True
    return all(
        verstreken(overleg) <= timedelta(hours=uren)
        for overleg in overleggen
        if overleg.soort in zaak.profiel.tafels and dag(overleg.op) <= zaak.peildatum
    )


@feit(
    _TEAM,
    leest=("inzetten", "zaak"),
    wie=Partij.REGIEVOERDER,
    remedie="Kijk na langs wie het team in deze regio wordt gevraagd, en leg dat vast bij 'via'. "
    "Begon het team al? Dan gaat de hulp gewoon door.",
)
def team_langs_de_goede_weg(inzetten: tuple[AmbulanteInzet, ...], zaak: Zaak) -> Waarheid:
    """elk snel team is gevraagd langs wie dat in de regio regelt, voor zover vastgelegd"""
    wegen = [
        (inzet.via, zaak.profiel.teams[inzet.team.casefold().strip()])
        for inzet in inzetten
        if inzet.team.casefold().strip() in zaak.profiel.teams
    ]
    if any(via is not None and via not in langs for via, langs in wegen):
        return False
    return None if any(via is None for via, _ in wegen) else True


def verstreken(overleg: Overleg) -> timedelta:
    """Return the clock time from the call (or else from the need) to the table; 0 when unknown."""
    begin = overleg.gebeld_op or overleg.nodig_bevonden_op or overleg.op
    return overleg.op.astimezone(UTC) - begin.astimezone(UTC)


tafel_binnen_termijn = afspraak("tafel_binnen_termijn", _TAFEL, op_tijd_om_tafel)
toegang_team_klopt = afspraak("toegang_team_klopt", _TEAM, team_langs_de_goede_weg)
