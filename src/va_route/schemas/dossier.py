# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The dossier: a VA (or, at night, a kern) and beside it what the routes ask."""

from __future__ import annotations

from typing import Literal

from va_route.schemas.basis import Datum, Deel, JaNee, RegioNaam, Tekst, veld
from va_route.schemas.besluit import Afwijking, Beschikking, Oordeel, Titel
from va_route.schemas.ervaring import Plichten, ZesVragen
from va_route.schemas.inzet import AmbulanteInzet
from va_route.schemas.kern import VaKern
from va_route.schemas.overleg import Consult, Overleg, Signaal
from va_route.schemas.personen import Betrokkenen, Persoon
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.verblijf import Opname, Overname, Uitkomst, Verklaring, Verval
from va_route.schemas.verzoek import Verzoek
from va_route.schemas.voorwaarden import Voorwaarden


class JeugdigeKort(Deel):
    """Who this is about, when there is no VA yet that says so."""

    roepnaam: Tekst = veld("Roepnaam", "Hoe de jeugdige genoemd wil worden. Geen achternaam.")
    geboortedatum: Datum = veld("Geboortedatum", "Voor de leeftijd, want die telt in de wet.")


class Dossier(Deel):
    """One case. Holds facts; the steps that were taken are in the journal beside it."""

    schema_: Literal["dossier/1"] = veld("Schema", "Altijd dossier/1.", alias="schema")
    kenmerk: Tekst = veld("Kenmerk", "Uw eigen kenmerk. Geen BSN, geen naam.")
    fictief: JaNee = veld("Fictief", "Of dit een verzonnen dossier is.", default=False)
    regio: RegioNaam = veld("Regio", "Welke regio, zoals groningen_drenthe; bepaalt de afspraken.")
    jeugdige: JeugdigeKort | None = veld(
        "Jeugdige", "Alleen nodig zolang er geen verklarende analyse is.", default=None
    )
    betrokkenen: Betrokkenen = veld(
        "Betrokkenen", "Wie er meedoen en niet al in de analyse of de kern staan.", default=()
    )
    signalen: tuple[Signaal, ...] = veld("Signalen", "Elk signaal met dag en tijd.", default=())
    va: VerklarendeAnalyse | None = veld(
        "Verklarende analyse", "De gedeelde verklarende analyse.", default=None
    )
    va_kern: VaKern | None = veld("Kern", "De korte analyse van een nacht.", default=None)
    consulten: tuple[Consult, ...] = veld("Consulten", "Vragen aan anderen.", default=())
    overleggen: tuple[Overleg, ...] = veld("Overleggen", "Zorgoverleg en spoedberaad.", default=())
    inzetten: tuple[AmbulanteInzet, ...] = veld(
        "Inzetten", "Teams die snel hulp thuis geven of gaven.", default=()
    )
    titel: Titel | None = veld("Titel", "De maatregel, of de instemming.", default=None)
    verzoeken: tuple[Verzoek, ...] = veld("Verzoeken", "De verzoeken aan de rechter.", default=())
    voorwaardelijk: tuple[Voorwaarden, ...] = veld(
        "Voorwaardelijk",
        "Plan, bereidheid en besluiten bij een voorwaardelijke machtiging.",
        default=(),
    )
    oordelen: tuple[Oordeel, ...] = veld(
        "Oordelen", "Wat alleen een mens kan beoordelen.", default=()
    )
    afwijkingen: tuple[Afwijking, ...] = veld(
        "Afwijkingen", "Waar van een afspraak is afgeweken.", default=()
    )
    beschikkingen: tuple[Beschikking, ...] = veld(
        "Beschikkingen", "Wat de rechter besloot.", default=()
    )
    opnames: tuple[Opname, ...] = veld("Opnames", "Elke opname.", default=())
    vervallen: tuple[Verval, ...] = veld(
        "Vervallen", "Machtigingen die niet meer gelden.", default=()
    )
    uitkomsten: tuple[Uitkomst, ...] = veld("Uitkomsten", "Hoe het verder ging.", default=())
    plichten: Plichten | None = veld("Plichten", "Wat niet vergeten mag worden.", default=None)
    zes_vragen: ZesVragen | None = veld(
        "Zes vragen", "De antwoorden van de jeugdige op zes vragen.", default=None
    )
    verklaringen: tuple[Verklaring, ...] = veld(
        "Eigen verklaringen", "Wat jeugdige of ouders zelf toevoegen.", default=()
    )
    overnames: tuple[Overname, ...] = veld(
        "Overnames", "Als een zaak niet bij het begin binnenkomt.", default=()
    )

    @property
    def personen(self) -> tuple[Persoon, ...]:
        """Everyone, each once: of the dossier, then the VA, then the kern."""
        va = self.va.betrokkenen if self.va else ()
        kern = self.va_kern.betrokkenen if self.va_kern else ()
        uniek: dict[str, Persoon] = {}
        for persoon in (*self.betrokkenen, *va, *kern):
            uniek.setdefault(persoon.sleutel, persoon)
        return tuple(uniek.values())
