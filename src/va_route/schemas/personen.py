# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The people of a document, what they said, and why someone was not heard."""

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import StringConstraints

from va_route.schemas.basis import Datum, Deel, JaNee, Tekst, veld
from va_route.schemas.kaart import AlsMap
from va_route.schemas.keuzes import (
    Keuze,
    PerspectiefSoort,
    RedenNietGehoord,
    RegistratieSoort,
    Rol,
)
from va_route.schemas.verwijzing import NaarPersoon, PersoonSleutel

Registratienummer = Annotated[str, StringConstraints(pattern=r"^[0-9]{4,12}$")]
"""Number in a professional register: digits only. Not looked up, and never read as a BSN."""

Verborgen = tuple[NaarPersoon, ...]
"""The people who do not get to read a text."""


def verborgen() -> Any:  # noqa: ANN401 - mirrors veld
    """Return the field that every text of a person carries."""
    return veld(
        "Verborgen voor",
        "Wie dit niet te lezen krijgt, met de sleutel van die persoon. Bijvoorbeeld: [vader].",
        default=(),
    )


class Registratie(Deel):
    """The entry of a professional in a register."""

    soort: RegistratieSoort = veld("Register", "In welk register de professional staat.")
    nummer: Registratienummer = veld(
        "Registratienummer", "Het nummer in dat register, alleen cijfers."
    )


_PERSPECTIEF = {
    Rol.JEUGDIGE: PerspectiefSoort.JEUGDIGE,
    Rol.OUDER: PerspectiefSoort.OUDER,
    Rol.VERZORGER: PerspectiefSoort.OUDER,
    Rol.VOOGD: PerspectiefSoort.OUDER,
    Rol.FAMILIE: PerspectiefSoort.NETWERK,
    Rol.NETWERK: PerspectiefSoort.NETWERK,
    Rol.JIM: PerspectiefSoort.NETWERK,
    Rol.SCHOOL: PerspectiefSoort.PROFESSIONAL,
    Rol.PROFESSIONAL: PerspectiefSoort.PROFESSIONAL,
}


class Persoon(Deel):
    """Someone who plays a part. No surname, no address, no BSN."""

    sleutel: PersoonSleutel = veld(
        "Sleutel", "Het korte woord waarmee de rest van het document naar deze persoon verwijst."
    )
    naam: Tekst = veld(
        "Naam", "Voornaam of omschrijving, zonder achternaam. Bijvoorbeeld: moeder van Sem."
    )
    rol: Rol = veld("Rol", "Wie deze persoon voor de jeugdige is.")
    organisatie: Tekst | None = veld(
        "Organisatie", "Waar een professional werkt. Bijvoorbeeld: lokaal team.", default=None
    )
    functie: Tekst | None = veld(
        "Functie", "Het werk van een professional. Bijvoorbeeld: jeugdconsulent.", default=None
    )
    gezag: JaNee = veld("Gezag", "Of deze persoon het gezag heeft: ja of nee.", default=False)
    woont_bij_jeugdige: JaNee | None = veld(
        "Woont bij de jeugdige", "Of deze persoon met de jeugdige in één huis woont.", default=None
    )
    registratie: Registratie | None = veld(
        "Registratie", "De inschrijving van een professional in een register.", default=None
    )

    @property
    def perspectief(self) -> PerspectiefSoort:
        """From which side this person looks; follows from the role."""
        return _PERSPECTIEF[self.rol]


def in_rol(personen: Iterable[Persoon], rol: Rol) -> set[str]:
    """Give the keys of everyone in this role."""
    return {p.sleutel for p in personen if p.rol is rol}


Betrokkenen = Annotated[tuple[Persoon, ...], AlsMap(Persoon, sleutel="sleutel")]
"""Written as a map: the key of each person, and behind it who that is."""


class Goedgekeurd(Keuze):
    """Whether someone finds that the own words stand there as they were meant."""

    JA = "ja", "zelf goedgekeurd"
    NEE = "nee", "staat er volgens deze persoon niet goed"
    NIET_GEVRAAGD = "niet_gevraagd", "nog niet gevraagd of het zo goed staat"


def naam_van_jeugdige(betrokkenen: Iterable[Persoon]) -> str:
    """Give the name of the youth, asked once, where the people are."""
    return next((p.naam for p in betrokkenen if p.rol is Rol.JEUGDIGE), "de jeugdige")


class Woorden(Deel):
    """What someone said or wrote, to the letter."""

    van: NaarPersoon = veld("Van wie", "De persoon die dit zei, vond of schreef.")
    tekst: Tekst = veld("Tekst", "Schrijf hier in gewone woorden wat u wilt vastleggen.")
    datum: Datum = veld("Datum", "De dag waarop dit gebeurde of werd gezegd.")
    wijze: Tekst | None = veld(
        "Wijze",
        "Hoe het contact was. Bijvoorbeeld: gesprek thuis, telefoon of brief.",
        default=None,
    )
    goedgekeurd: Goedgekeurd | None = veld(
        "Goedgekeurd", "Of deze persoon vindt dat het er zo goed staat. Vraag het na.", default=None
    )
    verborgen_voor: Verborgen = verborgen()


class Poging(Deel):
    """One attempt to reach or speak with someone."""

    datum: Datum = veld("Datum", "De dag van de poging.")
    hoe: Tekst = veld("Hoe", "Wat u hebt geprobeerd. Bijvoorbeeld: gebeld, langsgegaan.")


class NietGehoord(Deel):
    """Why someone's own words are not there yet, and who tries again."""

    wie: NaarPersoon = veld("Wie", "De persoon om wie het gaat.")
    reden: RedenNietGehoord = veld("Reden", "Waarom de eigen woorden er nog niet zijn.")
    toelichting: Tekst | None = veld(
        "Toelichting", "Wat een ander moet weten om dit te begrijpen.", default=None
    )
    pogingen: tuple[Poging, ...] = veld(
        "Pogingen", "Elke poging om deze persoon te spreken, met datum.", default=()
    )
    opnieuw_op: Datum | None = veld(
        "Opnieuw op", "De dag waarop iemand het opnieuw probeert of bekijkt.", default=None
    )
    opnieuw_door: NaarPersoon | None = veld(
        "Opnieuw door", "Wie het opnieuw probeert.", default=None
    )
