# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import GD, MACHTIGING, SPOED, vast, zaak
from va_route.app.profiel import profiel_van
from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET, VA_MODEL
from va_route.recht.afspraak import afspraak
from va_route.recht.regel import Regel, alle, bij, een_van, plicht, volgens
from va_route.recht.regellijst import Regelkaart, geldigheid, ongevraagd, regelkaarten, verschil
from va_route.recht.zaak import Zaak
from va_route.toets import Soort

if TYPE_CHECKING:
    from va_route.schemas.verzoek import VerzoekSoort

LID_2, LID_3 = JEUGDWET("6.1.2", lid=5), JEUGDWET("6.1.3", lid=3)
WERKWIJZE = GRONINGEN_DRENTHE("een proef")
EEN, TWEE = replace(vast(None, "een"), bron=LID_2), vast(None, "twee")


def kaarten(*vragen: tuple[str, Regel], over: Zaak | None = None) -> list[Regelkaart]:
    """List the rules of these steps, about an emergency in Groningen and Drenthe."""
    hier = over or zaak(SPOED)
    return list(regelkaarten([(stap, regel, hier) for stap, regel in vragen], hier.profiel))


def kort(*vragen: tuple[str, Regel]) -> list[tuple[str, str, str]]:
    """Give code, kind and source of each card."""
    return [(k.code, k.soort.value, k.bron.citaat) for k in kaarten(*vragen)]


def test_a_card_says_what_a_jurist_asks() -> None:
    """Code, kind, sentence, source, who, days and the steps that ask it."""
    (kaart,) = kaarten(("spoed.dien_in", EEN), ("regulier.dien_in", alle("x", LID_3, EEN)))
    assert kaart == Regelkaart(
        "een",
        Soort.FEIT,
        "dit is zo",
        LID_2,
        ("regievoerder",),
        date(2024, 1, 1),
        date(2026, 12, 31),
        ("spoed.dien_in", "regulier.dien_in"),
    )


def test_a_joint_with_a_sentence_has_a_card_and_one_without_has_none() -> None:
    """The leaves are there either way."""
    zonder, met = een_van("zonder", LID_2, EEN), een_van("met", LID_2, EEN, zin="een hiervan")
    assert [code for code, *_ in kort(("a", zonder), ("b", met))] == ["een", "met"]


def test_a_rule_is_listed_as_it_is_asked() -> None:
    """An emergency cites its own article, and a duty is a duty."""
    assert kort(("a", volgens(LID_3, EEN)), ("b", bij(MACHTIGING, EEN)), ("c", plicht(EEN))) == [
        ("een", "feit", LID_3.citaat),
        ("een", "feit", LID_2.citaat),
        ("een", "plicht", LID_2.citaat),
    ]


def test_what_stands_under_a_duty_is_a_duty() -> None:
    """None of it counts."""
    onder = plicht(alle("samen", LID_2, EEN, TWEE, zin="dit samen"))
    assert [soort for _, soort, _ in kort(("a", onder))] == ["plicht"] * 3


@pytest.mark.parametrize(
    ("regio", "soort", "bron"),
    [
        ("groningen_drenthe", "afspraak", "Werkwijze Groningen/Drenthe"),
        ("nergens", "plicht", "voor deze regio is geen werkwijze vastgelegd"),
    ],
)
def test_an_agreement_is_what_the_region_made_of_it(regio: str, soort: str, bron: str) -> None:
    """Where there is none, it only reminds."""
    regel = afspraak("va_aanwezig", WERKWIJZE, TWEE, zin="er is een analyse")
    over = replace(zaak(SPOED), profiel=profiel_van(regio))
    eerste = kaarten(("a", regel), over=over)[0]
    assert (eerste.code, eerste.soort.value) == ("va_aanwezig", soort)
    assert eerste.bron.citaat.startswith(bron)


def test_what_is_not_in_force_is_not_in_the_list() -> None:
    """Of that day only."""
    oud = replace(EEN, bron=LID_2._replace(geldend_tot=date(2026, 5, 1)))
    samen = alle("samen", LID_2, oud, TWEE, zin="dit samen")
    assert [k.code for k in kaarten(("a", samen), ("b", oud))] == ["samen", "twee"]
    eerder = zaak(SPOED, op=date(2026, 5, 1))
    assert [k.code for k in kaarten(("a", samen), over=eerder)] == ["samen", "een", "twee"]


def test_what_a_region_does_not_ask_leaves_the_rest_in_the_list() -> None:
    """A step that is not asked there is stepped over, and so is a part in the middle."""
    niet = afspraak("bestaat_hier_niet", WERKWIJZE, vast(None, "drie"))
    assert [c for c, _, _ in kort(("a", niet), ("b", EEN))] == ["een"]
    assert [c for c, _, _ in kort(("a", alle("x", LID_3, EEN, niet, TWEE)))] == ["een", "twee"]


def test_the_list_asks_the_dossier_nothing() -> None:
    """It is the same whatever a dossier shows."""
    leeg = Zaak(None, zaak().peildatum, GD, SPOED)  # type: ignore[arg-type]
    assert ongevraagd(EEN, leeg).uitkomst is None


def test_the_days_are_those_of_the_source() -> None:
    """Of the law the days we read, unless the place has its own; of our own model none."""
    zelf = LID_2._replace(geldend_van=date(2025, 1, 1), geldend_tot=date(2025, 6, 30))
    assert geldigheid(LID_2, GD) == (date(2024, 1, 1), date(2026, 12, 31))
    assert geldigheid(zelf, GD) == (date(2025, 1, 1), date(2025, 6, 30))
    assert geldigheid(VA_MODEL("regel"), GD) == (None, None)
    dagen = replace(GD, geldend_van=date(2026, 1, 1), geldend_tot=date(2026, 3, 1))
    assert geldigheid(WERKWIJZE, dagen) == (date(2026, 1, 1), date(2026, 3, 1))


def test_two_lists_beside_each_other_say_what_came_what_went_and_what_changed() -> None:
    """By code; the same card on both sides is no change."""
    oud = kaarten(("a", EEN), ("a", TWEE))
    nieuw = kaarten(("a", replace(EEN, zin="dit is anders")), ("a", vast(None, "drie")))
    erbij, weg, anders = verschil(oud, nieuw)
    assert ([k.code for k in erbij], [k.code for k in weg], anders) == (
        ["drie"],
        ["twee"],
        ("een",),
    )
    assert verschil(oud, oud) == ((), (), ())


@pytest.mark.parametrize(
    ("soort", "codes"),
    [
        (SPOED, ["spoedberaad_gehouden", "een", "twee"]),
        (MACHTIGING, ["spoedberaad_gehouden", "een"]),
    ],
)
def test_what_replaces_an_agreement_is_listed_only_where_it_is_asked(
    soort: VerzoekSoort, codes: list[str]
) -> None:
    """In an emergency, as far as the region allows a departure; elsewhere the agreement alone."""
    regel = afspraak("spoedberaad_gehouden", WERKWIJZE, EEN, TWEE)
    over = replace(zaak(soort), profiel=profiel_van("groningen_drenthe"))
    boom = ongevraagd(regel, over)
    assert [boom.code, *(deel.code for deel in boom.delen)] == codes


def test_the_tree_says_what_can_be_done() -> None:
    """As an answer would."""
    assert ongevraagd(EEN, zaak(SPOED)).remedie == EEN.remedie
    assert EEN.remedie


@pytest.mark.parametrize("om", [plicht(EEN), volgens(LID_3, EEN)], ids=["plicht", "volgens"])
def test_a_rule_around_another_one_is_one_point(om: Regel) -> None:
    """A reminder of a norm, or the norm by another article, is not the norm in a norm."""
    boom = ongevraagd(om, zaak(SPOED))
    assert (boom.code, boom.delen) == (EEN.code, ())
