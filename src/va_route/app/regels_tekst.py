# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The rules of a day, and what changed between two days, as text of 80 columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.app.meldingen import alinea
from va_route.bronnen import WETTEN
from va_route.bronnen.wet import Artikel
from va_route.flows.woorden import opsomming
from va_route.recht.termijn import nl
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from va_route.app.regels import Regels, Regelverschil
    from va_route.recht.regellijst import Regelkaart

_SOORT = {
    Soort.EEN_VAN: "één hiervan is genoeg",
    Soort.INDIEN: "alleen indien",
    Soort.ALLE: "alles samen",
}


def regels_tekst(regels: Regels) -> str:
    """Show the sources that were read, and every rule with its kind, source, people and steps."""
    kop = f"Regels op {nl(regels.peildatum)}"
    delen = [
        kop,
        "=" * len(kop),
        alinea(f"{len(regels.kaarten)} regels. Werkwijze: {_werkwijze(regels)}."),
        "",
        *_wetten(),
        "",
    ]
    for kaart in regels.kaarten:
        delen += [*_kaart(kaart), ""]
    return "\n".join(delen).rstrip()


def verschil_tekst(verschil: Regelverschil) -> str:
    """Show what came, what went, and what is written otherwise, with both ways of writing."""
    oud, nieuw = verschil.oud, verschil.nieuw
    erbij, weg, anders = verschil.delen()
    kop = f"Regels van {nl(oud.peildatum)} en van {nl(nieuw.peildatum)}"
    delen = [kop, "=" * len(kop)]
    eerst, later = _werkwijze(oud), _werkwijze(nieuw)
    if eerst != later:
        delen += [alinea(f"Werkwijze: eerst {eerst}; daarna {later}."), ""]
    if not (erbij or weg or anders):
        delen.append(alinea(f"De regels zijn hetzelfde: {len(nieuw.kaarten)} op elk van de dagen."))
    for titel, kaarten in (("Erbij gekomen", erbij), ("Niet meer gevraagd", weg)):
        delen += list(_deel(titel, kaarten))
    if anders:
        delen += [f"Anders: {len(anders)}", ""]
    for code in anders:
        was = [kaart for kaart in oud.kaarten if kaart.code == code]
        wordt = [kaart for kaart in nieuw.kaarten if kaart.code == code]
        delen += [*_anders(code, was, wordt), ""]
    return "\n".join(delen).rstrip()


def _deel(titel: str, kaarten: tuple[Regelkaart, ...]) -> Iterator[str]:
    if not kaarten:
        return
    yield f"{titel}: {len(kaarten)}"
    yield ""
    for kaart in kaarten:
        yield from _kaart(kaart)
        yield ""


def _anders(code: str, was: Iterable[Regelkaart], wordt: Iterable[Regelkaart]) -> Iterator[str]:
    yield code
    eerst, later = [_feiten(k) for k in was], [_feiten(k) for k in wordt]
    for feit in eerst:
        if feit not in later:
            yield alinea(f"- was: {feit}", "  ", "    ")
    for feit in later:
        if feit not in eerst:
            yield alinea(f"- wordt: {feit}", "  ", "    ")


def _feiten(kaart: Regelkaart) -> str:
    dagen = _dagen(kaart.geldend_van, kaart.geldend_tot)
    return (
        f"{_soort(kaart.soort)}; {kaart.zin}; {kaart.bron.citaat}; "
        f"{_wie(kaart) or 'niemand genoemd'}; {dagen or 'zonder dagen'}; {', '.join(kaart.stappen)}"
    )


def _wetten() -> Iterator[str]:
    yield "Wat van de wet is gelezen:"
    for wet in WETTEN:
        yield alinea(
            f"- {wet.naam}, bekend {_dagen(wet.bekend_van, wet.bekend_tot)}. {wet.lezing}".rstrip(),
            "",
            "  ",
        )


def _kaart(kaart: Regelkaart) -> Iterator[str]:
    yield alinea(f"{kaart.code} ({_soort(kaart.soort)})", "", "  ")
    yield alinea(f"{kaart.zin}.", "  ")
    yield alinea(f"Bron: {kaart.bron.citaat}.", "  ", "    ")
    wie = _wie(kaart)
    if wie:
        yield alinea(f"Wie: {wie}.", "  ", "    ")
    yield alinea(f"Bij: {', '.join(kaart.stappen)}.", "  ", "    ")
    # The days of an act or a working method as a whole stand at the top, once.
    eigen = isinstance(kaart.bron, Artikel) and _dagen(
        kaart.bron.geldend_van, kaart.bron.geldend_tot
    )
    if eigen:
        yield alinea(f"Geldt {eigen}.", "  ", "    ")


def _werkwijze(regels: Regels) -> str:
    profiel = regels.profiel
    if not profiel.vastgelegd:
        return f"{profiel.naam}, waarvan voor deze dag niets is vastgelegd"
    dagen = _dagen(profiel.geldend_van, profiel.geldend_tot)
    return ", ".join(deel for deel in (profiel.naam, f"versie {profiel.versie}", dagen) if deel)


def _soort(soort: Soort) -> str:
    return _SOORT.get(soort, soort.value)


def _wie(kaart: Regelkaart) -> str:
    return opsomming(kaart.wie) if kaart.wie else ""


def _dagen(van: date | None, tot: date | None) -> str:
    if van and tot:
        return f"van {nl(van)} tot en met {nl(tot)}"
    if van:
        return f"vanaf {nl(van)}"
    return f"tot en met {nl(tot)}" if tot else ""
