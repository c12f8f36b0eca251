# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The routes in the words of a card: for a youth and for parents, level B1, nobody to blame.

What is asked, by whom and when comes from the machine. Here stands only how one says it to who it
is about. A stand or a condition without words fails a test.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Woorden(NamedTuple):
    """One thing, said to the youth and said to the parents."""

    jeugdige: str
    ouders: str


def _beiden(zin: str) -> Woorden:
    """Say it to both in the same words."""
    return Woorden(zin, zin)


AANHEF = Woorden(
    "Dit is niet jouw schuld. Samen kunnen we er wel iets aan doen. Op deze kaart staat wat er kan "
    "gebeuren, wat er eerst nodig is, en wat jij kunt doen.",
    "Op deze kaart staat wat er kan gebeuren, wat er eerst nodig is, en wat u kunt doen. U kent uw "
    "kind het langst: wat u ziet, telt mee.",
)

_VOORKOMEN = Woorden(
    "Het lukt zonder gesloten plek. Vraag wie contact houdt met jou en je gezin.",
    "Het lukt zonder gesloten plek. Vraag wie contact houdt met u en uw kind.",
)
_AFGEWEZEN = Woorden(
    "De rechter zei nee tegen een gesloten plek. Je bekijkt samen welke hulp wel past.",
    "De rechter zei nee tegen een gesloten plek. U bekijkt samen welke hulp wel past.",
)
_INGEDIEND = Woorden(
    "Het verzoek ligt bij de kinderrechter. Je krijgt een eigen advocaat. De rechter wil horen wat "
    "jij vindt, als jij dat wilt vertellen.",
    "Het verzoek ligt bij de kinderrechter. Uw kind krijgt een eigen advocaat. De rechter hoort "
    "ook u, als u gezag hebt of uw kind thuis opvoedt.",
)
_OPGENOMEN = Woorden(
    "Je woont op een gesloten plek. Volgens de wet is er binnen zes weken een plan, samen met jou "
    "gemaakt. Je hebt recht op les, activiteiten en een eigen vertrouwenspersoon.",
    "Uw kind woont op een gesloten plek. Volgens de wet is er binnen zes weken een plan, na een "
    "gesprek met uw kind en met u.",
)
_VERVALLEN = _beiden(
    "De toestemming van de rechter is voorbij. Zonder nieuwe uitspraak is er geen gesloten plek."
)
_VERVALLEN_NA = Woorden(
    "De toestemming van de rechter geldt niet meer. Praat mee over waar je gaat wonen en wie je "
    "helpt.",
    "De toestemming van de rechter geldt niet meer. Praat mee over waar uw kind gaat wonen en wie "
    "helpt.",
)
_UIT = Woorden(
    "Je bent weg van de gesloten plek. Vraag wie je verder helpt.",
    "Uw kind is weg van de gesloten plek. Vraag wie verder helpt.",
)

STANDEN: Mapping[tuple[str, str], Woorden] = MappingProxyType(
    {
        ("regulier", "gesignaleerd"): Woorden(
            "Mensen om je heen maken zich zorgen. Ze vragen jou hoe jij het ziet.",
            "Er zijn zorgen. Er wordt u gevraagd hoe u het ziet en wat u nodig hebt.",
        ),
        ("regulier", "gestart"): Woorden(
            "Je maakt samen een analyse: wat is er aan de hand, en wat helpt jou? Ook kijken "
            "jullie welke hulp thuis of dichtbij kan.",
            "U maakt samen een analyse: wat is er aan de hand, en wat helpt? Ook bekijkt u samen "
            "welke hulp thuis of dichtbij kan.",
        ),
        ("regulier", "voorbereid"): Woorden(
            "Er wordt gedacht aan een verzoek aan de rechter. Eerst vertel jij wat je "
            "daarvan vindt.",
            "Er wordt gedacht aan een verzoek aan de rechter. Eerst vertellen uw kind en u wat u "
            "daarvan vindt.",
        ),
        ("regulier", "ingediend"): _INGEDIEND,
        ("regulier", "afgewezen"): _AFGEWEZEN,
        ("regulier", "verleend"): _beiden(
            "De rechter zei ja tegen een opname. Wie het verzoek deed, kan er nog van afzien."
        ),
        ("regulier", "opgenomen"): _OPGENOMEN,
        ("regulier", "geschorst"): Woorden(
            "De opname staat even stil. Je bent ergens anders. Ga je terug? Dan kun je de rechter "
            "vragen om daarnaar te kijken.",
            "De opname staat even stil. Uw kind is ergens anders. Gaat uw kind terug? Wie gezag "
            "heeft, kan de rechter vragen om daarnaar te kijken.",
        ),
        ("regulier", "vervallen"): _VERVALLEN,
        ("regulier", "vervallen_na_opname"): _VERVALLEN_NA,
        ("regulier", "plaatsing_voorkomen"): _VOORKOMEN,
        ("regulier", "uitgestroomd"): _UIT,
        ("spoed", "gemeld"): Woorden(
            "Iemand denkt dat het nu niet veilig is. Er wordt snel overlegd. Jij hoort een "
            "uitnodiging te krijgen; bellen mag ook.",
            "Iemand denkt dat het nu niet veilig is. Er wordt snel overlegd. Vraag of u en uw kind "
            "erbij zijn; bellen mag ook.",
        ),
        ("spoed", "beraden"): _beiden(
            "Het overleg is geweest. Soms komt er snelle hulp. Soms wordt de rechter gevraagd om "
            "een gesloten plek."
        ),
        ("spoed", "anders_geholpen"): _beiden(
            "Er is een andere plek of andere hulp gevonden, zoals een open crisisplek."
        ),
        ("spoed", "ingediend"): Woorden(
            "Het verzoek ligt bij de kinderrechter. Je krijgt een eigen advocaat. Besliste de "
            "rechter voordat jij iets kon zeggen? Volgens de wet krijg je die kans binnen "
            "twee weken. Anders geldt de beslissing niet meer.",
            "Het verzoek ligt bij de kinderrechter. Uw kind krijgt een eigen advocaat. Besliste de "
            "rechter voordat u iets kon zeggen? Met gezag, of als u uw kind thuis opvoedt, krijgt "
            "u die kans volgens de wet binnen twee weken. Anders geldt de beslissing niet meer.",
        ),
        ("spoed", "afgewezen"): _AFGEWEZEN,
        ("spoed", "verleend"): _beiden("De rechter zei ja tegen een opname voor korte tijd."),
        ("spoed", "opgenomen"): _OPGENOMEN,
        ("spoed", "vervallen"): _VERVALLEN,
        ("spoed", "vervallen_na_opname"): _VERVALLEN_NA,
        ("spoed", "opgevolgd"): _beiden(
            "De rechter besliste dat het langer mag duren. Kijk verder op de kaart van de "
            "gewone route."
        ),
        ("spoed", "plaatsing_voorkomen"): _VOORKOMEN,
        ("spoed", "uitgestroomd"): _UIT,
        ("voorwaardelijk", "voorbereid"): Woorden(
            "Er komt een plan met afspraken. Het doel is dat je thuis of op een open plek blijft. "
            "De rechter beslist.",
            "Er komt een plan met afspraken. Het doel is dat uw kind thuis of op een open plek "
            "blijft. De rechter beslist.",
        ),
        ("voorwaardelijk", "ingediend"): _INGEDIEND,
        ("voorwaardelijk", "afgewezen"): _AFGEWEZEN,
        ("voorwaardelijk", "verleend"): Woorden(
            "De rechter zei ja. Je blijft thuis of op een open plek, zolang dat lukt met de "
            "afspraken uit het plan. Het plan verandert alleen als jij ermee instemt.",
            "De rechter zei ja. Uw kind blijft thuis of op een open plek, zolang dat lukt met de "
            "afspraken uit het plan.",
        ),
        ("voorwaardelijk", "opgenomen"): Woorden(
            "Je bent opgenomen. Volgens de wet krijg je binnen vier dagen op papier waarom. Ben je "
            "het er niet mee eens? Vraag de rechter om ernaar te kijken; je advocaat helpt.",
            "Uw kind is opgenomen. Volgens de wet staat binnen vier dagen op papier waarom. Bent u "
            "het er niet mee eens? Wie gezag heeft, kan de rechter vragen om ernaar te kijken.",
        ),
        ("voorwaardelijk", "verleend_na_opname"): Woorden(
            "Je bent weer buiten. De afspraken uit het plan gelden weer.",
            "Uw kind is weer buiten. De afspraken uit het plan gelden weer.",
        ),
        ("voorwaardelijk", "vervallen"): _VERVALLEN,
        ("voorwaardelijk", "vervallen_na_opname"): _VERVALLEN_NA,
        ("voorwaardelijk", "afgerond"): Woorden(
            "De afspraken uit het plan zijn klaar. Vraag wie je verder helpt.",
            "De afspraken uit het plan zijn klaar. Vraag wie verder helpt.",
        ),
        ("voorwaardelijk", "plaatsing_voorkomen"): _VOORKOMEN,
        ("voorwaardelijk", "uitgestroomd"): _UIT,
    }
)
"""What happens in each stand of each route."""

_GELDT = _beiden("De uitspraak van de rechter geldt op die dag.")
_VASTGELEGD = Woorden("Het is opgeschreven, met wie en wanneer.", "Het is opgeschreven.")

GEVRAAGD: Mapping[str, Woorden] = MappingProxyType(
    {
        "ambulant_overwogen": _beiden("Er is gekeken naar hulp thuis of een open plek."),
        "jeugdige_gehoord": Woorden(
            "Jij hebt verteld wat je ervan vindt. Niets zeggen mag ook.",
            "Uw kind heeft verteld wat het ervan vindt, of dat is geprobeerd.",
        ),
        "va_is_besproken": Woorden(
            "De analyse is met jou besproken.", "De analyse is met u en uw kind besproken."
        ),
        "consult_of_niet_bereikbaar": _beiden(
            "Er is raad gevraagd aan mensen die er veel van weten."
        ),
        "risico_samen_gewogen": _beiden(
            "Twee organisaties bekeken samen wat gevaarlijk is, en of iets lichters genoeg is."
        ),
        "standpunt_per_gezaghebbende": Woorden(
            "Er staat wat je ouders of voogd ervan vinden. Dat mag verschillen.",
            "Er staat wat ieder met gezag ervan vindt. Dat mag verschillen.",
        ),
        "va_aanwezig": Woorden(
            "De analyse is klaar, met jouw eigen woorden erin.",
            "De analyse is klaar, met de woorden van u en uw kind erin.",
        ),
        "wet_regulier_verzoek": Woorden(
            "In het verzoek staat wat de wet vraagt. Een gedragswetenschapper heeft jou onderzocht "
            "en stemt in. De rechter beslist.",
            "In het verzoek staat wat de wet vraagt. Een gedragswetenschapper heeft uw kind "
            "onderzocht en stemt in. De rechter beslist.",
        ),
        "wet_spoedverzoek": Woorden(
            "In het verzoek staat wat de wet vraagt, ook waarom wachten niet gaat. Een "
            "gedragswetenschapper heeft jou onderzocht en stemt in, of er staat waarom dat "
            "onmogelijk was. De rechter beslist.",
            "In het verzoek staat wat de wet vraagt, ook waarom wachten niet gaat. Een "
            "gedragswetenschapper heeft uw kind onderzocht en stemt in, of er staat waarom dat "
            "onmogelijk was. De rechter beslist.",
        ),
        "wet_voorwaardelijk_verzoek": Woorden(
            "In het verzoek staat wat de wet vraagt. Een gedragswetenschapper heeft jou onderzocht "
            "en stemt in. Jij zegt ja tegen de afspraken, of er staat waarom het toch zal lukken. "
            "De rechter beslist.",
            "In het verzoek staat wat de wet vraagt. Een gedragswetenschapper heeft uw kind "
            "onderzocht en stemt in. Uw kind zegt ja tegen de afspraken, of er staat waarom het "
            "toch zal lukken. De rechter beslist.",
        ),
        "spoedberaad_gehouden": _beiden(
            "Er is snel overlegd, met iemand die veel weet van zware hulp, of er staat waarom dat "
            "later komt."
        ),
        "spoedberaad_voor_vervolg": _beiden("Het snelle overleg is echt gehouden."),
        "vervolg_op_spoed": _beiden(
            "Voor langer blijven geldt hetzelfde als op de kaart van de gewone route."
        ),
        "accommodatie_geregistreerd": _beiden("De plek staat op de lijst van gesloten plekken."),
        "registratie_tenzij_jji": _beiden(
            "De plek staat op de lijst van gesloten plekken, of in de uitspraak van de rechter."
        ),
        "opname_voorbereid_afgesproken": Woorden(
            "Je weet wat je meeneemt en wie er meegaat.",
            "U weet wat er mee mag en wie er meegaat.",
        ),
        "duur_en_vervolg_afgesproken": Woorden(
            "Je weet hoe lang het duurt, wat daarna komt en wie dat regelt.",
            "Uw kind weet hoe lang het duurt, wat daarna komt en wie dat regelt.",
        ),
        "gezin_na_plaatsing_afgesproken": Woorden(
            "Er is afgesproken wanneer je je familie ziet en hoe het thuis verdergaat.",
            "Er is afgesproken wanneer u elkaar ziet en welke hulp u thuis krijgt.",
        ),
        "schorsing_met_instemming": _beiden("Een gedragswetenschapper stemt ermee in."),
        "jeugdige_stemt_in_met_wijziging": Woorden(
            "Jij stemt in met de wijziging.", "Uw kind stemt in met de wijziging."
        ),
        "jeugdige_gehoord_over_opname": Woorden(
            "Jij hebt verteld wat je van de opname vindt. Niets zeggen mag ook.",
            "Uw kind heeft verteld wat het van de opname vindt, of dat is geprobeerd.",
        ),
        "wet_besluit_opname": Woorden(
            "Wie in het plan staat, besluit en kijkt eerst hoe het nu met je gaat.",
            "Wie in het plan staat, besluit en kijkt eerst hoe het nu met uw kind gaat.",
        ),
        **dict.fromkeys(
            (
                "machtiging_regulier_geldig",
                "machtiging_spoed_geldig",
                "machtiging_verleend",
                "machtiging_loopt",
                "niet_vervallen",
                "leeftijd_bij_machtiging",
                "nog_binnen_achttien_en_half",
                "binnen_drie_maanden",
                "instemming_niet_ingetrokken",
            ),
            _GELDT,
        ),
        **dict.fromkeys(
            ("afzien_vastgelegd", "beraad_vastgelegd", "andere_weg_vastgelegd"), _VASTGELEGD
        ),
    }
)
"""What a step asks, by the code of the rule."""
