# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Quality question by question, and never a total."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

import pytest

from va_route.recht.kwaliteit import (
    Antwoord,
    Beoordeeld,
    Bevonden,
    Kwaliteitsbeeld,
    door_schrijver,
    kwaliteit,
)
from va_route.recht.va_maten import Maten
from va_route.schemas.dossier import Dossier
from va_route.schemas.va import VerklarendeAnalyse

MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]
PEILDATUM = date(2026, 3, 25)
OPTELLEN = ("totaal", "score", "som", "gemiddeld", "percentage", "procent", "rang", "punten",
            "aantal", "eindoordeel", "niveau", "kleur")  # fmt: skip


def _antwoorden(beeld: Kwaliteitsbeeld) -> dict[str, Antwoord]:
    return {b.criterium.code: b.antwoord for b in beeld.criteria}


def test_the_complete_analysis_shows_everything_a_program_can_see(sem_met: MaakVa) -> None:
    """When it was used is for people to say, and one sentence of it is long."""
    antwoorden = _antwoorden(kwaliteit(sem_met({}), PEILDATUM))
    assert list(antwoorden) == [f"Q{nr:02}" for nr in range(1, 23)]
    assert [c for c, a in antwoorden.items() if a is Antwoord.MENS_NODIG] == ["Q16", "Q17"]
    assert [c for c, a in antwoorden.items() if a is Antwoord.NIET] == ["Q20"]


def test_the_bad_analysis_shows_little(jayden: VerklarendeAnalyse) -> None:
    """Whether people differ cannot be seen at all, as nobody was asked."""
    antwoorden = _antwoorden(kwaliteit(jayden, date(2026, 5, 12)))
    assert [c for c, a in antwoorden.items() if a is Antwoord.WEL] == []
    assert [c for c, a in antwoorden.items() if a is Antwoord.MENS_NODIG] == ["Q03", "Q17", "Q18"]


@pytest.mark.parametrize(
    ("leeg", "codes"),
    [
        ({"hypothesen": [], "doelen": []}, {"Q07"}),
        ({"vaststelling": None, "kop.status": "concept"}, {"Q18"}),
        ({"bevindingen": [], "factoren": [], "hypothesen": [], "veiligheid": None},
         {"Q05", "Q19"}),
    ],
)  # fmt: skip
def test_of_what_is_not_there_nothing_shows(
    sem_met: MaakVa, leeg: Mapping[str, Any], codes: set[str]
) -> None:
    """No explanation was tested, no finding is used too little: then a person has to look."""
    antwoorden = _antwoorden(kwaliteit(sem_met(leeg), PEILDATUM))
    assert {antwoorden[code] for code in codes} == {Antwoord.MENS_NODIG}


def test_every_criterion_says_exactly_what_it_looks_at(sem_met: MaakVa) -> None:
    """The rules by their code, the rest in words, with the numbers that hold here."""
    maten = Maten(niveaus=4)
    gezien = {b.criterium.code: b for b in kwaliteit(sem_met({}), PEILDATUM, maten=maten).criteria}
    assert gezien["Q08"].controle == (
        "VA-C03, VA-C04, en of de factoren op minstens 4 niveaus liggen"
    )
    for b in gezien.values():
        assert bool(b.criterium.ook) is bool(b.criterium.ook_zin)
        assert b.controle or b.criterium.telling


@pytest.mark.parametrize(
    ("wijziging", "code", "pad"),
    [
        ({"inzichten.0.standpunten.0": None, "inzichten.1.standpunten.0": None}, "Q01",
         "inzichten"),
        ({"perspectief.stip": None}, "Q01", "perspectief.stip"),
        ({"deling.0.eigen_woorden": None}, "Q01", "deling"),
        ({"deling.0": None}, "Q02", "deling"),
        ({"inzichten.0.hoe_verder": None}, "Q03", "inzichten[0].hoe_verder"),
        ({"hulpvraag.vraag_verwijzer": "Er is een plek nodig."}, "Q04",
         "hulpvraag.vraag_verwijzer"),
        ({"hulpvraag.vraag_verwijzer": "Kan er een plaatsing komen?"}, "Q04",
         "hulpvraag.vraag_verwijzer"),
        ({"bevindingen.0.bron": None}, "Q05", "bevindingen[0].bron"),
        ({"hypothesen.0.tekst": "School voelt onveilig."}, "Q06", "hypothesen[0].tekst"),
        ({"tegenspraak": None}, "Q07", "tegenspraak"),
        ({"factoren.6.onderbouwing": None, "factoren.5.niveau": "gezin"}, "Q08", "factoren"),
        ({"doelen.0.bouwt_op": None, "doelen.1.bouwt_op": None}, "Q09", "doelen"),
        ({"eerdere_hulp": []}, "Q10", "eerdere_hulp"),
        ({"factoren.5.niveau": "gezin", "bevindingen.7.niveau": "gezin"}, "Q10", "bevindingen"),
        ({"hypothesen.0.oordeel": "onvoldoende_steun"}, "Q11", "doelen[0].grijpt_aan_op"),
        ({"alternatieven.0.soort": "ambulant"}, "Q12", "alternatieven"),
        ({"veiligheid.risicos.0.weging.0.datum": "2026-03-02"}, "Q13",
         "veiligheid.risicos[0].weging"),
        ({"veiligheid.risicos.0.weging.0.doelmatigheid.motivering": "Dit werkt."}, "Q14",
         "veiligheid.risicos[0].weging[0].doelmatigheid.motivering"),
        ({"veiligheid.risicos.0.weging": []}, "Q14", "veiligheid.risicos[0].weging"),
        ({"perspectief.wonen": None}, "Q15", "perspectief.wonen"),
        ({"kop.evaluatie_op": "2026-03-24"}, "Q18", "kop.evaluatie_op"),
        ({"factoren.5.onderbouwing": ["bv9"]}, "Q19", "bevindingen[7]"),
        ({"verklaring.samenhang": "woord " * 26 + "."}, "Q20", "verklaring.samenhang"),
        ({"vaststelling.gedragswetenschapper": None}, "Q21",
         "vaststelling.gedragswetenschapper"),
        ({"toestemming.0": None}, "Q22", "toestemming"),
    ],
)  # fmt: skip
def test_what_does_not_show_says_where(
    sem_met: MaakVa, wijziging: Mapping[str, Any], code: str, pad: str
) -> None:
    """Left a change of the complete analysis, right which criterium shows it and where."""
    [b] = [b for b in kwaliteit(sem_met(wijziging), PEILDATUM).criteria if b.criterium.code == code]
    assert b.antwoord is Antwoord.NIET
    assert pad in {spoor.pad for spoor in b.sporen}
    assert all("?" in spoor.vraag for spoor in b.sporen)


def test_what_was_set_aside_still_does_not_show(sem_met: MaakVa) -> None:
    """A reason to wait does not make it known."""
    terzijde = {"regel": "VA-F07", "pad": "eerdere_hulp", "reden": "Er was nog geen hulp.",
                "door": "karin", "datum": "2026-03-24", "opnieuw_op": "2026-04-14"}  # fmt: skip
    va = sem_met({"eerdere_hulp": [], "terzijde": [terzijde]})
    assert _antwoorden(kwaliteit(va, PEILDATUM))["Q10"] is Antwoord.NIET


def test_in_a_dossier_the_days_to_a_request_are_told_without_a_norm(
    sem_met: MaakVa, dossier_met: Callable[..., Dossier]
) -> None:
    """The figure stands there, and it is still for people to say; a later filing is not known."""
    va = sem_met({"evaluaties": [{"datum": "2026-03-28"}], "kop.versie": "3"})
    verzoek = {"id": "vz1", "soort": "machtiging", "ingediend": {"op": "2026-04-02"}}
    verzoek["ingediend"] |= {"hoe_bekend": "Bericht van de rechtbank"}  # type: ignore[operator]
    dossier = dossier_met(va=va.model_dump(mode="json", by_alias=True, exclude_none=True))
    dossier = Dossier.model_validate(
        dossier.model_dump(mode="json", by_alias=True, exclude_none=True) | {"verzoeken": [verzoek]}
    )
    for dag, gezien in (
        (date(2026, 4, 1), ()),
        (date(2026, 4, 2),
         ("Verzoek vz1: 9 dagen na de vaststelling van versie 3, met 1 keer evalueren ervoor.",)),
    ):  # fmt: skip
        [b] = [b for b in kwaliteit(va, dag, dossier).criteria if b.criterium.code == "Q17"]
        assert (b.antwoord, b.gezien) == (Antwoord.MENS_NODIG, gezien)


def test_a_request_before_the_fixing_is_told_as_days_before(
    sem_met: MaakVa, dossier_met: Callable[..., Dossier]
) -> None:
    """A number of days, never below nothing."""
    va = sem_met({})
    verzoek = {"id": "vz1", "soort": "machtiging"} | {
        "ingediend": {"op": "2026-03-22", "hoe_bekend": "Bericht van de rechtbank"}
    }
    dossier = dossier_met(va=va.model_dump(mode="json", by_alias=True, exclude_none=True))
    dossier = Dossier.model_validate(
        dossier.model_dump(mode="json", by_alias=True, exclude_none=True) | {"verzoeken": [verzoek]}
    )
    [b] = [
        b for b in kwaliteit(va, date(2026, 4, 2), dossier).criteria if b.criterium.code == "Q17"
    ]
    assert b.gezien == (
        "Verzoek vz1: 2 dagen voor de vaststelling van versie 2, met 0 keer evalueren ervoor.",
    )


def test_every_question_for_people_is_there_with_or_without_an_answer(sem_met: MaakVa) -> None:
    """Several people may answer one; who wrote it too is told."""
    eigen = {"criterium": "M2", "oordeel": "voldoende", "door": "karin", "datum": "2026-03-24"}
    ander = eigen | {"door": "dewi", "oordeel": "onvoldoende"}
    va = sem_met({"kwaliteit": [eigen, ander]})
    vragen = kwaliteit(va, PEILDATUM).vragen
    assert [b.vraag.value for b in vragen] == [f"M{nr}" for nr in range(1, 13)]
    assert [len(b.antwoorden) for b in vragen[:3]] == [0, 2, 0]
    assert [door_schrijver(va, k) for k in vragen[1].antwoorden] == [True, False]


def test_nothing_is_ever_added_up() -> None:
    """No field of an answer is a number, and none is named after a sum or a place in a row."""
    for soort in (Bevonden, Beoordeeld):
        for veld in fields(soort):
            assert "int" not in str(veld.type)
            assert not any(woord in veld.name for woord in OPTELLEN)
    assert Kwaliteitsbeeld._fields == ("criteria", "vragen")
