# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Random walks over the routes: what holds whatever is tried, in whatever order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from va_route.errors import OvergangGeblokkeerd
from va_route.flows import ROUTES, Route, Stap
from va_route.flows.regulier import _Regulier
from va_route.flows.spoed import _Spoed
from va_route.flows.verlopen import bewegingen, verlopen
from va_route.flows.voorwaardelijk import _Voorwaardelijk
from va_route.recht import stappen
from va_route.recht.regel import Regel
from va_route.recht.zaak import Zaak
from va_route.schemas.journaal import Journaalregel
from va_route.toets import Toets, Waarheid

MaakZaak = Callable[[Mapping[Regel, Waarheid]], Zaak]
MaakRegel = Callable[..., Journaalregel]


@dataclass
class Wandeling:
    """A walk over random steps with random answers, beside machines that live as long as it."""

    zaak_met: MaakZaak
    regel_na_regel: MaakRegel
    regels: list[Journaalregel] = field(default_factory=list)

    def stand(self, verloop: str) -> str:
        """Where the lines say that this course stands, or where its route begins."""
        nu = {v.id: v.stand for v in verlopen(self.regels)}
        return nu.get(verloop, ROUTES[verloop.rpartition("-")[0]].eerste)

    def zet(self, verloop: str, stap: Stap, waarheid: Waarheid) -> bool:
        """Try one step; whether it was taken."""
        zaak = self.zaak_met({stap.regel: waarheid})
        route = ROUTES[verloop.rpartition("-")[0]]
        try:
            route.neem(stap.van, stap.gebeurtenis, zaak)
        except OvergangGeblokkeerd:
            regel = self.regel_na_regel(
                verloop, stap.gebeurtenis, stap.van, stap.van, soort="geweigerd"
            )
            self.regels.append(regel)
            return False
        for b in bewegingen(stap, verloop, verlopen(self.regels)):
            regel = self.regel_na_regel(
                b.verloop, stap.gebeurtenis, b.van, b.naar, vervolg_op=b.vervolg_op
            )
            self.regels.append(regel)
        return True


WANDELING = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
ANTWOORD = st.sampled_from([True, True, False, None])


@pytest.mark.parametrize(
    ("naam", "machine"),
    [("regulier-1", _Regulier), ("spoed-1", _Spoed), ("voorwaardelijk-1", _Voorwaardelijk)],
    ids=ROUTES,
)
@WANDELING
@given(data=st.data())
def test_a_fold_is_a_machine_that_lives_long(
    data: st.DataObject,
    naam: str,
    machine: type[_Regulier | _Spoed | _Voorwaardelijk],
    zaak_met: MaakZaak,
    regel_na_regel: MaakRegel,
) -> None:
    """A machine per step with the stand from the fold ends where one machine would."""
    wandeling = Wandeling(zaak_met, regel_na_regel)
    loper = machine()
    route = ROUTES[naam.rpartition("-")[0]]
    for _ in range(data.draw(st.integers(0, 12))):
        stap = data.draw(st.sampled_from(route.stappen_vanuit(wandeling.stand(naam))))
        waarheid = data.draw(ANTWOORD)
        if wandeling.zet(naam, stap, waarheid):
            loper.send(stap.gebeurtenis, zaak=zaak_met({stap.regel: True}))
        assert wandeling.stand(naam) == loper.current_state_value


@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
@WANDELING
@given(data=st.data())
def test_asking_never_changes_a_stand(
    data: st.DataObject, route: Route, zaak_met: MaakZaak, regel_na_regel: MaakRegel
) -> None:
    """Ask everything, anywhere, in any order: what is true stays true."""
    wandeling = Wandeling(zaak_met, regel_na_regel)
    naam = f"{route.naam}-1"
    for _ in range(data.draw(st.integers(0, 6))):
        stap = data.draw(st.sampled_from(route.stappen_vanuit(wandeling.stand(naam))))
        wandeling.zet(naam, stap, waarheid=True)
    voor = verlopen(wandeling.regels)
    antwoorden = {stap.regel: data.draw(ANTWOORD) for stap in route.tabel().values()}
    zaak = zaak_met(antwoorden)
    for gebeurtenis in data.draw(st.permutations(route.gebeurtenissen)):
        route.zoek(gebeurtenis).regel.toets(zaak)
        route.tekort(route.zoek(gebeurtenis), zaak)
    assert verlopen(wandeling.regels) == voor
    assert [regel.voldaan(zaak) for regel in antwoorden] == [
        waarheid is True for waarheid in antwoorden.values()
    ]


@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
@WANDELING
@given(data=st.data())
def test_no_walk_files_a_request_past_its_guards(
    data: st.DataObject, route: Route, zaak_met: MaakZaak, regel_na_regel: MaakRegel
) -> None:
    """With the guards of ``dien_in`` open, every way in leaves a tekort."""
    dien_in = route.zoek("dien_in").regel
    open_ = {dien_in: data.draw(st.sampled_from([False, None])), stappen.vervolgverzoek: None}
    wandeling = Wandeling(zaak_met, regel_na_regel)
    naam = f"{route.naam}-1"
    for _ in range(data.draw(st.integers(1, 12))):
        stap = data.draw(st.sampled_from(route.stappen_vanuit(wandeling.stand(naam))))
        gezet = wandeling.zet(naam, stap, open_.get(stap.regel, True))
        assert not (gezet and stap.gebeurtenis in {"dien_in", "dien_vervolg_in"})
        if gezet and stap.naar == "ingediend":
            assert [r.toets.code for r in route.tekort(stap, zaak_met(open_))] == [dien_in.code]


def test_the_answers_of_a_walk_are_those_of_the_rule(zaak_met: MaakZaak) -> None:
    """The chosen answer is what the rule gives back, so the walks above ask the real objects."""
    regel = stappen.regulier_verzoek
    assert regel.toets(zaak_met({regel: None})) == Toets(regel.code, regel.soort, None)
