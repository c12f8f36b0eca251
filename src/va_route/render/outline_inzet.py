# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Teams that came to help at home: by whom they were asked, and how quickly they were there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Sectie, Tabel
from va_route.render.taal import dag, rij

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.inzet import AmbulanteInzet


def inzet_secties(dossier: Dossier) -> tuple[Sectie, ...]:
    """Give every team; nothing without one."""
    tabellen = tuple(_inzet(i, f"inzetten[{nr}]") for nr, i in enumerate(dossier.inzetten))
    return (Sectie("Snelle hulp thuis", tabellen, "inzetten"),) if tabellen else ()


def _inzet(inzet: AmbulanteInzet, pad: str) -> Tabel:
    dagen = (
        ("Gevraagd op", inzet.gevraagd_op),
        ("Toegezegd op", inzet.toegezegd_op),
        ("Gestart op", inzet.gestart_op),
        ("Afgeschaald op", inzet.afgeschaald_op),
    )
    rijen = (
        rij("Team", inzet.team),
        rij("Gevraagd via", inzet.via.titel if inzet.via else None),
        *(rij(kop, dag(waarde) if waarde else None) for kop, waarde in dagen),
        rij("Uitkomst", inzet.uitkomst),
    )
    return Tabel("", rijen, pad=pad)
