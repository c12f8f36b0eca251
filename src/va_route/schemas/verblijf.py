# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Admission, how it ended, and what came instead."""

from __future__ import annotations

from va_route.schemas.basis import Datum, Deel, Getal, JaNee, Tekst, Tijdstip, veld
from va_route.schemas.keuzes import Keuze
from va_route.schemas.partijen import Partij
from va_route.schemas.verwijzing import NaarPersoon, NaarVerzoek, OpnameNummer


class Vervaloorzaak(Keuze):
    """Why an order no longer holds."""

    EINDDATUM = "einddatum"
    DRIE_MAANDEN_NIET_UITGEVOERD = "drie_maanden_niet_uitgevoerd"
    GI_NIET_LANGER_NODIG = "gi_niet_langer_nodig"
    INSTEMMING_INGETROKKEN = "instemming_ingetrokken"
    ACHTTIEN_PLUS_ZES_MAANDEN = "achttien_plus_zes_maanden"
    VERNIETIGD = "vernietigd"
    NIET_OP_TIJD_GEHOORD = "niet_op_tijd_gehoord"
    ZES_MAANDEN_OPGENOMEN = "zes_maanden_opgenomen"


class AndereWeg(Keuze):
    """Which other way was taken instead of an emergency request."""

    OPEN_CRISISPLEK = "open_crisisplek"
    WVGGZ_WZD = "wvggz_wzd"
    MACHTIGING_UITHUISPLAATSING = "machtiging_uithuisplaatsing"


class Schorsing(Deel):
    """A suspension by the provider, with the consent that the law asks (Jeugdwet 6.1.12 lid 5)."""

    op: Datum = veld("Geschorst op", "De eerste dag buiten.")
    instemming_van: NaarPersoon | None = veld(
        "Instemming van", "De gedragswetenschapper die instemt.", default=None
    )
    instemming_op: Datum | None = veld("Instemming op", "De dag daarvan.", default=None)
    gemeld_op: Datum | None = veld(
        "Schorsing gemeld", "De dag waarop Raad en college van de schorsing hoorden.", default=None
    )
    hervat_op: Datum | None = veld("Hervat op", "De dag van terugkeer.", default=None)
    waarom_terug: Tekst | None = veld(
        "Waarom terug",
        "Waarom verblijf weer nodig is om te voorkomen dat de jeugdige de hulp misloopt.",
        default=None,
    )
    terugkeer_gemeld_op: Datum | None = veld(
        "Terugkeer gemeld", "De dag waarop Raad en college van de terugkeer hoorden.", default=None
    )


class Plandeel(Keuze):
    """What the plan after an admission holds, in the order of the law (Jeugdwet 6.2.10 lid 1)."""

    PROBLEMEN = "problemen_en_gedrag"
    DOELEN = "doelen"
    HULP = "hulp"
    MAATREGELEN = "vrijheidsbeperkende_maatregelen"
    WENSEN = "wensen_van_de_jeugdige"
    EVALUATIE = "evaluatie_en_wijziging"


class NaOpname(Deel):
    """What the provider owes the youth once inside (Jeugdwet 6.2.4, 6.2.5, 6.2.9 and 6.2.10)."""

    jeugdhulpverantwoordelijke: NaarPersoon | None = veld(
        "Jeugdhulpverantwoordelijke", "Wie bij de aanbieder verantwoordelijk is.", default=None
    )
    vertrouwenspersoon_toegewezen_op: Datum | None = veld(
        "Vertrouwenspersoon toegewezen",
        "De dag waarop de jeugdige een eigen vertrouwenspersoon kreeg.",
        default=None,
    )
    huisregels_verteld_op: Datum | None = veld(
        "Huisregels verteld",
        "De dag waarop de huisregels en het klachtrecht zijn verteld en op papier gegeven.",
        default=None,
    )
    uren_onderwijs: Getal | None = veld(
        "Uren per dag",
        "Hoeveel uur onderwijs en activiteiten er op een dag zijn.",
        default=None,
        ge=0,
        le=24,
    )
    plan_samen_gemaakt: JaNee | None = veld(
        "Plan samen gemaakt",
        "Of het hulpverleningsplan samen met de jeugdige is gemaakt.",
        default=None,
    )
    plan_bevat: tuple[Plandeel, ...] = veld(
        "Plan bevat", "Wat er in het hulpverleningsplan staat.", default=()
    )
    plan_gestart_op: Datum | None = veld(
        "Plan gestart", "De dag waarop de uitvoering van het plan begon.", default=None
    )
    plan_geevalueerd_op: tuple[Datum, ...] = veld(
        "Plan geëvalueerd", "Elke dag waarop het plan met de jeugdige is bekeken.", default=()
    )


class Opname(Deel):
    """An admission, as planned or as it happened."""

    id: OpnameNummer = veld("Nummer", "Het nummer van deze opname: op1, op2 …")
    verzoek: NaarVerzoek = veld("Verzoek", "Bij welk verzoek dit hoort.")
    op: Tijdstip | None = veld("Opgenomen op", "Dag en tijd van de opname.", default=None)
    aanbieder: Tekst | None = veld("Aanbieder", "De jeugdhulpaanbieder.", default=None)
    accommodatie: Tekst | None = veld("Accommodatie", "De naam van de plek.", default=None)
    accommodatie_geregistreerd: JaNee | None = veld(
        "Geregistreerd", "Of de plek als gesloten accommodatie geregistreerd staat.", default=None
    )
    jji_volgens_beschikking: JaNee | None = veld(
        "JJI volgens de beschikking",
        "Of dit de justitiële jeugdinrichting is waar de rechter de machtiging laat uitvoeren.",
        default=None,
    )
    wie_gaat_mee: Tekst | None = veld("Wie gaat mee", "Wie met de jeugdige meereist.", default=None)
    spullen: Tekst | None = veld("Spullen", "Wat er meegaat.", default=None)
    verteld_op: Datum | None = veld(
        "Verteld op",
        "Wanneer de jeugdige hoorde hoe lang, waarheen en wie dit regelt.",
        default=None,
    )
    verteld_wat: Tekst | None = veld("Verteld", "Wat de jeugdige hoorde.", default=None)
    gezin_na_plaatsing: Tekst | None = veld(
        "Gezin na plaatsing", "Contact, de eigen kamer thuis en hulp voor het gezin.", default=None
    )
    na_opname: NaOpname | None = veld(
        "Na de opname", "Wat de aanbieder na de opname regelt.", default=None
    )
    schorsingen: tuple[Schorsing, ...] = veld("Schorsingen", "Elke schorsing.", default=())


class Verval(Deel):
    """That an order no longer holds, and why."""

    verzoek: NaarVerzoek = veld("Verzoek", "Bij welk verzoek dit hoort.")
    op: Datum = veld("Vervallen op", "De eerste dag waarop de machtiging niet meer geldt.")
    oorzaak: Vervaloorzaak = veld("Oorzaak", "Waardoor.")
    toelichting: Tekst | None = veld("Toelichting", "Wat erbij hoort te weten.", default=None)


class WoordenOverSpoed(Deel):
    """Why it became an emergency according to the youth; beside the view of others, never mixed."""

    tekst: Tekst = veld("Woorden", "De eigen woorden van de jeugdige, letterlijk.")
    datum: Datum = veld("Datum", "De dag waarop de jeugdige dit zei.")
    verborgen_voor: tuple[NaarPersoon, ...] = veld(
        "Verborgen voor", "Wie deze woorden niet te lezen krijgt.", default=()
    )


class Uitkomst(Deel):
    """How it went on: help instead of placement, another way, or the end of a stay."""

    op: Datum = veld("Datum", "De dag.")
    wat: Tekst = veld("Wat", "Wat er is afgesproken of gebeurd.")
    door: Partij = veld("Besloten door", "Wie dit besloot.")
    wie_volgt_op: NaarPersoon | None = veld("Wie volgt op", "Wie contact houdt.", default=None)
    andere_weg: AndereWeg | None = veld("Andere weg", "Welke andere weg is gekozen.", default=None)
    woonplek: Tekst | None = veld("Woonplek", "Waar de jeugdige woont of gaat wonen.", default=None)
    school: Tekst | None = veld("School of werk", "Welke school of welk werk.", default=None)
    wie_neemt_over: Tekst | None = veld("Wie neemt over", "Welke hulp doorgaat.", default=None)
    waarom_spoed: Tekst | None = veld(
        "Waarom spoed", "Waarom het spoed werd, volgens de betrokken organisaties.", default=None
    )
    waarom_spoed_volgens_jeugdige: WoordenOverSpoed | None = veld(
        "Waarom spoed volgens de jeugdige", "Wat de jeugdige daar zelf over zegt.", default=None
    )


class Overname(Deel):
    """A case that enters in another stand than the first, with its source."""

    verloop: Tekst = veld("Verloop", "De naam van het verloop in het journaal.")
    route: Tekst = veld("Route", "Op welke route.")
    stand: Tekst = veld("Stand", "In welke stand de zaak binnenkomt.")
    op: Datum = veld("Datum", "Sinds wanneer.")
    bron: Tekst = veld("Bron", "Waar dit uit blijkt.")


class Verklaring(Deel):
    """An own statement that youth or parent adds to the file (Jeugdwet 7.3.8 lid 2)."""

    van: NaarPersoon = veld("Van", "De jeugdige of een ouder.")
    datum: Datum = veld("Datum", "De dag van de verklaring.")
    tekst: Tekst = veld("Verklaring", "De eigen woorden, letterlijk.")
    verborgen_voor: tuple[NaarPersoon, ...] = veld(
        "Verborgen voor", "Wie deze verklaring niet te lezen krijgt.", default=()
    )
