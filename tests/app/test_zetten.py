# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from va_route.app.lees import lees
from va_route.app.verloop import plek
from va_route.app.zetten import Daad, Zetting, bepaal
from va_route.errors import GebruikError, OnbekendeGebeurtenis
from va_route.flows import ROUTES
from va_route.flows.verlopen import verlopen
from va_route.pakket import map_van
from va_route.schemas.basis import dag
from va_route.schemas.dossier import Dossier
from va_route.schemas.journaal import Antwoord, Journaalregel, Regelsoort
from va_route.schemas.overleg import Hoedanigheid, OverlegSoort
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import Overname
from va_route.store.journal import JournaalInGeheugen
from va_route.store.keten import Journaal
from va_route.toets import redenen

if TYPE_CHECKING:
    from va_route.schemas.verzoek import VerzoekSoort

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NU = datetime(2026, 7, 1, 12, 0, tzinfo=AMSTERDAM)
NACHT = datetime(2026, 6, 6, 4, 30, tzinfo=AMSTERDAM)
Regels = tuple[Journaalregel, ...]


def zet(
    dossier: Dossier, regels: Regels, stap: str, door: Partij, op: datetime = NU, **waar: str
) -> Zetting:
    """Take one step; recorded on 1 July."""
    return bepaal(dossier, regels, Daad(stap, door, op, NU), **waar)


def codes(zetting: Zetting, antwoord: Antwoord) -> set[str]:
    """Every leaf that gave this answer."""
    return {u.code for u in zetting.regels[0].uitkomsten if u.antwoord is antwoord}


def test_a_step_that_is_taken_is_one_line(noor: Dossier) -> None:
    """Event time and recorded time, actor, stand before and after, and every leaf's answer."""
    zetting = zet(noor, (), "dien_in", Partij.GI, NACHT, route="spoed")
    (regel,) = zetting.regels
    assert zetting.gezet
    assert (regel.soort, regel.verloop) == (Regelsoort.GEZET, "spoed-1")
    assert (regel.van, regel.naar) == ("gemeld", "ingediend")
    assert (regel.op, regel.vastgelegd_op) == (NACHT, NU)
    assert (regel.door, regel.vastgelegd_door) == (Partij.GI, Partij.GI)
    assert "ambulante_hulp_afgewogen" in codes(zetting, Antwoord.JA)
    assert regel.tekort == ()


def test_a_step_that_is_refused_is_one_line_as_well(noor: Dossier) -> None:
    """The stand stays, and the line holds which leaves were silent."""
    stil = noor.model_copy(update={"overleggen": ()})
    zetting = zet(stil, (), "dien_in", Partij.GI, NACHT, route="spoed")
    (regel,) = zetting.regels
    assert not zetting.gezet
    assert (regel.soort, regel.van, regel.naar) == (Regelsoort.GEWEIGERD, "gemeld", "gemeld")
    assert "beraad_na_signaal" in codes(zetting, Antwoord.STIL)
    assert verlopen(zetting.regels) == ()


def test_a_mistyped_step_is_not_recorded(noor: Dossier) -> None:
    """It raises, so there is no line to store."""
    with pytest.raises(OnbekendeGebeurtenis):
        zet(noor, (), "dien_inn", Partij.GI, NACHT, route="spoed")
    with pytest.raises(OnbekendeGebeurtenis, match="STAP_ELDERS"):
        zet(noor, (), "neem_op", Partij.AANBIEDER, NACHT, route="spoed")


def test_who_does_not_take_the_step_is_told_who_does(noor: Dossier) -> None:
    """The sentence names the parties and their words for --door."""
    with pytest.raises(GebruikError) as gevangen:
        zet(noor, (), "dien_in", Partij.OUDER, NACHT, route="spoed")
    assert gevangen.value.code == "APP-10"
    assert "college, gi, raad, ovj" in gevangen.value.bericht


@pytest.mark.parametrize(
    ("minuten", "code"), [(0, ""), (1, "APP-11")], ids=["this minute", "the next"]
)
def test_a_step_lies_not_in_the_future(noor: Dossier, minuten: int, code: str) -> None:
    """What is still to come is recorded when it has come."""
    op = NU + timedelta(minutes=minuten)
    if not code:
        assert zet(noor, (), "kies_snelle_hulp", Partij.REGIEVOERDER, op, route="spoed").gezet
        return
    with pytest.raises(GebruikError, match=code):
        zet(noor, (), "kies_snelle_hulp", Partij.REGIEVOERDER, op, route="spoed")


@pytest.mark.parametrize(("minuten", "goed"), [(0, True), (-1, False)], ids=["same", "before"])
def test_a_step_lies_not_before_the_step_it_follows(
    noor: Dossier, minuten: int, goed: bool
) -> None:
    """Recording late is fine; recording in the wrong order is a mistake in the time."""
    eerst = zet(noor, (), "dien_in", Partij.GI, NACHT, route="spoed").regels
    op = NACHT + timedelta(minutes=minuten)
    if goed:
        assert zet(noor, eerst, "trek_in", Partij.GI, op).gezet
        return
    with pytest.raises(GebruikError, match="APP-12"):
        zet(noor, eerst, "trek_in", Partij.GI, op)


def test_a_refused_step_does_not_move_the_clock(noor: Dossier) -> None:
    """Only a step that was taken is followed by another."""
    stil = noor.model_copy(update={"overleggen": ()})
    later = zet(stil, (), "dien_in", Partij.GI, NU, route="spoed").regels
    assert zet(noor, later, "dien_in", Partij.GI, NACHT, route="spoed").gezet


def test_what_others_did_leaves_what_we_still_missed(noor: Dossier) -> None:
    """A filing that is recorded stores the open guards of our own filing."""
    stil = noor.model_copy(update={"overleggen": ()})
    (regel,) = zet(stil, (), "meld_ingediend", Partij.GI, NU, route="spoed").regels
    assert regel.naar == "ingediend"
    assert "beraad_na_signaal" in regel.tekort
    (heel,) = zet(noor, (), "meld_ingediend", Partij.GI, NU, route="spoed").regels
    assert heel.tekort == ()


def test_a_step_that_opens_another_verloop_is_two_lines(noor: Dossier) -> None:
    """The verloop it leaves keeps its stand; the new one begins without one."""
    eigen, nieuw = zet(noor, (), "kies_snelle_hulp", Partij.REGIEVOERDER, route="spoed").regels
    assert (eigen.verloop, eigen.van, eigen.naar) == ("spoed-1", "gemeld", "gemeld")
    assert (nieuw.verloop, nieuw.van, nieuw.naar) == ("regulier-1", None, "gestart")
    assert nieuw.vorige == eigen.hash


def test_an_admission_without_a_valid_order_is_recorded_and_shouted(noor: Dossier) -> None:
    """Never refused: what happened must be recordable."""
    regels: Regels = ()
    for stap, door, op in (
        ("dien_in", Partij.GI, NACHT),
        ("meld_verleend", Partij.KINDERRECHTER, NACHT + timedelta(hours=20)),
    ):
        regels += zet(noor, regels, stap, door, op, route="spoed").regels
    op_tijd = zet(noor, regels, "meld_opgenomen", Partij.AANBIEDER, NACHT + timedelta(hours=40))
    te_laat = zet(
        noor.model_copy(
            update={
                "beschikkingen": tuple(
                    b.model_copy(update={"geldig_tot_en_met": dag(NACHT)})
                    for b in noor.beschikkingen
                )
            }
        ),
        regels,
        "meld_opgenomen",
        Partij.AANBIEDER,
        NACHT + timedelta(hours=40),
    )
    assert (op_tijd.gezet, op_tijd.regels[0].alarm) == (True, False)
    assert (te_laat.gezet, te_laat.regels[0].alarm) == (True, True)
    assert "machtiging_loopt" in te_laat.regels[0].tekort


def overname(**anders: str) -> Overname:
    """Write down a case that comes in."""
    basis = {"verloop": "regulier-3", "route": "regulier", "stand": "verleend"}
    velden = {**basis, "op": "2026-06-20", "bron": "het oude dossier", **anders}
    return Overname.model_validate(velden)


def test_a_case_comes_in_where_it_stands(yara: Dossier) -> None:
    """With the facts of the dossier: verloop, route, stand, since when."""
    met = yara.model_copy(update={"overnames": (overname(),)})
    (regel,) = zet(met, (), "neem_over", Partij.GI, verloop="regulier-3").regels
    assert (regel.soort, regel.van, regel.naar) == (Regelsoort.OVERGENOMEN, None, "verleend")
    assert [v.stand for v in verlopen((regel,))] == ["verleend"]


def test_without_those_facts_a_take_over_is_refused(yara: Dossier) -> None:
    """It asks only the fact."""
    zetting = zet(yara, (), "neem_over", Partij.GI, verloop="regulier-3")
    assert not zetting.gezet
    assert [r.toets.code for r in redenen(zetting.toets)] == ["overname_vastgelegd"]


@pytest.mark.parametrize("anders", [{"stand": "verlend"}, {"route": "spoed"}])
def test_a_stand_that_is_not_there_is_told(yara: Dossier, anders: dict[str, str]) -> None:
    """With the standen of that route."""
    met = yara.model_copy(update={"overnames": (overname(**anders),)})
    with pytest.raises(GebruikError, match="APP-13"):
        zet(met, (), "neem_over", Partij.GI, verloop="regulier-3")


def test_an_own_statement_stands_beside_the_steps(noor: Dossier) -> None:
    """The youth adds it in any stand; no guard, and no stand changes."""
    woorden = {"van": "noor", "datum": "2026-06-20", "tekst": "Zo was het niet."}
    verklaring = Dossier.model_fields["verklaringen"]
    assert verklaring is not None
    met = Dossier.model_validate(
        {
            **noor.model_dump(mode="json", by_alias=True, exclude_none=True),
            "verklaringen": [woorden],
        }
    )
    (regel,) = zet(met, (), "voeg_verklaring_toe", Partij.JEUGDIGE, route="spoed").regels
    assert (regel.soort, regel.van, regel.naar) == (Regelsoort.VERKLARING, "gemeld", "gemeld")


# A walk: cases with and without the facts, and every event of both routes in any order.

_GOED = map_van("examples") / "goed"
_ZAKEN = [lees(_GOED / f"{naam}.yaml") for naam in ("yara", "noor", "noor-vervolg", "nacht")]
_WEG: dict[str, dict[str, object]] = {
    "overleggen": {"overleggen": ()},
    "signalen": {"signalen": ()},
    "afwijkingen": {"afwijkingen": ()},
    "va": {"va": None},
    "kern": {"va_kern": None},
    "titel": {"titel": None},
    "oordelen": {"oordelen": ()},
    "beschikkingen": {"beschikkingen": ()},
}
_STAPPEN = sorted({naam for route in ROUTES.values() for naam in route.gebeurtenissen})


@st.composite
def dossiers(trek: st.DrawFn) -> Dossier:
    """Draw a case from which some facts may be missing."""
    dossier = trek(st.sampled_from(_ZAKEN))
    for weg in trek(st.sets(st.sampled_from(sorted(_WEG)), max_size=2)):
        dossier = dossier.model_copy(update=_WEG[weg])
    if trek(st.booleans()):
        stil = {"woorden": (), "niet_gehoord": None}
        verzoeken = tuple(v.model_copy(update=stil) for v in dossier.verzoeken)
        dossier = dossier.model_copy(update={"verzoeken": verzoeken})
    return dossier


def spoedberaad_of_afwijking(dossier: Dossier, op: datetime) -> bool:
    """Look for the fact itself, in other words than the rule's."""
    signaal = max((s.op for s in dossier.signalen if s.op <= op), default=None)
    hsj = {Hoedanigheid.HSJ_DESKUNDIGE, Hoedanigheid.SERVICEPUNT, Hoedanigheid.EXPERTTEAM}
    beraad = any(
        o.soort is OverlegSoort.SPOEDBERAAD
        and signaal is not None
        and signaal <= o.op
        and hsj & {d.hoedanigheid for d in o.deelnemers}
        for o in dossier.overleggen
    )
    return beraad or any(a.afspraak == "spoedberaad_gehouden" for a in dossier.afwijkingen)


def gehoord(dossier: Dossier, soort: VerzoekSoort) -> bool:
    """Look for own words about this request, or for attempts."""
    return any(v.woorden or v.niet_gehoord for v in dossier.verzoeken if v.soort is soort)


def _door(wie: tuple[Partij, ...], dossier: Dossier, soort: VerzoekSoort) -> Partij:
    """Let the verzoeker of the dossier take what a verzoeker takes."""
    verzoekers = {v.verzoeker for v in dossier.verzoeken if v.soort is soort}
    return next((partij for partij in wie if partij in verzoekers), wie[0])


@settings(max_examples=60)
@given(dossiers(), st.data())
def test_no_walk_files_without_the_facts(dossier: Dossier, data: st.DataObject) -> None:
    """Own filing only with the guards' facts or the Afwijking; every other way leaves a tekort."""
    poort, op = JournaalInGeheugen(), NACHT
    for _ in range(data.draw(st.integers(1, 12))):
        regels = poort.lees().regels
        lopend = [v.id for v in verlopen(regels)] or ["regulier-1", "spoed-1"]
        hier = plek(regels, data.draw(st.sampled_from(lopend)))
        vanuit = [s.gebeurtenis for s in hier.route.stappen_vanuit(hier.stand)]
        naam = data.draw(st.sampled_from(vanuit))
        stap = hier.route.stap(hier.stand, naam)
        op += timedelta(hours=data.draw(st.integers(0, 40)))
        daad = Daad(naam, _door(stap.wie, dossier, hier.route.soort), op, NU + timedelta(days=90))
        zetting = bepaal(dossier, regels, daad, hier.verloop)
        poort.voeg_toe(zetting.regels, poort.lees().kop)
        assert zetting.gezet is (not redenen(zetting.toets))
        if zetting.gezet and naam == "dien_in":
            assert gehoord(dossier, hier.route.soort)
            if hier.route.naam == "spoed":
                assert spoedberaad_of_afwijking(dossier, op)
            else:
                assert dossier.va is not None
        if zetting.gezet and naam == "meld_ingediend":
            eigen = hier.route.zoek("dien_in").regel.toets(hier.zaak(dossier, dag(op), daad.door))
            assert set(zetting.regels[0].tekort) == {r.toets.code for r in redenen(eigen)}
        na = {v.id: v.stand for v in verlopen(poort.lees().regels)}
        verwacht = stap.naar if zetting.gezet else hier.stand
        assert na.get(hier.verloop, hier.route.eerste) == verwacht
    assert isinstance(poort.lees(), Journaal)
