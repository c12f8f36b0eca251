# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from va_route import recht
from va_route.app.profiel import profiel_van
from va_route.app.routeblad_termijnen import AARD, ALLE, TERMIJNEN, termijnen_van
from va_route.flows import ROUTES
from va_route.recht.termijn import Aard
from va_route.schemas.besluit import MaatregelSoort

if TYPE_CHECKING:
    from collections.abc import Iterator

PER_CODE = {t.code: t for t in TERMIJNEN}
# Their articles and kinds go by the case, and are asked for below.
NAAR_DE_ZAAK = {"spoed_horen", "vots_max", "ots_max", "spoedberaad_binnen"}


def _gemaakt() -> Iterator[tuple[frozenset[str], dict[str, Any]]]:
    """Give every term that the rules make: its codes, and what of it is the same for each case."""
    for pad in sorted(Path(recht.__file__).parent.glob("*.py")):
        module = importlib.import_module(f"va_route.recht.{pad.stem}")
        for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
            if isinstance(knoop, ast.Call) and ast.unparse(knoop.func) == "Termijn":
                velden = {k.arg: k.value for k in knoop.keywords if k.arg}
                vast = {"bron": knoop.args[4], "aard": velden.get("aard")}
                yield (
                    _codes(knoop.args[0], module),
                    {naam: _waarde(wat, module) for naam, wat in vast.items()},
                )


def _codes(knoop: ast.expr, module: object) -> frozenset[str]:
    if isinstance(knoop, ast.Subscript):
        return frozenset(getattr(module, ast.unparse(knoop.value)).values())
    if isinstance(knoop, ast.JoinedStr):
        return frozenset(f"{s}_max" for s in (MaatregelSoort.OTS, MaatregelSoort.VOTS))
    return frozenset({ast.literal_eval(knoop)})


def _waarde(knoop: ast.expr | None, module: object) -> Any:  # noqa: ANN401 - whatever stands there
    """Give what an argument is; nothing when it is left out, or goes by the case."""
    if knoop is None:
        return None
    try:
        return eval(ast.unparse(knoop), vars(module))  # noqa: S307 - our own source
    except NameError:
        return None


GEMAAKT = tuple(_gemaakt())


def test_every_term_of_the_rules_is_on_a_page() -> None:
    """And none that the rules don't have."""
    assert {code for codes, _ in GEMAAKT for code in codes} == set(PER_CODE)
    assert len(PER_CODE) == len(TERMIJNEN)


def test_each_rests_on_the_article_of_the_rules_and_ends_as_it_does_there() -> None:
    """What is said on paper is what is counted."""
    gezien = set()
    for codes, vast in GEMAAKT:
        for code in codes - NAAR_DE_ZAAK:
            assert PER_CODE[code].bron.citaat == vast["bron"].citaat
            # The same code can also warn about a ruling; it ends by law in at least one of them.
            if (vast["aard"] or Aard.EINDIGT) is PER_CODE[code].aard:
                gezien.add(code)
    assert gezien == set(PER_CODE) - NAAR_DE_ZAAK


@pytest.mark.parametrize(
    ("code", "citaat"),
    [
        ("spoed_horen", "Wetboek van Burgerlijke Rechtsvordering art. 800 lid 3"),
        ("vots_max", "Burgerlijk Wetboek Boek 1 art. 257"),
        ("ots_max", "Burgerlijk Wetboek Boek 1 art. 258"),
    ],
)
def test_the_articles_that_go_by_the_case(code: str, citaat: str) -> None:
    """Read from the statute by hand."""
    assert PER_CODE[code].bron.citaat == citaat


def test_a_term_stands_only_on_the_routes_where_it_can_run() -> None:
    """Four weeks on the emergency page, a year on the regular one."""
    groningen = profiel_van("groningen_drenthe")
    op = {route: {t.code for t in termijnen_van(route, groningen)} for route in ROUTES}
    assert {r for r, codes in op.items() if "spoed_max" in codes} == {"spoed"}
    assert {r for r, codes in op.items() if "machtiging_max" in codes} == {"regulier"}
    assert {r for r, codes in op.items() if "kennisgeving_opname" in codes} == {"voorwaardelijk"}
    assert {r for r, codes in op.items() if "hvp_opname" in codes} == ALLE == set(ROUTES)


def test_clock_hours_never_leak_into_a_region_that_agreed_on_none() -> None:
    """Only where the table has its hours."""
    met, zonder = (
        {t.code for t in termijnen_van("spoed", profiel_van(naam))}
        for naam in ("flevoland", "groningen_drenthe")
    )
    assert met - zonder == {"spoedberaad_binnen"}


def test_every_kind_of_term_has_words() -> None:
    """Also one that no route has yet."""
    assert set(AARD) == set(Aard)
