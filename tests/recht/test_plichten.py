# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.recht.bouw import Invoer, dag, met_verzoek, teken, zaak
from va_route.recht import plichten
from va_route.recht.regel import Plicht
from va_route.recht.verzoekers import INDIENERS
from va_route.toets import Soort

ALLE = [regel for regel in vars(plichten).values() if isinstance(regel, Plicht)]
MODEL = "Model verklarende analyse van va-route, feiten en meningen uit elkaar"
SEM = Path(__file__).parents[1] / "schemas" / "sem.yaml"


def va(**kop: str) -> Invoer:
    """Give a complete analysis with these values in its head."""
    inhoud: Invoer = yaml.load(SEM.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    inhoud["kop"] |= kop
    return {"va": inhoud}


STIL = [regel for regel in ALLE if regel is not plichten.nog_geen_vervolgverzoek]


@pytest.mark.parametrize("regel", [*STIL, *plichten.opname_aangekondigd], ids=lambda r: r.code)
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
        ("opname_meegedeeld", "opname_meegedeeld_op"),
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


@pytest.mark.parametrize(
    ("verzoeker", "citaat", "wie"),
    [
        ("raad", "Jeugdwet art. 3.3", ("raad",)),
        ("gi", "Jeugdwet art. 3.3", ("gi",)),
        ("college", MODEL, INDIENERS),
        ("ovj", MODEL, INDIENERS),
        (None, MODEL, INDIENERS),
    ],
)
def test_the_law_binds_raad_and_gi_to_the_whole_truth(
    verzoeker: str | None, citaat: str, wie: tuple[str, ...]
) -> None:
    """Jeugdwet 3.3 names them alone; for others the same reminder is the region's."""
    velden: Invoer = {"verzoeker": verzoeker} if verzoeker else {}
    over = met_verzoek(**velden)
    toets = plichten.feiten_volledig_en_waar.toets(over)
    assert toets.bron is not None
    assert (toets.bron.citaat, toets.wie, toets.soort) == (citaat, wie, Soort.PLICHT)


def besluit(**anders: object) -> Invoer:
    """Write an order of the peildatum."""
    return {
        "id": "bs1",
        "verzoek": "vz1",
        "door": "kinderrechter",
        "uitkomst": "verleend",
        "gegeven_op": dag(-5),
        "mondeling": "ja",
        "geldig_vanaf": dag(-5),
        "geldig_tot_en_met": dag(5),
    } | anders


@pytest.mark.parametrize(
    ("wie", "op", "teken_"),
    [
        (("yara", "moeder", "vader"), 0, "✔"),
        (("yara", "moeder", "vader"), 1, "?"),
        (("moeder", "vader"), 0, "?"),
        (("yara", "moeder"), 0, "?"),
        ((), 0, "?"),
    ],
    ids=["everyone", "still to come", "not the youth", "not both parents", "nobody"],
)
def test_of_each_person_it_is_recorded_whether_there_was_a_chance(
    wie: tuple[str, ...], op: int, teken_: str
) -> None:
    """Jeugdwet 6.1.10, in the ruling, by the peildatum."""
    verhoren = [{"wie": naam, "op": dag(op), "wijze": "gehoord"} for naam in wie]
    over = met_verzoek(dossier_delen={"beschikkingen": [besluit(verhoren=verhoren)]})
    assert teken(plichten.verhoren_vastgelegd, over) == teken_


@pytest.mark.parametrize(
    ("laatste", "verval", "teken_"),
    [(-1, None, "✔"), (0, None, "?"), (1, None, "?"), (5, 0, "✔"), (5, 1, "?")],
    ids=["over", "last day", "still runs", "lapsed today", "lapses tomorrow"],
)
def test_who_leaves_while_the_order_runs_has_its_end_recorded(
    laatste: int, verval: int | None, teken_: str
) -> None:
    """Jeugdwet 6.1.12 lid 4: the determination of the GI, or another end."""
    delen: Invoer = {"beschikkingen": [besluit(geldig_tot_en_met=dag(laatste))]}
    if verval is not None:
        oorzaak = {"verzoek": "vz1", "op": dag(verval), "oorzaak": "gi_niet_langer_nodig"}
        delen["vervallen"] = [oorzaak]
    over = met_verzoek(dossier_delen=delen)
    assert teken(plichten.einde_machtiging_vastgelegd, over) == teken_


@pytest.mark.parametrize(("ingediend", "teken_"), [(None, "✔"), (-1, "✘"), (0, "✔"), (1, "✔")])
def test_a_follow_up_that_runs_is_a_reminder(ingediend: int | None, teken_: str) -> None:
    """Filed before this day; the filing of today is the one that is asked about."""
    velden: Invoer = {}
    if ingediend is not None:
        velden["ingediend"] = {"op": dag(ingediend), "hoe_bekend": "Gebeld."}
    assert teken(plichten.nog_geen_vervolgverzoek, met_verzoek(**velden)) == teken_


def test_the_three_grounds_to_waive_a_familiegroepsplan_are_named() -> None:
    """Jeugdwet 4.1.2."""
    remedie = plichten.familiegroepsplan_aangeboden.remedie
    assert all(w in remedie for w in ("willen het niet", "concrete dreiging", "schaadt het kind"))
