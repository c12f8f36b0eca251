# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from va_route.errors import GebruikError, Regels
from va_route.pakket import map_van
from va_route.store.invoegen import Invoeger, snede, voeg_in
from va_route.store.schrijf import Voorlopig
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from va_route.store.plaatsen import Deeltje

VOORBEELDEN = [
    pad.read_text("utf-8") for pad in sorted((map_van("examples") / "goed").glob("*.yaml"))
]
VIJANDIG = [
    'Hij zei: "ga weg" # en toen',
    "- geen lijst",
    "a: b",
    "eerste regel\n\ntweede regel",
    "regel met spatie \n  ingesprongen",
    " voor en na ",
    "slot\n",
    "\ttab",
    "🙂 emoji 👩‍👧",
    "x" * 1500,
    "woord " * 249 + "eind",
    "bel\a en \x00 en \x85 en \u2028 en \ufeff",
    "{{ jinja }} {% x %} <b>&amp;</b>",
    "null",
    "~",
    "ja",
    "*ster",
    "&anker",
    "!merk",
    "%",
    "@",
    "`",
    "'enkel'",
    "\\",
    "مرحبا",
    "012345",
    "---",
    "...",
    "? vraag",
    "[a, b]",
    "{a: b}",
]


def _paden(waarde: Any, voor: tuple[Deeltje, ...] = ()) -> list[tuple[Deeltje, ...]]:  # noqa: ANN401
    """Give the place of every text in a document."""
    if isinstance(waarde, dict):
        return [p for k, v in waarde.items() for p in _paden(v, (*voor, k))]
    if isinstance(waarde, list):
        return [p for nr, v in enumerate(waarde) for p in _paden(v, (*voor, nr))]
    return [voor]


def _op(waarde: Any, loc: tuple[Deeltje, ...]) -> Any:  # noqa: ANN401
    for deel in loc:
        waarde = waarde[deel]
    return waarde


TEKSTEN = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=300),
    st.sampled_from(VIJANDIG),
)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(VOORBEELDEN), st.data(), TEKSTEN, st.sampled_from(["\n", "\r\n"]))
def test_one_text_changes_and_nothing_else(
    tekst: str, data: st.DataObject, nieuw: str, regeleinde: str
) -> None:
    """Any place, any text, both line ends: outside the old value every character is the same."""
    tekst = tekst.replace("\n", regeleinde)
    oud = loop(tekst)
    loc = data.draw(st.sampled_from(_paden(oud.waarde)))
    gesneden = snede(tekst, loc, nieuw)
    weg = tekst[gesneden.begin : gesneden.einde]
    assert loop(f"a:{weg}").waarde == {"a": _op(oud.waarde, loc)} or "[" in tekst
    uit = loop(gesneden.pas_toe(tekst))
    assert uit.punten == ()
    assert _op(uit.waarde, loc) == nieuw
    terug = snede(gesneden.pas_toe(tekst), loc, _op(oud.waarde, loc))
    assert loop(terug.pas_toe(gesneden.pas_toe(tekst))).waarde == oud.waarde


@pytest.mark.parametrize("nieuw", VIJANDIG)
@pytest.mark.parametrize(
    "tekst",
    [
        "a: oud\nb: 1\n",
        "a:\nb: 1\n",
        "a: ~\nb: 1\n",
        'a: "oud" # blijft\nb: 1\n',
        "a: >-\n  oud\n  en nog\n\n# blijft\nb: 1\n",
        "a:\n  oud\n  verder\nb: 1\n",
        "{a: oud, b: 1}\n",
        "b: 1\na:",
        "b: 1",
        "b: 1\r\na: oud\r\n",
    ],
)
def test_every_text_fits_in_every_place(tekst: str, nieuw: str) -> None:
    """Whatever the style of the old value, and whether there is one."""
    uit = loop(voeg_in(tekst, ("a",), nieuw))
    assert (uit.waarde, uit.punten) == ({"a": nieuw, "b": "1"}, ())
    if "# blijft" in tekst:
        assert "# blijft" in voeg_in(tekst, ("a",), nieuw)


@pytest.mark.parametrize(
    ("tekst", "loc", "waarde", "wordt"),
    [
        ("a:\nb: 1\n", ("a",), "Een zin.", "a: Een zin.\nb: 1\n"),
        ("a:   oud\n", ("a",), "nieuw", "a: nieuw\n"),
        (
            "a: [] # leeg\n",
            ("a", 0),
            {"id": "br1", "wie": None},
            "a: # leeg\n  - id: br1\n    wie:\n",
        ),
        ("a:\n# [1]\nb: 1\n", ("a", 0, "id"), "x", "a:\n  - id: x\n# [1]\nb: 1\n"),
        ("a:\n- x\n# n\n", ("a", 1), "w", "a:\n- x\n- w\n# n\n"),
        ("a:\n  - id: x", ("a", 1), {"id": "w"}, "a:\n  - id: x\n  - id: w"),
        ("a:\n  - id: x\n", ("a", 0, "b"), "w", "a:\n  - id: x\n    b: w\n"),
        ("a: [x, y]\n", ("a", 2), "z 1", 'a: [x, y, "z 1"]\n'),
        ("a: [x, y]\n", ("a",), ["z"], "a: [z]\n"),
        ("a: {b: x}\n", ("a", "c"), "w", "a: {b: x, c: w}\n"),
        ("a:\n  b: 1\nz: 2\n", ("a", "c", "d"), "w", "a:\n  b: 1\n  c:\n    d: w\nz: 2\n"),
        ("a:\n  -\n  - x\n", ("a", 0), "w", "a:\n  - w\n  - x\n"),
        ("a: x\n", ("b",), ["een zin", "nog een"], "a: x\nb:\n  - een zin\n  - nog een\n"),
        ("a: x\n", ("b",), ["br1", "br2"], "a: x\nb: [br1, br2]\n"),
        ("a:\n  # nog kiezen: x of y\n  x\nb: 1\n", ("a",), "v", "a: v\nb: 1\n"),
        ("a:\n  # nog kiezen: x\n  - x\nb: 1\n", ("a",), ["v"], "a: [v]\nb: 1\n"),
        ("a:\n  # van mij\n  x\nb: 1\n", ("a",), "v", "a:\n  # van mij\n  v\nb: 1\n"),
        (
            "a: []\n",
            ("a", 0),
            {"s": Voorlopig("x", "nog kiezen: x of z")},
            "a:\n  - s:\n      # nog kiezen: x of z\n      x\n",
        ),
    ],
)
def test_a_value_is_written_as_a_person_would(
    tekst: str, loc: tuple[Deeltje, ...], waarde: object, wordt: str
) -> None:
    """In block style under its name, beside what is there already."""
    assert voeg_in(tekst, loc, waarde) == wordt


@pytest.mark.parametrize(
    ("tekst", "wordt"),
    [
        ("a: 1\nc: 3\n", "a: 1\nb: 2\nc: 3\n"),
        ("c: 3\n", "b: 2\nc: 3\n"),
        ("# kop\nc: 3", "# kop\nb: 2\nc: 3"),
        ("{c: 3}", "{b: 2, c: 3}"),
        ("a: >-\n  lang\n\nc: 3\n", "a: >-\n  lang\nb: 2\n\nc: 3\n"),
    ],
)
def test_a_new_name_takes_its_place_in_the_order_of_the_paper(tekst: str, wordt: str) -> None:
    """After the names that come before it, else in front."""
    assert voeg_in(tekst, ("b",), "2", lambda _loc: ("a", "b", "c")) == wordt


@pytest.mark.parametrize(
    ("tekst", "loc", "code"),
    [
        ("a: [1, 2\n", ("a",), "INVOEG-01"),
        ("a: *b\n", ("a",), "INVOEG-01"),
        ("- a\n", (0,), "INVOEG-01"),
        ("a:\n  b: 1\n  # van mij\n  c: 2\n", ("a",), "INVOEG-02"),
        ("a: [x]\n", ("a", 2), "INVOEG-02"),
        ("a: [x]\n", ("a", "b"), "INVOEG-02"),
        ("a: x\n", ("a", "b"), "INVOEG-02"),
    ],
)
def test_where_there_is_no_place_it_says_so(
    tekst: str, loc: tuple[Deeltje, ...], code: str
) -> None:
    """A broken file, or a value where a section should be, stays as it is."""
    with pytest.raises(GebruikError) as fout:
        voeg_in(tekst, loc, "w")
    assert fout.value.code == code


@pytest.mark.parametrize(
    ("tekst", "wijzigingen", "delen"),
    [
        # more lines under the last one
        ("a: 1\nb: 2\n", [(("c",), "3")], [(3, 3, "c: 3")]),
        ("a:\n  - x\nb: 2\n", [(("a", 1), "p")], [(3, 3, "  - p")]),
        # a key that is empty keeps its line
        ("a:\nb: 2\n", [(("a",), {"x": "1"})], [(2, 2, "  x: 1")]),
        ("a: []\nb: 2\n", [(("a",), [{"x": "1"}])], [(1, 2, "a:\n  - x: 1")]),
        # one line instead of another
        ("a: 1\nb: 2", [(("b",), "3")], [(2, 3, "b: 3")]),
        # next to each other is one change; the numbers of the second count after the first
        ("a: 1\nb: 2\nc: 3\n", [(("a",), "4"), (("b",), "5")], [(1, 3, "a: 4\nb: 5")]),
        ("a:\nb: 2\nc: 3\n", [(("c",), "4"), (("a",), {"x": "1"})],
         [(2, 2, "  x: 1"), (4, 5, "c: 4")]),
        # two at one place stand in the order given
        ("a:\n  - x\n", [(("a", 1), "p"), (("a", 1), "q")], [(3, 3, "  - p\n  - q")]),
        # the lines of Windows
        ("a: 1\r\nb: 2\r\n", [(("c",), {"d": "3"})], [(3, 3, "c:\n  d: 3")]),
        # what is already so is no change
        ("a: 1\n", [(("a",), "1")], []),
    ],
)  # fmt: skip
def test_the_lines_that_change_are_shown(
    tekst: str,
    wijzigingen: list[tuple[tuple[Deeltje, ...], Any]],
    delen: list[tuple[int, int, str]],
) -> None:
    """Left a text and what is put in it, right the lines and what stands there then."""
    gevonden = Invoeger(tekst, lambda _loc: ()).regels(wijzigingen)
    assert gevonden == tuple(Regels(*deel) for deel in delen)


def test_without_changes_there_are_no_lines() -> None:
    """Nothing is asked, nothing is shown."""
    assert Invoeger("a: 1\n", lambda _loc: ()).regels([]) == ()
