# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import GD, MACHTIGING, PEIL, SPOED, Invoer, dag, teken, uur, zaak
from va_route.app.profiel import profiel_van
from va_route.recht import stappen
from va_route.recht.kalender import plus_maanden
from va_route.recht.plichten_verblijf import (
    afspraken_uitgevoerd,
    huisregels_verteld,
    hvp_geevalueerd,
    hvp_opname_volledig,
    jeugdhulpverantwoordelijke_benoemd,
    schorsing_gemeld,
    terugkeer_gemeld,
    terugkeer_toegelicht,
    tijdens_verblijf,
    vertrouwenspersoon_toegewezen,
    zes_uur_onderwijs,
)
from va_route.recht.zaak import Zaak
from va_route.schemas.verblijf import Plandeel
from va_route.toets import Soort, plichten

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.regel import Regel
    from va_route.schemas.verzoek import VerzoekSoort


def binnen(na: Invoer | None = None, op: date = PEIL, plan: int | None = None) -> Zaak:
    """Ask about an admission of some days before the peildatum, with this of what came after."""
    opname = {"id": "op1", "verzoek": "vz1", "op": uur(-10), "aanbieder": "Aanbieder"}
    delen: Invoer = {
        "verzoeken": [{"id": "vz1", "soort": MACHTIGING.value}],
        "opnames": [opname | ({"na_opname": na} if na else {})],
    }
    if plan is not None:
        delen["plichten"] = {"hulpverleningsplan_vastgesteld_op": dag(plan)}
    return zaak(MACHTIGING, op, **delen)


@pytest.mark.parametrize("regel", tijdens_verblijf, ids=lambda regel: regel.code)
def test_it_is_a_duty_of_the_provider(regel: Regel) -> None:
    """It reminds; each rests on the law, and silence leaves it open."""
    toets = regel.toets(binnen())
    assert (toets.soort, toets.uitkomst, toets.wie[0]) == (Soort.PLICHT, None, "aanbieder")
    assert toets.bron is not None
    assert toets.bron.citaat.startswith("Jeugdwet art. 6.2.")


@pytest.mark.parametrize(
    ("regel", "veld"),
    [
        (vertrouwenspersoon_toegewezen, "vertrouwenspersoon_toegewezen_op"),
        (huisregels_verteld, "huisregels_verteld_op"),
    ],
)
@pytest.mark.parametrize(("verschil", "teken_"), [(-1, "✔"), (0, "✔"), (1, "?")])
def test_it_is_done_on_its_day(regel: Regel, veld: str, verschil: int, teken_: str) -> None:
    """The day before, the day, the day after the peildatum."""
    assert teken(regel, binnen({veld: dag(verschil)})) == teken_


def test_someone_is_responsible() -> None:
    """Jeugdwet 6.2.4, by name."""
    assert (
        teken(jeugdhulpverantwoordelijke_benoemd, binnen({"jeugdhulpverantwoordelijke": "hanna"}))
        == "✔"
    )
    assert teken(jeugdhulpverantwoordelijke_benoemd, binnen({"uren_onderwijs": "6"})) == "?"


@pytest.mark.parametrize(("uren", "teken_"), [(0, "✘"), (5, "✘"), (6, "✔"), (7, "✔")], ids=str)
def test_a_day_has_six_hours(uren: int, teken_: str) -> None:
    """Jeugdwet 6.2.5: education and activities together."""
    assert teken(zes_uur_onderwijs, binnen({"uren_onderwijs": str(uren)})) == teken_


@pytest.mark.parametrize(
    ("na_start", "bekeken", "teken_"),
    [
        (27, [], "✔"),
        (28, [], "✔"),
        (29, [], "?"),
        (29, [20], "✔"),
        (29, [35], "?"),
        (60, [35], "✔"),
    ],
    ids=["day before", "four weeks", "day after", "in time", "not yet", "late, but done"],
)
def test_the_first_look_at_the_plan_is_within_four_weeks(
    na_start: int, bekeken: list[int], teken_: str
) -> None:
    """Jeugdwet 6.2.9 lid 8, counted from the start of the plan; a Monday and no holiday."""
    na = {"plan_gestart_op": dag(0), "plan_geevalueerd_op": [dag(nr) for nr in bekeken]}
    over = binnen(na, PEIL + timedelta(days=na_start))
    assert teken(hvp_geevalueerd, over) == teken_


@pytest.mark.parametrize(("verschil", "teken_"), [(-1, "✔"), (0, "✔"), (1, "?")])
def test_after_that_it_is_every_two_months(verschil: int, teken_: str) -> None:
    """From a look on 7 July until Monday 7 September: the day before, that day, the day after."""
    op = plus_maanden(PEIL + timedelta(days=22), 2) + timedelta(days=verschil)
    over = binnen({"plan_gestart_op": dag(0), "plan_geevalueerd_op": [dag(22)]}, op)
    assert teken(hvp_geevalueerd, over) == teken_


def test_without_a_plan_there_is_nothing_to_look_at_yet() -> None:
    """The day the plan was fixed stands in for its start."""
    assert teken(hvp_geevalueerd, binnen()) == "?"
    assert teken(hvp_geevalueerd, binnen(plan=-3)) == "✔"


@pytest.mark.parametrize(
    ("afspraken", "teken_"),
    [
        ([], "✔"),
        ([{}], "?"),
        ([{"uitgevoerd_op": dag(0)}], "✔"),
        ([{"uitgevoerd_op": dag(1)}], "?"),
        ([{"vervallen_omdat": "School deed het al."}], "✔"),
        ([{"uitgevoerd_op": dag(-1)}, {}], "?"),
    ],
    ids=["none", "open", "done today", "done tomorrow", "dropped with a reason", "one open"],
)
def test_what_a_table_agreed_is_done_or_dropped(afspraken: list[Invoer], teken_: str) -> None:
    """Late is no shortcoming here: open is open until it is done."""
    kop = {"wat": "Bellen met school", "wie": "karin", "uiterlijk": dag(-2)}
    overleg: Invoer = {"id": "ov1", "soort": "zorgoverleg", "op": uur(-5), "wijze": "aan_tafel"}
    overleg |= {"deelnemers": [], "afspraken": [kop | a for a in afspraken]}
    assert teken(afspraken_uitgevoerd, zaak(MACHTIGING, overleggen=[overleg])) == teken_


@pytest.mark.parametrize(("verschil", "teken_"), [(-1, "?"), (0, "?"), (1, "✔")])
def test_a_table_that_is_still_to_come_has_agreed_nothing(verschil: int, teken_: str) -> None:
    """An open agreement counts from the day of its table on."""
    kop = {"wat": "Bellen", "wie": "karin", "uiterlijk": dag(3)}
    overleg: Invoer = {"id": "ov1", "soort": "zorgoverleg", "op": uur(verschil)}
    overleg |= {"wijze": "aan_tafel", "deelnemers": [], "afspraken": [kop]}
    assert teken(afspraken_uitgevoerd, zaak(MACHTIGING, overleggen=[overleg])) == teken_


def test_an_exit_has_no_guard() -> None:
    """Help instead of placement is open also while an agreement of a table is."""
    kop = {"wat": "Bellen", "wie": "karin", "uiterlijk": dag(3)}
    overleg: Invoer = {"id": "ov1", "soort": "zorgoverleg", "op": uur(-5), "wijze": "aan_tafel"}
    over = zaak(MACHTIGING, overleggen=[overleg | {"deelnemers": [], "afspraken": [kop]}])
    toets = stappen.plaatsing_voorkomen.toets(over)
    assert toets.uitkomst is True
    assert "afspraken_uitgevoerd" in {p.code for p in plichten(toets)}


def test_it_is_asked_where_a_region_has_it() -> None:
    """In Flevoland and, as a reminder, in the north; Twente's source does not give it."""
    for profiel, telt in (
        (GD, True),
        (profiel_van("flevoland"), True),
        (profiel_van("twente"), False),
    ):
        over = Zaak(zaak().dossier, PEIL, profiel, MACHTIGING)
        assert afspraken_uitgevoerd.gevraagd(over) is telt


@pytest.mark.parametrize("soort", [MACHTIGING, SPOED])
def test_from_the_admission_on_each_duty_is_in_sight(soort: VerzoekSoort) -> None:
    """On admission what starts that day; all of it on the step that ends the stay."""
    codes = [regel.code for regel in tijdens_verblijf]
    opname, einde = (
        (stappen.opname_regulier, stappen.uitstroom)
        if soort is MACHTIGING
        else (stappen.opname_spoed, stappen.uitstroom_spoed)
    )
    for stap in (opname, stappen.opname_vastgelegd, einde):
        assert {d.code for d in stap.delen} >= set(codes[:4])
        assert {d.code for d in stap.delen} & {"opname_meegedeeld", "hvp_opname_vastgesteld"}
    plan = {"hvp_opname_vastgesteld", "hvp_opname_volledig"}
    assert {d.code for d in einde.delen} >= {*codes, *plan}


def geschorst(*schorsingen: Invoer) -> Zaak:
    """Ask about an admission with these suspensions; without a day each begins the day before."""
    opname = {"id": "op1", "verzoek": "vz1", "op": uur(-10), "aanbieder": "Aanbieder"}
    lijst = [{"op": dag(-1)} | s for s in schorsingen]
    return zaak(
        MACHTIGING,
        verzoeken=[{"id": "vz1", "soort": MACHTIGING.value}],
        opnames=[opname | {"schorsingen": lijst}],
    )


ALLES = [deel.value for deel in Plandeel]


@pytest.mark.parametrize(
    ("na", "teken_"),
    [
        (None, "?"),
        ({"uren_onderwijs": "6"}, "?"),
        ({"plan_bevat": ALLES}, "?"),
        ({"plan_samen_gemaakt": "ja"}, "?"),
        ({"plan_samen_gemaakt": "ja", "plan_bevat": ALLES}, "✔"),
        ({"plan_samen_gemaakt": "nee", "plan_bevat": ALLES}, "✘"),
        *(
            ({"plan_samen_gemaakt": "ja", "plan_bevat": [d for d in ALLES if d != weg]}, "?")
            for weg in ALLES
        ),
    ],
)
def test_the_plan_is_made_together_and_holds_what_the_law_names(
    na: Invoer | None, teken_: str
) -> None:
    """Jeugdwet 6.2.10 lid 1, a to f: each part, and none of them twice instead of another."""
    assert teken(hvp_opname_volledig, binnen(na)) == teken_
    if na and len(na.get("plan_bevat", ())) < len(ALLES):
        dubbel = na | {"plan_bevat": [*na.get("plan_bevat", ()), *na.get("plan_bevat", ())]}
        assert teken(hvp_opname_volledig, binnen(dubbel)) == teken_


def test_there_are_as_many_parts_as_the_law_has() -> None:
    """A to f."""
    assert len(ALLES) == len("abcdef")


@pytest.mark.parametrize(
    ("regel", "veld"), [(schorsing_gemeld, "gemeld_op"), (terugkeer_gemeld, "terugkeer_gemeld_op")]
)
@pytest.mark.parametrize(("verschil", "teken_"), [(-1, "✔"), (0, "✔"), (1, "?")])
def test_raad_and_college_are_told(regel: Regel, veld: str, verschil: int, teken_: str) -> None:
    """Jeugdwet 6.1.12 lid 6: the day before, the day, the day after the peildatum."""
    assert teken(regel, geschorst({veld: dag(verschil)})) == teken_


@pytest.mark.parametrize("regel", [schorsing_gemeld, terugkeer_toegelicht, terugkeer_gemeld])
def test_of_a_suspension_only_the_last_that_began_is_asked(regel: Regel) -> None:
    """Without one, before it begins, or when only an earlier one is in order: silence."""
    gedaan: Invoer = {
        "gemeld_op": dag(-1),
        "terugkeer_gemeld_op": dag(-1),
        "waarom_terug": "Yara bleef weg van de behandeling.",
    }
    assert teken(regel, geschorst()) == "?"
    assert teken(regel, geschorst({})) == "?"
    assert teken(regel, geschorst(gedaan)) == "✔"
    assert teken(regel, geschorst(gedaan | {"op": dag(0)})) == "✔"
    assert teken(regel, geschorst(gedaan | {"op": dag(1)})) == "?"
    assert teken(regel, geschorst(gedaan | {"op": dag(-5)}, {})) == "?"
    assert teken(regel, geschorst(gedaan, {"op": dag(-5)})) == "✔"
    assert regel.soort is Soort.PLICHT


@pytest.mark.parametrize(
    ("regel", "lid"),
    [(schorsing_gemeld, 6), (terugkeer_toegelicht, 5), (terugkeer_gemeld, 6)],
    ids=lambda waarde: getattr(waarde, "code", str(waarde)),
)
def test_each_duty_around_a_suspension_cites_its_own_part(regel: Regel, lid: int) -> None:
    """Why someone returns is another part of the article than who is told."""
    assert regel.bron.citaat == f"Jeugdwet art. 6.1.12 lid {lid}"
