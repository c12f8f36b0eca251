# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.recht.bouw import (
    BETROKKENEN,
    MACHTIGING,
    PEIL,
    TEKEN,
    Invoer,
    dag,
    met_verzoek,
    teken,
    uur,
    zaak,
)
from tests.recht.conftest import lees, wijzig
from va_route.recht.voorbereiding import (
    consult_of_pogingen,
    drie_vragen_door_twee,
    gezag_aan_tafel,
    gezinshulp_afgewogen,
    hsj_denkt_mee,
    risico_samen_gewogen,
    standpunt_per_gezaghebbende,
    va_is_besproken,
)
from va_route.schemas.va_veiligheid import Risico, Weging

SEM = Path(__file__).parents[1] / "schemas" / "sem.yaml"
DAGEN = [(-1, "✔"), (0, "✔"), (1, "?")]


def consult(**anders: object) -> Invoer:
    """Write a question to the Servicepunt of a week ago."""
    vast: Invoer = {
        "id": "co1",
        "instantie": "servicepunt",
        "soort": "casus",
        "vraag": "Wat kan thuis?",
        "gesteld_op": dag(-7),
        "anoniem": "ja",
    }
    return {"consulten": [vast | anders]}


@pytest.mark.parametrize(
    ("anders", "teken_"),
    [
        ({}, "?"),
        ({"advies": "Hulp thuis."}, "✔"),
        ({"advies": "Hulp thuis.", "beantwoord_op": dag(0)}, "✔"),
        ({"advies": "Hulp thuis.", "beantwoord_op": dag(1)}, "?"),
        ({"advies": "Hulp thuis.", "gesteld_op": dag(1)}, "?"),
        ({"pogingen": [{"op": uur(0), "hoe": "Gebeld."}]}, "✔"),
        ({"pogingen": [{"op": uur(1), "hoe": "Bellen."}]}, "?"),
        ({"advies": "Hulp thuis.", "gesteld_op": dag(0)}, "✔"),
    ],
    ids=[
        "asked, no answer yet",
        "answered",
        "answered that day",
        "answered the day after",
        "asked the day after",
        "not reached, with an attempt",
        "an attempt that is still to come",
        "asked that day",
    ],
)
def test_advice_is_asked_or_nobody_was_reached(anders: Invoer, teken_: str) -> None:
    """An advice, or dated attempts; which answer it was makes no difference."""
    assert teken(consult_of_pogingen, zaak(MACHTIGING, **consult(**anders))) == teken_
    assert teken(consult_of_pogingen, zaak(MACHTIGING)) == "?"


@pytest.mark.parametrize(("verschil", "teken_"), DAGEN)
def test_risks_are_weighed_together(verschil: int, teken_: str) -> None:
    """At a table, on or before the peildatum; a table where nobody did so does not count."""
    overleg = {
        "id": "ov1",
        "soort": "zorgoverleg",
        "op": uur(verschil),
        "wijze": "aan_tafel",
        "deelnemers": [],
    }
    gewogen = overleg | {"risico_samen_gewogen": "Samen met school en de GI."}
    beide = [overleg | {"id": "ov2"}, gewogen]
    for overleggen, verwacht in (([gewogen], teken_), ([overleg], "?"), (beide, teken_)):
        over = zaak(MACHTIGING, overleggen=overleggen, va=lees(SEM), betrokkenen={})
        assert teken(risico_samen_gewogen, over) == verwacht
    # A text about it is not the answer of two organisations.
    assert teken(risico_samen_gewogen, zaak(MACHTIGING, overleggen=[gewogen])) == "?"


def weging(organisatie: str, verschil: int = 0, voorstel: str = "al2") -> Weging:
    """Make a weighing of the day that is this far from the peildatum."""
    antwoord = {"oordeel": "twijfel", "motivering": "Het hangt ervan af."}
    return Weging.model_validate(
        {"organisatie": organisatie, "door": "karin", "datum": dag(verschil), "voorstel": voorstel}
        | dict.fromkeys(("proportionaliteit", "subsidiariteit", "doelmatigheid"), antwoord)
    )


GI_, TEAM, TEAM_OOK = weging("GI"), weging("lokaal team"), weging(" Lokaal  Team ")


@pytest.mark.parametrize(
    ("wegingen", "teken_"),
    [
        ((), "?"),
        ((TEAM,), "?"),
        ((TEAM, GI_), "✔"),
        ((TEAM, TEAM_OOK), "?"),
        ((TEAM, weging("GI", voorstel="al3")), "?"),
        ((TEAM, weging("GI", voorstel="al3"), weging("school", voorstel="al3")), "✔"),
        ((TEAM, weging("GI", -1)), "✔"),
        ((TEAM, weging("GI", 1)), "?"),
    ],
    ids=[
        "nobody",
        "one organisation",
        "two",
        "one that is written in two ways",
        "each another proposal",
        "two of three the same one",
        "one the day before",
        "one the day after",
    ],
)
def test_two_organisations_answer_the_three_questions(
    wegingen: tuple[Weging, ...], teken_: str
) -> None:
    """The same proposal; in the kern, or for each risk of the analysis."""
    vraag = drie_vragen_door_twee.vraag
    risico = Risico.model_construct(weging=wegingen)
    samen = Risico.model_construct(weging=(TEAM, GI_))
    assert TEKEN[vraag(None, wegingen, PEIL)] == teken_
    for risicos in ((risico,), (risico, samen), (samen, risico)):
        assert TEKEN[vraag(risicos, None, PEIL)] == teken_
        # What the kern said that night does not stand in for a risk of the analysis.
        assert TEKEN[vraag(risicos, (TEAM, GI_), PEIL)] == teken_
    assert TEKEN[vraag((), wegingen, PEIL)] == teken_


def standpunt(van: str, verschil: int = 0, vindt: str = "oneens") -> Invoer:
    """Write what someone thinks of the placement."""
    return {"van": van, "standpunt": vindt, "datum": dag(verschil)}


@pytest.mark.parametrize(
    ("standpunten", "teken_"),
    [
        ([], "?"),
        ([standpunt("moeder")], "?"),
        ([standpunt("moeder"), standpunt("yara")], "?"),
        ([standpunt("moeder"), standpunt("vader")], "✔"),
        ([standpunt("moeder"), standpunt("vader", vindt="onbekend")], "✔"),
        ([standpunt("moeder", vindt="eens"), standpunt("vader", -1)], "✔"),
        ([standpunt("moeder"), standpunt("vader", 1)], "?"),
    ],
    ids=["nobody", "one of two", "the youth is another", "both", "unknown", "differing", "later"],
)
def test_everyone_with_gezag_was_asked(standpunten: list[Invoer], teken_: str) -> None:
    """Not agreeing holds nothing back; a voice that was forgotten does."""
    over = met_verzoek(MACHTIGING, standpunten=standpunten)
    assert teken(standpunt_per_gezaghebbende, over) == teken_


def test_without_anyone_with_gezag_nobody_knows() -> None:
    """Silence is not agreement."""
    wie = {naam: p for naam, p in BETROKKENEN.items() if "gezag" not in p}
    over = met_verzoek(
        MACHTIGING, dossier_delen={"betrokkenen": wie}, standpunten=[standpunt("yara")]
    )
    assert teken(standpunt_per_gezaghebbende, over) == "?"


def test_the_analysis_is_discussed_before_it_is_fixed() -> None:
    """A concept counts when youth and gezag spoke, could react and heard it; no VA does not."""
    va: Invoer = yaml.load(SEM.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    va["kop"]["status"] = "concept"
    del va["vaststelling"]
    assert teken(va_is_besproken, zaak(MACHTIGING, va=va)) == "✔"
    del va["deling"]
    assert teken(va_is_besproken, zaak(MACHTIGING, va=va)) == "?"
    assert teken(va_is_besproken, zaak(MACHTIGING)) == "?"


def tafel(verschil: int = 0, **anders: object) -> Invoer:
    """Write a table of the day that is this far from the peildatum."""
    vast: Invoer = {"id": "ov1", "soort": "zorgoverleg", "op": uur(verschil)}
    vast |= {"wijze": "aan_tafel", "deelnemers": []}
    return {"overleggen": [vast | anders]}


def erbij(*wie: str, hoedanigheid: str = "ouder") -> list[Invoer]:
    """Write who sat at the table."""
    return [{"wie": naam, "hoedanigheid": hoedanigheid} for naam in wie]


@pytest.mark.parametrize(
    ("delen", "teken_"),
    [
        ({}, "?"),
        (tafel(deelnemers=erbij("hanna", hoedanigheid="hsj_deskundige")), "✔"),
        (tafel(deelnemers=erbij("hanna", hoedanigheid="expertteam")), "✔"),
        (tafel(deelnemers=erbij("karin", hoedanigheid="professional")), "?"),
        (tafel(1, deelnemers=erbij("hanna", hoedanigheid="hsj_deskundige")), "?"),
        (consult(instantie="hsj", advies="Hulp thuis."), "✔"),
        (consult(instantie="hsj", pogingen=[{"op": uur(0), "hoe": "Gebeld."}]), "✔"),
        (consult(instantie="hsj", advies="Hulp thuis.", gesteld_op=dag(0)), "✔"),
        (consult(instantie="hsj"), "?"),
        (consult(instantie="hsj", advies="Hulp thuis.", gesteld_op=dag(1)), "?"),
        (consult(advies="Hulp thuis."), "?"),
    ],
    ids=[
        "nobody",
        "at the table",
        "stands in while HSJ is built up",
        "another professional",
        "a table of tomorrow",
        "asked and answered",
        "not reached, with an attempt",
        "asked and answered today",
        "asked, no answer yet",
        "asked tomorrow",
        "the Servicepunt alone",
    ],
)
def test_heavy_knowledge_is_brought_in_or_tried(delen: Invoer, teken_: str) -> None:
    """At a table or by a question; whoever nobody could reach is no lock."""
    assert teken(hsj_denkt_mee, zaak(MACHTIGING, **delen)) == teken_


@pytest.mark.parametrize(
    ("delen", "teken_"),
    [
        ({}, "?"),
        (tafel(deelnemers=erbij("moeder", "vader")), "✔"),
        (tafel(deelnemers=erbij("moeder")), "?"),
        (tafel(1, deelnemers=erbij("moeder", "vader")), "?"),
        (
            tafel(deelnemers=erbij("moeder"), uitgenodigd_niet_gekomen=["Hakim had nachtdienst."]),
            "✔",
        ),
        (tafel(deelnemers=erbij("moeder"), uitgenodigd_niet_gekomen=["vader: ziek"]), "✔"),
        (
            tafel(deelnemers=erbij("moeder"), uitgenodigd_niet_gekomen=["Grootvader kwam niet."]),
            "?",
        ),
        (tafel(uitgenodigd_niet_gekomen=["Samira en Hakim kwamen niet, er was geen oppas."]), "✔"),
    ],
    ids=["no table", "both", "one of two", "tomorrow", "by name", "by key", "another", "both away"],
)
def test_everyone_with_gezag_was_at_a_table_or_it_says_why_not(delen: Invoer, teken_: str) -> None:
    """Asked and not come is an answer; a parent whom nobody asked is not."""
    assert teken(gezag_aan_tafel, zaak(MACHTIGING, **delen)) == teken_


def test_without_anyone_with_gezag_no_table_is_complete() -> None:
    """Silence is not everyone."""
    wie = {naam: p for naam, p in BETROKKENEN.items() if "gezag" not in p}
    over = zaak(MACHTIGING, betrokkenen=wie, **tafel(deelnemers=erbij("yara")))
    assert teken(gezag_aan_tafel, over) == "?"


def optie(**anders: object) -> Invoer:
    """Write a table at which one option was weighed."""
    vast = {"id": "al1", "tekst": "Hulp", "soort": "ambulant", "uitkomst": "ingezet"}
    return tafel(opties=[vast | {"reden": "Daarom."} | anders])


@pytest.mark.parametrize(
    ("anders", "teken_"),
    [
        ({"vorm": "systeemtherapie"}, "✔"),
        ({"vorm": "gezinstraumabehandeling", "uitkomst": "afgewezen"}, "✔"),
        ({"vorm": "gezinstraumabehandeling", "uitkomst": "niet_beschikbaar"}, "✔"),
        ({"vorm": "gezinstraumabehandeling", "uitkomst": "te_onderzoeken"}, "?"),
        ({"vorm": "pleegzorg"}, "?"),
        ({"vorm": "school_2_care"}, "?"),
        ({}, "?"),
    ],
    ids=["used", "rejected", "not there", "still open", "a family elsewhere", "school", "no form"],
)
def test_help_for_the_family_is_weighed_beside_help_for_the_youth(
    anders: Invoer, teken_: str
) -> None:
    """By the form of help; which way it went is no matter, and nothing has to fail first."""
    assert teken(gezinshulp_afgewogen, zaak(MACHTIGING, **optie(**anders))) == teken_


@pytest.mark.parametrize(
    ("pad", "waarde", "teken_"),
    [
        ("alternatieven.1.reden", "Past.", "✔"),
        ("alternatieven.1.uitkomst", "te_onderzoeken", "✔"),
        ("doelen.0.grijpt_aan_op", ["fa3"], "?"),
        ("factoren.3.niveau", "omgeving", "?"),
    ],
    ids=[
        "as it is",
        "another option serves it",
        "no goal of the family",
        "no factor of the family",
    ],
)
def test_help_with_a_goal_of_the_family_counts(pad: str, waarde: object, teken_: str) -> None:
    """An option that serves a goal that works on parents, upbringing or family."""
    over = zaak(MACHTIGING, va=wijzig(lees(SEM), {pad: waarde}), betrokkenen={})
    assert teken(gezinshulp_afgewogen, over) == teken_
