# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What an emergency leaves to be done afterwards, and what it takes from the youth.

Statements and no rules: nothing here is asked of a step. The terms that belong to them, with their
sums, are in :mod:`termijnen`. What a region agreed on is told in its words and with its source.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET, RECHTSVORDERING
from va_route.recht.profiel import GEEN_WERKWIJZE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.profiel import Regioprofiel
    from va_route.toets import Vindplaats


@dataclass(frozen=True, slots=True)
class Gevolg:
    """One consequence, as a Dutch sentence with its source.

    ``afspraak`` is the code of the agreement it comes from, or empty when the law says it.
    """

    code: str
    zin: str
    bron: Vindplaats
    afspraak: str = ""


HERSTEL = (
    Gevolg(
        "herstel_horen",
        "Wie voor de beslissing niet gehoord kon worden, krijgt die kans binnen twee weken. Anders "
        "verliest de spoedmachtiging haar kracht.",
        RECHTSVORDERING("800", lid=3),
    ),
    Gevolg(
        "herstel_beraad",
        "Is van het spoedberaad afgeweken? Dan is het er uiterlijk de volgende werkdag alsnog.",
        GRONINGEN_DRENTHE("spoedberaad met HSJ-kennis"),
        "spoedberaad_gehouden",
    ),
    Gevolg(
        "herstel_analyse",
        "De gedeelde verklarende analyse komt er alsnog: een vervolgverzoek vraagt haar.",
        GRONINGEN_DRENTHE("waar we in 2027 naartoe werken"),
        "va_aanwezig",
    ),
    Gevolg(
        "herstel_vervolg",
        "Blijft een plaatsing nodig? Dan vraagt het vervolgverzoek alles wat een gewoon verzoek "
        "vraagt, met een nieuwe zitting.",
        JEUGDWET("6.1.12", lid=2),
    ),
    Gevolg(
        "herstel_waarom_spoed",
        "Na afloop is er een gesprek over de vraag waarom dit spoed werd, ook met de jeugdige.",
        GRONINGEN_DRENTHE("monitoring en leercyclus"),
        "waarom_spoed_besproken",
    ),
)
"""What remains to be repaired or done after an emergency request."""

VERLIES = (
    Gevolg(
        "verlies_horen",
        "De rechter kan beslissen voordat de jeugdige is gehoord.",
        JEUGDWET("6.1.10", lid=3),
    ),
    Gevolg(
        "verlies_familiegroepsplan",
        "De wet vraagt de rechter bij spoed niet om eerst een familiegroepsplan mogelijk te maken.",
        JEUGDWET("6.1.10", lid=2),
    ),
    Gevolg(
        "verlies_onderzoek",
        "Het onderzoek door de gedragswetenschapper kan ontbreken, als het feitelijk onmogelijk "
        "is.",
        JEUGDWET("6.1.3", lid=3),
    ),
    Gevolg(
        "verlies_zekerheid",
        "Een ernstig vermoeden is genoeg voor grond a: er is vaak minder bekend.",
        JEUGDWET("6.1.3", lid=2, onder="a"),
    ),
    Gevolg(
        "verlies_rust",
        "De spoedmachtiging duurt hoogstens vier weken. Daarna is er een tweede verzoek, of het "
        "verblijf stopt.",
        JEUGDWET("6.1.12", lid=2),
    ),
)
"""What a youth has on the regular route and can miss in an emergency."""


def herstel(profiel: Regioprofiel) -> Iterator[Gevolg]:
    """Give what remains to be done after an emergency in this region."""
    for gevolg in HERSTEL:
        if not gevolg.afspraak:
            yield gevolg
        elif profiel.vraagt(gevolg.afspraak, spoed=True):
            hier = profiel.afspraken.get(gevolg.afspraak)
            bron = hier.bron if hier is not None else GEEN_WERKWIJZE()
            yield replace(gevolg, zin=profiel.in_woorden(gevolg.zin), bron=bron)
