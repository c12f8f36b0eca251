# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Change one small thing in ``recht``, ``flows`` or ``schemas``, and see whether a test notices.

``make mutatie`` takes one in sixteen of all changes that cosmic-ray can make, always the same ones;
``make mutatie DEEL=1`` takes them all, for a night. A change is killed by the tests that mirror its
module, else by all tests of the three floors, the scenarios and the golden files. Nothing on disk
changes: each change lives in a process of its own that imports the changed text.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import importlib.abc
import importlib.util
import json
import os
import resource
import sys
from collections import Counter
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
BRON = ROOT / "src"
VLOEREN = ("recht", "flows", "schemas")
BREED = ("tests/recht", "tests/flows", "tests/schemas", "tests/test_scenarios.py")
BREED_OOK = (
    "tests/test_golden.py",
    "tests/test_examples.py",
    "tests/test_eigenschappen.py",
    "tests/test_house.py::test_what_a_floor_hands_on_stays_as_it_is",
    "tests/scripts/test_maak_docs.py",
)
# It lays the rules of this process beside those of one that reads the disk: that is no test of a
# change that is only here.
VAN_DE_SCHIJF = (
    "tests/recht/test_regelset.py::test_the_fingerprint_does_not_hang_on_the_order_of_a_set",
)
SECONDEN = 240
"""Of processor time, more than all those tests take; a change that never ends is noticed too."""
# The first needs a text to work with. The others give a program that does the same, or one that
# goes by the alphabet: an enum and None are compared by identity or by value alike, without order.
ZONDER = (
    "core/Variable",
    *(
        f"core/ReplaceComparisonOperator_{van}_{naar}"
        for van, zelfde in (("Is", "Eq"), ("IsNot", "NotEq"))
        for naar in (zelfde, "Lt", "LtE", "Gt", "GtE")
    ),
    "core/ReplaceComparisonOperator_Eq_Is",
    "core/ReplaceComparisonOperator_NotEq_IsNot",
)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: in which file, by which operator, the how-manieth time, on which line."""

    pad: str
    operator: str
    nummer: int
    regel: int
    functie: str

    @property
    def module(self) -> str:
        """The name under which the changed text is imported."""
        kaal = self.pad.removesuffix(".py").removesuffix("/__init__")
        return kaal.replace("/", ".")

    @property
    def spiegel(self) -> tuple[str, ...]:
        """The tests that mirror this module; none for a module without its own."""
        deel = Path(self.pad)
        test = Path("tests", deel.parent.name, f"test_{deel.stem}.py")
        return (str(test),) if (ROOT / test).exists() else ()

    def code(self) -> str | None:
        """Give the changed text."""
        operator = get_operator(self.operator)()
        gewijzigd: str | None = mutate_code(
            (BRON / self.pad).read_text("utf-8"), operator, self.nummer
        )
        return gewijzigd

    def gekozen(self, deel: int) -> bool:
        """Whether this one is among one in ``deel``: by its own hash, so always the same ones."""
        kern = f"{self.pad} {self.operator} {self.nummer}"
        return int(sha256(kern.encode()).hexdigest(), 16) % deel == 0


def mutanten(bron: Path) -> Iterator[Mutant]:
    """Give every change in one file, save in what is only there for the type checker."""
    tekst = bron.read_text("utf-8")
    boom = ast.parse(tekst)
    weg = list(_alleen_voor_typen(boom, uitgesteld="import annotations" in tekst))
    functies = [n for n in ast.walk(boom) if isinstance(n, ast.FunctionDef)]
    knopen = list(ast_nodes(get_ast(tekst)))
    pad = bron.relative_to(BRON).as_posix()
    for naam in operator_names():
        if naam.startswith(ZONDER):
            continue
        operator = get_operator(naam)()
        nummer = -1
        for knoop in knopen:
            for begin, einde in operator.mutation_positions(knoop):
                nummer += 1
                if not any(van <= begin and einde <= tot for van, tot in weg):
                    yield Mutant(pad, naam, nummer, begin[0], _functie(functies, begin[0]))


def _alleen_voor_typen(boom: ast.Module, *, uitgesteld: bool) -> Iterator[tuple[Any, Any]]:
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.If) and ast.unparse(knoop.test) == "TYPE_CHECKING":
            yield (knoop.lineno, 0), (knoop.end_lineno, 10_000)
        for naam in ("annotation", "returns") if uitgesteld else ():
            soort = getattr(knoop, naam, None)
            if isinstance(soort, ast.expr):
                yield (soort.lineno, soort.col_offset), (soort.end_lineno, soort.end_col_offset)


def _functie(functies: Sequence[ast.FunctionDef], regel: int) -> str:
    """Name the innermost function around a line, its decorators included."""
    rond = [
        f
        for f in functies
        if min([f.lineno, *(d.lineno for d in f.decorator_list)]) <= regel <= (f.end_lineno or 0)
    ]
    return max(rond, key=lambda f: f.lineno).name if rond else ""


class _Gewijzigd(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the changed text when its module is imported."""

    def __init__(self, naam: str, code: str, bestand: str) -> None:
        self.naam, self.code, self.bestand = naam, code, bestand

    def find_spec(self, naam: str, _pad: Any, _doel: Any = None) -> ModuleSpec | None:  # noqa: ANN401
        """Claim only the one module."""
        if naam != self.naam:
            return None
        pakket = [str(Path(self.bestand).parent)] if self.bestand.endswith("__init__.py") else None
        return importlib.util.spec_from_file_location(
            naam, self.bestand, loader=self, submodule_search_locations=pakket
        )

    def get_source(self, _naam: str) -> str:
        """Give the changed text, for who takes a fingerprint of it."""
        return self.code

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed text."""
        # Otherwise this file's own future annotations would keep those of the text from being read.
        code = compile(self.code, self.bestand, "exec", dont_inherit=True)
        exec(code, module.__dict__)  # noqa: S102


def overleeft(mutant: Mutant, code: str, testen: Sequence[str]) -> bool:
    """Run tests on the changed text in a process of its own; true when all of them pass."""
    if not testen:
        return True
    return _in_kind(lambda: _test(mutant, code, testen)) == 0


def _in_kind(werk: Callable[[], int]) -> int:
    kind = os.fork()
    if kind == 0:
        code = 1
        with contextlib.suppress(BaseException):
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDEN, SECONDEN))
            code = werk()
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1])


def _test(mutant: Mutant, code: str, testen: Sequence[str]) -> int:
    niets = os.open(os.devnull, os.O_WRONLY)
    os.dup2(niets, 1)
    os.dup2(niets, 2)
    sys.meta_path.insert(0, _Gewijzigd(mutant.module, code, str(BRON / mutant.pad)))
    # What was imported before the fork cannot have its asserts rewritten, and need not.
    stil = ("-W", "ignore:Module already imported", "-p", "no:cacheprovider")
    weg = [f"--deselect={test}" for test in VAN_DE_SCHIJF]
    return int(pytest.main(["-x", "-q", *stil, *weg, *testen]))


def _oordeel(mutant: Mutant) -> dict[str, Any] | None:
    """Give a change with its fate; nothing when nothing changes or what comes out is no Python."""
    code = mutant.code()
    if code is None or code == (BRON / mutant.pad).read_text("utf-8"):
        return None
    try:
        ast.parse(code)
    except SyntaxError:
        return None
    leeft = overleeft(mutant, code, mutant.spiegel) and overleeft(mutant, code, _breed())
    return {**asdict(mutant), "overleeft": leeft}


def _werker(stuk: Sequence[Mutant], uit: Path) -> int:
    with uit.open("w", encoding="utf-8") as bestand:
        for mutant in stuk:
            gevonden = _oordeel(mutant)
            if gevonden is not None:
                bestand.write(f"{json.dumps(gevonden)}\n")
                bestand.flush()
    return 0


def _verdeel(gekozen: Sequence[Mutant], werkers: int, map_: Path) -> list[dict[str, Any]]:
    """Work in as many processes as there are cores, and collect what each found."""
    map_.mkdir(parents=True, exist_ok=True)
    kinderen = []
    for nr in range(werkers):
        kind = os.fork()
        if kind == 0:
            os._exit(_werker(gekozen[nr::werkers], map_ / f"{nr}.jsonl"))
        kinderen.append(kind)
    for kind in kinderen:
        os.waitpid(kind, 0)
    regels = [r for p in sorted(map_.glob("*.jsonl")) for r in p.read_text("utf-8").splitlines()]
    return sorted((json.loads(r) for r in regels), key=lambda m: (m["pad"], m["regel"]))


def main() -> int:
    """Print the table and every survivor; write both to ``build/mutatie.json``."""
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("--deel", type=int, default=16, help="one in how many")
    lezer.add_argument("--werkers", type=int, default=os.cpu_count() or 1)
    lezer.add_argument("--in", dest="in_", default="", help="only paths that hold this")
    keuze = lezer.parse_args()
    os.chdir(ROOT)
    paden = [p for v in VLOEREN for p in sorted((BRON / "va_route" / v).glob("*.py"))]
    alle = [m for pad in paden if keuze.in_ in str(pad) for m in mutanten(pad)]
    gekozen = [m for m in alle if m.gekozen(keuze.deel)]
    _laad_vooraf()
    if not _heel(gekozen):
        print("Not everything passes as it is; first make test.")
        return 1
    gevonden = _verdeel(gekozen, keuze.werkers, ROOT / "build" / "mutatie")
    totaal, leeft = Counter[str](), Counter[str]()
    for m in gevonden:
        vloer = Path(m["pad"]).parent.name
        totaal[vloer] += 1
        leeft[vloer] += m["overleeft"]
        if m["overleeft"]:
            print(f"{m['pad']}:{m['regel']} {m['functie']} {m['operator']} {m['nummer']}")
    for vloer in VLOEREN:
        print(f"{vloer}: {leeft[vloer]} of {totaal[vloer]} survive")
    samen = {"van": len(alle), "gekozen": len(gevonden), "overleeft": sum(leeft.values())}
    print(f"{samen['overleeft']} of {samen['gekozen']} survive, out of {samen['van']} changes")
    uit = ROOT / "build" / "mutatie.json"
    uit.write_text(json.dumps({**samen, "mutanten": gevonden}, indent=1), "utf-8")
    return 0


def _heel(gekozen: Sequence[Mutant]) -> bool:
    """Whether a text with only a remark more passes: else every change would seem noticed."""
    eerste = gekozen[0]
    zelf = (BRON / eerste.pad).read_text("utf-8") + "\n# Zelfde code.\n"
    spiegels = sorted({test for mutant in gekozen for test in mutant.spiegel})
    return overleeft(eerste, zelf, [*spiegels, *_breed()])


def _breed() -> list[str]:
    return [t for t in (*BREED, *BREED_OOK) if (ROOT / t.partition("::")[0]).exists()]


def _laad_vooraf() -> None:
    """Import what every child needs and no change touches, once."""
    for naam in ("hypothesis", "jsonschema", "pydantic", "statemachine", "yaml", "click", "jinja2"):
        importlib.import_module(naam)


if __name__ == "__main__":
    sys.exit(main())
