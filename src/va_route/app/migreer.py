# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A document of an older version, written as the newest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.app.laad import SCHEMAS
from va_route.app.meldingen import alinea
from va_route.errors import DocumentError, GebruikError
from va_route.schemas.migreer import STAPPEN, migreer
from va_route.store.herschrijf import herschrijf
from va_route.store.lezen import decodeer, lees, lees_bytes, ontleed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from va_route.schemas.migreer import Stap


@dataclass(frozen=True, slots=True)
class Bijgewerkt:
    """What was done to a file. ``stappen`` is empty when it has the newest version already.

    ``heel`` says whether every byte outside what changed is as it was; ``uit`` where the new
    document was put, or nothing when it was only tried.
    """

    bestand: str
    schema: str
    stappen: tuple[tuple[str, Stap], ...]
    tekst: str
    heel: bool
    uit: Path | None

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        if not self.stappen:
            return alinea(
                f"{self.bestand}: dit is {self.schema}, de nieuwste versie. Er hoeft niets te "
                "veranderen."
            )
        regels = [alinea(f"{self.bestand}: {len(self.stappen)} stap(pen) naar {self.schema}.")]
        regels += [alinea(f"{van} → {s.naar}: {s.wat}", "  - ") for van, s in self.stappen]
        if not self.heel:
            regels.append(
                alinea(
                    "Het bestand wordt in zijn geheel opnieuw geschreven. Opmerkingen en witregels "
                    "gaan niet mee."
                )
            )
        if self.uit is None:
            regels.append(
                alinea("Er is niets geschreven. Geef met -o waar het nieuwe bestand komt.")
            )
        else:
            regels.append(alinea(f"Geschreven: {self.uit}"))
        return "\n".join(regels)


def migreer_bestand(
    pad: Path, uit: Path | None = None, stappen: Mapping[str, Stap] = STAPPEN
) -> Bijgewerkt:
    """Bring a file to the newest version, and put it at ``uit`` when that is given.

    Raises GebruikError when there is no such file or ``uit`` exists already, DocumentError when
    the document has an error, before or after.
    """
    bron = lees_bytes(pad)
    ruw = ontleed(bron, str(pad))
    if ruw.punten:
        raise DocumentError(punt.melding(str(pad)) for punt in ruw.punten)
    # What is no document at all has no step, and the reader says so below.
    nieuw = migreer(ruw.waarde if isinstance(ruw.waarde, dict) else {}, stappen)
    tekst, heel = decodeer(bron), True
    if nieuw.stappen:
        herschreven = herschrijf(tekst, ruw.waarde, nieuw.boom)
        tekst, heel = herschreven.tekst, herschreven.heel
    lees(tekst.encode(), str(pad), SCHEMAS)
    if uit is not None and nieuw.stappen:
        _schrijf(uit, tekst)
    schema = str(nieuw.boom["schema"])
    return Bijgewerkt(str(pad), schema, nieuw.stappen, tekst, heel, uit)


def _schrijf(uit: Path, tekst: str) -> None:
    try:
        with uit.open("x", encoding="utf-8", newline="") as bestand:
            bestand.write(tekst)
    except FileExistsError:
        raise GebruikError(
            "APP-31", f"{uit} is er al. Kies bij -o een andere naam voor het nieuwe bestand."
        ) from None
    except OSError:
        raise GebruikError(
            "APP-32",
            f"Het schrijven van {uit} lukte niet. Kijk of de map er is, of u er mag schrijven en "
            "of er ruimte is.",
        ) from None
