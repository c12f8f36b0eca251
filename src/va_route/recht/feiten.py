# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The bare facts: what others did and what already happened is recorded, never refused.

Each asks only that the fact itself is on file: who, when, and how it is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET, RECHTSVORDERING
from va_route.recht.horen import horen_uiterlijk
from va_route.recht.instemming import REGISTERS
from va_route.recht.regel import feit
from va_route.recht.spoedberaad import jeugdige_uitgenodigd
from va_route.schemas.basis import dag
from va_route.schemas.besluit import Beslissing
from va_route.schemas.keuzes import Rol
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import Vervaloorzaak

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking
    from va_route.schemas.overleg import Overleg
    from va_route.schemas.personen import Persoon
    from va_route.schemas.verblijf import Opname, Overname, Schorsing, Uitkomst, Verklaring, Verval
    from va_route.schemas.verzoek import Indiening
    from va_route.toets import Waarheid

_RECHTER = (Partij.KINDERRECHTER, Partij.HOF)
_NIET_BIJ_SPOED = frozenset(
    {
        # Withdrawn consent does not end an emergency order (Jeugdwet 6.1.3 lid 5).
        Vervaloorzaak.INSTEMMING_INGETROKKEN,
        Vervaloorzaak.DRIE_MAANDEN_NIET_UITGEVOERD,
        Vervaloorzaak.NIET_OP_TIJD_GEHOORD,
        Vervaloorzaak.ZES_MAANDEN_OPGENOMEN,
    }
)
_NIET_BIJ_REGULIER = frozenset(
    {
        # The two weeks to be heard are of an emergency order, the six months of a conditional one.
        Vervaloorzaak.NIET_OP_TIJD_GEHOORD,
        Vervaloorzaak.ZES_MAANDEN_OPGENOMEN,
    }
)


@feit(
    GRONINGEN_DRENTHE("spoedberaad met HSJ-kennis"),
    leest=("spoedberaad",),
    wie=(Partij.REGIEVOERDER, Partij.GI, Partij.CRISISDIENST),
    remedie="Leg het spoedberaad vast: dag en tijd, wie erbij waren en namens welke organisatie, "
    "of de jeugdige is uitgenodigd, welke mogelijkheden er waren en wat eruit kwam.",
)
def beraad_vastgelegd(beraad: Overleg | None) -> Waarheid:
    """het spoedberaad is vastgelegd, met deelnemers, mogelijkheden en uitkomst"""
    if beraad is None or jeugdige_uitgenodigd.vraag(beraad) is None:
        return None
    return bool(beraad.deelnemers and beraad.opties and beraad.uitkomst) or None


@feit(
    JEUGDWET("6.1.8"),
    leest=("verzoek.ingediend", "peildatum"),
    wie=(Partij.COLLEGE, Partij.GI, Partij.RAAD, Partij.OVJ),
    remedie="Leg de dag van indienen vast, met het kenmerk van de rechtbank of hoe u het hoorde.",
)
def indiening_vastgelegd(indiening: Indiening | None, peildatum: date) -> Waarheid:
    """het is vastgelegd wanneer het verzoek is ingediend"""
    return True if indiening is not None and indiening.op <= peildatum else None


@feit(
    JEUGDWET("6.1.12"),
    leest=("beschikkingen",),
    wie=_RECHTER,
    remedie="Leg de beschikking vast: wie, wanneer, mondeling of niet, de eerste en de laatste "
    "dag.",
)
def verlening_vastgelegd(beschikkingen: tuple[Beschikking, ...]) -> Waarheid:
    """de beschikking is vastgelegd: verleend, met een eerste en een laatste dag"""
    verleend = [b for b in beschikkingen if b.uitkomst is Beslissing.VERLEEND]
    return any(b.geldig_vanaf and b.geldig_tot_en_met for b in verleend) or None


@feit(
    JEUGDWET("6.1.2"),
    leest=("beschikkingen",),
    wie=_RECHTER,
    remedie="Leg de beschikking vast: wie, wanneer en dat het verzoek is afgewezen.",
)
def afwijzing_vastgelegd(beschikkingen: tuple[Beschikking, ...]) -> Waarheid:
    """de beschikking is vastgelegd: afgewezen"""
    return any(b.uitkomst is Beslissing.AFGEWEZEN for b in beschikkingen) or None


@feit(
    JEUGDWET("6.1.12", lid=4),
    leest=("uitkomst", "beschikking"),
    wie=(Partij.GI, Partij.COLLEGE, Partij.KINDERRECHTER),
    remedie="Leg bij 'uitkomsten' vast wie besloot van opname af te zien, wanneer, en wat er in de "
    "plaats komt.",
)
def afzien_vastgelegd(uitkomst: Uitkomst | None, beschikking: Beschikking | None) -> Waarheid:
    """het is vastgelegd wie na de machtiging besloot van opname af te zien"""
    if uitkomst is None or beschikking is None:
        return None
    return uitkomst.op >= beschikking.gegeven_op or None


@feit(
    JEUGDWET("6.1.12"),
    leest=("opname", "peildatum"),
    wie=Partij.AANBIEDER,
    remedie="Leg de opname vast: dag en tijd, de aanbieder en de plek.",
)
def opname_vastgelegd(opname: Opname | None, peildatum: date) -> Waarheid:
    """de opname is vastgelegd, met dag, tijd en aanbieder"""
    if opname is None or opname.op is None or dag(opname.op) > peildatum:
        return None
    return True if opname.aanbieder else None


@feit(
    JEUGDWET("6.1.12", lid=5),
    leest=("opname.schorsingen", "personen", "peildatum"),
    wie=Partij.GEDRAGSWETENSCHAPPER,
    remedie="Leg de schorsing vast, met de gekwalificeerde gedragswetenschapper die instemt en de "
    "dag daarvan. Vul bij 'betrokkenen' het register en het nummer van die persoon in. "
    f"{REGISTERS}",
)
def schorsing_met_instemming(
    schorsingen: tuple[Schorsing, ...] | None, personen: tuple[Persoon, ...], peildatum: date
) -> Waarheid:
    """een gedragswetenschapper met een register en een nummer stemt in met de schorsing"""
    lopend = [s for s in schorsingen or () if s.op <= peildatum and s.hervat_op is None]
    # A register number beside the name of a parent or a friend makes nobody a gedragswetenschapper.
    geregistreerd = {
        p.sleutel for p in personen if p.rol is Rol.PROFESSIONAL and p.registratie is not None
    }
    return (
        any(
            s.instemming_van in geregistreerd
            and s.instemming_op is not None
            and s.instemming_op <= s.op
            for s in lopend
        )
        or None
    )


@feit(
    JEUGDWET("6.1.12"),
    leest=("verval",),
    wie=(Partij.WET, Partij.GI, Partij.HOF),
    remedie="Leg bij 'vervallen' de dag en de oorzaak vast. 'Niet op tijd gehoord' hoort bij een "
    "spoedmachtiging, 'zes maanden opgenomen' bij een voorwaardelijke machtiging.",
)
def verval_vastgelegd(verval: Verval | None) -> Waarheid:
    """het is vastgelegd waardoor en wanneer de machtiging is vervallen"""
    if verval is None:
        return None
    return verval.oorzaak not in _NIET_BIJ_REGULIER


@feit(
    JEUGDWET("6.1.3", lid=5),
    leest=("verval",),
    wie=(Partij.WET, Partij.GI, Partij.HOF),
    remedie="Leg bij 'vervallen' de dag en de oorzaak vast: de einddatum, de GI vindt het niet "
    "langer nodig, of vernietigd. Een ingetrokken instemming beëindigt een "
    "spoedmachtiging niet.",
)
def verval_spoed_vastgelegd(verval: Verval | None) -> Waarheid:
    """het is vastgelegd waardoor en wanneer de spoedmachtiging is geëindigd"""
    return None if verval is None else verval.oorzaak not in _NIET_BIJ_SPOED


@feit(
    RECHTSVORDERING("800", lid=3),
    leest=("verval", "zaak"),
    wie=Partij.WET,
    remedie="Leg bij 'vervallen' vast dat iemand niet op tijd de kans kreeg om gehoord te worden, "
    "en vanaf welke dag. Dat is twee weken na de spoedmachtiging.",
)
def krachtverlies_vastgelegd(verval: Verval | None, zaak: Zaak) -> Waarheid:
    """twee weken zijn voorbij en iemand kreeg niet de kans om gehoord te worden"""
    beschikking, _ = zaak.lees("beschikking")
    if verval is None or beschikking is None:
        return None
    if zaak.peildatum < horen_uiterlijk(beschikking):
        return False
    return verval.oorzaak is Vervaloorzaak.NIET_OP_TIJD_GEHOORD


@feit(
    GRONINGEN_DRENTHE("niemand blijft zonder hulp"),
    leest=("uitkomst.andere_weg",),
    wie=tuple(Partij),
    remedie="Leg bij 'uitkomsten' vast welke andere weg is gekozen: een open crisisplek, de Wvggz "
    "of Wzd, of een machtiging uithuisplaatsing.",
)
def andere_weg_vastgelegd(weg: object | None) -> Waarheid:
    """het is vastgelegd welke andere weg is gekozen"""
    return True if weg is not None else None


@feit(
    GRONINGEN_DRENTHE("een zaak kan overal binnenkomen"),
    leest=("overnames", "zaak"),
    wie=tuple(Partij),
    remedie="Leg bij 'overnames' vast: het verloop, de route, de stand, sinds wanneer en waar dat "
    "uit blijkt.",
)
def overname_vastgelegd(overnames: tuple[Overname, ...], zaak: Zaak) -> Waarheid:
    """het is vastgelegd in welke stand deze zaak binnenkomt, en waar dat uit blijkt"""
    return any(o.verloop == zaak.verloop and o.op <= zaak.peildatum for o in overnames) or None


@feit(
    JEUGDWET("7.3.8", lid=2),
    leest=("verklaringen", "peildatum"),
    wie=(Partij.JEUGDIGE, Partij.OUDER),
    remedie="Zet de verklaring bij 'verklaringen', in de eigen woorden van wie haar geeft.",
)
def verklaring_vastgelegd(verklaringen: tuple[Verklaring, ...], peildatum: date) -> Waarheid:
    """een eigen verklaring van jeugdige of ouder is toegevoegd"""
    return any(v.datum <= peildatum for v in verklaringen) or None
