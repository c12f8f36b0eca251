# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the region asks before people decide to file a regular request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from va_route.bronnen import FLEVOLAND, GRONINGEN_DRENTHE, TWENTE
from va_route.recht.afspraak import afspraak
from va_route.recht.regel import alle, feit
from va_route.recht.va_aanwezig import va_besproken
from va_route.recht.va_maten import MATEN
from va_route.recht.va_weging import gelijk
from va_route.schemas.basis import dag
from va_route.schemas.keuzes import AlternatiefUitkomst, Niveau, Rol
from va_route.schemas.overleg import ConsultInstantie
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.selectie import Afgewogen
    from va_route.recht.zaak import Zaak
    from va_route.schemas.overleg import Consult, Overleg
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_veiligheid import Risico, Weging
    from va_route.schemas.verzoek import StandpuntOverPlaatsing
    from va_route.toets import Waarheid

_CONSULT = GRONINGEN_DRENTHE("op tijd inbrengen bij Servicepunt of Expertteam")
_SAMEN = GRONINGEN_DRENTHE("veiligheidsrisico's samen wegen en dragen")
_STANDPUNT = GRONINGEN_DRENTHE("overeenstemming tussen jongere, ouders en andere gezaghebbenden")
_HSJ = GRONINGEN_DRENTHE("inzet van HSJ-kennis via het Servicepunt")
_TAFEL = FLEVOLAND("aan tafel met de ouders en zo mogelijk de jeugdige")
_SYSTEEM = TWENTE("hulp voor het hele gezin, niet alleen voor de jeugdige")
_VAN_HET_GEZIN = frozenset({Niveau.OUDER, Niveau.OPVOEDING, Niveau.GEZIN})


@feit(
    _CONSULT,
    leest=("consulten", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Vraag het Servicepunt of het Expertteam om advies. Niet bereikbaar? Leg dan elke "
    "poging vast, met dag en tijd.",
)
def advies_gevraagd(consulten: tuple[Consult, ...], peildatum: date) -> Waarheid:
    """er is advies gevraagd aan Servicepunt of Expertteam, of de pogingen zijn vastgelegd"""
    return any(_gevraagd(c, peildatum) for c in consulten if c.gesteld_op <= peildatum) or None


@feit(
    _SAMEN,
    leest=("overleggen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Weeg de risico's samen in een zorgoverleg en schrijf bij dat overleg op hoe en door "
    "wie. De vragen van proportionaliteit, subsidiariteit en doelmatigheid helpen daarbij.",
)
def in_overleg_gewogen(overleggen: tuple[Overleg, ...], peildatum: date) -> Waarheid:
    """de veiligheidsrisico's zijn samen gewogen in een overleg"""
    return (
        any(o.risico_samen_gewogen is not None and dag(o.op) <= peildatum for o in overleggen)
        or None
    )


@feit(
    _SAMEN,
    leest=("va.veiligheid.risicos", "va_kern.weging", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Laat twee organisaties hetzelfde voorstel wegen: past het bij de ernst, is iets "
    "lichters niet genoeg, en werkt juist dit? Schrijf dat in de analyse bij elk risico. Is er nog "
    "geen analyse, dan kan het in de va_kern.",
)
def drie_vragen_door_twee(
    risicos: tuple[Risico, ...] | None, kern: tuple[Weging, ...] | None, peildatum: date
) -> Waarheid:
    """twee organisaties wogen een voorstel: proportionaliteit, subsidiariteit en doelmatigheid"""
    per_risico = [risico.weging for risico in risicos or ()] or [kern or ()]
    return all(_samen(wegingen, peildatum) for wegingen in per_risico) or None


@feit(
    _STANDPUNT,
    leest=("verzoek.standpunten", "personen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Vraag iedere gezaghebbende wat die van de plaatsing vindt en leg dat vast. Het hoeft "
    "geen 'eens' te zijn: verschil houdt niets tegen, een vergeten stem wel.",
)
def standpunten_vastgelegd(
    standpunten: tuple[StandpuntOverPlaatsing, ...] | None,
    personen: tuple[Persoon, ...],
    peildatum: date,
) -> Waarheid:
    """van iedere gezaghebbende is vastgelegd wat die van de plaatsing vindt"""
    gezag = {p.sleutel for p in personen if p.gezag}
    gevraagd = {s.van for s in standpunten or () if s.datum <= peildatum}
    return (bool(gezag) and gezag <= gevraagd) or None


@feit(
    _HSJ,
    leest=("overleggen", "consulten", "zaak"),
    wie=(Partij.REGIEVOERDER, Partij.SERVICEPUNT),
    remedie="Vraag via het Servicepunt een deskundige van de hoogspecialistische jeugdhulp om mee "
    "te denken, aan tafel of met een vraag. Niet bereikbaar? Leg dan elke poging vast.",
)
def hsj_denkt_mee(
    overleggen: tuple[Overleg, ...], consulten: tuple[Consult, ...], zaak: Zaak
) -> Waarheid:
    """kennis van hoogspecialistische jeugdhulp (HSJ) is erbij gehaald, of dat is geprobeerd"""
    aan_tafel = any(
        d.hoedanigheid in zaak.profiel.deskundigheid
        for o in overleggen
        if dag(o.op) <= zaak.peildatum
        for d in o.deelnemers
    )
    gevraagd = any(
        _gevraagd(c, zaak.peildatum)
        for c in consulten
        if c.instantie is ConsultInstantie.HSJ and c.gesteld_op <= zaak.peildatum
    )
    return aan_tafel or gevraagd or None


@feit(
    _TAFEL,
    leest=("overleggen", "personen", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Nodig iedere gezaghebbende uit voor het overleg, per telefoon mag. Kwam iemand niet? "
    "Schrijf de naam en de reden bij 'uitgenodigd_niet_gekomen'.",
)
def gezag_aan_tafel(
    overleggen: tuple[Overleg, ...], personen: tuple[Persoon, ...], peildatum: date
) -> Waarheid:
    """iedere gezaghebbende was bij een overleg, of er staat waarom niet"""
    geweest = [o for o in overleggen if dag(o.op) <= peildatum]
    erbij = {d.wie for o in geweest for d in o.deelnemers}
    gevraagd = "\n".join(t for o in geweest for t in o.uitgenodigd_niet_gekomen)
    gezag = [p for p in personen if p.gezag and p.rol is not Rol.JEUGDIGE]
    return (bool(gezag) and all(p.sleutel in erbij or _genoemd(p, gevraagd) for p in gezag)) or None


@feit(
    _SYSTEEM,
    leest=("alternatieven", "va", "peildatum"),
    wie=Partij.REGIEVOERDER,
    remedie="Kijk samen welke hulp er voor ouders en gezin kan zijn, en zet die bij "
    "'alternatieven' met de vorm van hulp en een reden. Vraag of eigen zorgen van een ouder "
    "meespelen. Een hulp die aan een doel van het gezin werkt telt ook.",
)
def gezinshulp_afgewogen(
    afgewogen: tuple[Afgewogen, ...], va: VerklarendeAnalyse | None, peildatum: date
) -> Waarheid:
    """hulp voor ouders en gezin is afgewogen, naast hulp voor de jeugdige"""
    vormen = [a.vorm for a in afgewogen if a.vorm and a.met_reden(peildatum)]
    return any(v.gezinsgericht and not v.verblijf for v in vormen) or _voor_het_gezin(va) or None


va_is_besproken = afspraak(
    "va_is_besproken", GRONINGEN_DRENTHE("gedeelde verklarende analyse"), va_besproken
)
consult_of_pogingen = afspraak("consult_of_niet_bereikbaar", _CONSULT, advies_gevraagd)
risico_samen_gewogen = afspraak(
    "risico_samen_gewogen",
    _SAMEN,
    alle(
        "risico_gezamenlijk_gewogen",
        _SAMEN,
        in_overleg_gewogen,
        drie_vragen_door_twee,
        zin="de veiligheidsrisico's zijn samen gewogen, met de drie vragen",
    ),
)
standpunt_per_gezaghebbende = afspraak(
    "standpunt_per_gezaghebbende", _STANDPUNT, standpunten_vastgelegd
)

hsj_betrokken = afspraak("hsj_betrokken", _HSJ, hsj_denkt_mee)
ouders_gezag_betrokken = afspraak("ouders_gezag_betrokken", _TAFEL, gezag_aan_tafel)
systeemhulp_overwogen = afspraak("systeemhulp_overwogen", _SYSTEEM, gezinshulp_afgewogen)


def _samen(wegingen: tuple[Weging, ...], peildatum: date) -> bool:
    """Say whether enough organisations weighed one proposal; a weighing answers all three."""
    per_voorstel: dict[str, set[str]] = {}
    for weging in wegingen:
        if weging.datum <= peildatum:
            per_voorstel.setdefault(weging.voorstel, set()).add(gelijk(weging.organisatie))
    return any(len(wie) >= MATEN.organisaties for wie in per_voorstel.values())


def _genoemd(persoon: Persoon, tekst: str) -> bool:
    namen = "|".join(re.escape(naam) for naam in (persoon.sleutel, persoon.naam))
    return re.search(rf"\b(?:{namen})\b", tekst, re.IGNORECASE) is not None


def _voor_het_gezin(va: VerklarendeAnalyse | None) -> bool:
    """Whether an option that was weighed helps with a goal that works on parents or family."""
    if va is None:
        return False
    gezin = {f.id for f in va.factoren if f.niveau in _VAN_HET_GEZIN}
    doelen = {d.id for d in va.doelen if not gezin.isdisjoint(d.grijpt_aan_op)}
    return any(
        a.reden
        and a.uitkomst is not AlternatiefUitkomst.TE_ONDERZOEKEN
        and not doelen.isdisjoint(a.draagt_bij_aan)
        for a in va.alternatieven
    )


def _gevraagd(consult: Consult, peildatum: date) -> bool:
    beantwoord = consult.beantwoord_op or consult.gesteld_op
    geprobeerd = any(dag(poging.op) <= peildatum for poging in consult.pogingen)
    return geprobeerd or bool(consult.advies and beantwoord <= peildatum)
