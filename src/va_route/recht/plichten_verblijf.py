# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the provider owes a youth who is inside, and what a table still owes when a case ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import FLEVOLAND, JEUGDWET
from va_route.recht.afspraak import regioplicht
from va_route.recht.regel import feit, plicht
from va_route.recht.termijn import Loop
from va_route.recht.termijnen_verblijf import verblijf
from va_route.schemas.basis import dag
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import Plandeel

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.overleg import Overleg
    from va_route.schemas.verblijf import NaOpname, Schorsing
    from va_route.toets import Waarheid

UREN_PER_DAG = 6
"""Hours a day of education and activities, at least (Jeugdwet 6.2.5)."""


@plicht
@feit(
    JEUGDWET("6.2.4"),
    leest=("opname.na_opname.jeugdhulpverantwoordelijke",),
    wie=Partij.AANBIEDER,
    remedie="Wijs een jeugdhulpverantwoordelijke aan en zet die bij 'na_opname'.",
)
def jeugdhulpverantwoordelijke_benoemd(wie: str | None) -> Waarheid:
    """het is bekend wie bij de aanbieder de jeugdhulpverantwoordelijke is"""
    return True if wie else None


@plicht
@feit(
    JEUGDWET("6.2.4"),
    leest=("opname.na_opname.vertrouwenspersoon_toegewezen_op", "peildatum"),
    wie=(Partij.AANBIEDER, Partij.VERTROUWENSPERSOON),
    remedie="Zorg dat de jeugdige een eigen vertrouwenspersoon krijgt, met naam en nummer, en leg "
    "de dag vast.",
)
def vertrouwenspersoon_toegewezen(op: date | None, peildatum: date) -> Waarheid:
    """de jeugdige heeft een eigen vertrouwenspersoon in de instelling"""
    return True if op is not None and op <= peildatum else None


@plicht
@feit(
    JEUGDWET("6.2.4"),
    leest=("opname.na_opname.huisregels_verteld_op", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Vertel de jeugdige over de huisregels, de klachtenregeling, de vertrouwenspersoon en "
    "de medezeggenschap. Geef het ook op papier en leg de dag vast.",
)
def huisregels_verteld(op: date | None, peildatum: date) -> Waarheid:
    """de jeugdige kent de huisregels en weet waar een klacht heen kan, verteld en op papier"""
    return True if op is not None and op <= peildatum else None


@plicht
@feit(
    JEUGDWET("6.2.5"),
    leest=("opname.na_opname.uren_onderwijs",),
    wie=Partij.AANBIEDER,
    remedie=f"Regel minstens {UREN_PER_DAG} uur onderwijs en activiteiten per dag, en vul het "
    "aantal uren in.",
)
def zes_uur_onderwijs(uren: int | None) -> Waarheid:
    """er is minstens zes uur onderwijs en activiteiten op een dag"""
    return None if uren is None else uren >= UREN_PER_DAG


@plicht
@feit(
    JEUGDWET("6.2.10", lid=1),
    leest=("opname.na_opname",),
    wie=Partij.AANBIEDER,
    remedie="Maak het plan samen met de jeugdige. Zet erin: de problemen en het gedrag, de doelen, "
    "de hulp en de wensen van de jeugdige. Zet er ook in welke maatregel wanneer kan, hoe lang en "
    "door wie, en wanneer u het plan bekijkt en aanpast. Leg bij 'na_opname' vast wat er al in "
    "staat.",
)
def hvp_opname_volledig(na_opname: NaOpname | None) -> Waarheid:
    """het hulpverleningsplan is samen met de jeugdige gemaakt en bevat wat de wet noemt"""
    if na_opname is None or not na_opname.plan_samen_gemaakt:
        return na_opname.plan_samen_gemaakt if na_opname is not None else None
    return set(Plandeel) <= set(na_opname.plan_bevat) or None


@plicht
@feit(
    JEUGDWET("6.2.9", lid=8),
    leest=("opname.na_opname", "zaak"),
    wie=Partij.AANBIEDER,
    remedie="Bekijk het plan samen met de jeugdige en geef het verslag mee. De eerste keer is dat "
    "vier weken na de start van het plan, daarna minstens elke twee maanden. Leg elke dag vast.",
)
def hvp_geevalueerd(_na_opname: object, zaak: Zaak) -> Waarheid:
    """het hulpverleningsplan is op tijd met de jeugdige bekeken"""
    keren = [t for t in verblijf(zaak) if t.code.startswith("hvp_evaluatie")]
    if not keren:
        return None
    return all(t.loop(zaak.peildatum) is not Loop.VOORBIJ for t in keren) or None


@plicht
@feit(
    JEUGDWET("6.1.12", lid=6),
    leest=("opname.schorsingen", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Meld de schorsing aan de Raad voor de Kinderbescherming en aan het college, en leg de "
    "dag vast.",
)
def schorsing_gemeld(schorsingen: tuple[Schorsing, ...] | None, peildatum: date) -> Waarheid:
    """de Raad en het college weten van de schorsing"""
    schorsing = _laatste(schorsingen, peildatum)
    op = schorsing.gemeld_op if schorsing is not None else None
    return True if op is not None and op <= peildatum else None


@plicht
@feit(
    JEUGDWET("6.1.12", lid=5),
    leest=("opname.schorsingen", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Schrijf op waarom verblijf weer nodig is om te voorkomen dat de jeugdige zich aan de "
    "hulp onttrekt of eraan wordt onttrokken. Vertel de jeugdige en wie het gezag heeft dat zij de "
    "rechter kunnen vragen ernaar te kijken.",
)
def terugkeer_toegelicht(schorsingen: tuple[Schorsing, ...] | None, peildatum: date) -> Waarheid:
    """het staat op papier waarom de jeugdige terugkomt na de schorsing"""
    schorsing = _laatste(schorsingen, peildatum)
    return True if schorsing is not None and schorsing.waarom_terug else None


@plicht
@feit(
    JEUGDWET("6.1.12", lid=6),
    leest=("opname.schorsingen", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Meld de terugkeer aan de Raad voor de Kinderbescherming en aan het college, en leg de "
    "dag vast.",
)
def terugkeer_gemeld(schorsingen: tuple[Schorsing, ...] | None, peildatum: date) -> Waarheid:
    """de Raad en het college weten van de terugkeer na de schorsing"""
    schorsing = _laatste(schorsingen, peildatum)
    op = schorsing.terugkeer_gemeld_op if schorsing is not None else None
    return True if op is not None and op <= peildatum else None


@regioplicht
@feit(
    FLEVOLAND("betrokken tot het is uitgevoerd"),
    leest=("overleggen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Kijk welke afspraken van het overleg nog open staan. Leg per afspraak vast wanneer "
    "die is uitgevoerd, of waarom die niet meer hoeft.",
)
def afspraken_uitgevoerd(overleggen: tuple[Overleg, ...], peildatum: date) -> Waarheid:
    """elke afspraak van een overleg is uitgevoerd of vervallen, voor zover vastgelegd"""
    afspraken = [a for o in overleggen if dag(o.op) <= peildatum for a in o.afspraken]
    return (
        all(
            a.vervallen_omdat or (a.uitgevoerd_op is not None and a.uitgevoerd_op <= peildatum)
            for a in afspraken
        )
        or None
    )


bij_opname = (
    jeugdhulpverantwoordelijke_benoemd,
    vertrouwenspersoon_toegewezen,
    huisregels_verteld,
    zes_uur_onderwijs,
)
"""What the provider owes from the admission on."""
tijdens_verblijf = (*bij_opname, hvp_geevalueerd)
"""The same, and what comes once the plan is carried out."""


def _laatste(schorsingen: tuple[Schorsing, ...] | None, peildatum: date) -> Schorsing | None:
    """Return the last suspension that began by the peildatum."""
    begonnen = [s for s in schorsingen or () if s.op <= peildatum]
    return max(begonnen, key=lambda s: s.op, default=None)
