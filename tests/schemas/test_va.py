# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from va_route.schemas.basis import Deel
from va_route.schemas.keuzes import Herkend, HulpSoort
from va_route.schemas.loop import plaats
from va_route.schemas.va import VerklarendeAnalyse

Invoer = dict[str, Any]

PAPIER = [
    "schema",
    "fictief",
    "kop",
    "jeugdige",
    "van_de_jeugdige",
    "betrokkenen",
    "netwerk",
    "hulpvraag",
    "bronnen",
    "bevindingen",
    "eerdere_hulp",
    "factoren",
    "inzichten",
    "hypothesen",
    "verklaring",
    "veiligheid",
    "perspectief",
    "overgang",
    "doelen",
    "alternatieven",
    "keuze",
    "leemten",
    "toestemming",
    "deling",
    "tegenspraak",
    "vaststelling",
    "kwaliteit",
    "evaluaties",
    "terzijde",
]
VERPLICHT = [
    "schema",
    "kop",
    "jeugdige",
    "betrokkenen",
    "hulpvraag",
    "bronnen",
    "bevindingen",
    "factoren",
]
MENSENTAAL = {
    "Jeugdige",
    "EigenTekst",
    "Netwerklid",
    "Woorden",
    "Bevinding",
    "Reactie",
    "Betwisting",
    "EerdereHulp",
    "Standpunt",
    "Veiligheidscijfer",
    "Stip",
    "VraagVanJeugdige",
    "Deling",
}
WAARHEEN = {"Alternatief", "Inzicht", "Overgang", "Plek"}
"""What says where someone lives or goes, or what people differ in."""


def fouten(invoer: Invoer) -> dict[str, str]:
    """Give the place and the kind of every error."""
    with pytest.raises(ValidationError) as gevangen:
        VerklarendeAnalyse.model_validate(invoer)
    return {plaats(fout["loc"]): fout["type"] for fout in gevangen.value.errors()}


def delen(deel: BaseModel) -> Iterator[BaseModel]:
    """Give a part and every part inside it."""
    yield deel
    for waarde in dict(deel).values():
        for item in waarde if isinstance(waarde, tuple) else (waarde,):
            if isinstance(item, BaseModel):
                yield from delen(item)


def test_the_sections_stand_in_the_order_of_the_paper() -> None:
    """The class, and so every print of it, follows the order in which people read."""
    velden = VerklarendeAnalyse.model_fields.items()
    assert [info.alias or naam for naam, info in velden] == PAPIER


def test_the_name_of_the_youth_is_asked_once(sem: Invoer) -> None:
    """With the people; a name of its own goes before it, and without a youth there is still one."""
    sem["jeugdige"]["roepnaam"] = "Semih"
    assert VerklarendeAnalyse.model_validate(sem).roepnaam == "Semih"
    del sem["jeugdige"]["roepnaam"]
    assert VerklarendeAnalyse.model_validate(sem).roepnaam == "Sem"
    sem["betrokkenen"]["sem"]["rol"] = "familie"
    assert VerklarendeAnalyse.model_validate(sem).roepnaam == "de jeugdige"


def test_a_complete_analysis_is_read(sem: Invoer) -> None:
    """Every section arrives, with choices as choices and a map as a tuple."""
    va = VerklarendeAnalyse.model_validate(sem)
    assert va.schema_ == "va/1"
    assert [persoon.sleutel for persoon in va.betrokkenen][:3] == ["sem", "moeder", "vader"]
    assert va.alternatieven[1].soort is HulpSoort.AMBULANT_SPECIALISTISCH
    assert [(h.persoon, h.antwoord) for h in va.hypothesen[0].herkend] == [
        ("sem", Herkend.JA),
        ("moeder", Herkend.JA),
        ("vader", Herkend.DEELS),
    ]


def test_what_goes_out_comes_back_the_same(vol: Invoer) -> None:
    """A dump, as JSON or as Python, reads back as an equal document."""
    va = VerklarendeAnalyse.model_validate(vol)
    assert VerklarendeAnalyse.model_validate_json(va.model_dump_json()) == va
    assert VerklarendeAnalyse.model_validate(va.model_dump()) == va


def test_a_dump_without_defaults_is_what_was_written(vol: Invoer) -> None:
    """Nothing is rewritten: texts, dates, choices, keys and their order stay as they were."""
    va = VerklarendeAnalyse.model_validate(vol)
    uit = va.model_dump(mode="json", exclude_unset=True)
    assert list(uit["betrokkenen"]) == list(vol["betrokkenen"])
    assert uit["betrokkenen"] == vol["betrokkenen"]
    assert uit["hypothesen"] == vol["hypothesen"]
    assert uit["bevindingen"] == vol["bevindingen"]


def test_the_full_example_fills_every_field_once(vol: Invoer) -> None:
    """A field that no test document fills is a field that nobody tested."""
    leeg: dict[str, bool] = {}
    for deel in delen(VerklarendeAnalyse.model_validate(vol)):
        for naam in type(deel).model_fields:
            sleutel = f"{type(deel).__name__}.{naam}"
            leeg[sleutel] = leeg.get(sleutel, True) and getattr(deel, naam) in {None, ()}
    assert [sleutel for sleutel, is_leeg in leeg.items() if is_leeg] == []


def test_a_concept_needs_only_the_first_sections(sem: Invoer) -> None:
    """What the rules ask for ``vastgesteld`` may still be missing while someone writes."""
    kort = {naam: sem[naam] for naam in VERPLICHT}
    kort |= {"bronnen": [], "bevindingen": [], "factoren": []}
    kort["kop"].pop("vertrouwenspersoon_gewezen_op")
    kort["hulpvraag"].pop("woorden")
    va = VerklarendeAnalyse.model_validate(kort)
    assert va.hypothesen == ()
    assert va.veiligheid is None
    assert va.kop.vertrouwenspersoon_gewezen_op is None


def test_an_empty_document_names_every_required_section() -> None:
    """All missing sections are told at once."""
    assert fouten({}) == dict.fromkeys(VERPLICHT, "missing")


@pytest.mark.parametrize(
    ("pad", "waarde", "plek", "soort"),
    [
        (("kop", "versie"), "0", "kop.versie", "greater_than_equal"),
        (("kop", "versie"), "01", "kop.versie", "getal"),
        (("kop", "aanleiding"), [], "kop.aanleiding", "too_short"),
        (("kop", "status"), "klaar", "kop.status", "enum"),
        (("kop", "bsn"), "geheim", "kop.bsn", "extra_forbidden"),
        (("betrokkenen", "moeder", "gezag"), "no", "betrokkenen.moeder.gezag", "ja_nee"),
        (("betrokkenen", "moeder", "rol"), "oma", "betrokkenen.moeder.rol", "enum"),
        (("betrokkenen", "Oma"), {"naam": "x", "rol": "familie"}, "betrokkenen.Oma", ""),
        (("hypothesen", 0, "herkend", "sem"), "soms", "hypothesen[0].herkend.sem", "enum"),
        (("hypothesen", 0, "toets"), "x", "hypothesen[0].toets", "extra_forbidden"),
        (("bevindingen", 0, "bron"), "bv1", "bevindingen[0].bron", "string_pattern_mismatch"),
        (("doelen", 0, "prioriteit"), "10", "doelen[0].prioriteit", "less_than_equal"),
        (("veiligheid", "cijfers", 0, "cijfer"), "11", "veiligheid.cijfers[0].cijfer", ""),
        (("veiligheid", "cijfers", 0, "cijfer"), "6.5", "veiligheid.cijfers[0].cijfer", "getal"),
        (("afwijkingen",), [], "afwijkingen", "extra_forbidden"),
        (("leefgebieden",), [], "leefgebieden", "extra_forbidden"),
        (("gebruikt_in",), [], "gebruikt_in", "extra_forbidden"),
        (("alternatieven", 0, "vorm"), "logeren", "alternatieven[0].vorm", "enum"),
        (("netwerk",), [{"wie": "bert"}], "netwerk[0].betekenis", "missing"),
    ],
)
def test_a_wrong_value_is_refused_at_its_place(
    sem: Invoer, pad: tuple[str | int, ...], waarde: object, plek: str, soort: str
) -> None:
    """One mistake gives one error, with the place as a reader finds it in the file."""
    doel: Any = sem
    for stap in pad[:-1]:
        doel = doel[stap]
    doel[pad[-1]] = waarde
    gevonden = fouten(sem)
    assert list(gevonden) == [plek]
    assert not soort or gevonden[plek] == soort


@pytest.mark.parametrize(("cijfer", "mag"), [("0", True), ("10", True), ("11", False)])
def test_a_safety_number_runs_from_0_to_10(sem: Invoer, cijfer: str, *, mag: bool) -> None:
    """Both ends count; a step beyond does not."""
    sem["veiligheid"]["cijfers"][0]["cijfer"] = cijfer
    if mag:
        VerklarendeAnalyse.model_validate(sem)
    else:
        assert fouten(sem) == {"veiligheid.cijfers[0].cijfer": "less_than_equal"}


def test_a_section_with_nothing_behind_it_is_not_filled_in(sem: Invoer) -> None:
    """The empty template leaves keys without a value; that is no mistake."""
    sem["overgang"] = None
    sem["hypothesen"][0]["herkend"]["vader"] = None
    va = VerklarendeAnalyse.model_validate(sem)
    assert va.overgang is None
    assert [h.persoon for h in va.hypothesen[0].herkend] == ["sem", "moeder"]


def test_nothing_in_a_document_can_be_changed(vol: Invoer) -> None:
    """Every part is frozen and holds only tuples, so a document can be a key and be trusted."""
    va = VerklarendeAnalyse.model_validate(vol)
    for deel in delen(va):
        assert type(deel).model_config["frozen"]
        assert not [naam for naam, waarde in deel if isinstance(waarde, list | dict | set)]
    with pytest.raises(ValidationError, match="frozen"):
        va.kop.versie = 3  # type: ignore[misc]
    assert hash(va) == hash(VerklarendeAnalyse.model_validate(vol))


def test_every_text_of_a_person_can_be_hidden(vol: Invoer) -> None:
    """Whoever speaks in a section decides who may not read it."""
    va = VerklarendeAnalyse.model_validate(vol)
    kan = {type(deel).__name__ for deel in delen(va) if "verborgen_voor" in type(deel).model_fields}
    assert kan == MENSENTAAL | WAARHEEN


def test_every_part_is_one_of_ours(vol: Invoer) -> None:
    """All parts share the base that refuses unknown fields."""
    assert all(isinstance(deel, Deel) for deel in delen(VerklarendeAnalyse.model_validate(vol)))
