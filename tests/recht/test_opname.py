# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import (
    BETROKKENEN,
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
    instemming_niet_ingetrokken,
    machtiging_loopt,
    machtiging_regulier_geldig,
    machtiging_spoed_geldig,
    machtiging_verleend,
    niet_op_tijd_gehoord,
    niet_vervallen,
    nog_binnen_achttien_en_half,
    op_tijd_gehoord,
    titel_niet_weggevallen,
)

if TYPE_CHECKING:
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.schemas.verzoek import VerzoekSoort

ALLEN = ("yara", "moeder", "vader")


def verhoor(*wie: str, op: int = 0, wijze: str = "gehoord") -> list[Invoer]:
    """Write that the judge heard these people this many days after the peildatum."""
    return [{"wie": naam, "op": dag(op), "wijze": wijze} for naam in wie]


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

    def test_withdrawn_consent_matters_only_where_consent_is_the_title(self) -> None:
        """With an ots it changes nothing; an ots that is only asked for is no title yet."""
        instemming = {"van": "moeder", "datum": dag(-60), "ingetrokken_op": dag(-20)}
        gevonden = [
            met(
                MACHTIGING,
                titel={
                    "instemmingen": [instemming],
                    "maatregelen": [{"soort": "ots", "stand": stand, "vanaf": dag(-9)}],
                },
            )
            for stand in ("van_kracht", "verzocht")
        ]
        assert tekens(titel_niet_weggevallen, gevonden) == "✔?"

    def test_an_emergency_order_does_not_end_by_it(self) -> None:
        """Jeugdwet 6.1.3 lid 5: it runs on."""
        instemming = {"van": "moeder", "datum": dag(-60), "ingetrokken_op": dag(-20)}
        assert teken(machtiging_spoed_geldig, met(titel={"instemmingen": [instemming]})) == "✔"


class TestOpTijdGehoord:
    """Rv 800 lid 3 and 809 lid 3: within two weeks everyone gets the chance to be heard."""

    @pytest.mark.parametrize(
        ("verhoren", "rij"),
        [
            #                                 day 13, 14, 15 after the ruling
            ([],                                                   "✔??"),
            (verhoor(*ALLEN, op=1),                                "✔✔✔"),
            (verhoor(*ALLEN, op=13),                               "✔✔✔"),
            (verhoor(*ALLEN, op=14),                               "✔??"),
            (verhoor("yara", op=1),                                "✔??"),
            (verhoor("moeder", "vader", op=1),                     "✔??"),
            (verhoor("yara", "moeder", op=1),                      "✔??"),
            (verhoor(*ALLEN, op=1, wijze="gelegenheid_gehad"),     "✔✔✔"),
            (verhoor(*ALLEN, op=1, wijze="wil_niet"),              "✔✔✔"),
            (verhoor(*ALLEN, "karin", op=-1),                      "✔✔✔"),
        ],
        ids=[
            "nobody",
            "everyone",
            "everyone on the last day",
            "everyone a day too late",
            "only the youth",
            "only the parents",
            "one parent of two",
            "the chance is enough",
            "not willing is an answer",
            "heard before the ruling",
        ],
    )  # fmt: skip
    def test_the_youth_and_everyone_with_gezag(self, verhoren: list[Invoer], rij: str) -> None:
        """Up to the 14th day it holds for all; from then on only when everyone had the chance."""
        dagen = [date(2026, 6, 28), date(2026, 6, 29), date(2026, 6, 30)]
        besluit = beschikking(verhoren=verhoren)
        assert tekens(op_tijd_gehoord, [met(op=d, besluit=besluit) for d in dagen]) == rij

    @pytest.mark.parametrize(
        ("weg", "wie"),
        [
            (("moeder", "vader"), ("wie het gezag heeft",)),
            (("yara",), ("de jeugdige",)),
            (ALLEN, ("de jeugdige", "wie het gezag heeft")),
        ],
    )
    def test_who_is_not_known_was_not_heard(
        self, weg: tuple[str, ...], wie: tuple[str, ...]
    ) -> None:
        """Without anyone with gezag on file the dossier does not show that all were heard."""
        betrokkenen = {naam: p for naam, p in BETROKKENEN.items() if naam not in weg}
        verhoren = verhoor(*(naam for naam in ALLEN if naam not in weg), op=1)
        over = met(
            op=date(2026, 7, 1),
            besluit=beschikking(verhoren=verhoren),
            betrokkenen=betrokkenen,
        )
        assert teken(op_tijd_gehoord, over) == "?"
        assert niet_op_tijd_gehoord(over.dossier.beschikkingen[0], over) == wie

    def test_without_a_ruling_nobody_knows(self) -> None:
        """Silence."""
        assert teken(op_tijd_gehoord, met(beschikkingen=[])) == "?"


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
