# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the region asks before people decide to file a regular request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.recht.afspraak import afspraak
from va_route.recht.regel import feit
from va_route.recht.va_aanwezig import va_besproken
from va_route.schemas.basis import dag
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date

    from va_route.schemas.overleg import Consult, Overleg
    from va_route.schemas.personen import Persoon
    from va_route.schemas.verzoek import StandpuntOverPlaatsing
    from va_route.toets import Waarheid

_CONSULT = GRONINGEN_DRENTHE("op tijd inbrengen bij Servicepunt of Expertteam")
_SAMEN = GRONINGEN_DRENTHE("veiligheidsrisico's samen wegen en dragen")
_STANDPUNT = GRONINGEN_DRENTHE("overeenstemming tussen jongere, ouders en andere gezaghebbenden")


@feit(
    _CONSULT,
    leest=("consulten", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Vraag het Servicepunt of het Expertteam om advies. Niet bereikbaar? Leg dan elke "
    "poging vast, met dag en tijd.",
)
def advies_gevraagd(consulten: tuple[Consult, ...], peildatum: date) -> Waarheid:
    """er is advies gevraagd aan Servicepunt of Expertteam, of de pogingen zijn vastgelegd"""
    return any(_gevraagd(c, peildatum) for c in consulten if c.gesteld_op <= peildatum) or None


@feit(
    _SAMEN,
    leest=("overleggen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Weeg de risico's samen in een zorgoverleg en schrijf bij dat overleg op hoe en door "
    "wie. De vragen van proportionaliteit, subsidiariteit en doelmatigheid helpen daarbij.",
)
def in_overleg_gewogen(overleggen: tuple[Overleg, ...], peildatum: date) -> Waarheid:
    """de veiligheidsrisico's zijn samen gewogen in een overleg"""
    return (
        any(o.risico_samen_gewogen is not None and dag(o.op) <= peildatum for o in overleggen)
        or None
    )


@feit(
    _STANDPUNT,
    leest=("verzoek.standpunten", "personen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Vraag iedere gezaghebbende wat die van de plaatsing vindt en leg dat vast. Het hoeft "
    "geen 'eens' te zijn: verschil houdt niets tegen, een vergeten stem wel.",
)
def standpunten_vastgelegd(
    standpunten: tuple[StandpuntOverPlaatsing, ...] | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """van iedere gezaghebbende is vastgelegd wat die van de plaatsing vindt"""
    gezag = {p.sleutel for p in personen if p.gezag}
    gevraagd = {s.van for s in standpunten or () if s.datum <= peildatum}
    return (bool(gezag) and gezag <= gevraagd) or None


va_is_besproken = afspraak(
    "va_is_besproken", GRONINGEN_DRENTHE("gedeelde verklarende analyse"), va_besproken
)
consult_of_pogingen = afspraak("consult_of_niet_bereikbaar", _CONSULT, advies_gevraagd)
risico_samen_gewogen = afspraak("risico_samen_gewogen", _SAMEN, in_overleg_gewogen)
standpunt_per_gezaghebbende = afspraak(
    "standpunt_per_gezaghebbende", _STANDPUNT, standpunten_vastgelegd
)


def _gevraagd(consult: Consult, peildatum: date) -> bool:
    beantwoord = consult.beantwoord_op or consult.gesteld_op
    geprobeerd = any(dag(poging.op) <= peildatum for poging in consult.pogingen)
    return geprobeerd or bool(consult.advies and beantwoord <= peildatum)
