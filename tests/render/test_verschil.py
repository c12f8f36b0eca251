# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace

import pytest

from va_route.render.verschil import BREED, TEGENSPRAAK, als_json, als_tekst, telling
from va_route.schemas.verschil import Soort, Wijziging

NAMEN = {"sem": "Sem", "moeder": "moeder van Sem"}
LANG = "Een lange zin die niet achter zijn label past, en daarom eigen regels krijgt. " * 3


def tekst(*wijzigingen: Wijziging) -> str:
    """Write these changes."""
    return als_tekst("een.yaml", "twee.yaml", wijzigingen, NAMEN)


def deling(oud: str = "oneens", nieuw: str = "deels eens", persoon: str = "moeder") -> Wijziging:
    """Make a view that moved."""
    waar = ("Deling en reacties", persoon, "Reactie")
    return Wijziging(Soort.ANDERS, "deling[0].reactie", waar, oud, nieuw, persoon)


def test_no_change_is_one_line() -> None:
    """Nothing changed, and nothing more is said."""
    assert tekst() == "Van een.yaml naar twee.yaml: er is niets veranderd.\n"


@pytest.mark.parametrize(
    ("aantal", "zin"), [(1, "1 wijziging (1 anders)."), (2, "2 wijzigingen (2 anders).")]
)
def test_the_changes_are_counted(aantal: int, zin: str) -> None:
    """One is one, two are more."""
    assert telling([deling()] * aantal) == zin


def test_whose_view_moved_stands_first() -> None:
    """Per person, from what to what."""
    regels = tekst(deling()).splitlines()
    assert regels[2:6] == [
        "Wie het anders ziet",
        "-------------------",
        "moeder van Sem:",
        "  - Deling en reacties › Reactie: van oneens naar deels eens",
    ]


def test_people_stand_in_the_order_of_the_document() -> None:
    """The youth first, whatever changed first."""
    uit = tekst(deling(), deling(persoon="sem"))
    assert uit.index("Sem:\n") < uit.index("moeder van Sem:\n")


def test_words_that_changed_are_not_repeated_as_a_move() -> None:
    """The words themselves stand in their own section, whole and unchanged."""
    uit = tekst(Wijziging(Soort.ANDERS, "p", ("Hulpvraag", "sem", "Tekst"), LANG, "Kort.", "sem"))
    assert "  - Hulpvraag › Tekst: zegt het nu anders\n" in uit
    assert "    nu:  Kort.\n" in uit
    assert " ".join(LANG.split()) in " ".join(uit.split())


def test_a_later_talk_is_a_view_that_moved() -> None:
    """From the last answer to this one."""
    nieuw = "Met wie: moeder; Datum: 2026-06-30; Reactie: deels eens"
    w = Wijziging(Soort.ERBIJ, "deling[1]", ("Deling en reacties", "moeder"), "", nieuw, "moeder")
    assert "Deling en reacties: nieuw\n" in tekst(w)
    later = replace(w, eerder="oneens", later="deels eens")
    assert "Deling en reacties: van oneens naar deels eens\n" in tekst(later)


@pytest.mark.parametrize("voor", ["", "va."])
def test_contradiction_shows_what_became_of_the_explanations(voor: str) -> None:
    """What changed after it: explanations that came, went or are judged otherwise."""
    tegen = Wijziging(Soort.ERBIJ, f"{voor}tegenspraak", ("Tegenspraak",), "", "Vraag: a")
    oordeel = Wijziging(
        Soort.ANDERS, f"{voor}hypothesen[0].oordeel", ("V", "hy1", "Oordeel"), "deels", "verworpen"
    )
    erbij = Wijziging(Soort.ERBIJ, f"{voor}hypothesen[1]", ("V", "hy2"), "", "Tekst: b")
    elders = Wijziging(Soort.ANDERS, f"{voor}kop.versie", ("Kop", "Versie"), "1", "2")
    deel = tekst(elders, erbij, oordeel, tegen).split(TEGENSPRAAK)[1]
    deel = deel.split("Alles per onderdeel")[0]
    assert [r.strip() for r in deel.splitlines() if r.startswith("  - ")] == [
        "- erbij: Tegenspraak: Vraag: a",
        "- erbij: V › hy2: Tekst: b",
        "- anders: V › hy1 › Oordeel, van deels naar verworpen",
    ]


def test_without_contradiction_nothing_is_put_down_to_it() -> None:
    """An explanation also changes for other reasons."""
    oordeel = Wijziging(Soort.ANDERS, "hypothesen[0].oordeel", ("V", "hy1"), "deels", "verworpen")
    assert "tegenspraak" not in tekst(oordeel)


def test_every_change_stands_under_its_section() -> None:
    """In a dossier the analysis has sections of its own."""
    kop = Wijziging(
        Soort.ANDERS, "va.kop.versie", ("Verklarende analyse", "Kop", "Versie"), "1", "2"
    )
    verzoek = Wijziging(Soort.VERPLAATST, "verzoeken[1]", ("Verzoeken", "vz1"), "1", "2")
    uit = tekst(kop, verzoek)
    assert "\nVerklarende analyse › Kop\n  - anders: Versie, van 1 naar 2\n" in uit
    assert "\nVerzoeken\n  - verplaatst: vz1, van 1 naar 2\n" in uit


def test_nothing_runs_off_the_screen_and_no_sign_is_hidden() -> None:
    """Eighty columns, and a sign that turns text round is shown."""
    uit = tekst(Wijziging(Soort.ERBIJ, "p", ("Kop", "Kenmerk"), "", LANG + "x" * 100 + "\u202e"))
    assert all(len(regel) <= BREED for regel in uit.splitlines())
    assert "⟨U+202E⟩" in uit.replace("\n    ", "")


def test_json_holds_every_change_whole() -> None:
    """Nothing is folded or shortened."""
    (uit,) = als_json([deling()])
    assert uit == {
        "soort": "anders",
        "pad": "deling[0].reactie",
        "waar": ["Deling en reacties", "moeder", "Reactie"],
        "oud": "oneens",
        "nieuw": "deels eens",
        "persoon": "moeder",
        "eerder": "",
        "later": "",
    }
