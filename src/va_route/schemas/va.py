# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The verklarende analyse: one class, its sections in the order of the paper."""

from typing import Literal

from va_route.schemas.basis import Deel, JaNee, veld
from va_route.schemas.personen import Betrokkenen, naam_van_jeugdige
from va_route.schemas.va_bevindingen import Bevinding, Bron, EerdereHulp
from va_route.schemas.va_deling import (
    Deling,
    Leemte,
    Tegenspraak,
    Terzijde,
    Toestemming,
    Vaststelling,
)
from va_route.schemas.va_jeugdige import Netwerklid, VanDeJeugdige
from va_route.schemas.va_kop import Hulpvraag, Jeugdige, Kop
from va_route.schemas.va_plan import Alternatief, Doel, Hulpkeuze, Overgang, Perspectief
from va_route.schemas.va_terugblik import Evaluatie, Kwaliteit
from va_route.schemas.va_veiligheid import Veiligheid
from va_route.schemas.va_verklaring import Factor, Hypothese, Inzicht, Verklaring


class VerklarendeAnalyse(Deel):
    """Schema ``va/1``. A concept needs only the sections without a default."""

    schema_: Literal["va/1"] = veld("Schema", "Welk soort document dit is.", alias="schema")
    fictief: JaNee = veld("Fictief", "Of dit een verzonnen analyse is.", default=False)
    kop: Kop = veld("Kop", "Wat dit document is en wie de regie heeft.")
    jeugdige: Jeugdige = veld("De jeugdige", "Over wie dit gaat.")
    van_de_jeugdige: VanDeJeugdige | None = veld(
        "Van de jeugdige", "Wat de jeugdige zelf aan iedereen wil meegeven.", default=None
    )
    betrokkenen: Betrokkenen = veld(
        "Betrokkenen", "Ieder die een rol heeft, met een kort woord als sleutel."
    )
    netwerk: tuple[Netwerklid, ...] = veld(
        "Netwerk", "Wie er om de jeugdige heen staan, en wat zij kunnen doen.", default=()
    )
    hulpvraag: Hulpvraag = veld("Hulpvraag", "Wat jeugdige, ouders en verwijzer vragen.")
    bronnen: tuple[Bron, ...] = veld("Bronnen", "Waar de informatie vandaan komt.")
    bevindingen: tuple[Bevinding, ...] = veld(
        "Bevindingen", "Wat u weet. Feiten en meningen apart, één punt per bevinding."
    )
    eerdere_hulp: tuple[EerdereHulp, ...] = veld(
        "Eerdere hulp", "Welke hulp er al was, en wat die bracht.", default=()
    )
    factoren: tuple[Factor, ...] = veld(
        "Factoren", "Wat kwetsbaar maakt, het op gang bracht, gaande houdt of helpt."
    )
    inzichten: tuple[Inzicht, ...] = veld(
        "Inzichten en verschillen", "Hoe ieder het ziet, ook als men het oneens is.", default=()
    )
    hypothesen: tuple[Hypothese, ...] = veld(
        "Mogelijke verklaringen", "Minstens twee, met wat voor en tegen spreekt.", default=()
    )
    verklaring: Verklaring | None = veld(
        "De verklaring in het kort", "Hoe het samenhangt en wat het kan keren.", default=None
    )
    veiligheid: Veiligheid | None = veld(
        "Veiligheid", "Of het nu veilig is, en waar men bang voor is.", default=None
    )
    perspectief: Perspectief | None = veld(
        "Perspectief", "Waar de jeugdige naartoe gaat.", default=None
    )
    overgang: Overgang | None = veld(
        "Overgang", "Alleen bij een verblijf: wat de jeugdige vooraf weet.", default=None
    )
    doelen: tuple[Doel, ...] = veld(
        "Doelen", "Wat er anders wordt, hoogstens vijf tegelijk.", default=()
    )
    alternatieven: tuple[Alternatief, ...] = veld(
        "Hulp en alternatieven",
        "De mogelijkheden van licht naar zwaar, met één advies.",
        default=(),
    )
    keuze: Hulpkeuze | None = veld(
        "Eerste keus en gekregen hulp", "Welke hulp het best past, en welke er kwam.", default=None
    )
    leemten: tuple[Leemte, ...] = veld(
        "Wat we niet weten", "Vragen die nog open zijn, met naam en datum.", default=()
    )
    toestemming: tuple[Toestemming, ...] = veld(
        "Toestemming", "Wie instemt met het maken en delen van de analyse.", default=()
    )
    deling: tuple[Deling, ...] = veld(
        "Deling en reacties", "Met wie u de analyse besprak, en wat die ervan vindt.", default=()
    )
    tegenspraak: Tegenspraak | None = veld(
        "Tegenspraak", "Wie van buiten kritisch meekeek.", default=None
    )
    vaststelling: Vaststelling | None = veld(
        "Vaststelling", "Wie de analyse vaststelde, en wanneer.", default=None
    )
    kwaliteit: tuple[Kwaliteit, ...] = veld(
        "Kwaliteit", "Wat een mens van de analyse vindt, per vraag. Geen cijfer.", default=()
    )
    evaluaties: tuple[Evaluatie, ...] = veld(
        "Evaluaties", "Elke keer dat u samen keek of het nog klopt.", default=()
    )
    terzijde: tuple[Terzijde, ...] = veld(
        "Terzijde gelegd", "Open punten die nu bewust open blijven, met reden.", default=()
    )

    @property
    def roepnaam(self) -> str:
        """What the youth is called."""
        return self.jeugdige.roepnaam or naam_van_jeugdige(self.betrokkenen)
