# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Titles, judgements, deviations and what the judge decided."""

from __future__ import annotations

from va_route.schemas.basis import Datum, Deel, JaNee, Tekst, Tijdstip, veld
from va_route.schemas.keuzes import Keuze
from va_route.schemas.partijen import Partij
from va_route.schemas.verwijzing import BeschikkingNummer, NaarPersoon, NaarVerzoek


class MaatregelSoort(Keuze):
    """Which measure holds or is asked for."""

    OTS = "ots"
    VOTS = "vots"
    VOOGDIJ_GI = "voogdij_gi", "voogdij van een GI"
    VOOGDIJ_PERSOON = "voogdij_persoon", "voogdij van een persoon, opgelegd door de rechter"
    JEUGDRECLASSERING = "jeugdreclassering"

    @property
    def kinderbescherming(self) -> bool:
        """Whether this is a measure of child protection (jeugdreclassering is not)."""
        return self is not MaatregelSoort.JEUGDRECLASSERING

    @property
    def door_gi(self) -> bool:
        """Whether a GI executes it; a person who is guardian does so alone."""
        return self is not MaatregelSoort.VOOGDIJ_PERSOON

    @property
    def titel_voor_opname(self) -> bool:
        """Whether it is a title by itself (Jeugdwet 6.1.2 lid 3, a and b)."""
        return self.kinderbescherming and self.door_gi


class MaatregelStand(Keuze):
    """Whether the measure holds already."""

    VERZOCHT = "verzocht"
    VAN_KRACHT = "van_kracht"


class Afwijkingsreden(Keuze):
    """Why a regional agreement was not met. Lack of time, of a VA or of a place is not here."""

    DIRECT_GEVAAR = "direct_gevaar"
    NIET_BEREIKBAAR = "niet_bereikbaar"
    VA_IN_CONCEPT = "va_in_concept"


class Beslissing(Keuze):
    """What the judge decided."""

    VERLEEND = "verleend"
    AFGEWEZEN = "afgewezen"


class Verhoorwijze(Keuze):
    """What happened with one person's chance to be heard by the judge."""

    GEHOORD = "gehoord"
    GELEGENHEID_GEHAD = "gelegenheid_gehad"
    WIL_NIET = "wil_niet"


class Maatregel(Deel):
    """A measure that holds or is asked for."""

    soort: MaatregelSoort = veld("Soort", "Welke maatregel.")
    stand: MaatregelStand = veld("Stand", "Verzocht of van kracht.")
    vanaf: Datum = veld("Vanaf", "De dag van de uitspraak, of van het verzoek.")
    tot_en_met: Datum | None = veld("Tot en met", "De laatste dag, als die er is.", default=None)
    uitvoerende_gi: Tekst | None = veld(
        "Uitvoerende GI", "Welke gecertificeerde instelling de maatregel uitvoert.", default=None
    )
    gi_bericht_op: Datum | None = veld(
        "Bericht aan de GI", "De dag waarop de GI van de maatregel hoorde.", default=None
    )
    eerste_contact_op: Datum | None = veld(
        "Eerste contact",
        "De dag waarop de GI jeugdige en ouders voor het eerst sprak.",
        default=None,
    )


class InstemmingVertegenwoordiger(Deel):
    """Consent of one legal representative with gesloten jeugdhulp."""

    van: NaarPersoon = veld("Van", "De gezaghebbende, zoals bij 'betrokkenen'.")
    datum: Datum = veld("Datum", "De dag waarop deze persoon instemde.")
    ingetrokken_op: Datum | None = veld(
        "Ingetrokken op", "De dag waarop de instemming is ingetrokken.", default=None
    )


class Titel(Deel):
    """The legal title: a measure, or consent (Jeugdwet 6.1.2 lid 3)."""

    maatregelen: tuple[Maatregel, ...] = veld(
        "Maatregelen", "Ots, voorlopige ots, voogdij of jeugdreclassering.", default=()
    )
    instemmingen: tuple[InstemmingVertegenwoordiger, ...] = veld(
        "Instemmingen", "Wie van de gezaghebbenden instemt met gesloten jeugdhulp.", default=()
    )
    ots_en_uit_huis_sinds: Datum | None = veld(
        "Ots en uit huis sinds",
        "Sinds wanneer de jeugdige onder toezicht staat én uit huis woont, samen.",
        default=None,
    )


class Oordeel(Deel):
    """A human judgement about an open norm: who, role, date, motivation."""

    norm: Tekst = veld("Norm", "De code van de norm, zoals de melding die noemt.")
    antwoord: JaNee = veld("Antwoord", "Ja of nee.")
    door: NaarPersoon = veld("Door", "Wie oordeelt, zoals bij 'betrokkenen'.")
    rol: Partij = veld("Rol", "In welke rol.")
    datum: Datum = veld("Datum", "De dag van het oordeel.")
    motivering: Tekst = veld("Motivering", "Waarom.")
    verzoek: NaarVerzoek | None = veld(
        "Verzoek", "Over welk verzoek dit oordeel gaat, als er meer zijn.", default=None
    )


class Afwijking(Deel):
    """A regional agreement that was not met: never a flag, always a document."""

    afspraak: Tekst = veld("Afspraak", "De code van de afspraak, zoals de melding die noemt.")
    reden: Afwijkingsreden = veld("Reden", "De reden, uit de lijst van de regio.")
    motivering: Tekst = veld("Motivering", "Wat er aan de hand was.")
    door: NaarPersoon = veld("Door", "Wie zo handelt en hiervoor tekent.")
    rol: Partij = veld("Rol", "In welke rol.")
    op: Tijdstip = veld("Wanneer", "Dag en tijd van dit besluit.")
    herstel_uiterlijk: Datum = veld("Herstel uiterlijk", "Wanneer het alsnog gebeurt.")
    pogingen: tuple[Tekst, ...] = veld(
        "Pogingen", "Wie u probeerde te bereiken, hoe en hoe laat.", default=()
    )
    verzoek: NaarVerzoek | None = veld(
        "Verzoek", "Bij welk verzoek dit hoort, als er meer zijn.", default=None
    )


class Verhoor(Deel):
    """One person and the judge: heard, offered the chance, or not willing."""

    wie: NaarPersoon = veld("Wie", "De persoon, zoals bij 'betrokkenen'.")
    op: Datum = veld("Op", "De dag.")
    wijze: Verhoorwijze = veld("Wijze", "Gehoord, gelegenheid gehad, of wil niet.")


class Beschikking(Deel):
    """A decision of the kinderrechter or the hof on one request."""

    id: BeschikkingNummer = veld("Nummer", "Het nummer van deze beschikking: bs1, bs2 …")
    verzoek: NaarVerzoek = veld("Verzoek", "Op welk verzoek dit de beslissing is.")
    door: Partij = veld("Door", "De kinderrechter of het gerechtshof.")
    uitkomst: Beslissing = veld("Uitkomst", "Verleend of afgewezen.")
    gegeven_op: Datum = veld("Gegeven op", "De dag van de beslissing.")
    mondeling: JaNee = veld("Mondeling", "Of de beslissing mondeling is gegeven; dat telt.")
    geldig_vanaf: Datum | None = veld("Geldig vanaf", "De eerste dag.", default=None)
    geldig_tot_en_met: Datum | None = veld(
        "Geldig tot en met", "De laatste dag. Staat er 'tot'? Neem dan de dag ervoor.", default=None
    )
    verhoren: tuple[Verhoor, ...] = veld(
        "Verhoor door de rechter", "Per persoon: wanneer en hoe.", default=()
    )
