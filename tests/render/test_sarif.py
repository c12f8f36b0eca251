# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from va_route.errors import Ernst, Melding, Regels
from va_route.recht.va_aanwezig import VA_REGELS
from va_route.render.sarif import SCHEMA, sarif, uri
from va_route.schemas.fouten import ZINNEN

STANDAARD = json.loads(
    Path(__file__).with_name("sarif-2.1.0.schema.json").read_text(encoding="utf-8")
)
"""The schema of the standard; nothing may stand in an object that is not in it."""
RELATIEF = re.compile(r"(?!/|.*(^|/)\.\.(/|$))[!-~]+")
"""A relative reference without ".." (SARIF 3.4)."""
LANGST = 1024
"""Characters of a text about a rule that code scanning on GitHub shows."""

FOUT = Melding("VORM-17", Ernst.FOUT, "'no' lezen we niet.", "Schrijf ja of nee.", "a.sem", 18, 12)
OPEN = Melding("VA-S09", Ernst.TEKORT, "Wie heeft het gezag?", "Zet het erbij.", "b", 27, 1, "x")
WEG = Melding("BESTAND-01", Ernst.FOUT, "Er is geen bestand.")
LET_OP = Melding("VA-X", Ernst.WAARSCHUWING, "Kijk {nog} eens naar C:\\map.", "", "c", 3, None)


def keur(log: dict[str, Any]) -> None:
    """Check a log against the standard, and against what code scanning on GitHub asks besides."""
    Draft202012Validator(STANDAARD, format_checker=FormatChecker()).validate(log)
    assert log["$schema"] == SCHEMA
    for run in log["runs"]:
        regels = run["tool"]["driver"]["rules"]
        assert len({regel["id"] for regel in regels}) == len(regels)
        for regel in regels:
            for soort in ("shortDescription", "fullDescription", "help"):
                assert 0 < len(regel[soort]["text"]) <= LANGST
        for resultaat in run["results"]:
            assert regels[resultaat["ruleIndex"]]["id"] == resultaat["ruleId"]
            assert resultaat["message"]["text"]
            (plaats,) = resultaat["locations"]
            assert RELATIEF.fullmatch(plaats["physicalLocation"]["artifactLocation"]["uri"])
            if "region" in plaats["physicalLocation"]:
                assert plaats["physicalLocation"]["region"].keys() == {"startLine", "startColumn"}


def log_van(*meldingen: Melding, naam: str = "zaak.yaml") -> dict[str, Any]:
    """Write a log about one file."""
    return sarif([(naam, meldingen)], "0.1.0")


def test_the_schema_of_the_standard_refuses_what_is_not_in_it() -> None:
    """What is checked against is right itself, and is the schema of SARIF 2.1.0."""
    Draft202012Validator.check_schema(STANDAARD)
    assert STANDAARD["properties"]["version"]["enum"] == ["2.1.0"]
    keuring = Draft202012Validator(STANDAARD)
    assert keuring.is_valid(log_van(FOUT))
    for deel in ("results", "tool"):
        log = log_van(FOUT)
        log["runs"][0][deel] = "x"
        assert not keuring.is_valid(log)
    assert not keuring.is_valid({**log_van(FOUT), "eigen": 1})


@pytest.mark.parametrize("meldingen", [(), (FOUT,), (FOUT, OPEN, WEG, LET_OP), (FOUT, FOUT)])
def test_a_log_is_what_the_standard_asks(meldingen: tuple[Melding, ...]) -> None:
    """No message, one, several, and twice the same."""
    log = log_van(*meldingen)
    keur(log)
    assert len(log["runs"][0]["results"]) == len(meldingen)
    assert log["runs"][0]["columnKind"] == "unicodeCodePoints"
    assert log["runs"][0]["language"] == "nl"


@pytest.mark.parametrize(
    ("melding", "niveau"), [(FOUT, "error"), (OPEN, "warning"), (LET_OP, "note")]
)
def test_the_weight_becomes_a_level(melding: Melding, niveau: str) -> None:
    """Of the result and of its rule."""
    (run,) = log_van(melding)["runs"]
    assert run["results"][0]["level"] == niveau
    assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"]["level"] == niveau


def test_a_result_says_what_and_where() -> None:
    """The sentence with what can be done, and the line and column of the file."""
    (resultaat,) = log_van(FOUT, naam="map/zaak één.yaml")["runs"][0]["results"]
    assert resultaat["message"] == {"text": "'no' lezen we niet. Schrijf ja of nee."}
    assert resultaat["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "map/zaak%20%C3%A9%C3%A9n.yaml"},
                "region": {"startLine": 18, "startColumn": 12},
            }
        }
    ]


def test_a_message_without_a_place_points_at_the_file() -> None:
    """There is no region to make up."""
    (resultaat,) = log_van(WEG)["runs"][0]["results"]
    assert "region" not in resultaat["locations"][0]["physicalLocation"]


def test_braces_and_backslashes_are_no_placeholders() -> None:
    """A viewer would fill in ``{0}``; doubled they are read as they stand."""
    (resultaat,) = log_van(LET_OP)["runs"][0]["results"]
    assert resultaat["message"]["text"] == "Kijk {{nog}} eens naar C:\\\\map."


@pytest.mark.parametrize(
    ("tekst", "geschreven"),
    [
        ("'[klik](http:x)' is geen keuze.", r"'\[klik](http:x)' is geen keuze."),
        ("[a [b](1) en [c](2)", r"\[a \[b](1) en \[c](2)"),
        ("inzichten[0] (VORM-01)", "inzichten[0] (VORM-01)"),
        ("Schrijf [vader].", "Schrijf [vader]."),
    ],
)
def test_nobodys_words_become_a_link(tekst: str, geschreven: str) -> None:
    """A viewer makes a link of ``[text](address)``; of a place in a document it makes nothing."""
    (resultaat,) = log_van(Melding("VA-X", Ernst.FOUT, tekst))["runs"][0]["results"]
    assert resultaat["message"]["text"] == geschreven


def test_nothing_of_the_document_but_the_message_is_in_the_log() -> None:
    """No path with the key of a person, and no word of the file."""
    assert "sem" not in json.dumps(log_van(FOUT))


@pytest.mark.parametrize("regel", VA_REGELS, ids=lambda r: r.code)
def test_a_rule_of_the_analysis_brings_its_own_words_and_source(regel: Any) -> None:  # noqa: ANN401
    """What it asks, where that is written, and what can be done."""
    log = log_van(Melding(regel.code, regel.ernst, "Vraag?"))
    keur(log)
    (eigen,) = log["runs"][0]["tool"]["driver"]["rules"]
    assert eigen["shortDescription"]["text"] == regel.zin
    assert regel.bron.citaat in eigen["fullDescription"]["text"]
    assert eigen["help"]["text"] == f"{regel.remedie}\n\nVoorbeeld:\n{regel.voorbeeld}"


@pytest.mark.parametrize("code", ZINNEN)
def test_an_error_of_shape_brings_the_sentence_without_what_is_filled_in(code: str) -> None:
    """The rule is about every document, so nothing of this one stands in it."""
    log = log_van(Melding(code, Ernst.FOUT, "x"))
    keur(log)
    assert "{" not in json.dumps(log["runs"][0]["tool"]["driver"]["rules"][0]["help"]["text"])


@pytest.mark.parametrize("code", ["LEES-17", "DOS-01", "BESTAND-02", "VA-S02", "onbekend"])
def test_any_other_code_has_words_as_well(code: str) -> None:
    """A tool shows a list of rules; none of them is empty."""
    keur(log_van(Melding(code, Ernst.FOUT, "x")))


def test_the_heaviest_message_gives_a_rule_its_level() -> None:
    """Whatever the order in which they came."""
    licht = Melding("VA-X", Ernst.WAARSCHUWING, "x")
    zwaar = Melding("VA-X", Ernst.FOUT, "y")
    for paar in ((licht, zwaar), (zwaar, licht)):
        (regel,) = log_van(*paar)["runs"][0]["tool"]["driver"]["rules"]
        assert regel["defaultConfiguration"]["level"] == "error"


def test_the_same_messages_give_the_same_log() -> None:
    """No moment, no number of its own, no order of chance."""
    een = json.dumps(sarif([("a.yaml", (OPEN, FOUT)), ("b.yaml", (WEG,))], "0.1.0"))
    assert een == json.dumps(sarif([("a.yaml", (OPEN, FOUT)), ("b.yaml", (WEG,))], "0.1.0"))


@pytest.mark.parametrize(
    ("naam", "verwacht"),
    [
        ("zaak.yaml", "zaak.yaml"),
        ("./zaak.yaml", "zaak.yaml"),
        ("map/zaak.yaml", "map/zaak.yaml"),
        (r"map\zaak.yaml", "map/zaak.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
        ("50% #1?.yaml", "50%25%20%231%3F.yaml"),
        ("kapot\udcff.yaml", "kapot%FF.yaml"),
        ("/srv/anna/zaak.yaml", "zaak.yaml"),
        (r"C:\anna\zaak.yaml", "zaak.yaml"),
        ("../anna/zaak.yaml", "zaak.yaml"),
    ],
)
def test_a_file_is_named_without_the_folders_above(naam: str, verwacht: str) -> None:
    """What is above this folder is nobody's business, and a name cannot become a scheme."""
    assert uri(naam) == verwacht


def test_a_result_brings_its_section() -> None:
    """What is empty is left out."""
    met = Melding("VA-V01", Ernst.TEKORT, "b.", "r.", sectie="veiligheid")
    zonder = Melding("LEES-01", Ernst.FOUT, "b.", "r.")
    eerste, tweede = log_van(met, zonder)["runs"][0]["results"]
    assert eerste["properties"] == {"sectie": "veiligheid"}
    assert "properties" not in tweede


def test_the_example_of_a_message_stays_out_of_the_log() -> None:
    """It can be made of what stands in the document; the rule has one that is invented."""
    melding = Melding(
        "VA-V01",
        Ernst.TEKORT,
        "b.",
        "r.",
        voorbeeld="tekst: Bo was weg.",
        in_bestand=(Regels(3, 3, "tekst: Bo was weg."),),
    )
    assert "Bo was weg" not in json.dumps(log_van(melding))
