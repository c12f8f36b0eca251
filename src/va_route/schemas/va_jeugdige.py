# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The page of the youth, and the people around."""

from __future__ import annotations

from va_route.schemas.basis import Deel, Tekst, veld
from va_route.schemas.personen import Verborgen, verborgen
from va_route.schemas.verwijzing import NaarPersoon


class EigenTekst(Deel):
    """One text of the youth's own page."""

    tekst: Tekst = veld("Tekst", "Wat de jeugdige hierover zegt, het liefst letterlijk.")
    verborgen_voor: Verborgen = verborgen()


class VanDeJeugdige(Deel):
    """What the youth wants others to know, whatever help comes."""

    wat_blijft_gelijk: EigenTekst | None = veld(
        "Wat blijft gelijk",
        "Wat niet verandert, ook als er andere hulp komt: mensen, school, spullen.",
        default=None,
    )
    wat_helpt_mij: EigenTekst | None = veld(
        "Wat helpt mij", "Wat de jeugdige helpt als het moeilijk is.", default=None
    )
    wat_maakt_het_erger: EigenTekst | None = veld(
        "Wat maakt het erger", "Wat anderen beter laten als het moeilijk is.", default=None
    )
    terugvalplan: EigenTekst | None = veld(
        "Terugvalplan",
        "Wat u samen met de jeugdige afspreekt voor als het een keer misgaat.",
        default=None,
    )


class Netwerklid(Deel):
    """Someone around the youth, and what that person means and can do."""

    wie: NaarPersoon = veld("Wie", "De persoon, met de sleutel uit 'betrokkenen'.")
    betekenis: Tekst = veld("Betekenis", "Wat deze persoon voor de jeugdige betekent.")
    kan_doen: Tekst | None = veld(
        "Kan doen", "Wat deze persoon kan en wil doen. Vraag het zelf na.", default=None
    )
    verborgen_voor: Verborgen = verborgen()
