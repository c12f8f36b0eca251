# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The whole list of rules: which there are, how heavy, and one change that triggers each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from va_route.errors import Ernst
from va_route.recht.va_aanwezig import controleer_va
from va_route.recht.va_kern import KERN_REGELS
from va_route.recht.va_regels import VA_REGELS
from va_route.schemas.va import VerklarendeAnalyse
from va_route.store.lezen import ontleed

MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]
PEILDATUM = date(2026, 3, 25)
TEKORT = """
S05 S06 S08 S09 S10 P01 P02 P03 P04 P05 F01 F02 F05 F07 F08 C01 C02 C03 H01 H02 H03 H04 H05 H06 H07
H11 R01 R02 R03 R04 R05 R06 R07 R09 R11 D01 D02 D03 D04 D05 V01 V02 V03 V04 V05 V06 V07 A01 A02 A03
A04 A05 G01 G02 G03 G05 G06 G07 G08 G09
"""
LET_OP = "S07 P06 F03 F04 F06 C04 C05 C06 H08 H09 H10 R08 R10 D06 D07 D08 A06 A07 G04 T01 T02"
FOUT = "S01 S02 S03 S04"
ERBIJ = "T03 T04 B01"
"""Beside the table: the versions of docs/besluiten/0011, and what is hidden of 0012.

VA-S11 is about terzijde itself, and stands beside the rules."""

W = "veiligheid.risicos.0.weging"
VERBLIJF = {
    "alternatieven.1.uitkomst": "afgewezen",
    "alternatieven.2.uitkomst": "advies",
    "alternatieven.2.draagt_bij_aan": ["do1"],
}
DUUR = {"perspectief.hoe_lang": "Drie maanden.", "perspectief.terug_of_verder": ["Er is rust."]}
MENTOR = {"van": "mentor", "tekst": "Zo zie ik het."}
SEM = {"van": "sem", "tekst": "Zo zie ik het zelf."}
LANG = "Ik wil een eigen plek in de schuur, met mijn gereedschap en met de radio aan."


def _codes(tekst: str) -> set[str]:
    return {f"VA-{code}" for code in tekst.split()}


def test_the_table_is_complete() -> None:
    """Sixty, twenty-one and four, and what was added is named."""
    assert [len(lijst.split()) for lijst in (TEKORT, LET_OP, FOUT)] == [60, 21, 4]
    per_ernst = {ernst: {r.code for r in VA_REGELS if r.ernst is ernst} for ernst in Ernst}
    assert per_ernst[Ernst.TEKORT] == _codes(TEKORT) | _codes(ERBIJ)
    assert per_ernst[Ernst.WAARSCHUWING] == _codes(LET_OP)
    assert per_ernst[Ernst.FOUT] == set()
    assert not Counter(r.code for r in VA_REGELS) - Counter({r.code for r in VA_REGELS})


MUTATIES: list[tuple[Mapping[str, Any], str]] = [
    ({"veiligheid.direct": None}, "R01"),
    ({"veiligheid.afspraken": []}, "R02"),
    ({"veiligheid.risicos": []}, "R03"),
    ({f"{W}": []}, "R04"),
    ({f"{W}.1.voorstel": "al3"}, "R05"),
    ({"veiligheid.risicos.0.conclusie": None}, "R06"),
    ({"veiligheid.risicos.0.als_we_ingrijpen": None}, "R07"),
    ({f"{W}.0.subsidiariteit.motivering": "Past.", f"{W}.0.doelmatigheid.motivering": "Past."},
     "R08"),
    # Lighter than the advice and still open is also no reason yet.
    ({"alternatieven.0.uitkomst": "te_onderzoeken"}, "A02 R09"),
    ({"veiligheid.risicos.0.dragers": ["school"]}, "R10"),
    ({f"{W}.0.door": "ilse"}, "R11"),
    # Nobody is the youth, so whoever was is only family; and then no goal is the youth's.
    ({"betrokkenen.sem.rol": "familie"}, "S08 P03 D04"),
    ({"betrokkenen.vader.gezag": "nee", "betrokkenen.moeder.gezag": "nee"}, "S09"),
    ({"kop.plaatsvervanger": "karin"}, "S10"),
    ({"hulpvraag.woorden.0": None}, "P01"),
    ({"hulpvraag.woorden.1": None}, "P02"),
    ({"inzichten": []}, "P03"),
    ({"inzichten.0.waar_verschil": None}, "P04"),
    ({"hypothesen.0.herkend.moeder": None}, "P05"),
    ({"inzichten": [{"id": "in1", "onderwerp": "School", "overeenstemming": "eens",
                     "standpunten": [SEM, MENTOR, MENTOR]}]}, "P06"),
    ({"perspectief.stip.van": "moeder"}, "V05"),
    ({"jeugdige.school_nu": "volgt"}, "S06"),
    ({"perspectief.stip.tekst": LANG, "jeugdige.belangrijk_voor_mij": LANG}, "S07"),
    ({"bevindingen.7.datum": None}, "F01"),
    ({"bevindingen.2.van": None}, "F02"),
    ({"bevindingen.7.tekst": "De hulp zou zijn gestopt."}, "F03"),
    ({"doelen.0.waaraan_zien_we_het": "Hij is niet meer onhandelbaar."}, "F04"),
    ({"bevindingen.4.hoe_verder": None}, "F05"),
    ({"bronnen.4": None, "bronnen.3": None, "bevindingen.5.bron": "br2"}, "F06"),
    ({"eerdere_hulp": []}, "F07"),
    ({"bevindingen.3.reactie": None}, "F08"),
    ({"factoren.1.soort": "predisponerend"}, "C01"),
    ({"factoren.6.onderbouwing": None}, "C02"),
    ({f"factoren.{nr}.niveau": "jeugdige" for nr in (2, 3, 5)}
     | {"factoren.1.niveau": "hulpverlening"}, "C03"),
    ({"factoren.5.niveau": "gezin"}, "C04"),
    ({"factoren.7": None, "doelen.1.bouwt_op": None, "veiligheid.risicos.0.beschermend.1": None},
     "C05"),
    ({"factoren.0.tekst": "PDD-NOS"}, "C06"),
    # With one explanation there is no other one for the same problem.
    ({"hypothesen.1": None}, "H01 H04"),
    ({"hypothesen.0.voor": None}, "H02"),
    ({"hypothesen.0.tegen": None}, "H03"),
    ({"hypothesen.0.alternatief": None}, "H04"),
    ({"hypothesen.0.verklaart": ["pr1"]}, "H05"),
    ({"hypothesen.0.waarom": None}, "H06"),
    ({"hypothesen.0.voor.0.bevinding": "bv3", "hypothesen.0.voor.1.bevinding": "bv5"}, "H07"),
    ({"hypothesen.0.tegen.0.bevinding": "bv1"}, "H08"),
    ({"hypothesen.0.voor.1": None}, "H09"),
    ({"hypothesen.0.factoren": ["fa3", "fa4", "fa5"]}, "H10"),
    ({"verklaring.gewone_taal": None}, "H11"),
    ({"doelen.2.grijpt_aan_op": ["fa7"], "factoren.5.bewust_niet": "Eerst rust."}, "D01"),
    ({"doelen.1.grijpt_aan_op": ["fa3"]}, "D02"),
    ({"doelen.1.termijn": None}, "D03"),
    ({"doelen.0.van": [], "doelen.1.van": [], "doelen.2.van": []}, "D04"),
    ({"doelen.0.tekst": "Opname in een kliniek"}, "D05"),
    ({"doelen.0.bouwt_op": None, "doelen.1.bouwt_op": None}, "D06"),
    ({"doelen.1.prioriteit": "1"}, "D07"),
    ({"perspectief.wonen": None}, "V01"),
    ({"perspectief.onderwijs": None}, "V02"),
    # A stay asks both how it ends and what the youth knows of it.
    (VERBLIJF, "V03 V06"),
    (VERBLIJF | DUUR, "V06"),
    ({"perspectief.wonen.soort": "verblijf"}, "V04"),
    ({"jeugdige.geboortedatum": "2009-01-01"}, "V07"),
    ({"alternatieven.1.soort": "netwerk"}, "A01"),
    ({"alternatieven.0.reden": None}, "A02"),
    ({"alternatieven.1.uitkomst": "afgewezen"}, "A03"),
    ({"alternatieven.2.uitkomst": "niet_beschikbaar"}, "A04"),
    ({"alternatieven.1.draagt_bij_aan": []}, "A05"),
    ({"alternatieven.0.soort": "ambulant"}, "A06"),
    # Closed help is a stay as well.
    ({"alternatieven.1.soort": "gesloten", "alternatieven.2.soort": "dagbehandeling"} | DUUR,
     "A07 V06"),
    ({"deling.0": None}, "G01"),
    ({"deling.1.reactie": "niet_bereikt"}, "G02"),
    ({"deling.0.eigen_woorden": None}, "G03"),
    # What changed after fixing is also no longer fixed.
    ({"kop.gewijzigd_op": "2026-03-25"}, "G04 T04"),
    ({"kop.gewijzigd_op": "2026-03-25", "kop.status": "besproken"}, "G04"),
    ({"tegenspraak": None}, "G05"),
    ({"vaststelling.door": "tom"}, "G06"),
    ({"vaststelling.gedragswetenschapper": "tom"}, "G07"),
    ({"kop.vertrouwenspersoon_gewezen_op": None}, "G08"),
    ({"toestemming.1": None}, "G09"),
    ({"kop.evaluatie_op": "2026-06-25"}, "T01"),
    ({"kop.evaluatie_op": "2026-03-24"}, "T02"),
    ({"kop.versie": "1", "evaluaties": [{"datum": "2026-03-24"}]}, "T03"),
    ({"vaststelling.datum": "2026-03-23"}, "T04"),
    ({"bevindingen.5.verborgen_voor": ["vader"]}, "B01"),
]  # fmt: skip
"""A change of the complete analysis, and every code that follows from it."""


@pytest.mark.parametrize(("wijziging", "codes"), MUTATIES, ids=[codes for _, codes in MUTATIES])
def test_a_change_triggers_its_rule_and_only_what_follows(
    sem_met: MaakVa, wijziging: Mapping[str, Any], codes: str
) -> None:
    """Left what is changed in a complete analysis, right the whole set of codes."""
    assert {m.code for m in controleer_va(sem_met(wijziging), PEILDATUM)} == _codes(codes)


def test_a_bsn_and_a_sixth_goal_trigger_their_rules(
    sem_met: MaakVa, sem: dict[str, Any], bsn: Callable[[str], str]
) -> None:
    """The two changes that have to be made in memory."""
    doelen = [sem["doelen"][nr % 3] | {"id": f"do{nr}", "prioriteit": str(nr)}
              for nr in range(1, 7)]  # fmt: skip
    doelen = [d | {"tekst": f"Doel {d['id']}"} for d in doelen]
    zes = {"doelen": doelen, "doelen.0.waaraan_zien_we_het": "Vier weken."}
    assert {m.code for m in controleer_va(sem_met(zes), PEILDATUM)} >= {"VA-D08"}
    with_bsn = {"doelen": doelen[:3], "kop.kenmerk": f"Dossier {bsn('11122233')}"}
    assert {m.code for m in controleer_va(sem_met(with_bsn), PEILDATUM)} == {"VA-S05"}


def test_every_rule_has_its_change() -> None:
    """Nothing in the list is without a test that triggers it."""
    geraakt = {code for _, codes in MUTATIES for code in _codes(codes)} | _codes("S05 D08")
    assert geraakt == {r.code for r in VA_REGELS}


@pytest.mark.parametrize("regel", [*VA_REGELS, *KERN_REGELS], ids=lambda regel: regel.code)
def test_every_rule_shows_an_example_that_can_be_read(regel: Any) -> None:  # noqa: ANN401 - the rule
    """Our own reader has nothing to say about it, as about the file it is pasted into."""
    ruw = ontleed(regel.voorbeeld.encode(), "voorbeeld.yaml")
    assert (ruw.punten, ruw.heel) == ((), True)
    assert isinstance(ruw.waarde, dict)
    assert ruw.waarde
    assert max(map(len, regel.voorbeeld.splitlines())) <= 72
    assert regel.remedie.endswith(".")
    assert not re.search(r"mag niet|kan niet|niet toegestaan|moet", regel.remedie)
