# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Of which days the rules are known, and whether dossier and journal are about one case.

A question about a day whose law was not read is refused, never guessed. What happened can always be
recorded, and an exit can always be taken; the bon of that line says that the rules were not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.app.motor import zaak_hash
from va_route.bronnen import BEKEND_TOT, BEKEND_VAN, bekend
from va_route.bronnen.wet import Artikel
from va_route.errors import Ernst, GebruikError, Melding
from va_route.flows.woorden import NU_GEVAAR, UITGANGEN
from va_route.recht.termijn import nl
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from va_route.flows import Stap
    from va_route.recht.regel import Regel
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

_BEREIK = f"va-route kent de regels van {nl(BEKEND_VAN)} tot en met {nl(BEKEND_TOT)}."
_VASTLEGGEN = (
    "Wat er is gebeurd, legt u wel vast, met 'va-route zet' en een stap die met 'meld_' begint."
)


def eis_bekend(dag: date, *, spoed: bool = False) -> None:
    """Raise GebruikError for a day whose law was not read; in an emergency, danger comes first."""
    if not bekend(dag):
        eerst = f"{NU_GEVAAR} " if spoed else ""
        raise GebruikError(
            "APP-50",
            f"{eerst}De regels van {nl(dag)} zijn hier niet bekend. {_BEREIK} Kies een dag "
            "daarbinnen, kijk of er een nieuwere versie van va-route is, of vraag een jurist. "
            f"{_VASTLEGGEN}",
        )


ONBEKENDE_DAG = "APP-51"
"""The code of what is said about a day whose law was not read."""


def niet_bekend(dag: date) -> Melding:
    """Say on a document that it gives no answers for this day."""
    return Melding(
        "APP-51",
        Ernst.WAARSCHUWING,
        f"De regels van {nl(dag)} zijn hier niet bekend. {_BEREIK} Daarom staat hier niet welke "
        "stap open staat en welke termijn loopt.",
        "Kies met --peildatum een dag daarbinnen, of vraag een jurist wat er op die dag geldt.",
    )


def vraagt_regels(stap: Stap) -> bool:
    """Whether a step is an own act that asks what law or region want: then those must be known.

    What happened elsewhere (``meld_…``) is recorded on any day, and an exit is open on any day. A
    step that asks one fact only, such as a beraad that was held, is no question of law either.
    """
    if stap.gebeurtenis.startswith("meld_") or stap.naar in UITGANGEN:
        return False
    return any(
        regel.soort is Soort.AFSPRAAK or isinstance(regel.bron, Artikel)
        for regel in _tellend(stap.regel)
    )


def ander_dossier(dossier: Dossier, regels: Sequence[Journaalregel]) -> bool:
    """Whether a line of the journal was written for a dossier with another kenmerk."""
    hier = zaak_hash(dossier)
    return any(regel.bon is not None and regel.bon.zaak != hier for regel in regels)


def controleer_zaak(dossier: Dossier, regels: Sequence[Journaalregel]) -> None:
    """Raise GebruikError before a step is written in the journal of another case."""
    if ander_dossier(dossier, regels):
        raise GebruikError(
            "APP-52",
            "Dit journaal hoort bij een dossier met een ander kenmerk. De stap is nog niet "
            "vastgelegd. Zet het journaal bij het dossier waar het bij hoort. Is het kenmerk "
            "veranderd? Zet dan bij 'kenmerk' het oude terug.",
        )


def _tellend(regel: Regel) -> Iterator[Regel]:
    """Every agreement and leaf that counts: what stands under a duty does not."""
    if regel.soort is Soort.PLICHT:
        return
    if not regel.delen or regel.soort is Soort.AFSPRAAK:
        yield regel
    for deel in regel.delen:
        yield from _tellend(deel)
