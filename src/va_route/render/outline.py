# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""From a Beeld to the one tree that every walker prints."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from va_route.errors import Ernst
from va_route.render.in_woorden import plek
from va_route.render.knopen import Alinea, Blad, Cel, Inhoudsopgave, Knoop, Lijst, Punt, Sectie
from va_route.render.outline_dossier import dossier_secties, pagina_dossier, roepnaam
from va_route.render.outline_eerste_pagina import (
    BERUST_OP,
    alle_open_punten,
    pagina_kern,
    pagina_va,
)
from va_route.render.outline_kern import kern_secties
from va_route.render.outline_toets import UITLEG, gelezen_wetten, verloop_sectie
from va_route.render.outline_va import va_secties
from va_route.render.taal import moment, punten
from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.keuzes import Status
from va_route.schemas.partijen import door

if TYPE_CHECKING:
    from va_route.render.beeld import Beeld, Gezet
    from va_route.schemas.va import VerklarendeAnalyse

INTERN = "INTERN – niet verstrekken"
WEGGELATEN = (
    "Staat ergens ‘Niet ingevuld’ of een streepje, of mist een nummer? Dan is daar niets "
    "opgeschreven, of het hoort bij wat is weggelaten."
)
GEVOELIG = "Bevat gevoelige gegevens. Deel alleen met wie hierin genoemd is."


def outline(beeld: Beeld) -> Blad:
    """Lay out one document: its first page, its contents, and every section in reading order."""
    document = beeld.document
    if isinstance(document, Dossier):
        titel = f"Dossier van {roepnaam(document)}"
        voorop = pagina_dossier(document, beeld)
        verder: tuple[Knoop, ...] = (
            Inhoudsopgave(),
            *dossier_secties(document, beeld),
            *_berust_op(beeld),
            *_tijdlijn(beeld),
            *alle_open_punten(beeld),
        )
    elif isinstance(document, VaKern):
        titel = f"Kern van een verklarende analyse: {document.roepnaam}"
        # A kern is short, and is read at night: all of it is set close.
        voorop, verder = (*pagina_kern(document, beeld), *kern_secties(document)), ()
    else:
        titel = f"Verklarende analyse van {document.roepnaam}"
        voorop = pagina_va(document, beeld)
        verder = (Inhoudsopgave(), *va_secties(document), *alle_open_punten(beeld))
    voorop = (*_exemplaar(beeld), *voorop)
    return Blad(titel, merken(beeld), _voet(document), voorop, (*verder, *_slot(beeld)))


def _exemplaar(beeld: Beeld) -> tuple[Alinea, ...]:
    """Say whose copy this is and that something was left out; never what."""
    if not beeld.voor:
        return ()
    wie = f"Exemplaar voor {beeld.voor}."
    if not beeld.weggelaten:
        return (Alinea(wie, stijl="kern"),)
    return (
        Alinea(f"{wie} Een deel is weggelaten.", stijl="kern"),
        Alinea(WEGGELATEN, stijl="klein"),
    )


def merken(beeld: Beeld) -> tuple[str, ...]:
    """Give the words that stand on every page."""
    document = beeld.document
    status = _status(document)
    open_ = any(m.ernst is not Ernst.WAARSCHUWING for m in beeld.meldingen)
    gevonden = []
    if status is Status.VERVALLEN:
        gevonden.append("VERVALLEN")
    elif open_ or status not in {None, Status.VASTGESTELD}:
        gevonden.append("CONCEPT")
    if _fictief(document):
        gevonden.append("FICTIEF")
    if not beeld.voor and _iets_verborgen(document):
        gevonden.append(INTERN)
    return tuple(gevonden)


def _status(document: VerklarendeAnalyse | VaKern | Dossier) -> Status | None:
    if isinstance(document, VaKern):
        return None
    va = document.va if isinstance(document, Dossier) else document
    return va.kop.status if va else None


def _fictief(document: VerklarendeAnalyse | VaKern | Dossier) -> bool:
    delen = (document.va, document.va_kern) if isinstance(document, Dossier) else ()
    return document.fictief or any(deel.fictief for deel in delen if deel)


def _iets_verborgen(deel: Deel) -> bool:
    if getattr(deel, "verborgen_voor", ()):
        return True
    inhoud = (getattr(deel, naam) for naam in type(deel).model_fields)
    lagen = (waarde if isinstance(waarde, tuple) else (waarde,) for waarde in inhoud)
    return any(_iets_verborgen(d) for laag in lagen for d in laag if isinstance(d, Deel))


def _voet(document: VerklarendeAnalyse | VaKern | Dossier) -> str:
    if isinstance(document, (Dossier, VaKern)):
        return _kort(document.kenmerk)
    return f"{_kort(document.kop.kenmerk)}, versie {document.kop.versie}"


def _kort(kenmerk: str) -> str:
    """Keep to the one line of the foot; the whole kenmerk stands on the first page."""
    return kenmerk if len(kenmerk) <= _VOET else f"{kenmerk[: _VOET - 1]}…"


_VOET = 40


def _berust_op(beeld: Beeld) -> tuple[Sectie, ...]:
    waar = partial(plek, beeld.document)
    delen = tuple(verloop_sectie(v, waar) for v in beeld.verlopen)
    uitleg = (Alinea(UITLEG, stijl="klein"), gelezen_wetten())
    return (Sectie(BERUST_OP, (*uitleg, *delen), blad=True),) * bool(delen)


def _tijdlijn(beeld: Beeld) -> tuple[Sectie, ...]:
    lijst = tuple(_gezet(g) for g in beeld.tijdlijn)
    return (Sectie("Wat er is gebeurd", (Lijst(lijst),)),) * bool(lijst)


def _gezet(g: Gezet) -> Punt:
    naar = f"{g.van} → {g.naar}" if g.van and g.van != g.naar else g.naar
    onder: Cel = (
        Alinea(punten(door(g.door), naar, g.verloop), stijl="klein"),
        Alinea(f"Vastgelegd op {moment(g.vastgelegd_op)}", stijl="klein"),
        *(Alinea(t, "Stond nog open", "klein") for t in g.tekort),
    )
    return Punt(g.gebeurtenis, moment(g.op), onder)


def _slot(beeld: Beeld) -> tuple[Knoop, ...]:
    """How this print was made: enough to make it again and to find what went missing since."""
    regels = f"regels {beeld.regels_versie}" if beeld.regels_versie else ""
    kop = f"laatste regel van het journaal {beeld.kop}" if beeld.kop else ""
    tekst = punten(beeld.bestand, regels, kop)
    return (Alinea(f"Gemaakt met va-route · {tekst}", stijl="klein"),) if tekst else ()
