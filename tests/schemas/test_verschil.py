# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from va_route.app.lees import lees
from va_route.pakket import map_van
from va_route.schemas.dossier import Dossier
from va_route.schemas.verschil import Soort, Wijziging, verschil

if TYPE_CHECKING:
    from pathlib import Path

Verander = Callable[[dict[str, Any]], object]
GOED: Path = map_van("examples") / "goed"


@pytest.fixture(scope="module")
def yara() -> Dossier:
    """Read the fullest example."""
    return lees(GOED / "yara.yaml")


def anders(yara: Dossier, verander: Verander) -> tuple[Wijziging, ...]:
    """Change something in a copy of the dossier, and compare."""
    boom = deepcopy(yara.model_dump(mode="json", by_alias=True))
    verander(boom)
    return verschil(yara, Dossier.model_validate(boom))


@pytest.mark.parametrize("naam", ["yara", "noor", "noor-vervolg", "nacht"])
def test_the_same_document_has_no_difference(naam: str) -> None:
    """Read twice, nothing changed."""
    pad = GOED / f"{naam}.yaml"
    assert verschil(lees(pad), lees(pad)) == ()


def test_everything_is_new_or_gone_between_two_cases(yara: Dossier) -> None:
    """Turned round, what came is what went."""
    noor = lees(GOED / "noor.yaml")
    heen = Counter(w.soort for w in verschil(yara, noor))
    terug = Counter(w.soort for w in verschil(noor, yara))
    assert heen[Soort.ERBIJ] == terug[Soort.WEG] > 0
    assert heen[Soort.WEG] == terug[Soort.ERBIJ] > 0
    assert heen[Soort.ANDERS] == terug[Soort.ANDERS] > 0


def test_one_value_is_one_change_with_its_place(yara: Dossier) -> None:
    """The path of the file, the way in words, what stood there and what stands there."""
    (w,) = anders(yara, lambda d: d["va"]["kop"].update(versie=3))
    assert w == Wijziging(
        Soort.ANDERS, "va.kop.versie", ("Verklarende analyse", "Kop", "Versie"), "2", "3"
    )


def test_an_answer_of_no_is_not_an_absent_answer(yara: Dossier) -> None:
    """``nee`` changes into ``ja``; it does not appear."""
    (w,) = anders(yara, lambda d: d.update(fictief="nee"))
    assert (w.soort, w.oud, w.nieuw) == (Soort.ANDERS, "ja", "nee")


def test_a_field_that_was_empty_is_new(yara: Dossier) -> None:
    """And one that is emptied is gone."""
    (erbij,) = anders(yara, lambda d: d["va"]["factoren"][0].update(bewust_niet="Later."))
    assert (erbij.soort, erbij.nieuw) == (Soort.ERBIJ, "Later.")
    (weg,) = anders(yara, lambda d: d["va"]["kop"].pop("vertrouwenspersoon_gewezen_op"))
    assert (weg.soort, weg.oud) == (Soort.WEG, "2026-05-11")


def test_an_entry_that_moved_is_no_other_entry(yara: Dossier) -> None:
    """Two explanations that change places: one of them moved, and no word changed."""
    (w,) = anders(yara, lambda d: d["va"]["hypothesen"].reverse())
    assert (w.soort, w.waar[-1], w.oud, w.nieuw) == (Soort.VERPLAATST, "hy1", "1", "2")


def test_who_recognises_an_explanation_is_a_view_of_that_person(yara: Dossier) -> None:
    """The place is the key in the map, as it stands in the file."""
    (w,) = anders(yara, lambda d: d["va"]["hypothesen"][1]["herkend"].update(moeder="ja"))
    assert w.pad == "va.hypothesen[1].herkend.moeder"
    assert (w.persoon, w.oud, w.nieuw) == ("moeder", "deels", "ja")


@pytest.mark.parametrize(
    ("plek", "veld", "nieuw", "van"),
    [
        (("bevindingen", 4), "tekst", "Ik wil zelf weg.", "yara"),
        (("bevindingen", 4), "hoe_verder", "Wij doen niets.", ""),
        (("bevindingen", 4), "niveau", "jeugdige", ""),
        (("bevindingen", 4), "datum", "2026-05-13", ""),
        (("deling", 0), "eigen_woorden", "Prima.", "yara"),
        (("deling", 0), "reactie", "eens", "yara"),
        (("deling", 0), "wijze", "Bellen.", ""),
    ],
)  # fmt: skip
def test_a_view_is_what_someone_says_and_not_what_is_done_with_it(
    yara: Dossier, plek: tuple[str, int], veld: str, nieuw: str, van: str
) -> None:
    """The writer's words about a view are never put in the mouth of who holds it."""
    lijst, nr = plek
    (w,) = anders(yara, lambda d: d["va"][lijst][nr].update({veld: nieuw}))
    assert (w.pad, w.persoon) == (f"va.{lijst}[{nr}].{veld}", van)


def test_another_key_is_another_person(yara: Dossier) -> None:
    """A key that was renamed is one person gone and one come, whoever it is; no view moved."""

    def hernoem(d: dict[str, Any]) -> None:
        for herkend in (h["herkend"] for h in d["va"]["hypothesen"] if "vader" in h["herkend"]):
            herkend["hanna"] = herkend.pop("vader")

    gevonden = anders(yara, hernoem)
    assert {(w.soort, w.persoon) for w in gevonden} == {
        (Soort.WEG, "vader"),
        (Soort.ERBIJ, "hanna"),
    }


def test_a_map_has_no_order(yara: Dossier) -> None:
    """The people of the analysis in another order are the same people."""

    def draai(d: dict[str, Any]) -> None:
        d["va"]["betrokkenen"] = dict(reversed(d["va"]["betrokkenen"].items()))

    assert anders(yara, draai) == ()


def test_a_later_talk_says_what_that_person_thought_before(yara: Dossier) -> None:
    """The talk in May stays as it was, so the one in June is new, and the view moved."""

    def nog_een(d: dict[str, Any]) -> None:
        eerder = d["va"]["deling"][0]
        d["va"]["deling"].append({**eerder, "datum": "2026-06-30", "reactie": "deels"})

    (w,) = anders(yara, nog_een)
    assert (w.soort, w.persoon) == (Soort.ERBIJ, "yara")
    assert (w.eerder, w.later) == ("oneens", "deels eens")
    assert "Reactie: deels eens" in w.nieuw


def test_loose_values_come_and_go(yara: Dossier) -> None:
    """A reason that is added, and one that is taken away."""

    def wissel(d: dict[str, Any]) -> None:
        d["va"]["kop"]["aanleiding"] = ["crisis", "complexe_problematiek"]

    weg, erbij = anders(yara, wissel)
    assert (weg.soort, weg.oud) == (Soort.WEG, "dreigende uithuisplaatsing")
    assert (erbij.soort, erbij.nieuw) == (Soort.ERBIJ, "crisis")


def test_loose_values_in_another_order_have_moved(yara: Dossier) -> None:
    """Nothing came and nothing went."""
    (w,) = anders(yara, lambda d: d["va"]["kop"]["aanleiding"].reverse())
    assert w.soort is Soort.VERPLAATST
    assert w.nieuw == "complexe problemen, dreigende uithuisplaatsing"


def test_a_reaction_belongs_to_who_reacts(yara: Dossier) -> None:
    """Also when the finding itself is the view of another."""
    nr = next(nr for nr, b in enumerate(yara.va.bevindingen if yara.va else ()) if b.reactie)
    (w,) = anders(
        yara, lambda d: d["va"]["bevindingen"][nr]["reactie"][0].update(tekst="Toch anders.")
    )
    assert yara.va is not None
    assert w.persoon == yara.va.bevindingen[nr].reactie[0].van


def test_a_whole_section_comes_with_all_that_is_in_it(yara: Dossier) -> None:
    """Nothing of what was written is left out."""
    (w,) = anders(yara, lambda d: d["va"].pop("tegenspraak"))
    assert w.soort is Soort.WEG
    for deel in ("Door: ", "Datum: ", "Vraag: ", "Wat is veranderd: "):
        assert deel in w.oud


def test_the_words_of_someone_else_are_other_words(yara: Dossier) -> None:
    """What the youth hoped is gone, what the mother hopes is new; nobody's view moved."""
    weg, erbij = anders(yara, lambda d: d["va"]["perspectief"]["stip"].update(van="moeder"))
    assert (weg.soort, weg.persoon) == (Soort.WEG, "yara")
    assert (erbij.soort, erbij.persoon) == (Soort.ERBIJ, "moeder")


def test_entries_inside_a_section_are_kept_apart(yara: Dossier) -> None:
    """Each stands between brackets."""
    weg = anders(yara, lambda d: d["va"].pop("hypothesen"))
    assert "Spreekt voor: (Bevinding: bv" in weg[0].oud


def test_a_loose_value_that_comes_moves_no_other(yara: Dossier) -> None:
    """One that only comes, and one that only goes, is one change."""
    (erbij,) = anders(yara, lambda d: d["va"]["kop"]["aanleiding"].append("crisis"))
    assert (erbij.soort, erbij.nieuw) == (Soort.ERBIJ, "crisis")
    (weg,) = anders(yara, lambda d: d["va"]["kop"]["aanleiding"].pop())
    assert weg.soort is Soort.WEG


def test_an_entry_says_from_which_place_it_moved(yara: Dossier) -> None:
    """Counted from one, as a reader counts."""

    def naar_achter(d: dict[str, Any]) -> None:
        d["va"]["bronnen"].append(d["va"]["bronnen"].pop(1))

    (w,) = anders(yara, naar_achter)
    assert yara.va is not None
    assert (w.waar[-1], w.oud, w.nieuw) == ("br2", "2", str(len(yara.va.bronnen)))


def test_a_word_inside_a_section_is_of_who_said_it(yara: Dossier) -> None:
    """The section says whose words they are, also when only one of them changed."""
    (w,) = anders(yara, lambda d: d["va"]["perspectief"]["stip"].update(tekst="Een keuken."))
    assert (w.soort, w.persoon) == (Soort.ANDERS, "yara")


def test_a_talk_says_nothing_of_what_someone_else_thought(yara: Dossier) -> None:
    """The mother spoke once, before; what the youth said is not hers."""

    def nog_een(d: dict[str, Any]) -> None:
        eerder = d["va"]["deling"][1]
        assert eerder["met"] == "moeder"
        d["va"]["deling"][0]["datum"] = eerder["datum"]
        d["va"]["deling"].append({**eerder, "datum": "2026-06-30", "reactie": "deels"})

    (w,) = [w for w in anders(yara, nog_een) if w.soort is Soort.ERBIJ]
    assert (w.persoon, w.eerder, w.later) == ("moeder", "eens", "deels eens")
