# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Targets, questions and warnings around an order: said in a sentence, ending nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import (
    MACHTIGING,
    SPOED,
    Invoer,
    einden,
    geeindigd,
    verleend,
)
from tests.recht.conftest import lees
from va_route.recht.termijn import nl
from va_route.recht.termijnen import lopend, termijnen

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak
    from va_route.schemas.verzoek import VerzoekSoort

SEM = Path(__file__).parents[1] / "schemas" / "sem.yaml"


def met_vervolg(
    op: str, ingediend: str | None, *, binnen: bool = True, opgenomen: str = "2026-06-16 08:00"
) -> list[str]:
    """Give the codes of the terms around a follow-up."""
    tweede: Invoer = {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"}
    if ingediend:
        tweede["ingediend"] = {"op": ingediend, "hoe_bekend": "Gebeld."}
    delen: Invoer = {"verzoeken": [{"id": "vz1", "soort": "spoedmachtiging"}, tweede]}
    if binnen:
        delen["opnames"] = [{"id": "op1", "verzoek": "vz1", "op": opgenomen}]
    return [t.code for t in termijnen(verleend(op=op, **delen))]


@pytest.mark.parametrize(
    ("laatste", "later"),
    [
        ("2026-06-28", False),
        ("2026-07-12", False),
        ("2026-07-13", True),
        ("2026-07-20", True),
    ],
)
def test_our_sum_never_runs_beside_the_day_of_the_ruling(laatste: str, *, later: bool) -> None:
    """The ruling wins; a later one than our sum is a warning, and no term that runs."""
    over = verleend(op="2026-06-20", besluit={"geldig_tot_en_met": laatste})
    eigen = [t for t in termijnen(over) if t.code == "spoed_max"]
    assert [t.beslist for t in eigen] == [False] * later
    [tot] = [zin for zin in lopend(over) if zin.startswith("Tot en met")]
    assert nl(date.fromisoformat(laatste)) in tot
    assert any("noemt een latere dag" in zin for zin in lopend(over)) is later


@pytest.mark.parametrize(
    ("vanaf", "laatste", "later"),
    [
        ("2026-06-15", "2027-06-14", False),
        ("2026-06-15", "2027-06-15", True),
        ("2026-06-20", "2027-06-14", False),
        ("2026-06-20", "2027-06-15", True),
        (None, "2027-06-15", True),
    ],
)
def test_a_regular_order_of_more_than_a_year_is_warned_about(
    vanaf: str | None, laatste: str, *, later: bool
) -> None:
    """Jeugdwet 6.1.12 lid 2: from the day it was given, the earliest reading."""
    over = verleend(MACHTIGING, besluit={"geldig_vanaf": vanaf, "geldig_tot_en_met": laatste})
    assert any("plus een jaar" in zin for zin in lopend(over)) is later
    assert ("machtiging_max" in einden(over)) is later


@pytest.mark.parametrize(
    ("ingediend", "streef", "drie_weken"),
    [("2026-06-20", False, True), ("2026-06-19", False, True), ("2026-06-21", True, False)],
)
def test_the_target_makes_way_for_the_three_weeks_of_the_judge(
    ingediend: str, *, streef: bool, drie_weken: bool
) -> None:
    """On 20 June: filed that day, the day before, the day after."""
    codes = met_vervolg("2026-06-20", ingediend)
    assert ("regulier_na_spoed_indienen" in codes) is streef
    assert ("beslissing_in_gesloten" in codes) is drie_weken


@pytest.mark.parametrize(("dag", "binnen"), [("19", True), ("20", True), ("21", False)])
def test_the_three_weeks_wait_for_the_day_of_admission(dag: str, *, binnen: bool) -> None:
    """On 20 June: inside since yesterday, since today, and only tomorrow."""
    codes = met_vervolg("2026-06-20", "2026-06-19", opgenomen=f"2026-06-{dag} 08:00")
    assert ("beslissing_in_gesloten" in codes) is binnen


def test_the_three_weeks_are_for_who_is_inside() -> None:
    """Jeugdwet 6.1.8 lid 6; the end is the day of filing plus three weeks."""
    assert "beslissing_in_gesloten" not in met_vervolg("2026-06-20", "2026-06-19", binnen=False)
    tweede = {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"}
    tweede |= {"ingediend": {"op": "2026-06-19", "hoe_bekend": "Gebeld."}}  # type: ignore[dict-item] # as the reader gives them
    over = verleend(
        op="2026-06-20",
        verzoeken=[{"id": "vz1", "soort": "spoedmachtiging"}, tweede],
        opnames=[{"id": "op1", "verzoek": "vz1", "op": "2026-06-16 08:00"}],
    )
    [zin] = [zin for zin in lopend(over) if "drie weken" in zin]
    assert "uiterlijk op 10 juli 2026" in zin
    assert zin.startswith("Let op: ")


@pytest.mark.parametrize(
    ("laatste", "streef"),
    [
        (None, "2026-06-21"),
        ("2026-07-12", "2026-06-21"),
        ("2026-07-11", "2026-06-20"),
        ("2026-07-06", "2026-06-15"),
        ("2026-06-28", "2026-06-15"),
    ],
)
def test_the_target_leaves_three_weeks_for_the_judge(laatste: str | None, streef: str) -> None:
    """Six days after the grant, earlier for a shorter order, and never before the grant."""
    assert (
        einden(verleend(besluit={"geldig_tot_en_met": laatste}))["regulier_na_spoed_indienen"]
        == streef
    )


@pytest.mark.parametrize(
    ("op", "stuk"),
    [
        ("2026-06-21", "Streef naar indienen op 21 juni 2026"),
        ("2026-06-22", "De streefdag was 21 juni 2026"),
        ("2026-07-12", "De streefdag was 21 juni 2026"),
        ("2026-07-13", None),
    ],
)
def test_a_target_is_no_term_of_the_law(op: str, stuk: str | None) -> None:
    """It says so, before the day and after it, and goes when the order is over."""
    zinnen = [zin for zin in lopend(verleend(op=op)) if "streefdag" in zin]
    assert [stuk in zin for zin in zinnen if stuk] == ([True] if stuk else [])
    assert all("geen termijn van de wet" in zin for zin in zinnen)
    assert not geeindigd(verleend(op=op), "streefdag")


@pytest.mark.parametrize(
    ("tot", "eerder"), [("2026-07-11", True), ("2026-07-12", False), (None, False)]
)
@pytest.mark.parametrize("soort", [SPOED, MACHTIGING])
def test_a_measure_that_ends_before_the_order_is_a_question(
    soort: VerzoekSoort, tot: str | None, *, eerder: bool
) -> None:
    """The order runs until 12 July: what the end of the title does is for a jurist."""
    ots = {"soort": "ots", "stand": "van_kracht", "vanaf": "2026-05-01"}
    over = verleend(soort, titel={"maatregelen": [ots | ({"tot_en_met": tot} if tot else {})]})
    zinnen = [zin for zin in lopend(over) if "De maatregel eindigt op" in zin]
    assert bool(zinnen) is eerder
    assert all("Vraag een jurist" in zin for zin in zinnen)


def test_of_two_measures_the_later_end_counts() -> None:
    """A renewed measure carries on; one that is only asked for, or no protection, does not."""
    ots = {"soort": "ots", "stand": "van_kracht", "vanaf": "2026-05-01", "tot_en_met": "2026-07-01"}
    erna = {"soort": "ots", "stand": "van_kracht", "vanaf": "2026-07-02"}
    rijen = [
        ([ots, erna], False),
        ([ots, erna | {"stand": "verzocht"}], True),
        ([ots, erna | {"soort": "jeugdreclassering"}], True),
        ([ots, erna | {"soort": "voogdij_persoon"}], True),
        ([], False),
    ]
    for maatregelen, eerder in rijen:
        over = verleend(titel={"maatregelen": maatregelen})
        assert ("titel_eindigt_eerder" in einden(over)) is eerder


@pytest.mark.parametrize(
    ("op", "beraad", "open_"),
    [
        ("2026-06-16", None, False),
        ("2026-06-17", None, True),
        ("2026-06-17", "2026-06-15 02:59", True),
        ("2026-06-17", "2026-06-15 03:00", False),
        ("2026-06-17", "2026-06-17 09:00", False),
        ("2026-06-17", "2026-06-18 09:00", True),
    ],
)
def test_a_beraad_that_was_never_held_is_said_above_the_stand(
    op: str, beraad: str | None, *, open_: bool
) -> None:
    """To be held by 16 June: from the day after, until there is one after the signal."""
    delen: Invoer = {
        "signalen": [{"op": "2026-06-15 03:00", "van": "politie", "tekst": "Weg."}],
        "afwijkingen": [
            {"afspraak": "spoedberaad_gehouden", "reden": "direct_gevaar", "motivering": "Nu."}
            | {"door": "karin", "rol": "crisisdienst", "op": "2026-06-15 03:10"}
            | {"herstel_uiterlijk": "2026-06-16"}
        ],
    }
    if beraad:
        tafel = {"id": "ov1", "soort": "spoedberaad", "op": beraad, "wijze": "telefoon"}
        delen["overleggen"] = [tafel | {"deelnemers": []}]
    assert geeindigd(verleend(op=op, **delen), "uiterlijk op 16 juni 2026") is open_


def met_va_onderweg(soort: VerzoekSoort, op: str, va: Invoer | None) -> Zaak:
    """Ask about an order after which the analysis was to be ready by 20 June."""
    ander = {"id": "vz2", "soort": "spoedmachtiging", "verloop": "spoed-1"}
    vervolg = {"id": "vz1", "soort": "machtiging", "vervolg_op": "vz2"}
    if soort is SPOED:
        ander = {"id": "vz1", "soort": "spoedmachtiging"}
        vervolg = {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"}
    afwijking = {
        "afspraak": "va_aanwezig",
        "reden": "va_in_concept",
        "motivering": "De woorden van vader ontbreken nog.",
        "door": "karin",
        "rol": "gi",
        "op": "2026-06-15 09:00",
        "herstel_uiterlijk": "2026-06-20",
        "verzoek": vervolg["id"],
    }
    delen: Invoer = {"verzoeken": [ander, vervolg], "afwijkingen": [afwijking]}
    return verleend(soort, op, **delen, **({"va": va, "betrokkenen": {}} if va else {}))


@pytest.mark.parametrize("soort", [SPOED, MACHTIGING])
@pytest.mark.parametrize(
    ("op", "status", "open_"),
    [
        ("2026-06-20", "concept", False),
        ("2026-06-21", "concept", True),
        ("2026-06-21", None, True),
        ("2026-06-21", "vastgesteld", False),
    ],
    ids=["on the last day", "the day after", "without any analysis", "it is there"],
)
def test_an_analysis_that_did_not_come_is_said_above_the_stand(
    op: str, status: str | None, soort: VerzoekSoort, *, open_: bool
) -> None:
    """On the emergency course and on the order that followed it; later steps ask for the repair."""
    va = lees(SEM) if status else None
    if va and status == "concept":
        va["kop"]["status"] = "concept"
        del va["vaststelling"]
    over = met_va_onderweg(soort, op, va)
    assert geeindigd(over, "uiterlijk op 20 juni 2026") is open_
    assert ("va_niet_hersteld" in einden(over)) is open_


def test_without_a_deviation_no_analysis_is_late() -> None:
    """A regular order that never leaned on one."""
    assert "va_niet_hersteld" not in einden(verleend(MACHTIGING, "2026-07-01"))
