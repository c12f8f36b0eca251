# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.omgeving import Omgeving
from va_route.app.zet import TeZetten, leg_vast, zet
from va_route.errors import GebruikError, JournalConflict
from va_route.schemas.partijen import Partij
from va_route.store.journal import JournaalBestand, JournaalInGeheugen, JournaalPoort, journaal_pad
from va_route.store.keten import dossier_hash

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier

Voorbeeld = Callable[[str], Path]
START = TeZetten("start", Partij.GI, route="regulier")


def test_a_step_is_recorded_beside_the_dossier(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """The line names the dossier by its hash and the rules by their version."""
    pad = voorbeeld("yara")
    vastgelegd = leg_vast(pad, omgeving, START)
    (regel,) = JournaalBestand(journaal_pad(pad)).lees().regels
    assert (regel,) == vastgelegd.zetting.regels
    assert regel.dossier == dossier_hash(vastgelegd.zaak.dossier)
    assert regel.regels.startswith("0.1.0+")
    assert regel.op == regel.vastgelegd_op == omgeving.nu()


def test_a_refused_step_is_recorded_too(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """Without changing where the case stands."""
    pad = voorbeeld("yara")
    stap = TeZetten("sluit_beraad_af", Partij.GI, route="spoed")
    assert not leg_vast(pad, omgeving, stap).gezet
    assert len(JournaalBestand(journaal_pad(pad)).lees().regels) == 1


def test_a_rehearsal_leaves_no_trace(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """No journal, no lock, nothing."""
    pad = voorbeeld("yara")
    stap = TeZetten("start", Partij.GI, route="regulier", oefen=True)
    assert leg_vast(pad, omgeving, stap).gezet
    assert [b.name for b in pad.parent.iterdir()] == ["yara.yaml"]


@pytest.mark.parametrize("stap", ["strat", "dien_in"])
def test_a_step_that_is_not_there_leaves_no_trace(
    voorbeeld: Voorbeeld, omgeving: Omgeving, stap: str
) -> None:
    """A typing mistake is nobody's history."""
    pad = voorbeeld("yara")
    with pytest.raises(GebruikError):
        leg_vast(pad, omgeving, TeZetten(stap, Partij.GI, route="regulier"))
    assert [b.name for b in pad.parent.iterdir()] == ["yara.yaml"]


def test_of_two_writers_one_wins_and_the_other_is_told(
    voorbeeld: Voorbeeld, omgeving: Omgeving
) -> None:
    """Someone else records a step between our reading and our writing."""
    pad = voorbeeld("yara")

    class Traag:
        """A journal in which someone else is just ahead."""

        def __init__(self, echt: JournaalPoort) -> None:
            self.lees = echt.lees
            self.echt = echt

        def voeg_toe(self, regels: object, verwachte_kop: str) -> None:
            leg_vast(pad, omgeving, START)
            self.echt.voeg_toe(regels, verwachte_kop)  # type: ignore[arg-type]

    traag = Omgeving(omgeving.nu, lambda p: Traag(omgeving.journaal(p)))
    with pytest.raises(JournalConflict):
        leg_vast(pad, traag, START)
    assert len(omgeving.journaal(pad).lees().regels) == 1


def test_a_program_brings_its_own_journal(yara: Dossier) -> None:
    """Pure lines in, pure lines out; where they are kept is up to the program."""
    nu = datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
    poort = JournaalInGeheugen()
    for stap, door in (("start", Partij.GI), ("besluit_tot_verzoek", Partij.REGIEVOERDER)):
        lijst = poort.lees()
        nieuw = zet(yara, lijst.regels, stap, door=door, op=nu, nu=nu, route="regulier")
        poort.voeg_toe(nieuw, lijst.kop)
    assert [r.naar for r in poort.lees().regels] == ["gestart", "voorbereid"]


def test_the_recorder_may_be_another_than_the_actor(yara: Dossier) -> None:
    """The judge decides; the GI writes it down."""
    nu = datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
    (regel,) = zet(
        yara,
        (),
        "start",
        door=Partij.GI,
        op=nu,
        nu=nu,
        route="regulier",
        vastgelegd_door=Partij.LOKAAL_TEAM,
    )
    assert (regel.door, regel.vastgelegd_door) == (Partij.GI, Partij.LOKAAL_TEAM)
