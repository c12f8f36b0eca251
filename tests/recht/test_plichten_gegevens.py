# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.recht.bouw import MACHTIGING, Invoer, dag, teken, zaak
from tests.recht.conftest import HIER, lees, wijzig
from va_route.recht import stappen
from va_route.recht.plichten_gegevens import (
    delen_toegestaan,
    geregistreerde_professional,
    meldcode_doorlopen,
    samenloop_nagegaan,
    toestemming_passend_bij_leeftijd,
)
from va_route.recht.zaak import Zaak
from va_route.toets import Soort

if TYPE_CHECKING:
    from va_route.recht.regel import Regel

PLICHTEN = [
    geregistreerde_professional,
    toestemming_passend_bij_leeftijd,
    delen_toegestaan,
    meldcode_doorlopen,
    samenloop_nagegaan,
]
VIJFTIEN, ELF, ZESTIEN = "2011-01-01", "2015-01-01", "2010-01-01"
ZEVENTIEN = "2009-01-01"


def va(consult: Invoer | None = None, **anders: Any) -> Zaak:  # noqa: ANN401 - as the reader gives them
    """Ask about the complete analysis with these values changed; ``__`` stands for a dot."""
    wijzigingen = {pad.replace("__", "."): waarde for pad, waarde in anders.items()}
    inhoud = wijzig(lees(HIER.parent / "schemas" / "sem.yaml"), wijzigingen)
    vraag = {"id": "co1", "instantie": "servicepunt", "soort": "casus", "vraag": "Wat past?"}
    gesteld = [] if consult is None else [vraag | {"gesteld_op": dag(0)} | consult]
    return zaak(MACHTIGING, va=inhoud, betrokkenen={}, consulten=gesteld)


@pytest.mark.parametrize("regel", PLICHTEN, ids=lambda regel: regel.code)
def test_it_reminds_and_never_counts(regel: Regel) -> None:
    """A duty of someone is no condition of filing, and each rests on the law."""
    toets = regel.toets(zaak(MACHTIGING))
    assert (toets.soort, toets.telt) == (Soort.PLICHT, False)
    assert toets.bron is not None
    assert toets.bron.citaat.startswith(("Jeugdwet art. ", "Besluit Jeugdwet art. "))


@pytest.mark.parametrize(
    ("anders", "teken_", "uitgelegd"),
    [
        ({}, "✔", "✔"),
        ({"vaststelling__door": "tom"}, "?", "✔"),
        ({"vaststelling": None}, "?", "?"),
    ],
    ids=["registered", "not registered", "nobody yet"],
)
def test_a_registered_professional_does_it_or_it_says_why(
    anders: Invoer, teken_: str, uitgelegd: str
) -> None:
    """Besluit Jeugdwet 5.1.1 leaves room to explain who does it; nobody explains nothing."""
    assert teken(geregistreerde_professional, va(**anders)) == teken_
    uitleg = {"regel": "VA-G06", "pad": "vaststelling", "reden": "Zij kent het gezin."}
    uitleg |= {"door": "karin", "datum": dag(-1), "opnieuw_op": dag(9)}
    assert teken(geregistreerde_professional, va(**anders, terzijde=[uitleg])) == uitgelegd


@pytest.mark.parametrize(
    ("geboren", "opgesteld", "artikel"),
    [
        ("2014-06-15", "2026-06-14", "Jeugdwet art. 7.3.15 lid 1"),
        ("2014-06-15", "2026-06-15", "Jeugdwet art. 7.3.4 lid 2"),
        ("2010-06-15", "2026-06-14", "Jeugdwet art. 7.3.4 lid 2"),
        ("2010-06-15", "2026-06-15", "Jeugdwet art. 7.3.5"),
    ],
    ids=["the day before 12", "12", "the day before 16", "16"],
)
def test_each_age_has_its_own_article(geboren: str, opgesteld: str, artikel: str) -> None:
    """By the age on the day the making began, as the rule of the analysis counts."""
    over = va(jeugdige__geboortedatum=geboren, kop__opgesteld_op=opgesteld)
    bron = toestemming_passend_bij_leeftijd.toets(over).bron
    assert bron is not None
    assert bron.citaat == artikel


@pytest.mark.parametrize(
    ("geboren", "wie", "teken_"),
    [
        (ELF, ("moeder", "vader"), "✔"),
        (ELF, ("moeder",), "?"),
        (ELF, ("sem",), "?"),
        (VIJFTIEN, ("sem", "moeder", "vader"), "✔"),
        (VIJFTIEN, ("moeder", "vader"), "?"),
        (VIJFTIEN, ("sem",), "?"),
        (ZESTIEN, ("sem",), "✔"),
        (ZESTIEN, ("moeder", "vader"), "?"),
        (ZEVENTIEN, ("sem",), "✔"),
    ],
)
@pytest.mark.parametrize("regel", [toestemming_passend_bij_leeftijd, delen_toegestaan])
def test_who_consents_follows_from_the_age(
    regel: Regel, geboren: str, wie: tuple[str, ...], teken_: str
) -> None:
    """Under 12 the parents, from 12 both, from 16 the youth alone: for help and for sharing."""
    gaf = [{"van": naam, "datum": "2026-03-10", "waarvoor": "Delen"} for naam in wie]
    over = va({"anoniem": "nee"}, jeugdige__geboortedatum=geboren, toestemming=gaf)
    assert teken(regel, over) == teken_


@pytest.mark.parametrize(
    ("consult", "teken_"),
    [
        (None, "✔"),
        ({"anoniem": "ja"}, "✔"),
        ({}, "?"),
        ({"grondslag": "toestemming"}, "?"),
        ({"grondslag": "conflict_van_plichten"}, "✔"),
        ({"grondslag": "rechtstreeks_betrokken"}, "✔"),
        ({"gesteld_op": dag(1)}, "✔"),
    ],
    ids=["no consult", "anonymous", "by name", "consent not on file", "acute", "involved", "later"],
)
def test_a_question_by_name_says_on_which_ground(consult: Invoer | None, teken_: str) -> None:
    """Jeugdwet 7.3.11: without a name nothing is shared; else a ground, or consent on file."""
    assert teken(delen_toegestaan, va(consult, toestemming=[])) == teken_


@pytest.mark.parametrize(("verschil", "teken_"), [(-1, "✔"), (0, "✔"), (1, "?")])
def test_consent_comes_before_sharing(verschil: int, teken_: str) -> None:
    """On the day of the question at the latest."""
    gaf = [
        {"van": naam, "datum": dag(verschil), "waarvoor": "Delen"}
        for naam in ("sem", "moeder", "vader")
    ]
    assert teken(delen_toegestaan, va({}, toestemming=gaf)) == teken_


@pytest.mark.parametrize(
    ("geboren", "wie", "teken_"),
    [
        ("2014-06-16", ("moeder", "vader"), "✔"),
        ("2014-06-15", ("moeder", "vader"), "?"),
        ("2014-06-15", ("sem", "moeder", "vader"), "✔"),
        ("2010-06-16", ("sem",), "?"),
        ("2010-06-15", ("sem",), "✔"),
    ],
    ids=["the day before 12", "12", "12, with the youth", "the day before 16", "16"],
)
def test_for_sharing_the_age_is_that_of_the_day_of_the_question(
    geboren: str, wie: tuple[str, ...], teken_: str
) -> None:
    """A birthday is the first day on which the youth has a say."""
    gaf = [{"van": naam, "datum": dag(-1), "waarvoor": "Delen"} for naam in wie]
    over = va({}, jeugdige__geboortedatum=geboren, toestemming=gaf)
    assert teken(delen_toegestaan, over) == teken_


def test_each_question_by_name_has_its_own_ground() -> None:
    """One that is in order does not cover another from before the consent."""
    gaf = [
        {"van": naam, "datum": dag(-2), "waarvoor": "Delen"} for naam in ("sem", "moeder", "vader")
    ]
    vraag = {"instantie": "servicepunt", "soort": "casus", "vraag": "Wat past?"}
    over = [vraag | {"id": "co1", "gesteld_op": dag(-1)}, vraag | {"id": "co2"}]
    for gesteld, teken_ in ((dag(0), "✔"), (dag(-3), "?")):
        inhoud = wijzig(lees(HIER.parent / "schemas" / "sem.yaml"), {"toestemming": gaf})
        consulten = [over[0], over[1] | {"gesteld_op": gesteld}]
        geval = zaak(MACHTIGING, va=inhoud, betrokkenen={}, consulten=consulten)
        assert teken(delen_toegestaan, geval) == teken_


def test_without_a_date_of_birth_nobody_knows_who_consents() -> None:
    """At night the age may be all there is."""
    vraag = {"id": "co1", "instantie": "hsj", "soort": "spoed", "vraag": "Wat nu?"}
    vraag["gesteld_op"] = dag(0)
    leeg = zaak(consulten=[vraag])
    zonder = leeg.dossier.model_copy(update={"jeugdige": None})
    assert teken(delen_toegestaan, Zaak(zonder, leeg.peildatum, leeg.profiel, leeg.soort)) == "?"


@pytest.mark.parametrize(
    ("meldcode", "teken_"),
    [
        (None, "?"),
        ({"vermoeden": "nee"}, "✔"),
        ({"vermoeden": "ja"}, "?"),
        ({"vermoeden": "ja", "doorlopen_op": dag(0)}, "✔"),
        ({"vermoeden": "ja", "doorlopen_op": dag(1)}, "?"),
    ],
    ids=["silent", "no suspicion", "suspicion", "steps taken", "steps tomorrow"],
)
def test_the_steps_of_the_meldcode_are_taken_when_needed(
    meldcode: Invoer | None, teken_: str
) -> None:
    """Jeugdwet 4.1.7; that there is no suspicion is an answer too."""
    over = zaak(MACHTIGING, plichten={} if meldcode is None else {"meldcode": meldcode})
    assert teken(meldcode_doorlopen, over) == teken_


@pytest.mark.parametrize(("verschil", "teken_"), [(-1, "✔"), (0, "✔"), (1, "?")])
def test_it_was_looked_up_whether_another_order_runs(verschil: int, teken_: str) -> None:
    """Jeugdwet 6.1.2 lid 8: such an order lapses by this one."""
    over = zaak(MACHTIGING, plichten={"samenloop_nagegaan_op": dag(verschil)})
    assert teken(samenloop_nagegaan, over) == teken_
    assert teken(samenloop_nagegaan, zaak(MACHTIGING)) == "?"


def test_they_stand_where_they_are_due() -> None:
    """Consent, sharing and the meldcode before the decision; the rest when filing."""

    def staan(stap: Regel) -> set[str]:
        return {d.code for d in stap.delen} & {regel.code for regel in PLICHTEN}

    assert staan(stappen.besluit_tot_verzoek) == {
        "VA-G09",
        "delen_toegestaan",
        "meldcode_doorlopen",
    }
    assert staan(stappen.regulier_verzoek) == {"VA-G06", "samenloop_nagegaan"}
    assert staan(stappen.spoedverzoek) == {"samenloop_nagegaan"}
    assert staan(stappen.beraad_vastgelegd) == {"delen_toegestaan", "meldcode_doorlopen"}
