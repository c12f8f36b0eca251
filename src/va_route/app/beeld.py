# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Everything that is shown about a case on one day, put together for paper and terminal."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from va_route import __version__
from va_route.app.controleer import controleer
from va_route.app.geldigheid import niet_bekend
from va_route.app.profiel import dag_melding, profiel_van, woorden_van
from va_route.app.samenhang import samenhang
from va_route.app.verloop import plekken, tot_en_met
from va_route.bronnen import bekend
from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN
from va_route.flows.woorden import opsomming, zonder_voorwaarde
from va_route.recht.termijn import nl
from va_route.recht.termijnen import beeindigd, lopend
from va_route.render.beeld import Beeld, Gezet, StapBeeld, VerloopBeeld
from va_route.schemas.basis import dag
from va_route.schemas.dossier import Dossier
from va_route.schemas.journaal import Regelsoort
from va_route.store.keten import dossier_hash
from va_route.toets import redenen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from va_route.app.laad import Document
    from va_route.app.verloop import Plek
    from va_route.flows import Stap
    from va_route.recht.zaak import Zaak
    from va_route.schemas.journaal import Journaalregel


def verloop_beeld(
    plek: Plek, dossier: Dossier, peildatum: date, stap: str | None = None
) -> VerloopBeeld:
    """One course with the steps from its stand, or with the one step that is asked about."""
    zaak = plek.zaak(dossier, peildatum)
    loopt = plek.met_machtiging
    gevraagd = (
        tuple(stap_beeld(plek, s, zaak) for s in plek.route.stappen_vanuit(plek.stand))
        if stap is None
        else (_gevraagde_stap(plek, stap, zaak),)
    )
    return VerloopBeeld(
        verloop=plek.verloop,
        route=plek.route.naam,
        stand=plek.titel(dossier),
        stand_id=plek.stand,
        beeindigd=beeindigd(zaak) if loopt else (),
        termijnen=lopend(zaak) if loopt else (),
        stappen=gevraagd,
        wat_kan_wel=plek.kan_wel(dossier),
    )


def _zonder_antwoord(plek: Plek, dossier: Dossier, _peildatum: date) -> VerloopBeeld:
    """Give one course on a day whose rules are not known: where it stands, and nothing else."""
    return VerloopBeeld(
        verloop=plek.verloop,
        route=plek.route.naam,
        stand=plek.titel(dossier),
        stand_id=plek.stand,
        wat_kan_wel=plek.kan_wel(dossier),
    )


def stap_beeld(plek: Plek, stap: Stap, zaak: Zaak) -> StapBeeld:
    """One step with its tree; it is its turn when it leaves from the present stand."""
    toets = stap.regel.toets(zaak)
    return StapBeeld(
        gebeurtenis=stap.gebeurtenis,
        titel=zaak.profiel.in_woorden(stap.titel),
        naar=zaak.profiel.in_woorden(_naar(plek, stap)),
        wie=(opsomming(stap.wie),),
        toets=toets,
        open=not redenen(toets),
        aan_de_beurt=stap.van == plek.stand,
    )


def _naar(plek: Plek, stap: Stap) -> str:
    """Say where a step leads, and which verloop it opens or moves beside this one."""
    eigen = plek.route.standen[stap.naar]
    opent = stap.opent
    if opent is None:
        return eigen
    return f"{eigen}, en ernaast {opent.route}: {ROUTES[opent.route].standen[opent.stand]}"


def _gevraagde_stap(plek: Plek, naam: str, zaak: Zaak) -> StapBeeld:
    handeling = HANDELINGEN.get(naam)
    if handeling is not None:
        toets = handeling.regel.toets(zaak)
        wie = (opsomming(handeling.wie),)
        stand = plek.titel(zaak.dossier)
        return StapBeeld(naam, handeling.titel, stand, wie, toets, open=not redenen(toets))
    hier = plek.route.tabel().get((plek.stand, naam))
    return stap_beeld(plek, hier or plek.route.zoek(naam), zaak)


def _gezette(
    plek: Plek, dossier: Dossier, regels: Sequence[Journaalregel]
) -> tuple[StapBeeld, ...]:
    """Give every step with conditions that was taken, with its reasons on its own day."""
    hash_nu = dossier_hash(dossier)
    beelden = []
    for regel in regels:
        stap = plek.route.tabel().get((regel.van or "", regel.gebeurtenis))
        eigen = regel.verloop == plek.verloop and regel.soort is Regelsoort.GEZET
        gezien = eigen and bekend(dag(regel.op))
        if stap is None or not gezien or zonder_voorwaarde(stap.regel):
            continue
        toen = stap_beeld(plek, stap, plek.zaak(dossier, dag(regel.op), regel.door))
        beelden.append(
            replace(
                toen,
                wie=(regel.door.naam,),
                gezet=nl(dag(regel.op)),
                gewijzigd=regel.dossier != hash_nu,
            )
        )
    return tuple(beelden)


def tijdlijn(
    regels: Iterable[Journaalregel], in_woorden: Callable[[str], str] = str
) -> tuple[Gezet, ...]:
    """Every step that was taken, in the order of the journal; refused ones stay in the journal.

    ``in_woorden`` puts a title in the words of the region.
    """
    return tuple(_gezet(regel, in_woorden) for regel in regels if regel.soort.verandert)


def _gezet(regel: Journaalregel, in_woorden: Callable[[str], str]) -> Gezet:
    standen = ROUTES[regel.route].standen
    return Gezet(
        op=regel.op,
        vastgelegd_op=regel.vastgelegd_op,
        verloop=regel.verloop,
        gebeurtenis=in_woorden(_titel(regel)),
        van=in_woorden(standen.get(regel.van or "", regel.van or "")),
        naar=in_woorden(standen.get(regel.naar, regel.naar)),
        door=regel.door.naam,
        tekort=zinnen_van(regel.tekort),
        alarm=regel.alarm,
    )


def _titel(regel: Journaalregel) -> str:
    """Name the step in words; an old line can name one that is no longer in the table."""
    if regel.gebeurtenis in HANDELINGEN:
        return HANDELINGEN[regel.gebeurtenis].titel
    for route in (ROUTES[regel.route], *ROUTES.values()):
        hier = route.tabel().get((regel.van or "", regel.gebeurtenis))
        if hier is not None or regel.gebeurtenis in route.gebeurtenissen:
            return (hier or route.zoek(regel.gebeurtenis)).titel
    return regel.gebeurtenis


def zinnen_van(codes: Sequence[str]) -> tuple[str, ...]:
    """Say what each rule asks; a code that no route asks any more stands for itself."""
    return tuple(_zinnen().get(code) or code for code in codes)


@cache
def _zinnen() -> Mapping[str, str]:
    return {
        blad.code: blad.zin
        for route in ROUTES.values()
        for stap in route.tabel().values()
        for blad in stap.regel.bladeren()
    }


def beeld_van(
    document: Document, regels: Sequence[Journaalregel], peildatum: date, bestand: str = ""
) -> Beeld:
    """Everything that is printed about a document. A VA alone, or a kern, has no route."""
    gangen: tuple[VerloopBeeld, ...] = ()
    meldingen = controleer(document, peildatum)
    if isinstance(document, Dossier):
        tot_nu = tot_en_met(regels, peildatum)
        toon = verloop_beeld if bekend(peildatum) else _zonder_antwoord
        gangen = tuple(
            replace(toon(plek, document, peildatum), gezet=_gezette(plek, document, tot_nu))
            for plek in _van_dossier(document, tot_nu)
        )
        onbekend = () if bekend(peildatum) else (niet_bekend(peildatum),)
        dagen = (*onbekend, *dag_melding(document, peildatum))
        meldingen = (*dagen, *meldingen, *samenhang(document, regels))
    return Beeld(
        document=document,
        peildatum=peildatum,
        bestand=bestand,
        meldingen=meldingen,
        verlopen=gangen,
        tijdlijn=tijdlijn(tot_en_met(regels, peildatum), woorden_van(document)),
        kop=regels[-1].hash if regels else "",
        regels_versie=regels_versie(document),
        regio=profiel_van(document.regio).naam if isinstance(document, Dossier) else "",
    )


def regels_versie(document: Document) -> str:
    """Name the set of rules that answers: our own version, and that of the region's agreements."""
    if not isinstance(document, Dossier):
        return __version__
    return f"{__version__}+{profiel_van(document.regio).versie}"


def _van_dossier(document: Dossier, regels: Sequence[Journaalregel]) -> tuple[Plek, ...]:
    """Give the courses of the journal; before it starts, the route of each request."""
    gevonden = plekken(regels)
    if gevonden[0].begonnen:
        return gevonden
    gevraagd = {verzoek.soort for verzoek in document.verzoeken}
    return tuple(plek for plek in gevonden if plek.route.soort in gevraagd)
