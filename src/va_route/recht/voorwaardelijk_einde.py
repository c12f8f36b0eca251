# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How a stay under a conditional order ends, and the order itself (Jeugdwet 6.1.6, 6.1.7, 6.1.12).

The law says of a *machtiging* that it lapses after three months, by withdrawn consent or when the
GI needs it no longer. Whether a conditional order does is open, so nothing here computes it: what
the jurist said is recorded with the cause.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.regel import feit, plicht
from va_route.recht.voorwaardelijk_opname import laatste_besluit
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import Vervaloorzaak
from va_route.schemas.voorwaarden import ToetsingOver, Toetsingsuitkomst

if TYPE_CHECKING:
    from va_route.schemas.verblijf import Verval
    from va_route.schemas.voorwaarden import BesluitOpname, Toetsing
    from va_route.toets import Waarheid

_ZEKER = frozenset(
    {Vervaloorzaak.EINDDATUM, Vervaloorzaak.ZES_MAANDEN_OPGENOMEN, Vervaloorzaak.VERNIETIGD}
)


@plicht
@feit(
    JEUGDWET("6.1.6", lid=5),
    leest=("voorwaarden.besluiten", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Leg bij het besluit vast op welke dag de jeugdige weer buiten is.",
)
def einde_opname_vastgelegd(
    besluiten: tuple[BesluitOpname, ...] | None, peildatum: date
) -> Waarheid:
    """het is vastgelegd wanneer de opname voorbij was"""
    besluit = laatste_besluit(besluiten, peildatum)
    if besluit is None or besluit.beeindigd_op is None:
        return None
    return besluit.beeindigd_op <= peildatum or None


@feit(
    JEUGDWET("6.1.7", lid=1),
    leest=("voorwaarden.toetsingen", "peildatum"),
    wie=Partij.KINDERRECHTER,
    remedie="Leg bij 'toetsingen' vast dat het over de opname gaat, wanneer de rechter besliste en "
    "dat de opname vervallen is verklaard.",
)
def opname_vervallen_verklaard(
    toetsingen: tuple[Toetsing, ...] | None, peildatum: date
) -> Waarheid:
    """het is vastgelegd dat de rechter de opname vervallen verklaarde"""
    beslist = [
        t
        for t in toetsingen or ()
        if t.over is ToetsingOver.OPNAME and t.beslist_op is not None and t.beslist_op <= peildatum
    ]
    if not beslist:
        return None
    laatste = max(beslist, key=lambda t: t.beslist_op or date.min)
    if laatste.uitkomst is None:
        return None
    return laatste.uitkomst is Toetsingsuitkomst.VERVALLEN_VERKLAARD


@feit(
    JEUGDWET("6.1.12", lid=2),
    leest=("verval",),
    wie=(Partij.WET, Partij.HOF),
    remedie="Leg bij 'vervallen' de dag en de oorzaak vast: de einddatum, zes maanden opgenomen, "
    "of vernietigd. Bij een andere oorzaak is de wet niet duidelijk. Vraag een jurist en schrijf "
    "het antwoord bij 'toelichting'. Niet op tijd gehoord hoort alleen bij spoed.",
)
def verval_voorwaardelijk_vastgelegd(verval: Verval | None) -> Waarheid:
    """het is vastgelegd waardoor en wanneer de voorwaardelijke machtiging eindigde"""
    if verval is None:
        return None
    if verval.oorzaak is Vervaloorzaak.NIET_OP_TIJD_GEHOORD:
        return False
    return verval.oorzaak in _ZEKER or bool(verval.toelichting) or None
