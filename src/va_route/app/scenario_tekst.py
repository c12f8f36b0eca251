# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A scenario in Dutch: given, when, then. The scenarios of this project, and those of others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from va_route.app.scenario import lees_scenarios, speel, stap_van
from va_route.app.scenario_regels import alle_regels
from va_route.app.verloop import route_van
from va_route.errors import GebruikError
from va_route.flows.handelingen import HANDELINGEN
from va_route.pakket import map_van
from va_route.recht.termijn import nl
from va_route.render.taal import zichtbaar
from va_route.schemas.scenario import Antwoord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from va_route.app.scenario import Scenario, Uitslag

_ZEGT: Mapping[Antwoord, str] = {
    Antwoord.JA: "Het dossier laat dit zien.",
    Antwoord.NEE: "Volgens het dossier is dit nu niet zo.",
    Antwoord.STIL: "Het dossier laat dit nog niet zien.",
    Antwoord.NIET_GEVRAAGD: "Hier wordt niet naar gevraagd.",
}


@dataclass(frozen=True, slots=True)
class Gespeeld:
    """What came out of the scenarios of a few sheets."""

    uitslagen: tuple[tuple[Scenario, Uitslag], ...]

    @property
    def anders(self) -> tuple[tuple[Scenario, Uitslag], ...]:
        """Those that come out otherwise than they say."""
        return tuple(paar for paar in self.uitslagen if not paar[1].klopt(paar[0].dan))

    def als_tekst(self) -> str:
        """Write each one that comes out otherwise, with what came out; and how many there are."""
        delen = [
            "\n".join((scenario.naam, *scenario_tekst(scenario), f"Maar: {_zegt(scenario, kwam)}"))
            for scenario, kwam in self.anders
        ]
        tel = len(self.uitslagen)
        stuks = "1 scenario" if tel == 1 else f"{tel} scenario's"
        fout = (
            f"{len(delen)} daarvan anders dan er staat"
            if delen
            else "alles komt uit zoals het er staat"
        )
        return zichtbaar("\n\n".join((*delen, f"Nagespeeld: {stuks}; {fout}.")))


def speel_bladen(paden: Iterable[Path]) -> Gespeeld:
    """Play every scenario of these sheets; a folder stands for the sheets in it.

    Raises GebruikError for a folder without any: a slip of the pen would look like all is well.
    """
    bladen = [blad for pad in paden for blad in _bladen(pad)]
    scenarios = [scenario for blad in bladen for scenario in lees_scenarios(blad)]
    return Gespeeld(tuple((scenario, speel(scenario)) for scenario in scenarios))


@cache
def alle_scenarios() -> tuple[Scenario, ...]:
    """Read every sheet of this project, in the order of the names of the files."""
    bladen = _bladen(map_van("scenarios"))
    return tuple(scenario for blad in bladen for scenario in lees_scenarios(blad))


@cache
def scenarios_per_regel() -> Mapping[str, tuple[Scenario, ...]]:
    """Give the scenarios of each rule that has any, by the code of the rule."""
    per: dict[str, tuple[Scenario, ...]] = {}
    for scenario in alle_scenarios():
        per[scenario.regel] = (*per.get(scenario.regel, ()), scenario)
    return MappingProxyType(per)


def scenario_tekst(scenario: Scenario) -> tuple[str, ...]:
    """Write a scenario as lines: ``Gegeven``, ``En`` as often as needed, ``Als`` and ``Dan``.

    Whether a rule only reminds depends on step and region, and is asked.
    """
    zoals = "met deze verschillen" if scenario.anders else "zoals het is"
    return (
        f"Gegeven: het dossier '{scenario.gegeven}', {zoals}.",
        *(f"En: {' '.join(anders.zin.split())}." for anders in scenario.anders),
        f"Als: {als_zin(scenario)}, op {nl(scenario.als.op)}.",
        f"Dan: {_zegt(scenario, _verwacht(scenario))}",
    )


def als_zin(scenario: Scenario) -> str:
    """Say which step is asked about, without the day."""
    als = scenario.als
    route = "" if als.stap in HANDELINGEN else f" (route naar {route_van(als.route).titel})"
    wie = f", gezet door {als.door.naam}" if als.door else ""
    return f"de stap is: {stap_van(als).titel}{route}{wie}"


def kort(scenario: Scenario) -> str:
    """Say what must come out, for beside the sentence of the rule."""
    return " ".join(_zinnen(_verwacht(scenario)))


def _verwacht(scenario: Scenario) -> Uitslag:
    """Give what the scenario says, with what only asking can tell."""
    dan = scenario.dan
    return speel(scenario)._replace(antwoord=dan.antwoord, stap_open=dan.stap_open, alarm=dan.alarm)


def _zegt(scenario: Scenario, uitslag: Uitslag) -> str:
    regel = alle_regels()[scenario.regel]
    begin, *rest = _zinnen(uitslag)
    return " ".join((f"{begin.removesuffix('.')}: {regel.zin or regel.code}.", *rest))


def _zinnen(uitslag: Uitslag) -> Iterator[str]:
    yield _ZEGT[uitslag.antwoord]
    if uitslag.herinnert and uitslag.antwoord is not Antwoord.JA:
        yield "Dit herinnert, en houdt deze stap niet tegen."
    yield "De stap staat open." if uitslag.stap_open else "De stap staat nog niet open."
    if uitslag.alarm:
        yield "De opname wordt vastgelegd, met alarm op de eerste bladzijde."


def _bladen(pad: Path) -> tuple[Path, ...]:
    if not pad.is_dir():
        return (pad,)
    bladen = tuple(sorted(pad.glob("*.yaml")))
    if not bladen:
        raise GebruikError(
            "SCENARIO-07",
            f"In de map {pad} staat geen blad met scenario's. De naam van een blad eindigt op "
            ".yaml. Kies een andere map, of noem het blad zelf.",
        )
    return bladen
