# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who was called and who sat together: signals, consults, zorgoverleg and spoedberaad."""

from __future__ import annotations

from va_route.schemas.basis import Datum, Deel, JaNee, Tekst, Tijdstip, veld
from va_route.schemas.keuzes import Grondslag, Keuze
from va_route.schemas.va_plan import Alternatief
from va_route.schemas.verwijzing import ConsultNummer, NaarPersoon, OverlegNummer


class OverlegSoort(Keuze):
    """Which table this was."""

    ZORGOVERLEG = "zorgoverleg"
    SPOEDBERAAD = "spoedberaad"
    VERSNELLINGSTAFEL = "versnellingstafel", "Versnellingstafel"


class OverlegWijze(Keuze):
    """How people met; the telephone counts."""

    AAN_TAFEL = "aan_tafel"
    TELEFOON = "telefoon"
    VIDEO = "video"


class OverlegUitkomst(Keuze):
    """What the table concluded."""

    AMBULANT = "ambulant"
    SPOEDVERZOEK = "spoedverzoek"
    REGULIER_VERZOEK = "regulier_verzoek"
    ANDERE_WEG = "andere_weg"
    GEEN_UITKOMST = "geen_uitkomst"


class Hoedanigheid(Keuze):
    """In which capacity someone took part."""

    JEUGDIGE = "jeugdige"
    OUDER = "ouder"
    NETWERK = "netwerk"
    REGIEVOERDER = "regievoerder"
    HSJ_DESKUNDIGE = "hsj_deskundige"
    SERVICEPUNT = "servicepunt"
    EXPERTTEAM = "expertteam"
    VERSNELLINGSTEAM = "versnellingsteam", "Versnellingsteam"
    PROFESSIONAL = "professional"


class ConsultInstantie(Keuze):
    """Who was asked for advice."""

    SERVICEPUNT = "servicepunt"
    EXPERTTEAM = "expertteam"
    HSJ = "hsj"
    VERSNELLINGSTEAM = "versnellingsteam", "Versnellingsteam"
    RET = "ret", "RET"


class ConsultSoort(Keuze):
    """What the advice was about."""

    CASUS = "casus"
    VA_ONDERSTEUNING = "va_ondersteuning"
    SPOED = "spoed"


class Signaal(Deel):
    """The moment someone saw or heard that it cannot go on like this."""

    op: Tijdstip = veld("Wanneer", "Dag en tijd van het signaal.")
    van: Tekst = veld("Van", "Wie het signaal gaf, bijvoorbeeld de politie of de moeder.")
    tekst: Tekst = veld("Signaal", "Wat er is gemeld.")


class Deelnemer(Deel):
    """Someone at the table."""

    wie: NaarPersoon | None = veld("Wie", "De persoon, zoals bij 'betrokkenen'.", default=None)
    organisatie: Tekst | None = veld(
        "Organisatie", "Namens welke organisatie, als dat zo is.", default=None
    )
    hoedanigheid: Hoedanigheid = veld("Hoedanigheid", "Waarvoor deze persoon erbij was.")


class Tafelafspraak(Deel):
    """What the table agreed: who does what, and whether it was done."""

    wat: Tekst = veld("Wat", "Wat er is afgesproken, heel concreet.")
    wie: NaarPersoon = veld("Wie", "Wie dit doet.")
    uiterlijk: Datum = veld("Uiterlijk", "De dag waarop het klaar is.")
    uitgevoerd_op: Datum | None = veld(
        "Uitgevoerd op", "De dag waarop het is gedaan.", default=None
    )
    vervallen_omdat: Tekst | None = veld(
        "Vervallen omdat", "Waarom dit niet meer hoeft.", default=None
    )


class Overleg(Deel):
    """A zorgoverleg or a spoedberaad."""

    id: OverlegNummer = veld("Nummer", "Het nummer van dit overleg: ov1, ov2 …")
    soort: OverlegSoort = veld("Soort", "Zorgoverleg, spoedberaad, of een tafel van uw regio.")
    op: Tijdstip = veld("Wanneer", "Dag en tijd van het overleg.")
    gebeld_op: Tijdstip | None = veld(
        "Gebeld op", "Dag en tijd waarop iemand om dit overleg belde.", default=None
    )
    nodig_bevonden_op: Tijdstip | None = veld(
        "Nodig bevonden op", "Dag en tijd waarop dit overleg nodig bleek.", default=None
    )
    wijze: OverlegWijze = veld("Wijze", "Aan tafel, per telefoon of per video.")
    deelnemers: tuple[Deelnemer, ...] = veld("Deelnemers", "Wie erbij waren.")
    jeugdige_uitgenodigd: JaNee | None = veld(
        "Jeugdige uitgenodigd", "Of de jeugdige is uitgenodigd: ja of nee.", default=None
    )
    uitgenodigd_niet_gekomen: tuple[Tekst, ...] = veld(
        "Uitgenodigd, niet gekomen", "Wie was gevraagd en er niet was, en waarom.", default=()
    )
    opties: tuple[Alternatief, ...] = veld(
        "Opties", "De mogelijkheden die aan deze tafel zijn besproken.", default=()
    )
    uitkomst: OverlegUitkomst | None = veld("Uitkomst", "Wat is afgesproken.", default=None)
    risico_samen_gewogen: Tekst | None = veld(
        "Samen gewogen", "Hoe de risico's samen zijn gewogen, en door wie.", default=None
    )
    veiligheidsafspraken: Tekst | None = veld(
        "Afspraken", "Welke afspraken het nu veilig maken.", default=None
    )
    afspraken: tuple[Tafelafspraak, ...] = veld(
        "Wie doet wat", "Wie na dit overleg wat doet, en of het is gedaan.", default=()
    )


class ConsultPoging(Deel):
    """One attempt to reach the Servicepunt, the Expertteam or an HSJ expert."""

    op: Tijdstip = veld("Wanneer", "Dag en tijd van de poging.")
    hoe: Tekst = veld("Hoe", "Bijvoorbeeld gebeld of gemaild.")


class Consult(Deel):
    """A question asked to others, with the advice or the attempts."""

    id: ConsultNummer = veld("Nummer", "Het nummer van dit consult: co1, co2 …")
    instantie: ConsultInstantie = veld("Instantie", "Aan wie u het vroeg.")
    soort: ConsultSoort = veld("Soort", "Waar de vraag over ging.")
    vraag: Tekst = veld("Vraag", "De vraag die u stelde.")
    gesteld_op: Datum = veld("Gesteld op", "De dag van de vraag.")
    pogingen: tuple[ConsultPoging, ...] = veld(
        "Pogingen", "Elke poging, als u niemand kon bereiken.", default=()
    )
    beantwoord_op: Datum | None = veld("Antwoord op", "De dag van het antwoord.", default=None)
    advies: Tekst | None = veld("Advies", "Het advies in uw woorden.", default=None)
    verder_geholpen: JaNee | None = veld(
        "Verder geholpen", "Of u met dit advies verder kunt: ja of nee.", default=None
    )
    gevolgd: Tekst | None = veld(
        "Wat u ermee deed", "Of u het advies volgt, en waarom.", default=None
    )
    anoniem: JaNee = veld("Anoniem", "Of u de vraag zonder naam stelde.", default=False)
    grondslag: Grondslag | None = veld(
        "Grondslag", "Alleen bij een vraag met naam: waarom u die gegevens deelt.", default=None
    )
