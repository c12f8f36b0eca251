# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Scenarios as Markdown: what is given and what someone does once, then each scenario in a row."""

from __future__ import annotations

from itertools import groupby, takewhile
from typing import TYPE_CHECKING

from va_route.app.scenario_tekst import als_zin, kort
from va_route.recht.termijn import nl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.app.scenario import Scenario
    from va_route.testing.mutatie import Mutanten


def cel(tekst: str) -> str:
    """Make a text safe for one cell or one line."""
    return " ".join(tekst.split()).replace("|", "\\|").replace("<", "&lt;")


def voorbeelden(
    scenarios: Iterable[Scenario], mutanten: Mutanten | None, omhoog: str
) -> Iterator[str]:
    """Write scenarios of one rule. ``omhoog`` leads from the page to the root of the project."""
    for _, groep in groupby(scenarios, key=_begin):
        yield from _groep(list(groep), mutanten, omhoog)


def _begin(scenario: Scenario) -> tuple[object, ...]:
    als = scenario.als
    return (scenario.gegeven, als.route, als.stap, als.door)


def _groep(scenarios: list[Scenario], mutanten: Mutanten | None, omhoog: str) -> Iterator[str]:
    """Write the scenarios that ask one step of one dossier: what they share, then each in a row."""
    zinnen = [[anders.zin for anders in scenario.anders] for scenario in scenarios]
    gelijk = takewhile(lambda rij: len(set(rij)) == 1, zip(*zinnen, strict=False))
    samen = [rij[0] for rij in gelijk] if len(scenarios) > 1 else []
    eerste = scenarios[0]
    yield f"- Gegeven: het dossier [{eerste.gegeven}]({omhoog}examples/goed/{eerste.gegeven}.yaml)."
    yield from (f"- En: {cel(zin)}." for zin in samen)
    yield f"- Als: {als_zin(eerste)}.\n"
    kop = ("voorbeeld", "en", "op", "dan", *(("merkt",) if mutanten else ()))
    rijen = [
        (
            scenario.titel,
            "; ".join(eigen[len(samen) :]) or "zoals het is",
            nl(scenario.als.op),
            kort(scenario),
            *((str(mutanten.scenarios.get(scenario.naam, 0)),) if mutanten else ()),
        )
        for scenario, eigen in zip(scenarios, zinnen, strict=True)
    ]
    tabel = [kop, tuple("---" for _ in kop), *rijen]
    yield "\n".join(f"| {' | '.join(map(cel, rij))} |" for rij in tabel) + "\n"
