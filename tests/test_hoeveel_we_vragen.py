# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How many questions a person must answer: counted, with the ceiling beside it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from va_route.app.controleer import controleer
from va_route.app.laad import SCHEMAS
from va_route.app.nieuw import sjabloon
from va_route.app.voorlopig import ZELF_INGEVULD, Invuller
from va_route.app.waarom import waarom
from va_route.errors import Ernst
from va_route.pakket import map_van
from va_route.schemas.basis import AMSTERDAM, Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import Veld, onder, velden, volg
from va_route.store import lees_bestand
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

PADEN = sorted((map_van("examples") / "goed").glob("*.yaml"))
_INVULLER = Invuller(
    datetime(2026, 7, 1, tzinfo=AMSTERDAM), ("opgesteld_door", "regievoerder", "plaatsvervanger")
)
"""What a new document knows, with the people it begins with."""
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


def _weet_het_programma(veld: Veld) -> bool:
    """Whether a new document has this already, without a remark that it is still to be filled."""
    if veld.naam in ZELF_INGEVULD:
        return True
    return veld.verplicht and veld.sectie is None and bool(_INVULLER.bekend(veld))


def _zonder(deel: Any, veld: Veld) -> Any:  # noqa: ANN401 - any section
    return deel.model_copy(update={veld.naam: () if veld.lijst else None})


def _gevraagd(analyse: Any, op: date) -> Iterator[str]:  # noqa: ANN401 - a VA or a kern
    """Give every field that the form asks, or that a rule misses as soon as it is empty."""
    eerst = _tekorten(analyse, op)

    def gemist(zonder: Any) -> bool:  # noqa: ANN401 - a VA or a kern
        return bool(_tekorten(zonder, op) - eerst)

    model: type[Deel] = type(analyse)
    for veld in velden(model):
        if _weet_het_programma(veld):
            continue
        if not veld.verplicht and not gemist(_zonder(analyse, veld)):
            continue
        deel = getattr(analyse, veld.naam)
        for binnen in onder(veld) if veld.sectie is not None and not veld.lijst else ():
            leeg = analyse.model_copy(update={veld.naam: _zonder(deel, binnen)})
            if not _weet_het_programma(binnen) and (binnen.verplicht or gemist(leeg)):
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
    """At the ceiling; the answer comes later, and only a question by name asks on which ground."""
    later = {"pogingen", "beantwoord_op", "advies", "verder_geholpen"}
    met_naam = {"anoniem", "grondslag"}
    gevraagd = _in_dossier("consulten", later | met_naam)
    assert gevraagd == ["instantie", "soort", "vraag", "gesteld_op"]


def test_a_spoedberaad_stays_under_eight() -> None:
    """What it is follows from where it stands; the clock is Flevoland's; not all stay away."""
    elders = {"soort", "gebeld_op", "nodig_bevonden_op"}
    gevraagd = _in_dossier("overleggen", elders | {"uitgenodigd_niet_gekomen"})
    assert len(gevraagd) <= 8, gevraagd


def test_the_kern_asks_eight_things_at_night() -> None:
    """At the ceiling, counted field by field."""
    for gevraagd in _geteld(VaKern):
        assert len(gevraagd) <= 8, gevraagd


def test_a_new_document_knows_what_is_not_counted() -> None:
    """A key in the template leads to someone in it; the number and the moment are the clock's."""
    for soort, sleutels in (
        ("kern", ["opgesteld_door"]),
        ("va", ["regievoerder", "plaatsvervanger"]),
    ):
        nieuw = loop(sjabloon(soort, _INVULLER.nu)).waarde
        kop = nieuw.get("kop", nieuw)
        assert [kop[sleutel] for sleutel in sleutels] == sleutels
        assert nieuw["betrokkenen"].keys() >= set(sleutels)
        assert kop["kenmerk"].startswith("K-2026-07-01")


def test_the_fields_of_an_analysis_do_not_grow_unseen() -> None:
    """A writer fills in fields: one more that every analysis must have fails here."""
    assert len(_zonder_verblijf()) <= 39, sorted(_zonder_verblijf())


def test_an_analysis_stays_under_twenty_five() -> None:
    """A question is a chapter of the paper, with or without a stay."""
    for gevraagd in _geteld(VerklarendeAnalyse):
        assert len({pad.partition(".")[0] for pad in gevraagd}) <= 25
