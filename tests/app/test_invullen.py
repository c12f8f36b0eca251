# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from va_route.app.controleer import controleer_bestanden
from va_route.app.invullen import Gesprek
from va_route.app.nieuw import sjabloon
from va_route.errors import DocumentError, GebruikError
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.app.vragen import Veldvraag

ZIN = "Ze zei: \"nee\" # echt\twaar 🙂 {{ x }} 'zo' - a: b"


@pytest.fixture
def va(tmp_path: Path, omgeving: Omgeving) -> Path:
    """Make an empty analysis."""
    pad = tmp_path / "va.yaml"
    pad.write_text(sjabloon("va", omgeving.nu()), "utf-8")
    return pad


def _tot(gesprek: Gesprek, pad: str) -> Veldvraag:
    """Skip until the question about this place."""
    while (vraag := gesprek.volgende()) is not None:
        if vraag.pad == pad:
            return vraag
    raise AssertionError(pad)


def _robot(vraag: Veldvraag, nr: int) -> str:  # noqa: PLR0911 - one per form
    """Answer by form, and stop adding after one entry."""
    veld = vraag.veld
    if vraag.toevoegen:
        if vraag.nu or (vraag.vrij and veld.naam != "bevindingen"):
            return ""
        if veld.kaart is not None:
            return "jeugdige: ja" if veld.kaart.waarde else f"persoon{nr}"
        return ZIN if veld.prozaveld else "ja"
    if vraag.keuzes:
        return "1"
    if veld.prozaveld:
        return f"{ZIN} {nr}"
    if veld.soort is date:
        return "2026-09-12" if veld.naam == "evaluatie_op" else "2026-07-01"
    if veld.soort is datetime:
        return "2026-05-12 10:00"
    return "3" if veld.soort is int else f"{veld.letters}1"


@pytest.mark.parametrize("soort", ["va", "kern"])
def test_after_every_answer_the_file_is_in_order(
    soort: str, tmp_path: Path, omgeving: Omgeving
) -> None:
    """A whole session with hostile texts; each answer is accepted, and nothing else is lost."""
    pad = tmp_path / f"{soort}.yaml"
    pad.write_text(sjabloon(soort, omgeving.nu()), "utf-8")
    uitleg = {r for r in pad.read_text("utf-8").splitlines() if r.startswith("# ")}
    gesprek, nr = Gesprek(pad, omgeving), 0
    begin = gesprek.over()
    while (vraag := gesprek.volgende()) is not None:
        nr += 1
        antwoord = _robot(vraag, nr)
        if antwoord:
            # Of a weighing it says that there must be an option first.
            assert {m.code for m in gesprek.antwoord(antwoord)} <= {"INVULLEN-03"}, vraag.pad
    assert nr > 20
    assert gesprek.over() < begin
    assert uitleg <= set(pad.read_text("utf-8").splitlines())
    (nagekeken,) = controleer_bestanden([pad], omgeving.vandaag())
    assert nagekeken.geldig


def test_an_answer_stands_at_its_place_and_nothing_else_changes(
    va: Path, omgeving: Omgeving
) -> None:
    """Also in a file with Windows line ends and a byte order mark."""
    va.write_bytes(b"\xef\xbb\xbf" + va.read_bytes().replace(b"\n", b"\r\n"))
    voor = va.read_bytes()
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, "jeugdige.school_nu")
    assert gesprek.antwoord("De Brug") == ()
    assert va.read_bytes() == voor.replace(b"school_nu: nog invullen", b"school_nu: De Brug", 1)


def test_the_file_is_the_whole_memory(va: Path, omgeving: Omgeving) -> None:
    """Who starts again gets the first question that is still open."""
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, "kop.kader")
    gesprek.antwoord("2")
    _tot(gesprek, "jeugdige.school_nu")
    gesprek.antwoord("De Brug")
    assert loop(va.read_text("utf-8")).waarde["kop"]["kader"] == "ots_verzocht"
    opnieuw = Gesprek(va, omgeving)
    paden = []
    while (vraag := opnieuw.volgende()) is not None:
        paden.append(vraag.pad)
    assert "jeugdige.school_nu" not in paden
    assert "kop.kader" not in paden
    assert "kop.aanleiding" in paden


@pytest.mark.parametrize(
    ("pad", "antwoord", "code"),
    [
        ("jeugdige.geboortedatum", "30-02-2012", "VORM-13"),
        ("jeugdige.geboortedatum", "2012-02-30", "VORM-14"),
        ("kop.kader", "gezag", "VORM-02"),
        ("kop.kader", "99", "VORM-02"),
        ("kop.aanleiding", "gezag", "VORM-02"),
        ("kop.evaluatie_op", "2020-01-01", "VA-S04"),
        ("jeugdige.school_nu", "x" * 1501, "VORM-03"),
        ("jeugdige.school_nu", " ", "VORM-04"),
        ("jeugdige.school_nu", "half \ud83d", "VORM-20"),
        ("hulpvraag.woorden", "misschien", "INVULLEN-03"),
        ("betrokkenen", "jeugdige", "INVULLEN-03"),
        ("betrokkenen", "Oom Bert", "VORM-06"),
    ],
)
def test_a_wrong_answer_is_refused_with_the_words_of_the_reader(
    va: Path, omgeving: Omgeving, pad: str, antwoord: str, code: str
) -> None:
    """And the file stays as it was."""
    voor = va.read_bytes()
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, pad)
    assert [m.code for m in gesprek.antwoord(antwoord)] == [code]
    assert va.read_bytes() == voor


def test_an_entry_is_numbered_and_its_fields_are_asked_next(va: Path, omgeving: Omgeving) -> None:
    """Nobody types an id; after the first source comes the second."""
    gesprek = Gesprek(va, omgeving)
    for nummer in ("br1", "br2"):
        assert _tot(gesprek, "bronnen").toevoegen
        assert gesprek.antwoord("ja") == ()
        bronnen = loop(va.read_text("utf-8")).waarde["bronnen"]
        assert bronnen[-1]["id"] == nummer
        volgende = gesprek.volgende()
        assert volgende is not None
        assert volgende.pad == f"bronnen[{len(bronnen) - 1}].soort"


def test_one_can_go_back(va: Path, omgeving: Omgeving) -> None:
    """The question before comes again, with what was answered; then it goes on."""
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, "jeugdige.school_nu")
    gesprek.antwoord("De Brug")
    volgende = gesprek.volgende()
    assert gesprek.terug()
    terug = gesprek.volgende()
    assert terug is not None
    assert (terug.pad, terug.nu) == ("jeugdige.school_nu", "De Brug")
    assert gesprek.antwoord("De Brug, 3 vmbo") == ()
    assert gesprek.volgende() == volgende


def test_before_the_first_question_there_is_none(va: Path, omgeving: Omgeving) -> None:
    """Going back there asks the same question once more."""
    gesprek = Gesprek(va, omgeving)
    eerste = gesprek.volgende()
    assert not gesprek.terug()
    assert gesprek.volgende() == eerste


def test_what_another_program_wrote_in_the_meantime_stays(va: Path, omgeving: Omgeving) -> None:
    """Every answer goes into the file as it is at that moment."""
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, "jeugdige.school_nu")
    va.write_text(f"{va.read_text('utf-8')}# van een ander\n", "utf-8")
    gesprek.antwoord("De Brug")
    assert va.read_text("utf-8").endswith("# van een ander\n")


def test_an_entry_that_must_refer_to_something_waits_for_it(va: Path, omgeving: Omgeving) -> None:
    """Evidence needs a finding first; as soon as there is one, it is asked."""
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, "hypothesen")
    gesprek.antwoord("ja")
    paden = []
    while (vraag := gesprek.volgende()) is not None:
        paden.append(vraag.pad)
    assert "hypothesen[0].tegen" not in paden
    opnieuw = Gesprek(va, omgeving)
    _tot(opnieuw, "bevindingen")
    opnieuw.antwoord("ja")
    assert _tot(opnieuw, "hypothesen[0].tegen").melding is not None


def test_what_was_begun_is_finished_first(va: Path, omgeving: Omgeving) -> None:
    """Also when an answer makes a question possible that stands before it in the paper."""
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, "hypothesen")
    gesprek.antwoord("ja")
    opnieuw = Gesprek(va, omgeving)
    _tot(opnieuw, "hypothesen")
    opnieuw.antwoord("ja")
    volgende = [v.pad for v in (opnieuw.volgende() for _ in range(4)) if v]
    assert volgende[0] == "hypothesen[1].tekst"
    assert all(pad.startswith("hypothesen[1].") for pad in volgende)
    eerste = "hypothesen[0].alternatief"
    assert _tot(opnieuw, eerste).pad == eerste


def test_an_answer_that_did_not_fit_yet_is_asked_once_more(va: Path, omgeving: Omgeving) -> None:
    """At the end, for what it named may be there by then; whoever skips it again is done."""
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, "kop.kader")
    assert gesprek.antwoord("gezag")
    paden = []
    while (vraag := gesprek.volgende()) is not None:
        paden.append(vraag.pad)
    assert paden.count("kop.kader") == 1
    assert paden[-1] == "kop.kader"


def test_of_someone_in_the_template_the_rest_is_asked_with_the_name(
    va: Path, omgeving: Omgeving
) -> None:
    """Where a professional works and is registered; a rule needs both before the end."""
    gesprek = Gesprek(va, omgeving)
    _tot(gesprek, "betrokkenen.regievoerder.naam")
    assert gesprek.antwoord("Karin") == ()
    volgende = [gesprek.volgende() for _ in range(3)]
    assert [v.pad.rpartition(".")[2] for v in volgende if v] == [
        "organisatie", "functie", "registratie",
    ]  # fmt: skip


def test_a_question_says_where_one_is(va: Path, omgeving: Omgeving) -> None:
    """The part, of how many, and what is still open; an answer brings that down."""
    gesprek = Gesprek(va, omgeving)
    begin = gesprek.waar(_tot(gesprek, "kop.kader"))
    assert (begin.nummer, begin.titel, begin.open) == (1, "Kop", gesprek.over())
    assert gesprek.antwoord("2") == ()
    later = gesprek.waar(_tot(gesprek, "hulpvraag.vraag_verwijzer"))
    assert (later.titel, later.van) == ("Hulpvraag", begin.van)
    assert begin.nummer < later.nummer < later.van
    assert later.open == begin.open - 1


def test_a_proposal_can_be_replaced(va: Path, omgeving: Omgeving) -> None:
    """Then nothing says any more that it was one."""
    gesprek = Gesprek(va, omgeving)
    vraag = _tot(gesprek, "kop.evaluatie_op")
    assert (vraag.nu, vraag.voorstel) == ("2026-10-01", True)
    assert gesprek.antwoord("2026-09-10") == ()
    tekst = va.read_text("utf-8")
    assert "evaluatie_op: 2026-09-10\n" in tekst
    assert "# voorstel:" not in tekst


def test_in_a_dossier_the_analysis_is_filled_in(
    voorbeeld: Callable[[str], Path], omgeving: Omgeving
) -> None:
    """The places carry the name of the part they are in."""
    gesprek = Gesprek(voorbeeld("nacht"), omgeving)
    vraag = gesprek.volgende()
    assert vraag is None or vraag.pad.startswith("va_kern.")


@pytest.mark.parametrize(
    ("naam", "inhoud", "code"),
    [
        ("a.json", '{"schema": "va/1"}', "INVULLEN-01"),
        ("a.yaml", "schema: dossier/1\nkenmerk: D\nregio: groningen_drenthe\n", "INVULLEN-04"),
    ],
)
def test_what_cannot_be_filled_in_says_what_to_do(
    tmp_path: Path, omgeving: Omgeving, naam: str, inhoud: str, code: str
) -> None:
    """JSON has no remarks to keep, and a dossier without analysis has nothing to ask."""
    pad = tmp_path / naam
    pad.write_text(inhoud, "utf-8")
    with pytest.raises((GebruikError, DocumentError)) as fout:
        Gesprek(pad, omgeving)
    assert code in {fout.value.code, "INVULLEN-01"}


def test_what_was_fixed_is_not_changed_by_accident(
    voorbeeld: Callable[[str], Path], omgeving: Omgeving
) -> None:
    """A person first says that it is open again."""
    with pytest.raises(GebruikError) as fout:
        Gesprek(voorbeeld("sem"), omgeving)
    assert fout.value.code == "INVULLEN-02"
