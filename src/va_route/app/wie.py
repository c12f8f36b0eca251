# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whether the party behind ``--door`` takes this step.

Three answers are kept apart. A party that never takes this step is wrong use (APP-10). A party that
does not file by the measures of that day is an answer of the law: the step stays closed, with the
reason of Jeugdwet 6.1.8, and that is recorded. A party that files but is not the verzoeker of this
case contradicts the dossier or the journal: wrong use again (APP-14), and nothing is recorded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.errors import GebruikError
from va_route.flows.route import VERZOEKERS
from va_route.flows.woorden import opsomming
from va_route.recht.verzoekers import bevoegd
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from va_route.recht.zaak import Zaak
    from va_route.schemas.journaal import Journaalregel

_INDIENEN = {"dien_in": None, "dien_vervolg_in": VerzoekSoort.MACHTIGING}
"""Own filings, each with the kind of request it files when that is not the one of its route."""
_DAARNA = frozenset({"trek_in", "voorkom_plaatsing", "zie_af_van_opname"})
"""What a verzoeker does with the request that was filed."""
_ANDERS_BEVOEGD = {"zie_af_van_opname": frozenset({Partij.GI})}
"""Who does this beside the verzoeker: the GI can end the need for the order (6.1.12 lid 4)."""


def controleer_partij(gebeurtenis: str, wie: Iterable[Partij], door: Partij) -> None:
    """Raise APP-10 for a party that never takes this step."""
    wie = tuple(wie)
    if door not in wie:
        raise GebruikError(
            "APP-10",
            f"De stap '{gebeurtenis}' zet {opsomming(wie)}. Bij --door staat nu "
            f"'{door.value}'. Kies uit: {', '.join(partij.value for partij in wie)}.",
        )


def controleer_verzoeker(gebeurtenis: str, zaak: Zaak, regels: Sequence[Journaalregel]) -> None:
    """Raise APP-14 for a party that could be the verzoeker, but is not the one of this case.

    Who does not file by the measures is no mistake in typing: the rule answers that.
    """
    door = zaak.zetter
    if door is None or door not in VERZOEKERS:
        return
    if gebeurtenis in _INDIENEN:
        soort = _INDIENEN[gebeurtenis]
        gevraagd = zaak if soort is None else zaak.bij(soort)
        verzoeker, pad = gevraagd.lees("verzoek.verzoeker")
        if not _sluit_de_wet_uit(door, zaak):
            _zelfde(gebeurtenis, door, verzoeker, f"Volgens het dossier ({pad})")
    elif gebeurtenis in _DAARNA and door not in _ANDERS_BEVOEGD.get(gebeurtenis, ()):
        diende_in = ingediend_door(regels, zaak.verloop)
        if diende_in is not None:
            _zelfde(gebeurtenis, door, diende_in, "Volgens het journaal")
        else:
            verzoeker, pad = zaak.lees("verzoek.verzoeker")
            _zelfde(gebeurtenis, door, verzoeker, f"Volgens het dossier ({pad})")


def ingediend_door(regels: Sequence[Journaalregel], verloop: str) -> Partij | None:
    """Return who filed the request of this verloop, by the last line that moved it there."""
    eigen = [
        regel.door
        for regel in regels
        if regel.verloop == verloop and regel.soort.verandert and regel.naar == "ingediend"
        if regel.gebeurtenis in {*_INDIENEN, "meld_ingediend"}
    ]
    return eigen[-1] if eigen else None


def _sluit_de_wet_uit(door: Partij, zaak: Zaak) -> bool:
    """Tell whether the measures of that day say that another party files."""
    maatregelen, _ = zaak.lees("titel.maatregelen")
    geboren, _ = zaak.lees("jeugdige.geboortedatum")
    return bevoegd(door, maatregelen, geboren, zaak.peildatum) is False


def _zelfde(gebeurtenis: str, door: Partij, verzoeker: Partij | None, waar: str) -> None:
    if verzoeker is None or verzoeker is door:
        return
    raise GebruikError(
        "APP-14",
        f"{waar} is {verzoeker.naam} de verzoeker. Bij --door staat nu '{door.value}'. Zet "
        f"{verzoeker.naam} de stap '{gebeurtenis}'? Kies dan --door {verzoeker.value}; wie het "
        f"opschrijft, staat bij --vastgelegd-door. Is {door.naam} de verzoeker? Pas dat dan eerst "
        "aan in het dossier.",
    )
