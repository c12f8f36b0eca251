# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from va_route.app.scenario import Uitslag, lees_scenarios, speel
from va_route.errors import DocumentError, GebruikError
from va_route.pakket import map_van
from va_route.schemas.scenario import Antwoord, Dan

Schrijf = Callable[[str], Path]
KOP = "schema: scenarios/1\nonderwerp: Proef\n"
BLAD = (
    KOP
    + """
situaties:
  - naam: weigert
    zin: de gedragswetenschapper stemt niet in
    zet:
      verzoeken[0].instemmingsverklaringen[0].uitkomst: stemt_niet_in
regels:
  - regel: stemt_in
    gegeven: yara
    als: {route: regulier, stap: dien_in, op: 2026-05-29}
    scenarios:
      - titel: Zoals het is
        dan: {antwoord: ja, stap_open: ja}
      - titel: Een weigering
        met: [weigert]
        dan: {antwoord: nee, stap_open: nee}
      - titel: Een weigering die weer weg is
        met: [weigert]
        en:
          - zin: er is geen verklaring
            weg: ["verzoeken[0].instemmingsverklaringen[0]"]
        op: 2026-05-30
        dan: {antwoord: stil, stap_open: nee}
"""
)


@pytest.fixture
def schrijf(tmp_path: Path) -> Schrijf:
    """Write a sheet, and give its file."""

    def maak(tekst: str) -> Path:
        pad = tmp_path / "blad.yaml"
        pad.write_text(tekst, encoding="utf-8")
        return pad

    return maak


def test_a_sheet_unfolds_into_scenarios(schrijf: Schrijf) -> None:
    """What stands above a scenario counts for it, unless it says otherwise itself."""
    een, twee, drie = lees_scenarios(schrijf(BLAD))
    assert een.naam == "stemt_in: Zoals het is"
    assert een.dossier == map_van("examples") / "goed" / "yara.yaml"
    assert [anders.zin for anders in twee.anders] == ["de gedragswetenschapper stemt niet in"]
    assert [anders.zin for anders in drie.anders][1:] == ["er is geen verklaring"]
    assert (twee.als.op.day, drie.als.op.day) == (29, 30)
    assert drie.plek == "regels[0].scenarios[2]"


def test_a_scenario_is_played_on_the_changed_dossier(schrijf: Schrijf) -> None:
    """Situations first, then its own changes; the example itself stays as it is."""
    uitslagen = [speel(scenario) for scenario in lees_scenarios(schrijf(BLAD))]
    assert uitslagen == [
        Uitslag(Antwoord.JA, stap_open=True, alarm=False, herinnert=False),
        Uitslag(Antwoord.NEE, stap_open=False, alarm=False, herinnert=False),
        Uitslag(Antwoord.STIL, stap_open=False, alarm=False, herinnert=False),
    ]
    assert speel(lees_scenarios(schrijf(BLAD))[0]).stap_open


def test_a_dossier_beside_the_sheet_is_found(schrijf: Schrijf, tmp_path: Path) -> None:
    """So that a trainer writes scenarios about a dossier of their own."""
    voorbeeld = (map_van("examples") / "goed" / "yara.yaml").read_text(encoding="utf-8")
    (tmp_path / "eigen.yaml").write_text(
        voorbeeld.replace("uitkomst: stemt_in", "uitkomst: stemt_niet_in"), encoding="utf-8"
    )
    scenario = lees_scenarios(schrijf(BLAD.replace("gegeven: yara", "gegeven: eigen.yaml")))[0]
    assert scenario.dossier == tmp_path / "eigen.yaml"
    assert speel(scenario).antwoord is Antwoord.NEE


def regel(code: str, als: str, gegeven: str, en: str = "") -> str:
    """Give a sheet with one scenario."""
    return f"""{KOP}regels:
  - regel: {code}
    gegeven: {gegeven}
    als: {{{als}}}
    scenarios:
      - titel: Proef
{en}        dan: {{antwoord: ja, stap_open: ja}}
"""


INDIENEN = "route: regulier, stap: dien_in, op: 2026-05-"
ZONDER_BESCHIKKING = """        en:
          - zin: er is geen beslissing
            zet: {beschikkingen: []}
"""


@pytest.mark.parametrize(
    ("tekst", "kwam"),
    [
        # a duty reminds
        (
            regel("feiten_volledig_en_waar", f"{INDIENEN}25", "yara"),
            (Antwoord.STIL, False, False, True),
        ),
        # an agreement that is no demand here reminds, and so does what it joins
        (
            regel("gezinsplek_afgewogen", f"{INDIENEN}29", "yara"),
            (Antwoord.STIL, True, False, True),
        ),
        # a rule of another route is not asked
        (
            regel("signaal_vastgelegd", f"{INDIENEN}29", "yara"),
            (Antwoord.NIET_GEVRAAGD, True, False, False),
        ),
        # what only the alarm asks
        (
            regel(
                "machtiging_spoed_geldig",
                "route: spoed, stap: meld_opgenomen, op: 2026-06-06",
                "noor",
                ZONDER_BESCHIKKING,
            ),
            (Antwoord.STIL, True, True, False),
        ),
        # an act that is no arrow
        (
            regel(
                "verklaring_vastgelegd",
                "route: spoed, stap: voeg_verklaring_toe, op: 2026-06-10",
                "noor",
            ),
            (Antwoord.JA, True, False, False),
        ),
    ],
)
def test_the_answer_says_how_the_rule_counts(
    schrijf: Schrijf, tekst: str, kwam: tuple[Antwoord, bool, bool, bool]
) -> None:
    """Shown, silent or not asked; the step; the alarm; and whether it only reminds."""
    assert speel(lees_scenarios(schrijf(tekst))[0]) == kwam


def test_who_takes_the_step_is_asked_too(schrijf: Schrijf) -> None:
    """The request says college, and the Raad files it."""
    tekst = regel("bevoegde_verzoeker", f"{INDIENEN}29", "yara")
    door = tekst.replace("op: 2026-05-29", "op: 2026-05-29, door: raad")
    assert speel(lees_scenarios(schrijf(tekst))[0]).antwoord is Antwoord.JA
    assert speel(lees_scenarios(schrijf(door))[0]).antwoord is Antwoord.NEE


def test_several_open_points_of_a_rule_are_one_answer(schrijf: Schrijf) -> None:
    """A rule of the analysis gives each point a node of its own."""
    stil = """        en:
          - zin: er zijn twee open punten
            zet: {va.kop.status: vervallen}
            weg: ["va.bevindingen[0].bron", "va.bevindingen[1].bron"]
"""
    twee = regel("VA-F01", f"{INDIENEN}29", "yara", stil)
    assert speel(lees_scenarios(schrijf(twee))[0]).antwoord is Antwoord.STIL


@pytest.mark.parametrize(
    ("oud", "nieuw", "code", "plek", "hulp"),
    [
        ("regel: stemt_in", "regel: stemt_inn", "SCENARIO-01", (10, 12), "Bedoelt u 'stemt_in'?"),
        ("stap: dien_in", "stap: dien_inn", "SCENARIO-02", (12, 5), "Bedoelt u 'dien_in'?"),
        ("route: regulier", "route: rechtdoor", "SCENARIO-02", (12, 5), "regulier"),
        ("gegeven: yara", "gegeven: yarra", "SCENARIO-03", (11, 14), "voorbeeld"),
        ("gegeven: yara", "gegeven: weg.yaml", "SCENARIO-03", (11, 14), "weg.yaml"),
        ("met: [weigert]", "met: [wijgert]", "SCENARIO-04", (17, 9), "Bedoelt u 'weigert'?"),
        ("Een weigering die", "Een weigering #", "LEES-17", (19, 16), "#"),
    ],
)
def test_what_is_wrong_with_a_sheet_has_its_place(  # noqa: PLR0913, PLR0917 - a row of the table
    schrijf: Schrijf, oud: str, nieuw: str, code: str, plek: tuple[int, int], hulp: str
) -> None:
    """Line and column, and what can be done."""
    with pytest.raises(DocumentError) as gevangen:
        lees_scenarios(schrijf(BLAD.replace(oud, nieuw)))
    eerste = gevangen.value.meldingen[0]
    assert (eerste.code, (eerste.regel, eerste.kolom)) == (code, plek)
    assert hulp in f"{eerste.bericht} {eerste.remedie}"


def test_everything_is_said_at_once(schrijf: Schrijf) -> None:
    """Two wrong titles are two messages, beside an unknown rule."""
    tekst = BLAD.replace("Een weigering die weer weg is", "Een weigering")
    with pytest.raises(DocumentError) as gevangen:
        lees_scenarios(schrijf(tekst.replace("regel: stemt_in", "regel: anders")))
    codes = [melding.code for melding in gevangen.value.meldingen]
    assert codes == ["SCENARIO-01", "SCENARIO-05", "SCENARIO-05"]


@pytest.mark.parametrize(
    ("oud", "nieuw", "hulp"),
    [
        (".uitkomst: stemt_niet_in", ".uitkomst: misschien", "Met 'zet' past het dossier"),
        ("verzoeken[0].instemmingsverklaringen[0].uitkomst", "verzoeken[9].id", "lijst van 1"),
    ],
)
def test_a_change_that_does_not_fit_names_the_scenario(
    schrijf: Schrijf, oud: str, nieuw: str, hulp: str
) -> None:
    """It is found when the scenario is played."""
    tweede = lees_scenarios(schrijf(BLAD.replace(oud, nieuw)))[1]
    with pytest.raises(GebruikError) as gevangen:
        speel(tweede)
    assert gevangen.value.code == "SCENARIO-06"
    assert gevangen.value.bericht.startswith("Bij het scenario 'Een weigering': ")
    assert hulp in gevangen.value.bericht


@pytest.mark.parametrize(
    ("dan", "klopt"),
    [
        (Dan(antwoord=Antwoord.JA, stap_open=True), True),
        (Dan(antwoord=Antwoord.STIL, stap_open=True), False),
        (Dan(antwoord=Antwoord.JA, stap_open=False), False),
        (Dan(antwoord=Antwoord.JA, stap_open=True, alarm=True), False),
    ],
)
def test_all_of_then_must_come_out(dan: Dan, klopt: bool) -> None:
    """The answer, the step and the alarm."""
    kwam = Uitslag(Antwoord.JA, stap_open=True, alarm=False, herinnert=True)
    assert kwam.klopt(dan) is klopt


def test_a_name_that_no_file_can_have_is_no_dossier(schrijf: Schrijf) -> None:
    """It is told as any dossier that is not there."""
    with pytest.raises(DocumentError, match="SCENARIO-03"):
        lees_scenarios(schrijf(BLAD.replace("gegeven: yara", f"gegeven: {'x' * 300}")))
