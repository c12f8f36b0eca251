# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The whole analysis as a guard: what meets it, what does not, and what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from va_route.errors import Ernst
from va_route.recht.va_aanwezig import (
    controleer_va,
    terzijde_gelegd,
    va_besproken,
    volledige_va,
)
from va_route.recht.va_regel import Sectie
from va_route.recht.va_regels import VA_REGELS
from va_route.recht.zaak import Zaak
from va_route.toets import Waarheid, redenen

if TYPE_CHECKING:
    from va_route.schemas.va import VerklarendeAnalyse

PEILDATUM = date(2026, 3, 25)
MaakZaak = Callable[..., Zaak]
Invoer = dict[str, Any]
NIET_GEHOORD: dict[str, Any] = {
    "wie": "zusje",
    "reden": "niet_in_staat",
    "pogingen": [{"datum": "2026-03-11", "hoe": "Gebeld."}],
}
NA_DE_DAG = "De analyse is vastgesteld op 26 maart 2026, en dat is na 25 maart 2026"
TEKEN: dict[Waarheid, str] = {True: "✔", False: "✘", None: "?"}


def test_the_complete_analysis_has_nothing_open(sem_met: Callable[..., Any]) -> None:
    """Not one message, so each other test sees only what it changes."""
    assert controleer_va(sem_met({}), PEILDATUM) == ()


TEKORT = """
A04 A05 C01 C02 C03 D01 D02 D03 D04 D05 F01 F07 G01 G05 G06 G07 G08 H01 H03 H04 H05 H06 H07 H11
P01 P02 P03 P05 R02 R04 R05 R07 S06 S10 V02 V03 V04 V05 V06
"""
LET_OP = "A06 A07 C04 C05 C06 D06 F03 F04 F06 H09 R08 R10"


@pytest.mark.parametrize(
    ("ernst", "codes", "aantal"),
    [(Ernst.TEKORT, TEKORT, 46), (Ernst.WAARSCHUWING, LET_OP, 14), (Ernst.FOUT, "", 0)],
)
def test_the_bad_analysis_has_exactly_these_points_open(
    jayden: VerklarendeAnalyse, ernst: Ernst, codes: str, aantal: int
) -> None:
    """The codes and the number of messages that the training material expects."""
    gevonden = [m.code for m in controleer_va(jayden, date(2026, 5, 12)) if m.ernst is ernst]
    assert set(gevonden) == {f"VA-{code}" for code in codes.split()}
    assert len(gevonden) == aantal


def test_what_matters_most_comes_first(jayden: VerklarendeAnalyse) -> None:
    """Safety, words, facts, explanation, plan, sharing: also in the messages."""
    sectie = {regel.code: list(Sectie).index(regel.sectie) for regel in VA_REGELS}
    volgorde = [sectie[m.code] for m in controleer_va(jayden, PEILDATUM)]
    assert volgorde == sorted(volgorde)
    assert [sectie[regel.code] for regel in VA_REGELS] == sorted(sectie.values())


def test_no_two_points_share_code_and_place(jayden: VerklarendeAnalyse) -> None:
    """Code and place together name one point, so that no reason swallows another."""
    punten = [(m.code, m.pad) for m in controleer_va(jayden, PEILDATUM)]
    assert len(punten) == len(set(punten))


def test_every_message_asks_and_says_what_to_do(jayden: VerklarendeAnalyse) -> None:
    """A question to the writer, and something that can be done; never a refusal."""
    for melding in controleer_va(jayden, PEILDATUM):
        assert "?" in melding.bericht
        assert melding.remedie.endswith(".")
        weigering = r"mag niet|kan niet|niet toegestaan|moet"
        assert not re.search(weigering, melding.bericht + melding.remedie)


@pytest.mark.parametrize(
    ("wijziging", "regel", "teken"),
    [
        ({"betrokkenen.sem.rol": "familie"},     "VA-S08", "?"),
        ({"betrokkenen.zusje.rol": "jeugdige"},  "VA-S08", "✘"),
        ({"kop.regievoerder": "moeder"},         "VA-S10", "✘"),
        ({"kop.plaatsvervanger": "karin"},       "VA-S10", "✘"),
        ({"alternatieven.1.uitkomst": "ingezet"}, "VA-A03", "?"),
        ({"alternatieven.2.uitkomst": "advies"}, "VA-A03", "✘"),
        ({"hypothesen.0.alternatief": "hy1"},    "VA-H04", "?"),
        ({"bevindingen.0.bron": None},           "VA-F01", "?"),
        ({},                                     "VA-S10", "✔"),
    ],
)  # fmt: skip
def test_what_has_to_be_added_is_silence_and_what_has_to_change_is_an_answer(
    sem_met: Callable[[Mapping[str, Any]], VerklarendeAnalyse],
    zaak_met: MaakZaak,
    wijziging: Mapping[str, Any],
    regel: str,
    teken: str,
) -> None:
    """Left what is changed in a complete analysis, right how its rule answers."""
    [deze] = [r for r in VA_REGELS if r.code == regel]
    assert TEKEN[deze.toets(zaak_met(va=sem_met(wijziging))).uitkomst] == teken


@pytest.mark.parametrize(
    ("wijziging", "bericht"),
    [
        ({"betrokkenen.zusje.rol": "jeugdige", "hulpvraag.niet_gehoord": [NIET_GEHOORD]},
         "Over wie gaat deze analyse? Bij de betrokkenen staan nu 2 jeugdigen."),
        ({"hulpvraag.woorden.0": None},
         "Wat zijn de eigen woorden van Sem? Die staan er nog niet."),
        ({"hulpvraag.woorden.2": None, "hulpvraag.niet_gehoord": [NIET_GEHOORD]},
         "Wat zijn de eigen woorden van vader van Sem? Die staan er nog niet."),
        ({"bevindingen.3.over": ["sem", "vader", "zusje"]},
         "Wat is de reactie van vader van Sem en zusje (9) op bv4? Dat weegt mee bij een risico."),
        ({"kop.regievoerder": "moeder"},
         "Welke professional heeft de regie? Nu staat hier moeder van Sem."),
        ({"kop.plaatsvervanger": "karin"}, "Wie neemt de regie over als Karin er niet is?"),
        ({"veiligheid.direct.onderbouwing": []},
         "Waaruit blijkt het oordeel 'veilig met afspraken'?"),
        ({"alternatieven.2.uitkomst": "advies"}, "Welke van deze is het advies: al2, al3?"),
        ({"deling.0": None},
         "Wat is de reactie van Sem op de analyse? Die staat er nog niet."),
        ({"deling.1.reactie": "niet_bereikt"},
         "Wat hebt u geprobeerd om moeder van Sem te spreken? Er staat nog geen poging."),
        ({"deling.1.reactie": "wil_niet", "deling.1.pogingen": NIET_GEHOORD["pogingen"]},
         "Wat hebt u geprobeerd om moeder van Sem te spreken? Er staat nu één poging."),
    ],
)  # fmt: skip
def test_a_question_is_one_the_writer_can_answer(
    sem_met: Callable[[Mapping[str, Any]], VerklarendeAnalyse],
    wijziging: Mapping[str, Any],
    bericht: str,
) -> None:
    """It names the person or the number as the document does."""
    assert controleer_va(sem_met(wijziging), PEILDATUM)[0].bericht == bericht


@pytest.mark.parametrize("regel", VA_REGELS, ids=lambda regel: regel.code)
def test_no_rule_reads_as_law(regel: Any) -> None:  # noqa: ANN401 - the rule under test
    """Each rule of the analysis is good practice or an agreement, and its source says so."""
    assert re.fullmatch(r"VA-[A-Z]\d\d", regel.code)
    assert not re.search(r"wet\b|\bart\.", regel.bron.citaat)
    assert regel.zin[0].islower()
    assert not regel.zin.endswith(".")


def test_every_code_names_one_rule() -> None:
    """Codes are stable and never shared."""
    assert len({regel.code for regel in VA_REGELS}) == len(VA_REGELS)


@pytest.mark.parametrize(
    ("status", "dag", "teken", "vraag"),
    [
        ("vastgesteld", "2026-03-24", "✔", ""),
        ("vastgesteld", "2026-03-25", "✔", ""),
        ("vastgesteld", "2026-03-26", "✘", NA_DE_DAG),
        ("vastgesteld", None,         "?", "Wie heeft de analyse vastgesteld, en wanneer?"),
        ("besproken",   "2026-03-24", "✘", "De analyse is nog 'besproken'"),
        ("concept",     "2026-03-24", "✘", "De analyse is nog 'concept'"),
        ("concept",     None,         "✘", "De analyse is nog 'concept'"),
        ("vervallen",   "2026-03-24", "✘", "Deze analyse is vervallen"),
    ],
)  # fmt: skip
def test_an_analysis_counts_once_it_is_fixed(  # noqa: PLR0913 - two fixtures and a table of four
    sem: Invoer, zaak_met: MaakZaak, *, status: str, dag: str | None, teken: str, vraag: str
) -> None:
    """Fixed on the peildatum counts, a day later not yet; a concept does not, whatever it holds."""
    sem["kop"]["status"] = status
    if dag is None:
        del sem["vaststelling"]
    else:
        sem["vaststelling"]["datum"] = dag
    toets = volledige_va.toets(zaak_met(va=sem, op=PEILDATUM))
    assert TEKEN[toets.uitkomst] == teken
    open_ = [(r.toets.code, r.toets.bericht.split(".")[0]) for r in redenen(toets)]
    assert open_ == ([("va_vastgesteld", vraag)] if vraag else [])


@pytest.mark.parametrize(
    ("weg", "code"),
    [
        ("veiligheid", "VA-R01"),
        ("verklaring", "VA-H11"),
        ("perspectief", "VA-V01"),
        ("deling", "VA-G01"),
        ("alternatieven", "VA-A03"),
        ("hypothesen", "VA-H01"),
    ],
)
def test_calling_itself_fixed_is_not_enough(
    sem: Invoer, zaak_met: MaakZaak, weg: str, code: str
) -> None:
    """A VA that calls itself vastgesteld but leaves a section empty does not meet the guard."""
    del sem[weg]
    toets = volledige_va.toets(zaak_met(va=sem))
    assert toets.uitkomst is None
    assert code in {r.toets.code for r in redenen(toets)}


def test_without_an_analysis_there_is_one_reason(zaak_met: MaakZaak) -> None:
    """Someone without a VA reads that, and not twenty questions about it."""
    for regel in (volledige_va, va_besproken):
        [reden] = redenen(regel.toets(zaak_met()))
        assert (reden.toets.code, reden.toets.uitkomst) == ("va_in_dossier", None)
        assert reden.toets.bericht.startswith("Het dossier laat nog niet zien")


def test_a_kern_is_not_yet_an_analysis(noor: Invoer, zaak_met: MaakZaak) -> None:
    """A kern alone does not meet the guard, and the reason says what it is."""
    toets = volledige_va.toets(zaak_met(va_kern=noor, op=date(2026, 7, 1)))
    [reden] = redenen(toets)
    assert toets.uitkomst is None
    assert reden.toets.bericht == (
        "Er is nu een kern. Wanneer is de hele verklarende analyse klaar?"
    )


@pytest.mark.parametrize(
    ("wijziging", "teken"),
    [
        ({},                                  "✔"),
        ({"kop.status": "concept"},           "✔"),
        ({"vaststelling": None},              "✔"),
        ({"deling": []},                      "?"),
        ({"hulpvraag.woorden": []},           "?"),
        ({"hypothesen": []},                  "✔"),
    ],
)  # fmt: skip
def test_an_analysis_is_discussed_when_people_spoke_and_heard_it(
    sem_met: Callable[[Mapping[str, Any]], VerklarendeAnalyse],
    zaak_met: MaakZaak,
    wijziging: Mapping[str, Any],
    teken: str,
) -> None:
    """Words and sharing count here; whether it is finished or fixed does not."""
    va = sem_met(wijziging)
    assert TEKEN[va_besproken.toets(zaak_met(va=va)).uitkomst] == teken


def test_disagreement_never_holds_the_analysis_back(sem: Invoer, zaak_met: MaakZaak) -> None:
    """Youth and parents who disagree, in their own words, leave nothing open."""
    for deling in sem["deling"]:
        deling["reactie"] = "oneens"
    assert volledige_va.voldaan(zaak_met(va=sem))


def test_what_was_set_aside_is_listed(
    sem_met: Callable[[Mapping[str, Any]], VerklarendeAnalyse], zaak_met: MaakZaak
) -> None:
    """An open point with a reason no longer holds back, and is there to print."""
    va = sem_met(
        {
            "kop.plaatsvervanger": "karin",
            "alternatieven.1.soort": "netwerk",
            "terzijde": [
                {"regel": "VA-A01", "pad": "alternatieven", "reden": "Jongere woont al bij opa."}
                | {"door": "karin", "datum": "2026-03-24", "opnieuw_op": "2026-04-14"}
            ],
        }
    )
    assert [m.code for m in controleer_va(va, PEILDATUM)] == ["VA-S10"]
    assert [g.melding.code for g in terzijde_gelegd(va, PEILDATUM)] == ["VA-A01"]
    assert volledige_va.voldaan(zaak_met(va=va))


def test_inside_a_dossier_each_path_starts_there(
    jayden: VerklarendeAnalyse, zaak_met: MaakZaak
) -> None:
    """The same points, with the place they have in the whole document."""
    los = [m.pad for m in controleer_va(jayden, PEILDATUM)]
    assert [m.pad for m in controleer_va(jayden, PEILDATUM, "va.")] == [f"va.{p}" for p in los]
    paden = {r.toets.pad for r in redenen(volledige_va.toets(zaak_met(va=jayden)))}
    assert paden - {"va.kop.status"} < {f"va.{pad}" for pad in los}
