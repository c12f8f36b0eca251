# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.errors import GebruikError, JournalConflict, JournalDamaged, JournalError
from va_route.schemas.basis import Datum, Deel, JaNee, Tekst, Tijdstip
from va_route.schemas.journaal import EERSTE_VORIGE, Journaalregel
from va_route.store.keten import (
    MAX_REEKS,
    MAX_REGEL,
    Journaal,
    canoniek,
    controleer_kop,
    dossier_hash,
    ontleed,
    vervolg,
    verzegel,
)

Breuk = Callable[[list[bytes]], bytes]


def stap(dag: int, **anders: object) -> Journaalregel:
    """One step that still has to get its place in the chain."""
    return Journaalregel.model_validate(
        {
            "schema": "journaal/1",
            "nr": 1,
            "soort": "gezet",
            "gebeurtenis": "start",
            "verloop": "regulier-1",
            "route": "regulier",
            "van": "gesignaleerd",
            "naar": "gestart",
            "op": f"2026-05-{dag:02}T09:30:00+02:00",
            "vastgelegd_op": f"2026-05-{dag:02}T08:00:00Z",
            "door": "gi",
            "vastgelegd_door": "gi",
            "dossier": "ab" * 32,
            "regels": "2026-1",
            "vorige": EERSTE_VORIGE,
            "hash": EERSTE_VORIGE,
            **anders,
        }
    )


def journaal(aantal: int) -> tuple[Journaal, bytes]:
    """Make a sound journal and the bytes that hold it."""
    regels = verzegel([stap(dag + 1) for dag in range(aantal)], Journaal())
    stukken = [vervolg(Journaal(regels[:i]), [r], r.vorige) for i, r in enumerate(regels)]
    return Journaal(regels), b"".join(stukken)


def herschreven(rauw: bytes, **anders: object) -> bytes:
    """Change fields of a line and hash it anew, as a forger would."""
    velden = {**json.loads(rauw), **anders}
    del velden["hash"]
    velden["hash"] = hashlib.sha256(canoniek(velden)).hexdigest()
    return canoniek(velden) + b"\n"


@pytest.mark.parametrize(
    ("waarde", "bytes_"),
    [
        ({"b": 1, "a": [True, None]}, b'{"a":[true,null],"b":1}'),
        ({"naam": "Łukasz Šarić"}, '{"naam":"Łukasz Šarić"}'.encode()),
        ({"tekst": 'regel\n"twee"'}, b'{"tekst":"regel\\n\\"twee\\""}'),
        ({}, b"{}"),
    ],
)
def test_a_value_has_one_form(waarde: object, bytes_: bytes) -> None:
    """Keys are sorted, there are no spaces, and letters are themselves."""
    assert canoniek(waarde) == bytes_


@pytest.mark.parametrize("waarde", [float("nan"), float("inf")])
def test_what_json_does_not_have_is_refused(waarde: float) -> None:
    """NaN and infinity have no form that another reader takes."""
    with pytest.raises(ValueError, match="JSON"):
        canoniek({"getal": waarde})


def test_a_line_is_its_canonical_json_and_its_hash_follows_from_it() -> None:
    """Anyone can redo the sum: SHA-256 of the line without ``hash``."""
    boek, data = journaal(1)
    velden = json.loads(data)
    gegeven = velden.pop("hash")
    zonder = json.dumps(velden, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert gegeven == boek.kop == hashlib.sha256(zonder.encode()).hexdigest()
    assert canoniek({**velden, "hash": gegeven}) + b"\n" == data


def test_the_event_keeps_the_offset_of_its_own_clock() -> None:
    """A time in Groningen stays readable as such, with summer time; UTC is written with Z."""
    _, data = journaal(1)
    velden = json.loads(data)
    assert (velden["op"], velden["vastgelegd_op"]) == (
        "2026-05-01T09:30:00+02:00",
        "2026-05-01T08:00:00Z",
    )


def test_each_line_holds_the_hash_of_the_line_before() -> None:
    """The first one holds 64 zeros, and numbers count from 1."""
    boek, _ = journaal(3)
    assert [regel.nr for regel in boek.regels] == [1, 2, 3]
    assert [regel.vorige for regel in boek.regels] == [
        EERSTE_VORIGE,
        *(regel.hash for regel in boek.regels[:-1]),
    ]


def test_sealing_in_one_go_or_one_by_one_gives_the_same_chain() -> None:
    """What stood in the number and the hashes before does not matter."""
    boek, _ = journaal(3)
    samen = Journaal()
    for dag in (1, 2, 3):
        samen = Journaal((*samen.regels, *verzegel([stap(dag, nr=9, hash="f" * 64)], samen)))
    assert samen == boek


def test_what_was_written_reads_back_the_same() -> None:
    """Reading gives the lines, the head, and no messages."""
    boek, data = journaal(4)
    assert ontleed(data) == (boek, len(data))
    assert ontleed(b"") == (Journaal(), 0)
    assert Journaal().kop == EERSTE_VORIGE


class Persoon(Deel):
    """A part of a document."""

    naam: Tekst
    gezag: JaNee = False


class Document(Deel):
    """A document with every kind of value that has more than one way of writing."""

    naam: Tekst
    dag: Datum | None = None
    moment: Tijdstip | None = None
    personen: tuple[Persoon, ...] = ()


def gehasht(**velden: object) -> str:
    """Hash a document as it was read from a file."""
    return dossier_hash(Document.model_validate(velden))


def test_how_a_document_is_written_does_not_change_its_hash() -> None:
    """Order of keys, a key with nothing behind it, and a default written out say nothing new."""
    kort = gehasht(naam="Sem", personen=[{"naam": "Els"}])
    assert kort == gehasht(personen=[{"gezag": "nee", "naam": "Els"}], dag=None, naam="Sem")
    assert gehasht(naam="Sem") == gehasht(naam="Sem", personen=[])
    assert gehasht(naam="Sem", moment="2026-05-12 14:00") == gehasht(
        naam="Sem", moment="2026-05-12T14:00:00+02:00"
    )


def test_a_field_that_a_later_version_adds_does_not_change_the_hash() -> None:
    """Nobody filled it in, so the document says what it said."""

    class Later(Document):
        school: Tekst | None = None
        fictief: JaNee = False

    assert dossier_hash(Later(naam="Sem")) == gehasht(naam="Sem")


@pytest.mark.parametrize(
    "ander",
    [
        {"naam": "sem"},
        {"naam": "Sem "},
        {"naam": "Sem", "dag": "2026-05-12"},
        {"naam": "Sem", "personen": [{"naam": "Els"}]},
    ],
)
def test_what_a_document_says_does_change_its_hash(ander: dict[str, object]) -> None:
    """A letter, a space, a day or a person more is another document."""
    assert gehasht(**ander) != gehasht(naam="Sem")


def test_the_order_of_a_list_counts() -> None:
    """Who stands first in a list may mean something."""
    els, jan = {"naam": "Els"}, {"naam": "Jan"}
    assert gehasht(naam="Sem", personen=[els, jan]) != gehasht(naam="Sem", personen=[jan, els])


@pytest.mark.parametrize(
    ("breuk", "code", "regel"),
    [
        (lambda r: b"".join([r[0], r[1].replace(b"gestart", b"gedaan"), *r[2:]]), "JRN-13", 2),
        (lambda r: b"".join([r[0], r[1].replace(b',"', b', "'), *r[2:]]), "JRN-13", 2),
        (lambda r: b"".join([r[0], r[1].replace(b'"nr":2', b'"nr":3'), *r[2:]]), "JRN-13", 2),
        (lambda r: b"".join([*r[:3], r[3].replace(b'"gi"', b'"raad"')]), "JRN-13", 4),
        (lambda r: b"".join([r[0], herschreven(r[1], naar="verleend"), *r[2:]]), "JRN-14", 3),
        (lambda r: b"".join([r[0], herschreven(r[1], vorige=EERSTE_VORIGE), *r[2:]]), "JRN-14", 2),
        (lambda r: b"".join([r[0], *r[2:]]), "JRN-15", 2),
        (lambda r: b"".join(r[1:]), "JRN-15", 1),
        (lambda r: b"".join([r[0], r[1], r[1], *r[2:]]), "JRN-16", 3),
        (lambda r: b"".join([*r, r[0]]), "JRN-16", 5),
        (lambda r: b"".join([r[0], r[2], r[1], r[3]]), "JRN-17", 2),
        (lambda r: b"".join([*r[:3], herschreven(r[3], nr=7)]), "JRN-18", 4),
        (lambda r: b"".join([*r[:3], herschreven(r[3], naam="Els")]), "JRN-18", 4),
        (lambda r: b"".join([*r[:3], herschreven(r[3], schema="va/1")]), "JRN-18", 4),
        (lambda r: b"".join([*r[:3], herschreven(r[3], op="gisteren")]), "JRN-18", 4),
        (lambda r: b"".join([r[0], b"[1]\n", *r[1:]]), "JRN-18", 2),
        (lambda r: b"".join([r[0], b"{onzin\n", *r[1:]]), "JRN-11", 2),
        (lambda r: b"".join([r[0], b"[" * 50_000 + b"\n", *r[1:]]), "JRN-11", 2),
        (lambda r: b"".join([r[0], b'{"n":NaN}\n', *r[1:]]), "JRN-11", 2),
        (lambda r: b"".join([r[0], b'{"n":"\\ud800"}\n', *r[1:]]), "JRN-11", 2),
        (lambda r: b"".join([r[0], b'{"n":' + b"9" * 5000 + b"}\n"]), "JRN-11", 2),
        (lambda r: b"".join([r[0], r[1].replace(b"gi", b"\xff\xfe"), *r[2:]]), "JRN-11", 2),
        (lambda r: b"".join([*r[:3], r[3][:-1] + b"x"]), "JRN-11", 4),
        (lambda r: b"".join([*r, b"kladje"]), "JRN-11", 5),
        (lambda r: b"".join([r[0], b"\n", *r[1:]]), "JRN-12", 2),
        (lambda r: b"".join([*r, b" \t\n"]), "JRN-12", 5),
        (lambda r: b"\n" + b"".join(r), "JRN-12", 1),
        (lambda r: b"".join([r[0], b"x" * (MAX_REGEL + 1) + b"\n"]), "JRN-19", 2),
        (lambda r: b"".join(r) + b"{" * (MAX_REGEL + 1), "JRN-19", 5),
        (lambda r: b"".join(r).replace(b"\n", b"\r\n"), "JRN-10", 1),
        (lambda r: b"".join(r).replace(b"\n", b"\r"), "JRN-10", 1),
        (lambda r: b"\xef\xbb\xbf" + b"".join(r), "JRN-10", 1),
        (lambda r: b"".join(r).decode().encode("utf-16"), "JRN-10", 1),
    ],
)
def test_damage_is_found_and_named(breuk: Breuk, code: str, regel: int) -> None:
    """The first line that breaks the chain is told, with what can be done."""
    _, data = journaal(4)
    with pytest.raises(JournalDamaged) as fout:
        ontleed(breuk(data.splitlines(keepends=True)))
    assert (fout.value.code, fout.value.regel) == (code, regel)
    assert fout.value.bericht.startswith(f"Regel {regel} van het journaal ")
    assert "reservekopie" in fout.value.bericht
    assert not re.search(r"mag niet|kan niet|toegestaan", fout.value.bericht)
    assert str(fout.value) == code


def test_the_sentence_says_which_line_and_what_can_be_done() -> None:
    """One sentence in full, as a person reads it."""
    _, data = journaal(4)
    regels = data.splitlines(keepends=True)
    with pytest.raises(JournalDamaged) as fout:
        ontleed(b"".join([*regels[:2], regels[3]]))
    assert fout.value.bericht == (
        "Regel 3 van het journaal ontbreekt. De regels ervoor zijn in orde. Zet de reservekopie "
        "van het journaal terug en leg opnieuw vast wat daarin ontbreekt."
    )


def test_undoing_what_an_editor_did_makes_the_journal_sound_again() -> None:
    """The sentences about newlines and blank lines keep their promise."""
    boek, data = journaal(3)
    bewerkt = b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")
    hersteld = bewerkt.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    assert ontleed(hersteld)[0] == boek


def test_a_line_of_a_newer_version_is_no_damage() -> None:
    """Who has an older program is told to bring it up to date; nothing else."""
    _, data = journaal(2)
    eerste, tweede = data.splitlines(keepends=True)
    with pytest.raises(JournalError) as fout:
        ontleed(eerste + herschreven(tweede, schema="journaal/3", extra=1))
    assert (fout.value.code, type(fout.value)) == ("JRN-07", JournalError)
    assert "nieuwere versie" in fout.value.bericht


def test_no_byte_changes_unseen() -> None:
    """One bit turned anywhere in the file is found, and never hides an acknowledged line."""
    _, data = journaal(3)
    for plek in range(len(data)):
        stuk = bytearray(data)
        stuk[plek] ^= 1
        with pytest.raises(JournalError):
            ontleed(bytes(stuk))


def test_a_cut_in_the_last_line_costs_that_line_only() -> None:
    """Cut at every byte: the lines before stand, and the half line is told, not read."""
    boek, data = journaal(3)
    begin = len(data) - len(data.splitlines(keepends=True)[-1])
    for einde in range(begin + 1, len(data) - 1):
        gelezen, heel = ontleed(data[:einde])
        assert (gelezen.regels, heel) == (boek.regels[:2], begin)
        assert [(melding.code, melding.regel) for melding in gelezen.meldingen] == [("JRN-30", 3)]
    assert ontleed(data[:begin]) == (Journaal(boek.regels[:2]), begin)


def test_a_last_line_without_its_newline_is_whole() -> None:
    """An editor that takes the last newline away takes no step away."""
    boek, data = journaal(3)
    assert ontleed(data[:-1]) == (boek, len(data) - 1)


def test_an_append_without_its_first_byte_has_not_happened() -> None:
    """Two lines of one append stand or fall together, also when the machine stops between them."""
    boek, data = journaal(2)
    begin = len(data)
    samen = verzegel([stap(3), stap(4, vastgelegd_op="2026-05-03T08:00:00Z")], boek)
    data += vervolg(boek, samen, boek.kop)
    onaf = data[:begin] + b"\0" + data[begin + 1 :]
    for einde in range(begin + 1, len(onaf) + 1):
        gelezen, heel = ontleed(onaf[:einde])
        assert (gelezen.regels, heel, len(gelezen.meldingen)) == (boek.regels[:2], begin, 1)
    assert ontleed(b"\0\0\0") == (Journaal((), ontleed(b"\0")[0].meldingen), 0)


@pytest.mark.parametrize(("erna", "afgebroken"), [(0, True), (1, False), (MAX_REEKS, False)])
def test_a_zero_byte_before_another_step_is_damage(erna: int, *, afgebroken: bool) -> None:
    """Lines of another moment, or more than one append has, were acknowledged."""
    _, data = journaal(erna + 2)
    begin = data.index(b"\n") + 1
    stuk = data[:begin] + b"\0" + data[begin + 1 :]
    if afgebroken:
        assert [melding.code for melding in ontleed(stuk)[0].meldingen] == ["JRN-30"]
    else:
        with pytest.raises(JournalDamaged, match="JRN-11"):
            ontleed(stuk)


@given(st.binary(max_size=200), st.integers(0, 3))
def test_any_bytes_give_a_journal_or_a_journal_error(rommel: bytes, heel: int) -> None:
    """Whatever stands in the file, no other error comes out."""
    _, data = journaal(3)
    voor = b"".join(data.splitlines(keepends=True)[:heel])
    try:
        gelezen, _ = ontleed(voor + rommel)
    except JournalError:
        return
    assert len(gelezen.regels) == heel


def test_the_head_that_the_writer_saw_must_still_be_the_head() -> None:
    """Who read the journal before someone else wrote is told so."""
    boek, _ = journaal(2)
    nieuw = verzegel([stap(9)], Journaal(boek.regels[:1]))
    with pytest.raises(JournalConflict, match="JRN-01") as fout:
        vervolg(boek, nieuw, boek.regels[0].hash)
    assert fout.value.bericht.startswith("Iemand anders heeft intussen een stap vastgelegd")


@pytest.mark.parametrize(
    "regels",
    [
        (),
        (stap(1),),
        verzegel([stap(1)], Journaal()) * 2,
        verzegel([stap(dag + 1) for dag in range(MAX_REEKS + 1)], Journaal()),
    ],
    ids=["none", "not sealed", "twice the same", "too many"],
)
def test_lines_that_would_not_read_back_are_not_written(
    regels: tuple[Journaalregel, ...],
) -> None:
    """Such a line is our own mistake, and the record must not suffer for it."""
    with pytest.raises(ValueError, match="the new lines"):
        vervolg(Journaal(), regels, EERSTE_VORIGE)


@pytest.mark.parametrize(("later", "kop"), [(0, 3), (1, 2), (2, 1), (3, 0)])
def test_a_head_from_a_pdf_tells_how_many_lines_came_after(later: int, kop: int) -> None:
    """A whole head or its first 12 digits, in capitals and with spaces as well."""
    boek, _ = journaal(3)
    gezocht = Journaal(boek.regels[:kop]).kop
    gedrukt = f" {gezocht[:4].upper()} {gezocht[4:8]} {gezocht[8:12]}\n"
    assert [controleer_kop(boek, vorm) for vorm in (gezocht, gezocht[:12], gedrukt)] == [later] * 3


def test_missing_last_lines_are_found_against_a_head() -> None:
    """The chain alone cannot show it: the lines that are left are sound."""
    boek, _ = journaal(3)
    with pytest.raises(JournalDamaged) as fout:
        controleer_kop(Journaal(boek.regels[:2]), boek.kop[:12])
    assert (fout.value.code, fout.value.regel) == ("JRN-20", 3)
    assert fout.value.bericht.startswith("Aan het eind van het journaal ontbreken regels")


@pytest.mark.parametrize("kop", ["", "a" * 11, "a" * 65, "g" * 12])
def test_what_is_no_head_is_wrong_use(kop: str) -> None:
    """A head has 12 to 64 hexadecimal digits."""
    with pytest.raises(GebruikError, match="JRN-21"):
        controleer_kop(Journaal(), kop)


def test_a_journal_goes_from_old_lines_to_new_ones_in_one_chain() -> None:
    """The first lines keep the form in which they were sealed, without a place for a bon."""
    oud, data = journaal(2)
    bon = {
        "motor": "0.2.0",
        "regels": "a" * 64,
        "profiel": "b" * 64,
        "zaak": "c" * 64,
        "peildatum": "2026-05-03",
        "bekend": "ja",
    }
    nieuw = verzegel([stap(3, schema="journaal/2", bon=bon)], oud)
    samen = data + vervolg(oud, nieuw, oud.kop)
    gelezen, _ = ontleed(samen)
    assert gelezen == Journaal((*oud.regels, *nieuw))
    assert [b"bon" in regel for regel in samen.splitlines()] == [False, False, True]
