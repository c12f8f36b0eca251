# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, dag, met_verzoek, teken, uur, zaak
from va_route.recht.gronden import (
    gronden_regulier,
    gronden_spoed,
    lichtere_mogelijkheid_afgewogen,
    niet_af_te_wachten_onderbouwd,
)

if TYPE_CHECKING:
    from va_route.recht.regel import Regel

GRONDEN = dict.fromkeys(("noodzaak", "onmiddellijk", "onttrekking", "minder_ingrijpend"), "Daarom.")


def met_optie(verschil: int = -1, **anders: str | None) -> Invoer:
    """Write a table at which one option was weighed, this many days after the peildatum."""
    vast = {
        "id": "al1",
        "tekst": "Tante",
        "soort": "netwerk",
        "uitkomst": "afgewezen",
        "reden": "Zij is op reis.",
    }
    overleg = {
        "id": "ov1",
        "soort": "zorgoverleg",
        "op": uur(verschil),
        "wijze": "telefoon",
        "deelnemers": [],
        "opties": [{s: w for s, w in (vast | anders).items() if w is not None}],
    }
    return {"overleggen": [overleg]}


@pytest.mark.parametrize("grond", ["noodzaak", "onttrekking", "minder_ingrijpend"])
def test_every_ground_of_a_regular_request_is_supported(grond: str) -> None:
    """Grounds a, b and c together; each that is missing leaves the whole open."""
    zonder = {g: w for g, w in GRONDEN.items() if g != grond}
    delen = met_optie()
    assert (
        teken(gronden_regulier, met_verzoek(MACHTIGING, dossier_delen=delen, gronden=GRONDEN))
        == "✔"
    )
    assert (
        teken(gronden_regulier, met_verzoek(MACHTIGING, dossier_delen=delen, gronden=zonder)) == "?"
    )


@pytest.mark.parametrize("grond", ["noodzaak", "onmiddellijk", "onttrekking", "minder_ingrijpend"])
def test_an_emergency_also_says_why_at_once(grond: str) -> None:
    """Ground a has two halves there: serious problems or a suspicion, and immediate."""
    zonder = {g: w for g, w in GRONDEN.items() if g != grond}
    delen = met_optie()
    assert teken(gronden_spoed, met_verzoek(SPOED, dossier_delen=delen, gronden=GRONDEN)) == "✔"
    assert teken(gronden_spoed, met_verzoek(SPOED, dossier_delen=delen, gronden=zonder)) == "?"


def test_a_regular_request_does_not_ask_why_at_once() -> None:
    """That is a matter of the emergency alone."""
    zonder = {g: w for g, w in GRONDEN.items() if g != "onmiddellijk"}
    over = met_verzoek(MACHTIGING, dossier_delen=met_optie(), gronden=zonder)
    assert teken(gronden_regulier, over) == "✔"


@pytest.mark.parametrize(
    ("delen", "uitkomst"),
    [
        ({}, "?"),
        (met_optie(), "✔"),
        (met_optie(0), "✔"),
        (met_optie(1), "?"),
        (met_optie(uitkomst="niet_beschikbaar"), "✔"),
        (met_optie(uitkomst="ingezet"), "✔"),
        (met_optie(uitkomst="te_onderzoeken"), "?"),
        (met_optie(uitkomst="advies"), "?"),
        (met_optie(reden=None), "?"),
        (met_optie(soort="gesloten"), "?"),
        (met_optie(soort="gesloten_voorwaardelijk"), "?"),
    ],
)
def test_ground_c_names_a_lighter_option(delen: Invoer, uitkomst: str) -> None:
    """One is enough, with outcome and reason; that it failed is never asked."""
    assert teken(lichtere_mogelijkheid_afgewogen, zaak(**delen)) == uitkomst


@pytest.mark.parametrize(("verschil", "uitkomst"), [(-1, "✔"), (0, "✔"), (1, "?"), (None, "?")])
def test_why_it_cannot_wait_is_dated(verschil: int | None, uitkomst: str) -> None:
    """The day before, the day, the day after, nothing."""
    velden: Invoer = {}
    if verschil is not None:
        velden["niet_af_te_wachten"] = {"tekst": "Zij komen vannacht.", "datum": dag(verschil)}
    assert teken(niet_af_te_wachten_onderbouwd, met_verzoek(SPOED, **velden)) == uitkomst


def test_every_remedy_leaves_the_judgement_to_the_judge() -> None:
    """Grounds are conditions for granting: the request supports them, the judge decides."""
    for regel in (*gronden_regulier.bladeren(), *gronden_spoed.bladeren()):
        if regel is not lichtere_mogelijkheid_afgewogen:
            assert regel.remedie.endswith("De rechter oordeelt.")
            assert regel.zin.startswith("het verzoek onderbouwt")


@pytest.mark.parametrize(
    ("regel", "artikelen"),
    [
        (gronden_regulier, {"Jeugdwet art. 6.1.2 lid 2 onder " + o for o in "abc"}),
        (gronden_spoed, {"Jeugdwet art. 6.1.3 lid 2 onder " + o for o in "abc"}),
    ],
)
def test_each_route_cites_its_own_article(regel: object, artikelen: set[str]) -> None:
    """6.1.2 lid 2 for a regular request, 6.1.3 lid 2 for an emergency."""
    toets = regel.toets(zaak())  # type: ignore[attr-defined] # a rule, see above
    assert {blad.bron.citaat for blad in toets.bladeren()} == artikelen


@pytest.mark.parametrize(
    ("op", "gevraagd"),
    [(date(2023, 12, 31), False), (date(2024, 1, 1), True), (date(2024, 1, 2), True)],
)
@pytest.mark.parametrize("gronden", [gronden_regulier, gronden_spoed], ids=lambda r: r.code)
def test_ground_c_is_asked_since_2024(gronden: Regel, op: date, *, gevraagd: bool) -> None:
    """On the day before, the present text of the grounds b and c was no law yet."""
    codes = {deel.code for deel in gronden.toets(zaak(op=op)).delen}
    assert ("grond_c_onderbouwd" in codes) is gevraagd
    assert ("grond_onttrekking_onderbouwd" in codes) is gevraagd
    assert any(code.startswith("grond_noodzaak") for code in codes)
