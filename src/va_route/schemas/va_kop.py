# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The opening of the analysis: what it is, who the youth is, what is asked."""

from va_route.schemas.basis import Datum, Deel, Getal, Tekst, veld
from va_route.schemas.keuzes import Aanleiding, Kader, Keuze, Status
from va_route.schemas.personen import NietGehoord, Verborgen, Woorden, verborgen
from va_route.schemas.verwijzing import NaarPersoon, ProbleemNummer


class Kop(Deel):
    """What this document is and who leads the work."""

    kenmerk: Tekst = veld("Kenmerk", "Uw eigen kenmerk, zonder BSN. Bijvoorbeeld: VA-2026-014.")
    status: Status = veld("Status", "Hoe ver de analyse is.")
    versie: Getal = veld("Versie", "Begin met 1. Elke nieuwe versie krijgt een hoger getal.", ge=1)
    kader: Kader = veld("Kader", "Binnen welk kader de hulp nu loopt.")
    aanleiding: tuple[Aanleiding, ...] = veld(
        "Aanleiding", "Waarom u de analyse nu maakt. Meer dan één mag.", min_length=1
    )
    opgesteld_op: Datum = veld("Opgesteld op", "Wanneer de eerste versie is gemaakt.")
    gewijzigd_op: Datum = veld("Gewijzigd op", "De dag van de laatste wijziging.")
    evaluatie_op: Datum = veld("Evaluatie op", "De dag waarop u samen kijkt of het nog klopt.")
    regievoerder: NaarPersoon = veld("Regievoerder", "Wie de regie heeft.")
    plaatsvervanger: NaarPersoon = veld(
        "Plaatsvervanger", "Wie de regie overneemt als de regievoerder er niet is."
    )
    vertrouwenspersoon_gewezen_op: Datum | None = veld(
        "Op vertrouwenspersoon gewezen op",
        "De dag waarop u jeugdige en ouders over de vertrouwenspersoon vertelde.",
        default=None,
    )


class Jeugdige(Deel):
    """The youth this is about."""

    roepnaam: Tekst | None = veld(
        "Roepnaam", "Alleen als die anders is dan de naam bij 'betrokkenen'.", default=None
    )
    geboortedatum: Datum = veld("Geboortedatum", "De dag waarop de jeugdige is geboren.")
    woont_nu: Tekst = veld("Woont nu", "Waar en bij wie de jeugdige nu woont, zonder adres.")
    school_nu: Tekst = veld("School nu", "Welke school of welk werk er nu is, en hoe dat gaat.")
    communicatie: Tekst = veld(
        "Zo praat je met mij", "Hoe u het best met deze jeugdige praat. Vraag het zelf na."
    )
    belangrijk_voor_mij: Tekst = veld(
        "Belangrijk voor mij", "Wat de jeugdige zelf belangrijk vindt, het liefst letterlijk."
    )
    verborgen_voor: Verborgen = verborgen()


class Probleem(Deel):
    """Something that can be seen and needs an explanation."""

    id: ProbleemNummer = veld("Nummer", "Het nummer van dit probleem: pr1, pr2 …")
    tekst: Tekst = veld(
        "Tekst", "Wat er te zien is, zonder verklaring. Bijvoorbeeld: Sem gaat niet naar school."
    )
    sinds: Datum = veld("Sinds", "Vanaf welke dag dit speelt. Schat de dag als u die niet weet.")


class Speelt(Keuze):
    """Whether something plays a part."""

    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"


class Deelvraag(Deel):
    """Whether the request is about this; living and treatment are two separate questions."""

    speelt: Speelt = veld("Speelt", "Ja, nee of onbekend.")
    waarom: Tekst | None = veld("Waarom", "Waar dat uit blijkt.", default=None)


class Hulpvraag(Deel):
    """What youth, parents and referrer ask."""

    woorden: tuple[Woorden, ...] = veld(
        "Eigen woorden",
        "Wat de jeugdige en ieder met gezag zelf vragen, letterlijk en met datum.",
        default=(),
    )
    niet_gehoord: tuple[NietGehoord, ...] = veld(
        "Niet gehoord", "Van wie de eigen woorden er nog niet zijn, en waarom.", default=()
    )
    vraag_verwijzer: Tekst = veld(
        "Vraag van de verwijzer",
        "Een vraag, geen gewenste plek. Bijvoorbeeld: hoe kan Sem veilig thuis wonen?",
    )
    problemen: tuple[Probleem, ...] = veld("Problemen", "Wat er speelt, één tot vier punten.")
    woonvraag: Deelvraag | None = veld(
        "Woonvraag", "Of het gaat om een veilige plek om te wonen.", default=None
    )
    behandelvraag: Deelvraag | None = veld(
        "Behandelvraag", "Of het gaat om behandeling. Dat kan ook thuis.", default=None
    )
