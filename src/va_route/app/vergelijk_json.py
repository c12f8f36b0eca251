# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The routes side by side as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from va_route.recht.gevolgen import VERLIES

if TYPE_CHECKING:
    from va_route.app.toets import BronJson
    from va_route.app.vergelijk import Kant, Vergelijking
    from va_route.recht.gevolgen import Gevolg
    from va_route.toets import Vindplaats


class PuntJson(TypedDict):
    """One point, and per route how it stands."""

    code: str
    zin: str
    routes: dict[str, str]


class TermijnJson(TypedDict):
    """A term that would start with a ruling on this day."""

    code: str
    titel: str
    laatste_dag: str | None
    uitleg: str
    bron: BronJson


class RouteJson(TypedDict):
    """One route; ``aantal_punten`` is None when its request was filed already."""

    route: str
    verloop: str
    stand: str
    ingediend: bool
    aantal_punten: int | None
    aantal_stappen: int | None
    termijnen_na_beslissing: list[TermijnJson]
    termijnen_nu: list[str]


class GevolgJson(TypedDict):
    """One consequence of an emergency."""

    code: str
    zin: str
    bron: BronJson


class VergelijkJson(TypedDict):
    """Schema ``vergelijk/1``."""

    schema: str
    peildatum: str
    routes: list[RouteJson]
    punten: list[PuntJson]
    herstel_na_spoed: list[GevolgJson]
    afwijkingen: list[dict[str, str]]
    punten_vervolgverzoek: int
    verlies_bij_spoed: list[GevolgJson]


def vergelijk_json(vergelijking: Vergelijking) -> VergelijkJson:
    """Write schema ``vergelijk/1``."""
    return {
        "schema": "vergelijk/1",
        "peildatum": vergelijking.peildatum.isoformat(),
        "routes": [_route_json(kant) for kant in vergelijking.kanten],
        "punten": [
            {
                "code": punt.code,
                "zin": punt.zin,
                "routes": {
                    k.plek.route.naam: k.teken(punt.code).value for k in vergelijking.kanten
                },
            }
            for punt in vergelijking.rijen
        ],
        "herstel_na_spoed": [_gevolg_json(gevolg) for gevolg in vergelijking.herstel],
        "afwijkingen": [
            {"afspraak": a.afspraak, "herstel_uiterlijk": a.herstel_uiterlijk.isoformat()}
            for a in vergelijking.afwijkingen
        ],
        "punten_vervolgverzoek": vergelijking.punten_vervolg,
        "verlies_bij_spoed": [_gevolg_json(gevolg) for gevolg in VERLIES],
    }


def _route_json(kant: Kant) -> RouteJson:
    return {
        "route": kant.plek.route.naam,
        "verloop": kant.plek.verloop,
        "stand": kant.plek.stand,
        "ingediend": kant.weg is None,
        "aantal_punten": len(kant.weg.punten) if kant.weg else None,
        "aantal_stappen": len(kant.weg.etappes) if kant.weg else None,
        "termijnen_na_beslissing": [
            {
                "code": t.code,
                "titel": t.titel,
                "laatste_dag": t.laatste.isoformat() if t.laatste else None,
                "uitleg": t.uitleg,
                "bron": _bron(t.bron),
            }
            for t in kant.begint
        ],
        "termijnen_nu": list(kant.loopt),
    }


def _gevolg_json(gevolg: Gevolg) -> GevolgJson:
    return {"code": gevolg.code, "zin": gevolg.zin, "bron": _bron(gevolg.bron)}


def _bron(bron: Vindplaats) -> BronJson:
    return {"citaat": bron.citaat, "url": bron.url}
