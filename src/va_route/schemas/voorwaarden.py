# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a conditional order adds: the plan, what the youth says of it, and decisions to admit.

The law asks this of a voorwaardelijke machtiging alone (Jeugdwet 6.1.4 to 6.1.7).
"""

from __future__ import annotations

from va_route.schemas.basis import Datum, Deel, JaNee, Tekst, Tijdstip, veld
from va_route.schemas.keuzes import Keuze
from va_route.schemas.verwijzing import NaarPersoon, NaarVerzoek
from va_route.schemas.verzoek import Gespreksvorm, NietGehoordOverVerzoek, WoordenOverVerzoek


class Vrijheidsmaatregel(Keuze):
    """The measures that a plan outside can hold: a closed list (Jeugdwet 6.1.4 lid 6)."""

    ONDERZOEK_LICHAAM = "onderzoek_lichaam", "onderzoek aan het lichaam op gevaarlijke voorwerpen"
    ONDERZOEK_KLEDING = "onderzoek_kleding", "onderzoek van kleding op gevaarlijke voorwerpen"
    ONDERZOEK_URINE = "onderzoek_urine", "onderzoek van urine op middelen"
    BEWEGINGSVRIJHEID = "bewegingsvrijheid", "beperken van de bewegingsvrijheid"
    ELEKTRONISCH_TOEZICHT = "elektronisch_toezicht"


class Bereid(Keuze):
    """What the youth says of keeping to the conditions. Doubt is an answer too."""

    BEREID = "bereid"
    NIET_BEREID = "niet_bereid"
    WEET_NIET = "weet_niet", "weet het nog niet"


class Opnamegrond(Keuze):
    """On which ground the provider decides to admit (Jeugdwet 6.1.6 lid 2 and lid 3)."""

    VERPLICHT = "verplicht", "de wet vraagt de opname (lid 2)"
    KEUZE = "keuze", "de wet laat de keuze aan de aanbieder (lid 3)"


class ToetsingOver(Keuze):
    """What the judge is asked to undo (Jeugdwet 6.1.7)."""

    OPNAME = "opname"
    PLANWIJZIGING = "planwijziging", "wijziging van het plan"


class Toetsingsuitkomst(Keuze):
    """What the judge decided about it."""

    VERVALLEN_VERKLAARD = "vervallen_verklaard"
    IN_STAND = "in_stand", "blijft in stand"


class Voorwaarde(Deel):
    """One condition, and how it is watched."""

    wat: Tekst = veld(
        "Voorwaarde", "Wat er is afgesproken, in woorden van de jeugdige als het kan."
    )
    toezicht: Tekst | None = veld("Toezicht", "Wie erop toeziet, en hoe.", default=None)


class Planwijziging(Deel):
    """A change of the plan after the grant: only with the youth's consent (Jeugdwet 6.1.5)."""

    op: Datum = veld("Gewijzigd op", "De dag waarop de wijziging ingaat.")
    wat: Tekst = veld("Wat verandert", "Wat er anders wordt in het plan.")
    stemt_in: JaNee | None = veld("Stemt in", "Of de jeugdige het ermee eens is.", default=None)
    instemming_op: Datum | None = veld(
        "Instemming op", "De dag waarop de jeugdige dat zei.", default=None
    )
    woorden: Tekst | None = veld(
        "Eigen woorden", "Wat de jeugdige van de wijziging vindt.", default=None
    )
    verborgen_voor: tuple[NaarPersoon, ...] = veld(
        "Verborgen voor", "Wie deze woorden niet te lezen krijgt.", default=()
    )


class Hulpverleningsplan(Deel):
    """The plan that goes with the request, made by both providers (Jeugdwet 6.1.4 lid 4 to 6)."""

    opgesteld_op: Datum | None = veld(
        "Opgesteld op", "De dag waarop het plan klaar was.", default=None
    )
    voorwaarden: tuple[Voorwaarde, ...] = veld(
        "Voorwaarden", "Elke voorwaarde, met het toezicht erop.", default=()
    )
    hulp: Tekst | None = veld(
        "Hulp", "Welke jeugdhulp wordt ingezet, en wat die moet opleveren.", default=None
    )
    maatregelen: tuple[Vrijheidsmaatregel, ...] = veld(
        "Maatregelen", "Welke vrijheidsbeperkende maatregelen het plan noemt.", default=()
    )
    andere_maatregelen: tuple[Tekst, ...] = veld(
        "Andere maatregelen", "Maatregelen die niet in de lijst van de wet staan.", default=()
    )
    zonder_maatregelen: JaNee | None = veld(
        "Zonder maatregelen", "Of het plan bewust geen maatregelen heeft.", default=None
    )
    aanbieder_hulp: Tekst | None = veld(
        "Aanbieder van de hulp", "Welke aanbieder de hulp buiten biedt.", default=None
    )
    aanbieder_opname: Tekst | None = veld(
        "Aanbieder van de opname",
        "Welke aanbieder bereid is de jeugdige op te nemen.",
        default=None,
    )
    beslisser: NaarPersoon | None = veld(
        "Beslisser", "De medewerker die over een opname kan besluiten.", default=None
    )
    wijzigingen: tuple[Planwijziging, ...] = veld(
        "Wijzigingen", "Elke wijziging na de beschikking.", default=()
    )


class Bereidheid(Deel):
    """What the youth says of the conditions, in own words (Jeugdwet 6.1.4 lid 8 and 10)."""

    van: NaarPersoon = veld("Van", "Wie dit zei. Alleen de jeugdige zelf telt hier.")
    antwoord: Bereid = veld("Antwoord", "Of de jeugdige zich aan de voorwaarden wil houden.")
    aanvaardt_hulp: JaNee | None = veld(
        "Aanvaardt de hulp", "Of de jeugdige de hulp uit het plan wil.", default=None
    )
    tekst: Tekst = veld("Eigen woorden", "Wat de jeugdige erover zegt, letterlijk.")
    datum: Datum = veld("Datum", "De dag waarop dit is gezegd of geschreven.")
    wijze: Gespreksvorm = veld("Wijze", "Hoe u de jeugdige hebt gesproken.")
    verborgen_voor: tuple[NaarPersoon, ...] = veld(
        "Verborgen voor", "Wie deze woorden niet te lezen krijgt.", default=()
    )


class BesluitOpname(Deel):
    """A decision of the provider to admit the youth (Jeugdwet 6.1.6)."""

    op: Tijdstip = veld("Besloten op", "Dag en tijd van het besluit.")
    door: NaarPersoon = veld("Besloten door", "De medewerker die besloot.")
    grond: Opnamegrond | None = veld(
        "Grond", "Of de wet de opname vraagt, of de keuze aan de aanbieder laat.", default=None
    )
    waarom_niet_buiten: Tekst | None = veld(
        "Waarom niet buiten",
        "Waarom de ernstige belemmering buiten niet meer is af te wenden.",
        default=None,
    )
    onttrekking: Tekst | None = veld(
        "Onttrekken",
        "Hoe de jeugdige zich aan de hulp onttrekt, of eraan wordt onttrokken.",
        default=None,
    )
    niet_nageleefd: Tekst | None = veld(
        "Niet nageleefd", "Welke voorwaarde niet lukte, en wat dat betekent.", default=None
    )
    nagegaan_op: Tijdstip | None = veld(
        "Nagegaan op", "Wanneer is nagegaan hoe het nu met de jeugdige gaat.", default=None
    )
    hoe_het_nu_gaat: Tekst | None = veld("Hoe het nu gaat", "Wat daaruit kwam.", default=None)
    woorden: tuple[WoordenOverVerzoek, ...] = veld(
        "Woorden van de jeugdige", "Wat de jeugdige zelf van deze opname vindt.", default=()
    )
    niet_gehoord: NietGehoordOverVerzoek | None = veld(
        "Niet gehoord", "Alleen als de eigen woorden er nog niet zijn.", default=None
    )
    redenen_meegedeeld_op: Datum | None = veld(
        "Redenen meegedeeld op",
        "De dag waarop de jeugdige de redenen op papier kreeg.",
        default=None,
    )
    afschriften_verzonden_op: Datum | None = veld(
        "Afschriften verzonden op",
        "De dag waarop verzoeker, advocaat en griffier een afschrift kregen.",
        default=None,
    )
    beeindigd_op: Datum | None = veld(
        "Opname voorbij op", "De eerste dag buiten, als de opname voorbij is.", default=None
    )


class Toetsing(Deel):
    """A request of youth or representative to undo an admission or a change (Jeugdwet 6.1.7)."""

    over: ToetsingOver = veld("Over", "De opname, of een wijziging van het plan.")
    gevraagd_op: Datum = veld("Gevraagd op", "De dag waarop het verzoek is ingediend.")
    gevraagd_door: NaarPersoon | None = veld(
        "Gevraagd door", "De jeugdige of de wettelijke vertegenwoordiger.", default=None
    )
    beslist_op: Datum | None = veld("Beslist op", "De dag van de beslissing.", default=None)
    uitkomst: Toetsingsuitkomst | None = veld("Uitkomst", "Wat de rechter besliste.", default=None)


class Voorwaarden(Deel):
    """All that belongs to one conditional order."""

    verzoek: NaarVerzoek = veld("Verzoek", "Bij welk verzoek dit hoort.")
    plan: Hulpverleningsplan | None = veld(
        "Hulpverleningsplan", "Het plan dat bij het verzoek hoort.", default=None
    )
    bereidheid: Bereidheid | None = veld(
        "Bereidheid", "Wat de jeugdige zelf van de voorwaarden vindt.", default=None
    )
    naleving_te_verwachten: Tekst | None = veld(
        "Naleving te verwachten",
        "Waarom naleving toch te verwachten is, als de jeugdige nog geen ja zei.",
        default=None,
    )
    rechten_schriftelijk_op: Datum | None = veld(
        "Rechten op papier", "De dag waarop de jeugdige het overzicht kreeg.", default=None
    )
    rechten_mondeling_op: Datum | None = veld(
        "Rechten uitgelegd", "De dag waarop de rechten zijn uitgelegd.", default=None
    )
    besluiten: tuple[BesluitOpname, ...] = veld(
        "Besluiten tot opname", "Elk besluit om de jeugdige op te nemen.", default=()
    )
    toetsingen: tuple[Toetsing, ...] = veld(
        "Toetsing door de rechter", "Elk verzoek om een besluit vervallen te verklaren.", default=()
    )
