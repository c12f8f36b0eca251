# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What someone does not get to read is never all that a conclusion or a doubt rests on (VA-B01).

Who reads a conclusion must be able to see what it rests on, and to say that it is not so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.errors import Ernst
from va_route.recht.va_mensen import naam_van
from va_route.recht.va_regel import Open, Sectie, va_regel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.schemas.va import VerklarendeAnalyse


@va_regel(
    "VA-B01",
    Ernst.TEKORT,
    remedie="Noem ook een bevinding die deze persoon wel leest, of schrijf er een die zegt wat wel "
    "gedeeld wordt. Hoeft het niet verborgen te blijven? Haal de sleutel dan bij 'verborgen_voor' "
    "weg.",
    sectie=Sectie.DELEN,
    voorbeeld="""onderbouwing: [bv4, bv11]""",
)
def ook_open_steun(va: VerklarendeAnalyse) -> Iterator[Open]:
    """voor ieder die de analyse leest, rust elke conclusie ook op iets wat diegene mag lezen"""
    lezers = dict.fromkeys(wie for b in va.bevindingen for wie in b.verborgen_voor)
    for wie in lezers:
        dicht = {b.id for b in va.bevindingen if wie in b.verborgen_voor}
        for pad, wat, steun in _conclusies(va):
            if steun and dicht.issuperset(steun):
                yield Open(
                    pad,
                    f"Waarop rust {wat} voor {naam_van(va, wie)}? Nu alleen op iets wat deze "
                    "persoon niet te lezen krijgt.",
                )


def _conclusies(va: VerklarendeAnalyse) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Give each conclusion that shows its support: place of that, name, and the findings."""
    for nr, factor in enumerate(va.factoren):
        yield f"factoren[{nr}].onderbouwing", factor.id, factor.onderbouwing
    for nr, hypothese in enumerate(va.hypothesen):
        voor = tuple(bewijs.bevinding for bewijs in hypothese.voor)
        yield f"hypothesen[{nr}].voor", hypothese.id, voor
        tegen = tuple(bewijs.bevinding for bewijs in hypothese.tegen)
        yield f"hypothesen[{nr}].tegen", f"wat tegen {hypothese.id} spreekt", tegen
    if va.veiligheid is None:
        return
    direct = va.veiligheid.direct
    if direct is not None:
        yield "veiligheid.direct.onderbouwing", "het oordeel over nu", direct.onderbouwing
    for nr, risico in enumerate(va.veiligheid.risicos):
        yield f"veiligheid.risicos[{nr}].onderbouwing", risico.id, risico.onderbouwing
