# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The longest an order can run (Jeugdwet 6.1.12 lid 2): our sum, and a ruling that is later.

The ruling wins. Our own sum runs only while the ruling names no last day. It counts from the day
the order was given, also when its first day is later: that is the earliest reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.termijn import Aard, Termijn, nl
from va_route.recht.verzoekers import SPOED_WEKEN, VOORWAARDELIJK_MAANDEN, langste
from va_route.recht.voorwaardelijk import is_verlenging
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking

_BRON = JEUGDWET("6.1.12", lid=2)
_CODE = {
    VerzoekSoort.SPOEDMACHTIGING: "spoed_max",
    VerzoekSoort.MACHTIGING: "machtiging_max",
    VerzoekSoort.VOORWAARDELIJK: "voorwaardelijk_max",
}
_TITEL = {
    VerzoekSoort.SPOEDMACHTIGING: "de spoedmachtiging, uiterlijk na vier weken",
    VerzoekSoort.MACHTIGING: "de machtiging, uiterlijk na een jaar",
    VerzoekSoort.VOORWAARDELIJK: "de voorwaardelijke machtiging",
}


def eigen_som(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    """Give our own sum while the ruling names no last day; that day would win."""
    if beschikking.geldig_tot_en_met is not None:
        return []
    start, einde, som = _som(beschikking, zaak)
    return [
        Termijn(
            _CODE[zaak.soort],
            _TITEL[zaak.soort],
            start,
            einde,
            _BRON,
            som,
            wie=(Partij.AANBIEDER, Partij.GI),
            wat_kan="Neem de laatste dag over uit de beschikking.",
        )
    ]


def later_dan_maximum(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    """Give our own sum when the ruling names a later last day than the law has at most."""
    start, einde, som = _som(beschikking, zaak)
    laatste = beschikking.geldig_tot_en_met
    if laatste is None or laatste < einde:
        return []
    return [
        Termijn(
            _CODE[zaak.soort],
            "de langste duur",
            start,
            einde,
            _BRON,
            f"{som} De beschikking noemt een latere dag ({nl(laatste)}). Vraag het na bij de "
            "griffie.",
            aard=Aard.VRAAG,
            wie=(Partij.AANBIEDER, Partij.GI),
            wat_kan="Vraag de griffie naar de laatste dag.",
        )
    ]


def _som(beschikking: Beschikking, zaak: Zaak) -> tuple[date, date, str]:
    """Return the day it was given, the first day after the longest order, and the sum in words."""
    spoed = zaak.soort is VerzoekSoort.SPOEDMACHTIGING
    verlenging = is_verlenging(zaak)
    start = beschikking.gegeven_op
    einde = langste(start, zaak.soort, verlenging=verlenging)
    duur = f"{SPOED_WEKEN} weken" if spoed else "een jaar"
    if zaak.soort is VerzoekSoort.VOORWAARDELIJK and not verlenging:
        duur = f"{VOORWAARDELIJK_MAANDEN} maanden"
    return start, einde, f"{nl(start)} plus {duur} is {nl(einde)}, in de vroegste lezing."
