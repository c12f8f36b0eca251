# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms of the region: the table after a signal in clock hours, and its repair the next workday."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.recht.afspraak import afwijkingen
from va_route.recht.termijn import Aard, Termijn, nl
from va_route.recht.werkdagen import volgende_werkdag
from va_route.schemas.basis import AMSTERDAM, dag
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Afwijking

_TAFEL, _BERAAD = "tafel_binnen_termijn", "spoedberaad_gehouden"
_HERSTEL = GRONINGEN_DRENTHE("spoedberaad met HSJ-kennis")


def spoedberaad_binnen(zaak: Zaak) -> list[Termijn]:
    """Give the clock hours for the table after a signal; most regions agreed on no number."""
    uren = zaak.profiel.uren(_TAFEL)
    signaal, _ = zaak.lees("signaal")
    if uren is None or signaal is None:
        return []
    tafels = sorted(
        o.op
        for o in zaak.dossier.overleggen
        if o.soort in zaak.profiel.tafels and o.op >= signaal.op and dag(o.op) <= zaak.peildatum
    )
    # Clock hours go on when the clock itself jumps.
    moment = (signaal.op.astimezone(UTC) + timedelta(hours=uren)).astimezone(AMSTERDAM)
    return [
        Termijn(
            "spoedberaad_binnen",
            "het overleg na het signaal",
            dag(signaal.op),
            moment.date(),
            zaak.profiel.afspraken[_TAFEL].bron,
            f"Het signaal plus {uren} uur is {nl(moment.date())} om {moment:%H:%M}. De "
            "regio telt vanaf het telefoontje; dit is de vroegste dag. Het is een afspraak van de "
            "regio en geen termijn van de wet.",
            aard=Aard.STREEF,
            wie=(Partij.REGIEVOERDER,),
            wat_kan="Houd het overleg, per telefoon mag, en leg het vast.",
            gedaan_op=dag(tafels[0]) if tafels else None,
        )
    ]


def herstel_te_laat(zaak: Zaak) -> list[Termijn]:
    """Say so when a missed spoedberaad is repaired later than the next working day."""
    return [t for a in afwijkingen(zaak, _BERAAD) if (t := _te_laat(a)) is not None]


def _te_laat(afwijking: Afwijking) -> Termijn | None:
    op = dag(afwijking.op)
    werkdag = volgende_werkdag(op)
    # Where holidays are not known there is no next working day to hold anyone to.
    if werkdag is None or afwijking.herstel_uiterlijk <= werkdag:
        return None
    return Termijn(
        "beraad_herstel_werkdag",
        "de dag waarop het spoedberaad alsnog komt",
        op,
        werkdag,
        _HERSTEL,
        f"Na een afwijking is er uiterlijk de volgende werkdag alsnog een spoedberaad: op "
        f"{nl(werkdag)}. In de afwijking staat {nl(afwijking.herstel_uiterlijk)}. Kan "
        "het eerder?",
        aard=Aard.VRAAG,
        wie=(Partij.REGIEVOERDER,),
        wat_kan="Houd het beraad eerder, per telefoon mag, en leg het vast.",
    )
