# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, dag, met_verzoek, teken, zaak
from tests.recht.test_titel import maatregel, titel
from va_route.recht.verzoekers import (
    achttien_en_half,
    bevoegde_verzoeker,
    duur_binnen_maximum,
    duur_tot_achttien_en_half,
    jonger_dan_achttien,
    leeftijd_regulier,
    leeftijd_spoed,
    titel_regulier,
    vervolg_op_spoedverzoek,
    voortzetting_na_achttien,
)
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.schemas.verzoek import VerzoekSoort


GI: Invoer = {"uitvoerende_gi": "De GI"}


def jarig_over(dagen: int) -> Invoer:
    """Write a youth whose 18th birthday is this many days after the peildatum."""
    dag_18 = date.fromisoformat(dag(dagen))
    geboren = f"{dag_18.year - 18}{str(dag_18)[4:]}"
    return {"jeugdige": {"roepnaam": "Yara", "geboortedatum": geboren}}


class TestBevoegdeVerzoeker:
    """Jeugdwet 6.1.8: who files depends on the measure that holds or is asked for."""

    @pytest.mark.parametrize(
        ("delen", "rij"),
        [
            #                                                     college, gi, raad, ovj
            ({},                                                       "????"),
            (titel(),                                                  "✔✘✘✘"),
            (titel(maatregel("ots")),                                  "✘?✔✔"),
            (titel(maatregel("ots", **GI)),                            "✘✔✔✔"),
            (titel(maatregel("vots", **GI)),                           "✘✔✔✔"),
            (titel(maatregel("voogdij_gi", **GI)),                     "✘✔✔✔"),
            (titel(maatregel("voogdij_persoon")),                      "✘✘✔✔"),
            (titel(maatregel("voogdij_persoon", **GI)),                "✘✘✔✔"),
            (titel(maatregel("voogdij_persoon", "verzocht")),          "✘✘✔✔"),
            (titel(maatregel("voogdij_persoon", tot_en_met=dag(-1))),  "✔✘✘✘"),
            (titel(maatregel("voogdij_persoon"), maatregel("jeugdreclassering", **GI)), "✘✔✔✔"),
            (titel(maatregel("voogdij_persoon")) | jarig_over(0),      "✔✘✘✘"),
            (titel(maatregel("ots", "verzocht")),                      "✘✘✔✔"),
            (titel(maatregel("vots", "verzocht", **GI)),               "✘✘✔✔"),
            (titel(maatregel("jeugdreclassering", **GI)),              "✔✔✘✘"),
            (titel(maatregel("jeugdreclassering")),                    "✔?✘✘"),
            (titel(maatregel("jeugdreclassering", "verzocht")),        "✔✘✘✘"),
            (titel(maatregel("ots", "verzocht"), maatregel("vots", **GI)), "✘✔✔✔"),
            (titel(maatregel("ots", tot_en_met=dag(0), **GI)),         "✘✔✔✔"),
            (titel(maatregel("ots", tot_en_met=dag(-1), **GI)),        "✔✘✘✘"),
            (titel(maatregel("ots", vanaf=0, **GI)),                   "✘✔✔✔"),
            (titel(maatregel("ots", vanaf=1, **GI)),                   "✔✘✘✘"),
            (titel(maatregel("vots", vanaf=-91, **GI)),                "✘✔✔✔"),
            (titel(maatregel("vots", vanaf=-92, **GI)),                "????"),
            (titel(maatregel("vots", vanaf=-92, tot_en_met=dag(0), **GI)), "✘✔✔✔"),
            (titel(maatregel("ots", vanaf=-365, **GI)),                "????"),
            (titel(maatregel("ots", vanaf=-364, **GI)),                "✘✔✔✔"),
            (titel(maatregel("voogdij_gi", vanaf=-900, **GI)),         "✘✔✔✔"),
            (titel(maatregel("vots", "verzocht", vanaf=-92)),          "?✘??"),
            (titel(maatregel("vots", vanaf=-92), maatregel("ots", **GI)), "✘✔✔✔"),
            (titel(maatregel("ots", **GI)) | jarig_over(1),            "✘✔✔✔"),
            (titel(maatregel("ots", **GI)) | jarig_over(0),            "✔✘✘✘"),
            (titel(maatregel("jeugdreclassering", **GI)) | jarig_over(0), "✔✔✘✘"),
        ],
        ids=[
            "no title on file: nobody knows",
            "no measure",
            "ots, GI not named",
            "ots, GI named",
            "voorlopige ots",
            "voogdij of a GI",
            "voogdij of a person, imposed",
            "voogdij of a person is never executed by a GI",
            "voogdij of a person is asked for",
            "voogdij of a person the day after its last day",
            "voogdij of a person beside jeugdreclassering",
            "voogdij of a person ends at 18",
            "only asked for: no GI executes it yet",
            "only asked for, whatever GI is named",
            "jeugdreclassering is no measure of child protection",
            "jeugdreclassering, GI not named",
            "jeugdreclassering only asked for",
            "voorlopige ots holds, ots is asked for",
            "ots on its last day",
            "ots the day after its last day",
            "ots on its first day",
            "ots the day before it begins",
            "voorlopige ots on the last day of three months",
            "voorlopige ots after three months: until when?",
            "voorlopige ots of which the last day is on file",
            "ots after a year: until when?",
            "ots on the last day of a year",
            "voogdij has no number",
            "asked for three months ago: what became of it?",
            "one of unknown end beside one that holds",
            "the day before the 18th birthday",
            "a measure of child protection ends at 18",
            "jeugdreclassering does not",
        ],
    )  # fmt: skip
    def test_who_files(self, delen: Invoer, rij: str) -> None:
        """Measure left; college, GI, Raad and officier van justitie right."""
        gevonden = "".join(
            teken(bevoegde_verzoeker, met_verzoek(dossier_delen=delen, verzoeker=verzoeker))
            for verzoeker in ("college", "gi", "raad", "ovj")
        )
        assert gevonden == rij

    @pytest.mark.parametrize("partij", ["regievoerder", "verwijzer", "aanbieder", "ouder"])
    def test_nobody_else_files(self, partij: str) -> None:
        """Whatever the title."""
        for delen in (titel(), titel(maatregel(**GI))):
            over = met_verzoek(dossier_delen=delen, verzoeker=partij)
            assert teken(bevoegde_verzoeker, over) == "✘"

    @pytest.mark.parametrize(
        ("verzoeker", "rij"),
        [
            #          nobody yet, college, gi, raad, ouder
            ("gi",                      "✔✘✔✔✘"),
            ("college",                 "✘✘✘✘✘"),
            (None,                      "?????"),
        ],
    )  # fmt: skip
    def test_who_takes_the_step_is_asked_as_well(self, verzoeker: str | None, rij: str) -> None:
        """Under an ots: what the request says left, who files right."""
        over = met_verzoek(dossier_delen=titel(maatregel("ots", **GI)), verzoeker=verzoeker)
        zetters = (None, Partij.COLLEGE, Partij.GI, Partij.RAAD, Partij.OUDER)
        gevonden = "".join(
            teken(bevoegde_verzoeker, replace(over, zetter=zetter, antwoorden={}, gelezen={}))
            for zetter in zetters
        )
        assert gevonden == rij

    def test_a_request_without_a_verzoeker_says_nothing(self) -> None:
        """Silence."""
        assert teken(bevoegde_verzoeker, met_verzoek(dossier_delen=titel())) == "?"


VOORT = {
    "hulp_begonnen_op": dag(-200),
    "plan_vastgesteld_op": dag(-150),
    "werkt_toe_naar": "Begeleid wonen.",
}
LIEP = {
    "id": "bs1",
    "verzoek": "vz1",
    "door": "kinderrechter",
    "uitkomst": "verleend",
    "gegeven_op": dag(-100),
    "mondeling": "nee",
    "geldig_vanaf": dag(-100),
    "geldig_tot_en_met": dag(0),
}


def achttien(
    jarig: int = -1, liep: Invoer | None = None, soort: VerzoekSoort = MACHTIGING, **anders: object
) -> tuple[VerzoekSoort, Invoer, Invoer]:
    """Give the parts of a request for someone whose 18th birthday was ``jarig`` days from now."""
    voort = {s: w for s, w in (VOORT | anders).items() if w is not None}
    return (
        soort,
        jarig_over(jarig) | {"beschikkingen": [LIEP | (liep or {})]},
        {"na_achttien": voort},
    )


class TestLeeftijd:
    """Jeugdwet 6.1.1 and 6.1.2 lid 4."""

    @pytest.mark.parametrize(("jarig", "uitkomst"), [(1, "✔"), (0, "✘"), (-1, "✘")])
    def test_younger_than_eighteen(self, jarig: int, uitkomst: str) -> None:
        """The day before the birthday, the birthday, the day after."""
        assert teken(jonger_dan_achttien, zaak(**jarig_over(jarig))) == uitkomst

    @pytest.mark.parametrize(
        ("op", "uitkomst"), [("2026-02-27", "✔"), ("2026-02-28", "✘"), ("2026-03-01", "✘")]
    )
    def test_who_is_born_on_29_february(self, op: str, uitkomst: str) -> None:
        """Is 18 on 28 February: the earliest reading."""
        wie: Invoer = {"jeugdige": {"roepnaam": "Yara", "geboortedatum": "2008-02-29"}}
        assert teken(jonger_dan_achttien, zaak(op=date.fromisoformat(op), **wie)) == uitkomst

    @pytest.mark.parametrize(
        ("parts", "uitkomst"),
        [
            (achttien(), "✔"),
            (achttien(jarig=0), "✔"),
            (achttien(jarig=1), "✘"),
            (achttien(liep={"geldig_tot_en_met": dag(-1)}), "✔"),
            (achttien(liep={"geldig_tot_en_met": dag(-2)}), "?"),
            (achttien(liep={"geldig_vanaf": dag(-1)}), "✔"),
            (achttien(liep={"geldig_vanaf": dag(0)}), "?"),
            (achttien(liep={"uitkomst": "afgewezen"}), "?"),
            (achttien(hulp_begonnen_op=dag(-2)), "✔"),
            (achttien(hulp_begonnen_op=dag(-1)), "✘"),
            (achttien(plan_vastgesteld_op=dag(-2)), "✔"),
            (achttien(plan_vastgesteld_op=dag(-1)), "✘"),
            (achttien(plan_vastgesteld_op=None), "?"),
            (achttien(hulp_begonnen_op=None), "?"),
            (achttien(werkt_toe_naar=None), "?"),
        ],
        ids=[
            "18 since yesterday, all four points",
            "18 today",
            "not 18 yet",
            "the order ended on the birthday",
            "the order ended the day before",
            "the order began on the birthday",
            "the order began the day after",
            "there was no order but a refusal",
            "help began the day before",
            "help began on the birthday",
            "plan fixed the day before",
            "plan fixed on the birthday",
            "no day of the plan",
            "no day of the help",
            "no other help in sight",
        ],
    )
    def test_who_is_eighteen_continues(
        self, parts: tuple[VerzoekSoort, Invoer, Invoer], uitkomst: str
    ) -> None:
        """An order ran on the birthday, help and plan are from before, and it works to an end."""
        soort, delen, velden = parts
        over = met_verzoek(soort, dossier_delen=delen, **velden)
        assert teken(voortzetting_na_achttien, over) == uitkomst

    def test_lid_3_asks_a_title_of_minors_only(self) -> None:
        """A measure and gezag end at 18; who continues needs no title, a minor does."""
        soort, delen, velden = achttien()
        assert teken(titel_regulier, met_verzoek(soort, dossier_delen=delen, **velden)) == "✔"
        assert teken(titel_regulier, met_verzoek(soort, dossier_delen=jarig_over(1))) == "?"
        met_titel = jarig_over(1) | titel(maatregel())
        assert teken(titel_regulier, met_verzoek(soort, dossier_delen=met_titel)) == "✔"

    @pytest.mark.parametrize(
        ("anders", "uitkomst"),
        [
            ({"beschikkingen": [LIEP | {"verzoek": "vz2"}]}, "?"),
            ({"vervallen": [{"verzoek": "vz1", "op": dag(-2), "oorzaak": "vernietigd"}]}, "?"),
            ({"vervallen": [{"verzoek": "vz1", "op": dag(-1), "oorzaak": "vernietigd"}]}, "?"),
            ({"vervallen": [{"verzoek": "vz1", "op": dag(0), "oorzaak": "vernietigd"}]}, "✔"),
        ],
        ids=["an emergency order", "lapsed before", "lapsed on the birthday", "lapsed after"],
    )
    def test_only_a_regular_order_that_still_held_is_continued(
        self, anders: Invoer, uitkomst: str
    ) -> None:
        """Jeugdwet 6.1.2 lid 4: the order that ran on the birthday."""
        spoed = {"id": "vz2", "soort": "spoedmachtiging"}
        nu = {"id": "vz1", "soort": "machtiging", "na_achttien": VOORT}
        delen = jarig_over(-1) | {"beschikkingen": [LIEP], "verzoeken": [spoed, nu]} | anders
        assert teken(voortzetting_na_achttien, zaak(MACHTIGING, **delen)) == uitkomst

    @pytest.mark.parametrize(
        ("soort", "jarig", "vanaf", "uitkomst"),
        [
            (SPOED, "2008-01-13", None, "✔"),
            (SPOED, "2008-01-12", None, "?"),
            (MACHTIGING, "2008-12-15", None, "✔"),
            (MACHTIGING, "2008-12-14", None, "?"),
            (MACHTIGING, "2008-12-15", "2026-06-16", "?"),
            (MACHTIGING, "2008-12-16", "2026-06-16", "✔"),
        ],
    )
    def test_without_a_last_day_the_longest_order_counts(
        self, soort: VerzoekSoort, jarig: str, vanaf: str | None, uitkomst: str
    ) -> None:
        """From 15 June 2026: four weeks, or a year, and from the first day when that is later."""
        wie = {"jeugdige": {"roepnaam": "Yara", "geboortedatum": jarig}}
        velden: Invoer = {"gevraagd_vanaf": vanaf} if vanaf else {}
        over = met_verzoek(soort, dossier_delen=wie, **velden)
        assert teken(duur_tot_achttien_en_half, over) == uitkomst

    @pytest.mark.parametrize(("over_18_en_half", "uitkomst"), [(-1, "✔"), (0, "✘"), (1, "✘")])
    def test_the_term_ends_within_six_months(self, over_18_en_half: int, uitkomst: str) -> None:
        """Last day before the six months are over; that day itself is too late."""
        grens = date(2026, 12, 15)
        tot = date.fromordinal(grens.toordinal() + over_18_en_half)
        over = met_verzoek(dossier_delen=jarig_over(0), gevraagd_tot_en_met=str(tot))
        assert achttien_en_half(date(2008, 6, 15)) == grens
        assert teken(duur_tot_achttien_en_half, over) == uitkomst

    @pytest.mark.parametrize(
        ("soort", "regel"), [(MACHTIGING, leeftijd_regulier), (SPOED, leeftijd_spoed)]
    )
    def test_an_emergency_is_for_minors(self, soort: VerzoekSoort, regel: object) -> None:
        """Whether spoed is possible at 18 is an open question; here it is not assumed."""
        _, delen, velden = achttien()
        over = met_verzoek(soort, dossier_delen=delen, gevraagd_tot_en_met=dag(9), **velden)
        verwacht = "✔" if soort is MACHTIGING else "✘"
        assert teken(regel, over) == verwacht  # type: ignore[arg-type] # a rule, see above


class TestDuur:
    """Jeugdwet 6.1.12 lid 2: at most a year, in an emergency at most four weeks."""

    @pytest.mark.parametrize(
        ("soort", "vanaf", "tot", "uitkomst"),
        [
            (SPOED, "2026-06-15", "2026-07-11", "✔"),
            (SPOED, "2026-06-15", "2026-07-12", "✔"),
            (SPOED, "2026-06-15", "2026-07-13", "✘"),
            (MACHTIGING, "2026-06-15", "2027-06-13", "✔"),
            (MACHTIGING, "2026-06-15", "2027-06-14", "✔"),
            (MACHTIGING, "2026-06-15", "2027-06-15", "✘"),
            (MACHTIGING, "2028-02-29", "2029-02-27", "✔"),
            (MACHTIGING, "2028-02-29", "2029-02-28", "✘"),
            (SPOED, "2026-06-15", "2026-06-15", "✔"),
            (SPOED, "2026-06-15", "2026-06-14", "✘"),
            (SPOED, "2026-06-15", None, "?"),
            (SPOED, None, "2026-07-12", "?"),
        ],
    )
    def test_the_last_day_counts(
        self, soort: VerzoekSoort, vanaf: str | None, tot: str | None, uitkomst: str
    ) -> None:
        """Four weeks from 15 June end with 12 July; a year with the day before 15 June."""
        velden = {"gevraagd_vanaf": vanaf, "gevraagd_tot_en_met": tot}
        ingevuld: Invoer = {s: w for s, w in velden.items() if w is not None}
        over = met_verzoek(soort, **ingevuld)
        assert teken(duur_binnen_maximum, over) == uitkomst


@pytest.mark.parametrize(("volgt", "uitkomst"), [("vz1", "✔"), (None, "?"), ("vz3", "?")])
def test_the_follow_up_says_what_it_follows(volgt: str | None, uitkomst: str) -> None:
    """A regular request that follows nothing, or something else, is not this follow-up."""
    tweede = {"id": "vz2", "soort": "machtiging"} | ({"vervolg_op": volgt} if volgt else {})
    over = zaak(SPOED, verzoeken=[{"id": "vz1", "soort": "spoedmachtiging"}, tweede])
    assert teken(vervolg_op_spoedverzoek, over.bij(MACHTIGING)) == uitkomst
