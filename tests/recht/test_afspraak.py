# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, dag, teken, tekens, uur, vast, zaak
from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.bronnen.werkwijze import Werkwijze
from va_route.errors import DefinitionError
from va_route.recht.afspraak import (
    afgeweken_van,
    afspraak,
    afwijkingen,
    als_de_regio_heeft,
    in_woorden_van_hier,
    regioplicht,
    zoals_afgesproken,
)
from va_route.recht.profiel import Geldend, Regioprofiel, zonder_werkwijze
from va_route.recht.regel import alle, een_van, indien, tenzij
from va_route.schemas.partijen import Partij
from va_route.schemas.profiel import AfspraakSoort, Traject
from va_route.toets import Soort, plichten, redenen

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.schemas.verzoek import VerzoekSoort
    from va_route.toets import Waarheid

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


@pytest.mark.parametrize("rol", Partij)
def test_who_acts_signs_a_deviation_and_nobody_else(rol: Partij) -> None:
    """Not the youth, a parent or the judge: a deviation is of who goes on without the agreement."""
    handelt = ["regievoerder", "crisisdienst", "lokaal_team", "college", "gi", "raad", "ovj"]
    getekend = zaak(SPOED, afwijkingen=[afwijking(rol=rol.value)], **VERZOEK)
    assert teken(BERAAD, getekend) == ("✔" if rol in handelt else "?")


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


ELDERS = Werkwijze("Werkwijze Elders")
CODE = "ambulant_overwogen"


def regio(soort: AfspraakSoort | None, traject: Traject | None = None) -> Regioprofiel:
    """Make a region with this one agreement, or with none."""
    hier = {} if soort is None else {CODE: Geldend(soort, ELDERS("punt 3"), "", traject)}
    return Regioprofiel("elders", "Elders", "1", hier)


def in_regio(profiel: Regioprofiel, soort: VerzoekSoort = SPOED) -> Zaak:
    """Ask in another region."""
    return replace(zaak(soort), profiel=profiel)


def stap(antwoord: Waarheid) -> Regel:
    """Make a step that asks one agreement, and one thing that is in order."""
    eis = afspraak(CODE, BRON, vast(antwoord, "a"))
    return alle("stap", BRON, eis, vast(waarheid=True, code="b"))


KINDEREN: list[tuple[str, Regioprofiel, str, str, bool]] = [
    # what the region says, the step on ✔✘? of the rule, the kind it has, whether it is in the tree
    ("eis", regio(AfspraakSoort.EIS), "✔✘?", "afspraak", True),
    ("herinnering", regio(AfspraakSoort.HERINNERING), "✔✔✔", "plicht", True),
    ("waarschuwing", regio(AfspraakSoort.WAARSCHUWING), "✔✔✔", "plicht", True),
    ("not named", regio(None), "✔✔✔", "", False),
    ("no working method", zonder_werkwijze("elders"), "✔✔✔", "plicht", True),
]


@pytest.mark.parametrize(
    ("profiel", "rij", "soort", "erin"),
    [geval[1:] for geval in KINDEREN],
    ids=[geval[0] for geval in KINDEREN],
)
def test_the_region_says_what_an_agreement_is(
    profiel: Regioprofiel, rij: str, soort: str, *, erin: bool
) -> None:
    """Only an *eis* holds a step up; what is not named is not in the tree at all."""
    over = in_regio(profiel)
    antwoorden: tuple[Waarheid, ...] = (True, False, None)
    assert "".join(teken(stap(antwoord), over) for antwoord in antwoorden) == rij
    for antwoord in antwoorden:
        boom = stap(antwoord).toets(over)
        assert [deel.code for deel in boom.delen] == ([CODE, "b"] if erin else ["b"])
        assert {deel.soort.value for deel in boom.delen[:-1]} == ({soort} if erin else set())
        telt = soort == "afspraak" and antwoord is not True
        assert bool(redenen(boom)) is telt
        assert bool(plichten(boom)) is (soort == "plicht" and antwoord is not True)


@pytest.mark.parametrize(
    ("traject", "gevraagd"),
    [(None, "beide"), (Traject.REGULIER, "regulier"), (Traject.SPOED, "spoed")],
)
def test_an_agreement_can_hold_on_one_side_of_the_routes(
    traject: Traject | None, gevraagd: str
) -> None:
    """An agreement for emergencies is not asked without one, and the other way round."""
    profiel = regio(AfspraakSoort.EIS, traject)
    op_spoed = len(stap(None).toets(in_regio(profiel, SPOED)).delen) == 2
    regulier = len(stap(None).toets(in_regio(profiel, MACHTIGING)).delen) == 2
    assert (op_spoed, regulier) == (gevraagd != "regulier", gevraagd != "spoed")


@pytest.mark.parametrize("soort", AfspraakSoort)
def test_the_source_is_that_of_the_region(soort: AfspraakSoort) -> None:
    """The agreement and everything regional below it cite the working method of here."""
    [eis, _] = stap(None).toets(in_regio(regio(soort))).delen
    assert eis.bron is not None
    assert eis.bron.citaat == "Werkwijze Elders, punt 3"
    assert [deel.bron for deel in eis.delen] == [eis.bron]


def test_without_a_working_method_the_source_says_so() -> None:
    """The guard is shown, with the words of the rule."""
    [eis, _] = stap(None).toets(in_regio(zonder_werkwijze("elders"))).delen
    assert eis.bron is not None
    assert eis.bron.citaat == "voor deze regio is geen werkwijze vastgelegd"
    assert eis.zin == "dit is zo"


@pytest.mark.parametrize(
    ("aantal", "rest"),
    [(1, ""), (2, " Er is nog een punt."), (3, " Er zijn nog 2 punten.")],
)
def test_a_reminder_says_who_can_do_something_and_what_comes_first(aantal: int, rest: str) -> None:
    """A reader of the reminder alone knows where to begin."""
    open_ = alle("samen", BRON, *(vast(None, f"blad{nr}") for nr in range(aantal)))
    regel = afspraak(CODE, BRON, open_)
    herinnering = regel.toets(in_regio(regio(AfspraakSoort.HERINNERING)))
    assert herinnering.wie == ("regievoerder",)
    assert herinnering.remedie == f"Leg het vast.{rest}"


def test_a_deviation_makes_up_for_an_agreement_only_where_the_region_says_so() -> None:
    """Another region that names no reasons asks the beraad itself."""
    zonder = {"spoedberaad_gehouden": Geldend(AfspraakSoort.EIS, ELDERS("punt 1"))}
    over = replace(
        zaak(SPOED, afwijkingen=[afwijking()]), profiel=Regioprofiel("e", "E", "1", zonder)
    )
    assert teken(BERAAD, over) == "?"


@pytest.mark.parametrize(
    ("profiel", "rij"),
    [
        (regio(AfspraakSoort.EIS), "✔✘?"),
        (regio(AfspraakSoort.HERINNERING), "✔✔✔"),
        (regio(None), "✔✔✔"),
    ],
    ids=["eis", "herinnering", "not named"],
)
def test_a_part_of_an_agreement_follows_it(profiel: Regioprofiel, rij: str) -> None:
    """Asked elsewhere under its own code, it is what the agreement is."""
    gevonden = "".join(
        teken(alle("s", BRON, zoals_afgesproken(CODE, vast(antwoord))), in_regio(profiel))
        for antwoord in (True, False, None)
    )
    assert gevonden == rij


@pytest.mark.parametrize(
    ("profiel", "aantal"),
    [(regio(AfspraakSoort.HERINNERING), 1), (regio(None), 0), (zonder_werkwijze("elders"), 1)],
    ids=["named", "not named", "no working method"],
)
def test_a_duty_of_the_region_is_only_asked_there(profiel: Regioprofiel, aantal: int) -> None:
    """It reminds where it is named, or where nobody knows."""
    stil = alle("s", BRON, regioplicht(vast(None, CODE)))
    boom = stil.toets(in_regio(profiel))
    assert len(plichten(boom)) == aantal
    assert boom.uitkomst is True


@pytest.mark.parametrize("heeft", [True, False])
def test_what_a_region_has_nothing_of_is_left_out(*, heeft: bool) -> None:
    """Nobody is asked for knowledge that the region does not know."""
    regel = alle("s", BRON, als_de_regio_heeft(lambda _: heeft, vast(None)))
    assert len(regel.toets(zaak()).delen) == int(heeft)


@pytest.mark.parametrize("voeg", [een_van, tenzij, indien])
def test_an_agreement_cannot_be_one_of_several(voeg: Callable[..., Regel]) -> None:
    """What it is, its region says; a choice that leans on it would change with the map."""
    with pytest.raises(DefinitionError, match="DELEN knoop"):
        voeg("knoop", BRON, afspraak(CODE, BRON, vast(None)), vast(None))


@pytest.mark.parametrize(
    ("profiel", "bron"),
    [
        (replace(regio(None), bron=ELDERS()), "Werkwijze Elders"),
        (zonder_werkwijze("elders"), "voor deze regio is geen werkwijze vastgelegd"),
    ],
    ids=["elders", "no working method"],
)
def test_a_fact_is_asked_everywhere_and_cites_the_region(profiel: Regioprofiel, bron: str) -> None:
    """Recording what happened is never left out, and never cites another region."""
    feiten = [in_woorden_van_hier(vast(antwoord)) for antwoord in (True, False, None)]
    toetsen = [feit.toets(in_regio(profiel)) for feit in feiten]
    assert [toets.uitkomst for toets in toetsen] == [True, False, None]
    assert {toets.bron.citaat for toets in toetsen if toets.bron} == {bron}
    assert in_woorden_van_hier(vast(None)).toets(zaak()) == vast(None).toets(zaak())
