# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Truth tables of the conditional request: the rule left, the answers right."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import Invoer, dag, teken, tekens, zaak
from va_route.recht import voorwaardelijk as recht
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak

VOORWAARDELIJK = VerzoekSoort.VOORWAARDELIJK
WOORDEN: Invoer = {
    "van": "yara",
    "antwoord": "bereid",
    "tekst": "Ik wil het proberen.",
    "datum": dag(-1),
    "wijze": "gesprek",
}
TOEZICHT = {"wat": "Elke dag naar school.", "toezicht": "Karin belt elke dag."}


def verzoek(**velden: object) -> Zaak:
    """Ask about one conditional request with these fields."""
    vz = {"id": "vz1", "soort": VOORWAARDELIJK.value} | velden
    return zaak(VOORWAARDELIJK, verzoeken=[vz])


def met(**delen: object) -> Zaak:
    """Ask about a request with these parts of what goes with it."""
    vz = {"id": "vz1", "soort": VOORWAARDELIJK.value}
    return zaak(VOORWAARDELIJK, verzoeken=[vz], voorwaardelijk=[{"verzoek": "vz1"} | delen])


def plan(**velden: object) -> Zaak:
    """Ask about a request whose plan has these fields."""
    return met(plan=velden)


PLAN = [
    (recht.plan_bij_verzoek, [{}, {"opgesteld_op": dag(0)}, {"opgesteld_op": dag(1)}], "?✔?"),
    (
        recht.voorwaarden_en_toezicht_beschreven,
        [
            {},
            {"voorwaarden": [{"wat": "Elke dag naar school."}]},
            {"voorwaarden": [TOEZICHT]},
            {"voorwaarden": [TOEZICHT, {"wat": "Om tien uur thuis."}]},
        ],
        "??✔?",
    ),
    (recht.hulp_in_plan_beschreven, [{}, {"hulp": "Gezinsbehandeling thuis."}], "?✔"),
    (
        recht.maatregelen_binnen_lijst,
        [
            {},
            {"maatregelen": ["onderzoek_urine"]},
            {"zonder_maatregelen": "ja"},
            {"zonder_maatregelen": "nee"},
            {"zonder_maatregelen": "ja", "maatregelen": ["bewegingsvrijheid"]},
            {"zonder_maatregelen": "ja", "andere_maatregelen": ["Telefoon innemen"]},
            {"maatregelen": ["elektronisch_toezicht"], "andere_maatregelen": ["Isoleren"]},
        ],
        "?✔✔??✘✘",
    ),
    (
        recht.beide_aanbieders_genoemd,
        [
            {},
            {"aanbieder_hulp": "A"},
            {"aanbieder_opname": "B"},
            {"aanbieder_hulp": "A", "aanbieder_opname": "B"},
        ],
        "???✔",
    ),
    (recht.beslisser_genoemd, [{}, {"beslisser": "hanna"}], "?✔"),
]


@pytest.mark.parametrize(("regel", "plannen", "beeld"), PLAN, ids=lambda x: getattr(x, "code", ""))
def test_the_plan_holds_what_the_law_asks(regel: Regel, plannen: list[Invoer], beeld: str) -> None:
    """Without a plan each is silent; a measure outside the list of lid 6 is shown not to be so."""
    assert tekens(regel, [plan(**velden) for velden in plannen]) == beeld
    assert teken(regel, verzoek()) == "?"


@pytest.mark.parametrize(
    ("woorden", "beeld"),
    [
        ({}, "✔"),
        ({"antwoord": "niet_bereid"}, "✘"),
        ({"antwoord": "weet_niet"}, "?"),
        ({"van": "moeder"}, "?"),
        ({"datum": dag(0)}, "✔"),
        ({"datum": dag(1)}, "?"),
    ],
)
def test_willing_is_what_the_youth_says(woorden: Invoer, beeld: str) -> None:
    """Own words, by the youth, on the day or before; doubt is not a no."""
    assert teken(recht.bereid_in_eigen_woorden, met(bereidheid=WOORDEN | woorden)) == beeld


@pytest.mark.parametrize("verwacht", [None, "Sinds drie weken gaat Yara elke dag."])
@pytest.mark.parametrize("antwoord", ["bereid", "niet_bereid", "weet_niet", None])
def test_a_yes_or_good_reasons_to_expect_it(antwoord: str | None, verwacht: str | None) -> None:
    """Lid 10 has two ways; a no alone stays open and is never overwritten."""
    delen: Invoer = {"naleving_te_verwachten": verwacht} if verwacht else {}
    if antwoord:
        delen["bereidheid"] = WOORDEN | {"antwoord": antwoord}
    beeld = "✔" if verwacht or antwoord == "bereid" else "?"
    assert teken(recht.bereid_of_te_verwachten, met(**delen)) == beeld


def test_accepting_the_help_reminds_and_never_counts() -> None:
    """It is a condition of the order itself (lid 8), not of filing."""
    zaken = [
        met(bereidheid=WOORDEN),
        met(bereidheid=WOORDEN | {"aanvaardt_hulp": "ja"}),
        met(bereidheid=WOORDEN | {"aanvaardt_hulp": "nee"}),
        met(bereidheid=WOORDEN | {"aanvaardt_hulp": "ja", "van": "moeder"}),
    ]
    assert tekens(recht.hulp_aanvaard, zaken) == "?✔✘?"
    assert not recht.hulp_aanvaard.toets(zaken[2]).telt


def test_rights_are_given_on_paper_and_told() -> None:
    """Both, on the day or before; one of the two is half the duty."""
    papier, mond = {"rechten_schriftelijk_op": dag(0)}, {"rechten_mondeling_op": dag(0)}
    laat = {"rechten_mondeling_op": dag(1)}
    zaken = [met(), met(**papier), met(**mond), met(**papier, **mond), met(**papier, **laat)]
    assert tekens(recht.rechten_uitgelegd, zaken) == "???✔?"


def test_the_grounds_are_those_of_its_own_article() -> None:
    """Ground b has a second half: outside it works only with conditions."""
    gronden = dict.fromkeys(("noodzaak", "onttrekking", "minder_ingrijpend"), "Daarom.")
    zaken = [verzoek(), verzoek(gronden=gronden | {"met_voorwaarden": "Daarom."})]
    assert tekens(recht.grond_voorwaarden_onderbouwd, zaken) == "?✔"
    bronnen = {
        b.bron.citaat for b in recht.gronden_voorwaardelijk.toets(zaken[0]).bladeren() if b.bron
    }
    assert bronnen == {f"Jeugdwet art. 6.1.4 lid 2 onder {letter}" for letter in "abc"}


def eerste_tot(tot: str, vanaf: str = "2026-08-31") -> Zaak:
    """Ask about a first order of this length."""
    return verzoek(gevraagd_vanaf=vanaf, gevraagd_tot_en_met=tot)


def verlenging_tot(tot: str, eerder: str = "verleend", gegeven: str = "2026-03-01") -> Zaak:
    """Ask about a request that follows an earlier one that was decided like this."""
    vz1 = {"id": "vz1", "soort": VOORWAARDELIJK.value, "verloop": "voorwaardelijk-1"}
    vz2 = {
        "id": "vz2",
        "soort": VOORWAARDELIJK.value,
        "verloop": "voorwaardelijk-2",
        "vervolg_op": "vz1",
        "gevraagd_vanaf": "2026-09-01",
        "gevraagd_tot_en_met": tot,
    }
    besluit = {"id": "bs1", "verzoek": "vz1", "door": "kinderrechter", "uitkomst": eerder}
    besluit |= {"gegeven_op": gegeven, "mondeling": "nee"}
    return zaak(
        VOORWAARDELIJK,
        verloop="voorwaardelijk-2",
        verzoeken=[vz1, vz2],
        beschikkingen=[besluit],
    )


def test_a_first_order_lasts_six_months_at_most() -> None:
    """The last day that fits beside the first that does not; months end where they end."""
    regel = recht.duur_voorwaardelijk_binnen_maximum
    assert tekens(regel, [eerste_tot("2027-02-27"), eerste_tot("2027-02-28")]) == "✔✘"
    schrikkel = [eerste_tot("2024-02-28", "2023-08-31"), eerste_tot("2024-02-29", "2023-08-31")]
    assert tekens(regel, schrikkel) == "✔✘"
    assert tekens(regel, [verzoek(), eerste_tot("2026-08-30")]) == "?✘"


def test_a_renewal_lasts_a_year_at_most() -> None:
    """And only what follows a granted conditional order is one."""
    regel = recht.duur_voorwaardelijk_binnen_maximum
    assert tekens(regel, [verlenging_tot("2027-08-31"), verlenging_tot("2027-09-01")]) == "✔✘"
    half_jaar = [verlenging_tot(dag, "afgewezen") for dag in ("2027-02-28", "2027-03-01")]
    assert tekens(regel, half_jaar) == "✔✘"
    nog_niet = verlenging_tot("2027-08-31", gegeven="2026-06-16")
    assert teken(regel, nog_niet) == "✘"


def wijziging(**velden: object) -> Zaak:
    """Ask about one change of the plan."""
    return plan(wijzigingen=[{"op": dag(0), "wat": "Om elf uur thuis."} | velden])


def test_a_change_of_the_plan_takes_the_youths_consent() -> None:
    """On the day it begins, or before; a no is shown as a no."""
    zaken = [
        plan(),
        wijziging(),
        wijziging(stemt_in="ja"),
        wijziging(stemt_in="ja", instemming_op=dag(0)),
        wijziging(stemt_in="ja", instemming_op=dag(1)),
        wijziging(stemt_in="nee"),
        wijziging(op=dag(1), stemt_in="ja", instemming_op=dag(0)),
    ]
    assert tekens(recht.jeugdige_stemt_in_met_wijziging, zaken) == "???✔?✘?"


def test_the_last_change_counts() -> None:
    """An earlier yes is not a yes to this one."""
    eerder = {"op": dag(-9), "wat": "A", "stemt_in": "ja", "instemming_op": dag(-9)}
    nu = {"op": dag(0), "wat": "B", "stemt_in": "nee"}
    assert teken(recht.jeugdige_stemt_in_met_wijziging, plan(wijzigingen=[nu, eerder])) == "✘"


def test_another_courses_papers_are_not_read() -> None:
    """What goes with one request does not go with the next."""
    over = zaak(
        VOORWAARDELIJK,
        op=date(2026, 6, 15),
        verzoeken=[
            {"id": "vz1", "soort": VOORWAARDELIJK.value},
            {"id": "vz2", "soort": "machtiging"},
        ],
        voorwaardelijk=[{"verzoek": "vz2", "plan": {"opgesteld_op": dag(0)}}],
    )
    assert teken(recht.plan_bij_verzoek, over) == "?"
