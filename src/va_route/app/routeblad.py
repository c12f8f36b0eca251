# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A route as a page to lay beside the statute: standen, steps, rules, scenarios and terms.

All of it is read from the machine and the rules, in Markdown, so that it never differs from them.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from va_route.app.profiel import profiel_van
from va_route.app.regels import REGIO
from va_route.app.routeblad_boom import Vraag, vragen
from va_route.app.routeblad_regels import (
    Streek,
    artikelen,
    dagen,
    hoofdletter,
    link,
    regels,
    verschillen,
)
from va_route.app.routeblad_termijnen import AARD, termijnen_van
from va_route.app.routeblad_voorbeelden import cel
from va_route.bronnen import ALGEMENE_TERMIJNENWET, BEKEND_TOT, BEKEND_VAN, WETTEN
from va_route.flows.diagram import Vorm, diagram, waarheen, wie_zet
from va_route.flows.handelingen import HANDELINGEN
from va_route.flows.woorden import opsomming, zonder_voorwaarde

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.flows.route import Route, Stap
    from va_route.recht.regel import Regel
    from va_route.testing.mutatie import Mutanten

ELDERS = "flevoland"
"""The region that is laid beside the one of the page."""
_GEEN: Mapping[str, Mutanten] = MappingProxyType({})
_DELEN = (
    ("De route in beeld", "de-route-in-beeld"),
    ("Per stand", "per-stand"),
    ("Per stap", "per-stap"),
    ("De regels", "de-regels"),
    ("Per artikel", "per-artikel"),
    ("De termijnen", "de-termijnen"),
    ("In {elders}", "in-een-andere-regio"),
    ("Wat is gelezen", "wat-is-gelezen"),
)


def routeblad(route: Route, mutanten: Mapping[str, Mutanten] = _GEEN) -> str:
    """Write the whole page. ``mutanten`` is what a run with mutants found, per rule."""
    hier = Streek(route, profiel_van(REGIO), BEKEND_TOT)
    elders = Streek(route, profiel_van(ELDERS), BEKEND_TOT)
    naam = elders.profiel.naam
    koppen = [(titel.format(elders=naam), anker) for titel, anker in _DELEN]
    inhoud = (
        _beeld(route),
        _standen(route),
        _stappen(hier),
        (_REGELS, *regels(hier, elders, mutanten)),
        artikelen(hier),
        _termijnen(hier),
        _elders(hier, elders),
        _gelezen(),
    )
    stukken = [f"# De route naar {route.titel}\n", *_kop(hier, elders), *_inhoud(hier, koppen)]
    for (titel, anker), deel in zip(koppen, inhoud, strict=True):
        stukken += [f'<a id="{anker}"></a>\n', f"## {titel}\n", *deel]
    return "\n".join(stukken).rstrip("\n") + "\n"


_REGELS = """Elke regel staat hier één keer, bij de stap die er het eerst naar vraagt. Wat u leest
bij *Soort*:

- **wet**: de wet vraagt dit;
- **wet met uitzondering**: de wet vraagt dit, en noemt zelf een uitzondering;
- **oordeel van een mens**: een open norm. Iemand oordeelt en zet er een dag bij; er is geen getal;
- **afspraak van de regio**: dit vraagt niet de wet, maar de werkwijze van de regio;
- **plicht die herinnert**: dit staat erbij als herinnering, en houdt de stap niet tegen.

Bij *Bekend* staan de dagen waarvoor de bron is gelezen. Bij elke regel staan voorbeelden: een
verzonnen dossier, wat er anders is, wat iemand doet en wat er dan uitkomt.
"""


def _kop(hier: Streek, elders: Streek) -> Iterator[str]:
    profiel, naam = hier.profiel, elders.profiel.naam
    yield (
        f"Dit is de route naar {hier.route.titel}: welke standen er zijn, wie welke stap zet, wat "
        "een stap vraagt, en waar dat staat. U kunt de wet ernaast leggen. De wet geldt overal. De "
        f"afspraken zijn die van {profiel.naam} (versie {profiel.versie}); een andere regio maakt "
        f"andere afspraken, en [{naam}](#in-een-andere-regio) staat er als voorbeeld naast. De "
        f"regels zijn bekend voor de dagen {dagen(BEKEND_VAN, BEKEND_TOT)}; over andere dagen "
        "geeft va-route geen antwoord. **Dit is geen juridisch advies.** Klopt er volgens u iets "
        "niet met de wet of de werkwijze? Dat horen wij graag.\n"
    )
    yield (
        "Gemaakt door `make docs` uit de regels zelf. Meer over regio's: "
        "[profielen](../profielen.md). Wat bewezen is: [bewijs](../bewijs.md).\n"
    )


def _inhoud(hier: Streek, koppen: list[tuple[str, str]]) -> Iterator[str]:
    yield "## Inhoud\n"
    for titel, anker in koppen:
        yield f"- [{titel}](#{anker})"
        if anker == "per-stand":
            yield from (f"  - [{t}](#stand-{s})" for s, t in hier.route.standen.items())
        if anker == "per-stap":
            yield from (f"  - [{t}](#stap-{s})" for s, t in hier.titels().items())
    yield ""


def _beeld(route: Route) -> Iterator[str]:
    yield (
        "Een blok is een stand, een pijl is een of meer stappen. Geen kleur heeft een betekenis. "
        "Wat in de tekening staat, staat hieronder ook [in woorden](#per-stand). Er is ook een "
        f"[tekening in grijs](../../src/va_route/flows/diagrammen/{route.naam}.svg): daarin heeft "
        "de eerste stand een dikke rand, en is een pijl gestreept als daar alleen wordt vastgelegd "
        "wat er al gebeurd is.\n"
    )
    yield f"```mermaid\n{diagram(route, Vorm.MERMAID)}```\n"


def _standen(route: Route) -> Iterator[str]:
    yield f"De route begint in [{route.eerste}](#stand-{route.eerste}).\n"
    for stand, titel in route.standen.items():
        yield f'<a id="stand-{stand}"></a>\n'
        yield f"### {hoofdletter(titel)}\n"
        yield f"Stand `{stand}`. Van hier kan dit:\n"
        yield from (_pijl(stap) for stap in route.stappen_vanuit(stand))
        yield ""


def _pijl(stap: Stap) -> str:
    naar = waarheen(stap).replace(
        f"Naar: {stap.naar}.", f"Naar: [{stap.naar}](#stand-{stap.naar})."
    )
    return (
        f"- [`{stap.gebeurtenis}`](#stap-{stap.gebeurtenis}): {stap.titel}. "
        f"Wie: {opsomming(stap.wie)}. {naar}"
    )


def _stappen(hier: Streek) -> Iterator[str]:
    yield (
        "De nummers laten zien wat bij elkaar hoort: 2.1 is een deel van 2. Elke regel leidt naar "
        "de uitleg, de dagen en de voorbeelden.\n"
    )
    for gebeurtenis in hier.route.gebeurtenissen:
        stap = hier.route.zoek(gebeurtenis)
        yield from _stapkop(gebeurtenis, stap.titel, wie_zet(hier.route, gebeurtenis))
        yield from _gevraagd(stap.regel, hier)
        if stap.meldt:
            yield (
                f"Wat nog open staat van [`{stap.meldt}`](#stap-{stap.meldt}), wordt dan als "
                "tekort bewaard.\n"
            )
        if stap.alarm is not None:
            yield "Is dit er niet, dan wordt de stap toch vastgelegd, met alarm op het dossier:\n"
            yield from _gevraagd(stap.alarm, hier)
    for naam, handeling in HANDELINGEN.items():
        yield from _stapkop(naam, handeling.titel, opsomming(handeling.wie))
        yield "Dit kan in elke stand, en de stand blijft gelijk.\n"
        yield from _gevraagd(handeling.regel, hier)


def _stapkop(gebeurtenis: str, titel: str, wie: str) -> Iterator[str]:
    yield f'<a id="stap-{gebeurtenis}"></a>\n'
    yield f"### {hoofdletter(titel)}\n"
    yield f"Stap `{gebeurtenis}`. Wie: {wie}.\n"


def _gevraagd(regel: Regel, hier: Streek) -> Iterator[str]:
    if zonder_voorwaarde(regel):
        yield "Deze stap staat altijd open.\n"
    rijen = list(vragen(regel, hier.zaak))
    if not rijen:
        return
    yield "| | wat de stap vraagt | soort | staat in | wie |"
    yield "| --- | --- | --- | --- | --- |"
    om: Vraag | None = None
    for rij in rijen:
        if rij.omhult:
            om = rij
            continue
        yield _rij(rij, om)
        om = None
    yield ""


def _rij(rij: Vraag, om: Vraag | None) -> str:
    """Write one row; of an agreement that says the same as its one part, only the code is left."""
    toets, plek = rij.toets, om or rij
    voor = f"*{plek.voor}:* " if plek.voor else ""
    achter = f"; *{rij.achter}:*" if rij.achter else ""
    samen = f" (als [`{om.toets.code}`](#regel-{om.toets.code}))" if om else ""
    zin = f"{'&emsp;' * plek.diepte}{voor}[{cel(toets.zin)}](#regel-{toets.code}){samen}{achter}"
    wie = opsomming(toets.wie) if toets.wie else ""
    return f"| {plek.nummer} | {zin} | {plek.soort} | {link(plek.toets.bron)} | {wie} |"


def _termijnen(hier: Streek) -> Iterator[str]:
    yield (
        "Deze termijnen kunnen op deze route lopen. `va-route termijnen` rekent ze uit voor een "
        "dossier, altijd in de vroegste lezing. Gaat een termijn over gesloten zitten, dan schuift "
        "een weekend de laatste dag niet op "
        f"({link(ALGEMENE_TERMIJNENWET('4'))}).\n"
    )
    yield "| termijn | wat geldt | wat er op de laatste dag is | staat in |"
    yield "| --- | --- | --- | --- |"
    for t in termijnen_van(hier.route.naam, hier.profiel):
        yield f"| `{t.code}` | {cel(t.zin)} | {AARD[t.aard]} | {link(t.bron)} |"
    yield ""


def _elders(hier: Streek, elders: Streek) -> Iterator[str]:
    bekend = hier.kaarten()
    anders = verschillen(hier, elders)
    groepen = {
        "Dit wordt daar niet gevraagd": [c for c, daar in anders.items() if not daar],
        "Dit is daar anders; bij de regel staat hoe": [
            code for code, daar in anders.items() if daar and code in bekend
        ],
        "Dit wordt alleen daar gevraagd": [c for c in anders if c not in bekend],
    }
    yield (
        f"In {elders.profiel.naam} (versie {elders.profiel.versie}) is de wet gelijk. "
        "Hieronder staat wat wij van de afspraken daar weten, voor zover die anders zijn.\n"
    )
    for kop, codes in groepen.items():
        if not codes:
            continue
        yield f"**{kop}:**\n"
        for code in codes:
            if code in bekend:
                yield f"- [{cel(bekend[code][0].zin)}](#regel-{code}) (`{code}`)."
            else:
                yield f"- `{code}`, {anders[code]}."
        yield ""


def _gelezen() -> Iterator[str]:
    for wet in WETTEN:
        geldt = dagen(wet.bekend_van, wet.bekend_tot)
        yield f"- **{wet.naam}**, bekend {geldt}. {wet.lezing}".rstrip()
    yield ""
