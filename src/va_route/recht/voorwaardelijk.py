# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The request for a conditional order: its grounds, its plan and the youth's own yes (Jw 6.1.4).

As with the other orders these are conditions for granting, in the judge's opinion: at filing one
states, substantiates and attaches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from va_route.bronnen import JEUGDWET
from va_route.recht.gronden import (
    grond_c_onderbouwd,
    grond_noodzaak_onderbouwd,
    grond_onttrekking_onderbouwd,
)
from va_route.recht.regel import alle, een_van, feit, plicht, volgens
from va_route.recht.verzoekers import INDIENERS, langste
from va_route.schemas.besluit import Beslissing
from va_route.schemas.keuzes import Rol
from va_route.schemas.partijen import Partij
from va_route.schemas.personen import in_rol
from va_route.schemas.verzoek import VerzoekSoort
from va_route.schemas.voorwaarden import Bereid

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.personen import Persoon
    from va_route.schemas.voorwaarden import (
        Bereidheid,
        Hulpverleningsplan,
        Planwijziging,
        Voorwaarde,
        Voorwaarden,
    )
    from va_route.toets import Waarheid

_LID_5 = JEUGDWET("6.1.4", lid=5)
_PLAN = "voorwaarden.plan"
_AANBIEDERS = (Partij.AANBIEDER,)


@feit(
    JEUGDWET("6.1.4", lid=2, onder="b"),
    leest=("verzoek.gronden.met_voorwaarden",),
    wie=INDIENERS,
    remedie="Schrijf op waarom de ernstige belemmering buiten alleen is af te wenden door "
    "voorwaarden te stellen en na te leven. De rechter oordeelt.",
)
def grond_voorwaarden_onderbouwd(tekst: str | None) -> Waarheid:
    """het verzoek onderbouwt waarom het buiten alleen met voorwaarden gaat"""
    return True if tekst else None


@feit(
    JEUGDWET("6.1.12", lid=2),
    leest=("verzoek.gevraagd_tot_en_met", "verzoek.gevraagd_vanaf", "zaak"),
    wie=INDIENERS,
    remedie="Vul de eerste en de laatste dag in. Een eerste voorwaardelijke machtiging duurt "
    "hoogstens zes maanden, een verlenging hoogstens een jaar. Noem bij een verlenging ook het "
    "eerdere verzoek bij 'vervolg_op'.",
)
def duur_voorwaardelijk_binnen_maximum(
    tot: date | None, vanaf: date | None, zaak: Zaak
) -> Waarheid:
    """de gevraagde duur past bij een eerste voorwaardelijke machtiging of bij een verlenging"""
    if tot is None or vanaf is None:
        return None
    return vanaf <= tot < langste(vanaf, zaak.soort, verlenging=is_verlenging(zaak))


@feit(
    JEUGDWET("6.1.4", lid=4),
    leest=(_PLAN, "peildatum"),
    wie=_AANBIEDERS,
    remedie="Voeg bij 'voorwaardelijk' het hulpverleningsplan toe, en de dag waarop het klaar was.",
)
def plan_bij_verzoek(plan: Hulpverleningsplan | None, peildatum: date) -> Waarheid:
    """bij het verzoek zit een hulpverleningsplan"""
    if plan is None or plan.opgesteld_op is None:
        return None
    return plan.opgesteld_op <= peildatum or None


@feit(
    _LID_5,
    leest=(f"{_PLAN}.voorwaarden",),
    wie=_AANBIEDERS,
    remedie="Schrijf elke voorwaarde op, en bij elke voorwaarde wie erop toeziet en hoe.",
)
def voorwaarden_en_toezicht_beschreven(voorwaarden: tuple[Voorwaarde, ...] | None) -> Waarheid:
    """het plan noemt de voorwaarden en het toezicht op elke voorwaarde"""
    return (bool(voorwaarden) and all(v.toezicht for v in voorwaarden or ())) or None


@feit(
    _LID_5,
    leest=(f"{_PLAN}.hulp",),
    wie=_AANBIEDERS,
    remedie="Schrijf op welke jeugdhulp er komt en wat die hulp oplevert voor de jeugdige.",
)
def hulp_in_plan_beschreven(hulp: str | None) -> Waarheid:
    """het plan beschrijft de jeugdhulp die wordt ingezet"""
    return True if hulp else None


@feit(
    JEUGDWET("6.1.4", lid=6),
    leest=(_PLAN,),
    wie=_AANBIEDERS,
    remedie="Kies de maatregelen uit de lijst van de wet, of zet 'zonder_maatregelen' op ja. Staat "
    "er iets bij 'andere_maatregelen'? Haal dat uit het plan, of vraag een jurist.",
)
def maatregelen_binnen_lijst(plan: Hulpverleningsplan | None) -> Waarheid:
    """het plan noemt de maatregelen die erbij horen, en alleen die uit de lijst van de wet"""
    if plan is None:
        return None
    if plan.andere_maatregelen:
        return False
    # One of the two: measures from the list, or the choice to have none.
    return (bool(plan.maatregelen) is not (plan.zonder_maatregelen is True)) or None


@feit(
    _LID_5,
    leest=(_PLAN,),
    wie=_AANBIEDERS,
    remedie="Noem allebei de aanbieders die het plan maakten: wie de hulp buiten biedt, en wie "
    "bereid is de jeugdige op te nemen.",
)
def beide_aanbieders_genoemd(plan: Hulpverleningsplan | None) -> Waarheid:
    """het plan is van de aanbieder van de hulp en van de aanbieder die bereid is op te nemen"""
    return (plan is not None and bool(plan.aanbieder_hulp and plan.aanbieder_opname)) or None


@feit(
    _LID_5,
    leest=(f"{_PLAN}.beslisser",),
    wie=_AANBIEDERS,
    remedie="Zet bij 'beslisser' de medewerker die over een opname kan besluiten. Die persoon "
    "staat ook bij 'betrokkenen'.",
)
def beslisser_genoemd(wie: str | None) -> Waarheid:
    """het plan noemt de medewerker die over een opname kan besluiten"""
    return True if wie else None


@feit(
    JEUGDWET("6.1.4", lid=10),
    leest=("voorwaarden.bereidheid", "personen", "peildatum"),
    wie=(Partij.JEUGDIGE, Partij.REGIEVOERDER),
    remedie="Vraag de jeugdige zelf naar de voorwaarden en schrijf de eigen woorden op. Nee en 'ik "
    "weet het niet' zijn ook antwoorden. Bekijk dan samen welke voorwaarden wel passen.",
)
def bereid_in_eigen_woorden(
    bereidheid: Bereidheid | None, personen: tuple[Persoon, ...], peildatum: date
) -> Waarheid:
    """de jeugdige zegt in eigen woorden bereid te zijn tot naleving van de voorwaarden"""
    if not _van_jeugdige(bereidheid, personen, peildatum):
        return None
    return _BEREID[bereidheid.antwoord]


@feit(
    JEUGDWET("6.1.4", lid=10),
    leest=("voorwaarden.naleving_te_verwachten",),
    wie=INDIENERS,
    remedie="Heeft de jeugdige nog geen ja gezegd? Schrijf dan op waarom naleving toch te "
    "verwachten is. De rechter oordeelt.",
)
def naleving_te_verwachten_onderbouwd(tekst: str | None) -> Waarheid:
    """het verzoek onderbouwt waarom naleving redelijkerwijs te verwachten is"""
    return True if tekst else None


@plicht
@feit(
    JEUGDWET("6.1.4", lid=8),
    leest=("voorwaarden.bereidheid", "personen", "peildatum"),
    wie=(Partij.JEUGDIGE, Partij.REGIEVOERDER),
    remedie="De machtiging geldt onder de voorwaarde dat de jeugdige de hulp uit het plan "
    "aanvaardt. Vraag ernaar en schrijf de eigen woorden op.",
)
def hulp_aanvaard(
    bereidheid: Bereidheid | None, personen: tuple[Persoon, ...], peildatum: date
) -> Waarheid:
    """de jeugdige zegt in eigen woorden de hulp uit het plan te aanvaarden"""
    return bereidheid.aanvaardt_hulp if _van_jeugdige(bereidheid, personen, peildatum) else None


@plicht
@feit(
    JEUGDWET("6.1.4", lid=11),
    leest=("voorwaarden", "peildatum"),
    wie=_AANBIEDERS,
    remedie="Geef de jeugdige zo snel mogelijk een overzicht van de rechten op papier, en leg het "
    "ook mondeling uit. Leg beide dagen vast.",
)
def rechten_uitgelegd(voorwaarden: Voorwaarden | None, peildatum: date) -> Waarheid:
    """de jeugdige kreeg een overzicht van de rechten op papier, met uitleg erbij"""
    if voorwaarden is None:
        return None
    dagen = (voorwaarden.rechten_schriftelijk_op, voorwaarden.rechten_mondeling_op)
    return all(dag is not None and dag <= peildatum for dag in dagen) or None


@feit(
    JEUGDWET("6.1.5"),
    leest=(f"{_PLAN}.wijzigingen", "peildatum"),
    wie=(Partij.JEUGDIGE, Partij.AANBIEDER),
    remedie="Bespreek de wijziging met de jeugdige. Leg vast of die ermee instemt en op welke dag. "
    "Zonder instemming blijft het plan zoals het was.",
)
def jeugdige_stemt_in_met_wijziging(
    wijzigingen: tuple[Planwijziging, ...] | None, peildatum: date
) -> Waarheid:
    """de jeugdige stemt in met de wijziging van het plan"""
    gedaan = [w for w in wijzigingen or () if w.op <= peildatum]
    if not gedaan:
        return None
    laatste = max(gedaan, key=lambda w: w.op)
    if laatste.stemt_in is False:
        return False
    op = laatste.instemming_op
    return (laatste.stemt_in is True and op is not None and op <= laatste.op) or None


_BEREID: dict[Bereid, Waarheid] = {
    Bereid.BEREID: True,
    Bereid.NIET_BEREID: False,
    Bereid.WEET_NIET: None,
}
gronden_voorwaardelijk = alle(
    "gronden_voorwaardelijk",
    JEUGDWET("6.1.4", lid=2),
    volgens(JEUGDWET("6.1.4", lid=2, onder="a"), grond_noodzaak_onderbouwd),
    volgens(JEUGDWET("6.1.4", lid=2, onder="b"), grond_onttrekking_onderbouwd),
    grond_voorwaarden_onderbouwd,
    volgens(JEUGDWET("6.1.4", lid=2, onder="c"), grond_c_onderbouwd),
    zin="het verzoek onderbouwt de gronden a, b en c voor een voorwaardelijke machtiging",
)
plan_compleet = alle(
    "hulpverleningsplan_compleet",
    JEUGDWET("6.1.4", lid=4),
    plan_bij_verzoek,
    voorwaarden_en_toezicht_beschreven,
    hulp_in_plan_beschreven,
    maatregelen_binnen_lijst,
    beide_aanbieders_genoemd,
    beslisser_genoemd,
    zin="bij het verzoek zit een hulpverleningsplan met alles wat de wet daarin vraagt",
)
bereid_of_te_verwachten = een_van(
    "bereid_of_te_verwachten",
    JEUGDWET("6.1.4", lid=10),
    bereid_in_eigen_woorden,
    naleving_te_verwachten_onderbouwd,
    zin="de jeugdige is bereid tot naleving, of naleving is redelijkerwijs te verwachten",
)


def is_verlenging(zaak: Zaak) -> bool:
    """Say whether the request follows a conditional order that was granted by the peildatum."""
    eerder, _ = zaak.lees("verzoek.vervolg_op")
    voorwaardelijk = {
        v.id for v in zaak.dossier.verzoeken if v.soort is VerzoekSoort.VOORWAARDELIJK
    }
    return any(
        b.verzoek == eerder and b.uitkomst is Beslissing.VERLEEND and b.gegeven_op <= zaak.peildatum
        for b in zaak.dossier.beschikkingen
        if b.verzoek in voorwaardelijk
    )


def _van_jeugdige(
    bereidheid: Bereidheid | None, personen: tuple[Persoon, ...], peildatum: date
) -> TypeGuard[Bereidheid]:
    """Say whether these are the youth's own words, said by the peildatum."""
    jeugdige = in_rol(personen, Rol.JEUGDIGE)
    return bereidheid is not None and bereidheid.van in jeugdige and bereidheid.datum <= peildatum
