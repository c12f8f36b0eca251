# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What holds for every field of every document."""

import importlib
import pkgutil
import re

import pytest

from va_route import schemas
from va_route.schemas.basis import Deel
from va_route.schemas.velden import velden

for _module in pkgutil.iter_modules(schemas.__path__):
    importlib.import_module(f"va_route.schemas.{_module.name}")


def _klassen(basis: type[Deel] = Deel) -> list[type[Deel]]:
    eigen = [k for k in basis.__subclasses__() if k.__module__.startswith("va_route.schemas")]
    return eigen + [dieper for klasse in eigen for dieper in _klassen(klasse)]


KLASSEN = _klassen()
per_klasse = pytest.mark.parametrize("klasse", KLASSEN, ids=lambda klasse: klasse.__name__)


@per_klasse
def test_every_field_tells_in_dutch_what_to_write(klasse: type[Deel]) -> None:
    """A short title without a full stop, and a sentence or two that end as sentences do."""
    for naam, info in klasse.model_fields.items():
        assert re.fullmatch(r"[A-Z0-9].{0,50}[^.]", info.title or ""), naam
        assert re.fullmatch(r"[A-Z0-9].*[.?…]", info.description or ""), naam


@per_klasse
def test_no_explanation_has_a_long_sentence(klasse: type[Deel]) -> None:
    """More than twenty words in one breath is hard to read."""
    for naam, info in klasse.model_fields.items():
        zinnen = re.split(r"[.?:]\s", info.description or "")
        assert max(len(zin.split()) for zin in zinnen) <= 20, naam


@per_klasse
def test_names_in_a_file_are_plain_words(klasse: type[Deel]) -> None:
    """Small letters, digits and underscores, so that everyone can type them."""
    for naam, info in klasse.model_fields.items():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", info.alias or naam)
        assert info.alias is None or naam == f"{info.alias}_"


@per_klasse
def test_within_a_section_no_two_fields_share_a_title(klasse: type[Deel]) -> None:
    """On paper two things never have one name."""
    titels = [info.title for info in klasse.model_fields.values()]
    assert len(titels) == len(set(titels))


def test_in_the_analysis_one_title_stands_for_one_name() -> None:
    """One concept, one word: two names under one title would be two words for one thing."""
    namen: dict[str | None, set[str]] = {}
    for klasse in KLASSEN:
        if re.search(r"\.(va\w*|kern|personen)$", klasse.__module__):
            for naam, info in klasse.model_fields.items():
                namen.setdefault(info.title, set()).add(naam)
    assert {titel: dubbel for titel, dubbel in namen.items() if len(dubbel) > 1} == {}


@per_klasse
def test_what_nobody_filled_in_is_never_a_yes(klasse: type[Deel]) -> None:
    """Silence is no answer, and where an answer is needed it is the careful one."""
    assert [naam for naam, info in klasse.model_fields.items() if info.default is True] == []


@pytest.mark.parametrize(
    ("klasse", "naam", "laagst", "hoogst"),
    [
        ("Veiligheidscijfer", "cijfer", 0, 10),
        ("JeugdigeKort", "leeftijd", 0, 23),
        ("Doel", "prioriteit", 1, 9),
        ("Kop", "versie", 1, None),
        ("NaOpname", "uren_onderwijs", 0, 24),
    ],
)
def test_a_number_has_its_bounds(klasse: str, naam: str, laagst: int, hoogst: int | None) -> None:
    """Written out here, so that a slip in one shows; both bounds are still right."""
    soorten = [k for k in KLASSEN if k.__name__ == klasse]
    grenzen = {v.grenzen for k in soorten for v in velden(k) if v.naam == naam}
    assert grenzen == {(laagst, hoogst)}
