# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from va_route.app.controleer import controleer_bestanden
from va_route.app.jsonschema import SCHEMAS, bestandsnaam, schema_tekst
from va_route.errors import Ernst
from va_route.schemas.fouten import ZINNEN
from va_route.schemas.jsonschema import DIALECT, TITELS, jsonschema, schemanaam
from va_route.schemas.keuzes import Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

WORTEL = Path(__file__).resolve().parents[2]
GOED = sorted((WORTEL / "examples" / "goed").glob("*.yaml"))
FOUT = sorted((WORTEL / "examples" / "fout").glob("*.yaml"))
VANDAAG = date(2026, 11, 22)
ALLEEN_LEZER = {
    "voorloopnul": "an editor reads 02 as the number 2",
}
"""Errors of shape that a schema cannot see, each with the reason."""


class _Editor(yaml.SafeLoader):
    """Reads what an editor reads: the core of YAML 1.2, in which a day is text."""


_Editor.yaml_implicit_resolvers = {}
for _soort, _vorm, _begin in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _Editor.add_implicit_resolver(
        f"tag:yaml.org,2002:{_soort}", re.compile(f"^(?:{_vorm})$"), list(_begin)
    )


def lees(tekst: str) -> Any:  # noqa: ANN401 - what a file holds
    """Read a file as an editor does."""
    return yaml.load(tekst, _Editor)  # noqa: S506 - a SafeLoader, with fewer types


def fouten(document: Any, soort: str) -> list[str]:  # noqa: ANN401 - what a file holds
    """Give the place of each thing that does not fit the schema."""
    keuring = Draft202012Validator(jsonschema(SCHEMAS[soort]), format_checker=FormatChecker())
    return sorted(error.json_path for error in keuring.iter_errors(document))


def delen(
    schema: Any,  # noqa: ANN401 - any part of a schema
    zonder: Collection[str] = (),
) -> Iterator[dict[str, Any]]:
    """Give every part of a schema that is one itself, and not under one of the words ``zonder``."""
    if isinstance(schema, list):
        for inhoud in schema:
            yield from delen(inhoud, zonder)
    elif isinstance(schema, dict):
        yield schema
        for woord, inhoud in schema.items():
            if woord in {"properties", "$defs"}:
                yield from delen(list(inhoud.values()), zonder)
            elif woord not in {"enum", "const", "examples", "required", *zonder}:
                yield from delen(inhoud, zonder)


@pytest.fixture
def kern() -> dict[str, Any]:
    """Return a small kern as it stands in a file."""
    return {
        "schema": "va_kern/1",
        "kenmerk": "VK-2026-007",
        "opgesteld_op": "2026-06-06 04:10",
        "opgesteld_door": "bo",
        "jeugdige": {"roepnaam": "Noor", "leeftijd": 15, "woont_nu": "thuis"},
        "betrokkenen": {"bo": {"naam": "Bo", "rol": "professional"}},
    }


@pytest.mark.parametrize("soort", SCHEMAS)
def test_each_schema_is_json_schema_2020_12(soort: str) -> None:
    """It follows the meta-schema of its dialect, and names itself without anyone's host."""
    schema = jsonschema(SCHEMAS[soort])
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == DIALECT
    assert schema["$id"] == f"urn:va-route:schema:{soort.replace('/', ':')}"
    assert schemanaam(SCHEMAS[soort]) == soort
    assert schema["title"] == TITELS[soort][0]


@pytest.mark.parametrize("soort", SCHEMAS)
def test_the_schema_in_the_checkout_is_the_schema_of_the_code(soort: str) -> None:
    """``make docs`` writes the files anew."""
    pad = WORTEL / "jsonschemas" / bestandsnaam(soort)
    assert pad.read_text(encoding="utf-8") == schema_tekst(soort)


def test_there_is_one_file_per_schema() -> None:
    """A file of a schema that is gone tells nothing."""
    gevonden = {pad.name for pad in (WORTEL / "jsonschemas").glob("*.json")}
    assert gevonden == {bestandsnaam(soort) for soort in SCHEMAS}


@pytest.mark.parametrize("pad", GOED, ids=lambda p: p.stem)
def test_a_good_example_fits_its_schema(pad: Path) -> None:
    """What the reader accepts, an editor does not mark."""
    document = lees(pad.read_text(encoding="utf-8"))
    assert fouten(document, document["schema"]) == []


@pytest.mark.parametrize("pad", FOUT, ids=lambda p: p.stem)
def test_an_error_of_shape_does_not_fit_and_nothing_else_is_marked(pad: Path) -> None:
    """The schema and the reader agree about every wrong example that can be loaded at all."""
    (nagekeken,) = controleer_bestanden([pad], VANDAAG)
    codes = {m.code for m in nagekeken.meldingen if m.ernst is Ernst.FOUT}
    if any(code.startswith("LEES") for code in codes):
        return
    van_vorm = any(code.startswith("VORM") or code == "VA-S01" for code in codes)
    document = lees(pad.read_text(encoding="utf-8"))
    gemarkeerd = fouten(document, document["schema"]) != []
    assert gemarkeerd is (van_vorm and pad.stem not in ALLEEN_LEZER)


def test_the_exceptions_still_exist() -> None:
    """A reason without its example is no reason."""
    assert {pad.stem for pad in FOUT} >= ALLEEN_LEZER.keys()


@pytest.mark.parametrize(
    ("veld", "waarde", "fout"),
    [
        ("opgesteld_op", "2026-06-06T04:10:00+02:00", False),
        ("opgesteld_op", "2026-06-06", True),
        ("opgesteld_op", "2026-06-06 24:10", True),
        ("opgesteld_op", "2026-02-30 04:10", True),
        ("fictief", "ja", False),
        ("fictief", "no", True),
        ("fictief", None, False),
        ("kenmerk", 2026, False),  # our reader takes it as text as well
        ("kenmerk", None, True),
        ("kenmerk", "   ", True),
        ("kenmerk", "🙂" * 1500, False),
        ("kenmerk", "a" * 1501, True),
        ("opgesteld_door", "Bo", True),
        ("krachten", ["oma"], False),
        ("krachten", "oma", True),
        ("krachten", [None], True),
        ("krachten", None, False),
        ("kader", "ots", False),
        ("kader", "otss", True),
        ("kader", None, False),
        ("nu", None, False),
        ("jeugdige", None, True),
        ("betrokkenen", {}, False),
        ("betrokkenen", {"Bo": {"naam": "Bo", "rol": "jim"}}, True),
        ("betrokkenen", {"bo": {"sleutel": "bo", "naam": "Bo", "rol": "jim"}}, True),
        ("betrokkenen", [], True),
        ("onbekend", "x", True),
    ],
)
def test_a_value_fits_when_the_reader_takes_it(
    kern: dict[str, Any], veld: str, waarde: object, *, fout: bool
) -> None:
    """Text, days, choices, maps and lists, as they stand in the file."""
    assert (fouten({**kern, veld: waarde}, "va_kern/1") != []) is fout


@pytest.mark.parametrize(("leeftijd", "fout"), [(-1, True), (0, False), (23, False), (24, True)])
def test_a_number_has_the_bounds_of_the_model(
    kern: dict[str, Any], leeftijd: int, *, fout: bool
) -> None:
    """The lowest and the highest fit, one beyond does not."""
    kern["jeugdige"]["leeftijd"] = leeftijd
    assert (fouten(kern, "va_kern/1") != []) is fout


@pytest.mark.parametrize("soort", SCHEMAS)
def test_every_field_is_explained_in_dutch(soort: str) -> None:
    """Each field has its title and description; an editor shows them while one types."""
    for deel in delen(jsonschema(SCHEMAS[soort])):
        for veld in deel.get("properties", {}).values():
            assert veld["title"]
            assert veld["description"].endswith((".", "?", "…"))


@pytest.mark.parametrize("soort", SCHEMAS)
def test_every_constraint_has_its_dutch_message(soort: str) -> None:
    """Whatever an editor can refuse, it refuses in our words."""
    schema = jsonschema(SCHEMAS[soort])
    for deel in delen(schema, zonder={"if"}):
        assert not deel.keys() & {"minimum", "maximum", "minItems", "maxItems", "maxLength"}
        if {"type", "enum", "const", "required", "items", "contains"} & deel.keys():
            assert deel["errorMessage"], deel
        if "pattern" in deel:
            assert deel["patternErrorMessage"], deel


@pytest.mark.parametrize("soort", SCHEMAS)
def test_a_message_has_the_code_of_the_reader(soort: str) -> None:
    """It can be looked up. The list of the fields of a section is about more than one code."""
    for deel in delen(jsonschema(SCHEMAS[soort])):
        zinnen = [deel.get("errorMessage"), deel.get("patternErrorMessage")]
        for zin in filter(None, zinnen):
            code = re.search(r" \(([A-Z]+-[0-9]+)\)$", zin)
            assert code[1] in ZINNEN if code else "properties" in deel


@pytest.mark.parametrize("soort", SCHEMAS)
def test_a_field_that_is_missing_is_named(soort: str) -> None:
    """Beside the list of what belongs there, which an editor shows once however much is missing."""
    for deel in delen(jsonschema(SCHEMAS[soort])):
        if "properties" in deel:
            los = {d["required"][0]: d["errorMessage"] for d in deel.get("allOf", ())}
            assert list(los) == deel["required"]
            assert all(f"'{naam}' is nog niet ingevuld." in zin for naam, zin in los.items())


@pytest.mark.parametrize("soort", SCHEMAS)
def test_what_an_editor_writes_for_a_section_has_every_field_that_must_be_there(soort: str) -> None:
    """It only writes the fields whose type it sees, a choice as well."""
    schema = jsonschema(SCHEMAS[soort])
    for deel in delen(schema):
        for naam in deel.get("required", ()) if "properties" in deel else ():
            veld = deel["properties"][naam]
            if "$ref" in veld:
                veld = schema["$defs"][veld["$ref"].removeprefix("#/$defs/")]
            assert "type" in veld, naam


@pytest.mark.parametrize("soort", SCHEMAS)
def test_each_value_that_is_offered_is_explained(soort: str) -> None:
    """Also the value that says that nothing is filled in yet."""
    for deel in delen(jsonschema(SCHEMAS[soort])):
        if "enumDescriptions" in deel:
            assert len(deel["enumDescriptions"]) == len(deel["enum"])
            assert all(deel["enumDescriptions"])


def test_an_example_of_a_choice_is_no_hint() -> None:
    """Whether someone has custody is not shown with "ja" as the example."""
    gezag = jsonschema(SCHEMAS["va/1"])["$defs"]["personen.Persoon"]["properties"]["gezag"]
    assert "markdownDescription" not in gezag


def test_a_choice_is_explained_value_by_value() -> None:
    """The words that are printed stand beside each value."""
    keuze = jsonschema(SCHEMAS["va/1"])["$defs"]["keuzes.Status"]
    assert dict(zip(keuze["enum"], keuze["enumDescriptions"], strict=True)) == {
        status.value: status.titel for status in Status
    }


@pytest.mark.parametrize("soort", SCHEMAS)
def test_no_example_can_be_mistaken_for_a_fact(soort: str) -> None:
    """An editor writes the first example into the file: only a number of our own may be there."""
    voorbeelden = [
        v for deel in delen(jsonschema(SCHEMAS[soort])) for v in deel.get("examples", [])
    ]
    assert voorbeelden
    assert all(v == 1 or re.fullmatch("[a-z]{2}1", str(v)) for v in voorbeelden)


def test_two_sections_of_one_name_are_kept_apart() -> None:
    """The youth of the kern has an age, the youth of the dossier a day of birth."""
    defs = jsonschema(SCHEMAS["dossier/1"])["$defs"]
    assert "leeftijd" in defs["kern.JeugdigeKort"]["properties"]
    assert "geboortedatum" in defs["dossier.JeugdigeKort.leeg"]["properties"]


@pytest.mark.parametrize("soort", SCHEMAS)
def test_the_same_schema_is_the_same_text(soort: str) -> None:
    """Nothing in it depends on the order in which classes were met."""
    schema = jsonschema(SCHEMAS[soort])
    assert json.dumps(schema) == json.dumps(jsonschema(SCHEMAS[soort]))
    assert list(schema["$defs"]) == sorted(schema["$defs"])
