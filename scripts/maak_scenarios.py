# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write ``docs/scenarios.md``: every scenario in Dutch, per rule, in the order of the sheets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from va_route.app.routeblad_voorbeelden import voorbeelden as groepen
from va_route.app.scenario_regels import alle_regels, regels_met_scenario
from va_route.app.scenario_tekst import alle_scenarios, scenarios_per_regel
from va_route.testing.mutatie import lees_mutatie

if TYPE_CHECKING:
    from collections.abc import Mapping

    from va_route.testing.mutatie import Mutanten

WORTEL = Path(__file__).resolve().parent.parent
DOEL = WORTEL / "docs" / "scenarios.md"
MUTATIE = WORTEL / "docs" / "mutatie.json"

KOP = """<!--
SPDX-FileCopyrightText: 2026 De makers van va-route

SPDX-License-Identifier: EUPL-1.2
-->

# Voorbeelden per regel

Gemaakt door `make docs` uit de bladen in [`scenarios/`](../scenarios). Elk voorbeeld wordt bij elke
wijziging nagespeeld: klopt het niet meer, dan gaat de wijziging niet door. Klopt een voorbeeld
volgens u niet met de wet of met de werkwijze? Dan is dat precies wat wij willen horen.

Elk voorbeeld begint bij een verzonnen dossier, en zegt wat er anders is. *Het dossier laat nog niet
zien* betekent dat het dossier hierover zwijgt. Een regel die alleen herinnert, houdt niets tegen.
"""


def main() -> None:
    """Write the page, and say which."""
    DOEL.write_text(pagina(), encoding="utf-8", newline="\n")
    print(DOEL.relative_to(WORTEL))


def pagina(mutatie: Mapping[str, Mutanten] | None = None) -> str:
    """Give the whole page; what mutants showed is read beside it, or given."""
    gevonden = lees_mutatie(MUTATIE) if mutatie is None else mutatie
    per_regel = scenarios_per_regel()
    delen = [KOP, f"{_geteld()}\n", *_steekproef(gevonden)]
    for onderwerp in dict.fromkeys(s.onderwerp for s in alle_scenarios()):
        delen.append(f"## {onderwerp}\n")
        codes = [c for c, alle in per_regel.items() if alle[0].onderwerp == onderwerp]
        for code in codes:
            delen += voorbeelden(code, gevonden.get(code))
    return "\n".join(delen)


def voorbeelden(code: str, mutanten: Mutanten | None = None) -> list[str]:
    """Give the scenarios of one rule as Markdown, under a heading of the third level."""
    regel = alle_regels()[code]
    bron = f"[{regel.bron.citaat}]({regel.bron.url})" if regel.bron.url else regel.bron.citaat
    zin = f"{regel.zin[0].upper()}{regel.zin[1:]}. " if regel.zin else ""
    delen = [f"### `{code}`\n", f"{zin}{bron}.\n"]
    if mutanten is not None:
        delen.append(f"{mutanten.zin}\n")
    return [*delen, *groepen(scenarios_per_regel().get(code, ()), mutanten, "../")]


def _steekproef(gevonden: Mapping[str, Mutanten]) -> list[str]:
    """Say how many deliberate mistakes the scenarios noticed in all."""
    gedood = sum(m.gedood for m in gevonden.values())
    samen = gedood + sum(m.overleefd for m in gevonden.values())
    if not samen:
        return []
    zin = (
        f"In een steekproef van {samen} kleine fouten, met opzet in de regels gemaakt, merkten "
        f"deze voorbeelden er {gedood}."
    )
    return [f"{zin}\n"]


def _geteld() -> str:
    """Say how many there are, and which rules have none."""
    zonder = [f"`{code}`" for code in regels_met_scenario() if code not in scenarios_per_regel()]
    nog = f"Nog zonder voorbeeld: {', '.join(zonder)}." if zonder else "Geen regel is zonder."
    tel, regels = len(alle_scenarios()), len(scenarios_per_regel())
    return f"Er zijn {tel} voorbeelden bij {regels} regels. {nog}"


if __name__ == "__main__":
    main()
