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
from va_route.recht.va_regel import Open, Sectie, VaRegel, meldingen, terzijde_punten, va_regel
from va_route.schemas.partijen import Partij
from va_route.schemas.va import VerklarendeAnalyse
from va_route.toets import Soort, Waarheid, redenen

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak

PEILDATUM = date(2026, 3, 25)
PUNT = Open("inzichten[0]", "Wie ziet het anders?")
ANDER = Open("inzichten[1]", "En wie hier?", "Vraag het na.")
TEGENDEEL = Open("kop.status", "Kan dit anders?", anders=True)
TERZIJDE = {
    "regel": "VA-P03",
    "pad": "inzichten[0]",
    "reden": "Vader is op reis.",
    "door": "karin",
    "datum": "2026-03-24",
    "opnieuw_op": "2026-04-14",
}
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


@pytest.mark.parametrize(
    ("wijziging", "open_"),
    [
        ({}, ["inzichten[1]"]),
        ({"datum": "2026-03-25"}, ["inzichten[1]"]),
        ({"datum": "2026-03-26"}, ["inzichten[0]", "inzichten[1]"]),
        ({"pad": "inzichten"}, []),
        ({"pad": "va.inzichten[1]"}, ["inzichten[0]"]),
        ({"pad": "inzicht"}, ["inzichten[0]", "inzichten[1]"]),
        ({"regel": "VA-P04"}, ["inzichten[0]", "inzichten[1]"]),
    ],
)  # fmt: skip
def test_a_point_is_set_aside_only_by_an_entry_that_fits(
    sem: dict[str, Any],
    zaak_met: Callable[..., Zaak],
    regel: Maak,
    wijziging: dict[str, str],
    open_: list[str],
) -> None:
    """Rule, place and day have to fit; messages and guard agree about it."""
    deze = regel(PUNT, ANDER)
    zaak = zaak_met(va=sem | {"terzijde": [TERZIJDE | wijziging]})
    va = zaak.dossier.va
    assert va is not None
    gelegd = [g.melding.pad for g in terzijde_punten([deze], va, PEILDATUM)]
    assert [m.pad for m in meldingen([deze], va, PEILDATUM)] == open_
    assert [r.toets.pad for r in redenen(deze.toets(zaak))] == [f"va.{pad}" for pad in open_]
    assert sorted(gelegd + open_) == ["inzichten[0]", "inzichten[1]"]


def test_some_rules_are_never_set_aside(sem_met: MaakVa, regel: Maak) -> None:
    """An entry about a rule that does not allow it leaves the point open."""
    va = sem_met({"terzijde": [TERZIJDE]})
    deze = regel(PUNT, terzijde=False)
    assert [m.pad for m in meldingen([deze], va, PEILDATUM)] == ["inzichten[0]"]
    assert list(terzijde_punten([deze], va, PEILDATUM)) == []


def test_what_was_set_aside_says_by_whom(sem_met: MaakVa, regel: Maak) -> None:
    """Page 1 prints the question together with the entry."""
    va = sem_met({"terzijde": [TERZIJDE]})
    [gelegd] = terzijde_punten([regel(PUNT)], va, PEILDATUM, "va.")
    assert gelegd.terzijde.reden == "Vader is op reis."
    assert (gelegd.melding.bericht, gelegd.melding.pad) == (PUNT.vraag, "va.inzichten[0]")


def test_a_rule_without_a_sentence_is_our_mistake() -> None:
    """The norm has to be written down before a rule can be used."""

    def zonder(_va: VerklarendeAnalyse) -> Iterator[Open]:
        yield PUNT

    maak = va_regel(
        "VA-X01", Ernst.TEKORT, bron=VA_MODEL(), wie=(), remedie="", sectie=Sectie.FEITEN
    )
    with pytest.raises(DefinitionError, match="ZIN VA-X01"):
        maak(zonder)
