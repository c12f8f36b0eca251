# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a message of the reader shows can be done to the letter, and then the file is read."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.letterlijk import doe, fouten, stappen
from va_route.app.laad import ALLE_SCHEMAS
from va_route.app.nieuw import sjabloon
from va_route.errors import DocumentError, Melding
from va_route.pakket import map_van
from va_route.store.lezen import lees
from va_route.store.voorbeeld import MAX_KEREN

if TYPE_CHECKING:
    from pathlib import Path

FOUT = sorted((map_van("examples") / "fout").glob("*.yaml"))
BASIS = """\
schema: dossier/1
kenmerk: D-2026-070
fictief: ja
regio: groningen_drenthe

jeugdige:
  roepnaam: Bo
  geboortedatum: 2010-05-12
"""
MET = (
    BASIS
    + """
betrokkenen:
  bo:
    naam: Bo
    rol: jeugdige
  moeder:
    naam: moeder van Bo
    rol: ouder
    gezag: ja

signalen:
  - op: 2026-05-11 14:10
    van: mentor
    tekst: Bo was weg.

verzoeken:
  - id: vz1
    soort: machtiging
    verzoeker: college
    woorden:
      - van: bo
        tekst: Ik wil naar huis.
        datum: 2026-05-12
        wijze: gesprek
"""
)


@pytest.mark.parametrize("van_onder", [False, True], ids=["from the top", "from the bottom"])
@pytest.mark.parametrize("pad", FOUT, ids=lambda pad: pad.stem)
def test_whoever_does_what_is_shown_ends_with_a_file_that_reads(
    pad: Path, tmp_path: Path, *, van_onder: bool
) -> None:
    """Of every wrong example, each fault goes away and none comes in its place."""
    stappen(pad.read_text("utf-8"), tmp_path, van_onder=van_onder)


def _met_zin(zin: str) -> str:
    return MET.replace("Bo was weg.", zin)


@pytest.mark.parametrize(
    ("code", "tekst"),
    [
        ("LEES-04", BASIS.replace("Bo", "B\x07o")),
        ("LEES-05", BASIS.replace("D-2026", "D\u2028-2026")),
        ("LEES-09", BASIS + "---\n"),
        ("LEES-10", BASIS + "jeugdige:\n  roepnaam: Mik\n  geboortedatum: 2010-05-12\n"),
        ("LEES-11", _met_zin("!belangrijk Bo was weg")),
        ("LEES-11", _met_zin("!x!y Bo was weg")),
        ("LEES-12", _met_zin("&zo ging het maar door")),
        ("LEES-13", _met_zin("* ster voor deze zin")),
        ("LEES-14", BASIS + "[a, b]: c\n"),
        ("LEES-15", BASIS + "betrokkenen: {bo: {naam: Bo van hier, rol: jeugdige}}\n"),
        ("LEES-17", _met_zin("#geheim was het woord")),
        ("LEES-17", _met_zin("Bo was weg # en kwam weer")),
        ("LEES-18", _met_zin("Bo was weg\n      - en kwam weer terug")),
        ("LEES-19", BASIS.replace("  roep", "\troep").replace("  geb", "\tgeb")),
        ("LEES-19", BASIS.replace("ja\n", "ja\n\t\n")),
        ("LEES-20", _met_zin("'s avonds was Bo weg")),
        ("LEES-20", _met_zin('"Bo zei dit\n      en nog meer')),
        ("LEES-21", _met_zin("Bo was weg\n      en zei: ik kom wel")),
        ("LEES-21", _met_zin('hij zei "ja": en ging')),
        ("LEES-21", _met_zin("hij zei \"ja\" en 't was: goed")),
        ("LEES-22", BASIS.replace("kenmerk: ", "kenmerk:")),
        ("LEES-22", BASIS.replace("roepnaam: ", "roepnaam:")),
        ("LEES-23", BASIS.replace("ja\n", "ja\nlosse regel hier\n")),
        ("LEES-23", BASIS.replace("jeugdige:", "jeugdige")),
        ("LEES-23", BASIS.replace("kenmerk: ", "kenmerk ")),
        ("LEES-24", BASIS.replace("  roepnaam", "   roepnaam")),
        ("LEES-24", BASIS.replace("  geb", " geb")),
        ("LEES-24", MET.replace("    van: mentor", "   van: mentor")),
        ("LEES-24", MET + "   - id: vz2\n     soort: machtiging\n"),
        ("LEES-24", BASIS + "- los\n"),
        ("LEES-24", BASIS + ": 2026-05-11\n"),
        ("LEES-25", BASIS + "verzoeken: ["),
        ("LEES-25", BASIS + "verzoeken: [\n"),
        ("LEES-25", BASIS + "oordelen: []\nverzoeken: [\n"),
        ("LEES-26", _met_zin("@school was Bo er niet")),
        ("LEES-27", _met_zin('"pad C:\\quatsch en meer"')),
        ("LEES-27", _met_zin("\"foto's C:\\quatsch en meer\"")),
        ("LEES-28", _met_zin("%x was het")),
        ("LEES-29", _met_zin("> Bo kwam later thuis")),
        ("LEES-30", "een brief\nover Bo\n"),
        ("LEES-30", "- " + BASIS.replace("\n", "\n  ").rstrip(" ")),
        ("LEES-31", BASIS.replace("schema: dossier/1\n", "")),
        ("LEES-31", BASIS.replace("schema: dossier/1", "schema:")),
        ("LEES-32", BASIS.replace("dossier/1", "dossier/9")),
        ("LEES-32", BASIS.replace("dossier/1", "[iets]")),
        ("LEES-34", BASIS + "...\nb: 2\n"),
        ("LEES-35", _met_zin("? wat nu zei Bo")),
        ("LEES-36", _met_zin("- Bo kwam later thuis")),
        ("LEES-37", _met_zin("'foto's van thuis'")),
        ("LEES-37", _met_zin('"zei "ja" hij"')),
        ("LEES-37", _met_zin('"Bo" zei dat hij komt')),
        ("LEES-38", BASIS + "verzoeken: []\n  - id: vz1\n    soort: machtiging\n"),
        ("LEES-38", BASIS + "verzoeken: []\n# uitleg\n\n  - id: vz1\n    soort: machtiging\n"),
        ("VA-S01", MET.replace("verzoeker", "verzoker")),
        ("VA-S01", BASIS + "zwanenzang:\n  a: b\n"),
        ("VORM-01", MET.replace("        datum: 2026-05-12\n", "")),
        ("VORM-01", MET.replace("datum: 2026-05-12\n        w", "datum:\n        w")),
        ("VORM-01", MET.replace("      - van: bo\n        tekst", "      - tekst")),
        ("VORM-01", MET.replace("id: vz1", "id:")),
        ("VORM-02", MET.replace("rol: ouder", "rol: mama")),
        ("VORM-04", _met_zin('""')),
        ("VORM-06", MET.replace("van: bo", "van: Moeder")),
        ("VORM-06", MET.replace("  moeder:", "  Moeder van Bo:")),
        ("VORM-07", MET.replace("id: vz1", "id: 1")),
        ("VORM-09", _met_zin("[a, b]")),
        ("VORM-09", _met_zin("\n      Bo: weg")),
        ("VORM-10", BASIS + "signalen: mentor\n"),
        ("VORM-26", BASIS + "betrokkenen: [bo, moeder]\n"),
        ("VORM-26", BASIS + "betrokkenen:\n  - bo:\n      naam: Bo\n      rol: jeugdige\n"),
        ("VORM-11", BASIS.partition("jeugdige:")[0] + "jeugdige: Bo\n"),
        ("VORM-13", MET.replace("datum: 2026-05-12", "datum: 12 mei 2026")),
        ("VORM-13", MET.replace("datum: 2026-05-12", "datum: gisteren")),
        ("VORM-14", MET.replace("datum: 2026-05-12", "datum: 2026-02-29")),
        ("VORM-15", MET.replace("2026-05-11 14:10", "11-05-2026")),
        ("VORM-16", MET.replace("2026-05-11 14:10", "2026-05-11 25:10")),
        ("VORM-17", MET.replace("gezag: ja", "gezag: yes")),
        ("VORM-24", BASIS.replace("2010-05-12", "0210-05-12")),
        ("VORM-23", MET.replace("  bo:\n", "  bo:\n    sleutel: bo\n")),
        ("VA-S03", MET.replace("van: bo", "van: oma")),
        ("VA-S03", BASIS + "opnames:\n  - id: op1\n    verzoek: vz7\n"),
        ("DOS-06", MET.replace("    verzoeker", "    vervolg_op: vz1\n    verzoeker")),
    ],
)  # fmt: skip
def test_every_slip_is_repaired_by_its_own_example(code: str, tekst: str, tmp_path: Path) -> None:
    """In a dossier that was good until someone slipped."""
    eerst = fouten(tekst.encode(), tmp_path)
    assert code in {melding.code for melding in eerst}
    stappen(tekst, tmp_path)


def test_a_template_says_which_brackets_go_when_a_remark_is_made_to_count(tmp_path: Path) -> None:
    """Whoever takes away the ``#`` below a list is told about ``[]``, and then it reads."""
    tekst = sjabloon("va", datetime(2026, 5, 29, tzinfo=UTC))
    for veld in ("problemen", "bronnen", "bevindingen", "factoren"):
        voor, kop, na = tekst.partition(f"{veld}: []\n")
        regels = na.split("\n")
        tot = next(nr for nr, regel in enumerate(regels) if not regel.startswith("#"))
        zonder = "\n".join([*(regel[1:] for regel in regels[:tot]), *regels[tot:]])
        (melding,) = fouten(f"{voor}{kop}{zonder}".encode(), tmp_path)
        assert (melding.code, melding.voorbeeld) == ("LEES-38", f"{veld}:")
        assert fouten(doe(f"{voor}{kop}{zonder}", melding).encode(), tmp_path) == []


def _meldingen(bron: bytes, naam: str = "x.yaml") -> tuple[Melding, ...]:
    with pytest.raises(DocumentError) as gevangen:
        lees(bron, naam, ALLE_SCHEMAS)
    return gevangen.value.meldingen


def test_a_file_in_the_letters_of_windows_is_shown_as_it_was_meant() -> None:
    """Saving it as UTF-8 gives that line."""
    (melding,) = _meldingen(BASIS.replace("Bo", "Zoë").encode("cp1252"))
    assert (melding.code, melding.voorbeeld) == ("LEES-03", "roepnaam: Zoë")


def test_what_is_no_text_at_all_has_no_example() -> None:
    """There is no line to show of a Word file."""
    (melding,) = _meldingen(b"PK\x03\x04\x00\xff\xd8")
    assert (melding.code, melding.voorbeeld) == ("LEES-03", "")


ZIN = "zij vertelde in vertrouwen over haar vader"


@pytest.mark.parametrize(
    "tekst",
    [
        _met_zin(f"*{ZIN}"),
        _met_zin(f"zij zei: {ZIN}"),
        _met_zin(f"{ZIN} # x"),
        _met_zin(f'"{ZIN}'),
        _met_zin(f"[{ZIN}]"),
        MET.replace("rol: ouder", f"rol: {ZIN}"),
        MET.replace("van: bo", f"van: {ZIN}"),
        BASIS + f"signalen: {ZIN}\n",
        BASIS + f"betrokkenen:\n  - naam: {ZIN}\n    rol: jeugdige\n",
        BASIS + f"verzoken:\n  - tekst: {ZIN}\n",
        BASIS + f"signalen:\n  - {{op: morgen, van: a, tekst: {ZIN}}}\n",
        BASIS + f"signalen:\n  - tekst: {ZIN}\n    van: a\n",
        f"{ZIN}\n",
        BASIS + f"{ZIN}: x\n",
        BASIS + f"{ZIN}: x\n{ZIN}: y\n",
        BASIS + f"signalen: {{{ZIN}: x}}\n",
        BASIS + f"signalen:\n  {ZIN}: x\n",
        BASIS + f"a: {{b: {ZIN}, c: &x {ZIN}}}\n",
        BASIS + f"a: {{b: {ZIN}, c:&x}}\n",
        BASIS + f"betrokkenen:\n  {ZIN}:\n    naam: a\n",
        BASIS + f"betrokkenen:\n  - {ZIN}: x\n",
        json.dumps({"schema": "dossier/1", "signalen": ZIN}),
        '{"schema": "dossier/1" "a": "' + ZIN + '"}',
    ],
)
@pytest.mark.parametrize("naam", ["x.yaml", "x.json"])
def test_no_example_repeats_a_story(tekst: str, naam: str) -> None:
    """Of a sentence no more than its first and its last word is shown."""
    for melding in _meldingen(tekst.encode(), naam):
        getoond = melding.voorbeeld + "".join(r.tekst for r in melding.in_bestand)
        assert "vertrouwen" not in getoond


def test_a_sign_that_steers_a_terminal_is_not_shown() -> None:
    """Nor one that turns the order of a text around."""
    for tekst in (
        BASIS.replace("Bo", "B\x1b[31m\x07o"),
        _met_zin("@a\u202eb"),
        _met_zin("[\u202e a]"),
    ):
        for melding in _meldingen(tekst.encode()):
            assert all(regel.isprintable() for regel in melding.voorbeeld.splitlines())


def test_a_number_that_can_be_of_a_person_is_not_shown() -> None:
    """Not even when it stands alone."""
    for tekst in (_met_zin("@123456789"), _met_zin("[123 456 789]"), _met_zin('"12345678 x')):
        for melding in _meldingen(tekst.encode()):
            assert "456" not in melding.voorbeeld


@pytest.mark.parametrize(
    ("tekst", "voorbeeld"),
    [
        ('{"schema": "dossier/1"\n"kenmerk": "x"}', '{"schema": "dossier/1",'),
        ('{"schema": "dossier/1",\n}', '{"schema": "dossier/1"'),
        ('{"schema": "dossier/1",\n"kenmerk" "x"}', '"kenmerk": "x"}'),
        ('{"schema": "dossier/1",\n"kenmerk": "x\n}', '"kenmerk": "x"'),
        ('{"schema": "dossier/1",\n"kenmerk": "x"', '"kenmerk": "x"}'),
        ("geen json", '"schema": "va/1",'),
    ],
)
def test_json_is_shown_with_the_sign_that_is_missing(tekst: str, voorbeeld: str) -> None:
    """Or without the one that is too many."""
    (melding,) = _meldingen(tekst.encode(), "x.json")
    assert (melding.code, melding.voorbeeld) == ("LEES-33", voorbeeld)


def test_a_value_in_json_is_shown_as_json() -> None:
    """A case system does not write YAML."""
    zaak = {"schema": "dossier/1", "kenmerk": "x", "regio": "a", "jeugdige": "Bo", "onbekend": 1}
    gezegd = {m.code: m.voorbeeld for m in _meldingen(json.dumps(zaak).encode())}
    assert gezegd["VORM-11"].startswith('"jeugdige": {"roepnaam": "Bo", "geboortedatum": ')
    assert gezegd["VA-S01"] == ""


def test_after_many_messages_only_the_value_is_shown() -> None:
    """Reading a file with thousands of faults stays quick."""
    keer = MAX_KEREN + 1
    tekst = BASIS + "signalen:\n" + "  - op: morgen\n    van: a\n    tekst: b\n" * keer
    meldingen = _meldingen(tekst.encode())
    assert sum(bool(m.in_bestand) for m in meldingen) == MAX_KEREN
    assert meldingen[-1].voorbeeld.startswith("op: ")


STUKJES = st.sampled_from(
    ["a", "b c", ": ", "- ", "\n", "\n  ", "[", "]", "{", "}", '"', "'", "&a", "*a", "!x", "# ",
     "#x", "|", ">", "%", "@", "\t", "\\", "? ", "---\n", "...\n", ",", "schema: dossier/1\n",
     "jeugdige:", "op: x", "\r\n", "\u2028", "\x07", "é", "𐍈"]
)  # fmt: skip


@given(st.lists(STUKJES, max_size=25), st.booleans())
def test_no_file_is_too_odd_to_show_something_for(stukjes: list[str], is_json: bool) -> None:
    """Whatever stands there, a document comes out or messages; an example never breaks reading."""
    try:
        lees("".join(stukjes).encode(), "x.json" if is_json else "x.yaml", ALLE_SCHEMAS)
    except DocumentError as fout:
        for melding in fout.meldingen:
            assert all(1 <= deel.van <= deel.tot for deel in melding.in_bestand)
