# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Safety: how it is now, what is feared, and how organisations weigh one proposal together."""

from va_route.schemas.basis import Datum, Deel, Getal, Tekst, veld
from va_route.schemas.keuzes import DirectOordeel, Fase, RisicoNiveau, WegingOordeel
from va_route.schemas.personen import Verborgen, verborgen
from va_route.schemas.verwijzing import (
    NaarAlternatief,
    NaarBevinding,
    NaarFactor,
    NaarPersoon,
    RisicoNummer,
)


class DirecteVeiligheid(Deel):
    """Whether it is safe now, according to whom, and why."""

    oordeel: DirectOordeel = veld("Oordeel", "Of het nu veilig is.")
    datum: Datum = veld("Datum", "De dag van dit oordeel.")
    door: tuple[NaarPersoon, ...] = veld("Door", "Wie dit oordeel gaf.", default=())
    onderbouwing: tuple[NaarBevinding, ...] = veld(
        "Onderbouwing", "De nummers van de bevindingen waaruit dit blijkt.", default=()
    )


class Veiligheidscijfer(Deel):
    """How safe one person feels, 0 to 10. Shown side by side, never averaged."""

    van: NaarPersoon = veld("Van wie", "Wie dit cijfer gaf.")
    cijfer: Getal = veld("Cijfer", "0 is heel onveilig, 10 is helemaal veilig.", ge=0, le=10)
    datum: Datum = veld("Datum", "De dag waarop dit cijfer is gegeven.")
    waarom: Tekst = veld("Waarom", "Waarom dit cijfer, in eigen woorden.")
    verborgen_voor: Verborgen = verborgen()


class Veiligheidsafspraak(Deel):
    """An agreement that makes it safe, and who checks it."""

    wat: Tekst = veld("Wat", "Wat er is afgesproken, heel concreet.")
    wie: tuple[NaarPersoon, ...] = veld("Wie", "Voor wie de afspraak geldt.", default=())
    controle_door: NaarPersoon = veld("Controle door", "Wie nagaat of het gebeurt.")
    tot: Datum = veld("Tot", "Tot welke dag de afspraak geldt.")


class Instrument(Deel):
    """An instrument that was used, and what it concluded in words."""

    naam: Tekst = veld("Naam", "De naam van het instrument.")
    datum: Datum = veld("Datum", "De dag waarop het is ingevuld.")
    conclusie: Tekst = veld("Conclusie", "De uitkomst in woorden, geen score.")


class Overweging(Deel):
    """One side of a weighing: an opinion with its reason."""

    oordeel: WegingOordeel = veld("Oordeel", "Ja, nee of twijfel.")
    motivering: Tekst = veld(
        "Motivering", "Waarom de organisatie dat vindt, in een of twee zinnen."
    )


class Weging(Deel):
    """How one organisation weighs one proposal."""

    organisatie: Tekst = veld("Organisatie", "Welke organisatie weegt.")
    door: NaarPersoon = veld("Door", "Wie namens deze organisatie weegt.")
    datum: Datum = veld("Datum", "De dag van deze weging.")
    voorstel: NaarAlternatief = veld("Voorstel", "Het nummer van de mogelijkheid die u weegt.")
    proportionaliteit: Overweging = veld(
        "Proportionaliteit", "Past het voorstel bij de ernst van de situatie?"
    )
    subsidiariteit: Overweging = veld("Subsidiariteit", "Is iets lichters niet genoeg?")
    doelmatigheid: Overweging = veld(
        "Doelmatigheid", "Waarom werkt juist dit tegen wat de problemen gaande houdt?"
    )


class Risico(Deel):
    """A feared event in plain words, with the harm of doing nothing and of stepping in."""

    id: RisicoNummer = veld("Nummer", "Het nummer van dit risico: ri1, ri2 …")
    tekst: Tekst = veld(
        "Tekst", "Waar u bang voor bent. Bijvoorbeeld: dat iemand thuis gewond raakt."
    )
    voor_wie: tuple[NaarPersoon, ...] = veld("Voor wie", "Wie gevaar loopt.", default=())
    niveau: RisicoNiveau = veld("Hoe dichtbij", "Acuut, structureel of mogelijk.")
    onderbouwing: tuple[NaarBevinding, ...] = veld(
        "Onderbouwing", "De nummers van de bevindingen waaruit dit blijkt.", default=()
    )
    als_we_niets_doen: Tekst = veld("Als we niets doen", "Wat u dan verwacht.")
    als_we_ingrijpen: Tekst | None = veld(
        "Als we ingrijpen", "Wat ingrijpen zelf kapot kan maken.", default=None
    )
    beschermend: tuple[NaarFactor, ...] = veld(
        "Beschermend", "De nummers van de factoren die hier helpen.", default=()
    )
    weging: tuple[Weging, ...] = veld(
        "Weging", "Hoe minstens twee organisaties hetzelfde voorstel wegen.", default=()
    )
    conclusie: Tekst | None = veld(
        "Conclusie", "Wat u samen besluit, ook bij twijfel.", default=None
    )
    dragers: tuple[Tekst, ...] = veld(
        "Dragers", "Welke organisaties dit risico samen dragen.", default=()
    )


class Veiligheid(Deel):
    """The safety of the youth and the people around."""

    fase: Fase = veld("Fase", "In welke fase het werken aan veiligheid is.")
    direct: DirecteVeiligheid | None = veld(
        "Directe veiligheid", "Of het nu veilig is.", default=None
    )
    cijfers: tuple[Veiligheidscijfer, ...] = veld(
        "Veiligheidscijfers", "Hoe veilig ieder het vindt, met de reden.", default=()
    )
    afspraken: tuple[Veiligheidsafspraak, ...] = veld(
        "Veiligheidsafspraken", "Wat er is afgesproken om het nu veilig te houden.", default=()
    )
    instrumenten: tuple[Instrument, ...] = veld(
        "Instrumenten", "Welke instrumenten zijn gebruikt, en wat eruit kwam.", default=()
    )
    risicos: tuple[Risico, ...] = veld("Risico's", "Waar men bang voor is.", default=())
