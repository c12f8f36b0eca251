# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""An analysis of 200 findings stays usable: shorter on paper, whole, and with a way through it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from tests.render.beelden import voorbeeld
from tests.render.lezer import PdfLezer, kaal, pdf
from va_route.app.controleer import controleer
from va_route.render.in_woorden import plek
from va_route.render.knopen import Alinea, Citaat, Kolommen, Lijst, Reeks, Sectie
from va_route.render.outline import outline
from va_route.render.outline_va import bevindingen
from va_route.render.outline_va_verklaring import verklaring
from va_route.render.taal import Namen, reeks
from va_route.render.text import BREED, beeld_als_tekst
from va_route.schemas.loop import teksten
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from va_route.render.beeld import Beeld
    from va_route.schemas.va_verklaring import Bewijs

MEEST = 43
"""Pages of 200 findings, 40 factors and 216 pieces of evidence; in one column they were 54."""


@cache
def groot(aantal: int = 200) -> Beeld:
    """Grow Sem to so many findings, 40 factors, and 12 explanations with 18 pieces of evidence."""
    beeld = voorbeeld("sem")
    va = beeld.document
    assert isinstance(va, VerklarendeAnalyse)

    def bewijs(begin: int, hoeveel: int) -> tuple[Bewijs, ...]:
        stuk = va.hypothesen[0].voor[0]
        nummers = ((begin + k) % aantal + 1 for k in range(hoeveel))
        return tuple(stuk.model_copy(update={"bevinding": f"bv{nr}"}) for nr in nummers)

    def vaker(delen: tuple[object, ...], letters: str, keer: int) -> list[object]:
        bron = [delen[nr % len(delen)] for nr in range(keer)]
        return [
            d.model_copy(update={"id": f"{letters}{nr}", "tekst": f"{d.tekst} Dit is nummer {nr}."})  # type: ignore[attr-defined]
            for nr, d in enumerate(bron, 1)
        ]

    hypothesen = [
        h.model_copy(update={"voor": bewijs(13 * nr, 12), "tegen": bewijs(13 * nr + 50, 6)})  # type: ignore[attr-defined]
        for nr, h in enumerate(vaker(va.hypothesen, "hy", 12))
    ]
    veel = va.model_copy(
        update={
            "bevindingen": tuple(vaker(va.bevindingen, "bv", aantal)),
            "factoren": tuple(vaker(va.factoren, "fa", 40)),
            "hypothesen": tuple(hypothesen),
        }
    )
    return replace(beeld, document=veel, meldingen=controleer(veel, beeld.peildatum))


def analyse(beeld: Beeld) -> VerklarendeAnalyse:
    """Give the analysis that is printed."""
    assert isinstance(beeld.document, VerklarendeAnalyse)
    return beeld.document


@cache
def gelezen() -> PdfLezer:
    """Print it once."""
    return PdfLezer(pdf(groot()))


def test_it_takes_fewer_pages_and_loses_no_word() -> None:
    """Also of what speaks for and against, which says each finding again."""
    lezer = gelezen()
    assert len(lezer.pdf.pages) <= MEEST
    tekst = lezer.tekst()
    assert [p for p, woorden in teksten(groot().document) if kaal(woorden) not in tekst] == []


def test_a_finding_its_source_and_who_reacts_stay_on_one_page() -> None:
    """Nobody turns a page to see that someone tells it otherwise."""
    bladen = [kaal(blad) for blad in gelezen().per_bladzij()]
    gezien = 0
    for b in analyse(groot()).bevindingen:
        begin = kaal(f"{b.id}: {b.tekst}")
        blad = next(blad for blad in bladen if begin in blad)
        samen = blad[blad.index(begin) :]
        for r in b.reactie:
            assert kaal(r.tekst) in samen[: len(begin) + 300]
            gezien += 1
    assert gezien >= 40


def test_every_text_stands_in_a_paragraph_for_a_reading_program() -> None:
    """Two beside each other is for the eye; the tags know paragraphs in the order of the file."""
    stukken = gelezen().stukken()
    nummers = [
        int(m[1])
        for stuk in stukken
        if stuk.tags[-1] != "TD" and (m := re.fullmatch(r"bv(\d+):", stuk.tekst.strip()))
    ]
    assert sorted(nummers) == list(range(1, 201))
    eerste = [nr for nr in nummers if analyse(groot()).bevindingen[nr - 1].niveau == "jeugdige"]
    feiten = [n for n in eerste if analyse(groot()).bevindingen[n - 1].soort == "onderzoek"]
    assert feiten == sorted(feiten)
    assert all("P" in stuk.tags for stuk in stukken if stuk.tekst.startswith("bv"))


def test_the_parts_of_life_are_in_the_contents() -> None:
    """Of many findings only: a few are found at once."""
    veel, gewoon = outline(groot()), outline(voorbeeld("sem"))

    def wegwijs(knopen: tuple[object, ...]) -> list[str]:
        return [k.titel for k in knopen if isinstance(k, Sectie) and k.wegwijs]

    assert wegwijs(veel.inhoud) == ["Feiten en meningen"]
    assert wegwijs(gewoon.inhoud) == []


def test_what_a_kind_of_finding_is_is_said_once_when_there_are_many() -> None:
    """Thirty with the words behind each, thirty-one with the words once, above them."""
    va = analyse(groot())
    namen = Namen.van(va.betrokkenen, va)
    for aantal, keer in ((30, 9), (31, 1)):
        deel = bevindingen(va.bevindingen[:aantal], namen, "bevindingen")
        assert str(deel).count("(iemand vertelt wat er gebeurde)") == keer
        assert isinstance(deel.inhoud[1], Lijst) is (keer == 1)


def test_factors_and_evidence_leave_their_table_when_a_row_would_fill_a_page() -> None:
    """Sixteen beside each other, seventeen below each other."""
    va = analyse(groot())
    namen = Namen.van(va.betrokkenen, va)
    h = va.hypothesen[0]
    for aantal, soort in ((16, Kolommen), (17, Sectie)):
        kort = h.model_copy(
            update={"voor": h.voor[:10], "tegen": (*h.tegen, h.voor[0])[: aantal - 10]}
        )
        deel = va.model_copy(update={"hypothesen": (kort,), "factoren": va.factoren[:aantal]})
        samenhang, uitleg, _ = verklaring(deel, namen)
        eerste = uitleg.inhoud[0]
        assert isinstance(eerste, Sectie)
        assert any(isinstance(k, soort) and "Spreekt tegen" in str(k) for k in eerste.inhoud)
        assert isinstance(samenhang.inhoud[2], Sectie) is (aantal == 17)
        assert str(samenhang).count("blijkt uit") == aantal


def test_a_text_too_long_for_a_narrow_column_has_the_whole_width() -> None:
    """A cell of a row is never broken, so what could run off the page is not put in one."""
    kort, lang = (Alinea("a" * 810),), (Alinea("a" * 811),)
    regels, citaat = (Alinea("a\n" * 20),), (Citaat("a" * 2000, "Sem"),)
    onzichtbaar = (Alinea("\u202e" * 120),)
    assert reeks([kort, kort, lang, kort]) == (Reeks((kort, kort)), *lang, Reeks((kort,)))
    assert reeks([regels]) == regels
    assert reeks([citaat]) == citaat
    assert reeks([onzichtbaar]) == onzichtbaar
    assert reeks([(Lijst(()),)]) == (Lijst(()),)


def test_what_asks_for_the_same_says_once_what_can_be_done() -> None:
    """Every place is still there, on paper and in the terminal."""
    tekst = beeld_als_tekst(groot())
    open_ = tekst[tekst.rindex("Alle open punten") :]
    remedies = re.findall(r"Wat kan: .*", open_)
    assert len(remedies) == len({(m.code, m.remedie) for m in groot().meldingen if m.remedie})
    aaneen = " ".join(open_.split())
    plekken = {plek(groot().document, m.pad) for m in groot().meldingen}
    assert [waar for waar in plekken if waar not in aaneen] == []
    assert max(map(len, tekst.splitlines())) <= BREED
