# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where a case stands: the courses of its journal, or the begin of a route that has none yet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.app.profiel import profiel_van, woorden_van
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.flows import ROUTES
from va_route.flows.verlopen import Verloop, verlopen, volgend_id
from va_route.flows.woorden import wat_kan_wel
from va_route.recht.zaak import Zaak
from va_route.schemas.basis import dag

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from va_route.flows import Route
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel
    from va_route.schemas.partijen import Partij

_NUMMER = re.compile(r"[1-9][0-9]{0,2}")
"""One digit less than a line of the journal takes: what follows needs a number too."""


@dataclass(frozen=True, slots=True)
class Plek:
    """One place of a case on a route. ``begonnen`` is false while no line changed its stand."""

    verloop: str
    route: Route
    stand: str
    vervolg_op: str | None = None
    begonnen: bool = True

    @property
    def met_machtiging(self) -> bool:
        """Whether an order can lapse from this stand, so that its terms count."""
        return any(
            stap.gebeurtenis == "meld_vervallen" for stap in self.route.stappen_vanuit(self.stand)
        )

    def titel(self, dossier: Dossier) -> str:
        """Name its stand in the words of the region of this dossier."""
        return woorden_van(dossier)(self.route.standen[self.stand])

    def kan_wel(self, dossier: Dossier) -> tuple[str, ...]:
        """Say in those words what is possible from here, whatever is still open."""
        return tuple(map(woorden_van(dossier), wat_kan_wel(self.route, self.stand)))

    def zaak(self, dossier: Dossier, peildatum: date, zetter: Partij | None = None) -> Zaak:
        """Return the case to ask about. A follow-up of an emergency counts as emergency route.

        ``zetter`` is the party that takes the step, when it is about one that is taken.
        """
        return Zaak(
            dossier,
            peildatum,
            profiel_van(dossier.regio).op(peildatum),
            self.route.soort,
            self.verloop,
            vanuit_spoed=(self.vervolg_op or "").startswith("spoed-"),
            zetter=zetter,
        )


def tot_en_met(regels: Sequence[Journaalregel], peildatum: date) -> tuple[Journaalregel, ...]:
    """Return the lines of what had happened on ``peildatum``, that day included."""
    return tuple(regel for regel in regels if dag(regel.op) <= peildatum)


def plekken(
    regels: Sequence[Journaalregel], verloop: str | None = None, route: str | None = None
) -> tuple[Plek, ...]:
    """Every place that is meant; without a journal each route is at its begin.

    Raises GebruikError for a route or a verloop that is not there.
    """
    if verloop is not None:
        return (_met_id(regels, verloop, route),)
    lopend = [_plek(v) for v in verlopen(regels)]
    if route is None:
        return tuple(lopend) or tuple(_begin(regels, r) for r in ROUTES.values())
    gekozen = route_van(route)
    op_route = tuple(plek for plek in lopend if plek.route is gekozen)
    return op_route or (_begin(regels, gekozen),)


def plek(
    regels: Sequence[Journaalregel], verloop: str | None = None, route: str | None = None
) -> Plek:
    """Return the one place where a step is to be taken; GebruikError when that is not clear."""
    gevonden = plekken(regels, verloop, route)
    if len(gevonden) == 1:
        return gevonden[0]
    if gevonden[0].begonnen:
        welke = ", ".join(f"{p.verloop} ('{p.stand}')" for p in gevonden)
        raise GebruikError(
            "APP-03", f"Bij welk verloop hoort deze stap? Kies met --verloop: {welke}."
        )
    *eerder, laatste = ROUTES
    raise GebruikError(
        "APP-02",
        f"Op welke route is deze stap? Kies met --route: {', '.join(eerder)} of {laatste}.",
    )


def nieuw_verloop(verloop: str) -> Plek:
    """Return the begin of a verloop that is named before it exists, as a take-over does."""
    naam, _, nummer = verloop.rpartition("-")
    if naam in ROUTES and _NUMMER.fullmatch(nummer):
        return Plek(verloop, ROUTES[naam], ROUTES[naam].eerste, begonnen=False)
    raise GebruikError(
        "APP-06",
        f"'{verloop}' is geen naam van een verloop. Schrijf de route, een streepje en een getal, "
        "zoals regulier-1 of spoed-1.",
    )


def route_van(naam: str) -> Route:
    """Return a route by its name."""
    if naam in ROUTES:
        return ROUTES[naam]
    raise GebruikError(
        "APP-04",
        f"Er is geen route '{naam}'.{bedoelt(naam, ROUTES)} De routes zijn: {', '.join(ROUTES)}.",
    )


def _met_id(regels: Sequence[Journaalregel], verloop: str, route: str | None) -> Plek:
    lopend = {v.id: v for v in verlopen(regels)}
    begin = {p.verloop: p for p in (_begin(regels, r) for r in ROUTES.values())}
    gevonden = _plek(lopend[verloop]) if verloop in lopend else begin.get(verloop)
    if gevonden is None:
        bekend = ", ".join(lopend) or ", ".join(begin)
        raise GebruikError(
            "APP-05",
            f"Er is geen verloop '{verloop}'.{bedoelt(verloop, (*lopend, *begin))} "
            f"U kunt kiezen: {bekend}.",
        )
    if route is not None and gevonden.route is not route_van(route):
        raise GebruikError(
            "APP-07",
            f"Verloop {verloop} hoort bij de route {gevonden.route.naam}. "
            "Laat --route weg, of kies een ander verloop.",
        )
    return gevonden


def _plek(verloop: Verloop) -> Plek:
    return Plek(verloop.id, route_van(verloop.route), verloop.stand, verloop.vervolg_op)


def _begin(regels: Sequence[Journaalregel], route: Route) -> Plek:
    nieuw = volgend_id(route.naam, (v.id for v in verlopen(regels)))
    return Plek(nieuw, route, route.eerste, begonnen=False)
