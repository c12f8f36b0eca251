# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where a page ends: no heading promises what does not come, no page is left for a few lines."""

from __future__ import annotations

import pytest

from tests.render.lezer import PdfLezer, kaal
from va_route.render.html import maak_html
from va_route.render.knopen import (
    Alinea,
    Blad,
    Inhoudsopgave,
    Knoop,
    Kolommen,
    Lijst,
    Punt,
    Rij,
    Sectie,
    Tabel,
)
from va_route.render.pdf import html_naar_pdf


def _bladzijden(*inhoud: Knoop) -> list[str]:
    blad = Blad("Titel", (), "voet", (Alinea("Voorop."),), inhoud)
    return [kaal(tekst) for tekst in PdfLezer(html_naar_pdf(maak_html(blad))).per_bladzij()]


def _rij(nr: int) -> Tabel:
    return Tabel("", (Rij("rij", ((Alinea(f"Rij{nr}R " + "woord " * (nr * 17 % 90)),),)),))


def _punt(nr: int) -> Lijst:
    binnen = Lijst((Punt(f"Rij{nr}R " + "woord " * (nr * 17 % 90)),))
    bron = Alinea(f"Bron{nr}B", "Bron", "klein")
    return Lijst((Punt(f"Keuze{nr}K", onder=(bron, binnen), merk="?"),))


def test_a_heading_and_its_one_line_go_with_what_they_announce() -> None:
    """Nobody finds 'Gronden' at the foot of a page and the grounds overleaf."""
    secties = (
        Sectie(f"Kop{nr}K", (Alinea(f"Uitleg{nr}U", stijl="klein"), _rij(nr))) for nr in range(60)
    )
    bladzijden = _bladzijden(*secties)
    assert len(bladzijden) > 4
    for nr in range(60):
        hier = [b for b in bladzijden if f"Kop{nr}K" in b]
        assert all(f"Uitleg{nr}U" in b and f"Rij{nr}R" in b for b in hier)


def test_a_choice_is_not_parted_from_its_first_way() -> None:
    """'Eén hiervan is genoeg' says nothing when the page ends there."""
    bladzijden = _bladzijden(*(_punt(nr) for nr in range(60)))
    assert len(bladzijden) > 3
    for nr in range(60):
        (hier,) = (b for b in bladzijden if f"Keuze{nr}K" in b)
        assert f"Bron{nr}B" in hier
        assert f"Rij{nr}R" in hier


def test_one_finding_on_each_side_stays_on_one_page() -> None:
    """With the right half overleaf, the left one looks like all there is."""

    def naast(nr: int) -> Kolommen:
        links, rechts = (
            (Alinea(f"{kant}{nr}B " + "woord " * (nr * keer % 60), stijl="samen"), Alinea("Bron"))
            for kant, keer in (("Links", 17), ("Rechts", 23))
        )
        return Kolommen(("Feiten", "Meningen"), (links, rechts))

    bladzijden = _bladzijden(*(naast(nr) for nr in range(60)))
    assert len(bladzijden) > 4
    for nr in range(60):
        (hier,) = (b for b in bladzijden if f"Links{nr}B" in b)
        assert f"Rechts{nr}B" in hier


def test_a_chapter_takes_no_page_for_itself() -> None:
    """Two short chapters share one; before the first, the page of the contents ends."""
    hoofdstukken = (Sectie(f"Hoofdstuk{nr}", (Alinea("Kort."),), blad=True) for nr in (1, 2))
    eerste, tweede = _bladzijden(Inhoudsopgave(), *hoofdstukken)
    assert "Voorop." in eerste
    assert "Kort." not in eerste
    assert tweede.index("Hoofdstuk1Kort.") < tweede.index("Hoofdstuk2Kort.")


@pytest.mark.parametrize("regels", range(33, 38))
def test_how_it_was_made_never_stands_alone_on_a_page(regels: int) -> None:
    """The last line of the content comes along."""
    *_, laatste = _bladzijden(*(Alinea(f"Regel{nr}R") for nr in range(regels)), Alinea("Gemaakt"))
    assert f"Regel{regels - 1}RGemaakt" in laatste
