# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How many questions a person must answer: counted, with the ceiling beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from va_route.app.controleer import controleer
from va_route.app.laad import SCHEMAS
from va_route.app.voorlopig import ZELF_INGEVULD
from va_route.app.waarom import waarom
from va_route.errors import Ernst
from va_route.pakket import map_van
from va_route.schemas.basis import AMSTERDAM, Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import Veld, onder, velden, volg
from va_route.store import lees_bestand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

PADEN = sorted((map_van("examples") / "goed").glob("*.yaml"))
DOCUMENTEN: list[Any] = [lees_bestand(pad, SCHEMAS).document for pad in PADEN]


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
                yield deel, deel.opgesteld_op.astimezone(AMSTERDAM).date()


def _tekorten(analyse: Any, op: date) -> set[str]:  # noqa: ANN401 - a VA or a kern
    return {m.code for m in controleer(analyse, op) if m.ernst is Ernst.TEKORT}


def _zonder(deel: Any, veld: Veld) -> Any:  # noqa: ANN401 - any section
    return deel.model_copy(update={veld.naam: () if veld.lijst else None})


def _gevraagd(analyse: Any, op: date) -> Iterator[str]:  # noqa: ANN401 - a VA or a kern
    """Give every field that the form asks, or that a rule misses as soon as it is empty."""
    eerst = _tekorten(analyse, op)

    def gemist(zonder: Any) -> bool:  # noqa: ANN401 - a VA or a kern
        return bool(_tekorten(zonder, op) - eerst)

    model: type[Deel] = type(analyse)
    for veld in velden(model):
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


def _geteld(soort: type[VaKern | VerklarendeAnalyse]) -> tuple[tuple[str, ...], ...]:
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
        redenen = waarom([lijst, veld.naam], Dossier)
        regels = [zin for zin in redenen if not zin.startswith(("Het staat", "Andere velden"))]
        if veld.naam not in {"id", *zelf} and (veld.verplicht or regels):
            gelezen.append(veld.naam)
    return gelezen


def test_a_consult_asks_four_things() -> None:
    """At the ceiling; the answer comes later and is no question of that day."""
    later = {"pogingen", "beantwoord_op", "advies"}
    gevraagd = _in_dossier("consulten", later)
    assert gevraagd == ["instantie", "soort", "vraag", "gesteld_op"]


def test_a_spoedberaad_stays_under_eight() -> None:
    """That it is a spoedberaad follows from where it is written down."""
    gevraagd = _in_dossier("overleggen", {"soort"})
    assert len(gevraagd) <= 8, gevraagd


def test_the_kern_asks_eight_things_at_night() -> None:
    """At the ceiling; as fields they are twelve, and may not become more."""
    for gevraagd in _geteld(VaKern):
        assert len({pad.partition(".")[0] for pad in gevraagd}) <= 8, gevraagd
        assert len(gevraagd) <= 12, gevraagd


def test_the_fields_of_an_analysis_do_not_grow_unseen() -> None:
    """A writer fills in fields: one more that every analysis must have fails here."""
    assert len(_zonder_verblijf()) <= 42, sorted(_zonder_verblijf())


def test_an_analysis_stays_under_twenty_five() -> None:
    """A question is a chapter of the paper, with or without a stay."""
    for gevraagd in _geteld(VerklarendeAnalyse):
        assert len({pad.partition(".")[0] for pad in gevraagd}) <= 25
