# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The title of a request: a measure that holds or is asked for, or consent (Jeugdwet 6.1.2 lid 3).

What is on file about a measure can be older than the measure: then the last day is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.kalender import plus_jaren, plus_maanden
from va_route.recht.regel import een_van, feit
from va_route.schemas.besluit import MaatregelSoort, MaatregelStand
from va_route.schemas.partijen import Partij
from va_route.toets import of

if TYPE_CHECKING:
    from datetime import date

    from va_route.schemas.besluit import InstemmingVertegenwoordiger, Maatregel
    from va_route.schemas.personen import Persoon
    from va_route.toets import Waarheid

MEERDERJARIG = 18
"""Age in years from which chapter 6 only still holds for a running order (Jeugdwet 6.1.1)."""
MAANDEN_HOOGSTENS = {MaatregelSoort.VOTS: 3, MaatregelSoort.OTS: 12}
"""Longest measure in months (BW 1:257, 1:258); no number is known of the others."""
_MAANDEN_VERZOEK = 12
"""Months after which a request for another measure is old enough to ask what became of it."""


@feit(
    JEUGDWET("6.1.2", lid=3),
    leest=("titel.maatregelen", "jeugdige.geboortedatum", "peildatum"),
    wie=(Partij.GI, Partij.RAAD),
    remedie="Leg de ondertoezichtstelling of de voogdij van de GI vast, met de begindatum. Tot "
    "wanneer loopt de maatregel? Vul ook de laatste dag in.",
)
def maatregel_van_kracht(
    maatregelen: tuple[Maatregel, ...] | None, geboren: date | None, peildatum: date
) -> Waarheid:
    """er is een ondertoezichtstelling, of een GI heeft de voogdij"""
    return _een(maatregelen, MaatregelStand.VAN_KRACHT, peildatum, geboren)


@feit(
    JEUGDWET("6.1.8", lid=2),
    leest=("titel.maatregelen", "jeugdige.geboortedatum", "peildatum"),
    wie=Partij.RAAD,
    remedie="Vraagt de Raad tegelijk een (voorlopige) ondertoezichtstelling? Leg dat verzoek vast. "
    "Is het al langer geleden gevraagd? Leg vast wat de rechter daarop besliste.",
)
def maatregel_tegelijk_verzocht(
    maatregelen: tuple[Maatregel, ...] | None, geboren: date | None, peildatum: date
) -> Waarheid:
    """een (voorlopige) ondertoezichtstelling is tegelijk gevraagd"""
    return _een(maatregelen, MaatregelStand.VERZOCHT, peildatum, geboren)


@feit(
    JEUGDWET("6.1.2", lid=3, onder="c"),
    leest=("titel.instemmingen", "personen", "peildatum"),
    wie=Partij.OUDER,
    remedie="Leg van iedere gezaghebbende vast of die instemt met gesloten jeugdhulp, met datum.",
)
def gezaghebbenden_stemmen_in(
    instemmingen: tuple[InstemmingVertegenwoordiger, ...] | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """iedere wettelijke vertegenwoordiger stemt in met gesloten jeugdhulp"""
    gezag = {p.sleutel for p in personen if p.gezag}
    if not gezag:
        return None
    # Who withdraws and consents again, consents: the last one of each person counts.
    op_tijd = sorted((i for i in instemmingen or () if i.datum <= peildatum), key=lambda i: i.datum)
    laatste = {i.van: i.ingetrokken_op for i in op_tijd}
    if any(dag is not None and dag <= peildatum for wie, dag in laatste.items() if wie in gezag):
        return False
    return gezag <= laatste.keys() or None


titel_aanwezig = een_van(
    "titel_aanwezig",
    JEUGDWET("6.1.2", lid=3),
    maatregel_van_kracht,
    maatregel_tegelijk_verzocht,
    gezaghebbenden_stemmen_in,
    zin="er is een titel: een maatregel, of instemming van iedere wettelijke vertegenwoordiger",
)


def maatregel_liep(
    maatregelen: tuple[Maatregel, ...] | None, op: date, geboren: date | None
) -> Waarheid:
    """Say whether a measure that is a title was in force on a day; without any: no."""
    return of(
        loopt(m, op, geboren)
        for m in maatregelen or ()
        if m.stand is MaatregelStand.VAN_KRACHT and m.soort.titel_voor_opname
    )


def loopt(maatregel: Maatregel, op: date, geboren: date | None) -> Waarheid:
    """Say whether it holds (or is still asked for); a last day that should be known is asked."""
    if op < maatregel.vanaf:
        return False
    # A measure of child protection is for minors, whatever last day is written down.
    meerderjarig = geboren is not None and op >= plus_jaren(geboren, MEERDERJARIG)
    if meerderjarig and maatregel.soort.kinderbescherming:
        return False
    if maatregel.tot_en_met is not None:
        return op <= maatregel.tot_en_met
    maanden = MAANDEN_HOOGSTENS.get(maatregel.soort)
    if maanden is None and maatregel.stand is MaatregelStand.VERZOCHT:
        maanden = _MAANDEN_VERZOEK
    return True if maanden is None or op < plus_maanden(maatregel.vanaf, maanden) else None


def _een(
    maatregelen: tuple[Maatregel, ...] | None,
    stand: MaatregelStand,
    peildatum: date,
    geboren: date | None,
) -> Waarheid:
    titels = [m for m in maatregelen or () if m.stand is stand and m.soort.titel_voor_opname]
    return of(loopt(m, peildatum, geboren) for m in titels) if titels else None
