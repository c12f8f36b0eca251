# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What to look at around an order: targets, questions and warnings that end nothing by themselves.

Never a running term: each says in one sentence what is the matter and what can be done.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET
from va_route.recht.afspraak import afwijkingen
from va_route.recht.termijn import Aard, Termijn, nl
from va_route.recht.termijnen_rechter import DAGEN_BESLISSEN, beslissing
from va_route.recht.va_aanwezig import volledige_va
from va_route.recht.verzoekers import INDIENERS, SPOED_WEKEN
from va_route.schemas.basis import dag
from va_route.schemas.besluit import MaatregelStand
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking

STREEF_DAGEN = SPOED_WEKEN * 7 - 1 - DAGEN_BESLISSEN
"""Days after the grant by which a follow-up is filed, so that those three weeks fit: a target."""


def titel_eindigt_eerder(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    """Give the end of the measure when that comes before the end of the order."""
    maatregelen, _ = zaak.lees("titel.maatregelen")
    laatste = beschikking.geldig_tot_en_met
    dragend = [
        m
        for m in maatregelen or ()
        if m.soort.titel_voor_opname and m.stand is MaatregelStand.VAN_KRACHT
    ]
    if laatste is None or not dragend:
        return []
    eind = max(m.tot_en_met or date.max for m in dragend)
    if eind >= laatste:
        return []
    return [
        Termijn(
            "titel_eindigt_eerder",
            "het einde van de maatregel",
            min(m.vanaf for m in dragend),
            eind + timedelta(days=1),
            JEUGDWET("6.1.2", lid=3),
            f"De maatregel eindigt op {nl(eind)}, eerder dan de machtiging. Vraag een jurist wat "
            "dat doet met de machtiging.",
            aard=Aard.VRAAG,
            wie=(Partij.GI, Partij.RAAD),
            wat_kan="Vraag een jurist, en kijk of de maatregel wordt verlengd.",
        )
    ]


def vervolg(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    """Give the target day for the follow-up, or, once filed, the three weeks of the judge."""
    beslist, _ = zaak.lees("beschikkingen_op_vervolg")
    laatste = beschikking.geldig_tot_en_met
    if beslist or (laatste is not None and laatste < zaak.peildatum):
        return []
    indiening, _ = zaak.bij(VerzoekSoort.MACHTIGING).lees("verzoek.ingediend")
    if indiening is None or indiening.op > zaak.peildatum:
        return [_streefdag(beschikking, zaak.peildatum)]
    opgenomen, _ = zaak.lees("opname.op")
    if opgenomen is None or dag(opgenomen) > zaak.peildatum:
        return []
    return [beslissing(indiening.op, "vervolgverzoek")]


def _streefdag(beschikking: Beschikking, peildatum: date) -> Termijn:
    start, laatste = beschikking.gegeven_op, beschikking.geldig_tot_en_met
    streef = start + timedelta(days=STREEF_DAGEN)
    if laatste is not None:
        # A shorter order leaves less time, and never less than none.
        streef = max(start, min(streef, laatste - timedelta(days=DAGEN_BESLISSEN)))
    wat = f"Streef naar indienen op {nl(streef)} of eerder"
    if streef < peildatum:
        wat = f"De streefdag was {nl(streef)}; dien dan zo snel mogelijk in"
    return Termijn(
        "regulier_na_spoed_indienen",
        "de streefdag voor een vervolgverzoek",
        start,
        streef,
        JEUGDWET("6.1.8", lid=6),
        f"Is er een vervolg nodig? {wat}. Dat is een streefdag en geen termijn van de wet: de "
        "rechter heeft drie weken.",
        aard=Aard.STREEF,
        wie=INDIENERS,
        wat_kan="Begin meteen aan het vervolgverzoek, of spreek af hoe het zonder gaat.",
    )


def beraad_niet_hersteld(zaak: Zaak) -> list[Termijn]:
    """Give a spoedberaad that was to be held later, when that day has passed without one."""
    signaal, _ = zaak.lees("signaal")
    beraad, _ = zaak.lees("spoedberaad")
    if beraad is not None and (signaal is None or beraad.op >= signaal.op):
        return []
    return [
        Termijn(
            "beraad_niet_hersteld",
            "het spoedberaad dat nog komt",
            dag(a.op),
            a.herstel_uiterlijk,
            GRONINGEN_DRENTHE("spoedberaad met HSJ-kennis"),
            f"Het spoedberaad zou er alsnog zijn, uiterlijk op {nl(a.herstel_uiterlijk)}. Het "
            "dossier laat dat nog niet zien. Houd het beraad, per telefoon mag, en leg het vast. "
            "Bij een vervolgverzoek wordt ernaar gevraagd.",
            aard=Aard.VRAAG,
            voorop=True,
            wie=(Partij.REGIEVOERDER,),
            wat_kan="Houd het beraad, per telefoon mag, en leg het vast.",
        )
        for a in afwijkingen(zaak, "spoedberaad_gehouden")
        if a.herstel_uiterlijk < zaak.peildatum
    ]


def va_niet_hersteld(zaak: Zaak) -> list[Termijn]:
    """Give an analysis that was to be ready after the follow-up, when that day has passed."""
    vervolg_ = zaak if zaak.soort is VerzoekSoort.MACHTIGING else zaak.bij(VerzoekSoort.MACHTIGING)
    te_laat = [
        a for a in afwijkingen(vervolg_, "va_aanwezig") if a.herstel_uiterlijk < zaak.peildatum
    ]
    if not te_laat or volledige_va.voldaan(vervolg_):
        return []
    return [
        Termijn(
            "va_niet_hersteld",
            "de verklarende analyse die nog komt",
            dag(a.op),
            a.herstel_uiterlijk,
            GRONINGEN_DRENTHE("waar we in 2027 naartoe werken"),
            f"De verklarende analyse zou er zijn, uiterlijk op {nl(a.herstel_uiterlijk)}. Het "
            "dossier laat dat nog niet zien. Maak de analyse af met de jeugdige en wie het gezag "
            "heeft, en stel die vast.",
            aard=Aard.VRAAG,
            voorop=True,
            wie=(Partij.REGIEVOERDER,),
            wat_kan="Maak de analyse af, of vraag het Servicepunt om hulp daarbij.",
        )
        for a in te_laat
    ]
