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

from va_route.bronnen import JEUGDWET, REGELING, VA_MODEL
from va_route.recht.regel import alle, feit, oordeel, plicht, tenzij, volgens
from va_route.recht.verzoekers import INDIENERS
from va_route.schemas.keuzes import Rol
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import Instemming, Onderzoekswijze

if TYPE_CHECKING:
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.verzoek import Instemmingsverklaring, OnderzoekOnmogelijk
    from va_route.toets import Waarheid

_VERKLARINGEN = "verzoek.instemmingsverklaringen"
_ONMOGELIJK = "verzoek.onderzoek_onmogelijk"
_NUMMER = re.compile(r"[0-9]{4,12}")
REGISTERS = (
    "Wie telt: een kinder- en jeugdpsycholoog (NIP), een orthopedagoog-generalist (NVO) of een "
    "postmaster orthopedagoog of psycholoog (SKJ). Of een gz-psycholoog of psychotherapeut (BIG). "
    "va-route kijkt alleen naar de vorm: niet in het register nagekeken."
)
"""Who is a gekwalificeerde gedragswetenschapper (Regeling Jeugdwet art. 2)."""


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
    geldig = _geldig(verklaringen, peildatum)
    if geldig:
        return all(v.uitkomst is Instemming.STEMT_IN for v in geldig)
    return True if onmogelijk is not None and onmogelijk.datum <= peildatum else None


@feit(
    JEUGDWET("6.1.2", lid=5),
    leest=(_VERKLARINGEN, "peildatum"),
    wie=Partij.GEDRAGSWETENSCHAPPER,
    remedie="Vraag een gekwalificeerde gedragswetenschapper om een getekende verklaring bij dit "
    "verzoek, en voeg een kopie toe. Stemt die na onderzoek niet in, zoek dan samen naar andere "
    "hulp.",
)
def stemt_in(verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date) -> Waarheid:
    """een gedragswetenschapper stemt in met dit verzoek, met een getekende verklaring"""
    geldig = _geldig(verklaringen, peildatum)
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
    leest=(_VERKLARINGEN, "personen", "peildatum"),
    wie=Partij.GEDRAGSWETENSCHAPPER,
    remedie=f"Vul het register en het nummer in, en wie de verklaring gaf. {REGISTERS}",
)
def gekwalificeerd(
    verklaringen: tuple[Instemmingsverklaring, ...] | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """de verklaring is van een professional en noemt een register en een nummer"""
    verklaring = _instemmende(verklaringen, peildatum)
    if verklaring is None:
        return None
    # A register number beside the name of a parent or a friend makes nobody a gedragswetenschapper.
    rollen = {p.sleutel: p.rol for p in personen}
    if rollen.get(verklaring.door, Rol.PROFESSIONAL) is not Rol.PROFESSIONAL:
        return False
    return bool(_NUMMER.fullmatch(verklaring.registratienummer)) or None


@plicht
@feit(
    VA_MODEL("een ander kijkt opnieuw"),
    leest=(_VERKLARINGEN, "va", "peildatum"),
    wie=(Partij.REGIEVOERDER, Partij.GEDRAGSWETENSCHAPPER),
    remedie="Vraag een gedragswetenschapper die niet aan de analyse meewerkte: die kijkt opnieuw "
    "en is vrij om nee te zeggen. Dit is een herinnering; de wet vraagt het niet.",
)
def instemming_door_ander_dan_va(
    verklaringen: tuple[Instemmingsverklaring, ...] | None,
    va: VerklarendeAnalyse | None,
    peildatum: date,
) -> Waarheid:
    """wie instemt met het verzoek, is een ander dan wie de analyse maakte of vaststelde"""
    verklaring = _instemmende(verklaringen, peildatum)
    if verklaring is None or va is None or va.vaststelling is None:
        return None
    makers = {va.kop.regievoerder, va.vaststelling.door, va.vaststelling.gedragswetenschapper}
    return verklaring.door not in makers


@oordeel(
    JEUGDWET("6.1.2", lid=5),
    van=Partij.GEDRAGSWETENSCHAPPER,
    remedie="Vraag de gedragswetenschapper te motiveren dat het onderzoek kort tevoren was. De wet "
    "noemt geen aantal dagen. Zet het antwoord bij 'oordelen', en noem het verzoek als er meer "
    "zijn.",
)
def kort_tevoren_onderzocht() -> None:
    """het onderzoek was kort tevoren, volgens de gedragswetenschapper"""


@feit(
    JEUGDWET("6.1.3", lid=3),
    leest=(_ONMOGELIJK, "verzoek.verzoeker", "peildatum"),
    wie=INDIENERS,
    remedie="Kon de jeugdige echt niet worden onderzocht? De verzoeker schrijft op waarom. "
    "va-route vraagt minstens een poging in persoon en een op een andere manier, zoals video. Dat "
    "volgt op een uitspraak van de Hoge Raad (ECLI:NL:HR:2013:BZ5422). De rechter oordeelt.",
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


# Lid 5 asks the consent of one gedragswetenschapper: another's refusal does not undo it.
instemming_regulier = alle(
    "instemming_na_onderzoek",
    JEUGDWET("6.1.2", lid=5),
    stemt_in,
    onderzocht,
    kort_tevoren_onderzocht,
    gekwalificeerd,
    zin="een gekwalificeerde gedragswetenschapper stemt in, na onderzoek kort tevoren",
)
instemming_spoed = alle(
    "instemming_spoed",
    JEUGDWET("6.1.3", lid=3),
    geen_weigering,
    tenzij(
        "instemming_tenzij_onmogelijk",
        JEUGDWET("6.1.3", lid=3),
        volgens(JEUGDWET("6.1.3", lid=3), instemming_regulier),
        onderzoek_onmogelijk,
        zin="er is instemming na onderzoek, tenzij onderzoek feitelijk onmogelijk is",
    ),
    zin="er is instemming na onderzoek, of onderzoek is feitelijk onmogelijk",
)


def _geldig(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> list[Instemmingsverklaring]:
    """Give the statements that say something by the peildatum.

    Consent takes a signature. A refusal counts from the examination on, signed or not.
    """
    return [v for v in verklaringen or () if _zegt_iets(v, peildatum)]


def _zegt_iets(verklaring: Instemmingsverklaring, peildatum: date) -> bool:
    if verklaring.getekend_op is not None and verklaring.getekend_op <= peildatum:
        return True
    onderzocht_op = verklaring.onderzocht_op
    weigert = verklaring.uitkomst is Instemming.STEMT_NIET_IN
    return weigert and onderzocht_op is not None and onderzocht_op <= peildatum


def _instemmende(
    verklaringen: tuple[Instemmingsverklaring, ...] | None, peildatum: date
) -> Instemmingsverklaring | None:
    """Return the statement of which all is asked: the last consent of someone who examined."""
    stemt_in_met = [
        v for v in _geldig(verklaringen, peildatum) if v.uitkomst is Instemming.STEMT_IN
    ]
    return max(
        stemt_in_met,
        key=lambda v: (v.onderzocht_op is not None and v.wijze is not None, _tekendag(v)),
        default=None,
    )


def _tekendag(verklaring: Instemmingsverklaring) -> date:
    return verklaring.getekend_op or date.min
