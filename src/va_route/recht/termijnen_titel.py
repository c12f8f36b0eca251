# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Terms of the measure that carries an order: its end, the first contact, two years away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import BESLUIT_JEUGDWET, BURGERLIJK_WETBOEK_1
from va_route.recht.kalender import plus_jaren, plus_maanden
from va_route.recht.termijn import Aard, Termijn, nl
from va_route.recht.titel import MAANDEN_HOOGSTENS
from va_route.recht.werkdagen import feestdagen_onbekend, plus_werkdagen
from va_route.schemas.besluit import MaatregelSoort, MaatregelStand
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking, Maatregel

WERKDAGEN_EERSTE_CONTACT = 5
"""Working days for the first contact by the GI (Besluit Jeugdwet 4.2.2)."""
JAREN_UIT_HUIS, MAANDEN_RAAD = 2, 2
"""After two years the raad advises, told two months before the end (BW 1:265j lid 3)."""

_MAATREGEL = {
    MaatregelSoort.VOTS: ("de voorlopige ondertoezichtstelling", BURGERLIJK_WETBOEK_1("257")),
    MaatregelSoort.OTS: ("de ondertoezichtstelling", BURGERLIJK_WETBOEK_1("258")),
}


def maatregelen(zaak: Zaak) -> list[Termijn]:
    """Give the end of each (provisional) ots in force, and the first contact of its GI."""
    titel = zaak.dossier.titel
    van_kracht = [
        m
        for m in (titel.maatregelen if titel is not None else ())
        if m.stand is MaatregelStand.VAN_KRACHT
        and m.soort in MAANDEN_HOOGSTENS
        and m.vanaf <= zaak.peildatum
    ]
    return [t for m in van_kracht for t in (*_einde(m), *_eerste_contact(m, zaak))]


def raad_advies(beschikking: Beschikking, zaak: Zaak) -> list[Termijn]:
    """Give the day on which the GI has told the raad, when a renewal would pass two years.

    Counted back from the last day of the order, so no weekend moves it (Algemene termijnenwet
    art. 1 lid 2).
    """
    sinds, _ = zaak.lees("titel.ots_en_uit_huis_sinds")
    laatste = beschikking.geldig_tot_en_met
    if sinds is None or laatste is None or laatste < plus_jaren(sinds, JAREN_UIT_HUIS):
        return []
    einde = plus_maanden(laatste, -MAANDEN_RAAD)
    return [
        Termijn(
            "raad_advies_2_jaar",
            "de melding aan de Raad over een verlenging na twee jaar",
            beschikking.gegeven_op,
            einde,
            BURGERLIJK_WETBOEK_1("265j", lid=3),
            f"Ondertoezichtstelling en uithuisplaatsing samen duren op {nl(laatste)} twee jaar of "
            f"langer. Bij een verzoek om verlenging hoort dan een advies van de Raad. "
            f"{nl(laatste)} min {MAANDEN_RAAD} maanden is {nl(einde)}.",
            aard=Aard.DOEN,
            wie=(Partij.GI, Partij.RAAD),
            wat_kan="Vertel de Raad op tijd of er een verlenging komt, of vraag wat nog kan.",
        )
    ]


def _einde(maatregel: Maatregel) -> list[Termijn]:
    start, maanden = maatregel.vanaf, MAANDEN_HOOGSTENS[maatregel.soort]
    hoogstens = plus_maanden(start, maanden)
    laatste = maatregel.tot_en_met
    som = f"{nl(start)} plus {maanden} maanden is {nl(hoogstens)}, in de vroegste lezing."
    if laatste is None:
        einde, uitleg = hoogstens, f"Er is geen laatste dag vastgelegd. {som}"
    else:
        einde = laatste + timedelta(days=1)
        uitleg = f"De beschikking noemt {nl(laatste)} als laatste dag. Die datum gaat voor."
    if laatste is not None and laatste >= hoogstens:
        uitleg = f"{uitleg} {som} De beschikking noemt een latere dag: vraag het na bij de griffie."
    titel, bron = _MAATREGEL[maatregel.soort]
    return [
        Termijn(
            f"{maatregel.soort}_max",
            titel,
            start,
            einde,
            bron,
            uitleg,
            wie=(Partij.GI, Partij.RAAD),
            wat_kan="Is er een verlenging of een andere maatregel? Leg die vast. Zo niet, vraag "
            "een jurist wat dat doet met de machtiging.",
        )
    ]


def _eerste_contact(maatregel: Maatregel, zaak: Zaak) -> list[Termijn]:
    bericht = maatregel.gi_bericht_op
    if bericht is None or bericht > zaak.peildatum:
        return []
    bekend = plus_werkdagen(bericht, WERKDAGEN_EERSTE_CONTACT)
    # Where holidays are not known, five days of any kind: no reading is earlier.
    einde = bekend or bericht + timedelta(days=WERKDAGEN_EERSTE_CONTACT)
    dagen = "werkdagen" if bekend else "dagen"
    return [
        Termijn(
            "gi_eerste_contact",
            "het eerste contact van de GI met jeugdige en ouders",
            bericht,
            einde,
            BESLUIT_JEUGDWET("4.2.2"),
            f"De GI wijst iemand aan en zoekt contact binnen {WERKDAGEN_EERSTE_CONTACT} werkdagen "
            f"na het bericht van de rechter. {nl(bericht)} plus {WERKDAGEN_EERSTE_CONTACT} {dagen} "
            f"is {nl(einde)}.",
            aard=Aard.DOEN,
            wie=(Partij.GI,),
            wat_kan="Bel de GI en vraag wie het gezin spreekt. Leg de dag van het contact vast.",
            gedaan_op=maatregel.eerste_contact_op,
            melding=None if bekend else feestdagen_onbekend(einde),
        )
    ]
