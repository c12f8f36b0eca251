# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A whole analysis, answered from an example: how many questions a person really gets."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from va_route.app.controleer import controleer_bestanden
from va_route.app.invullen import Gesprek
from va_route.app.nieuw import sjabloon
from va_route.app.omgeving import Omgeving
from va_route.errors import Ernst
from va_route.pakket import map_van
from va_route.schemas.basis import AMSTERDAM
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from pathlib import Path

    from va_route.app.vragen import Veldvraag

SEM = map_van("examples") / "goed" / "sem.yaml"
"""The smallest whole analysis there is among the examples."""
VRAGEN = 600
"""What it takes, as decision 0013 says; a longer way to the same analysis fails here."""
OVERSLAAN = 100
"""How many of those were for nothing."""


def _met_sleutels(waarde: Any, sleutels: dict[str, str]) -> Any:  # noqa: ANN401 - as written
    """Name people as a new document does."""
    if isinstance(waarde, dict):
        return {sleutels.get(n, n): _met_sleutels(deel, sleutels) for n, deel in waarde.items()}
    if isinstance(waarde, list):
        return [_met_sleutels(deel, sleutels) for deel in waarde]
    return sleutels.get(waarde, waarde)


def _antwoord(doel: Any, vraag: Veldvraag) -> str:  # noqa: ANN401 - as written
    """Give what stands in the example, or nothing."""
    for stap in vraag.loc:
        lijst = isinstance(doel, list)
        er_is = stap < len(doel) if lijst else stap in (doel or {})  # type: ignore[operator]
        doel = doel[stap] if er_is else None
    if not vraag.toevoegen or doel is None:
        return ", ".join(doel) if isinstance(doel, list) else doel or ""
    if vraag.veld.kaart is not None:
        sleutel = next((naam for naam in doel if naam not in (vraag.nu or {})), "")
        return f"{sleutel}: {doel[sleutel]}" if sleutel and vraag.veld.kaart.waarde else sleutel
    if not vraag.veld.lijst:
        return "ja"
    verder = doel[len(vraag.nu or ()) :]
    return ("ja" if vraag.veld.sectie is not None else str(verder[0])) if verder else ""


def test_a_whole_analysis_is_answered_in_one_session(tmp_path: Path) -> None:
    """From an empty concept: at the end nothing is open, and no rule still asks for anything."""
    sem = loop(SEM.read_text("utf-8")).waarde
    kop = sem["kop"]
    wie = next(n for n, persoon in sem["betrokkenen"].items() if persoon["rol"] == "jeugdige")
    sleutels = {
        wie: "jeugdige",
        kop["regievoerder"]: "regievoerder",
        kop["plaatsvervanger"]: "plaatsvervanger",
    }
    doel = _met_sleutels(sem, sleutels)
    dag = datetime.fromisoformat(sem["vaststelling"]["datum"]).date()
    nu = datetime.combine(dag, time(12), AMSTERDAM)
    pad = tmp_path / "va.yaml"
    pad.write_text(sjabloon("va", nu), "utf-8")
    gesprek = Gesprek(pad, Omgeving(lambda: nu, lambda _: None))  # type: ignore[arg-type, return-value]
    gesteld = overgeslagen = 0
    while (vraag := gesprek.volgende()) is not None:
        gesteld += 1
        antwoord = _antwoord(doel, vraag)
        if antwoord:
            gesprek.antwoord(antwoord)
        else:
            overgeslagen += 1
    assert gesprek.over() == 0
    (nagekeken,) = controleer_bestanden([pad], dag)
    assert [m.code for m in nagekeken.meldingen if m.ernst is not Ernst.WAARSCHUWING] == []
    assert (gesteld <= VRAGEN, overgeslagen <= OVERSLAAN) == (True, True), (gesteld, overgeslagen)
