# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is known: sources, findings with both sides heard, and earlier help."""

from va_route.schemas.basis import Datum, Deel, Tekst, veld
from va_route.schemas.keuzes import BevindingSoort, BronSoort, Grondslag, Niveau, Resultaat
from va_route.schemas.personen import Verborgen, verborgen
from va_route.schemas.verwijzing import BevindingNummer, BronNummer, NaarBron, NaarPersoon


class Bron(Deel):
    """Where information comes from, and on what ground it may be used."""

    id: BronNummer = veld("Nummer", "Het nummer van deze bron: br1, br2 …")
    soort: BronSoort = veld("Soort bron", "Wat voor bron dit is.")
    wie: NaarPersoon | None = veld(
        "Wie", "Met wie u sprak of wie het maakte, als dat een betrokkene is.", default=None
    )
    omschrijving: Tekst = veld(
        "Omschrijving", "Welke bron het is. Bijvoorbeeld: telefoongesprek met de mentor."
    )
    datum: Datum = veld("Datum", "De dag van het gesprek, het bericht of het onderzoek.")
    grondslag: Grondslag = veld("Grondslag", "Waarom u deze informatie mag gebruiken.")


class Reactie(Deel):
    """What someone says about a finding that concerns that person."""

    van: NaarPersoon = veld("Van wie", "De persoon die reageert.")
    tekst: Tekst = veld("Tekst", "De reactie in eigen woorden.")
    datum: Datum | None = veld("Datum", "De dag waarop dit is gezegd.", default=None)
    wijze: Tekst | None = veld(
        "Wijze", "Hoe u dit hoorde. Bijvoorbeeld: gesprek thuis of telefoon.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Betwisting(Deel):
    """Someone says that a finding is not so."""

    door: NaarPersoon = veld("Door", "Wie zegt dat het anders is.")
    waarom: Tekst = veld("Waarom", "Hoe het volgens deze persoon zit.")
    datum: Datum | None = veld("Datum", "De dag waarop dit is gezegd.", default=None)
    wijze: Tekst | None = veld(
        "Wijze", "Hoe u dit hoorde. Bijvoorbeeld: gesprek thuis of telefoon.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Bevinding(Deel):
    """One fact, observation, account, view or test result."""

    id: BevindingNummer = veld("Nummer", "Het nummer van deze bevinding: bv1, bv2 …")
    soort: BevindingSoort = veld(
        "Soort bevinding", "Of dit een feit, waarneming, mededeling, mening of onderzoek is."
    )
    niveau: Niveau = veld("Niveau", "Waar dit over gaat, zoals gezin, omgeving of hulpverlening.")
    tekst: Tekst = veld("Tekst", "Wat er is gezien, gehoord, verteld of gevonden. Eén punt.")
    bron: NaarBron | None = veld("Bron", "Het nummer van de bron.", default=None)
    van: NaarPersoon | None = veld(
        "Van wie", "Wie dit vindt of vertelt. Nodig bij een mening.", default=None
    )
    datum: Datum | None = veld("Datum", "De dag waarop het gebeurde of werd gezegd.", default=None)
    over: tuple[NaarPersoon, ...] = veld("Over wie", "Over welke personen dit gaat.", default=())
    reactie: tuple[Reactie, ...] = veld(
        "Reacties", "Wat de mensen over wie dit gaat ervan vinden.", default=()
    )
    betwist: tuple[Betwisting, ...] = veld(
        "Betwist", "Wie zegt dat het anders is, en waarom.", default=()
    )
    hoe_verder: Tekst | None = veld(
        "Hoe verder", "Wat u met het verschil doet, en wanneer.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class EerdereHulp(Deel):
    """Help that was there before, and what it brought."""

    wat: Tekst = veld("Wat", "Welke hulp het was. Bijvoorbeeld: opvoedondersteuning thuis.")
    aanbieder: Tekst = veld("Aanbieder", "Welke organisatie of persoon de hulp gaf.")
    vanaf: Datum = veld("Vanaf", "De eerste dag van de hulp.")
    tot: Datum | None = veld("Tot", "De laatste dag. Leeg als de hulp nog loopt.", default=None)
    resultaat: Resultaat = veld("Resultaat", "Wat de hulp heeft gebracht.")
    volgens_jeugdige: Tekst | None = veld(
        "Volgens de jeugdige", "Wat de jeugdige van deze hulp vond, in eigen woorden.", default=None
    )
    volgens_ouders: Tekst | None = veld(
        "Volgens de ouders", "Wat de ouders van deze hulp vonden, in eigen woorden.", default=None
    )
    volgens_professional: Tekst | None = veld(
        "Volgens de professional", "Wat de professional van deze hulp vond.", default=None
    )
    verborgen_voor: Verborgen = verborgen()
