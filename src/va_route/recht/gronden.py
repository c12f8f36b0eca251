# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The grounds a, b and c, and why an emergency cannot wait (Jeugdwet 6.1.2 and 6.1.3 lid 1 and 2).

They are grounds for granting, in the judge's opinion. Here is only asked whether the request
supports them, so every sentence says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import JEUGDWET
from va_route.recht.regel import alle, feit, volgens
from va_route.recht.verzoekers import INDIENERS
from va_route.schemas.keuzes import AlternatiefUitkomst, HulpSoort

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.selectie import Afgewogen
    from va_route.schemas.verzoek import NietAfTeWachten
    from va_route.toets import Waarheid

_GESLOTEN = (HulpSoort.GESLOTEN, HulpSoort.GESLOTEN_VOORWAARDELIJK)
_OPEN = (AlternatiefUitkomst.TE_ONDERZOEKEN, AlternatiefUitkomst.ADVIES)


@feit(
    JEUGDWET("6.1.2", lid=2, onder="a"),
    leest=("verzoek.gronden.noodzaak",),
    wie=INDIENERS,
    remedie="Schrijf op welke ernstige opgroei- of opvoedingsproblemen er zijn, hoe die de "
    "ontwikkeling naar volwassenheid ernstig belemmeren, en waarom jeugdhulp nodig is. De rechter "
    "oordeelt.",
)
def grond_noodzaak_onderbouwd(tekst: str | None) -> Waarheid:
    """het verzoek onderbouwt grond a: jeugdhulp is noodzakelijk"""
    return True if tekst else None


@feit(
    JEUGDWET("6.1.3", lid=2, onder="a"),
    leest=("verzoek.gronden.noodzaak",),
    wie=INDIENERS,
    remedie="Schrijf op welke ernstige problemen er zijn en hoe die de ontwikkeling naar "
    "volwassenheid ernstig belemmeren. Een ernstig vermoeden daarvan is bij spoed genoeg. De "
    "rechter oordeelt.",
)
def grond_noodzaak_of_vermoeden_onderbouwd(tekst: str | None) -> Waarheid:
    """het verzoek onderbouwt grond a: ernstige problemen, of een ernstig vermoeden daarvan"""
    return True if tekst else None


@feit(
    JEUGDWET("6.1.3", lid=2, onder="a"),
    leest=("verzoek.gronden.onmiddellijk",),
    wie=INDIENERS,
    remedie="Schrijf op waarom de hulp meteen nodig is. De rechter oordeelt.",
)
def grond_onmiddellijk_onderbouwd(tekst: str | None) -> Waarheid:
    """het verzoek onderbouwt waarom de hulp onmiddellijk nodig is"""
    return True if tekst else None


@feit(
    JEUGDWET("6.1.2", lid=2, onder="b"),
    leest=("verzoek.gronden.onttrekking",),
    wie=INDIENERS,
    remedie="Schrijf op waarom opneming nodig en geschikt is om te voorkomen dat de jeugdige zich "
    "aan de hulp onttrekt of eraan wordt onttrokken. De rechter oordeelt.",
)
def grond_onttrekking_onderbouwd(tekst: str | None) -> Waarheid:
    """het verzoek onderbouwt grond b: opneming is noodzakelijk en geschikt"""
    return True if tekst else None


@feit(
    JEUGDWET("6.1.2", lid=2, onder="c"),
    leest=("verzoek.gronden.minder_ingrijpend",),
    wie=INDIENERS,
    remedie="Schrijf de conclusie op: waarom volstaat geen van de lichtere mogelijkheden? De "
    "rechter oordeelt.",
)
def minder_ingrijpend_geconcludeerd(tekst: str | None) -> Waarheid:
    """het verzoek onderbouwt grond c: er zijn geen minder ingrijpende mogelijkheden"""
    return True if tekst else None


@feit(
    JEUGDWET("6.1.2", lid=2, onder="c"),
    leest=("alternatieven", "peildatum"),
    wie=INDIENERS,
    remedie="Noem minstens een lichtere mogelijkheid: bij 'alternatieven' van de analyse, of bij "
    "'opties' van de kern of het overleg. Schrijf erbij wat ermee is gedaan en waarom. Lichtere "
    "hulp hoeft niet eerst mislukt te zijn.",
)
def lichtere_mogelijkheid_afgewogen(afgewogen: tuple[Afgewogen, ...], peildatum: date) -> Waarheid:
    """minstens een minder ingrijpende mogelijkheid is afgewogen, met uitkomst en reden"""
    lichter = [
        a
        for a in afgewogen
        if a.soort not in _GESLOTEN and (a.datum is None or a.datum <= peildatum)
    ]
    return any(a.reden and a.uitkomst not in _OPEN for a in lichter) or None


@feit(
    JEUGDWET("6.1.3", lid=1),
    leest=("verzoek.niet_af_te_wachten", "peildatum"),
    wie=INDIENERS,
    remedie="Schrijf met datum op wat er met de jeugdige gebeurt als u een gewone machtiging "
    "afwacht. Het gaat niet om gebrek aan tijd, aan een verklarende analyse of aan een plek. De "
    "rechter oordeelt.",
)
def niet_af_te_wachten_onderbouwd(reden: NietAfTeWachten | None, peildatum: date) -> Waarheid:
    """het verzoek onderbouwt waarom een gewone machtiging niet kan worden afgewacht"""
    return True if reden is not None and reden.datum <= peildatum else None


grond_c_onderbouwd = alle(
    "grond_c_onderbouwd",
    JEUGDWET("6.1.2", lid=2, onder="c"),
    minder_ingrijpend_geconcludeerd,
    lichtere_mogelijkheid_afgewogen,
    zin="het verzoek onderbouwt grond c en noemt een lichtere mogelijkheid",
)
gronden_regulier = alle(
    "gronden_regulier",
    JEUGDWET("6.1.2", lid=2),
    grond_noodzaak_onderbouwd,
    grond_onttrekking_onderbouwd,
    grond_c_onderbouwd,
    zin="het verzoek onderbouwt de gronden a, b en c",
)
gronden_spoed = alle(
    "gronden_spoed",
    JEUGDWET("6.1.3", lid=2),
    grond_noodzaak_of_vermoeden_onderbouwd,
    grond_onmiddellijk_onderbouwd,
    volgens(JEUGDWET("6.1.3", lid=2, onder="b"), grond_onttrekking_onderbouwd),
    volgens(JEUGDWET("6.1.3", lid=2, onder="c"), grond_c_onderbouwd),
    zin="het verzoek onderbouwt de gronden a, b en c voor spoed",
)
