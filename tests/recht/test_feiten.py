# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import BETROKKENEN, MACHTIGING, SPOED, Invoer, dag, teken, uur, zaak
from va_route.recht.feiten import (
    afwijzing_vastgelegd,
    afzien_vastgelegd,
    andere_weg_vastgelegd,
    beraad_vastgelegd,
    indiening_vastgelegd,
    krachtverlies_vastgelegd,
    opname_vastgelegd,
    overname_vastgelegd,
    schorsing_met_instemming,
    verklaring_vastgelegd,
    verlening_vastgelegd,
    verval_spoed_vastgelegd,
    verval_vastgelegd,
)

if TYPE_CHECKING:
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.schemas.verzoek import VerzoekSoort

DAGEN = [(-1, "✔"), (0, "✔"), (1, "?")]
"""The day before the peildatum, the day itself, the day after."""
OORZAKEN = (
    "einddatum",
    "drie_maanden_niet_uitgevoerd",
    "gi_niet_langer_nodig",
    "instemming_ingetrokken",
    "achttien_plus_zes_maanden",
    "vernietigd",
    "niet_op_tijd_gehoord",
    "zes_maanden_opgenomen",
)


def met(soort: VerzoekSoort = SPOED, verzoek: Invoer | None = None, **delen: object) -> Zaak:
    """Ask about a dossier with one request."""
    vast: Invoer = {"verzoeken": [{"id": "vz1", "soort": soort.value} | (verzoek or {})]}
    return zaak(soort, **(vast | delen))


def beschikking(verschil: int = 0, **anders: object) -> Invoer:
    """Write a ruling; ``None`` takes away."""
    vast: Invoer = {
        "id": "bs1",
        "verzoek": "vz1",
        "door": "kinderrechter",
        "uitkomst": "verleend",
        "gegeven_op": dag(verschil),
        "mondeling": "ja",
        "geldig_vanaf": dag(verschil),
        "geldig_tot_en_met": dag(verschil + 27),
    }
    return {s: w for s, w in (vast | anders).items() if w is not None}


def beraad(**anders: object) -> Invoer:
    """Write a spoedberaad; ``None`` takes away."""
    optie = {"id": "al1", "tekst": "Tante", "soort": "netwerk", "uitkomst": "afgewezen"}
    vast: Invoer = {
        "id": "ov1",
        "soort": "spoedberaad",
        "op": uur(0),
        "wijze": "telefoon",
        "deelnemers": [{"organisatie": "GI", "hoedanigheid": "professional"}],
        "jeugdige_uitgenodigd": "nee",
        "opties": [optie],
        "uitkomst": "ambulant",
    }
    return {"overleggen": [{s: w for s, w in (vast | anders).items() if w is not None}]}


@pytest.mark.parametrize(
    ("anders", "teken_"),
    [
        ({}, "✔"),
        ({"op": uur(1)}, "?"),
        ({"deelnemers": []}, "?"),
        ({"opties": []}, "?"),
        ({"uitkomst": None}, "?"),
        ({"jeugdige_uitgenodigd": None}, "?"),
        ({"jeugdige_uitgenodigd": "ja"}, "✔"),
        (
            {
                "jeugdige_uitgenodigd": None,
                "deelnemers": [{"wie": "yara", "hoedanigheid": "jeugdige"}],
            },
            "✔",
        ),
    ],
    ids=[
        "whole",
        "still to come",
        "nobody there",
        "no options",
        "no outcome",
        "nobody wrote whether the youth was invited",
        "the youth was invited",
        "the youth was there",
    ],
)
def test_a_beraad_is_recorded_whatever_came_of_it(anders: Invoer, teken_: str) -> None:
    """A fact: also one without HSJ, without the youth, or with another outcome."""
    assert teken(beraad_vastgelegd, zaak(**beraad(**anders))) == teken_


@pytest.mark.parametrize(("verschil", "teken_"), DAGEN)
def test_a_filing_is_recorded_with_its_day(verschil: int, teken_: str) -> None:
    """And how it is known."""
    ingediend = {"ingediend": {"op": dag(verschil), "hoe_bekend": "Gebeld met de griffie."}}
    assert teken(indiening_vastgelegd, met(verzoek=ingediend)) == teken_
    assert teken(indiening_vastgelegd, met()) == "?"


@pytest.mark.parametrize(
    ("besluiten", "rij"),
    [
        #                                    granted, rejected
        ([],                                                              "??"),
        ([beschikking()],                                                 "✔?"),
        ([beschikking(1)],                                                "??"),
        ([beschikking(geldig_vanaf=None)],                                "??"),
        ([beschikking(geldig_tot_en_met=None)],                           "??"),
        ([beschikking(uitkomst="afgewezen")],                             "?✔"),
        ([beschikking(verzoek="vz2")],                                    "??"),
        ([beschikking(-9, uitkomst="afgewezen"), beschikking(id="bs2")],  "✔✔"),
        ([beschikking(mondeling="nee", door="hof")],                      "✔?"),
    ],
)  # fmt: skip
def test_a_ruling_is_recorded_as_it_was_given(besluiten: list[Invoer], rij: str) -> None:
    """Oral counts; granted with a first and a last day, or rejected; by the hof as well."""
    over = met(beschikkingen=besluiten)
    assert teken(verlening_vastgelegd, over) + teken(afwijzing_vastgelegd, over) == rij


@pytest.mark.parametrize(
    ("uitkomst", "besluit", "teken_"), [(0, -1, "✔"), (0, 0, "✔"), (-1, 0, "?"), (1, 0, "?")]
)
def test_who_decided_not_to_admit_is_recorded(uitkomst: int, besluit: int, teken_: str) -> None:
    """After the ruling, and on or before the peildatum."""
    lijst = [{"op": dag(uitkomst), "wat": "Naar tante.", "door": "gi"}]
    over = met(beschikkingen=[beschikking(besluit)], uitkomsten=lijst)
    assert teken(afzien_vastgelegd, over) == teken_
    assert teken(afzien_vastgelegd, met(uitkomsten=lijst)) == "?"
    assert teken(afzien_vastgelegd, met(beschikkingen=[beschikking(besluit)])) == "?"


@pytest.mark.parametrize(("verschil", "teken_"), DAGEN)
def test_an_admission_is_recorded_with_its_hour_and_provider(verschil: int, teken_: str) -> None:
    """Without a valid order too: it asks only the fact."""
    opname = {"id": "op1", "verzoek": "vz1", "op": uur(verschil), "aanbieder": "De Kade"}
    zonder = {s: w for s, w in opname.items() if s != "aanbieder"}
    gepland = {s: w for s, w in opname.items() if s != "op"}
    assert teken(opname_vastgelegd, met(opnames=[opname])) == teken_
    assert teken(opname_vastgelegd, met(opnames=[zonder])) == "?"
    assert teken(opname_vastgelegd, met(opnames=[gepland])) == "?"
    assert teken(opname_vastgelegd, met()) == "?"


@pytest.mark.parametrize(
    ("anders", "teken_"),
    [
        ({}, "✔"),
        ({"instemming_op": dag(-1)}, "✔"),
        ({"instemming_op": dag(1)}, "?"),
        ({"instemming_op": None}, "?"),
        ({"instemming_van": None}, "?"),
        ({"instemming_van": "karin"}, "?"),
        ({"instemming_van": "tante"}, "?"),
        ({"op": dag(1)}, "?"),
        ({"hervat_op": dag(0)}, "?"),
    ],
    ids=[
        "consent that day",
        "consent the day before",
        "consent the day after",
        "consent without a day",
        "consent of nobody",
        "consent of someone without a register",
        "consent of family with a register number",
        "still to come",
        "over already",
    ],
)
def test_a_suspension_has_consent_beforehand(anders: Invoer, teken_: str) -> None:
    """Jeugdwet 6.1.12 lid 5: of a gedragswetenschapper, so a professional who is registered."""
    vast: Invoer = {"op": dag(0), "instemming_van": "hanna", "instemming_op": dag(0)}
    schorsing = {s: w for s, w in (vast | anders).items() if w is not None}
    opname = {"id": "op1", "verzoek": "vz1", "schorsingen": [schorsing]}
    tante = BETROKKENEN["hanna"] | {"naam": "Tante", "rol": "familie"}
    over = met(opnames=[opname], betrokkenen=BETROKKENEN | {"tante": tante})
    assert teken(schorsing_met_instemming, over) == teken_


@pytest.mark.parametrize(
    ("regel", "niet"),
    [
        (verval_vastgelegd, {"niet_op_tijd_gehoord", "zes_maanden_opgenomen"}),
        (
            verval_spoed_vastgelegd,
            {
                "instemming_ingetrokken",
                "drie_maanden_niet_uitgevoerd",
                "niet_op_tijd_gehoord",
                "zes_maanden_opgenomen",
            },
        ),
    ],
)
@pytest.mark.parametrize("oorzaak", OORZAKEN)
def test_an_order_ends_by_a_cause_of_its_own(regel: Regel, niet: set[str], oorzaak: str) -> None:
    """Withdrawn consent does not end an emergency order; unheard has a step of its own."""
    vervallen = [{"verzoek": "vz1", "op": dag(0), "oorzaak": oorzaak}]
    assert teken(regel, met(vervallen=vervallen)) == ("✘" if oorzaak in niet else "✔")
    assert teken(regel, met()) == "?"


@pytest.mark.parametrize(("gegeven", "teken_"), [(-13, "✘"), (-14, "✔"), (-15, "✔")])
def test_force_is_lost_only_after_two_weeks(gegeven: int, teken_: str) -> None:
    """The 13th day not yet, the 14th it is."""
    vervallen = [{"verzoek": "vz1", "op": dag(0), "oorzaak": "niet_op_tijd_gehoord"}]
    besluiten = [beschikking(gegeven)]
    assert (
        teken(krachtverlies_vastgelegd, met(beschikkingen=besluiten, vervallen=vervallen)) == teken_
    )
    assert teken(krachtverlies_vastgelegd, met(beschikkingen=besluiten)) == "?"
    assert teken(krachtverlies_vastgelegd, met(vervallen=vervallen)) == "?"


def test_another_cause_is_no_loss_of_force() -> None:
    """The end date is recorded elsewhere."""
    vervallen = [{"verzoek": "vz1", "op": dag(0), "oorzaak": "einddatum"}]
    over = met(beschikkingen=[beschikking(-20)], vervallen=vervallen)
    assert teken(krachtverlies_vastgelegd, over) == "✘"


@pytest.mark.parametrize("weg", ["open_crisisplek", "wvggz_wzd", "machtiging_uithuisplaatsing"])
def test_another_way_is_named(weg: str) -> None:
    """Which one; an outcome without it says nothing about another way."""
    uitkomst = {"op": dag(0), "wat": "Een plek.", "door": "gi"}
    assert teken(andere_weg_vastgelegd, zaak(uitkomsten=[uitkomst | {"andere_weg": weg}])) == "✔"
    assert teken(andere_weg_vastgelegd, zaak(uitkomsten=[uitkomst])) == "?"


@pytest.mark.parametrize(
    ("verloop", "verschil", "teken_"),
    [("spoed-1", -1, "✔"), ("spoed-1", 0, "✔"), ("spoed-1", 1, "?"), ("spoed-2", 0, "?")],
)
def test_a_take_over_is_that_of_this_course(verloop: str, verschil: int, teken_: str) -> None:
    """Of this verloop, on or before the peildatum."""
    overname = {
        "verloop": verloop,
        "route": "spoed",
        "stand": "verleend",
        "op": dag(verschil),
        "bron": "De beschikking.",
    }
    assert teken(overname_vastgelegd, zaak(verloop="spoed-1", overnames=[overname])) == teken_


@pytest.mark.parametrize(("verschil", "teken_"), DAGEN)
def test_an_own_statement_is_added(verschil: int, teken_: str) -> None:
    """Jeugdwet 7.3.8 lid 2: by the youth or a parent; it asks nothing else."""
    verklaring = {"van": "yara", "datum": dag(verschil), "tekst": "Dit klopt niet."}
    assert teken(verklaring_vastgelegd, zaak(MACHTIGING, verklaringen=[verklaring])) == teken_
