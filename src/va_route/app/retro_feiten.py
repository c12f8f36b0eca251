# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a dossier itself says about when things happened: its facts, and the steps they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from va_route.app.verloop import Plek
from va_route.flows import ROUTES
from va_route.schemas.basis import dag
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.flows import Stap
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.partijen import Partij
    from va_route.schemas.verzoek import Verzoek


@dataclass(frozen=True, slots=True)
class Feit:
    """One dated fact, in a few Dutch words without a name."""

    op: date | datetime
    titel: str


@dataclass(frozen=True, slots=True)
class GezetteStap:
    """One step as it happened, from the journal or from the facts of the dossier.

    ``plek`` is where the case stood before it. ``vastgelegd_later`` is the day on which it was
    written down, when that was a later one; ``tekort`` what the journal said was open then.
    """

    op: date | datetime
    plek: Plek
    stap: Stap
    door: Partij | None
    geweigerd: bool = False
    vastgelegd_later: date | None = None
    tekort: tuple[str, ...] = ()


def dag_van(op: date | datetime) -> date:
    """Give the Dutch day of a day or a moment."""
    return dag(op) if isinstance(op, datetime) else op


def feiten(dossier: Dossier, tot: date) -> tuple[Feit, ...]:
    """Give every fact up to and including ``tot``, in the order in which it happened."""
    gevonden = [feit for feit in _feiten(dossier) if dag_van(feit.op) <= tot]
    # A day without a time stands before the moments of that day.
    return tuple(
        sorted(gevonden, key=lambda f: (dag_van(f.op), isinstance(f.op, datetime), _uur(f)))
    )


def _uur(feit: Feit) -> float:
    return feit.op.timestamp() if isinstance(feit.op, datetime) else 0.0


def _feiten(dossier: Dossier) -> Iterator[Feit]:
    yield from _samen_gekeken(dossier)
    yield from _bij_de_rechter(dossier)
    yield from _daarna(dossier)


def _samen_gekeken(dossier: Dossier) -> Iterator[Feit]:
    for signaal in dossier.signalen:
        yield Feit(signaal.op, "een signaal")
    if dossier.va_kern is not None:
        yield Feit(dossier.va_kern.opgesteld_op, "de kern opgeschreven")
    if dossier.va is not None:
        yield Feit(dossier.va.kop.opgesteld_op, "begonnen met de verklarende analyse")
        if dossier.va.vaststelling is not None:
            yield Feit(dossier.va.vaststelling.datum, "de verklarende analyse vastgesteld")
    for consult in dossier.consulten:
        yield Feit(consult.gesteld_op, f"advies gevraagd: {consult.instantie.titel}")
    for overleg in dossier.overleggen:
        yield Feit(overleg.op, f"overleg gehouden: {overleg.soort.titel}")
    for afwijking in dossier.afwijkingen:
        yield Feit(afwijking.op, f"afgeweken van een afspraak: {afwijking.afspraak}")


def _bij_de_rechter(dossier: Dossier) -> Iterator[Feit]:
    for verzoek in dossier.verzoeken:
        if verzoek.ingediend is not None:
            wat = f"verzoek {verzoek.id} ingediend: {verzoek.soort.titel}"
            yield Feit(verzoek.ingediend.op, wat)
    for beschikking in dossier.beschikkingen:
        wat = f"beslissing op {beschikking.verzoek}: {beschikking.uitkomst.titel}"
        yield Feit(beschikking.gegeven_op, wat)
    for verval in dossier.vervallen:
        yield Feit(verval.op, f"machtiging vervallen: {verval.oorzaak.titel}")


def _daarna(dossier: Dossier) -> Iterator[Feit]:
    for opname in dossier.opnames:
        if opname.op is not None:
            yield Feit(opname.op, f"opgenomen ({opname.id})")
    for overname in dossier.overnames:
        yield Feit(overname.op, f"zaak overgenomen op de route {overname.route}")
    for verklaring in dossier.verklaringen:
        yield Feit(verklaring.datum, "een eigen verklaring toegevoegd")
    for uitkomst in dossier.uitkomsten:
        yield Feit(uitkomst.op, "afgesproken hoe het verdergaat")


def stappen_in_dossier(dossier: Dossier, tot: date) -> tuple[GezetteStap, ...]:
    """Give the filings and admissions that the dossier knows of, for a case without a journal."""
    verzoeken = {verzoek.id: verzoek for verzoek in dossier.verzoeken}
    stappen = [_indiening(verzoek, verzoeken) for verzoek in dossier.verzoeken]
    stappen += [
        _stap(opname.op, verzoeken[opname.verzoek], "neem_op", None)
        for opname in dossier.opnames
        if opname.verzoek in verzoeken
    ]
    gezet = [stap for stap in stappen if stap is not None and dag_van(stap.op) <= tot]
    return tuple(sorted(gezet, key=lambda s: (dag_van(s.op), isinstance(s.op, datetime))))


def _indiening(verzoek: Verzoek, verzoeken: dict[str, Verzoek]) -> GezetteStap | None:
    op = verzoek.ingediend.op if verzoek.ingediend is not None else None
    eerder = verzoeken.get(verzoek.vervolg_op or "")
    if eerder is not None and eerder.soort is VerzoekSoort.SPOEDMACHTIGING:
        return _stap(op, eerder, "dien_vervolg_in", verzoek.verzoeker)
    return _stap(op, verzoek, "dien_in", verzoek.verzoeker)


def _stap(
    op: date | datetime | None, verzoek: Verzoek, gebeurtenis: str, door: Partij | None
) -> GezetteStap | None:
    """Make a step of a fact; nothing without a day, or on a route that is not here."""
    route = next((r for r in ROUTES.values() if r.soort is verzoek.soort), None)
    if op is None or route is None or gebeurtenis not in route.gebeurtenissen:
        return None
    stap = route.zoek(gebeurtenis)
    plek = Plek(verzoek.verloop or f"{route.naam}-1", route, stap.van)
    return GezetteStap(op, plek, stap, door)
