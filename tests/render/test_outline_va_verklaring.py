# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How it hangs together: three columns, for and against side by side."""

from __future__ import annotations

from tests.render.beelden import voorbeeld
from va_route.render.knopen import Kolommen, Sectie, Tabel
from va_route.render.outline_va_verklaring import verklaring
from va_route.render.taal import Namen
from va_route.schemas.va import VerklarendeAnalyse


def _secties() -> tuple[Sectie, ...]:
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    return verklaring(va, Namen.van(va.betrokkenen, va))


def test_factors_stand_in_the_column_of_where_they_lie() -> None:
    """Youth, family and surroundings, help: what keeps it going is seen in all three."""
    tabel = next(k for k in _secties()[0].inhoud if isinstance(k, Tabel))
    assert tabel.koppen[1:] == ("Bij de jeugdige", "Gezin en omgeving", "Hulpverlening")
    gaande = next(rij for rij in tabel.rijen if rij.kop == "Houdt het gaande")
    assert ["fa5" in str(gaande.cellen[0]), "fa3" in str(gaande.cellen[1])] == [True, True]
    assert "fa6" in str(gaande.cellen[2])


def test_for_and_against_stand_side_by_side() -> None:
    """Every explanation shows what does not fit as clearly as what does."""
    for hypothese in _secties()[1].inhoud:
        assert isinstance(hypothese, Sectie)
        kolommen = next(k for k in hypothese.inhoud if isinstance(k, Kolommen))
        assert kolommen.koppen == ("Spreekt voor", "Spreekt tegen")


def test_who_sees_it_otherwise_stands_where_the_finding_is_used() -> None:
    """A disputed finding is no plain evidence, and its reader need not look for who says so."""
    va = voorbeeld("milan").document
    assert isinstance(va, VerklarendeAnalyse)
    namen = Namen.van(va.betrokkenen, va)
    betwist = next(b for b in va.bevindingen if b.betwist)
    gebruikt = [
        str(h)
        for h in verklaring(va, namen)[1].inhoud
        if f"{betwist.id}: {betwist.tekst}" in str(h)
    ]
    wie = namen.wie(betwist.betwist[0].door)
    assert gebruikt
    assert all(f"{betwist.tekst} · volgens {wie} is het anders" in h for h in gebruikt)


def test_what_everyone_thinks_of_it_stands_under_the_explanation() -> None:
    """Agreement and disagreement stand beside the conclusion, not only at the end."""
    uitleg = _secties()[0].inhoud
    assert "Wat ieder van deze analyse vindt" in str(uitleg[-2])
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    assert all(d.reactie.titel in str(uitleg[-1]) for d in va.deling)
