# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Change one small thing in a rule, and see which of its own scenarios notice.

Writes ``docs/mutatie.json`` (its shape: :mod:`va_route.testing.mutatie`), for the pages that print
scenarios beside their rule. Only the scenarios of that one rule are played, so this is quick and
strict: what the other tests notice is counted by ``make mutatie``. ``--deel 4`` takes one in four
of all changes, always the same ones. Start it as ``python -m scripts.mutatie_scenarios``.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import signal
import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from scripts.mutatie import BRON, ROOT, Mutant, _Gewijzigd, _laad_vooraf, mutanten

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

DOEL = ROOT / "docs" / "mutatie.json"
SECONDEN = 120
"""A change that never ends is noticed as well."""


@dataclass
class Geteld:
    """What is known of one rule: changes noticed and not, and how many each scenario notices."""

    gedood: int = 0
    overleefd: int = 0
    scenarios: Counter[str] = field(default_factory=Counter)

    def als_json(self) -> dict[str, Any]:
        """Write it as the pages read it."""
        return {
            "gedood": self.gedood,
            "overleefd": self.overleefd,
            "scenarios": dict(sorted(self.scenarios.items())),
        }


def _in_kind(werk: Callable[[], Any]) -> Any:  # noqa: ANN401 - what JSON holds
    """Run this in a child that imports the rules anew; ``None`` when it falls or never ends."""
    lees, schrijf = os.pipe()
    kind = os.fork()
    if kind == 0:
        code = 1
        try:
            os.close(lees)
            signal.alarm(SECONDEN)
            with os.fdopen(schrijf, "w", encoding="utf-8") as pijp:
                pijp.write(json.dumps(werk()))
            code = 0
        finally:
            os._exit(code)
    os.close(schrijf)
    with os.fdopen(lees, encoding="utf-8") as pijp:
        uit = pijp.read()
    gelukt = os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1]) == 0
    return json.loads(uit) if gelukt else None


def _functies() -> dict[str, str]:
    """Give the rule that each function writes down, of the rules that have scenarios."""
    from va_route.app.scenario_regels import alle_regels
    from va_route.app.scenario_tekst import scenarios_per_regel

    gevonden: dict[str, str] = {}
    for code in scenarios_per_regel():
        regel = alle_regels()[code]
        while regel.delen and regel.delen[0].code == code:
            regel = regel.delen[0]
        functie = getattr(regel, "vraag", None) or getattr(regel, "norm", None)
        if functie is not None:
            gevonden[functie.__name__] = code
    return gevonden


def _merkt(mutant: Mutant, gewijzigd: str, code: str) -> list[str]:
    """Play the scenarios of one rule on the changed text; name those that come out otherwise."""
    sys.meta_path.insert(0, _Gewijzigd(mutant.module, gewijzigd, str(BRON / mutant.pad)))
    from va_route.app.scenario import speel
    from va_route.app.scenario_tekst import scenarios_per_regel

    return [s.naam for s in scenarios_per_regel()[code] if not speel(s).klopt(s.dan)]


def _gekozen(functies: Mapping[str, str], deel: int) -> Iterator[Mutant]:
    for pad in sorted((BRON / "va_route" / "recht").glob("*.py")):
        # What stands above the body is the source and the remedy, and no scenario is about those.
        boom = ast.parse(pad.read_text("utf-8"))
        begin = {n.name: n.lineno for n in ast.walk(boom) if isinstance(n, ast.FunctionDef)}
        for mutant in mutanten(pad):
            in_regel = mutant.functie in functies and mutant.regel >= begin[mutant.functie]
            if in_regel and mutant.gekozen(deel):
                yield mutant


def main() -> int:
    """Write the file; print each change that no scenario of its rule notices."""
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("--deel", type=int, default=1, help="one in how many")
    keuze = lezer.parse_args()
    os.chdir(ROOT)
    _laad_vooraf()
    functies: dict[str, str] | None = _in_kind(_functies)
    if functies is None:
        print("The scenarios cannot be read as it is; first make test.")
        return 1
    per: dict[str, Geteld] = {}
    for mutant in _gekozen(functies, keuze.deel):
        gewijzigd = mutant.code()
        if gewijzigd is None:
            continue
        code = functies[mutant.functie]
        geteld = per.setdefault(code, Geteld())
        merken = _in_kind(partial(_merkt, mutant, gewijzigd, code))
        geteld.scenarios.update(merken or ())
        if merken == []:
            geteld.overleefd += 1
            print(f"{mutant.pad}:{mutant.regel} {code} {mutant.operator} {mutant.nummer}")
        else:
            geteld.gedood += 1
    regels = {code: per[code].als_json() for code in sorted(per)}
    tekst = json.dumps({"schema": "mutatie/1", "regels": regels}, indent=1, ensure_ascii=False)
    DOEL.write_text(f"{tekst}\n", encoding="utf-8", newline="\n")
    over, dood = (sum(getattr(g, n) for g in per.values()) for n in ("overleefd", "gedood"))
    print(f"{over} of {over + dood} survive; {DOEL.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
