# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The steps of the conditional route as a whole: what is in order, and what each gap gives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import Invoer, dag, uur, zaak
from tests.recht.conftest import lees
from tests.recht.test_stappen import leeg, uitleg
from va_route.recht import stappen_voorwaardelijk as stappen
from va_route.schemas.verzoek import VerzoekSoort
from va_route.toets import Soort, plichten, redenen

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak

VOORWAARDELIJK = VerzoekSoort.VOORWAARDELIJK
GOLDEN = Path(__file__).with_name("golden")
SEM = Path(__file__).parents[1] / "schemas" / "sem.yaml"


def in_orde() -> Invoer:
    """Write a dossier in which everything of a conditional request is in order."""
    return {
        "va": lees(SEM),
        "overleggen": [
            {"id": "ov1", "soort": "zorgoverleg", "op": uur(-5), "wijze": "aan_tafel"}
            | {"deelnemers": [{"wie": "sem", "hoedanigheid": "jeugdige"}]}
            | {
                "opties": [
                    {"id": "al1", "tekst": "Hulp thuis", "soort": "ambulant"}
                    | {"uitkomst": "ingezet", "reden": "Dit helpt.", "datum": dag(-5)}
                ]
            }
        ],
        "titel": {
            "maatregelen": [
                {"soort": "ots", "stand": "van_kracht", "vanaf": dag(-90), "uitvoerende_gi": "GI"}
            ]
        },
        "oordelen": [
            {"norm": "kort_tevoren_onderzocht", "antwoord": "ja", "door": "dewi"}
            | {"rol": "gedragswetenschapper", "datum": dag(-1), "motivering": "Gisteren gezien."}
        ],
        "verzoeken": [
            {
                "id": "vz1",
                "soort": VOORWAARDELIJK.value,
                "verzoeker": "gi",
                "gevraagd_vanaf": dag(0),
                "gevraagd_tot_en_met": dag(90),
                "gronden": dict.fromkeys(
                    ("noodzaak", "onttrekking", "met_voorwaarden", "minder_ingrijpend"), "Daarom."
                ),
                "woorden": [{"van": "sem", "tekst": "Oké.", "datum": dag(0), "wijze": "gesprek"}],
                "instemmingsverklaringen": [
                    {"door": "dewi", "registratie": "nvo", "registratienummer": "100000002"}
                    | {"onderzocht_op": dag(-1), "wijze": "in_persoon"}
                    | {"uitkomst": "stemt_in", "getekend_op": dag(-1)}
                ],
            }
        ],
        "voorwaardelijk": [
            {
                "verzoek": "vz1",
                "plan": {
                    "opgesteld_op": dag(-2),
                    "voorwaarden": [{"wat": "Elke dag naar school.", "toezicht": "Ilse belt."}],
                    "hulp": "Gezinsbehandeling thuis.",
                    "zonder_maatregelen": "ja",
                    "aanbieder_hulp": "ambulante aanbieder",
                    "aanbieder_opname": "gesloten aanbieder",
                    "beslisser": "tom",
                },
                "bereidheid": {"van": "sem", "antwoord": "bereid", "tekst": "Oké."}
                | {"datum": dag(-2), "wijze": "gesprek"},
            }
        ],
    }


def opname_in_orde() -> Invoer:
    """Write the same dossier, granted, with a decision to admit that is in order."""
    delen = in_orde()
    delen["beschikkingen"] = [
        {"id": "bs1", "verzoek": "vz1", "door": "kinderrechter", "uitkomst": "verleend"}
        | {"gegeven_op": dag(-9), "mondeling": "nee"}
        | {"geldig_vanaf": dag(-9), "geldig_tot_en_met": dag(90)}
    ]
    delen["opnames"] = [{"id": "op1", "verzoek": "vz1", "accommodatie_geregistreerd": "ja"}]
    delen["voorwaardelijk"][0]["besluiten"] = [
        {"op": uur(0, "10:00"), "door": "tom", "grond": "verplicht"}
        | {"waarom_niet_buiten": "Daarom.", "onttrekking": "Zo."}
        | {"nagegaan_op": uur(0, "09:00"), "hoe_het_nu_gaat": "Sem is moe en bang."}
        | {"woorden": [{"van": "sem", "tekst": "Nee.", "datum": dag(0), "wijze": "telefoon"}]}
    ]
    return delen


def open_codes(regel: Regel, over: Zaak) -> set[str]:
    """Give the code of each open reason."""
    return {reden.toets.code for reden in redenen(regel.toets(over))}


def test_a_request_that_is_in_order_is_open() -> None:
    """Every guard and every condition of the law, and only duties left."""
    toets = stappen.voorwaardelijk_verzoek.toets(zaak(VOORWAARDELIJK, **in_orde()))
    assert [reden.toets.code for reden in redenen(toets)] == []
    assert {plicht.code for plicht in plichten(toets)} >= {
        "hulp_aanvaard",
        "rechten_uitgelegd",
        "familiegroepsplan_aangeboden",
    }


ZONDER: dict[str, tuple[Callable[[Invoer], object], set[str]]] = {
    "plan": (
        lambda d: d["voorwaardelijk"][0].pop("plan"),
        {
            "plan_bij_verzoek",
            "voorwaarden_en_toezicht_beschreven",
            "hulp_in_plan_beschreven",
            "maatregelen_binnen_lijst",
            "beide_aanbieders_genoemd",
            "beslisser_genoemd",
        },
    ),
    "bereidheid": (
        lambda d: d["voorwaardelijk"][0].pop("bereidheid"),
        {"bereid_in_eigen_woorden", "naleving_te_verwachten_onderbouwd"},
    ),
    "grond b": (
        lambda d: d["verzoeken"][0]["gronden"].pop("met_voorwaarden"),
        {"grond_voorwaarden_onderbouwd"},
    ),
    "instemming": (
        lambda d: d["verzoeken"][0].pop("instemmingsverklaringen"),
        {"stemt_in", "onderzocht", "gekwalificeerd"},
    ),
    "woorden": (
        lambda d: d["verzoeken"][0].pop("woorden"),
        {"eigen_woorden_over_verzoek", "pogingen_om_te_horen"},
    ),
}


@pytest.mark.parametrize("weg", ZONDER)
def test_each_thing_that_is_missing_gives_its_own_reasons(weg: str) -> None:
    """All of them at once and no others."""
    neem_weg, codes = ZONDER[weg]
    delen = in_orde()
    neem_weg(delen)
    over = zaak(VOORWAARDELIJK, **delen)
    assert open_codes(stappen.voorwaardelijk_verzoek, over) == codes


def test_impossible_is_no_exception_here() -> None:
    """Consent after examination is always asked (lid 3)."""
    delen = in_orde()
    delen["verzoeken"][0].pop("instemmingsverklaringen")
    delen["verzoeken"][0]["onderzoek_onmogelijk"] = {
        "verklaard_door": "gi",
        "datum": dag(0),
        "redenen": "Sem is weg.",
        "pogingen": [
            {"datum": dag(0), "wijze": wijze, "waarom_niet": "Weg."}
            for wijze in ("in_persoon", "video")
        ],
    }
    assert "stemt_in" in open_codes(stappen.voorwaardelijk_verzoek, zaak(VOORWAARDELIJK, **delen))


def test_without_an_analysis_the_region_asks_for_one() -> None:
    """The analysis is an agreement here too, never a demand of the law."""
    delen = in_orde()
    del delen["va"]
    toets = stappen.voorwaardelijk_verzoek.toets(zaak(VOORWAARDELIJK, **delen))
    [va] = [deel for deel in toets.delen if deel.code == "va_aanwezig"]
    assert (va.soort, va.uitkomst) == (Soort.AFSPRAAK, None)


def test_a_decision_that_is_in_order_is_open() -> None:
    """Order, decision, place and own words; the reasons on paper remind."""
    toets = stappen.besluit_opname.toets(zaak(VOORWAARDELIJK, **opname_in_orde()))
    assert [reden.toets.code for reden in redenen(toets)] == []
    assert "redenen_opname_meegedeeld" in {plicht.code for plicht in plichten(toets)}


BESLUIT_ZONDER: dict[str, tuple[Callable[[Invoer], object], set[str]]] = {
    "machtiging": (lambda d: d.pop("beschikkingen"), {"machtiging_verleend", "machtiging_loopt"}),
    "plek": (lambda d: d.pop("opnames"), {"accommodatie_geregistreerd"}),
    "hoe_het_nu_gaat": (
        lambda d: d["voorwaardelijk"][0]["besluiten"][0].pop("hoe_het_nu_gaat"),
        {"nagegaan_hoe_het_gaat"},
    ),
    "grond": (
        lambda d: d["voorwaardelijk"][0]["besluiten"][0].pop("grond"),
        {"opname_verplicht_onderbouwd", "opname_als_keuze_onderbouwd"},
    ),
    "beslisser": (
        lambda d: d["voorwaardelijk"][0]["besluiten"][0].update(door="karin"),
        {"besluit_van_beslisser"},
    ),
    "dag": (
        lambda d: d["voorwaardelijk"][0]["besluiten"][0].update(op=uur(-1, "10:00")),
        {"besluit_van_deze_dag"},
    ),
    "stem": (
        lambda d: d["voorwaardelijk"][0]["besluiten"][0].pop("woorden"),
        {"woorden_over_opname"},
    ),
}


@pytest.mark.parametrize("weg", BESLUIT_ZONDER)
def test_each_gap_in_a_decision_gives_its_own_reasons(weg: str) -> None:
    """No relapse by itself leads inside: each of these is asked."""
    neem_weg, codes = BESLUIT_ZONDER[weg]
    delen = opname_in_orde()
    neem_weg(delen)
    over = zaak(VOORWAARDELIJK, **delen)
    assert open_codes(stappen.besluit_opname, over) >= codes
    assert not stappen.besluit_opname.voldaan(over)


@pytest.mark.parametrize("naam", ["voorwaardelijk_verzoek", "besluit_opname"])
def test_the_explanation_is_that_of_the_golden_file(
    naam: str, golden: Callable[[Path, str], None]
) -> None:
    """The whole explanation on an empty dossier, reviewed as law."""
    regel = getattr(stappen, naam)
    tekst = "\n".join(uitleg(regel.toets(leeg(VOORWAARDELIJK)))) + "\n"
    golden(GOLDEN / f"{naam}.txt", tekst)
