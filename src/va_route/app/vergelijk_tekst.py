# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The routes side by side as lines of text, in 80 columns, whatever number of routes there is."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from va_route.app.meldingen import BREEDTE, alinea, meldingen_tekst
from va_route.flows.woorden import NU_GEVAAR
from va_route.recht.gevolgen import VERLIES
from va_route.recht.termijn import nl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from va_route.app.vergelijk import Kant, Vergelijking
    from va_route.recht.gevolgen import Gevolg
    from va_route.recht.termijn import Termijn

_KOLOM = 12
"""Width of one route, and of the space before it."""
_MERK = {"getoond": "✔", "open": "?", "niet_gevraagd": "–"}
"""How each :class:`va_route.app.vergelijk.Teken` is shown."""
_GEEN_KORTERE_WEG = (
    "Spoed is geen kortere weg: hetzelfde werk komt later, en de jeugdige heeft minder houvast"
)
_KORT = {"voorwaardelijk": "voorwaarden"}


def vergelijk_tekst(vergelijking: Vergelijking) -> str:
    """Show what each route asks, which terms start, and what an emergency leaves and takes."""
    v = vergelijking
    regels = [meldingen_tekst(v.meldingen), ""] if v.meldingen else []
    regels += [
        alinea(f"De routes naast elkaar, op {nl(v.peildatum)}"),
        alinea(NU_GEVAAR, "! ", "  "),
        "",
        *_tabel(v),
    ]
    for kant in v.kanten:
        if kant.loopt or kant.begint:
            regels += ["", *_termijnen(kant, v.peildatum)]
    regels += ["", *_herstel(v), "", alinea(_GEEN_KORTERE_WEG)]
    regels += [*_gevolgen(VERLIES)]
    regels += ["", alinea(v.wie_helpt)]
    return "\n".join(regels)


def _tabel(v: Vergelijking) -> Iterator[str]:
    kolommen = [_KORT.get(kant.plek.route.naam, kant.plek.route.naam) for kant in v.kanten]
    yield from _rij("Wat vraagt elke route nog om een verzoek in te dienen?", kolommen)
    yield from _rij("Nog te zetten stappen", [_stappen(kant) for kant in v.kanten])
    yield from _rij("Open punten", [_punten(kant) for kant in v.kanten])
    yield "-" * BREEDTE
    for punt in v.rijen:
        zin = f"{punt.zin[:1].upper()}{punt.zin[1:]} ({punt.code})"
        yield from _rij(zin, [_MERK[kant.teken(punt.code).value] for kant in v.kanten])
    yield "-" * BREEDTE
    yield alinea("? nog open   ✔ het dossier laat het zien   – deze route vraagt dit niet")
    for kant in v.kanten:
        if kant.weg is None:
            stand = kant.plek.route.standen[kant.plek.stand]
            yield alinea(f"Op de route {kant.plek.route.naam} is het verzoek al gedaan: {stand}.")


def _rij(zin: str, cellen: Sequence[str]) -> Iterator[str]:
    """Write one row: the sentence folded on the left, the cells on its first line."""
    breed = BREEDTE - _KOLOM * len(cellen)
    eerst, *rest = wrap(zin, breed - 1, break_on_hyphens=False) or [""]
    yield (f"{eerst:<{breed}}" + "".join(f"{cel:>{_KOLOM}}" for cel in cellen)).rstrip()
    yield from (f"  {regel}" for regel in rest)


def _stappen(kant: Kant) -> str:
    return str(len(kant.weg.etappes)) if kant.weg else "gedaan"


def _punten(kant: Kant) -> str:
    return str(len(kant.weg.punten)) if kant.weg else "–"


def _termijnen(kant: Kant, dag: date) -> Iterator[str]:
    route = kant.plek.route.naam
    if kant.loopt:
        yield alinea(f"Welke termijnen lopen nu op de route {route}?")
        for zin in kant.loopt:
            yield alinea(zin, "- ", "  ")
    if kant.begint:
        yield alinea(
            f"Welke termijnen beginnen op de route {route}, als de rechter op {nl(dag)} ja zegt?"
        )
    for termijn in kant.begint:
        yield alinea(_termijn(termijn), "- ", "  ")


def _termijn(termijn: Termijn) -> str:
    laatste = termijn.laatste
    wanneer = f"Tot en met {nl(laatste)}: " if laatste else ""
    zin = f"{wanneer}{termijn.titel}" if wanneer else f"{termijn.titel.capitalize()}"
    return f"{zin} ({termijn.bron.citaat}). {termijn.uitleg}"


def _herstel(v: Vergelijking) -> Iterator[str]:
    yield alinea("Wat er na een spoedverzoek nog te doen blijft")
    yield from _gevolgen(v.herstel)
    punten = "1 open punt" if v.punten_vervolg == 1 else f"{v.punten_vervolg} open punten"
    yield alinea(f"Met het dossier van nu heeft een vervolgverzoek {punten}.", "- ", "  ")
    for afwijking in v.afwijkingen:
        yield alinea(
            f"Er is afgeweken van '{afwijking.afspraak}'. Het herstel is uiterlijk op "
            f"{nl(afwijking.herstel_uiterlijk)}.",
            "- ",
            "  ",
        )


def _gevolgen(gevolgen: Iterable[Gevolg]) -> Iterator[str]:
    for gevolg in gevolgen:
        yield alinea(f"{gevolg.zin} ({gevolg.bron.citaat})", "- ", "  ")
