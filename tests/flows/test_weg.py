# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import pairwise, product
from typing import TYPE_CHECKING

import pytest

import va_route
from tests.flows.test_punten import met
from va_route.app.verloop import plek
from va_route.flows import ROUTES
from va_route.flows.punten import sleutel
from va_route.flows.weg import Weg, van_ander, zoek_weg
from va_route.pakket import map_van
from va_route.recht.orde import rang
from va_route.toets import Soort, Toets, redenen

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak

GOED = map_van("examples") / "goed"
PARTIJEN_BUITEN = {"kinderrechter", "hof", "wet"}
ZAKEN = {
    "yara": date(2026, 5, 12),
    "noor": date(2026, 6, 6),
    "nacht": date(2026, 9, 13),
}
lees = cache(va_route.lees)


def zaak(naam: str, route: str, dag: date | None = None) -> Zaak:
    """Ask about an example without its journal."""
    dossier = lees(GOED / f"{naam}.yaml")
    return plek((), None, route).zaak(dossier, dag or ZAKEN[naam])


def stappen(weg: Weg | None) -> list[str]:
    """Name the steps of a way."""
    assert weg is not None
    return [etappe.stap.gebeurtenis for etappe in weg.etappes]


@pytest.mark.parametrize(
    ("route", "van", "naar", "verwacht"),
    [
        ("regulier", "gesignaleerd", "gestart", ["start"]),
        ("regulier", "gesignaleerd", "ingediend", ["start", "besluit_tot_verzoek", "dien_in"]),
        ("regulier", "ingediend", "gestart", ["trek_in"]),
        ("regulier", "ingediend", "opgenomen", ["meld_verleend", "neem_op"]),
        ("regulier", "verleend", "plaatsing_voorkomen", ["zie_af_van_opname"]),
        ("regulier", "gesignaleerd", "plaatsing_voorkomen", ["voorkom_plaatsing"]),
        ("regulier", "gestart", "gestart", []),
        ("spoed", "gemeld", "ingediend", ["dien_in"]),
        ("spoed", "gemeld", "beraden", ["sluit_beraad_af"]),
        ("spoed", "verleend", "opgevolgd", ["meld_vervolg_verleend"]),
    ],
)
def test_the_way(route: str, van: str, naar: str, verwacht: list[str]) -> None:
    """From a stand, to a stand: the steps."""
    assert stappen(zoek_weg(ROUTES[route], van, naar, zaak("noor", route))) == verwacht


def test_nobody_files_to_withdraw() -> None:
    """Without a beraad on file filing and withdrawing would ask no point at all: no way to go."""
    weg = zoek_weg(ROUTES["spoed"], "gemeld", "beraden", zaak("nacht", "spoed"))
    assert stappen(weg) == ["sluit_beraad_af"]


def test_what_is_begun_is_not_undone() -> None:
    """No step leads back to the begin."""
    assert zoek_weg(ROUTES["regulier"], "gestart", "gesignaleerd", zaak("noor", "regulier")) is None


@pytest.mark.parametrize("naam", list(ZAKEN))
@pytest.mark.parametrize("route", list(ROUTES))
def test_every_way_leads_there_and_its_points_open_its_steps(route: str, naam: str) -> None:
    """Steps join up, none records our own act, and with its points met every step is open."""
    over = zaak(naam, route)
    standen = ROUTES[route].standen
    gevonden = [(v, n, zoek_weg(ROUTES[route], v, n, over)) for v, n in product(standen, standen)]
    assert len([weg for *_, weg in gevonden if weg is not None]) > len(standen)
    for van, naar, weg in gevonden:
        if weg is not None:
            _klopt(van, naar, weg, over)


def _klopt(van: str, naar: str, weg: Weg, over: Zaak) -> None:
    langs = [etappe.stap for etappe in weg.etappes]
    assert [van, *(stap.naar for stap in langs)] == [*(stap.van for stap in langs), naar]
    assert all(stap.meldt is None for stap in langs)
    gezien: list[tuple[str, str]] = []
    for etappe in weg.etappes:
        gezien += [sleutel(punt) for punt in (*etappe.punten, *etappe.van_anderen)]
        na = met_echt(etappe.stap.regel.toets(over), frozenset(gezien))
        assert redenen(na) == ()
    assert len(gezien) == len(set(gezien))


def met_echt(toets: Toets, waar: frozenset[tuple[str, str]]) -> Toets:
    """Meet points in a real tree, in which a joint of one kind may hold reminders."""
    if toets.soort is Soort.PLICHT or not toets.delen:
        return met(toets, waar) if not toets.delen else toets
    delen = tuple(met_echt(deel, waar) for deel in toets.delen)
    telt = tuple(deel for deel in delen if deel.telt)
    kaal = met(toets._replace(delen=telt), waar) if telt else toets
    return toets._replace(uitkomst=kaal.uitkomst, delen=delen)


@pytest.mark.parametrize("naam", list(ZAKEN))
@pytest.mark.parametrize("route", list(ROUTES))
def test_points_are_in_the_order_in_which_they_depend(route: str, naam: str) -> None:
    """Within a step; a point is told at the first step that asks it."""
    eerste = ROUTES[route].eerste
    weg = zoek_weg(ROUTES[route], eerste, "ingediend", zaak(naam, route))
    assert weg is not None
    for etappe in weg.etappes:
        rangen = [rang(punt) for punt in etappe.punten]
        assert all(een <= ander for een, ander in pairwise(rangen))


def test_what_a_judge_does_is_no_point_of_ours() -> None:
    """The ruling, and what follows from it, stand apart."""
    weg = zoek_weg(ROUTES["regulier"], "ingediend", "opgenomen", zaak("yara", "regulier"))
    assert weg is not None
    uitspraak, opname = weg.etappes
    assert (uitspraak.van_ander, uitspraak.punten) == (True, ())
    assert [punt.code for punt in uitspraak.van_anderen] == ["verlening_vastgelegd"]
    assert "machtiging_verleend" in {punt.code for punt in opname.van_anderen}
    assert not opname.van_ander
    for punt in weg.punten:
        assert not set(punt.wie) <= PARTIJEN_BUITEN
        assert not punt.pad.startswith("beschikkingen")


def test_an_afwijking_is_shown_and_never_chosen() -> None:
    """One paper is less work than a beraad; it is an exception and no short way."""
    weg = zoek_weg(ROUTES["spoed"], "gemeld", "ingediend", zaak("yara", "spoed"))
    assert weg is not None
    assert "beraad_na_signaal" in {punt.code for punt in weg.punten}
    uitzonderingen = {a.deel.code for e in weg.etappes for a in e.andere if a.uitzondering}
    assert {"spoed_zonder_beraad", "onderzoek_onmogelijk"} <= uitzonderingen


def test_an_act_of_another_is_one_that_is_reported() -> None:
    """By its name, as the whole house reads it."""
    for route in ROUTES.values():
        for stap in route.tabel().values():
            assert van_ander(stap) is stap.gebeurtenis.startswith("meld_")


def test_who_is_there_already_has_a_way_without_steps() -> None:
    """Nothing smaller exists, and that is said."""
    gevonden = zoek_weg(ROUTES["regulier"], "gestart", "gestart", zaak("noor", "regulier"))
    assert gevonden == Weg()
    assert Weg().bewezen
