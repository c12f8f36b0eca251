# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The VA, looking back: every evaluation, and what people judged of the quality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Lijst, Punt, Sectie
from va_route.render.taal import Namen, alinea, als_er_is, dag, hoofdletter, lijst, punten

if TYPE_CHECKING:
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_terugblik import Evaluatie, Kwaliteit, StandVanDoel


def terugblik(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Give evaluations and judgements, if there are any. No number is made of them."""
    evaluaties = tuple(
        _evaluatie(e, namen, f"evaluaties[{n}]") for n, e in enumerate(va.evaluaties)
    )
    oordelen = tuple(_oordeel(k, namen) for k in va.kwaliteit)
    kwaliteit = Sectie("Wat mensen van de analyse vinden", (Lijst(oordelen),), "kwaliteit")
    return (
        *(Sectie("Samen opnieuw gekeken", evaluaties, "evaluaties"),) * bool(evaluaties),
        *(kwaliteit,) * bool(oordelen),
    )


def _evaluatie(e: Evaluatie, namen: Namen, pad: str) -> Sectie:
    opnieuw = dag(e.nieuwe_evaluatie_op) if e.nieuwe_evaluatie_op else None
    return Sectie(
        dag(e.datum),
        (
            Alinea(namen.allen(e.aanwezig), "Erbij waren"),
            *lijst("Hoe ver elk doel is", (_doel(d, namen) for d in e.per_doel)),
            *als_er_is(e.wat_bleek_anders, "Wat bleek anders"),
            alinea(opnieuw, "We kijken opnieuw op"),
        ),
        pad,
    )


def _doel(d: StandVanDoel, namen: Namen) -> str:
    return punten(namen.noem(d.doel), d.stand.titel, d.waaraan_gezien or "")


def _oordeel(k: Kwaliteit, namen: Namen) -> Punt:
    onder = Alinea(namen.herkomst(k.door, k.datum), stijl="klein")
    return Punt(
        hoofdletter(k.oordeel.titel),
        f"{k.criterium.value}. {k.criterium.titel}",
        (*als_er_is(k.toelichting), onder),
    )
