# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How many questions a person must answer: counted, with the ceiling beside it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from va_route.app.controleer import controleer
from va_route.app.laad import SCHEMAS
from va_route.app.voorlopig import ZELF_INGEVULD
from va_route.app.waarom import waarom
from va_route.errors import Ernst
from va_route.pakket import map_van
from va_route.recht.selectie import dag
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import Veld, onder, velden, volg
from va_route.store import lees_bestand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

DOCUMENTEN = [
    lees_bestand(p, SCHEMAS).document for p in (map_van("examples") / "goed").glob("*.yaml")
]


def _analyses() -> Iterator[tuple[Any, date]]:
    """Give every analysis that was fixed and every kern, on its own day."""
    for document in DOCUMENTEN:
        delen = (
            (document,) if not isinstance(document, Dossier) else (document.va, document.va_kern)
        )
        for deel in delen:
            if isinstance(deel, VerklarendeAnalyse) and deel.vaststelling:
                yield deel, deel.vaststelling.datum
            elif isinstance(deel, VaKern):
                yield deel, dag(deel.opgesteld_op)


def _tekorten(analyse: Any, op: date) -> set[str]:  # noqa: ANN401 - a VA or a kern
    return {m.code for m in controleer(analyse, op) if m.ernst is Ernst.TEKORT}


def _zonder(deel: Any, veld: Veld) -> Any:  # noqa: ANN401 - any section
    return deel.model_copy(update={veld.naam: () if veld.lijst else None})


def _gevraagd(analyse: Any, op: date) -> Iterator[str]:  # noqa: ANN401 - a VA or a kern
    """Give every field that the form asks, or that a rule misses as soon as it is empty."""
    eerst = _tekorten(analyse, op)

    def gemist(zonder: Any) -> bool:  # noqa: ANN401 - a VA or a kern
        return bool(_tekorten(zonder, op) - eerst)

    for veld in velden(type(analyse)):
        if veld.naam in ZELF_INGEVULD:
            continue
        if not veld.verplicht and not gemist(_zonder(analyse, veld)):
            continue
        deel = getattr(analyse, veld.naam)
        for binnen in onder(veld) if veld.sectie is not None and not veld.lijst else ():
            leeg = analyse.model_copy(update={veld.naam: _zonder(deel, binnen)})
            if binnen.naam not in ZELF_INGEVULD and (binnen.verplicht or gemist(leeg)):
                yield f"{veld.naam}.{binnen.naam}"
        if veld.sectie is None or veld.lijst:
            yield veld.naam


@cache
def _geteld(soort: type) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(_gevraagd(analyse, op)) for analyse, op in _analyses() if isinstance(analyse, soort)
    )


def _zonder_verblijf() -> set[str]:
    """Give what any analysis asks: what all examples have in common."""
    return set.intersection(*map(set, _geteld(VerklarendeAnalyse)))


def _in_dossier(lijst: str, zelf: set[str]) -> list[str]:
    """Give the fields of an entry that are required, or that a rule of a route reads."""
    gelezen = []
    for veld in onder(volg(Dossier, lijst)[-1]):
        regels = [
            z for z in waarom([lijst, veld.naam], Dossier) if not z.startswith(("Het ", "Andere "))
        ]
        if veld.naam not in {"id", *zelf} and (veld.verplicht or regels):
            gelezen.append(veld.naam)
    return gelezen


def test_a_consult_asks_five_things() -> None:
    """One more than the ceiling of four; the answer comes later and is no question of that day."""
    later = {"pogingen", "beantwoord_op", "advies"}
    gevraagd = _in_dossier("consulten", later)
    assert gevraagd == ["instantie", "soort", "vraag", "gesteld_op", "anoniem"]


def test_a_spoedberaad_stays_under_eight() -> None:
    """That it is a spoedberaad follows from where it is written down."""
    gevraagd = _in_dossier("overleggen", {"soort"})
    assert len(gevraagd) == 7 <= 8, gevraagd


def test_the_kern_asks_twelve_things_at_night() -> None:
    """Four more than the ceiling of eight, named in the decision."""
    for gevraagd in _geteld(VaKern):
        assert len(gevraagd) <= 12, gevraagd


@pytest.mark.parametrize("grens", [43])
def test_a_whole_analysis_does_not_grow_unseen(grens: int) -> None:
    """Above the ceiling of 25 as sections are split; one more question fails here."""
    assert len(_zonder_verblijf()) <= grens, sorted(_zonder_verblijf())


def test_as_sections_an_analysis_stays_under_twenty_five() -> None:
    """What a writer does at one sitting: one thing per section."""
    for gevraagd in _geteld(VerklarendeAnalyse):
        assert len({pad.partition(".")[0] for pad in gevraagd}) <= 25
