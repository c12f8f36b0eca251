# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import inspect
import re

import pytest

from va_route import errors
from va_route.errors import (
    DocumentError,
    Ernst,
    JournalDamaged,
    Melding,
    OnbekendeGebeurtenis,
    OvergangGeblokkeerd,
    VaRouteError,
)
from va_route.toets import Soort, Toets

ZIN = "Yara wil niet praten"
FOUTEN = [
    VaRouteError("CODE-1", ZIN),
    DocumentError([Melding("CODE-1", Ernst.FOUT, ZIN, ZIN, "va.kop", 3, 5, "yara.yaml")]),
    OnbekendeGebeurtenis("CODE-1", ZIN, ["dien_in"]),
    OvergangGeblokkeerd("dien_in", Toets("code", Soort.FEIT, None, ZIN)),
    JournalDamaged("CODE-1", ZIN, 7),
]


@pytest.mark.parametrize("fout", FOUTEN, ids=lambda fout: type(fout).__name__)
def test_no_sentence_ends_up_in_a_log(fout: VaRouteError) -> None:
    """``str``, ``repr`` and ``args`` hold codes and places only."""
    assert ZIN not in f"{fout} {fout!r} {fout.args}"
    assert fout.code


def test_every_error_stands_in_the_picture() -> None:
    """The tree in the docstring names each class, below the class it derives from."""
    klassen = {
        naam: klasse
        for naam, klasse in inspect.getmembers(errors, inspect.isclass)
        if issubclass(klasse, VaRouteError)
    }
    boom = [
        (len(regel) - len(regel.lstrip(" │├└─")), woord.group())
        for regel in (errors.__doc__ or "").splitlines()
        if (woord := re.search(r"(?<=    )[A-Z]\w+|(?<=─ )[A-Z]\w+", regel))
    ]
    ouders: dict[str, str] = {}
    pad: list[tuple[int, str]] = []
    for diep, naam in boom:
        pad = [stap for stap in pad if stap[0] < diep]
        ouders[naam] = pad[-1][1] if pad else "Exception"
        pad.append((diep, naam))
    assert ouders == {naam: klasse.__bases__[0].__name__ for naam, klasse in klassen.items()}


def test_messages_come_from_top_to_bottom() -> None:
    """As a reader repairs; what has no place comes first."""
    los, laat, vroeg, rechts = (
        Melding("A", Ernst.FOUT, ""),
        Melding("B", Ernst.FOUT, "", regel=9, kolom=1),
        Melding("C", Ernst.FOUT, "", regel=2, kolom=1),
        Melding("D", Ernst.FOUT, "", regel=2, kolom=8),
    )
    fout = DocumentError([laat, rechts, los, vroeg])
    assert [m.code for m in fout.meldingen] == ["A", "C", "D", "B"]
    assert str(fout) == "A (None:None); C (2:1); D (2:8); B (9:1)"
    assert fout.bericht == "4 punt(en) om te herstellen"


def test_a_message_gets_its_place_later() -> None:
    """The rule knows the path, the reader the line; the rest stays."""
    melding = Melding("A", Ernst.TEKORT, "b", "r", "va.kop").op(3, 5)
    assert melding == Melding("A", Ernst.TEKORT, "b", "r", "va.kop", 3, 5)


def test_what_was_asked_is_kept() -> None:
    """The tree, the step, the known steps and the line are there for who reads on."""
    toets = Toets("code", Soort.FEIT, None)
    geblokkeerd = OvergangGeblokkeerd("dien_in", toets)
    assert (geblokkeerd.gebeurtenis, geblokkeerd.toets) == ("dien_in", toets)
    assert str(geblokkeerd) == "GEBLOKKEERD dien_in"
    assert OnbekendeGebeurtenis("X", "", iter(["a", "b"])).wel == ("a", "b")
    assert JournalDamaged("X", "").regel is None
    assert JournalDamaged("X", "", 7).regel == 7
    assert VaRouteError("X", "zin").bericht == "zin"
