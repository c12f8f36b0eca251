# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The working method of one region: what things are called there, and what was agreed.

Names, availability, hours, steps of escalation and allowed deviations are data, so that what one
region agreed never leaks into another. Everything names its source; what no source says is not in
a profile. The law is never in here.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from va_route.schemas.basis import Datum, Deel, Getal, JaNee, RegioNaam, Tekst, Versie, veld
from va_route.schemas.besluit import Afwijkingsreden
from va_route.schemas.inzet import Toegang
from va_route.schemas.keuzes import Keuze
from va_route.schemas.overleg import Hoedanigheid, OverlegSoort
from va_route.schemas.verwijzing import BronNummer, NaarBron

MEESTE_UREN = 24 * 366
"""A term in hours longer than a year is a slip of the pen, inclusive."""


class Functie(Keuze):
    """What something does in the chain of help, whatever a region calls it."""

    CONSULT = "consult", "wie u om advies vraagt"
    OVERLEG = "overleg", "waar u samen de hulp bespreekt"
    SPOEDBERAAD = "spoedberaad", "waar u samen overlegt bij spoed"
    DESKUNDIGE = "deskundige", "wie de zware kennis heeft"
    AMBULANT_TEAM = "ambulant_team", "wie snel hulp thuis geeft"
    TOEGANG = "toegang", "wie plekken zoekt en verdeelt"
    REGIE = "regie", "wie de regie heeft"
    ESCALATIE = "escalatie", "waar u vastgelopen punten brengt"
    LEREN = "leren", "hoe de regio leert"


class Lidwoord(Keuze):
    """The article before a name, so that sentences stay Dutch."""

    DE = "de"
    HET = "het"


class AfspraakSoort(Keuze):
    """What an agreement does when the dossier does not show it."""

    EIS = "eis", "houdt de stap tegen tot het dossier het laat zien"
    HERINNERING = "herinnering", "herinnert, en houdt niets tegen"
    WAARSCHUWING = "waarschuwing", "waarschuwt, en houdt niets tegen"


class Traject(Keuze):
    """On which side of the routes an agreement holds."""

    REGULIER = "regulier", "zonder spoed"
    SPOED = "spoed"


class AfspraakCode(Keuze):
    """Every agreement that a rule asks about. What a profile does not name is not asked there."""

    VA_AANWEZIG = "va_aanwezig"
    AMBULANT_OVERWOGEN = "ambulant_overwogen"
    JEUGDIGE_GEHOORD = "jeugdige_gehoord"
    SPOEDBERAAD_GEHOUDEN = "spoedberaad_gehouden"
    VA_IS_BESPROKEN = "va_is_besproken"
    CONSULT_OF_NIET_BEREIKBAAR = "consult_of_niet_bereikbaar"
    RISICO_SAMEN_GEWOGEN = "risico_samen_gewogen"
    STANDPUNT_PER_GEZAGHEBBENDE = "standpunt_per_gezaghebbende"
    OPNAME_VOORBEREID_AFGESPROKEN = "opname_voorbereid_afgesproken"
    DUUR_EN_VERVOLG_AFGESPROKEN = "duur_en_vervolg_afgesproken"
    GEZIN_NA_PLAATSING_AFGESPROKEN = "gezin_na_plaatsing_afgesproken"
    JEUGDIGE_GEHOORD_OVER_OPNAME = "jeugdige_gehoord_over_opname"
    REGIEVOERDER_BENOEMD = "regievoerder_benoemd"
    OPVOLGING_BELEGD = "opvolging_belegd"
    WOONPLEK_BEKEND = "woonplek_bekend"
    SCHOOL_BEKEND = "school_bekend"
    OVERDRACHT_GEREGELD = "overdracht_geregeld"
    WAAROM_SPOED_BESPROKEN = "waarom_spoed_besproken"
    OPNAME_VOORBEREID = "opname_voorbereid"
    DUUR_EN_VERVOLG_VERTELD = "duur_en_vervolg_verteld"
    TOEGANG_TEAM_KLOPT = "toegang_team_klopt"
    TAFEL_BINNEN_TERMIJN = "tafel_binnen_termijn"
    HSJ_BETROKKEN = "hsj_betrokken"
    OUDERS_GEZAG_BETROKKEN = "ouders_gezag_betrokken"
    SYSTEEMHULP_OVERWOGEN = "systeemhulp_overwogen"
    VOORWAARDELIJK_OVERWOGEN = "voorwaardelijk_overwogen"
    GEZINSGERICHT_OVERWOGEN = "gezinsgericht_overwogen"
    GEDRAGSWETENSCHAPPER_NIET_BEHANDELEND = "gedragswetenschapper_niet_behandelend"
    VA_ACTUEEL = "va_actueel"
    JEUGDIGE_VOORAF_GEWAARSCHUWD = "jeugdige_vooraf_gewaarschuwd"
    OVEREENSTEMMING_VASTGELEGD = "overeenstemming_vastgelegd"
    KANS_GEGEVEN = "kans_gegeven"
    PLAN_VOOR_PLAATSING = "plan_voor_plaatsing"
    WOONVRAAG_BEHANDELVRAAG = "woonvraag_behandelvraag"
    WAAROM_NIET_THUIS = "waarom_niet_thuis"
    PERSPECTIEF_WONEN = "perspectief_wonen"
    PERSPECTIEF_ONDERWIJS = "perspectief_onderwijs"
    AFSPRAKEN_UITGEVOERD = "afspraken_uitgevoerd"
    HSJ_ONTOEREIKEND_OPGEPAKT = "hsj_ontoereikend_opgepakt"
    PERSPECTIEF_ONBEKEND_GEVOLGD = "perspectief_onbekend_gevolgd"
    WOONPLEK_OF_ZOEKER_BEKEND = "woonplek_of_zoeker_bekend"


class Werkbron(Deel):
    """One source of the working method."""

    id: BronNummer = veld("Nummer", "Het nummer van deze bron: br1, br2 …")
    titel: Tekst = veld("Titel", "Hoe de bron heet, zoals die in een melding komt te staan.")
    url: Tekst | None = veld("Adres", "De pagina van de bron, als die er is.", default=None)
    wat: Tekst = veld("Wat het is", "Wat voor bron dit is, van wie, en van wanneer.")


class UitBron(Deel):
    """Something a source says: which source, and where in it."""

    bron: NaarBron = veld("Bron", "In welke bron dit staat: het nummer bij 'bronnen'.")
    plek: Tekst = veld("Plek", "Waar het in de bron staat, of hoe het er heet.")


class Functienaam(UitBron):
    """What the region calls one function, and whether it is there already."""

    functie: Functie = veld("Functie", "Wat het in de keten doet.")
    naam: Tekst = veld("Naam", "Hoe het in de regio heet.")
    lidwoord: Lidwoord = veld("Lidwoord", "De of het.", default=Lidwoord.HET)
    beschikbaar: JaNee = veld("Beschikbaar", "Nee zolang het nog te ontwikkelen is.")
    via: tuple[Toegang, ...] = veld("Via", "Langs wie of wat u het vraagt.", default=())


class RegioAfspraak(UitBron):
    """One agreement of the region, and what it does."""

    code: AfspraakCode = veld("Afspraak", "De code van de afspraak, zoals een melding die noemt.")
    naam: Tekst | None = veld(
        "In woorden", "De afspraak in de woorden van de regio, als een halve zin.", default=None
    )
    soort: AfspraakSoort = veld("Soort", "Eis, herinnering of waarschuwing.")
    traject: Traject | None = veld(
        "Traject", "Alleen regulier of alleen spoed. Leeg: allebei.", default=None
    )
    afwijken_bij: tuple[Afwijkingsreden, ...] = veld(
        "Afwijken bij", "Om welke redenen bij spoed een afwijking telt.", default=()
    )
    uren: Annotated[Getal, Field(ge=1, le=MEESTE_UREN)] | None = veld(
        "Uren", "Binnen hoeveel klokuren, als dat is afgesproken.", default=None
    )


class Deskundigheid(UitBron):
    """Whose knowledge counts at the table of an emergency."""

    telt: tuple[Hoedanigheid, ...] = veld("Telt", "Wie deze kennis heeft.", min_length=1)
    telt_zolang: tuple[Hoedanigheid, ...] = veld(
        "Telt zolang", "Wie meetelt zolang de eerste er nog niet is.", default=()
    )
    beschikbaar: JaNee = veld("Beschikbaar", "Nee zolang deze kennis nog te organiseren is.")


class Trede(UitBron):
    """One step of escalation, from near to far."""

    naam: Tekst = veld("Naam", "Wie of wat deze trede is.")
    waarvoor: Tekst | None = veld("Waarvoor", "Waarmee u daar komt.", default=None)


class Profiel(Deel):
    """The working method of one region in one version. Holds no case and no person."""

    schema_: Literal["regioprofiel/1"] = veld("Schema", "Altijd regioprofiel/1.", alias="schema")
    regio: RegioNaam = veld("Regio", "De naam zoals die in een dossier bij 'regio' staat.")
    naam: Tekst = veld("Naam", "De naam van de regio, zoals die wordt afgedrukt.")
    versie: Versie = veld("Versie", "Uw eigen versie van dit profiel, zoals 2026-11.")
    geldend_van: Datum = veld("Geldend van", "De eerste dag waarop dit geldt.")
    geldend_tot: Datum | None = veld(
        "Geldend tot en met", "De laatste dag waarop dit geldt, als die er is.", default=None
    )
    toelichting: Tekst | None = veld(
        "Toelichting", "Wat een lezer van dit profiel moet weten.", default=None
    )
    bronnen: tuple[Werkbron, ...] = veld("Bronnen", "Waar dit alles staat.", min_length=1)
    tafels: tuple[OverlegSoort, ...] = veld(
        "Tafels", "Welk overleg telt als spoedberaad.", default=(OverlegSoort.SPOEDBERAAD,)
    )
    functies: tuple[Functienaam, ...] = veld("Functies", "Hoe het in de regio heet.", default=())
    deskundigheid: Deskundigheid | None = veld(
        "Deskundigheid", "Wie bij spoed de zware kennis meebrengt.", default=None
    )
    afspraken: tuple[RegioAfspraak, ...] = veld("Afspraken", "Wat is afgesproken.", default=())
    ladder: tuple[Trede, ...] = veld(
        "Ladder", "Waar u met een vastgelopen punt heen kunt, de eerste trede eerst.", default=()
    )
