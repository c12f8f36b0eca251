# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Do the sum of every bon again, and say where today's answer is not the one of then, and why.

Each line is asked anew on its own peildatum, with the rules that this va-route has for that day and
the dossier as it is now. Nothing is written.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from va_route import __version__
from va_route.app.herberekening import Blad, Herberekend, Herberekening, Oorzaak, Slotsom
from va_route.app.laad import laad_dossier
from va_route.app.motor import regels_hash, werkwijze_hash
from va_route.app.samenhang import samenhang
from va_route.app.verloop import Plek
from va_route.bronnen import bekend
from va_route.flows import ROUTES, Stap
from va_route.flows.handelingen import HANDELINGEN
from va_route.schemas.basis import dag
from va_route.schemas.journaal import Antwoord, Regelsoort
from va_route.store.keten import dossier_hash
from va_route.toets import redenen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.flows import Route
    from va_route.flows.handelingen import Handeling
    from va_route.recht.zaak import Zaak
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel
    from va_route.schemas.partijen import Partij
    from va_route.toets import Toets

Uitkomst: TypeAlias = tuple[str, "Antwoord"]
ZaakVan: TypeAlias = "Callable[[Plek, date, Partij], Zaak]"

_ONTHOUD = 64
"""Places times days of which the answers are kept: a step that is tried again is asked once."""


def herbereken_bestand(pad: Path, omgeving: Omgeving, kop: str | None = None) -> Herberekening:
    """Do so for the dossier in a file and the journal beside it."""
    zaak = laad_dossier(pad, omgeving, kop)
    verschil = zaak.geladen.op_plaats(samenhang(zaak.dossier, zaak.journaal.regels))
    bonnen = herbereken(zaak.dossier, zaak.journaal.regels)
    return Herberekening(zaak.dossier, bonnen, (*zaak.journaal.meldingen, *verschil))


def herbereken(dossier: Dossier, regels: Sequence[Journaalregel]) -> tuple[Herberekend, ...]:
    """Ask every line of a journal again, each on its own peildatum.

    ``regels`` are all its lines, oldest first. An answer is the same when each leaf, the *tekort*
    and the alarm are; ``oorzaken`` says what changed since, also when the answer did not.
    """

    @lru_cache(maxsize=_ONTHOUD)
    def zaak_van(plek: Plek, peildatum: date, door: Partij) -> Zaak:
        return plek.zaak(dossier, peildatum, door)

    nu = dossier_hash(dossier)
    vervolg: dict[str, str] = {}
    klaar: list[Herberekend] = []
    vorige: Journaalregel | None = None
    for regel in regels:
        if regel.vervolg_op is not None:
            vervolg[regel.verloop] = regel.vervolg_op
        klaar.append(_bon(zaak_van, nu, regel, vervolg.get(regel.verloop), vorige))
        vorige = regel
    return tuple(klaar)


def _bon(
    zaak_van: ZaakVan,
    nu: str,
    regel: Journaalregel,
    vervolg_op: str | None,
    vorige: Journaalregel | None,
) -> Herberekend:
    peildatum = regel.bon.peildatum if regel.bon is not None else dag(regel.op)
    if not regel.uitkomsten and vorige is not None and _een_stap(vorige, regel):
        return Herberekend(regel, peildatum, Slotsom.NIET, (Oorzaak.BIJ_VORIGE,))
    if not bekend(peildatum):
        return Herberekend(regel, peildatum, Slotsom.NIET, (Oorzaak.DAG_ONBEKEND,))
    plek = _plek(regel, vervolg_op)
    cel = _cel(regel, plek) if plek is not None else None
    if plek is None or cel is None:
        return Herberekend(regel, peildatum, Slotsom.NIET, (Oorzaak.STAP_ONBEKEND,))
    return _vergelijk(regel, plek.route, cel, zaak_van(plek, peildatum, regel.door), nu)


def _een_stap(vorige: Journaalregel, regel: Journaalregel) -> bool:
    """Whether two lines are of one append: a step that also opens or moves another verloop."""
    return vorige.verloop != regel.verloop and all(
        getattr(vorige, veld) == getattr(regel, veld)
        for veld in ("gebeurtenis", "op", "vastgelegd_op", "door")
    )


def _plek(regel: Journaalregel, vervolg_op: str | None) -> Plek | None:
    """Find where the step was taken; ``None`` when this va-route has no such route."""
    route = ROUTES.get(regel.route)
    if route is None:
        return None
    return Plek(regel.verloop, route, regel.van or route.eerste, vervolg_op)


def _cel(regel: Journaalregel, plek: Plek) -> Stap | Handeling | None:
    """Find what was asked; ``None`` when this va-route has no such step there."""
    stap = plek.route.tabel().get((plek.stand, regel.gebeurtenis))
    return HANDELINGEN.get(regel.gebeurtenis) or stap


def _vergelijk(
    regel: Journaalregel, route: Route, cel: Stap | Handeling, zaak: Zaak, nu: str
) -> Herberekend:
    toets = cel.regel.toets(zaak)
    toen, straks, alarm = _tekort(regel, route, cel, zaak)
    klaar = Herberekend(
        regel,
        zaak.peildatum,
        Slotsom.GELIJK,
        tuple(_oorzaken(regel, nu, zaak.dossier.regio)),
        not redenen(toets),
        tuple(_bladen(_toen(regel), _nu(toets))),
        tuple(code for code in straks if code not in toen),
        tuple(code for code in toen if code not in straks),
        alarm,
    )
    anders = klaar.bladen or toen != straks or alarm or klaar.kan_niet_meer
    return replace(klaar, slotsom=Slotsom.ANDERS) if anders else klaar


def _tekort(
    regel: Journaalregel, route: Route, cel: Stap | Handeling, zaak: Zaak
) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Give the *tekort* of then and of now, and whether the alarm differs; a refusal has none."""
    if regel.soort is not Regelsoort.GEZET or not isinstance(cel, Stap):
        return (), (), False
    nu = tuple(dict.fromkeys(r.toets.code for r in route.tekort(cel, zaak)))
    return regel.tekort, nu, route.alarm(cel, zaak) is not regel.alarm


def _toen(regel: Journaalregel) -> tuple[Uitkomst, ...]:
    return tuple((blad.code, blad.antwoord) for blad in regel.uitkomsten)


def _nu(toets: Toets) -> tuple[Uitkomst, ...]:
    bladen = ((blad.code, Antwoord.van(blad.uitkomst)) for blad in toets.bladeren())
    return tuple(dict.fromkeys(bladen))


def _bladen(toen: Sequence[Uitkomst], nu: Sequence[Uitkomst]) -> Iterator[Blad]:
    """Give every leaf that answers otherwise, in the order of then."""
    if toen == nu:
        return
    per_code: dict[str, tuple[list[Antwoord], list[Antwoord]]] = {}
    for kant, bladen in enumerate((toen, nu)):
        for code, antwoord in bladen:
            per_code.setdefault(code, ([], []))[kant].append(antwoord)
    for code, (eerst, later) in per_code.items():
        if set(eerst) != set(later):
            yield Blad(code, tuple(eerst), tuple(later))


def _oorzaken(regel: Journaalregel, nu: str, regio: str) -> Iterator[Oorzaak]:
    if regel.dossier != nu:
        yield Oorzaak.DOSSIER
    if regel.bon is None:
        yield Oorzaak.GEEN_BON
        return
    if regel.bon.motor != __version__:
        yield Oorzaak.MOTOR
    if regel.bon.regels != regels_hash():
        yield Oorzaak.REGELS
    if regel.bon.profiel != werkwijze_hash(regio):
        yield Oorzaak.PROFIEL
