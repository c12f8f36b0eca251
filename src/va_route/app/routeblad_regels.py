# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The rules of a route, each once: kind, source, people, days, what can be done, and scenarios."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from va_route.app.routeblad_boom import UITZONDERING, Vraag, soort_woord, vragen
from va_route.app.routeblad_voorbeelden import cel, voorbeelden
from va_route.app.scenario_tekst import scenarios_per_regel
from va_route.bronnen.wet import WETTEN, Artikel
from va_route.flows.handelingen import HANDELINGEN
from va_route.flows.woorden import opsomming
from va_route.recht.regellijst import Regelkaart, regelkaarten
from va_route.recht.termijn import nl
from va_route.recht.zaak import Zaak
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from va_route.flows.route import Route
    from va_route.recht.profiel import Regioprofiel
    from va_route.recht.regel import Regel
    from va_route.schemas.dossier import Dossier
    from va_route.testing.mutatie import Mutanten
    from va_route.toets import Vindplaats


@dataclass(frozen=True, slots=True)
class Streek:
    """A route as one region walks it on one day."""

    route: Route
    profiel: Regioprofiel
    dag: date
    zaak: Zaak = field(init=False)

    def __post_init__(self) -> None:
        """Make the case of which only the day, the region and the kind of request count."""
        zaak = Zaak(cast("Dossier", None), self.dag, self.profiel, self.route.soort)
        object.__setattr__(self, "zaak", zaak)

    def gevraagd(self) -> Iterator[tuple[str, Regel]]:
        """Give each step and act with its rule; the alarm of a step comes after it."""
        for gebeurtenis in self.route.gebeurtenissen:
            stap = self.route.zoek(gebeurtenis)
            yield gebeurtenis, stap.regel
            if stap.alarm is not None:
                yield gebeurtenis, stap.alarm
        for handeling in HANDELINGEN.values():
            yield handeling.gebeurtenis, handeling.regel

    def titels(self) -> Mapping[str, str]:
        """Give the Dutch words of each step and act."""
        stappen = {naam: self.route.zoek(naam).titel for naam in self.route.gebeurtenissen}
        return stappen | {naam: handeling.titel for naam, handeling in HANDELINGEN.items()}

    def vragen(self) -> Iterator[Vraag]:
        """Give every row of every step."""
        for _, regel in self.gevraagd():
            yield from vragen(regel, self.zaak)

    def kaarten(self) -> Mapping[str, tuple[Regelkaart, ...]]:
        """Give the cards of each rule by its code, in the order in which they are asked."""
        samen: dict[str, tuple[Regelkaart, ...]] = {}
        drietallen = ((stap, regel, self.zaak) for stap, regel in self.gevraagd())
        for kaart in regelkaarten(drietallen, self.profiel):
            samen[kaart.code] = (*samen.get(kaart.code, ()), kaart)
        return samen


def regels(hier: Streek, elders: Streek, mutanten: Mapping[str, Mutanten]) -> Iterator[str]:
    """Write every rule under the step that asks it first, and how another region asks it."""
    rijen: dict[str, list[Vraag]] = {}
    titels, anders, onder = hier.titels(), verschillen(hier, elders), ""
    for vraag in hier.vragen():
        rijen.setdefault(vraag.toets.code, []).append(vraag)
    for code, kaarten in hier.kaarten().items():
        stap = kaarten[0].stappen[0]
        if stap != onder:
            onder = stap
            yield f"### Regels bij `{stap}`: {titels[stap]}\n"
        yield from _regel(kaarten, rijen[code])
        if code in anders:
            yield f"- **In {elders.profiel.naam}:** {anders[code] or 'wordt niet gevraagd'}."
        yield ""
        yield from _voorbeelden(code, hier.route, mutanten.get(code))


def artikelen(hier: Streek) -> Iterator[str]:
    """Give the way back: for each article, in the order of the act, the rules that rest on it."""
    rust: dict[Artikel, dict[str, None]] = {}
    for code, kaarten in hier.kaarten().items():
        for bron in (kaart.bron for kaart in kaarten):
            if isinstance(bron, Artikel):
                rust.setdefault(bron, {})[code] = None
    yield "Voor wie de wet ernaast legt: welke regels op welk artikel rusten.\n"
    yield "| artikel | regels |"
    yield "| --- | --- |"
    for artikel in sorted(rust, key=_volgorde):
        regels_ = ", ".join(f"[`{code}`](#regel-{code})" for code in rust[artikel])
        yield f"| {link(artikel)} | {regels_} |"
    yield ""


def _volgorde(artikel: Artikel) -> tuple[int, tuple[tuple[int, str], ...], int, str]:
    delen = (re.match(r"(\d*)(.*)", deel) for deel in artikel.nummer.split("."))
    nummers = tuple((int(m[1] or 0), m[2]) for m in delen if m is not None)
    return (WETTEN.index(artikel.wet), nummers, artikel.lid or 0, artikel.onder)


def link(bron: Vindplaats | None) -> str:
    """Cite a source, with the link where it has a page."""
    if bron is None:
        return ""
    return f"[{cel(bron.citaat)}]({bron.url})" if bron.url else cel(bron.citaat)


def hoofdletter(zin: str) -> str:
    """Begin with a capital."""
    return zin[:1].upper() + zin[1:]


def dagen(van: date | None, tot: date | None) -> str:
    """Say for which days something is known to hold; both are inclusive."""
    if van and tot:
        return f"van {nl(van)} tot en met {nl(tot)}"
    if van:
        return f"vanaf {nl(van)}"
    return f"tot en met {nl(tot)}" if tot else ""


def _regel(kaarten: tuple[Regelkaart, ...], rijen: list[Vraag]) -> Iterator[str]:
    eerste = kaarten[0]
    uitzonderlijk = {r.toets.bron for r in rijen if r.soort == UITZONDERING}
    yield f'<a id="regel-{eerste.code}"></a>\n'
    yield f"#### {cel(hoofdletter(eerste.zin))}\n"
    yield f"- **Code:** `{eerste.code}`"
    for kaart in kaarten:
        stappen = ", ".join(f"[{stap}](#stap-{stap})" for stap in kaart.stappen)
        woord = soort_woord(kaart.soort, kaart.bron, uitzondering=kaart.bron in uitzonderlijk)
        zin = "" if kaart.zin == eerste.zin else f" Daar staat: {cel(kaart.zin)}."
        geldt = dagen(kaart.geldend_van, kaart.geldend_tot)
        yield f"- **Soort:** {woord}, bij {stappen}.{zin}"
        yield f"- **Staat in:** {link(kaart.bron)}{f'. Bekend {geldt}' if geldt else ''}."
    wie = tuple(dict.fromkeys(partij for kaart in kaarten for partij in kaart.wie))
    if wie:
        yield f"- **Wie:** {opsomming(wie)}."
    remedies = dict.fromkeys(rij.toets.remedie for rij in rijen if rij.toets.remedie)
    yield from (f"- **Wat u kunt doen:** {cel(remedie)}" for remedie in remedies)
    if rijen[0].achter:
        yield f"- **Onderdelen:** {rijen[0].achter}. Ze staan bij de stap."


def _voorbeelden(code: str, route: Route, mutanten: Mutanten | None) -> Iterator[str]:
    """Give the scenarios that play on this route; when there are none, those of another route."""
    if mutanten is not None:
        yield f"{mutanten.zin}\n"
    alle = scenarios_per_regel().get(code, ())
    eigen = [s for s in alle if s.als.route == route.naam or s.als.stap in HANDELINGEN]
    if not alle:
        return
    yield f"<details>\n<summary>Voorbeelden ({len(eigen or alle)})</summary>\n"
    yield from voorbeelden(eigen or alle, mutanten, "../../")
    yield "</details>\n"


def verschillen(hier: Streek, elders: Streek) -> Mapping[str, str]:
    """Say per rule that is otherwise in another region how it is there; empty when not asked."""
    een, ander = hier.kaarten(), elders.kaarten()
    paren = {code: (_zo(een.get(code, ())), _zo(ander.get(code, ()))) for code in (*een, *ander)}
    return {code: daar for code, (zo, daar) in paren.items() if zo != daar}


def _zo(kaarten: tuple[Regelkaart, ...]) -> str:
    """Say how a rule is asked; what only joins others says nothing of its own."""
    soorten = dict.fromkeys(
        f"{soort_woord(k.soort, k.bron)}. Daar staat: {cel(k.zin)} ({link(k.bron)})"
        for k in kaarten
        if k.soort is not Soort.ALLE
    )
    return "; ".join(soorten)
