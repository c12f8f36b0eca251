# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Duties around a request that the law gives someone: consent, sharing, and who does the work.

Each reminds and none is a condition of filing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import BESLUIT_JEUGDWET, JEUGDWET
from va_route.recht.kalender import leeftijd
from va_route.recht.regel import Plicht, feit, plicht, volgens
from va_route.recht.va_maten import MATEN
from va_route.recht.va_vaststelling import door_geregistreerde, toestemming_gegeven
from va_route.recht.verzoekers import INDIENERS
from va_route.schemas.keuzes import Grondslag, Rol
from va_route.schemas.partijen import Partij
from va_route.schemas.personen import in_rol

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.ervaring import Meldcode
    from va_route.schemas.overleg import Consult
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va_deling import Toestemming
    from va_route.toets import Toets, Vindplaats, Waarheid


class Toestemmingsplicht(Plicht):
    """The same reminder at each age, with the article that says who consents at that age."""

    def _toets(self, zaak: Zaak) -> Toets:
        toets = super()._toets(zaak)
        va, _ = zaak.lees("va")
        if va is None:
            return toets
        jaren = leeftijd(va.jeugdige.geboortedatum, va.kop.opgesteld_op)
        return toets._replace(bron=_artikel(jaren))


def _artikel(jaren: int) -> Vindplaats:
    if jaren < MATEN.toestemming_mee:
        return JEUGDWET("7.3.15", lid=1)
    if jaren < MATEN.toestemming_zelf:
        return JEUGDWET("7.3.4", lid=2)
    return JEUGDWET("7.3.5")


geregistreerde_professional = plicht(volgens(BESLUIT_JEUGDWET("5.1.1"), door_geregistreerde))
toestemming_passend_bij_leeftijd = plicht(
    volgens(JEUGDWET("7.3.4"), toestemming_gegeven), als=Toestemmingsplicht
)


@plicht
@feit(
    JEUGDWET("7.3.11"),
    leest=("consulten", "va.toestemming", "jeugdige.geboortedatum", "personen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Stel de vraag zonder naam, of vraag eerst toestemming en leg die vast. Is er een "
    "andere reden om de gegevens te delen? Vul bij het consult de grondslag in. Bij direct gevaar "
    "is dat 'conflict_van_plichten'.",
)
def delen_toegestaan(
    consulten: tuple[Consult, ...],
    toestemming: tuple[Toestemming, ...] | None,
    geboren: date | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """bij elke vraag met naam staat waarom de gegevens zijn gedeeld, voor zover vastgelegd"""
    met_naam = [
        c
        for c in consulten
        if not c.anoniem
        and c.gesteld_op <= peildatum
        and c.grondslag in {None, Grondslag.TOESTEMMING}
    ]
    if not met_naam:
        return True
    if geboren is None:
        return None
    return (
        all(
            wie and wie <= {t.van for t in toestemming or () if t.datum <= c.gesteld_op}
            for c in met_naam
            for wie in [_stemt_toe(personen, leeftijd(geboren, c.gesteld_op))]
        )
        or None
    )


@plicht
@feit(
    JEUGDWET("4.1.7"),
    leest=("plichten.meldcode", "peildatum"),
    wie=(Partij.REGIEVOERDER, Partij.GI, Partij.CRISISDIENST),
    remedie="Is er een vermoeden van kindermishandeling of huiselijk geweld? Zet dan de stappen "
    "van de meldcode en leg de dag vast. Is er geen vermoeden, leg dat vast. Veilig Thuis denkt "
    "mee, ook zonder naam.",
)
def meldcode_doorlopen(meldcode: Meldcode | None, peildatum: date) -> Waarheid:
    """de stappen van de meldcode zijn gezet, of er is geen vermoeden"""
    if meldcode is None:
        return None
    op = meldcode.doorlopen_op
    return not meldcode.vermoeden or (op is not None and op <= peildatum) or None


@plicht
@feit(
    JEUGDWET("6.1.2", lid=8),
    leest=("plichten.samenloop_nagegaan_op", "peildatum"),
    wie=INDIENERS,
    remedie="Ga na of er een zorgmachtiging (Wvggz) of een machtiging van de Wzd loopt, en leg de "
    "dag vast. Die vervalt door een gewone machtiging. Of dat bij spoed ook zo is, is niet "
    "duidelijk: vraag een jurist.",
)
def samenloop_nagegaan(op: date | None, peildatum: date) -> Waarheid:
    """het is nagegaan of er een zorgmachtiging of een machtiging van de Wzd loopt"""
    return True if op is not None and op <= peildatum else None


def _stemt_toe(personen: Iterable[Persoon], jaren: int) -> set[str]:
    """Say who consents at this age (Jeugdwet 7.3.4, 7.3.5 and 7.3.15)."""
    jeugdige = in_rol(personen, Rol.JEUGDIGE)
    gezag = {p.sleutel for p in personen if p.gezag and p.rol is not Rol.JEUGDIGE}
    if jaren < MATEN.toestemming_mee:
        return gezag
    return jeugdige if jaren >= MATEN.toestemming_zelf else jeugdige | gezag
