# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from va_route.schemas.keuzes import AlternatiefUitkomst, DelingReactie, Herkend, HulpSoort
from va_route.schemas.personen import Poging, Woorden
from va_route.schemas.va_bevindingen import Betwisting
from va_route.schemas.va_deling import Deling, Terzijde
from va_route.schemas.va_plan import Actie, Alternatief
from va_route.schemas.va_veiligheid import Weging
from va_route.schemas.va_verklaring import Bewijs, Herkenning
from va_route.schemas.vergelijk import naam_van, paren, persoon_van, velden, verplaatst

MEI, JUNI = date(2026, 5, 1), date(2026, 6, 1)


def woorden(van: str, dag: date, tekst: str = "a") -> Woorden:
    """Make the words of someone."""
    return Woorden(van=van, tekst=tekst, datum=dag)


def hulp(nummer: str, tekst: str = "a") -> Alternatief:
    """Make an option with a number."""
    ambulant, advies = HulpSoort.AMBULANT, AlternatiefUitkomst.ADVIES
    return Alternatief(id=nummer, tekst=tekst, soort=ambulant, uitkomst=advies)


def test_a_number_goes_before_everything_else() -> None:
    """What has a number is that number, also when all of its words are those of another."""
    oud, nieuw = [hulp("al1", "a"), hulp("al2", "b")], [hulp("al2", "a"), hulp("al3", "b")]
    assert paren(oud, nieuw) == ((1, 0),)


def test_the_same_person_on_the_same_day_is_the_same_entry() -> None:
    """Whatever its place in the list, and whatever was said."""
    oud = [woorden("sem", MEI), woorden("sem", JUNI)]
    nieuw = [woorden("sem", JUNI, "b"), woorden("sem", MEI, "c")]
    assert paren(oud, nieuw) == ((1, 0), (0, 1))


def test_the_same_person_on_another_day_is_the_same_entry_when_it_is_alone() -> None:
    """With two of them it is not clear which one is meant, so both are new."""
    assert paren([woorden("sem", MEI)], [woorden("sem", JUNI, "b")]) == ((0, 0),)
    twee = [woorden("sem", JUNI, "b"), woorden("sem", date(2026, 7, 1), "c")]
    assert paren([woorden("sem", MEI)], twee) == ()


def test_the_same_place_in_the_list_is_no_reason() -> None:
    """Other people with other words on other days are other entries."""
    assert paren([woorden("sem", MEI)], [woorden("moeder", JUNI, "b")]) == ()


def test_a_reference_tells_entries_apart() -> None:
    """Evidence is known by its finding."""
    oud = [Bewijs(bevinding="bv1", waarom="a"), Bewijs(bevinding="bv2", waarom="b")]
    nieuw = [Bewijs(bevinding="bv2", waarom="c"), Bewijs(bevinding="bv1", waarom="d")]
    assert paren(oud, nieuw) == ((1, 0), (0, 1))


def test_entries_that_are_equal_are_paired_one_by_one() -> None:
    """Three attempts of which two are the same: none of them is lost or invented."""
    gebeld = Poging(datum=MEI, hoe="gebeld")
    assert paren([gebeld, gebeld], [gebeld, gebeld, gebeld]) == ((0, 0), (1, 1))


@pytest.mark.parametrize("volgorde", tuple(permutations(range(4))))
def test_what_moved_is_as_little_as_possible(volgorde: tuple[int, ...]) -> None:
    """Without what moved, the rest stands in its old order; nothing moved means nothing to say."""
    zelfde = [(oud, nieuw) for nieuw, oud in enumerate(volgorde)]
    schuivers = verplaatst(zelfde)
    rest = [oud for oud, nieuw in zelfde if nieuw not in schuivers]
    assert rest == sorted(rest)
    assert (schuivers == frozenset()) is (volgorde == (0, 1, 2, 3))


@pytest.mark.parametrize(
    ("item", "wie"),
    [
        (woorden("sem", MEI), "sem"),
        (Herkenning(persoon="moeder", antwoord=Herkend.JA), "moeder"),
        (Deling(met="vader", datum=MEI, wijze="a", reactie=DelingReactie.EENS), "vader"),
        (Betwisting(door="sem", waarom="a"), "sem"),
        (Actie(wie="sem", wat="a", uiterlijk=MEI), ""),
        (hulp("al1"), ""),
        ("tekst", ""),
    ],
)
def test_a_view_belongs_to_someone(item: object, wie: str) -> None:
    """Who does something has no view by that."""
    assert persoon_van(item) == wie


@pytest.mark.parametrize(
    ("item", "naam"),
    [
        (hulp("al1"), "al1"),
        (woorden("sem", MEI), "sem"),
        (Actie(wie="oma", wat="a", uiterlijk=MEI), "oma"),
        (Bewijs(bevinding="bv1", waarom="a"), "bv1"),
        (Poging(datum=MEI, hoe="a"), "2026-05-01"),
    ],
)
def test_an_entry_is_recognised_by_its_number_person_reference_or_day(
    item: Alternatief | Woorden | Actie | Bewijs | Poging, naam: str
) -> None:
    """What a reader would call it."""
    assert naam_van(item) == naam


def test_a_field_knows_what_it_holds() -> None:
    """Its name in the file, its title, and what kind of thing it names."""
    met = velden(Deling)[0]
    assert (met.naam, met.titel, met.soort, met.lijst, met.deel) == (
        "met",
        "Met wie",
        "persoon",
        False,
        False,
    )


def test_a_text_tells_entries_of_one_person_apart() -> None:
    """Two things that one person does, both put off: each is still the same thing."""
    oud = [Actie(wie="oma", wat=wat, uiterlijk=MEI) for wat in "ab"]
    nieuw = [Actie(wie="oma", wat=wat, uiterlijk=JUNI) for wat in "ba"]
    assert paren(oud, nieuw) == ((1, 0), (0, 1))


def test_an_entry_with_a_person_further_on_is_known_by_that_person() -> None:
    """What stands before it is what is said, and not who it is about."""
    item = Terzijde(regel="VA-C02", pad="kop", reden="a", door="karin", datum=MEI, opnieuw_op=JUNI)
    assert naam_van(item) == "karin"


def test_of_one_person_on_one_day_the_reference_tells_them_apart() -> None:
    """And not whatever field comes first."""

    def weging(organisatie: str, voorstel: str) -> Weging:
        delen = ("proportionaliteit", "subsidiariteit", "doelmatigheid")
        waarom = {deel: {"oordeel": "ja", "motivering": "a"} for deel in delen}
        wie = {"organisatie": organisatie, "door": "karin", "datum": "2026-05-01"}
        return Weging.model_validate(wie | waarom | {"voorstel": voorstel})

    oud = [weging("gemeente", "al1"), weging("gi", "al2")]
    nieuw = [weging("gemeente", "al2"), weging("gi", "al1")]
    assert paren(oud, nieuw) == ((1, 0), (0, 1))


def test_of_two_persons_on_two_days_each_entry_is_told_apart() -> None:
    """Neither the person nor the day is enough; together they are."""
    wie = [(van, dag) for van in ("sem", "moeder") for dag in (MEI, JUNI)]
    oud = [woorden(van, dag, "a") for van, dag in wie]
    nieuw = [woorden(van, dag, "b") for van, dag in reversed(wie)]
    assert paren(oud, nieuw) == ((3, 0), (2, 1), (1, 2), (0, 3))
