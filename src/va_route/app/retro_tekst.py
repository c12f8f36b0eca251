# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A look back as lines of text: what happened, what each step asked then, and what could be done.

No word of blame and no score: it is read by the people it is about.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from va_route.app.beeld import zinnen_van
from va_route.app.meldingen import alinea, meldingen_tekst
from va_route.app.profiel import woorden_van
from va_route.app.redenen import open_tekst
from va_route.flows.woorden import opsomming
from va_route.recht.termijn import nl
from va_route.render.taal import moment
from va_route.schemas.partijen import door
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from va_route.app.retro import Moment, Retro, Terugroute

_UITLEG = (
    "Elke stap is opnieuw bekeken met het dossier zoals dat nu is, op de dag van toen. Wat een "
    "latere datum heeft, telt voor die dag niet mee. Wat geen datum heeft, telt voor elke dag mee. "
    "De regels kijken per dag en niet per uur."
)
_GEEN_JOURNAAL = (
    "Bij dit dossier is geen journaal. Daarom staan hier alleen de indieningen en opnames die het "
    "dossier zelf noemt."
)
_SLOT = (
    "Dit is een terugblik om samen van te leren. Er is geen cijfer, en er staat niet wie iets had "
    "moeten doen. Vraag ook de jeugdige en de ouders hoe het voor hen was."
)


def retro_tekst(retro: Retro) -> str:
    """Show the facts, then every step, then since when filing could have been done."""
    regels = [meldingen_tekst(retro.meldingen), ""] if retro.meldingen else []
    regels += [
        alinea(f"Terugblik op {retro.dossier.kenmerk}, tot en met {nl(retro.tot)}"),
        alinea(_UITLEG),
    ]
    if not retro.met_journaal:
        regels.append(alinea(_GEEN_JOURNAAL))
    regels += ["", "Wat er gebeurde"]
    regels += [alinea(f"{_wanneer(f.op)}: {f.titel}", "- ", "  ") for f in retro.feiten]
    for deel in retro.momenten:
        regels += ["", *_moment(deel, retro)]
    for route in retro.routes:
        regels += ["", *_route(route)]
    return "\n".join([*regels, "", alinea(_SLOT)])


def _wanneer(op: date | datetime) -> str:
    return moment(op) if isinstance(op, datetime) else nl(op)


def _moment(deel: Moment, retro: Retro) -> Iterator[str]:
    gezet = deel.gezet
    wie = f", {door(gezet.door.naam)}" if gezet.door else ""
    in_woorden = woorden_van(retro.dossier)
    yield alinea(
        f"{_wanneer(gezet.op)}, {gezet.plek.verloop}: {in_woorden(gezet.stap.titel)} "
        f"({gezet.stap.gebeurtenis}){wie}",
        verder="  ",
    )
    if gezet.vastgelegd_later:
        yield alinea(f"Dit is later vastgelegd: op {nl(gezet.vastgelegd_later)}.", "  ")
    if deel.toets is None:
        yield alinea("De regels van die dag zijn hier niet bekend. Vraag een jurist.", "  ")
        return
    if gezet.geweigerd:
        yield alinea("Deze stap is toen geprobeerd en niet gezet.", "  ")
    if not deel.open:
        yield alinea("Alles wat deze stap vraagt, laat het dossier op die dag zien.", "  ")
    else:
        yield alinea("Dit liet het dossier op die dag nog niet zien:", "  ")
        yield from open_tekst(deel.toets, retro.geladen, "    ")
    if deel.later_vastgelegd:
        yield alinea("Dit staat er nu wel, en was toen nog niet vastgelegd:", "  ")
        for zin in zinnen_van(deel.later_vastgelegd):
            yield alinea(f"{zin}.", "    - ", "      ")
    for plicht in deel.aandacht:
        yield alinea(f"Herinnering: {plicht.zin} ({opsomming(plicht.wie)}).", "  ! ", "    ")
    if deel.kon_wel:
        yield alinea("Wat toen ook kon:", "  ")
        for stap in deel.kon_wel:
            yield alinea(f"{in_woorden(stap.titel)} ({stap.gebeurtenis})", "  - ", "    ")


def _route(route: Terugroute) -> Iterator[str]:
    yield alinea(
        f"Sinds wanneer laat het dossier zien wat een verzoek vraagt? ({route.plek.verloop})"
    )
    for deel in route.delen:
        sinds = f"sinds {nl(deel.dag)}" if deel.dag else "nog niet"
        hoe = ", met een afwijking" if deel.met_afwijking else ""
        yield alinea(f"{sinds}{hoe}: {deel.zin} ({deel.regel.code})", "- ", "  ")
    if any(deel.regel.soort is Soort.AFSPRAAK for deel in route.delen):
        yield alinea(_samen("De waarborgen van deze route", route.waarborgen))
    yield alinea(_samen("Alles wat deze route vraagt", route.alles))


def _samen(wat: str, dag: date | None) -> str:
    if dag is None:
        return f"{wat}: op geen enkele dag tot nu toe."
    return f"{wat}: samen voor het eerst op {nl(dag)}."
