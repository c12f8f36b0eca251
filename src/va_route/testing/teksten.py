# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Texts to fill a document with: ordinary ones, and those that break programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from va_route.schemas.basis import MAX_TEKENS

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

LASTIGE_TEKSTEN: tuple[str, ...] = (
    "\x00 \x07 \x08 \x1b[31mrood\x1b[0m \x7f \x85 \x9f",
    "links \u202erechts\u202c \u2066om\u2069 \u200f en terug",
    "شخص ما קרה משהו",
    "👩\u200d👩\u200d👧 \U0001f3f3\ufe0f\u200d\U0001f308 👍🏽 🇳🇱",
    "Z\u0351\u036bA\u0335\u0489L\u0337\u0308G\u0308\u0301O e\u0301 é Łukasz Šarić İı ﬁ ß",
    "nul\u200bbreed\u200c\u200d\u2060 \u00ad zacht \ufeff merk",
    "regel een\nregel twee\r\nregel drie\rregel vier\u2028vijf\u2029zes\tzeven\n",
    "   spaties ervoor en erna   ",
    "<script>alert('x')</script> <b>vet</b> &amp; &lt; <!-- weg --> <![CDATA[x]]>",
    "{{ 7 * 7 }} {% raw %} {# weg #} {{ dossier.__class__.__mro__ }} ${x} #{x} %(x)s {0}",
    "}</style> * { display: none } @import url(http://x.invalid/); \\22 content: 'x'",
    "- lijst",
    "naam: waarde # geen uitleg",
    "*anker &anker !!python/object %TAG | > ? : - [a, b] {c: d} 'x' \"y\" ` @",
    "--- \n...\n%YAML 1.1",
    "no",
    "null",
    "~",
    "0042",
    "2026-02-30",
    "1_000",
    "0x1F",
    "true",
    "=SOM(A1:A9)",
    "'; DROP TABLE dossiers; --",
    "../../../etc/passwd",
    "\\",
    '"',
    "…’‘“”–—\u00a0\u202f",
    "\ud7ff\ue000\ufdd0\ufffd\ufffe\uffff\U0001ffff\U0010ffff",
    "x" * MAX_TEKENS,
    ("Een heel lange zin die doorgaat. " * 50)[:MAX_TEKENS],
    "\U0001f600" * MAX_TEKENS,
    "e\u0301" * (MAX_TEKENS // 2),
)
"""Texts that break programs; every one of them may stand in a document."""

_WOORDEN = (
    "Sem", "moeder", "de mentor", "gaat", "vertelt", "hielp", "drie ochtenden", "naar school",
    "thuis", "weer", "een grap", "op dinsdag", "café", "samen", "rustig", "z'n broer",
)  # fmt: skip


def gewone_teksten() -> SearchStrategy[str]:
    """Make short Dutch sentences that mean nothing."""
    return st.lists(st.sampled_from(_WOORDEN), min_size=1, max_size=6).map(
        lambda woorden: f"{' '.join(woorden)}."
    )


def naughty_teksten() -> SearchStrategy[str]:
    """Make texts that may stand in a field and that a careless program breaks on.

    Control and direction signs, emoji, signs of no width, signs on signs, newlines, 1,500
    characters, and what looks like HTML, Jinja, CSS or YAML.
    """
    los = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40).filter(str.strip)
    return st.sampled_from(LASTIGE_TEKSTEN) | los
