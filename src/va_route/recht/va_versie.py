# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Versions: an evaluation makes a new one, and a change takes *vastgesteld* away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import VA_MODEL
from va_route.errors import Ernst
from va_route.recht.termijn import nl
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import Status
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.schemas.va import VerklarendeAnalyse

_SCHRIJVER = (Partij.REGIEVOERDER,)


@va_regel(
    "VA-T03",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-T03"),
    wie=_SCHRIJVER,
    remedie="Geef 'kop.versie' een hoger getal: de eerste versie is 1, en elke evaluatie telt er "
    "één bij op.",
    sectie=Sectie.DELEN,
    voorbeeld="versie: 2",
)
def versie_na_evaluatie(va: VerklarendeAnalyse) -> Iterator[Open]:
    """elke evaluatie heeft een nieuwe versie gegeven"""
    aantal = len(va.evaluaties)
    if va.kop.versie <= aantal:
        geweest = "is al één evaluatie" if aantal == 1 else f"zijn al {aantal} evaluaties"
        yield Open(
            "kop.versie",
            f"Welke versie is dit? Er staat {va.kop.versie}, en er {geweest} geweest.",
            voorbeeld=f"versie: {aantal + 1}",
            anders=True,
        )


@va_regel(
    "VA-T04",
    Ernst.TEKORT,
    bron=VA_MODEL("regel VA-T04"),
    wie=_SCHRIJVER,
    remedie="Zet 'kop.status' op 'besproken', geef 'kop.versie' een hoger getal en bespreek de "
    "wijziging. Stel de analyse daarna opnieuw vast, met de nieuwe dag bij 'vaststelling.datum'.",
    sectie=Sectie.DELEN,
    voorbeeld="status: besproken",
)
def niet_gewijzigd_na_vaststelling(va: VerklarendeAnalyse) -> Iterator[Open]:
    """na de vaststelling is de analyse niet meer gewijzigd"""
    if va.kop.status is not Status.VASTGESTELD or va.vaststelling is None:
        return
    laatste = max((va.kop.gewijzigd_op, *(e.datum for e in va.evaluaties)))
    if laatste > va.vaststelling.datum:
        yield Open(
            "kop.status",
            f"Is de analyse opnieuw besproken? Zij is vastgesteld op {nl(va.vaststelling.datum)}, "
            f"en op {nl(laatste)} nog gewijzigd.",
            anders=True,
        )
