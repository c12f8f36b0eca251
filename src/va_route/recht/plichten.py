# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Duties of someone that are no condition of the step: shown as open, never counted."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET, VA_MODEL
from va_route.recht import opname
from va_route.recht.afspraak import regioplicht
from va_route.recht.horen import zonder_kans
from va_route.recht.regel import Plicht, feit, plicht
from va_route.recht.verzoekers import INDIENERS
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking
    from va_route.schemas.ervaring import Familiegroepsplan
    from va_route.schemas.va_kop import Kop
    from va_route.schemas.verblijf import Verval
    from va_route.schemas.verzoek import Indiening
    from va_route.toets import Toets, Waarheid

_REGIE = GRONINGEN_DRENTHE("duidelijkheid over de regie")
_PERSPECTIEF = GRONINGEN_DRENTHE("perspectief op wonen en onderwijs")
_WAARHEIDSPLICHT = (Partij.RAAD, Partij.GI)
"""Who the law binds to facts that are complete and true (Jeugdwet 3.3)."""


@regioplicht
@feit(
    _REGIE,
    leest=("va.kop",),
    wie=Partij.VERWIJZER,
    remedie="Wijs een regievoerder aan, en iemand die kan beslissen als die er niet is.",
)
def regievoerder_benoemd(kop: Kop | None) -> Waarheid:
    """er is een regievoerder en een plaatsvervanger"""
    return None if kop is None else kop.regievoerder != kop.plaatsvervanger


@plicht
@feit(
    JEUGDWET("4.1.9"),
    leest=(
        "plichten.vertrouwenspersoon_gewezen_op",
        "va.kop.vertrouwenspersoon_gewezen_op",
        "peildatum",
    ),
    wie=(Partij.REGIEVOERDER, Partij.AANBIEDER),
    remedie="Vertel jeugdige en ouders over de vertrouwenspersoon en leg de dag vast. Bij spoed "
    "mag dat er meteen na.",
)
def vertrouwenspersoon_gewezen(dossier: date | None, va: date | None, peildatum: date) -> Waarheid:
    """jeugdige en ouders zijn op de vertrouwenspersoon gewezen"""
    return any(op is not None and op <= peildatum for op in (dossier, va)) or None


@plicht
@feit(
    JEUGDWET("4.1.2"),
    leest=("plichten.familiegroepsplan", "peildatum"),
    wie=(Partij.REGIEVOERDER, Partij.GI),
    remedie="Bied de ouders aan om zelf een familiegroepsplan te maken. Doet u dat niet? Leg vast "
    "welke reden geldt. Dat zijn er drie: de ouders willen het niet, er is een concrete dreiging, "
    "of het schaadt het kind.",
)
def familiegroepsplan_aangeboden(plan: Familiegroepsplan | None, peildatum: date) -> Waarheid:
    """aan de ouders is een familiegroepsplan aangeboden, of er is gezegd waarom niet"""
    if plan is None:
        return None
    aangeboden = plan.aangeboden_op is not None and plan.aangeboden_op <= peildatum
    return aangeboden or bool(plan.afgezien_omdat) or None


class Feitenplicht(Plicht):
    """The same reminder for everyone who files; for who Jeugdwet 3.3 binds, it is the law."""

    def _toets(self, zaak: Zaak) -> Toets:
        toets = super()._toets(zaak)
        verzoeker, _ = zaak.lees("verzoek.verzoeker")
        if verzoeker not in _WAARHEIDSPLICHT:
            return toets
        return toets._replace(bron=JEUGDWET("3.3"), wie=(verzoeker,))


@partial(plicht, als=Feitenplicht)
@feit(
    VA_MODEL("feiten en meningen uit elkaar"),
    leest=("plichten.feiten_nagelopen_op", "peildatum"),
    wie=INDIENERS,
    remedie="Loop de feiten na: zijn ze volledig, kloppen ze, en staat bij iedere mening van wie "
    "die is? Leg vast wie dat deed en wanneer.",
)
def feiten_volledig_en_waar(op: date | None, peildatum: date) -> Waarheid:
    """de feiten zijn nagelopen: volledig en naar waarheid"""
    return True if op is not None and op <= peildatum else None


@plicht
@feit(
    JEUGDWET("6.1.10", lid=4),
    leest=("plichten.raadsman_bekend_op", "peildatum"),
    wie=(Partij.KINDERRECHTER, Partij.RAADSMAN),
    remedie="De rechter zorgt voor een advocaat voor de jeugdige. Vraag ernaar als de naam niet "
    "bekend is.",
)
def raadsman_toegevoegd(op: date | None, peildatum: date) -> Waarheid:
    """de jeugdige heeft een advocaat"""
    return True if op is not None and op <= peildatum else None


@plicht
@feit(
    JEUGDWET("6.2.9"),
    leest=("plichten.hulpverleningsplan_vastgesteld_op", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Maak het hulpverleningsplan samen met de jeugdige en stel het vast, binnen zes weken "
    "na de opname.",
)
def hvp_opname_vastgesteld(op: date | None, peildatum: date) -> Waarheid:
    """het hulpverleningsplan na de opname is vastgesteld"""
    return True if op is not None and op <= peildatum else None


@plicht
@feit(
    JEUGDWET("6.1.13", lid=2),
    leest=("plichten.opname_meegedeeld_op", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Meld de opname zo snel mogelijk aan wie het gezag heeft, het college en de verzoeker. "
    "Leg de dag vast.",
)
def opname_meegedeeld(op: date | None, peildatum: date) -> Waarheid:
    """de opname is gemeld aan gezag, college en verzoeker"""
    return True if op is not None and op <= peildatum else None


@plicht
@feit(
    JEUGDWET("6.1.10"),
    leest=("beschikking.verhoren", "beschikking", "zaak"),
    wie=Partij.KINDERRECHTER,
    remedie="Leg bij 'verhoren' per persoon vast wie de kans kreeg om gehoord te worden: jeugdige, "
    "gezaghebbenden en wie de jeugdige in het gezin verzorgt. Bij spoed is er tot twee weken "
    "erna tijd.",
)
def verhoren_vastgelegd(_verhoren: object, besluit: Beschikking | None, zaak: Zaak) -> Waarheid:
    """van iedere persoon is vastgelegd of die de kans kreeg om gehoord te worden"""
    if besluit is None:
        return None
    tot = zaak.peildatum + timedelta(days=1)
    return not zonder_kans(besluit, zaak.dossier.personen, tot) or None


@plicht
@feit(
    JEUGDWET("6.1.12", lid=4),
    leest=("verval", "beschikking.geldig_tot_en_met", "peildatum"),
    wie=(Partij.GI, Partij.AANBIEDER),
    remedie="Loopt de machtiging nog? Leg bij 'vervallen' vast dat de GI vaststelde dat verblijf "
    "niet meer nodig is, of waardoor de machtiging anders eindigde.",
)
def einde_machtiging_vastgelegd(
    verval: Verval | None, laatste: date | None, peildatum: date
) -> Waarheid:
    """de machtiging is voorbij, of het is vastgelegd waardoor die eerder eindigde"""
    if verval is not None:
        return True
    return True if laatste is not None and laatste < peildatum else None


@plicht
@feit(
    JEUGDWET("6.1.8"),
    leest=("verzoek.ingediend", "peildatum"),
    wie=INDIENERS,
    remedie="Er loopt al een vervolgverzoek. Een tweede vervolgverzoek is dan niet nodig.",
)
def nog_geen_vervolgverzoek(indiening: Indiening | None, peildatum: date) -> Waarheid:
    """dit is het enige vervolgverzoek, voor zover vastgelegd"""
    # The filing of today is the one that is asked about.
    return indiening is None or indiening.op >= peildatum


@regioplicht
@feit(
    GRONINGEN_DRENTHE("zo thuis mogelijk"),
    leest=("uitkomst.wie_volgt_op",),
    wie=Partij.REGIEVOERDER,
    remedie="Spreek af wie contact houdt en leg dat vast bij 'uitkomsten'.",
)
def opvolging_belegd(wie: str | None) -> Waarheid:
    """het is bekend wie contact houdt met jeugdige en gezin"""
    return True if wie else None


@regioplicht
@feit(
    _PERSPECTIEF,
    leest=("uitkomst.woonplek",),
    wie=(Partij.AANBIEDER, Partij.GI),
    remedie="Leg bij 'uitkomsten' vast waar de jeugdige gaat wonen.",
)
def woonplek_bekend(plek: str | None) -> Waarheid:
    """het is bekend waar de jeugdige gaat wonen"""
    return True if plek else None


@regioplicht
@feit(
    _PERSPECTIEF,
    leest=("uitkomst.school",),
    wie=(Partij.AANBIEDER, Partij.GI),
    remedie="Leg bij 'uitkomsten' vast naar welke school of welk werk de jeugdige gaat.",
)
def school_bekend(school: str | None) -> Waarheid:
    """het is bekend naar welke school of welk werk de jeugdige gaat"""
    return True if school else None


@regioplicht
@feit(
    _PERSPECTIEF,
    leest=("uitkomst.wie_neemt_over",),
    wie=(Partij.AANBIEDER, Partij.GI),
    remedie="Spreek af welke hulp doorgaat en leg vast wie het overneemt.",
)
def overdracht_geregeld(wie: str | None) -> Waarheid:
    """het is bekend wie de hulp overneemt"""
    return True if wie else None


@regioplicht
@feit(
    GRONINGEN_DRENTHE("monitoring en leercyclus"),
    leest=("uitkomst.waarom_spoed",),
    wie=(Partij.REGIEVOERDER, Partij.JEUGDIGE),
    remedie="Bespreek na afloop waarom het spoed werd. Vraag het ook de jeugdige.",
)
def waarom_spoed_besproken(tekst: str | None) -> Waarheid:
    """het is besproken waarom dit spoed werd"""
    return True if tekst else None


opname_aangekondigd = (
    regioplicht(opname.opname_voorbereid),
    regioplicht(opname.duur_en_vervolg_verteld),
)
