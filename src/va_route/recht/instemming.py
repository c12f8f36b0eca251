# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The consent of the gedragswetenschapper, and the one exception the law gives.

Regular request: always (Jeugdwet 6.1.2 lid 5). Emergency request: unless examination is factually
impossible (6.1.3 lid 3). A refusal after examination is never overruled by "impossible".
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET, REGELING
from va_route.recht.regel import alle, feit, oordeel, tenzij, volgens
from va_route.recht.verzoekers import INDIENERS
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import Instemming, Onderzoekswijze

if TYPE_CHECKING:
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
def stemt_in(verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date) -> Waarheid:
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
def onderzocht(verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date) -> Waarheid:
    """die gedragswetenschapper heeft de jeugdige voor dit verzoek zelf onderzocht"""
    verklaring = _instemmende(verklaringen, peildatum)
    if verklaring is None or verklaring.onderzocht_op is None or verklaring.wijze is None:
        return None
    return verklaring.onderzocht_op <= _tekendag(verklaring) or None


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
    """de verklaring noemt het register en het nummer; va-route kijkt die niet na"""
    verklaring = _instemmende(verklaringen, peildatum)
    return (
        verklaring is not None and bool(_NUMMER.fullmatch(verklaring.registratienummer))
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
    leest=(_ONMOGELIJK, "verzoek.verzoeker", "peildatum"),
    wie=INDIENERS,
    remedie="Kon de jeugdige echt niet worden onderzocht? Schrijf op waarom, met minstens een "
    "poging in persoon en een op een andere manier, zoals video of telefoon. De verzoeker "
    "verklaart dit. De rechter oordeelt.",
)
def onderzoek_onmogelijk(
    onmogelijk: OnderzoekOnmogelijk | None, verzoeker: Partij | None, peildatum: date
) -> Waarheid:
    """de verzoeker motiveert dat onderzoek feitelijk onmogelijk was, ook op een andere manier"""
    if onmogelijk is None or onmogelijk.datum > peildatum:
        return None
    if onmogelijk.verklaard_door is not verzoeker:
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
    "instemming_regulier",
    JEUGDWET("6.1.2", lid=5),
    volgens(JEUGDWET("6.1.2", lid=5), geen_weigering),
    _instemming,
)
instemming_spoed = alle(
    "instemming_spoed",
    JEUGDWET("6.1.3", lid=3),
    geen_weigering,
    tenzij(
        "instemming_tenzij_onmogelijk",
        JEUGDWET("6.1.3", lid=3),
        volgens(JEUGDWET("6.1.3", lid=3), _instemming),
        onderzoek_onmogelijk,
    ),
)


def _getekend(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> list[Instemmingsverklaring]:
    return [
        v for v in verklaringen or () if v.getekend_op is not None and v.getekend_op <= peildatum
    ]


def _instemmende(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> Instemmingsverklaring | None:
    """Return the last statement that consents: all that is asked, is asked of one statement."""
    stemt_in_met = [
        v for v in _getekend(verklaringen, peildatum) if v.uitkomst is Instemming.STEMT_IN
    ]
    return max(stemt_in_met, key=_tekendag, default=None)


def _tekendag(verklaring: Instemmingsverklaring) -> date:
    return verklaring.getekend_op or date.min
