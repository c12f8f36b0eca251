# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How a rule of the analysis answers: silence, one point, several points, and what is set aside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from va_route.bronnen import VA_MODEL
from va_route.errors import DefinitionError, Ernst
from va_route.recht.va_maten import Maten
from va_route.recht.va_regel import Open, Sectie, Stof, VaRegel, va_regel
from va_route.schemas.partijen import Partij
from va_route.schemas.va import VerklarendeAnalyse
from va_route.toets import Soort, Waarheid, redenen

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak

PEILDATUM = date(2026, 3, 25)
PUNT = Open("inzichten[0]", "Wie ziet het anders?")
ANDER = Open("inzichten[1]", "En wie hier?", "Vraag het na.")
TEGENDEEL = Open("kop.status", "Kan dit anders?", anders=True)
MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]
Maak = Callable[..., VaRegel]


@pytest.fixture
def regel() -> Maak:
    """Make a rule that finds these points open."""

    def maak(*punten: Open, terzijde: bool = True) -> VaRegel:
        def norm(_va: VerklarendeAnalyse) -> Iterator[Open]:
            yield from punten

        norm.__doc__ = "bij elk onderwerp staat hoe\n    ieder het ziet"
        return va_regel(
            "VA-P03",
            Ernst.TEKORT,
            bron=VA_MODEL("regel VA-P03"),
            wie=(Partij.REGIEVOERDER,),
            remedie="Schrijf het erbij.",
            sectie=Sectie.WOORDEN,
            terzijde=terzijde,
        )(norm)

    return maak


@pytest.mark.parametrize(
    ("punten", "uitkomst"),
    [
        ((), True),
        ((PUNT,), None),
        ((PUNT, ANDER), None),
        ((TEGENDEEL,), False),
        ((PUNT, TEGENDEEL), False),
    ],
)  # fmt: skip
def test_what_is_open_decides_the_answer(
    sem: dict[str, Any],
    zaak_met: Callable[..., Zaak],
    regel: Maak,
    punten: tuple[Open, ...],
    uitkomst: Waarheid,
) -> None:
    """Nothing open is shown; an open point is silence; an answer that has to change is no."""
    toets = regel(*punten).toets(zaak_met(va=sem))
    assert toets.uitkomst is uitkomst
    assert [r.toets.pad for r in redenen(toets)] == [f"va.{p.pad}" for p in punten]


def test_without_an_analysis_a_rule_is_silent(zaak_met: Callable[..., Zaak], regel: Maak) -> None:
    """A dossier without a VA leaves each rule open at the place of the VA."""
    toets = regel().toets(zaak_met())
    assert (toets.uitkomst, toets.pad, toets.delen) == (None, "va", ())


def test_one_point_is_a_leaf_with_its_own_question(
    sem: dict[str, Any], zaak_met: Callable[..., Zaak], regel: Maak
) -> None:
    """The leaf carries the norm and its question; the remedy of the rule unless it has one."""
    eigen, gewoon = (regel(p).toets(zaak_met(va=sem)) for p in (ANDER, PUNT))
    assert eigen.zin == "bij elk onderwerp staat hoe ieder het ziet"
    assert (eigen.soort, eigen.bericht) == (Soort.FEIT, "En wie hier?")
    assert (eigen.remedie, gewoon.remedie) == ("Vraag het na.", "Schrijf het erbij.")


def test_several_points_are_leaves_of_one_node(
    sem: dict[str, Any], zaak_met: Callable[..., Zaak], regel: Maak
) -> None:
    """All of them have to be closed."""
    toets = regel(PUNT, ANDER).toets(zaak_met(va=sem))
    assert toets.soort is Soort.ALLE
    assert [(d.code, d.pad) for d in toets.delen] == [
        ("VA-P03", "va.inzichten[0]"),
        ("VA-P03", "va.inzichten[1]"),
    ]


def test_a_rule_without_a_sentence_is_our_mistake() -> None:
    """The norm has to be written down before a rule can be used."""

    def zonder(_va: VerklarendeAnalyse) -> Iterator[Open]:
        yield PUNT

    maak = va_regel(
        "VA-X01", Ernst.TEKORT, bron=VA_MODEL(), wie=(), remedie="", sectie=Sectie.FEITEN
    )
    with pytest.raises(DefinitionError, match="ZIN VA-X01"):
        maak(zonder)


def test_a_rule_that_asks_for_something_unknown_is_our_mistake() -> None:
    """A misspelled name is found when the rule is written, not when it is asked."""

    def vreemd(_maat: object) -> Iterator[Open]:
        yield PUNT

    vreemd.__doc__ = "dit vraagt naar iets dat er niet is"

    maak = va_regel("VA-X01", Ernst.TEKORT, remedie="Vraag iets anders.", sectie=Sectie.FEITEN)
    with pytest.raises(DefinitionError, match="VRAAGT VA-X01"):
        maak(vreemd)


def test_a_rule_gets_what_it_names(sem_met: MaakVa) -> None:
    """The analysis, the day, the numbers and the texts, in whatever order it asks for them."""
    gekregen: list[object] = []

    def norm(_peildatum: date, va: VerklarendeAnalyse, maten: Maten, alles: str) -> Iterator[Open]:
        gekregen.extend((_peildatum, va, maten, alles))
        yield from ()

    norm.__doc__ = "dit krijgt wat het noemt"

    regel = va_regel("VA-X01", Ernst.TEKORT, remedie="Niets.", sectie=Sectie.FEITEN)(norm)
    va, eigen = sem_met({}), Maten(doelen=1)
    assert regel.punten_in(Stof(va, PEILDATUM, eigen)) == ()
    assert gekregen[:3] == [PEILDATUM, va, eigen]
    assert "ik wil monteur worden" in str(gekregen[3])


def test_a_rule_without_a_source_is_of_our_own_model(regel: Maak) -> None:
    """It says so, and never reads as law."""
    eigen = va_regel("VA-P03", Ernst.TEKORT, remedie="Niets.", sectie=Sectie.FEITEN)
    assert eigen(regel().norm).bron == VA_MODEL("regel VA-P03")
