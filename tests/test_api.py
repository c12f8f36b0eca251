# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from typing import assert_type

import pytest

import va_route
from va_route.pakket import map_van

GOED = map_van("examples") / "goed"
JUNI = date(2026, 6, 1)


def test_five_lines_read_check_ask_take_and_render() -> None:
    """And each gives the type it promises: the type checker reads this test too."""
    nu = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
    dossier = va_route.lees(GOED / "yara.yaml")
    meldingen = va_route.controleer(dossier, JUNI)
    toets = va_route.toets_stap(dossier, "regulier", "dien_in", peildatum=JUNI)
    regels = va_route.zet(
        dossier, (), "start", route="regulier", door=va_route.Partij.GI, op=nu, nu=nu
    )
    pdf = va_route.maak_pdf(dossier, peildatum=JUNI, regels=regels)
    weg = va_route.pad_naar(dossier, "ingediend", peildatum=JUNI, regels=regels)

    assert_type(dossier, va_route.Dossier)
    assert_type(meldingen, tuple[va_route.Melding, ...])
    assert_type(toets, va_route.Toets)
    assert_type(toets.uitkomst, bool | None)
    assert_type(va_route.redenen(toets), tuple[va_route.Reden, ...])
    assert_type(regels, tuple[va_route.Journaalregel, ...])
    assert_type(va_route.verlopen(regels), tuple[va_route.Verloop, ...])
    assert_type(pdf, bytes)
    assert_type(weg, va_route.Weg | None)
    assert_type(
        va_route.lees(GOED / "sem.yaml", va_route.VerklarendeAnalyse), va_route.VerklarendeAnalyse
    )
    assert (meldingen, toets.uitkomst, regels[0].naar, pdf[:5]) == ((), True, "gestart", b"%PDF-")


def test_the_lines_of_a_step_fit_the_journal_that_a_program_brings() -> None:
    """Two methods: read, and add under the head that was read."""
    nu = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
    dossier = va_route.lees(GOED / "yara.yaml")
    poort: va_route.JournaalPoort = va_route.JournaalInGeheugen()
    tot_nu = poort.lees()
    nieuw = va_route.zet(
        dossier, tot_nu.regels, "start", route="regulier", door=va_route.Partij.GI, op=nu, nu=nu
    )
    poort.voeg_toe(nieuw, tot_nu.kop)
    assert [v.stand for v in va_route.verlopen(poort.lees().regels)] == ["gestart"]


def test_every_public_name_is_there_once_and_in_order() -> None:
    """Constants, then classes, then functions: what a reader of the list expects."""
    namen = va_route.__all__
    assert len(namen) == len(set(namen))
    klein = [naam for naam in namen if naam.islower()]
    groot = [naam for naam in namen if not naam.islower()]
    assert namen == [*groot, *klein]
    assert klein == sorted(klein)
    assert [naam for naam in namen if getattr(va_route, naam, None) is None] == []
    assert set(namen) <= set(dir(va_route))


def test_every_error_is_one_of_ours() -> None:
    """One except clause catches them all."""
    fouten = [getattr(va_route, n) for n in va_route.__all__ if n.endswith("Error")]
    assert len(fouten) >= 5
    assert all(issubclass(fout, va_route.VaRouteError) for fout in fouten)


def test_a_name_that_is_not_public_is_an_ordinary_mistake() -> None:
    """As with any module."""
    with pytest.raises(AttributeError, match="bestaat_niet"):
        va_route.bestaat_niet  # type: ignore[attr-defined] # noqa: B018 - the look-up is the test


def test_importing_loads_nothing_at_all() -> None:
    """Every name comes when it is first used."""
    code = "import sys, va_route; print(sorted(m for m in sys.modules if m.startswith('va_route')))"
    klaar = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert klaar.stdout.strip() == "['va_route']"


def test_the_version_is_that_of_the_package() -> None:
    """Written in two places, so a test compares them."""
    from importlib.metadata import version

    assert va_route.__version__ == version("va-route")
