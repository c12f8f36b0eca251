# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is asked before a request is filed or a youth is admitted: the guards of the mission."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from va_route.recht.afspraak import Afgeweken
from va_route.recht.spoedberaad import spoedberaad_gehouden
from va_route.recht.waarborgen import (
    ambulant_overwogen,
    jeugdige_gehoord,
    va_aanwezig,
)
from va_route.schemas.verzoek import VerzoekSoort
from va_route.testing.beslisboom import WAARDEN
from va_route.testing.uitspraak import Tegenvoorbeeld, eigen_daad, naar
from va_route.testing.zinnen_stappen import alle_delen, gekeken, uitspraak_over
from va_route.toets import Soort, of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.flows import Route, Stap
    from va_route.recht.regel import Regel
    from va_route.testing.bewijs import Bewijs, Plek, Vraag
    from va_route.testing.uitspraak import Uitspraak
    from va_route.toets import Waarheid

WAARBORGEN: Mapping[Regel, str] = {
    va_aanwezig: "een volledige, vastgestelde verklarende analyse",
    jeugdige_gehoord: "dat de jeugdige door ons is gehoord, of dat dit is geprobeerd",
    ambulant_overwogen: "dat ambulante hulp of een open behandelplek is overwogen",
    spoedberaad_gehouden: "een spoedberaad dat een spoedverzoek adviseert",
}
"""The four guards of the mission, each as it reads behind 'nooit zonder'."""
_OF = tuple(of(rij) for rij in product(WAARDEN, WAARDEN))
_MET_AFWIJKING = (
    "De regio laat hier een Afwijking toe, alleen op de spoedroute en haar vervolg: een document "
    "met reden, naam, rol en herstel. Zonder die Afwijking blijft de stap dicht: dat is "
    "bewezen."
)
_LATER = "Bij spoed wacht een kind niet op papier. Het vervolgverzoek vraagt de analyse alsnog."
_NIET_HIER = (
    "Deze waarborg is een afspraak van een regio en geen eis van de wet. Deze regio heeft haar "
    "hier niet als eis vastgelegd."
)
_VERVOLG = (
    "Een vervolg op een spoedmachtiging telt als spoedroute. Alleen daar kent de regio deze "
    "Afwijking. De reden en het herstel staan erin, en zij staat op de eerste bladzijde."
)


def over_de_waarborgen(bewijs: Bewijs) -> tuple[Uitspraak, ...]:
    """Prove or refute what an admission and a filing ask on one route."""
    return (*_opname(bewijs), *_indienen(bewijs), *_geen_afwijking(bewijs))


def _opname(bewijs: Bewijs) -> Iterator[Uitspraak]:
    """Hold each own act that ends in an admission against what its alarm looks at."""
    alarm = {stap.alarm for stap in bewijs.route.tabel().values() if stap.alarm is not None}
    for stap in _eigen(bewijs.route, "opgenomen"):
        gevonden = [bewijs.zonder(stap.gebeurtenis, geldig) for geldig in alarm]
        tegen = [_tegen(bewijs, stap, zo) for zo in gevonden if zo is not None]
        if not alarm:
            tegen = [Tegenvoorbeeld(f"`{stap.gebeurtenis}` heeft geen alarm om naast te leggen")]
        yield uitspraak_over(
            bewijs,
            f"opname_{stap.gebeurtenis}",
            f"`{stap.gebeurtenis}` is nooit mogelijk zonder een machtiging die op die dag geldt",
            gekeken(bewijs, stap),
            tegen,
        )


def _indienen(bewijs: Bewijs) -> Iterator[Uitspraak]:
    """Hold each own act that files a request against the four guards that belong to it."""
    spoed = bewijs.route.soort is VerzoekSoort.SPOEDMACHTIGING
    for stap, waarborg in product(_eigen(bewijs.route, "ingediend"), WAARBORGEN):
        if waarborg is spoedberaad_gehouden and (not spoed or stap.opent is not None):
            continue
        zin = f"`{stap.gebeurtenis}` is nooit mogelijk zonder {WAARBORGEN[waarborg]}"
        code = f"{waarborg.code}_{stap.gebeurtenis}"
        hoeveel = gekeken(bewijs, stap)
        delen = dict(alle_delen(bewijs, stap.regel))
        niet = _niet_gevraagd(bewijs, stap, waarborg, delen)
        if niet is not None:
            yield uitspraak_over(bewijs, code, zin, hoeveel, [niet])
            continue
        streng, ruim = _zonder_waarborg(bewijs, stap, waarborg, delen[waarborg])
        yield uitspraak_over(bewijs, code, zin, hoeveel, streng)
        if streng:
            zin += ", of een Afwijking die de regio daarvoor toelaat"
            yield uitspraak_over(bewijs, f"{code}_of_afwijking", zin, hoeveel, ruim)


def _niet_gevraagd(
    bewijs: Bewijs, stap: Stap, waarborg: Regel, delen: Mapping[Regel, Plek]
) -> Tegenvoorbeeld | None:
    """Tell that a step does not ask a guard, or that it only reminds of it in this region."""
    spoed = bewijs.route.soort is VerzoekSoort.SPOEDMACHTIGING
    if waarborg in delen:
        if bewijs.functie(waarborg, delen[waarborg]).soort is not Soort.PLICHT:
            return None
        return Tegenvoorbeeld(f"`{stap.gebeurtenis}` herinnert er alleen aan", _NIET_HIER)
    waarom = _LATER if spoed and waarborg is va_aanwezig else ""
    if not bewijs.vraagt(waarborg):
        waarom = _NIET_HIER
    return Tegenvoorbeeld(f"`{stap.gebeurtenis}` vraagt dit niet", waarom)


def _zonder_waarborg(
    bewijs: Bewijs, stap: Stap, waarborg: Regel, plek: Plek
) -> tuple[tuple[Tegenvoorbeeld, ...], tuple[Tegenvoorbeeld, ...]]:
    """Look for a step without the guard itself, and for one without an Afwijking either."""
    zo = bewijs.zonder(stap.gebeurtenis, waarborg.delen[0], plek)
    if zo is None:
        return (), ()
    vragen = bewijs.vragen(waarborg, plek)
    genoeg = bewijs.functie(waarborg.delen[0], plek).boom
    for vraag in vragen:
        if isinstance(vraag.regel, Afgeweken):
            genoeg = bewijs.boom.voeg(_OF, genoeg, bewijs.boom.vraag(vraag))
    ook = bewijs.open_zonder(bewijs.stap(stap.gebeurtenis), genoeg)
    getoond = "; ".join(v.regel.zin for v in vragen if zo.get(v) is True)
    streng = Tegenvoorbeeld(
        f"het dossier laat hiervan alleen zien: {getoond}", _MET_AFWIJKING if ook is None else ""
    )
    return (streng,), () if ook is None else (_tegen(bewijs, stap, ook),)


def _geen_afwijking(bewijs: Bewijs) -> Iterator[Uitspraak]:
    """Say where a request outside the emergency route leans on an Afwijking: it should nowhere."""
    if bewijs.route.soort is VerzoekSoort.SPOEDMACHTIGING:
        return
    vervolg = bewijs.over != bewijs.route.naam
    for stap in _eigen(bewijs.route, "ingediend"):
        leunt = [
            vraag.regel.zin
            for vraag in bewijs.boom.steun(bewijs.stap(stap.gebeurtenis))
            if isinstance(vraag.regel, Afgeweken)
        ]
        yield uitspraak_over(
            bewijs,
            f"geen_afwijking_{stap.gebeurtenis}",
            f"`{stap.gebeurtenis}` kent geen Afwijking",
            gekeken(bewijs, stap),
            [
                Tegenvoorbeeld(f"het dossier laat zien: {zin}", _VERVOLG if vervolg else "")
                for zin in leunt
            ],
        )


def _eigen(route: Route, stand: str) -> list[Stap]:
    """Give each own act into a stand once; it asks the same from wherever it starts."""
    stappen = {s.gebeurtenis: s for s in route.tabel().values() if eigen_daad(s) and naar(s, stand)}
    return list(stappen.values())


def _tegen(bewijs: Bewijs, stap: Stap, zo: Mapping[Vraag, Waarheid]) -> Tegenvoorbeeld:
    ja = "; ".join(v.regel.zin for v, w in zo.items() if w is True)
    return Tegenvoorbeeld(f"`{stap.gebeurtenis}` op de route {bewijs.route.naam}: {ja}")
