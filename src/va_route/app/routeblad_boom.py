# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a step asks as numbered rows: each norm, its kind in words, and how its parts are joined."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from va_route.bronnen.wet import Artikel
from va_route.recht.profiel import regionaal
from va_route.recht.regellijst import ongevraagd
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.toets import Toets, Vindplaats

UITZONDERING = "wet met uitzondering"
_ACHTER: Mapping[Soort, str] = MappingProxyType(
    {
        Soort.ALLE: "dit alles",
        Soort.EEN_VAN: "één hiervan is genoeg",
        Soort.TENZIJ: "dit, tenzij de uitzondering geldt",
        Soort.AFSPRAAK: "één hiervan is genoeg",
    }
)
_VOOR: Mapping[Soort, tuple[str, ...]] = MappingProxyType(
    {
        Soort.INDIEN: ("alleen als", "dan ook"),
        Soort.TENZIJ: ("dit", "tenzij"),
        Soort.AFSPRAAK: ("dit", "of, met een vastgelegde afwijking"),
    }
)


class Vraag(NamedTuple):
    """One row. ``nummer`` shows the place in the norm (``2.1``), also to who cannot see an indent.

    ``voor`` says how it joins the rows beside it, ``achter`` how the rows below it are joined.
    """

    nummer: str
    toets: Toets
    soort: str
    voor: str
    achter: str

    @property
    def diepte(self) -> int:
        """How far it stands inwards."""
        return self.nummer.count(".")

    @property
    def omhult(self) -> bool:
        """Whether it only wraps one leaf that says the same."""
        delen = self.toets.delen
        return len(delen) == 1 and not delen[0].delen and delen[0].zin == self.toets.zin


def vragen(regel: Regel, zaak: Zaak) -> Iterator[Vraag]:
    """Give every norm that is asked, in its order; nothing for a step that is always open."""
    if not regel.gevraagd(zaak):
        return
    boom = ongevraagd(regel, zaak)
    if boom.zin:
        yield from _rijen(boom, "1", "")
        return
    for nr, deel in enumerate(boom.delen, start=1):
        yield from _rijen(deel, str(nr), "")


def soort_woord(soort: Soort, bron: Vindplaats | None, *, uitzondering: bool = False) -> str:
    """Name the kind of a norm as it is asked here. What no law asks, the region agreed on."""
    if soort is Soort.PLICHT:
        return "plicht die herinnert"
    if soort is Soort.OORDEEL:
        return "oordeel van een mens"
    if not isinstance(bron, Artikel):
        deel = "" if regionaal(bron) else "deel van een "
        return f"{deel}afspraak van de regio"
    return UITZONDERING if uitzondering else "wet"


def _rijen(
    toets: Toets, nummer: str, voor: str, *, plicht: bool = False, uitzondering: bool = False
) -> Iterator[Vraag]:
    plicht = plicht or toets.soort is Soort.PLICHT
    uitzondering = uitzondering or toets.soort is Soort.TENZIJ
    soort = Soort.PLICHT if plicht else toets.soort
    achter = _ACHTER.get(toets.soort, "") if len(toets.delen) > 1 else ""
    woord = soort_woord(soort, toets.bron, uitzondering=uitzondering)
    yield Vraag(nummer, toets, woord, voor, achter)
    voegen = _VOOR.get(toets.soort, ()) if len(toets.delen) > 1 else ()
    for nr, deel in enumerate(toets.delen):
        voor_deel = voegen[nr] if nr < len(voegen) else ""
        yield from _rijen(
            deel, f"{nummer}.{nr + 1}", voor_deel, plicht=plicht, uitzondering=uitzondering
        )
