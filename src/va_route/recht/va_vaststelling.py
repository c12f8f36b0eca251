# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who may fix it, which rights were told, who consents, and until when it counts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import RICHTLIJN
from va_route.errors import Ernst
from va_route.recht.kalender import leeftijd
from va_route.recht.termijn import nl
from va_route.recht.va_mensen import (
    gezaghebbenden,
    jeugdigen,
    naam,
    namen,
    persoon_van,
)
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_voorbeeld import bij_persoon, per_persoon
from va_route.schemas.keuzes import Kader, Status

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse

_REGISTER = ("registratie:", "  soort: skj", '  nummer: "100000002"')


@va_regel(
    "VA-G06",
    Ernst.TEKORT,
    remedie="Laat iemand met een registratie (SKJ, BIG, NIP of NVO) de analyse vaststellen, en zet "
    "de registratie bij die persoon. Is er een reden om dat anders te doen? Leg dit punt dan "
    "terzijde, met die reden.",
    sectie=Sectie.DELEN,
    terzijde=True,
    voorbeeld="""vaststelling:
  door: karin
  gedragswetenschapper: dewi
  datum: 2026-03-24""",
)
def door_geregistreerde(va: VerklarendeAnalyse) -> Iterator[Open]:
    """een geregistreerde professional stelt de analyse vast"""
    if va.vaststelling is None:
        # A reason may do without a register; without anybody there is nothing to call fixed.
        vraag = "Welke geregistreerde professional stelt de analyse vast?"
        yield Open("vaststelling", vraag, vast=True)
        return
    persoon = persoon_van(va, va.vaststelling.door)
    if persoon is not None and persoon.registratie is None:
        yield Open(
            "vaststelling.door",
            f"In welk register staat {naam(persoon)}? Of wie stelt de analyse anders vast?",
            voorbeeld=bij_persoon(persoon.sleutel, *_REGISTER),
        )


@va_regel(
    "VA-G07",
    Ernst.TEKORT,
    bron=RICHTLIJN("gekwalificeerde gedragswetenschapper"),
    remedie="Vraag een geregistreerde gedragswetenschapper om mee te kijken, en zet die met de "
    "registratie bij 'betrokkenen' en bij 'vaststelling.gedragswetenschapper'.",
    sectie=Sectie.DELEN,
    terzijde=True,
    voorbeeld="""betrokkenen:
  dewi:
    naam: Dewi
    rol: professional
    functie: gedragswetenschapper
    registratie:
      soort: nvo
      nummer: "100000002"
vaststelling:
  gedragswetenschapper: dewi""",
)
def gedragswetenschapper_keek_mee(va: VerklarendeAnalyse) -> Iterator[Open]:
    """een geregistreerde gedragswetenschapper keek mee"""
    wie = va.vaststelling.gedragswetenschapper if va.vaststelling else None
    if wie is None:
        yield Open("vaststelling.gedragswetenschapper", "Welke gedragswetenschapper keek mee?")
        return
    persoon = persoon_van(va, wie)
    if persoon is not None and persoon.registratie is None:
        yield Open(
            "vaststelling.gedragswetenschapper",
            f"In welk register staat {naam(persoon)}?",
            voorbeeld=bij_persoon(wie, *_REGISTER),
        )


@va_regel(
    "VA-G08",
    Ernst.TEKORT,
    remedie="Vertel de jeugdige en de ouders over de vertrouwenspersoon, en schrijf de dag op bij "
    "'kop.vertrouwenspersoon_gewezen_op'.",
    sectie=Sectie.DELEN,
    voorbeeld="vertrouwenspersoon_gewezen_op: 2026-03-09",
)
def vertrouwenspersoon_genoemd(va: VerklarendeAnalyse) -> Iterator[Open]:
    """jeugdige en ouders weten van de vertrouwenspersoon"""
    if va.kop.vertrouwenspersoon_gewezen_op is None:
        yield Open(
            "kop.vertrouwenspersoon_gewezen_op",
            "Wanneer hebt u jeugdige en ouders over de vertrouwenspersoon verteld?",
        )


@va_regel(
    "VA-G09",
    Ernst.TEKORT,
    remedie="Vraag toestemming voor het maken en delen van de analyse, en schrijf die bij "
    "'toestemming'. Is er een reden om zonder toestemming verder te gaan? Leg dit punt dan "
    "terzijde, met die reden.",
    sectie=Sectie.DELEN,
    terzijde=True,
    voorbeeld="""toestemming:
  - van: sem
    datum: 2026-03-10
    waarvoor: Maken en delen van de analyse""",
)
def toestemming_gegeven(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """in het vrijwillige kader gaf ieder die daarover gaat toestemming"""
    if va.kop.kader is not Kader.VRIJWILLIG:
        return
    # The day on which the making began: a birthday later on does not undo a consent.
    jaren = leeftijd(va.jeugdige.geboortedatum, va.kop.opgesteld_op)
    wie = [
        *(jeugdigen(va) if jaren >= maten.toestemming_mee else ()),
        *(gezaghebbenden(va) if jaren < maten.toestemming_zelf else ()),
    ]
    gaf = {t.van for t in va.toestemming}
    stil = [p for p in wie if p.sleutel not in gaf]
    if stil:
        waarvoor = ("datum: 2026-03-10", "waarvoor: Maken en delen van de analyse")
        yield Open(
            "toestemming",
            f"Geven zij toestemming voor het maken en delen: {namen(stil)}?",
            voorbeeld=per_persoon("toestemming", "van", stil, *waarvoor),
        )


@va_regel(
    "VA-T01",
    Ernst.WAARSCHUWING,
    remedie="Spreek een dag binnen drie maanden af, en zet die bij 'kop.evaluatie_op'.",
    sectie=Sectie.DELEN,
    voorbeeld="evaluatie_op: 2026-06-18",
)
def evaluatie_op_tijd(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """de evaluatie is binnen drie maanden na de vaststelling"""
    if va.vaststelling is None:
        return
    uiterlijk = va.vaststelling.datum + timedelta(days=maten.evaluatie_dagen)
    if va.kop.evaluatie_op > uiterlijk:
        yield Open(
            "kop.evaluatie_op",
            f"Kan de evaluatie eerder? Nu is die op {nl(va.kop.evaluatie_op)}, meer dan drie "
            "maanden na de vaststelling.",
            anders=True,
        )


@va_regel(
    "VA-T02",
    Ernst.WAARSCHUWING,
    remedie="Kijk samen of de analyse nog klopt, pas aan wat anders bleek, en zet een nieuwe dag "
    "bij 'kop.evaluatie_op'.",
    sectie=Sectie.DELEN,
    voorbeeld="evaluatie_op: 2026-09-17",
)
def evaluatie_niet_voorbij(va: VerklarendeAnalyse, peildatum: date) -> Iterator[Open]:
    """de dag van de evaluatie is nog niet voorbij"""
    if va.kop.evaluatie_op < peildatum and va.kop.status is not Status.VERVALLEN:
        yield Open(
            "kop.evaluatie_op",
            f"Klopt de analyse nog? De evaluatie was afgesproken op {nl(va.kop.evaluatie_op)}.",
            anders=True,
        )
