# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A request to the kinderrechter, and what is said and signed for it."""

from __future__ import annotations

from va_route.schemas.basis import Datum, Deel, JaNee, Tekst, veld
from va_route.schemas.keuzes import Keuze, RedenNietGehoord, RegistratieSoort
from va_route.schemas.partijen import Partij
from va_route.schemas.verwijzing import NaarPersoon, NaarVerzoek, VerzoekNummer


class VerzoekSoort(Keuze):
    """Which order is asked for (Jeugdwet 6.1.2, 6.1.3, 6.1.4)."""

    MACHTIGING = "machtiging"
    SPOEDMACHTIGING = "spoedmachtiging"
    VOORWAARDELIJK = "voorwaardelijke_machtiging"


class Gespreksvorm(Keuze):
    """How the youth's own words about this request were heard."""

    AAN_TAFEL = "aan_tafel"
    GESPREK = "gesprek"
    TELEFOON = "telefoon"
    VIDEO = "video"
    BRIEF = "brief"
    VERTROUWENSPERSOON = "vertrouwenspersoon"


class Onderzoekswijze(Keuze):
    """How the gedragswetenschapper examined the youth, or tried to."""

    IN_PERSOON = "in_persoon"
    VIDEO = "video"
    TELEFOON = "telefoon"
    ANDERS = "anders"


class Instemming(Keuze):
    """What the gedragswetenschapper answers."""

    STEMT_IN = "stemt_in"
    STEMT_NIET_IN = "stemt_niet_in"


class StandpuntKeuze(Keuze):
    """What a person thinks of the proposed placement."""

    EENS = "eens"
    DEELS = "deels"
    ONEENS = "oneens"
    ONBEKEND = "onbekend"


class WoordenOverVerzoek(Deel):
    """The youth's own words about this request, before it is filed."""

    van: NaarPersoon = veld("Van", "Wie dit zei. Alleen de jeugdige zelf telt hier.")
    tekst: Tekst = veld("Woorden", "De eigen woorden van de jeugdige, letterlijk.")
    datum: Datum = veld("Datum", "De dag waarop dit is gezegd of geschreven.")
    wijze: Gespreksvorm = veld("Wijze", "Hoe u de jeugdige hebt gesproken.")
    verborgen_voor: tuple[NaarPersoon, ...] = veld(
        "Verborgen voor", "Wie deze woorden niet te lezen krijgt.", default=()
    )


class PogingOverVerzoek(Deel):
    """One attempt to speak with the youth about this request."""

    datum: Datum = veld("Datum", "De dag van de poging.")
    hoe: Tekst = veld("Hoe", "Wat u hebt geprobeerd, bijvoorbeeld bellen of langsgaan.")


class NietGehoordOverVerzoek(Deel):
    """Why there are no own words yet, and who tries again. Silence is a right."""

    reden: RedenNietGehoord = veld("Reden", "Waarom de eigen woorden er nog niet zijn.")
    pogingen: tuple[PogingOverVerzoek, ...] = veld(
        "Pogingen", "Elke poging met datum: bij spoed een, bij een gewoon verzoek twee.", default=()
    )
    opnieuw_door: NaarPersoon | None = veld(
        "Opnieuw door", "Wie het opnieuw probeert.", default=None
    )
    opnieuw_op: Datum | None = veld("Opnieuw op", "Wanneer dat gebeurt.", default=None)


class Gronden(Deel):
    """The grounds for granting. The judge weighs them; the request states and supports them."""

    noodzaak: Tekst | None = veld(
        "Grond a: noodzaak",
        "Waarom jeugdhulp nodig is: welke ernstige problemen, of bij spoed een ernstig vermoeden.",
        default=None,
    )
    onmiddellijk: Tekst | None = veld(
        "Grond a bij spoed: onmiddellijk", "Waarom de hulp meteen nodig is.", default=None
    )
    onttrekking: Tekst | None = veld(
        "Grond b: onttrekken",
        "Waarom opneming nodig en geschikt is, zodat de jeugdige de hulp blijft krijgen.",
        default=None,
    )
    met_voorwaarden: Tekst | None = veld(
        "Grond b bij voorwaarden",
        "Waarom het buiten alleen gaat door voorwaarden te stellen en na te leven.",
        default=None,
    )
    minder_ingrijpend: Tekst | None = veld(
        "Grond c: niets lichters",
        "De conclusie over lichtere hulp. De mogelijkheden zelf staan bij 'alternatieven'.",
        default=None,
    )


class NietAfTeWachten(Deel):
    """Why a regular order cannot be awaited (only for an emergency request)."""

    tekst: Tekst = veld(
        "Waarom niet afwachten",
        "Wat er met de jeugdige gebeurt als u een gewone machtiging afwacht. Het gaat niet om "
        "gebrek aan tijd, aan een verklarende analyse of aan een plek.",
    )
    datum: Datum = veld("Datum", "De dag waarop u dit opschreef.")


class Instemmingsverklaring(Deel):
    """One statement of a gedragswetenschapper about this request."""

    door: NaarPersoon = veld("Door", "De gedragswetenschapper, zoals bij 'betrokkenen'.")
    registratie: RegistratieSoort = veld("Register", "In welk register deze persoon staat.")
    registratienummer: Tekst = veld("Nummer", "Het nummer in dat register.")
    onderzocht_op: Datum | None = veld(
        "Onderzocht op", "De dag waarop de jeugdige is onderzocht.", default=None
    )
    wijze: Onderzoekswijze | None = veld("Wijze", "Hoe het onderzoek is gedaan.", default=None)
    uitkomst: Instemming = veld("Uitkomst", "Of de gedragswetenschapper instemt.")
    getekend_op: Datum | None = veld(
        "Getekend op", "De dag waarop de verklaring is getekend.", default=None
    )
    behandelt_jeugdige: JaNee | None = veld(
        "Behandelt de jeugdige", "Of deze persoon de jeugdige ook behandelt.", default=None
    )
    waarom_behandelaar: Tekst | None = veld(
        "Waarom de behandelaar", "Waarom de behandelaar dit toch beoordeelt.", default=None
    )


class Onderzoekspoging(Deel):
    """One attempt to have the youth examined."""

    datum: Datum = veld("Datum", "De dag van de poging.")
    wijze: Onderzoekswijze = veld("Wijze", "Hoe is geprobeerd de jeugdige te onderzoeken.")
    waarom_niet: Tekst = veld("Waarom niet", "Waarom het onderzoek toen niet doorging.")


class OnderzoekOnmogelijk(Deel):
    """The verzoeker's statement that examination was factually impossible (only spoed)."""

    verklaard_door: Partij = veld("Verklaard door", "De verzoeker die dit verklaart.")
    datum: Datum = veld("Datum", "De dag van deze verklaring.")
    redenen: Tekst = veld(
        "Redenen", "Waarom onderzoek feitelijk onmogelijk was, ook op een andere manier."
    )
    pogingen: tuple[Onderzoekspoging, ...] = veld(
        "Pogingen", "Minstens een poging in persoon en een op een andere manier.", default=()
    )


class StandpuntOverPlaatsing(Deel):
    """What one person thinks of the proposed placement, in that person's own words."""

    van: NaarPersoon = veld("Van", "Van wie dit standpunt is.")
    standpunt: StandpuntKeuze = veld("Standpunt", "Eens, deels, oneens of onbekend.")
    woorden: Tekst | None = veld("Eigen woorden", "Wat deze persoon erover zei.", default=None)
    datum: Datum = veld("Datum", "De dag waarop dit is gezegd of gevraagd.")
    verborgen_voor: tuple[NaarPersoon, ...] = veld(
        "Verborgen voor", "Wie dit standpunt niet te lezen krijgt.", default=()
    )


class VoortzettingNaAchttien(Deel):
    """The four points for a youth who is 18 (Jeugdwet 6.1.2 lid 4)."""

    hulp_begonnen_op: Datum | None = veld(
        "Hulp begonnen op", "De dag waarop de behandeling begon.", default=None
    )
    plan_vastgesteld_op: Datum | None = veld(
        "Plan vastgesteld op", "De dag waarop het hulpverleningsplan is vastgesteld.", default=None
    )
    werkt_toe_naar: Tekst | None = veld(
        "Werkt toe naar", "Naar welke andere vorm van hulp het plan toe werkt.", default=None
    )


class Indiening(Deel):
    """The filing itself, as it happened."""

    op: Datum = veld("Ingediend op", "De dag van indienen.")
    hoe_bekend: Tekst = veld(
        "Hoe bekend", "Het kenmerk van de rechtbank, of hoe u dit hebt gehoord."
    )


class Verzoek(Deel):
    """One request. In concept almost everything may still be empty."""

    id: VerzoekNummer = veld("Nummer", "Het nummer van dit verzoek: vz1, vz2 …")
    soort: VerzoekSoort = veld("Soort", "Welke machtiging u vraagt.")
    verloop: Tekst | None = veld(
        "Verloop",
        "Bij welk verloop in het journaal dit verzoek hoort. Alleen nodig bij meer verzoeken van "
        "dezelfde soort.",
        default=None,
    )
    vervolg_op: NaarVerzoek | None = veld(
        "Vervolg op", "Het eerdere verzoek waarop dit een vervolg is.", default=None
    )
    verzoeker: Partij | None = veld("Verzoeker", "Wie het verzoek indient.", default=None)
    gevraagd_vanaf: Datum | None = veld(
        "Gevraagd vanaf", "De eerste dag van de gevraagde machtiging.", default=None
    )
    gevraagd_tot_en_met: Datum | None = veld(
        "Gevraagd tot en met", "De laatste dag van de gevraagde machtiging.", default=None
    )
    waarom_niet_thuis: Tekst | None = veld(
        "Waarom niet thuis", "In een zin: waarom het nu thuis niet gaat.", default=None
    )
    gronden: Gronden | None = veld("Gronden", "De onderbouwing van de gronden.", default=None)
    niet_af_te_wachten: NietAfTeWachten | None = veld(
        "Niet af te wachten", "Alleen bij spoed.", default=None
    )
    woorden: tuple[WoordenOverVerzoek, ...] = veld(
        "Woorden van de jeugdige", "Wat de jeugdige zelf van dit verzoek vindt.", default=()
    )
    niet_gehoord: NietGehoordOverVerzoek | None = veld(
        "Niet gehoord", "Alleen als de eigen woorden er nog niet zijn.", default=None
    )
    standpunten: tuple[StandpuntOverPlaatsing, ...] = veld(
        "Standpunten", "Wat jeugdige en gezaghebbenden van de plaatsing vinden.", default=()
    )
    instemmingsverklaringen: tuple[Instemmingsverklaring, ...] = veld(
        "Instemmingsverklaringen", "De verklaringen van de gedragswetenschapper.", default=()
    )
    onderzoek_onmogelijk: OnderzoekOnmogelijk | None = veld(
        "Onderzoek onmogelijk", "Alleen bij spoed, als onderzoek feitelijk niet kon.", default=None
    )
    na_achttien: VoortzettingNaAchttien | None = veld(
        "Na de 18e verjaardag", "Alleen als de jeugdige al 18 is.", default=None
    )
    zitting_op: Datum | None = veld(
        "Zitting op", "De dag van de zitting, als die bekend is.", default=None
    )
    ingediend: Indiening | None = veld("Indiening", "De indiening, als die er is.", default=None)
