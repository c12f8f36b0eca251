# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The routes side by side on one dossier: what each asks, starts, and leaves to be repaired."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from va_route.app.geldigheid import eis_bekend
from va_route.app.laad import laad_dossier
from va_route.app.pad import gang_van
from va_route.app.samenhang import over_journaal
from va_route.app.verloop import plekken, tot_en_met
from va_route.flows import ROUTES
from va_route.flows.punten import kleinste
from va_route.flows.woorden import WIE_HELPT
from va_route.recht.afspraak import afwijkingen
from va_route.recht.gevolgen import herstel
from va_route.recht.termijnen import lopend
from va_route.recht.termijnen_overzicht import van_verloop
from va_route.schemas.besluit import Beschikking, Beslissing
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import Verzoek

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.app.vergelijk_json import VergelijkJson
    from va_route.app.verloop import Plek
    from va_route.errors import Melding
    from va_route.flows.weg import Weg
    from va_route.recht.gevolgen import Gevolg
    from va_route.recht.termijn import Termijn
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Afwijking
    from va_route.schemas.dossier import Dossier
    from va_route.toets import Toets

INGEDIEND = "ingediend"


class Teken(StrEnum):
    """How one point stands on one route."""

    GETOOND = "getoond"
    OPEN = "open"
    NIET_GEVRAAGD = "niet_gevraagd"


@dataclass(frozen=True, slots=True)
class Kant:
    """One route of the comparison. ``weg`` leads to filing; None when that was done already.

    ``begint`` are the terms that a ruling of this day would start; once there is a ruling,
    ``loopt`` says what runs.
    """

    plek: Plek
    weg: Weg | None
    gevraagd: dict[str, Toets]
    begint: tuple[Termijn, ...]
    loopt: tuple[str, ...]

    def teken(self, code: str) -> Teken:
        """Say how the point with this code stands here."""
        if code not in self.gevraagd:
            return Teken.NIET_GEVRAAGD
        open_ = self.weg is not None and any(p.code == code for p in self.weg.punten)
        return Teken.OPEN if open_ else Teken.GETOOND


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """The routes on one day, and what an emergency brings with it."""

    peildatum: date
    kanten: tuple[Kant, ...]
    herstel: tuple[Gevolg, ...]
    afwijkingen: tuple[Afwijking, ...]
    punten_vervolg: int
    wie_helpt: str
    meldingen: tuple[Melding, ...] = ()

    @property
    def rijen(self) -> tuple[Toets, ...]:
        """Every point that is open on some route, each code once, in the order of the routes."""
        alle = (p for kant in self.kanten if kant.weg for p in kant.weg.punten)
        rijen: dict[str, Toets] = {}
        for punt in alle:
            rijen.setdefault(punt.code, punt)
        return tuple(rijen.values())

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        from va_route.app.vergelijk_tekst import vergelijk_tekst

        return vergelijk_tekst(self)

    def als_json(self) -> VergelijkJson:
        """Write schema ``vergelijk/1``."""
        from va_route.app.vergelijk_json import vergelijk_json

        return vergelijk_json(self)


def vergelijk_routes(
    pad: Path, omgeving: Omgeving, peildatum: date | None = None, kop: str | None = None
) -> Vergelijking:
    """Lay every route beside the others for the dossier in a file. Nothing changes."""
    geladen = laad_dossier(pad, omgeving, kop)
    dag = peildatum or omgeving.vandaag()
    eis_bekend(dag)
    dossier, regels = geladen.dossier, tot_en_met(geladen.journaal.regels, dag)
    plaatsen = {naam: plekken(regels, None, naam)[-1] for naam in ROUTES}
    kanten = tuple(_kant(plek, dossier, dag) for plek in plaatsen.values())
    spoed = plaatsen["spoed"].zaak(dossier, dag)
    vervolg = ROUTES["spoed"].zoek("dien_vervolg_in").regel.toets(spoed)
    afspraken = dict.fromkeys(a.afspraak for a in dossier.afwijkingen)
    return Vergelijking(
        peildatum=dag,
        kanten=kanten,
        herstel=tuple(herstel(spoed.profiel)),
        afwijkingen=tuple(a for code in afspraken for a in afwijkingen(spoed, code)),
        punten_vervolg=len(kleinste([vervolg]).punten),
        wie_helpt=spoed.profiel.in_woorden(WIE_HELPT),
        meldingen=over_journaal(geladen),
    )


def _kant(plek: Plek, dossier: Dossier, dag: date) -> Kant:
    """Look at one route: the way to filing, unless its request was filed already."""
    zaak = plek.zaak(dossier, dag)
    voor = gang_van(plek, INGEDIEND, dossier, dag).weg if _voor_indienen(plek) else None
    gevraagd = {
        blad.code: blad
        for etappe in (voor.etappes if voor else ())
        for blad in _geteld(etappe.stap.regel.toets(zaak))
    }
    besloten = zaak.lees("beschikking")[0] is not None
    begint = () if besloten else tuple(_begint(zaak))
    return Kant(plek, voor, gevraagd, begint, lopend(zaak) if besloten else ())


def _voor_indienen(plek: Plek) -> bool:
    """Whether the own filing of this route still lies ahead of its stand."""
    hier, gezien = [plek.stand], {plek.stand}
    while hier:
        for stap in plek.route.stappen_vanuit(hier.pop()):
            if stap.gebeurtenis == "dien_in":
                return True
            vooruit = stap.gebeurtenis in {"start", "besluit_tot_verzoek", "heropen", "ga_verder"}
            if vooruit and stap.naar not in gezien:
                gezien.add(stap.naar)
                hier.append(stap.naar)
    return False


def _geteld(toets: Toets) -> Iterator[Toets]:
    if not toets.telt:
        return
    if not toets.delen:
        yield toets
    for deel in toets.delen:
        yield from _geteld(deel)


def _begint(zaak: Zaak) -> Iterator[Termijn]:
    """Give the terms that a ruling of this day would start, by the rules of terms themselves."""
    verzoek, _ = zaak.lees("verzoek")
    eigen = Verzoek(id="vz1", soort=zaak.soort) if verzoek is None else verzoek
    dossier = zaak.dossier.model_copy(
        update={
            "verzoeken": (eigen.model_copy(update={"verloop": None, "ingediend": None}),),
            "beschikkingen": (_verleend(eigen.id, zaak.peildatum),),
            "opnames": (),
            "vervallen": (),
        }
    )
    gedacht = replace(zaak, dossier=dossier, verloop="", antwoorden={}, gelezen={})
    return (
        termijn
        for termijn in van_verloop(gedacht, machtiging=True, binnen=False)
        if termijn.start == zaak.peildatum
    )


def _verleend(verzoek: str, dag: date) -> Beschikking:
    """Imagine a ruling that grants the request on this day and names no last day."""
    return Beschikking(
        id="bs1",
        verzoek=verzoek,
        door=Partij.KINDERRECHTER,
        uitkomst=Beslissing.VERLEEND,
        gegeven_op=dag,
        mondeling=False,
        geldig_vanaf=dag,
    )
