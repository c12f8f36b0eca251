# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The kern: the little that is known in a night. Never a VA, and never a reason to wait."""

from typing import Literal

from va_route.schemas.basis import Datum, Deel, Getal, JaNee, Tekst, Tijdstip, veld
from va_route.schemas.keuzes import AlternatiefUitkomst, HulpSoort, Kader
from va_route.schemas.personen import (
    Betrokkenen,
    NietGehoord,
    Verborgen,
    Woorden,
    naam_van_jeugdige,
    verborgen,
)
from va_route.schemas.va_bevindingen import Bevinding, Bron
from va_route.schemas.va_veiligheid import Weging
from va_route.schemas.verwijzing import AlternatiefNummer, NaarPersoon


class JeugdigeKort(Deel):
    """The youth, as far as known tonight."""

    roepnaam: Tekst | None = veld(
        "Roepnaam", "Alleen als die anders is dan de naam bij 'betrokkenen'.", default=None
    )
    leeftijd: Getal = veld("Leeftijd", "De leeftijd in jaren.", ge=0, le=23)
    woont_nu: Tekst = veld("Woont nu", "Waar en bij wie de jeugdige nu woont, zonder adres.")


class Nu(Deel):
    """What happened, what is feared, and for whom."""

    feiten: tuple[Bevinding, ...] = veld(
        "Wat er is gebeurd", "Wat u weet en van wie, één punt per bevinding.", default=()
    )
    directe_zorg: Tekst | None = veld(
        "Directe zorg", "Waar u vannacht of morgen bang voor bent.", default=None
    )
    voor_wie: tuple[NaarPersoon, ...] = veld("Voor wie", "Wie gevaar loopt.", default=())
    waarom_niet_wachten: Tekst | None = veld(
        "Waarom niet wachten", "Wat er gebeurt als u een gewone machtiging afwacht.", default=None
    )


class VoorlopigeVerklaring(Deel):
    """A first explanation and another one beside it."""

    verklaring: Tekst | None = veld("Voorlopige verklaring", "Wat u nu denkt.", default=None)
    alternatief: Tekst | None = veld(
        "Andere verklaring", "Wat het ook zou kunnen zijn.", default=None
    )
    wat_weten_we_niet: Tekst | None = veld(
        "Wat we nog niet weten", "Wat nog uitgezocht moet worden.", default=None
    )


class Optie(Deel):
    """One option tonight, and what became of it."""

    id: AlternatiefNummer = veld("Nummer", "Het nummer van deze mogelijkheid: al1, al2 …")
    soort: HulpSoort = veld("Soort hulp", "Welke vorm van hulp dit is, van licht naar zwaar.")
    tekst: Tekst = veld("Tekst", "Welke hulp of plek het is.")
    uitkomst: AlternatiefUitkomst = veld("Uitkomst", "Wat er met deze mogelijkheid is gedaan.")
    reden: Tekst | None = veld("Reden", "Waarom het deze uitkomst werd.", default=None)
    gebeld: Tijdstip | None = veld(
        "Gebeld", "De dag en het uur waarop u belde. Bijvoorbeeld: 2026-06-06 03:20.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Verteld(Deel):
    """What the youth was told tonight, and how the youth took it."""

    op: Tijdstip = veld("Op", "De dag en het uur waarop het is verteld.")
    door: NaarPersoon | None = veld("Door", "Wie het vertelde.", default=None)
    waarom: Tekst | None = veld("Waarom", "Welke reden de jeugdige heeft gehoord.", default=None)
    waarheen: Tekst | None = veld("Waarheen", "Wat voor plek het is en waar.", default=None)
    hoe_lang: Tekst | None = veld("Hoe lang", "Hoe lang het hoogstens duurt.", default=None)
    spullen: Tekst | None = veld("Spullen", "Wat er mee mag.", default=None)
    reactie: Tekst | None = veld(
        "Reactie", "Hoe de jeugdige reageerde, het liefst letterlijk.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Komende72Uur(Deel):
    """What is arranged for the next three days."""

    slaapplek: Tekst | None = veld("Slaapplek", "Waar de jeugdige slaapt.", default=None)
    wie_is_er: Tekst | None = veld("Wie is er", "Wie bij de jeugdige is, en wanneer.", default=None)
    eerste_contact_ouders: Tijdstip | None = veld(
        "Eerste contact met ouders", "De dag en het uur van dat contact.", default=None
    )
    bereikbaar: Tekst | None = veld("Bereikbaar", "Wie bereikbaar is voor vragen.", default=None)
    va_klaar_op: Datum | None = veld(
        "Analyse klaar op", "De dag waarop de hele verklarende analyse klaar is.", default=None
    )
    va_door: NaarPersoon | None = veld("Analyse door", "Wie die analyse maakt.", default=None)
    verborgen_voor: Verborgen = verborgen()


class VaKern(Deel):
    """Schema ``va_kern/1``: filled in by phone and laptop in half an hour."""

    schema_: Literal["va_kern/1"] = veld("Schema", "Welk soort document dit is.", alias="schema")
    fictief: JaNee = veld("Fictief", "Of dit een verzonnen kern is.", default=False)
    kenmerk: Tekst = veld("Kenmerk", "Uw eigen kenmerk, zonder BSN. Bijvoorbeeld: VK-2026-007.")
    opgesteld_op: Tijdstip = veld("Opgesteld op", "De dag en het uur waarop u dit schreef.")
    opgesteld_door: NaarPersoon = veld("Opgesteld door", "Wie dit schreef.")
    regievoerder: NaarPersoon | None = veld("Regievoerder", "Wie de regie heeft.", default=None)
    kader: Kader | None = veld("Kader", "Binnen welk kader de hulp nu loopt.", default=None)
    jeugdige: JeugdigeKort = veld("De jeugdige", "Over wie dit gaat.")
    betrokkenen: Betrokkenen = veld(
        "Betrokkenen", "Ieder die een rol heeft, met een kort woord als sleutel."
    )
    woorden: tuple[Woorden, ...] = veld(
        "Eigen woorden", "Wat de jeugdige en ieder met gezag zelf zeggen, letterlijk.", default=()
    )
    niet_gehoord: tuple[NietGehoord, ...] = veld(
        "Niet gehoord", "Van wie de eigen woorden er nog niet zijn, en waarom.", default=()
    )
    bronnen: tuple[Bron, ...] = veld("Bronnen", "Waar de informatie vandaan komt.", default=())
    nu: Nu | None = veld("Nu", "Wat er speelt en waar u bang voor bent.", default=None)
    krachten: tuple[Tekst, ...] = veld("Krachten", "Wie of wat nu kan helpen.", default=())
    in_stand_houdend: tuple[Tekst, ...] = veld(
        "Wat houdt het gaande", "Wat dit gaande houdt, ook buiten de jeugdige.", default=()
    )
    voorlopig: VoorlopigeVerklaring | None = veld(
        "Voorlopig", "Wat u nu denkt dat er aan de hand is.", default=None
    )
    opties: tuple[Optie, ...] = veld(
        "Opties", "Wat is gebeld of overwogen, van licht naar zwaar, met één advies.", default=()
    )
    weging: tuple[Weging, ...] = veld(
        "Weging", "Hoe minstens twee organisaties hetzelfde voorstel wegen.", default=()
    )
    conclusie: Tekst | None = veld(
        "Conclusie", "Wat u samen besluit, ook bij twijfel.", default=None
    )
    verteld: Verteld | None = veld("Verteld", "Wat aan de jeugdige is verteld.", default=None)
    niet_verteld_omdat: Tekst | None = veld(
        "Niet verteld omdat", "Waarom het nog niet is verteld, en wanneer wel.", default=None
    )
    komende_72_uur: Komende72Uur | None = veld(
        "De komende 72 uur", "Wat er is geregeld tot de volgende stap.", default=None
    )

    @property
    def roepnaam(self) -> str:
        """What the youth is called."""
        return self.jeugdige.roepnaam or naam_van_jeugdige(self.betrokkenen)
