# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A look back as JSON, for who counts or draws it elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from va_route.app.pad import punt_json
from va_route.app.profiel import woorden_van

if TYPE_CHECKING:
    from va_route.app.laad import Geladen
    from va_route.app.pad import PuntJson
    from va_route.app.retro import Moment, Retro, Terugroute


class FeitJson(TypedDict):
    """One dated fact of the dossier."""

    op: str
    titel: str


class MomentJson(TypedDict):
    """One step, asked on its own day. ``bekend`` is false when the rules of then were not read."""

    op: str
    verloop: str
    gebeurtenis: str
    titel: str
    geweigerd: bool
    vastgelegd_op: str | None
    bekend: bool
    open: list[PuntJson]
    aandacht: list[PuntJson]
    later_vastgelegd: list[str]
    wat_kon_wel: list[str]


class SindsJson(TypedDict):
    """Since which day the dossier shows one part of what filing asks; None: not yet."""

    code: str
    zin: str
    sinds: str | None
    met_afwijking: bool


class RouteTerugJson(TypedDict):
    """For one verloop: since when each part of filing was there, the guards, and all of it."""

    verloop: str
    route: str
    delen: list[SindsJson]
    waarborgen_sinds: str | None
    alles_sinds: str | None


class RetroJson(TypedDict):
    """Schema ``retro/1``."""

    schema: str
    tot_en_met: str
    met_journaal: bool
    feiten: list[FeitJson]
    stappen: list[MomentJson]
    routes: list[RouteTerugJson]


def retro_json(retro: Retro) -> RetroJson:
    """Write schema ``retro/1``."""
    return {
        "schema": "retro/1",
        "tot_en_met": retro.tot.isoformat(),
        "met_journaal": retro.met_journaal,
        "feiten": [{"op": f.op.isoformat(), "titel": f.titel} for f in retro.feiten],
        "stappen": [_moment(moment, retro.geladen) for moment in retro.momenten],
        "routes": [_route(route) for route in retro.routes],
    }


def _moment(moment: Moment, geladen: Geladen) -> MomentJson:
    gezet = moment.gezet
    later = gezet.vastgelegd_later
    return {
        "op": gezet.op.isoformat(),
        "verloop": gezet.plek.verloop,
        "gebeurtenis": gezet.stap.gebeurtenis,
        "titel": woorden_van(geladen.document)(gezet.stap.titel),
        "geweigerd": gezet.geweigerd,
        "vastgelegd_op": later.isoformat() if later else None,
        "bekend": moment.toets is not None,
        "open": [punt_json(reden.toets, geladen) for reden in moment.open],
        "aandacht": [punt_json(plicht, geladen) for plicht in moment.aandacht],
        "later_vastgelegd": list(moment.later_vastgelegd),
        "wat_kon_wel": [stap.gebeurtenis for stap in moment.kon_wel],
    }


def _route(route: Terugroute) -> RouteTerugJson:
    return {
        "verloop": route.plek.verloop,
        "route": route.plek.route.naam,
        "delen": [
            {
                "code": deel.regel.code,
                "zin": deel.zin,
                "sinds": deel.dag.isoformat() if deel.dag else None,
                "met_afwijking": deel.met_afwijking,
            }
            for deel in route.delen
        ],
        "waarborgen_sinds": route.waarborgen.isoformat() if route.waarborgen else None,
        "alles_sinds": route.alles.isoformat() if route.alles else None,
    }
