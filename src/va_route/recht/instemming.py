# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The consent of the gedragswetenschapper, and the one exception the law gives.

Regular request: always (Jeugdwet 6.1.2 lid 5). Emergency request: unless examination is factually
impossible (6.1.3 lid 3). A refusal after examination is never overruled by "impossible".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET, REGELING
from va_route.recht.regel import alle, feit, oordeel, tenzij
from va_route.recht.verzoekers import INDIENERS
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import Instemming, Onderzoekswijze

if TYPE_CHECKING:
    from datetime import date

    from va_route.schemas.verzoek import Instemmingsverklaring, OnderzoekOnmogelijk
    from va_route.toets import Waarheid

_VERKLARINGEN = "verzoek.instemmingsverklaringen"
_ONMOGELIJK = "verzoek.onderzoek_onmogelijk"
_NUMMER = re.compile(r"[0-9]{6,12}")


@feit(
    JEUGDWET("6.1.3", lid=3),
    leest=(_VERKLARINGEN, _ONMOGELIJK, "peildatum"),
    wie=Partij.GEDRAGSWETENSCHAPPER,
    remedie="Stemt de gedragswetenschapper na onderzoek niet in, zoek dan samen naar andere hulp. "
    "Is er nog geen verklaring, vraag er dan een.",
)
def geen_weigering(
    verklaringen: tuple[Instemmingsverklaring, ...] | None,
    onmogelijk: OnderzoekOnmogelijk | None,
    peildatum: date,
) -> Waarheid:
    """geen gedragswetenschapper heeft na onderzoek gezegd niet in te stemmen"""
    geldig = _getekend(verklaringen, peildatum)
    if any(v.uitkomst is Instemming.STEMT_NIET_IN for v in geldig):
        return False
    if any(v.uitkomst is Instemming.STEMT_IN for v in geldig):
        return True
    return True if onmogelijk is not None and onmogelijk.datum <= peildatum else None


@feit(
    JEUGDWET("6.1.2", lid=5),
    leest=(_VERKLARINGEN, "peildatum"),
    wie=Partij.GEDRAGSWETENSCHAPPER,
    remedie="Vraag een gekwalificeerde gedragswetenschapper om een getekende verklaring bij dit "
    "verzoek, en voeg een kopie toe.",
)
def stemt_in(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> Waarheid:
    """een gedragswetenschapper stemt in met dit verzoek, met een getekende verklaring"""
    geldig = _getekend(verklaringen, peildatum)
    if not geldig:
        return None
    return any(v.uitkomst is Instemming.STEMT_IN for v in geldig)


@feit(
    JEUGDWET("6.1.2", lid=5),
    leest=(_VERKLARINGEN, "peildatum"),
    wie=Partij.GEDRAGSWETENSCHAPPER,
    remedie="Leg vast wanneer en hoe de gedragswetenschapper de jeugdige voor dit verzoek heeft "
    "onderzocht.",
)
def onderzocht(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> Waarheid:
    """die gedragswetenschapper heeft de jeugdige voor dit verzoek zelf onderzocht"""
    return any(
        v.onderzocht_op is not None
        and v.getekend_op is not None
        and v.wijze is not None
        and v.onderzocht_op <= v.getekend_op
        for v in _instemmend(verklaringen, peildatum)
    ) or None


@feit(
    REGELING("2"),
    leest=(_VERKLARINGEN, "peildatum"),
    wie=Partij.GEDRAGSWETENSCHAPPER,
    remedie="Vul het register en het nummer in (SKJ, BIG, NIP of NVO). va-route kijkt alleen naar "
    "de vorm; het nummer is niet in het register nagekeken.",
)
def gekwalificeerd(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> Waarheid:
    """die gedragswetenschapper staat in een register dat de Regeling Jeugdwet noemt"""
    return any(
        _NUMMER.fullmatch(v.registratienummer)
        for v in _instemmend(verklaringen, peildatum)
    ) or None


@oordeel(
    JEUGDWET("6.1.2", lid=5),
    van=Partij.GEDRAGSWETENSCHAPPER,
    remedie="Vraag de gedragswetenschapper te motiveren dat het onderzoek kort tevoren was. De wet "
    "noemt geen aantal dagen. Zet het antwoord bij 'oordelen'.",
)
def kort_tevoren_onderzocht() -> None:
    """het onderzoek was kort tevoren, volgens de gedragswetenschapper"""


@feit(
    JEUGDWET("6.1.3", lid=3),
    leest=(_ONMOGELIJK, "peildatum"),
    wie=INDIENERS,
    remedie="Kon de jeugdige echt niet worden onderzocht? Schrijf op waarom, met minstens een "
    "poging in persoon en een op een andere manier, zoals video of telefoon. De rechter "
    "oordeelt.",
)
def onderzoek_onmogelijk(onmogelijk: OnderzoekOnmogelijk | None, peildatum: date) -> Waarheid:
    """de verzoeker motiveert dat onderzoek feitelijk onmogelijk was, ook op een andere manier"""
    if onmogelijk is None or onmogelijk.datum > peildatum:
        return None
    wijzen = [p.wijze for p in onmogelijk.pogingen if p.datum <= peildatum]
    anders = any(w is not Onderzoekswijze.IN_PERSOON for w in wijzen)
    return (Onderzoekswijze.IN_PERSOON in wijzen and anders) or None


_instemming = alle(
    "instemming_na_onderzoek",
    JEUGDWET("6.1.2", lid=5),
    stemt_in,
    onderzocht,
    kort_tevoren_onderzocht,
    gekwalificeerd,
)
instemming_regulier = alle(
    "instemming", JEUGDWET("6.1.2", lid=5), geen_weigering, _instemming
)
instemming_spoed = alle(
    "instemming",
    JEUGDWET("6.1.3", lid=3),
    geen_weigering,
    tenzij(
        "instemming_tenzij_onmogelijk", JEUGDWET("6.1.3", lid=3), _instemming, onderzoek_onmogelijk
    ),
)


def _getekend(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> list[Instemmingsverklaring]:
    return [
        v for v in verklaringen or () if v.getekend_op is not None and v.getekend_op <= peildatum
    ]


def _instemmend(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> list[Instemmingsverklaring]:
    return [
        v for v in _getekend(verklaringen, peildatum) if v.uitkomst is Instemming.STEMT_IN
    ]
