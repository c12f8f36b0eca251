# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A step with its reasons: everything that is open, and what one can do about it."""

from __future__ import annotations

from dataclasses import replace

from tests.render.beelden import boom
from va_route.bronnen import WETTEN
from va_route.render.beeld import StapBeeld
from va_route.render.knopen import Alinea, Lijst, Punt
from va_route.render.outline_toets import gelezen_wetten, stap_sectie
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, Toets

STAP = StapBeeld("dien_in", "dien het verzoek in", "ingediend", ("de GI",), boom(), open=False)


def _punten(stap: StapBeeld) -> tuple[Punt, ...]:
    lijst = stap_sectie(stap).inhoud[-1]
    assert isinstance(lijst, Lijst)
    return lijst.punten


def _labels(punt: Punt) -> list[str]:
    return [knoop.label for knoop in punt.onder if isinstance(knoop, Alinea)]


def test_each_answer_has_its_own_sign() -> None:
    """Shown, not so, silent and a duty are told apart without colour."""
    assert [punt.merk for punt in _punten(STAP)] == ["?", "?", "✔", "✘", "!"]


def test_a_choice_says_that_one_is_enough() -> None:
    """Nobody thinks that all of the ways have to be walked."""
    keuze, tenzij, *_ = _punten(STAP)
    assert keuze.tekst == "Eén hiervan is genoeg (keuze):"
    binnen = tenzij.onder[-1]
    assert isinstance(binnen, Lijst)
    assert binnen.punten[0].tekst == "Dit alles samen:"


def test_an_open_reason_says_who_what_and_where() -> None:
    """A leaf that counts carries source, party, remedy and place."""
    keuze = _punten(STAP)[0].onder[-1]
    assert isinstance(keuze, Lijst)
    assert _labels(keuze.punten[0]) == ["Bron", "Wie", "Wat kan", "Waar"]


def test_below_a_joint_that_is_met_nobody_is_asked_to_act() -> None:
    """The other ways of a choice that was made are shown, but ask for nothing."""
    gehaald = _punten(STAP)[2].onder[-1]
    assert isinstance(gehaald, Lijst)
    assert [_labels(punt) for punt in gehaald.punten] == [["Bron"], ["Bron"]]


def test_an_agreement_never_reads_as_law() -> None:
    """Also with one part only."""
    blad = Toets("kern", Soort.FEIT, None, "iets")
    afspraak = Toets("overleg", Soort.AFSPRAAK, None, delen=(blad,))
    assert _punten(replace(STAP, toets=afspraak))[0].tekst == (
        "Afspraak in de regio, geen wettelijke eis (overleg):"
    )


def test_a_step_that_asks_nothing_says_so() -> None:
    """An empty list would look like something went missing."""
    leeg = replace(
        STAP, toets=Toets("niets", Soort.ALLE, uitkomst=True), open=True, aan_de_beurt=False
    )
    assert stap_sectie(leeg).inhoud == (
        Alinea("Deze stap staat open. Deze stap is nog niet aan de beurt. Wie: de GI."),
        Alinea("Deze stap vraagt niets vooraf."),
    )


def test_a_step_that_was_taken_says_when_and_asks_nobody_to_act() -> None:
    """The reasons stay on paper, with their sources; what was open then is no task now."""
    gezet = replace(STAP, gezet="29 mei 2026")
    eerste = stap_sectie(gezet).inhoud[0]
    assert eerste == Alinea("Deze stap is gezet op 29 mei 2026, door de GI.")
    keuze = _punten(gezet)[0].onder[-1]
    assert isinstance(keuze, Lijst)
    assert _labels(keuze.punten[0]) == ["Bron"]


def test_a_dossier_that_changed_since_a_step_says_so() -> None:
    """The answer shown is that of today over that day; the journal holds the one of then."""
    eerste = stap_sectie(replace(STAP, gezet="29 mei 2026", gewijzigd=True)).inhoud[0]
    assert isinstance(eerste, Alinea)
    assert "daarna gewijzigd" in eerste.tekst


def test_everyone_is_one_word() -> None:
    """A step that anyone may take does not sum up all parties."""
    ieder = replace(STAP, wie=tuple(p.naam for p in Partij))
    eerste = stap_sectie(ieder).inhoud[0]
    assert isinstance(eerste, Alinea)
    assert eerste.tekst.endswith("Wie: iedereen.")


def test_an_exception_is_no_free_choice() -> None:
    """The rule comes first; the exception only stands in its place when it holds."""
    blad = Toets("b", Soort.FEIT, None, "dit is zo")
    toets = Toets("keuze", Soort.TENZIJ, None, delen=(blad, blad))
    (punt,) = _punten(replace(STAP, toets=toets))
    assert punt.tekst == "Dit, tenzij de uitzondering geldt (keuze):"


def test_the_page_names_the_acts_that_were_read() -> None:
    """Each in the version of its source, so that a jurist sees what is older."""
    tekst = gelezen_wetten().tekst
    assert "Jeugdwet (versie van 1 januari 2026)" in tekst
    assert all(wet.naam in tekst for wet in WETTEN)
