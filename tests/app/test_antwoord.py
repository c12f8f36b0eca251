# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from va_route.app.antwoord import als_waarde
from va_route.app.voorlopig import Invuller
from va_route.app.vraagtekst import vraag_tekst
from va_route.app.vragen import Veldvraag
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import volg
from va_route.store.schrijf import Waarde, zonder_merk

INVULLER = Invuller(datetime(2026, 7, 1, tzinfo=UTC), ("sem", "moeder"), {"bv": 1})


def _vraag(pad: str, *, toevoegen: bool = False, nu: Waarde = None) -> Veldvraag:
    veld = volg(VerklarendeAnalyse, pad)[-1]
    loc = tuple(pad.split("."))
    return Veldvraag(loc, veld, nu, toevoegen=toevoegen, personen=("sem", "moeder"))


@pytest.mark.parametrize(
    ("pad", "tekst", "waarde"),
    [
        ("kop.kader", "2", "ots_verzocht"),
        ("kop.kader", " ots ", "ots"),
        ("kop.kader", "0", "0"),
        ("kop.kader", "٢", "٢"),
        ("kop.regievoerder", "2", "moeder"),
        ("kop.aanleiding", "4, 1", ["crisis", "dreigende_uithuisplaatsing"]),
        ("kop.aanleiding", "[crisis]", ["crisis"]),
        ("bevindingen.over", "moeder sem", ["moeder", "sem"]),
        ("fictief", "j", "ja"),
        ("fictief", "2", "nee"),
        ("kop.kenmerk", "2", "2"),
        ("kop.kenmerk", " zo ", " zo "),
        ("jeugdige.geboortedatum", " 2012-01-01 ", "2012-01-01"),
        ("tegenspraak.datum", "Vandaag", "2026-07-01"),
        ("tegenspraak.datum", " gisteren", "2026-06-30"),
        ("tegenspraak.datum", "nu", "nu"),
        ("jeugdige.school_nu", "vandaag", "vandaag"),
    ],
)
def test_an_answer_becomes_a_value(pad: str, tekst: str, waarde: object) -> None:
    """A number of the list, a word, keys with a comma; a text stays to the letter."""
    assert als_waarde(_vraag(pad), tekst, INVULLER) == (tuple(pad.split(".")), waarde)


def test_now_is_a_moment_in_the_netherlands() -> None:
    """Of a field that asks for the hour too; a day alone is not enough there."""
    loc = ("verteld", "op")
    vraag = Veldvraag(loc, volg(VaKern, "verteld.op")[-1])
    assert als_waarde(vraag, "Nu", INVULLER) == (loc, "2026-07-01 02:00")
    assert als_waarde(vraag, "vandaag", INVULLER) == (loc, "vandaag")
    assert vraag_tekst(vraag).endswith(" Of: nu.")


@pytest.mark.parametrize(
    ("pad", "nu", "tekst", "loc"),
    [
        ("bronnen", None, "ja", ("bronnen", 0)),
        ("bronnen", [{}, {}], "J", ("bronnen", 2)),
        ("verklaring", None, "ja", ("verklaring",)),
        ("perspectief.terug_of_verder", ["x"], "rust", ("perspectief", "terug_of_verder", 1)),
        ("betrokkenen", {"sem": {}}, "oom", ("betrokkenen", "oom")),
        ("hypothesen.herkend", None, "sem: ja", ("hypothesen", "herkend", "sem")),
        ("hypothesen.voor", None, "ja", ("hypothesen", "voor", 0)),
    ],
)
def test_an_entry_gets_the_next_place(
    pad: str, nu: Waarde, tekst: str, loc: tuple[str | int, ...]
) -> None:
    """At the end of a list, or under its own key."""
    gevonden, waarde = als_waarde(_vraag(pad, toevoegen=True, nu=nu), tekst, INVULLER)
    assert gevonden == loc
    assert zonder_merk(waarde)


@pytest.mark.parametrize(
    ("pad", "nu", "tekst", "zin"),
    [
        ("bronnen", None, "misschien", "Typ 'ja'"),
        ("betrokkenen", {"sem": {}}, "sem", "'sem' is er al."),
        ("hypothesen.herkend", None, "ja", "'moeder: ja'"),
        ("veiligheid.risicos.weging", None, "ja", "al1"),
    ],
)
def test_what_is_no_answer_is_told(pad: str, nu: Waarde, tekst: str, zin: str) -> None:
    """With what to type instead."""
    loc, uitleg = als_waarde(_vraag(pad, toevoegen=True, nu=nu), tekst, INVULLER)
    assert loc is None
    assert zin in uitleg
