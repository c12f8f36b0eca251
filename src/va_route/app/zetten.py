# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One step, decided and written down as journal lines. Pure: the clock is an argument."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from va_route.app.beeld import regels_versie
from va_route.app.geldigheid import controleer_zaak, eis_bekend, vraagt_regels
from va_route.app.motor import maak_bon
from va_route.app.verloop import nieuw_verloop, plek
from va_route.app.wie import controleer_partij, controleer_verzoeker
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError, OvergangGeblokkeerd
from va_route.flows import Stap
from va_route.flows.handelingen import HANDELINGEN, NEEM_OVER, Handeling
from va_route.flows.verlopen import Beweging, bewegingen, verlopen
from va_route.recht.termijn import nl
from va_route.schemas.basis import AMSTERDAM, dag
from va_route.schemas.journaal import EERSTE_VORIGE, Journaalregel, Regelsoort, uitkomsten
from va_route.store.keten import Journaal, dossier_hash, verzegel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from va_route.app.verloop import Plek
    from va_route.recht.zaak import Zaak
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Bon
    from va_route.schemas.partijen import Partij
    from va_route.toets import Toets

Cel: TypeAlias = "Stap | Handeling"


@dataclass(frozen=True, slots=True)
class Daad:
    """What someone says happened: which event, by whom, when, and when it is written down."""

    gebeurtenis: str
    door: Partij
    op: datetime
    nu: datetime
    vastgelegd_door: Partij | None = None


@dataclass(frozen=True, slots=True)
class Zetting:
    """What came of it: where it was asked, the tree of reasons, and the lines that record it."""

    plek: Plek
    gebeurtenis: str
    toets: Toets
    regels: tuple[Journaalregel, ...]

    @property
    def gezet(self) -> bool:
        """Whether the step was taken; a refusal is recorded too."""
        return self.regels[0].soort is not Regelsoort.GEWEIGERD


@dataclass(frozen=True, slots=True)
class _Regel:
    """What one new line says of its own."""

    soort: Regelsoort
    beweging: Beweging
    toets: Toets | None = None
    tekort: tuple[str, ...] = ()
    alarm: bool = False


def bepaal(
    dossier: Dossier,
    regels: Sequence[Journaalregel],
    daad: Daad,
    verloop: str | None = None,
    route: str | None = None,
) -> Zetting:
    """Decide one step and seal the lines that record it. Raises as :func:`~va_route.zet`."""
    controleer_zaak(dossier, regels)
    hier = _plek(regels, daad.gebeurtenis, verloop, route)
    cel = HANDELINGEN.get(daad.gebeurtenis) or hier.route.stap(hier.stand, daad.gebeurtenis)
    controleer_partij(cel.gebeurtenis, cel.wie, daad.door)
    _controleer_tijd(regels, hier, daad)
    zaak = hier.zaak(dossier, dag(daad.op), daad.door)
    if isinstance(cel, Stap) and vraagt_regels(cel):
        eis_bekend(zaak.peildatum, spoed=zaak.op_spoedroute)
    controleer_verzoeker(cel.gebeurtenis, zaak, regels)
    toets = cel.regel.toets(zaak)
    bij = _bij_stap(cel, hier, zaak, regels) if isinstance(cel, Stap) else _bij(cel, hier, zaak)
    bon = maak_bon(zaak)
    nieuw = [_schrijf(regel, daad, dossier, bon) for regel in bij]
    verzegeld = verzegel(nieuw, Journaal(tuple(regels)))
    return Zetting(hier, daad.gebeurtenis, toets, verzegeld)


def _plek(
    regels: Sequence[Journaalregel], gebeurtenis: str, verloop: str | None, route: str | None
) -> Plek:
    """Find the place of the step. A take-over names a verloop that may not exist yet."""
    bekend = {v.id for v in verlopen(regels)}
    if gebeurtenis == NEEM_OVER.gebeurtenis and verloop is not None and verloop not in bekend:
        return nieuw_verloop(verloop)
    return plek(regels, verloop, route)


def _controleer_tijd(regels: Sequence[Journaalregel], hier: Plek, daad: Daad) -> None:
    """Accept what is recorded late; not what is still to come, or lies before the last step."""
    if daad.op > daad.nu:
        raise GebruikError(
            "APP-11",
            f"De stap is nog niet gebeurd: {_moment(daad.op)} ligt na dit moment "
            f"({_moment(daad.nu)}). Leg de stap vast als die is gezet.",
        )
    eerder = [r.op for r in regels if r.verloop == hier.verloop and r.soort.verandert]
    # People write minutes: a step in the minute of the last one follows it.
    if eerder and daad.op < max(eerder).replace(second=0):
        raise GebruikError(
            "APP-12",
            f"De vorige stap van {hier.verloop} was op {_moment(max(eerder))}; deze zou op "
            f"{_moment(daad.op)} zijn, dus daarvoor. Kijk het tijdstip bij --op na.",
        )


def _bij_stap(
    stap: Stap, hier: Plek, zaak: Zaak, regels: Sequence[Journaalregel]
) -> tuple[_Regel, ...]:
    """Give the lines of a step: its own, and that of the verloop it opens or moves."""
    try:
        hier.route.neem(hier.stand, stap.gebeurtenis, zaak)
    except OvergangGeblokkeerd as fout:
        return (_geweigerd(hier, fout.toets),)
    eigen, *andere = bewegingen(stap, hier.verloop, verlopen(regels))
    tekort = tuple(dict.fromkeys(r.toets.code for r in hier.route.tekort(stap, zaak)))
    alarm = hier.route.alarm(stap, zaak)
    toets = stap.regel.toets(zaak)
    return (
        _Regel(Regelsoort.GEZET, eigen, toets, tekort, alarm),
        *(_Regel(Regelsoort.GEZET, beweging) for beweging in andere),
    )


def _bij(handeling: Handeling, hier: Plek, zaak: Zaak) -> tuple[_Regel, ...]:
    """Give the line of what can be recorded in every stand."""
    toets = handeling.regel.toets(zaak)
    if not handeling.regel.voldaan(zaak):
        return (_geweigerd(hier, toets),)
    naar = _overgenomen_stand(hier, zaak) if handeling is NEEM_OVER else hier.stand
    van = hier.stand if hier.begonnen or handeling is not NEEM_OVER else None
    beweging = Beweging(hier.verloop, hier.route.naam, van, naar)
    return (_Regel(handeling.soort, beweging, toets),)


def _overgenomen_stand(hier: Plek, zaak: Zaak) -> str:
    """Return the stand that the dossier names for this verloop: of several, the last by date."""
    eigen = [
        o for o in zaak.dossier.overnames if o.verloop == hier.verloop and o.op <= zaak.peildatum
    ]
    laatste = max(eigen, key=lambda o: o.op)
    if laatste.route != hier.route.naam or laatste.stand not in hier.route.standen:
        raise GebruikError(
            "APP-13",
            f"Bij 'overnames' past de route of de stand van {hier.verloop} niet bij de route "
            f"{hier.route.naam}.{bedoelt(laatste.stand, hier.route.standen)} "
            f"De standen zijn: {', '.join(hier.route.standen)}.",
        )
    return laatste.stand


def _geweigerd(hier: Plek, toets: Toets) -> _Regel:
    beweging = Beweging(hier.verloop, hier.route.naam, hier.stand, hier.stand)
    return _Regel(Regelsoort.GEWEIGERD, beweging, toets)


def _schrijf(regel: _Regel, daad: Daad, dossier: Dossier, bon: Bon) -> Journaalregel:
    """Fill in a line; its number and hashes come when it is sealed."""
    return Journaalregel.model_validate(
        {
            "schema": "journaal/2",
            "nr": 1,
            "soort": regel.soort,
            "gebeurtenis": daad.gebeurtenis,
            "verloop": regel.beweging.verloop,
            "route": regel.beweging.route,
            "van": regel.beweging.van,
            "naar": regel.beweging.naar,
            "op": daad.op,
            "vastgelegd_op": daad.nu,
            "door": daad.door,
            "vastgelegd_door": daad.vastgelegd_door or daad.door,
            "uitkomsten": uitkomsten(regel.toets) if regel.toets else (),
            "tekort": regel.tekort,
            "alarm": regel.alarm,
            "dossier": dossier_hash(dossier),
            "regels": regels_versie(dossier),
            "bon": bon,
            "vervolg_op": regel.beweging.vervolg_op,
            "vorige": EERSTE_VORIGE,
            "hash": EERSTE_VORIGE,
        }
    )


def _moment(tijd: datetime) -> str:
    hier = tijd.astimezone(AMSTERDAM)
    return f"{nl(hier.date())} {hier:%H:%M}"
