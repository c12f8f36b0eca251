# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The analysis: the youth speaks first, facts and views never mix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.render.beelden import vol, voorbeeld
from va_route.render.knopen import Alinea, Citaat, Kolommen, Reeks, Sectie
from va_route.render.outline_va import bevindingen, eigen_woorden
from va_route.render.taal import Namen
from va_route.render.text import beeld_als_tekst
from va_route.schemas.keuzes import BevindingSoort
from va_route.schemas.personen import Goedgekeurd
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from va_route.schemas.va_bevindingen import Bevinding


def _sem() -> VerklarendeAnalyse:
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    return va


def test_a_missing_voice_is_printed_with_its_reason() -> None:
    """Absence is said in words, with every attempt and who tries again."""
    tekst = " ".join(beeld_als_tekst(vol("va/1")).split())
    assert "De stem van Tekst" in tekst
    assert "ontbreekt: wil er niet over praten." in tekst
    assert "Geprobeerd:" in tekst
    assert "Opnieuw:" in tekst


def test_the_words_of_the_youth_come_first() -> None:
    """Whatever the order in the file, and the place of each quote stays its own."""
    va = _sem()
    sectie = eigen_woorden(va.hulpvraag.woorden[::-1], (), Namen.van(va.betrokkenen), "hulpvraag")
    eerste = sectie.inhoud[0]
    assert isinstance(eerste, Citaat)
    assert eerste.van.startswith("Sem")
    assert eerste.pad == f"hulpvraag.woorden[{len(va.hulpvraag.woorden) - 1}]"


def test_words_say_whether_their_owner_agrees_with_them() -> None:
    """A quote that nobody read back to the youth is not yet the youth's own."""
    va = _sem()
    for antwoord, zin in (
        (Goedgekeurd.JA, "zelf goedgekeurd"),
        (Goedgekeurd.NIET_GEVRAAGD, "nog niet gevraagd of het zo goed staat"),
        (None, ""),
    ):
        woorden = (va.hulpvraag.woorden[0].model_copy(update={"goedgekeurd": antwoord}),)
        deel = eigen_woorden(woorden, (), Namen.van(va.betrokkenen, va), "hulpvraag")
        [citaat] = deel.inhoud
        assert isinstance(citaat, Citaat)
        assert zin in citaat.van
        assert ("goed" in citaat.van) is bool(zin)


def test_no_view_stands_in_the_column_of_facts() -> None:
    """What people tell or think is on the right, or below its own heading."""
    va = _sem()
    links, rechts = "", ""
    for deel in bevindingen(va.bevindingen, Namen.van(va.betrokkenen, va), "bevindingen").inhoud:
        for knoop in deel.inhoud if isinstance(deel, Sectie) else ():
            if isinstance(knoop, Kolommen):
                links += str(knoop.cellen[0])
                rechts += str(knoop.cellen[1])
            elif isinstance(knoop, Sectie):
                links += str(knoop) * (knoop.titel == "Feiten")
                rechts += str(knoop) * (knoop.titel == "Meningen en verhalen")
    for b in va.bevindingen:
        mening = b.soort in {BevindingSoort.MENING, BevindingSoort.MEDEDELING}
        assert (b.tekst in rechts) is mening
        assert (b.tekst in links) is not mening


def _blok(*alle: Bevinding) -> Sectie:
    va = _sem()
    blok = bevindingen(alle, Namen.van(va.betrokkenen, va), "bevindingen").inhoud[1]
    assert isinstance(blok, Sectie)
    return blok


def _feit_en_mening() -> tuple[Bevinding, Bevinding]:
    feit = next(b for b in _sem().bevindingen if b.soort is BevindingSoort.FEIT)
    kort = feit.model_copy(update={"tekst": "x" * 100, "reactie": (), "betwist": ()})
    return kort, kort.model_copy(update={"soort": BevindingSoort.MENING, "tekst": "y" * 100})


def test_what_is_far_from_even_goes_below_each_other() -> None:
    """A column that would be white for half a page is no column; nothing gets lost."""
    feit, mening = _feit_en_mening()
    for aantal, soort in ((2, Kolommen), (20, Sectie)):
        blok = _blok(*(feit,) * aantal, mening)
        assert isinstance(blok.inhoud[0], soort)
        assert str(blok).count(feit.tekst) == aantal
        assert str(blok).count(mening.tekst) == 1


def test_a_side_that_is_empty_leaves_the_width_to_the_other() -> None:
    """One line says that nobody wrote anything there."""
    feit, mening = _feit_en_mening()
    for een, vol_, leeg in (
        (feit, "Feiten", "Meningen en verhalen"),
        (mening, "Meningen en verhalen", "Feiten"),
    ):
        inhoud = _blok(een).inhoud
        assert Alinea("–", leeg, "klein") in inhoud
        (sectie,) = (knoop for knoop in inhoud if isinstance(knoop, Sectie))
        assert sectie.titel == vol_
        assert isinstance(sectie.inhoud[0], Reeks)
