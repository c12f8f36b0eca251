# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is set aside, until when, and what an entry says that sets nothing aside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from va_route.errors import Ernst
from va_route.recht.va_aanwezig import controleer_va
from va_route.recht.va_regel import Open, Sectie, Stof, VaRegel, va_regel
from va_route.recht.va_regels import VA_REGELS
from va_route.recht.va_terzijde import meldingen, terzijde_punten
from va_route.schemas.va import VerklarendeAnalyse
from va_route.toets import redenen

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak

PEILDATUM = date(2026, 3, 25)
PUNT = Open("inzichten[0]", "Wie ziet het anders?")
ANDER = Open("inzichten[1]", "En wie hier?", "Vraag het na.")
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

        norm.__doc__ = "bij elk onderwerp staat hoe ieder het ziet"

        return va_regel(
            "VA-P03",
            Ernst.TEKORT,
            remedie="Schrijf het erbij.",
            sectie=Sectie.WOORDEN,
            terzijde=terzijde,
        )(norm)

    return maak


def _open(regel: VaRegel, va: VerklarendeAnalyse) -> list[str]:
    gevonden = meldingen([regel], Stof(va, PEILDATUM))
    return [m.pad for m in gevonden if m.code == regel.code]


@pytest.mark.parametrize(
    ("wijziging", "open_"),
    [
        ({}, ["inzichten[1]"]),
        ({"datum": "2026-03-25"}, ["inzichten[1]"]),
        ({"datum": "2026-03-26"}, ["inzichten[0]", "inzichten[1]"]),
        ({"opnieuw_op": "2026-03-25"}, ["inzichten[1]"]),
        ({"opnieuw_op": "2026-03-24"}, ["inzichten[0]", "inzichten[1]"]),
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
    gelegd = [g.melding.pad for g in terzijde_punten([deze], Stof(va, PEILDATUM))]
    assert _open(deze, va) == open_
    assert [r.toets.pad for r in redenen(deze.toets(zaak))] == [f"va.{pad}" for pad in open_]
    assert sorted(gelegd + open_) == ["inzichten[0]", "inzichten[1]"]


def test_some_rules_are_never_set_aside(sem_met: MaakVa, regel: Maak) -> None:
    """An entry about a rule that does not allow it leaves the point open."""
    va = sem_met({"terzijde": [TERZIJDE]})
    deze = regel(PUNT, terzijde=False)
    assert _open(deze, va) == ["inzichten[0]"]
    assert list(terzijde_punten([deze], Stof(va, PEILDATUM))) == []


def test_nobody_fixes_an_analysis_by_setting_that_aside(sem_met: MaakVa) -> None:
    """A reason may do without a register, and not without somebody who says that it counts."""
    laat = {"terzijde": [TERZIJDE | {"regel": "VA-G06", "pad": "vaststelling"}]}
    assert controleer_va(sem_met(laat | {"vaststelling.door": "tom"}), PEILDATUM) == ()
    gevonden = controleer_va(sem_met({"vaststelling": None}), PEILDATUM)
    assert {("VA-G06", "vaststelling"), ("VA-S11", "terzijde[0].regel")} <= {
        (m.code, m.pad) for m in gevonden
    }


def test_what_was_set_aside_says_by_whom(sem_met: MaakVa, regel: Maak) -> None:
    """Page 1 prints the question together with the entry."""
    va = sem_met({"terzijde": [TERZIJDE]})
    [gelegd] = terzijde_punten([regel(PUNT)], Stof(va, PEILDATUM), "va.")
    assert gelegd.terzijde.reden == "Vader is op reis."
    assert (gelegd.melding.bericht, gelegd.melding.pad) == (PUNT.vraag, "va.inzichten[0]")


ADVIES_WEG = {"alternatieven.1.draagt_bij_aan": None}
NETWERK = {"alternatieven.1.soort": "netwerk"}


@pytest.mark.parametrize(
    ("terzijde", "codes", "pad"),
    [
        ({"regel": "VA-A01", "pad": "alternatieven"}, [], ""),
        ({"regel": "VA-A01", "pad": "doelen"}, ["VA-A01", "VA-S11"], "terzijde[0].pad"),
        ({"regel": "VA-P03", "pad": "inzichten"}, ["VA-A01", "VA-S11"], "terzijde[0].pad"),
        ({"regel": "VA-P01", "pad": "alternatieven"}, ["VA-A01", "VA-S11"], "terzijde[0].regel"),
        ({"regel": "VA-Z99", "pad": "alternatieven"}, ["VA-A01", "VA-S11"], "terzijde[0].regel"),
        (
            {"regel": "VA-A01", "pad": "alternatieven", "opnieuw_op": "2026-03-24"},
            ["VA-A01", "VA-S11"],
            "terzijde[0].opnieuw_op",
        ),
        ({"regel": "VA-A01", "pad": "alternatieven", "datum": "2026-03-26"}, ["VA-A01"], ""),
        # it counts, but not by whom or until when people would expect
        (
            {"regel": "VA-A01", "pad": "alternatieven", "door": "moeder"},
            ["VA-S11"],
            "terzijde[0].door",
        ),
        ({"regel": "VA-A01", "pad": "alternatieven", "opnieuw_op": "2026-06-18"}, [], ""),
        (
            {"regel": "VA-A01", "pad": "alternatieven", "opnieuw_op": "2026-06-19"},
            ["VA-S11"],
            "terzijde[0].opnieuw_op",
        ),
    ],
)
def test_an_entry_that_sets_nothing_aside_says_why(
    sem_met: MaakVa, terzijde: dict[str, str], codes: list[str], pad: str
) -> None:
    """Unknown, not allowed, another place, or past its day; one of tomorrow waits in silence.

    An entry that counts is asked about when no professional signs, or it outlives the evaluation.
    """
    va = sem_met(NETWERK | {"terzijde": [TERZIJDE | terzijde]})
    gevonden = controleer_va(va, PEILDATUM)
    assert [m.code for m in gevonden] == codes
    assert [m.pad for m in gevonden if m.code == "VA-S11"] == ([pad] if pad else [])
    for melding in gevonden:
        if melding.code == "VA-S11":
            assert melding.ernst is Ernst.WAARSCHUWING
            assert "?" in melding.bericht


NOOIT = """S05 S06 S08 P01 P02 P04 F01 F02 F05 F08 C02 C03 H01 H02 H03 H04 H07 H11 R01 R02 R03 R04
R05 R06 R07 R09 R11 D01 D03 V01 V02 V03 V04 A02 A03 A05 G01 G08 T03 T04 B01"""


def test_which_points_may_be_set_aside() -> None:
    """The table says ja or nee for each tekort; a warning has nothing to set aside."""
    niet = {r.code for r in VA_REGELS if r.ernst is Ernst.TEKORT and not r.terzijde}
    assert niet == {f"VA-{code}" for code in NOOIT.split()}
    assert not any(r.terzijde for r in VA_REGELS if r.ernst is Ernst.WAARSCHUWING)
