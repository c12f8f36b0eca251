# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""From bytes to a checked document, or to everything that is to be repaired, with its place."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import Field

from va_route.errors import DocumentError, Ernst, GebruikError, Melding
from va_route.schemas.basis import Datum, Deel, Getal, JaNee, Sleutel, Tekst
from va_route.schemas.kaart import AlsMap
from va_route.store import Gelezen, lees, lees_bestand


class _Rol(StrEnum):
    OUDER = "ouder"
    SCHOOL = "school"


class _Persoon(Deel):
    sleutel: Sleutel
    naam: Tekst
    rol: _Rol
    gezag: JaNee = False


class _Punt(Deel):
    tekst: Tekst
    datum: Datum | None = None


class _Proef(Deel):
    schema_: Annotated[Literal["proef/1"], Field(alias="schema")]
    kenmerk: Tekst
    versie: Getal = 1
    betrokkenen: Annotated[tuple[_Persoon, ...], AlsMap(_Persoon, "sleutel")] = ()
    punten: tuple[_Punt, ...] = ()


_SCHEMAS: dict[str, type[Deel]] = {"proef/1": _Proef}

_GOED = """\
# een proef
schema: proef/1
kenmerk: Proef één
versie: 2
betrokkenen:
  moeder: {naam: "moeder van Sem", rol: ouder, gezag: ja}
  mentor:
    naam: mentor
    rol: school   # ouder | school
punten:
  - tekst: Eerste punt
    datum: 2026-05-12
  - tekst: >-
      Tweede punt, met een #
    datum:
"""


def _lees(tekst: str, bestand: str = "proef.yaml") -> Gelezen[Deel]:
    return lees(tekst.encode(), bestand, _SCHEMAS)


def _meldingen(tekst: str | bytes, bestand: str = "proef.yaml") -> tuple[Melding, ...]:
    bron = tekst.encode() if isinstance(tekst, str) else tekst
    with pytest.raises(DocumentError) as gevangen:
        lees(bron, bestand, _SCHEMAS)
    return gevangen.value.meldingen


def _kort(meldingen: tuple[Melding, ...]) -> list[tuple[str, str, int | None, int | None]]:
    return [(melding.code, melding.pad, melding.regel, melding.kolom) for melding in meldingen]


def test_a_good_file_becomes_a_document_with_places() -> None:
    """The document is checked; every value, and every silent field, has a place."""
    gelezen = _lees(_GOED)
    document = gelezen.document
    assert isinstance(document, _Proef)
    assert document.versie == 2
    assert [persoon.sleutel for persoon in document.betrokkenen] == ["moeder", "mentor"]
    assert document.punten[1] == _Punt(tekst="Tweede punt, met een #")
    assert gelezen.bestand == "proef.yaml"
    plaats = gelezen.plaatsen.zoek("punten[1].datum")
    assert plaats is not None
    assert (plaats.regel, plaats.kolom) == (15, 5)


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("einde", ["\n", "\r\n"])
def test_how_a_file_was_saved_makes_no_difference(codering: str, einde: str) -> None:
    """UTF-8 with or without a mark, UTF-16 with its mark, Windows newlines: one document."""
    bron = _GOED.replace("\n", einde).encode(codering)
    assert lees(bron, "x.yaml", _SCHEMAS).document == _lees(_GOED).document


def test_json_gives_the_same_document_and_places_of_its_own() -> None:
    """JSON has true, numbers and null; they are taken for what they say."""
    gelezen = _lees(
        """{
  "schema": "proef/1", "kenmerk": "Proef één", "versie": 2,
  "betrokkenen": {"moeder": {"naam": "moeder van Sem", "rol": "ouder", "gezag": true},
                  "mentor": {"naam": "mentor", "rol": "school"}},
  "punten": [{"tekst": "Eerste punt", "datum": "2026-05-12"},
             {"tekst": "Tweede punt, met een #", "datum": null}]
}""",
        "proef.json",
    )
    assert gelezen.document == _lees(_GOED).document
    plaats = gelezen.plaatsen.zoek("betrokkenen[1].rol")
    assert plaats is not None
    assert (plaats.regel, plaats.kolom) == (4, 55)


def test_braces_that_are_no_json_are_yaml() -> None:
    """A file may be written between braces; only a file called .json gets the words of JSON."""
    assert _lees("{schema: proef/1, kenmerk: VA-1}").document == _Proef.model_validate(
        {"schema": "proef/1", "kenmerk": "VA-1"}
    )
    assert _kort(_meldingen("{schema: proef/1}", "x.JSON")) == [("LEES-33", "", 1, 2)]


def test_everything_wrong_is_told_at_once_from_top_to_bottom() -> None:
    """What the reader refuses and what the model refuses stand in one list, in file order."""
    meldingen = _meldingen("""\
schema: proef/1
kenmrk: &x VA-1
versie: 02
betrokkenen:
  Moeder: {naam: "m", rol: oudr}
  vader:
  oma: {naam: "oma", rol: school, gezag: no}
punten:
  - tekst: punt #1 is weg
    datum: 12-05-2026
  - datum: 2026-02-30
""")
    assert _kort(meldingen) == [
        ("VORM-01", "kenmerk", 1, 1),
        ("LEES-12", "kenmrk", 2, 9),
        ("VORM-18", "versie", 3, 9),
        ("VORM-06", "betrokkenen.Moeder", 5, 3),
        ("VORM-02", "betrokkenen.Moeder.rol", 5, 28),
        ("VORM-01", "betrokkenen.vader.naam", 6, 3),
        ("VORM-01", "betrokkenen.vader.rol", 6, 3),
        ("VORM-17", "betrokkenen.oma.gezag", 7, 42),
        ("LEES-17", "punten[0].tekst", 9, 12),
        ("VORM-13", "punten[0].datum", 10, 12),
        ("VORM-01", "punten[1].tekst", 11, 5),
        ("VORM-14", "punten[1].datum", 11, 12),
    ]
    assert all(melding.bericht and melding.remedie for melding in meldingen)
    assert {melding.bestand for melding in meldingen} == {"proef.yaml"}
    assert {melding.ernst for melding in meldingen} == {Ernst.FOUT}


def test_a_required_field_that_is_present_but_empty_stands_at_its_own_line() -> None:
    """The parser would put it at the next line."""
    assert _kort(_meldingen("schema: proef/1\nkenmerk:\nversie: 2\n")) == [
        ("VORM-01", "kenmerk", 2, 1)
    ]


def test_an_unknown_field_stands_at_its_name() -> None:
    """Not at its value, for it is the name that is to be changed."""
    meldingen = _meldingen("schema: proef/1\nkenmerk: a\nvrsie:   2\n")
    assert _kort(meldingen) == [("VA-S01", "vrsie", 3, 1)]
    assert meldingen[0].bericht == "Onbekend veld 'vrsie'. Bedoelt u 'versie'?"


@pytest.mark.parametrize(
    ("tekst", "code", "regel"),
    [
        ("kenmerk: a\n", "LEES-31", 1),
        ("kenmerk: a\nschema:\n", "LEES-31", 2),
        ("kenmerk: a\nschema: proef/2\n", "LEES-32", 2),
        ("schema: [proef/1]\n", "LEES-32", 1),
        ("kenmerk:VA-1\n", "LEES-30", 1),
        ("- kenmerk: VA-1\n", "LEES-30", 1),
        ("", "LEES-01", 1),
        (" \n\n", "LEES-01", 1),
        ("# niets\n", "LEES-01", 2),
    ],
)
def test_a_file_says_what_kind_of_document_it_is(tekst: str, code: str, regel: int) -> None:
    """Without a known ``schema`` no model is asked."""
    (melding,) = _meldingen(tekst)
    assert (melding.code, melding.regel) == (code, regel)


def test_an_unknown_schema_lists_the_known_ones() -> None:
    """And offers the nearest."""
    (melding,) = _meldingen("schema: prof/1\n")
    assert melding.remedie == "Schrijf een van deze regels: 'schema: proef/1'. Bedoelt u 'proef/1'?"


def test_no_message_repeats_a_long_text() -> None:
    """What someone wrote stays with who wrote it: not in a sentence, not in a path."""
    geheim = "zij vertelde ons in vertrouwen over haar vader"
    for tekst in (
        f"schema: proef/1\nkenmerk: a\n{geheim}: b\n{geheim}: b\n",
        f"schema: {geheim}\n",
        f"schema: proef/1\nkenmerk: {{tekst: {geheim}, {geheim}}}\n",
        f"schema: proef/1\nkenmerk: a\nversie: {geheim}\npunten: {geheim}\n",
        f"schema: proef/1\nkenmerk: a\npunten: [{{datum: '{geheim}'}}]\n",
    ):
        for melding in _meldingen(tekst):
            assert "vertrouwen" not in melding.bericht + melding.remedie + melding.pad


def test_a_file_is_read_from_disk(tmp_path: Path) -> None:
    """And carries its own name in every message."""
    pad = tmp_path / "proef.yaml"
    pad.write_text(_GOED, encoding="utf-8")
    assert lees_bestand(pad, _SCHEMAS).document == _lees(_GOED).document
    pad.write_text("schema: proef/1\n", encoding="utf-8")
    with pytest.raises(DocumentError) as gevangen:
        lees_bestand(pad, _SCHEMAS)
    assert gevangen.value.meldingen[0].bestand == str(pad)


def test_a_file_that_cannot_be_opened_is_wrong_use(tmp_path: Path) -> None:
    """Missing, a folder, too large: each its own code and sentence, with the name of the file."""
    groot = tmp_path / "groot.yaml"
    with groot.open("wb") as bestand:
        bestand.truncate(50_000_000)
    for pad, code in (
        (tmp_path / "weg.yaml", "BESTAND-01"),
        (groot / "kind.yaml", "BESTAND-01"),
        (tmp_path / "nul\0.yaml", "BESTAND-01"),
        (tmp_path, "BESTAND-02"),
        (groot, "BESTAND-04"),
        (tmp_path / ("x" * 300), "BESTAND-05"),
    ):
        with pytest.raises(GebruikError) as gevangen:
            lees_bestand(pad, _SCHEMAS)
        assert gevangen.value.code == code
        assert str(pad) in gevangen.value.bericht


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """It would hold up a whole folder."""
    pijp = tmp_path / "pijp.yaml"
    os.mkfifo(pijp)
    with pytest.raises(GebruikError, match="BESTAND-06"):
        lees_bestand(pijp, _SCHEMAS)


def test_a_file_without_permission_says_whom_to_ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs the tests may read everything, so the refusal is played."""
    pad = tmp_path / "x.yaml"
    pad.touch()

    def weiger(*_args: object, **_opties: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", weiger)
    with pytest.raises(GebruikError) as gevangen:
        lees_bestand(pad, _SCHEMAS)
    assert gevangen.value.code == "BESTAND-03"
