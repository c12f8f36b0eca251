# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.recht.bouw import Invoer, dag, teken, zaak
from va_route.recht import plichten
from va_route.recht.regel import Plicht
from va_route.toets import Soort

ALLE = [regel for regel in vars(plichten).values() if isinstance(regel, Plicht)]
SEM = Path(__file__).parents[1] / "schemas" / "sem.yaml"


def va(**kop: str) -> Invoer:
    """Give a complete analysis with these values in its head."""
    inhoud: Invoer = yaml.load(SEM.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    inhoud["kop"] |= kop
    return {"va": inhoud}


@pytest.mark.parametrize("regel", [*ALLE, *plichten.opname_aangekondigd], ids=lambda r: r.code)
def test_a_duty_is_a_duty_and_silent_at_first(regel: Plicht) -> None:
    """It reminds, with its own source, and never counts."""
    toets = regel.toets(zaak())
    assert (toets.soort, toets.telt, toets.uitkomst) == (Soort.PLICHT, False, None)


@pytest.mark.parametrize(
    ("naam", "veld"),
    [
        ("vertrouwenspersoon_gewezen", "vertrouwenspersoon_gewezen_op"),
        ("feiten_volledig_en_waar", "feiten_nagelopen_op"),
        ("raadsman_toegevoegd", "raadsman_bekend_op"),
        ("hvp_opname_vastgesteld", "hulpverleningsplan_vastgesteld_op"),
    ],
)
@pytest.mark.parametrize(("verschil", "teken_"), [(-1, "✔"), (0, "✔"), (1, "?")])
def test_a_duty_is_done_on_its_day(naam: str, veld: str, verschil: int, teken_: str) -> None:
    """The day before, the day, the day after the peildatum."""
    over = zaak(plichten={veld: dag(verschil)})
    assert teken(getattr(plichten, naam), over) == teken_


def test_the_vertrouwenspersoon_may_stand_in_the_analysis() -> None:
    """In the dossier or in the head of the VA: one place is enough."""
    over = zaak(**va(vertrouwenspersoon_gewezen_op=dag(-1)))
    later = zaak(**va(vertrouwenspersoon_gewezen_op=dag(1)))
    assert teken(plichten.vertrouwenspersoon_gewezen, over) == "✔"
    assert teken(plichten.vertrouwenspersoon_gewezen, later) == "?"


@pytest.mark.parametrize(
    ("plan", "teken_"),
    [
        ({"aangeboden_op": dag(0)}, "✔"),
        ({"aangeboden_op": dag(1)}, "?"),
        ({"afgezien_omdat": "De ouders wilden het niet."}, "✔"),
        ({"antwoord": "Wij denken erover na."}, "?"),
        ({}, "?"),
    ],
)
def test_a_familiegroepsplan_is_offered_or_explained(plan: Invoer, teken_: str) -> None:
    """Jeugdwet 4.1.2: the offer with its day, or why there was none."""
    assert (
        teken(plichten.familiegroepsplan_aangeboden, zaak(plichten={"familiegroepsplan": plan}))
        == teken_
    )


def test_who_leads_has_a_deputy() -> None:
    """Two different people."""
    leidt = va()["va"]["kop"]["regievoerder"]
    assert teken(plichten.regievoerder_benoemd, zaak(**va())) == "✔"
    assert teken(plichten.regievoerder_benoemd, zaak(**va(plaatsvervanger=leidt))) == "✘"


@pytest.mark.parametrize(
    ("naam", "veld", "waarde"),
    [
        ("opvolging_belegd", "wie_volgt_op", "karin"),
        ("woonplek_bekend", "woonplek", "Bij tante."),
        ("school_bekend", "school", "Het vmbo."),
        ("overdracht_geregeld", "wie_neemt_over", "Het lokaal team."),
        ("waarom_spoed_besproken", "waarom_spoed", "De hulp kwam te laat."),
    ],
)
@pytest.mark.parametrize(("verschil", "teken_"), [(-1, "✔"), (0, "✔"), (1, "?")])
def test_what_comes_after_is_in_the_outcome(
    naam: str, veld: str, waarde: str, verschil: int, teken_: str
) -> None:
    """In the last outcome on or before the peildatum; an outcome without it reminds."""
    uitkomst = {"op": dag(verschil), "wat": "Naar huis.", "door": "gi"}
    regel = getattr(plichten, naam)
    assert teken(regel, zaak(uitkomsten=[uitkomst | {veld: waarde}])) == teken_
    assert teken(regel, zaak(uitkomsten=[uitkomst])) == "?"
