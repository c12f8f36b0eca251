# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Why it is so: factors, where people differ, tested explanations, and the story in short."""

from typing import Annotated

from va_route.schemas.basis import Datum, Deel, Tekst, veld
from va_route.schemas.kaart import AlsMap
from va_route.schemas.keuzes import (
    Beinvloedbaar,
    FactorSoort,
    Herkend,
    HypotheseOordeel,
    Niveau,
    Overeenstemming,
)
from va_route.schemas.personen import Verborgen, verborgen
from va_route.schemas.verwijzing import (
    FactorNummer,
    HypotheseNummer,
    InzichtNummer,
    NaarBevinding,
    NaarFactor,
    NaarHypothese,
    NaarPersoon,
    NaarProbleem,
)


class Factor(Deel):
    """Something that makes vulnerable, set it off, keeps it going or helps."""

    id: FactorNummer = veld("Nummer", "Het nummer van deze factor: fa1, fa2 …")
    soort: FactorSoort = veld("Soort factor", "Wat deze factor doet.")
    niveau: Niveau = veld(
        "Niveau", "Waar deze factor ligt, zoals gezin, omgeving of hulpverlening."
    )
    tekst: Tekst = veld(
        "Tekst", "Wat er speelt, geen diagnose. Bijvoorbeeld: raakt snel overprikkeld."
    )
    onderbouwing: tuple[NaarBevinding, ...] = veld(
        "Onderbouwing", "De nummers van de bevindingen waaruit dit blijkt.", default=()
    )
    beinvloedbaar: Beinvloedbaar | None = veld(
        "Te beïnvloeden", "Of hier iets aan te veranderen is.", default=None
    )
    bewust_niet: Tekst | None = veld(
        "Bewust niet", "Waarom hier nu geen doel voor is.", default=None
    )


class Standpunt(Deel):
    """How one person sees a topic."""

    van: NaarPersoon = veld("Van wie", "De persoon die het zo ziet.")
    tekst: Tekst = veld("Tekst", "Hoe deze persoon het ziet, in eigen woorden.")
    datum: Datum | None = veld("Datum", "De dag waarop dit is gezegd.", default=None)
    wijze: Tekst | None = veld(
        "Wijze", "Hoe u dit hoorde. Bijvoorbeeld: gesprek thuis of telefoon.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Inzicht(Deel):
    """One topic, seen by several people, side by side."""

    id: InzichtNummer = veld("Nummer", "Het nummer van dit inzicht: in1, in2 …")
    onderwerp: Tekst = veld(
        "Onderwerp", "Waar het over gaat. Bijvoorbeeld: waarom Sem niet naar school gaat."
    )
    standpunten: tuple[Standpunt, ...] = veld(
        "Standpunten", "Hoe ieder het ziet, de jeugdige voorop.", default=()
    )
    overeenstemming: Overeenstemming = veld(
        "Overeenstemming", "Of men het eens is. Oneens zijn mag."
    )
    waar_verschil: Tekst | None = veld(
        "Waar zit het verschil", "Waarin men het anders ziet.", default=None
    )
    hoe_verder: Tekst | None = veld(
        "Hoe verder", "Wat u met het verschil doet, en wanneer.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Bewijs(Deel):
    """A finding that speaks for or against an explanation."""

    bevinding: NaarBevinding = veld("Bevinding", "Het nummer van de bevinding.")
    waarom: Tekst = veld("Waarom", "Waarom deze bevinding voor of tegen spreekt.")


class TegenGezocht(Deel):
    """How counter-evidence was looked for when none was found."""

    hoe: Tekst = veld("Hoe", "Waar en bij wie u hebt gezocht.")
    uitkomst: Tekst = veld("Uitkomst", "Wat het zoeken opleverde.")
    datum: Datum = veld("Datum", "De dag waarop u zocht.")


class Proef(Deel):
    """How an explanation will be tried out."""

    wat: Tekst = veld("Wat", "Wat u gaat nagaan. Bijvoorbeeld: twee weken een vast team.")
    wie: NaarPersoon = veld("Wie", "Wie dit doet.")
    uiterlijk: Datum = veld("Uiterlijk", "De dag waarop het klaar is.")


class Herkenning(Deel):
    """Whether one person recognises an explanation."""

    persoon: NaarPersoon = veld("Persoon", "Wie ernaar gevraagd is.")
    antwoord: Herkend = veld("Antwoord", "Of deze persoon zich erin herkent.")


Herkenningen = Annotated[
    tuple[Herkenning, ...], AlsMap(Herkenning, sleutel="persoon", waarde="antwoord")
]
"""Written as a map: ``sem: ja``."""


class Hypothese(Deel):
    """A possible explanation, with what speaks for and against it."""

    id: HypotheseNummer = veld("Nummer", "Het nummer van deze verklaring: hy1, hy2 …")
    tekst: Tekst = veld(
        "Tekst", "De verklaring als keten: als dit zo is, dan gebeurt dat, en daardoor dat."
    )
    verklaart: tuple[NaarProbleem, ...] = veld(
        "Verklaart", "De nummers van de problemen die dit verklaart.", default=()
    )
    factoren: tuple[NaarFactor, ...] = veld(
        "Factoren", "De nummers van de factoren in deze keten.", default=()
    )
    voor: tuple[Bewijs, ...] = veld("Spreekt voor", "Wat de verklaring steunt.", default=())
    tegen: tuple[Bewijs, ...] = veld("Spreekt tegen", "Wat er niet bij past.", default=())
    tegen_gezocht: TegenGezocht | None = veld(
        "Tegenbewijs gezocht", "Hoe u zocht, als er niets tegen spreekt.", default=None
    )
    alternatief: NaarHypothese | None = veld(
        "Andere verklaring", "Het nummer van een andere verklaring voor hetzelfde.", default=None
    )
    oordeel: HypotheseOordeel = veld("Oordeel", "Wat u er nu van vindt.")
    waarom: Tekst | None = veld("Waarom", "Waarom u dat vindt.", default=None)
    proef: Proef | None = veld(
        "Proef", "Hoe u de verklaring nog gaat toetsen, als dat nodig is.", default=None
    )
    herkend: Herkenningen = veld(
        "Herkend", "Wie zich in deze verklaring herkent. Bijvoorbeeld: sem: ja.", default=()
    )


class Verklaring(Deel):
    """The story in short, in both directions, and told to the youth."""

    samenhang: Tekst | None = veld(
        "Samenhang", "Hoe alles samen de problemen gaande houdt.", default=None
    )
    omkering: Tekst | None = veld(
        "Omkering", "Wat samen de situatie ten goede kan keren.", default=None
    )
    gewone_taal: Tekst | None = veld(
        "In gewone taal", "Hetzelfde, verteld aan de jeugdige zelf, met jij.", default=None
    )
