# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Branches from one end to the other: lapse, suspension, renewal, and the order off the table.

A case enters by ``neem_over`` in the stand the branch begins in; then only steps are taken.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from va_route.app.zetten import Daad, bepaal
from va_route.flows import ROUTES
from va_route.flows.verlopen import verlopen
from va_route.schemas.dossier import Dossier
from va_route.schemas.journaal import Antwoord, Regelsoort
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import Vervaloorzaak

if TYPE_CHECKING:
    from va_route.schemas.journaal import Journaalregel

NU = datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
SOORT = {route.naam: route.soort.value for route in ROUTES.values()}


@dataclass
class Gang:
    """A case on its way: a dossier, its journal, and a clock that ticks an hour per step."""

    dossier: Dossier
    regels: tuple[Journaalregel, ...] = ()
    op: datetime = NU - timedelta(hours=20)
    verloop: str = ""
    geweigerd: list[str] = field(default_factory=list)

    def zet(self, stap: str, door: Partij, verloop: str = "") -> str:
        """Take a step; return where its course stands after it."""
        self.op += timedelta(hours=1)
        daad = Daad(stap, door, self.op, NU)
        zetting = bepaal(self.dossier, self.regels, daad, verloop or self.verloop)
        self.regels += zetting.regels
        if not zetting.gezet:
            self.geweigerd += [
                u.code for u in zetting.regels[0].uitkomsten if u.antwoord is not Antwoord.JA
            ]
        return self.stand(verloop or self.verloop)

    def stand(self, verloop: str) -> str:
        """Return where a course stands."""
        return {v.id: v.stand for v in verlopen(self.regels)}[verloop]


def gang(route: str, stand: str, **delen: Any) -> Gang:  # noqa: ANN401 - parts as the reader gives them
    """Begin in a stand, with a granted order on that route and these parts."""
    order = {"id": "bs1", "verzoek": "vz1", "door": "kinderrechter", "uitkomst": "verleend"}
    order |= {"gegeven_op": "2026-06-15", "mondeling": "nee"}
    order |= {"geldig_vanaf": "2026-06-15", "geldig_tot_en_met": "2026-07-10"}
    vast: dict[str, Any] = {
        "schema": "dossier/1",
        "kenmerk": "D-1",
        "regio": "groningen_drenthe",
        "jeugdige": {"roepnaam": "Bo", "geboortedatum": "2011-01-01"},
        "betrokkenen": {
            "bo": {"naam": "Bo", "rol": "jeugdige"},
            "hanna": {"naam": "Hanna", "rol": "professional"}
            | {"registratie": {"soort": "nip", "nummer": "20260000021"}},
        },
        "verzoeken": [{"id": "vz1", "soort": SOORT[route]}],
        "beschikkingen": [order],
        "overnames": [
            {"verloop": f"{route}-1", "route": route, "stand": stand}
            | {"op": "2026-06-15", "bron": "Brief"}
        ],
    }
    deze = Gang(Dossier.model_validate(vast | delen), verloop=f"{route}-1")
    assert deze.zet("neem_over", Partij.REGIEVOERDER) == stand
    return deze


PAST: dict[str, set[Vervaloorzaak]] = {
    "regulier": set(Vervaloorzaak)
    - {Vervaloorzaak.NIET_OP_TIJD_GEHOORD, Vervaloorzaak.ZES_MAANDEN_OPGENOMEN},
    "spoed": {
        Vervaloorzaak.EINDDATUM,
        Vervaloorzaak.GI_NIET_LANGER_NODIG,
        Vervaloorzaak.ACHTTIEN_PLUS_ZES_MAANDEN,
        Vervaloorzaak.VERNIETIGD,
    },
    "voorwaardelijk": {
        Vervaloorzaak.EINDDATUM,
        Vervaloorzaak.ZES_MAANDEN_OPGENOMEN,
        Vervaloorzaak.VERNIETIGD,
    },
}


@pytest.mark.parametrize("oorzaak", Vervaloorzaak)
@pytest.mark.parametrize("stand", ["verleend", "opgenomen"])
@pytest.mark.parametrize("naam", ROUTES)
def test_an_order_lapses_by_the_causes_of_its_own_route(
    naam: str, stand: str, oorzaak: Vervaloorzaak
) -> None:
    """Whoever was inside stands after admission; a cause that does not fit is told."""
    weg = {"verzoek": "vz1", "op": "2026-06-28", "oorzaak": oorzaak.value}
    deze = gang(naam, stand, vervallen=[weg])
    na = deze.zet("meld_vervallen", Partij.WET)
    if oorzaak in PAST[naam]:
        assert na == {"verleend": "vervallen", "opgenomen": "vervallen_na_opname"}[stand]
    else:
        assert na == stand
        assert deze.regels[-1].soort is Regelsoort.GEWEIGERD
        [code] = deze.geweigerd
        blad = next(
            b for b in ROUTES[naam].zoek("meld_vervallen").regel.bladeren() if b.code == code
        )
        assert "oorzaak" in blad.remedie


@pytest.mark.parametrize("naam", ROUTES)
def test_after_a_lapse_there_is_always_a_way_out(naam: str) -> None:
    """Never admitted: placement prevented. Admitted: out, with the youth's place to live asked."""
    weg = {"verzoek": "vz1", "op": "2026-06-28", "oorzaak": "einddatum"}
    buiten, binnen = (gang(naam, stand, vervallen=[weg]) for stand in ("verleend", "opgenomen"))
    for deze in (buiten, binnen):
        deze.zet("meld_vervallen", Partij.WET)
    assert buiten.zet("voorkom_plaatsing", Partij.REGIEVOERDER) == "plaatsing_voorkomen"
    assert binnen.zet("stroom_uit", Partij.AANBIEDER) == "uitgestroomd"


def test_an_order_can_come_off_the_table() -> None:
    """Granted, a plan was made with the family, and nobody is admitted: who decided is asked."""
    zonder = gang("regulier", "verleend")
    assert zonder.zet("zie_af_van_opname", Partij.GI) == "verleend"
    uitkomst = {"op": "2026-06-16", "wat": "Hulp thuis, elke dag.", "door": "gi"}
    deze = gang("regulier", "verleend", uitkomsten=[uitkomst | {"wie_volgt_op": "hanna"}])
    assert deze.zet("zie_af_van_opname", Partij.KINDERRECHTER) == "plaatsing_voorkomen"


def test_a_conditional_order_can_come_off_the_table() -> None:
    """The way out from a granted order asks nothing."""
    deze = gang("voorwaardelijk", "verleend")
    assert deze.zet("voorkom_plaatsing", Partij.REGIEVOERDER) == "plaatsing_voorkomen"


def test_a_suspension_takes_consent_and_can_end_either_way() -> None:
    """Without consent of a gedragswetenschapper it is refused; from outside two ways lie open."""
    opname = {"id": "op1", "verzoek": "vz1", "op": "2026-06-20 10:00", "aanbieder": "De Kade"}
    assert gang("regulier", "opgenomen", opnames=[opname]).zet("schors", Partij.AANBIEDER) == (
        "opgenomen"
    )
    schorsing = {"op": "2026-06-28", "instemming_van": "hanna", "instemming_op": "2026-06-27"}
    met = opname | {"schorsingen": [schorsing]}
    terug, weg = (gang("regulier", "opgenomen", opnames=[met]) for _ in range(2))
    for deze in (terug, weg):
        assert deze.zet("schors", Partij.AANBIEDER) == "geschorst"
    assert terug.zet("hervat", Partij.AANBIEDER) == "opgenomen"
    assert weg.zet("stroom_uit", Partij.AANBIEDER) == "uitgestroomd"


@pytest.mark.parametrize(
    ("naam", "stand", "begin"),
    [
        ("regulier", "verleend", "gestart"),
        ("regulier", "opgenomen", "gestart"),
        ("regulier", "geschorst", "gestart"),
        ("voorwaardelijk", "verleend", "voorbereid"),
        ("voorwaardelijk", "opgenomen", "voorbereid"),
        ("voorwaardelijk", "verleend_na_opname", "voorbereid"),
    ],
)
def test_a_renewal_is_a_course_of_its_own(naam: str, stand: str, begin: str) -> None:
    """Two lines in one append; the first course stays and ends by itself, the second follows it."""
    deze = gang(naam, stand)
    voor = len(deze.regels)
    assert deze.zet("start_verlenging", Partij.REGIEVOERDER) == stand
    assert len(deze.regels) == voor + 2
    eerste, tweede = verlopen(deze.regels)
    assert (eerste.id, eerste.stand) == (f"{naam}-1", stand)
    assert (tweede.id, tweede.stand, tweede.vervolg_op) == (f"{naam}-2", begin, f"{naam}-1")


def test_a_renewal_asks_all_that_a_request_asks() -> None:
    """Nothing of the first course counts for the second by itself, and no Afwijking comes along."""
    deze = gang("voorwaardelijk", "verleend")
    deze.zet("start_verlenging", Partij.REGIEVOERDER)
    assert deze.zet("dien_in", Partij.COLLEGE, "voorwaardelijk-2") == "voorbereid"
    assert {"eigen_woorden_over_verzoek", "stemt_in", "plan_bij_verzoek"} <= set(deze.geweigerd)


def test_a_refusal_is_never_a_dead_end() -> None:
    """Conditional: on with help on the regular route, beside this course."""
    deze = gang("voorwaardelijk", "afgewezen")
    assert deze.zet("ga_verder", Partij.REGIEVOERDER) == "afgewezen"
    assert deze.stand("regulier-1") == "gestart"
    assert deze.zet("voorkom_plaatsing", Partij.REGIEVOERDER) == "plaatsing_voorkomen"


def test_an_admission_without_a_decision_is_recorded_and_shouts() -> None:
    """Never refused; what the decision asks is kept as tekort."""
    opname = {"id": "op1", "verzoek": "vz1", "op": "2026-06-20 10:00", "aanbieder": "De Kade"}
    deze = gang("voorwaardelijk", "verleend", opnames=[opname])
    assert deze.zet("meld_opgenomen", Partij.AANBIEDER) == "opgenomen"
    regel = deze.regels[-1]
    assert regel.alarm
    assert {"besluit_van_beslisser", "nagegaan_hoe_het_gaat", "woorden_over_opname"} <= set(
        regel.tekort
    )


def met_besluit() -> dict[str, Any]:
    """Write a plan with who decides, and a decision that is as the law asks it."""
    woord = {"van": "bo", "tekst": "Even dan.", "datum": "2026-06-30", "wijze": "gesprek"}
    besluit: dict[str, Any] = {"op": "2026-06-30 10:00", "door": "hanna", "grond": "keuze"}
    besluit |= {"waarom_niet_buiten": "Daarom.", "niet_nageleefd": "School lukte niet."}
    besluit |= {"nagegaan_op": "2026-06-30 09:00", "hoe_het_nu_gaat": "Bo is moe."}
    besluit |= {"woorden": [woord], "redenen_meegedeeld_op": "2026-06-30"}
    opname = {"id": "op1", "verzoek": "vz1", "op": "2026-06-30 11:00", "aanbieder": "De Kade"}
    toetsing = {"over": "opname", "gevraagd_op": "2026-06-30", "beslist_op": "2026-07-01"}
    return {
        "opnames": [opname | {"accommodatie_geregistreerd": "ja"}],
        "voorwaardelijk": [
            {"verzoek": "vz1", "plan": {"beslisser": "hanna"}, "besluiten": [besluit]}
            | {"toetsingen": [toetsing | {"uitkomst": "vervallen_verklaard"}]}
        ],
    }


def test_a_stay_leads_back_to_the_conditions() -> None:
    """By the provider or by the judge; then the help goes on, or is rounded off."""
    deze = gang("voorwaardelijk", "verleend", **met_besluit())
    assert deze.zet("besluit_opname", Partij.AANBIEDER) == "opgenomen"
    assert deze.zet("beeindig_opname", Partij.AANBIEDER) == "verleend_na_opname"
    assert deze.zet("meld_opgenomen", Partij.AANBIEDER) == "opgenomen"
    deze.op = NU - timedelta(hours=11)
    assert deze.zet("meld_opname_vernietigd", Partij.KINDERRECHTER) == "verleend_na_opname"
    assert deze.zet("besluit_opname", Partij.AANBIEDER) == "verleend_na_opname"
    assert deze.zet("meld_opgenomen", Partij.AANBIEDER) == "opgenomen"
    assert deze.zet("beeindig_opname", Partij.AANBIEDER) == "verleend_na_opname"
    assert deze.zet("rond_af", Partij.REGIEVOERDER) == "afgerond"
    assert deze.zet("heropen", Partij.JEUGDIGE) == "voorbereid"
    assert [regel.alarm for regel in deze.regels if regel.naar == "opgenomen"] == [
        False,
        False,
        True,
    ]
