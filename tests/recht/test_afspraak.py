# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, dag, teken, tekens, uur, vast, zaak
from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.recht.afspraak import afgeweken_van, afspraak, afwijkingen
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, redenen

if TYPE_CHECKING:
    from va_route.schemas.verzoek import VerzoekSoort

BRON = GRONINGEN_DRENTHE("een proef")
AFGEWEKEN = afgeweken_van(
    "spoedberaad_gehouden", BRON, wie=(Partij.CRISISDIENST,), remedie="Schrijf een afwijking."
)
BERAAD = afspraak("spoedberaad_gehouden", BRON, vast(None, "beraad"), AFGEWEKEN)
VERZOEK: Invoer = {"verzoeken": [{"id": "vz1", "soort": "spoedmachtiging"}]}


def afwijking(**anders: object) -> Invoer:
    """Write a deviation that is in order, but for what is named."""
    return {
        "afspraak": "spoedberaad_gehouden",
        "reden": "direct_gevaar",
        "motivering": "Er stond iemand voor de deur.",
        "door": "karin",
        "rol": "crisisdienst",
        "op": uur(-1, "03:10"),
        "herstel_uiterlijk": dag(0),
    } | anders


@pytest.mark.parametrize(
    ("anders", "uitkomst"),
    [
        ({}, "✔"),
        ({"op": uur(0, "23:59")}, "✔"),
        ({"op": uur(1, "00:00"), "herstel_uiterlijk": dag(1)}, "?"),
        ({"herstel_uiterlijk": dag(-1)}, "✔"),
        ({"herstel_uiterlijk": dag(-2)}, "?"),
        ({"reden": "va_in_concept"}, "?"),
        ({"reden": "niet_bereikbaar"}, "?"),
        ({"reden": "niet_bereikbaar", "pogingen": ["02:50 gebeld met het Servicepunt"]}, "✔"),
        ({"afspraak": "va_aanwezig"}, "?"),
        ({"afspraak": "jeugdige_gehoord"}, "?"),
        ({"verzoek": "vz1"}, "✔"),
        ({"verzoek": "vz2"}, "?"),
    ],
    ids=[
        "in order",
        "signed on the peildatum",
        "signed after the peildatum",
        "repaired the same day",
        "repaired before it was signed",
        "a reason that is not for this agreement",
        "nobody reached, without attempts",
        "nobody reached, with an attempt",
        "of another agreement",
        "of an agreement that has no deviation",
        "for this request",
        "for another request",
    ],
)
def test_a_deviation_counts_only_in_order(anders: Invoer, uitkomst: str) -> None:
    """A reason of the region, signed by the peildatum, repaired not before, with attempts."""
    assert teken(BERAAD, zaak(SPOED, afwijkingen=[afwijking(**anders)], **VERZOEK)) == uitkomst


@pytest.mark.parametrize(
    ("soort", "uitkomst"), [(SPOED, "✔"), (MACHTIGING, "?")], ids=["spoed", "regulier"]
)
def test_only_the_emergency_route_knows_a_deviation(soort: VerzoekSoort, uitkomst: str) -> None:
    """The same document on the regular route stands in the place of nothing."""
    over = zaak(soort, afwijkingen=[afwijking()])
    assert teken(BERAAD, over) == uitkomst
    assert len(BERAAD.toets(over).delen) == (2 if soort is SPOED else 1)


@pytest.mark.parametrize(
    ("nummer", "aantal", "uitkomst"),
    [
        (None, 0, "✔"),
        (None, 1, "✔"),
        (None, 2, "?"),
        ("vz1", 2, "✔"),
        ("vz2", 2, "?"),
    ],
)
def test_with_more_requests_a_deviation_names_its_own(
    nummer: str | None, aantal: int, uitkomst: str
) -> None:
    """Of whatever kind: without a number nobody knows which one it is about."""
    verzoeken = [
        {"id": "vz1", "soort": "spoedmachtiging"},
        {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"},
    ][:aantal]
    papier = afwijking(**({"verzoek": nummer} if nummer else {}))
    assert teken(BERAAD, zaak(SPOED, afwijkingen=[papier], verzoeken=verzoeken)) == uitkomst


def test_the_follow_up_counts_as_the_emergency_route() -> None:
    """Law 6: the follow-up request of an emergency, too."""
    over = zaak(SPOED, afwijkingen=[afwijking()], **VERZOEK)
    assert teken(BERAAD, over.bij(MACHTIGING)) == "✔"


@pytest.mark.parametrize("antwoord", [True, False, None])
def test_an_agreement_that_the_region_does_not_name_has_no_exception(
    *, antwoord: bool | None
) -> None:
    """Whatever is written down, such an agreement asks its rule."""
    regel = afspraak("jeugdige_gehoord", BRON, vast(antwoord, "a"), vast(waarheid=True, code="b"))
    toets = regel.toets(zaak(SPOED))
    assert toets.uitkomst is antwoord
    assert [deel.code for deel in toets.delen] == ["a"]
    assert toets.soort is Soort.AFSPRAAK


def test_the_rule_itself_meets_the_agreement() -> None:
    """✔ ✘ ? of the rule, with and without a deviation on file."""
    regels = [
        afspraak("spoedberaad_gehouden", BRON, vast(antwoord, "a"), AFGEWEKEN)
        for antwoord in (True, False, None)
    ]
    zonder, met = zaak(SPOED), zaak(SPOED, afwijkingen=[afwijking()])
    assert "".join(tekens(regel, [zonder]) for regel in regels) == "✔??"
    assert "".join(tekens(regel, [met]) for regel in regels) == "✔✔✔"


def test_the_explanation_offers_the_deviation() -> None:
    """One of two is enough: the agreement, or the deviation; each with its own remedy."""
    gevonden = redenen(BERAAD.toets(zaak(SPOED)))
    assert [(r.toets.code, r.een_van, r.toets.pad) for r in gevonden] == [
        ("beraad", "spoedberaad_gehouden", ""),
        ("afgeweken_van_spoedberaad_gehouden", "spoedberaad_gehouden", "afwijkingen"),
    ]


def test_every_deviation_that_counts_is_given() -> None:
    """For page 1: all of them, in the order of the document."""
    lijst = [afwijking(motivering="Een."), afwijking(reden="va_in_concept"), afwijking()]
    over = zaak(SPOED, afwijkingen=lijst)
    gevonden = afwijkingen(over, "spoedberaad_gehouden")
    assert gevonden == (over.dossier.afwijkingen[0], over.dossier.afwijkingen[2])
