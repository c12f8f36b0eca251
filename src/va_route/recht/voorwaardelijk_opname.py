# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The admission under a conditional order: who decides, when and on what (Jeugdwet 6.1.6)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET
from va_route.recht.afspraak import afspraak
from va_route.recht.kalender import plus_maanden
from va_route.recht.opname import (
    accommodatie_geregistreerd,
    gegeven_voor_achttien,
    machtiging_loopt,
    machtiging_verleend,
    niet_vervallen,
    nog_binnen_achttien_en_half,
)
from va_route.recht.regel import alle, een_van, feit, plicht
from va_route.schemas.basis import dag
from va_route.schemas.keuzes import Rol
from va_route.schemas.partijen import Partij
from va_route.schemas.personen import in_rol
from va_route.schemas.voorwaarden import Opnamegrond, ToetsingOver, Toetsingsuitkomst

if TYPE_CHECKING:
    from va_route.schemas.besluit import Beschikking
    from va_route.schemas.personen import Persoon
    from va_route.schemas.voorwaarden import BesluitOpname, Voorwaarden
    from va_route.toets import Waarheid

MAANDEN_OPGENOMEN = 6
"""Longest stay in months under a conditional order (Jeugdwet 6.1.6 lid 5)."""
DAGEN_REDENEN = 4
"""Days after the decision in which the youth has the reasons on paper (Jeugdwet 6.1.6 lid 6)."""
POGINGEN_GESPREK = 1
"""Attempts to speak with the youth before an admission: as before an emergency request."""

_BESLUITEN = "voorwaarden.besluiten"
_STEM = GRONINGEN_DRENTHE("de jeugdige is erbij")


@feit(
    JEUGDWET("6.1.4", lid=5),
    leest=("voorwaarden", "voorwaarden.plan.beslisser", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Leg bij 'besluiten' het besluit vast: dag, tijd en wie besloot. Dat is de medewerker "
    "die in het plan staat. Besloot iemand anders? Vraag een jurist.",
)
def besluit_van_beslisser(
    voorwaarden: Voorwaarden | None, beslisser: str | None, peildatum: date
) -> Waarheid:
    """de medewerker die het plan noemt, besloot tot de opname"""
    besluit = geldend_besluit(voorwaarden, peildatum)
    return None if besluit is None or beslisser is None else besluit.door == beslisser


@feit(
    JEUGDWET("6.1.6"),
    leest=("voorwaarden", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Leg het besluit vast met de dag en de tijd waarop het is genomen. Voor een nieuwe "
    "opname is een nieuw besluit nodig.",
)
def besluit_van_deze_dag(voorwaarden: Voorwaarden | None, peildatum: date) -> Waarheid:
    """het besluit is op deze dag genomen"""
    besluit = geldend_besluit(voorwaarden, peildatum)
    return (besluit is not None and dag(besluit.op) == peildatum) or None


@feit(
    JEUGDWET("6.1.6", lid=4),
    leest=("voorwaarden", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Ga voor de opname na hoe het nu met de jeugdige gaat. Schrijf op wanneer u dat deed "
    "en wat u zag.",
)
def nagegaan_hoe_het_gaat(voorwaarden: Voorwaarden | None, peildatum: date) -> Waarheid:
    """voor de opname is nagegaan hoe het nu met de jeugdige gaat"""
    besluit = geldend_besluit(voorwaarden, peildatum)
    if besluit is None or besluit.nagegaan_op is None or not besluit.hoe_het_nu_gaat:
        return None
    return besluit.nagegaan_op <= besluit.op or None


@feit(
    JEUGDWET("6.1.6", lid=2),
    leest=("voorwaarden", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Kies bij 'grond' voor 'verplicht'. Schrijf op waarom het buiten niet meer is af te "
    "wenden, en hoe de jeugdige zich aan de hulp onttrekt of eraan wordt onttrokken.",
)
def opname_verplicht_onderbouwd(voorwaarden: Voorwaarden | None, peildatum: date) -> Waarheid:
    """het besluit onderbouwt dat de wet de opname vraagt"""
    b = geldend_besluit(voorwaarden, peildatum)
    if b is None or b.grond is not Opnamegrond.VERPLICHT:
        return None
    return bool(b.waarom_niet_buiten and b.onttrekking) or None


@feit(
    JEUGDWET("6.1.6", lid=3),
    leest=("voorwaarden", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Kies bij 'grond' voor 'keuze'. Schrijf op welke voorwaarde niet lukte en wat dat "
    "betekent, en waarom het buiten niet meer is af te wenden.",
)
def opname_als_keuze_onderbouwd(voorwaarden: Voorwaarden | None, peildatum: date) -> Waarheid:
    """het besluit onderbouwt waarom de aanbieder voor opname kiest"""
    b = geldend_besluit(voorwaarden, peildatum)
    if b is None or b.grond is not Opnamegrond.KEUZE:
        return None
    return bool(b.waarom_niet_buiten and b.niet_nageleefd) or None


@feit(
    _STEM,
    leest=("voorwaarden", "personen", "peildatum"),
    wie=(Partij.AANBIEDER, Partij.REGIEVOERDER),
    remedie="Vraag de jeugdige zelf wat die van de opname vindt en schrijf de eigen woorden op. "
    "Wil of kan de jeugdige niet praten? Dat is een recht. Schrijf dan de reden op, een poging, "
    "en wie het wanneer opnieuw probeert.",
)
def woorden_over_opname(
    voorwaarden: Voorwaarden | None, personen: tuple[Persoon, ...], peildatum: date
) -> Waarheid:
    """de jeugdige vertelde in eigen woorden wat die van de opname vindt, of dat is geprobeerd"""
    besluit = geldend_besluit(voorwaarden, peildatum)
    if besluit is None:
        return None
    jeugdige = in_rol(personen, Rol.JEUGDIGE)
    if any(w.van in jeugdige and w.datum <= peildatum for w in besluit.woorden):
        return True
    niet = besluit.niet_gehoord
    if niet is None or niet.opnieuw_door is None or niet.opnieuw_op is None:
        return None
    return sum(p.datum <= peildatum for p in niet.pogingen) >= POGINGEN_GESPREK or None


@plicht
@feit(
    JEUGDWET("6.1.6", lid=6),
    leest=(_BESLUITEN, "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Geef de jeugdige de redenen op papier, uiterlijk vier dagen na het besluit. Stuur zo "
    "snel mogelijk een afschrift aan de verzoeker, de advocaat en de griffier. Leg beide dagen "
    "vast.",
)
def redenen_opname_meegedeeld(
    besluiten: tuple[BesluitOpname, ...] | None, peildatum: date
) -> Waarheid:
    """de jeugdige kreeg binnen vier dagen de redenen op papier, en anderen een afschrift"""
    b = laatste_besluit(besluiten, peildatum)
    if b is None or b.redenen_meegedeeld_op is None or b.redenen_meegedeeld_op > peildatum:
        return None
    if b.redenen_meegedeeld_op > dag(b.op) + timedelta(days=DAGEN_REDENEN):
        return False
    verzonden = b.afschriften_verzonden_op
    return (verzonden is not None and verzonden <= peildatum) or None


machtiging_voorwaardelijk_geldig = alle(
    "machtiging_voorwaardelijk_geldig",
    JEUGDWET("6.1.12", lid=2),
    machtiging_verleend,
    machtiging_loopt,
    niet_vervallen,
    gegeven_voor_achttien,
    nog_binnen_achttien_en_half,
    zin="er is een voorwaardelijke machtiging die op deze dag loopt",
)
besluit_tot_opname_geldig = alle(
    "besluit_tot_opname_geldig",
    JEUGDWET("6.1.6"),
    machtiging_voorwaardelijk_geldig,
    besluit_van_beslisser,
    nagegaan_hoe_het_gaat,
    een_van(
        "opnamegrond_onderbouwd",
        JEUGDWET("6.1.6"),
        opname_verplicht_onderbouwd,
        opname_als_keuze_onderbouwd,
        zin="het besluit onderbouwt een van de twee gronden voor opname",
    ),
    zin="er is een machtiging die loopt en een besluit tot opname zoals de wet dat vraagt",
)
wet_besluit_opname = alle(
    "wet_besluit_opname",
    JEUGDWET("6.1.6"),
    besluit_van_deze_dag,
    besluit_tot_opname_geldig,
    accommodatie_geregistreerd,
    zin="wat de wet vraagt van het besluit, de machtiging en de plek",
)
jeugdige_gehoord_over_opname = afspraak(
    "jeugdige_gehoord_over_opname",
    _STEM,
    woorden_over_opname,
    zin="de jeugdige is door ons gehoord over de opname, of dat is geprobeerd",
)


def laatste_besluit(
    besluiten: tuple[BesluitOpname, ...] | None, peildatum: date
) -> BesluitOpname | None:
    """Return the last decision to admit that was taken on the peildatum or before."""
    genomen = [b for b in besluiten or () if dag(b.op) <= peildatum]
    return max(genomen, key=lambda b: b.op, default=None)


def geldend_besluit(voorwaarden: Voorwaarden | None, peildatum: date) -> BesluitOpname | None:
    """Return the last decision while it still holds: not over, and not undone by the judge."""
    if voorwaarden is None:
        return None
    besluit = laatste_besluit(voorwaarden.besluiten, peildatum)
    if besluit is None or _weer_buiten(besluit, peildatum):
        return None
    weg = any(
        t.over is ToetsingOver.OPNAME
        and t.uitkomst is Toetsingsuitkomst.VERVALLEN_VERKLAARD
        and t.beslist_op is not None
        and dag(besluit.op) <= t.gevraagd_op
        and t.beslist_op <= peildatum
        for t in voorwaarden.toetsingen
    )
    return None if weg else besluit


def verblijf_uiterlijk(besluit: BesluitOpname, beschikking: Beschikking) -> date:
    """Return the first day on which the stay is over, in the earliest reading.

    At most what is left of the order, and never more than six months after the decision.
    """
    einde = plus_maanden(dag(besluit.op), MAANDEN_OPGENOMEN)
    laatste = beschikking.geldig_tot_en_met
    return einde if laatste is None else min(einde, laatste + timedelta(days=1))


def _weer_buiten(besluit: BesluitOpname, peildatum: date) -> bool:
    return besluit.beeindigd_op is not None and besluit.beeindigd_op <= peildatum
