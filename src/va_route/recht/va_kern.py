# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The rules of the kern. They ask; they hold nothing up, and no route reads them.

At night only what cannot wait is asked. The rest is asked from the next day on: a question comes on
a day and not at an hour, and the 24 hours that someone has for it end on that day.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.bronnen import VA_MODEL
from va_route.errors import Ernst
from va_route.recht import va_kern_voorbeeld as vb
from va_route.recht.termijn import nl
from va_route.recht.va_maten import MATEN, Maten
from va_route.recht.va_mensen import gezaghebbenden, jeugdigen, naam, namen
from va_route.recht.va_regel import Open, Sectie, VaRegel, va_regel
from va_route.recht.va_voorbeeld import bij, gezag_erbij, jeugdige_erbij, per_persoon
from va_route.recht.va_weging import WEGING, weging_erbij
from va_route.schemas.basis import dag
from va_route.schemas.keuzes import AlternatiefUitkomst, BevindingSoort, HulpSoort
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from va_route.errors import Melding
    from va_route.schemas.kern import Optie, VaKern
    from va_route.schemas.personen import Persoon

_VOLWASSEN = 18
_GESLOTEN = frozenset({HulpSoort.GESLOTEN_VOORWAARDELIJK, HulpSoort.GESLOTEN})
_GEZIEN = frozenset({BevindingSoort.FEIT, BevindingSoort.WAARNEMING})


def kern_regel(
    code: str, sectie: Sectie, remedie: str, voorbeeld: str
) -> Callable[[Callable[..., Iterable[Open]]], VaRegel]:
    """Make a rule of the kern: always a tekort, and never a condition of any step."""
    return va_regel(
        code,
        Ernst.TEKORT,
        bron=VA_MODEL(f"regel {code}"),
        wie=(Partij.CRISISDIENST, Partij.REGIEVOERDER),
        remedie=remedie,
        sectie=sectie,
        voorbeeld=voorbeeld,
        leest="va_kern",
    )


@kern_regel(
    "VK-01",
    Sectie.WOORDEN,
    "Schrijf bij 'woorden' letterlijk op wat de jeugdige zegt. Niet gesproken? Leg dan bij "
    "'niet_gehoord' de poging vast. Niets zeggen is een recht.",
    vb.WOORDEN,
)
def jeugdige_gehoord(kern: VaKern) -> Iterator[Open]:
    """de woorden van de jeugdige staan er, of wat er is geprobeerd"""
    if not jeugdigen(kern):
        yield Open(
            "betrokkenen",
            "Wie is de jeugdige? Dat staat nog niet bij de betrokkenen.",
            "Geef bij 'betrokkenen' één persoon de rol 'jeugdige'.",
            jeugdige_erbij(kern),
        )
    for persoon in _stil(kern, jeugdigen(kern)):
        zo = per_persoon("woorden", "van", [persoon], vb.JESSE_ZEGT, vb.DAG)
        yield Open("woorden", f"Wat zegt {naam(persoon)} zelf?", voorbeeld=zo)


@kern_regel(
    "VK-02",
    Sectie.WOORDEN,
    "Schrijf bij 'woorden' op wat ieder met gezag zegt. Niet bereikt? Leg dan bij 'niet_gehoord' "
    "vast wanneer u hebt gebeld en wie het opnieuw probeert.",
    vb.WOORDEN_GEZAG,
)
def gezag_gebeld(kern: VaKern) -> Iterator[Open]:
    """de woorden van ieder met gezag staan er, of wat er is geprobeerd"""
    gezag = gezaghebbenden(kern)
    if not gezag and kern.jeugdige.leeftijd < _VOLWASSEN:
        yield Open(
            "betrokkenen",
            "Wie heeft het gezag? Dat staat nog bij niemand.",
            "Zet bij elke persoon met gezag 'gezag: ja'.",
            gezag_erbij(kern),
        )
    stil = _stil(kern, gezag)
    if stil:
        gebeld = "Is" if len(stil) == 1 else "Zijn"
        zo = per_persoon("woorden", "van", stil, vb.MOEDER_ZEGT, vb.DAG)
        yield Open("woorden", f"{gebeld} {namen(stil)} gebeld?", voorbeeld=zo)


@kern_regel(
    "VK-03",
    Sectie.FEITEN,
    "Schrijf bij 'nu.feiten' minstens twee bevindingen op. Geef bij minstens één feit of "
    "waarneming de bron en de dag.",
    vb.FEITEN,
)
def wat_er_gebeurde(kern: VaKern, maten: Maten) -> Iterator[Open]:
    """er staat wat er is gebeurd, en van wie u dat weet"""
    feiten = kern.nu.feiten if kern.nu else ()
    gezien = any(f.soort in _GEZIEN and f.bron and f.datum for f in feiten)
    if len(feiten) < maten.kern_bevindingen or not gezien:
        zo = vb.FEITEN if kern.bronnen else f"{vb.BRON}\n{vb.FEITEN}"
        yield Open("nu.feiten", "Wat is er gebeurd, en van wie weet u dat?", voorbeeld=zo)


@kern_regel(
    "VK-04", Sectie.VERKLARING, "Noem bij 'krachten' wie of wat nu kan helpen.", vb.KRACHTEN
)
def wat_helpt(kern: VaKern) -> Iterator[Open]:
    """er staat wie of wat nu kan helpen"""
    if not kern.krachten:
        yield Open("krachten", "Wie of wat kan nu helpen?")


@kern_regel(
    "VK-05",
    Sectie.VERKLARING,
    "Schrijf bij 'in_stand_houdend' op wat dit gaande houdt: in het gezin, de omgeving of de hulp.",
    vb.GAANDE,
)
def wat_houdt_gaande(kern: VaKern) -> Iterator[Open]:
    """er staat wat dit gaande houdt"""
    if not kern.in_stand_houdend:
        yield Open("in_stand_houdend", "Wat houdt dit gaande, ook buiten de jeugdige?")


@kern_regel(
    "VK-06",
    Sectie.PLAN,
    "Geef bij 'opties' één mogelijkheid de uitkomst 'advies'.",
    vb.VOORSTEL,
)
def een_voorstel(kern: VaKern) -> Iterator[Open]:
    """er is één voorstel voor nu"""
    adviezen = _adviezen(kern)
    if not adviezen:
        yield Open("opties", "Wat is het voorstel voor nu?")
    elif len(adviezen) > 1:
        welke = ", ".join(optie.id for optie in adviezen)
        zo = bij("opties", adviezen[0].id, *vb.NIET_GEKOZEN)
        vraag = f"Welke van deze is het voorstel voor nu: {welke}?"
        yield Open("opties", vraag, voorbeeld=zo, anders=True)


@kern_regel(
    "VK-07",
    Sectie.PLAN,
    "Noem bij 'opties' minstens één lichtere mogelijkheid die u belde of overwoog, met de reden "
    "waarom het die niet werd. Lichtere hulp hoeft niet eerst mislukt te zijn.",
    vb.LICHTER,
)
def iets_lichters(kern: VaKern) -> Iterator[Open]:
    """er staat welke lichtere mogelijkheid is gebeld of overwogen, en waarom het die niet werd"""
    zwaarte = max((optie.soort.zwaarte for optie in _adviezen(kern)), default=0)
    lichter = (o for o in kern.opties if o.soort.zwaarte < zwaarte and o.reden is not None)
    # Nothing is lighter than help from the own network, and without advice VK-06 asks.
    if zwaarte and not any(lichter):
        yield Open("opties", "Welke lichtere oplossing is gebeld of overwogen?")


@kern_regel(
    "VK-08",
    Sectie.PLAN,
    "Bel een tweede organisatie en schrijf bij 'weging' op hoe die hetzelfde voorstel weegt. "
    "Twijfel mag.",
    WEGING,
)
def samen_gewogen(kern: VaKern, maten: Maten) -> Iterator[Open]:
    """twee organisaties hebben hetzelfde voorstel gewogen"""
    per_voorstel: dict[str, set[str]] = {}
    for weging in kern.weging:
        per_voorstel.setdefault(weging.voorstel, set()).add(weging.organisatie.strip().casefold())
    if max(map(len, per_voorstel.values()), default=0) < maten.organisaties:
        advies = next((optie.id for optie in (*_adviezen(kern), *kern.opties)), "al2")
        eerst = "" if kern.opties else f"{vb.VOORSTEL}\n"
        zo = eerst + weging_erbij(kern, kern.weging, advies)
        yield Open("weging", "Welke tweede organisatie weegt dit voorstel mee?", voorbeeld=zo)


@kern_regel(
    "VK-09",
    Sectie.DELEN,
    "Vul 'verteld' in: waarom, waarheen en hoe lang. Nog niet verteld? Schrijf bij "
    "'niet_verteld_omdat' waarom niet, en wanneer wel.",
    vb.VERTELD,
)
def aan_de_jeugdige_verteld(kern: VaKern) -> Iterator[Open]:
    """er staat wat aan de jeugdige is verteld, of waarom nog niet"""
    if kern.verteld is None and kern.niet_verteld_omdat is None:
        yield Open("verteld", "Wat is aan de jeugdige verteld: waarom, waarheen en hoe lang?")


@kern_regel(
    "VK-10",
    Sectie.VEILIGHEID,
    "Schrijf bij 'nu.waarom_niet_wachten' op wat er kan gebeuren in de tijd die een gewone "
    "machtiging vraagt.",
    vb.NIET_WACHTEN,
)
def waarom_niet_wachten(kern: VaKern) -> Iterator[Open]:
    """bij een gesloten voorstel staat waarom een gewone machtiging te laat komt"""
    if _gesloten(kern) and (kern.nu is None or kern.nu.waarom_niet_wachten is None):
        vraag = "Waarom is er geen tijd om op een gewone machtiging te wachten?"
        yield Open("nu.waarom_niet_wachten", vraag)


@kern_regel(
    "VK-11",
    Sectie.PLAN,
    f"Spreek bij 'komende_72_uur.va_klaar_op' een dag af binnen {MATEN.analyse_dagen} dagen. Dan "
    "kan een gewoon verzoek op tijd mee.",
    vb.KLAAR_OP,
)
def analyse_gepland(kern: VaKern, maten: Maten) -> Iterator[Open]:
    """bij een gesloten voorstel is de hele analyse binnen een week gepland"""
    if not _gesloten(kern):
        return
    klaar_op = kern.komende_72_uur.va_klaar_op if kern.komende_72_uur else None
    plek = "komende_72_uur.va_klaar_op"
    uiterlijk = dag(kern.opgesteld_op) + timedelta(maten.analyse_dagen)
    zo = f"va_klaar_op: {uiterlijk}"
    if klaar_op is None:
        yield Open(plek, "Wanneer is de hele verklarende analyse klaar?", voorbeeld=zo)
    elif klaar_op > uiterlijk:
        vraag = f"Kan de analyse eerder klaar zijn dan {nl(klaar_op)}? Dat is na meer dan een week."
        yield Open(plek, vraag, voorbeeld=zo, anders=True)


KERN_REGELS: tuple[VaRegel, ...] = (
    waarom_niet_wachten,
    jeugdige_gehoord,
    gezag_gebeld,
    wat_er_gebeurde,
    wat_helpt,
    wat_houdt_gaande,
    een_voorstel,
    iets_lichters,
    samen_gewogen,
    analyse_gepland,
    aan_de_jeugdige_verteld,
)
"""Every rule of the kern, in the order of :class:`Sectie`."""

NACHT: frozenset[VaRegel] = frozenset(
    {waarom_niet_wachten, jeugdige_gehoord, wat_er_gebeurde, een_voorstel, iets_lichters}
    | {aan_de_jeugdige_verteld}
)
"""What is asked on the day of writing itself: six questions, short enough for the telephone."""


def controleer_kern(
    kern: VaKern, peildatum: date, voorvoegsel: str = "", maten: Maten = MATEN
) -> tuple[Melding, ...]:
    """Everything that is open on ``peildatum``, most urgent first.

    On the day of ``opgesteld_op`` in the Netherlands, and before it, only :data:`NACHT` is asked.
    ``voorvoegsel`` stands before each path: ``"va_kern."`` for the kern inside a dossier. ``maten``
    are the numbers to go by.
    """
    alles = peildatum > dag(kern.opgesteld_op)
    return tuple(
        regel.melding(punt, voorvoegsel)
        for regel in KERN_REGELS
        if alles or regel in NACHT
        for punt in regel.punten(kern, peildatum, maten)
    )


def _stil(kern: VaKern, wie: Iterable[Persoon]) -> list[Persoon]:
    """Give who did not speak and of whom no attempt is on file; at night one attempt is enough."""
    gezegd = {woorden.van for woorden in kern.woorden}
    geprobeerd = {n.wie for n in kern.niet_gehoord if n.pogingen}
    return [persoon for persoon in wie if persoon.sleutel not in gezegd | geprobeerd]


def _adviezen(kern: VaKern) -> list[Optie]:
    return [optie for optie in kern.opties if optie.uitkomst is AlternatiefUitkomst.ADVIES]


def _gesloten(kern: VaKern) -> bool:
    return any(optie.soort in _GESLOTEN for optie in _adviezen(kern))
