# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One concept, one word: what the word list says not to use is used nowhere."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

WORTEL = Path(__file__).resolve().parents[1]
BRON = WORTEL / "src" / "va_route"
LIJST = WORTEL / "docs" / "woordenlijst.md"
# What a person reads; docs/meldingen.md holds every message and the sentence of every rule.
LEESBAAR = (
    "README.nl.md",
    "docs/handleiding.md",
    "docs/demo.md",
    "docs/bewijs.md",
    "docs/meldingen.md",
    "docs/profielen.md",
    "docs/scenarios.md",
    "docs/besluiten/*.md",
    "docs/routes/*.md",
    "examples/*/*.yaml",
    "examples/*/*.txt",
    "templates/*.j2",
)
# Names that python-statemachine gives its settings.
VREEMD = {"allow_event_without_transition", "catch_errors_as_events"}


class Begrip(NamedTuple):
    """One row of the list."""

    woord: str
    betekenis: str
    niet: tuple[str, ...]


def begrippen() -> list[Begrip]:
    """Read the table; its first two rows are the heading."""
    rijen = re.findall(r"^\|(.+)\|(.+)\|(.*)\|$", LIJST.read_text(encoding="utf-8"), re.MULTILINE)
    return [
        Begrip(
            woord.strip(), betekenis.strip(), tuple(filter(None, re.split(r",\s*", niet.strip())))
        )
        for woord, betekenis, niet in rijen[2:]
    ]


BEGRIPPEN = begrippen()
VERBODEN = [(woord, begrip.woord) for begrip in BEGRIPPEN for woord in begrip.niet]


def als_patroon(woord: str) -> re.Pattern[str]:
    """Find a word, also in the plural, but not inside another word."""
    return re.compile(rf"(?<![\w-]){re.escape(woord)}(?:e?n|s|es)?(?![\w-])", re.IGNORECASE)


def zinnen() -> Iterator[tuple[str, str]]:
    """Give every text a person reads, with where it stands: pages, and strings in the code."""
    for patroon in LEESBAAR:
        for pad in sorted(WORTEL.glob(patroon)):
            for nr, regel in enumerate(pad.read_text(encoding="utf-8").splitlines(), start=1):
                yield f"{pad.relative_to(WORTEL)}:{nr}", regel
    for pad in sorted(BRON.rglob("*.py")):
        boom = ast.parse(pad.read_text(encoding="utf-8"))
        uitleg = {id(knoop.value) for knoop in ast.walk(boom) if isinstance(knoop, ast.Expr)}
        for knoop in ast.walk(boom):
            # A docstring is English, for who reads the code; a text with a space is a sentence.
            zin = str(knoop.value) if isinstance(knoop, ast.Constant) else ""
            if " " in zin and id(knoop) not in uitleg:
                yield f"{pad.relative_to(WORTEL)}:{getattr(knoop, 'lineno', 0)}", zin


def namen() -> Iterator[tuple[str, str]]:
    """Give every name that the code defines, with where."""
    for pad in sorted(BRON.rglob("*.py")):
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            match knoop:
                case ast.FunctionDef(name=naam) | ast.ClassDef(name=naam) | ast.arg(arg=naam):
                    yield f"{pad.relative_to(WORTEL)}:{knoop.lineno}", naam
                case ast.Name(id=naam, ctx=ast.Store()):
                    yield f"{pad.relative_to(WORTEL)}:{knoop.lineno}", naam


ZINNEN = list(zinnen())
NAMEN = [(plek, naam) for plek, naam in namen() if naam not in VREEMD]


def test_the_list_is_read_whole_and_in_order() -> None:
    """Every row counts, and a reader finds a word by the alphabet."""
    woorden = [begrip.woord for begrip in BEGRIPPEN]
    assert len(woorden) > 30
    assert woorden == sorted(woorden)
    assert all(begrip.betekenis for begrip in BEGRIPPEN)


def test_no_word_is_both_ours_and_not() -> None:
    """A list that contradicts itself helps nobody."""
    assert {woord for woord, _ in VERBODEN}.isdisjoint(begrip.woord for begrip in BEGRIPPEN)


@pytest.mark.parametrize(("woord", "ons_woord"), VERBODEN, ids=[woord for woord, _ in VERBODEN])
def test_what_a_person_reads_has_one_word_for_it(woord: str, ons_woord: str) -> None:
    """Messages, rules, pages, examples and templates."""
    patroon = als_patroon(woord)
    gevonden = [f"{plek}: {zin.strip()[:120]}" for plek, zin in ZINNEN if patroon.search(zin)]
    assert gevonden == [], f"write '{ons_woord}'"


@pytest.mark.parametrize(("woord", "ons_woord"), VERBODEN, ids=[woord for woord, _ in VERBODEN])
def test_the_code_has_one_name_for_it(woord: str, ons_woord: str) -> None:
    """No function, class, argument or variable carries the other word."""
    deel = re.compile(
        rf"(?:^|_){re.escape(woord.replace(' ', '_'))}(?:e?n|s)?(?:_|$)", re.IGNORECASE
    )
    gevonden = [f"{plek}: {naam}" for plek, naam in NAMEN if deel.search(naam)]
    assert gevonden == [], f"call it '{ons_woord}'"


def test_a_wrong_word_would_be_found() -> None:
    """The search sees capitals and plurals, and leaves longer words alone."""
    patroon = als_patroon("aanvraag")
    assert patroon.search("De Aanvraag is binnen.")
    assert als_patroon("aanvragen").search("twee aanvragen")
    assert not patroon.search("de aanvraagdatum")
