# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whether it was shared, what people said of it, and who looked critically from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import EXPERTTEAM_GRONINGEN, RICHTLIJN
from va_route.errors import Ernst
from va_route.recht.termijn import nl
from va_route.recht.va_mensen import (
    POGINGEN,
    anders_door,
    geteld,
    gezaghebbenden,
    jeugdigen,
    naam_van,
    namen,
)
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_voorbeeld import per_persoon
from va_route.schemas.keuzes import DelingReactie

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse

_STIL = frozenset({DelingReactie.WIL_NIET, DelingReactie.NIET_BEREIKT})
_GESPREK = (
    "datum: 2026-03-24",
    "wijze: gesprek met oom Bert erbij",
    "reactie: deels",
    'eigen_woorden: "Klopt wel, maar dat van het gamen is niet zo erg."',
)
_ANDERS = frozenset({DelingReactie.DEELS, DelingReactie.ONEENS})


@va_regel(
    "VA-G01",
    Ernst.TEKORT,
    bron=EXPERTTEAM_GRONINGEN(),
    remedie="Bespreek de analyse en schrijf bij 'deling' op wanneer en hoe, en wat deze persoon "
    "ervan vindt. Het niet eens zijn mag.",
    sectie=Sectie.DELEN,
    voorbeeld="""deling:
  - met: sem
    datum: 2026-03-24
    wijze: gesprek met oom Bert erbij
    reactie: deels
    eigen_woorden: "Klopt wel, maar dat van het gamen is niet zo erg.\"""",
)
def gedeeld(va: VerklarendeAnalyse) -> Iterator[Open]:
    """de analyse is gedeeld met de jeugdige en met ieder met gezag"""
    met = {d.met for d in va.deling}
    wie = [p for p in (*jeugdigen(va), *gezaghebbenden(va)) if p.sleutel not in met]
    if wie:
        vraag = f"Wat is de reactie van {namen(wie)} op de analyse? Die staat er nog niet."
        zo = per_persoon("deling", "met", wie, *_GESPREK)
        yield Open("deling", vraag, voorbeeld=zo)


@va_regel(
    "VA-G02",
    Ernst.TEKORT,
    remedie="Probeer het nog eens, op een andere manier of op een ander moment. Schrijf elke "
    "poging op met datum.",
    sectie=Sectie.DELEN,
    terzijde=True,
    voorbeeld=POGINGEN,
)
def pogingen_tot_delen(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """bij wie de analyse niet wilde of kon bespreken, staan minstens twee pogingen"""
    for nr, deling in enumerate(va.deling):
        if deling.reactie in _STIL and len(deling.pogingen) < maten.pogingen:
            yield Open(
                f"deling[{nr}].pogingen",
                f"Wat hebt u geprobeerd om {naam_van(va, deling.met)} te spreken? "
                f"{geteld(len(deling.pogingen))}",
            )


@va_regel(
    "VA-G03",
    Ernst.TEKORT,
    remedie="Vraag deze persoon wat er anders is, en schrijf dat letterlijk op bij "
    "'eigen_woorden'.",
    sectie=Sectie.DELEN,
    terzijde=True,
    voorbeeld='eigen_woorden: "Ik wil dat er ook naar mijn huis gekeken wordt."',
)
def verschil_in_eigen_woorden(va: VerklarendeAnalyse) -> Iterator[Open]:
    """wie het niet helemaal eens is, zegt dat in eigen woorden"""
    for nr, deling in enumerate(va.deling):
        if deling.reactie in _ANDERS and not deling.eigen_woorden:
            yield Open(
                f"deling[{nr}].eigen_woorden",
                f"Waar is {naam_van(va, deling.met)} het niet mee eens, in eigen woorden?",
            )


@va_regel(
    "VA-G04",
    Ernst.WAARSCHUWING,
    remedie="Bespreek wat er is veranderd, en schrijf dat gesprek bij 'deling'.",
    sectie=Sectie.DELEN,
    voorbeeld="""deling:
  - met: moeder
    datum: 2026-03-26
    wijze: telefoon, over de wijziging
    reactie: eens""",
)
def wijziging_besproken(va: VerklarendeAnalyse) -> Iterator[Open]:
    """na de laatste wijziging is de analyse nog besproken"""
    gesprekken = [d.datum for d in va.deling]
    if gesprekken and va.kop.gewijzigd_op > max(gesprekken):
        yield Open(
            "kop.gewijzigd_op",
            f"Met wie is de wijziging van {nl(va.kop.gewijzigd_op)} besproken? Het laatste gesprek "
            f"was op {nl(max(gesprekken))}.",
        )


@va_regel(
    "VA-G05",
    Ernst.TEKORT,
    bron=RICHTLIJN("tegenspraak"),
    remedie="Vraag iemand van buiten om kritisch mee te kijken, en schrijf op wat die vroeg en wat "
    "u daarna hebt aangepast. Het Servicepunt en het Expertteam kunnen dit doen.",
    sectie=Sectie.DELEN,
    terzijde=True,
    voorbeeld="""tegenspraak:
  door: dewi
  datum: 2026-03-20
  vraag: Verklaren we niet te veel uit het filmpje?
  wat_is_veranderd: Verklaring 2 is toegevoegd.""",
)
def tegenspraak_gevraagd(va: VerklarendeAnalyse) -> Iterator[Open]:
    """iemand anders dan de regievoerder keek kritisch mee"""
    if va.tegenspraak is None:
        yield Open("tegenspraak", "Wie van buiten keek kritisch mee, en wat veranderde daardoor?")
    elif va.tegenspraak.door == va.kop.regievoerder:
        yield Open(
            "tegenspraak.door",
            f"Wie anders dan {naam_van(va, va.kop.regievoerder)} kan kritisch meekijken?",
            voorbeeld=anders_door("tegenspraak", "door", va, va.kop.regievoerder),
            anders=True,
        )
