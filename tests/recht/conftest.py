# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Cases to ask the rules about, and small changes to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
import yaml

from tests.recht.bouw import GD
from va_route.recht.va_regels import VA_REGELS
from va_route.recht.zaak import Zaak
from va_route.schemas.dossier import Dossier
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from types import ModuleType

Invoer: TypeAlias = dict[str, Any]
Wijziging: TypeAlias = Mapping[str, Any]
MaakVa: TypeAlias = Callable[[Wijziging], VerklarendeAnalyse]
PuntenIn: TypeAlias = Callable[..., list[tuple[str, str]]]
MaakZaak: TypeAlias = Callable[..., Zaak]
HIER = Path(__file__).parent
PEILDATUM = date(2026, 3, 25)


def lees(pad: Path) -> Invoer:
    """Read a document the way the reader hands it over: every value a string."""
    inhoud: Invoer = yaml.load(pad.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    return inhoud


def wijzig(invoer: Invoer, wijzigingen: Wijziging) -> Invoer:
    """Set values by path (``hypothesen.0.tegen``); ``None`` takes away, ``+`` adds to a list."""
    for pad, waarde in wijzigingen.items():
        *voor, laatste = pad.split(".")
        plek: Any = invoer
        for stap in voor:
            plek = plek[int(stap)] if isinstance(plek, list) else plek.setdefault(stap, {})
        if laatste == "+":
            plek.append(waarde)
        elif waarde is None:
            del plek[int(laatste) if isinstance(plek, list) else laatste]
        else:
            plek[int(laatste) if isinstance(plek, list) else laatste] = waarde
    return invoer


@pytest.fixture
def sem() -> Invoer:
    """Give a complete analysis in which nothing is open."""
    return lees(HIER.parent / "schemas" / "sem.yaml")


@pytest.fixture(scope="module")
def module_sem() -> Invoer:
    """Give the same analysis once for many questions; who changes it copies it first."""
    return lees(HIER.parent / "schemas" / "sem.yaml")


@pytest.fixture
def noor() -> Invoer:
    """Give a complete kern."""
    return lees(HIER.parent / "schemas" / "noor.yaml")


@pytest.fixture
def jayden() -> VerklarendeAnalyse:
    """Give an analysis in which much is open."""
    return VerklarendeAnalyse.model_validate(lees(HIER / "jayden.yaml"))


@pytest.fixture
def sem_met(sem: Invoer) -> MaakVa:
    """Make the complete analysis with some values changed."""
    return lambda wijzigingen: VerklarendeAnalyse.model_validate(wijzig(sem, wijzigingen))


@pytest.fixture
def punten_in(sem_met: MaakVa) -> PuntenIn:
    """Ask the rules of one module about the complete analysis with some values changed."""

    def vraag(
        module: ModuleType, wijziging: Wijziging, op: date = PEILDATUM
    ) -> list[tuple[str, str]]:
        va, hier = sem_met(wijziging), {id(waarde) for waarde in vars(module).values()}
        regels = [regel for regel in VA_REGELS if id(regel) in hier]
        return [(r.code, punt.pad) for r in regels for punt in r.punten(va, op)]

    return vraag


@pytest.fixture
def dossier_met() -> Callable[..., Dossier]:
    """Make a small dossier with these parts."""

    def maak(**delen: Any) -> Dossier:  # noqa: ANN401 - parts as the reader gives them
        kop = {"schema": "dossier/1", "kenmerk": "VD-1", "regio": "groningen_drenthe"}
        jeugdige = {"roepnaam": "Sem", "geboortedatum": "2011-11-02"}
        if "va" not in delen:
            delen = {"jeugdige": jeugdige} | delen
        return Dossier.model_validate(kop | delen)

    return maak


@pytest.fixture
def zaak_met(dossier_met: Callable[..., Dossier]) -> MaakZaak:
    """Ask about a small dossier with these parts, on a day."""

    def maak(op: date = PEILDATUM, **delen: Any) -> Zaak:  # noqa: ANN401 - parts as the reader gives them
        return Zaak(dossier_met(**delen), op, GD, VerzoekSoort.MACHTIGING)

    return maak


@pytest.fixture
def bsn() -> Callable[[str], str]:
    """Complete eight digits to nine that pass the eleven-test; made in memory, written nowhere."""

    def maak(acht: str) -> str:
        som = sum(int(c) * gewicht for c, gewicht in zip(acht, range(9, 1, -1), strict=True))
        laatste = som % 11
        assert laatste < 10, "these eight digits have no ninth"
        return f"{acht}{laatste}"

    return maak


@pytest.fixture
def codes() -> Callable[[Iterable[Any]], list[tuple[str, str]]]:
    """List messages as (code, path)."""
    return lambda meldingen: [(m.code, m.pad) for m in meldingen]
