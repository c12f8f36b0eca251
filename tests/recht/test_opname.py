# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import (
    MACHTIGING,
    PEIL,
    SPOED,
    Invoer,
    dag,
    teken,
    tekens,
    zaak,
)
from va_route.recht.opname import (
    aangekondigd,
    accommodatie_geregistreerd,
    binnen_drie_maanden,
    geen_beslissing_op_vervolg,
    gegeven_voor_achttien,
    instemming_niet_ingetrokken,
    leeftijd_bij_machtiging,
    machtiging_loopt,
    machtiging_regulier_geldig,
    machtiging_spoed_geldig,
    machtiging_verleend,
    niet_vervallen,
    nog_binnen_achttien_en_half,
    rechter_koos_jji,
    registratie_tenzij_jji,
)
from va_route.recht.stappen import opname_regulier, opname_spoed
from va_route.recht.stappen_voorwaardelijk import besluit_opname

if TYPE_CHECKING:
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.schemas.verzoek import VerzoekSoort


def beschikking(gegeven: int = 0, **anders: object) -> Invoer:
    """Write a ruling that grants, given this many days after the peildatum."""
    return {
        "id": "bs1",
        "verzoek": "vz1",
        "door": "kinderrechter",
        "uitkomst": "verleend",
        "gegeven_op": dag(gegeven),
        "mondeling": "ja",
        "geldig_vanaf": dag(gegeven),
        "geldig_tot_en_met": dag(gegeven + 27),
    } | anders


def met(
    soort: VerzoekSoort = SPOED,
    op: date = PEIL,
    besluit: Invoer | None = None,
    **delen: object,
) -> Zaak:
    """Ask about a granted request."""
    verzoek = {"id": "vz1", "soort": soort.value}
    vast: Invoer = {"verzoeken": [verzoek], "beschikkingen": [besluit or beschikking()]}
    return zaak(soort, op, **(vast | delen))


@pytest.mark.parametrize(("uitkomst", "teken_"), [("verleend", "✔"), ("afgewezen", "✘")])
def test_the_judge_granted_it(uitkomst: str, teken_: str) -> None:
    """Granted, rejected; and without a ruling silence."""
    assert teken(machtiging_verleend, met(besluit=beschikking(uitkomst=uitkomst))) == teken_
    assert teken(machtiging_verleend, met(beschikkingen=[])) == "?"


def test_a_later_ruling_takes_the_place_of_an_earlier_one() -> None:
    """The hof rejects what the kinderrechter granted."""
    hof = beschikking(0, id="bs2", door="hof", uitkomst="afgewezen")
    assert teken(machtiging_verleend, met(beschikkingen=[beschikking(-9), hof])) == "✘"


@pytest.mark.parametrize(
    ("op", "teken_"),
    [
        (date(2026, 6, 14), "✘"),
        (date(2026, 6, 15), "✔"),
        (date(2026, 6, 16), "✔"),
        (date(2026, 7, 11), "✔"),
        (date(2026, 7, 12), "✔"),
        (date(2026, 7, 13), "✘"),
    ],
)
def test_an_order_holds_from_its_first_to_its_last_day(op: date, teken_: str) -> None:
    """Around both days: the dates of the ruling count, nothing else."""
    besluit = beschikking(gegeven_op=dag(-2))
    assert teken(machtiging_loopt, met(op=op, besluit=besluit)) == teken_


@pytest.mark.parametrize("weg", ["geldig_vanaf", "geldig_tot_en_met"])
def test_without_a_date_nobody_knows(weg: str) -> None:
    """First and last day are taken from the ruling."""
    besluit = beschikking()
    del besluit[weg]
    assert teken(machtiging_loopt, met(besluit=besluit)) == "?"


@pytest.mark.parametrize(
    ("verval", "teken_"),
    [
        ([], "✔"),
        ([("vz1", -1)], "✘"),
        ([("vz1", 0)], "✘"),
        ([("vz1", 1)], "✔"),
        ([("vz2", 0)], "✔"),
    ],
    ids=["nothing", "the day before", "that day", "the day after", "of another request"],
)
def test_what_has_lapsed_holds_no_more(verval: list[tuple[str, int]], teken_: str) -> None:
    """From the day that is recorded."""
    vervallen = [{"verzoek": v, "op": dag(d), "oorzaak": "einddatum"} for v, d in verval]
    assert teken(niet_vervallen, met(vervallen=vervallen)) == teken_


class TestDrieMaanden:
    """Jeugdwet 6.1.12 lid 3: an order that is not executed for three months lapses."""

    @pytest.mark.parametrize(
        ("gegeven", "rij"),
        [
            ("2026-03-15", "✔✘✘"),
            ("2026-03-16", "✔✔✘"),
            ("2026-03-14", "✘✘✘"),
        ],
    )
    def test_around_the_day(self, gegeven: str, rij: str) -> None:
        """14, 15 and 16 June: the day itself is too late, in the earliest reading."""
        dagen = [date(2026, 6, 14), PEIL, date(2026, 6, 16)]
        besluit = beschikking(gegeven_op=gegeven)
        assert tekens(binnen_drie_maanden, [met(MACHTIGING, d, besluit) for d in dagen]) == rij

    def test_of_a_shorter_month_the_last_day(self) -> None:
        """Given on 30 November: the last day of February."""
        besluit = beschikking(gegeven_op="2026-11-30")
        dagen = [date(2027, 2, 27), date(2027, 2, 28)]
        gevonden = [met(MACHTIGING, d, besluit) for d in dagen]
        assert tekens(binnen_drie_maanden, gevonden) == "✔✘"

    @pytest.mark.parametrize(
        ("op", "teken_"),
        [
            ("2026-06-13 12:00", "✔"),
            ("2026-06-14 12:00", "✘"),
            ("2026-06-15 12:00", "✘"),
            ("2026-06-16 12:00", "✘"),
        ],
        ids=["in time", "on the day it lapsed", "today, too late", "only planned"],
    )
    def test_an_admission_in_time_executes_it(self, op: str, teken_: str) -> None:
        """The order of 14 March; who comes in later came in on nothing."""
        opname = {"id": "op1", "verzoek": "vz1", "op": op}
        besluit = beschikking(gegeven_op="2026-03-14")
        assert (
            teken(binnen_drie_maanden, met(MACHTIGING, PEIL, besluit, opnames=[opname])) == teken_
        )

    def test_who_was_inside_on_the_emergency_order_is_inside(self) -> None:
        """The follow-up order is executed from its first day."""
        verzoeken = [
            {"id": "vz1", "soort": "spoedmachtiging"},
            {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"},
        ]
        besluit = beschikking(gegeven_op="2026-03-01", verzoek="vz2")
        delen: Invoer = {"verzoeken": verzoeken, "beschikkingen": [besluit]}
        opname = {"id": "op1", "verzoek": "vz1", "op": "2026-02-10 07:00"}
        assert teken(binnen_drie_maanden, zaak(MACHTIGING, **delen)) == "✘"
        assert teken(binnen_drie_maanden, zaak(MACHTIGING, **delen, opnames=[opname])) == "✔"


class TestInstemmingIngetrokken:
    """Jeugdwet 6.1.2 lid 7: the order lapses on the 14th day after consent was withdrawn."""

    @pytest.mark.parametrize(("ingetrokken", "teken_"), [(-13, "✔"), (-14, "✘"), (-15, "✘")])
    def test_around_the_fourteenth_day(self, ingetrokken: int, teken_: str) -> None:
        """The 13th day it holds, the 14th it does not."""
        instemming = {"van": "moeder", "datum": dag(-60), "ingetrokken_op": dag(ingetrokken)}
        over = met(MACHTIGING, titel={"instemmingen": [instemming]})
        assert teken(instemming_niet_ingetrokken, over) == teken_

    def test_consent_that_was_never_withdrawn_holds(self) -> None:
        """And so does an order without any consent on file."""
        over = met(MACHTIGING, titel={"instemmingen": [{"van": "moeder", "datum": dag(-60)}]})
        assert tekens(instemming_niet_ingetrokken, [over, met(MACHTIGING)]) == "✔✔"

    @pytest.mark.parametrize(
        ("opnieuw", "gegeven", "teken_"),
        [(-30, -20, "✔"), (-20, -20, "✔"), (-19, -20, "✘"), (-5, -50, "✘")],
        ids=["before the ruling", "on its day", "after the ruling", "long after the ruling"],
    )
    def test_consent_renewed_before_the_ruling(
        self, opnieuw: int, gegeven: int, teken_: str
    ) -> None:
        """The judge granted on the new consent; a new one afterwards brings no order back."""
        instemmingen = [
            {"van": "moeder", "datum": dag(-60), "ingetrokken_op": dag(-40)},
            {"van": "moeder", "datum": dag(opnieuw)},
        ]
        over = met(MACHTIGING, PEIL, beschikking(gegeven), titel={"instemmingen": instemmingen})
        assert teken(instemming_niet_ingetrokken, over) == teken_

    @pytest.mark.parametrize(
        ("soort", "stand", "vanaf", "tot", "teken_"),
        [
            ("ots", "van_kracht", -9, None, "✔"),
            ("ots", "van_kracht", -6, None, "✔"),
            ("ots", "van_kracht", -5, None, "✘"),
            ("ots", "verzocht", -9, None, "✘"),
            ("ots", "van_kracht", -60, -6, "✔"),
            ("ots", "van_kracht", -60, -7, "✘"),
            ("vots", "van_kracht", -110, None, "?"),
            ("jeugdreclassering", "van_kracht", -60, None, "✘"),
        ],
        ids=[
            "an ots",
            "an ots from the day of lapsing",
            "an ots of the day after",
            "an ots that is only asked for",
            "an ots until the day of lapsing",
            "an ots that ended before it",
            "a voorlopige ots of unknown end",
            "jeugdreclassering",
        ],
    )
    def test_withdrawn_consent_matters_only_where_consent_is_the_title(
        self, soort: str, stand: str, vanaf: int, tot: int | None, teken_: str
    ) -> None:
        """Withdrawn twenty days ago: what counts is the measure on the fourteenth day after."""
        instemming = {"van": "moeder", "datum": dag(-60), "ingetrokken_op": dag(-20)}
        maatregel = {"soort": soort, "stand": stand, "vanaf": dag(vanaf)}
        maatregel |= {} if tot is None else {"tot_en_met": dag(tot)}
        titel = {"instemmingen": [instemming], "maatregelen": [maatregel]}
        over = met(MACHTIGING, PEIL, beschikking(-30), titel=titel)
        assert teken(instemming_niet_ingetrokken, over) == teken_

    @pytest.mark.parametrize(("van", "teken_"), [("moeder", "✘"), ("karin", "✔")])
    def test_only_who_has_gezag_withdraws(self, van: str, teken_: str) -> None:
        """The consent of someone else never carried the order."""
        instemming = {"van": van, "datum": dag(-60), "ingetrokken_op": dag(-20)}
        over = met(MACHTIGING, titel={"instemmingen": [instemming]})
        assert teken(instemming_niet_ingetrokken, over) == teken_

    @pytest.mark.parametrize(("geboren", "teken_"), [("2008-06-10", "✘"), ("2008-06-09", "✔")])
    def test_who_is_eighteen_has_no_representative(self, geboren: str, teken_: str) -> None:
        """Withdrawn on 26 May: the day of lapsing, 9 June, before or on the birthday."""
        instemming = {"van": "moeder", "datum": dag(-60), "ingetrokken_op": dag(-20)}
        wie = {"roepnaam": "Yara", "geboortedatum": geboren}
        over = met(MACHTIGING, jeugdige=wie, titel={"instemmingen": [instemming]})
        assert teken(instemming_niet_ingetrokken, over) == teken_

    def test_an_emergency_order_does_not_end_by_it(self) -> None:
        """Jeugdwet 6.1.3 lid 5: it runs on."""
        instemming = {"van": "moeder", "datum": dag(-60), "ingetrokken_op": dag(-20)}
        assert teken(machtiging_spoed_geldig, met(titel={"instemmingen": [instemming]})) == "✔"


@pytest.mark.parametrize(
    ("op", "teken_"),
    [(date(2026, 12, 14), "✔"), (date(2026, 12, 15), "✘"), (date(2026, 12, 16), "✘")],
)
def test_six_months_after_the_eighteenth_birthday_it_ends(op: date, teken_: str) -> None:
    """The day itself is too late, in the earliest reading; born on 15 June 2008."""
    jeugdige = {"roepnaam": "Yara", "geboortedatum": "2008-06-15"}
    assert teken(nog_binnen_achttien_en_half, met(op=op, jeugdige=jeugdige)) == teken_


@pytest.mark.parametrize(("gegeven", "teken_"), [(None, "✔"), (1, "✔"), (0, "✘"), (-1, "✘")])
@pytest.mark.parametrize("uitkomst", ["verleend", "afgewezen"])
def test_an_emergency_order_ends_with_the_decision_on_its_follow_up(
    gegeven: int | None, teken_: str, uitkomst: str
) -> None:
    """Jeugdwet 6.1.12 lid 2: granted or rejected, from that day."""
    verzoeken = [
        {"id": "vz1", "soort": "spoedmachtiging"},
        {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"},
    ]
    besluiten = [beschikking(-5)]
    if gegeven is not None:
        besluiten.append(beschikking(gegeven, id="bs2", verzoek="vz2", uitkomst=uitkomst))
    over = zaak(SPOED, verzoeken=verzoeken, beschikkingen=besluiten)
    assert teken(geen_beslissing_op_vervolg, over) == teken_
    assert teken(machtiging_spoed_geldig, over) == teken_


@pytest.mark.parametrize(("antwoord", "teken_"), [("ja", "✔"), ("nee", "✘"), (None, "?")])
def test_the_place_is_registered(antwoord: str | None, teken_: str) -> None:
    """The provider says so; the register itself is not looked up."""
    opname = {"id": "op1", "verzoek": "vz1"}
    opname |= {} if antwoord is None else {"accommodatie_geregistreerd": antwoord}
    assert teken(accommodatie_geregistreerd, met(opnames=[opname])) == teken_


@pytest.mark.parametrize(
    ("velden", "rij"),
    [
        ({}, "???"),
        ({"spullen": "De knuffel."}, "???"),
        ({"wie_gaat_mee": "Tante."}, "???"),
        ({"spullen": "De knuffel.", "wie_gaat_mee": "Tante."}, "✔??"),
        ({"verteld_op": dag(0)}, "???"),
        ({"verteld_op": dag(0), "verteld_wat": "Drie weken."}, "?✔?"),
        ({"verteld_op": dag(1), "verteld_wat": "Drie weken."}, "???"),
        ({"gezin_na_plaatsing": "Vader belt elke dag."}, "??✔"),
    ],
)
def test_no_admission_is_a_surprise(velden: Invoer, rij: str) -> None:
    """What goes along and who, what the youth was told, and what happens with the family."""
    over = met(opnames=[{"id": "op1", "verzoek": "vz1"} | velden])
    assert "".join(teken(regel, over) for regel in aangekondigd) == rij


@pytest.mark.parametrize(
    ("soort", "regel"),
    [(MACHTIGING, machtiging_regulier_geldig), (SPOED, machtiging_spoed_geldig)],
)
def test_an_order_that_is_in_order_holds(soort: VerzoekSoort, regel: Regel) -> None:
    """On its first day; and a request that was only filed gives none."""
    assert teken(regel, met(soort)) == "✔"
    assert teken(regel, met(soort, beschikkingen=[])) == "?"


@pytest.mark.parametrize("soort", [MACHTIGING, SPOED])
@pytest.mark.parametrize(
    ("geboren", "rij"),
    [("2008-06-16", "✔✔"), ("2008-06-15", "✘?"), ("2008-06-14", "✘?")],
    ids=["the day before the birthday", "on the birthday", "the day after"],
)
def test_an_order_given_after_the_eighteenth_birthday(
    geboren: str, rij: str, soort: VerzoekSoort
) -> None:
    """Given on 15 June 2026: from the birthday on it takes the points of lid 4."""
    wie = {"roepnaam": "Yara", "geboortedatum": geboren}
    over = met(soort, jeugdige=wie)
    assert teken(gegeven_voor_achttien, over) + teken(leeftijd_bij_machtiging, over) == rij


def test_who_continues_at_eighteen_is_admitted() -> None:
    """All points of lid 4 and the order that ran on the birthday."""
    voort = {"hulp_begonnen_op": dag(-200), "plan_vastgesteld_op": dag(-150)}
    voort |= {"werkt_toe_naar": "Begeleid wonen."}
    verzoeken = [
        {"id": "vz2", "soort": "machtiging"},
        {"id": "vz1", "soort": "machtiging", "na_achttien": voort},
    ]
    liep = beschikking(-90, id="bs2", verzoek="vz2", geldig_tot_en_met=dag(0))
    wie = {"roepnaam": "Yara", "geboortedatum": "2008-06-10"}
    delen: Invoer = {"verzoeken": verzoeken, "beschikkingen": [liep, beschikking()]}
    assert teken(leeftijd_bij_machtiging, zaak(MACHTIGING, jeugdige=wie, **delen)) == "✔"


def test_a_jji_is_named() -> None:
    """Jeugdwet 6.2.2 lid 2: a narrow exception, so the remedy names it."""
    assert "JJI" in accommodatie_geregistreerd.remedie


@pytest.mark.parametrize(
    ("geregistreerd", "jji", "geboren", "rij"),
    [
        (None, None, "2014-06-15", "???"),
        (None, "ja", "2014-06-15", "?✔✔"),
        (None, "nee", "2014-06-15", "?✘?"),
        ("nee", None, "2014-06-15", "✘??"),
        ("nee", "ja", "2014-06-15", "✘✔✔"),
        ("nee", "nee", "2014-06-15", "✘✘✘"),
        ("ja", None, "2014-06-15", "✔?✔"),
        ("ja", "nee", "2014-06-15", "✔✘✔"),
        ("nee", "ja", "2014-06-14", "✘✔✔"),
        ("nee", "ja", "2014-06-16", "✘✘✘"),
    ],
)
def test_a_registered_place_unless_the_judge_chose_a_jji(
    geregistreerd: str | None, jji: str | None, geboren: str, rij: str
) -> None:
    """Jeugdwet 6.2.2: the place, the choice in the ruling (from 12 on that day), and both."""
    antwoorden = {"accommodatie_geregistreerd": geregistreerd, "jji_volgens_beschikking": jji}
    opname = {"id": "op1", "verzoek": "vz1"} | {s: w for s, w in antwoorden.items() if w}
    wie = {"roepnaam": "Yara", "geboortedatum": geboren}
    over = met(MACHTIGING, opnames=[opname], jeugdige=wie)
    regels = (accommodatie_geregistreerd, rechter_koos_jji, registratie_tenzij_jji)
    assert "".join(teken(regel, over) for regel in regels) == rij


def test_without_a_ruling_or_an_age_nobody_knows_of_a_jji() -> None:
    """Lid 2 speaks of what stands in the ruling, and of twelve years; a plain no needs neither."""
    opname = {"id": "op1", "verzoek": "vz1", "jji_volgens_beschikking": "ja"}
    assert teken(rechter_koos_jji, met(MACHTIGING, beschikkingen=[], opnames=[opname])) == "?"
    assert [rechter_koos_jji.vraag(ja, None, PEIL) for ja in (True, False)] == [None, False]


@pytest.mark.parametrize(
    ("stap", "geldt"), [(opname_regulier, True), (opname_spoed, False), (besluit_opname, False)]
)
def test_the_jji_is_for_a_machtiging_alone(stap: Regel, *, geldt: bool) -> None:
    """Lid 2 names no emergency order and no conditional one."""
    assert (rechter_koos_jji in set(stap.bladeren())) is geldt
    assert accommodatie_geregistreerd in set(stap.bladeren())
