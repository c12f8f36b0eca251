# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The four guards of the mission. All four are the region's way of working, none is the law.

Who departs from one writes an Afwijking, and only where the region allows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.recht.afspraak import afgeweken_van, afspraak, afwijkingen
from va_route.recht.regel import alle, een_van, feit
from va_route.recht.spoedberaad import spoedberaad_gehouden
from va_route.recht.va_aanwezig import volledige_va
from va_route.recht.va_mensen import woorden_jeugdige
from va_route.schemas.keuzes import AlternatiefUitkomst, HulpSoort, Rol, Status
from va_route.schemas.partijen import Partij
from va_route.schemas.personen import in_rol

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.selectie import Afgewogen
    from va_route.recht.zaak import Zaak
    from va_route.schemas.personen import Persoon
    from va_route.schemas.verzoek import NietGehoordOverVerzoek, WoordenOverVerzoek
    from va_route.toets import Waarheid

POGINGEN_REGULIER = 2
POGINGEN_SPOED = 1
"""Attempts to speak with the youth before a request (design: routes, the four guards)."""

_DOELEN = GRONINGEN_DRENTHE("waar we in 2027 naartoe werken")
_STEM = GRONINGEN_DRENTHE("de jeugdige is erbij")
_AMBULANT = frozenset(
    {
        HulpSoort.AMBULANT,
        HulpSoort.AMBULANT_SPECIALISTISCH,
        HulpSoort.DAGBEHANDELING,
        HulpSoort.RESIDENTIEEL_OPEN,
        HulpSoort.KLINISCH_GGZ,
    }
)
_UITGEKOMEN = frozenset({AlternatiefUitkomst.INGEZET, AlternatiefUitkomst.AFGEWEZEN})


@feit(
    _DOELEN,
    leest=("alternatieven", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Noem een ambulant traject of een open behandelplek die is ingezet of overwogen, met "
    "datum, uitkomst en reden. Bij spoed is een gebelde mogelijkheid genoeg. Een "
    "wachtlijst telt als u opschrijft bij wie u die hebt aangekaart. Lichtere hulp hoeft "
    "niet eerst mislukt te zijn.",
)
def ambulante_hulp_afgewogen(afgewogen: tuple[Afgewogen, ...], peildatum: date) -> Waarheid:
    """ambulante hulp of een open behandelplek is ingezet of ten minste overwogen"""
    return any(_afgewogen(a, peildatum) for a in afgewogen if a.soort in _AMBULANT) or None


@feit(
    _STEM,
    leest=("verzoek.woorden", "personen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Vraag de jeugdige zelf wat die van dit verzoek vindt: aan tafel, per telefoon, in "
    "een brief of via de vertrouwenspersoon. Schrijf de eigen woorden op. De woorden van "
    "een ander tellen hier niet. Dit is niet het verhoor door de rechter.",
)
def eigen_woorden_over_verzoek(
    woorden: tuple[WoordenOverVerzoek, ...] | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """de jeugdige heeft vóór het verzoek in eigen woorden aan ons verteld wat die ervan vindt"""
    jeugdige = in_rol(personen, Rol.JEUGDIGE)
    return any(w.van in jeugdige and w.datum <= peildatum for w in woorden or ()) or None


@feit(
    _STEM,
    leest=("verzoek.niet_gehoord", "zaak"),
    wie=Partij.REGIEVOERDER,
    remedie="Wil of kan de jeugdige niet praten? Dat is een recht. Schrijf de reden en de "
    "pogingen met datum op (bij spoed een, anders twee), en wie het wanneer opnieuw "
    "probeert.",
)
def pogingen_om_te_horen(niet: NietGehoordOverVerzoek | None, zaak: Zaak) -> Waarheid:
    """er is vastgelegd waarom de eigen woorden er nog niet zijn, en wie het opnieuw probeert"""
    if niet is None or niet.opnieuw_door is None or niet.opnieuw_op is None:
        return None
    nodig = POGINGEN_SPOED if zaak.op_spoedroute else POGINGEN_REGULIER
    return sum(p.datum <= zaak.peildatum for p in niet.pogingen) >= nodig or None


@feit(
    _DOELEN,
    leest=("va.kop.status",),
    wie=Partij.REGIEVOERDER,
    remedie="Maak een begin met de verklarende analyse: een concept is hier genoeg.",
)
def va_in_concept(status: Status | None) -> Waarheid:
    """er is een verklarende analyse in concept"""
    return None if status is None else status is not Status.VERVALLEN


@feit(
    _DOELEN,
    leest=("verzoek.zitting_op", "zaak"),
    wie=Partij.REGIEVOERDER,
    remedie="Spreek een dag vóór de zitting af waarop de analyse klaar is, en leg de dag van de "
    "zitting vast.",
)
def va_klaar_voor_zitting(zitting: date | None, zaak: Zaak) -> Waarheid:
    """de verklarende analyse is klaar vóór de zitting"""
    klaar = [a.herstel_uiterlijk for a in afwijkingen(zaak, "va_aanwezig")]
    if zitting is None or not klaar:
        return None
    return min(klaar) < zitting


ambulant_overwogen = afspraak("ambulant_overwogen", _DOELEN, ambulante_hulp_afgewogen)
jeugdige_gehoord = afspraak(
    "jeugdige_gehoord",
    _STEM,
    een_van(
        "woorden_of_pogingen",
        _STEM,
        eigen_woorden_over_verzoek,
        pogingen_om_te_horen,
        zin="er zijn eigen woorden van de jeugdige, of de pogingen daartoe",
    ),
    zin="de jeugdige is door ons gehoord over dit verzoek, of dat is geprobeerd",
)
va_aanwezig = afspraak(
    "va_aanwezig",
    _DOELEN,
    volledige_va,
    alle(
        "va_onderweg",
        _DOELEN,
        afgeweken_van(
            "va_aanwezig",
            _DOELEN,
            wie=(Partij.REGIEVOERDER,),
            remedie="Alleen bij een vervolg op spoed: schrijf een afwijking met reden "
            "'va_in_concept', wie de analyse maakt en wanneer die klaar is, vóór de "
            "zitting.",
        ),
        va_in_concept,
        woorden_jeugdige,
        va_klaar_voor_zitting,
        zin="de verklarende analyse is onderweg: in concept en klaar vóór de zitting",
    ),
    zin="er is een gedeelde verklarende analyse, volledig en vastgesteld",
)
WAARBORGEN = (va_aanwezig, ambulant_overwogen, jeugdige_gehoord, spoedberaad_gehouden)
"""The four guards, for who must name them in Dutch."""


def _afgewogen(a: Afgewogen, peildatum: date) -> bool:
    if a.datum is None or a.datum > peildatum or not a.reden:
        return False
    wachtlijst = a.uitkomst is AlternatiefUitkomst.NIET_BESCHIKBAAR and bool(a.aangekaart_bij)
    return a.uitkomst in _UITGEKOMEN or wachtlijst
