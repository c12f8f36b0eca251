# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where it goes: perspective, the way there, goals, and options from light to heavy."""

from va_route.schemas.basis import Datum, Deel, Getal, Tekst, veld
from va_route.schemas.hulpvorm import Hulpvorm
from va_route.schemas.keuzes import AlternatiefUitkomst, Fase, HulpSoort, PlekSoort, Zekerheid
from va_route.schemas.personen import Verborgen, verborgen
from va_route.schemas.verwijzing import (
    AlternatiefNummer,
    DoelNummer,
    NaarAlternatief,
    NaarDoel,
    NaarFactor,
    NaarPersoon,
)


class Stip(Deel):
    """What someone hopes for, far ahead."""

    van: NaarPersoon = veld("Van wie", "Wie dit hoopt: het liefst de jeugdige.")
    datum: Datum = veld("Datum", "De dag waarop dit is gezegd.")
    tekst: Tekst = veld("Tekst", "Wat deze persoon hoopt, in eigen woorden.")
    verborgen_voor: Verborgen = verborgen()


class Plek(Deel):
    """A place to live or to learn. Unknown is fine, with a name and a date."""

    doel: Tekst = veld("Doel", "Wat het worden moet. Bijvoorbeeld: thuis blijven wonen.")
    plek: Tekst | None = veld("Plek", "Waar dat is, zonder adres.", default=None)
    soort: PlekSoort | None = veld(
        "Wonen of verblijf", "Wonen duurt. Verblijf is kort en hoort bij hulp.", default=None
    )
    vanaf: Datum | None = veld("Vanaf", "De eerste dag op deze plek.", default=None)
    zekerheid: Zekerheid = veld("Zekerheid", "Hoe zeker deze plek is.")
    wie_regelt: NaarPersoon | None = veld("Wie regelt het", "Wie hiervoor zorgt.", default=None)
    uiterlijk: Datum | None = veld(
        "Uiterlijk", "De dag waarop dit duidelijk of klaar is.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Toekomst18(Deel):
    """The five parts of life that change at 18."""

    wonen: Tekst | None = veld("Wonen na 18", "Waar en hoe de jeugdige woont.", default=None)
    school_werk: Tekst | None = veld(
        "School of werk na 18", "Welke school, opleiding of welk werk er is.", default=None
    )
    inkomen: Tekst | None = veld("Inkomen na 18", "Waar de jeugdige van leeft.", default=None)
    steun: Tekst | None = veld("Steun na 18", "Op wie de jeugdige kan rekenen.", default=None)
    welzijn: Tekst | None = veld(
        "Welzijn na 18", "Hoe het met gezondheid en hulp verder gaat.", default=None
    )


class Perspectief(Deel):
    """Where the youth is going."""

    stip: Stip | None = veld(
        "Stip op de horizon", "Wat de jeugdige zelf voor later wil.", default=None
    )
    wonen: Plek | None = veld(
        "Wonen", "Waar de jeugdige gaat wonen. Onbekend mag, met naam en datum.", default=None
    )
    onderwijs: Plek | None = veld(
        "Onderwijs of werk", "Welk onderwijs of werk er komt. Onbekend mag ook.", default=None
    )
    steunfiguur: NaarPersoon | None = veld(
        "Steunfiguur", "Wie er voor de jeugdige is en blijft.", default=None
    )
    terug_of_verder: tuple[Tekst, ...] = veld(
        "Terug of verder",
        "Bij verblijf: wat er moet zijn om naar huis of verder te gaan.",
        default=(),
    )
    hoe_lang: Tekst | None = veld(
        "Hoe lang", "Hoe lang het verblijf hoogstens duurt.", default=None
    )
    toekomst_18: Toekomst18 | None = veld(
        "Na de 18e verjaardag", "Vanaf 17 jaar: vijf onderwerpen die dan veranderen.", default=None
    )


class VraagVanJeugdige(Deel):
    """A question the youth asks about what is coming."""

    tekst: Tekst = veld("Tekst", "De vraag in de woorden van de jeugdige.")
    verborgen_voor: Verborgen = verborgen()


class Overgang(Deel):
    """What the youth knows about a stay, before it happens."""

    verteld_op: Datum | None = veld(
        "Verteld op", "De dag waarop dit aan de jeugdige is verteld.", default=None
    )
    verteld_door: NaarPersoon | None = veld("Verteld door", "Wie het vertelde.", default=None)
    waarom: Tekst | None = veld("Waarom", "Welke reden de jeugdige heeft gehoord.", default=None)
    wat_kan_het_voorkomen: Tekst | None = veld(
        "Wat kan het voorkomen", "Wat er nog kan gebeuren om het niet te doen.", default=None
    )
    toegezegd_door: NaarPersoon | None = veld(
        "Toegezegd door", "Wie dat belooft, en het ook zelf kan nakomen.", default=None
    )
    toegezegd_tot: Datum | None = veld(
        "Toegezegd tot", "Tot en met welke dag die belofte geldt.", default=None
    )
    wanneer: Tekst | None = veld("Wanneer", "Op welke dag, of waar dat van afhangt.", default=None)
    waarheen: Tekst | None = veld("Waarheen", "Wat voor plek het is en waar.", default=None)
    kennismaking: Tekst | None = veld(
        "Kennismaking", "Of de jeugdige vooraf kan gaan kijken.", default=None
    )
    vervoer: Tekst | None = veld("Vervoer", "Wie de jeugdige brengt, en hoe.", default=None)
    spullen: Tekst | None = veld("Spullen", "Wat er mee mag.", default=None)
    kamer_thuis: Tekst | None = veld(
        "Kamer thuis", "Wat er met de eigen kamer gebeurt.", default=None
    )
    contact: Tekst | None = veld("Contact", "Wie de jeugdige ziet en spreekt.", default=None)
    vragen_jeugdige: tuple[VraagVanJeugdige, ...] = veld(
        "Vragen van de jeugdige", "Wat de jeugdige zelf nog wil weten.", default=()
    )
    verborgen_voor: Verborgen = verborgen()


class Actie(Deel):
    """Who does what, and when it is done."""

    wie: NaarPersoon = veld("Wie", "Wie dit doet.")
    wat: Tekst = veld("Wat", "Wat deze persoon doet.")
    uiterlijk: Datum = veld("Uiterlijk", "De dag waarop het klaar is.")


class Doel(Deel):
    """What will be different. A placement is a means, never a goal."""

    id: DoelNummer = veld("Nummer", "Het nummer van dit doel: do1, do2 …")
    tekst: Tekst = veld(
        "Tekst", "Wat er anders wordt. Bijvoorbeeld: drie ochtenden in het technieklokaal."
    )
    van: tuple[NaarPersoon, ...] = veld("Van wie", "Wie dit doel wil.", default=())
    prioriteit: Getal = veld("Prioriteit", "Wat eerst komt: 1 is het eerst.", ge=1, le=9)
    fase: Fase = veld("Fase", "Bij welke fase dit doel hoort.")
    grijpt_aan_op: tuple[NaarFactor, ...] = veld(
        "Werkt aan", "De nummers van wat de problemen gaande houdt.", default=()
    )
    bouwt_op: tuple[NaarFactor, ...] = veld("Bouwt op", "De nummers van wat al helpt.", default=())
    waaraan_zien_we_het: Tekst | None = veld(
        "Waaraan zien we het", "Waaraan ieder ziet dat het is gelukt.", default=None
    )
    termijn: Datum | None = veld("Termijn", "De dag waarop u kijkt of het is gelukt.", default=None)
    acties: tuple[Actie, ...] = veld("Acties", "Wie wat doet.", default=())


class Alternatief(Deel):
    """One option for help, and what became of it."""

    id: AlternatiefNummer = veld("Nummer", "Het nummer van deze mogelijkheid: al1, al2 …")
    tekst: Tekst = veld("Tekst", "Welke hulp het is. Bijvoorbeeld: gezinsbehandeling thuis.")
    soort: HulpSoort = veld("Soort hulp", "Welke vorm van hulp dit is, van licht naar zwaar.")
    vorm: Hulpvorm | None = veld(
        "Vorm van hulp",
        "Hoe deze hulp in de regio heet. Staat die er niet bij? Schrijf 'anders'.",
        default=None,
    )
    draagt_bij_aan: tuple[NaarDoel, ...] = veld(
        "Draagt bij aan", "De nummers van de doelen waar dit bij helpt.", default=()
    )
    uitkomst: AlternatiefUitkomst = veld("Uitkomst", "Wat er met deze mogelijkheid is gedaan.")
    reden: Tekst | None = veld("Reden", "Waarom het deze uitkomst werd.", default=None)
    datum: Datum | None = veld("Datum", "De dag waarop u deze mogelijkheid afwoog.", default=None)
    aangekaart_bij: Tekst | None = veld(
        "Aangekaart bij", "Waar u hebt gemeld dat deze hulp er niet is.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Hulpkeuze(Deel):
    """The help that fits best beside the help that came. The difference shows what is missing."""

    eerste_keus: NaarAlternatief | None = veld(
        "Eerste keus", "Het nummer van de mogelijkheid die het best past.", default=None
    )
    gekregen: NaarAlternatief | None = veld(
        "Gekregen", "Het nummer van de mogelijkheid die het werd.", default=None
    )
    reden_verschil: Tekst | None = veld(
        "Reden van het verschil", "Waarom het niet de eerste keus werd.", default=None
    )
