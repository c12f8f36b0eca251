# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The chance to be heard by the judge (Jeugdwet 6.1.10; in an emergency within two weeks after)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import RECHTSVORDERING
from va_route.recht.regel import feit
from va_route.schemas.keuzes import Rol
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking
    from va_route.schemas.personen import Persoon
    from va_route.toets import Waarheid

DAGEN_HOREN = 14
"""Days in which people must get the chance to be heard (Rv 800 lid 3, 809 lid 3)."""


@feit(
    RECHTSVORDERING("800", lid=3),
    leest=("beschikking.verhoren", "zaak"),
    wie=Partij.KINDERRECHTER,
    remedie="Leg per persoon vast wanneer die de kans kreeg om gehoord te worden: de jeugdige, "
    "iedere gezaghebbende en wie de jeugdige in het gezin verzorgt. Zonder die kans binnen twee "
    "weken verliest de spoedmachtiging haar kracht (via Jeugdwet art. 6.1.10 lid 3).",
)
def op_tijd_gehoord(_verhoren: object, zaak: Zaak) -> Waarheid:
    """de twee weken om mensen te horen lopen nog, of ieder kreeg op tijd de kans"""
    beschikking, _ = zaak.lees("beschikking")
    if beschikking is None:
        return None
    if zaak.peildatum < horen_uiterlijk(beschikking):
        return True
    return not niet_op_tijd_gehoord(beschikking, zaak) or None


def horen_uiterlijk(beschikking: Beschikking) -> date:
    """Return the first day on which an emergency order no longer holds for who was not heard."""
    return beschikking.gegeven_op + timedelta(days=DAGEN_HOREN)


def niet_op_tijd_gehoord(beschikking: Beschikking, zaak: Zaak) -> tuple[str, ...]:
    """Return who did not get the chance to be heard within two weeks, as a reader calls them.

    The youth, who has gezag, and who raises the youth in the family (Jeugdwet 6.1.10 lid 1). While
    nobody is known to be the youth or to have gezag, that one is still to be heard.
    """
    tot = min(horen_uiterlijk(beschikking), zaak.peildatum + timedelta(days=1))
    return zonder_kans(beschikking, zaak.dossier.personen, tot)


def zonder_kans(
    beschikking: Beschikking, personen: tuple[Persoon, ...], tot: date
) -> tuple[str, ...]:
    """Return who had no chance to be heard on record before the day ``tot``."""
    gehad = {v.wie for v in beschikking.verhoren if v.op < tot}
    jeugdige = [p for p in personen if p.rol is Rol.JEUGDIGE]
    anderen = [p for p in personen if p.rol is not Rol.JEUGDIGE]
    horen = [p for p in anderen if p.gezag or p.rol is Rol.VERZORGER]
    return (
        *([] if jeugdige else ["de jeugdige"]),
        *([] if any(p.gezag for p in anderen) else ["wie het gezag heeft"]),
        *(p.rol.titel for p in (*jeugdige, *horen) if p.sleutel not in gehad),
    )
