# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How the analysis was shared, contradicted and fixed, and what is still open."""

from typing import Annotated

from pydantic import StringConstraints

from va_route.schemas.basis import Datum, Deel, Tekst, veld
from va_route.schemas.keuzes import DelingReactie
from va_route.schemas.personen import Poging, Verborgen, verborgen
from va_route.schemas.verwijzing import NaarPersoon

Regelcode = Annotated[str, StringConstraints(pattern=r"^VA-[A-Z][0-9]{2}$")]
"""Code of a rule of the analysis, such as ``VA-P03``."""
Pad = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_.\[\]]{0,199}$")]
"""Place in a document, such as ``inzichten[0]``."""


class Leemte(Deel):
    """A question that has no answer yet, with who finds out and when."""

    vraag: Tekst = veld("Vraag", "Wat u nog niet weet of wilde weten.")
    wie: NaarPersoon = veld("Wie", "Wie het uitzoekt.")
    uiterlijk: Datum = veld("Uiterlijk", "De dag waarop het antwoord er is.")


class Toestemming(Deel):
    """Someone agrees that the analysis is made or shared."""

    van: NaarPersoon = veld("Van wie", "Wie toestemming gaf.")
    datum: Datum = veld("Datum", "De dag waarop dat was.")
    waarvoor: Tekst = veld("Waarvoor", "Bijvoorbeeld: maken en delen van de analyse.")


class Deling(Deel):
    """The talk in which someone heard the analysis, and what that person thought of it."""

    met: NaarPersoon = veld("Met wie", "Met wie u de analyse besprak.")
    datum: Datum = veld("Datum", "De dag van het gesprek, of van de laatste poging.")
    wijze: Tekst = veld("Wijze", "Hoe het contact was. Bijvoorbeeld: gesprek met de jeugdversie.")
    reactie: DelingReactie = veld("Reactie", "Wat deze persoon van de hele analyse vindt.")
    eigen_woorden: Tekst | None = veld(
        "In eigen woorden", "Wat deze persoon ervan zei, letterlijk.", default=None
    )
    pogingen: tuple[Poging, ...] = veld(
        "Pogingen", "Elke poging om deze persoon te spreken, met datum.", default=()
    )
    verborgen_voor: Verborgen = verborgen()


class Tegenspraak(Deel):
    """Someone from outside looked critically, and what that changed."""

    door: NaarPersoon = veld("Door", "Wie van buiten meekeek.")
    datum: Datum = veld("Datum", "De dag waarop dat was.")
    vraag: Tekst = veld("Vraag", "Welke kritische vraag er kwam.")
    wat_is_veranderd: Tekst = veld("Wat is veranderd", "Wat u daarna hebt aangepast.")


class Vaststelling(Deel):
    """Who fixed the analysis, and when."""

    door: NaarPersoon = veld("Door", "Welke professional de analyse vaststelt.")
    gedragswetenschapper: NaarPersoon | None = veld(
        "Gedragswetenschapper", "Welke gedragswetenschapper meekeek.", default=None
    )
    datum: Datum = veld("Datum", "De dag waarop de analyse is vastgesteld.")


class Terzijde(Deel):
    """A rule of the analysis set aside for now, by whom and why. Printed on page 1."""

    regel: Regelcode = veld("Regel", "De code van het open punt. Bijvoorbeeld: VA-P03.")
    pad: Pad = veld("Plaats", "Waar het open punt staat. Bijvoorbeeld: inzichten[0].")
    reden: Tekst = veld("Reden", "Waarom dit nu open blijft.")
    door: NaarPersoon = veld("Door", "Wie dit besloot.")
    datum: Datum = veld("Datum", "De dag van dat besluit.")
    opnieuw_op: Datum = veld("Opnieuw op", "De dag waarop iemand het opnieuw probeert of bekijkt.")
