# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Truth tables of the decision to admit under a conditional order, and of how it ends."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import PEIL, Invoer, dag, teken, tekens, uur, zaak
from va_route.recht import voorwaardelijk_opname as recht
from va_route.recht.opname import machtiging_loopt
from va_route.schemas.besluit import Beschikking
from va_route.schemas.verzoek import VerzoekSoort
from va_route.schemas.voorwaarden import BesluitOpname

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak

VOORWAARDELIJK = VerzoekSoort.VOORWAARDELIJK
BESCHIKKING: Invoer = {
    "id": "bs1",
    "verzoek": "vz1",
    "door": "kinderrechter",
    "uitkomst": "verleend",
    "gegeven_op": dag(-30),
    "mondeling": "nee",
    "geldig_vanaf": dag(-30),
    "geldig_tot_en_met": dag(60),
}
WOORD: Invoer = {"van": "yara", "tekst": "Nee.", "datum": dag(0), "wijze": "telefoon"}
POGING: Invoer = {"datum": dag(0), "hoe": "Gebeld."}
NIET: Invoer = {
    "reden": "wil_niet",
    "pogingen": [POGING],
    "opnieuw_door": "karin",
    "opnieuw_op": dag(1),
}


def besluit(op: date = PEIL, **velden: object) -> Zaak:
    """Ask about one decision to admit, by who the plan names."""
    b = {"op": uur(0, "10:00"), "door": "hanna"} | velden
    return na(op, besluiten=[b])


def na(op: date = PEIL, **delen: object) -> Zaak:
    """Ask about a granted conditional order with these parts."""
    vz = {"id": "vz1", "soort": VOORWAARDELIJK.value}
    alles = {"verzoek": "vz1", "plan": {"beslisser": "hanna"}} | delen
    return zaak(
        VOORWAARDELIJK,
        op,
        verzoeken=[vz],
        beschikkingen=[BESCHIKKING],
        voorwaardelijk=[alles],
    )


def test_the_decision_is_of_who_the_plan_names() -> None:
    """Someone else's decision is shown not to be so; what lies ahead is not there yet."""
    zaken = [
        na(),
        besluit(),
        besluit(door="karin"),
        besluit(op=PEIL - timedelta(days=1)),
        na(plan={}, besluiten=[{"op": uur(0), "door": "hanna"}]),
    ]
    assert tekens(recht.besluit_van_beslisser, zaken) == "?✔✘??"


def test_of_two_decisions_the_last_one_counts() -> None:
    """A second stay asks a second decision."""
    eerder, nu = {"op": uur(-20), "door": "karin"}, {"op": uur(0, "09:00"), "door": "hanna"}
    assert teken(recht.besluit_van_beslisser, na(besluiten=[nu, eerder])) == "✔"


def test_a_decision_that_is_over_counts_no_more() -> None:
    """Neither after the stay ended, nor once the judge undid it; a new stay asks a new decision."""
    weg = {"over": "opname", "gevraagd_op": dag(0), "beslist_op": dag(0)}
    weg |= {"uitkomst": "vervallen_verklaard"}
    b = {"op": uur(0), "door": "hanna"}
    zaken = [
        besluit(beeindigd_op=dag(1)),
        besluit(beeindigd_op=dag(0)),
        na(besluiten=[b], toetsingen=[weg]),
        na(besluiten=[b], toetsingen=[weg | {"beslist_op": dag(1)}]),
        na(besluiten=[b], toetsingen=[weg | {"uitkomst": "in_stand"}]),
        na(besluiten=[b], toetsingen=[weg | {"gevraagd_op": dag(-1)}]),
        na(besluiten=[b], toetsingen=[weg | {"over": "planwijziging"}]),
    ]
    assert tekens(recht.besluit_van_beslisser, zaken) == "✔??✔✔✔✔"


def test_deciding_is_of_the_day_itself() -> None:
    """Yesterday's decision carries yesterday's admission, not one of today."""
    vandaag, morgen = besluit(), besluit(op=PEIL + timedelta(days=1))
    assert tekens(recht.besluit_van_deze_dag, [vandaag, morgen]) == "✔?"
    assert tekens(recht.besluit_van_beslisser, [vandaag, morgen]) == "✔✔"


def test_how_it_goes_now_is_looked_at_before_the_decision() -> None:
    """Not after it, and with what was seen."""
    gezien: Invoer = {"hoe_het_nu_gaat": "Yara is sinds zaterdag bij een vriend."}
    zaken = [
        besluit(),
        besluit(**gezien),
        besluit(**gezien, nagegaan_op=uur(0, "10:00")),
        besluit(**gezien, nagegaan_op=uur(0, "10:01")),
        besluit(nagegaan_op=uur(0, "09:00")),
    ]
    assert tekens(recht.nagegaan_hoe_het_gaat, zaken) == "??✔??"


WAAROM: Invoer = {"waarom_niet_buiten": "Daarom."}
GRONDEN: list[tuple[Invoer, str]] = [
    ({}, "??"),
    ({"grond": "verplicht", **WAAROM, "onttrekking": "Zo."}, "✔?"),
    ({"grond": "verplicht", **WAAROM, "niet_nageleefd": "Dit."}, "??"),
    ({"grond": "verplicht", "onttrekking": "Zo."}, "??"),
    ({"grond": "keuze", **WAAROM, "niet_nageleefd": "Dit."}, "?✔"),
    ({"grond": "keuze", **WAAROM, "onttrekking": "Zo."}, "??"),
    ({"grond": "keuze", "niet_nageleefd": "Dit."}, "??"),
    ({**WAAROM, "niet_nageleefd": "Dit.", "onttrekking": "Zo."}, "??"),
]


@pytest.mark.parametrize(("velden", "beeld"), GRONDEN)
def test_the_two_grounds_ask_different_things(velden: Invoer, beeld: str) -> None:
    """Lid 2: conditions no longer help and the youth withdraws. Lid 3: a condition was not kept."""
    over = besluit(**velden)
    regels = (recht.opname_verplicht_onderbouwd, recht.opname_als_keuze_onderbouwd)
    assert "".join(teken(regel, over) for regel in regels) == beeld


def test_the_youth_is_heard_about_this_admission() -> None:
    """Own words about it, or why not with an attempt and who tries again. Silence is a right."""
    zaken = [
        na(),
        besluit(),
        besluit(woorden=[WOORD]),
        besluit(woorden=[WOORD | {"van": "moeder"}]),
        besluit(woorden=[WOORD | {"datum": dag(1)}]),
        besluit(niet_gehoord=NIET),
        besluit(niet_gehoord=NIET | {"pogingen": []}),
        besluit(niet_gehoord={"reden": "wil_niet", "pogingen": [POGING]}),
    ]
    assert tekens(recht.woorden_over_opname, zaken) == "??✔??✔??"


def redenen(dagen: int, **velden: object) -> Zaak:
    """Ask, ten days on, about reasons that were given this many days after the decision."""
    op = PEIL + timedelta(days=10)
    return besluit(op, redenen_meegedeeld_op=dag(dagen), **velden)


def test_the_reasons_are_on_paper_within_four_days() -> None:
    """Day four beside day five; and others get a copy."""
    kopie = {"afschriften_verzonden_op": dag(4)}
    zaken = [besluit(), redenen(4), redenen(4, **kopie), redenen(5, **kopie), redenen(11, **kopie)]
    assert tekens(recht.redenen_opname_meegedeeld, zaken) == "??✔✘?"
    assert not recht.redenen_opname_meegedeeld.toets(zaken[3]).telt
    kopieen = [redenen(4, afschriften_verzonden_op=dag(dagen)) for dagen in (10, 11)]
    assert tekens(recht.redenen_opname_meegedeeld, kopieen) == "✔?"


@pytest.mark.parametrize(
    ("dagen", "beeld"), [(-31, "??"), (-30, "✔✔"), (0, "✔✔"), (60, "✔✔"), (61, "✘✘")]
)
def test_the_order_runs_from_its_first_to_its_last_day(dagen: int, beeld: str) -> None:
    """Both days count, and before the ruling nothing is known of it."""
    over = na(PEIL + timedelta(days=dagen))
    regels = (machtiging_loopt, recht.machtiging_voorwaardelijk_geldig)
    assert "".join(teken(regel, over) for regel in regels) == beeld


def test_no_rule_computes_what_the_law_leaves_open() -> None:
    """Neither the three months nor withdrawn consent is asked of a conditional order."""
    codes = {b.code for b in recht.machtiging_voorwaardelijk_geldig.bladeren()}
    assert not codes & {"binnen_drie_maanden", "instemming_niet_ingetrokken"}


@pytest.mark.parametrize(
    ("besloten", "laatste", "einde"),
    [
        ("2026-06-15 10:00", None, date(2026, 12, 15)),
        ("2026-06-15 10:00", "2026-12-14", date(2026, 12, 15)),
        ("2026-06-15 10:00", "2026-12-13", date(2026, 12, 14)),
        ("2026-06-15 10:00", "2027-03-01", date(2026, 12, 15)),
        ("2026-08-31 23:30", "2027-08-30", date(2027, 2, 28)),
        ("2023-08-31 10:00", "2024-08-30", date(2024, 2, 29)),
    ],
)
def test_a_stay_ends_with_the_order_or_after_six_months(
    besloten: str, laatste: str | None, einde: date
) -> None:
    """Whichever comes first, in the earliest reading; the first day that is over."""
    b = BesluitOpname.model_validate({"op": besloten, "door": "hanna"})
    order = Beschikking.model_validate(BESCHIKKING | {"geldig_tot_en_met": laatste})
    assert recht.verblijf_uiterlijk(b, order) == einde
