# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which terms can run on a route, in plain words. ``va-route termijnen`` counts them for a dossier.

The numbers come from the rules. A term of the rules that is not here, or that rests on another
article, fails a test.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from va_route.bronnen import (
    BESLUIT_JEUGDWET,
    BURGERLIJK_WETBOEK_1,
    FLEVOLAND,
    GRONINGEN_DRENTHE,
    JEUGDWET,
    RECHTSVORDERING,
)
from va_route.recht.aandacht import STREEF_DAGEN
from va_route.recht.horen import DAGEN_HOREN
from va_route.recht.opname import DAGEN_NA_INTREKKING, MAANDEN_ONGEBRUIKT
from va_route.recht.termijn import Aard
from va_route.recht.termijnen_plan import JAREN_BEWAREN
from va_route.recht.termijnen_plan import WEKEN_PLAN as WEKEN_ANDER_PLAN
from va_route.recht.termijnen_rechter import DAGEN_BESLISSEN, MAANDEN_HOGER_BEROEP
from va_route.recht.termijnen_titel import JAREN_UIT_HUIS, MAANDEN_RAAD, WERKDAGEN_EERSTE_CONTACT
from va_route.recht.termijnen_verblijf import MAANDEN_EVALUATIE, WEKEN_EERSTE_EVALUATIE, WEKEN_PLAN
from va_route.recht.titel import MAANDEN_HOOGSTENS
from va_route.recht.verzoekers import MAANDEN_NA_ACHTTIEN, SPOED_WEKEN, VOORWAARDELIJK_MAANDEN
from va_route.recht.voorwaardelijk_opname import DAGEN_REDENEN, MAANDEN_OPGENOMEN
from va_route.schemas.besluit import MaatregelSoort

if TYPE_CHECKING:
    from collections.abc import Mapping

    from va_route.recht.profiel import Regioprofiel
    from va_route.toets import Vindplaats

ALLE = frozenset({"regulier", "spoed", "voorwaardelijk"})
_REGULIER, _SPOED = frozenset({"regulier"}), frozenset({"spoed"})
_VOORWAARDELIJK = frozenset({"voorwaardelijk"})


class Routetermijn(NamedTuple):
    """One term: what holds, what its last day means, where it is written and on which routes."""

    code: str
    zin: str
    aard: Aard
    bron: Vindplaats
    routes: frozenset[str] = ALLE


AARD: Mapping[Aard, str] = MappingProxyType(
    {
        Aard.EINDIGT: "eindigt vanzelf",
        Aard.DOEN: "iemand doet dan iets",
        Aard.STREEF: "streefdag, geen termijn van de wet",
        Aard.VRAAG: "iets om naar te kijken",
    }
)
_DUUR = JEUGDWET("6.1.12", lid=2)
_EVALUATIE = JEUGDWET("6.2.9", lid=8)
_VOTS = MAANDEN_HOOGSTENS[MaatregelSoort.VOTS]
_OTS = MAANDEN_HOOGSTENS[MaatregelSoort.OTS]

TERMIJNEN: tuple[Routetermijn, ...] = (
    Routetermijn(
        "spoedberaad_binnen",
        "Het overleg na een signaal komt binnen het aantal klokuren van de regio.",
        Aard.STREEF,
        FLEVOLAND("Versnellingstafel"),
        _SPOED,
    ),
    Routetermijn(
        "beraad_herstel_werkdag",
        "Ging het verzoek zonder spoedberaad de deur uit? Dan komt het beraad er uiterlijk de "
        "volgende werkdag.",
        Aard.VRAAG,
        GRONINGEN_DRENTHE("spoedberaad met HSJ-kennis"),
        _SPOED,
    ),
    Routetermijn(
        "beraad_niet_hersteld",
        "De dag waarop het spoedberaad er alsnog zou zijn, is voorbij.",
        Aard.VRAAG,
        GRONINGEN_DRENTHE("spoedberaad met HSJ-kennis"),
        _SPOED,
    ),
    Routetermijn(
        "va_niet_hersteld",
        "De dag waarop de verklarende analyse er alsnog zou zijn, is voorbij.",
        Aard.VRAAG,
        GRONINGEN_DRENTHE("waar we in 2027 naartoe werken"),
        _SPOED | _REGULIER,
    ),
    Routetermijn(
        "einddatum",
        "De beschikking noemt de laatste dag van de machtiging. Die dag gaat voor.",
        Aard.EINDIGT,
        _DUUR,
    ),
    Routetermijn(
        "machtiging_max",
        "Noemt de beschikking geen dag? Dan duurt een machtiging hoogstens een jaar.",
        Aard.EINDIGT,
        _DUUR,
        _REGULIER,
    ),
    Routetermijn(
        "spoed_max",
        "Noemt de beschikking geen dag? Dan duurt een spoedmachtiging hoogstens "
        f"{SPOED_WEKEN} weken.",
        Aard.EINDIGT,
        _DUUR,
        _SPOED,
    ),
    Routetermijn(
        "voorwaardelijk_max",
        "Noemt de beschikking geen dag? Dan duurt een voorwaardelijke machtiging de eerste keer "
        f"hoogstens {VOORWAARDELIJK_MAANDEN} maanden, en een verlenging hoogstens een jaar.",
        Aard.EINDIGT,
        _DUUR,
        _VOORWAARDELIJK,
    ),
    Routetermijn(
        "niet_uitgevoerd",
        f"Is er {MAANDEN_ONGEBRUIKT} maanden na de beslissing geen opname? Dan vervalt de "
        "machtiging.",
        Aard.EINDIGT,
        JEUGDWET("6.1.12", lid=3),
        _REGULIER,
    ),
    Routetermijn(
        "instemming_ingetrokken",
        "Trekt iemand met gezag de instemming in, en rust de machtiging daarop? Dan vervalt zij "
        f"na {DAGEN_NA_INTREKKING} dagen.",
        Aard.EINDIGT,
        JEUGDWET("6.1.2", lid=7),
        _REGULIER,
    ),
    Routetermijn(
        "gi_niet_langer_nodig",
        "Stelt de GI vast dat verblijf niet meer nodig is? Dan vervalt de machtiging meteen.",
        Aard.EINDIGT,
        JEUGDWET("6.1.12", lid=4),
        _REGULIER | _SPOED,
    ),
    Routetermijn(
        "achttien_plus",
        f"Gesloten jeugdhulp duurt hoogstens tot {MAANDEN_NA_ACHTTIEN} maanden na de 18e "
        "verjaardag.",
        Aard.EINDIGT,
        JEUGDWET("6.1.2", lid=4, onder="d"),
    ),
    Routetermijn(
        "spoed_horen",
        f"Wie vooraf niets kon zeggen, krijgt die kans binnen {DAGEN_HOREN} dagen. Anders "
        "verliest de spoedmachtiging haar kracht.",
        Aard.EINDIGT,
        RECHTSVORDERING("800", lid=3),
        _SPOED,
    ),
    Routetermijn(
        "vervolg_beslist",
        "Beslist de rechter op het vervolgverzoek? Dan eindigt de spoedmachtiging.",
        Aard.EINDIGT,
        _DUUR,
        _SPOED,
    ),
    Routetermijn(
        "regulier_na_spoed_indienen",
        f"Is er een vervolg nodig? Dien dat in binnen {STREEF_DAGEN} dagen: dan past de tijd die "
        "de rechter heeft erachter.",
        Aard.STREEF,
        JEUGDWET("6.1.8", lid=6),
        _SPOED,
    ),
    Routetermijn(
        "beslissing_in_gesloten",
        "Is de jeugdige al opgenomen? Dan beslist de rechter binnen "
        f"{DAGEN_BESLISSEN // 7} weken op een vervolgverzoek.",
        Aard.DOEN,
        JEUGDWET("6.1.8", lid=6),
    ),
    Routetermijn(
        "hoger_beroep",
        f"Tegen een beslissing kan hoger beroep, binnen {MAANDEN_HOGER_BEROEP} maanden.",
        Aard.EINDIGT,
        RECHTSVORDERING("806", lid=1),
    ),
    Routetermijn(
        "voorwaardelijk_opname",
        f"Een opname duurt hoogstens {MAANDEN_OPGENOMEN} maanden, en nooit langer dan de "
        "machtiging.",
        Aard.EINDIGT,
        JEUGDWET("6.1.6", lid=5),
        _VOORWAARDELIJK,
    ),
    Routetermijn(
        "kennisgeving_opname",
        f"Binnen {DAGEN_REDENEN} dagen na de opname staan de redenen op papier.",
        Aard.DOEN,
        JEUGDWET("6.1.6", lid=6),
        _VOORWAARDELIJK,
    ),
    Routetermijn(
        "vervallenverklaring",
        "Vraagt iemand om de opname of de wijziging ongedaan te maken, en is de jeugdige "
        f"opgenomen? Dan beslist de rechter binnen {DAGEN_BESLISSEN // 7} weken.",
        Aard.DOEN,
        JEUGDWET("6.1.7", lid=2),
        _VOORWAARDELIJK,
    ),
    Routetermijn(
        "mededeling_opname",
        "De aanbieder meldt de opname zo snel als dat kan. De wet noemt geen aantal dagen.",
        Aard.DOEN,
        JEUGDWET("6.1.13", lid=2),
    ),
    Routetermijn(
        "hvp_opname",
        f"Binnen {WEKEN_PLAN} weken na de opname is er een hulpverleningsplan.",
        Aard.DOEN,
        JEUGDWET("6.2.9", lid=2),
    ),
    Routetermijn(
        "hvp_evaluatie_1",
        f"Binnen {WEKEN_EERSTE_EVALUATIE} weken na de start van dat plan is de eerste evaluatie.",
        Aard.DOEN,
        _EVALUATIE,
    ),
    Routetermijn(
        "hvp_evaluatie_n",
        f"Daarna is er minstens elke {MAANDEN_EVALUATIE} maanden een evaluatie.",
        Aard.DOEN,
        _EVALUATIE,
    ),
    Routetermijn(
        "titel_eindigt_eerder",
        "De maatregel eindigt eerder dan de machtiging. Vraag een jurist wat dat doet.",
        Aard.VRAAG,
        JEUGDWET("6.1.2", lid=3),
    ),
    Routetermijn(
        "vots_max",
        f"Een voorlopige ondertoezichtstelling duurt hoogstens {_VOTS} maanden.",
        Aard.EINDIGT,
        BURGERLIJK_WETBOEK_1("257"),
    ),
    Routetermijn(
        "ots_max",
        f"Een ondertoezichtstelling duurt hoogstens {_OTS} maanden; de rechter kan verlengen.",
        Aard.EINDIGT,
        BURGERLIJK_WETBOEK_1("258"),
    ),
    Routetermijn(
        "raad_advies_2_jaar",
        f"Duren ondertoezichtstelling en uithuisplaatsing samen {JAREN_UIT_HUIS} jaar of langer? "
        f"Dan weet de Raad het {MAANDEN_RAAD} maanden voor het einde.",
        Aard.DOEN,
        BURGERLIJK_WETBOEK_1("265j", lid=3),
    ),
    Routetermijn(
        "gi_eerste_contact",
        f"De GI zoekt contact binnen {WERKDAGEN_EERSTE_CONTACT} werkdagen na het bericht van de "
        "rechter.",
        Aard.DOEN,
        BESLUIT_JEUGDWET("4.2.2"),
    ),
    Routetermijn(
        "plan_4_1_3",
        f"Komt er geen familiegroepsplan? Dan is er binnen {WEKEN_ANDER_PLAN} weken een ander "
        "plan.",
        Aard.DOEN,
        JEUGDWET("4.1.3", lid=5),
    ),
    Routetermijn(
        "bewaartermijn",
        f"Het dossier blijft minstens {JAREN_BEWAREN} jaar bewaard. Daarna beslist een mens.",
        Aard.VRAAG,
        JEUGDWET("7.3.8", lid=3),
    ),
)


def termijnen_van(route: str, profiel: Regioprofiel) -> tuple[Routetermijn, ...]:
    """Give the terms of a route in a region; clock hours only where the region agreed on some."""
    tafel = profiel.uren("tafel_binnen_termijn") is not None
    return tuple(
        t for t in TERMIJNEN if route in t.routes and (tafel or t.code != "spoedberaad_binnen")
    )
