# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whatever comes in, a document comes out or a list of sentences: never a traceback."""

from __future__ import annotations

import json
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from va_route.errors import DocumentError, Melding
from va_route.schemas.basis import Datum, Deel, Getal, Tekst
from va_route.store import lees
from va_route.store.lezen import MAX_BYTES


class _Punt(Deel):
    tekst: Tekst
    datum: Datum | None = None


class _Proef(Deel):
    schema_: Annotated[Literal["proef/1"], Field(alias="schema")]
    kenmerk: Annotated[str, Field(min_length=1)]
    versie: Getal = 1
    punten: tuple[_Punt, ...] = ()


_SCHEMAS: dict[str, type[Deel]] = {"proef/1": _Proef}


def _meldingen(tekst: str | bytes, bestand: str = "proef.yaml") -> tuple[Melding, ...]:
    bron = tekst.encode() if isinstance(tekst, str) else tekst
    with pytest.raises(DocumentError) as gevangen:
        lees(bron, bestand, _SCHEMAS)
    return gevangen.value.meldingen


@pytest.mark.parametrize(
    ("bron", "code", "regel", "kolom"),
    [
        (b"a: b\nc: caf\xe9\n", "LEES-03", 2, 7),
        (b"PK\x03\x04\x00\xff\xd8", "LEES-03", 1, 6),
        (b"\xff\xfea\x00b", "LEES-03", 1, 5),
        (b"a: b\x00c\n", "LEES-04", 1, 5),
        (b"[" * (MAX_BYTES + 1), "LEES-02", 1, 1),
        (b"[" * 200_000, "LEES-07", 1, 41),
        (b"- " * 200_000, "LEES-07", 1, 81),
        (b'{"a":' * 200_000, "LEES-07", 1, 201),
        (b'{"schema": "proef/1", "a":' + b"[" * 60 + b"]" * 60 + b"}", "VORM-01", None, None),
        (b'{"schema": "proef/1", "versie": 1' + b"0" * 5000 + b"}", "VORM-01", 1, 1),
    ],
)
def test_hostile_bytes_end_in_a_sentence(
    bron: bytes, code: str, regel: int | None, kolom: int | None
) -> None:
    """Never a traceback, and never a long wait."""
    melding = _meldingen(bron)[0]
    assert (melding.code, melding.regel, melding.kolom) == (code, regel, kolom)


@pytest.mark.parametrize(
    ("tekst", "code", "regel"),
    [
        ('{"schema": "proef/1",\n "a" 1}', "LEES-33", 2),
        ("", "LEES-01", 1),
        ("[" * 200_000, "LEES-07", None),
        ('{"schema": 1' + "0" * 5000 + "}", "LEES-33", None),
        ("[1]", "LEES-30", 1),
        ('{"schema": "proef/1", "kenmerk": 12}', "VORM-09", 1),
        ('{"schema": "proef/1", "kenmerk": "a", "versie": 1.0}', "VORM-18", 1),
        ('{"schema": "proef/1", "kenmerk": "a", "versie": NaN}', "VORM-18", 1),
        ('{"schema": "proef/1", "kenmerk": "a\\ud800"}', "VORM-20", 1),
        ('{"schema": "proef/1",\n"kenmerk": "a", "kenmerk": "b"}', "LEES-10", 2),
    ],
)
def test_json_has_sentences_of_its_own(tekst: str, code: str, regel: int | None) -> None:
    """A float, a lone surrogate, a double name, a missing colon: each is told."""
    assert (code, regel) in [(m.code, m.regel) for m in _meldingen(tekst, "x.json")]


_STUKKEN = st.sampled_from(
    ["schema: proef/1\n", "kenmerk: ", "punten:\n", "  - ", "{", "}", "[", "]", ": ", "#1", " # ",
     "\n", '"', "'", ",", "&a ", "*a", "!t ", "|", ">-", "tekst", "\t", "é", "---\n", "? ", "\\"]
)  # fmt: skip


@given(
    st.one_of(
        st.binary(max_size=200),
        st.lists(_STUKKEN, max_size=30).map(lambda stukken: "".join(stukken).encode()),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda kind: st.lists(kind) | st.dictionaries(st.text(), kind),
            max_leaves=10,
        ).map(lambda boom: json.dumps({"schema": "proef/1", "punten": boom, "x": boom}).encode()),
    ),
    st.sampled_from(["x.yaml", "x.json"]),
)
def test_any_bytes_give_a_document_or_messages(bron: bytes, bestand: str) -> None:
    """Nothing else comes out; every message has a code, a sentence and what to do."""
    meldingen: tuple[Melding, ...] | None = None
    try:
        lees(bron, bestand, _SCHEMAS)
    except DocumentError as fout:
        meldingen = fout.meldingen
    assert meldingen is None or meldingen
    assert all(m.code and m.bericht and m.remedie for m in meldingen or ())


@given(st.text(min_size=1, max_size=200))
def test_any_text_in_json_comes_back_unchanged(tekst: str) -> None:
    """To the letter, emoji and control characters as well."""
    bron = json.dumps({"schema": "proef/1", "kenmerk": tekst})
    if any("\ud800" <= teken <= "\udfff" for teken in tekst):
        assert _meldingen(bron)[0].code == "VORM-20"
    else:
        document = lees(bron.encode(), "x.yaml", _SCHEMAS).document
        assert isinstance(document, _Proef)
        assert document.kenmerk == tekst
