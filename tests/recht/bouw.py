# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Small dossiers to ask the rules about: what a test does not name is not there, or in order."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from va_route.app.profiel import profiel_van
from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.recht.regel import Feit
from va_route.recht.termijnen import beeindigd, termijnen
from va_route.recht.zaak import Zaak
from va_route.schemas.dossier import Dossier
from va_route.schemas.verzoek import VerzoekSoort
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.recht.regel import Regel
    from va_route.toets import Waarheid

Invoer: TypeAlias = dict[str, Any]
GD = profiel_van("groningen_drenthe")
"""The region of most tests."""

PEIL = date(2026, 6, 15)
"""A Monday; every day in these tests is told from here."""
MACHTIGING, SPOED = VerzoekSoort.MACHTIGING, VerzoekSoort.SPOEDMACHTIGING
TEKEN: dict[Waarheid, str] = {True: "✔", False: "✘", None: "?"}
WAARHEID: dict[str, Waarheid] = {teken: waarheid for waarheid, teken in TEKEN.items()}

BETROKKENEN: Invoer = {
    "yara": {"naam": "Yara", "rol": "jeugdige"},
    "moeder": {"naam": "Samira", "rol": "ouder", "gezag": "ja"},
    "vader": {"naam": "Hakim", "rol": "ouder", "gezag": "ja"},
    "karin": {"naam": "Karin", "rol": "professional", "organisatie": "lokaal team"},
    "hanna": {
        "naam": "Hanna",
        "rol": "professional",
        "registratie": {"soort": "nip", "nummer": "20260000021"},
    },
}


def dag(verschil: int) -> str:
    """Write the day this many days after the peildatum."""
    return str(PEIL + timedelta(days=verschil))


def uur(verschil: int, klok: str = "12:00") -> str:
    """Write a moment on the day this many days after the peildatum."""
    return f"{dag(verschil)} {klok}"


def dossier(**delen: Any) -> Dossier:  # noqa: ANN401 - parts as the reader gives them
    """Make a dossier of these parts; without a VA it says itself who this is about."""
    vast: Invoer = {
        "schema": "dossier/1",
        "kenmerk": "D-1",
        "regio": "groningen_drenthe",
        "betrokkenen": BETROKKENEN,
    }
    if "va" not in delen:
        vast["jeugdige"] = {"roepnaam": "Yara", "geboortedatum": "2010-02-01"}
    return Dossier.model_validate(vast | delen)


def zaak(
    soort: VerzoekSoort = SPOED,
    op: date = PEIL,
    verloop: str = "",
    **delen: Any,  # noqa: ANN401 - parts as the reader gives them
) -> Zaak:
    """Ask about a dossier of these parts."""
    return Zaak(dossier(**delen), op, GD, soort, verloop)


def met_verzoek(
    soort: VerzoekSoort = SPOED,
    op: date = PEIL,
    dossier_delen: Invoer | None = None,
    **velden: Any,  # noqa: ANN401 - parts as the reader gives them
) -> Zaak:
    """Ask about a dossier with one request that has these fields."""
    verzoek = {"id": "vz1", "soort": soort.value} | velden
    return zaak(soort, op, verzoeken=[verzoek], **(dossier_delen or {}))


def teken(regel: Regel, over: Zaak) -> str:
    """Return the answer as a mark: ✔ shown, ✘ shown not to be so, ? silent."""
    return TEKEN[regel.toets(over).uitkomst]


def tekens(regel: Regel, zaken: Iterable[Zaak]) -> str:
    """Return the answers side by side."""
    return "".join(teken(regel, over) for over in zaken)


def vast(waarheid: Waarheid, code: str = "vast") -> Feit:
    """Make a rule whose answer is given."""
    return Feit(
        code,
        Soort.FEIT,
        GRONINGEN_DRENTHE("een proef"),
        "dit is zo",
        ("regievoerder",),
        "Leg het vast.",
        ("peildatum",),
        vraag=lambda _: waarheid,
    )


GEHOORD = [
    {"wie": wie, "op": "2026-06-16", "wijze": "gehoord"} for wie in ("yara", "moeder", "vader")
]


def verleend(
    soort: VerzoekSoort = SPOED,
    op: str = "2026-06-15",
    besluit: Invoer | None = None,
    **delen: object,
) -> Zaak:
    """Ask about an order of 15 June 2026; ``None`` in ``besluit`` takes away."""
    vast: Invoer = {
        "id": "bs1",
        "verzoek": "vz1",
        "door": "kinderrechter",
        "uitkomst": "verleend",
        "gegeven_op": "2026-06-15",
        "mondeling": "ja",
        "geldig_vanaf": "2026-06-15",
        "geldig_tot_en_met": "2026-07-12",
        "verhoren": GEHOORD,
    }
    beschikking = {s: w for s, w in (vast | (besluit or {})).items() if w is not None}
    alles: Invoer = {
        "verzoeken": [{"id": "vz1", "soort": soort.value}],
        "beschikkingen": [beschikking],
    }
    return zaak(soort, date.fromisoformat(op), **(alles | delen))


def einden(over: Zaak) -> dict[str, str]:
    """Give the end of each term."""
    return {termijn.code: str(termijn.einde) for termijn in termijnen(over)}


def geeindigd(over: Zaak, stuk: str) -> bool:
    """Say whether a sentence about this is printed above the stand."""
    return any(stuk in zin for zin in beeindigd(over))
